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
import org.jixiao.stages.objectives.ObjectiveVersions;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;

/** Begins an evaluation: measured by the approved objectives, or looking into an evaluation that is there. */
final class NewEvaluation {

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

    /** What an evaluation can be based on: the approved objectives as null, and each evaluation with indicators. */
    List<Evaluation> sources() {
        List<Evaluation> sources = new ArrayList<>();
        if (ObjectiveVersions.inForce(context.dossier()).isPresent()) {
            sources.add(null);
        }
        context.dossier().getEvaluations().stream().filter(e -> !e.getIndicators().isEmpty()).forEach(sources::add);
        return sources;
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
                context.execute(wanted.of() == null ? commands.create(context.dossier(), wanted.scheme(), task)
                        : commands.again(context.dossier(), wanted.of(), wanted.scheme(), task));
            } catch (Refused refused) {
                context.dialogs().error(shell, texts.get("new.title"), refused.getMessage());
            }
        });
    }
}
