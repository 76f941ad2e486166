package org.jixiao.packs.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.model.base.ResultKind;
import org.jixiao.model.rules.WorkedExample;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Quantity;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.RoundingPolicy;
import org.jixiao.scoring.api.Source;
import org.jixiao.scoring.api.Trace;
import org.jixiao.scoring.api.ValueState;

/** Runs the worked examples of a rule: what the paper or a published table says must come out, to the last digit. */
public final class Examples {

    private Examples() {
    }

    /** What a rule makes of an example's inputs. */
    public static Result run(BoundRule rule, WorkedExample example, RoundingPolicy rounding) {
        return rule.score(measure(example, rounding), Trace.NONE);
    }

    /**
     * What is wrong with an example, or nothing when the rule reproduces it.
     *
     * @param rounding digits of the scheme
     */
    public static Optional<Message> check(BoundRule rule, WorkedExample example, RoundingPolicy rounding) {
        if (example.getFull() == null) {
            return Optional.of(Message.of(BoundRule.class, "example.full"));
        }
        Result result = run(rule, example, rounding);
        return agrees(result, example) ? Optional.empty() : Optional.of(Message.of(BoundRule.class, "example.differs",
                expectation(example), org.jixiao.scoring.api.Explanation.text(result, java.util.Locale.getDefault())));
    }

    private static Measure measure(WorkedExample example, RoundingPolicy rounding) {
        Measure.Builder measure = Measure.full(example.getFull()).label(example.getName()).rounding(rounding);
        put(measure, Measure.TARGET, example.getTarget());
        put(measure, Measure.ACTUAL, example.getActual());
        NamedInputs.put(ModelValues.texts(example.getInputs()), Source.UNKNOWN, measure);
        return measure.build();
    }

    private static void put(Measure.Builder measure, String name, org.jixiao.model.base.Quantity value) {
        if (value != null) {
            measure.input(name, ModelValues.quantity(value, "", ValueState.REPORTED, Source.UNKNOWN));
        }
    }

    private static boolean agrees(Result result, WorkedExample example) {
        return switch (result) {
            case Result.Scored s -> example.getExpectedKind() == ResultKind.SCORED && same(s.points(), example.getExpected());
            case Result.Interval i -> example.getExpectedKind() == ResultKind.INTERVAL && same(i.low(), example.getExpectedLow())
                    && same(i.high(), example.getExpectedHigh());
            case Result.InsufficientData d -> example.getExpectedKind() == ResultKind.INSUFFICIENT_DATA
                    && same(d.low(), example.getExpectedLow()) && same(d.high(), example.getExpectedHigh());
            case Result.NotApplicable n -> example.getExpectedKind() == ResultKind.NOT_APPLICABLE;
            case Result.Invalid i -> example.getExpectedKind() == ResultKind.INVALID;
        };
    }

    private static boolean same(BigDecimal got, BigDecimal expected) {
        return expected != null && got.compareTo(expected) == 0;
    }

    private static String expectation(WorkedExample example) {
        return switch (example.getExpectedKind()) {
            case SCORED -> String.valueOf(example.getExpected());
            case INTERVAL, INSUFFICIENT_DATA -> example.getExpectedLow() + "–" + example.getExpectedHigh();
            case NOT_APPLICABLE, INVALID, JUDGED -> example.getExpectedKind().getName();
        };
    }
}
