package org.jixiao.ui.common.clipboard;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks of cells as spreadsheets put them on the clipboard: a tab between cells, a line end between rows, and quotes around a
 * cell that itself holds a tab, a line end or a leading quote; a quote inside a quoted cell is doubled.
 */
public final class TsvCodec {

    private TsvCodec() {
    }

    /**
     * Reads a block. The line end that spreadsheets put after the last row does not make another row.
     *
     * @param text text of the clipboard; null is an empty block
     * @return rows of cells; line ends within a cell are {@code \n}; rows may differ in length
     */
    public static List<List<String>> decode(String text) {
        List<List<String>> rows = new ArrayList<>();
        if (text == null || text.isEmpty()) {
            return rows;
        }
        List<String> row = new ArrayList<>();
        int at = 0;
        int length = text.length();
        while (true) {
            int closing = at < length && text.charAt(at) == '"' ? closingQuote(text, at) : -1;
            int end;
            if (closing >= 0) {
                row.add(lines(text.substring(at + 1, closing).replace("\"\"", "\"")));
                end = closing + 1;
            } else {
                end = at;
                while (end < length && !isBreak(text.charAt(end))) {
                    end++;
                }
                row.add(text.substring(at, end));
            }
            if (end >= length) {
                rows.add(row);
                return rows;
            }
            char separator = text.charAt(end);
            at = end + 1;
            if (separator != '\t') {
                rows.add(row);
                row = new ArrayList<>();
                if (separator == '\r' && at < length && text.charAt(at) == '\n') {
                    at++;
                }
                if (at >= length) {
                    return rows;
                }
            }
        }
    }

    /** The quote that closes the cell opened at {@code open}, or -1 when the leading quote is only a character of the text. */
    private static int closingQuote(String text, int open) {
        int at = open + 1;
        while (at < text.length()) {
            if (text.charAt(at) == '"') {
                if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at += 2;
                    continue;
                }
                boolean last = at + 1 == text.length() || isBreak(text.charAt(at + 1));
                return last ? at : -1;
            }
            at++;
        }
        return -1;
    }

    private static boolean isBreak(char c) {
        return c == '\t' || c == '\n' || c == '\r';
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * Writes a block so that spreadsheets and {@link #decode(String)} read the same cells back.
     *
     * @param rows rows of cells; a null cell is an empty one
     */
    public static String encode(List<? extends List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                if (column > 0) {
                    out.append('\t');
                }
                append(out, row.get(column));
            }
            out.append("\r\n");
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String cell) {
        if (cell == null) {
            return;
        }
        boolean quoted = cell.startsWith("\"") || cell.chars().anyMatch(c -> isBreak((char) c));
        if (quoted) {
            out.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            out.append(cell);
        }
    }
}
