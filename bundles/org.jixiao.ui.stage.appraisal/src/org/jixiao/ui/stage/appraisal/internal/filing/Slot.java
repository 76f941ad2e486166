package org.jixiao.ui.stage.appraisal.internal.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jixiao.appraisal.filing.Filings;
import org.jixiao.appraisal.filing.Months;
import org.jixiao.model.appraisal.FilingPeriod;

/**
 * One period that is filed for: a month, a quarter, a half-year or the year.
 *
 * @param period its kind
 * @param ordinal which one of the year, from 1
 */
public record Slot(FilingPeriod period, int ordinal) {

    /** All periods of a year in the order in which they end, the shorter before the longer. */
    public static List<Slot> year() {
        List<Slot> all = new ArrayList<>();
        for (int month = 1; month <= Months.perYear(FilingPeriod.MONTH); month++) {
            for (FilingPeriod period : FilingPeriod.VALUES) {
                int length = Months.perYear(FilingPeriod.MONTH) / Months.perYear(period);
                if (month % length == 0) {
                    all.add(new Slot(period, month / length));
                }
            }
        }
        return List.copyOf(all);
    }

    /** The month of a year that a day is in; the last one when the year is over. */
    public static Slot month(int year, LocalDate day) {
        return new Slot(FilingPeriod.MONTH, day.getYear() > year ? Months.perYear(FilingPeriod.MONTH) : day.getMonthValue());
    }

    /** The month it ends with. */
    public int month() {
        return Months.last(period, ordinal);
    }

    /** Its name. */
    public String title() {
        return Filings.label(period, ordinal).render(Locale.getDefault());
    }
}
