package org.jixiao.cli.core.internal.console;

import java.util.ArrayList;
import java.util.List;

/**
 * A table for people: columns as wide as their content in terminal columns, numbers right-aligned, two blanks between, no lines.
 *
 * <p>When a maximal width is given the widest left-aligned columns are cut until the table fits; numbers are never cut.
 */
public final class TextTable {

    /** How a column is aligned. */
    public enum Align {
        /** Text. */
        LEFT,
        /** Numbers. */
        RIGHT
    }

    private record Column(String title, Align align) {
    }

    /** Columns narrower than this are not cut any further. */
    private static final int SMALLEST = 8;

    private static final String GAP = "  ";

    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final String indent;

    /**
     * An empty table.
     *
     * @param indent what stands before every line
     */
    public TextTable(String indent) {
        this.indent = indent;
    }

    /** Adds a left-aligned column. */
    public TextTable text(String title) {
        columns.add(new Column(title, Align.LEFT));
        return this;
    }

    /** Adds a right-aligned column. */
    public TextTable number(String title) {
        columns.add(new Column(title, Align.RIGHT));
        return this;
    }

    /**
     * Adds a row.
     *
     * @param cells one text for each column; {@code null} becomes an empty cell, line breaks become blanks
     * @throws IllegalArgumentException when the number of cells is not that of the columns
     */
    public void row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("row of " + cells.length + " cells in a table of " + columns.size() + " columns");
        }
        List<String> row = new ArrayList<>(cells.length);
        for (String cell : cells) {
            row.add(cell == null ? "" : cell.replaceAll("\\s*[\\r\\n]+\\s*", " ").strip());
        }
        rows.add(row);
    }

    /** True when no row was added. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * The lines of the table, header first.
     *
     * @param width the columns at hand, or 0 for as many as it takes
     */
    public List<String> lines(int width) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>(rows.size() + 1);
        lines.add(line(columns.stream().map(Column::title).toList(), widths));
        for (List<String> row : rows) {
            lines.add(line(row, widths));
        }
        return lines;
    }

    private int[] widths(int available) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = DisplayWidth.of(columns.get(i).title());
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        if (available > 0) {
            int excess = total(widths) - available;
            while (excess > 0) {
                int widest = widestText(widths);
                if (widest < 0) {
                    break;
                }
                widths[widest]--;
                excess--;
            }
        }
        return widths;
    }

    private int total(int[] widths) {
        int total = indent.length() + GAP.length() * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        return total;
    }

    private int widestText(int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (columns.get(i).align() == Align.LEFT && widths[i] > SMALLEST && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i < widths.length; i++) {
            if (i > 0) {
                line.append(GAP);
            }
            String cell = cells.get(i);
            line.append(columns.get(i).align() == Align.RIGHT
                    ? DisplayWidth.padLeft(cell, widths[i])
                    : DisplayWidth.padRight(DisplayWidth.cut(cell, widths[i]), widths[i]));
        }
        return line.toString().stripTrailing();
    }
}
