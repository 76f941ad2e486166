package org.jixiao.ui.stage.exante.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.stages.workflow.WorkflowEngine;
import org.jixiao.stages.workflow.WorkflowView;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.editor.StageSchemes;
import org.jixiao.ui.editor.StageSteps;

/** The head of an ex-ante evaluation: what it is, its state, total and conclusion, and what may be done with it now. */
final class ExAnteHead {

    private final DossierContext context;
    private final Texts texts;
    private final ExAnteWords words;
    private final StageHead head;
    private final StageSteps steps;
    private final StageSchemes schemes;
    private final NewEvaluation maker;
    private final Runnable commit;

    /** @param commit takes over what is still being typed, before something is done */
    ExAnteHead(Composite parent, DossierContext context, Texts texts, Runnable commit) {
        this.context = context;
        this.texts = texts;
        this.commit = commit;
        words = new ExAnteWords(texts, context.services().packs());
        head = new StageHead(parent);
        steps = new StageSteps(context, head.control(), commit);
        schemes = new StageSchemes(context, Stage.EX_ANTE);
        maker = new NewEvaluation(context, texts);
    }

    Control control() {
        return head.control();
    }

    /** What it says. */
    StageHead.Content content() {
        return head.content();
    }

    /** Shows what an evaluation is now. */
    void show(Standing standing) {
        ExAnteEvaluation evaluation = standing.evaluation();
        WorkflowEngine engine = context.services().workflow();
        List<StageHead.Action> actions = new ArrayList<>();
        Optional<WorkflowView> view = standing.scheme().flatMap(scheme -> engine.workflow(scheme, evaluation, Stage.EX_ANTE).map(workflow -> {
            WorkflowView seen = engine.view(context.dossier(), evaluation, scheme, workflow,
                    new WorkflowEngine.Person(context.user().person(), context.user().role()), LocalDate.now(), context.scores()::result);
            actions.addAll(steps.actions(evaluation, scheme, workflow, seen));
            return seen;
        }));
        actions.add(action("scheme", standing.locked(), () -> schemes.change(head.control().getShell(), evaluation)));
        actions.add(action("new", maker.refusal(), () -> maker.ask(head.control().getShell())));
        boolean open = standing.assessment().filter(a -> !a.review().isSettled()).isPresent();
        String total = standing.assessment().map(a -> Numbers.range(a.review().low(), a.review().high()) + "  " + words.conclusion(open
                ? evaluation.getConclusion() : a.conclusion())).orElse("");
        head.show(new StageHead.Content(title(context.dossier(), evaluation), view.map(steps::state).orElse(""), total, open ? Tone.INTERVAL : Tone.TEXT,
                hint(standing), actions));
    }

    private StageHead.Action action(String id, String refusal, Runnable run) {
        return new StageHead.Action(id, texts.get("action." + id), refusal, texts.get("action." + id + ".help"), () -> {
            commit.run();
            run.run();
        });
    }

    private String title(Dossier dossier, ExAnteEvaluation evaluation) {
        String name = dossier.getSubject() != null && dossier.getSubject().getName() != null ? dossier.getSubject().getName()
                : String.valueOf(dossier.getTitle());
        String what = texts.get("page.title") + (evaluation.getDate() == null ? "" : " " + evaluation.getDate());
        return dossier.getFiscalYear() > 0 ? texts.get("head.title", name, Integer.toString(dossier.getFiscalYear()), what) : name + "  " + what;
    }

    private String hint(Standing standing) {
        ExAnteEvaluation evaluation = standing.evaluation();
        String scheme = standing.scheme().map(s -> texts.get("head.scheme", s.getName(), String.valueOf(s.getVersion())))
                .orElseGet(() -> evaluation.getSchemeId() == null ? texts.get("head.noScheme") : texts.get("head.schemeMissing", evaluation.getSchemeId()));
        return scheme + (standing.isLocked() ? "  ·  " + standing.locked() : "");
    }
}
