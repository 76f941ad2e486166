package org.jixiao.scoring.api;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * To how many decimals points are rounded, always half up (四舍五入) and always in decimal: 4.515 becomes 4.52. National
 * practice rounds each indicator and the total to two decimals; enterprise rules round the total to one.
 *
 * @param indicatorScale decimals of one indicator's points, 0 to 6
 * @param totalScale decimals of a total, 0 to 6
 */
public record RoundingPolicy(int indicatorScale, int totalScale) {

    /** Two decimals everywhere. */
    public static final RoundingPolicy STANDARD = new RoundingPolicy(2, 2);

    /** The largest number of decimals. */
    public static final int MAX_SCALE = 6;

    public RoundingPolicy {
        if (indicatorScale < 0 || indicatorScale > MAX_SCALE || totalScale < 0 || totalScale > MAX_SCALE) {
            throw new IllegalArgumentException("decimals must be 0 to " + MAX_SCALE);
        }
    }

    /** Points of one indicator. */
    public BigDecimal indicator(BigDecimal exact) {
        return exact.setScale(indicatorScale, RoundingMode.HALF_UP);
    }

    /**
     * Points of one indicator given as a fraction, rounded once.
     *
     * @throws ArithmeticException when the denominator is zero
     */
    public BigDecimal indicator(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, indicatorScale, RoundingMode.HALF_UP);
    }

    /** A total. */
    public BigDecimal total(BigDecimal exact) {
        return exact.setScale(totalScale, RoundingMode.HALF_UP);
    }
}
