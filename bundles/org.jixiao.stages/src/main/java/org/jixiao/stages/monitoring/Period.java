package org.jixiao.stages.monitoring;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.scoring.api.Message;

/**
 * The months a report covers. Values of a report that begins in January are those reached since the start of the year; one that begins
 * later reports what was added in its months.
 */
record Period(int from, int to) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    static Period of(MonitoringReport report) {
        return new Period(report.getMonthFrom(), report.getMonthTo());
    }

    boolean isPossible() {
        return from >= 1 && from <= to && to <= 12;
    }

    /** Share of the year in per cent by the calendar: months ÷ 12. */
    Fraction share() {
        return Fraction.percent(BigDecimal.valueOf(to - from + 1L), TWELVE);
    }

    /** Share of the year in per cent by a planned curve of twelve cumulative shares. */
    Fraction share(List<BigDecimal> curve) {
        BigDecimal before = from == 1 ? BigDecimal.ZERO : curve.get(from - 2);
        return new Fraction(curve.get(to - 1).subtract(before), BigDecimal.ONE);
    }

    /** The part of a year's amount that falls on the share. */
    static Fraction part(BigDecimal whole, Fraction share) {
        return new Fraction(whole.multiply(share.numerator()), share.denominator().multiply(HUNDRED));
    }

    /** Completion in per cent of the part that falls on the share; the whole and the share are greater than zero. */
    static Fraction completion(BigDecimal actual, BigDecimal whole, Fraction share) {
        return Fraction.percent(actual.multiply(share.denominator()).multiply(HUNDRED), whole.multiply(share.numerator()));
    }

    Message label() {
        return Judging.message(from == to ? "period.month" : "period.months", from, to);
    }
}
