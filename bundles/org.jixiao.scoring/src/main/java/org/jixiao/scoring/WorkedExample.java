package org.jixiao.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Result;

/**
 * An example that comes with a rule: for this measure that result. A rule whose examples do not come out is refused.
 *
 * @param name name for messages, or empty
 * @param measure the measure, full points included
 * @param expected the points as text ({@code 40.00}), a range for an open score ({@code 6..8}), or {@code not-applicable},
 *     {@code invalid}
 */
public record WorkedExample(String name, Measure measure, String expected) {

    /** Expected when the rule does not apply. */
    public static final String NOT_APPLICABLE = "not-applicable";
    /** Expected when the measure is refused. */
    public static final String INVALID = "invalid";

    public WorkedExample {
        name = Objects.requireNonNullElse(name, "");
        Objects.requireNonNull(measure);
        Objects.requireNonNull(expected);
    }

    /** Whether the result is the expected one; points compare as numbers. */
    public boolean isReproducedBy(Result result) {
        return switch (result) {
            case Result.Scored s -> isNumber(expected) && new BigDecimal(expected).compareTo(s.points()) == 0;
            case Result.Interval i -> isRange(i.low(), i.high());
            case Result.InsufficientData d -> isRange(d.low(), d.high());
            case Result.NotApplicable n -> expected.equals(NOT_APPLICABLE);
            case Result.Invalid i -> expected.equals(INVALID);
        };
    }

    private boolean isRange(BigDecimal low, BigDecimal high) {
        int dots = expected.indexOf("..");
        if (dots < 0 || !isNumber(expected.substring(0, dots)) || !isNumber(expected.substring(dots + 2))) {
            return false;
        }
        return new BigDecimal(expected.substring(0, dots)).compareTo(low) == 0
                && new BigDecimal(expected.substring(dots + 2)).compareTo(high) == 0;
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d{1,15}(\\.\\d{1,10})?");
    }
}
