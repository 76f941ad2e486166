package org.jixiao.stages.workflow;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;

/** The codes of the workflows that schemes make for kinds of items, in the stages that have several. */
public final class WorkflowCodes {

    /** Code of the workflow in which a unit evaluates itself. */
    public static final String SELF = "self-evaluation";
    private static final Map<EClass, String> CODES = Map.of(DossierPackage.Literals.FEEDBACK, "feedback",
            DossierPackage.Literals.RECTIFICATION, "rectification", DossierPackage.Literals.BUDGET_DECISION, "budget-decision",
            DossierPackage.Literals.PUBLICATION, "publication", DossierPackage.Literals.ACCOUNTABILITY_CASE, "accountability",
            AppraisalPackage.Literals.APPRAISAL, "appraisal", AppraisalPackage.Literals.PERIOD_ASSESSMENT, "assessment",
            AppraisalPackage.Literals.APPEAL, "appeal");

    private WorkflowCodes() {
    }

    /** The code for an item; empty for kinds that have the only workflow of their stage. */
    public static String of(WorkItem item) {
        return item instanceof Evaluation evaluation ? of(evaluation) : CODES.getOrDefault(item.eClass(), "");
    }

    /** A unit evaluates itself without working papers; what a department, the finance department or a third party evaluates has them. */
    private static String of(Evaluation evaluation) {
        if (isRecheck(evaluation)) {
            return SELF;
        }
        return switch (evaluation.getKind()) {
            case SELF -> SELF;
            case DEPARTMENT -> "department-evaluation";
            case KEY, RE_EVALUATION, WHOLE_CYCLE -> "key-evaluation";
        };
    }

    /** A filed recheck form (自评结果复核表) judges the papers of a self-evaluation and has no indicators: nobody goes out for it. */
    private static boolean isRecheck(Evaluation evaluation) {
        return evaluation.getKind() == EvaluationKind.RE_EVALUATION && evaluation.getIndicators().isEmpty() && !evaluation.getOpinions().isEmpty();
    }
}
