package org.jixiao.ui.workbench.internal.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.workbench.internal.Texts;

/**
 * The head of a group with its subtotals.
 *
 * @param name   of the group
 * @param rows   its dossiers, as filtered and sorted
 * @param sums   what they come to
 * @param folded whether they are hidden below it
 */
record PortfolioGroup(String name, List<PortfolioRow> rows, PortfolioSums sums, boolean folded) implements PortfolioLine {

    @Override
    public String text(PortfolioColumn column, int decimals) {
        return switch (column) {
            case UNIT -> (folded ? "▸ " : "▾ ") + name; //$NON-NLS-1$ //$NON-NLS-2$
            case PROJECT -> Texts.get("portfolio.total.count", Integer.toString(sums.count())); //$NON-NLS-1$
            case BUDGET -> PortfolioRow.amount(sums.totals().budget(), decimals);
            case EXECUTED -> PortfolioRow.amount(sums.totals().executed(), decimals);
            case RATE -> PortfolioRow.percent(sums.totals().rate());
            case OBJECTIVES -> sums.objectives() == null ? "" : PortfolioRow.shares(sums.objectives(), sums.objectives()); //$NON-NLS-1$
            case LIGHT -> counts(sums.lights());
            case GRADE -> sums.totals().grades().entrySet().stream().filter(e -> !e.getKey().isEmpty()).map(e -> e.getKey() + e.getValue())
                    .collect(Collectors.joining(" ")); //$NON-NLS-1$
            case TODO -> todo(sums);
            default -> ""; //$NON-NLS-1$
        };
    }

    /** How many have each light, such as 红2 黄3. */
    static String counts(Map<String, Integer> lights) {
        return lights.entrySet().stream().map(e -> Texts.get("portfolio.light.count", PortfolioWords.light(e.getKey()), Integer.toString(e.getValue()))) //$NON-NLS-1$
                .collect(Collectors.joining(" ")); //$NON-NLS-1$
    }

    /** How many duties, and how many of them overdue. */
    static String todo(PortfolioSums sums) {
        return sums.todo() == 0 ? "" : Texts.get("portfolio.todo.sum", Integer.toString(sums.todo()), Integer.toString(sums.overdue())); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public CellLook look(PortfolioColumn column) {
        return CellLook.COMPUTED;
    }

    @Override
    public Tone dot(PortfolioColumn column) {
        return column == PortfolioColumn.TODO && sums.overdue() > 0 ? Tone.RED : null;
    }

    @Override
    public BigDecimal number(PortfolioColumn column) {
        return switch (column) {
            case BUDGET -> sums.totals().budget();
            case EXECUTED -> sums.totals().executed();
            case RATE -> sums.totals().rate();
            case OBJECTIVES -> sums.objectives();
            case TODO -> BigDecimal.valueOf(sums.overdue());
            default -> null;
        };
    }
}
