package org.jixiao.ui.workbench.internal.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jixiao.core.index.IndexEntry;
import org.jixiao.core.index.IndexTotals;

/**
 * What some dossiers come to. What is unknown is not counted as zero.
 *
 * @param totals     counts and money
 * @param objectives progress of the objectives, each dossier by its budget; of those whose progress is settled and whose budget is known,
 *                   null when there are none
 * @param lights     how many have each light, the worst first
 * @param overdue    duties that are overdue
 * @param todo       duties in all
 */
record PortfolioSums(IndexTotals totals, BigDecimal objectives, Map<String, Integer> lights, int overdue, int todo) {

    private static final int DIGITS = 8;

    /** The sums over some rows. */
    static PortfolioSums of(List<PortfolioRow> rows) {
        List<IndexEntry> entries = rows.stream().map(PortfolioRow::entry).toList();
        Map<String, Integer> lights = new LinkedHashMap<>();
        PortfolioWords.LIGHTS.forEach(light -> lights.put(light, 0));
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal reached = BigDecimal.ZERO;
        int overdue = 0;
        int todo = 0;
        for (IndexEntry entry : entries) {
            if (entry.light() != null) {
                lights.merge(entry.light(), 1, Integer::sum);
            }
            if (entry.duties() != null) {
                overdue += entry.duties().overdue();
                todo += entry.duties().count();
            }
            BigDecimal share = entry.budget() == null ? null : entry.objectives().orElse(null);
            if (share != null) {
                weights = weights.add(entry.budget());
                reached = reached.add(entry.budget().multiply(share));
            }
        }
        lights.values().removeIf(count -> count == 0);
        return new PortfolioSums(IndexTotals.of(entries), weights.signum() == 0 ? null : reached.divide(weights, DIGITS, RoundingMode.HALF_UP),
                lights, overdue, todo);
    }

    /** How many dossiers, readable or not. */
    int count() {
        return totals.count() + totals.unreadable();
    }
}
