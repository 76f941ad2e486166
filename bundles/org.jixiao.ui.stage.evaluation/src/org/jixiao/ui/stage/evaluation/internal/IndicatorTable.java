package org.jixiao.ui.stage.evaluation.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.RowResult;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.editor.table.DocumentTable;
import org.jixiao.ui.editor.table.FindingMarks;
import org.jixiao.ui.editor.table.Natures;
import org.jixiao.ui.editor.table.Quantities;

/** The indicators of an evaluation as a grid. It reads the document once for each change and answers from memory while painting. */
final class IndicatorTable extends DocumentTable<IndicatorScore> {

    private final IndicatorEdits edits;
    private final Natures natures;
    private final Texts texts;
    private final Consumer<GridEdit> apply;
    private String[] totals = {};
    private boolean[] open = {};

    IndicatorTable(Texts texts, IndicatorEdits edits, Consumer<GridEdit> apply) {
        this(texts, new Natures(), edits, apply);
    }

    private IndicatorTable(Texts texts, Natures natures, IndicatorEdits edits, Consumer<GridEdit> apply) {
        super(Stream.of(IndicatorColumn.values()).map(column -> column(texts, natures, column)).toList());
        this.texts = texts;
        this.natures = natures;
        this.edits = edits;
        this.apply = apply;
    }

    private static GridColumn column(Texts texts, Natures natures, IndicatorColumn column) {
        String title = texts.get("column." + column);
        String help = texts.has("column." + column + ".help") ? texts.get("column." + column + ".help") : "";
        GridColumn made = switch (column) {
            case LEVEL1, LEVEL2 -> GridColumn.text(column.name(), title, column.width()).mergedLook();
            case NATURE -> GridColumn.choice(column.name(), title, column.width(), natures.all());
            case POINTS, SCORE, CLAIMED -> GridColumn.number(column.name(), title, column.width());
            case REASON -> GridColumn.longText(column.name(), title, column.width());
            case NAME, TARGET, UNIT, ACTUAL -> GridColumn.text(column.name(), title, column.width());
        };
        return made.withHelp(help);
    }

    /** Takes over the present state of the document. */
    void update(Evaluation evaluation, Optional<EvaluationResult> scored, FindingMarks found, boolean readOnly) {
        take(evaluation.getIndicators(), found, readOnly);
        EvaluationResult result = scored.filter(r -> !r.isRefused()).orElse(null);
        RowResult[] results = new RowResult[rowCount()];
        open = new boolean[results.length];
        BigDecimal points = null;
        BigDecimal claimed = null;
        BigDecimal low = null;
        BigDecimal high = null;
        Map<String, RowResult> scores = result == null ? Map.of() : result.byId();
        for (int i = 0; i < results.length; i++) {
            IndicatorScore row = row(i);
            RowResult score = row.getId() == null ? null : scores.get(row.getId());
            results[i] = score;
            open[i] = score != null && score.low().compareTo(score.high()) != 0;
            points = add(points, row.getPoints());
            claimed = add(claimed, row.getClaimedScore());
            low = add(low, score == null ? null : score.low());
            high = add(high, score == null ? null : score.high());
        }
        show((row, column) -> text(row(row), results[row], IndicatorColumn.at(column)));
        totals = new String[columns().size()];
        java.util.Arrays.fill(totals, "");
        totals[IndicatorColumn.LEVEL1.ordinal()] = texts.get("total");
        totals[IndicatorColumn.NAME.ordinal()] = texts.get("total.rows", rowCount());
        totals[IndicatorColumn.POINTS.ordinal()] = Numbers.points(points);
        totals[IndicatorColumn.SCORE.ordinal()] = result == null ? "" : Numbers.range(low, high);
        totals[IndicatorColumn.CLAIMED.ordinal()] = Numbers.points(claimed);
        totalOpen = low != null && low.compareTo(high) != 0;
    }

    private boolean totalOpen;

