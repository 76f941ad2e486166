package org.jixiao.scoring.api;

/** What kind of value a parameter holds, and with it which field a form shows. */
public enum ParameterType {
    /** A decimal number: {@code 0.5}. */
    DECIMAL,
    /** A number of per cent, written with or without the sign: {@code 70} or {@code 70%}. */
    PERCENT,
    /** A whole number. */
    INTEGER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** One of the declared choices, by its value. */
    ENUM,
    /** Words. */
    TEXT,
    /** Rows of the declared columns; see {@link Rows} for the text. */
    TABLE,
    /** Rows of sub-items, each with its own points, method and parameters; see {@link SubItem}. */
    SUB_ITEMS
}
