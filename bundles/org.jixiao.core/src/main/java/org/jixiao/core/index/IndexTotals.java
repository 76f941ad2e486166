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
        List<IndexEntry> read = entries.stream().filter(entry -> entry.fault() == null).toList();
        List<IndexEntry> both = read.stream().filter(entry -> entry.budget() != null && entry.executed() != null).toList();
        BigDecimal base = sum(both.stream().map(IndexEntry::budget).toList());
        BigDecimal part = sum(both.stream().map(IndexEntry::executed).toList());
        List<BigDecimal> budgets = read.stream().map(IndexEntry::budget).filter(java.util.Objects::nonNull).toList();
        List<BigDecimal> executed = read.stream().map(IndexEntry::executed).filter(java.util.Objects::nonNull).toList();
        Map<String, Integer> grades = new LinkedHashMap<>();
        read.stream().filter(entry -> entry.totalLow() != null && !entry.isOpen())
                .forEach(entry -> grades.merge(entry.grade() == null ? "" : entry.grade(), 1, Integer::sum));
        return new IndexTotals(read.size(), entries.size() - read.size(), sum(budgets), read.size() - budgets.size(), sum(executed),
                read.size() - executed.size(), base.signum() == 0 ? null : part.divide(base, RATE_DIGITS, RoundingMode.HALF_UP), grades,
                (int) read.stream().filter(IndexEntry::isOpen).count(), (int) read.stream().filter(entry -> entry.totalLow() == null).count());
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
