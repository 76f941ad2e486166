package org.jixiao.ui.stage.results.internal;

import java.util.List;
import java.util.function.Function;

import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridSource;

/**
 * A table of what was worked out and stands nowhere in the document.
 *
 * @param <R> type of the rows
 */
class ShownTable<R> implements GridSource {

    private final List<GridColumn> columns;
    private final Function<R, Object> key;
    private final Function<R, List<String>> words;
    private final Function<R, Tone> dot;
    private List<R> rows = List.of();
    private List<List<String>> shown = List.of();

    /**
     * @param key what a row is, to keep the selection
     * @param words the cells of a row
     * @param dot colour of a dot in the first column, or null
     */
    ShownTable(List<GridColumn> columns, Function<R, Object> key, Function<R, List<String>> words, Function<R, Tone> dot) {
        this.columns = columns;
        this.key = key;
        this.words = words;
        this.dot = dot;
    }

    /** Takes over the rows. */
    void update(List<R> present) {
        rows = List.copyOf(present);
        shown = rows.stream().map(words).toList();
    }

    /** A row. */
    final R row(int index) {
        return rows.get(index);
    }

    @Override
    public List<GridColumn> columns() {
        return columns;
    }

    @Override
    public int rowCount() {
        return rows.size();
    }

    @Override
    public Object rowKey(int row) {
        return key.apply(rows.get(row));
    }

    @Override
    public String text(int row, int column) {
        return shown.get(row).get(column);
    }

    @Override
    public CellLook look(int row, int column) {
        return CellLook.COMPUTED;
    }

    @Override
    public Tone dot(int row, int column) {
        return column == 0 ? dot.apply(rows.get(row)) : null;
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }
}
