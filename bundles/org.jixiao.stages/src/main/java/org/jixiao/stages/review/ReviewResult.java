package org.jixiao.stages.review;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.model.rules.GradeBand;
import org.jixiao.model.rules.ReviewOutcome;
import org.jixiao.model.rules.ReviewRule;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Message;

/**
 * What a review sheet comes to.
 *
 * @param rule the rule of the sheet
 * @param parts its parts in order, each with its points
 * @param low least total while scores are missing
 * @param high most total while scores are missing
 * @param grades the grades that are still possible, the best first
 * @param outcome what the grade leads to, or null while it is open
 * @param problems scores that cannot be: outside their point, or for a point the rule does not have
 * @param explanation how the total came about
 */
public record ReviewResult(ReviewRule rule, List<ReviewPart> parts, BigDecimal low, BigDecimal high, List<GradeBand> grades,
        ReviewOutcome outcome, List<Message> problems, Explanation explanation) {

    public ReviewResult {
        parts = List.copyOf(parts);
        grades = List.copyOf(grades);
        problems = List.copyOf(problems);
    }

    /** Whether the total is fixed. */
    public boolean isSettled() {
        return problems.isEmpty() && low.compareTo(high) == 0;
    }

    /** The grade when only one is possible and nothing contradicts, else null. */
    public GradeBand grade() {
        return problems.isEmpty() && grades.size() == 1 ? grades.getFirst() : null;
    }

    /** The points of all parts in order. */
    public List<ReviewPoint> points() {
        return parts.stream().flatMap(p -> p.points().stream()).toList();
    }

    /** Names of the points that some reviewer has not scored. */
    public List<String> open() {
        return points().stream().filter(p -> !p.isSettled()).map(p -> p.dimension().getName()).toList();
    }
}
