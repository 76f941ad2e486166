package org.jixiao.appraisal.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingPeriod;
import org.jixiao.scoring.api.Message;

/** Who has filed what, and when. */
public final class Filings {

    private Filings() {
    }

    /**
     * One filing that is due.
     *
     * @param unit who files
     * @param period month, quarter, half-year or year
     * @param ordinal which one
     * @param filing what was filed, or null
     * @param due until when, if the calendar says
     * @param state how it stands
     */
    public record Standing(AppraisedUnit unit, FilingPeriod period, int ordinal, Filing filing, Optional<LocalDate> due,
            FilingState state) {
    }

    /** The filing of a unit for a period. */
    public static Optional<Filing> find(AppraisedUnit unit, FilingPeriod period, int ordinal) {
        return unit.getFilings().stream().filter(f -> f.getPeriod() == period && f.getOrdinal() == ordinal).findFirst();
    }

    /** The name of a period, for instance "3月" or "一季度". */
    public static Message label(FilingPeriod period, int ordinal) {
        boolean named = period == FilingPeriod.QUARTER || period == FilingPeriod.HALF_YEAR;
        return Message.of(Filings.class, "period." + period.getName() + (named ? "." + ordinal : ""), ordinal);
    }

    /** The day on which a period was first filed: a later version does not make it late. Null when nobody noted a day. */
    public static LocalDate firstFiled(Filing filing) {
        return Stream.concat(filing.getEarlier().stream(), Stream.of(filing)).map(Filing::getFiledOn).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(null);
    }

    /** How one filing stands. */
    public static Standing standing(Appraisal appraisal, AppraisedUnit unit, FilingPeriod period, int ordinal, LocalDate today) {
        return standing(new FilingCalendar(appraisal), unit, period, ordinal, today);
    }

    private static Standing standing(FilingCalendar calendar, AppraisedUnit unit, FilingPeriod period, int ordinal, LocalDate today) {
        Filing filing = find(unit, period, ordinal).orElse(null);
        Optional<LocalDate> due = calendar.due(period, ordinal);
        return new Standing(unit, period, ordinal, filing, due, FilingState.of(filing, due, today));
    }

    /** Every monthly, quarterly, half-year and annual filing of a unit up to a month, in the order in which they are due. */
    public static List<Standing> of(Appraisal appraisal, AppraisedUnit unit, int throughMonth, LocalDate today) {
        List<Standing> all = new ArrayList<>();
        FilingCalendar calendar = new FilingCalendar(appraisal);
        for (int month = 1; month <= throughMonth; month++) {
            for (FilingPeriod period : FilingPeriod.VALUES) {
                int length = 12 / Months.perYear(period);
                if (month % length == 0) {
                    all.add(standing(calendar, unit, period, month / length, today));
                }
            }
        }
        return all;
    }

    /** Every filing of all units that is missing on a day, those due first before the others. */
    public static List<Standing> overdue(Appraisal appraisal, LocalDate today) {
        List<Standing> overdue = new ArrayList<>();
        for (AppraisalGroup group : appraisal.getGroups()) {
            for (AppraisedUnit unit : group.getUnits()) {
                // A unit without indicators has nothing to report on.
                if (!unit.getIndicators().isEmpty()) {
                    of(appraisal, unit, 12, today).stream().filter(s -> s.state() == FilingState.MISSING).forEach(overdue::add);
                }
            }
        }
        overdue.sort(Comparator.comparing(s -> s.due().orElse(LocalDate.MAX)));
        return overdue;
    }
}
