package org.jixiao.scoring.api;

import java.math.BigDecimal;

/** The least and the most points a rule can give, both included. */
public record Bounds(BigDecimal low, BigDecimal high) {

    public Bounds {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }

    /** Zero to the full points. */
    public static Bounds upTo(BigDecimal full) {
        return full.signum() >= 0 ? new Bounds(BigDecimal.ZERO, full) : new Bounds(full, BigDecimal.ZERO);
    }

    /** Whether the points lie within. */
    public boolean contains(BigDecimal points) {
        return points.compareTo(low) >= 0 && points.compareTo(high) <= 0;
    }
}
