package org.jixiao.appraisal.edit;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.scoring.api.Message;

/** Whether the results of an appraisal are notified and so may not change any more, except by a recorded correction (domain.md 6.3). */
public final class Frozen {

    private Frozen() {
    }

    /** Whether an appraisal is frozen: it was notified, or the result of one of its units is. */
    public static boolean is(Appraisal appraisal) {
        return appraisal.getNotifiedOn() != null
                || appraisal.getGroups().stream().flatMap(g -> g.getUnits().stream()).anyMatch(Frozen::is);
    }

    /** Why an object may not be changed: its appraisal was notified; or nothing. */
    public static Optional<Message> refusal(EObject object) {
        Appraisal appraisal = appraisal(object);
        return appraisal != null && is(appraisal)
                ? Optional.of(Message.of(Frozen.class, "refused.frozen", String.valueOf(appraisal.getNotifiedOn()))) : Optional.empty();
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
