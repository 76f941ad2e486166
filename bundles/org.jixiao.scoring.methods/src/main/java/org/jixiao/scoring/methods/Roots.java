package org.jixiao.scoring.methods;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Roots of decimal numbers without binary floating point. */
final class Roots {

    private Roots() {
    }

    /**
     * The root, right to the digits wanted; a root that ends in decimal comes out exactly.
     *
     * @param number not negative
     * @param degree at least 1
     * @param digits the digits wanted
     */
    static BigDecimal root(BigDecimal number, int degree, MathContext digits) {
        if (number.signum() == 0 || degree == 1) {
            return number.round(digits);
        }
        MathContext working = new MathContext(digits.getPrecision() + 12, RoundingMode.HALF_EVEN);
        BigDecimal n = BigDecimal.valueOf(degree);
        // A power of ten not below the root: from above Newton's steps fall towards the root without overshooting.
        int exponent = number.precision() - number.scale();
        BigDecimal guess = BigDecimal.ONE.scaleByPowerOfTen(Math.floorDiv(exponent + degree - 1, degree));
        while (true) {
            BigDecimal next = guess.multiply(n.subtract(BigDecimal.ONE)).add(number.divide(guess.pow(degree - 1, working), working))
                    .divide(n, working);
            if (next.compareTo(guess) >= 0) {
                return guess.round(digits);
            }
            guess = next;
        }
    }
}
