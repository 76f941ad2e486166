package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.dossier.EvaluationPlan;
import org.jixiao.model.dossier.EvidenceRequest;
import org.jixiao.model.dossier.FieldVisit;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.ObjectiveStatus;
import org.jixiao.model.dossier.OpinionOutcome;
import org.jixiao.model.dossier.OpinionRequest;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.evaluation.EvaluationCommands;
import org.jixiao.stages.papers.EvaluationReport;
import org.jixiao.stages.papers.PaperCommands;
import org.jixiao.stages.papers.PaperStanding;
import org.jixiao.stages.papers.ValueCommands;
import org.jixiao.stages.todo.ToDo;
import org.jixiao.stages.todo.ToDoList;
import org.junit.jupiter.api.Test;

/** A key evaluation from its plan to its final report; each paper that is missing stands in the way, and a self-evaluation has none. */
class WorkingPapersTest {

    /** The day of {@link Stages#NOW}. */
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final String TEAM = "thirdParty";

    private final Stages stages = new Stages();
    private final Scheme scheme = Stages.scheme("national.self.50-30-10");
    private final PaperCommands commands = new PaperCommands(stages.domain, Locale.CHINA);
    private final ValueCommands values = new ValueCommands(stages.domain, Locale.CHINA);
    private final Dossier dossier = Watched.project("300");
    private final Party firm = Watched.party("诚信事务所");
    private Evaluation evaluation;

    private void begin(EvaluationKind kind) throws Refused {
        ObjectiveSet set = Watched.objectives(dossier, 1, ObjectiveStatus.APPROVED);
        Watched.target(set, "养护里程", "产出指标", "数量指标", "≥300公里", "50");
        Watched.target(set, "畅通率", "效益指标", "社会效益指标", "≥95%", "30");
        Watched.target(set, "群众满意度", "满意度指标", "服务对象满意度指标", "≥90%", "10");
        dossier.getFundRows().getFirst().setExecuted(dossier.getFundRows().getFirst().getAdjusted() == null ? null
                : org.eclipse.emf.ecore.util.EcoreUtil.copy(dossier.getFundRows().getFirst().getAdjusted()));
        stages.run(new EvaluationCommands(stages.domain, Stages.INSTALLED.packs(), Locale.CHINA).create(dossier, scheme,
                new EvaluationCommands.Task(kind, firm, TODAY)));
        evaluation = dossier.getEvaluations().getLast();
        for (IndicatorScore row : evaluation.getIndicators()) {
            row.setReported(Cases.quantity(row.getTarget().getText().replace("≥", "")));
            row.setActualState(ValueState.REPORTED);
        }
    }

    private String refused(String step, String role) {
        return assertThrows(Refused.class, () -> take(step, role)).getMessage();
    }

    private void take(String step, String role) throws Refused {
        stages.take(dossier, evaluation, scheme, step, role);
    }

    private void plan() {
        stages.run(commands.plan(evaluation));
        EvaluationPlan plan = evaluation.getPlan();
        plan.setPurpose("核实产出和效益");
        plan.setScope("2026年度养护资金 300 万元");
        plan.setMethod("比较法、公众评判法");
        plan.getTeam().add(Watched.party("李工"));
        stages.run(commands.step(plan));
        plan.getSchedule().getFirst().setContent("现场勘察");
        plan.getSchedule().getFirst().setEndDate(TODAY.plusDays(20));
        plan.setSamplingBasis("按里程抽取三分之一");
        stages.run(commands.site(plan));
        plan.getSites().getFirst().setName("K12 路段");
        plan.getSites().getFirst().setReason("里程最长");
    }

    private void approvedPlan() throws Refused {
        plan();
        take("submit-plan", TEAM);
        take("approve-plan", "finance");
    }

    private EvidenceRequest ask() {
        stages.run(commands.ask(evaluation, new PaperCommands.Wanted("验收资料", Watched.party("县公路段"), TODAY.minusDays(20), TODAY.minusDays(5),
                List.of(evaluation.getIndicators().getFirst()))));
        return evaluation.getEvidenceRequests().getLast();
    }

    private FieldVisit visit() {
        stages.run(commands.visitSites(evaluation));
        FieldVisit visit = evaluation.getVisits().getLast();
        visit.setDate(TODAY);
        visit.setSeen("抽查 3 处,2 处未养护");
        return visit;
    }

    private void draft() {
        EvaluationReport.TITLES.forEach(title -> stages.run(commands.write(evaluation, title, "已核实。")));
    }

    private static ValueCommands.Settled found(String value, String reason) {
        return new ValueCommands.Settled(value == null ? null : Cases.quantity(value), Watched.party("李工"), Stages.NOW, reason);
    }

