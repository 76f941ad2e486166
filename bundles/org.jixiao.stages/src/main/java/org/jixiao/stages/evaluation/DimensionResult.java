package org.jixiao.stages.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.model.rules.Dimension;
import org.jixiao.scoring.api.Message;

/**
 * The sum of one part of the scheme.
 *
 * @param dimension the part, or null for rows that belong to no part
 * @param name its name for people
 * @param points points the scheme gives it, or null
 * @param full sum of the rows' full points
 * @param low least sum of the scores
 * @param high greatest sum of the scores
 * @param rows ids of its rows in their order
 * @param problems where the rows' points do not fit the scheme
 */
public record DimensionResult(Dimension dimension, String name, BigDecimal points, BigDecimal full, BigDecimal low, BigDecimal high,
        List<String> rows, List<Message> problems) {

    public DimensionResult {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Whether the sum is fixed. */
    public boolean isSettled() {
        return low.compareTo(high) == 0;
    }
}
