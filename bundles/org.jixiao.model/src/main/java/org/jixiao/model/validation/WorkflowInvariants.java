package org.jixiao.model.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.model.rules.Deadline;
import org.jixiao.model.rules.Gate;
import org.jixiao.model.rules.RoleDefinition;
import org.jixiao.model.rules.RulesPackage;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.StateKind;
import org.jixiao.model.rules.Transition;
import org.jixiao.model.rules.Workflow;
import org.jixiao.model.rules.WorkflowState;

/** Invariants of workflows: one start, known states and roles, no dead end. */
final class WorkflowInvariants {

    private WorkflowInvariants() {
    }

    static void check(EObject object, Findings findings) {
        switch (object) {
            case Workflow workflow -> workflow(workflow, findings);
            case WorkflowState state -> state(state, findings);
            case Transition transition -> transition(transition, findings);
            case Gate gate when Findings.blank(gate.getConditionId()) ->
                findings.error("rules.gate.condition", gate, RulesPackage.Literals.GATE__CONDITION_ID, gate.getCode());
            default -> {
                // Nothing to keep.
            }
        }
    }

    private static void workflow(Workflow workflow, Findings findings) {
        findings.unique("rules.workflow.code", workflow.getStates(), RulesPackage.Literals.WORKFLOW_STATE__CODE, WorkflowState::getCode);
        findings.unique("rules.workflow.code", workflow.getTransitions(), RulesPackage.Literals.TRANSITION__CODE, Transition::getCode);
        long starts = workflow.getStates().stream().filter(state -> state.getKind() == StateKind.START).count();
        if (!workflow.getStates().isEmpty() && starts != 1) {
            findings.error("rules.workflow.start", workflow, RulesPackage.Literals.WORKFLOW__STATES, starts);
        }
    }

    private static void state(WorkflowState state, Findings findings) {
        Workflow workflow = Findings.container(state, Workflow.class);
        boolean end = state.getKind() == StateKind.DONE || state.getKind() == StateKind.REFUSED;
        if (workflow != null && !end && workflow.getTransitions().stream().noneMatch(t -> state.getCode() != null
                && state.getCode().equals(t.getFromState()))) {
            findings.error("rules.workflow.deadEnd", state, RulesPackage.Literals.WORKFLOW_STATE__CODE, state.getCode());
        }
        Scheme scheme = Findings.container(state, Scheme.class);
        if (scheme != null) {
            roles(state, RulesPackage.Literals.WORKFLOW_STATE__ROLE_CODE,
                    Findings.blank(state.getRoleCode()) ? List.of() : List.of(state.getRoleCode()), scheme, findings);
            String code = state.getDeadlineCode();
            boolean known = scheme.getCalendar() != null
                    && scheme.getCalendar().getDeadlines().stream().map(Deadline::getCode).anyMatch(c -> c != null && c.equals(code));
            if (!Findings.blank(code) && !known) {
                findings.error("rules.workflow.deadline", state, RulesPackage.Literals.WORKFLOW_STATE__DEADLINE_CODE, code);
            }
        }
    }

    private static void transition(Transition transition, Findings findings) {
        Workflow workflow = Findings.container(transition, Workflow.class);
        if (workflow != null) {
            Set<String> codes = workflow.getStates().stream().map(WorkflowState::getCode).filter(c -> c != null).collect(Collectors.toSet());
            end(transition, RulesPackage.Literals.TRANSITION__FROM_STATE, transition.getFromState(), codes, findings);
            end(transition, RulesPackage.Literals.TRANSITION__TO_STATE, transition.getToState(), codes, findings);
        }
        Scheme scheme = Findings.container(transition, Scheme.class);
        if (scheme != null) {
            roles(transition, RulesPackage.Literals.TRANSITION__ROLE_CODES, transition.getRoleCodes(), scheme, findings);
        }
    }

    private static void end(Transition transition, EStructuralFeature feature, String code, Set<String> codes, Findings findings) {
        if (code == null || !codes.contains(code)) {
            findings.error("rules.workflow.state", transition, feature, code);
        }
    }

    private static void roles(EObject owner, EStructuralFeature feature, List<String> codes, Scheme scheme, Findings findings) {
        Set<String> known = scheme.getRoles().stream().map(RoleDefinition::getCode).filter(c -> c != null).collect(Collectors.toSet());
        for (String code : codes) {
            if (!known.contains(code)) {
                findings.error("rules.workflow.role", owner, feature, code);
            }
        }
    }
}
