package org.jixiao.stages.evaluation;

import java.math.BigDecimal;

/**
 * The printed or claimed score beside the computed one. A claimed score is compared and shown, never taken over.
 *
 * @param kind how both compare
 * @param claimed the claimed score, or null
 * @param difference claimed minus computed; null unless both are numbers
 */
public record ClaimCheck(Kind kind, BigDecimal claimed, BigDecimal difference) {

    /** How a claimed and a computed score compare. */
    public enum Kind {
        /** Nothing was claimed. */
        NOT_CLAIMED,
        /** Both are the same. */
        AGREES,
        /** They differ beyond the tolerance of the scheme. */
        DIFFERS,
        /** The computed score is open and the claimed one lies within its limits. */
        POSSIBLE,
        /** The claimed score lies outside what is possible. */
        IMPOSSIBLE
    }

    /** Nothing was claimed. */
    public static final ClaimCheck NONE = new ClaimCheck(Kind.NOT_CLAIMED, null, null);

    /**
     * Compares.
     *
     * @param low least computed score
     * @param high greatest computed score; equal to the least when the score is fixed
     * @param tolerance largest difference that counts as none
     */
    static ClaimCheck of(BigDecimal claimed, BigDecimal low, BigDecimal high, BigDecimal tolerance) {
        if (claimed == null) {
            return NONE;
        }
        if (low.compareTo(high) == 0) {
            BigDecimal difference = claimed.subtract(low);
            return new ClaimCheck(difference.abs().compareTo(tolerance) <= 0 ? Kind.AGREES : Kind.DIFFERS, claimed, difference);
        }
        boolean possible = claimed.compareTo(low) >= 0 && claimed.compareTo(high) <= 0;
        return new ClaimCheck(possible ? Kind.POSSIBLE : Kind.IMPOSSIBLE, claimed, null);
    }
}
