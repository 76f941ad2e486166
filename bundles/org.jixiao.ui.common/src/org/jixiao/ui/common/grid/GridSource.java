package org.jixiao.ui.common.grid;

import java.util.List;
import java.util.Map;

import org.jixiao.ui.common.Palette.Tone;

/**
 * What a {@link Grid} shows. Rows are those of the owner, unfiltered and in its own order. All methods are called on the UI
 * thread while painting, so they answer from memory and make no objects where they can help it.
 */
public interface GridSource {

    /** The columns; the list stays the same for the life of the grid. */
    List<GridColumn> columns();

    /** Number of rows. */
    int rowCount();

    /** What the row is, stable over changes of its values; used to keep the selection. */
    Object rowKey(int row);

    /** The text a cell shows; never null. */
    String text(int row, int column);

    /** The text an editor starts with and that is copied: exact, without rounding for the eye. */
    default String editText(int row, int column) {
        return text(row, column);
    }

    /** Whether the user may edit the cell now. */
    default boolean isEditable(int row, int column) {
        return false;
    }

    /**
     * Checks a text before it is taken.
     *
     * @param row the row, or a number of at least {@link #rowCount()} for a row that is about to be made
     * @return why it cannot be taken, or null when it can
     */
    default String check(int row, int column, String text) {
        return null;
    }

    /** How the cell looks. */
    default CellLook look(int row, int column) {
        return CellLook.NORMAL;
    }

    /** The colour of a dot before the words of a cell, such as a light, or null; the words say the same to who sees no colours. */
    default Tone dot(int row, int column) {
        return null;
    }

    /** The mark of a cell, or null. */
    default GridMark mark(int row, int column) {
        return null;
    }

    /** More about a cell than its text says, shown on hover below its mark; empty for nothing. */
    default String help(int row, int column) {
        return "";
    }

    /** The mark of a whole row, shown in the row head, or null. */
    default GridMark rowMark(int row) {
        return null;
    }

    /** The text of a column in the totals row; empty for none. */
    default String total(int column) {
        return "";
    }

    /** More about a column of the totals row than its text says, shown on hover; empty for nothing. */
    default String totalHelp(int column) {
        return "";
    }

    /** The look of a column in the totals row. */
    default CellLook totalLook(int column) {
        return CellLook.NORMAL;
    }

    /** Compares two rows by a column; by default by number where both texts are numbers, else by text. */
    default int compare(int row1, int row2, int column) {
        return CellOrder.compare(text(row1, column), text(row2, column));
    }

    /**
     * Lets a source that arranges its rows itself, such as one with groups, filter and sort them; it then has only the rows that are shown,
     * in their order. Called whenever filters, order or rows may have changed.
     *
     * @param filters by column; not to be changed
     * @param sortColumn the column to sort by, or -1 for the source's own order
     * @param descending whether from the greatest to the least
     * @return whether the source has done so; else the grid filters and sorts the rows
     */
    default boolean arrange(Map<Integer, CellFilter> filters, int sortColumn, boolean descending) {
        return false;
    }

    /** Whether a paste may append rows. */
    default boolean canAppend() {
        return false;
    }

    /** Whether nothing can ever be edited, so that nothing is offered that edits. */
    default boolean isReadOnly() {
        return false;
    }

    /**
     * Told which rows are shown and in which order, whenever that may have changed; totals can follow.
     *
     * @param rows rows of this source; not to be kept or changed
     */
    default void shown(int[] rows) {
    }

    /** Carries out one edit as one undo step; afterwards the owner refreshes the grid. */
    default void apply(GridEdit edit) {
    }
}
