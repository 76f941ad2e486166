package org.jixiao.ui.common.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.jixiao.ui.common.Palette;
import org.jixiao.ui.common.Palette.Tone;

/** Paints column heads, row heads, the corner, the filter row and the totals, each with its own part. */
final class HeadPainter implements ICellPainter {

    /** Which part of the frame is painted. */
    enum Part { COLUMN, ROW, CORNER, FILTER, TOTAL, TOTAL_HEAD }

    private final Part part;
    private final GridSource source;
    private final GridRows rows;
    private final Palette palette;
    private final GridPainter cells;
    private final TextLayout wrapped;
    private final Font bold;
    private final String empty;

    HeadPainter(Part part, GridSource source, GridRows rows, Palette palette, GridPainter cells, TextLayout wrapped, Font bold,
            String empty) {
        this.part = part;
        this.source = source;
        this.rows = rows;
        this.palette = palette;
        this.cells = cells;
        this.wrapped = wrapped;
        this.bold = bold;
        this.empty = empty;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
        gc.setBackground(palette.get(selected ? Tone.SELECTION : part == Part.FILTER ? Tone.GROUND : Tone.HEAD));
        gc.fillRectangle(bounds);
        gc.setForeground(palette.get(Tone.HEAD_TEXT));
        switch (part) {
            case COLUMN -> paintTitle(cell.getColumnIndex(), gc, bounds);
            case ROW -> paintRowHead(cell.getRowIndex(), gc, bounds);
            case FILTER -> paintFilter(cell.getDataValue(), gc, bounds);
            case TOTAL -> paintTotal(cell.getColumnIndex(), gc, bounds);
            case TOTAL_HEAD -> paintCentred("Σ", gc, bounds);
            case CORNER -> { }
        }
        gc.setForeground(palette.get(Tone.LINE));
        int right = bounds.x + bounds.width - 1;
        int bottom = bounds.y + bounds.height - 1;
        gc.drawLine(right, bounds.y, right, bottom);
        gc.drawLine(bounds.x, bottom, right, bottom);
    }

    private void paintTitle(int column, GC gc, Rectangle bounds) {
        wrapped.setFont(gc.getFont());
        wrapped.setText(source.columns().get(column).title());
        wrapped.setAlignment(SWT.CENTER);
        wrapped.setWidth(Math.max(1, bounds.width - 2 * GridPainter.PADDING));
        int height = wrapped.getBounds().height;
        wrapped.draw(gc, bounds.x + GridPainter.PADDING, bounds.y + Math.max(0, (bounds.height - height) / 2));
        wrapped.setAlignment(SWT.LEFT);
        if (rows.sortColumn() == column) {
            gc.setBackground(palette.get(Tone.ANCHOR));
            int x = bounds.x + bounds.width - 9;
            int y = bounds.y + 4;
            gc.fillPolygon(rows.isDescending() ? new int[] {x - 4, y, x + 4, y, x, y + 5} : new int[] {x - 4, y + 5, x + 4, y + 5, x, y});
        }
    }

    private void paintRowHead(int shown, GC gc, Rectangle bounds) {
        if (shown < 0 || shown >= rows.count()) {
            return;
        }
        int row = rows.sourceRow(shown);
        GridMark mark = source.rowMark(row);
        if (mark != null) {
            gc.drawImage(cells.icon(mark.severity()), bounds.x + 2, bounds.y + Math.max(0, Math.min(4, (bounds.height - GridPainter.ICON) / 2)));
        }
        String number = Integer.toString(row + 1);
        Point size = cells.sizes().of(gc, number);
        int line = cells.sizes().line(gc);
        int y = bounds.height > 2 * line ? bounds.y + 3 : bounds.y + Math.max(0, (bounds.height - size.y) / 2);
        gc.drawText(number, bounds.x + bounds.width - size.x - GridPainter.PADDING, y, SWT.DRAW_TRANSPARENT);
    }

    private void paintFilter(Object value, GC gc, Rectangle bounds) {
        String text = value == null ? "" : value.toString();
        boolean none = text.isEmpty();
        gc.setForeground(palette.get(none ? Tone.HINT : Tone.TEXT));
        String shown = none ? empty : text;
        Point size = cells.sizes().of(gc, shown);
        gc.drawText(shown, bounds.x + GridPainter.PADDING, bounds.y + Math.max(0, (bounds.height - size.y) / 2), SWT.DRAW_TRANSPARENT);
    }

    private void paintTotal(int column, GC gc, Rectangle bounds) {
        String text = source.total(column);
        if (text.isEmpty()) {
            return;
        }
        Font plain = gc.getFont();
        gc.setFont(bold);
        gc.setForeground(palette.get(source.totalLook(column) == CellLook.NORMAL ? Tone.TEXT : GridPainter.words(source.totalLook(column))));
        Point size = gc.textExtent(text);
        boolean number = source.columns().get(column).kind() == GridColumn.Kind.NUMBER;
        int x = number ? bounds.x + bounds.width - size.x - GridPainter.PADDING : bounds.x + GridPainter.PADDING;
        gc.drawText(text, x, bounds.y + Math.max(0, (bounds.height - size.y) / 2), SWT.DRAW_TRANSPARENT);
        gc.setFont(plain);
    }

    private static void paintCentred(String text, GC gc, Rectangle bounds) {
        Point size = gc.textExtent(text);
        gc.drawText(text, bounds.x + (bounds.width - size.x) / 2, bounds.y + (bounds.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.textExtent(String.valueOf(cell.getDataValue())).x + 2 * GridPainter.PADDING + 2;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return cells.sizes().line(gc) + 6;
    }

    @Override
    public ICellPainter getCellPainterAt(int x, int y, ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        return this;
    }
}
