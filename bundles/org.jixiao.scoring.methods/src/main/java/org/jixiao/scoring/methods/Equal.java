package org.jixiao.scoring.methods;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.scoring.api.Bounds;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaMethod;

/**
 * Indicator with "=": a target of zero means that nothing may happen (a ≤ 0 → full points, else none); any other target is
 * scored as a positive indicator. This is the rule of the production systems.
 */
public final class Equal extends FormulaMethod {

    /** Made by the extension registry. */
    public Equal() {
        super(Describe.method("equal", Monotonicity.NONE, List.of(Describe.TARGET, Describe.ACTUAL, Describe.CLAIMED),
                OverAchievement.after()));
    }

    @Override
    public Formula formula(Parameters parameters) {
        return new RatioFormula(parameters, null).withZeroTarget().build();
    }

    @Override
    public Bounds bounds(BigDecimal full, Parameters parameters) {
        return OverAchievement.bounds(full, parameters);
    }
}
