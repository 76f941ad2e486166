package org.jixiao.ui.exchange.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.SpanningDataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.CellKind;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.recognise.CellUse;

/** A sheet as it looks in its file, its cells coloured by what they became in the import. */
public final class SheetView {

    private final Composite area;
    private final ColorRegistry colors;
    private final BiConsumer<CellAddress, FormCell> selected;
    private NatTable table;
    private SelectionLayer selection;
    private FormSheet sheet;
    private String openName = "";
    private Runnable opened;

    /**
     * @param parent where it is shown
     * @param colors the theme's colours
     * @param selected told the cell the user went to
     */
    public SheetView(Composite parent, ColorRegistry colors, BiConsumer<CellAddress, FormCell> selected) {
        this.area = new Composite(parent, SWT.NONE);
        this.colors = colors;
        this.selected = selected;
        area.setLayout(new FillLayout());
    }

    /** The widget to lay out. */
    public Control control() {
        return area;
    }

    /** Shows another sheet. */
    public void show(FormSheet shown, Map<CellAddress, CellUse> uses, Set<CellAddress> faults) {
        sheet = shown;
        if (table != null) {
            table.dispose();
        }
        Map<CellAddress, CellUse> byArea = new HashMap<>(uses);
        SheetData data = new SheetData(shown);
        DataLayer body = new SpanningDataLayer(data);
        body.setDefaultColumnWidth(96);
        body.setDefaultRowHeight(26);
        body.setConfigLabelAccumulator((labels, column, row) -> {
            CellRange at = shown.area(row, column);
            CellUse use = byArea.get(at.first());
            if (faults.contains(at.first())) {
                labels.addLabelOnTop(SheetLook.FAULT);
            }
            if (use != null) {
                labels.addLabel(use.role().name());
            }
            CellKind kind = shown.seen(row, column).kind();
            if (kind == CellKind.NUMBER) {
                labels.addLabel(SheetLook.RIGHT);
            }
        });
        selection = new SelectionLayer(body);
        ViewportLayer viewport = new ViewportLayer(selection);
        IDataProvider columnNames = new SheetNames(data.getColumnCount(), true);
        IDataProvider rowNames = new SheetNames(data.getRowCount(), false);
        DataLayer columnData = new DataLayer(columnNames);
        DataLayer rowData = new DataLayer(rowNames, 44, 26);
        ColumnHeaderLayer columnHeader = new ColumnHeaderLayer(columnData, viewport, selection);
        RowHeaderLayer rowHeader = new RowHeaderLayer(rowData, viewport, selection);
        CornerLayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(columnNames, rowNames)), rowHeader,
                columnHeader);
        // Without the usual configuration of a grid: it paints every second row in colours of its own, whatever the theme.
        table = new NatTable(area, new GridLayer(viewport, columnHeader, rowHeader, corner, false), false);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new SheetLook(table, colors));
        table.configure();
        addWaysOut();
        addOpening();
        // Heard at the layer of the cells: further up its positions count the headers, too.
        selection.addLayerListener(event -> {
            if (event instanceof CellSelectionEvent cell && cell.getColumnPosition() >= 0 && cell.getRowPosition() >= 0) {
                CellAddress address = new CellAddress(cell.getRowPosition(), cell.getColumnPosition());
                CellRange at = sheet.area(address.row(), address.column());
                selected.accept(at.first(), sheet.seen(address.row(), address.column()));
            }
        });
        area.layout(true);
    }

    /**
     * Lets the user open something for the cell in focus: by Enter, a double click or the menu.
     *
     * @param name what the menu says
     */
    void onOpen(String name, Runnable open) {
        openName = name;
        opened = open;
    }

    /** Nothing is typed here: the keys that lead out of a field lead out of the sheet, too, and do not move in it. */
    private void addWaysOut() {
        key(SWT.NONE, SWT.TAB, (grid, event) -> grid.traverse(SWT.TRAVERSE_TAB_NEXT, event));
        key(SWT.SHIFT, SWT.TAB, (grid, event) -> grid.traverse(SWT.TRAVERSE_TAB_PREVIOUS, event));
        // With its event the key goes up to the window, which closes when it is a dialog.
        key(SWT.NONE, SWT.ESC, (grid, event) -> grid.traverse(SWT.TRAVERSE_ESCAPE, event));
    }

    /** Goes before what the table itself would do at the key. */
    private void key(int modifiers, int key, IKeyAction action) {
        table.getUiBindingRegistry().registerFirstKeyBinding(new KeyEventMatcher(modifiers, key), action);
    }

    private void addOpening() {
        if (opened == null) {
            return;
        }
        key(SWT.NONE, SWT.CR, (grid, event) -> opened.run());
        key(SWT.NONE, SWT.KEYPAD_CR, (grid, event) -> opened.run());
        table.addListener(SWT.MouseDoubleClick, e -> opened.run());
        table.addListener(SWT.MouseDown, e -> {
            int column = table.getColumnPositionByX(e.x);
            int row = table.getRowPositionByY(e.y);
            if (e.button == 3 && column > 0 && row > 0) {
                table.doCommand(new SelectCellCommand(table, column, row, false, false));
            }
        });
        Menu menu = new Menu(table);
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(openName);
        item.addListener(SWT.Selection, e -> opened.run());
        table.setMenu(menu);
    }

    /** Shows no sheet. */
    void clear() {
        if (table != null) {
            table.dispose();
            table = null;
        }
    }

    /** Scrolls to a cell and selects it. */
    public void reveal(CellAddress address) {
        if (table == null || table.isDisposed() || address == null) {
            return;
        }
        // the viewport follows the selection by itself
        selection.doCommand(new SelectCellCommand(selection, address.column(), address.row(), false, false));
    }
}
