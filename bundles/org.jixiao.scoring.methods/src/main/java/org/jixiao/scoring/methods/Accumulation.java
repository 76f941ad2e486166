package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.LT;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
 * 累积计分法: points for each finished event or unit, from a start (zero by default) up to a cap (the full points by default).
 * Either the actual value is the number of events, or a table lists kinds of events with points of their own.
 */
public final class Accumulation extends FormulaMethod {

    private static final String NAME = "accumulation";
    private static final InputDescriptor NUMBER =
            new InputDescriptor(Measure.ACTUAL, InputDescriptor.Kind.NUMBER, false, Message.of(Describe.class, "input.events"));

    /** Made by the extension registry. */
    public Accumulation() {
        super(Describe.method(NAME, Monotonicity.INCREASING, List.of(NUMBER),
                Describe.own(NAME, "perUnit", ParameterType.DECIMAL).range("0", null).build(),
                Events.parameter(NAME, "events"),
                Describe.own(NAME, "start", ParameterType.DECIMAL).range("0", null).byDefault("0").build(),
                Describe.own(NAME, "cap", ParameterType.DECIMAL).range("0", null).build()));
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        List<ParameterError> errors = new ArrayList<>(Events.validate(parameters, "events"));
        if (parameters.has("perUnit") == !parameters.table("events").isEmpty()) {
            errors.add(Describe.error("perUnit", "error.perUnitOrEvents"));
        }
        return errors;
    }

    @Override
    public Bounds bounds(BigDecimal full, Parameters parameters) {
        BigDecimal high = parameters.optionalDecimal("cap").orElse(full);
        return new Bounds(parameters.decimal("start").min(high), high);
    }

    @Override
    public Formula formula(Parameters parameters) {
        Linear cap = parameters.optionalDecimal("cap").map(Linear::constant).orElse(Linear.FULL);
        BigDecimal start = parameters.decimal("start");
        String from = start.signum() == 0 ? "" : Decimals.plain(start) + " + ";
        List<Parameters.Row> events = parameters.table("events");
        if (events.isEmpty()) {
            BigDecimal perUnit = parameters.decimal("perUnit");
            Linear sum = Linear.input(0).times(perUnit).plus(Linear.constant(start));
            return Formula.of(Accumulation.class, new FormulaInput(NUMBER.name(), NUMBER.kind(), true, false, List.of(), NUMBER.label()))
                    .when("count.negative", compare(Linear.input(0), LT, BigDecimal.ZERO)).isRefused()
                    .otherwise("accumulation.units").details(Decimals.plain(perUnit))
                    .gives(Points.of(sum).atMost(cap), from + Decimals.plain(perUnit) + " × {actual}").build();
        }
        Formula.Builder formula = Formula.of(Accumulation.class, Events.inputs(events));
        Events.refuseNegative(formula, events);
        return formula.otherwise("accumulation.events").details(Events.names(events))
                .gives(Points.of(Events.sum(events).plus(Linear.constant(start))).atMost(cap), from + Events.pattern(events, " + ")).build();
    }
}
