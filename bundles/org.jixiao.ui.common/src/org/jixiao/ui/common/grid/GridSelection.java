package org.jixiao.ui.common.grid;

import java.util.List;

/**
 * What is selected in a grid.
 *
 * @param row row of the source that has the keyboard, or -1
 * @param column column of the source that has the keyboard, or -1
 * @param rows selected rows of the source, in shown order
 */
public record GridSelection(int row, int column, List<Integer> rows) {

    public GridSelection {
        rows = List.copyOf(rows);
    }

    /** Whether nothing is selected. */
    public boolean isEmpty() {
        return row < 0;
    }
}
