package org.jixiao.ui.common.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.command.MoveSelectionCommand;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** The hands of a spreadsheet: Enter goes down, F2 and typing edit, Delete clears, and the usual Ctrl keys. */
final class GridBindings extends AbstractUiBindingConfiguration {

    private final Grid grid;

    GridBindings(Grid grid) {
        this.grid = grid;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        move(registry, SWT.NONE, SWT.CR, MoveDirectionEnum.DOWN);
        move(registry, SWT.NONE, SWT.KEYPAD_CR, MoveDirectionEnum.DOWN);
        move(registry, SWT.SHIFT, SWT.CR, MoveDirectionEnum.UP);
        KeyEditAction edit = new KeyEditAction();
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), edit);
        registry.registerFirstKeyBinding(event -> event.character >= ' ' && event.character != SWT.DEL
                && (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0, edit);
        registry.registerFirstDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON),
                new MouseEditAction());
        key(registry, SWT.NONE, SWT.DEL, grid::clear);
        key(registry, SWT.NONE, SWT.BS, grid::clear);
        key(registry, SWT.MOD1, 'c', grid::copy);
        key(registry, SWT.MOD1, 'x', grid::cut);
        key(registry, SWT.MOD1, 'v', grid::paste);
        key(registry, SWT.MOD1, 'd', grid::fillDown);
        key(registry, SWT.MOD1, 'f', grid::find);
        registry.registerFirstDoubleClickBinding(
                new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON),
                (table, event) -> grid.toggleSort(table.getColumnIndexByPosition(table.getColumnPositionByX(event.x))));
    }

    /** Puts opening before editing and moving on. */
    static void open(NatTable table, Runnable action) {
        UiBindingRegistry registry = table.getUiBindingRegistry();
        key(registry, SWT.NONE, SWT.CR, action);
        key(registry, SWT.NONE, SWT.KEYPAD_CR, action);
        registry.registerFirstDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON),
                (clicked, event) -> action.run());
    }

    private static void key(UiBindingRegistry registry, int mask, int key, Runnable action) {
        registry.registerFirstKeyBinding(new KeyEventMatcher(mask, key), (table, event) -> action.run());
    }

    private static void move(UiBindingRegistry registry, int mask, int key, MoveDirectionEnum direction) {
        registry.registerFirstKeyBinding(new KeyEventMatcher(mask, key),
                (table, event) -> table.doCommand(new MoveSelectionCommand(direction, false, false)));
    }
}
