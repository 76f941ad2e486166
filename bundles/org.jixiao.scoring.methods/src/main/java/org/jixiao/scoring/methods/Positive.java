package org.jixiao.scoring.methods;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.scoring.api.Bounds;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaMethod;

/**
 * Positive quantitative indicator (≥, >) of the self-evaluation: met → full points, else F × a ÷ t (财预〔2020〕10号), with the
 * pass threshold of 财预〔2021〕101号 when it is set.
 */
public final class Positive extends FormulaMethod {

    /** Made by the extension registry. */
    public Positive() {
        super(Describe.method("positive", Monotonicity.INCREASING, List.of(Describe.TARGET, Describe.ACTUAL, Describe.CLAIMED),
                OverAchievement.after(Describe.shared("threshold", ParameterType.PERCENT).range("0", "100").build())));
    }

    @Override
    public Formula formula(Parameters parameters) {
        return new RatioFormula(parameters, "threshold").build();
    }

    @Override
    public Bounds bounds(BigDecimal full, Parameters parameters) {
        return OverAchievement.bounds(full, parameters);
    }

    @Override
    public Monotonicity monotonicity(Parameters parameters) {
        return OverAchievement.monotonicity(parameters);
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        return OverAchievement.validate(parameters, "threshold");
    }
}
