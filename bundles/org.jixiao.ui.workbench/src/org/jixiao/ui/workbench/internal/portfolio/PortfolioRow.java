package org.jixiao.ui.workbench.internal.portfolio;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.jixiao.core.index.IndexEntry;
import org.jixiao.report.model.Figures;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.workbench.internal.Texts;

/**
 * One dossier of the portfolio, ready to be painted.
 *
 * @param file  the dossier
 * @param entry what the index knows of it
 * @param cells the texts by column
 */
record PortfolioRow(IFile file, IndexEntry entry, String[] cells) {

    /** Money always shows at least two decimals. */
    static final int LEAST_DECIMALS = 2;

    /**
     * The row of a dossier.
     *
     * @param state name of its workflow state
     */
    static PortfolioRow of(IFile file, IndexEntry entry, String state) {
        String[] cells = new String[PortfolioColumn.values().length];
        for (PortfolioColumn column : PortfolioColumn.values()) {
            String text = switch (column) {
                case UNIT -> entry.unit();
                case PROJECT -> entry.title() == null || entry.title().isBlank() ? file.getName() : entry.title();
                case YEAR -> entry.year() == null ? "" : entry.year().toString();
                case BUDGET -> amount(entry.budget(), decimals(entry.budget()));
                case EXECUTED -> amount(entry.executed(), decimals(entry.executed()));
                case RATE -> percent(entry.rate());
                case TOTAL -> entry.totalLow() == null || entry.totalHigh() == null ? ""
                        : Figures.range(entry.totalLow(), entry.totalHigh());
                case GRADE -> entry.grade();
                case PRINTED -> entry.printedTotal() == null ? "" : Figures.points(entry.printedTotal());
                case STATE -> entry.fault() == null ? state : Texts.get("portfolio.unreadable");
            };
            cells[column.ordinal()] = text == null ? "" : text.strip();
        }
        return new PortfolioRow(file, entry, cells);
    }

    /** The same row with its money to so many decimals, so that the figures of a column stand below each other. */
    PortfolioRow withDecimals(int decimals) {
        String[] aligned = cells.clone();
        aligned[PortfolioColumn.BUDGET.ordinal()] = amount(entry.budget(), decimals);
        aligned[PortfolioColumn.EXECUTED.ordinal()] = amount(entry.executed(), decimals);
        return new PortfolioRow(file, entry, aligned);
    }

    /** How many decimals its money needs, two at least. */
    int decimals() {
        return Math.max(decimals(entry.budget()), decimals(entry.executed()));
    }

    private static int decimals(BigDecimal amount) {
        return amount == null ? LEAST_DECIMALS : Math.max(LEAST_DECIMALS, amount.stripTrailingZeros().scale());
    }

    /** Money in ten thousand yuan with thousands separators; empty when there is none. */
    static String amount(BigDecimal amount, int decimals) {
        return amount == null ? ""
                : new DecimalFormat("#,##0." + "0".repeat(decimals), DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    static String percent(BigDecimal share) {
        return share == null ? "" : Figures.percent(share);
    }

    String text(PortfolioColumn column) {
        return cells[column.ordinal()];
    }

    /** An open total is shown as one; a printed total that is not the one by the rules stands out. */
    CellLook look(PortfolioColumn column) {
        if (column == PortfolioColumn.TOTAL && entry.isOpen()) {
            return CellLook.INTERVAL;
        }
        boolean differs = column == PortfolioColumn.PRINTED && entry.printedTotal() != null && entry.totalLow() != null && !entry.isOpen()
                && entry.printedTotal().compareTo(entry.totalLow()) != 0;
        return differs ? CellLook.OVERRIDDEN : CellLook.NORMAL;
    }

    /** The number to sort a column by; null when it has none, or is no column of numbers. */
    BigDecimal number(PortfolioColumn column) {
        return switch (column) {
            case BUDGET -> entry.budget();
            case EXECUTED -> entry.executed();
            case RATE -> entry.rate();
            case TOTAL -> entry.totalLow();
            case PRINTED -> entry.printedTotal();
            default -> null;
        };
    }
}
