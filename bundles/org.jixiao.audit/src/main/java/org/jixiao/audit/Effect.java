package org.jixiao.audit;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What putting one finding right does to the total.
 *
 * @param difference points that the total changes by; negative when it falls
 * @param before the printed total, or the sum of the printed scores when none is printed
 * @param after the total afterwards
 * @param gradeBefore grade of {@code before}, or empty when no scale is known
 * @param gradeAfter grade of {@code after}, or empty
 */
public record Effect(BigDecimal difference, BigDecimal before, BigDecimal after, String gradeBefore, String gradeAfter) {

    public Effect {
        Objects.requireNonNull(difference);
        gradeBefore = Objects.requireNonNullElse(gradeBefore, "");
        gradeAfter = Objects.requireNonNullElse(gradeAfter, "");
    }

    /** Whether the grade would be another one. */
    public boolean changesGrade() {
        return !gradeBefore.equals(gradeAfter);
    }
}
