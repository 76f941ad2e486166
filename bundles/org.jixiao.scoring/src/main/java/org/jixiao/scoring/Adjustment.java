package org.jixiao.scoring;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Points added to or taken from the sum directly (加减分).
 *
 * @param id id, unique among the adjustments
 * @param name what it is for
 * @param points positive for a bonus, negative for a penalty
 */
public record Adjustment(String id, String name, BigDecimal points) {
    public Adjustment {
        Objects.requireNonNull(id);
        Objects.requireNonNull(points);
    }
}
