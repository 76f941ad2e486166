package org.jixiao.stages.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Result;

/**
 * The score of one row.
 *
 * @param row the {@code IndicatorScore} or {@code FundRow}
 * @param rowId its id
 * @param title its name for people
 * @param dimension code of the part of the scheme it belongs to, or empty when it belongs to none
 * @param full full points, or null when nobody says how many
 * @param result what came out
 * @param low least points it brings into the sum
 * @param high most points it brings into the sum
 * @param explanation how it came about
 * @param rule which rule was applied
 * @param claim the claimed score beside it
 * @param reasonMissing whether a reason in words is due and not given
 * @param problems what the reader should know besides, for example a weight that is missing
 */
public record RowResult(EObject row, String rowId, String title, String dimension, BigDecimal full, Result result, BigDecimal low,
        BigDecimal high, Explanation explanation, RuleUse rule, ClaimCheck claim, boolean reasonMissing, List<Message> problems) {

    public RowResult {
        Objects.requireNonNull(row);
        rowId = Objects.requireNonNullElse(rowId, "");
        title = Objects.requireNonNullElse(title, "");
        Objects.requireNonNull(result);
        Objects.requireNonNull(explanation);
        problems = List.copyOf(problems);
    }

    /** Whether the points are fixed. */
    public boolean isSettled() {
        return result instanceof Result.Scored;
    }

    /** Whether the row leaves the sum. */
    public boolean isNotApplicable() {
        return result instanceof Result.NotApplicable;
    }

    /** The points when they are fixed, else null. */
    public BigDecimal points() {
        return result instanceof Result.Scored s ? s.points() : null;
    }
}
