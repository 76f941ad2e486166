package org.jixiao.ui.stage.evaluation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Shell;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.evaluation.EvaluationCommands;
import org.jixiao.stages.evaluation.FrameIndicators;
import org.jixiao.stages.objectives.ObjectiveVersions;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;

/** Begins an evaluation: measured by the approved objectives, by the indicators of a scheme, or looking into an evaluation that is there. */
final class NewEvaluation {

    /** Where the rows of an evaluation come from. */
    enum Way {
        /** From the approved objectives. */
        OBJECTIVES,
        /** From the scheme, which names its indicators. */
        FRAME,
        /** From an evaluation that is there. */
        AGAIN
    }

    /**
     * What an evaluation is based on.
     *
     * @param of the evaluation that is looked into, else null
     */
    record Basis(Way way, Evaluation of) {
    }

    private final DossierContext context;
    private final Texts texts;

    NewEvaluation(DossierContext context, Texts texts) {
        this.context = context;
        this.texts = texts;
    }

    /** Why none can begin now; empty when one can. */
    String refusal() {
        if (context.isReadOnly()) {
            return texts.get("new.readOnly");
        }
        if (schemes().isEmpty()) {
            return texts.get("new.noScheme");
        }
        return sources().isEmpty() ? texts.get("new.noSource") : "";
    }

    /** What an evaluation can be based on: the approved objectives, the indicators of a scheme, and each evaluation with indicators. */
    List<Basis> sources() {
        List<Basis> sources = new ArrayList<>();
        if (ObjectiveVersions.inForce(context.dossier()).isPresent()) {
            sources.add(new Basis(Way.OBJECTIVES, null));
        }
        if (schemes().stream().anyMatch(NewEvaluation::isFrame)) {
            sources.add(new Basis(Way.FRAME, null));
        }
        context.dossier().getEvaluations().stream().filter(e -> !e.getIndicators().isEmpty()).forEach(e -> sources.add(new Basis(Way.AGAIN, e)));
        return sources;
    }

    /** Whether a scheme names its indicators. */
    static boolean isFrame(Scheme scheme) {
        return !FrameIndicators.of(scheme).isEmpty();
    }

    private List<Scheme> schemes() {
        Dossier dossier = context.dossier();
        return context.services().packs().schemesFor(Stage.EVALUATION, dossier.getSubject() == null ? null : dossier.getSubject().getKind(), null)
                .stream().map(PackRepository.SchemeEntry::scheme).toList();
    }

    /** Asks for kind, basis, evaluator and scheme and begins; says why when it is refused. */
    void ask(Shell shell) {
        new NewEvaluationDialog(shell, texts, sources(), schemes(), context.user().person()).ask().ifPresent(wanted -> {
            Party evaluator = BaseFactory.eINSTANCE.createParty();
            evaluator.setName(wanted.evaluator());
            EvaluationCommands commands = new EvaluationCommands(context.session().editingDomain(), context.services().packs(), Locale.getDefault());
            EvaluationCommands.Task task = new EvaluationCommands.Task(wanted.kind(), evaluator, LocalDate.now());
            try {
                context.execute(switch (wanted.basis().way()) {
                    case OBJECTIVES -> commands.create(context.dossier(), wanted.scheme(), task);
                    case FRAME -> commands.frame(context.dossier(), wanted.scheme(), task);
                    case AGAIN -> commands.again(context.dossier(), wanted.basis().of(), wanted.scheme(), task);
                });
            } catch (Refused refused) {
                context.dialogs().error(shell, texts.get("new.title"), refused.getMessage());
            }
        });
    }
}
