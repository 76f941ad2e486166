package org.jixiao.ui.workbench.internal.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** What lets all dossiers through, and is not asked about each. */
    static final Predicate<PortfolioRow> ALL = row -> true;

    private final List<GridColumn> columns = Stream.of(PortfolioColumn.values()).map(PortfolioColumn::column).toList();
    private final Runnable changed;
    private final Set<String> folded = new HashSet<>();
    private PortfolioContents contents = PortfolioContents.NONE;
    private Predicate<PortfolioRow> chosen = ALL;
    private PortfolioGrouping grouping = PortfolioGrouping.NONE;
    private Map<Integer, CellFilter> filters = Map.of();
    private int sortColumn = -1;
    private boolean descending;
    /** The dossiers that pass, in the order of the contents. */
    private List<PortfolioRow> let = List.of();
    private List<PortfolioRow> passing = List.of();
    private List<PortfolioGroup> groups = List.of();
    private List<? extends PortfolioLine> lines = List.of();
    private PortfolioSums sums = PortfolioContents.NONE.sums();
    private boolean known;

    /** A source without rows; {@code changed} is run whenever other rows are shown. */
    PortfolioSource(Runnable changed) {
        this.changed = changed;
    }

    /** Takes over the dossiers. */
    void set(PortfolioContents dossiers, Predicate<PortfolioRow> wanted) {
        contents = dossiers;
        known = true;
        choose(wanted);
    }

    /** Lets only some through. */
    void choose(Predicate<PortfolioRow> wanted) {
        chosen = wanted;
        let();
    }

    /** Puts the dossiers into groups; all of them are unfolded. */
    void group(PortfolioGrouping by) {
        grouping = by;
        folded.clear();
        group();
    }

    /** Folds a group, or unfolds it. */
    void toggle(PortfolioGroup group) {
        if (!folded.remove(group.name())) {
            folded.add(group.name());
        }
        list();
    }

    /** Unfolds the group of a dossier; whether that was folded. */
    boolean unfold(PortfolioRow row) {
        boolean was = folded.remove(grouping.of(row));
        if (was) {
            list();
        }
        return was;
    }

    /** Folds or unfolds all groups. */
    void foldAll(boolean fold) {
        folded.clear();
        if (fold) {
            groups.forEach(group -> folded.add(group.name()));
        }
        list();
    }

    /** All dossiers, whether shown or not. */
    List<PortfolioRow> all() {
        return contents.rows();
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
        return PortfolioRow.amount(sums.totals().budget(), contents.decimals());
    }

    /** What the dossiers that pass come to. */
    PortfolioSums sums() {
        return sums;
    }

    /** Does only what the change makes necessary: of a hundred thousand dossiers each step takes a tenth of a second. */
    @Override
    public boolean arrange(Map<Integer, CellFilter> wanted, int column, boolean fromGreatest) {
        boolean sameOrder = sortColumn == column && descending == fromGreatest;
        sortColumn = column;
        descending = fromGreatest;
        if (!filters.equals(wanted)) {
            filters = Map.copyOf(wanted);
            let();
        } else if (!sameOrder) {
            sort();
        }
        return true;
    }

    private void let() {
        if (chosen == ALL && filters.isEmpty()) {
            let = contents.rows();
            sums = contents.sums();
        } else {
            List<PortfolioRow> rows = new ArrayList<>();
            for (PortfolioRow row : contents.rows()) {
                if (chosen.test(row) && passes(row)) {
                    rows.add(row);
                }
            }
            let = rows;
            sums = PortfolioSums.of(rows);
        }
        sort();
    }

    private boolean passes(PortfolioRow row) {
        for (Map.Entry<Integer, CellFilter> filter : filters.entrySet()) {
            if (!filter.getValue().accepts(row.text(PortfolioColumn.at(filter.getKey()), contents.decimals()))) {
                return false;
            }
        }
        return true;
    }

    private void sort() {
        passing = sorted(let);
        group();
    }

    private void group() {
        Map<String, List<PortfolioRow>> members = new LinkedHashMap<>();
        if (isGrouped()) {
            passing.forEach(row -> members.computeIfAbsent(grouping.of(row), name -> new ArrayList<>()).add(row));
        }
        List<PortfolioGroup> found = new ArrayList<>();
        members.forEach((name, list) -> found.add(new PortfolioGroup(name, list, PortfolioSums.of(list), false)));
        if (sortColumn < 0) {
            found.sort(grouping.order());
        }
        groups = sorted(found);
        list();
    }

    /** The beginning of a list has no groups: their subtotals would not be those of the whole. */
    private boolean isGrouped() {
        return grouping != PortfolioGrouping.NONE && contents.complete();
    }

    private void list() {
        if (!isGrouped()) {
            lines = passing;
            return;
        }
        List<PortfolioLine> listed = new ArrayList<>();
        for (PortfolioGroup group : groups) {
            boolean fold = folded.contains(group.name());
            listed.add(group.folded() == fold ? group : new PortfolioGroup(group.name(), group.rows(), group.sums(), fold));
            if (!fold) {
                listed.addAll(group.rows());
            }
        }
        lines = listed;
    }

    /** By number where a line has one, else by text; without a number last. In the order they come in when nothing is sorted by. */
    private <L extends PortfolioLine> List<L> sorted(List<L> unsorted) {
        if (sortColumn < 0) {
            return unsorted;
        }
        PortfolioColumn column = PortfolioColumn.at(sortColumn);
        List<Sorted<L>> keys = new ArrayList<>(unsorted.size());
        for (L line : unsorted) {
            BigDecimal number = line.number(column);
            keys.add(new Sorted<>(number, number == null ? line.text(column, contents.decimals()) : "", line)); //$NON-NLS-1$
        }
        keys.sort(descending ? Sorted.ORDER.reversed() : Sorted.ORDER);
        List<L> sorted = new ArrayList<>(keys.size());
        keys.forEach(key -> sorted.add(key.line()));
        return sorted;
    }

    /** A line and what it is sorted by, made once and not for each comparison. */
    private record Sorted<L>(BigDecimal number, String text, L line) {

        static final Comparator<Sorted<?>> ORDER = Comparator
                .<Sorted<?>, BigDecimal>comparing(Sorted::number, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Sorted::text);
    }

    @Override
    public List<GridColumn> columns() {
        return columns;
    }

    @Override
    public int rowCount() {
        return lines.size();
    }

    /** What a line is: the path of a dossier in its project, or the name of a group in none. */
    private record Key(String project, String name) {
    }

    @Override
    public Object rowKey(int row) {
        return switch (lines.get(row)) {
            case PortfolioRow dossier -> new Key(dossier.project().getName(), dossier.entry().path());
            case PortfolioGroup group -> new Key("", group.name()); //$NON-NLS-1$
        };
    }

    @Override
    public String text(int row, int column) {
        return lines.get(row).text(PortfolioColumn.at(column), contents.decimals());
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
        changed.run();
    }

    @Override
    public String total(int column) {
        if (!known) {
            // Nothing read yet is not a total of zero.
            return ""; //$NON-NLS-1$
        }
        if (!contents.complete()) {
            return PortfolioColumn.at(column) == PortfolioColumn.PROJECT ? Texts.get("portfolio.counting") : ""; //$NON-NLS-1$ //$NON-NLS-2$
        }
        return switch (PortfolioColumn.at(column)) {
            case UNIT -> Texts.get("portfolio.total"); //$NON-NLS-1$
            case PROJECT -> Texts.get("portfolio.total.count", Integer.toString(sums.count())); //$NON-NLS-1$
            case BUDGET -> budget();
            case EXECUTED -> PortfolioRow.amount(sums.totals().executed(), contents.decimals());
            case RATE -> PortfolioRow.percent(sums.totals().rate());
            case OBJECTIVES -> sums.objectives() == null ? "" : PortfolioRow.shares(sums.objectives(), sums.objectives()); //$NON-NLS-1$
            case LIGHT -> PortfolioGroup.counts(sums.lights());
            case TODO -> PortfolioGroup.todo(sums);
            default -> ""; //$NON-NLS-1$
        };
    }
}
