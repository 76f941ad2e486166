package org.jixiao.ui.common.grid;

import java.math.BigDecimal;

/** The order of cell texts: numbers by value, numbers before words, empty cells last. */
final class CellOrder {

    private CellOrder() {
    }

    static int compare(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Boolean.compare(left.isEmpty(), right.isEmpty());
        }
        BigDecimal a = number(left);
        BigDecimal b = number(right);
        if (a != null && b != null) {
            return a.compareTo(b);
        }
        if (a != null || b != null) {
            return a != null ? -1 : 1;
        }
        return left.compareTo(right);
    }

    /** The number of a cell text, with thousands separators and a trailing per cent sign allowed; null when it is none. */
    static BigDecimal number(String text) {
        int end = text.length();
        int start = 0;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '%')) {
            end--;
        }
        if (start == end || end - start > 40) {
            return null;
        }
        StringBuilder digits = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c == '.' || c == '-' && i == start || c == '+' && i == start) {
                digits.append(c);
            } else if (c != ',' && c != '，') {
                return null;
            }
        }
        try {
            return new BigDecimal(digits.toString());
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
