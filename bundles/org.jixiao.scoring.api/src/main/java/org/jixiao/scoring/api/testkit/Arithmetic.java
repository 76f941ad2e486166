package org.jixiao.scoring.api.testkit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Evaluates a printed calculation ({@code 10 × (1 − (6 − 5) ÷ 5)}), so that a test can tell whether what is printed is true.
 * Numbers, parentheses, + − × ÷ with their usual order, whole powers and roots ({@code 8 ^ (1 ÷ 3)}), comparisons (one or zero) and
 * the functions min, max, abs, round, floor, ceiling, sum, average and if.
 */
public final class Arithmetic {

    private static final MathContext PRECISION = new MathContext(60, RoundingMode.HALF_UP);
    private static final List<String> COMPARISONS = List.of("≤", "≥", "≠", "<", ">", "=");

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
        BigDecimal value = arithmetic.logic();
        if (arithmetic.position < arithmetic.text.length()) {
            throw arithmetic.unexpected();
        }
        return value;
    }

    private BigDecimal logic() {
        BigDecimal value = comparison();
        while (true) {
            if (skip("and")) {
                value = value.multiply(comparison());
            } else if (skip("or")) {
                value = value.max(comparison());
            } else {
                return value;
            }
        }
    }

    private BigDecimal comparison() {
        BigDecimal left = sum();
        for (String sign : COMPARISONS) {
            if (skip(sign)) {
                int order = left.compareTo(sum());
                boolean holds = switch (sign) {
                    case "≤" -> order <= 0;
                    case "≥" -> order >= 0;
                    case "≠" -> order != 0;
                    case "<" -> order < 0;
                    case ">" -> order > 0;
                    default -> order == 0;
                };
                return holds ? BigDecimal.ONE : BigDecimal.ZERO;
            }
        }
        return left;
    }

    private BigDecimal sum() {
        BigDecimal value = product();
        while (true) {
            if (skip("+")) {
                value = value.add(product(), PRECISION);
            } else if (skip("−")) {
                value = value.subtract(product(), PRECISION);
            } else {
                return value;
            }
        }
    }

    private BigDecimal product() {
        BigDecimal value = power();
        while (true) {
            if (skip("×")) {
                value = value.multiply(power(), PRECISION);
            } else if (skip("÷")) {
                value = value.divide(power(), PRECISION);
            } else {
                return value;
            }
        }
    }

    private BigDecimal power() {
        BigDecimal base = factor();
        if (!skip("^")) {
            return base;
        }
        if (skip("(1÷")) {
            BigDecimal degree = factor();
            if (!skip(")")) {
                throw unexpected();
            }
            return root(base, degree.intValueExact());
        }
        return base.pow(power().intValueExact(), PRECISION);
    }

    /** The root by halving an interval, which has nothing in common with how methods find it. */
    private static BigDecimal root(BigDecimal number, int degree) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = number.max(BigDecimal.ONE);
        for (int i = 0; i < 250; i++) {
            BigDecimal middle = low.add(high).divide(BigDecimal.TWO, PRECISION);
            if (middle.pow(degree, PRECISION).compareTo(number) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private BigDecimal factor() {
        if (skip("−")) {
            return power().negate();
        }
        if (skip("not(")) {
            return closed(logic()).signum() == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        if (skip("(")) {
            return closed(logic());
        }
        if (position < text.length() && Character.isLetter(text.charAt(position))) {
            return function();
        }
        int start = position;
        skip("-");
        while (position < text.length() && (Character.isDigit(text.charAt(position)) || text.charAt(position) == '.')) {
            position++;
        }
        if (start == position) {
            throw unexpected();
        }
        return new BigDecimal(text.substring(start, position));
    }

    private BigDecimal closed(BigDecimal value) {
        if (!skip(")")) {
            throw unexpected();
        }
        return value;
    }

    private BigDecimal function() {
        int open = text.indexOf('(', position);
        String name = open < 0 ? "" : text.substring(position, open);
        if (name.isEmpty()) {
            throw unexpected();
        }
        position = open + 1;
        List<BigDecimal> values = new ArrayList<>();
        do {
            values.add(logic());
        } while (skip(","));
        closed(BigDecimal.ZERO);
        BigDecimal first = values.getFirst();
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (name) {
            case "min" -> values.stream().reduce(first, BigDecimal::min);
            case "max" -> values.stream().reduce(first, BigDecimal::max);
            case "abs" -> first.abs();
            case "round" -> first.setScale(values.get(1).intValueExact(), RoundingMode.HALF_UP);
            case "floor" -> first.setScale(0, RoundingMode.FLOOR);
            case "ceiling" -> first.setScale(0, RoundingMode.CEILING);
            case "sum" -> sum;
            case "average" -> sum.divide(BigDecimal.valueOf(values.size()), PRECISION);
            case "if" -> first.signum() != 0 ? values.get(1) : values.get(2);
            default -> throw new IllegalArgumentException("no function " + name + ": " + text);
        };
    }

    private boolean skip(String sign) {
        if (text.startsWith(sign, position)) {
            position += sign.length();
            return true;
        }
        return false;
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("not a calculation at position " + position + ": " + text);
    }
}