    @Test
    void aPlanIsCompleteSentAndApprovedByWhoDidNotWriteIt() throws Refused {
        begin(EvaluationKind.KEY);
        assertTrue(refused("submit-plan", TEAM).contains("尚无工作方案"));
        stages.run(commands.plan(evaluation));
        assertTrue(refused("submit-plan", TEAM).contains("评价目的"));
        stages.domain.getCommandStack().undo();
        plan();
        assertTrue(refused("submit-plan", "unit").contains("工作组"));
        take("submit-plan", TEAM);
        assertEquals(TODAY, evaluation.getPlan().getSubmittedOn());
        assertNull(evaluation.getPlan().getApprovedOn());
        take("approve-plan", "performanceOffice");
        assertEquals(TODAY, evaluation.getPlan().getApprovedOn());
        assertEquals("甲performanceOffice", evaluation.getPlan().getApprovedBy().getName());
        stages.domain.getCommandStack().undo();
        assertNull(evaluation.getPlan().getApprovedOn(), "approval and step are one");
        stages.domain.getCommandStack().redo();
        take("change-plan", TEAM);
        assertNull(evaluation.getPlan().getApprovedBy(), "a plan that is changed is approved anew");
    }

    @Test
    void evidenceIsReceivedOrExcusedWithAReasonAndSitesAreVisited() throws Refused {
        begin(EvaluationKind.KEY);
        approvedPlan();
        assertTrue(refused("collected", TEAM).contains("资料清单为空"));
        EvidenceRequest request = ask();
        assertEquals(PaperStanding.OVERDUE, PaperStanding.of(request, TODAY));
        assertEquals(PaperStanding.WAITING, PaperStanding.of(request, TODAY.minusDays(5)), "the day itself is not late");
        String refusal = refused("collected", TEAM);
        assertTrue(refusal.contains("验收资料") && refusal.contains("K12 路段"), refusal);
        assertThrows(Refused.class, () -> commands.excuse(request, TODAY, firm, " "));
        assertThrows(Refused.class, () -> commands.receive(request, TODAY.minusDays(21), null));
        stages.run(commands.excuse(request, TODAY, firm, "档案在审计机关"));
        assertEquals(PaperStanding.EXCUSED, PaperStanding.of(request, TODAY));
        stages.domain.getCommandStack().undo();
        assertNull(request.getExcuse());
        stages.run(commands.receive(request, TODAY, PaperCommands.file("验收.pdf", "0a".repeat(32))));
        assertEquals("0a".repeat(32), request.getEvidence().getFirst().getHash());
        assertThrows(Refused.class, () -> commands.excuse(request, TODAY, firm, "晚了"), "it is here");
        visit();
        take("collected", TEAM);
        assertEquals("drafting", evaluation.getState());
    }

    @Test
    void eachIndicatorWithoutEvidenceGetsALineOfItsOwnOnce() throws Refused {
        begin(EvaluationKind.KEY);
        ask();
        stages.run(commands.askForEach(evaluation, firm, null, null));
        assertEquals(List.of("验收资料", "“畅通率”的佐证材料", "“群众满意度”的佐证材料"),
                evaluation.getEvidenceRequests().stream().map(EvidenceRequest::getWhat).toList());
        assertFalse(commands.askForEach(evaluation, firm, null, null).canExecute());
        assertEquals(PaperStanding.LISTED, PaperStanding.of(evaluation.getEvidenceRequests().getLast(), TODAY));
    }

    @Test
    void aVisitVerifiesAValueWithWhoAndWhyInOneStep() throws Refused {
        begin(EvaluationKind.KEY);
        plan();
        FieldVisit visit = visit();
        IndicatorScore row = evaluation.getIndicators().getFirst();
        assertThrows(Refused.class, () -> values.verify(visit, row, found("288公里", "")));
        assertThrows(Refused.class, () -> values.verify(visit, row, found(null, "看过")));
        stages.run(values.verify(visit, row, found("288公里", "两处未养护,扣 12 公里")));
        assertEquals(0, row.getVerified().getNumber().compareTo(new java.math.BigDecimal("288")));
        assertEquals(ValueState.VERIFIED, row.getActualState());
        assertEquals("300公里", row.getReported().getText(), "what was reported stays");
        var origin = row.getProvenance().stream().filter(p -> "verified".equals(p.getFeature())).findFirst().orElseThrow();
        assertEquals("李工", origin.getPerson());
        assertEquals("两处未养护,扣 12 公里", origin.getNote());
        assertFalse(ValueCommands.confirms(visit.getFindings().getFirst()));
        stages.domain.getCommandStack().undo();
        assertTrue(visit.getFindings().isEmpty() && row.getVerified() == null && row.getActualState() == ValueState.REPORTED
                && row.getProvenance().isEmpty(), "value and finding together");
        stages.run(values.verify(visit, row, found("300公里", "与台账一致")));
        assertTrue(ValueCommands.confirms(visit.getFindings().getFirst()));
        stages.run(values.recognise(row, found("295公里", "评审会议定")));
        assertEquals(ValueState.RECOGNISED, row.getActualState());
        assertEquals("300公里", row.getVerified().getText());
    }

