/**
 */
package org.jixiao.model.dossier.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.jixiao.model.appraisal.AppraisalPackage;

import org.jixiao.model.appraisal.impl.AppraisalPackageImpl;

import org.jixiao.model.base.BasePackage;

import org.jixiao.model.base.impl.BasePackageImpl;

import org.jixiao.model.dossier.AccountabilityCase;
import org.jixiao.model.dossier.BudgetDecision;
import org.jixiao.model.dossier.Conclusion;
import org.jixiao.model.dossier.DepartmentTask;
import org.jixiao.model.dossier.DeviationKind;
import org.jixiao.model.dossier.DeviationReason;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.dossier.Disposition;
import org.jixiao.model.dossier.DispositionDecision;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.dossier.EvaluationPeriod;
import org.jixiao.model.dossier.EvaluationPlan;
import org.jixiao.model.dossier.EvidenceRequest;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.dossier.Feedback;
import org.jixiao.model.dossier.FieldVisit;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.Likelihood;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.model.dossier.ObjectiveReview;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.ObjectiveStatus;
import org.jixiao.model.dossier.OpinionOutcome;
import org.jixiao.model.dossier.OpinionRequest;
import org.jixiao.model.dossier.PlanStep;
import org.jixiao.model.dossier.Problem;
import org.jixiao.model.dossier.Publication;
import org.jixiao.model.dossier.Rectification;
import org.jixiao.model.dossier.RectificationItem;
import org.jixiao.model.dossier.ReportOpinion;
import org.jixiao.model.dossier.SampledSite;
import org.jixiao.model.dossier.Subject;
import org.jixiao.model.dossier.ValueFinding;

import org.jixiao.model.library.LibraryPackage;

import org.jixiao.model.library.impl.LibraryPackageImpl;

import org.jixiao.model.rules.RulesPackage;

import org.jixiao.model.rules.impl.RulesPackageImpl;

import org.jixiao.model.trace.TracePackage;

