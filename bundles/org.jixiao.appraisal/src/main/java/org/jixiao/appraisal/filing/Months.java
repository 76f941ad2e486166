package org.jixiao.appraisal.filing;

import org.jixiao.model.appraisal.FilingPeriod;

/** Which months a period of filing covers. */
public final class Months {

    private Months() {
    }

    /**
     * The last month of a period, 1 to 12.
     *
     * @param period month, quarter, half-year or year
     * @param ordinal month 1 to 12, quarter 1 to 4, half-year 1 or 2; a year is always the first
     * @throws IllegalArgumentException when there is no such period
     */
    public static int last(FilingPeriod period, int ordinal) {
        int length = length(period);
        if (!exists(period, ordinal)) {
            throw new IllegalArgumentException(period + " " + ordinal);
        }
        return ordinal * length;
    }

    /** Whether a year has such a period. */
    public static boolean exists(FilingPeriod period, int ordinal) {
        return period != null && ordinal >= 1 && ordinal <= perYear(period);
    }

    /** How many of these periods a year has. */
    public static int perYear(FilingPeriod period) {
        return 12 / length(period);
    }

    private static int length(FilingPeriod period) {
        return switch (period) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
        };
    }
}
