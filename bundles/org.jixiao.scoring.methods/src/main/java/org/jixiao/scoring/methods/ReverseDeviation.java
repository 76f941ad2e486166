package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.GE;
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

/**
 * Reverse indicator (≤, <) by the deviation: F × (1 − (a − t) ÷ t), full points within the target, none from twice the target
 * on. The rule of the production systems and of Guiyang's 控制型.
 */
public final class ReverseDeviation extends FormulaMethod {

    /** Made by the extension registry. */
    public ReverseDeviation() {
        super(Describe.method("reverse-deviation", Monotonicity.DECREASING, List.of(Describe.TARGET, Describe.ACTUAL, Describe.CLAIMED)));
    }

    @Override
    public Formula formula(Parameters parameters) {
        Linear target = RatioFormula.TARGET;
        Linear actual = RatioFormula.ACTUAL;
        Formula.Builder formula = Formula.of(ReverseDeviation.class, FormulaInput.of(Describe.TARGET), FormulaInput.of(Describe.ACTUAL),
                FormulaInput.of(Describe.CLAIMED));
        RatioFormula.zeroTarget(formula);
        formula.when("reverse.met", compare(actual, LE, target)).givesFull();
        RatioFormula.byHand(formula);
        Linear twice = target.times(java.math.BigDecimal.TWO);
        formula.when("reverse.double", compare(actual, GE, twice)).givesNothing();
        formula.otherwise("reverse.deviation").gives(Points.quotient(Linear.FULL, twice.minus(actual), target),
                "{full} × (1 − ({actual} − {target}) ÷ {target})");
        return formula.build();
    }
}
