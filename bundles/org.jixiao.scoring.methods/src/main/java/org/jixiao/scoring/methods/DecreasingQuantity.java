package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.EQ;
import static org.jixiao.scoring.api.Operator.GE;
import static org.jixiao.scoring.api.Operator.LE;
import static org.jixiao.scoring.api.Operator.LT;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.scoring.api.Bounds;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Flag;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
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
 * 数量递减法: F − k × steps, not below a floor. The quantity is selectable, because the name is read in three ways: what is
 * short of the target, how often something bad happened, or what exceeds a limit. Steps are counted in per cent of the target
 * or in units, and only whole ones, begun ones as well, or in proportion.
 */
public final class DecreasingQuantity extends FormulaMethod {

    private static final String SHORTFALL = "shortfall";
    private static final String OCCURRENCES = "occurrences";
    private static final String NAME = "decreasing-quantity";
    private static final InputDescriptor TARGET =
            new InputDescriptor(Measure.TARGET, InputDescriptor.Kind.NUMBER, false, Message.of(Describe.class, "input.target"));

    /** Made by the extension registry. */
    public DecreasingQuantity() {
        super(Describe.method(NAME, Monotonicity.INCREASING, List.of(TARGET, Describe.ACTUAL, Describe.CLAIMED),
                Describe.own(NAME, "source", ParameterType.ENUM).choices(SHORTFALL, OCCURRENCES, "excess").byDefault(SHORTFALL).build(),
                Describe.own(NAME, "unit", ParameterType.ENUM).choices("percent", "units").byDefault("units").build(),
                Describe.shared("step", ParameterType.DECIMAL).range("0.000001", null).byDefault("1").build(),
                Describe.own(NAME, "deduct", ParameterType.DECIMAL).range("0", null).byDefault("1").build(),
                Steps.parameter("whole"),
                Describe.shared("floor", ParameterType.DECIMAL).range("0", null).byDefault("0").build()));
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        List<ParameterError> errors = new ArrayList<>();
        if (parameters.choice("source").equals(OCCURRENCES) && parameters.choice("unit").equals("percent")) {
            errors.add(Describe.error("unit", "error.occurrencesPercent"));
        }
        return errors;
    }

    @Override
    public Monotonicity monotonicity(Parameters parameters) {
        return parameters.choice("source").equals(SHORTFALL) ? Monotonicity.INCREASING : Monotonicity.DECREASING;
    }

    @Override
    public Bounds bounds(BigDecimal full, Parameters parameters) {
        return new Bounds(parameters.decimal("floor").min(full), full);
    }

    @Override
    public Formula formula(Parameters parameters) {
        String source = parameters.choice("source");
        boolean percent = parameters.choice("unit").equals("percent");
        if (source.equals(OCCURRENCES)) {
            return occurrences(parameters);
        }
        boolean shortfall = source.equals(SHORTFALL);
        Linear target = RatioFormula.TARGET;
        Linear actual = RatioFormula.ACTUAL;
        Formula.Builder formula = Formula.of(DecreasingQuantity.class, FormulaInput.of(Describe.TARGET),
                FormulaInput.of(Describe.ACTUAL), FormulaInput.of(Describe.CLAIMED));
        formula.when("quantity.met", compare(actual, shortfall ? GE : LE, target)).givesFull();
        if (percent) {
            if (!shortfall) {
                formula.when("quantity.zeroLimit", compare(target, EQ, BigDecimal.ZERO))
                        .gives(Points.of(floor(parameters)).atMost(Linear.FULL), Decimals.plain(parameters.decimal("floor")), Flag.ZERO_TARGET);
            }
            RatioFormula.byHand(formula, floor(parameters), Linear.FULL);
        }
        Linear distance = shortfall ? target.minus(actual) : actual.minus(target);
        String words = shortfall ? "({target} − {actual})" : "({actual} − {target})";
        BigDecimal step = parameters.decimal("step");
        Linear numerator = percent ? distance.times(Describe.HUNDRED) : distance;
        Linear denominator = percent ? target.times(step) : Linear.constant(step);
        String quotient = percent ? words + " ÷ {target} × 100 ÷ " + Decimals.plain(step) : words + " ÷ " + Decimals.plain(step);
        return finish(formula, parameters, numerator, denominator, quotient, shortfall ? "quantity.short" : "quantity.excess",
                Decimals.plain(step) + (percent ? "%" : ""));
    }

    private static Formula occurrences(Parameters parameters) {
        Linear actual = Linear.input(0);
        Formula.Builder formula = Formula.of(DecreasingQuantity.class, FormulaInput.of(Describe.ACTUAL));
        formula.when("count.negative", compare(actual, LT, BigDecimal.ZERO)).isRefused();
        formula.when("quantity.none", compare(actual, EQ, BigDecimal.ZERO)).givesFull();
        BigDecimal step = parameters.decimal("step");
        return finish(formula, parameters, actual, Linear.constant(step), "{actual} ÷ " + Decimals.plain(step), "quantity.happened",
                Decimals.plain(step));
    }

    private static Formula finish(Formula.Builder formula, Parameters parameters, Linear numerator, Linear denominator, String quotient,
            String name, String step) {
        BigDecimal deduct = parameters.decimal("deduct");
        Points points = Points.stepped(Linear.FULL, Linear.constant(deduct.negate()), numerator, denominator, Steps.of(parameters))
                .atLeast(floor(parameters)).atMost(Linear.FULL);
        return formula.otherwise(name).details(step, Decimals.plain(deduct))
                .gives(points, quotient, "{full} − " + Decimals.plain(deduct) + " × {steps}").build();
    }

    private static Linear floor(Parameters parameters) {
        return Linear.constant(parameters.decimal("floor"));
    }
}
