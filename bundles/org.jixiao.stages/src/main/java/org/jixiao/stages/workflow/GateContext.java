package org.jixiao.stages.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.model.base.WorkItem;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.rules.Scheme;
import org.jixiao.stages.evaluation.EvaluationResult;

/**
 * What a gate may look at. A gate reads the dossier and nothing else of other stages.
 *
 * @param document the dossier or appraisal
 * @param item the item that is to move on
 * @param scheme the scheme with the workflow
 * @param parameters the gate's parameters from the scheme
 * @param known the scores of the dossier as it is, where the caller has them; a gate works out itself what is not known
 */
public record GateContext(EObject document, WorkItem item, Scheme scheme, Map<String, String> parameters,
        Function<Evaluation, Optional<EvaluationResult>> known) {

    public GateContext {
        parameters = Map.copyOf(parameters);
    }

    /** The document of an item that stands in a dossier. */
    public Dossier dossier() {
        return (Dossier) document;
    }
}
