package org.jixiao.ui.workbench.internal.portfolio;

import java.util.Locale;

import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.workbench.internal.Texts;

/** The columns of the portfolio. */
enum PortfolioColumn {
    UNIT(16), PROJECT(26), YEAR(6), BUDGET(12), EXECUTED(12), RATE(8), OBJECTIVES(9), LIGHT(11), TOTAL(12), GRADE(8), TODO(33), PRINTED(10),
    STAGE(12), STATE(10);

    /** Asked for each cell; the language copies the list whenever it is asked. */
    private static final PortfolioColumn[] ALL = values();

    private final int width;

    PortfolioColumn(int width) {
        this.width = width;
    }

    GridColumn column() {
        String key = "portfolio.column." + name().toLowerCase(Locale.ROOT); //$NON-NLS-1$
        GridColumn column = switch (this) {
            case BUDGET, EXECUTED, RATE, OBJECTIVES, TOTAL, PRINTED -> GridColumn.number(name(), Texts.get(key), width);
            case UNIT -> GridColumn.text(name(), Texts.get(key), width).mergedLook();
            default -> GridColumn.text(name(), Texts.get(key), width);
        };
        return column.withHelp(Texts.get(key + ".help")); //$NON-NLS-1$
    }

    static PortfolioColumn at(int index) {
        return ALL[index];
    }
}
