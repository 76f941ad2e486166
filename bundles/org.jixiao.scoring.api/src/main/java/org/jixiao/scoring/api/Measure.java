package org.jixiao.scoring.api;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Everything a rule is applied to: the full points, target and actual value, and whatever else the method reads, each with
 * state and source. Immutable; what was not given is {@link Quantity#MISSING}.
 */
public final class Measure {

    /** Name of the input {@link #target()}. */
    public static final String TARGET = "target";
    /** Name of the input {@link #actual()}. */
    public static final String ACTUAL = "actual";
    /** Name of the input {@link #baseline()}. */
    public static final String BASELINE = "baseline";
    /** Name of the input that holds a score claimed by hand, for example inside a qualitative band. */
    public static final String CLAIMED = "claimed";

    private final String label;
    private final BigDecimal full;
    private final Map<String, Quantity> inputs;
    private final Map<String, Quantity> counts;
    private final Map<String, Measure> items;
    private final RoundingPolicy rounding;

    private Measure(Builder builder) {
        this.label = builder.label;
        this.full = builder.full;
        this.inputs = Collections.unmodifiableMap(new LinkedHashMap<>(builder.inputs));
        this.counts = Collections.unmodifiableMap(new LinkedHashMap<>(builder.counts));
        this.items = Collections.unmodifiableMap(new LinkedHashMap<>(builder.items));
        this.rounding = builder.rounding;
    }

    /** Starts a measure with its full points (分值). */
    public static Builder full(BigDecimal full) {
        return new Builder(full);
    }

    /** Starts a measure with its full points as decimal text. */
    public static Builder full(String full) {
        return new Builder(new BigDecimal(full));
    }

    /** A builder that holds everything of this measure. */
    public Builder change() {
        Builder builder = new Builder(full).label(label).rounding(rounding);
        builder.inputs.putAll(inputs);
        builder.counts.putAll(counts);
        builder.items.putAll(items);
        return builder;
    }

    /** What is measured, for sentences; may be empty. */
    public String label() {
        return label;
    }

    /** Full points, the weight of the item. */
    public BigDecimal full() {
        return full;
    }

    /** The value to reach or to stay under (指标值); the adjusted budget for an execution rate. */
    public Quantity target() {
        return input(TARGET);
    }

    /** The value reached (实际完成值); the amount spent for an execution rate. */
    public Quantity actual() {
        return input(ACTUAL);
    }

    /** The value before, for growth (基期值). */
    public Quantity baseline() {
        return input(BASELINE);
    }

    /** A named input, {@link Quantity#MISSING} when it was not given. */
    public Quantity input(String name) {
        return inputs.getOrDefault(name, Quantity.MISSING);
    }

    /** All named inputs that were given, target and actual among them. */
    public Map<String, Quantity> inputs() {
        return inputs;
    }

    /** How often an event of a list happened, {@link Quantity#MISSING} when nobody said. */
    public Quantity count(String id) {
        return counts.getOrDefault(id, Quantity.MISSING);
    }

    /** All counts that were given, by the id of the event in the rule's table. */
    public Map<String, Quantity> counts() {
        return counts;
    }

    /** Measures of sub-items by the id of the item in the rule. */
    public Map<String, Measure> items() {
        return items;
    }

    /** How the points are rounded. */
    public RoundingPolicy rounding() {
        return rounding;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Measure m && label.equals(m.label) && full.compareTo(m.full) == 0 && inputs.equals(m.inputs)
                && counts.equals(m.counts) && items.equals(m.items) && rounding.equals(m.rounding);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, full.stripTrailingZeros(), inputs, counts, items, rounding);
    }

    @Override
    public String toString() {
        return "Measure[" + label + " full=" + full + " inputs=" + inputs + " counts=" + counts + " items=" + items + "]";
    }

    /** Collects the parts of a measure. */
    public static final class Builder {
        private final BigDecimal full;
        private String label = "";
        private final Map<String, Quantity> inputs = new LinkedHashMap<>();
        private final Map<String, Quantity> counts = new LinkedHashMap<>();
        private final Map<String, Measure> items = new LinkedHashMap<>();
        private RoundingPolicy rounding = RoundingPolicy.STANDARD;

        private Builder(BigDecimal full) {
            this.full = Objects.requireNonNull(full);
        }

        /** What is measured. */
        public Builder label(String name) {
            label = Objects.requireNonNullElse(name, "");
            return this;
        }

        /** The target. */
        public Builder target(Quantity value) {
            return input(TARGET, value);
        }

        /** The target as a plain number. */
        public Builder target(String number) {
            return target(Quantity.of(number));
        }

        /** The actual value. */
        public Builder actual(Quantity value) {
            return input(ACTUAL, value);
        }

        /** The actual value as a plain number. */
        public Builder actual(String number) {
            return actual(Quantity.of(number));
        }

        /** The value before. */
        public Builder baseline(Quantity value) {
            return input(BASELINE, value);
        }

        /** The score claimed by hand. */
        public Builder claimed(String points) {
            return input(CLAIMED, Quantity.of(points));
        }

        /** A named input. */
        public Builder input(String name, Quantity value) {
            inputs.put(Objects.requireNonNull(name), Objects.requireNonNull(value));
            return this;
        }

        /** How often an event of the rule's table happened. */
        public Builder count(String id, Quantity value) {
            counts.put(Objects.requireNonNull(id), Objects.requireNonNull(value));
            return this;
        }

        /** How often an event happened, as a plain number. */
        public Builder count(String id, String number) {
            return count(id, Quantity.of(number));
        }

        /** The measure of a sub-item. */
        public Builder item(String id, Measure measure) {
            items.put(Objects.requireNonNull(id), Objects.requireNonNull(measure));
            return this;
        }

        /** How the points are rounded. */
        public Builder rounding(RoundingPolicy policy) {
            rounding = Objects.requireNonNull(policy);
            return this;
        }

        /** The measure. */
        public Measure build() {
            return new Measure(this);
        }
    }
}
