package org.jixiao.stages.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Event;
import org.jixiao.model.base.Stage;
import org.jixiao.model.base.WorkItem;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.rules.Deadline;
import org.jixiao.model.rules.Gate;
import org.jixiao.model.rules.RoleDefinition;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.StateKind;
import org.jixiao.model.rules.Transition;
import org.jixiao.model.rules.Workflow;
import org.jixiao.model.rules.WorkflowState;
import org.jixiao.packs.PackRepository;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.evaluation.EvaluationResult;

/**
 * Runs the workflows that schemes define: states, steps, roles, gates and deadlines are data. A step is a command that leaves an
 * event, and it can be refused with reasons that a window shows.
 */
public final class WorkflowEngine {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final PackRepository packs;
    private final Map<String, GateCondition> conditions = new HashMap<>();
    private final List<StateEffect> effects;
    private final Locale locale;

    /**
     * An engine.
     *
     * @param packs for names in the user's language
     * @param conditions the conditions that gates may name
     * @param locale the user's language
     */
    public WorkflowEngine(PackRepository packs, List<GateCondition> conditions, Locale locale) {
        this(packs, conditions, List.of(), locale);
    }

    /**
     * An engine.
     *
     * @param packs for names in the user's language
     * @param conditions the conditions that gates may name
     * @param effects what a step changes in the item besides its state
     * @param locale the user's language
     */
    public WorkflowEngine(PackRepository packs, List<GateCondition> conditions, List<StateEffect> effects, Locale locale) {
        this.packs = packs;
        this.effects = List.copyOf(effects);
        this.locale = locale;
        conditions.forEach(c -> this.conditions.put(c.id(), c));
    }

    /** The workflow of an item: the one it names, else the one made for this kind of item, else the scheme's first for the stage. */
    public Optional<Workflow> workflow(Scheme scheme, WorkItem item, Stage stage) {
        return scheme.getWorkflows().stream().filter(w -> w.getId() != null && w.getId().equals(item.getWorkflowId())).findFirst()
                .or(() -> scheme.getWorkflows().stream().filter(w -> WorkflowCodes.of(item).equals(w.getCode())).findFirst())
                .or(() -> scheme.getWorkflows().stream().filter(w -> w.getStage() == stage).findFirst());
    }

    /**
     * Where an item stands and what a role may do.
     *
     * @param roleCode the user's role
     * @param today the day to compare deadlines with
     */
    public WorkflowView view(EObject document, WorkItem item, Scheme scheme, Workflow workflow, String roleCode, LocalDate today) {
        return view(document, item, scheme, workflow, roleCode, today, evaluation -> Optional.empty());
    }

    /**
     * Where an item stands and what a role may do, for callers that know the scores already.
     *
     * @param roleCode the user's role
     * @param today the day to compare deadlines with
     * @param known scores of the dossier as it is; empty for an evaluation whose scores the gates shall work out themselves
     */
    public WorkflowView view(EObject document, WorkItem item, Scheme scheme, Workflow workflow, String roleCode, LocalDate today,
            Function<Evaluation, Optional<EvaluationResult>> known) {
        return view(document, item, scheme, workflow, new Person(null, roleCode), today, known);
    }

    /**
     * Who looks at an item.
     *
     * @param name of the person, or null when only the role is known: then nothing is said about the separation of duties
     * @param roleCode role in which the person acts
     */
    public record Person(String name, String roleCode) {
    }

    /**
     * Where an item stands and what a person may do in a role, with the separation of duties.
     *
     * @param person who looks at it
     * @param today the day to compare deadlines with
     * @param known scores of the dossier as it is; empty for an evaluation whose scores the gates shall work out themselves
     */
    public WorkflowView view(EObject document, WorkItem item, Scheme scheme, Workflow workflow, Person person, LocalDate today,
            Function<Evaluation, Optional<EvaluationResult>> known) {
        WorkflowView standing = standing(document, item, scheme, workflow, today);
        if (standing.state() == null) {
            return standing;
        }
        List<WorkflowView.Action> actions = new ArrayList<>();
        for (Transition transition : workflow.getTransitions()) {
            if (standing.state().getCode().equals(transition.getFromState())) {
                actions.add(new WorkflowView.Action(transition, name(transition.getId(), transition.getName()),
                        refusals(document, item, scheme, transition, person, known)));
            }
        }
        return new WorkflowView(standing.state(), standing.stateName(), standing.roleCode(), standing.roleName(), standing.due(),
                standing.overdue(), actions);
    }

