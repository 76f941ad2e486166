package org.jixiao.appraisal.workflow;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.rules.WorkflowState;
import org.jixiao.stages.workflow.StateEffect;

/** Freezes the results when the appraisal is notified (通报); the day is that of the step. */
public final class NotificationEffect implements StateEffect {

    /** Code of the state in which results are notified. */
    public static final String NOTIFIED = "notified";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Override
    public void entered(WorkItem item, WorkflowState state) {
        if (item instanceof Appraisal appraisal && NOTIFIED.equals(state.getCode()) && appraisal.getNotifiedOn() == null) {
            LocalDate day = LocalDate.ofInstant(appraisal.getEvents().getLast().getTime(), ZONE);
            appraisal.setNotifiedOn(day);
            appraisal.getGroups().stream().flatMap(g -> g.getUnits().stream()).map(AppraisedUnit::getResult).filter(r -> r != null).forEach(r -> {
                r.setFrozen(true);
                r.setPublishedOn(day);
            });
        }
    }
}
