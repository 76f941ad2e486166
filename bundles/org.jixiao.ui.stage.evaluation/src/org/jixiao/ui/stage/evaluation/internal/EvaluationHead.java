package org.jixiao.ui.stage.evaluation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.Workflow;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.ScoreCommands;
import org.jixiao.stages.workflow.WorkflowEngine;
import org.jixiao.stages.workflow.WorkflowView;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.common.WorkbenchCommands;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.editor.StageSteps;
import org.jixiao.ui.editor.table.SchemeDialog;
import org.jixiao.workspace.UserSettings;

/** The head of an evaluation: what it is, its state, its total, and what may be done with it now. */
public final class EvaluationHead {

    private static final String SCORE = "org.jixiao.command.score";

    private final DossierContext context;
    private final Texts texts;
    private final HeadPresenter presenter;
    private final StageHead head;
    private final StageSteps steps;
    private final NewEvaluation maker;
    private final CycleEvaluation cycle;
    private final Runnable commit;
    private Evaluation evaluation;
    private EvaluationResult judged;
    private UserSettings judgedFor;
    private Optional<WorkflowView> view = Optional.empty();

    /**
     * The head of a page about an evaluation.
     *
     * @param commit takes over what is still being typed, before something is done with it
     */
    public EvaluationHead(Composite parent, DossierContext context, Texts texts, Runnable commit) {
        this.context = context;
        this.texts = texts;
        this.commit = commit;
        presenter = new HeadPresenter(texts, Locale.getDefault());
        head = new StageHead(parent);
        steps = new StageSteps(context, head.control(), commit);
        maker = new NewEvaluation(context, texts);
        cycle = new CycleEvaluation(context, texts, head.control());
    }

    /** The widget to lay out. */
    public Control control() {
        return head.control();
    }

    /** What it says. */
    public StageHead.Content content() {
        return head.content();
    }

    /** Shows what the evaluation is now. */
    public void show(Evaluation shown, Optional<EvaluationResult> result) {
        evaluation = shown;
        Optional<Scheme> scheme = context.services().scorer().schemeOf(evaluation);
        Optional<Scheme> proposed = hasScheme(evaluation) ? Optional.empty()
                : context.services().work().applicable(context.dossier(), evaluation, context.user().defaultScheme());
        WorkflowEngine engine = context.services().workflow();
        Optional<Workflow> workflow = scheme.flatMap(s -> engine.workflow(s, evaluation, Stage.EVALUATION));
        UserSettings user = context.user();
        if (result.isEmpty() || result.get() != judged || !user.equals(judgedFor)) {
            // The gates look at the scores: once for each new result, not again when findings arrive or a cell has just changed.
            judged = result.orElse(null);
            judgedFor = user;
            view = result.isEmpty() ? Optional.empty() : workflow
                    .map(w -> engine.view(context.dossier(), evaluation, scheme.get(), w, new WorkflowEngine.Person(user.person(), user.role()),
                            LocalDate.now(), context.scores()::result));
        }
        List<StageHead.Action> own = new ArrayList<>();
        String locked = steps.locked();
        own.add(new StageHead.Action("scheme", texts.get("action.scheme"), locked, texts.get("action.scheme.help"), this::chooseScheme));
        own.add(new StageHead.Action("store", texts.get("action.store"),
                !locked.isEmpty() ? locked : proposed.isPresent() ? "" : storeRefusal(result),
                texts.get("action.store.help"), this::store));
        own.add(new StageHead.Action("new", texts.get("action.new"), maker.refusal(), texts.get("action.new.help"), () -> {
            commit.run();
            maker.ask(head.control().getShell());
        }));
        own.add(new StageHead.Action("cycle", texts.get("action.cycle"), cycle.refusal(evaluation, scheme), texts.get("action.cycle.help"), () -> {
            commit.run();
            context.services().scorer().schemeOf(evaluation).ifPresent(cycle::run);
        }));
        List<StageHead.Action> actions = new ArrayList<>();
        // The view may still be that of a scheme that has just been taken away.
        workflow.ifPresent(w -> view.ifPresent(v -> actions.addAll(steps.actions(evaluation, scheme.get(), w, v))));
        actions.addAll(own);
        head.show(presenter.content(context.dossier(), evaluation, result, scheme, proposed, view.map(steps::state).orElse(""), actions));
    }

    /** Why scores cannot be stored now: the scheme is refused or absent, or what is stored was made by a method that is not here. */
    private String storeRefusal(Optional<EvaluationResult> result) {
        Optional<EvaluationResult> usable = result.filter(r -> !r.isRefused());
        return usable.isEmpty() ? texts.get("action.store.refused")
                : usable.flatMap(ScoreCommands::kept).map(reason -> reason.render(Locale.getDefault())).orElse("");
    }

    private static boolean hasScheme(Evaluation evaluation) {
        return evaluation.getSchemeId() != null && !evaluation.getSchemeId().isBlank();
    }

    /**
     * Stores the scores with their traces in the document, computed anew from what stands there now. An evaluation without a scheme
     * is left to the command, which knows which one is given to it.
     */
    private void store() {
        commit.run();
        if (!hasScheme(evaluation)) {
            UiThread.window().ifPresent(window -> WorkbenchCommands.run(window, SCORE, Map.of()));
            return;
        }
        context.services().scorer().score(context.dossier(), evaluation).filter(r -> !r.isRefused())
                .ifPresent(r -> context.execute(context.services().work().store(context.session().editingDomain(), context.dossier(), evaluation, r,
                        Locale.getDefault())));
    }

    private void chooseScheme() {
        new SchemeDialog(head.control().getShell(), context.services().work().proposals(context.dossier(), evaluation),
                evaluation.getSchemeId()).choose()
                .ifPresent(s -> context.execute(context.services().work().assign(context.session().editingDomain(), evaluation, s.getId(),
                        s.getVersion())));
    }
}
