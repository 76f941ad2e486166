package org.jixiao.core.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a list of dossiers comes to. Sums count only what is known, and say how many entries they leave out: unknown is not zero.
 *
 * @param count dossiers that could be read
 * @param unreadable files that could not
 * @param budget sum of the known budgets in 万元
 * @param withoutBudget dossiers whose budget is not known
 * @param executed sum of the known executed amounts in 万元
 * @param withoutExecuted dossiers whose executed amount is not known
 * @param rate executed ÷ budget over the dossiers that have both, as a share of one, 8 digits half up; {@code null} when there are none
 * @param grades how many dossiers have each grade, in the order of their first appearance; those with a settled score only
 * @param open dossiers whose total is known only between two bounds
 * @param unscored dossiers without a total
 */
public record IndexTotals(int count, int unreadable, BigDecimal budget, int withoutBudget, BigDecimal executed, int withoutExecuted,
        BigDecimal rate, Map<String, Integer> grades, int open, int unscored) {

    private static final int RATE_DIGITS = 8;

    /** Copies. */
    public IndexTotals {
        grades = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(grades));
    }

    /**
     * @param entries of one index or several
     * @return what they come to
     */
    public static IndexTotals of(List<IndexEntry> entries) {
        Sums sums = new Sums();
        entries.forEach(sums::add);
        return sums.totals();
    }

    /** One walk over the entries: of a hundred thousand the totals follow each key that is typed into a filter. */
    private static final class Sums {

        private final Map<String, Integer> grades = new LinkedHashMap<>();
        private int count;
        private int unreadable;
        private BigDecimal budget = BigDecimal.ZERO;
        private int withoutBudget;
        private BigDecimal executed = BigDecimal.ZERO;
        private int withoutExecuted;
        private BigDecimal base = BigDecimal.ZERO;
        private BigDecimal part = BigDecimal.ZERO;
        private int open;
        private int unscored;

        void add(IndexEntry entry) {
            if (entry.fault() != null) {
                unreadable++;
                return;
            }
            count++;
            money(entry.budget(), entry.executed());
            if (entry.totalLow() == null) {
                unscored++;
            } else if (entry.isOpen()) {
                open++;
            } else {
                grades.merge(entry.grade() == null ? "" : entry.grade(), 1, Integer::sum);
            }
        }

        private void money(BigDecimal ofBudget, BigDecimal ofExecuted) {
            if (ofBudget == null) {
                withoutBudget++;
            } else {
                budget = budget.add(ofBudget);
            }
            if (ofExecuted == null) {
                withoutExecuted++;
            } else {
                executed = executed.add(ofExecuted);
            }
            if (ofBudget != null && ofExecuted != null) {
                base = base.add(ofBudget);
                part = part.add(ofExecuted);
            }
        }

        IndexTotals totals() {
            return new IndexTotals(count, unreadable, budget, withoutBudget, executed, withoutExecuted,
                    base.signum() == 0 ? null : part.divide(base, RATE_DIGITS, RoundingMode.HALF_UP), grades, open, unscored);
        }
    }
}
