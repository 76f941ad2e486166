package org.jixiao.services.todo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jixiao.appraisal.workflow.AppraisalDuties;
import org.jixiao.appraisal.workflow.AppraisalDuty;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Stage;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.StateKind;
import org.jixiao.model.rules.Workflow;
import org.jixiao.packs.PackRepository;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.todo.ToDo;
import org.jixiao.stages.todo.ToDoList;
import org.jixiao.stages.workflow.Roles;
import org.jixiao.stages.workflow.WorkflowEngine;
import org.jixiao.stages.workflow.WorkflowView;

/** What is due for whom in an appraisal of units: filings, corrections, visits, meetings, appeals, and the steps of its workflows. */
public final class AppraisalToDos {

    private final PackRepository packs;
    private final WorkflowEngine engine;
    private final Locale locale;

    /**
     * A list.
     *
     * @param engine runs the workflows; its gates are not asked
     * @param locale language of the words
     */
    public AppraisalToDos(PackRepository packs, WorkflowEngine engine, Locale locale) {
        this.packs = packs;
        this.engine = engine;
        this.locale = locale;
    }

    /** Everything that is to do, in {@link ToDoList#ORDER}. */
    public List<ToDo> list(Appraisal appraisal, LocalDate today) {
        List<ToDo> todos = new ArrayList<>();
        for (AppraisalDuty duty : AppraisalDuties.of(appraisal, today)) {
            ToDo.Kind kind = switch (duty.kind()) {
                case FILING, MEETING -> ToDo.Kind.NOT_BEGUN;
                case CORRECTION, CHECK -> ToDo.Kind.RECTIFICATION;
                case VISIT, APPEAL -> ToDo.Kind.STEP;
            };
            String role = duty.roleCode();
            Set<String> actors = scheme(appraisal) == null ? Set.of(role) : Roles.actors(scheme(appraisal), role);
            todos.add(new ToDo(appraisal.getId(), title(appraisal), Stage.APPRAISAL, duty.objectId(), kind, duty.what().render(locale), role,
                    Roles.label(role, locale), actors, responsible(appraisal, duty.unit(), role), duty.due(), duty.overdue()));
        }
        step(appraisal, appraisal, today, todos);
        appraisal.getAssessments().forEach(a -> step(appraisal, a, today, todos));
        todos.sort(ToDoList.ORDER);
        return todos;
    }

    private void step(Appraisal appraisal, WorkItem item, LocalDate today, List<ToDo> todos) {
        Scheme scheme = scheme(appraisal);
        Workflow workflow = scheme == null ? null : engine.workflow(scheme, item, Stage.APPRAISAL).orElse(null);
        if (workflow == null) {
            return;
        }
        WorkflowView view = engine.standing(appraisal, item, scheme, workflow, today);
        boolean ended = view.state() == null || view.state().getKind() == StateKind.DONE || view.state().getKind() == StateKind.REFUSED;
        if (!ended) {
            String what = Message.of(ToDoList.class, "todo.step", packs.text(workflow.getId(), "name", locale, workflow.getName()),
                    view.stateName()).render(locale);
            todos.add(new ToDo(appraisal.getId(), title(appraisal), Stage.APPRAISAL, Objects.toString(item.getId(), ""), ToDo.Kind.STEP, what,
                    view.roleCode(), view.roleName(), Roles.actors(scheme, view.roleCode()), responsible(appraisal, null, view.roleCode()),
                    view.due().orElse(null), view.overdue()));
        }
    }

    private Scheme scheme(Appraisal appraisal) {
        return appraisal.getSchemeId() == null ? null
                : packs.scheme(appraisal.getSchemeId(), appraisal.getSchemeVersion()).map(PackRepository.SchemeEntry::scheme).orElse(null);
    }

    private static String title(Appraisal appraisal) {
        return Objects.toString(appraisal.getTitle(), "");
    }

    private static String responsible(Appraisal appraisal, AppraisedUnit unit, String role) {
        boolean ofUnit = unit != null && ("unit".equals(role) || "unitHead".equals(role));
        Party organiser = appraisal.getOrganiser();
        return ofUnit ? Objects.toString(unit.getName(), "") : organiser == null ? "" : Objects.toString(organiser.getName(), "");
    }
}
