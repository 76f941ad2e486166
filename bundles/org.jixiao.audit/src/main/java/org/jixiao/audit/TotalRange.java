package org.jixiao.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jixiao.scoring.api.Message;

/**
 * Where the total can lie on the evidence in the table alone, whatever scores are printed.
 *
 * @param low least total
 * @param high greatest total
 * @param grades grades between both, the best first
 * @param arithmetic the sum with its open terms
 * @param open one sentence for each row that is open, with its limits
 */
public record TotalRange(BigDecimal low, BigDecimal high, List<String> grades, Message arithmetic, List<Message> open) {

    /** Scores rounded one by one may take a total this far from the exact one; offices compare with the same tolerance. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    public TotalRange {
        Objects.requireNonNull(low);
        Objects.requireNonNull(high);
        grades = List.copyOf(grades);
        open = List.copyOf(open);
    }

    /** Whether the evidence allows this total. */
    public boolean contains(BigDecimal total) {
        return total.add(TOLERANCE).compareTo(low) >= 0 && total.subtract(TOLERANCE).compareTo(high) <= 0;
    }
}
