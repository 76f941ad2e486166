/**
 */
package org.jixiao.model.dossier.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.jixiao.model.base.Identified;
import org.jixiao.model.base.WorkItem;

import org.jixiao.model.dossier.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.jixiao.model.dossier.DossierPackage
 * @generated
 */
public class DossierSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static DossierPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DossierSwitch() {
		if (modelPackage == null) {
			modelPackage = DossierPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case DossierPackage.SUBJECT: {
				Subject subject = (Subject)theEObject;
				T result = caseSubject(subject);
				if (result == null) result = caseIdentified(subject);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.FUND_ROW: {
				FundRow fundRow = (FundRow)theEObject;
				T result = caseFundRow(fundRow);
				if (result == null) result = caseIdentified(fundRow);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.DIMENSION_OPINION: {
				DimensionOpinion dimensionOpinion = (DimensionOpinion)theEObject;
				T result = caseDimensionOpinion(dimensionOpinion);
				if (result == null) result = caseIdentified(dimensionOpinion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.EX_ANTE_EVALUATION: {
				ExAnteEvaluation exAnteEvaluation = (ExAnteEvaluation)theEObject;
				T result = caseExAnteEvaluation(exAnteEvaluation);
				if (result == null) result = caseWorkItem(exAnteEvaluation);
				if (result == null) result = caseIdentified(exAnteEvaluation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.INDICATOR_TARGET: {
				IndicatorTarget indicatorTarget = (IndicatorTarget)theEObject;
				T result = caseIndicatorTarget(indicatorTarget);
				if (result == null) result = caseIdentified(indicatorTarget);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.DEPARTMENT_TASK: {
				DepartmentTask departmentTask = (DepartmentTask)theEObject;
				T result = caseDepartmentTask(departmentTask);
				if (result == null) result = caseIdentified(departmentTask);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.PLAN_STEP: {
				PlanStep planStep = (PlanStep)theEObject;
				T result = casePlanStep(planStep);
				if (result == null) result = caseIdentified(planStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.OBJECTIVE_REVIEW: {
				ObjectiveReview objectiveReview = (ObjectiveReview)theEObject;
				T result = caseObjectiveReview(objectiveReview);
				if (result == null) result = caseIdentified(objectiveReview);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.OBJECTIVE_SET: {
				ObjectiveSet objectiveSet = (ObjectiveSet)theEObject;
				T result = caseObjectiveSet(objectiveSet);
				if (result == null) result = caseWorkItem(objectiveSet);
				if (result == null) result = caseIdentified(objectiveSet);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.DEVIATION_REASON: {
				DeviationReason deviationReason = (DeviationReason)theEObject;
				T result = caseDeviationReason(deviationReason);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.DISPOSITION: {
				Disposition disposition = (Disposition)theEObject;
				T result = caseDisposition(disposition);
				if (result == null) result = caseIdentified(disposition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.MONITORING_ROW: {
				MonitoringRow monitoringRow = (MonitoringRow)theEObject;
				T result = caseMonitoringRow(monitoringRow);
				if (result == null) result = caseIdentified(monitoringRow);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.MONITORING_REPORT: {
				MonitoringReport monitoringReport = (MonitoringReport)theEObject;
				T result = caseMonitoringReport(monitoringReport);
				if (result == null) result = caseWorkItem(monitoringReport);
				if (result == null) result = caseIdentified(monitoringReport);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.INDICATOR_SCORE: {
				IndicatorScore indicatorScore = (IndicatorScore)theEObject;
				T result = caseIndicatorScore(indicatorScore);
				if (result == null) result = caseIdentified(indicatorScore);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.SAMPLED_SITE: {
				SampledSite sampledSite = (SampledSite)theEObject;
				T result = caseSampledSite(sampledSite);
				if (result == null) result = caseIdentified(sampledSite);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.EVALUATION_PLAN: {
				EvaluationPlan evaluationPlan = (EvaluationPlan)theEObject;
				T result = caseEvaluationPlan(evaluationPlan);
				if (result == null) result = caseIdentified(evaluationPlan);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.EVIDENCE_REQUEST: {
				EvidenceRequest evidenceRequest = (EvidenceRequest)theEObject;
				T result = caseEvidenceRequest(evidenceRequest);
				if (result == null) result = caseIdentified(evidenceRequest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.VALUE_FINDING: {
				ValueFinding valueFinding = (ValueFinding)theEObject;
				T result = caseValueFinding(valueFinding);
				if (result == null) result = caseIdentified(valueFinding);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.FIELD_VISIT: {
				FieldVisit fieldVisit = (FieldVisit)theEObject;
				T result = caseFieldVisit(fieldVisit);
				if (result == null) result = caseIdentified(fieldVisit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.REPORT_OPINION: {
				ReportOpinion reportOpinion = (ReportOpinion)theEObject;
				T result = caseReportOpinion(reportOpinion);
				if (result == null) result = caseIdentified(reportOpinion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.OPINION_REQUEST: {
				OpinionRequest opinionRequest = (OpinionRequest)theEObject;
				T result = caseOpinionRequest(opinionRequest);
				if (result == null) result = caseIdentified(opinionRequest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.EVALUATION: {
				Evaluation evaluation = (Evaluation)theEObject;
				T result = caseEvaluation(evaluation);
				if (result == null) result = caseWorkItem(evaluation);
				if (result == null) result = caseIdentified(evaluation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.PROBLEM: {
				Problem problem = (Problem)theEObject;
				T result = caseProblem(problem);
				if (result == null) result = caseIdentified(problem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.FEEDBACK: {
				Feedback feedback = (Feedback)theEObject;
				T result = caseFeedback(feedback);
				if (result == null) result = caseWorkItem(feedback);
				if (result == null) result = caseIdentified(feedback);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.RECTIFICATION_ITEM: {
				RectificationItem rectificationItem = (RectificationItem)theEObject;
				T result = caseRectificationItem(rectificationItem);
				if (result == null) result = caseIdentified(rectificationItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.RECTIFICATION: {
				Rectification rectification = (Rectification)theEObject;
				T result = caseRectification(rectification);
				if (result == null) result = caseWorkItem(rectification);
				if (result == null) result = caseIdentified(rectification);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.PUBLICATION: {
				Publication publication = (Publication)theEObject;
				T result = casePublication(publication);
				if (result == null) result = caseWorkItem(publication);
				if (result == null) result = caseIdentified(publication);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.BUDGET_DECISION: {
				BudgetDecision budgetDecision = (BudgetDecision)theEObject;
				T result = caseBudgetDecision(budgetDecision);
				if (result == null) result = caseWorkItem(budgetDecision);
				if (result == null) result = caseIdentified(budgetDecision);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.ACCOUNTABILITY_CASE: {
				AccountabilityCase accountabilityCase = (AccountabilityCase)theEObject;
				T result = caseAccountabilityCase(accountabilityCase);
				if (result == null) result = caseWorkItem(accountabilityCase);
				if (result == null) result = caseIdentified(accountabilityCase);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case DossierPackage.DOSSIER: {
				Dossier dossier = (Dossier)theEObject;
				T result = caseDossier(dossier);
				if (result == null) result = caseIdentified(dossier);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Subject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Subject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSubject(Subject object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fund Row</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fund Row</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFundRow(FundRow object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dimension Opinion</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dimension Opinion</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDimensionOpinion(DimensionOpinion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ex Ante Evaluation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ex Ante Evaluation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExAnteEvaluation(ExAnteEvaluation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Indicator Target</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Indicator Target</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIndicatorTarget(IndicatorTarget object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Department Task</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Department Task</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDepartmentTask(DepartmentTask object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Plan Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Plan Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePlanStep(PlanStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Objective Review</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Objective Review</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseObjectiveReview(ObjectiveReview object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Objective Set</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Objective Set</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseObjectiveSet(ObjectiveSet object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Deviation Reason</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Deviation Reason</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeviationReason(DeviationReason object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disposition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disposition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDisposition(Disposition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Monitoring Row</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Monitoring Row</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMonitoringRow(MonitoringRow object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Monitoring Report</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Monitoring Report</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMonitoringReport(MonitoringReport object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Indicator Score</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Indicator Score</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIndicatorScore(IndicatorScore object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sampled Site</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sampled Site</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSampledSite(SampledSite object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Evaluation Plan</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Evaluation Plan</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEvaluationPlan(EvaluationPlan object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Evidence Request</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Evidence Request</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEvidenceRequest(EvidenceRequest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Value Finding</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Value Finding</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseValueFinding(ValueFinding object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Field Visit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Field Visit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFieldVisit(FieldVisit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Report Opinion</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Report Opinion</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReportOpinion(ReportOpinion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Opinion Request</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Opinion Request</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOpinionRequest(OpinionRequest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Evaluation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Evaluation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEvaluation(Evaluation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Problem</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Problem</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProblem(Problem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Feedback</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Feedback</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFeedback(Feedback object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rectification Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rectification Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRectificationItem(RectificationItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rectification</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rectification</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRectification(Rectification object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Publication</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Publication</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePublication(Publication object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Budget Decision</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Budget Decision</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBudgetDecision(BudgetDecision object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Accountability Case</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Accountability Case</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAccountabilityCase(AccountabilityCase object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dossier</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dossier</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDossier(Dossier object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdentified(Identified object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Work Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Work Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWorkItem(WorkItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //DossierSwitch
