package org.jixiao.appraisal.filing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.FilingPeriod;
import org.jixiao.model.rules.Deadline;
import org.jixiao.model.rules.DeadlineKind;

/**
 * Until when filings are due. Plan 3: "各单位每月30日前…上报每月绩效考核自评报告,每季末前5日上报季度(半年、全年)绩效考核自检报告". February has
 * no 30th: its last day counts. "每季末前5日" is read as five days before the end of the quarter; the calendar of the appraisal can say
 * otherwise.
 */
public final class FilingCalendar {

    /** Code of the deadline of monthly filings. */
    public static final String MONTHLY = "filing.month";
    /** Code of the deadline of quarterly, half-year and annual filings. */
    public static final String QUARTERLY = "filing.quarter";

    private final Appraisal appraisal;

    /** The due dates of an appraisal. */
    public FilingCalendar(Appraisal appraisal) {
        this.appraisal = appraisal;
    }

    /** The due date of a filing; empty when the calendar of the appraisal says nothing about filings of that kind. */
    public Optional<LocalDate> due(FilingPeriod period, int ordinal) {
        YearMonth month = YearMonth.of(appraisal.getYear(), Months.last(period, ordinal));
        return deadline(period == FilingPeriod.MONTH ? MONTHLY : QUARTERLY).flatMap(d -> due(d, month));
    }

    private Optional<Deadline> deadline(String code) {
        return appraisal.getCalendar() == null ? Optional.empty()
                : appraisal.getCalendar().getDeadlines().stream().filter(d -> code.equals(d.getCode())).findFirst();
    }

    private static Optional<LocalDate> due(Deadline deadline, YearMonth month) {
        if (deadline.getKind() == DeadlineKind.EVERY_MONTH && deadline.getDay() != null) {
            return Optional.of(month.atDay(Math.max(1, Math.min(deadline.getDay(), month.lengthOfMonth()))));
        }
        if (deadline.getKind() == DeadlineKind.QUARTER_END && deadline.getAmount() != null) {
            return Optional.of(month.atEndOfMonth().minusDays(deadline.getAmount()));
        }
        return Optional.empty();
    }
}
