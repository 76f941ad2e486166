package org.jixiao.ui.workbench.internal.dossiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.CompoundCommand;
import org.jixiao.core.session.DossierSession;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.services.JixiaoServices;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.ScoreCommands;
import org.jixiao.ui.workbench.internal.Texts;

/** Scores a dossier that is open in an editor and leaves it for the user to save. */
final class OpenScoring {

    private OpenScoring() {
    }

    /**
     * Scores. An evaluation without a scheme gets the one that applies first, as an undo step of its own; for the UI
     * thread.
     *
     * @param scheme id of the scheme the user prefers; empty: by form
     * @return why something could not be scored; empty when all was
     */
    static List<String> score(JixiaoServices services, DossierSession session, String scheme) {
        if (!session.isOpen() || session.root(Dossier.class).isEmpty()) {
            return List.of(Texts.get("score.nothing")); //$NON-NLS-1$
        }
        Dossier dossier = session.root(Dossier.class).get();
        services.work().assignMissing(session.editingDomain(), dossier, scheme).ifPresent(session::execute);
        CompoundCommand all = new CompoundCommand(Texts.get("score.title"));
        List<String> reasons = new ArrayList<>();
        for (Evaluation evaluation : dossier.getEvaluations()) {
            Optional<EvaluationResult> result = services.scorer().score(dossier, evaluation);
            refusal(result).ifPresentOrElse(reasons::add, () -> all.append(
                    services.work().store(session.editingDomain(), dossier, evaluation, result.get(), Locale.getDefault())));
        }
        if (!all.isEmpty()) {
            session.execute(all);
        }
        if (dossier.getEvaluations().isEmpty()) {
            reasons.add(Texts.get("score.nothing"));
        }
        return reasons;
    }

    /** Why this result cannot be stored. */
    private static Optional<String> refusal(Optional<EvaluationResult> result) {
        if (result.isEmpty()) {
            return Optional.of(Texts.get("score.noScheme"));
        }
        if (result.get().isRefused()) {
            return Optional.of(result.get().problems().stream().map(p -> p.render(Locale.getDefault()))
                    .collect(Collectors.joining("\n")));
        }
        return ScoreCommands.kept(result.get()).map(reason -> reason.render(Locale.getDefault()));
    }
}
