package org.jixiao.stages.workflow;

import org.jixiao.model.base.WorkItem;
import org.jixiao.model.rules.WorkflowState;

/** What a step changes in an item besides its state, inside the same undo step. */
@FunctionalInterface
public interface StateEffect {

    /** Called when an item has come into a state; changes nothing but the item and what it contains. */
    void entered(WorkItem item, WorkflowState state);
}
