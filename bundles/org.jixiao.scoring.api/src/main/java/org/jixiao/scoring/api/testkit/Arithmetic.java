package org.jixiao.scoring.api.testkit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Evaluates a printed calculation ({@code 10 × (1 − (6 − 5) ÷ 5)}), so that a test can tell whether what is printed is true.
 * Numbers, parentheses, + − × ÷ with their usual order.
 */
public final class Arithmetic {

    private static final MathContext PRECISION = new MathContext(60, RoundingMode.HALF_UP);

    private final String text;
    private int position;

    private Arithmetic(String text) {
        this.text = text;
    }

    /**
     * The value of the calculation, with 60 digits.
     *
     * @throws IllegalArgumentException when the text is no calculation
     */
    public static BigDecimal evaluate(String formula) {
        Arithmetic arithmetic = new Arithmetic(formula.replace(" ", ""));
        BigDecimal value = arithmetic.sum();
        if (arithmetic.position < arithmetic.text.length()) {
            throw arithmetic.unexpected();
        }
        return value;
    }

    private BigDecimal sum() {
        BigDecimal value = product();
        while (true) {
            if (skip('+')) {
                value = value.add(product(), PRECISION);
            } else if (skip('−')) {
                value = value.subtract(product(), PRECISION);
            } else {
                return value;
            }
        }
    }

    private BigDecimal product() {
        BigDecimal value = factor();
        while (true) {
            if (skip('×')) {
                value = value.multiply(factor(), PRECISION);
            } else if (skip('÷')) {
                value = value.divide(factor(), PRECISION);
            } else {
                return value;
            }
        }
    }

    private BigDecimal factor() {
        if (skip('(')) {
            BigDecimal value = sum();
            if (!skip(')')) {
                throw unexpected();
            }
            return value;
        }
        int start = position;
        skip('-');
        while (position < text.length() && (Character.isDigit(text.charAt(position)) || text.charAt(position) == '.')) {
            position++;
        }
        if (start == position) {
            throw unexpected();
        }
        return new BigDecimal(text.substring(start, position));
    }

    private boolean skip(char sign) {
        if (position < text.length() && text.charAt(position) == sign) {
            position++;
            return true;
        }
        return false;
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("not a calculation at position " + position + ": " + text);
    }
}
