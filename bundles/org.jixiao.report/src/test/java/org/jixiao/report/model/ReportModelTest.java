package org.jixiao.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jixiao.checks.Severity;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.report.Samples;
import org.junit.jupiter.api.Test;

class ReportModelTest {

    @Test
    void theTotalRowComesFirstAndTheRateIsOfTheAdjustedBudget() {
        DossierReport report = new Samples().report(Locale.CHINESE);
        assertEquals("公路养护中心", report.agency());
        assertTrue(report.funds().get(0).total());
        assertEquals("年度资金总额", report.funds().get(0).label());
        assertEquals("85.83%", Figures.percent(report.money().orElseThrow().rate()));
    }

    @Test
    void dimensionsAddUpAndStayIntervalsWhileARowIsOpen() {
        List<DossierReport.DimensionLine> lines = new Samples().report(Locale.CHINESE).dimensions();
        assertEquals(List.of("预算执行", "产出指标", "满意度指标"), lines.stream().map(DossierReport.DimensionLine::name).toList());
        assertEquals("24.60", lines.get(1).score().text());
        assertEquals(0, new BigDecimal("25").compareTo(lines.get(1).points()));
        assertEquals("0.00–10.00", lines.get(2).score().text());
    }

    @Test
    void deductionsAreTheRowsBelowTheirPointsOpenOnesIncluded() {
        DossierReport report = new Samples().report(Locale.CHINESE);
        assertEquals(List.of("日常养护里程", "司乘满意度"), report.deductions().stream().map(DossierReport.RowLine::name).toList());
        assertEquals(1, report.count(Severity.ERROR));
        assertEquals(0, report.count(Severity.WARNING));
        assertEquals("未填", report.rows().get(2).actual());
    }

    @Test
    void findingsOfOtherEvaluationsAreLeftOut() {
        Samples samples = new Samples();
        var other = new Samples();
        var report = new ReportModelBuilder(Locale.CHINESE).build("", samples.dossier, samples.evaluation, "", List.of(other.finding()));
        assertTrue(report.faults().isEmpty());
    }

    @Test
    void amountsAreInTheFormsUnit() {
        Samples samples = new Samples();
        samples.evaluation.setAmountUnit(AmountUnit.YUAN);
        DossierReport report = samples.report(Locale.CHINESE);
        assertEquals("4,800,000.00", Figures.amount(report.money().orElseThrow().adjusted()));
        assertEquals(0, new BigDecimal("480").compareTo(report.inWanYuan(report.money().orElseThrow().adjusted())));
    }

    @Test
    void figures() {
        assertEquals("10.00", Figures.points(new BigDecimal("1E+1")));
        assertEquals("9.625", Figures.points(new BigDecimal("9.6250")));
        assertEquals("100", Figures.plain(new BigDecimal("100.00")));
        assertEquals("—", ScoreView.NONE.text());
        assertFalse(ScoreView.NONE.open());
        assertNull(ScoreView.of(null).low());
        assertEquals("3.00", ScoreView.NONE.plus(new ScoreView(new BigDecimal("3"), new BigDecimal("3"), "", true)).text());
    }

    @Test
    void aRowTheRuleCouldNotScoreIsExplainedLikeOneThatLostPoints() {
        Samples samples = new Samples();
        var row = samples.evaluation.getIndicators().get(0);
        row.getResult().setKind(org.jixiao.model.base.ResultKind.INVALID);
        row.getResult().setPoints(null);
        assertTrue(samples.report(Locale.CHINESE).deductions().stream().anyMatch(r -> r.name().equals(row.getName())));
        row.getResult().setKind(org.jixiao.model.base.ResultKind.NOT_APPLICABLE);
        assertTrue(samples.report(Locale.CHINESE).deductions().stream().noneMatch(r -> r.name().equals(row.getName())));
    }

    @Test
    void aResultThatWasCutIsPrintedAsSuch() {
        Samples samples = new Samples();
        var step = samples.evaluation.getIndicators().get(1).getTrace().getSteps().get(0);
        step.setExpression("10 ÷ 3");
        step.setResultText("≈3.33333333");
        assertEquals("10 ÷ 3 ≈ 3.33333333", samples.report(Locale.CHINESE).rows().get(1).trace().steps().get(0).text());
    }
}
