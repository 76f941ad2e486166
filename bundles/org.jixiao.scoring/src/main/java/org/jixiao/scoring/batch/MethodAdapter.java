package org.jixiao.scoring.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.MethodLookup;
import org.jixiao.scoring.api.ParameterDescriptor;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Quantity;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.RoundingPolicy;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.SubItem;
import org.jixiao.scoring.api.Trace;
import org.jixiao.scoring.api.ValueState;
import org.jixiao.scoring.api.formula.ComputedMethod;
import org.jixiao.scoring.api.formula.FormulaInput;
import org.jixiao.scoring.api.formula.FormulaMethod;

/** Runs a method that has no formula row by row, through the same measures and results as everywhere else. */
final class MethodAdapter implements BatchRule {

    private final ScoringMethod method;
    private final Parameters parameters;
    private final BatchFormat format;
    private final RoundingPolicy rounding;
    private final Shape shape;
    private final List<String> columns = new ArrayList<>();

    /** An input that a column fills. */
    private record Slot(String name, InputDescriptor.Kind kind, boolean count, List<List<String>> bands, int column) {
    }

    /** What a measure of a method consists of. */
    private record Shape(List<Slot> slots, List<SubItem> items, List<Shape> shapes) {
    }

    MethodAdapter(ScoringMethod method, Parameters parameters, BatchFormat format, MethodLookup methods) {
        this.method = method;
        this.parameters = parameters;
        this.format = format;
        this.rounding = new RoundingPolicy(format.pointsScale(), format.pointsScale());
        this.shape = shape(method, parameters, "", methods);
    }

    private Shape shape(ScoringMethod of, Parameters with, String prefix, MethodLookup methods) {
        List<Slot> slots = new ArrayList<>();
        Optional<List<FormulaInput>> inputs = switch (of) {
            case FormulaMethod formula -> Optional.of(formula.formula(with).inputs());
            case ComputedMethod computed -> Optional.of(computed.inputs(with));
            default -> Optional.empty();
        };
        if (inputs.isPresent()) {
            for (FormulaInput input : inputs.get()) {
                slots.add(slot(input.name(), input.kind(), input.count(), input.bands(), prefix));
            }
            return new Shape(slots, List.of(), List.of());
        }
        for (InputDescriptor input : of.descriptor().inputs()) {
            slots.add(slot(input.name(), input.kind(), false, List.of(), prefix));
        }
        List<SubItem> items = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        for (ParameterDescriptor parameter : of.descriptor().parameters()) {
            if (parameter.type() == ParameterType.TABLE && parameter.columns().stream().anyMatch(c -> c.name().equals("id"))) {
                with.table(parameter.name()).forEach(row ->
                        slots.add(slot(row.text("id"), InputDescriptor.Kind.NUMBER, true, List.of(), prefix)));
            }
            if (parameter.type() == ParameterType.SUB_ITEMS) {
                for (SubItem item : with.subItems(parameter.name())) {
                    Optional<ScoringMethod> part = methods.find(item.method());
                    Parameters.Parsed parsed = part.map(m -> m.parse(item.parameters())).orElse(null);
                    items.add(item);
                    shapes.add(parsed == null || !parsed.isValid() ? new Shape(List.of(), List.of(), List.of())
                            : shape(part.get(), parsed.parameters(), prefix + item.id() + "/", methods));
                }
            }
        }
        return new Shape(slots, items, shapes);
    }

    private Slot slot(String name, InputDescriptor.Kind kind, boolean count, List<List<String>> bands, String prefix) {
        columns.add(prefix + name);
        return new Slot(name, kind, count, bands, columns.size() - 1);
    }

    @Override
    public BatchFormat format() {
        return format;
    }

    @Override
    public List<String> columns() {
        return List.copyOf(columns);
    }

    @Override
    public void score(BatchInput input, BatchOutput output, int from, int to) {
        if (input.columns().length != columns.size()) {
            throw new IllegalArgumentException("columns needed: " + columns + ", given: " + input.columns().length);
        }
        for (int row = from; row < to; row++) {
            Measure measure = measure(shape, format.pointsOf(input.full(row)), input, row);
            put(output, row, method.score(measure, parameters, Trace.NONE));
        }
    }

    private Measure measure(Shape of, BigDecimal full, BatchInput input, int row) {
        Measure.Builder measure = Measure.full(full).rounding(rounding);
        for (Slot slot : of.slots()) {
            Quantity quantity = quantity(slot, input.columns()[slot.column()], row);
            if (slot.count()) {
                measure.count(slot.name(), quantity);
            } else {
                measure.input(slot.name(), quantity);
            }
        }
        for (int i = 0; i < of.items().size(); i++) {
            measure.item(of.items().get(i).id(), measure(of.shapes().get(i), of.items().get(i).points(), input, row));
        }
        return measure.build();
    }

    private Quantity quantity(Slot slot, Column column, int row) {
        byte state = column == null ? Column.MISSING : column.state(row);
        return switch (state) {
            case Column.MISSING -> Quantity.MISSING;
            case Column.NOT_APPLICABLE -> Quantity.NOT_APPLICABLE;
            case Column.WORDS -> Quantity.words("?");
            case Column.DISPUTED -> number(slot, column.values()[row]).in(ValueState.DISPUTED);
            case Column.ESTIMATED -> number(slot, column.values()[row]).in(ValueState.ESTIMATED);
            default -> number(slot, column.values()[row]);
        };
    }

    private Quantity number(Slot slot, long scaled) {
        BigDecimal number = format.valueOf(scaled).stripTrailingZeros();
        if (slot.kind() == InputDescriptor.Kind.BAND && number.scale() <= 0 && number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(slot.bands().size())) < 0) {
            return Quantity.words(slot.bands().get(number.intValueExact()).getLast());
        }
        return Quantity.of(number, "");
    }

    private void put(BatchOutput output, int row, Result result) {
        switch (result) {
            case Result.Scored s -> put(output, row, BatchOutput.SCORED, s.points(), s.points());
            case Result.Interval i -> put(output, row, BatchOutput.INTERVAL, i.low(), i.high());
            case Result.InsufficientData d -> put(output, row, BatchOutput.INSUFFICIENT, d.low(), d.high());
            case Result.NotApplicable n -> output.set(row, BatchOutput.NOT_APPLICABLE, 0, 0);
            case Result.Invalid i -> output.set(row, BatchOutput.INVALID, 0, 0);
        }
    }

    private void put(BatchOutput output, int row, byte kind, BigDecimal low, BigDecimal high) {
        BigDecimal least = rounding.indicator(low);
        BigDecimal most = rounding.indicator(high);
        if (least.unscaledValue().bitLength() > 63 || most.unscaledValue().bitLength() > 63) {
            output.set(row, BatchOutput.INVALID, 0, 0);
        } else {
            output.set(row, kind, format.points(least), format.points(most));
        }
    }
}
