package org.jixiao.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact fraction of decimals with a positive denominator; sums of rescaled points are rounded only once, at the end. */
record Fraction(BigDecimal numerator, BigDecimal denominator) {

    static final Fraction ZERO = of(BigDecimal.ZERO);

    static Fraction of(BigDecimal value) {
        return new Fraction(value, BigDecimal.ONE);
    }

    Fraction plus(Fraction other) {
        if (denominator.compareTo(other.denominator) == 0) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The fraction times {@code to ÷ from}; {@code from} is positive. */
    Fraction scaled(BigDecimal to, BigDecimal from) {
        return to.compareTo(from) == 0 ? this : new Fraction(numerator.multiply(to), denominator.multiply(from));
    }

    Fraction scaled(Fraction to, Fraction from) {
        return new Fraction(numerator.multiply(to.numerator).multiply(from.denominator),
                denominator.multiply(to.denominator).multiply(from.numerator));
    }

    Fraction min(BigDecimal limit) {
        return compareTo(limit) > 0 ? of(limit) : this;
    }

    Fraction max(BigDecimal limit) {
        return compareTo(limit) < 0 ? of(limit) : this;
    }

    int compareTo(BigDecimal value) {
        return numerator.compareTo(value.multiply(denominator));
    }

    BigDecimal rounded(int scale) {
        return numerator.divide(denominator, scale, RoundingMode.HALF_UP);
    }
}
