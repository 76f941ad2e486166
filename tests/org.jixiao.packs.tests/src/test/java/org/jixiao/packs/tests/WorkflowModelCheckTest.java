package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.base.Event;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Stage;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.rules.Gate;
import org.jixiao.model.rules.RoleDefinition;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.StateKind;
import org.jixiao.model.rules.Transition;
import org.jixiao.model.rules.Workflow;
import org.jixiao.model.rules.WorkflowState;
import org.jixiao.packs.PackRepository.SchemeEntry;
import org.jixiao.packs.verify.PackVerifier;
import org.jixiao.stages.workflow.GateCondition;
import org.jixiao.stages.workflow.GateContext;
import org.jixiao.stages.workflow.WorkflowEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Enumerates states × roles × transitions of every workflow that is shipped, by asking the engine itself, and proves: no dead end, no
 * skipped gate, no self-approval, everybody whose turn it is can act, every return asks for words.
 */
class WorkflowModelCheckTest {

    record Shipped(Scheme scheme, Workflow workflow) {
        @Override
        public String toString() {
            return scheme.getId() + " / " + workflow.getCode();
        }

        Transition step(String code) {
            return workflow.getTransitions().stream().filter(t -> t.getCode().equals(code)).findFirst().orElseThrow();
        }

        WorkflowState start() {
            return workflow.getStates().stream().filter(s -> s.getKind() == StateKind.START).findFirst().orElseThrow();
        }

        Set<String> ends(StateKind... kinds) {
            return workflow.getStates().stream().filter(s -> List.of(kinds).contains(s.getKind())).map(WorkflowState::getCode)
                    .collect(Collectors.toSet());
        }
    }

    static List<Shipped> workflows() {
        List<Shipped> all = new ArrayList<>();
        for (SchemeEntry entry : Stages.INSTALLED.packs().schemes()) {
            entry.scheme().getWorkflows().forEach(w -> all.add(new Shipped(entry.scheme(), w)));
        }
        return all;
    }

