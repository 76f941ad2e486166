package org.jixiao.scoring.api;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How decimal numbers are written in traces and canonical texts. */
public final class Decimals {

    /** Decimals after which an endless expansion is cut in a printed calculation. */
    public static final int PRINTED_DECIMALS = 8;

    private Decimals() {
    }

    /** Plain digits without exponent and without superfluous zeros: 9.60 → 9.6, 1E+2 → 100. */
    public static String plain(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        return number.stripTrailingZeros().toPlainString();
    }

    /**
     * The quotient as a printed number: exact where it ends within {@value #PRINTED_DECIMALS} decimals, else rounded half up
     * to that many and marked by a leading "≈".
     *
     * @throws ArithmeticException when the denominator is zero
     */
    public static String quotient(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal cut = numerator.divide(denominator, PRINTED_DECIMALS, RoundingMode.HALF_UP);
        boolean exact = cut.multiply(denominator).compareTo(numerator) == 0;
        return exact ? plain(cut) : "≈" + plain(cut);
    }

    /** The share as a printed percentage with at most two decimals, rounded half up: 288 of 300 → "96%". */
    public static String percent(BigDecimal part, BigDecimal whole) {
        return plain(part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP)) + "%";
    }
}
