package org.jixiao.cli.core.internal.district;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.cli.core.internal.made.Noticed;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Stage;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.Transition;
import org.jixiao.model.rules.Workflow;
import org.jixiao.services.JixiaoServices;
import org.jixiao.stages.workflow.WorkflowEngine;

/**
 * Where the people of the district work on one dossier: each step is taken by the person of its role, through the workflow and its gates as
 * in the window. What is refused is remembered.
 */
final class Desk {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Map<String, List<String>> NAMES = Map.of("unit", List.of("张敏", "刘洋", "陈静"), "unitHead", List.of("李强", "周涛", "吴军"),
            "department", List.of("王芳", "郑丽", "孙伟"), "finance", List.of("赵刚", "冯磊", "蒋琳"), "performanceOffice", List.of("钱丽", "沈洁", "韩冰"),
            "expert", List.of("杨教授", "朱研究员", "秦高工"), "leadingGroup", List.of("许主任", "许主任", "许主任"));

    private final JixiaoServices services;
    private final EditingDomain domain;
    private final Dossier dossier;
    private final ProjectPlan plan;
    private final Locale locale;
    private final Noticed noticed = new Noticed();

    Desk(JixiaoServices services, EditingDomain domain, Dossier dossier, ProjectPlan plan, Locale locale) {
        this.services = services;
        this.domain = domain;
        this.dossier = dossier;
        this.plan = plan;
        this.locale = locale;
    }

    JixiaoServices services() {
        return services;
    }

    EditingDomain domain() {
        return domain;
    }

    Dossier dossier() {
        return dossier;
    }

    ProjectPlan plan() {
        return plan;
    }

    Locale locale() {
        return locale;
    }

    /** What the product noticed, as tokens of {@link Planted}. */
    Set<String> seen() {
        return noticed.seen();
    }

    /** Every refusal in words, by its keys. */
    Map<String, String> refusals() {
        return noticed.refusals();
    }

    Scheme scheme(String id) {
        return services.work().installed(id).orElseThrow(() -> new IllegalStateException(id));
    }

    void run(Command command) {
        domain.getCommandStack().execute(command);
    }

    /** Does something; false when it was refused. */
    boolean attempt(Noticed.Doing doing) {
        return noticed.attempt(doing);
    }

    /** Takes a step in the role's name; false when it was refused. */
    boolean take(WorkItem item, Scheme scheme, Stage stage, String step, String role, LocalDate on) {
        return take(item, scheme, stage, step, role, person(role), on, "");
    }

    /** Takes a step that needs words. */
    boolean take(WorkItem item, Scheme scheme, Stage stage, String step, String role, LocalDate on, String comment) {
        return take(item, scheme, stage, step, role, person(role), on, comment);
    }

    /** Takes a step in somebody's name. */
    boolean take(WorkItem item, Scheme scheme, Stage stage, String step, String role, String person, LocalDate on, String comment) {
        Workflow workflow = services.workflow().workflow(scheme, item, stage).orElseThrow();
        Transition transition = workflow.getTransitions().stream().filter(t -> step.equals(t.getCode())).findFirst()
                .orElseThrow(() -> new IllegalStateException(scheme.getId() + " " + step));
        return attempt(() -> run(services.workflow().take(domain, dossier, item, scheme, workflow, transition,
                new WorkflowEngine.TakenStep(person, role, comment, on.atTime(LocalTime.NOON).atZone(ZONE).toInstant(), ""))));
    }

    /** Who does a role's work for this project. */
    String person(String role) {
        List<String> names = NAMES.get(role);
        return names.get(plan.number() % names.size());
    }

    static Amount amount(BigDecimal wan) {
        Amount amount = BaseFactory.eINSTANCE.createAmount();
        amount.setValue(wan);
        amount.setUnit(AmountUnit.WAN_YUAN);
        amount.setText(wan.toPlainString());
        return amount;
    }
}
