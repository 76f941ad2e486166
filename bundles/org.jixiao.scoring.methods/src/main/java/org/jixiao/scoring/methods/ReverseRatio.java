package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.LE;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.util.List;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaInput;
import org.jixiao.scoring.api.formula.FormulaMethod;
import org.jixiao.scoring.api.formula.Linear;
import org.jixiao.scoring.api.formula.Points;

/** Reverse indicator (≤, <) by the ratio: F × t ÷ a, at most F. The rule printed on the Hubei form (A/B). */
public final class ReverseRatio extends FormulaMethod {

    /** Made by the extension registry. */
    public ReverseRatio() {
        super(Describe.method("reverse-ratio", Monotonicity.DECREASING, List.of(Describe.TARGET, Describe.ACTUAL, Describe.CLAIMED)));
    }

    @Override
    public Formula formula(Parameters parameters) {
        Linear target = RatioFormula.TARGET;
        Linear actual = RatioFormula.ACTUAL;
        Formula.Builder formula = Formula.of(ReverseRatio.class, FormulaInput.of(Describe.TARGET), FormulaInput.of(Describe.ACTUAL),
                FormulaInput.of(Describe.CLAIMED));
        RatioFormula.zeroTarget(formula);
        formula.when("reverse.met", compare(actual, LE, target)).givesFull();
        RatioFormula.byHand(formula);
        formula.otherwise("reverse.ratio").gives(Points.quotient(Linear.FULL, target, actual), "{full} × {target} ÷ {actual}");
        return formula.build();
    }
}
