package org.jixiao.stages.papers;

import org.jixiao.model.dossier.Evaluation;
import org.jixiao.stages.workflow.WorkflowCodes;

/** Which evaluations have working papers: those that somebody organises, not those of a unit about itself. */
public final class WorkingPapers {

    private WorkingPapers() {
    }

    /** Whether papers belong to an evaluation, or are there all the same. */
    public static boolean belongTo(Evaluation evaluation) {
        return !WorkflowCodes.SELF.equals(WorkflowCodes.of(evaluation)) || evaluation.getPlan() != null
                || !evaluation.getEvidenceRequests().isEmpty() || !evaluation.getVisits().isEmpty() || !evaluation.getOpinionRequests().isEmpty();
    }
}
