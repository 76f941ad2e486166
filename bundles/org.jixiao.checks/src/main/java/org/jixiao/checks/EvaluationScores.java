package org.jixiao.checks;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Result;

/** What the rules make of one evaluation, as far as checks need it. */
public interface EvaluationScores {

    /** No scheme, or nothing that can be scored. */
    EvaluationScores NONE = new EvaluationScores() {
        @Override
        public Optional<Score> indicator(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<Score> execution() {
            return Optional.empty();
        }

        @Override
        public Optional<String> dimension(String id) {
            return Optional.empty();
        }
    };

    /**
     * What a rule gives for one row.
     *
     * @param result the points, or why there are none
     * @param explanation the steps that led there; may have no steps
     * @param methodId the method that was used; empty when none could be
     */
    record Score(Result result, Explanation explanation, String methodId) {

        /** The points when they are fixed. */
        public Optional<BigDecimal> points() {
            return result instanceof Result.Scored scored ? Optional.of(scored.points()) : Optional.empty();
        }
    }

    /** The score of the indicator row with the given id; empty when there is no such row. */
    Optional<Score> indicator(String id);

    /** The score of budget execution; empty when the scheme has none. */
    Optional<Score> execution();

    /** Code of the top-level dimension of the scheme that the indicator row counts to; empty when it fits none. */
    Optional<String> dimension(String id);
}
