package org.jixiao.ui.stage.monitoring.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.Workflow;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.monitoring.MonitoringCommands;
import org.jixiao.stages.monitoring.MonitoringResult;
import org.jixiao.stages.workflow.WorkflowEngine;
import org.jixiao.stages.workflow.WorkflowView;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.editor.StageSchemes;
import org.jixiao.ui.editor.StageSteps;

/** The head of a monitoring report: what it is, its state, the light of the whole, and what may be done with it now. */
final class MonitoringHead {

    private final DossierContext context;
    private final Texts texts;
    private final HeadWords words;
    private final StageHead head;
    private final StageSteps steps;
    private final NewReport maker;
    private final Runnable commit;
    private MonitoringReport report;
    private Lights lights;

    /** @param commit takes over what is still being typed, before something is done with it */
    MonitoringHead(Composite parent, DossierContext context, Texts texts, Runnable commit) {
        this.context = context;
        this.texts = texts;
        this.commit = commit;
        words = new HeadWords(texts);
        head = new StageHead(parent);
        steps = new StageSteps(context, head.control(), commit);
        maker = new NewReport(context, texts);
    }

    Control control() {
        return head.control();
    }

    /** What it says. */
    StageHead.Content content() {
        return head.content();
    }

    /** Shows what the report is now. */
    void show(MonitoringReport shown, Lights now) {
        report = shown;
        lights = now;
        List<StageHead.Action> actions = new ArrayList<>();
        Optional<WorkflowView> view = lights.scheme().flatMap(scheme -> engine().workflow(scheme, report, Stage.MONITORING).map(workflow -> {
            WorkflowView seen = view(scheme, workflow);
            actions.addAll(steps.actions(report, scheme, workflow, seen));
            return seen;
        }));
        String locked = steps.locked();
        String noLights = !locked.isEmpty() ? locked : lights.usable().isEmpty() ? texts.get("action.noLights") : "";
        actions.add(action("scheme", locked, () -> new StageSchemes(context, Stage.MONITORING).change(head.control().getShell(), report)));
        actions.add(action("store", noLights, () -> withLights((c, r) -> c.store(context.dossier(), report, r))));
        actions.add(action("forecast", noLights, () -> withLights((c, r) -> c.adoptForecasts(report, r))));
        actions.add(action("funds", !locked.isEmpty() ? locked : context.dossier().getFundRows().isEmpty() ? texts.get("action.noFunds") : "",
                () -> context.execute(commands().takeOverFunds(context.dossier(), report))));
        actions.add(action("new", maker.refusal(), () -> maker.ask(head.control().getShell())));
        head.show(words.content(context.dossier(), report, lights, view.map(steps::state).orElse(""), actions));
    }

    private StageHead.Action action(String id, String refusal, Runnable run) {
        return new StageHead.Action(id, texts.get("action." + id), refusal, texts.get("action." + id + ".help"), () -> {
            commit.run();
            run.run();
        });
    }

    private WorkflowEngine engine() {
        return context.services().workflow();
    }

    private WorkflowView view(Scheme scheme, Workflow workflow) {
        return engine().view(context.dossier(), report, scheme, workflow,
                new WorkflowEngine.Person(context.user().person(), context.user().role()), LocalDate.now(), context.scores()::result);
    }

    private MonitoringCommands commands() {
        return new MonitoringCommands(context.session().editingDomain(), context.services().packs(), Locale.getDefault());
    }

    /** Makes a command of the lights, or refuses to. */
    @FunctionalInterface
    private interface OfLights {
        org.eclipse.emf.common.command.Command command(MonitoringCommands commands, MonitoringResult result) throws Refused;
    }

    /** Does something with the lights as they are after the last typed value was taken over. */
    private void withLights(OfLights made) {
        try {
            Optional<MonitoringResult> result = Lights.of(context, report).usable();
            if (result.isPresent()) {
                context.execute(made.command(commands(), result.get()));
            }
        } catch (Refused refused) {
            context.dialogs().error(head.control().getShell(), texts.get("page.empty"), refused.getMessage());
        }
    }
}