import org.jixiao.model.trace.impl.TracePackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class DossierPackageImpl extends EPackageImpl implements DossierPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass subjectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fundRowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dimensionOpinionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass exAnteEvaluationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass indicatorTargetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass departmentTaskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass planStepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass objectiveReviewEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass objectiveSetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviationReasonEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dispositionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass monitoringRowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass monitoringReportEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass indicatorScoreEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sampledSiteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evaluationPlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evidenceRequestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass valueFindingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fieldVisitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reportOpinionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass opinionRequestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evaluationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass problemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass feedbackEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rectificationItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rectificationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass publicationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass budgetDecisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass accountabilityCaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dossierEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fundSourceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum conclusionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum objectiveStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum likelihoodEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum deviationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dispositionDecisionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum evaluationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum evaluationPeriodEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum opinionOutcomeEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.jixiao.model.dossier.DossierPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private DossierPackageImpl() {
		super(eNS_URI, DossierFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link DossierPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static DossierPackage init() {
		if (isInited) return (DossierPackage)EPackage.Registry.INSTANCE.getEPackage(DossierPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredDossierPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		DossierPackageImpl theDossierPackage = registeredDossierPackage instanceof DossierPackageImpl ? (DossierPackageImpl)registeredDossierPackage : new DossierPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RulesPackage.eNS_URI);
		RulesPackageImpl theRulesPackage = (RulesPackageImpl)(registeredPackage instanceof RulesPackageImpl ? registeredPackage : RulesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LibraryPackage.eNS_URI);
		LibraryPackageImpl theLibraryPackage = (LibraryPackageImpl)(registeredPackage instanceof LibraryPackageImpl ? registeredPackage : LibraryPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TracePackage.eNS_URI);
		TracePackageImpl theTracePackage = (TracePackageImpl)(registeredPackage instanceof TracePackageImpl ? registeredPackage : TracePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AppraisalPackage.eNS_URI);
		AppraisalPackageImpl theAppraisalPackage = (AppraisalPackageImpl)(registeredPackage instanceof AppraisalPackageImpl ? registeredPackage : AppraisalPackage.eINSTANCE);

		// Create package meta-data objects
		theDossierPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theRulesPackage.createPackageContents();
		theLibraryPackage.createPackageContents();
		theTracePackage.createPackageContents();
		theAppraisalPackage.createPackageContents();

		// Initialize created meta-data
		theDossierPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theRulesPackage.initializePackageContents();
		theLibraryPackage.initializePackageContents();
		theTracePackage.initializePackageContents();
		theAppraisalPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theDossierPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(DossierPackage.eNS_URI, theDossierPackage);
		return theDossierPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSubject() {
		return subjectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubject_Name() {
		return (EAttribute)subjectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubject_Code() {
		return (EAttribute)subjectEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubject_Kind() {
		return (EAttribute)subjectEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubject_Attribute() {
		return (EAttribute)subjectEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubject_Category() {
		return (EAttribute)subjectEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubject_StartDate() {
		return (EAttribute)subjectEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubject_EndDate() {
		return (EAttribute)subjectEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSubject_ImplementingUnit() {
		return (EReference)subjectEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSubject_Responsible() {
		return (EReference)subjectEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubject_Overview() {
		return (EAttribute)subjectEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubject_Basis() {
		return (EAttribute)subjectEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFundRow() {
		return fundRowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFundRow_Source() {
		return (EAttribute)fundRowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFundRow_Label() {
		return (EAttribute)fundRowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFundRow_Initial() {
		return (EReference)fundRowEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFundRow_Adjusted() {
		return (EReference)fundRowEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFundRow_Arrived() {
		return (EReference)fundRowEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFundRow_Executed() {
		return (EReference)fundRowEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFundRow_Projected() {
		return (EReference)fundRowEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFundRow_RateText() {
		return (EAttribute)fundRowEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFundRow_Points() {
		return (EAttribute)fundRowEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFundRow_ClaimedScore() {
		return (EAttribute)fundRowEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFundRow_Reason() {
		return (EAttribute)fundRowEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFundRow_Result() {
		return (EReference)fundRowEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFundRow_Trace() {
		return (EReference)fundRowEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFundRow_Rule() {
		return (EReference)fundRowEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFundRow_Evidence() {
		return (EReference)fundRowEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFundRow_Provenance() {
		return (EReference)fundRowEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDimensionOpinion() {
		return dimensionOpinionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDimensionOpinion_DimensionCode() {
		return (EAttribute)dimensionOpinionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDimensionOpinion_Name() {
		return (EAttribute)dimensionOpinionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDimensionOpinion_Points() {
		return (EAttribute)dimensionOpinionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDimensionOpinion_Score() {
		return (EAttribute)dimensionOpinionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDimensionOpinion_Grade() {
		return (EAttribute)dimensionOpinionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDimensionOpinion_Opinion() {
		return (EAttribute)dimensionOpinionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDimensionOpinion_Result() {
		return (EReference)dimensionOpinionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDimensionOpinion_Trace() {
		return (EReference)dimensionOpinionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDimensionOpinion_Evidence() {
		return (EReference)dimensionOpinionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDimensionOpinion_Provenance() {
		return (EReference)dimensionOpinionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDimensionOpinion_Reviewer() {
		return (EReference)dimensionOpinionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExAnteEvaluation() {
		return exAnteEvaluationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExAnteEvaluation_Evaluator() {
		return (EReference)exAnteEvaluationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExAnteEvaluation_Experts() {
		return (EReference)exAnteEvaluationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExAnteEvaluation_Date() {
		return (EAttribute)exAnteEvaluationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExAnteEvaluation_Requested() {
		return (EReference)exAnteEvaluationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExAnteEvaluation_Supported() {
		return (EReference)exAnteEvaluationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExAnteEvaluation_Opinions() {
		return (EReference)exAnteEvaluationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExAnteEvaluation_Sections() {
		return (EReference)exAnteEvaluationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExAnteEvaluation_Total() {
		return (EReference)exAnteEvaluationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExAnteEvaluation_Grade() {
		return (EAttribute)exAnteEvaluationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExAnteEvaluation_Conclusion() {
		return (EAttribute)exAnteEvaluationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExAnteEvaluation_ConclusionText() {
		return (EAttribute)exAnteEvaluationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExAnteEvaluation_Suggestions() {
		return (EAttribute)exAnteEvaluationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExAnteEvaluation_Evidence() {
		return (EReference)exAnteEvaluationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExAnteEvaluation_Provenance() {
		return (EReference)exAnteEvaluationEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIndicatorTarget() {
		return indicatorTargetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorTarget_LibraryIndicatorId() {
		return (EAttribute)indicatorTargetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorTarget_Code() {
		return (EAttribute)indicatorTargetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorTarget_Level1() {
		return (EAttribute)indicatorTargetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorTarget_Level2() {
		return (EAttribute)indicatorTargetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorTarget_Name() {
		return (EAttribute)indicatorTargetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorTarget_Nature() {
		return (EAttribute)indicatorTargetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorTarget_Direction() {
		return (EAttribute)indicatorTargetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorTarget_Core() {
		return (EAttribute)indicatorTargetEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicatorTarget_Target() {
		return (EReference)indicatorTargetEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicatorTarget_MediumTermTarget() {
		return (EReference)indicatorTargetEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicatorTarget_LastYear() {
		return (EReference)indicatorTargetEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorTarget_Unit() {
		return (EAttribute)indicatorTargetEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorTarget_Points() {
		return (EAttribute)indicatorTargetEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorTarget_Explanation() {
		return (EAttribute)indicatorTargetEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorTarget_Formula() {
		return (EAttribute)indicatorTargetEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorTarget_Basis() {
		return (EAttribute)indicatorTargetEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorTarget_BasisText() {
		return (EAttribute)indicatorTargetEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorTarget_ValueMethod() {
		return (EAttribute)indicatorTargetEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorTarget_EvidenceRequired() {
		return (EAttribute)indicatorTargetEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorTarget_PlannedShares() {
		return (EAttribute)indicatorTargetEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicatorTarget_Rule() {
		return (EReference)indicatorTargetEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorTarget_Remark() {
		return (EAttribute)indicatorTargetEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicatorTarget_Provenance() {
		return (EReference)indicatorTargetEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDepartmentTask() {
		return departmentTaskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDepartmentTask_Name() {
		return (EAttribute)departmentTaskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDepartmentTask_Content() {
		return (EAttribute)departmentTaskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDepartmentTask_Total() {
		return (EReference)departmentTaskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDepartmentTask_Fiscal() {
		return (EReference)departmentTaskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDepartmentTask_Other() {
		return (EReference)departmentTaskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDepartmentTask_Executed() {
		return (EReference)departmentTaskEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDepartmentTask_Completion() {
		return (EAttribute)departmentTaskEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDepartmentTask_Points() {
		return (EAttribute)departmentTaskEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDepartmentTask_ClaimedScore() {
		return (EAttribute)departmentTaskEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDepartmentTask_Result() {
		return (EReference)departmentTaskEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDepartmentTask_Trace() {
		return (EReference)departmentTaskEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDepartmentTask_Provenance() {
		return (EReference)departmentTaskEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlanStep() {
		return planStepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanStep_Content() {
		return (EAttribute)planStepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanStep_StartDate() {
		return (EAttribute)planStepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanStep_EndDate() {
		return (EAttribute)planStepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getObjectiveReview() {
		return objectiveReviewEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObjectiveReview_Reviewer() {
		return (EReference)objectiveReviewEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectiveReview_Date() {
		return (EAttribute)objectiveReviewEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectiveReview_RuleId() {
		return (EAttribute)objectiveReviewEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObjectiveReview_Opinions() {
		return (EReference)objectiveReviewEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObjectiveReview_Total() {
		return (EReference)objectiveReviewEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectiveReview_Grade() {
		return (EAttribute)objectiveReviewEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectiveReview_Opinion() {
		return (EAttribute)objectiveReviewEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getObjectiveSet() {
		return objectiveSetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectiveSet_Version() {
		return (EAttribute)objectiveSetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectiveSet_BasedOnVersion() {
		return (EAttribute)objectiveSetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectiveSet_Status() {
		return (EAttribute)objectiveSetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectiveSet_OverallGoal() {
		return (EAttribute)objectiveSetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectiveSet_MediumTermGoal() {
		return (EAttribute)objectiveSetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectiveSet_ApprovedOn() {
		return (EAttribute)objectiveSetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectiveSet_ApprovalNumber() {
		return (EAttribute)objectiveSetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjectiveSet_AdjustmentReason() {
		return (EAttribute)objectiveSetEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObjectiveSet_MediumTermTotal() {
		return (EReference)objectiveSetEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObjectiveSet_FundRows() {
		return (EReference)objectiveSetEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObjectiveSet_Targets() {
		return (EReference)objectiveSetEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObjectiveSet_Tasks() {
		return (EReference)objectiveSetEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObjectiveSet_Plan() {
		return (EReference)objectiveSetEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObjectiveSet_Reviews() {
		return (EReference)objectiveSetEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObjectiveSet_Evidence() {
		return (EReference)objectiveSetEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObjectiveSet_Provenance() {
		return (EReference)objectiveSetEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeviationReason() {
		return deviationReasonEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviationReason_Kind() {
		return (EAttribute)deviationReasonEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviationReason_Text() {
		return (EAttribute)deviationReasonEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDisposition() {
		return dispositionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisposition_RowId() {
		return (EAttribute)dispositionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisposition_RuleId() {
		return (EAttribute)dispositionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisposition_RaisedOn() {
		return (EAttribute)dispositionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisposition_Light() {
		return (EAttribute)dispositionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisposition_What() {
		return (EAttribute)dispositionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisposition_Explanation() {
		return (EAttribute)dispositionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisposition_DueDate() {
		return (EAttribute)dispositionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisposition_Decision() {
		return (EAttribute)dispositionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisposition_DecidedOn() {
		return (EAttribute)dispositionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisposition_DecidedBy() {
		return (EReference)dispositionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisposition_Amount() {
		return (EReference)dispositionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisposition_ClosedOn() {
		return (EAttribute)dispositionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMonitoringRow() {
		return monitoringRowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoringRow_TargetId() {
		return (EAttribute)monitoringRowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoringRow_Level1() {
		return (EAttribute)monitoringRowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoringRow_Level2() {
		return (EAttribute)monitoringRowEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoringRow_Name() {
		return (EAttribute)monitoringRowEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoringRow_Nature() {
		return (EAttribute)monitoringRowEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMonitoringRow_Target() {
		return (EReference)monitoringRowEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoringRow_Unit() {
		return (EAttribute)monitoringRowEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMonitoringRow_Actual() {
		return (EReference)monitoringRowEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoringRow_ActualState() {
		return (EAttribute)monitoringRowEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMonitoringRow_Projected() {
		return (EReference)monitoringRowEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMonitoringRow_Deviations() {
		return (EReference)monitoringRowEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoringRow_Likelihood() {
		return (EAttribute)monitoringRowEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoringRow_Light() {
		return (EAttribute)monitoringRowEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMonitoringRow_Trace() {
		return (EReference)monitoringRowEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoringRow_Remark() {
		return (EAttribute)monitoringRowEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMonitoringRow_Evidence() {
		return (EReference)monitoringRowEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMonitoringRow_Provenance() {
		return (EReference)monitoringRowEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMonitoringReport() {
		return monitoringReportEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoringReport_MonthFrom() {
		return (EAttribute)monitoringReportEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoringReport_MonthTo() {
		return (EAttribute)monitoringReportEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMonitoringReport_Reporter() {
		return (EReference)monitoringReportEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoringReport_Date() {
		return (EAttribute)monitoringReportEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoringReport_OverallGoal() {
		return (EAttribute)monitoringReportEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoringReport_GoalProgress() {
		return (EAttribute)monitoringReportEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMonitoringReport_FundRows() {
		return (EReference)monitoringReportEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMonitoringReport_Rows() {
		return (EReference)monitoringReportEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoringReport_Light() {
		return (EAttribute)monitoringReportEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMonitoringReport_Dispositions() {
		return (EReference)monitoringReportEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoringReport_Conclusion() {
		return (EAttribute)monitoringReportEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoringReport_RectificationRequired() {
		return (EAttribute)monitoringReportEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoringReport_RectificationAdvice() {
		return (EAttribute)monitoringReportEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoringReport_RectificationOutcome() {
		return (EAttribute)monitoringReportEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMonitoringReport_Evidence() {
		return (EReference)monitoringReportEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMonitoringReport_Provenance() {
		return (EReference)monitoringReportEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIndicatorScore() {
		return indicatorScoreEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_TargetId() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_LibraryIndicatorId() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_DimensionCode() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_Code() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_Level1() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_Level2() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_Name() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_Core() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_Nature() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_Direction() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicatorScore_Target() {
		return (EReference)indicatorScoreEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicatorScore_AdjustedTarget() {
		return (EReference)indicatorScoreEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_Unit() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicatorScore_Reported() {
		return (EReference)indicatorScoreEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicatorScore_Verified() {
		return (EReference)indicatorScoreEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicatorScore_Recognised() {
		return (EReference)indicatorScoreEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_ActualState() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_Band() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_AssessedScore() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_AssessedReason() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicatorScore_Inputs() {
		return (EReference)indicatorScoreEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_Points() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_ClaimedScore() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_ReviewedScore() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_ScoringText() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_Reason() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_Remark() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicatorScore_Rule() {
		return (EReference)indicatorScoreEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicatorScore_Result() {
		return (EReference)indicatorScoreEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicatorScore_Trace() {
		return (EReference)indicatorScoreEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicatorScore_Evidence() {
		return (EReference)indicatorScoreEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicatorScore_Provenance() {
		return (EReference)indicatorScoreEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicatorScore_Explanation() {
		return (EAttribute)indicatorScoreEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSampledSite() {
		return sampledSiteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSampledSite_Name() {
		return (EAttribute)sampledSiteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSampledSite_Reason() {
		return (EAttribute)sampledSiteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvaluationPlan() {
		return evaluationPlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationPlan_Purpose() {
		return (EAttribute)evaluationPlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationPlan_Scope() {
		return (EAttribute)evaluationPlanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationPlan_Method() {
		return (EAttribute)evaluationPlanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationPlan_Team() {
		return (EReference)evaluationPlanEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationPlan_Schedule() {
		return (EReference)evaluationPlanEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationPlan_SamplingBasis() {
		return (EAttribute)evaluationPlanEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationPlan_Sites() {
		return (EReference)evaluationPlanEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationPlan_SubmittedOn() {
		return (EAttribute)evaluationPlanEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationPlan_ApprovedOn() {
		return (EAttribute)evaluationPlanEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationPlan_ApprovedBy() {
		return (EReference)evaluationPlanEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationPlan_Evidence() {
		return (EReference)evaluationPlanEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvidenceRequest() {
		return evidenceRequestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceRequest_What() {
		return (EAttribute)evidenceRequestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvidenceRequest_Party() {
		return (EReference)evidenceRequestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceRequest_RowIds() {
		return (EAttribute)evidenceRequestEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceRequest_AskedOn() {
		return (EAttribute)evidenceRequestEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceRequest_DueDate() {
		return (EAttribute)evidenceRequestEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceRequest_ReceivedOn() {
		return (EAttribute)evidenceRequestEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceRequest_Excuse() {
		return (EAttribute)evidenceRequestEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidenceRequest_ExcusedOn() {
		return (EAttribute)evidenceRequestEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvidenceRequest_ExcusedBy() {
		return (EReference)evidenceRequestEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvidenceRequest_Evidence() {
		return (EReference)evidenceRequestEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getValueFinding() {
		return valueFindingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueFinding_RowId() {
		return (EAttribute)valueFindingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValueFinding_Before() {
		return (EReference)valueFindingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValueFinding_Value() {
		return (EReference)valueFindingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueFinding_Reason() {
		return (EAttribute)valueFindingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValueFinding_Person() {
		return (EReference)valueFindingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueFinding_Date() {
		return (EAttribute)valueFindingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFieldVisit() {
		return fieldVisitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldVisit_SiteId() {
		return (EAttribute)fieldVisitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldVisit_Date() {
		return (EAttribute)fieldVisitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldVisit_Place() {
		return (EAttribute)fieldVisitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFieldVisit_People() {
		return (EReference)fieldVisitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldVisit_Seen() {
		return (EAttribute)fieldVisitEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFieldVisit_Findings() {
		return (EReference)fieldVisitEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFieldVisit_Evidence() {
		return (EReference)fieldVisitEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReportOpinion() {
		return reportOpinionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportOpinion_Text() {
		return (EAttribute)reportOpinionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportOpinion_Outcome() {
		return (EAttribute)reportOpinionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportOpinion_Reason() {
		return (EAttribute)reportOpinionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOpinionRequest() {
		return opinionRequestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOpinionRequest_Party() {
		return (EReference)opinionRequestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpinionRequest_SentOn() {
		return (EAttribute)opinionRequestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpinionRequest_DueDate() {
		return (EAttribute)opinionRequestEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpinionRequest_AnsweredOn() {
		return (EAttribute)opinionRequestEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOpinionRequest_Opinions() {
		return (EReference)opinionRequestEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOpinionRequest_Evidence() {
		return (EReference)opinionRequestEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvaluation() {
		return evaluationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Kind() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Period() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_PeriodFrom() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_PeriodTo() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluation_Evaluator() {
		return (EReference)evaluationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluation_ThirdParty() {
		return (EReference)evaluationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Date() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_FormId() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_AmountUnit() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_OverallGoal() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_ActualGoal() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_ContentOverview() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluation_FundRows() {
		return (EReference)evaluationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluation_Indicators() {
		return (EReference)evaluationEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluation_Tasks() {
		return (EReference)evaluationEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluation_Opinions() {
		return (EReference)evaluationEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_PrintedTotal() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_PrintedTotalPoints() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_PrintedGrade() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluation_Total() {
		return (EReference)evaluationEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Grade() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluation_Trace() {
		return (EReference)evaluationEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Conclusions() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Problems() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Improvements() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_OtherRemarks() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluation_Sections() {
		return (EReference)evaluationEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluation_Signatories() {
		return (EReference)evaluationEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluation_Evidence() {
		return (EReference)evaluationEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluation_Provenance() {
		return (EReference)evaluationEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluation_Plan() {
		return (EReference)evaluationEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluation_EvidenceRequests() {
		return (EReference)evaluationEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluation_Visits() {
		return (EReference)evaluationEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluation_OpinionRequests() {
		return (EReference)evaluationEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProblem() {
		return problemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProblem_Text() {
		return (EAttribute)problemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProblem_Amount() {
		return (EReference)problemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProblem_ClauseId() {
		return (EAttribute)problemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFeedback() {
		return feedbackEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeedback_EvaluationId() {
		return (EAttribute)feedbackEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeedback_Issuer() {
		return (EReference)feedbackEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeedback_IssuedOn() {
		return (EAttribute)feedbackEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeedback_ReceivedOn() {
		return (EAttribute)feedbackEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeedback_Text() {
		return (EAttribute)feedbackEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeedback_Problems() {
		return (EReference)feedbackEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFeedback_Evidence() {
		return (EReference)feedbackEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRectificationItem() {
		return rectificationItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRectificationItem_ProblemId() {
		return (EAttribute)rectificationItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRectificationItem_Measure() {
		return (EAttribute)rectificationItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRectificationItem_Responsible() {
		return (EReference)rectificationItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRectificationItem_DueDate() {
		return (EAttribute)rectificationItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRectificationItem_DoneOn() {
		return (EAttribute)rectificationItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRectificationItem_Outcome() {
		return (EAttribute)rectificationItemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRectificationItem_Evidence() {
		return (EReference)rectificationItemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRectificationItem_Check() {
		return (EAttribute)rectificationItemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRectification() {
		return rectificationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRectification_FeedbackId() {
		return (EAttribute)rectificationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRectification_Plan() {
		return (EAttribute)rectificationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRectification_Items() {
		return (EReference)rectificationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRectification_Report() {
		return (EAttribute)rectificationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRectification_ReportedOn() {
		return (EAttribute)rectificationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRectification_VerifiedOn() {
		return (EAttribute)rectificationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRectification_VerifiedBy() {
		return (EReference)rectificationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRectification_ClosedOn() {
		return (EAttribute)rectificationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRectification_Evidence() {
		return (EReference)rectificationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPublication() {
		return publicationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_ObjectId() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Title() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_PublishedOn() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Place() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Text() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPublication_Evidence() {
		return (EReference)publicationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Redacted() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_RedactionReason() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBudgetDecision() {
		return budgetDecisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetDecision_EvaluationId() {
		return (EAttribute)budgetDecisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetDecision_FiscalYear() {
		return (EAttribute)budgetDecisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetDecision_Grade() {
		return (EAttribute)budgetDecisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetDecision_RuleId() {
		return (EAttribute)budgetDecisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetDecision_Proposed() {
		return (EAttribute)budgetDecisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetDecision_Decided() {
		return (EAttribute)budgetDecisionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBudgetDecision_Before() {
		return (EReference)budgetDecisionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBudgetDecision_After() {
		return (EReference)budgetDecisionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetDecision_DecidedOn() {
		return (EAttribute)budgetDecisionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBudgetDecision_DecidedBy() {
		return (EReference)budgetDecisionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetDecision_Comment() {
		return (EAttribute)budgetDecisionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBudgetDecision_ProposedAmount() {
		return (EReference)budgetDecisionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBudgetDecision_ProposedReason() {
		return (EAttribute)budgetDecisionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAccountabilityCase() {
		return accountabilityCaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountabilityCase_Trigger() {
		return (EAttribute)accountabilityCaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountabilityCase_ObjectId() {
		return (EAttribute)accountabilityCaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountabilityCase_RuleId() {
		return (EAttribute)accountabilityCaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountabilityCase_Proposal() {
		return (EAttribute)accountabilityCaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountabilityCase_Decision() {
		return (EAttribute)accountabilityCaseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccountabilityCase_DecidedOn() {
		return (EAttribute)accountabilityCaseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAccountabilityCase_Persons() {
		return (EReference)accountabilityCaseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAccountabilityCase_Evidence() {
		return (EReference)accountabilityCaseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDossier() {
		return dossierEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDossier_FormatVersion() {
		return (EAttribute)dossierEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDossier_Title() {
		return (EAttribute)dossierEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDossier_FiscalYear() {
		return (EAttribute)dossierEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDossier_FiscalYearTo() {
		return (EAttribute)dossierEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Subject() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Agency() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_CompetentDepartment() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Schemes() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_RequiredPacks() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_FundRows() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_ExAnteEvaluations() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_ObjectiveSets() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_MonitoringReports() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Evaluations() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Feedbacks() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Rectifications() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Publications() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_BudgetDecisions() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_AccountabilityCases() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Attachments() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_History() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDossier_Provenance() {
		return (EReference)dossierEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDossier_Remark() {
		return (EAttribute)dossierEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFundSource() {
		return fundSourceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConclusion() {
		return conclusionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getObjectiveStatus() {
		return objectiveStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLikelihood() {
		return likelihoodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDeviationKind() {
		return deviationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDispositionDecision() {
		return dispositionDecisionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEvaluationKind() {
		return evaluationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEvaluationPeriod() {
		return evaluationPeriodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOpinionOutcome() {
		return opinionOutcomeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DossierFactory getDossierFactory() {
		return (DossierFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		subjectEClass = createEClass(SUBJECT);
		createEAttribute(subjectEClass, SUBJECT__NAME);
		createEAttribute(subjectEClass, SUBJECT__CODE);
		createEAttribute(subjectEClass, SUBJECT__KIND);
		createEAttribute(subjectEClass, SUBJECT__ATTRIBUTE);
		createEAttribute(subjectEClass, SUBJECT__CATEGORY);
		createEAttribute(subjectEClass, SUBJECT__START_DATE);
		createEAttribute(subjectEClass, SUBJECT__END_DATE);
		createEReference(subjectEClass, SUBJECT__IMPLEMENTING_UNIT);
		createEReference(subjectEClass, SUBJECT__RESPONSIBLE);
		createEAttribute(subjectEClass, SUBJECT__OVERVIEW);
		createEAttribute(subjectEClass, SUBJECT__BASIS);

		fundRowEClass = createEClass(FUND_ROW);
		createEAttribute(fundRowEClass, FUND_ROW__SOURCE);
		createEAttribute(fundRowEClass, FUND_ROW__LABEL);
		createEReference(fundRowEClass, FUND_ROW__INITIAL);
		createEReference(fundRowEClass, FUND_ROW__ADJUSTED);
		createEReference(fundRowEClass, FUND_ROW__ARRIVED);
		createEReference(fundRowEClass, FUND_ROW__EXECUTED);
		createEReference(fundRowEClass, FUND_ROW__PROJECTED);
		createEAttribute(fundRowEClass, FUND_ROW__RATE_TEXT);
		createEAttribute(fundRowEClass, FUND_ROW__POINTS);
		createEAttribute(fundRowEClass, FUND_ROW__CLAIMED_SCORE);
		createEAttribute(fundRowEClass, FUND_ROW__REASON);
		createEReference(fundRowEClass, FUND_ROW__RESULT);
		createEReference(fundRowEClass, FUND_ROW__TRACE);
		createEReference(fundRowEClass, FUND_ROW__RULE);
		createEReference(fundRowEClass, FUND_ROW__EVIDENCE);
		createEReference(fundRowEClass, FUND_ROW__PROVENANCE);

		dimensionOpinionEClass = createEClass(DIMENSION_OPINION);
		createEAttribute(dimensionOpinionEClass, DIMENSION_OPINION__DIMENSION_CODE);
		createEAttribute(dimensionOpinionEClass, DIMENSION_OPINION__NAME);
		createEAttribute(dimensionOpinionEClass, DIMENSION_OPINION__POINTS);
		createEAttribute(dimensionOpinionEClass, DIMENSION_OPINION__SCORE);
		createEAttribute(dimensionOpinionEClass, DIMENSION_OPINION__GRADE);
		createEAttribute(dimensionOpinionEClass, DIMENSION_OPINION__OPINION);
		createEReference(dimensionOpinionEClass, DIMENSION_OPINION__RESULT);
		createEReference(dimensionOpinionEClass, DIMENSION_OPINION__TRACE);
		createEReference(dimensionOpinionEClass, DIMENSION_OPINION__EVIDENCE);
		createEReference(dimensionOpinionEClass, DIMENSION_OPINION__PROVENANCE);
		createEReference(dimensionOpinionEClass, DIMENSION_OPINION__REVIEWER);

		exAnteEvaluationEClass = createEClass(EX_ANTE_EVALUATION);
		createEReference(exAnteEvaluationEClass, EX_ANTE_EVALUATION__EVALUATOR);
		createEReference(exAnteEvaluationEClass, EX_ANTE_EVALUATION__EXPERTS);
		createEAttribute(exAnteEvaluationEClass, EX_ANTE_EVALUATION__DATE);
		createEReference(exAnteEvaluationEClass, EX_ANTE_EVALUATION__REQUESTED);
		createEReference(exAnteEvaluationEClass, EX_ANTE_EVALUATION__SUPPORTED);
		createEReference(exAnteEvaluationEClass, EX_ANTE_EVALUATION__OPINIONS);
		createEReference(exAnteEvaluationEClass, EX_ANTE_EVALUATION__SECTIONS);
		createEReference(exAnteEvaluationEClass, EX_ANTE_EVALUATION__TOTAL);
		createEAttribute(exAnteEvaluationEClass, EX_ANTE_EVALUATION__GRADE);
		createEAttribute(exAnteEvaluationEClass, EX_ANTE_EVALUATION__CONCLUSION);
		createEAttribute(exAnteEvaluationEClass, EX_ANTE_EVALUATION__CONCLUSION_TEXT);
		createEAttribute(exAnteEvaluationEClass, EX_ANTE_EVALUATION__SUGGESTIONS);
		createEReference(exAnteEvaluationEClass, EX_ANTE_EVALUATION__EVIDENCE);
		createEReference(exAnteEvaluationEClass, EX_ANTE_EVALUATION__PROVENANCE);

		indicatorTargetEClass = createEClass(INDICATOR_TARGET);
		createEAttribute(indicatorTargetEClass, INDICATOR_TARGET__LIBRARY_INDICATOR_ID);
		createEAttribute(indicatorTargetEClass, INDICATOR_TARGET__CODE);
		createEAttribute(indicatorTargetEClass, INDICATOR_TARGET__LEVEL1);
		createEAttribute(indicatorTargetEClass, INDICATOR_TARGET__LEVEL2);
		createEAttribute(indicatorTargetEClass, INDICATOR_TARGET__NAME);
		createEAttribute(indicatorTargetEClass, INDICATOR_TARGET__NATURE);
		createEAttribute(indicatorTargetEClass, INDICATOR_TARGET__DIRECTION);
		createEAttribute(indicatorTargetEClass, INDICATOR_TARGET__CORE);
		createEReference(indicatorTargetEClass, INDICATOR_TARGET__TARGET);
		createEReference(indicatorTargetEClass, INDICATOR_TARGET__MEDIUM_TERM_TARGET);
		createEReference(indicatorTargetEClass, INDICATOR_TARGET__LAST_YEAR);
		createEAttribute(indicatorTargetEClass, INDICATOR_TARGET__UNIT);
		createEAttribute(indicatorTargetEClass, INDICATOR_TARGET__POINTS);
		createEAttribute(indicatorTargetEClass, INDICATOR_TARGET__EXPLANATION);
		createEAttribute(indicatorTargetEClass, INDICATOR_TARGET__FORMULA);
		createEAttribute(indicatorTargetEClass, INDICATOR_TARGET__BASIS);
		createEAttribute(indicatorTargetEClass, INDICATOR_TARGET__BASIS_TEXT);
		createEAttribute(indicatorTargetEClass, INDICATOR_TARGET__VALUE_METHOD);
		createEAttribute(indicatorTargetEClass, INDICATOR_TARGET__EVIDENCE_REQUIRED);
		createEAttribute(indicatorTargetEClass, INDICATOR_TARGET__PLANNED_SHARES);
		createEReference(indicatorTargetEClass, INDICATOR_TARGET__RULE);
		createEAttribute(indicatorTargetEClass, INDICATOR_TARGET__REMARK);
		createEReference(indicatorTargetEClass, INDICATOR_TARGET__PROVENANCE);

		departmentTaskEClass = createEClass(DEPARTMENT_TASK);
		createEAttribute(departmentTaskEClass, DEPARTMENT_TASK__NAME);
		createEAttribute(departmentTaskEClass, DEPARTMENT_TASK__CONTENT);
		createEReference(departmentTaskEClass, DEPARTMENT_TASK__TOTAL);
		createEReference(departmentTaskEClass, DEPARTMENT_TASK__FISCAL);
		createEReference(departmentTaskEClass, DEPARTMENT_TASK__OTHER);
		createEReference(departmentTaskEClass, DEPARTMENT_TASK__EXECUTED);
		createEAttribute(departmentTaskEClass, DEPARTMENT_TASK__COMPLETION);
		createEAttribute(departmentTaskEClass, DEPARTMENT_TASK__POINTS);
		createEAttribute(departmentTaskEClass, DEPARTMENT_TASK__CLAIMED_SCORE);
		createEReference(departmentTaskEClass, DEPARTMENT_TASK__RESULT);
		createEReference(departmentTaskEClass, DEPARTMENT_TASK__TRACE);
		createEReference(departmentTaskEClass, DEPARTMENT_TASK__PROVENANCE);

		planStepEClass = createEClass(PLAN_STEP);
		createEAttribute(planStepEClass, PLAN_STEP__CONTENT);
		createEAttribute(planStepEClass, PLAN_STEP__START_DATE);
		createEAttribute(planStepEClass, PLAN_STEP__END_DATE);

		objectiveReviewEClass = createEClass(OBJECTIVE_REVIEW);
		createEReference(objectiveReviewEClass, OBJECTIVE_REVIEW__REVIEWER);
		createEAttribute(objectiveReviewEClass, OBJECTIVE_REVIEW__DATE);
		createEAttribute(objectiveReviewEClass, OBJECTIVE_REVIEW__RULE_ID);
		createEReference(objectiveReviewEClass, OBJECTIVE_REVIEW__OPINIONS);
		createEReference(objectiveReviewEClass, OBJECTIVE_REVIEW__TOTAL);
		createEAttribute(objectiveReviewEClass, OBJECTIVE_REVIEW__GRADE);
		createEAttribute(objectiveReviewEClass, OBJECTIVE_REVIEW__OPINION);

		objectiveSetEClass = createEClass(OBJECTIVE_SET);
		createEAttribute(objectiveSetEClass, OBJECTIVE_SET__VERSION);
		createEAttribute(objectiveSetEClass, OBJECTIVE_SET__BASED_ON_VERSION);
		createEAttribute(objectiveSetEClass, OBJECTIVE_SET__STATUS);
		createEAttribute(objectiveSetEClass, OBJECTIVE_SET__OVERALL_GOAL);
		createEAttribute(objectiveSetEClass, OBJECTIVE_SET__MEDIUM_TERM_GOAL);
		createEAttribute(objectiveSetEClass, OBJECTIVE_SET__APPROVED_ON);
		createEAttribute(objectiveSetEClass, OBJECTIVE_SET__APPROVAL_NUMBER);
		createEAttribute(objectiveSetEClass, OBJECTIVE_SET__ADJUSTMENT_REASON);
		createEReference(objectiveSetEClass, OBJECTIVE_SET__MEDIUM_TERM_TOTAL);
		createEReference(objectiveSetEClass, OBJECTIVE_SET__FUND_ROWS);
		createEReference(objectiveSetEClass, OBJECTIVE_SET__TARGETS);
		createEReference(objectiveSetEClass, OBJECTIVE_SET__TASKS);
		createEReference(objectiveSetEClass, OBJECTIVE_SET__PLAN);
		createEReference(objectiveSetEClass, OBJECTIVE_SET__REVIEWS);
		createEReference(objectiveSetEClass, OBJECTIVE_SET__EVIDENCE);
		createEReference(objectiveSetEClass, OBJECTIVE_SET__PROVENANCE);

		deviationReasonEClass = createEClass(DEVIATION_REASON);
		createEAttribute(deviationReasonEClass, DEVIATION_REASON__KIND);
		createEAttribute(deviationReasonEClass, DEVIATION_REASON__TEXT);

		dispositionEClass = createEClass(DISPOSITION);
		createEAttribute(dispositionEClass, DISPOSITION__ROW_ID);
		createEAttribute(dispositionEClass, DISPOSITION__RULE_ID);
		createEAttribute(dispositionEClass, DISPOSITION__RAISED_ON);
		createEAttribute(dispositionEClass, DISPOSITION__LIGHT);
		createEAttribute(dispositionEClass, DISPOSITION__WHAT);
		createEAttribute(dispositionEClass, DISPOSITION__EXPLANATION);
		createEAttribute(dispositionEClass, DISPOSITION__DUE_DATE);
		createEAttribute(dispositionEClass, DISPOSITION__DECISION);
		createEAttribute(dispositionEClass, DISPOSITION__DECIDED_ON);
		createEReference(dispositionEClass, DISPOSITION__DECIDED_BY);
		createEReference(dispositionEClass, DISPOSITION__AMOUNT);
		createEAttribute(dispositionEClass, DISPOSITION__CLOSED_ON);

		monitoringRowEClass = createEClass(MONITORING_ROW);
		createEAttribute(monitoringRowEClass, MONITORING_ROW__TARGET_ID);
		createEAttribute(monitoringRowEClass, MONITORING_ROW__LEVEL1);
		createEAttribute(monitoringRowEClass, MONITORING_ROW__LEVEL2);
		createEAttribute(monitoringRowEClass, MONITORING_ROW__NAME);
		createEAttribute(monitoringRowEClass, MONITORING_ROW__NATURE);
		createEReference(monitoringRowEClass, MONITORING_ROW__TARGET);
		createEAttribute(monitoringRowEClass, MONITORING_ROW__UNIT);
		createEReference(monitoringRowEClass, MONITORING_ROW__ACTUAL);
		createEAttribute(monitoringRowEClass, MONITORING_ROW__ACTUAL_STATE);
		createEReference(monitoringRowEClass, MONITORING_ROW__PROJECTED);
		createEReference(monitoringRowEClass, MONITORING_ROW__DEVIATIONS);
		createEAttribute(monitoringRowEClass, MONITORING_ROW__LIKELIHOOD);
		createEAttribute(monitoringRowEClass, MONITORING_ROW__LIGHT);
		createEReference(monitoringRowEClass, MONITORING_ROW__TRACE);
		createEAttribute(monitoringRowEClass, MONITORING_ROW__REMARK);
		createEReference(monitoringRowEClass, MONITORING_ROW__EVIDENCE);
		createEReference(monitoringRowEClass, MONITORING_ROW__PROVENANCE);

		monitoringReportEClass = createEClass(MONITORING_REPORT);
		createEAttribute(monitoringReportEClass, MONITORING_REPORT__MONTH_FROM);
		createEAttribute(monitoringReportEClass, MONITORING_REPORT__MONTH_TO);
		createEReference(monitoringReportEClass, MONITORING_REPORT__REPORTER);
		createEAttribute(monitoringReportEClass, MONITORING_REPORT__DATE);
		createEAttribute(monitoringReportEClass, MONITORING_REPORT__OVERALL_GOAL);
		createEAttribute(monitoringReportEClass, MONITORING_REPORT__GOAL_PROGRESS);
		createEReference(monitoringReportEClass, MONITORING_REPORT__FUND_ROWS);
		createEReference(monitoringReportEClass, MONITORING_REPORT__ROWS);
		createEAttribute(monitoringReportEClass, MONITORING_REPORT__LIGHT);
		createEReference(monitoringReportEClass, MONITORING_REPORT__DISPOSITIONS);
		createEAttribute(monitoringReportEClass, MONITORING_REPORT__CONCLUSION);
		createEAttribute(monitoringReportEClass, MONITORING_REPORT__RECTIFICATION_REQUIRED);
		createEAttribute(monitoringReportEClass, MONITORING_REPORT__RECTIFICATION_ADVICE);
		createEAttribute(monitoringReportEClass, MONITORING_REPORT__RECTIFICATION_OUTCOME);
		createEReference(monitoringReportEClass, MONITORING_REPORT__EVIDENCE);
		createEReference(monitoringReportEClass, MONITORING_REPORT__PROVENANCE);

		indicatorScoreEClass = createEClass(INDICATOR_SCORE);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__TARGET_ID);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__LIBRARY_INDICATOR_ID);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__DIMENSION_CODE);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__CODE);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__LEVEL1);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__LEVEL2);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__NAME);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__CORE);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__NATURE);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__DIRECTION);
		createEReference(indicatorScoreEClass, INDICATOR_SCORE__TARGET);
		createEReference(indicatorScoreEClass, INDICATOR_SCORE__ADJUSTED_TARGET);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__UNIT);
		createEReference(indicatorScoreEClass, INDICATOR_SCORE__REPORTED);
		createEReference(indicatorScoreEClass, INDICATOR_SCORE__VERIFIED);
		createEReference(indicatorScoreEClass, INDICATOR_SCORE__RECOGNISED);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__ACTUAL_STATE);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__BAND);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__ASSESSED_SCORE);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__ASSESSED_REASON);
		createEReference(indicatorScoreEClass, INDICATOR_SCORE__INPUTS);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__POINTS);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__CLAIMED_SCORE);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__REVIEWED_SCORE);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__SCORING_TEXT);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__REASON);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__REMARK);
		createEReference(indicatorScoreEClass, INDICATOR_SCORE__RULE);
		createEReference(indicatorScoreEClass, INDICATOR_SCORE__RESULT);
		createEReference(indicatorScoreEClass, INDICATOR_SCORE__TRACE);
		createEReference(indicatorScoreEClass, INDICATOR_SCORE__EVIDENCE);
		createEReference(indicatorScoreEClass, INDICATOR_SCORE__PROVENANCE);
		createEAttribute(indicatorScoreEClass, INDICATOR_SCORE__EXPLANATION);

		sampledSiteEClass = createEClass(SAMPLED_SITE);
		createEAttribute(sampledSiteEClass, SAMPLED_SITE__NAME);
		createEAttribute(sampledSiteEClass, SAMPLED_SITE__REASON);

		evaluationPlanEClass = createEClass(EVALUATION_PLAN);
		createEAttribute(evaluationPlanEClass, EVALUATION_PLAN__PURPOSE);
		createEAttribute(evaluationPlanEClass, EVALUATION_PLAN__SCOPE);
		createEAttribute(evaluationPlanEClass, EVALUATION_PLAN__METHOD);
		createEReference(evaluationPlanEClass, EVALUATION_PLAN__TEAM);
		createEReference(evaluationPlanEClass, EVALUATION_PLAN__SCHEDULE);
		createEAttribute(evaluationPlanEClass, EVALUATION_PLAN__SAMPLING_BASIS);
		createEReference(evaluationPlanEClass, EVALUATION_PLAN__SITES);
		createEAttribute(evaluationPlanEClass, EVALUATION_PLAN__SUBMITTED_ON);
		createEAttribute(evaluationPlanEClass, EVALUATION_PLAN__APPROVED_ON);
		createEReference(evaluationPlanEClass, EVALUATION_PLAN__APPROVED_BY);
		createEReference(evaluationPlanEClass, EVALUATION_PLAN__EVIDENCE);

		evidenceRequestEClass = createEClass(EVIDENCE_REQUEST);
		createEAttribute(evidenceRequestEClass, EVIDENCE_REQUEST__WHAT);
		createEReference(evidenceRequestEClass, EVIDENCE_REQUEST__PARTY);
		createEAttribute(evidenceRequestEClass, EVIDENCE_REQUEST__ROW_IDS);
		createEAttribute(evidenceRequestEClass, EVIDENCE_REQUEST__ASKED_ON);
		createEAttribute(evidenceRequestEClass, EVIDENCE_REQUEST__DUE_DATE);
		createEAttribute(evidenceRequestEClass, EVIDENCE_REQUEST__RECEIVED_ON);
		createEAttribute(evidenceRequestEClass, EVIDENCE_REQUEST__EXCUSE);
		createEAttribute(evidenceRequestEClass, EVIDENCE_REQUEST__EXCUSED_ON);
		createEReference(evidenceRequestEClass, EVIDENCE_REQUEST__EXCUSED_BY);
		createEReference(evidenceRequestEClass, EVIDENCE_REQUEST__EVIDENCE);

		valueFindingEClass = createEClass(VALUE_FINDING);
		createEAttribute(valueFindingEClass, VALUE_FINDING__ROW_ID);
		createEReference(valueFindingEClass, VALUE_FINDING__BEFORE);
		createEReference(valueFindingEClass, VALUE_FINDING__VALUE);
		createEAttribute(valueFindingEClass, VALUE_FINDING__REASON);
		createEReference(valueFindingEClass, VALUE_FINDING__PERSON);
		createEAttribute(valueFindingEClass, VALUE_FINDING__DATE);

		fieldVisitEClass = createEClass(FIELD_VISIT);
		createEAttribute(fieldVisitEClass, FIELD_VISIT__SITE_ID);
		createEAttribute(fieldVisitEClass, FIELD_VISIT__DATE);
		createEAttribute(fieldVisitEClass, FIELD_VISIT__PLACE);
		createEReference(fieldVisitEClass, FIELD_VISIT__PEOPLE);
		createEAttribute(fieldVisitEClass, FIELD_VISIT__SEEN);
		createEReference(fieldVisitEClass, FIELD_VISIT__FINDINGS);
		createEReference(fieldVisitEClass, FIELD_VISIT__EVIDENCE);

		reportOpinionEClass = createEClass(REPORT_OPINION);
		createEAttribute(reportOpinionEClass, REPORT_OPINION__TEXT);
		createEAttribute(reportOpinionEClass, REPORT_OPINION__OUTCOME);
		createEAttribute(reportOpinionEClass, REPORT_OPINION__REASON);

		opinionRequestEClass = createEClass(OPINION_REQUEST);
		createEReference(opinionRequestEClass, OPINION_REQUEST__PARTY);
		createEAttribute(opinionRequestEClass, OPINION_REQUEST__SENT_ON);
		createEAttribute(opinionRequestEClass, OPINION_REQUEST__DUE_DATE);
		createEAttribute(opinionRequestEClass, OPINION_REQUEST__ANSWERED_ON);
		createEReference(opinionRequestEClass, OPINION_REQUEST__OPINIONS);
		createEReference(opinionRequestEClass, OPINION_REQUEST__EVIDENCE);

		evaluationEClass = createEClass(EVALUATION);
		createEAttribute(evaluationEClass, EVALUATION__KIND);
		createEAttribute(evaluationEClass, EVALUATION__PERIOD);
		createEAttribute(evaluationEClass, EVALUATION__PERIOD_FROM);
		createEAttribute(evaluationEClass, EVALUATION__PERIOD_TO);
		createEReference(evaluationEClass, EVALUATION__EVALUATOR);
		createEReference(evaluationEClass, EVALUATION__THIRD_PARTY);
		createEAttribute(evaluationEClass, EVALUATION__DATE);
		createEAttribute(evaluationEClass, EVALUATION__FORM_ID);
		createEAttribute(evaluationEClass, EVALUATION__AMOUNT_UNIT);
		createEAttribute(evaluationEClass, EVALUATION__OVERALL_GOAL);
		createEAttribute(evaluationEClass, EVALUATION__ACTUAL_GOAL);
		createEAttribute(evaluationEClass, EVALUATION__CONTENT_OVERVIEW);
		createEReference(evaluationEClass, EVALUATION__FUND_ROWS);
		createEReference(evaluationEClass, EVALUATION__INDICATORS);
		createEReference(evaluationEClass, EVALUATION__TASKS);
		createEReference(evaluationEClass, EVALUATION__OPINIONS);
		createEAttribute(evaluationEClass, EVALUATION__PRINTED_TOTAL);
		createEAttribute(evaluationEClass, EVALUATION__PRINTED_TOTAL_POINTS);
		createEAttribute(evaluationEClass, EVALUATION__PRINTED_GRADE);
		createEReference(evaluationEClass, EVALUATION__TOTAL);
		createEAttribute(evaluationEClass, EVALUATION__GRADE);
		createEReference(evaluationEClass, EVALUATION__TRACE);
		createEAttribute(evaluationEClass, EVALUATION__CONCLUSIONS);
		createEAttribute(evaluationEClass, EVALUATION__PROBLEMS);
		createEAttribute(evaluationEClass, EVALUATION__IMPROVEMENTS);
		createEAttribute(evaluationEClass, EVALUATION__OTHER_REMARKS);
		createEReference(evaluationEClass, EVALUATION__SECTIONS);
		createEReference(evaluationEClass, EVALUATION__SIGNATORIES);
		createEReference(evaluationEClass, EVALUATION__EVIDENCE);
		createEReference(evaluationEClass, EVALUATION__PROVENANCE);
		createEReference(evaluationEClass, EVALUATION__PLAN);
		createEReference(evaluationEClass, EVALUATION__EVIDENCE_REQUESTS);
		createEReference(evaluationEClass, EVALUATION__VISITS);
		createEReference(evaluationEClass, EVALUATION__OPINION_REQUESTS);

		problemEClass = createEClass(PROBLEM);
		createEAttribute(problemEClass, PROBLEM__TEXT);
		createEReference(problemEClass, PROBLEM__AMOUNT);
		createEAttribute(problemEClass, PROBLEM__CLAUSE_ID);

		feedbackEClass = createEClass(FEEDBACK);
		createEAttribute(feedbackEClass, FEEDBACK__EVALUATION_ID);
		createEReference(feedbackEClass, FEEDBACK__ISSUER);
		createEAttribute(feedbackEClass, FEEDBACK__ISSUED_ON);
		createEAttribute(feedbackEClass, FEEDBACK__RECEIVED_ON);
		createEAttribute(feedbackEClass, FEEDBACK__TEXT);
		createEReference(feedbackEClass, FEEDBACK__PROBLEMS);
		createEReference(feedbackEClass, FEEDBACK__EVIDENCE);

		rectificationItemEClass = createEClass(RECTIFICATION_ITEM);
		createEAttribute(rectificationItemEClass, RECTIFICATION_ITEM__PROBLEM_ID);
		createEAttribute(rectificationItemEClass, RECTIFICATION_ITEM__MEASURE);
		createEReference(rectificationItemEClass, RECTIFICATION_ITEM__RESPONSIBLE);
		createEAttribute(rectificationItemEClass, RECTIFICATION_ITEM__DUE_DATE);
		createEAttribute(rectificationItemEClass, RECTIFICATION_ITEM__DONE_ON);
		createEAttribute(rectificationItemEClass, RECTIFICATION_ITEM__OUTCOME);
		createEReference(rectificationItemEClass, RECTIFICATION_ITEM__EVIDENCE);
		createEAttribute(rectificationItemEClass, RECTIFICATION_ITEM__CHECK);

		rectificationEClass = createEClass(RECTIFICATION);
		createEAttribute(rectificationEClass, RECTIFICATION__FEEDBACK_ID);
		createEAttribute(rectificationEClass, RECTIFICATION__PLAN);
		createEReference(rectificationEClass, RECTIFICATION__ITEMS);
		createEAttribute(rectificationEClass, RECTIFICATION__REPORT);
		createEAttribute(rectificationEClass, RECTIFICATION__REPORTED_ON);
		createEAttribute(rectificationEClass, RECTIFICATION__VERIFIED_ON);
		createEReference(rectificationEClass, RECTIFICATION__VERIFIED_BY);
		createEAttribute(rectificationEClass, RECTIFICATION__CLOSED_ON);
		createEReference(rectificationEClass, RECTIFICATION__EVIDENCE);

		publicationEClass = createEClass(PUBLICATION);
		createEAttribute(publicationEClass, PUBLICATION__OBJECT_ID);
		createEAttribute(publicationEClass, PUBLICATION__TITLE);
		createEAttribute(publicationEClass, PUBLICATION__PUBLISHED_ON);
		createEAttribute(publicationEClass, PUBLICATION__PLACE);
		createEAttribute(publicationEClass, PUBLICATION__TEXT);
		createEReference(publicationEClass, PUBLICATION__EVIDENCE);
		createEAttribute(publicationEClass, PUBLICATION__REDACTED);
		createEAttribute(publicationEClass, PUBLICATION__REDACTION_REASON);

		budgetDecisionEClass = createEClass(BUDGET_DECISION);
		createEAttribute(budgetDecisionEClass, BUDGET_DECISION__EVALUATION_ID);
		createEAttribute(budgetDecisionEClass, BUDGET_DECISION__FISCAL_YEAR);
		createEAttribute(budgetDecisionEClass, BUDGET_DECISION__GRADE);
		createEAttribute(budgetDecisionEClass, BUDGET_DECISION__RULE_ID);
		createEAttribute(budgetDecisionEClass, BUDGET_DECISION__PROPOSED);
		createEAttribute(budgetDecisionEClass, BUDGET_DECISION__DECIDED);
		createEReference(budgetDecisionEClass, BUDGET_DECISION__BEFORE);
		createEReference(budgetDecisionEClass, BUDGET_DECISION__AFTER);
		createEAttribute(budgetDecisionEClass, BUDGET_DECISION__DECIDED_ON);
		createEReference(budgetDecisionEClass, BUDGET_DECISION__DECIDED_BY);
		createEAttribute(budgetDecisionEClass, BUDGET_DECISION__COMMENT);
		createEReference(budgetDecisionEClass, BUDGET_DECISION__PROPOSED_AMOUNT);
		createEAttribute(budgetDecisionEClass, BUDGET_DECISION__PROPOSED_REASON);

		accountabilityCaseEClass = createEClass(ACCOUNTABILITY_CASE);
		createEAttribute(accountabilityCaseEClass, ACCOUNTABILITY_CASE__TRIGGER);
		createEAttribute(accountabilityCaseEClass, ACCOUNTABILITY_CASE__OBJECT_ID);
		createEAttribute(accountabilityCaseEClass, ACCOUNTABILITY_CASE__RULE_ID);
		createEAttribute(accountabilityCaseEClass, ACCOUNTABILITY_CASE__PROPOSAL);
		createEAttribute(accountabilityCaseEClass, ACCOUNTABILITY_CASE__DECISION);
		createEAttribute(accountabilityCaseEClass, ACCOUNTABILITY_CASE__DECIDED_ON);
		createEReference(accountabilityCaseEClass, ACCOUNTABILITY_CASE__PERSONS);
		createEReference(accountabilityCaseEClass, ACCOUNTABILITY_CASE__EVIDENCE);

		dossierEClass = createEClass(DOSSIER);
		createEAttribute(dossierEClass, DOSSIER__FORMAT_VERSION);
		createEAttribute(dossierEClass, DOSSIER__TITLE);
		createEAttribute(dossierEClass, DOSSIER__FISCAL_YEAR);
		createEAttribute(dossierEClass, DOSSIER__FISCAL_YEAR_TO);
		createEReference(dossierEClass, DOSSIER__SUBJECT);
		createEReference(dossierEClass, DOSSIER__AGENCY);
		createEReference(dossierEClass, DOSSIER__COMPETENT_DEPARTMENT);
		createEReference(dossierEClass, DOSSIER__SCHEMES);
		createEReference(dossierEClass, DOSSIER__REQUIRED_PACKS);
		createEReference(dossierEClass, DOSSIER__FUND_ROWS);
		createEReference(dossierEClass, DOSSIER__EX_ANTE_EVALUATIONS);
		createEReference(dossierEClass, DOSSIER__OBJECTIVE_SETS);
		createEReference(dossierEClass, DOSSIER__MONITORING_REPORTS);
		createEReference(dossierEClass, DOSSIER__EVALUATIONS);
		createEReference(dossierEClass, DOSSIER__FEEDBACKS);
		createEReference(dossierEClass, DOSSIER__RECTIFICATIONS);
		createEReference(dossierEClass, DOSSIER__PUBLICATIONS);
		createEReference(dossierEClass, DOSSIER__BUDGET_DECISIONS);
		createEReference(dossierEClass, DOSSIER__ACCOUNTABILITY_CASES);
		createEReference(dossierEClass, DOSSIER__ATTACHMENTS);
		createEReference(dossierEClass, DOSSIER__HISTORY);
		createEReference(dossierEClass, DOSSIER__PROVENANCE);
		createEAttribute(dossierEClass, DOSSIER__REMARK);

		// Create enums
		fundSourceEEnum = createEEnum(FUND_SOURCE);
		conclusionEEnum = createEEnum(CONCLUSION);
		objectiveStatusEEnum = createEEnum(OBJECTIVE_STATUS);
		likelihoodEEnum = createEEnum(LIKELIHOOD);
		deviationKindEEnum = createEEnum(DEVIATION_KIND);
		dispositionDecisionEEnum = createEEnum(DISPOSITION_DECISION);
		evaluationKindEEnum = createEEnum(EVALUATION_KIND);
		evaluationPeriodEEnum = createEEnum(EVALUATION_PERIOD);
		opinionOutcomeEEnum = createEEnum(OPINION_OUTCOME);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		BasePackage theBasePackage = (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		TracePackage theTracePackage = (TracePackage)EPackage.Registry.INSTANCE.getEPackage(TracePackage.eNS_URI);
		RulesPackage theRulesPackage = (RulesPackage)EPackage.Registry.INSTANCE.getEPackage(RulesPackage.eNS_URI);
		LibraryPackage theLibraryPackage = (LibraryPackage)EPackage.Registry.INSTANCE.getEPackage(LibraryPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		subjectEClass.getESuperTypes().add(theBasePackage.getIdentified());
		fundRowEClass.getESuperTypes().add(theBasePackage.getIdentified());
		dimensionOpinionEClass.getESuperTypes().add(theBasePackage.getIdentified());
		exAnteEvaluationEClass.getESuperTypes().add(theBasePackage.getWorkItem());
		indicatorTargetEClass.getESuperTypes().add(theBasePackage.getIdentified());
		departmentTaskEClass.getESuperTypes().add(theBasePackage.getIdentified());
		planStepEClass.getESuperTypes().add(theBasePackage.getIdentified());
		objectiveReviewEClass.getESuperTypes().add(theBasePackage.getIdentified());
		objectiveSetEClass.getESuperTypes().add(theBasePackage.getWorkItem());
		dispositionEClass.getESuperTypes().add(theBasePackage.getIdentified());
		monitoringRowEClass.getESuperTypes().add(theBasePackage.getIdentified());
		monitoringReportEClass.getESuperTypes().add(theBasePackage.getWorkItem());
		indicatorScoreEClass.getESuperTypes().add(theBasePackage.getIdentified());
		sampledSiteEClass.getESuperTypes().add(theBasePackage.getIdentified());
		evaluationPlanEClass.getESuperTypes().add(theBasePackage.getIdentified());
		evidenceRequestEClass.getESuperTypes().add(theBasePackage.getIdentified());
		valueFindingEClass.getESuperTypes().add(theBasePackage.getIdentified());
		fieldVisitEClass.getESuperTypes().add(theBasePackage.getIdentified());
		reportOpinionEClass.getESuperTypes().add(theBasePackage.getIdentified());
		opinionRequestEClass.getESuperTypes().add(theBasePackage.getIdentified());
		evaluationEClass.getESuperTypes().add(theBasePackage.getWorkItem());
		problemEClass.getESuperTypes().add(theBasePackage.getIdentified());
		feedbackEClass.getESuperTypes().add(theBasePackage.getWorkItem());
		rectificationItemEClass.getESuperTypes().add(theBasePackage.getIdentified());
		rectificationEClass.getESuperTypes().add(theBasePackage.getWorkItem());
		publicationEClass.getESuperTypes().add(theBasePackage.getWorkItem());
		budgetDecisionEClass.getESuperTypes().add(theBasePackage.getWorkItem());
		accountabilityCaseEClass.getESuperTypes().add(theBasePackage.getWorkItem());
		dossierEClass.getESuperTypes().add(theBasePackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(subjectEClass, Subject.class, "Subject", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getSubject_Name(), ecorePackage.getEString(), "name", null, 0, 1, Subject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSubject_Code(), ecorePackage.getEString(), "code", null, 0, 1, Subject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSubject_Kind(), theBasePackage.getSubjectKind(), "kind", null, 0, 1, Subject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSubject_Attribute(), ecorePackage.getEString(), "attribute", null, 0, 1, Subject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSubject_Category(), ecorePackage.getEString(), "category", null, 0, 1, Subject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSubject_StartDate(), theBasePackage.getLocalDate(), "startDate", null, 0, 1, Subject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSubject_EndDate(), theBasePackage.getLocalDate(), "endDate", null, 0, 1, Subject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSubject_ImplementingUnit(), theBasePackage.getParty(), null, "implementingUnit", null, 0, 1, Subject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSubject_Responsible(), theBasePackage.getParty(), null, "responsible", null, 0, 1, Subject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSubject_Overview(), ecorePackage.getEString(), "overview", null, 0, 1, Subject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSubject_Basis(), ecorePackage.getEString(), "basis", null, 0, 1, Subject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(fundRowEClass, FundRow.class, "FundRow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFundRow_Source(), this.getFundSource(), "source", null, 0, 1, FundRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFundRow_Label(), ecorePackage.getEString(), "label", null, 0, 1, FundRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFundRow_Initial(), theBasePackage.getAmount(), null, "initial", null, 0, 1, FundRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFundRow_Adjusted(), theBasePackage.getAmount(), null, "adjusted", null, 0, 1, FundRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFundRow_Arrived(), theBasePackage.getAmount(), null, "arrived", null, 0, 1, FundRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFundRow_Executed(), theBasePackage.getAmount(), null, "executed", null, 0, 1, FundRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFundRow_Projected(), theBasePackage.getAmount(), null, "projected", null, 0, 1, FundRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFundRow_RateText(), ecorePackage.getEString(), "rateText", null, 0, 1, FundRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFundRow_Points(), ecorePackage.getEBigDecimal(), "points", null, 0, 1, FundRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFundRow_ClaimedScore(), ecorePackage.getEBigDecimal(), "claimedScore", null, 0, 1, FundRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFundRow_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, FundRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFundRow_Result(), theBasePackage.getScoreResult(), null, "result", null, 0, 1, FundRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFundRow_Trace(), theTracePackage.getScoreTrace(), null, "trace", null, 0, 1, FundRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFundRow_Rule(), theRulesPackage.getScoringRule(), null, "rule", null, 0, 1, FundRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFundRow_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, FundRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFundRow_Provenance(), theBasePackage.getProvenance(), null, "provenance", null, 0, -1, FundRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(dimensionOpinionEClass, DimensionOpinion.class, "DimensionOpinion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getDimensionOpinion_DimensionCode(), ecorePackage.getEString(), "dimensionCode", null, 0, 1, DimensionOpinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDimensionOpinion_Name(), ecorePackage.getEString(), "name", null, 0, 1, DimensionOpinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDimensionOpinion_Points(), ecorePackage.getEBigDecimal(), "points", null, 0, 1, DimensionOpinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDimensionOpinion_Score(), ecorePackage.getEBigDecimal(), "score", null, 0, 1, DimensionOpinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDimensionOpinion_Grade(), ecorePackage.getEString(), "grade", null, 0, 1, DimensionOpinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDimensionOpinion_Opinion(), ecorePackage.getEString(), "opinion", null, 0, 1, DimensionOpinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDimensionOpinion_Result(), theBasePackage.getScoreResult(), null, "result", null, 0, 1, DimensionOpinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDimensionOpinion_Trace(), theTracePackage.getScoreTrace(), null, "trace", null, 0, 1, DimensionOpinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDimensionOpinion_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, DimensionOpinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDimensionOpinion_Provenance(), theBasePackage.getProvenance(), null, "provenance", null, 0, -1, DimensionOpinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDimensionOpinion_Reviewer(), theBasePackage.getParty(), null, "reviewer", null, 0, 1, DimensionOpinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(exAnteEvaluationEClass, ExAnteEvaluation.class, "ExAnteEvaluation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getExAnteEvaluation_Evaluator(), theBasePackage.getParty(), null, "evaluator", null, 0, 1, ExAnteEvaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getExAnteEvaluation_Experts(), theBasePackage.getParty(), null, "experts", null, 0, -1, ExAnteEvaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getExAnteEvaluation_Date(), theBasePackage.getLocalDate(), "date", null, 0, 1, ExAnteEvaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getExAnteEvaluation_Requested(), theBasePackage.getAmount(), null, "requested", null, 0, 1, ExAnteEvaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getExAnteEvaluation_Supported(), theBasePackage.getAmount(), null, "supported", null, 0, 1, ExAnteEvaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getExAnteEvaluation_Opinions(), this.getDimensionOpinion(), null, "opinions", null, 0, -1, ExAnteEvaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getExAnteEvaluation_Sections(), theBasePackage.getReportSection(), null, "sections", null, 0, -1, ExAnteEvaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getExAnteEvaluation_Total(), theBasePackage.getScoreResult(), null, "total", null, 0, 1, ExAnteEvaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getExAnteEvaluation_Grade(), ecorePackage.getEString(), "grade", null, 0, 1, ExAnteEvaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getExAnteEvaluation_Conclusion(), this.getConclusion(), "conclusion", null, 0, 1, ExAnteEvaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getExAnteEvaluation_ConclusionText(), ecorePackage.getEString(), "conclusionText", null, 0, 1, ExAnteEvaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getExAnteEvaluation_Suggestions(), ecorePackage.getEString(), "suggestions", null, 0, 1, ExAnteEvaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getExAnteEvaluation_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, ExAnteEvaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getExAnteEvaluation_Provenance(), theBasePackage.getProvenance(), null, "provenance", null, 0, -1, ExAnteEvaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(indicatorTargetEClass, IndicatorTarget.class, "IndicatorTarget", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getIndicatorTarget_LibraryIndicatorId(), ecorePackage.getEString(), "libraryIndicatorId", null, 0, 1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorTarget_Code(), ecorePackage.getEString(), "code", null, 0, 1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorTarget_Level1(), ecorePackage.getEString(), "level1", null, 0, 1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorTarget_Level2(), ecorePackage.getEString(), "level2", null, 0, 1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorTarget_Name(), ecorePackage.getEString(), "name", null, 0, 1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorTarget_Nature(), theBasePackage.getNature(), "nature", null, 0, 1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorTarget_Direction(), theBasePackage.getDirection(), "direction", null, 0, 1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorTarget_Core(), ecorePackage.getEBoolean(), "core", null, 0, 1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicatorTarget_Target(), theBasePackage.getQuantity(), null, "target", null, 0, 1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicatorTarget_MediumTermTarget(), theBasePackage.getQuantity(), null, "mediumTermTarget", null, 0, 1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicatorTarget_LastYear(), theBasePackage.getQuantity(), null, "lastYear", null, 0, 1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorTarget_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorTarget_Points(), ecorePackage.getEBigDecimal(), "points", null, 0, 1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorTarget_Explanation(), ecorePackage.getEString(), "explanation", null, 0, 1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorTarget_Formula(), ecorePackage.getEString(), "formula", null, 0, 1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorTarget_Basis(), theLibraryPackage.getStandardBasis(), "basis", null, 0, 1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorTarget_BasisText(), ecorePackage.getEString(), "basisText", null, 0, 1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorTarget_ValueMethod(), ecorePackage.getEString(), "valueMethod", null, 0, 1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorTarget_EvidenceRequired(), ecorePackage.getEString(), "evidenceRequired", null, 0, -1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorTarget_PlannedShares(), ecorePackage.getEBigDecimal(), "plannedShares", null, 0, -1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicatorTarget_Rule(), theRulesPackage.getScoringRule(), null, "rule", null, 0, 1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorTarget_Remark(), ecorePackage.getEString(), "remark", null, 0, 1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicatorTarget_Provenance(), theBasePackage.getProvenance(), null, "provenance", null, 0, -1, IndicatorTarget.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(departmentTaskEClass, DepartmentTask.class, "DepartmentTask", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getDepartmentTask_Name(), ecorePackage.getEString(), "name", null, 0, 1, DepartmentTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDepartmentTask_Content(), ecorePackage.getEString(), "content", null, 0, 1, DepartmentTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDepartmentTask_Total(), theBasePackage.getAmount(), null, "total", null, 0, 1, DepartmentTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDepartmentTask_Fiscal(), theBasePackage.getAmount(), null, "fiscal", null, 0, 1, DepartmentTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDepartmentTask_Other(), theBasePackage.getAmount(), null, "other", null, 0, 1, DepartmentTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDepartmentTask_Executed(), theBasePackage.getAmount(), null, "executed", null, 0, 1, DepartmentTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDepartmentTask_Completion(), ecorePackage.getEString(), "completion", null, 0, 1, DepartmentTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDepartmentTask_Points(), ecorePackage.getEBigDecimal(), "points", null, 0, 1, DepartmentTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDepartmentTask_ClaimedScore(), ecorePackage.getEBigDecimal(), "claimedScore", null, 0, 1, DepartmentTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDepartmentTask_Result(), theBasePackage.getScoreResult(), null, "result", null, 0, 1, DepartmentTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDepartmentTask_Trace(), theTracePackage.getScoreTrace(), null, "trace", null, 0, 1, DepartmentTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDepartmentTask_Provenance(), theBasePackage.getProvenance(), null, "provenance", null, 0, -1, DepartmentTask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(planStepEClass, PlanStep.class, "PlanStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getPlanStep_Content(), ecorePackage.getEString(), "content", null, 0, 1, PlanStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPlanStep_StartDate(), theBasePackage.getLocalDate(), "startDate", null, 0, 1, PlanStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPlanStep_EndDate(), theBasePackage.getLocalDate(), "endDate", null, 0, 1, PlanStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(objectiveReviewEClass, ObjectiveReview.class, "ObjectiveReview", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getObjectiveReview_Reviewer(), theBasePackage.getParty(), null, "reviewer", null, 0, 1, ObjectiveReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getObjectiveReview_Date(), theBasePackage.getLocalDate(), "date", null, 0, 1, ObjectiveReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getObjectiveReview_RuleId(), ecorePackage.getEString(), "ruleId", null, 0, 1, ObjectiveReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getObjectiveReview_Opinions(), this.getDimensionOpinion(), null, "opinions", null, 0, -1, ObjectiveReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getObjectiveReview_Total(), theBasePackage.getScoreResult(), null, "total", null, 0, 1, ObjectiveReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getObjectiveReview_Grade(), ecorePackage.getEString(), "grade", null, 0, 1, ObjectiveReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getObjectiveReview_Opinion(), ecorePackage.getEString(), "opinion", null, 0, 1, ObjectiveReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(objectiveSetEClass, ObjectiveSet.class, "ObjectiveSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getObjectiveSet_Version(), ecorePackage.getEInt(), "version", "1", 0, 1, ObjectiveSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getObjectiveSet_BasedOnVersion(), ecorePackage.getEIntegerObject(), "basedOnVersion", null, 0, 1, ObjectiveSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getObjectiveSet_Status(), this.getObjectiveStatus(), "status", null, 0, 1, ObjectiveSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getObjectiveSet_OverallGoal(), ecorePackage.getEString(), "overallGoal", null, 0, 1, ObjectiveSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getObjectiveSet_MediumTermGoal(), ecorePackage.getEString(), "mediumTermGoal", null, 0, 1, ObjectiveSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getObjectiveSet_ApprovedOn(), theBasePackage.getLocalDate(), "approvedOn", null, 0, 1, ObjectiveSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getObjectiveSet_ApprovalNumber(), ecorePackage.getEString(), "approvalNumber", null, 0, 1, ObjectiveSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getObjectiveSet_AdjustmentReason(), ecorePackage.getEString(), "adjustmentReason", null, 0, 1, ObjectiveSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getObjectiveSet_MediumTermTotal(), theBasePackage.getAmount(), null, "mediumTermTotal", null, 0, 1, ObjectiveSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getObjectiveSet_FundRows(), this.getFundRow(), null, "fundRows", null, 0, -1, ObjectiveSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getObjectiveSet_Targets(), this.getIndicatorTarget(), null, "targets", null, 0, -1, ObjectiveSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getObjectiveSet_Tasks(), this.getDepartmentTask(), null, "tasks", null, 0, -1, ObjectiveSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getObjectiveSet_Plan(), this.getPlanStep(), null, "plan", null, 0, -1, ObjectiveSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getObjectiveSet_Reviews(), this.getObjectiveReview(), null, "reviews", null, 0, -1, ObjectiveSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getObjectiveSet_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, ObjectiveSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getObjectiveSet_Provenance(), theBasePackage.getProvenance(), null, "provenance", null, 0, -1, ObjectiveSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(deviationReasonEClass, DeviationReason.class, "DeviationReason", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getDeviationReason_Kind(), this.getDeviationKind(), "kind", null, 0, 1, DeviationReason.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDeviationReason_Text(), ecorePackage.getEString(), "text", null, 0, 1, DeviationReason.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(dispositionEClass, Disposition.class, "Disposition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getDisposition_RowId(), ecorePackage.getEString(), "rowId", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDisposition_RuleId(), ecorePackage.getEString(), "ruleId", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDisposition_RaisedOn(), theBasePackage.getLocalDate(), "raisedOn", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDisposition_Light(), theBasePackage.getLight(), "light", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDisposition_What(), ecorePackage.getEString(), "what", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDisposition_Explanation(), ecorePackage.getEString(), "explanation", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDisposition_DueDate(), theBasePackage.getLocalDate(), "dueDate", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDisposition_Decision(), this.getDispositionDecision(), "decision", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDisposition_DecidedOn(), theBasePackage.getLocalDate(), "decidedOn", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDisposition_DecidedBy(), theBasePackage.getParty(), null, "decidedBy", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDisposition_Amount(), theBasePackage.getAmount(), null, "amount", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDisposition_ClosedOn(), theBasePackage.getLocalDate(), "closedOn", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(monitoringRowEClass, MonitoringRow.class, "MonitoringRow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getMonitoringRow_TargetId(), ecorePackage.getEString(), "targetId", null, 0, 1, MonitoringRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMonitoringRow_Level1(), ecorePackage.getEString(), "level1", null, 0, 1, MonitoringRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMonitoringRow_Level2(), ecorePackage.getEString(), "level2", null, 0, 1, MonitoringRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMonitoringRow_Name(), ecorePackage.getEString(), "name", null, 0, 1, MonitoringRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMonitoringRow_Nature(), theBasePackage.getNature(), "nature", null, 0, 1, MonitoringRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getMonitoringRow_Target(), theBasePackage.getQuantity(), null, "target", null, 0, 1, MonitoringRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMonitoringRow_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, MonitoringRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getMonitoringRow_Actual(), theBasePackage.getQuantity(), null, "actual", null, 0, 1, MonitoringRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMonitoringRow_ActualState(), theBasePackage.getValueState(), "actualState", null, 0, 1, MonitoringRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getMonitoringRow_Projected(), theBasePackage.getQuantity(), null, "projected", null, 0, 1, MonitoringRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getMonitoringRow_Deviations(), this.getDeviationReason(), null, "deviations", null, 0, -1, MonitoringRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMonitoringRow_Likelihood(), this.getLikelihood(), "likelihood", null, 0, 1, MonitoringRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMonitoringRow_Light(), theBasePackage.getLight(), "light", null, 0, 1, MonitoringRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getMonitoringRow_Trace(), theTracePackage.getScoreTrace(), null, "trace", null, 0, 1, MonitoringRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMonitoringRow_Remark(), ecorePackage.getEString(), "remark", null, 0, 1, MonitoringRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getMonitoringRow_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, MonitoringRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getMonitoringRow_Provenance(), theBasePackage.getProvenance(), null, "provenance", null, 0, -1, MonitoringRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(monitoringReportEClass, MonitoringReport.class, "MonitoringReport", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getMonitoringReport_MonthFrom(), ecorePackage.getEInt(), "monthFrom", "1", 0, 1, MonitoringReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getMonitoringReport_MonthTo(), ecorePackage.getEInt(), "monthTo", null, 0, 1, MonitoringReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getMonitoringReport_Reporter(), theBasePackage.getParty(), null, "reporter", null, 0, 1, MonitoringReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMonitoringReport_Date(), theBasePackage.getLocalDate(), "date", null, 0, 1, MonitoringReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMonitoringReport_OverallGoal(), ecorePackage.getEString(), "overallGoal", null, 0, 1, MonitoringReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMonitoringReport_GoalProgress(), ecorePackage.getEString(), "goalProgress", null, 0, 1, MonitoringReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getMonitoringReport_FundRows(), this.getFundRow(), null, "fundRows", null, 0, -1, MonitoringReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getMonitoringReport_Rows(), this.getMonitoringRow(), null, "rows", null, 0, -1, MonitoringReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMonitoringReport_Light(), theBasePackage.getLight(), "light", null, 0, 1, MonitoringReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getMonitoringReport_Dispositions(), this.getDisposition(), null, "dispositions", null, 0, -1, MonitoringReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMonitoringReport_Conclusion(), ecorePackage.getEString(), "conclusion", null, 0, 1, MonitoringReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMonitoringReport_RectificationRequired(), ecorePackage.getEBoolean(), "rectificationRequired", null, 0, 1, MonitoringReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMonitoringReport_RectificationAdvice(), ecorePackage.getEString(), "rectificationAdvice", null, 0, 1, MonitoringReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMonitoringReport_RectificationOutcome(), ecorePackage.getEString(), "rectificationOutcome", null, 0, 1, MonitoringReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getMonitoringReport_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, MonitoringReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getMonitoringReport_Provenance(), theBasePackage.getProvenance(), null, "provenance", null, 0, -1, MonitoringReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(indicatorScoreEClass, IndicatorScore.class, "IndicatorScore", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_TargetId(), ecorePackage.getEString(), "targetId", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_LibraryIndicatorId(), ecorePackage.getEString(), "libraryIndicatorId", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_DimensionCode(), ecorePackage.getEString(), "dimensionCode", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_Code(), ecorePackage.getEString(), "code", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_Level1(), ecorePackage.getEString(), "level1", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_Level2(), ecorePackage.getEString(), "level2", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_Name(), ecorePackage.getEString(), "name", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_Core(), ecorePackage.getEBoolean(), "core", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_Nature(), theBasePackage.getNature(), "nature", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_Direction(), theBasePackage.getDirection(), "direction", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicatorScore_Target(), theBasePackage.getQuantity(), null, "target", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicatorScore_AdjustedTarget(), theBasePackage.getQuantity(), null, "adjustedTarget", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicatorScore_Reported(), theBasePackage.getQuantity(), null, "reported", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicatorScore_Verified(), theBasePackage.getQuantity(), null, "verified", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicatorScore_Recognised(), theBasePackage.getQuantity(), null, "recognised", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_ActualState(), theBasePackage.getValueState(), "actualState", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_Band(), ecorePackage.getEString(), "band", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_AssessedScore(), ecorePackage.getEBigDecimal(), "assessedScore", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_AssessedReason(), ecorePackage.getEString(), "assessedReason", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicatorScore_Inputs(), theBasePackage.getParameter(), null, "inputs", null, 0, -1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_Points(), ecorePackage.getEBigDecimal(), "points", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_ClaimedScore(), ecorePackage.getEBigDecimal(), "claimedScore", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_ReviewedScore(), ecorePackage.getEBigDecimal(), "reviewedScore", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_ScoringText(), ecorePackage.getEString(), "scoringText", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_Remark(), ecorePackage.getEString(), "remark", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicatorScore_Rule(), theRulesPackage.getScoringRule(), null, "rule", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicatorScore_Result(), theBasePackage.getScoreResult(), null, "result", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicatorScore_Trace(), theTracePackage.getScoreTrace(), null, "trace", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicatorScore_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getIndicatorScore_Provenance(), theBasePackage.getProvenance(), null, "provenance", null, 0, -1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getIndicatorScore_Explanation(), ecorePackage.getEString(), "explanation", null, 0, 1, IndicatorScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(sampledSiteEClass, SampledSite.class, "SampledSite", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getSampledSite_Name(), ecorePackage.getEString(), "name", null, 0, 1, SampledSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSampledSite_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, SampledSite.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(evaluationPlanEClass, EvaluationPlan.class, "EvaluationPlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getEvaluationPlan_Purpose(), ecorePackage.getEString(), "purpose", null, 0, 1, EvaluationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluationPlan_Scope(), ecorePackage.getEString(), "scope", null, 0, 1, EvaluationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluationPlan_Method(), ecorePackage.getEString(), "method", null, 0, 1, EvaluationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvaluationPlan_Team(), theBasePackage.getParty(), null, "team", null, 0, -1, EvaluationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvaluationPlan_Schedule(), this.getPlanStep(), null, "schedule", null, 0, -1, EvaluationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluationPlan_SamplingBasis(), ecorePackage.getEString(), "samplingBasis", null, 0, 1, EvaluationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvaluationPlan_Sites(), this.getSampledSite(), null, "sites", null, 0, -1, EvaluationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluationPlan_SubmittedOn(), theBasePackage.getLocalDate(), "submittedOn", null, 0, 1, EvaluationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluationPlan_ApprovedOn(), theBasePackage.getLocalDate(), "approvedOn", null, 0, 1, EvaluationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvaluationPlan_ApprovedBy(), theBasePackage.getParty(), null, "approvedBy", null, 0, 1, EvaluationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvaluationPlan_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, EvaluationPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(evidenceRequestEClass, EvidenceRequest.class, "EvidenceRequest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getEvidenceRequest_What(), ecorePackage.getEString(), "what", null, 0, 1, EvidenceRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvidenceRequest_Party(), theBasePackage.getParty(), null, "party", null, 0, 1, EvidenceRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceRequest_RowIds(), ecorePackage.getEString(), "rowIds", null, 0, -1, EvidenceRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceRequest_AskedOn(), theBasePackage.getLocalDate(), "askedOn", null, 0, 1, EvidenceRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceRequest_DueDate(), theBasePackage.getLocalDate(), "dueDate", null, 0, 1, EvidenceRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceRequest_ReceivedOn(), theBasePackage.getLocalDate(), "receivedOn", null, 0, 1, EvidenceRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceRequest_Excuse(), ecorePackage.getEString(), "excuse", null, 0, 1, EvidenceRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvidenceRequest_ExcusedOn(), theBasePackage.getLocalDate(), "excusedOn", null, 0, 1, EvidenceRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvidenceRequest_ExcusedBy(), theBasePackage.getParty(), null, "excusedBy", null, 0, 1, EvidenceRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvidenceRequest_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, EvidenceRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(valueFindingEClass, ValueFinding.class, "ValueFinding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getValueFinding_RowId(), ecorePackage.getEString(), "rowId", null, 0, 1, ValueFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getValueFinding_Before(), theBasePackage.getQuantity(), null, "before", null, 0, 1, ValueFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getValueFinding_Value(), theBasePackage.getQuantity(), null, "value", null, 0, 1, ValueFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getValueFinding_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, ValueFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getValueFinding_Person(), theBasePackage.getParty(), null, "person", null, 0, 1, ValueFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getValueFinding_Date(), theBasePackage.getLocalDate(), "date", null, 0, 1, ValueFinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(fieldVisitEClass, FieldVisit.class, "FieldVisit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFieldVisit_SiteId(), ecorePackage.getEString(), "siteId", null, 0, 1, FieldVisit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFieldVisit_Date(), theBasePackage.getLocalDate(), "date", null, 0, 1, FieldVisit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFieldVisit_Place(), ecorePackage.getEString(), "place", null, 0, 1, FieldVisit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFieldVisit_People(), theBasePackage.getParty(), null, "people", null, 0, -1, FieldVisit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFieldVisit_Seen(), ecorePackage.getEString(), "seen", null, 0, 1, FieldVisit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFieldVisit_Findings(), this.getValueFinding(), null, "findings", null, 0, -1, FieldVisit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFieldVisit_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, FieldVisit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(reportOpinionEClass, ReportOpinion.class, "ReportOpinion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getReportOpinion_Text(), ecorePackage.getEString(), "text", null, 0, 1, ReportOpinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReportOpinion_Outcome(), this.getOpinionOutcome(), "outcome", null, 0, 1, ReportOpinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReportOpinion_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, ReportOpinion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(opinionRequestEClass, OpinionRequest.class, "OpinionRequest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getOpinionRequest_Party(), theBasePackage.getParty(), null, "party", null, 0, 1, OpinionRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOpinionRequest_SentOn(), theBasePackage.getLocalDate(), "sentOn", null, 0, 1, OpinionRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOpinionRequest_DueDate(), theBasePackage.getLocalDate(), "dueDate", null, 0, 1, OpinionRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOpinionRequest_AnsweredOn(), theBasePackage.getLocalDate(), "answeredOn", null, 0, 1, OpinionRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getOpinionRequest_Opinions(), this.getReportOpinion(), null, "opinions", null, 0, -1, OpinionRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getOpinionRequest_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, OpinionRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(evaluationEClass, Evaluation.class, "Evaluation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getEvaluation_Kind(), this.getEvaluationKind(), "kind", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluation_Period(), this.getEvaluationPeriod(), "period", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluation_PeriodFrom(), theBasePackage.getLocalDate(), "periodFrom", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluation_PeriodTo(), theBasePackage.getLocalDate(), "periodTo", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvaluation_Evaluator(), theBasePackage.getParty(), null, "evaluator", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvaluation_ThirdParty(), theBasePackage.getParty(), null, "thirdParty", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluation_Date(), theBasePackage.getLocalDate(), "date", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluation_FormId(), ecorePackage.getEString(), "formId", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluation_AmountUnit(), theBasePackage.getAmountUnit(), "amountUnit", "WAN_YUAN", 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getEvaluation_OverallGoal(), ecorePackage.getEString(), "overallGoal", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluation_ActualGoal(), ecorePackage.getEString(), "actualGoal", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluation_ContentOverview(), ecorePackage.getEString(), "contentOverview", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvaluation_FundRows(), this.getFundRow(), null, "fundRows", null, 0, -1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvaluation_Indicators(), this.getIndicatorScore(), null, "indicators", null, 0, -1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvaluation_Tasks(), this.getDepartmentTask(), null, "tasks", null, 0, -1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvaluation_Opinions(), this.getDimensionOpinion(), null, "opinions", null, 0, -1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluation_PrintedTotal(), ecorePackage.getEBigDecimal(), "printedTotal", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluation_PrintedTotalPoints(), ecorePackage.getEBigDecimal(), "printedTotalPoints", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluation_PrintedGrade(), ecorePackage.getEString(), "printedGrade", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvaluation_Total(), theBasePackage.getScoreResult(), null, "total", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluation_Grade(), ecorePackage.getEString(), "grade", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvaluation_Trace(), theTracePackage.getScoreTrace(), null, "trace", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluation_Conclusions(), ecorePackage.getEString(), "conclusions", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluation_Problems(), ecorePackage.getEString(), "problems", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluation_Improvements(), ecorePackage.getEString(), "improvements", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEvaluation_OtherRemarks(), ecorePackage.getEString(), "otherRemarks", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvaluation_Sections(), theBasePackage.getReportSection(), null, "sections", null, 0, -1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvaluation_Signatories(), theBasePackage.getParty(), null, "signatories", null, 0, -1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvaluation_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvaluation_Provenance(), theBasePackage.getProvenance(), null, "provenance", null, 0, -1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvaluation_Plan(), this.getEvaluationPlan(), null, "plan", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvaluation_EvidenceRequests(), this.getEvidenceRequest(), null, "evidenceRequests", null, 0, -1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvaluation_Visits(), this.getFieldVisit(), null, "visits", null, 0, -1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getEvaluation_OpinionRequests(), this.getOpinionRequest(), null, "opinionRequests", null, 0, -1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(problemEClass, Problem.class, "Problem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getProblem_Text(), ecorePackage.getEString(), "text", null, 0, 1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getProblem_Amount(), theBasePackage.getAmount(), null, "amount", null, 0, 1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProblem_ClauseId(), ecorePackage.getEString(), "clauseId", null, 0, 1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(feedbackEClass, Feedback.class, "Feedback", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFeedback_EvaluationId(), ecorePackage.getEString(), "evaluationId", null, 0, 1, Feedback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFeedback_Issuer(), theBasePackage.getParty(), null, "issuer", null, 0, 1, Feedback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFeedback_IssuedOn(), theBasePackage.getLocalDate(), "issuedOn", null, 0, 1, Feedback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFeedback_ReceivedOn(), theBasePackage.getLocalDate(), "receivedOn", null, 0, 1, Feedback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFeedback_Text(), ecorePackage.getEString(), "text", null, 0, 1, Feedback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFeedback_Problems(), this.getProblem(), null, "problems", null, 0, -1, Feedback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFeedback_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, Feedback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(rectificationItemEClass, RectificationItem.class, "RectificationItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getRectificationItem_ProblemId(), ecorePackage.getEString(), "problemId", null, 0, 1, RectificationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRectificationItem_Measure(), ecorePackage.getEString(), "measure", null, 0, 1, RectificationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRectificationItem_Responsible(), theBasePackage.getParty(), null, "responsible", null, 0, 1, RectificationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRectificationItem_DueDate(), theBasePackage.getLocalDate(), "dueDate", null, 0, 1, RectificationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRectificationItem_DoneOn(), theBasePackage.getLocalDate(), "doneOn", null, 0, 1, RectificationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRectificationItem_Outcome(), ecorePackage.getEString(), "outcome", null, 0, 1, RectificationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRectificationItem_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, RectificationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRectificationItem_Check(), ecorePackage.getEString(), "check", null, 0, 1, RectificationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(rectificationEClass, Rectification.class, "Rectification", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getRectification_FeedbackId(), ecorePackage.getEString(), "feedbackId", null, 0, 1, Rectification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRectification_Plan(), ecorePackage.getEString(), "plan", null, 0, 1, Rectification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRectification_Items(), this.getRectificationItem(), null, "items", null, 0, -1, Rectification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRectification_Report(), ecorePackage.getEString(), "report", null, 0, 1, Rectification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRectification_ReportedOn(), theBasePackage.getLocalDate(), "reportedOn", null, 0, 1, Rectification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRectification_VerifiedOn(), theBasePackage.getLocalDate(), "verifiedOn", null, 0, 1, Rectification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRectification_VerifiedBy(), theBasePackage.getParty(), null, "verifiedBy", null, 0, 1, Rectification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRectification_ClosedOn(), theBasePackage.getLocalDate(), "closedOn", null, 0, 1, Rectification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRectification_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, Rectification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(publicationEClass, Publication.class, "Publication", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getPublication_ObjectId(), ecorePackage.getEString(), "objectId", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPublication_Title(), ecorePackage.getEString(), "title", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPublication_PublishedOn(), theBasePackage.getLocalDate(), "publishedOn", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPublication_Place(), ecorePackage.getEString(), "place", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPublication_Text(), ecorePackage.getEString(), "text", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPublication_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPublication_Redacted(), ecorePackage.getEString(), "redacted", null, 0, -1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPublication_RedactionReason(), ecorePackage.getEString(), "redactionReason", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(budgetDecisionEClass, BudgetDecision.class, "BudgetDecision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getBudgetDecision_EvaluationId(), ecorePackage.getEString(), "evaluationId", null, 0, 1, BudgetDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetDecision_FiscalYear(), ecorePackage.getEInt(), "fiscalYear", null, 0, 1, BudgetDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetDecision_Grade(), ecorePackage.getEString(), "grade", null, 0, 1, BudgetDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetDecision_RuleId(), ecorePackage.getEString(), "ruleId", null, 0, 1, BudgetDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetDecision_Proposed(), theBasePackage.getFundingAction(), "proposed", null, 0, 1, BudgetDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetDecision_Decided(), theBasePackage.getFundingAction(), "decided", null, 0, 1, BudgetDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getBudgetDecision_Before(), theBasePackage.getAmount(), null, "before", null, 0, 1, BudgetDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getBudgetDecision_After(), theBasePackage.getAmount(), null, "after", null, 0, 1, BudgetDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetDecision_DecidedOn(), theBasePackage.getLocalDate(), "decidedOn", null, 0, 1, BudgetDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getBudgetDecision_DecidedBy(), theBasePackage.getParty(), null, "decidedBy", null, 0, 1, BudgetDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetDecision_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, BudgetDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getBudgetDecision_ProposedAmount(), theBasePackage.getAmount(), null, "proposedAmount", null, 0, 1, BudgetDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBudgetDecision_ProposedReason(), ecorePackage.getEString(), "proposedReason", null, 0, 1, BudgetDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(accountabilityCaseEClass, AccountabilityCase.class, "AccountabilityCase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getAccountabilityCase_Trigger(), ecorePackage.getEString(), "trigger", null, 0, 1, AccountabilityCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAccountabilityCase_ObjectId(), ecorePackage.getEString(), "objectId", null, 0, 1, AccountabilityCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAccountabilityCase_RuleId(), ecorePackage.getEString(), "ruleId", null, 0, 1, AccountabilityCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAccountabilityCase_Proposal(), ecorePackage.getEString(), "proposal", null, 0, 1, AccountabilityCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAccountabilityCase_Decision(), ecorePackage.getEString(), "decision", null, 0, 1, AccountabilityCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAccountabilityCase_DecidedOn(), theBasePackage.getLocalDate(), "decidedOn", null, 0, 1, AccountabilityCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAccountabilityCase_Persons(), theBasePackage.getParty(), null, "persons", null, 0, -1, AccountabilityCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAccountabilityCase_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, AccountabilityCase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(dossierEClass, Dossier.class, "Dossier", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getDossier_FormatVersion(), ecorePackage.getEInt(), "formatVersion", "1", 0, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getDossier_Title(), ecorePackage.getEString(), "title", null, 0, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDossier_FiscalYear(), ecorePackage.getEInt(), "fiscalYear", null, 0, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDossier_FiscalYearTo(), ecorePackage.getEIntegerObject(), "fiscalYearTo", null, 0, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Subject(), this.getSubject(), null, "subject", null, 0, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Agency(), theBasePackage.getParty(), null, "agency", null, 0, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_CompetentDepartment(), theBasePackage.getParty(), null, "competentDepartment", null, 0, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Schemes(), theBasePackage.getSchemeUse(), null, "schemes", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_RequiredPacks(), theBasePackage.getPackUse(), null, "requiredPacks", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_FundRows(), this.getFundRow(), null, "fundRows", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_ExAnteEvaluations(), this.getExAnteEvaluation(), null, "exAnteEvaluations", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_ObjectiveSets(), this.getObjectiveSet(), null, "objectiveSets", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_MonitoringReports(), this.getMonitoringReport(), null, "monitoringReports", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Evaluations(), this.getEvaluation(), null, "evaluations", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Feedbacks(), this.getFeedback(), null, "feedbacks", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Rectifications(), this.getRectification(), null, "rectifications", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Publications(), this.getPublication(), null, "publications", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_BudgetDecisions(), this.getBudgetDecision(), null, "budgetDecisions", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_AccountabilityCases(), this.getAccountabilityCase(), null, "accountabilityCases", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Attachments(), theBasePackage.getEvidence(), null, "attachments", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_History(), theBasePackage.getEvent(), null, "history", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDossier_Provenance(), theBasePackage.getProvenance(), null, "provenance", null, 0, -1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDossier_Remark(), ecorePackage.getEString(), "remark", null, 0, 1, Dossier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(fundSourceEEnum, FundSource.class, "FundSource"); //$NON-NLS-1$
		addEEnumLiteral(fundSourceEEnum, FundSource.TOTAL);
		addEEnumLiteral(fundSourceEEnum, FundSource.FISCAL_CURRENT);
		addEEnumLiteral(fundSourceEEnum, FundSource.CARRYOVER);
		addEEnumLiteral(fundSourceEEnum, FundSource.SPECIAL_ACCOUNT);
		addEEnumLiteral(fundSourceEEnum, FundSource.UNIT);
		addEEnumLiteral(fundSourceEEnum, FundSource.OTHER);

		initEEnum(conclusionEEnum, Conclusion.class, "Conclusion"); //$NON-NLS-1$
		addEEnumLiteral(conclusionEEnum, Conclusion.UNDECIDED);
		addEEnumLiteral(conclusionEEnum, Conclusion.SUPPORT);
		addEEnumLiteral(conclusionEEnum, Conclusion.PARTIAL_SUPPORT);
		addEEnumLiteral(conclusionEEnum, Conclusion.SUPPORT_AFTER_ADJUSTMENT);
		addEEnumLiteral(conclusionEEnum, Conclusion.NO_SUPPORT);

		initEEnum(objectiveStatusEEnum, ObjectiveStatus.class, "ObjectiveStatus"); //$NON-NLS-1$
		addEEnumLiteral(objectiveStatusEEnum, ObjectiveStatus.DRAFT);
		addEEnumLiteral(objectiveStatusEEnum, ObjectiveStatus.DECLARED);
		addEEnumLiteral(objectiveStatusEEnum, ObjectiveStatus.REVIEWED);
		addEEnumLiteral(objectiveStatusEEnum, ObjectiveStatus.APPROVED);
		addEEnumLiteral(objectiveStatusEEnum, ObjectiveStatus.ADJUSTED);

		initEEnum(likelihoodEEnum, Likelihood.class, "Likelihood"); //$NON-NLS-1$
		addEEnumLiteral(likelihoodEEnum, Likelihood.UNKNOWN);
		addEEnumLiteral(likelihoodEEnum, Likelihood.CERTAIN);
		addEEnumLiteral(likelihoodEEnum, Likelihood.POSSIBLE);
		addEEnumLiteral(likelihoodEEnum, Likelihood.IMPOSSIBLE);

		initEEnum(deviationKindEEnum, DeviationKind.class, "DeviationKind"); //$NON-NLS-1$
		addEEnumLiteral(deviationKindEEnum, DeviationKind.FUNDS);
		addEEnumLiteral(deviationKindEEnum, DeviationKind.INSTITUTION);
		addEEnumLiteral(deviationKindEEnum, DeviationKind.STAFF);
		addEEnumLiteral(deviationKindEEnum, DeviationKind.HARDWARE);
		addEEnumLiteral(deviationKindEEnum, DeviationKind.OTHER);

		initEEnum(dispositionDecisionEEnum, DispositionDecision.class, "DispositionDecision"); //$NON-NLS-1$
		addEEnumLiteral(dispositionDecisionEEnum, DispositionDecision.OPEN);
		addEEnumLiteral(dispositionDecisionEEnum, DispositionDecision.CONTINUE);
		addEEnumLiteral(dispositionDecisionEEnum, DispositionDecision.ADJUST);
		addEEnumLiteral(dispositionDecisionEEnum, DispositionDecision.SUSPEND);
		addEEnumLiteral(dispositionDecisionEEnum, DispositionDecision.STOP);
		addEEnumLiteral(dispositionDecisionEEnum, DispositionDecision.RECLAIM);

		initEEnum(evaluationKindEEnum, EvaluationKind.class, "EvaluationKind"); //$NON-NLS-1$
		addEEnumLiteral(evaluationKindEEnum, EvaluationKind.SELF);
		addEEnumLiteral(evaluationKindEEnum, EvaluationKind.DEPARTMENT);
		addEEnumLiteral(evaluationKindEEnum, EvaluationKind.KEY);
		addEEnumLiteral(evaluationKindEEnum, EvaluationKind.RE_EVALUATION);
		addEEnumLiteral(evaluationKindEEnum, EvaluationKind.WHOLE_CYCLE);

		initEEnum(evaluationPeriodEEnum, EvaluationPeriod.class, "EvaluationPeriod"); //$NON-NLS-1$
		addEEnumLiteral(evaluationPeriodEEnum, EvaluationPeriod.ANNUAL);
		addEEnumLiteral(evaluationPeriodEEnum, EvaluationPeriod.MID_TERM);
		addEEnumLiteral(evaluationPeriodEEnum, EvaluationPeriod.POST);

		initEEnum(opinionOutcomeEEnum, OpinionOutcome.class, "OpinionOutcome"); //$NON-NLS-1$
		addEEnumLiteral(opinionOutcomeEEnum, OpinionOutcome.OPEN);
		addEEnumLiteral(opinionOutcomeEEnum, OpinionOutcome.ADOPTED);
		addEEnumLiteral(opinionOutcomeEEnum, OpinionOutcome.PARTLY_ADOPTED);
		addEEnumLiteral(opinionOutcomeEEnum, OpinionOutcome.NOT_ADOPTED);

		// Create resource
		createResource(eNS_URI);
	}

} //DossierPackageImpl
