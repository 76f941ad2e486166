package org.jixiao.scoring.api.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.jixiao.scoring.api.Bounds;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Flag;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.Trace;

/** One computation of a {@link ComputedMethod}: its numbers, and the ways to answer. */
public final class Calculation {

    private final Measure measure;
    private final Parameters parameters;
    private final Screening screening;
    private final Bounds bounds;
    private final Trace trace;

    Calculation(Measure measure, Parameters parameters, Screening screening, Bounds bounds, Trace trace) {
        this.measure = measure;
        this.parameters = parameters;
        this.screening = screening;
        this.bounds = bounds;
        this.trace = trace;
    }

    /** What is scored. */
    public Measure measure() {
        return measure;
    }

    /** The parameters of the rule. */
    public Parameters parameters() {
        return parameters;
    }

    /** Whether anybody asks how the result came about. */
    public boolean isTraced() {
        return trace.isRecording();
    }

    /** The number of the input at a position; null for an optional one that nobody gave. */
    public BigDecimal value(int position) {
        return screening.values()[position];
    }

    /** Notes which case of the rule holds. */
    public void holds(Message text) {
        trace.add(new Step.Case(text));
    }

    /** Notes an intermediate calculation and its value. */
    public void shows(String arithmetic, BigDecimal value) {
        if (trace.isRecording()) {
            trace.add(new Step.Arithmetic(arithmetic, Decimals.quotient(value, BigDecimal.ONE)));
        }
    }

    /**
     * Points, held within the bounds of the method and rounded once.
     *
     * @param arithmetic the calculation with its numbers, as it is printed
     * @param numerator numerator of the exact points
     * @param denominator denominator of the exact points, positive
     */
    public Result points(String arithmetic, BigDecimal numerator, BigDecimal denominator, Flag... flags) {
        int scale = measure.rounding().indicatorScale();
        BigDecimal limit = null;
        if (numerator.compareTo(bounds.high().multiply(denominator)) > 0) {
            limit = bounds.high();
        } else if (numerator.compareTo(bounds.low().multiply(denominator)) < 0) {
            limit = bounds.low();
        }
        BigDecimal points = limit == null ? numerator.divide(denominator, scale, RoundingMode.HALF_UP) : measure.rounding().indicator(limit);
        if (trace.isRecording()) {
            String exact = Decimals.quotient(numerator, denominator);
            trace.add(new Step.Arithmetic(arithmetic, exact));
            if (limit != null) {
                trace.add(new Step.Limit(Message.of(Narration.class, limit == bounds.high() ? "limit.high" : "limit.low",
                        Decimals.plain(limit)), limit));
            }
            trace.add(new Step.Rounding(limit == null ? exact : Decimals.plain(limit), scale, points));
        }
        EnumSet<Flag> all = EnumSet.noneOf(Flag.class);
        all.addAll(screening.flags());
        all.addAll(Arrays.asList(flags));
        if (limit != null) {
            all.add(Flag.LIMITED);
        }
        if (points.compareTo(measure.full()) > 0) {
            all.add(Flag.BONUS);
        }
        return new Result.Scored(points, all);
    }

    /** The measure contradicts the rule. */
    public Result refused(Message reason) {
        return new Result.Invalid(reason, screening.flags());
    }

    /** The rule does not apply. */
    public Result notApplicable(Message reason) {
        return new Result.NotApplicable(reason, screening.flags());
    }

    /** Inputs are missing; the points will lie between two exact limits. */
    public Result missing(List<Message> inputs, BigDecimal low, BigDecimal high) {
        return new Result.InsufficientData(inputs, measure.rounding().indicator(low), measure.rounding().indicator(high), screening.flags());
    }
}
