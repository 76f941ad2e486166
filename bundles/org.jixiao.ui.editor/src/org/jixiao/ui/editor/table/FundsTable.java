package org.jixiao.ui.editor.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.base.Amount;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridEdit;

/** Rows of funds as a table, in the unit of the form; the stages give it their columns. */
public abstract class FundsTable extends DocumentTable<FundRow> {

    private final ModelCommands commands;
    private final Consumer<Command> execute;
    private final Amounts amounts;

    /**
     * A table.
     *
     * @param execute carries out what was edited
     */
    protected FundsTable(List<GridColumn> columns, ModelCommands commands, Amounts amounts, Consumer<Command> execute) {
        super(columns);
        this.commands = commands;
        this.execute = execute;
        this.amounts = amounts;
    }

    /** The unit of the amounts. */
    protected final Amounts amounts() {
        return amounts;
    }

    private BigDecimal number(FundRow row, EStructuralFeature amount) {
        return amounts.number((Amount) row.eGet(amount));
    }

    /** An amount as it is shown. */
    protected final String shown(FundRow row, EStructuralFeature amount) {
        return Numbers.points(number(row, amount));
    }

    /** An amount as it is edited. */
    protected final String exact(FundRow row, EStructuralFeature amount) {
        return Numbers.exact(number(row, amount));
    }

    /** What was executed of the budget in force. */
    protected final String rate(FundRow row) {
        return Numbers.percent(amounts.number(row.getExecuted()),
                amounts.number(row.getAdjusted() == null ? row.getInitial() : row.getAdjusted()));
    }

    /** The value of a text that was typed into a column; null for none. */
    protected abstract Object value(int column, String text);

    @Override
    public final void apply(GridEdit edit) {
        List<Command> all = new ArrayList<>();
        for (GridEdit.Cell cell : edit.cells()) {
            all.add(commands.set(row(cell.row()), feature(cell.column()), value(cell.column(), cell.text())));
        }
        execute.accept(EditCommands.one(commands, edit, all));
    }
}
