package org.jixiao.stages.todo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.SchemeUse;
import org.jixiao.model.base.Stage;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Disposition;
import org.jixiao.model.dossier.DispositionDecision;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvidenceRequest;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.OpinionRequest;
import org.jixiao.model.dossier.Rectification;
import org.jixiao.model.dossier.RectificationItem;
import org.jixiao.model.rules.Deadline;
import org.jixiao.model.rules.DeadlineKind;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.StateKind;
import org.jixiao.model.rules.Workflow;
import org.jixiao.model.rules.WorkflowState;
import org.jixiao.packs.PackRepository;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.papers.PaperStanding;
import org.jixiao.stages.workflow.Deadlines;
import org.jixiao.stages.workflow.Roles;
import org.jixiao.stages.workflow.WorkflowEngine;
import org.jixiao.stages.workflow.WorkflowView;

/**
 * What is due for whom over any number of dossiers, from the calendars and workflows of their schemes. Pure: asks no gate, changes nothing.
 */
public final class ToDoList {

    /** The overdue first, then by day; what has no day comes last. */
    public static final Comparator<ToDo> ORDER = Comparator.comparing((ToDo t) -> !t.overdue())
            .thenComparing(ToDo::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(t -> Objects.toString(t.dossierTitle(), "")).thenComparing(ToDo::stage).thenComparing(ToDo::itemId);

    private static final Set<String> UNIT = Set.of("unit", "unitHead");

    private final PackRepository packs;
    private final WorkflowEngine engine;
    private final Locale locale;

    /**
     * A list.
     *
     * @param packs the installed packs
     * @param engine runs the workflows
     * @param locale language of the words
     */
    public ToDoList(PackRepository packs, WorkflowEngine engine, Locale locale) {
        this.packs = packs;
        this.engine = engine;
        this.locale = locale;
    }

    /** Everything that is to do, in {@link #ORDER}. */
    public List<ToDo> list(Collection<Dossier> dossiers, LocalDate today) {
        List<ToDo> all = new ArrayList<>();
        dossiers.forEach(dossier -> all.addAll(list(dossier, today)));
        all.sort(ORDER);
        return all;
    }

    private List<ToDo> list(Dossier dossier, LocalDate today) {
        List<ToDo> todos = new ArrayList<>();
        WorkItems.of(dossier).forEach(item -> scheme(item).flatMap(scheme -> engine.workflow(scheme, item, WorkItems.stage(item))
                .flatMap(workflow -> step(dossier, item, scheme, workflow, today))).ifPresent(todos::add));
        for (SchemeUse use : dossier.getSchemes()) {
            packs.scheme(use.getSchemeId(), use.getVersion()).map(PackRepository.SchemeEntry::scheme)
                    .ifPresent(scheme -> notBegun(dossier, scheme, today, todos));
        }
        for (MonitoringReport report : dossier.getMonitoringReports()) {
            report.getDispositions().stream().filter(d -> d.getDecision() == DispositionDecision.OPEN && d.getClosedOn() == null)
                    .forEach(d -> todos.add(disposition(dossier, d, today)));
        }
        for (Rectification rectification : dossier.getRectifications()) {
            if (rectification.getClosedOn() == null && rectification.getReportedOn() == null) {
                rectification.getItems().stream().filter(i -> i.getDoneOn() == null)
                        .forEach(i -> todos.add(item(dossier, rectification, i, today)));
            }
        }
        dossier.getEvaluations().forEach(evaluation -> todos.addAll(papers(dossier, evaluation, today)));
        return todos;
    }

    /** What was asked of somebody for an evaluation and is not there. What is only listed nobody knows of yet. */
    private List<ToDo> papers(Dossier dossier, Evaluation evaluation, LocalDate today) {
        List<ToDo> todos = new ArrayList<>();
        for (EvidenceRequest request : evaluation.getEvidenceRequests()) {
            if (request.getAskedOn() != null && PaperStanding.of(request, today).isOpen()) {
                todos.add(paper(dossier, request.getId(), ToDo.Kind.EVIDENCE, text("todo.evidence", Objects.toString(request.getWhat(), "")),
                        request.getParty(), request.getDueDate(), today));
            }
        }
        for (OpinionRequest request : evaluation.getOpinionRequests()) {
            if (request.getSentOn() != null && PaperStanding.of(request, today).isOpen()) {
                todos.add(paper(dossier, request.getId(), ToDo.Kind.OPINION, text("todo.opinion"), request.getParty(), request.getDueDate(), today));
            }
        }
        return todos;
    }

    private ToDo paper(Dossier dossier, String id, ToDo.Kind kind, String what, Party asked, LocalDate due, LocalDate today) {
        String who = asked == null || asked.getName() == null ? responsible(dossier, "unit") : asked.getName();
        return new ToDo(dossier.getId(), dossier.getTitle(), Stage.EVALUATION, Objects.toString(id, ""), kind, what, "unit", Roles.label("unit", locale),
                UNIT, who, due, due != null && due.isBefore(today));
    }

    private Optional<Scheme> scheme(WorkItem item) {
        return item.getSchemeId() == null ? Optional.empty()
                : packs.scheme(item.getSchemeId(), item.getSchemeVersion()).map(PackRepository.SchemeEntry::scheme);
    }

    private Optional<ToDo> step(Dossier dossier, WorkItem item, Scheme scheme, Workflow workflow, LocalDate today) {
        WorkflowView view = engine.standing(dossier, item, scheme, workflow, today);
        boolean ended = view.state() == null || view.state().getKind() == StateKind.DONE || view.state().getKind() == StateKind.REFUSED;
        if (ended) {
            return Optional.empty();
        }
        String what = text("todo.step", name(workflow.getId(), workflow.getName()), view.stateName());
        return Optional.of(new ToDo(dossier.getId(), dossier.getTitle(), WorkItems.stage(item), Objects.toString(item.getId(), ""), ToDo.Kind.STEP, what,
                view.roleCode(), view.roleName(), Roles.actors(scheme, view.roleCode()), responsible(dossier, view.roleCode()),
                view.due().orElse(null), view.overdue()));
    }

    /** Workflows for which the calendar has a day, and of which the dossier has no item. */
    private void notBegun(Dossier dossier, Scheme scheme, LocalDate today, List<ToDo> todos) {
        Deadlines deadlines = new Deadlines(scheme.getCalendar());
        for (Workflow workflow : scheme.getWorkflows()) {
            boolean begun = WorkItems.of(dossier).anyMatch(item -> scheme.getId().equals(item.getSchemeId())
                    && engine.workflow(scheme, item, WorkItems.stage(item)).filter(w -> w == workflow).isPresent());
            Optional<Deadline> deadline = workflow.getStates().stream().map(WorkflowState::getDeadlineCode).map(deadlines::find)
                    .flatMap(Optional::stream).filter(d -> d.getKind() != DeadlineKind.AFTER_EVENT).findFirst();
            if (begun || deadline.isEmpty()) {
                continue;
            }
            WorkflowState start = workflow.getStates().stream().filter(s -> s.getKind() == StateKind.START).findFirst().orElseThrow();
            String role = Objects.toString(start.getRoleCode(), "");
            LocalDate due = deadlines.due(deadline.get(), dossier.getFiscalYear(), today, null).orElse(null);
            todos.add(new ToDo(dossier.getId(), dossier.getTitle(), scheme.getStage(), "", ToDo.Kind.NOT_BEGUN,
                    text("todo.notBegun", name(workflow.getId(), workflow.getName()), name(deadline.get().getId(), deadline.get().getName())),
                    role, roleName(scheme, role), Roles.actors(scheme, role), responsible(dossier, role), due, due != null && due.isBefore(today)));
        }
    }

    private ToDo disposition(Dossier dossier, Disposition disposition, LocalDate today) {
        LocalDate due = disposition.getDueDate();
        return new ToDo(dossier.getId(), dossier.getTitle(), Stage.MONITORING, Objects.toString(disposition.getId(), ""), ToDo.Kind.DISPOSITION,
                text("todo.disposition", Objects.toString(disposition.getWhat(), "")), "unit", Roles.label("unit", locale), UNIT,
                responsible(dossier, "unit"), due, due != null && due.isBefore(today));
    }

    private ToDo item(Dossier dossier, Rectification rectification, RectificationItem item, LocalDate today) {
        LocalDate due = item.getDueDate() != null ? item.getDueDate() : rectification.getDueDate();
        String problem = dossier.getFeedbacks().stream().flatMap(f -> f.getProblems().stream())
                .filter(p -> p.getId() != null && p.getId().equals(item.getProblemId())).map(p -> Objects.toString(p.getText(), "")).findFirst()
                .orElse(Objects.toString(item.getMeasure(), ""));
        String who = item.getResponsible() == null ? responsible(dossier, "unit") : Objects.toString(item.getResponsible().getName(), "");
        return new ToDo(dossier.getId(), dossier.getTitle(), Stage.RESULTS, Objects.toString(item.getId(), ""), ToDo.Kind.RECTIFICATION,
                text("todo.rectification", problem), "unit", Roles.label("unit", locale), UNIT, who, due, due != null && due.isBefore(today));
    }

    private static String responsible(Dossier dossier, String role) {
        Party unit = dossier.getSubject() != null && dossier.getSubject().getImplementingUnit() != null
                ? dossier.getSubject().getImplementingUnit() : dossier.getAgency();
        Party party = switch (role) {
            case "unit", "unitHead" -> unit;
            case "department" -> dossier.getCompetentDepartment();
            default -> null;
        };
        return party == null ? "" : Objects.toString(party.getName(), "");
    }

    private String roleName(Scheme scheme, String code) {
        return scheme.getRoles().stream().filter(r -> code.equals(r.getCode())).findFirst().map(r -> name(r.getId(), r.getName()))
                .orElse(Roles.label(code, locale));
    }

    private String name(String id, String inFile) {
        return packs.text(id, "name", locale, inFile);
    }

    private String text(String key, Object... arguments) {
        return Message.of(ToDoList.class, key, arguments).render(locale);
    }
}
