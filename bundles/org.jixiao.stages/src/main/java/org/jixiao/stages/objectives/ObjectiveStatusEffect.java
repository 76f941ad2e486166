package org.jixiao.stages.objectives;

import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.ObjectiveStatus;
import org.jixiao.model.rules.StateKind;
import org.jixiao.model.rules.WorkflowState;
import org.jixiao.stages.workflow.StateEffect;

/** Keeps what a version of the objectives is in step with its workflow: draft, declared, reviewed, approved or approved as an adjustment. */
public final class ObjectiveStatusEffect implements StateEffect {

    @Override
    public void entered(WorkItem item, WorkflowState state) {
        if (item instanceof ObjectiveSet set) {
            set.setStatus(status(set, state.getKind()));
        }
    }

    private static ObjectiveStatus status(ObjectiveSet set, StateKind kind) {
        return switch (kind) {
            case START -> ObjectiveStatus.DRAFT;
            case NORMAL -> set.getReviews().isEmpty() ? ObjectiveStatus.DECLARED : ObjectiveStatus.REVIEWED;
            case REFUSED -> ObjectiveStatus.REVIEWED;
            case DONE -> set.getBasedOnVersion() == null ? ObjectiveStatus.APPROVED : ObjectiveStatus.ADJUSTED;
        };
    }
}
