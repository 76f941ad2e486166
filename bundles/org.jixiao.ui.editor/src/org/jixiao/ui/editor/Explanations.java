package org.jixiao.ui.editor;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** Explains objects that are not scored by an evaluation; an editor adapts to this, and the view that explains scores takes it from there. */
@FunctionalInterface
public interface Explanations {

    /** Why an object is what it is; empty when there is nothing to explain about it. */
    Optional<Explained> explain(EObject object);
}
