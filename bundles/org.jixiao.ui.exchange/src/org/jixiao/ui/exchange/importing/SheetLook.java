package org.jixiao.ui.exchange.importing;

import java.util.List;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.graphics.Color;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.LineBorderDecorator;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.jixiao.exchange.recognise.CellUse;
import org.jixiao.ui.common.Palette;

/** The theme's colours for the parts cells play. */
final class SheetLook extends AbstractRegistryConfiguration {

    /** Label of cells with a fault. */
    static final String FAULT = "fault";
    /** Label of cells with a number. */
    static final String RIGHT = "right";

    private final NatTable table;
    private final ColorRegistry colors;

    SheetLook(NatTable table, ColorRegistry colors) {
        this.table = table;
        this.colors = colors;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
                new PaddingDecorator(new TextPainter(true, true, false), 2, 4, 2, 4), DisplayMode.NORMAL, GridRegion.BODY);
        for (CellUse.Role role : List.of(CellUse.Role.values())) {
            background(registry, role.name(), "org.jixiao.ui.exchange.cell." + role.name().toLowerCase(java.util.Locale.ROOT));
        }
        background(registry, FAULT, "org.jixiao.ui.exchange.cell.fault");
        ground(registry, null, Palette.Tone.GROUND, Palette.Tone.TEXT);
        for (String head : List.of(GridRegion.COLUMN_HEADER, GridRegion.ROW_HEADER, GridRegion.CORNER)) {
            ground(registry, head, Palette.Tone.HEAD, Palette.Tone.HEAD_TEXT);
            for (DisplayMode mode : List.of(DisplayMode.NORMAL, DisplayMode.SELECT)) {
                // Flat, as the heads of the other tables: the bevel of the library has colours of its own.
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new TextPainter(), mode, head);
            }
        }
        selected(registry);
        table.setBackground(colors.get(Palette.Tone.GROUND.key()));
        Style right = new Style();
        right.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, right, DisplayMode.NORMAL, RIGHT);
    }

    /** Cells that play no part, and the letters and numbers at the margins, in the colours of the theme. */
    private void ground(IConfigRegistry registry, String region, Palette.Tone ground, Palette.Tone words) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, colors.get(ground.key()));
        style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, colors.get(words.key()));
        if (region == null) {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL);
            registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, colors.get(Palette.Tone.LINE.key()), DisplayMode.NORMAL);
        } else {
            for (DisplayMode mode : List.of(DisplayMode.NORMAL, DisplayMode.SELECT)) {
                registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, mode, region);
            }
        }
    }

    /** The cell in focus keeps its words legible: the theme's ground, a frame, and the font of the others. */
    private void selected(IConfigRegistry registry) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, colors.get(Palette.Tone.SELECTION.key()));
        style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, colors.get(Palette.Tone.TEXT.key()));
        style.setAttributeValue(CellStyleAttributes.FONT, table.getFont());
        style.setAttributeValue(CellStyleAttributes.BORDER_STYLE, new BorderStyle(2, colors.get(Palette.Tone.ANCHOR.key()), BorderStyle.LineStyleEnum.SOLID));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.SELECT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.SELECT, SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
                new LineBorderDecorator(new PaddingDecorator(new TextPainter(true, true, false), 2, 4, 2, 4)), DisplayMode.SELECT, GridRegion.BODY);
    }

    private void background(IConfigRegistry registry, String label, String key) {
        Color color = colors.get(key);
        if (color == null) {
            return;
        }
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, color);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
    }
}
