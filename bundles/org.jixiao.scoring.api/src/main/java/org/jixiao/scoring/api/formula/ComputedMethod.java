package org.jixiao.scoring.api.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jixiao.scoring.api.Bounds;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.MethodDescriptor;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.Trace;

/**
 * A method whose arithmetic is no {@link Formula} of linear pieces, such as a root or an expression that a user wrote. States of
 * inputs, units, rounding and trace are treated as in every other method; the subclass only computes from settled numbers.
 */
public abstract class ComputedMethod implements ScoringMethod {

    private final MethodDescriptor descriptor;

    protected ComputedMethod(MethodDescriptor descriptor) {
        this.descriptor = Objects.requireNonNull(descriptor);
    }

    /** The inputs under these parameters, by position. */
    public abstract List<FormulaInput> inputs(Parameters parameters);

    /** Computes from the numbers of the inputs; every required one is given. */
    protected abstract Result compute(Calculation calculation);

    @Override
    public final MethodDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public final Result score(Measure measure, Parameters parameters, Trace trace) {
        List<FormulaInput> inputs = inputs(parameters);
        Narration.inputs(inputs, measure, trace);
        Screening screening = new Screening(inputs, Set.of(), measure);
        Bounds bounds = measure.full().signum() < 0 ? Bounds.upTo(BigDecimal.ZERO) : bounds(measure.full(), parameters);
        Optional<Result> refusal = screening.refusal(bounds);
        Result result = refusal.isPresent() ? refusal.get() : compute(new Calculation(measure, parameters, screening, bounds, trace));
        if (trace.isRecording()) {
            result.flags().forEach(flag -> trace.add(new Step.Noted(flag)));
            trace.add(new Step.Outcome(result));
            trace.add(new Step.Sentence(Narration.unsettled(measure, result)));
        }
        return result;
    }
}
