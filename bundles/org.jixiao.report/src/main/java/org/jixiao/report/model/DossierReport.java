package org.jixiao.report.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.checks.Severity;

/**
 * Everything a report says about one evaluation of one dossier, in one language. Plain values: no part of the model is held.
 *
 * @param dossierId id of the dossier
 * @param evaluationId id of the evaluation
 * @param file the dossier's file; may be empty
 * @param title name of the subject
 * @param year fiscal year; 0 when the form does not say
 * @param agency the unit that carries it out; may be empty
 * @param department the competent department; may be empty
 * @param kind what kind of evaluation, in words
 * @param scheme name and version of the scheme; empty when there is none
 * @param unit unit of all amounts, in words
 * @param unitPower how many zeros that unit has against the yuan: 0, 4 or 8
 * @param funds the rows of the fund block, the total first
 * @param dimensions points and scores of the first level, budget execution first
 * @param rows the indicators in the order of the form
 * @param total the score by the rules
 * @param grade grade by the rules, or the possible grades of an open score; may be empty
 * @param printedTotal the total printed in the form; null when there is none
 * @param printedGrade the grade printed in the form; may be empty
 * @param goals the goal as planned and as reached
 * @param texts conclusions, problems and improvements as the unit wrote them
 * @param faults what is wrong with the form, worst first
 * @param trace the trace of the total; null when nothing was scored
 */
public record DossierReport(String dossierId, String evaluationId, String file, String title, int year, String agency, String department,
        String kind, String scheme, String unit, int unitPower, List<FundLine> funds, List<DimensionLine> dimensions, List<RowLine> rows, ScoreView total,
        String grade, BigDecimal printedTotal, String printedGrade, Goals goals, List<TextLine> texts, List<FaultLine> faults,
        TraceView trace) {

    private static final int WAN_YUAN = 4;

    public DossierReport {
        funds = List.copyOf(funds);
        dimensions = List.copyOf(dimensions);
        rows = List.copyOf(rows);
        texts = List.copyOf(texts);
        faults = List.copyOf(faults);
    }

    /**
     * A row of the fund block. Amounts are in the report's unit and null when the form gives none.
     *
     * @param total true for the row that carries points and score
     * @param rate executed by adjusted as a fraction; null when it is not defined
     * @param rateText the rate as printed in the form; may be empty
     */
    public record FundLine(String label, boolean total, BigDecimal initial, BigDecimal adjusted, BigDecimal executed, BigDecimal rate,
            String rateText, BigDecimal points, BigDecimal claimed, ScoreView score, TraceView trace) {

        /** True when the score, or its lower limit, is below the points. */
        public boolean deducted() {
            return points != null && score.low() != null && score.low().compareTo(points) < 0;
        }
    }

    /** Points and score of one dimension of the first level. */
    public record DimensionLine(String name, BigDecimal points, ScoreView score) {
    }

    /**
     * An indicator.
     *
     * @param target target as written
     * @param actual the value that counts, as written
     * @param points points it can earn; null when the form gives none
     * @param claimed score printed in the form; null when there is none
     * @param deducted true when the score, or its lower limit, is below the points, or when the rule could give none
     */
    public record RowLine(String level1, String level2, String name, String target, String unit, String actual, BigDecimal points,
            BigDecimal claimed, ScoreView score, String reason, boolean deducted, TraceView trace) {
    }

    /** The goal of the year as planned and as reached. */
    public record Goals(String planned, String reached) {
    }

    /** A titled text. */
    public record TextLine(String title, String text) {
    }

    /** The row of the total; empty when the form has no fund block. */
    public Optional<FundLine> money() {
        return funds.stream().filter(FundLine::total).findFirst();
    }

    /** An amount of this report in ten thousand yuan, for tables over forms of different units. */
    public BigDecimal inWanYuan(BigDecimal amount) {
        return amount.movePointRight(unitPower).movePointLeft(WAN_YUAN);
    }

    /** How many faults have this severity. */
    public long count(Severity severity) {
        return faults.stream().filter(fault -> fault.severity() == severity).count();
    }

    /** The rows that did not get all their points. */
    public List<RowLine> deductions() {
        return rows.stream().filter(RowLine::deducted).toList();
    }
}
