package org.jixiao.ui.editor;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.Workflow;
import org.jixiao.stages.workflow.TransitionRefused;
import org.jixiao.stages.workflow.WorkflowEngine;
import org.jixiao.stages.workflow.WorkflowView;
import org.jixiao.ui.common.Texts;

/** The workflow in the head of a stage's page: the state in words, and the steps as actions that ask for a comment where one is due. */
public final class StageSteps {

    private final StepContext context;
    private final Control owner;
    private final Runnable commit;
    private final Texts texts = Texts.of(StageSteps.class);

    /**
     * Steps of the work items of one page.
     *
     * @param owner over which dialogs open
     * @param commit takes over what is still being typed, before a step is taken
     */
    public StageSteps(StepContext context, Control owner, Runnable commit) {
        this.context = context;
        this.owner = owner;
        this.commit = commit;
    }

    /** State, whose turn and until when, in one line. */
    public String state(WorkflowView view) {
        String turn = view.roleName().isEmpty() ? "" : texts.get("head.turn", view.roleName());
        String due = view.due().map(d -> texts.get(view.overdue() ? "head.overdue" : "head.due", d)).orElse("");
        return texts.get("head.state", view.stateName()) + (turn.isEmpty() ? "" : "  →  " + turn) + (due.isEmpty() ? "" : "  " + due);
    }

    /** Why nothing can be changed in the document; empty when it can. */
    public String locked() {
        return context.isReadOnly() ? texts.get("head.readOnly") : "";
    }

    /** The steps from here; those that cannot be taken are refused with their reasons. */
    public List<StageHead.Action> actions(WorkItem item, Scheme scheme, Workflow workflow, WorkflowView view) {
        String locked = locked();
        return view.actions().stream().map(a -> new StageHead.Action(a.transition().getCode(), a.name(), locked.isEmpty() ? refusal(a) : locked, "",
                () -> take(item, scheme, workflow, a))).toList();
    }

    private static String refusal(WorkflowView.Action action) {
        return action.refusals().stream().map(r -> r.render(Locale.getDefault())).collect(Collectors.joining("\n"));
    }

    private void take(WorkItem item, Scheme scheme, Workflow workflow, WorkflowView.Action action) {
        commit.run();
        String comment = "";
        if (action.transition().isCommentRequired()) {
            IInputValidator given = text -> text.isBlank() ? texts.get("step.comment.required") : null;
            InputDialog dialog = new InputDialog(owner.getShell(), action.name(), texts.get("step.comment"), "", given);
            if (dialog.open() != Window.OK) {
                return;
            }
            comment = dialog.getValue().strip();
        }
        try {
            Command step = context.services().workflow().take(context.session().editingDomain(), context.document(), item, scheme, workflow,
                    action.transition(), new WorkflowEngine.TakenStep(context.user().person(), context.user().role(), comment,
                            Clock.systemDefaultZone().instant().truncatedTo(ChronoUnit.SECONDS), ""));
            context.execute(step);
        } catch (TransitionRefused refused) {
            context.dialogs().error(owner.getShell(), action.name(), refused.getMessage());
        }
    }
}
