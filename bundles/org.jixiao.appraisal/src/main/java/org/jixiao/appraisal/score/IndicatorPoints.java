package org.jixiao.appraisal.score;

import java.math.BigDecimal;
import java.util.Objects;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Result;

/**
 * The points of one indicator of a unit.
 *
 * @param indicator the line of the unit's table
 * @param full full points; zero when the table names none
 * @param result what came out
 * @param points least and most points it brings into the sum
 * @param value the value that counted
 * @param ratio actual value by target where both are numbers of one unit and the target is not zero, else null; four decimals
 * @param outlier whether the ratio is above what the group calls conspicuous
 * @param explanation how it came about; empty when it was scored without a trace
 */
public record IndicatorPoints(AppraisalIndicator indicator, BigDecimal full, Result result, Points points, CountedValue value,
        BigDecimal ratio, boolean outlier, Explanation explanation) {

    public IndicatorPoints {
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(full);
        Objects.requireNonNull(result);
        Objects.requireNonNull(points);
        Objects.requireNonNull(value);
        Objects.requireNonNull(explanation);
    }

    /** Whether the indicator leaves the sum. */
    public boolean isNotApplicable() {
        return result instanceof Result.NotApplicable;
    }

    /** Most points that are lost against the full points; zero for one that does not apply. */
    public BigDecimal lost() {
        return isNotApplicable() ? BigDecimal.ZERO : full.subtract(points.low()).max(BigDecimal.ZERO);
    }
}
