package org.jixiao.ui.stage.appraisal.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridSource;

/**
 * Something that was worked out, as a grid that is only read.
 *
 * @param <R> type of the rows
 */
public final class ShownTable<R> implements GridSource {

    private final List<GridColumn> columns = new ArrayList<>();
    private final List<Function<R, String>> texts = new ArrayList<>();
    private final Function<R, Object> key;
    private BiFunction<R, GridColumn, Tone> dot = (row, column) -> null;
    private BiFunction<R, GridColumn, CellLook> look = (row, column) -> CellLook.COMPUTED;
    private List<R> rows = List.of();
    private String[][] shown = {};

    /** @param key what a row is, stable when it is worked out anew */
    public ShownTable(Function<R, Object> key) {
        this.key = key;
    }

    /** One more column. */
    public ShownTable<R> add(GridColumn column, Function<R, String> text) {
        columns.add(column);
        texts.add(text);
        return this;
    }

    /** The colour of the dot of a cell; null for none. */
    public ShownTable<R> dot(BiFunction<R, GridColumn, Tone> colour) {
        dot = colour;
        return this;
    }

    /** How a cell looks. */
    public ShownTable<R> look(BiFunction<R, GridColumn, CellLook> how) {
        look = how;
        return this;
    }

    /** Shows rows. */
    public void take(List<R> taken) {
        rows = List.copyOf(taken);
        shown = new String[rows.size()][columns.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                shown[row][column] = texts.get(column).apply(rows.get(row));
            }
        }
    }

    /** A row. */
    public R row(int row) {
        return rows.get(row);
    }

    /** The row that is selected in a grid of this table; null for none. */
    public R selected(int row) {
        return row < 0 || row >= rows.size() ? null : rows.get(row);
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
        return shown[row][column];
    }

    @Override
    public CellLook look(int row, int column) {
        return look.apply(rows.get(row), columns.get(column));
    }

    @Override
    public Tone dot(int row, int column) {
        return dot.apply(rows.get(row), columns.get(column));
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }
}