    /** Where an item stands, without its steps: whose turn it is and until when. Asks no gate, so that it can be done for thousands. */
    public WorkflowView standing(EObject document, WorkItem item, Scheme scheme, Workflow workflow, LocalDate today) {
        Optional<WorkflowState> found = state(workflow, item);
        if (found.isEmpty()) {
            return new WorkflowView(null, String.valueOf(item.getState()), "", "", Optional.empty(), false, List.of());
        }
        WorkflowState state = found.get();
        String role = state.getRoleCode() == null ? "" : state.getRoleCode();
        Optional<LocalDate> due = due(document, item, scheme, state, today);
        return new WorkflowView(state, name(state.getId(), state.getName()), role, roleName(scheme, role), due,
                due.filter(d -> d.isBefore(today)).isPresent(), List.of());
    }

    private Optional<WorkflowState> state(Workflow workflow, WorkItem item) {
        if (item.getState() == null || item.getState().isBlank()) {
            return workflow.getStates().stream().filter(s -> s.getKind() == StateKind.START).findFirst();
        }
        return workflow.getStates().stream().filter(s -> item.getState().equals(s.getCode())).findFirst();
    }

    /** A due date set on the item by hand counts before the scheme's. */
    private Optional<LocalDate> due(EObject document, WorkItem item, Scheme scheme, WorkflowState state, LocalDate today) {
        if (item.getDueDate() != null) {
            return Optional.of(item.getDueDate());
        }
        Deadlines deadlines = new Deadlines(scheme.getCalendar());
        return deadlines.find(state.getDeadlineCode()).flatMap(d -> deadlines.due(d, year(document), today, event(item, d)));
    }

    private static int year(EObject document) {
        return switch (document) {
            case Dossier dossier -> dossier.getFiscalYear();
            case Appraisal appraisal -> appraisal.getYear();
            default -> throw new IllegalArgumentException("no year: " + document.eClass().getName());
        };
    }

    /** The day of the last event that a deadline counts from: a step with that code, or arrival in a state with that code. */
    private static LocalDate event(WorkItem item, Deadline deadline) {
        LocalDate day = null;
        for (Event event : item.getEvents()) {
            boolean meant = deadline.getAfterEvent() != null
                    && (deadline.getAfterEvent().equals(event.getWhat()) || deadline.getAfterEvent().equals(event.getToState()));
            if (meant && event.getTime() != null) {
                day = LocalDate.ofInstant(event.getTime(), ZONE);
            }
        }
        return day;
    }

    /** Why a step cannot be taken by a role now; empty when it can. A comment that is required is asked for on the step itself. */
    public List<Message> refusals(EObject document, WorkItem item, Scheme scheme, Transition transition, String roleCode) {
        return refusals(document, item, scheme, transition, new Person(null, roleCode), evaluation -> Optional.empty());
    }

    private List<Message> refusals(EObject document, WorkItem item, Scheme scheme, Transition transition, Person person,
            Function<Evaluation, Optional<EvaluationResult>> known) {
        List<Message> refusals = new ArrayList<>();
        String roleCode = person.roleCode();
        if (!transition.getRoleCodes().contains(Roles.acting(scheme, roleCode))) {
            refusals.add(Message.of(WorkflowEngine.class, "refused.role", roleName(scheme, roleCode),
                    transition.getRoleCodes().stream().map(r -> roleName(scheme, r)).toList()));
            return refusals;
        }
        if (person.name() != null) {
            refusals.addAll(SeparationOfDuties.refusals(document, item, scheme, transition, person.name(), roleCode,
                    code -> roleName(scheme, code)));
        }
        for (Gate gate : transition.getGates()) {
            GateCondition condition = conditions.get(gate.getConditionId());
            if (condition == null) {
                // A gate nobody can check must not stand open.
                refusals.add(Message.of(WorkflowEngine.class, "refused.condition", String.valueOf(gate.getConditionId())));
                continue;
            }
            condition.refuse(new GateContext(document, item, scheme, ModelValues.texts(gate.getParameters()), known))
                    .ifPresent(reason -> refusals.add(gate.getMessage() == null || gate.getMessage().isBlank() ? reason
                            : Message.of(WorkflowEngine.class, "refused.gate", name(gate.getId(), gate.getMessage()), reason)));
        }
        return refusals;
    }