    /** Gates that are open: the state machine alone. */
    private static WorkflowEngine open(Shipped shipped) {
        Set<String> ids = new HashSet<>();
        shipped.workflow().getTransitions().forEach(t -> t.getGates().forEach(g -> ids.add(g.getConditionId())));
        List<GateCondition> conditions = ids.stream().map(id -> (GateCondition) new GateCondition() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public java.util.Optional<org.jixiao.scoring.api.Message> refuse(GateContext context) {
                return java.util.Optional.empty();
            }
        }).toList();
        return new WorkflowEngine(Stages.INSTALLED.packs(), conditions, Locale.CHINA);
    }

    private static WorkItem item(Stage stage, String code) {
        DossierFactory factory = DossierFactory.eINSTANCE;
        return switch (stage) {
            case EX_ANTE -> factory.createExAnteEvaluation();
            case OBJECTIVES -> factory.createObjectiveSet();
            case MONITORING -> factory.createMonitoringReport();
            case EVALUATION -> factory.createEvaluation();
            case RESULTS -> switch (code) {
                case "feedback" -> factory.createFeedback();
                case "rectification" -> factory.createRectification();
                case "budget-decision" -> factory.createBudgetDecision();
                case "publication" -> factory.createPublication();
                case "accountability" -> factory.createAccountabilityCase();
                default -> throw new IllegalArgumentException(code);
            };
            case APPRAISAL -> switch (code) {
                case "appraisal" -> AppraisalFactory.eINSTANCE.createAppraisal();
                case "assessment" -> AppraisalFactory.eINSTANCE.createPeriodAssessment();
                case "appeal" -> AppraisalFactory.eINSTANCE.createAppeal();
                default -> throw new IllegalArgumentException(code);
            };
        };
    }

    private static List<String> roles(Scheme scheme) {
        return scheme.getRoles().stream().map(RoleDefinition::getCode).toList();
    }

    /** States that can be reached with steps that pass a filter. */
    private static Set<String> reach(Shipped shipped, String from, java.util.function.Predicate<Transition> usable) {
        Set<String> reached = new HashSet<>(Set.of(from));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            String state = open.pop();
            for (Transition t : shipped.workflow().getTransitions()) {
                if (state.equals(t.getFromState()) && usable.test(t) && reached.add(t.getToState())) {
                    open.push(t.getToState());
                }
            }
        }
        return reached;
    }

    @Test
    void everyStageHasItsWorkflows() {
        Map<Stage, Long> counts = workflows().stream().collect(Collectors.groupingBy(s -> s.workflow().getStage(), Collectors.counting()));
        assertTrue(counts.get(Stage.EX_ANTE) >= 2 && counts.get(Stage.OBJECTIVES) >= 2 && counts.get(Stage.MONITORING) >= 6
                && counts.get(Stage.EVALUATION) >= 10 && counts.get(Stage.RESULTS) >= 20 && counts.get(Stage.APPRAISAL) >= 3, counts::toString);
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyStateIsReachedAndAnEndFromEveryState(Shipped shipped) {
        Set<String> all = shipped.workflow().getStates().stream().map(WorkflowState::getCode).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all, new TreeSet<>(reach(shipped, shipped.start().getCode(), t -> true)));
        Set<String> ends = shipped.ends(StateKind.DONE, StateKind.REFUSED);
        assertTrue(!shipped.ends(StateKind.DONE).isEmpty());
        for (String state : all) {
            assertTrue(reach(shipped, state, t -> true).stream().anyMatch(ends::contains), "dead end " + state);
            // Also without ever going back: a return is no way out.
            assertTrue(reach(shipped, state, t -> !t.isReturning()).stream().anyMatch(ends::contains), "only returns lead out of " + state);
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void whoseTurnItIsCanActAndNobodyElseCan(Shipped shipped) {
        WorkflowEngine engine = open(shipped);
        Dossier dossier = Watched.project("300");
        int asked = 0;
        for (WorkflowState state : shipped.workflow().getStates()) {
            WorkItem item = item(shipped.workflow().getStage(), shipped.workflow().getCode());
            item.setState(state.getCode());
            boolean end = state.getKind() == StateKind.DONE || state.getKind() == StateKind.REFUSED;
            boolean turn = false;
            for (String role : roles(shipped.scheme())) {
                for (Transition t : shipped.workflow().getTransitions()) {
                    asked++;
                    if (!t.getFromState().equals(state.getCode())) {
                        continue;
                    }
                    boolean allowed = engine.refusals(dossier, item, shipped.scheme(), t, role).isEmpty();
                    assertEquals(t.getRoleCodes().contains(role), allowed, state.getCode() + " " + role + " " + t.getCode());
                    turn |= allowed && role.equals(state.getRoleCode());
                    assertTrue(!end, "an end has no steps");
                }
            }
            assertEquals(!end, turn, "the role " + state.getRoleCode() + " in " + state.getCode());
        }
        assertEquals(shipped.workflow().getStates().size() * roles(shipped.scheme()).size() * shipped.workflow().getTransitions().size(), asked);
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyReturnAsksForWordsAndGoesBack(Shipped shipped) {
        for (Transition t : shipped.workflow().getTransitions()) {
            if (t.isReturning()) {
                assertTrue(t.isCommentRequired(), t.getCode());
                assertTrue(reach(shipped, t.getToState(), s -> !s.isReturning()).contains(t.getFromState()), t.getCode() + " leads back");
            }
        }
    }

    /** With one person acting in every role in turn, the engine never lets that person come to an end: nobody approves their own. */
    @ParameterizedTest
    @MethodSource("workflows")
    void nobodyComesToAnEndAlone(Shipped shipped) {
        WorkflowEngine engine = open(shipped);
        Dossier dossier = Watched.project("300");
        Map<String, WorkItem> reached = new LinkedHashMap<>();
        Deque<WorkItem> open = new ArrayDeque<>();
        WorkItem first = item(shipped.workflow().getStage(), shipped.workflow().getCode());
        first.setState(shipped.start().getCode());
        open.push(first);
        while (!open.isEmpty()) {
            WorkItem item = open.pop();
            Set<String> acted = item.getEvents().stream().map(Event::getRole).collect(Collectors.toCollection(TreeSet::new));
            if (reached.putIfAbsent(item.getState() + acted, item) != null) {
                continue;
            }
            for (String role : roles(shipped.scheme())) {
                var view = engine.view(dossier, item, shipped.scheme(), shipped.workflow(), new WorkflowEngine.Person("甲", role), Days.TODAY,
                        e -> java.util.Optional.empty());
                view.actions().stream().filter(a -> a.isAllowed()).forEach(a -> open.push(moved(item, a.transition(), role)));
            }
        }
        Set<String> ends = shipped.ends(StateKind.DONE, StateKind.REFUSED);
        List<String> alone = reached.values().stream().filter(i -> ends.contains(i.getState()))
                .map(i -> i.getEvents().stream().map(e -> e.getRole() + ":" + e.getWhat()).toList().toString()).toList();
        assertEquals(List.of(), alone);
        assertTrue(reached.size() > 1, "the search went somewhere");
    }

    private static final class Days {
        static final java.time.LocalDate TODAY = java.time.LocalDate.of(2026, 4, 1);
    }

    private static WorkItem moved(WorkItem item, Transition t, String role) {
        WorkItem next = EcoreUtil.copy(item);
        next.setState(t.getToState());
        Event event = BaseFactory.eINSTANCE.createEvent();
        event.setActor("甲");
        event.setRole(role);
        event.setWhat(t.getCode());
        next.getEvents().add(event);
        return next;
    }

    /** The gates that a way to approval must pass, by stage: no way around any of them. */
    static Stream<org.junit.jupiter.params.provider.Arguments> guarded() {
        List<String> papers = List.of("papers.plan", "papers.planApproved", "papers.evidence", "papers.visits", "papers.report", "papers.opinions",
                "evaluation.weights", "evaluation.settled");
        Map<String, List<String>> guards = new LinkedHashMap<>(Map.of(
                "appraisal", List.of("appraisal.points", "appraisal.rules", "appraisal.settled", "appraisal.results", "appraisal.appeals"),
                "assessment", List.of("appraisal.assessed"),
                "appeal", List.of("appraisal.reasons", "appraisal.decided")));
        guards.putAll(Map.of(
                "ex-ante", List.of("exante.independent", "exante.scored", "exante.report", "exante.concluded"),
                "objectives", List.of("objectives.complete", "objectives.points", "exante.supported", "objectives.outcome", "objectives.budget"),
                "objective-adjustment", List.of("objectives.complete", "objectives.adjustment", "objectives.outcome", "objectives.budget"),
                "monitoring", List.of("monitoring.objectives", "monitoring.complete", "monitoring.reasons", "monitoring.dispositions"),
                "self-evaluation", List.of("evaluation.weights", "evaluation.settled", "evaluation.reasons", "evaluation.claims"),
                "feedback", List.of("results.feedback", "results.issued", "results.received"),
                "rectification", List.of("results.plan", "results.report", "results.verified"),
                "budget-decision", List.of("results.proposed", "results.decided"),
                "publication", List.of("results.publication", "results.published"),
                "accountability", List.of("results.proposal", "results.accountability")));
        guards.put("key-evaluation", papers);
        guards.put("department-evaluation", papers);
        return workflows().stream().filter(s -> guards.containsKey(s.workflow().getCode())).flatMap(
                s -> guards.get(s.workflow().getCode()).stream().map(g -> org.junit.jupiter.params.provider.Arguments.of(s, g)));
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void noWayToApprovalSkipsAGate(Shipped shipped, String condition) {
        Set<String> around = reach(shipped, shipped.start().getCode(),
                t -> t.getGates().stream().map(Gate::getConditionId).noneMatch(condition::equals));
        assertEquals(Set.of(), around.stream().filter(shipped.ends(StateKind.DONE)::contains).collect(Collectors.toSet()));
    }

    @Test
    void everyWorkflowIsGuardedAndEveryGateCanBeChecked() {
        Set<String> known = Stages.conditions().stream().map(GateCondition::id).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        workflows().forEach(s -> s.workflow().getTransitions().forEach(t -> t.getGates().stream().map(Gate::getConditionId)
                .filter(id -> !known.contains(id)).forEach(unknown::add)));
        assertEquals(Set.of(), unknown);
        Set<String> guarded = guarded().map(a -> a.get()[0].toString()).collect(Collectors.toSet());
        assertEquals(List.of(), workflows().stream().map(Shipped::toString).filter(s -> !guarded.contains(s)).toList());
    }

    @Test
    void brokenWorkflowsAreRefusedAtLoad() {
        Scheme scheme = EcoreUtil.copy(Stages.scheme("national.objectives"));
        Workflow workflow = scheme.getWorkflows().getFirst();
        Shipped broken = new Shipped(scheme, workflow);
        broken.step("return").setCommentRequired(false);
        broken.step("finance-return").getRoleCodes().clear();
        broken.step("finance-return").getRoleCodes().add("unit");
        broken.step("finance-pass").getRoleCodes().set(0, "unit");
        broken.step("refuse").getRoleCodes().set(0, "unit");
        broken.step("approve").setToState("approval");
        broken.step("approval-return").setToState("approval");
        List<String> codes = new PackVerifier(Stages.INSTALLED.packs(), Stages.INSTALLED.methods()).verify(scheme).stream().map(f -> f.code()).toList();
        assertTrue(codes.containsAll(List.of("scheme.transition.comment", "scheme.state.turn", "scheme.state.deadEnd")), codes::toString);
        broken.step("approve").setFromState("refused");
        codes = new PackVerifier(Stages.INSTALLED.packs(), Stages.INSTALLED.methods()).verify(scheme).stream().map(f -> f.code()).toList();
        assertTrue(codes.contains("scheme.state.final"), codes::toString);
    }
}
