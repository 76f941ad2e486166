package org.jixiao.cli.core.internal.console;

/**
 * Widths of text in a terminal, where a Chinese character takes two columns.
 *
 * <p>Follows Unicode Standard Annex 11 (East Asian Width): classes W and F count two, combining marks and format characters
 * count nothing, everything else, the ambiguous class included, counts one. Terminals of Chinese locales draw box and block
 * characters in one column too when they use a modern font, so "ambiguous" stays narrow.
 */
public final class DisplayWidth {

    /** Inclusive ranges of the wide and full-width classes, in ascending order (UAX 11, blocks that occur in office text). */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x231A, 0x231B}, {0x2329, 0x232A}, {0x23E9, 0x23EC}, {0x25FD, 0x25FE}, {0x2614, 0x2615},
        {0x2648, 0x2653}, {0x26AA, 0x26AB}, {0x26BD, 0x26BE}, {0x2705, 0x2705}, {0x274C, 0x274C}, {0x2753, 0x2755},
        {0x2795, 0x2797}, {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xA000, 0xA4CF},
        {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F7E0, 0x1F7EB}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
    };

    private DisplayWidth() {
    }

    /** The number of terminal columns of {@code text}; {@code null} counts 0. */
    public static int of(String text) {
        if (text == null) {
            return 0;
        }
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The columns of one code point: 0, 1 or 2. */
    public static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT
                || type == Character.CONTROL) {
            return 0;
        }
        if (codePoint < WIDE[0][0]) {
            return 1;
        }
        int low = 0;
        int high = WIDE.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (codePoint < WIDE[middle][0]) {
                high = middle - 1;
            } else if (codePoint > WIDE[middle][1]) {
                low = middle + 1;
            } else {
                return 2;
            }
        }
        return 1;
    }

    /** {@code text} followed by as many blanks as fill {@code columns}; unchanged when it is wider. */
    public static String padRight(String text, int columns) {
        return text + blanks(columns - of(text));
    }

    /** As many blanks as fill {@code columns} followed by {@code text}; for numbers. */
    public static String padLeft(String text, int columns) {
        return blanks(columns - of(text)) + text;
    }

    /** {@code text} cut to at most {@code columns}, its last column an ellipsis when something was cut. */
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 0;
        int position = 0;
        while (position < text.length()) {
            int codePoint = text.codePointAt(position);
            int width = of(codePoint);
            if (used + width > columns - 1) {
                break;
            }
            kept.appendCodePoint(codePoint);
            used += width;
            position += Character.charCount(codePoint);
        }
        return kept.append('…').toString();
    }

    private static String blanks(int count) {
        return count <= 0 ? "" : " ".repeat(count);
    }
}
