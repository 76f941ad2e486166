package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.Party;
import org.jixiao.model.dossier.Conclusion;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.exante.ExAnteCommands;
import org.jixiao.stages.exante.ExAnteEngine;
import org.jixiao.stages.exante.ExAnteSupport;
import org.jixiao.stages.exante.ReportOutline;
import org.jixiao.stages.review.ReviewScorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExAnteTest {

    private final Stages stages = new Stages();
    private final Scheme scheme = Stages.scheme("national.ex-ante");
    private final ExAnteEngine engine = new ExAnteEngine(Stages.INSTALLED.packs());
    private final ExAnteCommands commands = new ExAnteCommands(stages.domain, Stages.INSTALLED.packs(), Locale.CHINA);
    private final Dossier dossier = Watched.project("300");
    private ExAnteEvaluation evaluation;

    private ExAnteEvaluation evaluation(String... experts) {
        stages.run(commands.create(dossier, scheme, Watched.party("某咨询公司"), LocalDate.of(2025, 9, 1)));
        evaluation = dossier.getExAnteEvaluations().getLast();
        for (String expert : experts) {
            add(expert);
        }
        return evaluation;
    }

    private void add(String expert) {
        try {
            stages.run(commands.addExpert(evaluation, scheme, Watched.party(expert)));
        } catch (Refused refused) {
            throw new AssertionError(refused);
        }
    }

    private void score(String expert, String points) {
        evaluation.getOpinions().stream().filter(o -> o.getReviewer().getName().equals(expert)).forEach(o -> o.setScore(new BigDecimal(points)));
    }

    private void report() {
        ReportOutline.parts(evaluation, Optional.of(scheme)).forEach(p -> stages.run(commands.write(evaluation, p.title(), "必要、可行")));
        evaluation.setSuggestions("按意见细化预算");
    }

    @Test
    void aFormWithSomeChaptersIsNoReportUntilTheOthersAreWrittenOrLeftOutWithAReason() throws Refused {
        evaluation("甲");
        score("甲", "5");
        stages.run(commands.write(evaluation, "总体结论", "必要、可行"));
        stages.run(commands.write(evaluation, "资金构成", "区级资金 300 万元"));
        stages.take(dossier, evaluation, scheme, "submit", "unit");
        stages.take(dossier, evaluation, scheme, "confirm", "unitHead");
        stages.take(dossier, evaluation, scheme, "commission", "department");
        String refusal = evaluate();
        assertTrue(refusal.contains("立项背景") && refusal.contains("相关建议") && refusal.contains("实施方案可行性"), refusal);
        assertFalse(refusal.contains("资金构成"), refusal);
        for (ReportOutline.Part part : ReportOutline.parts(evaluation, Optional.of(scheme))) {
            if (ReportOutline.text(evaluation, part.title()).isEmpty()) {
                stages.run(commands.leaveOut(evaluation, part.title(), "原表无此栏"));
            }
        }
        refusal = evaluate();
        assertTrue(refusal.contains("1 部分") && refusal.contains("相关建议"), refusal);
        stages.run(commands.leaveOut(evaluation, ReportOutline.ADVICE_TITLE, "无建议"));
        assertTrue(ReportOutline.parts(evaluation, Optional.of(scheme)).stream().noneMatch(p -> p.title().equals(ReportOutline.ADVICE_TITLE)));
        stages.domain.getCommandStack().undo();
        assertTrue(evaluate().contains("相关建议"));
        stages.domain.getCommandStack().redo();
        stages.take(dossier, evaluation, scheme, "evaluate", "expert");
        assertEquals("conclusion", evaluation.getState());
    }

    private String evaluate() {
        return assertThrows(Refused.class, () -> stages.take(dossier, evaluation, scheme, "evaluate", "expert")).getMessage();
    }

    @Test
    void everyExpertHasALineForEachPointAndTheMeanCounts() {
        evaluation("甲", "乙");
        assertEquals(40, evaluation.getOpinions().size(), "twenty points each, the sixth dimension is optional");
        score("甲", "5");
        score("乙", "4");
        var assessment = engine.assess(evaluation, scheme);
        assertEquals("90.00", assessment.review().low().toPlainString());
        assertEquals(Conclusion.SUPPORT, assessment.conclusion());
        String text = assessment.review().explanation().render(org.jixiao.scoring.api.Message.literal("评分"), Locale.CHINA).toText();
        assertTrue(text.contains("5 + 4,取平均 4.5"), text);
    }

    @Test
    void aMeanWithoutEndIsReadWithFourDecimalsAndSaysSo() {
        evaluation("甲", "乙", "丙");
        score("甲", "5");
        score("乙", "4");
        score("丙", "4");
        var review = engine.assess(evaluation, scheme).review();
        assertEquals("86.67", review.low().toPlainString(), "computed with all decimals");
        String text = review.explanation().render(org.jixiao.scoring.api.Message.literal("评分"), Locale.CHINA).toText();
        assertTrue(text.contains("5 + 4 + 4,取平均 ≈ 4.3333("), text);
        assertTrue(text.contains("4.3333 + 4.3333 + 4.3333 + 4.3333 ≈ 17.3333"), text);
        assertFalse(text.contains("333333"), text);
    }

    @Test
    void theTraceAddsUpPartByPart() {
        evaluation("甲", "乙");
        score("甲", "5");
        score("乙", "4");
        evaluation.getOpinions().getFirst().setScore(null);
        var review = engine.assess(evaluation, scheme).review();
        String text = review.explanation().render(org.jixiao.scoring.api.Message.literal("评分"), Locale.CHINA).toText();
        assertTrue(text.contains("(2…4.5) + 4.5 + 4.5 + 4.5 = (15.5…18)"), text);
        assertTrue(text.contains("(15.5…18) + 18 + 18 + 18 + 18 = (87.5…90)"), text);
        assertEquals(5, review.parts().size());
        assertEquals(20, review.points().size());
    }

    @Test
    void anExpertHasANameAndScoresOnce() {
        evaluation("甲");
        assertTrue(assertThrows(Refused.class, () -> commands.addExpert(evaluation, scheme, Watched.party("甲 "))).getMessage().contains("已是评审人"));
        assertThrows(Refused.class, () -> commands.addExpert(evaluation, scheme, Watched.party(" ")));
    }

    @ParameterizedTest
    @CsvSource({ "4.5, SUPPORT", "4.49, SUPPORT_AFTER_ADJUSTMENT", "3.5, SUPPORT_AFTER_ADJUSTMENT", "3.49, NO_SUPPORT" })
    void theThresholdsConclude(String each, Conclusion expected) {
        evaluation("甲");
        score("甲", each);
        assertEquals(expected, engine.assess(evaluation, scheme).conclusion());
    }

    @Test
    void fromFiveExpertsTheHighestAndTheLowestAreLeftOut() {
        evaluation("甲", "乙", "丙", "丁", "戊");
        score("甲", "0");
        List.of("乙", "丙", "丁").forEach(e -> score(e, "4"));
        score("戊", "5");
        assertEquals("80.00", engine.assess(evaluation, scheme).review().low().toPlainString());
    }

    @Test
    void aMissingScoreLeavesTheTotalOpenAndAWrongOneIsRefused() {
        evaluation("甲", "乙");
        score("甲", "5");
        score("乙", "5");
        evaluation.getOpinions().getFirst().setScore(null);
        var open = engine.assess(evaluation, scheme);
        assertEquals("97.50", open.review().low().toPlainString());
        assertEquals("100.00", open.review().high().toPlainString());
        assertEquals(1, open.review().open().size());
        assertFalse(open.review().isSettled());
        evaluation.getOpinions().getFirst().setScore(new BigDecimal("6"));
        assertEquals(1, engine.assess(evaluation, scheme).review().problems().size());
        assertEquals(Conclusion.UNDECIDED, engine.assess(evaluation, scheme).conclusion());
    }

    @Test
    void theOptionalSixthDimensionIsScaledToAHundred() {
        evaluation("甲");
        score("甲", "5");
        DimensionOpinion sixth = DossierFactory.eINSTANCE.createDimensionOpinion();
        sixth.setDimensionCode("sustainability");
        sixth.setName("可持续性");
        sixth.setScore(new BigDecimal("10"));
        sixth.setReviewer(Watched.party("甲"));
        evaluation.getOpinions().add(sixth);
        assertEquals("91.67", engine.assess(evaluation, scheme).review().low().toPlainString(), "110 of 120");
        assertEquals(21, ReviewScorer.leaves(ExAnteEngine.sheet(scheme).orElseThrow()).size());
    }

    @Test
    void departingFromTheThresholdsAsksForAReasonAndAPartForItsAmount() throws Refused {
        evaluation("甲");
        score("甲", "5");
        var assessment = engine.assess(evaluation, scheme);
        Refused refused = assertThrows(Refused.class, () -> commands.conclude(evaluation, assessment,
                new ExAnteCommands.Concluded(Conclusion.PARTIAL_SUPPORT, null, "")));
        assertEquals(2, refused.reasons().size(), refused::getMessage);
        stages.run(commands.conclude(evaluation, assessment, new ExAnteCommands.Concluded(Conclusion.PARTIAL_SUPPORT,
                Cases.amount(new BigDecimal("250"), AmountUnit.WAN_YUAN), "先建一期")));
        assertEquals("100.00", evaluation.getTotal().getPoints().toPlainString());
        assertEquals("先建一期", evaluation.getConclusionText());
        stages.domain.getCommandStack().undo();
        assertEquals(Conclusion.UNDECIDED, evaluation.getConclusion());
    }

    @Test
    void theBudgetIsShutWithoutSupportWithoutProcedureAndAboveTheSupportedAmount() throws Refused {
        assertTrue(refusals("300").contains("没有事前绩效评估"));
        evaluation("甲");
        score("甲", "4");
        assertTrue(refusals("300").contains("尚未完成规定程序") && refusals("300").contains("未作结论"));
        stages.run(commands.conclude(evaluation, engine.assess(evaluation, scheme), new ExAnteCommands.Concluded(
                Conclusion.SUPPORT_AFTER_ADJUSTMENT, Cases.amount(new BigDecimal("250"), AmountUnit.WAN_YUAN), "")));
        assertTrue(refusals("250").contains("程序"), "concluded, but not through its procedure");
        through();
        assertEquals("", refusals("250"));
        assertTrue(refusals("250.01").contains("超过"));
        evaluation.setConclusion(Conclusion.NO_SUPPORT);
        assertTrue(refusals("100").contains("不予支持"));
    }

    private String refusals(String budget) {
        return String.join(";", ExAnteSupport.refusals(Stages.INSTALLED.packs(), dossier, Map.of(),
                Cases.amount(new BigDecimal(budget), AmountUnit.WAN_YUAN)).stream().map(m -> m.render(Locale.CHINA)).toList());
    }

    private void through() throws Refused {
        report();
        stages.take(dossier, evaluation, scheme, "submit", "unit");
        stages.take(dossier, evaluation, scheme, "confirm", "unitHead");
        stages.take(dossier, evaluation, scheme, "commission", "department");
        stages.take(dossier, evaluation, scheme, "evaluate", "expert");
        stages.take(dossier, evaluation, scheme, "support", "performanceOffice");
    }

    @Test
    void belowTheAmountOfADistrictNoEvaluationIsDueAndAnUnknownAmountIsAsked() {
        Scheme pidu = Stages.scheme("pidu.ex-ante");
        assertEquals(ExAnteEngine.Need.REQUIRED, ExAnteEngine.requirement(dossier, pidu).need());
        assertEquals(ExAnteEngine.Need.BELOW_AMOUNT, ExAnteEngine.requirement(Watched.project("199.9999"), pidu).need());
        assertEquals(ExAnteEngine.Need.REQUIRED, ExAnteEngine.requirement(Watched.project("200"), pidu).need());
        assertEquals(ExAnteEngine.Need.UNKNOWN, ExAnteEngine.requirement(Watched.project(null), pidu).need());
        assertTrue(ExAnteEngine.requirement(Watched.project("1"), pidu).reason().render(Locale.ENGLISH).contains("below 200 (10k yuan)"));
    }

    @Test
    void nobodyEvaluatesAProjectOfTheirOwn() throws Refused {
        evaluation("甲");
        score("甲", "5");
        Party own = Watched.party("张三");
        own.setOrganisation("县公路段");
        evaluation.getExperts().add(own);
        stages.take(dossier, evaluation, scheme, "submit", "unit");
        stages.take(dossier, evaluation, scheme, "confirm", "unitHead");
        assertTrue(assertThrows(Refused.class, () -> stages.take(dossier, evaluation, scheme, "commission", "department")).getMessage()
                .contains("县公路段"));
        evaluation.getExperts().remove(own);
        stages.take(dossier, evaluation, scheme, "commission", "department");
        report();
        evaluation.setEvaluator(Watched.party("县公路段"));
        assertTrue(assertThrows(Refused.class, () -> stages.take(dossier, evaluation, scheme, "evaluate", "thirdParty")).getMessage()
                .contains("实施方"));
    }
}
