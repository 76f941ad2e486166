package org.jixiao.appraisal.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jixiao.scoring.api.Result;

/**
 * Least and most points; equal when nothing is open.
 *
 * @param low least
 * @param high most, not below the least
 */
public record Points(BigDecimal low, BigDecimal high) {

    /** No points, settled. */
    public static final Points ZERO = of(BigDecimal.ZERO);

    public Points {
        Objects.requireNonNull(low);
        Objects.requireNonNull(high);
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }

    /** Settled points. */
    public static Points of(BigDecimal points) {
        return new Points(points, points);
    }

    /** Anything between nothing and the full points. */
    public static Points open(BigDecimal full) {
        BigDecimal none = BigDecimal.ZERO.setScale(Math.max(0, full.scale()));
        return new Points(none.min(full), none.max(full));
    }

    /** What a result brings into a sum; one that contradicts its rule may still become anything up to the full points. */
    public static Points of(Result result, BigDecimal full) {
        return switch (result) {
            case Result.Scored s -> of(s.points());
            case Result.Interval i -> new Points(i.low(), i.high());
            case Result.InsufficientData d -> new Points(d.low(), d.high());
            case Result.NotApplicable n -> ZERO;
            case Result.Invalid i -> open(full);
        };
    }

    /** Whether nothing is open. */
    public boolean isSettled() {
        return low.compareTo(high) == 0;
    }

    /** Both sums. */
    public Points plus(Points other) {
        return new Points(low.add(other.low), high.add(other.high));
    }

    /** Less points that are settled. */
    public Points minus(BigDecimal points) {
        return new Points(low.subtract(points), high.subtract(points));
    }

    /** Scaled by a fraction and rounded half up. */
    public Points scaled(BigDecimal numerator, BigDecimal denominator, int scale) {
        return new Points(low.multiply(numerator).divide(denominator, scale, RoundingMode.HALF_UP),
                high.multiply(numerator).divide(denominator, scale, RoundingMode.HALF_UP));
    }

    /** Rounded half up. */
    public Points rounded(int scale) {
        return new Points(low.setScale(scale, RoundingMode.HALF_UP), high.setScale(scale, RoundingMode.HALF_UP));
    }

    /** The points as people read them: {@code 87.50}, or {@code 60.00–100.00} while something is open. */
    public String text() {
        return isSettled() ? low.toPlainString() : low.toPlainString() + "–" + high.toPlainString();
    }
}
