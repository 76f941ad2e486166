package org.jixiao.scoring.api.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points of a formula as an exact fraction with a positive denominator, before and after the limits.
 *
 * @param numerator numerator
 * @param denominator denominator, positive
 * @param steps the counted steps, or null when the formula does not go by steps
 * @param limited the limit that holds instead of the fraction, or null
 */
record ExactPoints(BigDecimal numerator, BigDecimal denominator, BigDecimal steps, BigDecimal limited) {

    /** Evaluates; null when the denominator is zero. */
    static ExactPoints of(Points points, BigDecimal full, BigDecimal[] inputs) {
        BigDecimal base = points.base().value(full, inputs);
        BigDecimal factor = points.factor().value(full, inputs);
        BigDecimal numerator = points.numerator().value(full, inputs);
        BigDecimal denominator = points.denominator().value(full, inputs);
        if (denominator.signum() == 0) {
            return null;
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
        BigDecimal steps = null;
        if (points.steps() != StepMode.LINEAR) {
            steps = numerator.divide(denominator, 0, points.steps() == StepMode.WHOLE ? RoundingMode.FLOOR : RoundingMode.CEILING);
            numerator = steps;
            denominator = BigDecimal.ONE;
        }
        BigDecimal sum = base.multiply(denominator).add(factor.multiply(numerator));
        BigDecimal limited = null;
        if (points.low() != null) {
            BigDecimal low = points.low().value(full, inputs);
            limited = sum.compareTo(low.multiply(denominator)) < 0 ? low : null;
        }
        if (points.high() != null) {
            BigDecimal high = points.high().value(full, inputs);
            // The upper limit has the last word, so that a floor can never lift points above the cap.
            boolean above = limited == null ? sum.compareTo(high.multiply(denominator)) > 0 : limited.compareTo(high) > 0;
            limited = above ? high : limited;
        }
        return new ExactPoints(sum, denominator, steps, limited);
    }

    /** The points, rounded half up once. */
    BigDecimal rounded(int scale) {
        return limited == null ? numerator.divide(denominator, scale, RoundingMode.HALF_UP)
                : limited.setScale(scale, RoundingMode.HALF_UP);
    }
}
