/**
 */
package org.jixiao.model.dossier;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.jixiao.model.dossier.DossierPackage
 * @generated
 */
public interface DossierFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DossierFactory eINSTANCE = org.jixiao.model.dossier.impl.DossierFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Subject</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Subject</em>'.
	 * @generated
	 */
	Subject createSubject();

	/**
	 * Returns a new object of class '<em>Fund Row</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fund Row</em>'.
	 * @generated
	 */
	FundRow createFundRow();

	/**
	 * Returns a new object of class '<em>Dimension Opinion</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dimension Opinion</em>'.
	 * @generated
	 */
	DimensionOpinion createDimensionOpinion();

	/**
	 * Returns a new object of class '<em>Ex Ante Evaluation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ex Ante Evaluation</em>'.
	 * @generated
	 */
	ExAnteEvaluation createExAnteEvaluation();

	/**
	 * Returns a new object of class '<em>Indicator Target</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Indicator Target</em>'.
	 * @generated
	 */
	IndicatorTarget createIndicatorTarget();

	/**
	 * Returns a new object of class '<em>Department Task</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Department Task</em>'.
	 * @generated
	 */
	DepartmentTask createDepartmentTask();

	/**
	 * Returns a new object of class '<em>Plan Step</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Plan Step</em>'.
	 * @generated
	 */
	PlanStep createPlanStep();

	/**
	 * Returns a new object of class '<em>Objective Review</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Objective Review</em>'.
	 * @generated
	 */
	ObjectiveReview createObjectiveReview();

	/**
	 * Returns a new object of class '<em>Objective Set</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Objective Set</em>'.
	 * @generated
	 */
	ObjectiveSet createObjectiveSet();

	/**
	 * Returns a new object of class '<em>Deviation Reason</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Deviation Reason</em>'.
	 * @generated
	 */
	DeviationReason createDeviationReason();

	/**
	 * Returns a new object of class '<em>Disposition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Disposition</em>'.
	 * @generated
	 */
	Disposition createDisposition();

	/**
	 * Returns a new object of class '<em>Monitoring Row</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Monitoring Row</em>'.
	 * @generated
	 */
	MonitoringRow createMonitoringRow();

	/**
	 * Returns a new object of class '<em>Monitoring Report</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Monitoring Report</em>'.
	 * @generated
	 */
	MonitoringReport createMonitoringReport();

	/**
	 * Returns a new object of class '<em>Indicator Score</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Indicator Score</em>'.
	 * @generated
	 */
	IndicatorScore createIndicatorScore();

	/**
	 * Returns a new object of class '<em>Sampled Site</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sampled Site</em>'.
	 * @generated
	 */
	SampledSite createSampledSite();

	/**
	 * Returns a new object of class '<em>Evaluation Plan</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Evaluation Plan</em>'.
	 * @generated
	 */
	EvaluationPlan createEvaluationPlan();

	/**
	 * Returns a new object of class '<em>Evidence Request</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Evidence Request</em>'.
	 * @generated
	 */
	EvidenceRequest createEvidenceRequest();

	/**
	 * Returns a new object of class '<em>Value Finding</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Value Finding</em>'.
	 * @generated
	 */
	ValueFinding createValueFinding();

	/**
	 * Returns a new object of class '<em>Field Visit</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Field Visit</em>'.
	 * @generated
	 */
	FieldVisit createFieldVisit();

	/**
	 * Returns a new object of class '<em>Report Opinion</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Report Opinion</em>'.
	 * @generated
	 */
	ReportOpinion createReportOpinion();

	/**
	 * Returns a new object of class '<em>Opinion Request</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Opinion Request</em>'.
	 * @generated
	 */
	OpinionRequest createOpinionRequest();

	/**
	 * Returns a new object of class '<em>Evaluation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Evaluation</em>'.
	 * @generated
	 */
	Evaluation createEvaluation();

	/**
	 * Returns a new object of class '<em>Problem</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Problem</em>'.
	 * @generated
	 */
	Problem createProblem();

	/**
	 * Returns a new object of class '<em>Feedback</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Feedback</em>'.
	 * @generated
	 */
	Feedback createFeedback();

	/**
	 * Returns a new object of class '<em>Rectification Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rectification Item</em>'.
	 * @generated
	 */
	RectificationItem createRectificationItem();

	/**
	 * Returns a new object of class '<em>Rectification</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rectification</em>'.
	 * @generated
	 */
	Rectification createRectification();

	/**
	 * Returns a new object of class '<em>Publication</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Publication</em>'.
	 * @generated
	 */
	Publication createPublication();

	/**
	 * Returns a new object of class '<em>Budget Decision</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Budget Decision</em>'.
	 * @generated
	 */
	BudgetDecision createBudgetDecision();

	/**
	 * Returns a new object of class '<em>Accountability Case</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Accountability Case</em>'.
	 * @generated
	 */
	AccountabilityCase createAccountabilityCase();

	/**
	 * Returns a new object of class '<em>Dossier</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dossier</em>'.
	 * @generated
	 */
	Dossier createDossier();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	DossierPackage getDossierPackage();

} //DossierFactory
