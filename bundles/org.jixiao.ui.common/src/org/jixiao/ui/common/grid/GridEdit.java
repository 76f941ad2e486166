package org.jixiao.ui.common.grid;

import java.util.List;
import java.util.Objects;

/**
 * One thing the user did to a grid, however many cells it touches. The source makes exactly one undo step of it.
 *
 * @param kind what the user did
 * @param cells the new texts; every cell has passed {@link GridSource#check}
 * @param newRows number of rows to append first; cells refer to them as {@code rowCount()}, {@code rowCount() + 1}, …
 */
public record GridEdit(Kind kind, List<Cell> cells, int newRows) {

    /** What the user did. */
    public enum Kind {
        /** Typed into one cell. */
        TYPE,
        /** Pasted a block. */
        PASTE,
        /** Cleared the selected cells. */
        CLEAR,
        /** Cut the selected cells. */
        CUT,
        /** Filled the selection from its first row. */
        FILL
    }

    /**
     * A new text for a cell.
     *
     * @param row row in the order of the source
     * @param column index into {@link GridSource#columns()}
     * @param text what was entered; empty clears the cell
     */
    public record Cell(int row, int column, String text) {
        public Cell {
            Objects.requireNonNull(text);
        }
    }

    public GridEdit {
        Objects.requireNonNull(kind);
        cells = List.copyOf(cells);
    }
}
