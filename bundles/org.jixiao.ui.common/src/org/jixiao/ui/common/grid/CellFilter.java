package org.jixiao.ui.common.grid;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * The filter of one column, as written into the filter row: words that the cell must contain; {@code >90}, {@code >=}, {@code <},
 * {@code <=}, {@code 10..20} for numbers; {@code =} for empty cells and {@code =words} for equal ones; {@code !} before anything
 * for the opposite.
 */
public final class CellFilter {

    private enum Test { CONTAINS, EQUAL, GREATER, AT_LEAST, LESS, AT_MOST, BETWEEN }

    private final Test test;
    private final boolean opposite;
    private final String words;
    private final BigDecimal low;
    private final BigDecimal high;

    private CellFilter(Test test, boolean opposite, String words, BigDecimal low, BigDecimal high) {
        this.test = test;
        this.opposite = opposite;
        this.words = words;
        this.low = low;
        this.high = high;
    }

    /** Reads a filter; anything that is no comparison is taken as words to be contained. */
    public static CellFilter parse(String text) {
        String rest = text.strip();
        boolean opposite = rest.startsWith("!") || rest.startsWith("！");
        if (opposite) {
            rest = rest.substring(1).strip();
        }
        int dots = rest.indexOf("..");
        if (dots > 0) {
            BigDecimal low = CellOrder.number(rest.substring(0, dots));
            BigDecimal high = CellOrder.number(rest.substring(dots + 2));
            if (low != null && high != null) {
                return new CellFilter(Test.BETWEEN, opposite, rest, low, high);
            }
        }
        if (rest.startsWith("=")) {
            return new CellFilter(Test.EQUAL, opposite, rest.substring(1).strip().toLowerCase(Locale.ROOT), null, null);
        }
        Test comparison = comparison(rest);
        if (comparison != null) {
            int skip = rest.length() > 1 && rest.charAt(1) == '=' ? 2 : 1;
            BigDecimal bound = CellOrder.number(rest.substring(skip));
            if (bound != null) {
                return new CellFilter(comparison, opposite, rest, bound, bound);
            }
        }
        return new CellFilter(Test.CONTAINS, opposite, rest.toLowerCase(Locale.ROOT), null, null);
    }

    private static Test comparison(String text) {
        if (text.startsWith(">=") || text.startsWith("≥")) {
            return Test.AT_LEAST;
        }
        if (text.startsWith("<=") || text.startsWith("≤")) {
            return Test.AT_MOST;
        }
        if (text.startsWith(">") || text.startsWith("＞")) {
            return Test.GREATER;
        }
        return text.startsWith("<") || text.startsWith("＜") ? Test.LESS : null;
    }

    /** Whether a cell with this text stays. */
    public boolean accepts(String cell) {
        return matches(cell) != opposite;
    }

    private boolean matches(String cell) {
        return switch (test) {
            case CONTAINS -> cell.toLowerCase(Locale.ROOT).contains(words);
            case EQUAL -> cell.toLowerCase(Locale.ROOT).equals(words);
            default -> {
                BigDecimal number = CellOrder.number(cell);
                yield number != null && compare(number);
            }
        };
    }

    private boolean compare(BigDecimal number) {
        return switch (test) {
            case GREATER -> number.compareTo(low) > 0;
            case AT_LEAST -> number.compareTo(low) >= 0;
            case LESS -> number.compareTo(low) < 0;
            case AT_MOST -> number.compareTo(low) <= 0;
            default -> number.compareTo(low) >= 0 && number.compareTo(high) <= 0;
        };
    }
}
