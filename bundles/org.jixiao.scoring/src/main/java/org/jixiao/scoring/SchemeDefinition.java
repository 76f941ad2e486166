package org.jixiao.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A scheme as plain data, to be checked before it is used.
 *
 * @param id id of the scheme
 * @param name name for people
 * @param total what the dimensions add up to, such as 100 or 1000
 * @param dimensions first-level dimensions
 * @param rules rules that are not tied to a dimension, such as defaults by nature of the indicator
 * @param grades the grade scale, or null when the scheme gives no grade
 */
public record SchemeDefinition(String id, String name, BigDecimal total, List<Dimension> dimensions, List<RuleDefinition> rules,
        GradeScale grades) {

    /**
     * A dimension.
     *
     * @param points points in the terms of the dimension above
     * @param inner what its content adds up to by itself: its points, or 100 for nested percentages; null for its points
     * @param dimensions dimensions below; empty when indicators fill it
     * @param rules rules of the dimension; those with points of their own add up with the dimensions below
     */
    public record Dimension(String id, String name, BigDecimal points, BigDecimal inner, List<Dimension> dimensions,
            List<RuleDefinition> rules) {
        public Dimension {
            Objects.requireNonNull(id);
            Objects.requireNonNull(points);
            dimensions = List.copyOf(dimensions);
            rules = List.copyOf(rules);
        }

        /** What the content adds up to. */
        public BigDecimal innerPoints() {
            return inner == null ? points : inner;
        }
    }

    public SchemeDefinition {
        Objects.requireNonNull(id);
        Objects.requireNonNull(total);
        dimensions = List.copyOf(dimensions);
        rules = List.copyOf(rules);
    }
}
