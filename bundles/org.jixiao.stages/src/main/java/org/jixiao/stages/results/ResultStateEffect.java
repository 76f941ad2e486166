package org.jixiao.stages.results;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Rectification;
import org.jixiao.model.rules.StateKind;
import org.jixiao.model.rules.WorkflowState;
import org.jixiao.stages.workflow.StateEffect;

/** Notes the day on which a rectification was closed; it is taken from the step that closed it. */
public final class ResultStateEffect implements StateEffect {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Override
    public void entered(WorkItem item, WorkflowState state) {
        if (item instanceof Rectification rectification) {
            rectification.setClosedOn(state.getKind() == StateKind.DONE ? day(item) : null);
        }
    }

    private static LocalDate day(WorkItem item) {
        Instant time = item.getEvents().getLast().getTime();
        return LocalDate.ofInstant(time, ZONE);
    }
}
