package org.jixiao.ui.stage.appraisal.internal.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jixiao.appraisal.edit.Settlement;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.appraisal.score.Points;
import org.jixiao.appraisal.score.TierPoints;
import org.jixiao.appraisal.score.UnitPoints;
import org.jixiao.model.appraisal.LastYearResult;
import org.jixiao.model.appraisal.UnitResult;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.stage.appraisal.internal.list.ShownTable;

/** The columns of the ranking of a group. */
final class RankTable {

    private static final String TOTAL = "TOTAL";
    private static final String CLASS = "CLASS";
    private static final int POINTS_WIDTH = 14;

    private final Texts texts;

    RankTable(Texts texts) {
        this.texts = texts;
    }

    ShownTable<UnitStanding> make() {
        return new ShownTable<UnitStanding>(s -> s.points().unit().getId())
                .add(GridColumn.text("RANK", texts.get("rank"), 9), this::rank)
                .add(GridColumn.text("UNIT", texts.get("rank.unit"), 24), s -> Objects.toString(s.points().unit().getName(), ""))
                .add(GridColumn.text(CLASS, texts.get("rank.class"), 16).withHelp(texts.get("rank.class.help")), this::classes)
                .add(GridColumn.number(TOTAL, texts.get("rank.total"), 16), s -> s.points().total().text())
                .add(GridColumn.number("INDICATORS", texts.get("rank.indicators"), POINTS_WIDTH), s -> part(s.points(), s.points().indicatorPart()))
                .add(GridColumn.number("KEY", texts.get("rank.key"), POINTS_WIDTH), s -> part(s.points(), s.points().keyPerformance()))
                .add(GridColumn.number("TASKS", texts.get("rank.tasks"), POINTS_WIDTH), s -> part(s.points(), s.points().keyTasks()))
                .add(GridColumn.number("ITEMS", texts.get("rank.items"), POINTS_WIDTH), s -> s.points().items().isEmpty() ? "" : s.points().comprehensive().text())
                .add(GridColumn.number("TIER", texts.get("rank.tier"), 12), s -> s.points().tier().map(TierPoints::points).map(Points::text).orElse(""))
                .add(GridColumn.number("BONUS", texts.get("rank.bonus"), 8), s -> plain(s.points().adjustments().bonus()))
                .add(GridColumn.number("DEDUCTION", texts.get("rank.deduction"), 8), s -> plain(s.points().adjustments().deduction()))
                .add(GridColumn.text("FILINGS", texts.get("rank.filings"), 12), s -> texts.get("rank.filings.cell", s.points().filings().late(), s.points().filings().missing()))
                .add(GridColumn.text("LAST", texts.get("rank.last"), 12), s -> last(s.points().unit().getLastYear()))
                .add(GridColumn.text("STORED", texts.get("rank.stored"), 12).withHelp(texts.get("rank.stored.help")), this::stored)
                .add(GridColumn.text("WHY", texts.get("rank.why"), 320), this::why)
                .dot((s, column) -> column.id().equals(CLASS) ? tone(s) : null)
                .look((s, column) -> column.id().equals(TOTAL) && !s.points().total().isSettled() ? CellLook.INTERVAL : CellLook.COMPUTED);
    }

    private String rank(UnitStanding standing) {
        return standing.rank().map(r -> standing.tied() ? texts.get("rank.tied", r) : String.valueOf(r))
                .orElseGet(() -> standing.best() + "–" + standing.worst());
    }

    /** One class, or from the best to the worst that is still possible. */
    private String classes(UnitStanding standing) {
        List<String> classes = standing.classes();
        return classes.size() < 2 ? String.join("", classes) : texts.get("rank.classes", classes.getFirst(), classes.getLast());
    }

    private static String part(UnitPoints unit, Points points) {
        return unit.indicators().isEmpty() ? "" : points.text();
    }

    private static String plain(BigDecimal points) {
        return points.signum() == 0 ? "" : points.toPlainString();
    }

    private String last(LastYearResult last) {
        return last == null || last.getClassName() == null ? texts.get("rank.last.none") : last.getClassName();
    }

    private String stored(UnitStanding standing) {
        UnitResult stored = standing.points().unit().getResult();
        return stored == null ? "" : texts.get(Settlement.same(stored, standing) ? stored.isFrozen() ? "rank.stored.frozen" : "rank.stored.same"
                : "rank.stored.other");
    }

    private String why(UnitStanding standing) {
        return Stream.concat(standing.reasons().stream(), standing.consequences().stream().map(c -> c.text()))
                .map(m -> m.render(Locale.getDefault())).collect(Collectors.joining("; "));
    }

    private static Tone tone(UnitStanding standing) {
        if (standing.unqualified().isEmpty() || standing.className().isEmpty()) {
            return standing.classes().isEmpty() ? null : Tone.YELLOW;
        }
        return standing.unqualified().get() ? Tone.RED : Tone.GREEN;
    }
}
