package org.jixiao.ui.stage.objectives.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jixiao.model.dossier.ObjectiveReview;
import org.jixiao.model.rules.ReviewOutcome;
import org.jixiao.stages.review.ReviewResult;
import org.jixiao.stages.workflow.Roles;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;

/** Says in words who reviewed objectives, what the review comes to, and what follows from it. Knows no widgets. */
final class ReviewWords {

    private static final Locale LOCALE = Locale.getDefault();

    private final Texts texts;

    ReviewWords(Texts texts) {
        this.texts = texts;
    }

    /** What a review is called: who, in which role, and when. */
    String name(ObjectiveReview review) {
        String who = review.getReviewer() == null || review.getReviewer().getName() == null ? texts.get("review.nobody") : review.getReviewer().getName();
        String role = review.getReviewer() == null || review.getReviewer().getRole() == null || "reviewer".equals(review.getReviewer().getRole()) ? ""
                : texts.get("review.role", Roles.label(review.getReviewer().getRole(), LOCALE));
        return who + role + (review.getDate() == null ? "" : "  " + review.getDate());
    }

    /** Total, grade and consequence, or what is open or wrong. */
    String result(ObjectiveReview review, Optional<ReviewResult> comes, Version version) {
        if (comes.isEmpty()) {
            return review.getGrade() == null ? texts.get("review.noGrade") : texts.get("review.gradeOnly", review.getGrade()) + consequence(review, version);
        }
        ReviewResult result = comes.get();
        if (!result.problems().isEmpty()) {
            return result.problems().stream().map(p -> p.render(LOCALE)).collect(Collectors.joining("; "));
        }
        String total = total(result);
        if (!result.isSettled()) {
            return texts.get("review.open", total, result.open().size());
        }
        return total + texts.get("review.leads", consequence(result.outcome())) + stored(review, result);
    }

    private String consequence(ObjectiveReview review, Version version) {
        return version.latest().filter(r -> r == review).flatMap(r -> version.outcome())
                .map(o -> texts.get("review.leads", consequence(o))).orElse("");
    }

    /** What follows: the action of the scheme with its words. */
    String consequence(ReviewOutcome outcome) {
        return outcome == null ? texts.get("review.noOutcome") : texts.get("review.consequence", texts.get("outcome." + outcome.getAction().getName()), outcome.getText());
    }

    /** The total with the grade, or with the grades that are still possible. */
    String total(ReviewResult result) {
        return Numbers.range(result.low(), result.high()) + "  "
                + result.grades().stream().map(g -> g.getName()).collect(Collectors.joining("/"));
    }

    private String stored(ObjectiveReview review, ReviewResult result) {
        boolean same = review.getTotal() != null && review.getTotal().getPoints() != null
                && review.getTotal().getPoints().compareTo(result.low()) == 0;
        return same ? "" : "  ·  " + texts.get("review.notStored");
    }
}
