package org.jixiao.stages.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jixiao.scoring.api.Decimals;

/**
 * A quotient that is never rounded when it is compared: 59.999 % is below 60 % whatever is printed.
 *
 * @param numerator any number
 * @param denominator greater than zero
 */
record Fraction(BigDecimal numerator, BigDecimal denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator " + denominator);
        }
    }

    /** The same in per cent. */
    static Fraction percent(BigDecimal part, BigDecimal whole) {
        return new Fraction(part.multiply(HUNDRED), whole);
    }

    int compareTo(BigDecimal bound) {
        return numerator.compareTo(bound.multiply(denominator));
    }

    /** Rounded half up for print. */
    BigDecimal rounded(int digits) {
        return numerator.divide(denominator, digits, RoundingMode.HALF_UP);
    }

    /** Exact where it ends, else marked as cut. */
    String printed() {
        return Decimals.quotient(numerator, denominator);
    }
}
