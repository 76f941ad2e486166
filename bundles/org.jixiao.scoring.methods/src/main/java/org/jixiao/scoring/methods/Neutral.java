package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.GE;
import static org.jixiao.scoring.api.Operator.LE;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaInput;
import org.jixiao.scoring.api.formula.FormulaMethod;
import org.jixiao.scoring.api.formula.Linear;
import org.jixiao.scoring.api.formula.Points;

/**
 * 趋中性指标: full points within a tolerance on both sides of the target, then fewer in proportion to the deviation, none from a
 * given deviation on. For subsidies per head, standards that are to be kept exactly, and differences between budget and
 * accounts.
 */
public final class Neutral extends FormulaMethod {

    private static final String NAME = "neutral";

    /** Made by the extension registry. */
    public Neutral() {
        super(Describe.method(NAME, Monotonicity.NONE, List.of(Describe.TARGET, Describe.ACTUAL, Describe.CLAIMED),
                Describe.own(NAME, "tolerance", ParameterType.PERCENT).range("0", "100").byDefault("5").build(),
                Describe.own(NAME, "zeroAt", ParameterType.PERCENT).range("0.01", "1000").byDefault("30").build()));
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        return parameters.decimal("zeroAt").compareTo(parameters.decimal("tolerance")) > 0 ? List.of()
                : List.of(Describe.error("zeroAt", "error.zeroInTolerance", parameters.decimal("zeroAt"), parameters.decimal("tolerance")));
    }

    @Override
    public Formula formula(Parameters parameters) {
        BigDecimal tolerance = parameters.share("tolerance");
        BigDecimal zeroAt = parameters.share("zeroAt");
        Linear target = RatioFormula.TARGET;
        Linear actual = RatioFormula.ACTUAL;
        Formula.Builder formula = Formula.of(Neutral.class, FormulaInput.of(Describe.TARGET), FormulaInput.of(Describe.ACTUAL),
                FormulaInput.of(Describe.CLAIMED));
        RatioFormula.byHand(formula);
        String[] details = {RatioFormula.percent(tolerance), RatioFormula.percent(zeroAt)};
        formula.when("neutral.within", compare(actual, GE, target.times(BigDecimal.ONE.subtract(tolerance))),
                compare(actual, LE, target.times(BigDecimal.ONE.add(tolerance)))).details(details[0]).givesFull();
        Linear width = target.times(zeroAt.subtract(tolerance));
        String zero = Decimals.plain(zeroAt);
        String span = "(" + zero + " − " + Decimals.plain(tolerance) + ")";
        formula.when("neutral.above", compare(actual, GE, target)).details((Object[]) details).gives(
                Points.quotient(Linear.FULL, target.times(zeroAt).minus(actual.minus(target)), width).atLeast(Linear.ZERO),
                "{full} × (" + zero + " − ({actual} − {target}) ÷ {target}) ÷ " + span);
        return formula.otherwise("neutral.below").details((Object[]) details).gives(
                Points.quotient(Linear.FULL, target.times(zeroAt).minus(target.minus(actual)), width).atLeast(Linear.ZERO),
                "{full} × (" + zero + " − ({target} − {actual}) ÷ {target}) ÷ " + span).build();
    }
}
