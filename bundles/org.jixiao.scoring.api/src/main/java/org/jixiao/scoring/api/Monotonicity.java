package org.jixiao.scoring.api;

/** How the points follow the actual value while everything else stays. */
public enum Monotonicity {
    /** Nothing is promised. */
    NONE,
    /** A larger actual value never gives fewer points. */
    INCREASING,
    /** A larger actual value never gives more points. */
    DECREASING
}
