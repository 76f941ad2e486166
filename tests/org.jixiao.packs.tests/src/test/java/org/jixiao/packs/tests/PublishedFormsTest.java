package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.rules.GradeBand;
import org.jixiao.model.rules.Scheme;
import org.jixiao.scoring.api.Result;
import org.jixiao.stages.evaluation.ClaimCheck;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.EvaluationScorer;
import org.jixiao.stages.evaluation.RowResult;
import org.jixiao.stages.evaluation.SchemeChooser;
import org.jixiao.stages.evaluation.SchemeProposal;
import org.junit.jupiter.api.Test;

/** The published forms: what follows from the rule comes out to the printed digit, what does not is reported. */
class PublishedFormsTest {

    private static final Installed INSTALLED = Installed.all();
    private static final EvaluationScorer SCORER = new EvaluationScorer(INSTALLED.packs(), INSTALLED.methods());

    private static EvaluationResult score(String form, String scheme) {
        Dossier dossier = Cases.load(form);
        Scheme rules = INSTALLED.packs().scheme(scheme, null).orElseThrow().scheme();
        return SCORER.score(dossier, dossier.getEvaluations().getFirst(), rules);
    }

    private static RowResult row(EvaluationResult result, String name) {
        return result.rows().stream().filter(r -> r.title().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> grades(EvaluationResult result) {
        return result.total().grades().stream().map(GradeBand::getName).toList();
    }

    @Test
    void putuoComesOutToThePrintedDigits() {
        EvaluationResult result = score("putuo-sports-settlement-2022", "national.self.50-30-10");
        assertFalse(result.isRefused());
        assertEquals(new BigDecimal("8.62"), result.execution().points());
        assertEquals(new BigDecimal("98.62"), result.total().low());
        assertTrue(result.total().isSettled());
        assertEquals(List.of("优"), grades(result));
        assertEquals(ClaimCheck.Kind.AGREES, result.total().claim().kind());
        assertTrue(result.rows().stream().allMatch(r -> r.claim().kind() == ClaimCheck.Kind.AGREES));
        assertEquals(List.of("10", "50", "30", "10"), result.dimensions().stream().map(d -> d.full().toPlainString()).toList());
        assertTrue(result.execution().reasonMissing(), "a rate below the budget needs a reason");
        assertEquals(List.of(), result.problems());
    }

    @Test
    void theTraceSaysWhyToTheCell() {
        EvaluationResult result = score("putuo-sports-settlement-2022", "national.self.50-30-10");
        String text = result.execution().explanation().render(org.jixiao.scoring.api.Message.literal("预算执行率"), Locale.CHINA).toText();
        for (String part : new String[] {"财预〔2020〕10号", "215457.6", "250000", "8.62", "自评表.xlsx · 表1 · D7", "execution-rate"}) {
            assertTrue(text.contains(part), () -> part + " is not in\n" + text);
        }
        String words = row(result, "费用结算及时性").explanation().render(org.jixiao.scoring.api.Message.literal("及时性"), Locale.CHINA).toText();
        assertTrue(words.contains("达成") && words.contains("G14"), words);
    }

    @Test
    void yongdeReportsWhatTheRuleDoesNotGive() {
        EvaluationResult result = score("yongde-mingLang-2022", "national.self.50-30-10");
        RowResult timely = row(result, "资金到位及时率");
        assertEquals(new BigDecimal("10.00"), timely.points());
        assertEquals(ClaimCheck.Kind.DIFFERS, timely.claim().kind());
        assertEquals(0, new BigDecimal("-3").compareTo(timely.claim().difference()));
        RowResult known = row(result, "政策知晓率");
        assertEquals(new BigDecimal("9.80"), known.points());
        assertEquals(ClaimCheck.Kind.DIFFERS, known.claim().kind());
        assertEquals(0, new BigDecimal("-0.8").compareTo(known.claim().difference()));
        assertEquals(2, result.rows().stream().filter(r -> r.claim().kind() == ClaimCheck.Kind.DIFFERS).count());
        assertEquals(new BigDecimal("99.80"), result.total().low());
        assertEquals(ClaimCheck.Kind.DIFFERS, result.total().claim().kind());
        assertEquals("优", result.total().claimedGrade());
    }

    @Test
    void yinchuanLeavesJudgementsOpenAndReportsTheRest() {
        EvaluationResult local = score("yinchuan-no6-2021", "yinchuan.self.10-25-30-35");
        assertEquals(List.of("10", "25", "30", "25"), local.dimensions().stream().map(d -> d.full().toPlainString()).toList());
        assertTrue(local.problems().getFirst().render(Locale.CHINA).contains("90"), "a row of 10 points is not printed");
        assertEquals(ClaimCheck.Kind.IMPOSSIBLE, local.total().claim().kind(), "98 points cannot come from 90");
        EvaluationResult result = score("yinchuan-no6-2021", "national.self.50-30-10");
        assertEquals(new BigDecimal("10.00"), result.execution().points());
        assertEquals(ClaimCheck.Kind.DIFFERS, result.execution().claim().kind(), "100 % was printed as 9 points");
        RowResult people = row(result, "保障人数");
        assertEquals(new BigDecimal("10.00"), people.points());
        RowResult date = row(result, "公用经费完成时间");
        assertEquals(new BigDecimal("5.00"), date.points());
        assertEquals(ClaimCheck.Kind.DIFFERS, date.claim().kind(), "kept exactly, yet 4 of 5 printed");
        RowResult effect = row(result, "效果显著");
        assertEquals(new BigDecimal("13.00"), effect.points(), "13 of 15 lies in the band 达成");
        RowResult complete = row(result, "完整性");
        assertTrue(complete.result() instanceof Result.Interval, () -> complete.result().toString());
        assertEquals(0, complete.high().compareTo(new BigDecimal("4")));
        assertFalse(result.total().isSettled());
        assertTrue(result.dimensions().stream().flatMap(d -> d.problems().stream()).map(p -> p.render(Locale.CHINA))
                .anyMatch(p -> p.contains("绩效监控有效性")), "项目决策 and 项目管理 are no parts of the scheme");
    }

    @Test
    void chongqingFullMarksAgainstTheRateAreReported() {
        EvaluationResult result = score("chongqing-media-2021", "chongqing.self.10-90");
        Dossier dossier = Cases.load("chongqing-media-2021");
        assertEquals("chongqing.self.10-90", new SchemeChooser(INSTALLED.packs()).propose(dossier, dossier.getEvaluations().getFirst(), "")
                .getFirst().scheme().getId(), "the only one for departments");
        RowResult purchases = row(result, "政府采购执行率");
        assertEquals(new BigDecimal("1.45"), purchases.points());
        assertEquals(ClaimCheck.Kind.DIFFERS, purchases.claim().kind());
        assertEquals(new BigDecimal("5.00"), row(result, "党性教育培训次数").points());
        assertEquals(new BigDecimal("5.00"), row(result, "资金使用合规性").points());
        assertTrue(result.execution().result() instanceof Result.InsufficientData, "no amounts are printed");
        assertEquals(0, result.execution().high().compareTo(BigDecimal.TEN));
    }

    @Test
    void hubeiWithoutWeightsStaysOpenInsteadOfGuessing() {
        EvaluationResult result = score("hubei-fishing-ban-2020", "hubei.self.20-80");
        assertEquals(new BigDecimal("20.00"), result.execution().points());
        assertEquals(0, result.total().low().compareTo(new BigDecimal("20")));
        assertEquals(0, result.total().high().compareTo(new BigDecimal("100")), "what the scheme leaves counts once");
        assertEquals(ClaimCheck.Kind.POSSIBLE, result.total().claim().kind());
        assertTrue(result.rows().stream().allMatch(r -> r.full() == null));
    }

    @Test
    void hubeiWithItsPrintedPointsAsWeightsGivesAHundred() {
        Dossier dossier = Cases.load("hubei-fishing-ban-2020");
        var evaluation = dossier.getEvaluations().getFirst();
        evaluation.getIndicators().forEach(r -> r.setPoints(r.getClaimedScore()));
        EvaluationResult result = SCORER.score(dossier, evaluation, INSTALLED.packs().scheme("hubei.self.20-80", null).orElseThrow().scheme());
        assertEquals(new BigDecimal("100.00"), result.total().low());
        assertEquals(List.of(), result.problems());
    }

    @Test
    void yueyangHasNoActualsAndNoWeights() {
        EvaluationResult result = score("yueyang-farmland-2022", "national.self.50-30-10");
        assertFalse(result.total().isSettled());
        assertEquals(0, result.total().low().signum());
        assertTrue(result.execution().result() instanceof Result.InsufficientData);
    }

    @Test
    void theSchemeIsProposedWithReasons() {
        SchemeChooser chooser = new SchemeChooser(INSTALLED.packs());
        Dossier putuo = Cases.load("putuo-sports-settlement-2022");
        SchemeProposal first = chooser.propose(putuo, putuo.getEvaluations().getFirst(), "上海市").getFirst();
        assertEquals("national.self.50-30-10", first.scheme().getId());
        assertTrue(first.reasons().stream().map(r -> r.render(Locale.CHINA)).anyMatch(r -> r.contains("分值与方案一致")));
        Dossier hubei = Cases.load("hubei-fishing-ban-2020");
        assertEquals("hubei.self.20-80", chooser.propose(hubei, hubei.getEvaluations().getFirst(), "湖北省").getFirst().scheme().getId());
        putuo.getEvaluations().getFirst().setFormId("org.jixiao.form.sichuan.self-evaluation");
        assertEquals("sichuan.self.10-90",
                chooser.propose(putuo, putuo.getEvaluations().getFirst(), "四川省").getFirst().scheme().getId());
    }

    @Test
    void aSchemeWithErrorsIsRefused() {
        Dossier dossier = Cases.load("putuo-sports-settlement-2022");
        Scheme broken = org.eclipse.emf.ecore.util.EcoreUtil.copy(INSTALLED.packs().scheme("national.self.50-30-10", null).orElseThrow().scheme());
        broken.getDimensions().removeLast();
        EvaluationResult result = SCORER.score(dossier, dossier.getEvaluations().getFirst(), broken);
        assertTrue(result.isRefused());
        assertEquals(List.of(), result.rows());
        assertEquals("scheme.points.sum", result.refusals().getFirst().code());
    }

    @Test
    void scoringChangesNothingInTheDocument() {
        Dossier dossier = Cases.load("yongde-mingLang-2022");
        Dossier before = org.eclipse.emf.ecore.util.EcoreUtil.copy(dossier);
        SCORER.score(dossier, dossier.getEvaluations().getFirst(), INSTALLED.packs().scheme("national.self.50-30-10", null).orElseThrow().scheme());
        assertTrue(org.eclipse.emf.ecore.util.EcoreUtil.equals(before, dossier));
    }
}
