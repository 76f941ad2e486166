package org.jixiao.stages.todo;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.model.base.Stage;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.ObjectiveSet;

/** The items of a dossier that run through workflows. */
public final class WorkItems {

    private WorkItems() {
    }

    /** All of them, in the order of the stages; those of a kind from the oldest to the newest. */
    public static Stream<WorkItem> of(Dossier dossier) {
        return Stream.of(dossier.getExAnteEvaluations(), dossier.getObjectiveSets(), dossier.getMonitoringReports(), dossier.getEvaluations(),
                dossier.getFeedbacks(), dossier.getRectifications(), dossier.getPublications(), dossier.getBudgetDecisions(),
                dossier.getAccountabilityCases()).flatMap(List::stream);
    }

    /** The stage that an item belongs to. */
    public static Stage stage(WorkItem item) {
        return switch (item) {
            case ExAnteEvaluation e -> Stage.EX_ANTE;
            case ObjectiveSet o -> Stage.OBJECTIVES;
            case MonitoringReport m -> Stage.MONITORING;
            case Evaluation e -> Stage.EVALUATION;
            default -> Stage.RESULTS;
        };
    }
}
