package org.jixiao.scoring.api;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a rule makes of a measure. Every case is a value: a method never throws because of what a form contains, and nothing
 * missing ever turns into zero or full marks. Points are decimal, already rounded by the measure's rounding policy.
 */
public sealed interface Result {

    /** Circumstances that hold, or for an open result may hold. */
    Set<Flag> flags();

    /** The points are fixed. */
    record Scored(BigDecimal points, Set<Flag> flags) implements Result {
        public Scored {
            Objects.requireNonNull(points);
            flags = copy(flags);
        }

        public Scored(BigDecimal points) {
            this(points, Set.of());
        }
    }

    /** The points lie between two limits, both included, until the reason is removed. */
    record Interval(BigDecimal low, BigDecimal high, Message reason, Set<Flag> flags) implements Result {
        public Interval {
            ordered(low, high);
            Objects.requireNonNull(reason);
            flags = copy(flags);
        }

        public Interval(BigDecimal low, BigDecimal high, Message reason) {
            this(low, high, reason, Set.of());
        }
    }

    /** The rule does not apply to this subject; its points leave the sum. */
    record NotApplicable(Message reason, Set<Flag> flags) implements Result {
        public NotApplicable {
            Objects.requireNonNull(reason);
            flags = copy(flags);
        }

        public NotApplicable(Message reason) {
            this(reason, Set.of());
        }
    }

    /** Inputs are missing. The points will lie between {@code low} and {@code high} whatever the inputs will be. */
    record InsufficientData(List<Message> missing, BigDecimal low, BigDecimal high, Set<Flag> flags) implements Result {
        public InsufficientData {
            ordered(low, high);
            missing = List.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("the missing inputs must be named");
            }
            flags = copy(flags);
        }

        public InsufficientData(List<Message> missing, BigDecimal low, BigDecimal high) {
            this(missing, low, high, Set.of());
        }
    }

    /** The measure contradicts the rule (words where a number is due, a score outside its band, a budget of zero). */
    record Invalid(Message reason, Set<Flag> flags) implements Result {
        public Invalid {
            Objects.requireNonNull(reason);
            flags = copy(flags);
        }

        public Invalid(Message reason) {
            this(reason, Set.of());
        }
    }

    private static void ordered(BigDecimal low, BigDecimal high) {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }

    private static Set<Flag> copy(Set<Flag> flags) {
        return flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }
}
