package org.jixiao.scoring.api.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Quantity;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.Trace;

/** Writes the applied piece into the trace. */
final class Narration {

    private final Formula formula;
    private final Piece piece;
    private final Measure measure;
    private final BigDecimal[] values;
    private final Trace trace;

    Narration(Formula formula, Piece piece, Measure measure, BigDecimal[] values, Trace trace) {
        this.formula = formula;
        this.piece = piece;
        this.measure = measure;
        this.values = values;
        this.trace = trace;
        if (!(piece.outcome() instanceof Outcome.Refuse)) {
            trace.add(new Step.Case(piece.caseText(formula.anchor())));
        }
    }

    static void inputs(List<FormulaInput> inputs, Measure measure, Trace trace) {
        if (trace.isRecording()) {
            // An optional input that nobody gave explains nothing.
            inputs.stream().filter(input -> input.required() || !input.in(measure).isMissing())
                    .forEach(input -> trace.add(new Step.Input(input.label(), input.in(measure))));
        }
    }

    void scored(Outcome.Give give, ExactPoints exact, BigDecimal points) {
        String steps = exact.steps() == null ? "" : Decimals.plain(exact.steps());
        if (give.stepsPattern() != null) {
            Points p = give.points();
            String quotient = Decimals.quotient(p.numerator().value(measure.full(), values),
                    p.denominator().value(measure.full(), values));
            trace.add(new Step.Arithmetic(print(give.stepsPattern(), steps), quotient));
            if (p.steps() == StepMode.LINEAR) {
                steps = quotient.startsWith("≈") ? "(" + print(give.stepsPattern(), steps) + ")" : quotient;
            } else {
                trace.add(new Step.Case(Message.of(Narration.class,
                        p.steps() == StepMode.WHOLE ? "steps.whole" : "steps.begun", exact.steps())));
            }
        }
        String value = Decimals.quotient(exact.numerator(), exact.denominator());
        trace.add(new Step.Arithmetic(print(give.pattern(), steps), value));
        if (exact.limited() != null) {
            boolean lowered = exact.limited().multiply(exact.denominator()).compareTo(exact.numerator()) < 0;
            trace.add(new Step.Limit(Message.of(Narration.class, lowered ? "limit.high" : "limit.low",
                    Decimals.plain(exact.limited())), exact.limited()));
            value = Decimals.plain(exact.limited());
        }
        trace.add(new Step.Rounding(value, points.scale(), points));
        trace.add(new Step.Sentence(sentence(points)));
    }

    void open(Result result) {
        trace.add(new Step.Sentence(unsettled(measure, result)));
    }

    /** The sentence of a measure that has no points yet. */
    static Message unsettled(Measure measure, Result result) {
        Object item = item(measure);
        return switch (result) {
            case Result.Scored s -> Message.of(Narration.class, "sentence.scored", item, s.points(), measure.full());
            case Result.Interval i -> Message.of(Narration.class, "sentence.interval", item, i.reason(), i.low(), i.high(), full(measure));
            case Result.InsufficientData d ->
                Message.of(Narration.class, "sentence.insufficient", item, d.missing(), d.low(), d.high(), full(measure));
            case Result.NotApplicable n -> Message.of(Narration.class, "sentence.notApplicable", item, n.reason());
            case Result.Invalid i -> Message.of(Narration.class, "sentence.invalid", item, i.reason());
        };
    }

    private Message sentence(BigDecimal points) {
        Quantity actual = measure.actual();
        Quantity target = measure.target();
        List<Object> arguments = new ArrayList<>();
        arguments.add(item(measure));
        arguments.add(actual.bare());
        arguments.add(target.bare());
        BigDecimal a = value(Measure.ACTUAL);
        BigDecimal t = value(Measure.TARGET);
        arguments.add(a == null || t == null || t.signum() == 0 ? "" : Decimals.percent(a, t));
        arguments.add(points);
        arguments.add(full(measure));
        arguments.addAll(piece.details());
        return new Message(formula.anchor(), "sentence." + piece.name(), arguments);
    }

    private BigDecimal value(String name) {
        for (int i = 0; i < values.length; i++) {
            if (formula.inputs().get(i).name().equals(name) && !formula.inputs().get(i).count()) {
                return values[i];
            }
        }
        return null;
    }

    private static Object item(Measure measure) {
        return measure.label().isEmpty() ? Message.of(Explanation.class, "trace.item") : measure.label();
    }

    private static String full(Measure measure) {
        return Decimals.plain(measure.full());
    }

    /** Fills a pattern; negative numbers get parentheses so that the line stays true arithmetic. */
    private String print(String pattern, String steps) {
        String text = pattern;
        for (Map.Entry<String, BigDecimal> number : numbers().entrySet()) {
            text = text.replace("{" + number.getKey() + "}", signed(number.getValue()));
        }
        for (int i = 0; i < values.length; i++) {
            // By position, for inputs whose names a user chose and which therefore may look like anything.
            text = text.replace("{#" + i + "}", values[i] == null ? "" : signed(values[i]));
        }
        return text.replace("{steps}", steps);
    }

    private Map<String, BigDecimal> numbers() {
        Map<String, BigDecimal> numbers = new java.util.LinkedHashMap<>();
        numbers.put("full", measure.full());
        for (int i = 0; i < values.length; i++) {
            // Counts go by position only: a user chose their names, and one may be called like another input.
            if (values[i] != null && !formula.inputs().get(i).count()) {
                numbers.put(formula.inputs().get(i).name(), values[i]);
            }
        }
        return numbers;
    }

    static String signed(BigDecimal number) {
        return number.signum() < 0 ? "(" + Decimals.plain(number) + ")" : Decimals.plain(number);
    }
}
