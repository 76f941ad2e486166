package org.jixiao.ui.common.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/**
 * Knows what is on the screen, so that after a change only the rows are painted that look different: an edit changes a row or two
 * and the totals, and painting words is the dearest part of showing it.
 */
final class GridRepaint {

    private static final int NO_ROW = -1;

    private final NatTable table;
    private final GridSource source;
    private final GridRows rows;
    /** What was painted, by position in the table. */
    private final Map<Integer, List<Object>> drawn = new HashMap<>();

    GridRepaint(NatTable table, GridSource source, GridRows rows) {
        this.table = table;
        this.source = source;
        this.rows = rows;
        table.addListener(SWT.Paint, this::painted);
        table.addListener(SWT.Resize, event -> drawn.clear());
    }

    /** Notes the rows that have just been painted in their whole height and width. */
    private void painted(Event event) {
        Rectangle client = table.getClientArea();
        if (event.x > client.x || event.x + event.width < client.x + client.width) {
            return;
        }
        for (int position = 0; position < table.getRowCount(); position++) {
            int top = table.getStartYOfRowPosition(position);
            if (top >= event.y && Math.min(top + table.getRowHeightByPosition(position), client.height) <= event.y + event.height) {
                drawn.put(position, look(position));
            }
        }
    }

    /** Has the rows painted again that look different now. */
    void refresh() {
        int width = table.getClientArea().width;
        for (int position = 0; position < table.getRowCount(); position++) {
            if (!look(position).equals(drawn.get(position))) {
                drawn.remove(position);
                table.redraw(0, table.getStartYOfRowPosition(position), width, table.getRowHeightByPosition(position), true);
            }
        }
    }

    /** All that decides how the row at a position looks, apart from what has its own repainting: selection, search, sizes, theme. */
    private List<Object> look(int position) {
        List<Object> look = new ArrayList<>();
        int shown = shownRow(position);
        int columns = source.columns().size();
        if (shown == NO_ROW) {
            // The heads say what they always say; the totals are the only other row outside of the cells.
            for (int column = 0; column < columns; column++) {
                look.add(source.total(column));
                look.add(source.totalLook(column));
            }
            return look;
        }
        int row = rows.sourceRow(shown);
        look.add(row);
        look.add(mark(source.rowMark(row)));
        for (int column = 0; column < columns; column++) {
            look.add(source.text(row, column));
            look.add(source.look(row, column));
            look.add(mark(source.mark(row, column)));
            look.add(source.dot(row, column));
            look.add(rows.startsRun(shown, column));
            look.add(rows.endOfRun(shown, column) == shown);
        }
        return look;
    }

    private static Object mark(GridMark mark) {
        return mark == null ? "" : mark.severity();
    }

    private int shownRow(int position) {
        boolean cells = GridLayers.isBody(table.getRegionLabelsByXY(table.getStartXOfColumnPosition(1) + 1,
                table.getStartYOfRowPosition(position) + 1));
        int shown = table.getRowIndexByPosition(position);
        return cells && shown >= 0 && shown < rows.count() ? shown : NO_ROW;
    }
}
