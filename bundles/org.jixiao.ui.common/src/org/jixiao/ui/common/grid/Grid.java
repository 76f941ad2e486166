package org.jixiao.ui.common.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.window.Window;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.filterrow.config.DefaultFilterRowConfiguration;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.layer.event.ColumnStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.resize.command.InitializeAutoResizeColumnsCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.util.GCFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jixiao.ui.common.Icons;
import org.jixiao.ui.common.Palette;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;

/**
 * A calm table that feels like a spreadsheet: frozen head and first columns, totals that stay in sight, merged look, inline
 * editing with checks, block copy and paste as one edit, find, filter and sort. It shows a {@link GridSource} and knows nothing
 * of what the rows mean. All colours come from the theme.
 */
public final class Grid {

    private final GridSource source;
    private final GridRows rows;
    private final Texts texts = Texts.of(Grid.class);
    private final Composite root;
    private final NatTable table;
    private final GridLayers layers;
    private final Palette palette;
    private final GridPainter painter;
    private final GridClipboard clipboard;
    private final FindBar findBar;
    private final GridAccess access;
    private final TextMeasure measure;
    private final GridSizes sizes;
    private final GridRepaint repaint;
    private final List<Consumer<GridSelection>> listeners = new ArrayList<>();
    private boolean pending;
    private boolean quiet;

    /**
     * Settings of a grid.
     *
     * @param name what the table is, for screen readers
     * @param frozenColumns number of first columns that never scroll away
     * @param totals whether there is a totals row
     * @param menu fills the context menu of the cells
     */
    public record Options(String name, int frozenColumns, boolean totals, Consumer<IMenuManager> menu) {
    }

