package org.jixiao.stages.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.model.rules.Transition;
import org.jixiao.model.rules.WorkflowState;
import org.jixiao.scoring.api.Message;

/**
 * Where an item stands: what the head of an editor shows.
 *
 * @param state the state, or null when the item is in a state that the scheme does not know
 * @param stateName its name for people, the stored code when it is unknown
 * @param roleCode code of the role whose turn it is, or empty when nothing is to be done
 * @param roleName its name for people
 * @param due until when, if there is a deadline
 * @param overdue whether that day has passed
 * @param actions the steps from here, allowed or not, for one role
 */
public record WorkflowView(WorkflowState state, String stateName, String roleCode, String roleName, Optional<LocalDate> due,
        boolean overdue, List<Action> actions) {

    public WorkflowView {
        actions = List.copyOf(actions);
    }

    /**
     * A step that could be taken.
     *
     * @param transition the step
     * @param name its name for people
     * @param refusals why it cannot be taken now; empty when it can
     */
    public record Action(Transition transition, String name, List<Message> refusals) {
        public Action {
            refusals = List.copyOf(refusals);
        }

        /** Whether it can be taken now. */
        public boolean isAllowed() {
            return refusals.isEmpty();
        }
    }
}
