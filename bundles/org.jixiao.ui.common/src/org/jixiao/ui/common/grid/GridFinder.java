package org.jixiao.ui.common.grid;

import java.util.Locale;

import org.eclipse.nebula.widgets.nattable.NatTable;

/** Search over the shown cells of a grid, from the current one on. */
final class GridFinder implements FindBar.Finder {

    private final GridSource source;
    private final GridRows rows;
    private final NatTable table;
    private final GridPainter painter;
    private final GridCursor cursor;

    GridFinder(GridSource source, GridRows rows, NatTable table, GridPainter painter, GridCursor cursor) {
        this.source = source;
        this.rows = rows;
        this.table = table;
        this.painter = painter;
        this.cursor = cursor;
    }

    @Override
    public int find(String words, boolean forward, boolean fromHere) {
        painter.setFound(words);
        table.redraw();
        if (words.isEmpty()) {
            return 0;
        }
        String wanted = words.toLowerCase(Locale.ROOT);
        int width = source.columns().size();
        int cells = rows.count() * width;
        GridSelection at = cursor.selection();
        int here = at.isEmpty() ? 0 : rows.shownRow(at.row()) * width + at.column();
        int found = 0;
        int best = -1;
        int start = fromHere ? 0 : 1;
        for (int i = 0; i < cells; i++) {
            int step = (i + start) % cells;
            int cell = Math.floorMod(forward ? here + step : here - step, cells);
            int row = rows.sourceRow(cell / width);
            if (source.text(row, cell % width).toLowerCase(Locale.ROOT).contains(wanted)) {
                found++;
                if (best < 0) {
                    best = cell;
                }
            }
        }
        if (best >= 0) {
            cursor.select(rows.sourceRow(best / width), best % width);
        }
        return found;
    }

    @Override
    public void stop() {
        painter.setFound("");
        table.redraw();
        table.setFocus();
    }
}
