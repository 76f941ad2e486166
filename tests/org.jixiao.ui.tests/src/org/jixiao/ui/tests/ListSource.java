package org.jixiao.ui.tests;

import java.util.ArrayList;
import java.util.List;

import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.common.grid.GridSource;

/** A grid over plain lists: level, name, number (numbers only), computed. */
final class ListSource implements GridSource {

    final List<String[]> rows = new ArrayList<>();
    final List<GridEdit> edits = new ArrayList<>();
    List<Integer> shown = List.of();
    boolean growing;

    ListSource(String[]... content) {
        rows.addAll(List.of(content));
    }

    @Override
    public List<GridColumn> columns() {
        return List.of(GridColumn.text("level", "Level", 8).mergedLook(), GridColumn.text("name", "Name", 12),
                GridColumn.number("number", "Number", 8), GridColumn.number("computed", "Computed", 8));
    }

    @Override
    public int rowCount() {
        return rows.size();
    }

    @Override
    public Object rowKey(int row) {
        return rows.get(row);
    }

    @Override
    public String text(int row, int column) {
        return rows.get(row)[column];
    }

    @Override
    public boolean isEditable(int row, int column) {
        return column < 3;
    }

    @Override
    public String check(int row, int column, String text) {
        return column == 2 && !text.isEmpty() && !text.matches("\\d+") ? "no number" : null;
    }

    @Override
    public void shown(int[] rowsShown) {
        shown = java.util.Arrays.stream(rowsShown).boxed().toList();
    }

    @Override
    public boolean canAppend() {
        return growing;
    }

    @Override
    public void apply(GridEdit edit) {
        edits.add(edit);
        for (int i = 0; i < edit.newRows(); i++) {
            rows.add(new String[] {"", "", "", ""});
        }
        edit.cells().forEach(c -> rows.get(c.row())[c.column()] = c.text());
    }
}
