package org.jixiao.stages.workflow;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jixiao.model.rules.Calendar;
import org.jixiao.model.rules.Deadline;
import org.jixiao.model.rules.PeriodUnit;

/**
 * Due dates from the data of a scheme. A day that a month does not have is its last day: the 30th of February is the 28th or
 * 29th. A month after 31 January is the last day of February.
 */
public final class Deadlines {

    private final Calendar calendar;

    /** The due dates of a calendar, which also names holidays and extra working days. */
    public Deadlines(Calendar calendar) {
        this.calendar = calendar;
    }

    /** The deadline with this code. */
    public Optional<Deadline> find(String code) {
        return calendar == null || code == null ? Optional.empty()
                : calendar.getDeadlines().stream().filter(d -> code.equals(d.getCode())).findFirst();
    }

    /**
     * The due date.
     *
     * @param fiscalYear the year the subject is managed for
     * @param today for deadlines that come again: the next one from this day on
     * @param event day of the event that an {@code AFTER_EVENT} deadline counts from, or null when it has not happened
     * @return nothing when the event has not happened
     */
    public Optional<LocalDate> due(Deadline deadline, int fiscalYear, LocalDate today, LocalDate event) {
        return switch (deadline.getKind()) {
            case FIXED_DATE -> Optional.of(day(YearMonth.of(fiscalYear + deadline.getYearOffset(), or(deadline.getMonth(), 12)),
                    or(deadline.getDay(), 31)));
            case EVERY_MONTH -> {
                LocalDate here = day(YearMonth.from(today), or(deadline.getDay(), 31));
                yield Optional.of(here.isBefore(today) ? day(YearMonth.from(today).plusMonths(1), or(deadline.getDay(), 31)) : here);
            }
            case QUARTER_END -> {
                LocalDate here = quarterEnd(today).minusDays(or(deadline.getAmount(), 0));
                yield Optional.of(here.isBefore(today) ? quarterEnd(quarterEnd(today).plusDays(1)).minusDays(or(deadline.getAmount(), 0))
                        : here);
            }
            case AFTER_EVENT -> event == null ? Optional.empty()
                    : Optional.of(after(event, or(deadline.getAmount(), 0), deadline.getUnit()));
        };
    }

    private static int or(Integer given, int otherwise) {
        return given == null ? otherwise : given;
    }

    private static LocalDate day(YearMonth month, int day) {
        return month.atDay(Math.min(Math.max(1, day), month.lengthOfMonth()));
    }

    private static LocalDate quarterEnd(LocalDate day) {
        int last = (day.getMonthValue() - 1) / 3 * 3 + 3;
        return YearMonth.of(day.getYear(), last).atEndOfMonth();
    }

    /** The day that lies a period after another; the day itself does not count, and a month after 31 January is the end of February. */
    public LocalDate after(LocalDate day, int amount, PeriodUnit unit) {
        return switch (unit) {
            case DAY -> day.plusDays(amount);
            case MONTH -> day.plusMonths(amount);
            case YEAR -> day.plusYears(amount);
            case WORKING_DAY -> {
                LocalDate current = day;
                for (int left = amount; left > 0;) {
                    current = current.plusDays(1);
                    left -= isWorkingDay(current) ? 1 : 0;
                }
                yield current;
            }
        };
    }

    /** Whether work is done on a day: weekends made working days count, holidays do not. */
    public boolean isWorkingDay(LocalDate day) {
        if (calendar != null && calendar.getExtraWorkdays().contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && (calendar == null || !calendar.getHolidays().contains(day));
    }
}
