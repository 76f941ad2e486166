package org.jixiao.ui.workbench.internal.portfolio;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jixiao.core.index.IndexTotals;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.common.grid.GridMark;
import org.jixiao.ui.common.grid.GridSource;
import org.jixiao.ui.workbench.internal.Texts;

/** The rows of the portfolio that its choices let through; totals are those of the rows that the filter row lets through too. */
final class PortfolioSource implements GridSource {

    private final List<GridColumn> columns = Stream.of(PortfolioColumn.values()).map(PortfolioColumn::column).toList();
    private final Runnable changed;
    private List<PortfolioRow> all = List.of();
    private List<PortfolioRow> rows = List.of();
    private IndexTotals totals = IndexTotals.of(List.of());
    private int decimals = PortfolioRow.LEAST_DECIMALS;
    private boolean known;

    /** A source without rows; {@code changed} is run whenever other rows are shown. */
    PortfolioSource(Runnable changed) {
        this.changed = changed;
    }

    /** Takes over the dossiers: later years first, then by unit and project. */
    void set(List<PortfolioRow> dossiers, Predicate<PortfolioRow> chosen) {
        Collator words = Collator.getInstance();
        Comparator<PortfolioRow> order = Comparator.comparing(row -> row.entry().year() == null ? 0 : -row.entry().year());
        order = order.thenComparing(row -> row.text(PortfolioColumn.UNIT), words)
                .thenComparing(row -> row.text(PortfolioColumn.PROJECT), words).thenComparing(row -> row.file().getFullPath().toString());
        List<PortfolioRow> sorted = new ArrayList<>(dossiers);
        sorted.sort(order);
        decimals = sorted.stream().mapToInt(PortfolioRow::decimals).max().orElse(PortfolioRow.LEAST_DECIMALS);
        all = sorted.stream().map(row -> row.withDecimals(decimals)).toList();
        known = true;
        choose(chosen);
    }

    /** Lets only some through. */
    void choose(Predicate<PortfolioRow> chosen) {
        rows = all.stream().filter(chosen).toList();
    }

    /** All dossiers, whether shown or not. */
    List<PortfolioRow> all() {
        return all;
    }

    PortfolioRow row(int index) {
        return rows.get(index);
    }

    /** The budget of the shown rows, to the decimals that the rows need. */
    String budget() {
        return PortfolioRow.amount(totals.budget(), decimals);
    }

    /** What the shown rows come to. */
    IndexTotals totals() {
        return totals;
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
        return rows.get(row).file();
    }

    @Override
    public String text(int row, int column) {
        return rows.get(row).cells()[column];
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public CellLook look(int row, int column) {
        return rows.get(row).look(PortfolioColumn.at(column));
    }

    @Override
    public GridMark rowMark(int row) {
        String fault = rows.get(row).entry().fault();
        return fault == null ? null : new GridMark(GridMark.Severity.ERROR, fault);
    }

    @Override
    public int compare(int row1, int row2, int column) {
        BigDecimal one = rows.get(row1).number(PortfolioColumn.at(column));
        BigDecimal other = rows.get(row2).number(PortfolioColumn.at(column));
        return one == null && other == null ? GridSource.super.compare(row1, row2, column)
                : Objects.compare(one, other, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    @Override
    public void shown(int[] shown) {
        List<PortfolioRow> list = new ArrayList<>(shown.length);
        for (int row : shown) {
            list.add(rows.get(row));
        }
        totals = IndexTotals.of(list.stream().map(PortfolioRow::entry).toList());
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
            case PROJECT -> Texts.get("portfolio.total.count", Integer.toString(totals.count() + totals.unreadable())); //$NON-NLS-1$
            case BUDGET -> budget();
            case EXECUTED -> PortfolioRow.amount(totals.executed(), decimals);
            case RATE -> PortfolioRow.percent(totals.rate());
            default -> ""; //$NON-NLS-1$
        };
    }
}
