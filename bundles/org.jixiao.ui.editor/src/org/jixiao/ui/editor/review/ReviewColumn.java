package org.jixiao.ui.editor.review;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.model.dossier.DossierPackage;

/**
 * A column of a review sheet.
 *
 * @param kind what it shows
 * @param level for {@link Kind#LEVEL} which level, from 0
 * @param reviewer for the columns of a reviewer who
 */
record ReviewColumn(Kind kind, int level, String reviewer) {

    /** What columns show. */
    enum Kind {
        /** Name of a part or a point. */
        LEVEL(null),
        /** Points that can be reached. */
        FULL(null),
        /** What all reviewers come to. */
        MERGED(null),
        /** Points a reviewer gave. */
        SCORE(DossierPackage.Literals.DIMENSION_OPINION__SCORE),
        /** Grade a reviewer gave. */
        GRADE(DossierPackage.Literals.DIMENSION_OPINION__GRADE),
        /** Words of a reviewer. */
        OPINION(DossierPackage.Literals.DIMENSION_OPINION__OPINION);

        private final EStructuralFeature feature;

        Kind(EStructuralFeature feature) {
            this.feature = feature;
        }

        /** The field of an opinion; null for what no opinion holds. */
        EStructuralFeature feature() {
            return feature;
        }
    }

    /** The columns for a sheet of some levels and these reviewers. */
    static List<ReviewColumn> of(int depth, List<String> reviewers) {
        List<ReviewColumn> columns = new ArrayList<>();
        for (int level = 0; level < depth; level++) {
            columns.add(new ReviewColumn(Kind.LEVEL, level, ""));
        }
        columns.add(new ReviewColumn(Kind.FULL, 0, ""));
        columns.add(new ReviewColumn(Kind.MERGED, 0, ""));
        for (String reviewer : reviewers) {
            columns.add(new ReviewColumn(Kind.SCORE, 0, reviewer));
            columns.add(new ReviewColumn(Kind.GRADE, 0, reviewer));
            columns.add(new ReviewColumn(Kind.OPINION, 0, reviewer));
        }
        return columns;
    }

    boolean isReviewers() {
        return kind.feature() != null;
    }
}
