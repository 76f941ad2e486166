package org.jixiao.ui.stage.monitoring.internal;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.model.dossier.DeviationKind;
import org.jixiao.model.dossier.DossierPackage;

/** The columns of the indicators in the order of the official form, each with the field of the document it shows. */
enum WatchColumn {
    LEVEL1(DossierPackage.Literals.MONITORING_ROW__LEVEL1, 8),
    LEVEL2(DossierPackage.Literals.MONITORING_ROW__LEVEL2, 8),
    NAME(DossierPackage.Literals.MONITORING_ROW__NAME, 16),
    NATURE(DossierPackage.Literals.MONITORING_ROW__NATURE, 6),
    TARGET(DossierPackage.Literals.MONITORING_ROW__TARGET, 8),
    UNIT(DossierPackage.Literals.MONITORING_ROW__UNIT, 6),
    PLANNED(null, 9),
    ACTUAL(DossierPackage.Literals.MONITORING_ROW__ACTUAL, 9),
    LIGHT(DossierPackage.Literals.MONITORING_ROW__LIGHT, 12),
    PROJECTED(DossierPackage.Literals.MONITORING_ROW__PROJECTED, 9),
    LIKELIHOOD(DossierPackage.Literals.MONITORING_ROW__LIKELIHOOD, 11),
    FUNDS(DeviationKind.FUNDS),
    INSTITUTION(DeviationKind.INSTITUTION),
    STAFF(DeviationKind.STAFF),
    HARDWARE(DeviationKind.HARDWARE),
    OTHER(DeviationKind.OTHER),
    REMARK(DossierPackage.Literals.MONITORING_ROW__REMARK, 14);

    private final EStructuralFeature feature;
    private final int width;
    private final DeviationKind reason;

    WatchColumn(EStructuralFeature feature, int width) {
        this.feature = feature;
        this.width = width;
        this.reason = null;
    }

    WatchColumn(DeviationKind reason) {
        this.feature = DossierPackage.Literals.MONITORING_ROW__DEVIATIONS;
        this.width = reason == DeviationKind.OTHER ? 18 : 7;
        this.reason = reason;
    }

    /** The field; null for what is only computed. */
    EStructuralFeature feature() {
        return feature;
    }

    int width() {
        return width;
    }

    /** The kind of deviation reason this column takes, or null. */
    DeviationKind reason() {
        return reason;
    }

    /** Whether the column says which indicator this is, which the objectives settle. */
    boolean isIdentity() {
        return ordinal() <= UNIT.ordinal();
    }

    static WatchColumn at(int index) {
        return values()[index];
    }

    /** The column that shows a field; that of the name for fields without one. */
    static WatchColumn of(EStructuralFeature feature) {
        if (feature == DossierPackage.Literals.MONITORING_ROW__ACTUAL_STATE) {
            return ACTUAL;
        }
        for (WatchColumn column : values()) {
            if (feature != null && column.feature == feature) {
                return column;
            }
        }
        return NAME;
    }
}
