package org.jixiao.ui.common.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** What is selected in a grid, in rows and columns of its source, and where that is on the screen. */
final class GridCursor {

    private final NatTable table;
    private final GridLayers layers;
    private final GridRows rows;

    GridCursor(NatTable table, GridLayers layers, GridRows rows) {
        this.table = table;
        this.layers = layers;
        this.rows = rows;
    }

    GridSelection selection() {
        PositionCoordinate anchor = layers.selection.getSelectionAnchor();
        int shown = anchor.getRowPosition();
        int position = anchor.getColumnPosition();
        if (shown < 0 || shown >= rows.count() || position < 0) {
            return new GridSelection(-1, -1, List.of());
        }
        List<Integer> selected = new ArrayList<>();
        for (Range range : layers.selection.getSelectedRowPositions()) {
            for (int i = range.start; i < Math.min(range.end, rows.count()); i++) {
                selected.add(rows.sourceRow(i));
            }
        }
        return new GridSelection(rows.sourceRow(shown), layers.selection.getColumnIndexByPosition(position), selected);
    }

    void select(int row, int column) {
        int shown = rows.shownRow(row);
        int position = layers.selection.getColumnPositionByIndex(column);
        if (shown >= 0 && position >= 0) {
            SelectCellCommand command = new SelectCellCommand(layers.selection, position, shown, false, false);
            command.setForcingEntireCellIntoViewport(true);
            table.doCommand(command);
        }
    }

    void extend(int row, int column) {
        table.doCommand(new SelectCellCommand(layers.selection, layers.selection.getColumnPositionByIndex(column), rows.shownRow(row),
                true, false));
    }

    /** Selects the cell at a position of the table, unless it belongs to what is selected already. */
    void selectUnlessSelected(int columnPosition, int rowPosition) {
        int shown = table.getRowIndexByPosition(rowPosition);
        int column = table.getColumnIndexByPosition(columnPosition);
        if (shown >= 0 && column >= 0
                && !layers.selection.isCellPositionSelected(layers.selection.getColumnPositionByIndex(column), shown)) {
            select(rows.sourceRow(shown), column);
        }
    }

    /** The smallest block of shown rows and columns around all that is selected; null when nothing is. */
    GridBlock block() {
        int[] columns = layers.selection.getSelectedColumnPositions();
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (Range range : layers.selection.getSelectedRowPositions()) {
            first = Math.min(first, range.start);
            last = Math.max(last, range.end - 1);
        }
        if (columns.length == 0 || last < 0) {
            return null;
        }
        return new GridBlock(first, Math.min(last, rows.count() - 1), Arrays.stream(columns).min().getAsInt(),
                Arrays.stream(columns).max().getAsInt());
    }

    /** The columns of the source that are shown, in their order. */
    int[] shownColumns() {
        int[] shown = new int[layers.selection.getColumnCount()];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = layers.selection.getColumnIndexByPosition(i);
        }
        return shown;
    }

    /** Bounds of a cell within the table (x = column of the source, y = shown row), or null when it is out of sight. */
    Rectangle boundsOf(Point at) {
        for (int column = 0; column < table.getColumnCount(); column++) {
            if (table.getColumnIndexByPosition(column) == at.x) {
                for (int row = 0; row < table.getRowCount(); row++) {
                    if (table.getRowIndexByPosition(row) == at.y
                            && GridLayers.isBody(table.getRegionLabelsByXY(table.getStartXOfColumnPosition(column) + 1,
                                    table.getStartYOfRowPosition(row) + 1))) {
                        return table.getBoundsByPosition(column, row);
                    }
                }
            }
        }
        return null;
    }
}
