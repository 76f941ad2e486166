package org.jixiao.model.validation;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.model.base.Identified;
import org.jixiao.model.dossier.BudgetDecision;
import org.jixiao.model.dossier.Disposition;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvidenceRequest;
import org.jixiao.model.dossier.Feedback;
import org.jixiao.model.dossier.FieldVisit;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.OpinionRequest;
import org.jixiao.model.dossier.PlanStep;
import org.jixiao.model.dossier.Problem;
import org.jixiao.model.dossier.Rectification;
import org.jixiao.model.dossier.RectificationItem;
import org.jixiao.model.dossier.Subject;
import org.jixiao.model.dossier.ValueFinding;

/**
 * Invariants of dossiers. What a filed form may contain and a reviewer has to judge (wrong sums, missing reasons) is no invariant but a
 * check of another bundle: an imported form with errors must be storable.
 */
final class DossierInvariants {

    private DossierInvariants() {
    }

    static void check(EObject object, Findings findings) {
        switch (object) {
            case Dossier dossier -> dossier(dossier, findings);
            case Subject subject when Findings.after(subject.getStartDate(), subject.getEndDate()) ->
                findings.error("dossier.dates", subject, DossierPackage.Literals.SUBJECT__END_DATE, subject.getStartDate(),
                        subject.getEndDate());
            case PlanStep step when Findings.after(step.getStartDate(), step.getEndDate()) ->
                findings.error("dossier.dates", step, DossierPackage.Literals.PLAN_STEP__END_DATE, step.getStartDate(), step.getEndDate());
            case ObjectiveSet set -> objectives(set, findings);
            case IndicatorTarget target -> target(target, findings);
            case MonitoringReport report -> monitoring(report, findings);
            case Evaluation evaluation -> evaluation(evaluation, findings);
            case EvidenceRequest request -> PaperInvariants.evidence(request, findings);
            case OpinionRequest request -> PaperInvariants.opinion(request, findings);
            case FieldVisit visit -> PaperInvariants.visit(visit, findings);
            case ValueFinding finding -> refers(finding, DossierPackage.Literals.VALUE_FINDING__ROW_ID, finding.getRowId(), IndicatorScore.class,
                    findings);
            default -> references(object, findings);
        }
    }

    private static void dossier(Dossier dossier, Findings findings) {
        if (dossier.getSubject() == null) {
            findings.error("dossier.subject", dossier, DossierPackage.Literals.DOSSIER__SUBJECT);
        }
        if (dossier.getFiscalYearTo() != null && dossier.getFiscalYearTo() < dossier.getFiscalYear()) {
            findings.error("dossier.years", dossier, DossierPackage.Literals.DOSSIER__FISCAL_YEAR_TO, dossier.getFiscalYear(),
                    dossier.getFiscalYearTo());
        }
        findings.unique("dossier.objectives.version", dossier.getObjectiveSets(), DossierPackage.Literals.OBJECTIVE_SET__VERSION,
                ObjectiveSet::getVersion);
        totals(dossier.getFundRows(), findings);
    }

    /** Sub-rows repeat parts of the total; a second total would be counted twice. */
    private static void totals(List<FundRow> rows, Findings findings) {
        List<FundRow> totals = rows.stream().filter(row -> row.getSource() == FundSource.TOTAL).toList();
        for (FundRow row : totals.subList(Math.min(1, totals.size()), totals.size())) {
            findings.error("dossier.funds.total", row, DossierPackage.Literals.FUND_ROW__SOURCE);
        }
    }

    private static void objectives(ObjectiveSet set, Findings findings) {
        if (set.getVersion() < 1) {
            findings.error("dossier.objectives.first", set, DossierPackage.Literals.OBJECTIVE_SET__VERSION, set.getVersion());
        }
        if (set.getBasedOnVersion() != null && set.getBasedOnVersion() >= set.getVersion()) {
            findings.error("dossier.objectives.basis", set, DossierPackage.Literals.OBJECTIVE_SET__BASED_ON_VERSION,
                    set.getBasedOnVersion(), set.getVersion());
        }
        totals(set.getFundRows(), findings);
    }

    private static void target(IndicatorTarget target, Findings findings) {
        if (Findings.negative(target.getPoints())) {
            findings.error("rules.points.negative", target, DossierPackage.Literals.INDICATOR_TARGET__POINTS, target.getPoints());
        }
        if (curveIsWrong(target.getPlannedShares())) {
            findings.error("dossier.curve", target, DossierPackage.Literals.INDICATOR_TARGET__PLANNED_SHARES);
        }
    }

    /** Empty, or twelve cumulative percentages. */
    static boolean curveIsWrong(List<BigDecimal> shares) {
        if (shares.isEmpty()) {
            return false;
        }
        if (shares.size() != 12) {
            return true;
        }
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal share : shares) {
            if (share == null || share.compareTo(before) < 0 || Findings.outside(share, 0, 100)) {
                return true;
            }
            before = share;
        }
        return false;
    }

    private static void monitoring(MonitoringReport report, Findings findings) {
        if (Findings.outside(report.getMonthFrom(), 1, 12) || Findings.outside(report.getMonthTo(), 1, 12)
                || report.getMonthFrom() > report.getMonthTo()) {
            findings.error("dossier.months", report, DossierPackage.Literals.MONITORING_REPORT__MONTH_TO, report.getMonthFrom(),
                    report.getMonthTo());
        }
        totals(report.getFundRows(), findings);
    }

    private static void evaluation(Evaluation evaluation, Findings findings) {
        if (Findings.after(evaluation.getPeriodFrom(), evaluation.getPeriodTo())) {
            findings.error("dossier.dates", evaluation, DossierPackage.Literals.EVALUATION__PERIOD_TO, evaluation.getPeriodFrom(),
                    evaluation.getPeriodTo());
        }
        totals(evaluation.getFundRows(), findings);
    }

    private static void references(EObject object, Findings findings) {
        switch (object) {
            case IndicatorScore score -> refers(score, DossierPackage.Literals.INDICATOR_SCORE__TARGET_ID, score.getTargetId(),
                    IndicatorTarget.class, findings);
            case MonitoringRow row -> refers(row, DossierPackage.Literals.MONITORING_ROW__TARGET_ID, row.getTargetId(),
                    IndicatorTarget.class, findings);
            case Disposition disposition -> refers(disposition, DossierPackage.Literals.DISPOSITION__ROW_ID, disposition.getRowId(),
                    MonitoringRow.class, findings);
            case Feedback feedback -> refers(feedback, DossierPackage.Literals.FEEDBACK__EVALUATION_ID, feedback.getEvaluationId(),
                    Evaluation.class, findings);
            case BudgetDecision decision -> refers(decision, DossierPackage.Literals.BUDGET_DECISION__EVALUATION_ID,
                    decision.getEvaluationId(), Evaluation.class, findings);
            case Rectification rectification -> refers(rectification, DossierPackage.Literals.RECTIFICATION__FEEDBACK_ID,
                    rectification.getFeedbackId(), Feedback.class, findings);
            case RectificationItem item -> refers(item, DossierPackage.Literals.RECTIFICATION_ITEM__PROBLEM_ID, item.getProblemId(),
                    Problem.class, findings);
            default -> {
                // Nothing to keep.
            }
        }
    }

    static void refers(EObject owner, EStructuralFeature feature, String id, Class<? extends Identified> type, Findings findings) {
        Dossier dossier = Findings.container(owner, Dossier.class);
        if (!Findings.blank(id) && dossier != null && !findings.exists(owner, id, type)) {
            findings.error("dossier.reference", owner, feature, id);
        }
    }
}
