package org.jixiao.model.validation;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.base.Direction;
import org.jixiao.model.base.Nature;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.model.library.LibraryPackage;
import org.jixiao.model.library.Standard;
import org.jixiao.model.library.UnitDefinition;

/** Invariants of indicator libraries. */
final class LibraryInvariants {

    private LibraryInvariants() {
    }

    static void check(EObject object, Findings findings) {
        switch (object) {
            case IndicatorLibrary library -> {
                findings.unique("library.indicator.code", library.getIndicators(), LibraryPackage.Literals.INDICATOR_DEFINITION__CODE,
                        IndicatorDefinition::getCode);
                findings.unique("library.unit.code", library.getUnits(), LibraryPackage.Literals.UNIT_DEFINITION__CODE,
                        UnitDefinition::getCode);
            }
            case IndicatorDefinition indicator -> indicator(indicator, findings);
            case Standard standard when Findings.after(standard.getValidFrom(), standard.getValidTo()) ->
                findings.error("library.standard.valid", standard, LibraryPackage.Literals.STANDARD__VALID_TO, standard.getValidFrom(),
                        standard.getValidTo());
            case UnitDefinition unit when unit.getFactor() != null && unit.getFactor().signum() <= 0 ->
                findings.error("library.unit.factor", unit, LibraryPackage.Literals.UNIT_DEFINITION__FACTOR, unit.getFactor());
            default -> {
                // Nothing to keep.
            }
        }
    }

    private static void indicator(IndicatorDefinition indicator, Findings findings) {
        if (Findings.blank(indicator.getName())) {
            findings.error("library.indicator.name", indicator, LibraryPackage.Literals.INDICATOR_DEFINITION__NAME);
        }
        Nature nature = indicator.getNature();
        Direction direction = indicator.getDirection();
        boolean atLeast = nature == Nature.GE || nature == Nature.GT;
        boolean atMost = nature == Nature.LE || nature == Nature.LT;
        if (atLeast && direction == Direction.REVERSE || atMost && direction == Direction.POSITIVE) {
            findings.error("library.indicator.direction", indicator, LibraryPackage.Literals.INDICATOR_DEFINITION__DIRECTION);
        }
        if (Findings.negative(indicator.getSuggestedPoints())) {
            findings.error("rules.points.negative", indicator, LibraryPackage.Literals.INDICATOR_DEFINITION__SUGGESTED_POINTS,
                    indicator.getSuggestedPoints());
        }
    }
}
