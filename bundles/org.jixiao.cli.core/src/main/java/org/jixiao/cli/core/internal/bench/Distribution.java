package org.jixiao.cli.core.internal.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What repeated measurements say: the first is the cold one, the median what is usual, the last twentieth what annoys.
 *
 * @param count how many
 * @param total sum in nanoseconds
 * @param first the first in nanoseconds
 * @param median half are no slower, in nanoseconds
 * @param late 95 of 100 are no slower, in nanoseconds
 * @param max the slowest in nanoseconds
 */
public record Distribution(int count, long total, long first, long median, long late, long max) {

    private static final int LATE = 95;
    private static final int ALL = 100;

    /**
     * Sums up measurements.
     *
     * @param nanos in the order of measuring; at least one
     */
    public static Distribution of(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        int last = sorted.size() - 1;
        return new Distribution(sorted.size(), sorted.stream().mapToLong(Long::longValue).sum(), nanos.get(0), rank(sorted, ALL / 2),
                rank(sorted, LATE), sorted.get(last));
    }

    /** The least measurement that at least so many of a hundred do not exceed. */
    private static long rank(List<Long> sorted, int percent) {
        int rank = (sorted.size() * percent + ALL - 1) / ALL;
        return sorted.get(Math.max(0, rank - 1));
    }

    /** Nanoseconds as milliseconds with two decimals. */
    public static BigDecimal millis(long nanos) {
        return BigDecimal.valueOf(nanos, 6).setScale(2, RoundingMode.HALF_UP);
    }

    /** Nanoseconds as seconds with three decimals. */
    public static BigDecimal seconds(long nanos) {
        return BigDecimal.valueOf(nanos, 9).setScale(3, RoundingMode.HALF_UP);
    }
}
