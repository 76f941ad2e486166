package org.jixiao.appraisal.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.appraisal.filing.FilingState;
import org.jixiao.appraisal.filing.Filings;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.FilingRule;

/**
 * What late and missing filings cost. They are always counted; points go only where the group has a rule.
 *
 * @param late filings after their day
 * @param missing filings that were due and never came
 * @param deduction points off, after the cap; not negative
 * @param formula the arithmetic, or empty when nothing is deducted
 */
public record FilingPoints(int late, int missing, BigDecimal deduction, String formula) {

    /**
     * Counts the filings of a unit.
     *
     * @param month filings of later months do not count
     * @param rule null: only counted
     */
    static FilingPoints of(Appraisal appraisal, AppraisedUnit unit, int month, LocalDate today, FilingRule rule) {
        if (unit.getIndicators().isEmpty()) {
            return new FilingPoints(0, 0, BigDecimal.ZERO, "");
        }
        List<Filings.Standing> all = Filings.of(appraisal, unit, month, today);
        int late = (int) all.stream().filter(s -> s.state() == FilingState.LATE).count();
        int missing = (int) all.stream().filter(s -> s.state() == FilingState.MISSING).count();
        if (rule == null) {
            return new FilingPoints(late, missing, BigDecimal.ZERO, "");
        }
        BigDecimal perLate = or(rule.getPerLate());
        BigDecimal perMissing = or(rule.getPerMissing());
        int charged = Math.max(0, late - Math.max(0, rule.getFree()));
        BigDecimal sum = perLate.multiply(BigDecimal.valueOf(charged)).add(perMissing.multiply(BigDecimal.valueOf(missing)));
        if (sum.signum() == 0) {
            return new FilingPoints(late, missing, BigDecimal.ZERO, "");
        }
        String formula = charged + " × " + perLate.toPlainString() + " + " + missing + " × " + perMissing.toPlainString() + " = "
                + sum.toPlainString();
        boolean capped = rule.getCap() != null && sum.compareTo(rule.getCap()) > 0;
        return new FilingPoints(late, missing, capped ? rule.getCap() : sum, capped ? formula + " → " + rule.getCap().toPlainString() : formula);
    }

    private static BigDecimal or(BigDecimal points) {
        return points == null ? BigDecimal.ZERO : points;
    }
}
