package org.jixiao.scoring.api;

import java.math.BigDecimal;
import java.util.List;

/** One line of a trace. */
public sealed interface Step {

    /** The rule that was applied: its name in the scheme, and the method that did it. */
    record Rule(String ruleId, Message name, String methodId, String methodVersion, Message methodLabel) implements Step {
    }

    /** The clause the rule rests on. */
    record Clause(String text, String document) implements Step {
    }

    /** An input and where it came from. */
    record Input(Message name, Quantity value) implements Step {
    }

    /** Which case of the rule holds. */
    record Case(Message text) implements Step {
    }

    /** One of the parts that a sum is made of, with its points. */
    record Part(Message text) implements Step {
    }

    /** Arithmetic with its numbers: {@code 10 × 288 ÷ 300} and {@code 9.6}. A result cut after eight decimals starts with "≈". */
    record Arithmetic(String formula, String result) implements Step {
    }

    /** The rounding that gave the points. */
    record Rounding(String exact, int scale, BigDecimal rounded) implements Step {
    }

    /** A limit that changed the points. */
    record Limit(Message text, BigDecimal points) implements Step {
    }

    /** A circumstance to be seen. */
    record Noted(Flag flag) implements Step {
    }

    /** Steps of a part. */
    record Group(Message title, List<Step> steps) implements Step {
        public Group {
            steps = List.copyOf(steps);
        }
    }

    /** What came out. */
    record Outcome(Result result) implements Step {
    }

    /** The whole in one printed sentence. */
    record Sentence(Message text) implements Step {
    }
}
