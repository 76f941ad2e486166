package org.jixiao.cli.core.internal.bureau;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.appraisal.edit.AppraisalCommands;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.cli.core.internal.made.MadeValues;
import org.jixiao.cli.core.internal.made.Noticed;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Stage;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.Transition;
import org.jixiao.model.rules.Workflow;
import org.jixiao.services.JixiaoServices;
import org.jixiao.stages.workflow.WorkflowEngine;

/**
 * Where the performance office, the units and the leading group work on one appraisal, by the commands and gates of the window. What is
 * refused is remembered, for each unit apart.
 */
final class Office {

    /** Role of the performance office. */
    static final String OFFICE = "performanceOffice";
    /** Role of the leading group. */
    static final String GROUP = "leadingGroup";
    /** Role of a unit. */
    static final String UNIT = "unit";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Map<String, String> NAMES = Map.of(OFFICE, "钱丽", GROUP, "许局长", UNIT, "张敏");
    private static final List<String> INSPECTORS = List.of("沈洁", "韩冰");

    private final JixiaoServices services;
    private final EditingDomain domain;
    private final Appraisal appraisal;
    private final Scheme scheme;
    private final Locale locale;
    private final AppraisalCommands commands;
    private final Map<AppraisedUnit, UnitPlan> plans = new LinkedHashMap<>();
    private final Map<AppraisedUnit, Noticed> noticed = new LinkedHashMap<>();
    private final Noticed own = new Noticed();

    Office(JixiaoServices services, EditingDomain domain, Appraisal appraisal, Scheme scheme, Locale locale) {
        this.services = services;
        this.domain = domain;
        this.appraisal = appraisal;
        this.scheme = scheme;
        this.locale = locale;
        this.commands = new AppraisalCommands(domain, locale);
    }

    void put(AppraisedUnit unit, UnitPlan plan) {
        plans.put(unit, plan);
        noticed.put(unit, new Noticed());
    }

    EditingDomain domain() {
        return domain;
    }

    Appraisal appraisal() {
        return appraisal;
    }

    Locale locale() {
        return locale;
    }

    AppraisalCommands commands() {
        return commands;
    }

    AppraisalEngine engine() {
        return services.stages().appraisal();
    }

    /** The units with what will happen to them, in the order of the document. */
    Map<AppraisedUnit, UnitPlan> plans() {
        return plans;
    }

    /** What was noticed about a unit. */
    Noticed noticed(AppraisedUnit unit) {
        return noticed.get(unit);
    }

    /** What was noticed about the appraisal as a whole. */
    Noticed noticed() {
        return own;
    }

    void run(Command command) {
        domain.getCommandStack().execute(command);
    }

    /** Forgets how to undo: a year of steps would be kept otherwise. */
    void forget() {
        domain.getCommandStack().flush();
    }

    /** Takes a step of an item's workflow in the role's name; false when it was refused. */
    boolean take(WorkItem item, String step, String role, LocalDate on) {
        Workflow workflow = services.workflow().workflow(scheme, item, Stage.APPRAISAL).orElseThrow();
        Transition transition = workflow.getTransitions().stream().filter(t -> step.equals(t.getCode())).findFirst()
                .orElseThrow(() -> new IllegalStateException(scheme.getId() + " " + step));
        return own.attempt(() -> run(services.workflow().take(domain, appraisal, item, scheme, workflow, transition,
                new WorkflowEngine.TakenStep(NAMES.get(role), role, "", noon(on), ""))));
    }

    static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    }

    static Party person(String role) {
        return MadeValues.party(NAMES.get(role));
    }

    static List<Party> inspectors() {
        return INSPECTORS.stream().map(MadeValues::party).toList();
    }
}
