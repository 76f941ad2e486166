/**
 */
package org.jixiao.model.dossier.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.jixiao.model.dossier.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class DossierFactoryImpl extends EFactoryImpl implements DossierFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static DossierFactory init() {
		try {
			DossierFactory theDossierFactory = (DossierFactory)EPackage.Registry.INSTANCE.getEFactory(DossierPackage.eNS_URI);
			if (theDossierFactory != null) {
				return theDossierFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new DossierFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DossierFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case DossierPackage.SUBJECT: return createSubject();
			case DossierPackage.FUND_ROW: return createFundRow();
			case DossierPackage.DIMENSION_OPINION: return createDimensionOpinion();
			case DossierPackage.EX_ANTE_EVALUATION: return createExAnteEvaluation();
			case DossierPackage.INDICATOR_TARGET: return createIndicatorTarget();
			case DossierPackage.DEPARTMENT_TASK: return createDepartmentTask();
			case DossierPackage.PLAN_STEP: return createPlanStep();
			case DossierPackage.OBJECTIVE_REVIEW: return createObjectiveReview();
			case DossierPackage.OBJECTIVE_SET: return createObjectiveSet();
			case DossierPackage.DEVIATION_REASON: return createDeviationReason();
			case DossierPackage.DISPOSITION: return createDisposition();
			case DossierPackage.MONITORING_ROW: return createMonitoringRow();
			case DossierPackage.MONITORING_REPORT: return createMonitoringReport();
			case DossierPackage.INDICATOR_SCORE: return createIndicatorScore();
			case DossierPackage.SAMPLED_SITE: return createSampledSite();
			case DossierPackage.EVALUATION_PLAN: return createEvaluationPlan();
			case DossierPackage.EVIDENCE_REQUEST: return createEvidenceRequest();
			case DossierPackage.VALUE_FINDING: return createValueFinding();
			case DossierPackage.FIELD_VISIT: return createFieldVisit();
			case DossierPackage.REPORT_OPINION: return createReportOpinion();
			case DossierPackage.OPINION_REQUEST: return createOpinionRequest();
			case DossierPackage.EVALUATION: return createEvaluation();
			case DossierPackage.PROBLEM: return createProblem();
			case DossierPackage.FEEDBACK: return createFeedback();
			case DossierPackage.RECTIFICATION_ITEM: return createRectificationItem();
			case DossierPackage.RECTIFICATION: return createRectification();
			case DossierPackage.PUBLICATION: return createPublication();
			case DossierPackage.BUDGET_DECISION: return createBudgetDecision();
			case DossierPackage.ACCOUNTABILITY_CASE: return createAccountabilityCase();
			case DossierPackage.DOSSIER: return createDossier();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case DossierPackage.FUND_SOURCE:
				return createFundSourceFromString(eDataType, initialValue);
			case DossierPackage.CONCLUSION:
				return createConclusionFromString(eDataType, initialValue);
			case DossierPackage.OBJECTIVE_STATUS:
				return createObjectiveStatusFromString(eDataType, initialValue);
			case DossierPackage.LIKELIHOOD:
				return createLikelihoodFromString(eDataType, initialValue);
			case DossierPackage.DEVIATION_KIND:
				return createDeviationKindFromString(eDataType, initialValue);
			case DossierPackage.DISPOSITION_DECISION:
				return createDispositionDecisionFromString(eDataType, initialValue);
			case DossierPackage.EVALUATION_KIND:
				return createEvaluationKindFromString(eDataType, initialValue);
			case DossierPackage.EVALUATION_PERIOD:
				return createEvaluationPeriodFromString(eDataType, initialValue);
			case DossierPackage.OPINION_OUTCOME:
				return createOpinionOutcomeFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case DossierPackage.FUND_SOURCE:
				return convertFundSourceToString(eDataType, instanceValue);
			case DossierPackage.CONCLUSION:
				return convertConclusionToString(eDataType, instanceValue);
			case DossierPackage.OBJECTIVE_STATUS:
				return convertObjectiveStatusToString(eDataType, instanceValue);
			case DossierPackage.LIKELIHOOD:
				return convertLikelihoodToString(eDataType, instanceValue);
			case DossierPackage.DEVIATION_KIND:
				return convertDeviationKindToString(eDataType, instanceValue);
			case DossierPackage.DISPOSITION_DECISION:
				return convertDispositionDecisionToString(eDataType, instanceValue);
			case DossierPackage.EVALUATION_KIND:
				return convertEvaluationKindToString(eDataType, instanceValue);
			case DossierPackage.EVALUATION_PERIOD:
				return convertEvaluationPeriodToString(eDataType, instanceValue);
			case DossierPackage.OPINION_OUTCOME:
				return convertOpinionOutcomeToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Subject createSubject() {
		SubjectImpl subject = new SubjectImpl();
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FundRow createFundRow() {
		FundRowImpl fundRow = new FundRowImpl();
		return fundRow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DimensionOpinion createDimensionOpinion() {
		DimensionOpinionImpl dimensionOpinion = new DimensionOpinionImpl();
		return dimensionOpinion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExAnteEvaluation createExAnteEvaluation() {
		ExAnteEvaluationImpl exAnteEvaluation = new ExAnteEvaluationImpl();
		return exAnteEvaluation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IndicatorTarget createIndicatorTarget() {
		IndicatorTargetImpl indicatorTarget = new IndicatorTargetImpl();
		return indicatorTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DepartmentTask createDepartmentTask() {
		DepartmentTaskImpl departmentTask = new DepartmentTaskImpl();
		return departmentTask;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanStep createPlanStep() {
		PlanStepImpl planStep = new PlanStepImpl();
		return planStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ObjectiveReview createObjectiveReview() {
		ObjectiveReviewImpl objectiveReview = new ObjectiveReviewImpl();
		return objectiveReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ObjectiveSet createObjectiveSet() {
		ObjectiveSetImpl objectiveSet = new ObjectiveSetImpl();
		return objectiveSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviationReason createDeviationReason() {
		DeviationReasonImpl deviationReason = new DeviationReasonImpl();
		return deviationReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Disposition createDisposition() {
		DispositionImpl disposition = new DispositionImpl();
		return disposition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MonitoringRow createMonitoringRow() {
		MonitoringRowImpl monitoringRow = new MonitoringRowImpl();
		return monitoringRow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MonitoringReport createMonitoringReport() {
		MonitoringReportImpl monitoringReport = new MonitoringReportImpl();
		return monitoringReport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IndicatorScore createIndicatorScore() {
		IndicatorScoreImpl indicatorScore = new IndicatorScoreImpl();
		return indicatorScore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SampledSite createSampledSite() {
		SampledSiteImpl sampledSite = new SampledSiteImpl();
		return sampledSite;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvaluationPlan createEvaluationPlan() {
		EvaluationPlanImpl evaluationPlan = new EvaluationPlanImpl();
		return evaluationPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceRequest createEvidenceRequest() {
		EvidenceRequestImpl evidenceRequest = new EvidenceRequestImpl();
		return evidenceRequest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValueFinding createValueFinding() {
		ValueFindingImpl valueFinding = new ValueFindingImpl();
		return valueFinding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldVisit createFieldVisit() {
		FieldVisitImpl fieldVisit = new FieldVisitImpl();
		return fieldVisit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportOpinion createReportOpinion() {
		ReportOpinionImpl reportOpinion = new ReportOpinionImpl();
		return reportOpinion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OpinionRequest createOpinionRequest() {
		OpinionRequestImpl opinionRequest = new OpinionRequestImpl();
		return opinionRequest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evaluation createEvaluation() {
		EvaluationImpl evaluation = new EvaluationImpl();
		return evaluation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Problem createProblem() {
		ProblemImpl problem = new ProblemImpl();
		return problem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Feedback createFeedback() {
		FeedbackImpl feedback = new FeedbackImpl();
		return feedback;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RectificationItem createRectificationItem() {
		RectificationItemImpl rectificationItem = new RectificationItemImpl();
		return rectificationItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rectification createRectification() {
		RectificationImpl rectification = new RectificationImpl();
		return rectification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Publication createPublication() {
		PublicationImpl publication = new PublicationImpl();
		return publication;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BudgetDecision createBudgetDecision() {
		BudgetDecisionImpl budgetDecision = new BudgetDecisionImpl();
		return budgetDecision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AccountabilityCase createAccountabilityCase() {
		AccountabilityCaseImpl accountabilityCase = new AccountabilityCaseImpl();
		return accountabilityCase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dossier createDossier() {
		DossierImpl dossier = new DossierImpl();
		return dossier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FundSource createFundSourceFromString(EDataType eDataType, String initialValue) {
		FundSource result = FundSource.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFundSourceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Conclusion createConclusionFromString(EDataType eDataType, String initialValue) {
		Conclusion result = Conclusion.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConclusionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ObjectiveStatus createObjectiveStatusFromString(EDataType eDataType, String initialValue) {
		ObjectiveStatus result = ObjectiveStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertObjectiveStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Likelihood createLikelihoodFromString(EDataType eDataType, String initialValue) {
		Likelihood result = Likelihood.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLikelihoodToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DeviationKind createDeviationKindFromString(EDataType eDataType, String initialValue) {
		DeviationKind result = DeviationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDeviationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DispositionDecision createDispositionDecisionFromString(EDataType eDataType, String initialValue) {
		DispositionDecision result = DispositionDecision.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDispositionDecisionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EvaluationKind createEvaluationKindFromString(EDataType eDataType, String initialValue) {
		EvaluationKind result = EvaluationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEvaluationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EvaluationPeriod createEvaluationPeriodFromString(EDataType eDataType, String initialValue) {
		EvaluationPeriod result = EvaluationPeriod.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEvaluationPeriodToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OpinionOutcome createOpinionOutcomeFromString(EDataType eDataType, String initialValue) {
		OpinionOutcome result = OpinionOutcome.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOpinionOutcomeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DossierPackage getDossierPackage() {
		return (DossierPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static DossierPackage getPackage() {
		return DossierPackage.eINSTANCE;
	}

} //DossierFactoryImpl
