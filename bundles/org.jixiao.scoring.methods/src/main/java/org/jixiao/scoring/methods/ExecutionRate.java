package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.EQ;
import static org.jixiao.scoring.api.Operator.GE;
import static org.jixiao.scoring.api.Operator.GT;
import static org.jixiao.scoring.api.Operator.LT;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.scoring.api.Flag;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Condition;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaInput;
import org.jixiao.scoring.api.formula.FormulaMethod;
import org.jixiao.scoring.api.formula.Linear;
import org.jixiao.scoring.api.formula.Points;

/**
 * 预算执行率: F × min(1, executed ÷ adjusted full-year budget). The denominator is the adjusted budget, given as target. With a
 * threshold a lower rate gives nothing; with a table of intervals each interval gives a share (财预〔2021〕101号). A budget of
 * zero is not applicable when nothing was spent and an error when something was; the production systems divide by one instead.
 */
public final class ExecutionRate extends FormulaMethod {

    private static final InputDescriptor BUDGET =
            new InputDescriptor(Measure.TARGET, InputDescriptor.Kind.NUMBER, true, Message.of(Describe.class, "input.budget"));
    private static final InputDescriptor EXECUTED =
            new InputDescriptor(Measure.ACTUAL, InputDescriptor.Kind.NUMBER, true, Message.of(Describe.class, "input.executed"));

    /** Made by the extension registry. */
    public ExecutionRate() {
        super(Describe.method("execution-rate", Monotonicity.INCREASING, List.of(BUDGET, EXECUTED),
                Describe.own("execution-rate", "zeroBudget", ParameterType.ENUM).choices("review", "divideByOne").byDefault("review").build(),
                Describe.shared("threshold", ParameterType.PERCENT).range("0", "100").build(),
                ShareBands.parameter("execution-rate", "bands")));
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        List<ParameterError> errors = new ArrayList<>(ShareBands.validate(parameters, "bands"));
        if (parameters.has("threshold") && parameters.has("bands")) {
            errors.add(Describe.error("threshold", "error.thresholdAndBands"));
        }
        return errors;
    }

    @Override
    public Monotonicity monotonicity(Parameters parameters) {
        return ShareBands.isIncreasing(parameters.table("bands")) ? Monotonicity.INCREASING : Monotonicity.NONE;
    }

    @Override
    public Formula formula(Parameters parameters) {
        Linear budget = RatioFormula.TARGET;
        Linear executed = RatioFormula.ACTUAL;
        Formula.Builder formula = Formula.of(ExecutionRate.class, FormulaInput.of(BUDGET), FormulaInput.of(EXECUTED));
        formula.when("execution.negativeBudget", compare(budget, LT, BigDecimal.ZERO)).isRefused();
        Condition zero = compare(budget, EQ, BigDecimal.ZERO);
        if (parameters.choice("zeroBudget").equals("review")) {
            formula.when("execution.zeroBoth", zero, compare(executed, EQ, BigDecimal.ZERO)).doesNotApply();
            formula.when("execution.zeroBudget", zero).isRefused();
        } else {
            formula.when("execution.divideByOne", zero).gives(
                    Points.quotient(Linear.FULL, executed, Linear.ONE).atLeast(Linear.ZERO).atMost(Linear.FULL),
                    "{full} × {actual} ÷ 1", Flag.ZERO_TARGET);
        }
        formula.when("execution.negative", compare(executed, LT, BigDecimal.ZERO)).givesNothing();
        List<Parameters.Row> bands = parameters.table("bands");
        if (bands.isEmpty()) {
            parameters.optionalShare("threshold").ifPresent(share -> formula
                    .when("execution.belowThreshold", compare(executed, LT, budget.times(share))).details(RatioFormula.percent(share))
                    .givesNothing());
            formula.when("execution.over", compare(executed, GT, budget)).givesFull(Flag.OVER_ACHIEVED, Flag.REASON_REQUIRED);
            formula.when("execution.full", compare(executed, GE, budget)).givesFull();
            formula.otherwise("execution.rate").gives(Points.quotient(Linear.FULL, executed, budget), "{full} × {actual} ÷ {target}");
            return formula.build();
        }
        for (int i = bands.size() - 1; i >= 0; i--) {
            Parameters.Row band = bands.get(i);
            BigDecimal share = band.share("share");
            // From the top down, so that a rate above the last end still falls into the last band.
            Formula.Builder.Case piece = i == 0 ? formula.otherwise("execution.band")
                    : formula.when("execution.band", compare(executed, GE, budget.times(band.share("from"))));
            piece.details(RatioFormula.percent(band.share("from")), RatioFormula.percent(share))
                    .gives(Points.of(Linear.full(share)), "{full} × " + share.toPlainString());
        }
        return formula.build();
    }
}
