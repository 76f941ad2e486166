package org.jixiao.ui.workbench.internal.todo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jixiao.services.todo.Duty;

/**
 * How much is due on a day.
 *
 * @param due     how much in all
 * @param overdue how much of it is overdue
 */
record DayCount(int due, int overdue) {

    /** Nothing. */
    static final DayCount NONE = new DayCount(0, 0);

    /** By day; what has no day is not counted. */
    static Map<LocalDate, DayCount> of(List<Duty> duties) {
        Map<LocalDate, DayCount> counts = new HashMap<>();
        for (Duty duty : duties) {
            if (duty.todo().due() != null) {
                counts.merge(duty.todo().due(), new DayCount(1, duty.todo().overdue() ? 1 : 0), DayCount::and);
            }
        }
        return counts;
    }

    private DayCount and(DayCount other) {
        return new DayCount(due + other.due, overdue + other.overdue);
    }
}
