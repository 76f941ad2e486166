package org.jixiao.ui.common.grid;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.data.convert.ContextualDisplayConverter;
import org.eclipse.nebula.widgets.nattable.data.validate.IDataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.MultiLineTextCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionConfigAttributes;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.jixiao.ui.common.Palette;
import org.jixiao.ui.common.Palette.Tone;

/** Painters, editors, checks and colours of a grid; applied again after each change of the theme. */
final class GridConfiguration extends AbstractRegistryConfiguration {

    private final GridSource source;
    private final GridRows rows;
    private final Palette palette;
    private final GridPainter cells;
    private final TextLayout wrapped;
    private final Font bold;
    private final String filterHint;

    GridConfiguration(GridSource source, GridRows rows, Palette palette, GridPainter cells, TextLayout wrapped, Font bold,
            String filterHint) {
        this.source = source;
        this.rows = rows;
        this.palette = palette;
        this.cells = cells;
        this.wrapped = wrapped;
        this.bold = bold;
        this.filterHint = filterHint;
    }

    /** Label of every cell; unlike the region of the body it is known below the grid layer, where editing from the keyboard starts. */
    static final String CELL = "cell";

    /** Label of the cells of a column. */
    static String label(int column) {
        return "column." + column;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE);
        painter(registry, cells, GridRegion.BODY);
        painter(registry, head(HeadPainter.Part.COLUMN), GridRegion.COLUMN_HEADER);
        painter(registry, head(HeadPainter.Part.ROW), GridRegion.ROW_HEADER);
        painter(registry, head(HeadPainter.Part.CORNER), GridRegion.CORNER);
        painter(registry, head(HeadPainter.Part.FILTER), GridRegion.FILTER_ROW);
        painter(registry, head(HeadPainter.Part.TOTAL), GridLayers.TOTALS);
        painter(registry, head(HeadPainter.Part.TOTAL_HEAD), GridLayers.TOTALS_HEAD);
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Converter(), DisplayMode.EDIT, CELL);
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Converter(), DisplayMode.NORMAL, CELL);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new Editable(), DisplayMode.EDIT, CELL);
        registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, new Validator(), DisplayMode.EDIT, CELL);
        // As in spreadsheets: after Enter the next cell is selected, not edited.
        registry.registerConfigAttribute(EditConfigAttributes.OPEN_ADJACENT_EDITOR, Boolean.FALSE, DisplayMode.EDIT, CELL);
        registry.registerConfigAttribute(EditConfigAttributes.ACTIVATE_EDITOR_ON_TRAVERSAL, Boolean.FALSE, DisplayMode.EDIT, CELL);
        registry.registerConfigAttribute(EditConfigAttributes.SUPPORT_MULTI_EDIT, Boolean.FALSE, DisplayMode.EDIT, CELL);
        applyColors(registry);
    }

    private HeadPainter head(HeadPainter.Part part) {
        return new HeadPainter(part, source, rows, palette, cells, wrapped, bold, filterHint);
    }

    private static void painter(IConfigRegistry registry, ICellPainter painter, String label) {
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.NORMAL, label);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.SELECT, label);
    }

    private void registerEditors(IConfigRegistry registry) {
        for (int i = 0; i < source.columns().size(); i++) {
            GridColumn column = source.columns().get(i);
            Style style = new Style();
            style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, palette.get(Tone.GROUND));
            style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, palette.get(Tone.TEXT));
            style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT,
                    column.kind() == GridColumn.Kind.NUMBER ? HorizontalAlignmentEnum.RIGHT : HorizontalAlignmentEnum.LEFT);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.EDIT, label(i));
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label(i));
            registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, switch (column.kind()) {
                case LONG_TEXT -> multiLine();
                case CHOICE -> new ComboBoxCellEditor(column.choices());
                case TEXT, NUMBER -> singleLine();
            }, DisplayMode.EDIT, label(i));
        }
    }

    private static TextCellEditor singleLine() {
        TextCellEditor editor = new TextCellEditor(false, true);
        editor.setErrorDecorationEnabled(true);
        return editor;
    }

    private static TextCellEditor multiLine() {
        MultiLineTextCellEditor editor = new MultiLineTextCellEditor(true);
        // As in spreadsheets: Enter takes the value over, Alt+Enter breaks the line.
        editor.setCommitOnEnter(true);
        editor.setErrorDecorationEnabled(true);
        return editor;
    }

    /** Takes over the colours that NatTable itself draws with. */
    void applyColors(IConfigRegistry registry) {
        registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, palette.get(Tone.LINE));
        registry.registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, palette.get(Tone.HEAD_TEXT));
        BorderStyle frame = new BorderStyle(2, palette.get(Tone.ANCHOR), BorderStyle.LineStyleEnum.SOLID);
        registry.registerConfigAttribute(SelectionConfigAttributes.SELECTION_GRID_LINE_STYLE, frame);
        Style anchor = new Style();
        anchor.setAttributeValue(CellStyleAttributes.BORDER_STYLE, frame);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, anchor, DisplayMode.SELECT,
                SelectionStyleLabels.SELECTION_ANCHOR_GRID_LINE_STYLE);
        registerEditors(registry);
    }

    private final class Converter extends ContextualDisplayConverter {
        @Override
        public Object canonicalToDisplayValue(ILayerCell cell, IConfigRegistry registry, Object value) {
            if (cell != null && cell.getRowIndex() >= 0 && cell.getRowIndex() < rows.count()) {
                return source.editText(rows.sourceRow(cell.getRowIndex()), cell.getColumnIndex());
            }
            return value == null ? "" : value;
        }

        @Override
        public Object displayToCanonicalValue(ILayerCell cell, IConfigRegistry registry, Object value) {
            return value == null ? "" : value.toString();
        }
    }

    private final class Editable implements IEditableRule {
        @Override
        public boolean isEditable(ILayerCell cell, IConfigRegistry registry) {
            return isEditable(cell.getColumnIndex(), cell.getRowIndex());
        }

        @Override
        public boolean isEditable(int column, int row) {
            return row >= 0 && row < rows.count() && source.isEditable(rows.sourceRow(row), column);
        }
    }

    private final class Validator implements IDataValidator {
        @Override
        public boolean validate(ILayerCell cell, IConfigRegistry registry, Object value) {
            return validate(cell.getColumnIndex(), cell.getRowIndex(), value);
        }

        @Override
        public boolean validate(int column, int row, Object value) {
            String problem = source.check(rows.sourceRow(row), column, value == null ? "" : value.toString());
            if (problem != null) {
                throw new ValidationFailedException(problem);
            }
            return true;
        }
    }
}
