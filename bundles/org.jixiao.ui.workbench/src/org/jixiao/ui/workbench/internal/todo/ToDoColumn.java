package org.jixiao.ui.workbench.internal.todo;

import java.util.Locale;

import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.workbench.internal.Texts;

/** The columns of the to-do list. */
enum ToDoColumn {
    DUE(27), WHAT(38), PROJECT(28), STAGE(13), ROLE(12), WHO(18);

    private final int width;

    ToDoColumn(int width) {
        this.width = width;
    }

    GridColumn column() {
        String key = "todo.column." + name().toLowerCase(Locale.ROOT); //$NON-NLS-1$
        return GridColumn.text(name(), Texts.get(key), width).withHelp(Texts.get(key + ".help")); //$NON-NLS-1$
    }

    static ToDoColumn at(int index) {
        return values()[index];
    }
}
