package org.jixiao.ui.stage.appraisal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.ui.editor.CurrentScores;

/** Tells the views when scores were worked out anew, so that what they explain follows. An appraisal has no evaluations. */
public final class AppraisalNews implements CurrentScores {

    private final List<Runnable> listeners = new ArrayList<>();

    @Override
    public Optional<Evaluation> evaluationOf(EObject object) {
        return Optional.empty();
    }

    @Override
    public Optional<EvaluationResult> result(Evaluation evaluation) {
        return Optional.empty();
    }

    @Override
    public List<Evaluation> evaluations() {
        return List.of();
    }

    @Override
    public void addListener(Runnable changed) {
        listeners.add(changed);
    }

    @Override
    public void removeListener(Runnable changed) {
        listeners.remove(changed);
    }

    void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
