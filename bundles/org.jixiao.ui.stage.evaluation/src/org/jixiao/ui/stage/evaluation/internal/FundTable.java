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
import org.jixiao.ui.common.grid.GridMark;
import org.jixiao.ui.common.grid.GridSource;

/** The funds of an evaluation as a grid, in the unit of the form. */
final class FundTable implements GridSource {

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
    private final List<GridColumn> columns;
    private List<FundRow> rows = List.of();
    private AmountUnit unit = AmountUnit.WAN_YUAN;
    private String[][] shown = {};
    private FindingMarks marks;
    private EvaluationResult result;
    private boolean locked;

    FundTable(Texts texts, ModelCommands commands, AmountUnit unit, Consumer<Command> execute) {
        this.texts = texts;
        this.commands = commands;
        this.execute = execute;
        this.unit = unit;
        List<GridColumn> made = new ArrayList<>();
        for (Column column : Column.values()) {
            String title = texts.get("fund." + column, texts.get("unit." + unit.getName()));
            made.add(column == Column.LABEL ? GridColumn.text(column.name(), title, column.width) : GridColumn.number(column.name(), title, column.width));
        }
        columns = List.copyOf(made);
    }

    /** Takes over the present state of the document. */
    void update(Evaluation evaluation, Optional<EvaluationResult> scored, FindingMarks found, boolean readOnly) {
        rows = List.copyOf(evaluation.getFundRows());
        result = scored.filter(r -> !r.isRefused()).orElse(null);
        marks = found;
        locked = readOnly;
        shown = new String[rows.size()][];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = new String[columns.size()];
            for (Column column : Column.values()) {
                shown[i][column.ordinal()] = text(rows.get(i), column);
            }
        }
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
        return result != null && result.execution() != null && result.execution().rowId().equals(row.getId()) ? result.execution() : null;
    }

    private BigDecimal amount(Amount amount) {
        return amount == null ? null : Money.in(amount, unit).orElse(null);
    }

    FundRow row(int index) {
        return rows.get(index);
    }

    int indexOf(Object row) {
        return rows.indexOf(row);
    }

    @Override
    public List<GridColumn> columns() {
        return columns;
    }

    @Override
    public int rowCount() {
        return rows.size();
    }

    @Override
    public Object rowKey(int row) {
        return rows.get(row).getId();
    }

    @Override
    public String text(int row, int column) {
        return shown[row][column];
    }

    @Override
    public String editText(int row, int column) {
        FundRow fund = rows.get(row);
        return switch (Column.at(column)) {
            case INITIAL -> Numbers.exact(amount(fund.getInitial()));
            case ADJUSTED -> Numbers.exact(amount(fund.getAdjusted()));
            case EXECUTED -> Numbers.exact(amount(fund.getExecuted()));
            case CLAIMED -> Numbers.exact(fund.getClaimedScore());
            default -> shown[row][column];
        };
    }

    @Override
    public boolean isEditable(int row, int column) {
        return !locked && switch (Column.at(column)) {
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
                RowResult score = score(rows.get(row));
                yield score != null && score.low().compareTo(score.high()) != 0 ? CellLook.INTERVAL : CellLook.COMPUTED;
            }
            case POINTS, RATE -> CellLook.COMPUTED;
            default -> CellLook.NORMAL;
        };
    }

    @Override
    public GridMark mark(int row, int column) {
        return marks == null ? null : marks.cell(rows.get(row).getId(), Column.at(column).feature());
    }

    @Override
    public GridMark rowMark(int row) {
        return marks == null ? null : marks.row(rows.get(row).getId());
    }

    @Override
    public void apply(GridEdit edit) {
        List<Command> all = new ArrayList<>();
        for (GridEdit.Cell cell : edit.cells()) {
            Column column = Column.at(cell.column());
            Command set = commands.set(rows.get(cell.row()), column.feature(), value(column, cell.text()));
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
