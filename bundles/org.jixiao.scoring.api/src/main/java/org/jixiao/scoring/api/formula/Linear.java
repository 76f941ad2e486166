package org.jixiao.scoring.api.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear expression: {@code constant + full × F + Σ coefficientᵢ × inputᵢ}, where F are the full points of the item.
 *
 * @param constant the constant
 * @param full coefficient of the full points
 * @param coefficients coefficients of the inputs by position; inputs beyond the list have none
 */
public record Linear(BigDecimal constant, BigDecimal full, List<BigDecimal> coefficients) {

    /** Zero. */
    public static final Linear ZERO = constant(BigDecimal.ZERO);
    /** One. */
    public static final Linear ONE = constant(BigDecimal.ONE);
    /** The full points. */
    public static final Linear FULL = new Linear(BigDecimal.ZERO, BigDecimal.ONE, List.of());

    public Linear {
        coefficients = List.copyOf(coefficients);
    }

    /** A constant. */
    public static Linear constant(BigDecimal value) {
        return new Linear(value, BigDecimal.ZERO, List.of());
    }

    /** A share of the full points. */
    public static Linear full(BigDecimal share) {
        return new Linear(BigDecimal.ZERO, share, List.of());
    }

    /** The input at a position. */
    public static Linear input(int position) {
        List<BigDecimal> list = new ArrayList<>();
        for (int i = 0; i < position; i++) {
            list.add(BigDecimal.ZERO);
        }
        list.add(BigDecimal.ONE);
        return new Linear(BigDecimal.ZERO, BigDecimal.ZERO, list);
    }

    /** The sum. */
    public Linear plus(Linear other) {
        List<BigDecimal> sum = new ArrayList<>();
        for (int i = 0; i < Math.max(coefficients.size(), other.coefficients.size()); i++) {
            sum.add(coefficient(i).add(other.coefficient(i)));
        }
        return new Linear(constant.add(other.constant), full.add(other.full), sum);
    }

    /** The difference. */
    public Linear minus(Linear other) {
        return plus(other.times(BigDecimal.ONE.negate()));
    }

    /** The multiple. */
    public Linear times(BigDecimal factor) {
        return new Linear(constant.multiply(factor), full.multiply(factor),
                coefficients.stream().map(c -> c.multiply(factor)).toList());
    }

    /** Coefficient of the input at a position. */
    public BigDecimal coefficient(int position) {
        return position < coefficients.size() ? coefficients.get(position) : BigDecimal.ZERO;
    }

    /** Whether no input has a part in the value. */
    public boolean isIndependentOfInputs() {
        return coefficients.stream().allMatch(c -> c.signum() == 0);
    }

    /** The exact value. */
    public BigDecimal value(BigDecimal fullPoints, BigDecimal[] inputs) {
        BigDecimal sum = constant.add(full.multiply(fullPoints));
        for (int i = 0; i < coefficients.size(); i++) {
            // An absent optional input has no number; a formula mentions it only behind a condition that it is given.
            if (coefficients.get(i).signum() != 0) {
                sum = sum.add(coefficients.get(i).multiply(inputs[i]));
            }
        }
        return sum;
    }
}
