package org.jixiao.ui.editor.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.core.mirror.DocumentMirror;
import org.jixiao.core.session.DossierSession;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.EvaluationScorer;
import org.jixiao.stages.evaluation.RowResult;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.editor.CurrentScores;

/**
 * Scores the open document after each change, beside the UI thread: a mirror is scored, and the outcome is tied to the objects of
 * the document again.
 */
final class LiveScores implements CurrentScores {

    private final DossierSession session;
    private final Supplier<Dossier> dossier;
    private final BackgroundWork<Map<String, EvaluationResult>> work;
    private final List<Runnable> listeners = new ArrayList<>();
    private Map<String, EvaluationResult> results = Map.of();

    LiveScores(DossierSession session, Supplier<Dossier> dossier, DocumentMirror mirror, EvaluationScorer scorer, String name) {
        this.session = session;
        this.dossier = dossier;
        work = new BackgroundWork<>(name, 0, true, monitor -> mirror.read(root -> score((Dossier) root, scorer, monitor)), this::take);
    }

    private static Map<String, EvaluationResult> score(Dossier dossier, EvaluationScorer scorer, IProgressMonitor monitor) {
        Map<String, EvaluationResult> scored = new HashMap<>();
        for (Evaluation evaluation : dossier.getEvaluations()) {
            if (!monitor.isCanceled()) {
                scorer.score(dossier, evaluation).ifPresent(result -> scored.put(evaluation.getId(), result));
            }
        }
        return scored;
    }

    /** Asks for new scores, when the mirror has published the change. */
    void request() {
        work.request();
    }

    private void take(Map<String, EvaluationResult> scored) {
        if (!session.isOpen()) {
            return;
        }
        Map<String, EvaluationResult> tied = new HashMap<>();
        scored.forEach((id, result) -> tied.put(id, tie(result)));
        results = tied;
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private EvaluationResult tie(EvaluationResult result) {
        RowResult execution = result.execution() == null ? null : tie(result.execution());
        return new EvaluationResult(result.scheme(), result.refusals(), execution, result.rows().stream().map(this::tie).toList(),
                result.dimensions(), result.total(), result.problems());
    }

    private RowResult tie(RowResult row) {
        return session.find(row.rowId()).map(object -> new RowResult(object, row.rowId(), row.title(), row.dimension(), row.full(),
                row.result(), row.low(), row.high(), row.explanation(), row.rule(), row.claim(), row.reasonMissing(), row.problems()))
                .orElse(row);
    }

    void stop() {
        work.cancel();
        listeners.clear();
    }

    boolean isBusy() {
        return work.isBusy();
    }

    @Override
    public Optional<Evaluation> evaluationOf(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Evaluation evaluation) {
                return Optional.of(evaluation);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<EvaluationResult> result(Evaluation evaluation) {
        return Optional.ofNullable(results.get(evaluation.getId()));
    }

    @Override
    public List<Evaluation> evaluations() {
        return List.copyOf(dossier.get().getEvaluations());
    }

    @Override
    public void addListener(Runnable changed) {
        listeners.add(changed);
    }

    @Override
    public void removeListener(Runnable changed) {
        listeners.remove(changed);
    }
}
