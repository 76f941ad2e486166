package org.jixiao.ui.editor;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.scoring.api.TraceNode;

/** Explains what the pages of an open document judge besides scores. An editor adapts to this; the view that explains takes it from there. */
@FunctionalInterface
public interface Explanations {

    /**
     * Why something is what it is, as it stands now.
     *
     * @param object any object of the document
     * @return nothing when no page judges it
     */
    Optional<TraceNode> explain(EObject object);
}
