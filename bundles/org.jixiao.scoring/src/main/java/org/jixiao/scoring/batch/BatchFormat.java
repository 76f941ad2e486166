package org.jixiao.scoring.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How decimals are written as whole numbers: 9.60 points with two decimals are 960.
 *
 * @param valueScale decimals of inputs, 0 to 9
 * @param pointsScale decimals of full points and results, 0 to 6; results are rounded half up to it
 */
public record BatchFormat(int valueScale, int pointsScale) {

    /** Four decimals for values, as amounts have in the national data standard, and two for points. */
    public static final BatchFormat STANDARD = new BatchFormat(4, 2);

    public BatchFormat {
        if (valueScale < 0 || valueScale > 9 || pointsScale < 0 || pointsScale > 6) {
            throw new IllegalArgumentException("decimals out of range: " + valueScale + ", " + pointsScale);
        }
    }

    /**
     * An input as a whole number.
     *
     * @throws ArithmeticException when it has more decimals than the format or more than 18 digits
     */
    public long value(BigDecimal number) {
        return number.setScale(valueScale, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }

    /**
     * Points as a whole number.
     *
     * @throws ArithmeticException when they have more decimals than the format or more than 18 digits
     */
    public long points(BigDecimal number) {
        return number.setScale(pointsScale, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }

    /** The decimal of an input. */
    public BigDecimal valueOf(long scaled) {
        return BigDecimal.valueOf(scaled, valueScale);
    }

    /** The decimal of points. */
    public BigDecimal pointsOf(long scaled) {
        return BigDecimal.valueOf(scaled, pointsScale);
    }
}