    @Test
    void theDraftIsWrittenSentAnsweredOrOverdueAndEachOpinionDecided() throws Refused {
        begin(EvaluationKind.KEY);
        approvedPlan();
        stages.run(commands.receive(ask(), TODAY, null));
        visit();
        take("collected", TEAM);
        assertTrue(refused("consult", TEAM).contains("7 章"));
        Party unit = Watched.party("县公路段");
        assertThrows(Refused.class, () -> commands.send(evaluation, unit, TODAY, TODAY.plusDays(7)), "a draft that is not written");
        draft();
        stages.run(commands.write(evaluation, EvaluationReport.TITLES.getLast(), ""));
        assertTrue(refused("consult", TEAM).contains("其他需要说明的问题"));
        stages.run(commands.leaveOut(evaluation, EvaluationReport.TITLES.getLast(), "无"));
        take("consult", TEAM);
        assertTrue(refused("submit", TEAM).contains("尚未征求意见"));
        stages.run(commands.send(evaluation, unit, TODAY.minusDays(1), TODAY));
        OpinionRequest request = evaluation.getOpinionRequests().getFirst();
        assertTrue(refused("submit", TEAM).contains("县公路段"), "neither answered nor late");
        assertThrows(Refused.class, () -> commands.answer(request, TODAY.minusDays(2)));
        stages.run(commands.answer(request, TODAY));
        stages.run(commands.opinion(request));
        request.getOpinions().getFirst().setText("里程有误");
        assertTrue(refused("submit", TEAM).contains("里程有误"));
        request.getOpinions().getFirst().setOutcome(OpinionOutcome.NOT_ADOPTED);
        assertTrue(refused("submit", TEAM).contains("里程有误"), "not adopted needs a reason");
        request.getOpinions().getFirst().setReason("以现场丈量为准");
        take("submit", TEAM);
        evaluation.getPlan().setApprovedOn(null);
        assertTrue(refused("finalise", "finance").contains("尚未批准"));
        evaluation.getPlan().setApprovedOn(TODAY);
        take("finalise", "finance");
        assertEquals("final", evaluation.getState());
    }

    @Test
    void anOverdueOpinionDoesNotHoldUp() throws Refused {
        begin(EvaluationKind.DEPARTMENT);
        draft();
        stages.run(commands.send(evaluation, Watched.party("县公路段"), TODAY.minusDays(9), TODAY.minusDays(1)));
        evaluation.setState("opinions");
        take("submit", TEAM);
        assertEquals("final-review", evaluation.getState());
        assertTrue(refused("finalise", "finance").contains("主管部门"), "the department's own evaluation");
    }

    @Test
    void aSelfEvaluationHasNoneOfIt() throws Refused {
        begin(EvaluationKind.SELF);
        take("submit", "unit");
        assertEquals("department-review", evaluation.getState());
    }

    @Test
    void whatIsAskedForIsSomebodysDuty() throws Refused {
        begin(EvaluationKind.KEY);
        EvidenceRequest request = ask();
        draft();
        stages.run(commands.send(evaluation, null, TODAY, null));
        ToDoList list = new ToDoList(Stages.INSTALLED.packs(), stages.engine, Locale.CHINA);
        List<ToDo> todos = list.list(List.of(dossier), TODAY);
        ToDo first = todos.getFirst();
        assertEquals(ToDo.Kind.EVIDENCE, first.kind());
        assertTrue(first.overdue());
        assertEquals("提供评价资料:验收资料", first.what());
        assertEquals("县公路段", first.responsible());
        assertEquals(1, todos.stream().filter(t -> t.kind() == ToDo.Kind.OPINION && !t.overdue()).count());
        stages.run(commands.receive(request, TODAY, null));
        assertTrue(list.list(List.of(dossier), TODAY).stream().noneMatch(t -> t.kind() == ToDo.Kind.EVIDENCE));
        request.setReceivedOn(null);
        request.setAskedOn(null);
        assertTrue(list.list(List.of(dossier), TODAY).stream().noneMatch(t -> t.kind() == ToDo.Kind.EVIDENCE), "nobody was asked yet");
    }
}
