package org.jixiao.ui.common.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Where the keyboard is in a grid: copy, paste and the like go to an open text field, else to the selected cells. */
final class GridFocus {

    private final Composite root;
    private final NatTable table;
    private final GridClipboard clipboard;

    GridFocus(Composite root, NatTable table, GridClipboard clipboard) {
        this.root = root;
        this.table = table;
        this.clipboard = clipboard;
    }

    boolean isInside() {
        Control focused = table.getDisplay().getFocusControl();
        return focused != null && contains(focused);
    }

    /** The text field that has the keyboard while a cell or the search is edited, or null. */
    private Text text() {
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

    void copy() {
        Text text = text();
        if (text != null) {
            text.copy();
        } else {
            clipboard.copy();
        }
    }

    void cut() {
        Text text = text();
        if (text != null) {
            text.cut();
        } else {
            clipboard.cut();
        }
    }

    void paste() {
        Text text = text();
        if (text != null) {
            text.paste();
        } else {
            clipboard.paste();
        }
    }

    void selectAll() {
        Text text = text();
        if (text != null) {
            text.selectAll();
        } else {
            table.doCommand(new SelectAllCommand());
        }
    }
}
