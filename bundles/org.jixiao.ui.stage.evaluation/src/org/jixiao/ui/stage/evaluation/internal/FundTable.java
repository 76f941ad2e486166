package org.jixiao.ui.stage.evaluation.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.document.Money;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.RowResult;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridEdit;

/** The funds of an evaluation as a grid, in the unit of the form. */
final class FundTable extends EvaluationTable<FundRow> {

    /** The columns. */
    enum Column {
        LABEL(DossierPackage.Literals.FUND_ROW__LABEL, 22),
        INITIAL(DossierPackage.Literals.FUND_ROW__INITIAL, 13),
        ADJUSTED(DossierPackage.Literals.FUND_ROW__ADJUSTED, 13),
        EXECUTED(DossierPackage.Literals.FUND_ROW__EXECUTED, 13),
        POINTS(DossierPackage.Literals.FUND_ROW__POINTS, 8),
        RATE(DossierPackage.Literals.FUND_ROW__RATE_TEXT, 11),
        SCORE(DossierPackage.Literals.FUND_ROW__RESULT, 11),
        CLAIMED(DossierPackage.Literals.FUND_ROW__CLAIMED_SCORE, 9);

        private final EStructuralFeature feature;
        private final int width;

        Column(EStructuralFeature feature, int width) {
            this.feature = feature;
            this.width = width;
        }

        EStructuralFeature feature() {
            return feature;
        }

        static Column at(int index) {
            return values()[index];
        }

        static Column of(EStructuralFeature feature) {
            for (Column column : values()) {
                if (column.feature == feature) {
                    return column;
                }
            }
            return LABEL;
        }
    }

    private final Texts texts;
    private final ModelCommands commands;
    private final Consumer<Command> execute;
    private final AmountUnit unit;

    FundTable(Texts texts, ModelCommands commands, AmountUnit unit, Consumer<Command> execute) {
        super(columns(texts, unit));
        this.texts = texts;
        this.commands = commands;
        this.execute = execute;
        this.unit = unit;
    }

    private static List<GridColumn> columns(Texts texts, AmountUnit unit) {
        List<GridColumn> made = new ArrayList<>();
        for (Column column : Column.values()) {
            String title = texts.get("fund." + column, texts.get("unit." + unit.getName()));
            made.add(column == Column.LABEL ? GridColumn.text(column.name(), title, column.width) : GridColumn.number(column.name(), title, column.width));
        }
        return made;
    }

    /** Takes over the present state of the document. */
    void update(Evaluation evaluation, Optional<EvaluationResult> scored, FindingMarks found, boolean readOnly) {
        take(evaluation.getFundRows(), scored, found, readOnly);
        String[][] shown = new String[rowCount()][columns().size()];
        for (int i = 0; i < shown.length; i++) {
            for (Column column : Column.values()) {
                shown[i][column.ordinal()] = text(row(i), column);
            }
        }
        show(shown);
    }

    private String text(FundRow row, Column column) {
        RowResult score = score(row);
        return switch (column) {
            case LABEL -> row.getLabel() == null || row.getLabel().isBlank() ? texts.get("source." + row.getSource().getName()) : row.getLabel();
            case INITIAL -> Numbers.points(amount(row.getInitial()));
            case ADJUSTED -> Numbers.points(amount(row.getAdjusted()));
            case EXECUTED -> Numbers.points(amount(row.getExecuted()));
            case POINTS -> score != null ? Numbers.points(score.full()) : Numbers.points(row.getPoints());
            case RATE -> Numbers.percent(amount(row.getExecuted()), amount(row.getAdjusted() == null ? row.getInitial() : row.getAdjusted()));
            case SCORE -> score == null ? "" : score.isNotApplicable() ? texts.get("score.notApplicable") : Numbers.range(score.low(), score.high());
            case CLAIMED -> Numbers.points(row.getClaimedScore());
        };
    }

    private RowResult score(FundRow row) {
        RowResult execution = result() == null ? null : result().execution();
        return execution != null && execution.rowId().equals(row.getId()) ? execution : null;
    }

    private BigDecimal amount(Amount amount) {
        return amount == null ? null : Money.in(amount, unit).orElse(null);
    }

    @Override
    public String editText(int row, int column) {
        FundRow fund = row(row);
        return switch (Column.at(column)) {
            case INITIAL -> Numbers.exact(amount(fund.getInitial()));
            case ADJUSTED -> Numbers.exact(amount(fund.getAdjusted()));
            case EXECUTED -> Numbers.exact(amount(fund.getExecuted()));
            case CLAIMED -> Numbers.exact(fund.getClaimedScore());
            default -> text(row, column);
        };
    }

    @Override
    public boolean isEditable(int row, int column) {
        return !isLocked() && switch (Column.at(column)) {
            case LABEL, INITIAL, ADJUSTED, EXECUTED, CLAIMED -> true;
            case POINTS, RATE, SCORE -> false;
        };
    }

    @Override
    public String check(int row, int column, String text) {
        if (text.isBlank() || Column.at(column) == Column.LABEL || Numbers.read(text) != null) {
            return null;
        }
        return texts.get("check.number", text.strip());
    }

    @Override
    public CellLook look(int row, int column) {
        return switch (Column.at(column)) {
            case SCORE -> {
                RowResult score = score(row(row));
                yield score != null && score.low().compareTo(score.high()) != 0 ? CellLook.INTERVAL : CellLook.COMPUTED;
            }
            case POINTS, RATE -> CellLook.COMPUTED;
            default -> CellLook.NORMAL;
        };
    }

    @Override
    EStructuralFeature feature(int column) {
        return Column.at(column).feature();
    }

    @Override
    public void apply(GridEdit edit) {
        List<Command> all = new ArrayList<>();
        for (GridEdit.Cell cell : edit.cells()) {
            Column column = Column.at(cell.column());
            Command set = commands.set(row(cell.row()), column.feature(), value(column, cell.text()));
            if (set != UnexecutableCommand.INSTANCE) {
                all.add(set);
            }
        }
        if (!all.isEmpty()) {
            String label = edit.kind() == GridEdit.Kind.TYPE ? all.getFirst().getLabel() : texts.get("command." + edit.kind(), edit.cells().size());
            execute.accept(commands.compound(label, all));
        }
    }

    private Object value(Column column, String text) {
        if (text.isBlank()) {
            return null;
        }
        return switch (column) {
            case LABEL -> text.strip();
            case CLAIMED -> Numbers.read(text);
            default -> {
                Amount amount = BaseFactory.eINSTANCE.createAmount();
                amount.setValue(Numbers.read(text));
                amount.setUnit(unit);
                amount.setText(text.strip());
                yield amount;
            }
        };
    }
}
