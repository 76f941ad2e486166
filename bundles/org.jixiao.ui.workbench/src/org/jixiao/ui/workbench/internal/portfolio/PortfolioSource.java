package org.jixiao.ui.workbench.internal.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.grid.CellFilter;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridMark;
import org.jixiao.ui.common.grid.GridSource;
import org.jixiao.ui.workbench.internal.Texts;

/**
 * The lines of the portfolio: the dossiers that choices and filter row let through, sorted, and in groups where that is wanted. Totals and
 * subtotals are those of the dossiers that pass, whether their group is folded or not.
 */
final class PortfolioSource implements GridSource {

    private final List<GridColumn> columns = Stream.of(PortfolioColumn.values()).map(PortfolioColumn::column).toList();
    private final Runnable changed;
    private final Set<String> folded = new HashSet<>();
    private List<PortfolioRow> all = List.of();
    private Predicate<PortfolioRow> chosen = row -> true;
    private PortfolioGrouping grouping = PortfolioGrouping.NONE;
    private Map<Integer, CellFilter> filters = Map.of();
    private int sortColumn = -1;
    private boolean descending;
    private List<PortfolioRow> passing = List.of();
    private List<PortfolioLine> lines = List.of();
    private PortfolioSums sums = PortfolioSums.of(List.of());
    private int decimals = PortfolioRow.LEAST_DECIMALS;
    private boolean known;

    /** A source without rows; {@code changed} is run whenever other rows are shown. */
    PortfolioSource(Runnable changed) {
        this.changed = changed;
    }

    /** Takes over the dossiers, in the order in which they are to be listed. */
    void set(List<PortfolioRow> dossiers, Predicate<PortfolioRow> wanted) {
        all = dossiers;
        decimals = dossiers.stream().mapToInt(PortfolioRow::decimals).max().orElse(PortfolioRow.LEAST_DECIMALS);
        known = true;
        choose(wanted);
    }

    /** Lets only some through. */
    void choose(Predicate<PortfolioRow> wanted) {
        chosen = wanted;
        arrange();
    }

    /** Puts the dossiers into groups; all of them are unfolded. */
    void group(PortfolioGrouping by) {
        grouping = by;
        folded.clear();
        arrange();
    }

    /** Folds a group, or unfolds it. */
    void toggle(PortfolioGroup group) {
        if (!folded.remove(group.name())) {
            folded.add(group.name());
        }
        arrange();
    }

    /** Unfolds the group of a dossier; whether that was folded. */
    boolean unfold(PortfolioRow row) {
        boolean was = folded.remove(grouping.of(row));
        if (was) {
            arrange();
        }
        return was;
    }

    /** Folds or unfolds all groups. */
    void foldAll(boolean fold) {
        folded.clear();
        if (fold) {
            passing.forEach(row -> folded.add(grouping.of(row)));
        }
        arrange();
    }

    /** All dossiers, whether shown or not. */
    List<PortfolioRow> all() {
        return all;
    }

    /** The dossiers that pass, whether their group is folded or not. */
    List<PortfolioRow> passing() {
        return passing;
    }

    /** A dossier or the head of a group. */
    PortfolioLine line(int index) {
        return lines.get(index);
    }

    /** Where a dossier is listed; -1 when it is not. */
    int indexOf(PortfolioRow row) {
        return lines.indexOf(row);
    }

    /** The budget of the dossiers that pass, to the decimals that the rows need. */
    String budget() {
        return PortfolioRow.amount(sums.totals().budget(), decimals);
    }

    /** What the dossiers that pass come to. */
    PortfolioSums sums() {
        return sums;
    }

    @Override
    public boolean arrange(Map<Integer, CellFilter> wanted, int column, boolean fromGreatest) {
        filters = wanted;
        sortColumn = column;
        descending = fromGreatest;
        arrange();
        return true;
    }

