package org.jixiao.ui.stage.objectives.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.library.StandardBasis;
import org.jixiao.stages.base.Words;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.editor.table.DocumentTable;
import org.jixiao.ui.editor.table.FindingMarks;
import org.jixiao.ui.editor.table.Natures;
import org.jixiao.ui.editor.table.Quantities;

/** The indicators of a version as a grid. It reads the document once for each change and answers from memory while painting. */
final class TargetTable extends DocumentTable<IndicatorTarget> {

    private final TargetEdits edits;
    private final Natures natures = new Natures();
    private final Texts texts;
    private final Consumer<GridEdit> apply;
    private String[] totals = {};
    private boolean pointsOpen;

    TargetTable(Texts texts, TargetEdits edits, Consumer<GridEdit> apply) {
        super(Stream.of(TargetColumn.values()).map(column -> column(texts, edits, column)).toList());
        this.texts = texts;
        this.edits = edits;
        this.apply = apply;
    }

    private static GridColumn column(Texts texts, TargetEdits edits, TargetColumn column) {
        String title = texts.get("column." + column);
        String help = texts.has("column." + column + ".help") ? texts.get("column." + column + ".help") : "";
        GridColumn made = switch (column) {
            case LEVEL1, LEVEL2 -> GridColumn.text(column.name(), title, column.width()).mergedLook();
            case NATURE -> GridColumn.choice(column.name(), title, column.width(), new Natures().all());
            case BASIS -> GridColumn.choice(column.name(), title, column.width(), edits.bases().all());
            case POINTS -> GridColumn.number(column.name(), title, column.width());
            case NAME, BASIS_TEXT, REMARK -> GridColumn.longText(column.name(), title, column.width());
            case TARGET, UNIT, MEDIUM, BASELINE -> GridColumn.text(column.name(), title, column.width());
        };
        return made.withHelp(help);
    }

    /** Takes over the present state of a version. */
    void update(ObjectiveSet set, FindingMarks found, boolean locked) {
        take(set.getTargets(), found, locked);
        show((row, column) -> text(row(row), TargetColumn.at(column)));
        BigDecimal points = set.getTargets().stream().map(IndicatorTarget::getPoints).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        pointsOpen = set.getTargets().stream().anyMatch(t -> t.getPoints() == null);
        totals = new String[columns().size()];
        Arrays.fill(totals, "");
        totals[TargetColumn.LEVEL1.ordinal()] = texts.get("total");
        totals[TargetColumn.NAME.ordinal()] = texts.get("total.rows", rowCount());
        totals[TargetColumn.POINTS.ordinal()] = Numbers.points(points);
    }

    private String text(IndicatorTarget row, TargetColumn column) {
        return switch (column) {
            case LEVEL1 -> plain(row.getLevel1());
            case LEVEL2 -> plain(row.getLevel2());
            case NAME -> row.isCore() ? "★ " + plain(row.getName()) : plain(row.getName());
            case NATURE -> natures.text(row.getNature());
            case TARGET -> Quantities.text(row.getTarget());
            case UNIT -> plain(row.getUnit());
            case POINTS -> Numbers.points(row.getPoints());
            case MEDIUM -> Quantities.text(row.getMediumTermTarget());
            case BASELINE -> Quantities.text(row.getLastYear());
            case BASIS -> row.getBasis() == StandardBasis.UNSPECIFIED ? "" : edits.bases().text(row.getBasis());
            case BASIS_TEXT -> plain(row.getBasisText());
            case REMARK -> plain(row.getRemark());
        };
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }

    @Override
    public String editText(int row, int column) {
        return switch (TargetColumn.at(column)) {
            case NAME -> plain(row(row).getName());
            case POINTS -> Numbers.exact(row(row).getPoints());
            default -> text(row, column);
        };
    }

    @Override
    public boolean isEditable(int row, int column) {
        return !isLocked();
    }

    @Override
    public String check(int row, int column, String text) {
        return edits.check(TargetColumn.at(column), text);
    }

    @Override
    public CellLook look(int row, int column) {
        IndicatorTarget target = row(row);
        boolean open = switch (TargetColumn.at(column)) {
            case NAME -> plain(target.getName()).isBlank();
            case TARGET -> !Words.isGiven(target.getTarget());
            case POINTS -> target.getPoints() == null;
            default -> false;
        };
        return isLocked() ? CellLook.COMPUTED : open ? CellLook.OPEN : CellLook.NORMAL;
    }

    @Override
    protected EStructuralFeature feature(int column) {
        return TargetColumn.at(column).feature();
    }

    @Override
    public String total(int column) {
        return totals.length == 0 ? "" : totals[column];
    }

    @Override
    public CellLook totalLook(int column) {
        return pointsOpen && TargetColumn.at(column) == TargetColumn.POINTS ? CellLook.INTERVAL : CellLook.NORMAL;
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
