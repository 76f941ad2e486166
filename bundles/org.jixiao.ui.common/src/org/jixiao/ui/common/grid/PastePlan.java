package org.jixiao.ui.common.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * What a paste, clear or fill would do, found out before anything is done: the cells that can be taken and those that cannot,
 * each with its reason. Knows nothing of windows.
 *
 * @param edit the cells that can be taken, as one edit
 * @param rejected the cells that cannot
 * @param rows number of rows the block covers, the appended ones included
 * @param columns number of columns the block covers
 */
public record PastePlan(GridEdit edit, List<Rejected> rejected, int rows, int columns) {

    /**
     * A cell that cannot be taken.
     *
     * @param row row of the source, or its count and more for a row that would be appended, or -1 outside of the grid
     * @param column column of the source, or -1 outside of the grid
     * @param text what was to be entered
     * @param reason why not
     */
    public record Rejected(int row, int column, String text, Reason reason, String detail) {
    }

    /** Why a cell is not taken. */
    public enum Reason {
        /** The cell is computed or locked. */
        READ_ONLY,
        /** The block reaches beyond the last row or column. */
        OUTSIDE,
        /** The text is not acceptable there; the detail says why. */
        INVALID
    }

    public PastePlan {
        rejected = List.copyOf(rejected);
    }

    /** Whether nothing at all would change. */
    public boolean isEmpty() {
        return edit.cells().isEmpty();
    }

    /**
     * Plans a paste. One cell is repeated over the whole selection, and a block is repeated when the selection is a multiple of
     * it; otherwise the block is laid down from the anchor, whatever the selection is.
     *
     * @param source the cells
     * @param rows what is shown
     * @param columns the shown columns from left to right, as indexes of the source
     * @param anchorRow first row of the selection, as shown
     * @param anchorColumn position in {@code columns} of its first column
     * @param selectedRows number of selected rows
     * @param selectedColumns number of selected columns
     * @param block the texts
     */
    public static PastePlan paste(GridSource source, GridRows rows, int[] columns, int anchorRow, int anchorColumn,
            int selectedRows, int selectedColumns, List<List<String>> block) {
        int height = block.size();
        int width = block.stream().mapToInt(List::size).max().orElse(0);
        if (height == 0 || width == 0) {
            return new PastePlan(new GridEdit(GridEdit.Kind.PASTE, List.of(), 0), List.of(), 0, 0);
        }
        boolean repeat = selectedRows % height == 0 && selectedColumns % width == 0;
        Planner planner = new Planner(source, rows, columns);
        int down = repeat ? Math.max(height, selectedRows) : height;
        int across = repeat ? Math.max(width, selectedColumns) : width;
        for (int r = 0; r < down; r++) {
            List<String> line = block.get(r % height);
            for (int c = 0; c < across; c++) {
                int from = c % width;
                if (from < line.size()) {
                    planner.add(anchorRow + r, anchorColumn + c, line.get(from));
                }
            }
        }
        return planner.plan(GridEdit.Kind.PASTE, down, across);
    }

    /** Plans the clearing of a selection; cells that cannot be edited are left out without a word. */
    public static PastePlan clear(GridEdit.Kind kind, GridSource source, GridRows rows, int[] columns, int firstRow, int lastRow,
            int firstColumn, int lastColumn) {
        List<GridEdit.Cell> cells = new ArrayList<>();
        for (int r = firstRow; r <= lastRow; r++) {
            int row = rows.sourceRow(r);
            for (int c = firstColumn; c <= lastColumn; c++) {
                int column = columns[c];
                if (source.isEditable(row, column) && source.check(row, column, "") == null
                        && !source.editText(row, column).isEmpty()) {
                    cells.add(new GridEdit.Cell(row, column, ""));
                }
            }
        }
        return new PastePlan(new GridEdit(kind, cells, 0), List.of(), lastRow - firstRow + 1, lastColumn - firstColumn + 1);
    }

    /** Plans filling a selection downwards from its first row; a selection of one row is filled from the row above it. */
    public static PastePlan fillDown(GridSource source, GridRows rows, int[] columns, int firstRow, int lastRow,
            int firstColumn, int lastColumn) {
        int from = firstRow == lastRow ? firstRow - 1 : firstRow;
        Planner planner = new Planner(source, rows, columns);
        if (from >= 0) {
            for (int r = from + 1; r <= lastRow; r++) {
                for (int c = firstColumn; c <= lastColumn; c++) {
                    planner.add(r, c, source.editText(rows.sourceRow(from), columns[c]));
                }
            }
        }
        return planner.plan(GridEdit.Kind.FILL, lastRow - from, lastColumn - firstColumn + 1);
    }

    /** Sorts cells into those that can be taken and those that cannot. */
    private static final class Planner {
        private final GridSource source;
        private final GridRows rows;
        private final int[] columns;
        private final List<GridEdit.Cell> cells = new ArrayList<>();
        private final List<Rejected> rejected = new ArrayList<>();
        private int newRows;

        Planner(GridSource source, GridRows rows, int[] columns) {
            this.source = source;
            this.rows = rows;
            this.columns = columns;
        }

        void add(int shown, int columnPosition, String text) {
            int column = columnPosition < columns.length ? columns[columnPosition] : -1;
            int beyond = shown - rows.count();
            int row = beyond < 0 ? rows.sourceRow(shown) : source.canAppend() ? source.rowCount() + beyond : -1;
            if (row < 0 || column < 0) {
                if (!text.isBlank()) {
                    rejected.add(new Rejected(row, column, text, Reason.OUTSIDE, ""));
                }
                return;
            }
            if (beyond < 0) {
                if (text.equals(source.editText(row, column))) {
                    return;
                }
                if (!source.isEditable(row, column)) {
                    rejected.add(new Rejected(row, column, text, Reason.READ_ONLY, ""));
                    return;
                }
            } else if (text.isBlank()) {
                return;
            }
            String problem = source.check(row, column, text);
            if (problem != null) {
                rejected.add(new Rejected(row, column, text, Reason.INVALID, problem));
                return;
            }
            cells.add(new GridEdit.Cell(row, column, text));
            newRows = Math.max(newRows, beyond + 1);
        }

        PastePlan plan(GridEdit.Kind kind, int down, int across) {
            return new PastePlan(new GridEdit(kind, cells, newRows), rejected, down, across);
        }
    }
}