    private void arrange() {
        List<PortfolioRow> rows = new ArrayList<>(all.size());
        for (PortfolioRow row : all) {
            if (chosen.test(row) && passes(row)) {
                rows.add(row);
            }
        }
        if (sortColumn >= 0) {
            Comparator<PortfolioLine> order = order(PortfolioColumn.at(sortColumn));
            rows.sort(descending ? order.reversed() : order);
        }
        passing = rows;
        lines = grouping == PortfolioGrouping.NONE ? new ArrayList<>(rows) : grouped(rows);
    }

    private boolean passes(PortfolioRow row) {
        for (Map.Entry<Integer, CellFilter> filter : filters.entrySet()) {
            if (!filter.getValue().accepts(row.text(PortfolioColumn.at(filter.getKey()), decimals))) {
                return false;
            }
        }
        return true;
    }

    private List<PortfolioLine> grouped(List<PortfolioRow> rows) {
        Map<String, List<PortfolioRow>> members = new LinkedHashMap<>();
        rows.forEach(row -> members.computeIfAbsent(grouping.of(row), name -> new ArrayList<>()).add(row));
        List<PortfolioGroup> groups = new ArrayList<>();
        members.forEach((name, list) -> groups.add(new PortfolioGroup(name, list, PortfolioSums.of(list), folded.contains(name))));
        if (sortColumn >= 0) {
            Comparator<PortfolioLine> order = order(PortfolioColumn.at(sortColumn));
            groups.sort(descending ? order.reversed() : order);
        } else {
            groups.sort(grouping.order());
        }
        List<PortfolioLine> listed = new ArrayList<>();
        for (PortfolioGroup group : groups) {
            listed.add(group);
            if (!group.folded()) {
                listed.addAll(group.rows());
            }
        }
        return listed;
    }

    /** By number where a line has one, else by text; without a number last. */
    private Comparator<PortfolioLine> order(PortfolioColumn column) {
        return (one, other) -> {
            BigDecimal left = one.number(column);
            BigDecimal right = other.number(column);
            return left == null && right == null ? one.text(column, decimals).compareTo(other.text(column, decimals))
                    : Objects.compare(left, right, Comparator.nullsLast(Comparator.naturalOrder()));
        };
    }

    @Override
    public List<GridColumn> columns() {
        return columns;
    }

    @Override
    public int rowCount() {
        return lines.size();
    }

    @Override
    public Object rowKey(int row) {
        return switch (lines.get(row)) {
            case PortfolioRow dossier -> dossier.project().getName() + '/' + dossier.entry().path();
            // No path begins so.
            case PortfolioGroup group -> "//" + group.name(); //$NON-NLS-1$
        };
    }

    @Override
    public String text(int row, int column) {
        return lines.get(row).text(PortfolioColumn.at(column), decimals);
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public CellLook look(int row, int column) {
        return lines.get(row).look(PortfolioColumn.at(column));
    }

    @Override
    public Tone dot(int row, int column) {
        return lines.get(row).dot(PortfolioColumn.at(column));
    }

    @Override
    public GridMark rowMark(int row) {
        String fault = lines.get(row) instanceof PortfolioRow dossier ? dossier.entry().fault() : null;
        return fault == null ? null : new GridMark(GridMark.Severity.ERROR, fault);
    }

    @Override
    public void shown(int[] shown) {
        sums = PortfolioSums.of(passing);
        changed.run();
    }

    @Override
    public String total(int column) {
        if (!known) {
            // Nothing read yet is not a total of zero.
            return ""; //$NON-NLS-1$
        }
        return switch (PortfolioColumn.at(column)) {
            case UNIT -> Texts.get("portfolio.total"); //$NON-NLS-1$
            case PROJECT -> Texts.get("portfolio.total.count", Integer.toString(sums.count())); //$NON-NLS-1$
            case BUDGET -> budget();
            case EXECUTED -> PortfolioRow.amount(sums.totals().executed(), decimals);
            case RATE -> PortfolioRow.percent(sums.totals().rate());
            case OBJECTIVES -> sums.objectives() == null ? "" : PortfolioRow.shares(sums.objectives(), sums.objectives()); //$NON-NLS-1$
            case LIGHT -> PortfolioGroup.counts(sums.lights());
            case TODO -> PortfolioGroup.todo(sums);
            default -> ""; //$NON-NLS-1$
        };
    }
}
