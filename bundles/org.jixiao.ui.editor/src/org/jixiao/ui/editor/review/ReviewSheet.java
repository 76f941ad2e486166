package org.jixiao.ui.editor.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jixiao.model.base.Party;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.ReviewRule;
import org.jixiao.stages.review.ReviewLines;
import org.jixiao.stages.review.ReviewResult;
import org.jixiao.stages.review.ReviewScorer;

/**
 * A review sheet of a document with what it comes to.
 *
 * @param rule the sheet of the scheme
 * @param owner what is reviewed, or the review
 * @param feature the list of opinions of the owner
 * @param experts who reviews, also those without a line; the others are told by their lines
 * @param result what the opinions come to now
 */
public record ReviewSheet(ReviewRule rule, EObject owner, EReference feature, List<Party> experts, ReviewResult result) {

    public ReviewSheet {
        experts = List.copyOf(experts);
    }

    /** What the reviewers gave. */
    @SuppressWarnings("unchecked")
    public List<DimensionOpinion> opinions() {
        return (List<DimensionOpinion>) owner.eGet(feature);
    }

    /** The names of the reviewers in the order in which they came; an empty one stands for the panel as a whole. */
    public List<String> reviewers() {
        Set<String> names = new LinkedHashSet<>();
        opinions().forEach(o -> names.add(ReviewLines.reviewer(o)));
        experts.stream().map(Party::getName).filter(n -> n != null && !n.isBlank()).forEach(n -> names.add(n.strip()));
        return names.isEmpty() ? List.of("") : List.copyOf(names);
    }

    /** The reviewer as a party, to be noted on a new line; null for the panel as a whole. */
    Party party(String reviewer) {
        return opinions().stream().filter(o -> ReviewLines.reviewer(o).equals(reviewer)).map(DimensionOpinion::getReviewer)
                .findFirst().or(() -> experts.stream().filter(p -> reviewer.equals(p.getName() == null ? "" : p.getName().strip())).findFirst())
                .orElse(null);
    }

    /** What the reviewers gave, by point and reviewer; of two opinions on the same the first. */
    Map<Dimension, Map<String, DimensionOpinion>> given() {
        Map<Dimension, Map<String, DimensionOpinion>> given = new HashMap<>();
        for (DimensionOpinion opinion : opinions()) {
            ReviewScorer.point(rule, opinion).ifPresent(p -> given.computeIfAbsent(p, k -> new HashMap<>())
                    .putIfAbsent(ReviewLines.reviewer(opinion), opinion));
        }
        return given;
    }

    /** Opinions about what is no point of the sheet, as foreign forms have them. */
    List<DimensionOpinion> foreign() {
        return opinions().stream().filter(o -> ReviewScorer.point(rule, o).isEmpty()).toList();
    }

    /** The parts from the widest down to a point itself. */
    static List<Dimension> path(Dimension point) {
        List<Dimension> path = new ArrayList<>();
        for (EObject at = point; at instanceof Dimension dimension; at = at.eContainer()) {
            path.addFirst(dimension);
        }
        return path;
    }

    /** How many levels the sheet has. */
    int depth() {
        return ReviewScorer.leaves(rule).stream().mapToInt(p -> path(p).size()).max().orElse(1);
    }
}
