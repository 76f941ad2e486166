package org.jixiao.stages.review;

import java.util.List;
import java.util.Locale;
import org.jixiao.model.base.Party;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.ReviewRule;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.Gates;
import org.jixiao.stages.base.Refused;

/** The lines that a reviewer fills in on a review sheet. */
public final class ReviewLines {

    private ReviewLines() {
    }

    /** Who gave an opinion; empty for one that stands for the panel as a whole. */
    public static String reviewer(DimensionOpinion opinion) {
        return opinion.getReviewer() == null || opinion.getReviewer().getName() == null ? "" : opinion.getReviewer().getName().strip();
    }

    /** An empty line for each point that has to be scored; optional points are left for who wants them. */
    public static List<DimensionOpinion> of(ReviewRule rule, Party reviewer) {
        return ReviewScorer.leaves(rule).stream().filter(p -> !ReviewScorer.isOptional(p)).map(p -> line(p, reviewer)).toList();
    }

    /**
     * An empty line for one point.
     *
     * @param reviewer who fills it in, or null for the panel as a whole
     */
    public static DimensionOpinion line(Dimension point, Party reviewer) {
        DimensionOpinion opinion = DossierFactory.eINSTANCE.createDimensionOpinion();
        opinion.setId(Copies.id());
        opinion.setDimensionCode(point.getCode());
        opinion.setName(point.getName());
        opinion.setPoints(point.getPoints());
        opinion.setReviewer(Copies.party(reviewer));
        return opinion;
    }

    /**
     * Refuses a reviewer without a name, and one who has lines already.
     *
     * @throws Refused with the reason in the given language
     */
    public static void requireNew(List<DimensionOpinion> present, Party reviewer, Locale locale) throws Refused {
        if (!Gates.given(reviewer.getName())) {
            throw new Refused(List.of(Message.of(ReviewLines.class, "reviewer.nameless")), locale);
        }
        if (present.stream().anyMatch(o -> reviewer(o).equals(reviewer.getName().strip()))) {
            throw new Refused(List.of(Message.of(ReviewLines.class, "reviewer.twice", reviewer.getName().strip())), locale);
        }
    }
}
