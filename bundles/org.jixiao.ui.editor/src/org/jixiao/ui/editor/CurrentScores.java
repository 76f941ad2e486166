package org.jixiao.ui.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.stages.evaluation.EvaluationResult;

/**
 * The scores of the open document as they are now, computed beside the UI thread after each edit. An editor adapts to this; views
 * that explain scores take it from there. All methods are for the UI thread.
 */
public interface CurrentScores {

    /** The evaluation an object belongs to; empty when it is no part of one. */
    Optional<Evaluation> evaluationOf(EObject object);

    /** The newest result of an evaluation; empty while the first one is being computed, or when no scheme applies. */
    Optional<EvaluationResult> result(Evaluation evaluation);

    /** The evaluations of the document in their order. */
    List<Evaluation> evaluations();

    /** Tells that results changed. */
    void addListener(Runnable changed);

    /** Ends what {@link #addListener} began. */
    void removeListener(Runnable changed);
}
