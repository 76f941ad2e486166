package org.jixiao.ui.stage.evaluation.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.model.base.Identified;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridMark;
import org.jixiao.ui.common.grid.GridSource;

/**
 * A table of an evaluation whose rows are objects of the document, with their texts prepared for painting and the marks of their findings.
 *
 * @param <R> type of the rows
 */
abstract class EvaluationTable<R extends Identified> implements GridSource {

    private final List<GridColumn> columns;
    private List<R> rows = List.of();
    private FindingMarks marks;
    private EvaluationResult result;
    private boolean locked;
    private String[][] shown = {};

    EvaluationTable(List<GridColumn> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Takes over the rows and what was worked out about them; the texts follow by {@link #show(String[][])}. */
    final void take(List<R> present, Optional<EvaluationResult> scored, FindingMarks found, boolean readOnly) {
        rows = List.copyOf(present);
        result = scored.filter(r -> !r.isRefused()).orElse(null);
        marks = found;
        locked = readOnly;
    }

    final void show(String[][] texts) {
        shown = texts;
    }

    /** The field of the document behind a column, or null. */
    abstract EStructuralFeature feature(int column);

    /** The scores; null when there are none or the scheme was refused. */
    final EvaluationResult result() {
        return result;
    }

    final boolean isLocked() {
        return locked;
    }

    /** The object of a row. */
    final R row(int index) {
        return rows.get(index);
    }

    /** The row of an object, or -1. */
    final int indexOf(Object object) {
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
        return rows.get(row).getId();
    }

    @Override
    public final String text(int row, int column) {
        return shown[row][column];
    }

    @Override
    public final GridMark mark(int row, int column) {
        return marks == null ? null : marks.cell(rows.get(row).getId(), feature(column));
    }

    @Override
    public final GridMark rowMark(int row) {
        return marks == null ? null : marks.row(rows.get(row).getId());
    }
}
