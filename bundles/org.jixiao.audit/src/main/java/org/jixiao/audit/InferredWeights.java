package org.jixiao.audit;

import java.math.BigDecimal;
import java.util.List;

/**
 * Points that a table does not print, worked out from its scores.
 *
 * @param weights the rows in their order
 * @param sum sum of the weights
 * @param expected points the scheme has for indicators, or null when no scheme is known
 */
public record InferredWeights(List<Weight> weights, BigDecimal sum, BigDecimal expected) {

    /**
     * The points of one row.
     *
     * @param rowId id of the row
     * @param name its name
     * @param points the points
     * @param arithmetic how they follow: "40 ÷ 100% = 40"
     * @param exact false when the evidence leaves the share open and full marks had to be assumed
     */
    public record Weight(String rowId, String name, BigDecimal points, String arithmetic, boolean exact) {
    }

    public InferredWeights {
        weights = List.copyOf(weights);
    }

    /** Whether the weights add up to what the scheme has for indicators. */
    public boolean addUp() {
        return expected != null && sum.compareTo(expected) == 0;
    }
}
