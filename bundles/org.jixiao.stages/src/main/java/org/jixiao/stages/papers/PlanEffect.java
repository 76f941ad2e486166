package org.jixiao.stages.papers;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Event;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationPlan;
import org.jixiao.model.rules.WorkflowState;
import org.jixiao.stages.workflow.StateEffect;

/**
 * Notes on the plan of an evaluation when it was sent for approval and who approved it, taken from the steps themselves; a plan that goes
 * back is not approved any more.
 */
public final class PlanEffect implements StateEffect {

    /** Code of the state in which a plan is written. */
    public static final String PLANNING = "planning";
    /** Code of the state in which it waits for approval. */
    public static final String PLAN_REVIEW = "plan-review";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Override
    public void entered(WorkItem item, WorkflowState state) {
        if (!(item instanceof Evaluation evaluation) || evaluation.getPlan() == null) {
            return;
        }
        EvaluationPlan plan = evaluation.getPlan();
        Event step = item.getEvents().getLast();
        if (PLANNING.equals(state.getCode())) {
            approve(plan, null, null);
        } else if (PLAN_REVIEW.equals(state.getCode())) {
            plan.setSubmittedOn(day(step));
        } else if (PLAN_REVIEW.equals(step.getFromState())) {
            approve(plan, day(step), step);
        }
    }

    private static void approve(EvaluationPlan plan, LocalDate day, Event step) {
        plan.setApprovedOn(day);
        Party party = null;
        if (step != null) {
            party = BaseFactory.eINSTANCE.createParty();
            party.setName(step.getActor());
            party.setRole(step.getRole());
        }
        plan.setApprovedBy(party);
    }

    private static LocalDate day(Event step) {
        return LocalDate.ofInstant(step.getTime(), ZONE);
    }
}
