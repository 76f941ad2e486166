package org.jixiao.ui.bench.internal;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.ui.stage.evaluation.internal.EvaluationPage;

/** The grid of indicators of an open dossier, as the measurement uses it. */
final class OpenedGrid {

    private final DossierEditor editor;
    private final EvaluationPage page;
    private final Grid grid;
    private int paints;

    /** The grid of the first evaluation of the dossier. */
    OpenedGrid(DossierEditor editor) {
        this.editor = editor;
        page = editor.pages().stream().filter(EvaluationPage.class::isInstance).map(EvaluationPage.class::cast).findFirst().orElseThrow();
        grid = page.indicators();
        // Comes after NatTable's own listener, so everything is drawn by then.
        grid.table().addListener(SWT.Paint, event -> paints++);
    }

    DossierEditor editor() {
        return editor;
    }

    NatTable table() {
        return grid.table();
    }

    int rows() {
        return grid.rows().count();
    }

    /** How often the grid has been painted. */
    int paints() {
        return paints;
    }

    /** Total and grade as the head shows them; empty while they are being worked out. */
    String total() {
        return page.head() == null ? "" : page.head().total();
    }

    String text(int row, String column) {
        return grid.rows().source().editText(row, column(column));
    }

    void select(int row, String column) {
        grid.select(row, column(column));
    }

    private int column(String id) {
        return column(grid, id);
    }

    /** Where a column stands in a grid. */
    static int column(Grid of, String id) {
        int index = 0;
        for (GridColumn column : of.rows().source().columns()) {
            if (column.id().equals(id)) {
                return index;
            }
            index++;
        }
        throw new IllegalArgumentException(id);
    }

    /** Takes over a text as if it had been typed into the cell: what the grid does at Enter. */
    void type(int row, String column, String text) {
        grid.rows().source().apply(new GridEdit(GridEdit.Kind.TYPE, List.of(new GridEdit.Cell(row, column(column), text)), 0));
    }

    /** Paints at once whatever waits to be painted. */
    void paintNow() {
        grid.table().getShell().update();
    }
}
