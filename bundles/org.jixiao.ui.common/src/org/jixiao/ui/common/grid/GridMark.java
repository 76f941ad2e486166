package org.jixiao.ui.common.grid;

import java.util.Objects;

/**
 * A mark at a cell or a row: something to be looked at.
 *
 * @param severity how bad it is
 * @param message what, why and what to do; shown as the tooltip and read out by screen readers
 */
public record GridMark(Severity severity, String message) {

    /** How bad a marked thing is; the order is that of importance. */
    public enum Severity {
        /** Good to know. */
        INFO,
        /** To be looked at. */
        WARNING,
        /** Wrong. */
        ERROR
    }

    public GridMark {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
    }

    /** Both marks in one: the worse severity and both messages. */
    public GridMark and(GridMark other) {
        Severity worse = severity.compareTo(other.severity) >= 0 ? severity : other.severity;
        return new GridMark(worse, message + "\n" + other.message);
    }
}
