package org.jixiao.stages.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.model.rules.GradeBand;
import org.jixiao.scoring.api.Explanation;

/**
 * The total of an evaluation.
 *
 * @param fullPoints points of the scheme
 * @param low least total, rounded
 * @param high greatest total, rounded; equal to the least when nothing is open
 * @param notApplicable points of rows that do not apply
 * @param rescaled whether the total was scaled up for rows that do not apply
 * @param grades the grades that are still possible, the best first; one when nothing is open, none when the scheme has no grades
 * @param claim the printed total beside it
 * @param claimedGrade the printed grade, or empty
 * @param explanation how the total came about
 */
public record TotalResult(BigDecimal fullPoints, BigDecimal low, BigDecimal high, BigDecimal notApplicable, boolean rescaled,
        List<GradeBand> grades, ClaimCheck claim, String claimedGrade, Explanation explanation) {

    public TotalResult {
        grades = List.copyOf(grades);
        claimedGrade = claimedGrade == null ? "" : claimedGrade;
    }

    /** Whether the total is fixed. */
    public boolean isSettled() {
        return low.compareTo(high) == 0;
    }

    /** The grade when only one is possible, else null. */
    public GradeBand grade() {
        return grades.size() == 1 ? grades.getFirst() : null;
    }
}
