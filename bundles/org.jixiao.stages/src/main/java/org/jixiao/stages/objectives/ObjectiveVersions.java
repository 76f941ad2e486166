package org.jixiao.stages.objectives;

import java.util.Comparator;
import java.util.Optional;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.ObjectiveStatus;

/** Which version of the objectives counts. */
public final class ObjectiveVersions {

    private ObjectiveVersions() {
    }

    /** Whether a version was approved, with the budget or as an adjustment. */
    public static boolean isApproved(ObjectiveSet set) {
        return set.getStatus() == ObjectiveStatus.APPROVED || set.getStatus() == ObjectiveStatus.ADJUSTED;
    }

    /** The objectives in force: the latest approved version. */
    public static Optional<ObjectiveSet> inForce(Dossier dossier) {
        return dossier.getObjectiveSets().stream().filter(ObjectiveVersions::isApproved).max(Comparator.comparingInt(ObjectiveSet::getVersion));
    }

    /** The version that is being worked on: the latest that is not approved and is newer than the one in force. */
    public static Optional<ObjectiveSet> pending(Dossier dossier) {
        int approved = inForce(dossier).map(ObjectiveSet::getVersion).orElse(0);
        return dossier.getObjectiveSets().stream().filter(s -> !isApproved(s) && s.getVersion() > approved)
                .max(Comparator.comparingInt(ObjectiveSet::getVersion));
    }
}
