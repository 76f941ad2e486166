package org.jixiao.core.merge;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * What became of two documents.
 *
 * @param merged the document with everything that could be brought together
 * @param taken what came in from the other side, in the order of the document
 * @param conflicts what both sides changed, in the order of the document
 */
public record MergeResult(EObject merged, List<MergeChange> taken, List<MergeConflict> conflicts) {

    public MergeResult {
        taken = List.copyOf(taken);
        conflicts = List.copyOf(conflicts);
    }
}
