package org.jixiao.ui.common.grid;

import java.util.Arrays;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.layer.event.ColumnStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.jixiao.ui.common.UiThread;

/** Brings a grid up to date with its source: other values, other rows, another order; the selection stays with the row it was on. */
final class GridRefresh {

    private final GridSource source;
    private final GridRows rows;
    private final NatTable table;
    private final GridLayers layers;
    private final GridSizes sizes;
    private final GridRepaint repaint;
    private final GridCursor cursor;
    private final Runnable moved;
    private Object[] keys;
    private boolean pending;
    private boolean quiet;

    /** @param moved run when the selection may have come to another row */
    GridRefresh(GridSource source, GridRows rows, NatTable table, GridLayers layers, GridSizes sizes, GridRepaint repaint, GridCursor cursor,
            Runnable moved) {
        this.source = source;
        this.rows = rows;
        this.table = table;
        this.layers = layers;
        this.sizes = sizes;
        this.repaint = repaint;
        this.cursor = cursor;
        this.moved = moved;
    }

    /** Whether the selection moves because rows do, which is nobody's doing and told once at the end. */
    boolean isQuiet() {
        return quiet;
    }

    /** Takes over changed values and rows, after an open cell editor has been closed. */
    void refresh() {
        ICellEditor editor = table.getActiveCellEditor();
        if (editor != null && !editor.isClosed() && editor.getEditorControl() != null) {
            if (!pending) {
                pending = true;
                editor.getEditorControl().addDisposeListener(e -> UiThread.later(table, this::refreshNow));
            }
            if (source.rowCount() >= maxSourceRow()) {
                table.redraw();
            }
            return;
        }
        refreshNow();
    }

    private int maxSourceRow() {
        int max = 0;
        for (int i = 0; i < rows.count(); i++) {
            max = Math.max(max, rows.sourceRow(i) + 1);
        }
        return max;
    }

    private void refreshNow() {
        pending = false;
        GridSelection before = cursor.selection();
        Object key = key(before);
        int shownBefore = rows.count();
        Object[] keysBefore = keys;
        readKeys();
        boolean other = !Arrays.equals(keysBefore, keys);
        if (other) {
            rows.rebuild();
        } else {
            rows.refresh();
        }
        boolean resized = sizes.fitRows();
        if (other || resized || rows.count() != shownBefore) {
            restructure(key, before, new RowStructuralRefreshEvent(layers.data));
        } else {
            repaint.refresh();
        }
    }

    /** Takes over other widths of columns, which make rows and the head higher or lower. */
    void columnsFitted() {
        GridSelection before = cursor.selection();
        Object key = key(before);
        sizes.fitRows();
        restructure(key, before, new ColumnStructuralRefreshEvent(layers.data), new RowStructuralRefreshEvent(layers.data));
    }

    /** Remembers which rows there are, unless it does already. */
    void rememberKeys() {
        if (keys == null) {
            readKeys();
        }
    }

    private void readKeys() {
        keys = new Object[source.rowCount()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = source.rowKey(i);
        }
    }

    private void restructure(Object key, GridSelection before, ILayerEvent... told) {
        quiet = true;
        try {
            for (ILayerEvent event : told) {
                layers.data.fireLayerEvent(event);
            }
            int row = row(key);
            if (row < 0 && !before.isEmpty() && source.rowCount() > 0) {
                row = Math.min(before.row(), source.rowCount() - 1);
            }
            if (row >= 0) {
                cursor.select(row, before.column());
            }
        } finally {
            quiet = false;
        }
        moved.run();
    }

    /** Where a row is now; -1 when it is there no more. */
    private int row(Object key) {
        for (int i = 0; keys != null && key != null && i < keys.length; i++) {
            if (key.equals(keys[i])) {
                return i;
            }
        }
        return -1;
    }

    private Object key(GridSelection selected) {
        return selected.isEmpty() || keys == null || selected.row() >= keys.length ? null : keys[selected.row()];
    }

    /** Shows other rows of the same source, or the same in another order. */
    void reorder() {
        reorder(cursor.selection());
    }

    /** Sorts by a column; -1 gives back the original order. */
    void sort(int column, boolean descending) {
        GridSelection before = cursor.selection();
        rows.sort(column, descending);
        reorder(before);
    }

    private void reorder(GridSelection before) {
        // A source that arranges its rows itself has them at other places now.
        Object key = key(before);
        readKeys();
        sizes.fitRows();
        layers.data.fireLayerEvent(new RowStructuralRefreshEvent(layers.data));
        if (!before.isEmpty()) {
            cursor.select(key == null ? before.row() : row(key), before.column());
        }
    }
}
