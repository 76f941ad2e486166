package org.jixiao.ui.stage.objectives.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.objectives.ObjectiveCommands;
import org.jixiao.stages.objectives.ObjectiveVersions;
import org.jixiao.stages.workflow.WorkflowEngine;
import org.jixiao.stages.workflow.WorkflowView;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.editor.StageSchemes;
import org.jixiao.ui.editor.StageSteps;

/** The head of the objectives: what they are, their state, the grade of their review, and what may be done with them now. */
final class ObjectiveHead {

    private final DossierContext context;
    private final Texts texts;
    private final HeadWords words;
    private final StageHead head;
    private final StageSteps steps;
    private final StageSchemes schemes;
    private final Runnable commit;
    private Version version;

    /** @param commit takes over what is still being typed, before something is done */
    ObjectiveHead(Composite parent, DossierContext context, Texts texts, Runnable commit) {
        this.context = context;
        this.texts = texts;
        this.commit = commit;
        words = new HeadWords(texts);
        head = new StageHead(parent);
        steps = new StageSteps(context, head.control(), commit);
        schemes = new StageSchemes(context, Stage.OBJECTIVES);
    }

    Control control() {
        return head.control();
    }

    /** What it says. */
    StageHead.Content content() {
        return head.content();
    }

    /** Shows what a version is now. */
    void show(Version now) {
        version = now;
        ObjectiveSet set = now.set();
        WorkflowEngine engine = context.services().workflow();
        List<StageHead.Action> actions = new ArrayList<>();
        // What was approved elsewhere, and filed here, has no steps to take.
        boolean filed = ObjectiveVersions.isApproved(set) && (set.getState() == null || set.getState().isBlank());
        Optional<WorkflowView> view = filed ? Optional.empty() : now.scheme().flatMap(scheme -> engine.workflow(scheme, set, Stage.OBJECTIVES).map(workflow -> {
            WorkflowView seen = engine.view(context.dossier(), set, scheme, workflow,
                    new WorkflowEngine.Person(context.user().person(), context.user().role()), LocalDate.now(), context.scores()::result);
            actions.addAll(steps.actions(set, scheme, workflow, seen));
            return seen;
        }));
        actions.add(action("scheme", now.locked(), () -> schemes.change(head.control().getShell(), set)));
        actions.add(action("adjust", adjustRefusal(), this::adjust));
        head.show(words.content(context.dossier(), now, now.latest().flatMap(r -> now.result(context, r)), view.map(steps::state).orElse(filed ? words.approved(set) : ""), actions));
    }

    private StageHead.Action action(String id, String refusal, Runnable run) {
        return new StageHead.Action(id, texts.get("action." + id), refusal, texts.get("action." + id + ".help"), () -> {
            commit.run();
            run.run();
        });
    }

    private String adjustRefusal() {
        if (!steps.locked().isEmpty()) {
            return steps.locked();
        }
        if (version.scheme().isEmpty()) {
            return texts.get("head.noScheme");
        }
        return ObjectiveCommands.adjustRefusals(context.dossier(), version.scheme().get()).stream().map(r -> r.render(Locale.getDefault()))
                .collect(Collectors.joining("\n"));
    }

    private void adjust() {
        InputDialog dialog = new InputDialog(head.control().getShell(), texts.get("action.adjust"), texts.get("adjust.reason"), "",
                text -> text.isBlank() ? texts.get("adjust.required") : null);
        if (dialog.open() != Window.OK) {
            return;
        }
        Scheme scheme = version.scheme().orElseThrow();
        try {
            context.execute(new ObjectiveCommands(context.session().editingDomain(), context.services().packs(), Locale.getDefault())
                    .adjust(context.dossier(), scheme, dialog.getValue().strip()));
        } catch (Refused refused) {
            context.dialogs().error(head.control().getShell(), texts.get("action.adjust"), refused.getMessage());
        }
    }
}