    /**
     * Takes a step.
     *
     * @param step who takes it, why and when
     * @return a command that moves the item and leaves an event
     * @throws TransitionRefused with the reasons, when the step cannot be taken
     */
    public Command take(EditingDomain domain, EObject document, WorkItem item, Scheme scheme, Workflow workflow, Transition transition,
            TakenStep step) throws TransitionRefused {
        List<Message> refusals = new ArrayList<>();
        Optional<WorkflowState> from = state(workflow, item);
        if (from.isEmpty() || !from.get().getCode().equals(transition.getFromState())) {
            refusals.add(Message.of(WorkflowEngine.class, "refused.state", name(transition.getId(), transition.getName()),
                    from.map(s -> name(s.getId(), s.getName())).orElse(String.valueOf(item.getState()))));
        }
        refusals.addAll(refusals(document, item, scheme, transition, new Person(step.actor(), step.roleCode()), evaluation -> Optional.empty()));
        if (transition.isCommentRequired() && step.comment().isBlank()) {
            refusals.add(Message.of(WorkflowEngine.class, "refused.comment", name(transition.getId(), transition.getName())));
        }
        if (!refusals.isEmpty()) {
            throw new TransitionRefused(refusals, locale);
        }
        String label = name(transition.getId(), transition.getName());
        return new ModelCommands(domain).record(label, item, () -> {
            item.setWorkflowId(workflow.getId());
            item.setState(transition.getToState());
            item.setDueDate(null);
            item.getEvents().add(event(item, transition, step));
            workflow.getStates().stream().filter(s -> transition.getToState().equals(s.getCode())).findFirst()
                    .ifPresent(state -> effects.forEach(effect -> effect.entered(item, state)));
        });
    }

    private static Event event(WorkItem item, Transition transition, TakenStep step) {
        Event event = BaseFactory.eINSTANCE.createEvent();
        event.setId(UUID.randomUUID().toString());
        event.setTime(step.time());
        event.setActor(step.actor());
        event.setRole(step.roleCode());
        event.setWhat(transition.getCode());
        event.setObjectId(item.getId());
        event.setFromState(transition.getFromState());
        event.setToState(transition.getToState());
        event.setComment(step.comment().isEmpty() ? null : step.comment());
        event.setDocumentHash(step.documentHash().isEmpty() ? null : step.documentHash());
        return event;
    }

    /**
     * Who takes a step.
     *
     * @param actor name of the person
     * @param roleCode role in which the person acts
     * @param comment words beside the step, or empty
     * @param time when
     * @param documentHash hash of the document as it was before the step, or empty
     */
    public record TakenStep(String actor, String roleCode, String comment, Instant time, String documentHash) {
        public TakenStep {
            actor = actor == null ? "" : actor;
            roleCode = roleCode == null ? "" : roleCode;
            comment = comment == null ? "" : comment;
            documentHash = documentHash == null ? "" : documentHash;
            java.util.Objects.requireNonNull(time);
        }
    }

    private String roleName(Scheme scheme, String code) {
        return scheme.getRoles().stream().filter(r -> r.getCode() != null && r.getCode().equals(code)).findFirst()
                .map((RoleDefinition r) -> name(r.getId(), r.getName())).orElseGet(() -> code == null ? "" : Roles.label(code, locale));
    }

    private String name(String id, String inFile) {
        return packs.text(id, "name", locale, inFile);
    }
}
