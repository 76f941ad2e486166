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
 * 完成比例法: F × a ÷ t, with a floor ratio below which nothing is given, a cap ratio and a bonus cap. Same thing in real
 * rules: Guiyang 发展型 (no bonus), road construction (below 70 % nothing, bonus up to 20 %), Pidu (window 70–130 %).
 */
public final class CompletionRatio extends FormulaMethod {

    /** Made by the extension registry. */
    public CompletionRatio() {
        super(Describe.method("completion-ratio", Monotonicity.INCREASING, List.of(Describe.TARGET, Describe.ACTUAL, Describe.CLAIMED),
                OverAchievement.after(Describe.shared("floorRatio", ParameterType.PERCENT).range("0", "100").build())));
    }

    @Override
    public Formula formula(Parameters parameters) {
        return new RatioFormula(parameters, "floorRatio").build();
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
        return OverAchievement.validate(parameters, "floorRatio");
    }
}
