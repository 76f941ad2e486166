package org.jixiao.ui.stage.appraisal.internal.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jixiao.appraisal.score.ItemPoints;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Ballot;
import org.jixiao.model.appraisal.BallotCount;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.ItemAggregation;
import org.jixiao.model.appraisal.LeaderScore;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.common.grid.GridSource;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.list.Parties;

/** The sheet of one assessor for one part of the assessment: the units of a group with their marks; for a ballot, with the votes. */
final class MarkTable implements GridSource {

    private static final int UNIT = 0;
    /** The column that is typed in. */
    static final int MARK = 1;
    private static final int ALL = 2;
    private static final int POINTS = 3;

    private final AppraisalDocument document;
    private final Texts texts;
    private final Consumer<GridEdit> apply;
    private final List<GridColumn> columns;
    private List<AppraisedUnit> units = List.of();
    private ComprehensiveItem item;
    private String assessor = "";

    MarkTable(AppraisalDocument document, Texts texts, Consumer<GridEdit> apply) {
        this.document = document;
        this.texts = texts;
        this.apply = apply;
        columns = List.of(GridColumn.text("UNIT", texts.get("mark.unit"), 24),
                GridColumn.number("MARK", texts.get("mark.mark"), 12).withHelp(texts.get("mark.mark.help")),
                GridColumn.longText("ALL", texts.get("mark.all"), 46), GridColumn.number("POINTS", texts.get("mark.points"), 14),
                GridColumn.longText("OPEN", texts.get("mark.open"), 40));
    }

    /** Shows the sheet of an assessor for a part; null shows nothing. */
    void show(AppraisalGroup group, ComprehensiveItem part, String by) {
        units = group == null || part == null ? List.of() : List.copyOf(group.getUnits());
        item = part;
        assessor = by;
    }

    /** A unit. */
    AppraisedUnit unit(int row) {
        return units.get(row);
    }

    /** The mark that typing changes; empty when typing makes a new one: marks of an anonymous or added up part stand for themselves. */
    Optional<LeaderScore> mark(AppraisedUnit unit) {
        if (item.isAnonymous() || item.getAggregation() == ItemAggregation.SUM) {
            return Optional.empty();
        }
        return marks(unit).stream().filter(m -> assessor.equals(Parties.name(m.getLeader()))).findFirst();
    }

    private List<LeaderScore> marks(AppraisedUnit unit) {
        return unit.getLeaderScores().stream().filter(m -> Objects.equals(item.getCode(), m.getItemCode())).toList();
    }

    private boolean isBallot() {
        return item.getAggregation() == ItemAggregation.VOTES;
    }

    private String all(AppraisedUnit unit) {
        if (isBallot()) {
            return unit.getBallots().stream().filter(b -> Objects.equals(item.getCode(), b.getItemCode())).map(this::votes).collect(Collectors.joining("\n"));
        }
        return marks(unit).stream().map(m -> (Parties.name(m.getLeader()) + " " + Numbers.exact(m.getScore())).strip()).collect(Collectors.joining("、"));
    }

    private String votes(Ballot ballot) {
        String counts = ballot.getCounts().stream().map(c -> option(c) + " " + c.getVotes()).collect(Collectors.joining("  "));
        return texts.get("votes", counts, ballot.getVoters() == null ? texts.get("votes.unknown") : ballot.getVoters());
    }

    private String option(BallotCount count) {
        return item.getOptions().stream().filter(o -> Objects.equals(o.getCode(), count.getOptionCode())).map(o -> Objects.toString(o.getName(), ""))
                .findFirst().orElse(count.getOptionCode());
    }

    private Optional<ItemPoints> points(AppraisedUnit unit) {
        return document.standings().of(unit).flatMap(s -> s.points().items().stream().filter(i -> i.item().getId().equals(item.getId())).findFirst());
    }

    @Override
    public List<GridColumn> columns() {
        return columns;
    }

    @Override
    public int rowCount() {
        return units.size();
    }

    @Override
    public Object rowKey(int row) {
        return units.get(row).getId();
    }

    @Override
    public String text(int row, int column) {
        AppraisedUnit unit = units.get(row);
        return switch (column) {
            case UNIT -> Objects.toString(unit.getName(), "");
            case MARK -> isBallot() ? "" : mark(unit).map(LeaderScore::getScore).map(Numbers::exact).orElse("");
            case ALL -> all(unit);
            case POINTS -> points(unit).map(p -> p.points().text()).orElse("");
            default -> points(unit).flatMap(ItemPoints::open).map(m -> m.render(Locale.getDefault())).orElse("");
        };
    }

    @Override
    public boolean isEditable(int row, int column) {
        return column == MARK && document.canEdit() && !isBallot() && (item.isAnonymous() || !assessor.isBlank());
    }

    @Override
    public String check(int row, int column, String text) {
        BigDecimal typed = text.isBlank() ? null : Numbers.read(text);
        return column == MARK && !text.isBlank() && typed == null ? texts.get("mark.number", text) : null;
    }

    @Override
    public CellLook look(int row, int column) {
        boolean open = column == POINTS && points(units.get(row)).filter(p -> !p.points().isSettled()).isPresent();
        return open ? CellLook.INTERVAL : column == MARK ? CellLook.NORMAL : CellLook.COMPUTED;
    }

    @Override
    public boolean isReadOnly() {
        return document.isLocked();
    }

    @Override
    public void apply(GridEdit edit) {
        apply.accept(edit);
    }
}
