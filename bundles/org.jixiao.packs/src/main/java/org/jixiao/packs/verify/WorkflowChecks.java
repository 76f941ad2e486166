package org.jixiao.packs.verify;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.model.rules.Deadline;
import org.jixiao.model.rules.RoleDefinition;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.StateKind;
import org.jixiao.model.rules.Transition;
import org.jixiao.model.rules.Workflow;
import org.jixiao.model.rules.WorkflowState;

/** A workflow whose transitions lead somewhere, whose roles and deadlines exist, in which every state can be reached and none is a dead end. */
final class WorkflowChecks {

    private final Findings findings;

    WorkflowChecks(Findings findings) {
        this.findings = findings;
    }

    void check(Scheme scheme) {
        Set<String> roles = scheme.getRoles().stream().map(RoleDefinition::getCode).collect(Collectors.toSet());
        Set<String> deadlines = scheme.getCalendar() == null ? Set.of()
                : scheme.getCalendar().getDeadlines().stream().map(Deadline::getCode).collect(Collectors.toSet());
        for (Workflow workflow : scheme.getWorkflows()) {
            states(workflow, roles, deadlines);
            transitions(workflow, roles);
            turns(workflow);
            ends(workflow);
        }
    }

    /** Whose turn it is must be somebody who can do something; a return says why. */
    private void turns(Workflow workflow) {
        for (WorkflowState state : workflow.getStates()) {
            if (isFinal(state)) {
                continue;
            }
            boolean able = workflow.getTransitions().stream().anyMatch(t -> Objects.equals(state.getCode(), t.getFromState())
                    && t.getRoleCodes().contains(state.getRoleCode()));
            if (!able) {
                findings.error(state, "scheme.state.turn", String.valueOf(state.getName()));
            }
        }
        workflow.getTransitions().stream().filter(t -> t.isReturning() && !t.isCommentRequired())
                .forEach(t -> findings.error(t, "scheme.transition.comment", String.valueOf(t.getName())));
    }

    /** From every state an end can be reached. */
    private void ends(Workflow workflow) {
        Set<String> leads = new HashSet<>();
        workflow.getStates().stream().filter(WorkflowChecks::isFinal).forEach(s -> leads.add(s.getCode()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Transition t : workflow.getTransitions()) {
                if (leads.contains(t.getToState())) {
                    grown |= leads.add(t.getFromState());
                }
            }
        }
        workflow.getStates().stream().filter(s -> !leads.contains(s.getCode()))
                .forEach(s -> findings.error(s, "scheme.state.deadEnd", String.valueOf(s.getName())));
        for (Transition t : workflow.getTransitions()) {
            workflow.getStates().stream().filter(s -> isFinal(s) && Objects.equals(s.getCode(), t.getFromState()))
                    .forEach(s -> findings.error(t, "scheme.state.final", String.valueOf(s.getName())));
        }
    }

    private static boolean isFinal(WorkflowState state) {
        return state.getKind() == StateKind.DONE || state.getKind() == StateKind.REFUSED;
    }

    private void states(Workflow workflow, Set<String> roles, Set<String> deadlines) {
        Set<String> codes = new HashSet<>();
        for (WorkflowState state : workflow.getStates()) {
            if (!codes.add(state.getCode())) {
                findings.error(state, "scheme.state.twice", String.valueOf(state.getCode()));
            }
            if (!SchemeVerifier.blank(state.getRoleCode()) && !roles.contains(state.getRoleCode())) {
                findings.error(state, "scheme.role", state.getRoleCode());
            }
            if (!SchemeVerifier.blank(state.getDeadlineCode()) && !deadlines.contains(state.getDeadlineCode())) {
                findings.error(state, "scheme.deadline", state.getDeadlineCode());
            }
        }
        long starts = workflow.getStates().stream().filter(s -> s.getKind() == StateKind.START).count();
        if (starts != 1) {
            findings.error(workflow, "scheme.workflow.start", starts);
        }
        Set<String> reached = new HashSet<>();
        workflow.getStates().stream().filter(s -> s.getKind() == StateKind.START).forEach(s -> reached.add(s.getCode()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Transition t : workflow.getTransitions()) {
                if (reached.contains(t.getFromState())) {
                    grown |= reached.add(t.getToState());
                }
            }
        }
        workflow.getStates().stream().filter(s -> !reached.contains(s.getCode()))
                .forEach(s -> findings.error(s, "scheme.state.unreachable", String.valueOf(s.getName())));
    }

    private void transitions(Workflow workflow, Set<String> roles) {
        Set<String> states = workflow.getStates().stream().map(WorkflowState::getCode).collect(Collectors.toSet());
        Set<String> codes = new HashSet<>();
        for (Transition transition : workflow.getTransitions()) {
            if (!codes.add(transition.getCode())) {
                findings.error(transition, "scheme.transition.twice", String.valueOf(transition.getCode()));
            }
            for (String state : new String[] {transition.getFromState(), transition.getToState()}) {
                if (!states.contains(state)) {
                    findings.error(transition, "scheme.transition.state", String.valueOf(state));
                }
            }
            transition.getRoleCodes().stream().filter(r -> !roles.contains(r))
                    .forEach(r -> findings.error(transition, "scheme.role", r));
            if (transition.getRoleCodes().isEmpty()) {
                findings.error(transition, "scheme.transition.role");
            }
        }
    }
}
