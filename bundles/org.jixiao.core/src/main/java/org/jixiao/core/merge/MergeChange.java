package org.jixiao.core.merge;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something taken over from the other document.
 *
 * @param kind what happened
 * @param owner the object in the merged document whose feature changed
 * @param feature of the owner
 * @param before the value, or the removed object; null where there was none
 * @param after the value, or the added object; null where there is none any more
 */
public record MergeChange(Kind kind, EObject owner, EStructuralFeature feature, Object before, Object after) {

    /** What can happen to a document. */
    public enum Kind {
        /** A value, or an object without an identity of its own such as an amount, became another. */
        SET,
        /** An object came into a list. */
        ADDED,
        /** An object left a list. */
        REMOVED,
        /** The objects of a list stand in another order. */
        ORDER
    }
}
