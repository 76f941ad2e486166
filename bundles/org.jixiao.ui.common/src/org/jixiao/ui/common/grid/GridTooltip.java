package org.jixiao.ui.common.grid;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;

/** The hover: mark and help of a cell, the mark of a row, the help of a column head or total, or the whole of a text that does not fit. */
final class GridTooltip extends NatTableContentTooltip {

    private final GridSource source;
    private final GridRows rows;
    private final TextMeasure measure;

    GridTooltip(NatTable table, GridSource source, GridRows rows, TextMeasure measure) {
        super(table);
        this.source = source;
        this.rows = rows;
        this.measure = measure;
        setPopupDelay(350);
        setShift(new org.eclipse.swt.graphics.Point(10, 10));
    }

    @Override
    protected String getText(Event event) {
        int columnPosition = natTable.getColumnPositionByX(event.x);
        int rowPosition = natTable.getRowPositionByY(event.y);
        LabelStack regions = natTable.getRegionLabelsByXY(event.x, event.y);
        if (regions == null || columnPosition < 0 || rowPosition < 0) {
            return null;
        }
        int column = natTable.getColumnIndexByPosition(columnPosition);
        int shown = natTable.getRowIndexByPosition(rowPosition);
        if (regions.hasLabel(GridRegion.COLUMN_HEADER) && column >= 0 && column < source.columns().size()) {
            GridColumn head = source.columns().get(column);
            return head.help().isEmpty() ? null : head.title() + "\n" + head.help();
        }
        if (regions.hasLabel(GridLayers.TOTALS) && column >= 0 && column < source.columns().size()) {
            return total(column, columnPosition);
        }
        if (shown < 0 || shown >= rows.count()) {
            return null;
        }
        int row = rows.sourceRow(shown);
        if (regions.hasLabel(GridRegion.ROW_HEADER)) {
            GridMark mark = source.rowMark(row);
            return mark == null ? null : mark.message();
        }
        if (!GridLayers.isBody(regions) || column < 0) {
            return null;
        }
        GridMark mark = source.mark(row, column);
        String cut = isCut(row, column, columnPosition, rowPosition) ? source.text(row, column) : "";
        String words = Stream.of(mark == null ? cut : mark.message(), source.help(row, column)).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
        return words.isEmpty() ? null : words;
    }

    private boolean isCut(int row, int column, int columnPosition, int rowPosition) {
        String text = source.text(row, column);
        int width = natTable.getColumnWidthByPosition(columnPosition) - 2 * GridPainter.PADDING;
        int needed = source.columns().get(column).kind() == GridColumn.Kind.NUMBER ? 1 : measure.lines(text, width);
        return measure.width(text) > width && needed * measure.wide() * 1.3 > natTable.getRowHeightByPosition(rowPosition);
    }

    private String total(int column, int columnPosition) {
        String help = source.totalHelp(column);
        if (!help.isEmpty()) {
            return help;
        }
        String text = source.total(column);
        return measure.width(text) <= natTable.getColumnWidthByPosition(columnPosition) - 2 * GridPainter.PADDING ? null : text;
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return getText(event) != null;
    }
}
