package org.jixiao.ui.common.grid;

import java.util.Locale;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.jixiao.ui.common.Icons;
import org.jixiao.ui.common.Palette;
import org.jixiao.ui.common.Palette.Tone;

/** Paints the cells of the body. One object for the whole grid; painting a cell asks the source and makes nothing new. */
final class GridPainter implements ICellPainter {

    static final int PADDING = 5;
    static final int ICON = 16;
    private static final int DOT = 10;

    private final GridSource source;
    private final GridRows rows;
    private final Palette palette;
    private final TextLayout wrapped;
    private final Image[] icons;
    private final java.util.function.IntSupplier firstVisibleRow;
    private final java.util.function.IntUnaryOperator topOfRow;
    private final TextSizes sizes = new TextSizes();
    private String found = "";

    GridPainter(GridSource source, GridRows rows, Palette palette, Icons pictures, TextLayout wrapped,
            java.util.function.IntSupplier firstVisibleRow, java.util.function.IntUnaryOperator topOfRow) {
        this.source = source;
        this.rows = rows;
        this.palette = palette;
        this.wrapped = wrapped;
        this.firstVisibleRow = firstVisibleRow;
        this.topOfRow = topOfRow;
        icons = new Image[] {pictures.get("info"), pictures.get("warning"), pictures.get("error")};
    }

    /** Marks cells that contain the words; empty marks none. */
    void setFound(String words) {
        found = words.toLowerCase(Locale.ROOT);
    }

    /** Sizes of texts in the font of the cells. */
    TextSizes sizes() {
        return sizes;
    }

    Image icon(GridMark.Severity severity) {
        return icons[severity.ordinal()];
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        int shown = cell.getRowIndex();
        int index = cell.getColumnIndex();
        if (shown < 0 || shown >= rows.count()) {
            return;
        }
        int row = rows.sourceRow(shown);
        GridColumn column = source.columns().get(index);
        String text = source.text(row, index);
        CellLook look = source.look(row, index);
        boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
        gc.setBackground(palette.get(ground(selected, look, text)));
        gc.fillRectangle(bounds);
        boolean speaks = !column.merged() || rows.startsRun(shown, index) || shown == firstVisibleRow.getAsInt();
        int left = bounds.x + PADDING;
        int width = bounds.width - 2 * PADDING;
        GridMark mark = speaks ? source.mark(row, index) : null;
        if (mark != null) {
            gc.drawImage(icon(mark.severity()), bounds.x + 2, bounds.y + Math.min(4, Math.max(0, (bounds.height - ICON) / 2)));
            left += ICON;
            width -= ICON;
        }
        Tone dot = speaks ? source.dot(row, index) : null;
        if (dot != null) {
            gc.setBackground(palette.get(dot));
            gc.setAntialias(SWT.ON);
            gc.fillOval(left, firstLine(gc, bounds, sizes.of(gc, text).x > width - DOT - PADDING) + (sizes.line(gc) - DOT) / 2, DOT, DOT);
            left += DOT + PADDING;
            width -= DOT + PADDING;
        }
        if (speaks && !text.isEmpty()) {
            gc.setForeground(palette.get(words(look)));
            draw(gc, column, text, left, bounds.y, width, bounds.height);
        } else if (!text.isEmpty()) {
            continueRun(gc, shown, index, text, left, width, bounds.y);
        }
        gc.setForeground(palette.get(Tone.LINE));
        int right = bounds.x + bounds.width - 1;
        int bottom = bounds.y + bounds.height - 1;
        gc.drawLine(right, bounds.y, right, bottom);
        if (!column.merged() || rows.endOfRun(shown, index) == shown) {
            gc.drawLine(bounds.x, bottom, right, bottom);
        }
    }

    /** Where the first line of words begins: above in a high row or where they are wrapped, else in the middle. */
    private int firstLine(GC gc, Rectangle bounds, boolean isWrapped) {
        int line = sizes.line(gc);
        return isWrapped || bounds.height > 2 * line ? bounds.y + 3 : bounds.y + Math.max(0, (bounds.height - line) / 2);
    }

    /** The words of a run that did not fit into its first row go on in those below. */
    private void continueRun(GC gc, int shown, int column, String text, int left, int width, int top) {
        int first = Math.max(rows.startOfRun(shown, column), firstVisibleRow.getAsInt());
        if (first < shown && sizes.of(gc, text).x > width) {
            gc.setForeground(palette.get(words(source.look(rows.sourceRow(first), column))));
            drawWrapped(gc, text, left, top - (topOfRow.applyAsInt(shown) - topOfRow.applyAsInt(first)), width);
        }
    }

    private void drawWrapped(GC gc, String text, int left, int top, int width) {
        wrapped.setFont(gc.getFont());
        wrapped.setText(text);
        wrapped.setWidth(Math.max(1, width));
        wrapped.draw(gc, left, top + 3);
    }

    private Tone ground(boolean selected, CellLook look, String text) {
        if (selected) {
            return Tone.SELECTION;
        }
        if (!found.isEmpty() && text.toLowerCase(Locale.ROOT).contains(found)) {
            return Tone.FOUND;
        }
        return look == CellLook.OPEN ? Tone.OPEN : Tone.GROUND;
    }

    static Tone words(CellLook look) {
        return switch (look) {
            case NORMAL, OPEN -> Tone.TEXT;
            case COMPUTED -> Tone.COMPUTED;
            case INTERVAL -> Tone.INTERVAL;
            case OVERRIDDEN -> Tone.OVERRIDDEN;
        };
    }

    private void draw(GC gc, GridColumn column, String text, int left, int top, int width, int height) {
        boolean several = column.kind() == GridColumn.Kind.LONG_TEXT || column.kind() == GridColumn.Kind.TEXT;
        if (several && (text.indexOf('\n') >= 0 || sizes.of(gc, text).x > width)) {
            drawWrapped(gc, text, left, top, width);
            return;
        }
        Point size = sizes.of(gc, text);
        String shown = text;
        int x = left;
        if (column.kind() == GridColumn.Kind.NUMBER) {
            if (size.x > width + PADDING) {
                // A number that is cut off reads as another number.
                shown = "###";
                size = sizes.of(gc, shown);
            }
            x = left + width - size.x;
        } else if (column.kind() == GridColumn.Kind.CHOICE) {
            x = left + Math.max(0, (width - size.x) / 2);
        }
        int line = sizes.line(gc);
        int y = height > 2 * line ? top + 3 : top + Math.max(0, (height - size.y) / 2);
        gc.drawText(shown, x, y, SWT.DRAW_TRANSPARENT);
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        int extra = 2 * PADDING + 2;
        int shown = cell.getRowIndex();
        if (shown >= 0 && shown < rows.count() && source.mark(rows.sourceRow(shown), cell.getColumnIndex()) != null) {
            extra += ICON;
        }
        if (shown >= 0 && shown < rows.count() && source.dot(rows.sourceRow(shown), cell.getColumnIndex()) != null) {
            extra += DOT + PADDING;
        }
        return gc.textExtent(String.valueOf(cell.getDataValue())).x + extra;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return sizes.line(gc) + 6;
    }

    @Override
    public ICellPainter getCellPainterAt(int x, int y, ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        return this;
    }
}
