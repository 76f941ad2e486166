package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.FundingAction;
import org.jixiao.model.dossier.BudgetDecision;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.Feedback;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.Problem;
import org.jixiao.model.dossier.Rectification;
import org.jixiao.model.dossier.RectificationItem;
import org.jixiao.model.rules.Scheme;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.results.Accountability;
import org.jixiao.stages.results.BudgetLinkage;
import org.jixiao.stages.results.GradeDiscount;
import org.jixiao.stages.results.GradeHistory;
import org.jixiao.stages.results.LastBudget;
import org.jixiao.stages.results.Rectifications;
import org.jixiao.stages.results.ResultCommands;
import org.jixiao.stages.results.ScoreDifferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 31);

    private final Stages stages = new Stages();
    private final Scheme district = Stages.scheme("district.results");
    private final ResultCommands commands = new ResultCommands(stages.domain, Stages.INSTALLED.packs(), Locale.CHINA);
    private final BudgetLinkage linkage = new BudgetLinkage(Stages.INSTALLED.packs());
    private final Dossier dossier = Watched.project("300");

    private Evaluation evaluation(String grade) {
        Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
        evaluation.setId("evaluation-" + dossier.getEvaluations().size());
        evaluation.setGrade(grade);
        evaluation.setProblems("资金拨付慢");
        dossier.getEvaluations().add(evaluation);
        return evaluation;
    }

    private Rectification received(Scheme scheme) throws Refused {
        stages.run(commands.feedback(dossier, evaluation("中"), scheme, Watched.party("财政局")));
        Feedback feedback = dossier.getFeedbacks().getLast();
        Problem problem = DossierFactory.eINSTANCE.createProblem();
        problem.setId("problem");
        problem.setText("资金拨付慢");
        feedback.getProblems().add(problem);
        stages.take(dossier, feedback, scheme, "submit", "performanceOffice");
        feedback.setIssuedOn(DAY.minusDays(3));
        stages.take(dossier, feedback, scheme, "send", "finance");
        assertThrows(Refused.class, () -> stages.take(dossier, feedback, scheme, "receive", "unit"));
        assertThrows(Refused.class, () -> commands.receive(dossier, feedback, scheme, DAY.minusDays(4)), "before it was sent");
        stages.run(commands.receive(dossier, feedback, scheme, DAY));
        stages.take(dossier, feedback, scheme, "receive", "unit");
        assertEquals("received", feedback.getState());
        assertThrows(Refused.class, () -> commands.receive(dossier, feedback, scheme, DAY), "once");
        return dossier.getRectifications().getLast();
    }

    @Test
    void rectificationIsDueOneCalendarMonthAfterTheOpinionWasReceived() throws Refused {
        Rectification rectification = received(district);
        assertEquals(LocalDate.of(2027, 2, 28), rectification.getDueDate());
        assertEquals("problem", rectification.getItems().getFirst().getProblemId());
        assertFalse(Rectifications.isOverdue(rectification, LocalDate.of(2027, 2, 28)));
        assertTrue(Rectifications.isOverdue(rectification, LocalDate.of(2027, 3, 1)));
        rectification.setReportedOn(LocalDate.of(2027, 3, 2));
        assertFalse(Rectifications.isOverdue(rectification, LocalDate.of(2027, 3, 3)));
    }

    @Test
    void inTheThirtyDayVariantItIsThirtyDays() throws Refused {
        assertEquals(LocalDate.of(2027, 3, 2), received(Stages.scheme("national.results.30-days")).getDueDate());
    }

    @Test
    void aRectificationClosesOnlyWhenEverythingWasDoneReportedAndChecked() throws Refused {
        Rectification rectification = received(district);
        assertTrue(assertThrows(Refused.class, () -> step(rectification, "submit", "unit")).getMessage().contains("资金拨付慢"));
        rectification.getItems().getFirst().setMeasure("按月拨付");
        rectification.setPlan("方案");
        step(rectification, "submit", "unit");
        step(rectification, "confirm", "unitHead");
        assertThrows(Refused.class, () -> step(rectification, "report", "unit"));
        rectification.getItems().getFirst().setDoneOn(DAY.plusDays(9));
        rectification.getItems().getFirst().setOutcome("已拨付");
        rectification.setReport("报告");
        rectification.setReportedOn(DAY.plusDays(10));
        step(rectification, "report", "unit");
        assertThrows(Refused.class, () -> step(rectification, "close", "performanceOffice"));
        rectification.setVerifiedOn(DAY.plusDays(20));
        rectification.setVerifiedBy(Watched.party("王"));
        step(rectification, "close", "performanceOffice");
        assertEquals("closed", rectification.getState());
        assertEquals(LocalDate.of(2026, 4, 1), rectification.getClosedOn(), "the day of the step");
    }

    @Test
    void itemsAreAddedForLaterProblemsAndStandWhereTheyAre() throws Refused {
        Rectification rectification = received(district);
        Feedback feedback = dossier.getFeedbacks().getLast();
        assertFalse(commands.complete(feedback, rectification).canExecute(), "every problem has its item");
        Problem later = DossierFactory.eINSTANCE.createProblem();
        later.setId("later");
        feedback.getProblems().add(later);
        stages.run(commands.complete(feedback, rectification));
        RectificationItem item = rectification.getItems().getLast();
        assertEquals("later", item.getProblemId());
        assertEquals(rectification.getDueDate(), item.getDueDate());
        LocalDate due = LocalDate.of(2027, 2, 28);
        assertEquals(Rectifications.Standing.RUNNING, Rectifications.standing(item, rectification, due));
        assertEquals(Rectifications.Standing.OVERDUE, Rectifications.standing(item, rectification, due.plusDays(1)));
        item.setDueDate(due.plusDays(5));
        assertEquals(Rectifications.Standing.RUNNING, Rectifications.standing(item, rectification, due.plusDays(1)), "its own day counts first");
        item.setDoneOn(due);
        assertEquals(Rectifications.Standing.DONE, Rectifications.standing(item, rectification, due.plusDays(9)));
        rectification.setClosedOn(due);
        assertEquals(Rectifications.Standing.CLOSED, Rectifications.standing(item, rectification, due.plusDays(9)));
    }

    @Test
    void theDueDateSaysHowItCameAbout() throws Refused {
        received(district);
        Feedback feedback = dossier.getFeedbacks().getLast();
        String said = Rectifications.explain(district, dossier, feedback).render(Locale.CHINA);
        assertTrue(said.contains("2027-01-31 + 1 个月") && said.contains("2027-02-28") && said.contains("没有 31 日"), said);
        String days = Rectifications.explain(Stages.scheme("national.results.30-days"), dossier, feedback).render(Locale.CHINA);
        assertTrue(days.contains("30 天 = 2027-03-02"), days);
        feedback.setReceivedOn(LocalDate.of(2027, 3, 10));
        String plain = Rectifications.explain(district, dossier, feedback).render(Locale.CHINA);
        assertTrue(plain.endsWith("= 2027-04-10"), plain);
        feedback.setReceivedOn(null);
        assertTrue(Rectifications.explain(district, dossier, feedback).render(Locale.CHINA).contains("尚未签收"));
    }

    private void step(Rectification rectification, String step, String role) throws Refused {
        stages.take(dossier, rectification, district, step, role);
    }

    private BudgetLinkage.Proposal propose(String grade, GradeHistory earlier, String before) {
        LastBudget amount = before == null ? null
                : new LastBudget(Cases.amount(new BigDecimal(before), AmountUnit.WAN_YUAN), Message.literal("批复"));
        return linkage.propose(evaluation(grade), 2026, earlier, amount, district);
    }

    @ParameterizedTest
    @CsvSource({ "优, PRIORITISE, ", "良, GUARANTEE, 300.0000", "中, TIGHTEN, 270.0000", "低, KEY_MONITORING, ", "差, NONE, " })
    void theGradeProposesWhatHappensToTheMoney(String grade, FundingAction action, String after) {
        BudgetLinkage.Proposal proposal = propose(grade, new GradeHistory(Map.of()), "300");
        assertEquals(action, proposal.action(), proposal.reason().render(Locale.CHINA));
        assertEquals(after, proposal.after() == null ? null : proposal.after().toPlainString());
        assertEquals(proposal.reason().render(Locale.CHINA), proposal.explanation().sentence(Locale.CHINA));
    }

    @Test
    void twoBadYearsProposeMoreAndAnUnknownYearDoesNot() {
        assertEquals(FundingAction.CANCEL, propose("低", new GradeHistory(Map.of(2025, "低")), "300").action());
        assertEquals(FundingAction.KEY_MONITORING, propose("低", new GradeHistory(Map.of(2025, "中")), "300").action());
        assertEquals(FundingAction.KEY_MONITORING, propose("低", new GradeHistory(Map.of(2024, "低")), "300").action());
        assertEquals("0.0000", propose("低", new GradeHistory(Map.of(2025, "低")), "300").after().toPlainString());
        assertNull(propose("中", new GradeHistory(Map.of()), null).after(), "without the last budget a person sets the amount");
    }

    @Test
    void aPersonDecidesAndADepartureNeedsAReason() throws Refused {
        Evaluation evaluation = evaluation("中");
        Amount before = Cases.amount(new BigDecimal("300"), AmountUnit.WAN_YUAN);
        var proposal = linkage.propose(evaluation, 2026, new GradeHistory(Map.of()), new LastBudget(before, Message.literal("批复")), district);
        stages.run(commands.propose(dossier, evaluation, district, proposal, before));
        BudgetDecision decision = dossier.getBudgetDecisions().getFirst();
        assertEquals(FundingAction.NONE, decision.getDecided());
        assertEquals(2027, decision.getFiscalYear());
        stages.take(dossier, decision, district, "propose", "performanceOffice");
        assertThrows(Refused.class, () -> stages.take(dossier, decision, district, "decide", "finance"));
        Refused refused = assertThrows(Refused.class, () -> commands.decide(decision,
                new ResultCommands.Decided(FundingAction.REDUCE, null, null, null, "")));
        assertEquals(3, refused.reasons().size(), refused::getMessage);
        stages.run(commands.decide(decision, new ResultCommands.Decided(FundingAction.REDUCE,
                Cases.amount(new BigDecimal("200"), AmountUnit.WAN_YUAN), Watched.party("王"), DAY, "连年结余")));
        stages.take(dossier, decision, district, "decide", "finance");
        assertEquals("200", decision.getAfter().getValue().toPlainString());
        assertEquals("270.0000", decision.getProposedAmount().getValue().toPlainString(), "the proposed amount is kept");
        assertTrue(proposal.explanation().render(Message.literal(""), Locale.CHINA).toText().contains("批复"), "where the last budget comes from");
        Refused amount = assertThrows(Refused.class, () -> commands.decide(decision, new ResultCommands.Decided(FundingAction.TIGHTEN,
                Cases.amount(new BigDecimal("100"), AmountUnit.WAN_YUAN), Watched.party("王"), DAY, "")));
        assertTrue(amount.getMessage().contains("100") && amount.getMessage().contains("270"), amount.getMessage());
        stages.run(commands.decide(decision, new ResultCommands.Decided(FundingAction.TIGHTEN, null, Watched.party("王"), DAY, "")));
        assertEquals("270.0000", decision.getAfter().getValue().toPlainString(), "no amount takes the proposed one");
        stages.domain.getCommandStack().undo();
        assertEquals(FundingAction.TIGHTEN, decision.getProposed(), "the proposal is kept");
    }

    @Test
    void droppedGradesAreDiscounted() {
        Scheme sichuan = Stages.scheme("sichuan.results");
        assertEquals("83.70", GradeDiscount.of(sichuan, "优", "良", new BigDecimal("93")).orElseThrow().score().toPlainString());
        assertEquals("74.40", GradeDiscount.of(sichuan, "优", "中", new BigDecimal("93")).orElseThrow().score().toPlainString());
        assertEquals("65.10", GradeDiscount.of(sichuan, "优", "差", new BigDecimal("93")).orElseThrow().score().toPlainString());
        assertTrue(GradeDiscount.of(sichuan, "良", "优", new BigDecimal("85")).isEmpty());
        assertTrue(GradeDiscount.of(sichuan, "优", "甲", new BigDecimal("85")).isEmpty());
        assertTrue(GradeDiscount.of(district, "优", "良", new BigDecimal("93")).isEmpty(), "no such rule there");
        assertTrue(GradeDiscount.of(sichuan, "优", "良", new BigDecimal("93")).orElseThrow().reason().render(Locale.CHINA)
                .contains("93 × 90% = 83.70"));
    }

    @Test
    void accountabilityIsTriggeredByOverdueFalseAndBadYears() throws Refused {
        Rectification rectification = received(district);
        LocalDate late = LocalDate.of(2027, 3, 5);
        GradeHistory bad = new GradeHistory(Map.of(2025, "低", 2026, "低"));
        List<Accountability.Trigger> triggers = Accountability.triggers(dossier, district, bad, Map.of("report-3", "虚报里程20公里"), late);
        assertEquals(3, triggers.size(), triggers::toString);
        assertTrue(triggers.stream().anyMatch(t -> t.objectId().equals(rectification.getId())
                && t.reason().render(Locale.CHINA).contains("逾期 5 天")));
        for (Accountability.Trigger trigger : triggers) {
            stages.run(commands.accountability(dossier, district, trigger));
        }
        assertEquals(List.of(), Accountability.triggers(dossier, district, bad, Map.of("report-3", "虚报里程20公里"), late), "each once");
        GradeHistory unknown = new GradeHistory(Map.of(2026, "低"));
        dossier.getAccountabilityCases().clear();
        dossier.getRectifications().clear();
        Accountability.Trigger open = Accountability.triggers(dossier, district, unknown, Map.of(), late).getFirst();
        assertFalse(open.certain());
        assertThrows(Refused.class, () -> commands.accountability(dossier, district, open));
        assertEquals(List.of(), Accountability.triggers(dossier, district, new GradeHistory(Map.of(2025, "低", 2026, "优")), Map.of(), late));
    }

    @Test
    void differencesOfTwoEvaluationsAreListed() {
        Evaluation self = scored("92", "里程", "50", "满意度", "42");
        Evaluation again = scored("80", "里程", "38", "经济效益", "42");
        var differences = ScoreDifferences.compare(self, again);
        assertEquals(List.of("", "里程", "满意度", "经济效益"), differences.stream().map(ScoreDifferences.Difference::name).toList());
        assertEquals("-12", differences.getFirst().by().toPlainString());
        assertNull(differences.get(2).by());
        assertEquals(1, ScoreDifferences.compare(self, self).size(), "only the total");
    }

    private static Evaluation scored(String total, String... rows) {
        Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
        evaluation.setTotal(BaseFactory.eINSTANCE.createScoreResult());
        evaluation.getTotal().setPoints(new BigDecimal(total));
        for (int i = 0; i < rows.length; i += 2) {
            IndicatorScore row = DossierFactory.eINSTANCE.createIndicatorScore();
            row.setName(rows[i]);
            row.setResult(BaseFactory.eINSTANCE.createScoreResult());
            row.getResult().setPoints(new BigDecimal(rows[i + 1]));
            evaluation.getIndicators().add(row);
        }
        return evaluation;
    }
}
