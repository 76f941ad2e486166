package org.jixiao.ui.library.internal;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.model.library.LibraryPackage.Literals;

/** The columns of the definitions, each with the field it shows. */
enum DefinitionColumn {
    CODE(Literals.INDICATOR_DEFINITION__CODE, 9),
    LEVEL1(Literals.INDICATOR_DEFINITION__LEVEL1, 9),
    LEVEL2(Literals.INDICATOR_DEFINITION__LEVEL2, 11),
    NAME(Literals.INDICATOR_DEFINITION__NAME, 22),
    NATURE(Literals.INDICATOR_DEFINITION__NATURE, 6),
    UNIT(Literals.INDICATOR_DEFINITION__UNIT, 7),
    STANDARD(Literals.INDICATOR_DEFINITION__STANDARDS, 16),
    DIRECTION(Literals.INDICATOR_DEFINITION__DIRECTION, 9),
    CORE(Literals.INDICATOR_DEFINITION__CORE, 6),
    POINTS(Literals.INDICATOR_DEFINITION__SUGGESTED_POINTS, 8),
    FROM(Literals.INDICATOR_DEFINITION__VALID_FROM, 11),
    TO(Literals.INDICATOR_DEFINITION__VALID_TO, 11);

    private final EStructuralFeature feature;
    private final int width;

    DefinitionColumn(EStructuralFeature feature, int width) {
        this.feature = feature;
        this.width = width;
    }

    EStructuralFeature feature() {
        return feature;
    }

    int width() {
        return width;
    }

    static DefinitionColumn at(int index) {
        return values()[index];
    }

    /** The column that shows a field; that of the name for fields without one. */
    static DefinitionColumn of(EStructuralFeature feature) {
        for (DefinitionColumn column : values()) {
            if (column.feature == feature) {
                return column;
            }
        }
        return NAME;
    }
}
