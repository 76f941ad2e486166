package org.jixiao.ui.stage.monitoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.base.Light;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.stages.monitoring.Judgement;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridMark;
import org.jixiao.ui.editor.table.Amounts;
import org.jixiao.ui.editor.table.FindingMarks;
import org.jixiao.ui.editor.table.FundsTable;

/** The money of a report as a grid with its lights, in the unit of the form. */
final class MoneyTable extends FundsTable {

    /** The columns. */
    enum Column {
        LABEL(DossierPackage.Literals.FUND_ROW__LABEL, 20),
        INITIAL(DossierPackage.Literals.FUND_ROW__INITIAL, 12),
        ADJUSTED(DossierPackage.Literals.FUND_ROW__ADJUSTED, 12),
        EXECUTED(DossierPackage.Literals.FUND_ROW__EXECUTED, 12),
        RATE(DossierPackage.Literals.FUND_ROW__RATE_TEXT, 9),
        PLANNED(null, 12),
        LIGHT(null, 9),
        PROJECTED(DossierPackage.Literals.FUND_ROW__PROJECTED, 12),
        REASON(DossierPackage.Literals.FUND_ROW__REASON, 24);

        private final EStructuralFeature feature;
        private final int width;

        Column(EStructuralFeature feature, int width) {
            this.feature = feature;
            this.width = width;
        }

        static Column at(int index) {
            return values()[index];
        }

        static Column of(EStructuralFeature feature) {
            for (Column column : values()) {
                if (feature != null && column.feature == feature) {
                    return column;
                }
            }
            return LABEL;
        }
    }

    private final LightWords words;
    private Judgement[] judged = {};

    MoneyTable(Texts texts, ModelCommands commands, Amounts amounts, Consumer<Command> execute) {
        super(columns(texts, amounts), commands, amounts, execute);
        this.words = new LightWords(texts);
    }

    private static List<GridColumn> columns(Texts texts, Amounts amounts) {
        List<GridColumn> made = new ArrayList<>();
        for (Column column : Column.values()) {
            String title = texts.get("fund." + column, amounts.unit());
            made.add(switch (column) {
                case LABEL, LIGHT -> GridColumn.text(column.name(), title, column.width);
                case REASON -> GridColumn.longText(column.name(), title, column.width);
                default -> GridColumn.number(column.name(), title, column.width);
            });
        }
        return made;
    }

    /** Takes over the present state of the document. */
    void update(MonitoringReport report, Lights lights, FindingMarks found, boolean readOnly) {
        take(report.getFundRows(), found, readOnly);
        judged = report.getFundRows().stream().map(lights::of).toArray(Judgement[]::new);
        show((row, column) -> text(row(row), judged[row], Column.at(column)));
    }

    private String text(FundRow row, Judgement judgement, Column column) {
        return switch (column) {
            case LABEL -> amounts().label(row);
            case INITIAL, ADJUSTED, EXECUTED -> shown(row, column.feature);
            case RATE -> rate(row);
            case PLANNED -> Numbers.even(judgement == null ? null : amounts().fromWanYuan(judgement.planned()));
            case LIGHT -> judgement == null ? "" : words.text(judgement.light());
            case PROJECTED -> row.getProjected() != null ? shown(row, column.feature) : Numbers.even(forecast(judgement));
            case REASON -> row.getReason() == null ? "" : row.getReason();
        };
    }

    private BigDecimal forecast(Judgement judgement) {
        return judgement == null ? null : amounts().fromWanYuan(judgement.forecast().value());
    }

    @Override
    public String editText(int row, int column) {
        return switch (Column.at(column)) {
            case INITIAL, ADJUSTED, EXECUTED, PROJECTED -> exact(row(row), feature(column));
            default -> text(row, column);
        };
    }

    @Override
    public boolean isEditable(int row, int column) {
        return !isLocked() && switch (Column.at(column)) {
            case RATE, PLANNED, LIGHT -> false;
            default -> true;
        };
    }

    @Override
    public String check(int row, int column, String text) {
        return switch (Column.at(column)) {
            case LABEL, REASON -> null;
            default -> amounts().refusal(text);
        };
    }

    @Override
    public CellLook look(int row, int column) {
        return switch (Column.at(column)) {
            case RATE, PLANNED, LIGHT -> CellLook.COMPUTED;
            case PROJECTED -> row(row).getProjected() == null ? CellLook.COMPUTED : CellLook.NORMAL;
            case REASON -> judged[row] != null && judged[row].reasonMissing() ? CellLook.OPEN : CellLook.NORMAL;
            default -> CellLook.NORMAL;
        };
    }

    @Override
    public Tone dot(int row, int column) {
        return Column.at(column) == Column.LIGHT && judged[row] != null ? LightWords.tone(judged[row].light()) : null;
    }

    @Override
    public GridMark mark(int row, int column) {
        GridMark found = super.mark(row, column);
        boolean unknown = Column.at(column) == Column.LIGHT && judged[row] != null && judged[row].light() == Light.UNKNOWN;
        if (!unknown) {
            return found;
        }
        GridMark own = new GridMark(GridMark.Severity.INFO, judged[row].reason().render(Locale.getDefault()));
        return found == null ? own : found.and(own);
    }

    @Override
    protected EStructuralFeature feature(int column) {
        return Column.at(column).feature;
    }

    @Override
    protected Object value(int column, String text) {
        return switch (Column.at(column)) {
            case LABEL, REASON -> text.isBlank() ? null : text.strip();
            default -> amounts().typed(text);
        };
    }
}