    /** Makes a grid in a parent; lay out {@link #control()}. */
    public Grid(Composite parent, GridSource source, Options options) {
        this.source = source;
        rows = new GridRows(source);
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        Icons icons = new Icons(root);
        findBar = new FindBar(root, icons, texts, new Finding());
        ConfigRegistry registry = new ConfigRegistry();
        layers = new GridLayers(source, rows, this::type, registry, options.totals(), this::filtered);
        table = new NatTable(root, layers.all, false);
        table.setConfigRegistry(registry);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        palette = new Palette(table, this::themeChanged);
        measure = measure();
        TextLayout wrapped = new TextLayout(table.getDisplay());
        table.addDisposeListener(e -> wrapped.dispose());
        Font bold = new LocalResourceManager(JFaceResources.getResources(), table)
                .create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
        painter = new GridPainter(source, rows, palette, icons, wrapped, this::firstVisibleRow,
                layers.data::getStartYOfRowPosition);
        GridConfiguration configuration = new GridConfiguration(source, rows, palette, painter, wrapped, bold, texts.get("filter.hint"));
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new DefaultFilterRowConfiguration());
        table.addConfiguration(configuration);
        table.addConfiguration(new GridBindings(this));
        String[] labels = new String[source.columns().size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = GridConfiguration.label(i);
        }
        layers.data.setConfigLabelAccumulator((stack, column, row) -> {
            stack.addLabel(labels[column]);
            stack.addLabel(GridConfiguration.CELL);
        });
        themeChange = () -> configuration.applyColors(registry);
        table.configure();
        // Sizes are in points and SWT scales points; scaling them again here would do it twice.
        table.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter(), new NoScalingDpiConverter()));
        sizes = new GridSizes(source, rows, layers, measure, lineHeight());
        sizes.start();
        table.addListener(SWT.Resize, e -> columnsFitted());
        repaint = new GridRepaint(table, source, rows);
        layers.freezeColumns(options.frozenColumns());
        clipboard = new GridClipboard(source, rows, table, this::block, this::shownColumns,
                plan -> new RejectedDialog(table.getShell(), source, plan, texts).open() == Window.OK);
        access = new GridAccess(table, options.name(), source, rows, texts, this::boundsOf);
        new GridTooltip(table, source, rows, measure);
        new GridMenu(this, table, texts, options.menu());
        table.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                selectionChanged();
            }
        });
        themeChanged();
    }

    private final Runnable themeChange;

    private TextMeasure measure() {
        GC gc = new GC(table);
        try {
            String wide = "\u6c38\u6c38\u6c38\u6c38";
            return new TextMeasure(gc.textExtent(wide).x / (double) wide.length(), gc.textExtent("abcdefgh0123456789").x / 18.0 + 0.3);
        } finally {
            gc.dispose();
        }
    }

    private int lineHeight() {
        GC gc = new GC(table);
        try {
            return gc.textExtent("\u6c38g").y;
        } finally {
            gc.dispose();
        }
    }

    private void columnsFitted() {
        if (sizes.fitColumns(table.getClientArea().width)) {
            sizes.fitRows();
            layers.data.fireLayerEvent(new ColumnStructuralRefreshEvent(layers.data));
            // The head may have become higher too, which leaves less room for rows.
            layers.data.fireLayerEvent(new RowStructuralRefreshEvent(layers.data));
        }
    }

    private int firstVisibleRow() {
        return layers.viewport.getOriginRowPosition() - layers.viewport.getMinimumOriginRowPosition()
                + Math.max(0, layers.viewport.getMinimumOriginRowPosition());
    }

    private void themeChanged() {
        table.setBackground(palette.get(Tone.GROUND));
        themeChange.run();
        table.redraw();
    }

    /** The widget to lay out. */
    public Control control() {
        return root;
    }

    /** The NatTable inside, for tests and layout only. */
    public NatTable table() {
        return table;
    }

    /** Which rows are shown, in which order. */
    public GridRows rows() {
        return rows;
    }

    /** Makes double click and Enter open the row of the source instead of editing it: for lists of things that open. */
    public void onOpen(IntConsumer opener) {
        GridBindings.open(table, () -> {
            GridSelection at = selection();
            if (!at.isEmpty()) {
                opener.accept(at.row());
            }
        });
    }

    /** Gives the grid the keyboard. */
    public void setFocus() {
        table.setFocus();
    }

    /** Height at which all rows up to a number show without scrolling. */
    public int heightFor(int rowCount) {
        return sizes.heightFor(rowCount);
    }

    /** Takes over changed values and rows; the selection stays with the row it was on. */
    public void refresh() {
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
        GridSelection before = selection();
        Object key = before.isEmpty() || before.row() >= source.rowCount() || keys == null || before.row() >= keys.length ? null : keys[before.row()];
        int shownBefore = rows.count();
        Object[] keysBefore = keys;
        rememberKeys();
        boolean moved = !Arrays.equals(keysBefore, keys);
        if (moved) {
            rows.rebuild();
        } else {
            rows.refresh();
        }
        boolean resized = sizes.fitRows();
        if (moved || resized || rows.count() != shownBefore) {
            restructure(key, before);
        } else {
            repaint.refresh();
        }
    }

    private Object[] keys;

    private void rememberKeys() {
        keys = new Object[source.rowCount()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = source.rowKey(i);
        }
    }

    private void restructure(Object key, GridSelection before) {
        quiet = true;
        try {
            layers.data.fireLayerEvent(new RowStructuralRefreshEvent(layers.data));
            int row = -1;
            for (int i = 0; keys != null && key != null && i < keys.length; i++) {
                if (key.equals(keys[i])) {
                    row = i;
                }
            }
            if (row < 0 && !before.isEmpty() && source.rowCount() > 0) {
                row = Math.min(before.row(), source.rowCount() - 1);
            }
            if (row >= 0) {
                select(row, before.column());
            }
        } finally {
            quiet = false;
        }
        selectionChanged();
    }

    private void filtered() {
        GridSelection before = selection();
        sizes.fitRows();
        layers.data.fireLayerEvent(new RowStructuralRefreshEvent(layers.data));
        if (!before.isEmpty()) {
            select(before.row(), before.column());
        }
    }

    /** What is selected. */
    public GridSelection selection() {
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

    /** Selects a cell and brings it into sight; a row that a filter hides cannot be selected. */
    public void select(int row, int column) {
        int shown = rows.shownRow(row);
        int position = layers.selection.getColumnPositionByIndex(column);
        if (shown >= 0 && position >= 0) {
            SelectCellCommand command = new SelectCellCommand(layers.selection, position, shown, false, false);
            command.setForcingEntireCellIntoViewport(true);
            table.doCommand(command);
        }
    }

    /** Extends the selection from its anchor to a cell. */
    public void extendSelection(int row, int column) {
        table.doCommand(new SelectCellCommand(layers.selection, layers.selection.getColumnPositionByIndex(column), rows.shownRow(row),
                true, false));
    }

    void selectUnlessSelected(int columnPosition, int rowPosition) {
        int shown = table.getRowIndexByPosition(rowPosition);
        int column = table.getColumnIndexByPosition(columnPosition);
        if (shown >= 0 && column >= 0
                && !layers.selection.isCellPositionSelected(layers.selection.getColumnPositionByIndex(column), shown)) {
            select(rows.sourceRow(shown), column);
        }
    }

    /** Tells the listener of every change of the selection. */
    public void onSelection(Consumer<GridSelection> listener) {
        listeners.add(listener);
    }

    private void selectionChanged() {
        if (quiet) {
            return;
        }
        if (keys == null) {
            rememberKeys();
        }
        GridSelection selected = selection();
        if (!selected.isEmpty()) {
            access.focus(selected.column(), rows.shownRow(selected.row()));
        }
        listeners.forEach(l -> l.accept(selected));
    }

    private GridBlock block() {
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

    private int[] shownColumns() {
        int[] shown = new int[layers.selection.getColumnCount()];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = layers.selection.getColumnIndexByPosition(i);
        }
        return shown;
    }

    /** Bounds of a cell within the table (x = column of the source, y = shown row), or null when it is out of sight. */
    private Rectangle boundsOf(Point at) {
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

    /** Bounds of a cell within the table, or null when it is out of sight. */
    public Rectangle bounds(int row, int column) {
        return boundsOf(new Point(column, rows.shownRow(row)));
    }

    private void type(int row, int column, String text) {
        if (!text.equals(source.editText(row, column))) {
            source.apply(new GridEdit(GridEdit.Kind.TYPE, List.of(new GridEdit.Cell(row, column, text)), 0));
        }
    }

    /** Opens the editor of the selected cell. */
    public void edit() {
        table.doCommand(new EditSelectionCommand(table, table.getConfigRegistry()));
    }

    /** The text field that has the keyboard while a cell or the search is edited, or null. */
    private Text focusedText() {
        return table.getDisplay().getFocusControl() instanceof Text text && contains(text) ? text : null;
    }

    private boolean contains(Control control) {
        for (Control c = control; c != null; c = c.getParent()) {
            if (c == root) {
                return true;
            }
        }
        return false;
    }

    /** Whether the keyboard is in the grid. */
    public boolean hasFocus() {
        Control focused = table.getDisplay().getFocusControl();
        return focused != null && contains(focused);
    }

    /** Copies the selected block for spreadsheets; within an open editor its text. */
    public void copy() {
        Text text = focusedText();
        if (text != null) {
            text.copy();
        } else {
            clipboard.copy();
        }
    }

    /** Cuts the selected block. */
    public void cut() {
        Text text = focusedText();
        if (text != null) {
            text.cut();
        } else {
            clipboard.cut();
        }
    }

    /** Pastes a block from a spreadsheet as one edit. */
    public void paste() {
        Text text = focusedText();
        if (text != null) {
            text.paste();
        } else {
            clipboard.paste();
        }
    }

    /** Clears the selected cells as one edit. */
    public void clear() {
        clipboard.clear(GridEdit.Kind.CLEAR);
    }

    /** Fills the selection from its first row as one edit. */
    public void fillDown() {
        clipboard.fillDown();
    }

    /** Selects everything. */
    public void selectAll() {
        Text text = focusedText();
        if (text != null) {
            text.selectAll();
        } else {
            table.doCommand(new SelectAllCommand());
        }
    }

    /** Opens the search. */
    public void find() {
        findBar.open();
    }

    /** Shows or hides the row of filters below the heads; hiding it keeps no filter. */
    public void showFilter(boolean shown) {
        if (!shown && layers.head.isFilterRowVisible()) {
            layers.head.getFilterRowDataLayer().getFilterRowDataProvider().clearAllFilters();
        }
        layers.head.setFilterRowVisible(shown);
    }

    /** Whether the row of filters is shown. */
    public boolean isFilterShown() {
        return layers.head.isFilterRowVisible();
    }

    /** Sorts by a column; -1 gives back the original order. */
    public void sort(int column, boolean descending) {
        GridSelection before = selection();
        rows.sort(column, descending);
        sizes.fitRows();
        layers.data.fireLayerEvent(new RowStructuralRefreshEvent(layers.data));
        if (!before.isEmpty()) {
            select(before.row(), before.column());
        }
    }

    void toggleSort(int column) {
        if (column >= 0) {
            boolean again = rows.sortColumn() == column;
            sort(again && rows.isDescending() ? -1 : column, again);
        }
    }

    /** Hides a column. */
    public void hideColumn(int column) {
        layers.columns.hideColumnIndexes(column);
    }

    /** Shows all columns again. */
    public void showAllColumns() {
        layers.columns.showAllColumns();
    }

    void fitColumn(int columnPosition) {
        table.doCommand(new InitializeAutoResizeColumnsCommand(table, columnPosition, table.getConfigRegistry(), new GCFactory(table)));
    }

    /** The words a screen reader speaks for a cell. */
    public String spoken(int row, int column) {
        return access.name(column, rows.shownRow(row));
    }

    /** Search over the shown cells, from the current one on. */
    private final class Finding implements FindBar.Finder {
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
            GridSelection at = selection();
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
                select(rows.sourceRow(best / width), best % width);
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
}
