package org.jixiao.ui.stage.evaluation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.RowResult;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.editor.table.Amounts;
import org.jixiao.ui.editor.table.FindingMarks;
import org.jixiao.ui.editor.table.FundsTable;

/** The funds of an evaluation as a grid, in the unit of the form. */
final class FundTable extends FundsTable {

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
    private EvaluationResult result;

    FundTable(Texts texts, ModelCommands commands, AmountUnit unit, Consumer<Command> execute) {
        this(texts, commands, new Amounts(unit), execute);
    }

    private FundTable(Texts texts, ModelCommands commands, Amounts amounts, Consumer<Command> execute) {
        super(columns(texts, amounts), commands, amounts, execute);
        this.texts = texts;
    }

    private static List<GridColumn> columns(Texts texts, Amounts amounts) {
        List<GridColumn> made = new ArrayList<>();
        for (Column column : Column.values()) {
            String title = texts.get("fund." + column, amounts.unit());
            made.add(column == Column.LABEL ? GridColumn.text(column.name(), title, column.width) : GridColumn.number(column.name(), title, column.width));
        }
        return made;
    }

    /** Takes over the present state of the document. */
    void update(Evaluation evaluation, Optional<EvaluationResult> scored, FindingMarks found, boolean readOnly) {
        take(evaluation.getFundRows(), found, readOnly);
        result = scored.filter(r -> !r.isRefused()).orElse(null);
        show((row, column) -> text(row(row), Column.at(column)));
    }

    private String text(FundRow row, Column column) {
        RowResult score = score(row);
        return switch (column) {
            case LABEL -> amounts().label(row);
            case INITIAL, ADJUSTED, EXECUTED -> shown(row, column.feature);
            case POINTS -> score != null ? Numbers.points(score.full()) : Numbers.points(row.getPoints());
            case RATE -> rate(row);
            case SCORE -> score == null ? "" : score.isNotApplicable() ? texts.get("score.notApplicable") : Numbers.range(score.low(), score.high());
            case CLAIMED -> Numbers.points(row.getClaimedScore());
        };
    }

    private RowResult score(FundRow row) {
        RowResult execution = result == null ? null : result.execution();
        return execution != null && execution.rowId().equals(row.getId()) ? execution : null;
    }

    @Override
    public String editText(int row, int column) {
        FundRow fund = row(row);
        return switch (Column.at(column)) {
            case INITIAL, ADJUSTED, EXECUTED -> exact(fund, Column.at(column).feature);
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
        return Column.at(column) == Column.LABEL ? null : amounts().refusal(text);
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
    protected EStructuralFeature feature(int column) {
        return Column.at(column).feature();
    }

    @Override
    protected Object value(int column, String text) {
        if (text.isBlank()) {
            return null;
        }
        return switch (Column.at(column)) {
            case LABEL -> text.strip();
            case CLAIMED -> Numbers.read(text);
            default -> amounts().typed(text);
        };
    }
}
