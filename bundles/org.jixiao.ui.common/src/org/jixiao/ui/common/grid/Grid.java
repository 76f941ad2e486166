package org.jixiao.ui.common.grid;

import java.util.ArrayList;
import java.util.List;
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
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.nebula.widgets.nattable.filterrow.config.DefaultFilterRowConfiguration;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.resize.command.InitializeAutoResizeColumnsCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.util.GCFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.ui.common.Icons;
import org.jixiao.ui.common.Palette;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;

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
    private final GridCursor cursor;
    private final GridFocus focus;
    private final GridRefresh refresh;
    private final FindBar findBar;
    private final GridAccess access;
    private final TextMeasure measure;
    private final GridSizes sizes;
    private final List<Consumer<GridSelection>> listeners = new ArrayList<>();

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
        findBar = new FindBar(root, icons, texts);
        ConfigRegistry registry = new ConfigRegistry();
        layers = new GridLayers(source, rows, this::type, registry, options.totals(), this::filtered);
        table = new NatTable(root, layers.all, false);
        table.setConfigRegistry(registry);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        palette = new Palette(table, this::themeChanged);
        measure = TextMeasure.of(table);
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
        sizes = new GridSizes(source, rows, layers, measure, TextMeasure.lineHeight(table));
        sizes.start();
        table.addListener(SWT.Resize, e -> columnsFitted());
        cursor = new GridCursor(table, layers, rows);
        refresh = new GridRefresh(source, rows, table, layers, sizes, new GridRepaint(table, source, rows), cursor, this::selectionChanged);
        findBar.search(new GridFinder(source, rows, table, painter, cursor));
        layers.freezeColumns(options.frozenColumns());
        clipboard = new GridClipboard(source, rows, table, cursor::block, cursor::shownColumns,
                plan -> new RejectedDialog(table.getShell(), source, plan, texts).open() == Window.OK);
        focus = new GridFocus(root, table, clipboard);
        access = new GridAccess(table, options.name(), source, rows, texts, cursor::boundsOf);
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

    private void columnsFitted() {
        if (sizes.fitColumns(table.getClientArea().width)) {
            refresh.columnsFitted();
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
        refresh.refresh();
    }

    private void filtered() {
        refresh.reorder();
    }

    /** What is selected. */
    public GridSelection selection() {
        return cursor.selection();
    }

    /** Selects a cell and brings it into sight; a row that a filter hides cannot be selected. */
    public void select(int row, int column) {
        cursor.select(row, column);
    }

    /** Extends the selection from its anchor to a cell. */
    public void extendSelection(int row, int column) {
        cursor.extend(row, column);
    }

    void selectUnlessSelected(int columnPosition, int rowPosition) {
        cursor.selectUnlessSelected(columnPosition, rowPosition);
    }

    /** Tells the listener of every change of the selection. */
    public void onSelection(Consumer<GridSelection> listener) {
        listeners.add(listener);
    }

    private void selectionChanged() {
        if (refresh.isQuiet()) {
            return;
        }
        refresh.rememberKeys();
        GridSelection selected = selection();
        if (!selected.isEmpty()) {
            access.focus(selected.column(), rows.shownRow(selected.row()));
        }
        listeners.forEach(l -> l.accept(selected));
    }

    /** Bounds of a cell within the table, or null when it is out of sight. */
    public Rectangle bounds(int row, int column) {
        return cursor.boundsOf(new Point(column, rows.shownRow(row)));
    }

    private void type(int row, int column, String text) {
        if (!text.equals(source.editText(row, column))) {
            source.apply(new GridEdit(GridEdit.Kind.TYPE, List.of(new GridEdit.Cell(row, column, text)), 0));
        }
    }

    /** Takes over what is being typed in a cell. */
    public void commit() {
        if (table.getActiveCellEditor() != null) {
            table.commitAndCloseActiveCellEditor();
        }
    }

    /** Opens the editor of the selected cell. */
    public void edit() {
        table.doCommand(new EditSelectionCommand(table, table.getConfigRegistry()));
    }

    /** Whether the keyboard is in the grid. */
    public boolean hasFocus() {
        return focus.isInside();
    }

    /** Copies the selected block for spreadsheets; within an open editor its text. */
    public void copy() {
        focus.copy();
    }

    /** Cuts the selected block. */
    public void cut() {
        focus.cut();
    }

    /** Pastes a block from a spreadsheet as one edit. */
    public void paste() {
        focus.paste();
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
        focus.selectAll();
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
        refresh.sort(column, descending);
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
}
