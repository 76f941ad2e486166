package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.jixiao.model.base.Event;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.rules.Calendar;
import org.jixiao.model.rules.Deadline;
import org.jixiao.model.rules.DeadlineKind;
import org.jixiao.model.rules.PeriodUnit;
import org.jixiao.model.rules.RulesFactory;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.Transition;
import org.jixiao.model.rules.Workflow;
import org.jixiao.stages.evaluation.EvaluationScorer;
import org.jixiao.stages.workflow.Deadlines;
import org.jixiao.stages.workflow.EvaluationGates;
import org.jixiao.stages.workflow.Roles;
import org.jixiao.stages.workflow.TransitionRefused;
import org.jixiao.stages.workflow.WorkflowEngine;
import org.jixiao.stages.workflow.WorkflowEngine.TakenStep;
import org.jixiao.stages.workflow.WorkflowView;
import org.junit.jupiter.api.Test;

class WorkflowTest {

    private static final Installed INSTALLED = Installed.all();
    private static final LocalDate DAY = LocalDate.of(2023, 2, 20);
    private static final Instant NOW = Instant.parse("2023-02-20T02:00:00Z");

    private final EvaluationScorer scorer = new EvaluationScorer(INSTALLED.packs(), INSTALLED.methods());
    private final WorkflowEngine engine = new WorkflowEngine(INSTALLED.packs(), EvaluationGates.all(scorer), Locale.CHINA);
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack());
    private final Scheme scheme = INSTALLED.packs().scheme("national.self.50-30-10", null).orElseThrow().scheme();
    private final Dossier dossier = Cases.load("putuo-sports-settlement-2022");
    private final Evaluation evaluation = dossier.getEvaluations().getFirst();
    private final Workflow workflow = engine.workflow(scheme, evaluation, Stage.EVALUATION).orElseThrow();

    private Transition step(String code) {
        return workflow.getTransitions().stream().filter(t -> t.getCode().equals(code)).findFirst().orElseThrow();
    }

    private void take(String code, String role, String comment) throws TransitionRefused {
        domain.getCommandStack().execute(engine.take(domain, dossier, evaluation, scheme, workflow, step(code),
                new TakenStep(role.startsWith("unit") ? "王" : "李" + role, role, comment, NOW, "abc")));
    }

    @Test
    void aFreshEvaluationIsBeingFilledInByTheUnitUntilTheEndOfFebruary() {
        WorkflowView view = engine.view(dossier, evaluation, scheme, workflow, "unit", DAY);
        assertEquals("填报中", view.stateName());
        assertEquals("项目单位", view.roleName());
        assertEquals(Optional.of(LocalDate.of(2023, 2, 28)), view.due(), "the 29th falls on the last day");
        assertFalse(view.overdue());
        assertTrue(engine.view(dossier, evaluation, scheme, workflow, "unit", LocalDate.of(2023, 3, 1)).overdue());
    }

    @Test
    void aReasonThatIsMissingStopsTheSubmission() throws TransitionRefused {
        TransitionRefused refused = assertThrows(TransitionRefused.class, () -> take("submit", "unit", ""));
        assertTrue(refused.getMessage().contains("偏差原因") && refused.getMessage().contains("预算执行率"), refused.getMessage());
        assertNull(evaluation.getState());
        evaluation.getFundRows().getFirst().setReason("合同尾款次年支付");
        take("submit", "unit", "");
        assertEquals("department-review", evaluation.getState());
    }

    @Test
    void anOpenScoreAndAWrongSumStopTheSubmission() {
        evaluation.getIndicators().getFirst().setReported(null);
        evaluation.getIndicators().getLast().setPoints(new java.math.BigDecimal("15"));
        List<String> refusals = engine.view(dossier, evaluation, scheme, workflow, "unit", DAY).actions().getFirst().refusals().stream()
                .map(m -> m.render(Locale.CHINA)).toList();
        assertTrue(refusals.stream().anyMatch(r -> r.contains("与委托运营方结算完成率")), refusals::toString);
        assertTrue(refusals.stream().anyMatch(r -> r.contains("105")), refusals::toString);
    }

    @Test
    void scoresThatAreKnownAreNotWorkedOutAgain() {
        var known = Optional.of(scorer.score(dossier, evaluation, scheme));
        WorkflowView before = engine.view(dossier, evaluation, scheme, workflow, "unit", DAY);
        assertEquals(before, engine.view(dossier, evaluation, scheme, workflow, "unit", DAY, e -> known));
        evaluation.getIndicators().getLast().setPoints(new java.math.BigDecimal("15"));
        assertEquals(before, engine.view(dossier, evaluation, scheme, workflow, "unit", DAY, e -> known), "the gates see what is known");
        assertNotEquals(before, engine.view(dossier, evaluation, scheme, workflow, "unit", DAY));
    }

    @Test
    void onlyTheRoleOfTheStepMayTakeItAndAReturnNeedsWords() throws TransitionRefused {
        evaluation.getFundRows().getFirst().setReason("合同尾款次年支付");
        assertTrue(assertThrows(TransitionRefused.class, () -> take("submit", "finance", "")).getMessage().contains("项目单位"));
        take("submit", "unit", "");
        assertTrue(assertThrows(TransitionRefused.class, () -> take("return", "department", " ".strip())).getMessage().contains("意见"));
        take("return", "department", "请补充佐证");
        assertEquals("draft", evaluation.getState());
        assertThrows(TransitionRefused.class, () -> take("finalise", "finance", ""), "not from this state");
    }

    @Test
    void aHeadActsForTheUnitAndThePerformanceOfficeForFinanceWhereTheSchemeKnowsOnlyThese() throws TransitionRefused {
        evaluation.getFundRows().getFirst().setReason("合同尾款次年支付");
        take("submit", "unitHead", "");
        assertEquals("unitHead", evaluation.getEvents().getFirst().getRole(), "the record says who it was");
        take("approve", "department", "");
        TransitionRefused refused = assertThrows(TransitionRefused.class, () -> take("finalise", "supervisor", ""));
        assertTrue(refused.getMessage().contains("监督部门"), refused.getMessage());
        take("finalise", "performanceOffice", "");
        assertEquals("final", evaluation.getState());
    }

    @Test
    void aSchemeThatKnowsTheOfficeItselfDoesNotTakeItForItsOrganisation() {
        var office = RulesFactory.eINSTANCE.createRoleDefinition();
        office.setCode("performanceOffice");
        Scheme own = RulesFactory.eINSTANCE.createScheme();
        assertEquals("finance", Roles.acting(own, "performanceOffice"));
        own.getRoles().add(office);
        assertEquals("performanceOffice", Roles.acting(own, "performanceOffice"));
        assertEquals("thirdParty", Roles.acting(own, "thirdParty"));
        assertEquals("Third party", Roles.label("thirdParty", Locale.ENGLISH));
        assertEquals("leading-group", Roles.label("leading-group", Locale.CHINA));
    }

    @Test
    void everyStepLeavesAnEventAndIsUndoneWithIt() throws TransitionRefused {
        evaluation.getFundRows().getFirst().setReason("合同尾款次年支付");
        take("submit", "unit", "请审核");
        Event event = evaluation.getEvents().getFirst();
        assertEquals("王", event.getActor());
        assertEquals("unit", event.getRole());
        assertEquals(NOW, event.getTime());
        assertEquals("请审核", event.getComment());
        assertEquals("draft", event.getFromState());
        assertEquals("department-review", event.getToState());
        assertEquals("abc", event.getDocumentHash());
        domain.getCommandStack().undo();
        assertNull(evaluation.getState());
        assertTrue(evaluation.getEvents().isEmpty());
        domain.getCommandStack().redo();
        assertEquals("department-review", evaluation.getState());
    }

    @Test
    void aClaimedScoreAgainstTheRuleStopsTheApproval() throws TransitionRefused {
        evaluation.getFundRows().getFirst().setReason("合同尾款次年支付");
        take("submit", "unit", "");
        evaluation.getIndicators().getFirst().setClaimedScore(new java.math.BigDecimal("7"));
        assertTrue(assertThrows(TransitionRefused.class, () -> take("approve", "department", "")).getMessage().contains("填报得分须与规则一致"));
        evaluation.getIndicators().getFirst().setClaimedScore(new java.math.BigDecimal("10"));
        take("approve", "department", "");
        take("finalise", "finance", "");
        take("publish", "unit", "");
        WorkflowView view = engine.view(dossier, evaluation, scheme, workflow, "unit", DAY);
        assertEquals("已公开", view.stateName());
        assertEquals(List.of(), view.actions());
    }

    @Test
    void aGateNobodyCanCheckStaysShut() {
        WorkflowEngine bare = new WorkflowEngine(INSTALLED.packs(), List.of(), Locale.CHINA);
        assertEquals(3, bare.refusals(dossier, evaluation, scheme, step("submit"), "unit").size());
    }

    @Test
    void anUnknownStoredStateIsShownAsItIs() {
        evaluation.setState("from-another-pack");
        WorkflowView view = engine.view(dossier, evaluation, scheme, workflow, "unit", DAY);
        assertEquals("from-another-pack", view.stateName());
        assertEquals(List.of(), view.actions());
    }

    @Test
    void deadlinesFallOnDaysThatExist() {
        Deadlines deadlines = new Deadlines(null);
        LocalDate january = LocalDate.of(2027, 1, 31);
        assertEquals(LocalDate.of(2027, 2, 28), due(deadlines, DeadlineKind.AFTER_EVENT, null, null, 1, PeriodUnit.MONTH, january, january));
        assertEquals(LocalDate.of(2027, 3, 2), due(deadlines, DeadlineKind.AFTER_EVENT, null, null, 30, PeriodUnit.DAY, january, january));
        assertEquals(LocalDate.of(2027, 2, 28), due(deadlines, DeadlineKind.EVERY_MONTH, null, 30, null, null, LocalDate.of(2027, 2, 1), null));
        assertEquals(LocalDate.of(2027, 2, 28), due(deadlines, DeadlineKind.EVERY_MONTH, null, 30, null, null, january, null));
        assertEquals(LocalDate.of(2027, 3, 26), due(deadlines, DeadlineKind.QUARTER_END, null, null, 5, null, LocalDate.of(2027, 2, 1), null));
        assertEquals(LocalDate.of(2027, 6, 25), due(deadlines, DeadlineKind.QUARTER_END, null, null, 5, null, LocalDate.of(2027, 3, 27), null));
    }

    @Test
    void workingDaysSkipWeekendsAndHolidaysButNotExtraWorkdays() {
        Calendar calendar = RulesFactory.eINSTANCE.createCalendar();
        calendar.getHolidays().add(LocalDate.of(2026, 10, 1));
        calendar.getHolidays().add(LocalDate.of(2026, 10, 2));
        calendar.getExtraWorkdays().add(LocalDate.of(2026, 10, 10));
        LocalDate wednesday = LocalDate.of(2026, 9, 30);
        assertEquals(LocalDate.of(2026, 10, 10), due(new Deadlines(calendar), DeadlineKind.AFTER_EVENT, null, null, 6,
                PeriodUnit.WORKING_DAY, wednesday, wednesday));
    }

    private static LocalDate due(Deadlines deadlines, DeadlineKind kind, Integer month, Integer day, Integer amount, PeriodUnit unit,
            LocalDate today, LocalDate event) {
        Deadline deadline = RulesFactory.eINSTANCE.createDeadline();
        deadline.setKind(kind);
        deadline.setMonth(month);
        deadline.setDay(day);
        deadline.setAmount(amount);
        if (unit != null) {
            deadline.setUnit(unit);
        }
        return deadlines.due(deadline, 2026, today, event).orElseThrow();
    }
}
