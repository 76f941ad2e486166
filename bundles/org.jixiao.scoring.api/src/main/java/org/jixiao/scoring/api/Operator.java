package org.jixiao.scoring.api;

import java.math.BigDecimal;

/** The comparison written in front of a value, as in {@code ≥300公里}. */
public enum Operator {
    /** No operator was written. */
    NONE(""),
    /** Greater than or equal to. */
    GE("≥"),
    /** Greater than. */
    GT(">"),
    /** Equal to. */
    EQ("="),
    /** Less than or equal to. */
    LE("≤"),
    /** Less than. */
    LT("<");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** The sign as it is printed, empty for {@link #NONE}. */
    public String symbol() {
        return symbol;
    }

    /**
     * Whether {@code actual} stands in this relation to {@code limit}. {@link #NONE} is read as {@link #GE}, because a bare
     * target such as "300公里" is a quantity to be reached.
     */
    public boolean holds(BigDecimal actual, BigDecimal limit) {
        int order = actual.compareTo(limit);
        return switch (this) {
            case NONE, GE -> order >= 0;
            case GT -> order > 0;
            case EQ -> order == 0;
            case LE -> order <= 0;
            case LT -> order < 0;
        };
    }
}
