package org.jixiao.scoring.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The text of tables and parameter sets. A table is written row by row, rows ended by {@code ;} and cells parted by
 * {@code |}, in the order of the columns; a parameter set is {@code name=value} parted by {@code ,} in the order of the
 * names. A backslash stands before each of these signs (and before itself) where it is meant literally. The text is one
 * line, readable in a diff, and writing what was read gives the same characters.
 */
public final class Rows {

    private Rows() {
    }

    /** The rows as text: {@code 0|60|0;60|80|0.5}. */
    public static String write(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            if (r > 0) {
                text.append(';');
            }
            List<String> row = rows.get(r);
            for (int c = 0; c < row.size(); c++) {
                if (c > 0) {
                    text.append('|');
                }
                escape(text, row.get(c), ";|");
            }
        }
        return text.toString();
    }

    /** The rows of a text; an empty text has none. One {@code ;} after the last row is allowed. */
    public static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        if (text.isEmpty()) {
            return rows;
        }
        for (String row : split(text, ';')) {
            rows.add(split(row, '|').stream().map(cell -> unescape(cell, ";|")).toList());
        }
        if (text.endsWith(";") && rows.getLast().equals(List.of(""))) {
            rows.removeLast();
        }
        return rows;
    }

    /** A parameter set as text, names in order: {@code cap=120,floor=70}. */
    public static String writeSet(Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(values).forEach((name, value) -> {
            if (text.length() > 0) {
                text.append(',');
            }
            escape(text, name, ",=");
            text.append('=');
            escape(text, value, ",=");
        });
        return text.toString();
    }

    /**
     * The parameter set of a text.
     *
     * @throws IllegalArgumentException when a part has no {@code =} or a name occurs twice
     */
    public static Map<String, String> readSet(String text) {
        Map<String, String> values = new TreeMap<>();
        if (text.isEmpty()) {
            return values;
        }
        for (String part : split(text, ',')) {
            List<String> pair = split(part, '=');
            if (pair.size() != 2 || values.put(unescape(pair.get(0), ",="), unescape(pair.get(1), ",=")) != null) {
                throw new IllegalArgumentException(part);
            }
        }
        return values;
    }

    /** Splits at the sign where no backslash stands before it; backslashes stay. */
    private static List<String> split(String text, char sign) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                part.append(c).append(text.charAt(++i));
            } else if (c == sign) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static void escape(StringBuilder out, String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || signs.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
    }

    private static String unescape(String text, String signs) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && (text.charAt(i + 1) == '\\' || signs.indexOf(text.charAt(i + 1)) >= 0)) {
                c = text.charAt(++i);
            }
            out.append(c);
        }
        return out.toString();
    }
}
