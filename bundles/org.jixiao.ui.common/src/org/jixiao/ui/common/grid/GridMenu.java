package org.jixiao.ui.common.grid;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.jixiao.ui.common.Texts;

/** The context menus of a grid: that of the column heads, and that of the cells, which the owner adds to. */
final class GridMenu {

    private final Grid grid;
    private final NatTable table;
    private final Texts texts;
    private final Consumer<IMenuManager> contribution;
    private int columnIndex = -1;
    private int columnPosition = -1;

    GridMenu(Grid grid, NatTable table, Texts texts, Consumer<IMenuManager> contribution) {
        this.grid = grid;
        this.table = table;
        this.texts = texts;
        this.contribution = contribution;
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(this::fill);
        table.setMenu(manager.createContextMenu(table));
        table.addListener(SWT.MouseDown, event -> {
            if (event.button == 3 && GridLayers.isBody(table.getRegionLabelsByXY(event.x, event.y))) {
                grid.selectUnlessSelected(table.getColumnPositionByX(event.x), table.getRowPositionByY(event.y));
            }
        });
    }

    private void fill(IMenuManager menu) {
        Point at = table.toControl(table.getDisplay().getCursorLocation());
        LabelStack regions = table.getRegionLabelsByXY(at.x, at.y);
        columnPosition = table.getColumnPositionByX(at.x);
        columnIndex = columnPosition < 0 ? -1 : table.getColumnIndexByPosition(columnPosition);
        if (regions != null && (regions.hasLabel(GridRegion.COLUMN_HEADER) || regions.hasLabel(GridRegion.FILTER_ROW)) && columnIndex >= 0) {
            fillHead(menu);
            return;
        }
        contribution.accept(menu);
        menu.add(new Separator());
        if (grid.rows().source().isReadOnly()) {
            add(menu, "menu.copy", SWT.MOD1 | 'C', grid::copy);
            return;
        }
        add(menu, "menu.cut", SWT.MOD1 | 'X', grid::cut);
        add(menu, "menu.copy", SWT.MOD1 | 'C', grid::copy);
        add(menu, "menu.paste", SWT.MOD1 | 'V', grid::paste);
        add(menu, "menu.clear", SWT.DEL, grid::clear);
        add(menu, "menu.fill", SWT.MOD1 | 'D', grid::fillDown);
    }

    private void fillHead(IMenuManager menu) {
        int column = columnIndex;
        int position = columnPosition;
        add(menu, "menu.sort.ascending", 0, () -> grid.sort(column, false));
        add(menu, "menu.sort.descending", 0, () -> grid.sort(column, true));
        add(menu, "menu.sort.none", 0, () -> grid.sort(-1, false));
        menu.add(new Separator());
        Action filter = new Action(texts.get("menu.filter"), Action.AS_CHECK_BOX) {
            @Override
            public void run() {
                grid.showFilter(!grid.isFilterShown());
            }
        };
        filter.setChecked(grid.isFilterShown());
        menu.add(filter);
        menu.add(new Separator());
        add(menu, "menu.fit", 0, () -> grid.fitColumn(position));
        add(menu, "menu.hide", 0, () -> grid.hideColumn(column));
        add(menu, "menu.show", 0, grid::showAllColumns);
    }

    private void add(IMenuManager menu, String key, int accelerator, Runnable action) {
        Action item = new Action(texts.get(key)) {
            @Override
            public void run() {
                action.run();
            }
        };
        item.setAccelerator(accelerator);
        menu.add(item);
    }
}
