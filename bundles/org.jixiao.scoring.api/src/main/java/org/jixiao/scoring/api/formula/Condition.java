package org.jixiao.scoring.api.formula;

import java.math.BigDecimal;
import java.util.Objects;
import org.jixiao.scoring.api.Operator;

/** A condition of a piece. */
public sealed interface Condition {

    /** {@code expression operator 0}. */
    record Compare(Linear expression, Operator operator) implements Condition {
        public Compare {
            Objects.requireNonNull(expression);
            if (operator == Operator.NONE) {
                throw new IllegalArgumentException("a comparison needs an operator");
            }
        }
    }

    /** Whether an optional input was given. */
    record Given(int input, boolean given) implements Condition {
    }

    /** {@code left operator right}. */
    static Condition compare(Linear left, Operator operator, Linear right) {
        return new Compare(left.minus(right), operator);
    }

    /** {@code left operator right}. */
    static Condition compare(Linear left, Operator operator, BigDecimal right) {
        return compare(left, operator, Linear.constant(right));
    }

    /** Whether the condition holds. */
    default boolean holds(BigDecimal fullPoints, BigDecimal[] inputs) {
        return switch (this) {
            case Compare c -> c.operator().holds(c.expression().value(fullPoints, inputs), BigDecimal.ZERO);
            case Given g -> (inputs[g.input()] != null) == g.given();
        };
    }
}