    /** Where nothing stands in a column its sum is nothing, not zero. */
    private static BigDecimal add(BigDecimal sum, BigDecimal more) {
        return more == null ? sum : sum == null ? more : sum.add(more);
    }

    private String text(IndicatorScore row, RowResult score, IndicatorColumn column) {
        return switch (column) {
            case LEVEL1 -> words(row.getLevel1());
            case LEVEL2 -> words(row.getLevel2());
            case NAME -> row.isCore() ? "★ " + words(row.getName()) : words(row.getName());
            case NATURE -> natures.text(row.getNature());
            case TARGET -> Quantities.text(row.getAdjustedTarget() == null ? row.getTarget() : row.getAdjustedTarget());
            case UNIT -> words(row.getUnit());
            case ACTUAL -> actual(row);
            case POINTS -> Numbers.points(row.getPoints());
            case SCORE -> score == null ? "" : score.isNotApplicable() ? texts.get("score.notApplicable") : Numbers.range(score.low(), score.high());
            case CLAIMED -> Numbers.points(row.getClaimedScore());
            case REASON -> words(row.getReason());
        };
    }

    private String actual(IndicatorScore row) {
        Quantity settled = settled(row);
        String text = Quantities.text(settled == null ? row.getReported() : settled);
        if (row.getActualState() == ValueState.NOT_APPLICABLE) {
            return texts.get("actual.notApplicable");
        }
        return text.isEmpty() ? texts.get("actual.open") : text;
    }

    /** The value that took the place of the reported one, or null. */
    private static Quantity settled(IndicatorScore row) {
        return row.getRecognised() == null ? row.getVerified() : row.getRecognised();
    }

    private static String words(String text) {
        return text == null ? "" : text;
    }

    @Override
    public String editText(int row, int column) {
        IndicatorScore indicator = row(row);
        return switch (IndicatorColumn.at(column)) {
            case NAME -> words(indicator.getName());
            case POINTS -> Numbers.exact(indicator.getPoints());
            case CLAIMED -> Numbers.exact(indicator.getClaimedScore());
            case ACTUAL -> Quantities.text(settled(indicator) == null ? indicator.getReported() : settled(indicator));
            default -> text(row, column);
        };
    }

    @Override
    public boolean isEditable(int row, int column) {
        return !isLocked() && switch (IndicatorColumn.at(column)) {
            case SCORE -> false;
            // A verified value is changed where it was verified, not by typing over it.
            case ACTUAL -> settled(row(row)) == null && row(row).getActualState() != ValueState.NOT_APPLICABLE;
            case TARGET -> row(row).getAdjustedTarget() == null;
            default -> true;
        };
    }

    @Override
    public String check(int row, int column, String text) {
        return edits.check(IndicatorColumn.at(column), text);
    }

    @Override
    public CellLook look(int row, int column) {
        IndicatorScore indicator = row(row);
        return switch (IndicatorColumn.at(column)) {
            case SCORE -> open[row] ? CellLook.INTERVAL : CellLook.COMPUTED;
            case ACTUAL -> settled(indicator) != null ? CellLook.OVERRIDDEN
                    : Quantities.text(indicator.getReported()).isEmpty() && indicator.getActualState() != ValueState.NOT_APPLICABLE
                            ? CellLook.OPEN : CellLook.NORMAL;
            case TARGET -> indicator.getAdjustedTarget() != null ? CellLook.OVERRIDDEN : CellLook.NORMAL;
            default -> CellLook.NORMAL;
        };
    }

    @Override
    protected EStructuralFeature feature(int column) {
        return IndicatorColumn.at(column).feature();
    }

    @Override
    public String total(int column) {
        return totals.length == 0 ? "" : totals[column];
    }

    @Override
    public CellLook totalLook(int column) {
        return totalOpen && IndicatorColumn.at(column) == IndicatorColumn.SCORE ? CellLook.INTERVAL : CellLook.NORMAL;
    }

    @Override
    public boolean canAppend() {
        return !isLocked();
    }

    @Override
    public void apply(GridEdit edit) {
        apply.accept(edit);
    }
}
