package org.jixiao.ui.stage.objectives.internal;

import java.util.List;
import java.util.Optional;

import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.ObjectiveReview;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.rules.ReviewOutcome;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.StateKind;
import org.jixiao.stages.objectives.ObjectiveVersions;
import org.jixiao.stages.review.ReviewResult;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.StageSchemes;

/**
 * One version of the objectives as it stands now.
 *
 * @param set the version
 * @param scheme its scheme, when it names one that is installed
 * @param outcome what its latest review leads to, once its grade is known
 * @param locked why nothing of it can be changed; empty when it can
 */
record Version(ObjectiveSet set, Optional<Scheme> scheme, Optional<ReviewOutcome> outcome, String locked) {

    static Version of(DossierContext context, Texts texts, ObjectiveSet set) {
        Optional<Scheme> scheme = new StageSchemes(context, Stage.OBJECTIVES).of(set);
        Optional<ReviewOutcome> outcome = scheme.flatMap(s -> context.services().stages().objectives().outcome(s, set));
        return new Version(set, scheme, outcome, locked(context, texts, set, scheme));
    }

    private static String locked(DossierContext context, Texts texts, ObjectiveSet set, Optional<Scheme> scheme) {
        if (context.isReadOnly()) {
            return texts.get("locked.readOnly");
        }
        if (ObjectiveVersions.isApproved(set)) {
            return texts.get("locked.approved");
        }
        boolean refused = scheme.stream().flatMap(s -> s.getWorkflows().stream())
                .filter(w -> set.getWorkflowId() != null && set.getWorkflowId().equals(w.getId())).flatMap(w -> w.getStates().stream())
                .anyMatch(s -> s.getKind() == StateKind.REFUSED && s.getCode().equals(set.getState()));
        return refused ? texts.get("locked.refused") : "";
    }

    boolean isLocked() {
        return !locked.isEmpty();
    }

    /** What a review of this version comes to by its points; empty without a scheme or without points. */
    Optional<ReviewResult> result(DossierContext context, ObjectiveReview review) {
        return review.getOpinions().isEmpty() ? Optional.empty()
                : scheme.flatMap(s -> context.services().stages().objectives().score(s, review));
    }

    /** The latest review, which is the one that counts. */
    Optional<ObjectiveReview> latest() {
        List<ObjectiveReview> reviews = set.getReviews();
        return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.getLast());
    }
}
