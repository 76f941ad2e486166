package org.jixiao.stages.workflow;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.base.WorkItem;
import org.jixiao.model.dossier.DossierPackage;

/** The codes of the workflows that schemes make for the kinds of items of the stages that have several. */
public final class WorkflowCodes {

    private static final Map<EClass, String> CODES = Map.of(DossierPackage.Literals.FEEDBACK, "feedback",
            DossierPackage.Literals.RECTIFICATION, "rectification", DossierPackage.Literals.BUDGET_DECISION, "budget-decision",
            DossierPackage.Literals.PUBLICATION, "publication", DossierPackage.Literals.ACCOUNTABILITY_CASE, "accountability",
            AppraisalPackage.Literals.APPRAISAL, "appraisal", AppraisalPackage.Literals.PERIOD_ASSESSMENT, "assessment",
            AppraisalPackage.Literals.APPEAL, "appeal");

    private WorkflowCodes() {
    }

    /** The code for an item; empty for kinds that have the only workflow of their stage. */
    public static String of(WorkItem item) {
        return CODES.getOrDefault(item.eClass(), "");
    }
}
