package org.jixiao.ui.stage.exante.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.StateKind;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.stages.exante.ExAnteEngine;
import org.jixiao.stages.exante.ExAnteSupport;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.StageSchemes;

/**
 * An ex-ante evaluation as it stands now.
 *
 * @param evaluation the evaluation
 * @param scheme its scheme, when it names one that is installed and has a sheet
 * @param assessment what the experts come to and what that concludes
 * @param locked why nothing of it can be changed; empty when it can
 */
record Standing(ExAnteEvaluation evaluation, Optional<Scheme> scheme, Optional<ExAnteEngine.Assessment> assessment, String locked) {

    static Standing of(DossierContext context, Texts texts, ExAnteEvaluation evaluation) {
        Optional<Scheme> scheme = new StageSchemes(context, Stage.EX_ANTE).of(evaluation).filter(s -> ExAnteEngine.sheet(s).isPresent());
        Optional<ExAnteEngine.Assessment> assessment = scheme.map(s -> context.services().stages().exAnte().assess(evaluation, s));
        return new Standing(evaluation, scheme, assessment, locked(context, texts, evaluation, scheme));
    }

    private static String locked(DossierContext context, Texts texts, ExAnteEvaluation evaluation, Optional<Scheme> scheme) {
        if (context.isReadOnly()) {
            return texts.get("locked.readOnly");
        }
        boolean ended = scheme.stream().flatMap(s -> s.getWorkflows().stream())
                .filter(w -> evaluation.getWorkflowId() != null && evaluation.getWorkflowId().equals(w.getId())).flatMap(w -> w.getStates().stream())
                .anyMatch(s -> (s.getKind() == StateKind.DONE || s.getKind() == StateKind.REFUSED) && s.getCode().equals(evaluation.getState()));
        return ended ? texts.get("locked.ended") : "";
    }

    boolean isLocked() {
        return !locked.isEmpty();
    }

    /** Whether a project has to be evaluated by a scheme, and why. */
    static ExAnteEngine.Requirement requirement(Dossier dossier, Scheme scheme) {
        return ExAnteEngine.requirement(dossier, scheme);
    }

    /** Why a project may not enter the budget by a scheme; empty when it may. */
    static List<String> refusals(DossierContext context, Scheme scheme) {
        Map<String, String> parameters = ExAnteEngine.sheet(scheme).map(r -> ModelValues.texts(r.getParameters())).orElse(Map.of());
        return ExAnteSupport.refusals(context.services().packs(), context.dossier(), parameters, budget(context.dossier())).stream()
                .map(r -> r.render(Locale.getDefault())).toList();
    }

    private static Amount budget(Dossier dossier) {
        return dossier.getFundRows().stream().filter(r -> r.getSource() == FundSource.TOTAL).findFirst().map(Standing::asked).orElse(null);
    }

    private static Amount asked(FundRow row) {
        return row.getInitial() != null ? row.getInitial() : row.getAdjusted();
    }
}
