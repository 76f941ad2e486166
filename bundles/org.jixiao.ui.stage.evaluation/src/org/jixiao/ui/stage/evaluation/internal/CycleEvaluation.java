package org.jixiao.ui.stage.evaluation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.evaluation.WholeCycle;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.workspace.EarlierGrades;

/** Evaluates the project over all its years: this dossier and those of the years before in the workspace. Searches beside the UI thread. */
final class CycleEvaluation {

    private final DossierContext context;
    private final Texts texts;
    private final Control owner;

    /** @param owner over which dialogs open */
    CycleEvaluation(DossierContext context, Texts texts, Control owner) {
        this.context = context;
        this.texts = texts;
        this.owner = owner;
    }

    /** What came of it: the years together, or why they are not. */
    private record Outcome(WholeCycle.Cycle cycle, String refusal) {
    }

    /** Why it cannot be done from this evaluation; empty when it can. */
    String refusal(Evaluation evaluation, Optional<Scheme> scheme) {
        if (context.isReadOnly()) {
            return texts.get("new.readOnly");
        }
        if (evaluation.getKind() == EvaluationKind.WHOLE_CYCLE) {
            return texts.get("cycle.already");
        }
        return scheme.isEmpty() ? texts.get("cycle.noScheme") : "";
    }

    /** Looks for the years before, scores them together, and keeps the evaluation as one undo step. */
    void run(Scheme scheme) {
        Dossier now = EcoreUtil.copy(context.dossier());
        new BackgroundWork<Outcome>(texts.get("cycle.job"), 0, false, monitor -> work(now, scheme, monitor), outcome -> take(outcome, scheme))
                .request();
    }

    private Outcome work(Dossier now, Scheme scheme, IProgressMonitor monitor) {
        List<Dossier> years = new ArrayList<>(new EarlierGrades(ResourcesPlugin.getWorkspace().getRoot(), context.services().store())
                .dossiers(EarlierGrades.Subject.of(now), monitor::isCanceled));
        years.add(now);
        try {
            return new Outcome(new WholeCycle(context.services().scorer()).score(years, scheme, Locale.getDefault()), "");
        } catch (Refused refused) {
            return new Outcome(null, refused.getMessage());
        }
    }

    private void take(Outcome outcome, Scheme scheme) {
        if (owner.isDisposed()) {
            return;
        }
        if (outcome.cycle() == null) {
            context.dialogs().error(owner.getShell(), texts.get("cycle.title"), outcome.refusal());
            return;
        }
        Party evaluator = BaseFactory.eINSTANCE.createParty();
        evaluator.setName(context.user().person());
        context.execute(WholeCycle.store(context.session().editingDomain(), context.services().packs(), context.dossier(), outcome.cycle(), scheme,
                evaluator, LocalDate.now(), Locale.getDefault()));
        List<String> problems = outcome.cycle().combined().problems().stream().map(p -> p.render(Locale.getDefault())).toList();
        if (!problems.isEmpty()) {
            context.dialogs().inform(owner.getShell(), texts.get("cycle.title"), String.join(System.lineSeparator(), problems));
        }
    }
}
