package org.jixiao.ui.editor.table;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.model.base.Identified;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridMark;
import org.jixiao.ui.common.grid.GridSource;

/**
 * A table whose rows are objects of the document, with their texts prepared for painting and the marks of their findings.
 *
 * @param <R> type of the rows
 */
public abstract class DocumentTable<R extends EObject> implements GridSource {

    private final List<GridColumn> columns;
    private List<R> rows = List.of();
    private FindingMarks marks;
    private boolean locked;
    private String[][] shown = {};

    /** A table with these columns. */
    protected DocumentTable(List<GridColumn> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Takes over the rows and what was found about them; the texts follow by {@link #show(CellText)}. */
    protected final void take(List<R> present, FindingMarks found, boolean readOnly) {
        rows = List.copyOf(present);
        marks = found;
        locked = readOnly;
    }

    /** What the cells show, each told once for each change and not again while painting. */
    protected final void show(CellText text) {
        String[][] texts = new String[rows.size()][columns.size()];
        for (int row = 0; row < texts.length; row++) {
            for (int column = 0; column < texts[row].length; column++) {
                texts[row][column] = text.of(row, column);
            }
        }
        shown = texts;
    }

    /** Says what a cell shows. */
    @FunctionalInterface
    protected interface CellText {
        String of(int row, int column);
    }

    /** The field of the document behind a column, or null. */
    protected abstract EStructuralFeature feature(int column);

    /** Whether nothing may be changed now. */
    protected final boolean isLocked() {
        return locked;
    }

    /** The object of a row. */
    public final R row(int index) {
        return rows.get(index);
    }

    /** The objects of the rows that are selected in the grid of this table. */
    public final List<R> chosen(Grid grid) {
        return grid.selection().rows().stream().filter(r -> r < rows.size()).map(rows::get).toList();
    }

    /** The row of an object, or -1. */
    public final int indexOf(Object object) {
        return rows.indexOf(object);
    }

    @Override
    public final List<GridColumn> columns() {
        return columns;
    }

    @Override
    public final int rowCount() {
        return rows.size();
    }

    @Override
    public final Object rowKey(int row) {
        return rows.get(row) instanceof Identified identified ? identified.getId() : rows.get(row);
    }

    @Override
    public final String text(int row, int column) {
        return shown[row][column];
    }

    /** Findings are about what has an id; what has none is marked nowhere. */
    private String id(int row) {
        return rows.get(row) instanceof Identified identified ? identified.getId() : "";
    }

    @Override
    public GridMark mark(int row, int column) {
        return marks == null ? null : marks.cell(id(row), feature(column));
    }

    @Override
    public final GridMark rowMark(int row) {
        return marks == null ? null : marks.row(id(row));
    }
}
