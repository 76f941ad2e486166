package org.jixiao.scoring.api.formula;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jixiao.scoring.api.Flag;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.MethodDescriptor;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Quantity;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.Trace;
import org.jixiao.scoring.api.ValueState;

/**
 * A method that is written as a {@link Formula}. A subclass gives the descriptor and the formula; states of inputs, units,
 * exact arithmetic, rounding, trace and batch form follow from them. The bundle beside the subclass holds {@code case.<name>}
 * and {@code sentence.<name>} for every piece; placeholders of a sentence are {0} item, {1} actual, {2} target, {3} actual as
 * a percentage of the target, {4} points, {5} full points, then the details of the piece.
 */
public abstract class FormulaMethod implements ScoringMethod {

    private final MethodDescriptor descriptor;

    protected FormulaMethod(MethodDescriptor descriptor) {
        this.descriptor = Objects.requireNonNull(descriptor);
    }

    /** The rule under these parameters. */
    public abstract Formula formula(Parameters parameters);

    /** Name of the input that holds the other value of a disputed one, for example what the reviewer claims. */
    public static String alternative(String input) {
        return input + ".alternative";
    }

    @Override
    public final MethodDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public final Result score(Measure measure, Parameters parameters, Trace trace) {
        Formula formula = parameters.derived(Made.class, p -> new Made(this, formula(p))).by(this, parameters);
        for (FormulaInput input : formula.inputs()) {
            if (Screening.hasAlternative(measure, input)) {
                return dispute(measure, parameters, trace, input);
            }
        }
        Narration.inputs(formula.inputs(), measure, trace);
        Screening screening = new Screening(formula.inputs(), formula.possibleVetoes(), measure);
        // A contradiction in the full points would spoil the bounds too.
        Optional<Result> refusal = screening.refusal(measure.full().signum() < 0
                ? org.jixiao.scoring.api.Bounds.upTo(BigDecimal.ZERO) : bounds(measure.full(), parameters));
        Result result = refusal.orElseGet(() -> apply(formula, measure, screening, trace));
        if (trace.isRecording()) {
            result.flags().forEach(flag -> trace.add(new Step.Noted(flag)));
            trace.add(new Step.Outcome(result));
            refusal.ifPresent(r -> trace.add(new Step.Sentence(Narration.unsettled(measure, r))));
        }
        return result;
    }

    /** The formula kept with the parameters, and the method that made it: parameters without texts may be shared by methods. */
    private record Made(FormulaMethod method, Formula formula) {
        Formula by(FormulaMethod asking, Parameters parameters) {
            return asking == method ? formula : asking.formula(parameters);
        }
    }

    /** Scores with both values of a contested input; the points lie between. */
    private Result dispute(Measure measure, Parameters parameters, Trace trace, FormulaInput contested) {
        Quantity first = contested.in(measure);
        Quantity second = measure.input(alternative(contested.name()));
        Result one = part(measure, parameters, trace, contested, first.in(ValueState.REPORTED), "dispute.first");
        Result two = part(measure, parameters, trace, contested, second, "dispute.second");
        Set<Flag> flags = EnumSet.of(Flag.DISPUTED);
        flags.addAll(one.flags());
        flags.addAll(two.flags());
        Result result;
        Optional<BigDecimal[]> a = range(one);
        Optional<BigDecimal[]> b = range(two);
        if (a.isEmpty()) {
            result = one;
        } else if (b.isEmpty()) {
            result = two;
        } else {
            result = new Result.Interval(a.get()[0].min(b.get()[0]), a.get()[1].max(b.get()[1]),
                    Message.of(FormulaMethod.class, "input.disputed", contested.label()), flags);
        }
        trace.add(new Step.Outcome(result));
        if (trace.isRecording()) {
            trace.add(new Step.Sentence(Narration.unsettled(measure, result)));
        }
        return result;
    }

    private Result part(Measure measure, Parameters parameters, Trace trace, FormulaInput input, Quantity value, String title) {
        Trace part = trace.open();
        Result result = score(measure.change().input(input.name(), value).build(), parameters, part);
        trace.close(part, Message.of(FormulaMethod.class, title, value));
        return result;
    }

    private static Optional<BigDecimal[]> range(Result result) {
        return switch (result) {
            case Result.Scored s -> Optional.of(new BigDecimal[] {s.points(), s.points()});
            case Result.Interval i -> Optional.of(new BigDecimal[] {i.low(), i.high()});
            case Result.InsufficientData d -> Optional.of(new BigDecimal[] {d.low(), d.high()});
            case Result.NotApplicable n -> Optional.empty();
            case Result.Invalid i -> Optional.empty();
        };
    }

    private Result apply(Formula formula, Measure measure, Screening screening, Trace trace) {
        BigDecimal full = measure.full();
        BigDecimal[] values = screening.values();
        Piece piece = formula.pieces().get(formula.select(full, values));
        Narration narration = trace.isRecording() ? new Narration(formula, piece, measure, values, trace) : null;
        int scale = measure.rounding().indicatorScale();
        return switch (piece.outcome()) {
            case Outcome.Give give -> give(give, formula, piece, measure, screening, narration);
            case Outcome.Open open -> {
                ExactPoints low = ExactPoints.of(open.low(), full, values);
                ExactPoints high = ExactPoints.of(open.high(), full, values);
                Result result = new Result.Interval(low.rounded(scale), high.rounded(scale), piece.caseText(formula.anchor()),
                        screening.flags());
                if (narration != null) {
                    narration.open(result);
                }
                yield result;
            }
            case Outcome.Skip skip -> narrated(narration, new Result.NotApplicable(piece.caseText(formula.anchor()), screening.flags()));
            case Outcome.Refuse refuse -> {
                List<Object> shown = new java.util.ArrayList<>(refuse.shown().stream()
                        .map(p -> (Object) ExactPoints.of(p, full, values).rounded(scale)).toList());
                shown.addAll(piece.details());
                yield narrated(narration, new Result.Invalid(new Message(formula.anchor(), "case." + piece.name(), shown),
                        screening.flags()));
            }
        };
    }

    private Result give(Outcome.Give give, Formula formula, Piece piece, Measure measure, Screening screening, Narration narration) {
        ExactPoints exact = ExactPoints.of(give.points(), measure.full(), screening.values());
        if (exact == null) {
            return narrated(narration, new Result.Invalid(Message.of(FormulaMethod.class, "division.zero"), screening.flags()));
        }
        BigDecimal points = exact.rounded(measure.rounding().indicatorScale());
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(screening.flags());
        flags.addAll(give.flags());
        if (exact.limited() != null) {
            flags.add(Flag.LIMITED);
        }
        if (points.compareTo(measure.full()) > 0) {
            flags.add(Flag.BONUS);
        }
        Result result = new Result.Scored(points, flags);
        if (narration != null) {
            narration.scored(give, exact, points);
        }
        return result;
    }

    private static Result narrated(Narration narration, Result result) {
        if (narration != null) {
            narration.open(result);
        }
        return result;
    }
}
