package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.evaluation.EvaluationScorer;
import org.jixiao.stages.evaluation.SubjectsScorer;
import org.jixiao.stages.evaluation.SubjectsScorer.Combined;
import org.jixiao.stages.evaluation.SubjectsScorer.Subject;
import org.junit.jupiter.api.Test;

/** A fund of many counties is scored as Hubei does it: first the completion of all, then the score. */
class SubjectsScorerTest {

    private static final Installed INSTALLED = Installed.all();
    private final Scheme scheme = INSTALLED.packs().scheme("hubei.self.20-80", null).orElseThrow().scheme();

    private static Subject subject(String name, String budget, String executed, String kilometres, String rate, String judged) {
        Dossier dossier = DossierFactory.eINSTANCE.createDossier();
        Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
        dossier.getEvaluations().add(evaluation);
        evaluation.setAmountUnit(AmountUnit.WAN_YUAN);
        FundRow funds = DossierFactory.eINSTANCE.createFundRow();
        funds.setId("funds " + name);
        funds.setSource(FundSource.TOTAL);
        funds.setAdjusted(Cases.amount(new BigDecimal(budget), AmountUnit.WAN_YUAN));
        funds.setExecuted(Cases.amount(new BigDecimal(executed), AmountUnit.WAN_YUAN));
        evaluation.getFundRows().add(funds);
        evaluation.getIndicators().add(row("里程", "40", "≥100公里", kilometres));
        evaluation.getIndicators().add(row("完好率", "20", "≥90%", rate));
        IndicatorScore words = row("机制健全", "20", "健全", "部分达成");
        words.setBand("部分达成");
        words.setAssessedScore(judged == null ? null : new BigDecimal(judged));
        words.setAssessedReason("评定");
        evaluation.getIndicators().add(words);
        return new Subject(name, dossier, evaluation);
    }

    private static IndicatorScore row(String name, String points, String target, String actual) {
        IndicatorScore row = DossierFactory.eINSTANCE.createIndicatorScore();
        row.setId(UUID.randomUUID().toString());
        row.setLevel1("产出指标");
        row.setName(name);
        row.setPoints(new BigDecimal(points));
        row.setTarget(Cases.quantity(target));
        row.setReported(Cases.quantity(actual));
        row.setActualState(actual == null ? ValueState.MISSING : ValueState.REPORTED);
        return row;
    }

    private Combined score(Subject... subjects) {
        return new SubjectsScorer(new EvaluationScorer(INSTALLED.packs(), INSTALLED.methods())).score(List.of(subjects), scheme);
    }

    private static String points(Combined all, int row) {
        return all.result().row(all.combined().getIndicators().get(row).getId()).orElseThrow().points().toPlainString();
    }

    @Test
    void firstTheCompletionThenTheScore() {
        Combined all = score(subject("甲县", "300", "300", "120公里", "80%", "12"), subject("乙县", "100", "60", "60公里", "100%", "15"));
        assertEquals(List.of(), all.problems());
        assertEquals("18.00", all.result().execution().points().toPlainString());
        // 180 of 200 km, although one county reached its own target: 36, not the average of 40 and 24
        assertEquals("36.00", points(all, 0));
        // (300 × 80 + 100 × 100) ÷ 400 = 85 of 90
        assertEquals("18.89", points(all, 1));
        // (300 × 12 + 100 × 15) ÷ 400
        assertEquals("12.75", points(all, 2));
        assertEquals("85.64", all.result().total().low().toPlainString());
        assertEquals("(300 × 80 + 100 × 100) ÷ (300 + 100) = 85", all.combined().getIndicators().get(1).getProvenance().getLast().getNote());
    }

    @Test
    void whatOneCountyLeavesOpenStaysOpenForAll() {
        Combined all = score(subject("甲县", "300", "300", "120公里", "80%", "12"), subject("乙县", "100", "60", null, "100%", null));
        List<String> problems = all.problems().stream().map(m -> m.render(Locale.CHINA)).toList();
        assertEquals(List.of("“里程”不能汇总:乙县的指标值或实际完成值不是数字,或未填", "“机制健全”不能按资金加权:乙县的得分未定,或没有资金"), problems);
        assertEquals("36.89–96.89", all.result().total().low() + "–" + all.result().total().high());
    }

    @Test
    void theDocumentsStayAsTheyAre() {
        Subject one = subject("甲县", "300", "300", "120公里", "80%", "12");
        Combined all = score(one, subject("乙县", "100", "60", "60公里", "100%", "15"));
        assertEquals("120公里", one.evaluation().getIndicators().getFirst().getReported().getText());
        assertEquals(new BigDecimal("300"), one.evaluation().getFundRows().getFirst().getAdjusted().getValue());
        assertTrue(all.combined().eContainer() == null);
    }

    @Test
    void anIndicatorThatOneCountyLacksIsSaid() {
        Subject two = subject("乙县", "100", "60", "60公里", "100%", "15");
        two.evaluation().getIndicators().removeFirst();
        Combined all = score(subject("甲县", "300", "300", "120公里", "80%", "12"), two);
        assertEquals("“里程”只有1个单位填报(共2个),只汇总填报的单位", all.problems().getFirst().render(Locale.CHINA));
        assertEquals("40.00", points(all, 0));
    }
}
