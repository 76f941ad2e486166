package org.jixiao.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.jixiao.report.Samples;
import org.jixiao.report.template.ReportValues;
import org.junit.jupiter.api.Test;

/** What templates of evaluation reports can say. */
class EvaluationNamesTest {

    @Test
    void everyDeductionIsExplained() {
        String all = EvaluationNames.values(new Samples().report(Locale.CHINESE), Locale.CHINESE).dump();
        for (String word : java.util.List.of("project=农村公路养护", "agency=公路养护中心", "department=交通运输局", "year=2026", "total=33.18–43.18", "isOpen=√",
                "grade=差", "rate=85.83%", "deductionCount=3", "deductions[0].name=预算执行", "deductions[0].score=8.58", "deductions[1].score=9.60",
                "deductions[2].score=0.00–10.00", "正向比例,封顶 · 完成比例法 1.0 (org.jixiao.scoring.methods.ratio)", "财预〔2020〕10号: 未完成指标值的,按照完成值与指标值的比例计分",
                "288公里  ← ", "自评表.xlsx", "F12", "10 × 288 ÷ 300 = 9.6", "why=日常养护里程完成288公里", "deductions[1].reason=汛期塌方 12 公里", "faultCount=1",
                "where=", "H20", "更正总分", "title=存在问题", "indicators[1].lost=0.4")) {
            assertTrue(all.contains(word), () -> "missing: " + word + " in " + all);
        }
    }

    @Test
    void whatIsMissingIsMissingAndNotZero() {
        Samples samples = new Samples();
        samples.evaluation.getIndicators().clear();
        samples.evaluation.getFundRows().clear();
        samples.evaluation.setTotal(null);
        samples.evaluation.setGrade(null);
        samples.evaluation.setPrintedTotal(null);
        samples.evaluation.setOverallGoal(null);
        samples.dossier.setFiscalYear(0);
        samples.dossier.setCompetentDepartment(null);
        samples.dossier.getSubject().setImplementingUnit(null);
        ReportValues values = EvaluationNames.values(samples.report(Locale.CHINESE), Locale.CHINESE);
        for (String name : java.util.List.of("year", "agency", "department", "total", "grade", "isOpen", "printedTotal", "budget", "executed", "rate", "goal")) {
            assertTrue(values.value(name).orElseThrow().isMissing(), name);
        }
        assertTrue(values.value("dimensionsChart").orElseThrow().isMissing(), "a chart without bars is none");
        assertEquals(0, values.rows("deductions").size());
        assertFalse(values.dump().contains("null"), values.dump());
    }

    @Test
    void englishHasNoChineseOfItsOwn() {
        Samples samples = new Samples();
        samples.dossier.getEvaluations().get(0).getFundRows().forEach(row -> row.setLabel(""));
        String all = EvaluationNames.values(samples.report(Locale.ENGLISH), Locale.ENGLISH).dump();
        assertTrue(all.contains("Total of the year") && all.contains("deductions[0].name=Budget execution") && all.contains("Scores by dimension"), all);
    }
}
