package org.jixiao.scoring.methods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jixiao.scoring.api.Bounds;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Flag;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.MethodDescriptor;
import org.jixiao.scoring.api.MethodLookup;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.NeedsMethods;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.SubItem;
import org.jixiao.scoring.api.Trace;

/**
 * 综合计分法: several sub-items, each with points and a method of its own, added up and optionally multiplied by a coefficient.
 * Sub-items that do not apply leave the sum, which is then scaled to the full points; open sub-items leave the sum open.
 */
public final class Composite implements ScoringMethod, NeedsMethods {

    private static final String NAME = "composite";
    private static final String ITEMS = "items";

    private static final MethodDescriptor DESCRIPTOR = Describe.method(NAME, Monotonicity.NONE, List.of(),
            Describe.own(NAME, ITEMS, ParameterType.SUB_ITEMS).required().build(),
            Describe.own(NAME, "coefficient", ParameterType.DECIMAL).range("0", "10").byDefault("1").build());

    private final MethodLookup methods;

    /** Made by the extension registry, which then hands over the other methods. */
    public Composite() {
        this(MethodLookup.NONE);
    }

    private Composite(MethodLookup methods) {
        this.methods = methods;
    }

    @Override
    public ScoringMethod with(MethodLookup lookup) {
        return new Composite(lookup);
    }

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        List<ParameterError> errors = new ArrayList<>();
        List<SubItem> items = parameters.subItems(ITEMS);
        for (int i = 0; i < items.size(); i++) {
            SubItem item = items.get(i);
            int row = i + 1;
            if (item.points().signum() < 0) {
                errors.add(Describe.error(ITEMS, row, "points", "error.pointsNegative", item.points()));
            }
            // A method of a plug-in that is not installed is no mistake of the rule; scoring will say what is missing.
            methods.find(item.method()).ifPresent(method -> method.parse(item.parameters()).errors()
                    .forEach(e -> errors.add(new ParameterError(ITEMS, row, "parameters", Message.of(Describe.class, "error.subItem",
                            Message.of(Describe.class, "error.place", e.parameter()), e.reason())))));
        }
        return errors;
    }

    @Override
    public Bounds bounds(BigDecimal full, Parameters parameters) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (SubItem item : parameters.subItems(ITEMS)) {
            Bounds bounds = bounds(item);
            low = low.add(bounds.low());
            high = high.add(bounds.high());
        }
        BigDecimal coefficient = parameters.decimal("coefficient");
        // Leaving out items scales the rest up, at most to the share that the best item can exceed its points by.
        BigDecimal scaled = high.max(full);
        return new Bounds(low.min(BigDecimal.ZERO).multiply(coefficient), scaled.multiply(coefficient));
    }

    private Bounds bounds(SubItem item) {
        Optional<ScoringMethod> method = methods.find(item.method());
        if (method.isEmpty()) {
            return Bounds.upTo(item.points());
        }
        Parameters.Parsed parsed = method.get().parse(item.parameters());
        return parsed.isValid() ? method.get().bounds(item.points(), parsed.parameters()) : Bounds.upTo(item.points());
    }

    @Override
    public Result score(Measure measure, Parameters parameters, Trace trace) {
        List<SubItem> items = parameters.subItems(ITEMS);
        BigDecimal sum = items.stream().map(SubItem::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(measure.full()) != 0) {
            return finish(measure, trace, new Result.Invalid(words("composite.points", Decimals.plain(sum), Decimals.plain(measure.full()))));
        }
        CompositeSum total = new CompositeSum();
        for (Part bound : parts(parameters)) {
            SubItem item = bound.item();
            Trace part = trace.open();
            Result result = score(bound, measure, part);
            trace.close(part, words("composite.item", item.label(), Decimals.plain(item.points())));
            total.add(item, result);
        }
        return finish(measure, trace, total.result(measure, parameters.decimal("coefficient"), trace));
    }

    /** A part with its method and what its parameters mean; both null where the method is not installed. */
    private record Part(SubItem item, ScoringMethod method, Parameters.Parsed parsed) {
    }

    /** The parts as one composite with its methods read them; kept with the parameters, because reading them costs more than scoring. */
    private record Parts(MethodLookup methods, List<Part> parts) {
    }

    private List<Part> parts(Parameters parameters) {
        Parts known = parameters.derived(Parts.class, p -> new Parts(methods, bind(p)));
        return known.methods() == methods ? known.parts() : bind(parameters);
    }

    private List<Part> bind(Parameters parameters) {
        return parameters.subItems(ITEMS).stream().map(item -> methods.find(item.method())
                .map(method -> new Part(item, method, method.parse(item.parameters()))).orElseGet(() -> new Part(item, null, null))).toList();
    }

    private static Result score(Part bound, Measure measure, Trace trace) {
        SubItem item = bound.item();
        if (bound.method() == null) {
            return new Result.Invalid(words("composite.absent", item.method()));
        }
        Parameters.Parsed parsed = bound.parsed();
        if (!parsed.isValid()) {
            ParameterError first = parsed.errors().getFirst();
            return new Result.Invalid(words("error.subItem", words("error.place", first.parameter()), first.reason()));
        }
        Measure given = measure.items().get(item.id());
        Measure.Builder part = Measure.full(item.points()).label(item.label()).rounding(measure.rounding());
        if (given != null) {
            given.inputs().forEach(part::input);
            given.counts().forEach(part::count);
            given.items().forEach(part::item);
        }
        return bound.method().score(part.build(), parsed.parameters(), trace);
    }

    private static Result finish(Measure measure, Trace trace, Result result) {
        if (trace.isRecording()) {
            result.flags().forEach(flag -> trace.add(new Step.Noted(flag)));
            trace.add(new Step.Outcome(result));
            trace.add(new Step.Sentence(words("sentence.composite", measure.label(), Decimals.plain(measure.full()), result(result))));
        }
        return result;
    }

    private static Message result(Result result) {
        return switch (result) {
            case Result.Scored s -> words("composite.scored", s.points());
            case Result.Interval i -> words("composite.open", i.low(), i.high(), i.reason());
            case Result.InsufficientData d -> words("composite.open", d.low(), d.high(), words("composite.missing", d.missing()));
            case Result.NotApplicable n -> n.reason();
            case Result.Invalid i -> i.reason();
        };
    }

    static Message words(String key, Object... arguments) {
        return Message.of(Describe.class, key, arguments);
    }

    /** The flags of sub-items that reach beyond the item; a veto of one sub-item stays with it. */
    static EnumSet<Flag> reaching(Result result) {
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(result.flags());
        flags.retainAll(EnumSet.of(Flag.ESTIMATED, Flag.DISPUTED, Flag.REASON_REQUIRED, Flag.VETO_CATEGORY, Flag.VETO_WHOLE));
        return flags;
    }
}
