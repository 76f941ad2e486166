package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.GE;
import static org.jixiao.scoring.api.Operator.LE;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.Operator;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaInput;
import org.jixiao.scoring.api.formula.Linear;
import org.jixiao.scoring.api.formula.Points;
import org.jixiao.scoring.api.formula.StepMode;

/**
 * Levels from the best to the worst, each with a value and an award: from the best on its award, between two levels in
 * proportion, below the worst nothing.
 *
 * @param cases beginning of the names of the cases in the bundle
 * @param levels the levels, the best first
 */
record LevelScale(String cases, List<Level> levels) {

    /** A level: the value that reaches it and what it awards. */
    record Level(String name, BigDecimal value, Award award) {
    }

    private boolean larger() {
        return levels.getFirst().value().compareTo(levels.getLast().value()) > 0;
    }

    /** Values that do not run in one direction, and a better level that awards less. */
    List<ParameterError> validate(String table, String awardColumn) {
        List<ParameterError> errors = new ArrayList<>();
        for (int i = 1; i < levels.size(); i++) {
            int order = levels.get(i - 1).value().compareTo(levels.get(i).value());
            if (order == 0 || order > 0 != larger()) {
                errors.add(Describe.error(table, i + 1, "value", "error.levelOrder"));
            }
            if (levels.get(i).award().number().compareTo(levels.get(i - 1).award().number()) > 0) {
                errors.add(Describe.error(table, i + 1, awardColumn, "error.levelCoefficient"));
            }
        }
        return errors;
    }

    Monotonicity monotonicity() {
        return larger() ? Monotonicity.INCREASING : Monotonicity.DECREASING;
    }

    Formula formula(Class<?> anchor) {
        Operator reached = larger() ? GE : LE;
        Linear actual = Linear.input(0);
        Formula.Builder formula = Formula.of(anchor, FormulaInput.of(Describe.ACTUAL));
        Level best = levels.getFirst();
        formula.when(cases + ".best", compare(actual, reached, best.value())).details(best.name(), Decimals.plain(best.value()))
                .gives(best.award().points(), best.award().pattern());
        for (int i = 1; i < levels.size(); i++) {
            Level here = levels.get(i);
            Level above = levels.get(i - 1);
            String from = EfficacyCoefficient.signed(here.value());
            String pattern = here.award().pattern() + " + ({actual} − " + from + ") ÷ (" + EfficacyCoefficient.signed(above.value()) + " − "
                    + from + ") × " + distance(here.award(), above.award());
            Points points = Points.stepped(here.award().linear(), above.award().linear().minus(here.award().linear()),
                    actual.minus(Linear.constant(here.value())), Linear.constant(above.value().subtract(here.value())), StepMode.LINEAR);
            formula.when(cases + ".between", compare(actual, reached, here.value())).details(here.name(), above.name())
                    .gives(here.award().inPoints() ? points.atMost(Linear.FULL) : points, pattern);
        }
        return formula.otherwise(cases + ".below").details(levels.getLast().name()).givesNothing().build();
    }

    private static String distance(Award here, Award above) {
        Optional<String> factor = here.inPoints() ? Optional.empty() : Optional.of("{full} × ");
        BigDecimal high = here.inPoints() ? above.number() : above.number().movePointLeft(2);
        BigDecimal low = here.inPoints() ? here.number() : here.number().movePointLeft(2);
        return factor.orElse("") + "(" + Decimals.plain(high) + " − " + Decimals.plain(low) + ")";
    }
}
