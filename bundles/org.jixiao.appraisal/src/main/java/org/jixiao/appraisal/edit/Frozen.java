package org.jixiao.appraisal.edit;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisedUnit;

/** Whether the results of an appraisal are notified and so may not change any more, except by a recorded correction (domain.md 6.3). */
public final class Frozen {

    private Frozen() {
    }

    /** Whether an appraisal is frozen: it was notified, or the result of one of its units is. */
    public static boolean is(Appraisal appraisal) {
        return appraisal.getNotifiedOn() != null
                || appraisal.getGroups().stream().flatMap(g -> g.getUnits().stream()).anyMatch(Frozen::is);
    }

    private static boolean is(AppraisedUnit unit) {
        return unit.getResult() != null && unit.getResult().isFrozen();
    }

    /** The appraisal an object belongs to, or null. */
    public static Appraisal appraisal(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Appraisal appraisal) {
                return appraisal;
            }
        }
        return null;
    }
}
