package org.jixiao.ui.stage.monitoring.internal;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.model.base.Light;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Likelihood;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.stages.monitoring.DeviationReasons;
import org.jixiao.stages.monitoring.Judgement;
import org.jixiao.stages.monitoring.Standing;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.common.grid.GridMark;
import org.jixiao.ui.editor.table.DocumentTable;
import org.jixiao.ui.editor.table.FindingMarks;
import org.jixiao.ui.editor.table.Natures;
import org.jixiao.ui.editor.table.Quantities;

/** The indicators of a report as a grid with their lights. It reads the document once for each change and answers from memory. */
final class WatchTable extends DocumentTable<MonitoringRow> {

    private final Texts texts;
    private final WatchEdits edits;
    private final LightWords words;
    private final Natures natures = new Natures();
    private final Consumer<GridEdit> apply;
    private Judgement[] judged = {};

    WatchTable(Texts texts, WatchEdits edits, Consumer<GridEdit> apply) {
        super(Stream.of(WatchColumn.values()).map(column -> column(texts, edits, column)).toList());
        this.texts = texts;
        this.edits = edits;
        this.words = new LightWords(texts);
        this.apply = apply;
    }

    private static GridColumn column(Texts texts, WatchEdits edits, WatchColumn column) {
        String title = texts.get("column." + column);
        String help = texts.has("column." + column + ".help") ? texts.get("column." + column + ".help") : "";
        GridColumn made = switch (column) {
            case LEVEL1, LEVEL2 -> GridColumn.text(column.name(), title, column.width()).mergedLook();
            case NATURE -> GridColumn.choice(column.name(), title, column.width(), new Natures().all());
            case PLANNED -> GridColumn.number(column.name(), title, column.width());
            case LIKELIHOOD -> GridColumn.choice(column.name(), title, column.width(), edits.likelihoods());
            case FUNDS, INSTITUTION, STAFF, HARDWARE -> GridColumn.choice(column.name(), title, column.width(),
                    java.util.List.of("", DeviationReasons.TICK));
            case OTHER, REMARK -> GridColumn.longText(column.name(), title, column.width());
            case NAME, TARGET, UNIT, ACTUAL, LIGHT, PROJECTED -> GridColumn.text(column.name(), title, column.width());
        };
        return made.withHelp(help);
    }

    /** Takes over the present state of the document. */
    void update(MonitoringReport report, Lights lights, FindingMarks found, boolean readOnly) {
        take(report.getRows(), found, readOnly);
        judged = report.getRows().stream().map(lights::of).toArray(Judgement[]::new);
        show((row, column) -> text(row(row), judged[row], WatchColumn.at(column)));
    }

    private String text(MonitoringRow row, Judgement judgement, WatchColumn column) {
        return switch (column) {
            case LEVEL1 -> plain(row.getLevel1());
            case LEVEL2 -> plain(row.getLevel2());
            case NAME -> plain(row.getName());
            case NATURE -> natures.text(row.getNature());
            case TARGET -> Quantities.text(row.getTarget());
            case UNIT -> plain(row.getUnit());
            case PLANNED -> Numbers.even(judgement == null ? null : judgement.planned());
            case ACTUAL -> actual(row);
            case LIGHT -> judgement == null ? "" : judgement.standing() == Standing.NOT_APPLICABLE ? texts.get("light.none")
                    : words.text(judgement.light());
            case PROJECTED -> row.getProjected() != null ? Quantities.text(row.getProjected()) : Numbers.rounded(forecast(judgement));
            case LIKELIHOOD -> edits.text(row.getLikelihood() != Likelihood.UNKNOWN || judgement == null ? row.getLikelihood()
                    : judgement.forecast().likelihood());
            case FUNDS, INSTITUTION, STAFF, HARDWARE, OTHER -> DeviationReasons.text(row, column.reason());
            case REMARK -> plain(row.getRemark());
        };
    }

    private String actual(MonitoringRow row) {
        if (row.getActualState() == ValueState.NOT_APPLICABLE) {
            return texts.get("actual.notApplicable");
        }
        String text = Quantities.text(row.getActual());
        return text.isEmpty() ? texts.get("actual.open") : text;
    }

    private static BigDecimal forecast(Judgement judgement) {
        return judgement == null ? null : judgement.forecast().value();
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }

    @Override
    public String editText(int row, int column) {
        MonitoringRow watched = row(row);
        return switch (WatchColumn.at(column)) {
            case ACTUAL -> Quantities.text(watched.getActual());
            case PROJECTED -> Quantities.text(watched.getProjected());
            case LIKELIHOOD -> edits.text(watched.getLikelihood());
            default -> text(row, column);
        };
    }

    @Override
    public boolean isEditable(int row, int column) {
        MonitoringRow watched = row(row);
        WatchColumn at = WatchColumn.at(column);
        return !isLocked() && switch (at) {
            case PLANNED, LIGHT -> false;
            case ACTUAL -> watched.getActualState() != ValueState.NOT_APPLICABLE;
            // What the approved objectives say is changed there.
            default -> !at.isIdentity() || watched.getTargetId() == null;
        };
    }

    @Override
    public String check(int row, int column, String text) {
        return edits.check(WatchColumn.at(column), text);
    }

    @Override
    public CellLook look(int row, int column) {
        MonitoringRow watched = row(row);
        WatchColumn at = WatchColumn.at(column);
        return switch (at) {
            case PLANNED, LIGHT -> CellLook.COMPUTED;
            case ACTUAL -> Quantities.text(watched.getActual()).isEmpty() && watched.getActualState() != ValueState.NOT_APPLICABLE
                    ? CellLook.OPEN : CellLook.NORMAL;
            case PROJECTED -> watched.getProjected() == null ? CellLook.COMPUTED : CellLook.NORMAL;
            case LIKELIHOOD -> watched.getLikelihood() == Likelihood.UNKNOWN ? CellLook.COMPUTED : CellLook.NORMAL;
            case OTHER -> judged[row] != null && judged[row].reasonMissing() ? CellLook.OPEN : CellLook.NORMAL;
            default -> at.isIdentity() && watched.getTargetId() != null ? CellLook.COMPUTED : CellLook.NORMAL;
        };
    }

    @Override
    public Tone dot(int row, int column) {
        return WatchColumn.at(column) == WatchColumn.LIGHT && judged[row] != null && judged[row].standing() != Standing.NOT_APPLICABLE
                ? LightWords.tone(judged[row].light()) : null;
    }

    /** A light that is not known says why, and so does a reason that is due. */
    @Override
    public GridMark mark(int row, int column) {
        GridMark found = super.mark(row, column);
        Judgement judgement = judged[row];
        GridMark own = null;
        if (judgement != null && WatchColumn.at(column) == WatchColumn.LIGHT && judgement.light() == Light.UNKNOWN) {
            own = new GridMark(GridMark.Severity.INFO, judgement.reason().render(Locale.getDefault()));
        } else if (judgement != null && WatchColumn.at(column) == WatchColumn.OTHER && judgement.reasonMissing()) {
            own = new GridMark(GridMark.Severity.WARNING, texts.get("reason.due", words.text(judgement.light())));
        }
        return found == null ? own : own == null ? found : found.and(own);
    }

    @Override
    protected EStructuralFeature feature(int column) {
        return WatchColumn.at(column).feature();
    }

    @Override
    public void apply(GridEdit edit) {
        apply.accept(edit);
    }
}
