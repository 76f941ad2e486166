package org.jixiao.stages.workflow;

import java.util.Map;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.rules.Scheme;

/**
 * What a gate may look at. A gate reads the dossier and nothing else of other stages.
 *
 * @param dossier the document
 * @param item the item that is to move on
 * @param scheme the scheme with the workflow
 * @param parameters the gate's parameters from the scheme
 */
public record GateContext(Dossier dossier, WorkItem item, Scheme scheme, Map<String, String> parameters) {

    public GateContext {
        parameters = Map.copyOf(parameters);
    }
}
