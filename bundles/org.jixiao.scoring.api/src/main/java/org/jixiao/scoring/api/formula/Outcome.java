package org.jixiao.scoring.api.formula;

import java.util.List;
import java.util.Set;
import org.jixiao.scoring.api.Flag;

/** What a piece gives. */
public sealed interface Outcome {

    /**
     * Points. The patterns print the calculation: {@code {full}} and {@code {<input>}} (or {@code {#<position>}}) stand for
     * the numbers, {@code {steps}} for the counted steps, everything else is printed as it is. The test kit evaluates what is printed and compares.
     *
     * @param points the points
     * @param stepsPattern the quotient that counts the steps, or null
     * @param pattern the points
     * @param flags circumstances to be seen
     */
    record Give(Points points, String stepsPattern, String pattern, Set<Flag> flags) implements Outcome {
        public Give {
            flags = Set.copyOf(flags);
        }
    }

    /** Points between two limits, until the reason of the piece's words is removed. */
    record Open(Points low, Points high) implements Outcome {
    }

    /** The rule does not apply. */
    record Skip() implements Outcome {
    }

    /**
     * The measure contradicts the rule.
     *
     * @param shown points that the reason mentions, such as the ends of the allowed range
     */
    record Refuse(List<Points> shown) implements Outcome {
        public Refuse {
            shown = List.copyOf(shown);
        }
    }
}
