package org.jixiao.ui.common.grid;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntBiFunction;

/** How many lines of text each row needs. Knows nothing of windows. */
public final class RowLines {

    private RowLines() {
    }

    /**
     * The lines of the rows as they are shown, at least one each.
     *
     * @param lines how many lines a text needs in a column
     */
    public static int[] of(GridRows rows, ToIntBiFunction<Integer, String> lines) {
        List<GridColumn> columns = rows.source().columns();
        int[] needed = new int[rows.count()];
        Arrays.fill(needed, 1);
        for (int column = 0; column < columns.size(); column++) {
            if (isWords(columns.get(column)) && !columns.get(column).merged()) {
                for (int row = 0; row < needed.length; row++) {
                    needed[row] = Math.max(needed[row], lines.applyAsInt(column, text(rows, row, column)));
                }
            }
        }
        // Afterwards, because a merged cell spreads over all rows of its run: only what they do not have yet is missing.
        for (int column = 0; column < columns.size(); column++) {
            if (isWords(columns.get(column)) && columns.get(column).merged()) {
                for (int row = 0; row < needed.length; row = rows.endOfRun(row, column) + 1) {
                    int last = rows.endOfRun(row, column);
                    int has = Arrays.stream(needed, row, last + 1).sum();
                    needed[last] += Math.max(0, lines.applyAsInt(column, text(rows, row, column)) - has);
                }
            }
        }
        return needed;
    }

    private static boolean isWords(GridColumn column) {
        return column.kind() == GridColumn.Kind.LONG_TEXT || column.kind() == GridColumn.Kind.TEXT;
    }

    private static String text(GridRows rows, int row, int column) {
        return rows.source().text(rows.sourceRow(row), column);
    }
}
