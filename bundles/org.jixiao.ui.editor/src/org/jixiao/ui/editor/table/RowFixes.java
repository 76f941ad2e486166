package org.jixiao.ui.editor.table;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.jixiao.checks.Finding;
import org.jixiao.model.base.Identified;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.FixMenu;

/** The quick fixes of the selected rows of a table: in its menu, and by Ctrl+1. */
public final class RowFixes {

    private final DossierContext context;
    private final Supplier<? extends List<? extends Identified>> rows;
    private final Supplier<FindingMarks> marks;

    /**
     * The fixes of a table.
     *
     * @param rows the selected rows
     * @param marks the findings as they are known now
     */
    public RowFixes(DossierContext context, Supplier<? extends List<? extends Identified>> rows, Supplier<FindingMarks> marks) {
        this.context = context;
        this.rows = rows;
        this.marks = marks;
    }

    /** Adds the fixes to a menu. */
    public void fill(IMenuManager menu) {
        new FixMenu(context).fill(menu, findings(), context.findings());
    }

    private List<Finding> findings() {
        return rows.get().stream().flatMap(row -> marks.get().of(row.getId()).stream()).toList();
    }

    /** Opens the fixes when Ctrl+1 is pressed in the table; says so when there are none. */
    public void listen(NatTable table) {
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == '1' && (e.stateMask & SWT.MOD1) != 0) {
                new FixMenu(context).open(table, findings(), context.findings());
                e.doit = false;
            }
        });
    }
}
