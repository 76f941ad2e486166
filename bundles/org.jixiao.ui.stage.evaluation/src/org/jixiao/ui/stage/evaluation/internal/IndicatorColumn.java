package org.jixiao.ui.stage.evaluation.internal;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.model.dossier.DossierPackage;

/** The columns of the indicator grid, each with the field of the document it shows. */
enum IndicatorColumn {
    LEVEL1(DossierPackage.Literals.INDICATOR_SCORE__LEVEL1, 9),
    LEVEL2(DossierPackage.Literals.INDICATOR_SCORE__LEVEL2, 11),
    NAME(DossierPackage.Literals.INDICATOR_SCORE__NAME, 20),
    NATURE(DossierPackage.Literals.INDICATOR_SCORE__NATURE, 6),
    TARGET(DossierPackage.Literals.INDICATOR_SCORE__TARGET, 11),
    UNIT(DossierPackage.Literals.INDICATOR_SCORE__UNIT, 6),
    ACTUAL(DossierPackage.Literals.INDICATOR_SCORE__REPORTED, 11),
    POINTS(DossierPackage.Literals.INDICATOR_SCORE__POINTS, 8),
    SCORE(DossierPackage.Literals.INDICATOR_SCORE__RESULT, 11),
    CLAIMED(DossierPackage.Literals.INDICATOR_SCORE__CLAIMED_SCORE, 9),
    REASON(DossierPackage.Literals.INDICATOR_SCORE__REASON, 36);

    private final EStructuralFeature feature;
    private final int width;

    IndicatorColumn(EStructuralFeature feature, int width) {
        this.feature = feature;
        this.width = width;
    }

    EStructuralFeature feature() {
        return feature;
    }

    int width() {
        return width;
    }

    static IndicatorColumn at(int index) {
        return values()[index];
    }

    /** The column that shows a field; that of the name for fields without one. */
    static IndicatorColumn of(EStructuralFeature feature) {
        if (feature == DossierPackage.Literals.INDICATOR_SCORE__VERIFIED || feature == DossierPackage.Literals.INDICATOR_SCORE__RECOGNISED
                || feature == DossierPackage.Literals.INDICATOR_SCORE__ACTUAL_STATE) {
            return ACTUAL;
        }
        for (IndicatorColumn column : values()) {
            if (column.feature == feature) {
                return column;
            }
        }
        return NAME;
    }
}
