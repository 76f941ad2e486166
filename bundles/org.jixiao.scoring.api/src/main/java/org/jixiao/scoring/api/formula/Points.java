package org.jixiao.scoring.api.formula;

import java.util.Objects;

/**
 * Points as a formula: {@code base + factor × steps(numerator ÷ denominator)}, held within two limits. With
 * {@link StepMode#LINEAR} the quotient is exact and only the result is rounded.
 *
 * @param base what is added in any case
 * @param factor multiplier of the quotient, without inputs
 * @param numerator numerator of the quotient
 * @param denominator denominator of the quotient; the conditions of the piece keep it from zero
 * @param steps how the quotient counts
 * @param low lower limit without inputs, or null
 * @param high upper limit without inputs, or null
 */
public record Points(Linear base, Linear factor, Linear numerator, Linear denominator, StepMode steps, Linear low, Linear high) {

    public Points {
        Objects.requireNonNull(base);
        Objects.requireNonNull(numerator);
        Objects.requireNonNull(denominator);
        Objects.requireNonNull(steps);
        if (!factor.isIndependentOfInputs() || low != null && !low.isIndependentOfInputs()
                || high != null && !high.isIndependentOfInputs()) {
            throw new IllegalArgumentException("factor and limits must not depend on inputs");
        }
    }

    /** The value of a linear expression. */
    public static Points of(Linear value) {
        return new Points(value, Linear.ZERO, Linear.ZERO, Linear.ONE, StepMode.LINEAR, null, null);
    }

    /** {@code factor × numerator ÷ denominator}. */
    public static Points quotient(Linear factor, Linear numerator, Linear denominator) {
        return new Points(Linear.ZERO, factor, numerator, denominator, StepMode.LINEAR, null, null);
    }

    /** {@code base + factor × steps(numerator ÷ denominator)}. */
    public static Points stepped(Linear base, Linear factor, Linear numerator, Linear denominator, StepMode steps) {
        return new Points(base, factor, numerator, denominator, steps, null, null);
    }

    /** The same points, not below {@code limit}. */
    public Points atLeast(Linear limit) {
        return new Points(base, factor, numerator, denominator, steps, limit, high);
    }

    /** The same points, not above {@code limit}. */
    public Points atMost(Linear limit) {
        return new Points(base, factor, numerator, denominator, steps, low, limit);
    }
}
