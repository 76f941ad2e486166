package org.jixiao.ui.stage.objectives.internal;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.model.dossier.DossierPackage;

/** The columns of the indicators in the order of the declaration form, each with the field of the document it shows. */
enum TargetColumn {
    LEVEL1(DossierPackage.Literals.INDICATOR_TARGET__LEVEL1, 10),
    LEVEL2(DossierPackage.Literals.INDICATOR_TARGET__LEVEL2, 15),
    NAME(DossierPackage.Literals.INDICATOR_TARGET__NAME, 22),
    NATURE(DossierPackage.Literals.INDICATOR_TARGET__NATURE, 7),
    TARGET(DossierPackage.Literals.INDICATOR_TARGET__TARGET, 11),
    UNIT(DossierPackage.Literals.INDICATOR_TARGET__UNIT, 8),
    POINTS(DossierPackage.Literals.INDICATOR_TARGET__POINTS, 8),
    MEDIUM(DossierPackage.Literals.INDICATOR_TARGET__MEDIUM_TERM_TARGET, 11),
    BASELINE(DossierPackage.Literals.INDICATOR_TARGET__LAST_YEAR, 11),
    BASIS(DossierPackage.Literals.INDICATOR_TARGET__BASIS, 12),
    BASIS_TEXT(DossierPackage.Literals.INDICATOR_TARGET__BASIS_TEXT, 20),
    REMARK(DossierPackage.Literals.INDICATOR_TARGET__REMARK, 16);

    private final EStructuralFeature feature;
    private final int width;

    TargetColumn(EStructuralFeature feature, int width) {
        this.feature = feature;
        this.width = width;
    }

    EStructuralFeature feature() {
        return feature;
    }

    int width() {
        return width;
    }

    static TargetColumn at(int index) {
        return values()[index];
    }

    /** The column that shows a field; that of the name for fields without one. */
    static TargetColumn of(EStructuralFeature feature) {
        for (TargetColumn column : values()) {
            if (column.feature == feature) {
                return column;
            }
        }
        return NAME;
    }
}
