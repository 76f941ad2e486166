package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.GE;
import static org.jixiao.scoring.api.Operator.LE;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.scoring.api.Bounds;
import org.jixiao.scoring.api.Flag;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaInput;
import org.jixiao.scoring.api.formula.FormulaMethod;
import org.jixiao.scoring.api.formula.Linear;
import org.jixiao.scoring.api.formula.Points;
import org.jixiao.scoring.api.formula.StepMode;

/**
 * 控制型: F × (2 − a ÷ t), nothing from twice the target on. What stays below the target gets the full points, or more where the
 * rule grants a bonus for it. Used for ratios that must not exceed a limit, such as the "三公经费"控制率.
 */
public final class Control extends FormulaMethod {

    private static final String NAME = "control";

    /** Made by the extension registry. */
    public Control() {
        super(Describe.method(NAME, Monotonicity.DECREASING, List.of(Describe.TARGET, Describe.ACTUAL, Describe.CLAIMED),
                Describe.own(NAME, "bonus", ParameterType.PERCENT).range("0", "100").byDefault("0").build()));
    }

    @Override
    public Bounds bounds(BigDecimal full, Parameters parameters) {
        return Bounds.upTo(full.multiply(BigDecimal.ONE.add(parameters.share("bonus"))));
    }

    @Override
    public Formula formula(Parameters parameters) {
        Linear target = RatioFormula.TARGET;
        Linear actual = RatioFormula.ACTUAL;
        BigDecimal bonus = parameters.share("bonus");
        Formula.Builder formula = Formula.of(Control.class, FormulaInput.of(Describe.TARGET), FormulaInput.of(Describe.ACTUAL),
                FormulaInput.of(Describe.CLAIMED));
        RatioFormula.zeroTarget(formula);
        RatioFormula.byHand(formula);
        Points points = Points.stepped(Linear.full(BigDecimal.TWO), Linear.FULL.times(BigDecimal.ONE.negate()), actual, target, StepMode.LINEAR);
        String pattern = "{full} × (2 − {actual} ÷ {target})";
        if (bonus.signum() == 0) {
            formula.when("control.kept", compare(actual, LE, target)).givesFull();
        } else {
            formula.when("control.saved", compare(actual, LE, target)).details(RatioFormula.percent(bonus))
                    .gives(points.atMost(Linear.full(BigDecimal.ONE.add(bonus))), pattern);
        }
        formula.when("control.double", compare(actual, GE, target.times(BigDecimal.TWO))).givesNothing(Flag.REASON_REQUIRED);
        return formula.otherwise("control.exceeded").gives(points, pattern).build();
    }
}
