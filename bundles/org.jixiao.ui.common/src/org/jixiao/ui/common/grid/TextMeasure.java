package org.jixiao.ui.common.grid;

/**
 * How many lines a text needs in a column, estimated from the widths of wide (Chinese) and narrow characters. Exact enough for row
 * heights, and quick enough for ten thousand rows.
 *
 * @param wide width of a Chinese character
 * @param narrow average width of a Latin one
 */
public record TextMeasure(double wide, double narrow) {

    /** Lines that the text needs in a width; at least one. */
    public int lines(String text, int width) {
        if (text.isEmpty()) {
            return 1;
        }
        int lines = 1;
        double used = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                used = 0;
                continue;
            }
            double next = c < 0x1100 ? narrow : wide;
            if (used + next > width && used > 0) {
                lines++;
                used = 0;
            }
            used += next;
        }
        return lines;
    }

    /** Width of the text on one line. */
    public int width(String text) {
        double used = 0;
        for (int i = 0; i < text.length(); i++) {
            used += text.charAt(i) < 0x1100 ? narrow : wide;
        }
        return (int) Math.ceil(used);
    }
}
