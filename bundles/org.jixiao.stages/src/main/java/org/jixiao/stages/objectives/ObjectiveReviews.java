package org.jixiao.stages.objectives;

import java.util.Objects;
import java.util.Optional;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.ObjectiveReview;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.rules.GradeBand;
import org.jixiao.model.rules.ReviewOutcome;
import org.jixiao.model.rules.ReviewRule;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.stages.review.ReviewResult;
import org.jixiao.stages.review.ReviewScorer;

/** The review of objectives: complete, relevant, appropriate, feasible; its grade and what it leads to. */
public final class ObjectiveReviews {

    private final ReviewScorer scorer;

    /** @param packs the installed packs, for the texts of clauses */
    public ObjectiveReviews(PackRepository packs) {
        this.scorer = new ReviewScorer(packs);
    }

    /** The sheet of a scheme for this stage. */
    public static Optional<ReviewRule> sheet(Scheme scheme) {
        return scheme.getReviewRules().stream().filter(r -> r.getStage() == Stage.OBJECTIVES).findFirst();
    }

    /** Adds up a filled sheet; nothing when the scheme has no sheet. */
    public Optional<ReviewResult> score(Scheme scheme, ObjectiveReview review) {
        return sheet(scheme).map(rule -> scorer.score(scheme, rule, review.getOpinions()));
    }

    /**
     * What the latest review of a version leads to: by its points, or, where only a grade was given, by that grade.
     *
     * @return nothing when there is no review or its grade is open
     */
    public Optional<ReviewOutcome> outcome(Scheme scheme, ObjectiveSet set) {
        if (set.getReviews().isEmpty()) {
            return Optional.empty();
        }
        ObjectiveReview latest = set.getReviews().getLast();
        if (!latest.getOpinions().isEmpty()) {
            return score(scheme, latest).map(ReviewResult::outcome);
        }
        return sheet(scheme).flatMap(rule -> rule.getGradeScale().getBands().stream()
                .filter(b -> Objects.equals(b.getName(), latest.getGrade())).map(GradeBand::getCode).findFirst()
                .flatMap(code -> rule.getOutcomes().stream().filter(o -> code.equals(o.getGrade())).findFirst()));
    }
}
