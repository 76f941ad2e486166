package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.EQ;
import static org.jixiao.scoring.api.Operator.GE;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.scoring.api.Bounds;
import org.jixiao.scoring.api.Decimals;
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
 * 基础加减法: base points, plus or minus so many points for each step above or below the benchmark, between a floor and a cap.
 * The benchmark is a parameter or, when none is set, the target; a step is a share of the benchmark in per cent, or units. All points are
 * points as the rule prints them, or per cent of the full points of whatever the rule is applied to.
 */
public final class BasePlusMinus extends FormulaMethod {

    private static final String NAME = "base-plus-minus";
    private static final String KIND = "points";
    private static final String SHARE = "share";
    private static final InputDescriptor TARGET =
            new InputDescriptor(Measure.TARGET, InputDescriptor.Kind.NUMBER, false, Message.of(Describe.class, "input.benchmark"));

    /** Made by the extension registry. */
    public BasePlusMinus() {
        super(Describe.method(NAME, Monotonicity.INCREASING, List.of(TARGET, Describe.ACTUAL, Describe.CLAIMED),
                Describe.own(NAME, "base", ParameterType.DECIMAL).required().range("0", null).build(),
                Describe.own(NAME, KIND, ParameterType.ENUM).choices("points", SHARE).byDefault("points").build(),
                Describe.own(NAME, "benchmark", ParameterType.DECIMAL).build(),
                Describe.own(NAME, "direction", ParameterType.ENUM).choices("higher", "lower").byDefault("higher").build(),
                Describe.own(NAME, "unit", ParameterType.ENUM).choices("percent", "units").byDefault("percent").build(),
                Describe.shared("step", ParameterType.DECIMAL).range("0.000001", null).byDefault("5").build(),
                Describe.own(NAME, "plus", ParameterType.DECIMAL).range("0", null).byDefault("5").build(),
                Describe.own(NAME, "minus", ParameterType.DECIMAL).range("0", null).byDefault("5").build(),
                Steps.parameter("linear"),
                Describe.own(NAME, "cap", ParameterType.DECIMAL).range("0", null).build(),
                Describe.shared("floor", ParameterType.DECIMAL).range("0", null).byDefault("0").build()));
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        BigDecimal floor = parameters.decimal("floor");
        Optional<BigDecimal> cap = parameters.optionalDecimal("cap");
        if (cap.isPresent() && cap.get().compareTo(floor) < 0) {
            return List.of(Describe.error("cap", "error.capBelowFloor", cap.get(), floor));
        }
        boolean undefined = parameters.choice("unit").equals("percent")
                && parameters.optionalDecimal("benchmark").filter(b -> b.signum() <= 0).isPresent();
        return undefined ? List.of(Describe.error("benchmark", "error.benchmarkPercent")) : List.of();
    }

    @Override
    public List<ParameterError> misfits(BigDecimal full, Parameters parameters) {
        BigDecimal base = amount(parameters, parameters.decimal("base")).value(full, new BigDecimal[0]);
        return base.compareTo(full) > 0 ? List.of(Describe.error("base", "error.baseAboveFull", base, full)) : List.of();
    }

    private static boolean isShare(Parameters parameters) {
        return parameters.choice(KIND).equals(SHARE);
    }

    private static Award award(Parameters parameters, BigDecimal number) {
        return new Award(!isShare(parameters), number);
    }

    private static Linear amount(Parameters parameters, BigDecimal number) {
        return award(parameters, number).linear();
    }

    @Override
    public Monotonicity monotonicity(Parameters parameters) {
        return parameters.choice("direction").equals("higher") ? Monotonicity.INCREASING : Monotonicity.DECREASING;
    }

    @Override
    public Bounds bounds(BigDecimal full, Parameters parameters) {
        BigDecimal[] none = {};
        BigDecimal high = parameters.optionalDecimal("cap").map(cap -> amount(parameters, cap)).orElse(Linear.FULL).value(full, none);
        return new Bounds(amount(parameters, parameters.decimal("floor")).value(full, none).min(high), high);
    }

    @Override
    public Formula formula(Parameters parameters) {
        Optional<BigDecimal> fixed = parameters.optionalDecimal("benchmark");
        Linear actual = RatioFormula.ACTUAL;
        Linear benchmark = fixed.map(Linear::constant).orElse(RatioFormula.TARGET);
        boolean percent = parameters.choice("unit").equals("percent");
        FormulaInput target = FormulaInput.of(fixed.isPresent() ? TARGET : Describe.TARGET);
        Formula.Builder formula = Formula.of(BasePlusMinus.class, target, FormulaInput.of(Describe.ACTUAL), FormulaInput.of(Describe.CLAIMED));
        BigDecimal step = parameters.decimal("step");
        BigDecimal base = parameters.decimal("base");
        Linear basePoints = amount(parameters, base);
        String kind = isShare(parameters) ? "share." : "base.";
        boolean higher = parameters.choice("direction").equals("higher");
        Linear cap = parameters.optionalDecimal("cap").map(most -> amount(parameters, most)).orElse(Linear.FULL);
        Linear floor = amount(parameters, parameters.decimal("floor"));
        if (percent && fixed.isEmpty()) {
            RatioFormula.byHand(formula, floor, cap);
        }
        String bench = fixed.map(Decimals::plain).orElse("{target}");
        formula.when(kind + "equal", compare(actual, EQ, benchmark)).details(Decimals.plain(base))
                .gives(Points.of(basePoints).atLeast(floor).atMost(cap), award(parameters, base).pattern());
        for (boolean above : new boolean[] {true, false}) {
            Linear distance = above ? actual.minus(benchmark) : benchmark.minus(actual);
            String words = above ? "({actual} − " + bench + ")" : "(" + bench + " − {actual})";
            Linear numerator = percent ? distance.times(Describe.HUNDRED) : distance;
            Linear denominator = percent ? benchmark.times(step) : Linear.constant(step);
            String quotient = words + (percent ? " ÷ " + bench + " × 100 ÷ " : " ÷ ") + Decimals.plain(step);
            boolean better = above == higher;
            BigDecimal points = parameters.decimal(better ? "plus" : "minus");
            Linear factor = amount(parameters, better ? points : points.negate());
            String name = kind + (better ? "better" : "worse");
            Formula.Builder.Case piece = above ? formula.when(name, compare(actual, GE, benchmark)) : formula.otherwise(name);
            piece.details(Decimals.plain(base), Decimals.plain(step) + (percent ? "%" : ""), Decimals.plain(points))
                    .gives(Points.stepped(basePoints, factor, numerator, denominator, Steps.of(parameters)).atLeast(floor).atMost(cap),
                            quotient, award(parameters, base).pattern() + (better ? " + " : " − ") + award(parameters, points).pattern() + " × {steps}");
        }
        return formula.build();
    }
}
