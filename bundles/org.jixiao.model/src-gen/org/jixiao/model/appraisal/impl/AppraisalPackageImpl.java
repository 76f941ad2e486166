/**
 */
package org.jixiao.model.appraisal.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.jixiao.model.appraisal.Adjustment;
import org.jixiao.model.appraisal.AdjustmentKind;
import org.jixiao.model.appraisal.Appeal;
import org.jixiao.model.appraisal.AppealOutcome;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Ballot;
import org.jixiao.model.appraisal.BallotCount;
import org.jixiao.model.appraisal.BallotOption;
import org.jixiao.model.appraisal.ClassRule;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.Correction;
import org.jixiao.model.appraisal.DispatchMeeting;
import org.jixiao.model.appraisal.DrawnItem;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.FilingEntry;
import org.jixiao.model.appraisal.FilingPeriod;
import org.jixiao.model.appraisal.FilingRule;
import org.jixiao.model.appraisal.GroupKind;
import org.jixiao.model.appraisal.IndicatorCategory;
import org.jixiao.model.appraisal.IndicatorOrigin;
import org.jixiao.model.appraisal.ItemAggregation;
import org.jixiao.model.appraisal.LastYearResult;
import org.jixiao.model.appraisal.LeaderScore;
import org.jixiao.model.appraisal.Misreporting;
import org.jixiao.model.appraisal.PeriodAssessment;
import org.jixiao.model.appraisal.PeriodScore;
import org.jixiao.model.appraisal.TieBreaker;
import org.jixiao.model.appraisal.TierPlacement;
import org.jixiao.model.appraisal.TierRule;
import org.jixiao.model.appraisal.TrackingNote;
import org.jixiao.model.appraisal.UnitResult;
import org.jixiao.model.appraisal.UnitVeto;
import org.jixiao.model.appraisal.Verification;
import org.jixiao.model.appraisal.VerificationDraw;
import org.jixiao.model.appraisal.VerificationEntry;
import org.jixiao.model.appraisal.VerificationKind;

import org.jixiao.model.base.BasePackage;

import org.jixiao.model.base.impl.BasePackageImpl;

import org.jixiao.model.dossier.DossierPackage;

import org.jixiao.model.dossier.impl.DossierPackageImpl;

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
public class AppraisalPackageImpl extends EPackageImpl implements AppraisalPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass comprehensiveItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ballotOptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tierRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass classRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass appraisalIndicatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filingEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass verificationEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass verificationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ballotCountEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ballotEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass leaderScoreEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass adjustmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tierPlacementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lastYearResultEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass unitResultEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trackingNoteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass unitVetoEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass appealEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass correctionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass appraisedUnitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filingRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass appraisalGroupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass drawnItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass verificationDrawEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dispatchMeetingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass periodScoreEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass periodAssessmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass appraisalEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum groupKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum indicatorCategoryEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum indicatorOriginEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum filingPeriodEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum verificationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum misreportingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum adjustmentKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum itemAggregationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum tieBreakerEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum appealOutcomeEEnum = null;

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
	 * @see org.jixiao.model.appraisal.AppraisalPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private AppraisalPackageImpl() {
		super(eNS_URI, AppraisalFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link AppraisalPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static AppraisalPackage init() {
		if (isInited) return (AppraisalPackage)EPackage.Registry.INSTANCE.getEPackage(AppraisalPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredAppraisalPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		AppraisalPackageImpl theAppraisalPackage = registeredAppraisalPackage instanceof AppraisalPackageImpl ? (AppraisalPackageImpl)registeredAppraisalPackage : new AppraisalPackageImpl();

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
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DossierPackage.eNS_URI);
		DossierPackageImpl theDossierPackage = (DossierPackageImpl)(registeredPackage instanceof DossierPackageImpl ? registeredPackage : DossierPackage.eINSTANCE);

		// Create package meta-data objects
		theAppraisalPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theRulesPackage.createPackageContents();
		theLibraryPackage.createPackageContents();
		theTracePackage.createPackageContents();
		theDossierPackage.createPackageContents();

		// Initialize created meta-data
		theAppraisalPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theRulesPackage.initializePackageContents();
		theLibraryPackage.initializePackageContents();
		theTracePackage.initializePackageContents();
		theDossierPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theAppraisalPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(AppraisalPackage.eNS_URI, theAppraisalPackage);
		return theAppraisalPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getComprehensiveItem() {
		return comprehensiveItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComprehensiveItem_Code() {
		return (EAttribute)comprehensiveItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComprehensiveItem_Name() {
		return (EAttribute)comprehensiveItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComprehensiveItem_FullPoints() {
		return (EAttribute)comprehensiveItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComprehensiveItem_Aggregation() {
		return (EAttribute)comprehensiveItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComprehensiveItem_Options() {
		return (EReference)comprehensiveItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComprehensiveItem_Rule() {
		return (EReference)comprehensiveItemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComprehensiveItem_DropHighest() {
		return (EAttribute)comprehensiveItemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComprehensiveItem_DropLowest() {
		return (EAttribute)comprehensiveItemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComprehensiveItem_FullMark() {
		return (EAttribute)comprehensiveItemEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComprehensiveItem_Anonymous() {
		return (EAttribute)comprehensiveItemEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComprehensiveItem_Text() {
		return (EAttribute)comprehensiveItemEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBallotOption() {
		return ballotOptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBallotOption_Code() {
		return (EAttribute)ballotOptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBallotOption_Name() {
		return (EAttribute)ballotOptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBallotOption_Factor() {
		return (EAttribute)ballotOptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTierRule() {
		return tierRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTierRule_Name() {
		return (EAttribute)tierRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTierRule_Points() {
		return (EAttribute)tierRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTierRule_ShareTo() {
		return (EAttribute)tierRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClassRule() {
		return classRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassRule_Name() {
		return (EAttribute)classRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassRule_Count() {
		return (EAttribute)classRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassRule_Share() {
		return (EAttribute)classRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassRule_ExtraWhenCommended() {
		return (EAttribute)classRuleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassRule_LowerBound() {
		return (EAttribute)classRuleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassRule_Unqualified() {
		return (EAttribute)classRuleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassRule_Text() {
		return (EAttribute)classRuleEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAppraisalIndicator() {
		return appraisalIndicatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalIndicator_Category() {
		return (EAttribute)appraisalIndicatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalIndicator_Origin() {
		return (EAttribute)appraisalIndicatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalIndicator_Code() {
		return (EAttribute)appraisalIndicatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalIndicator_Name() {
		return (EAttribute)appraisalIndicatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalIndicator_LibraryIndicatorId() {
		return (EAttribute)appraisalIndicatorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalIndicator_Nature() {
		return (EAttribute)appraisalIndicatorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalIndicator_Direction() {
		return (EAttribute)appraisalIndicatorEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisalIndicator_Target() {
		return (EReference)appraisalIndicatorEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalIndicator_Unit() {
		return (EAttribute)appraisalIndicatorEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalIndicator_Points() {
		return (EAttribute)appraisalIndicatorEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisalIndicator_Responsible() {
		return (EReference)appraisalIndicatorEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalIndicator_PlannedShares() {
		return (EAttribute)appraisalIndicatorEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalIndicator_EvidenceRequired() {
		return (EAttribute)appraisalIndicatorEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisalIndicator_Rule() {
		return (EReference)appraisalIndicatorEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisalIndicator_Inputs() {
		return (EReference)appraisalIndicatorEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisalIndicator_Reported() {
		return (EReference)appraisalIndicatorEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisalIndicator_Verified() {
		return (EReference)appraisalIndicatorEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisalIndicator_Recognised() {
		return (EReference)appraisalIndicatorEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalIndicator_ActualState() {
		return (EAttribute)appraisalIndicatorEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalIndicator_ClaimedScore() {
		return (EAttribute)appraisalIndicatorEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisalIndicator_Result() {
		return (EReference)appraisalIndicatorEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisalIndicator_Trace() {
		return (EReference)appraisalIndicatorEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalIndicator_Reason() {
		return (EAttribute)appraisalIndicatorEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisalIndicator_Evidence() {
		return (EReference)appraisalIndicatorEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisalIndicator_Provenance() {
		return (EReference)appraisalIndicatorEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFilingEntry() {
		return filingEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilingEntry_IndicatorId() {
		return (EAttribute)filingEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilingEntry_Value() {
		return (EReference)filingEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilingEntry_State() {
		return (EAttribute)filingEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilingEntry_Progress() {
		return (EAttribute)filingEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilingEntry_ClaimedScore() {
		return (EAttribute)filingEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilingEntry_Evidence() {
		return (EReference)filingEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilingEntry_Provenance() {
		return (EReference)filingEntryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilingEntry_Inputs() {
		return (EReference)filingEntryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFiling() {
		return filingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiling_Period() {
		return (EAttribute)filingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiling_Ordinal() {
		return (EAttribute)filingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiling_FiledOn() {
		return (EAttribute)filingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFiling_Filer() {
		return (EReference)filingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiling_Report() {
		return (EAttribute)filingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFiling_Entries() {
		return (EReference)filingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiling_Note() {
		return (EAttribute)filingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFiling_Earlier() {
		return (EReference)filingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFiling_Provenance() {
		return (EReference)filingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVerificationEntry() {
		return verificationEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerificationEntry_IndicatorId() {
		return (EAttribute)verificationEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVerificationEntry_Reported() {
		return (EReference)verificationEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVerificationEntry_Verified() {
		return (EReference)verificationEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerificationEntry_Misreporting() {
		return (EAttribute)verificationEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerificationEntry_Finding() {
		return (EAttribute)verificationEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVerificationEntry_Evidence() {
		return (EReference)verificationEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVerificationEntry_Inputs() {
		return (EReference)verificationEntryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVerification() {
		return verificationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerification_Kind() {
		return (EAttribute)verificationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerification_Date() {
		return (EAttribute)verificationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVerification_Inspectors() {
		return (EReference)verificationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVerification_Entries() {
		return (EReference)verificationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerification_Summary() {
		return (EAttribute)verificationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerification_DrawId() {
		return (EAttribute)verificationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBallotCount() {
		return ballotCountEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBallotCount_OptionCode() {
		return (EAttribute)ballotCountEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBallotCount_Votes() {
		return (EAttribute)ballotCountEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBallot() {
		return ballotEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBallot_ItemCode() {
		return (EAttribute)ballotEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBallot_Date() {
		return (EAttribute)ballotEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBallot_Counts() {
		return (EReference)ballotEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBallot_Evidence() {
		return (EReference)ballotEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBallot_Voters() {
		return (EAttribute)ballotEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBallot_Spoiled() {
		return (EAttribute)ballotEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLeaderScore() {
		return leaderScoreEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLeaderScore_ItemCode() {
		return (EAttribute)leaderScoreEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLeaderScore_Leader() {
		return (EReference)leaderScoreEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLeaderScore_Score() {
		return (EAttribute)leaderScoreEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLeaderScore_Date() {
		return (EAttribute)leaderScoreEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLeaderScore_Comment() {
		return (EAttribute)leaderScoreEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLeaderScore_Title() {
		return (EAttribute)leaderScoreEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAdjustment() {
		return adjustmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdjustment_Kind() {
		return (EAttribute)adjustmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdjustment_Points() {
		return (EAttribute)adjustmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdjustment_AwardKey() {
		return (EAttribute)adjustmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdjustment_Reason() {
		return (EAttribute)adjustmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdjustment_DocumentNumber() {
		return (EAttribute)adjustmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdjustment_Date() {
		return (EAttribute)adjustmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAdjustment_DecidedBy() {
		return (EReference)adjustmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdjustment_ClauseId() {
		return (EAttribute)adjustmentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAdjustment_Evidence() {
		return (EReference)adjustmentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTierPlacement() {
		return tierPlacementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTierPlacement_Rank() {
		return (EAttribute)tierPlacementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTierPlacement_Total() {
		return (EAttribute)tierPlacementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTierPlacement_TierName() {
		return (EAttribute)tierPlacementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTierPlacement_Points() {
		return (EAttribute)tierPlacementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTierPlacement_Evidence() {
		return (EReference)tierPlacementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLastYearResult() {
		return lastYearResultEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLastYearResult_Year() {
		return (EAttribute)lastYearResultEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLastYearResult_State() {
		return (EAttribute)lastYearResultEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLastYearResult_Total() {
		return (EAttribute)lastYearResultEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLastYearResult_ClassName() {
		return (EAttribute)lastYearResultEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLastYearResult_Unqualified() {
		return (EAttribute)lastYearResultEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLastYearResult_Source() {
		return (EAttribute)lastYearResultEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLastYearResult_Rank() {
		return (EAttribute)lastYearResultEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUnitResult() {
		return unitResultEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUnitResult_IndicatorScore() {
		return (EReference)unitResultEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUnitResult_KeyPerformanceScore() {
		return (EReference)unitResultEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUnitResult_Comprehensive() {
		return (EReference)unitResultEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitResult_TierPoints() {
		return (EAttribute)unitResultEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitResult_Bonus() {
		return (EAttribute)unitResultEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitResult_Deduction() {
		return (EAttribute)unitResultEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUnitResult_Total() {
		return (EReference)unitResultEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitResult_Rank() {
		return (EAttribute)unitResultEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitResult_ClassName() {
		return (EAttribute)unitResultEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitResult_VetoReason() {
		return (EAttribute)unitResultEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitResult_Consequences() {
		return (EAttribute)unitResultEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitResult_Frozen() {
		return (EAttribute)unitResultEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitResult_PublishedOn() {
		return (EAttribute)unitResultEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUnitResult_Trace() {
		return (EReference)unitResultEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitResult_Unqualified() {
		return (EAttribute)unitResultEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitResult_LateFilings() {
		return (EAttribute)unitResultEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitResult_MissingFilings() {
		return (EAttribute)unitResultEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitResult_FilingDeduction() {
		return (EAttribute)unitResultEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTrackingNote() {
		return trackingNoteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrackingNote_Date() {
		return (EAttribute)trackingNoteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTrackingNote_Author() {
		return (EReference)trackingNoteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrackingNote_IndicatorId() {
		return (EAttribute)trackingNoteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrackingNote_Text() {
		return (EAttribute)trackingNoteEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrackingNote_Problem() {
		return (EAttribute)trackingNoteEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrackingNote_CorrectBy() {
		return (EAttribute)trackingNoteEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrackingNote_Correction() {
		return (EAttribute)trackingNoteEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrackingNote_CorrectedOn() {
		return (EAttribute)trackingNoteEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTrackingNote_CheckedBy() {
		return (EReference)trackingNoteEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrackingNote_CheckedOn() {
		return (EAttribute)trackingNoteEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrackingNote_MeetingId() {
		return (EAttribute)trackingNoteEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTrackingNote_Evidence() {
		return (EReference)trackingNoteEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUnitVeto() {
		return unitVetoEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitVeto_Reason() {
		return (EAttribute)unitVetoEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitVeto_DocumentNumber() {
		return (EAttribute)unitVetoEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitVeto_Date() {
		return (EAttribute)unitVetoEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUnitVeto_DecidedBy() {
		return (EReference)unitVetoEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitVeto_ClauseId() {
		return (EAttribute)unitVetoEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUnitVeto_Evidence() {
		return (EReference)unitVetoEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAppeal() {
		return appealEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppeal_RaisedOn() {
		return (EAttribute)appealEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppeal_RaisedBy() {
		return (EReference)appealEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppeal_IndicatorId() {
		return (EAttribute)appealEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppeal_Text() {
		return (EAttribute)appealEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppeal_Wanted() {
		return (EAttribute)appealEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppeal_Outcome() {
		return (EAttribute)appealEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppeal_Decision() {
		return (EAttribute)appealEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppeal_DecidedOn() {
		return (EAttribute)appealEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppeal_DecidedBy() {
		return (EReference)appealEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppeal_CorrectionId() {
		return (EAttribute)appealEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppeal_Evidence() {
		return (EReference)appealEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCorrection() {
		return correctionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorrection_Time() {
		return (EAttribute)correctionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCorrection_By() {
		return (EReference)correctionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorrection_Reason() {
		return (EAttribute)correctionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorrection_DocumentNumber() {
		return (EAttribute)correctionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorrection_ObjectId() {
		return (EAttribute)correctionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorrection_What() {
		return (EAttribute)correctionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorrection_Before() {
		return (EAttribute)correctionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorrection_After() {
		return (EAttribute)correctionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorrection_TotalBefore() {
		return (EAttribute)correctionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorrection_TotalAfter() {
		return (EAttribute)correctionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorrection_RankBefore() {
		return (EAttribute)correctionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCorrection_RankAfter() {
		return (EAttribute)correctionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAppraisedUnit() {
		return appraisedUnitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisedUnit_Name() {
		return (EAttribute)appraisedUnitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisedUnit_Code() {
		return (EAttribute)appraisedUnitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisedUnit_Head() {
		return (EReference)appraisedUnitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisedUnit_Indicators() {
		return (EReference)appraisedUnitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisedUnit_Filings() {
		return (EReference)appraisedUnitEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisedUnit_Verifications() {
		return (EReference)appraisedUnitEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisedUnit_Ballots() {
		return (EReference)appraisedUnitEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisedUnit_LeaderScores() {
		return (EReference)appraisedUnitEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisedUnit_Adjustments() {
		return (EReference)appraisedUnitEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisedUnit_Tier() {
		return (EReference)appraisedUnitEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisedUnit_LastYear() {
		return (EReference)appraisedUnitEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisedUnit_Result() {
		return (EReference)appraisedUnitEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisedUnit_Notes() {
		return (EReference)appraisedUnitEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisedUnit_Vetoes() {
		return (EReference)appraisedUnitEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisedUnit_Appeals() {
		return (EReference)appraisedUnitEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisedUnit_Corrections() {
		return (EReference)appraisedUnitEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisedUnit_PastResults() {
		return (EReference)appraisedUnitEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFilingRule() {
		return filingRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilingRule_Name() {
		return (EAttribute)filingRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilingRule_PerLate() {
		return (EAttribute)filingRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilingRule_PerMissing() {
		return (EAttribute)filingRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilingRule_Free() {
		return (EAttribute)filingRuleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilingRule_Cap() {
		return (EAttribute)filingRuleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilingRule_ClauseId() {
		return (EAttribute)filingRuleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAppraisalGroup() {
		return appraisalGroupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalGroup_Name() {
		return (EAttribute)appraisalGroupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalGroup_Kind() {
		return (EAttribute)appraisalGroupEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalGroup_IndicatorPoints() {
		return (EAttribute)appraisalGroupEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisalGroup_ComprehensiveItems() {
		return (EReference)appraisalGroupEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisalGroup_TierRules() {
		return (EReference)appraisalGroupEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisalGroup_ClassRules() {
		return (EReference)appraisalGroupEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalGroup_BonusCap() {
		return (EAttribute)appraisalGroupEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalGroup_DeductionCap() {
		return (EAttribute)appraisalGroupEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalGroup_ScaleToFull() {
		return (EAttribute)appraisalGroupEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisalGroup_Units() {
		return (EReference)appraisalGroupEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalGroup_TieBreakers() {
		return (EAttribute)appraisalGroupEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisalGroup_FilingRule() {
		return (EReference)appraisalGroupEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalGroup_ExceedPoints() {
		return (EAttribute)appraisalGroupEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalGroup_OutlierRatio() {
		return (EAttribute)appraisalGroupEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisalGroup_Rounding() {
		return (EReference)appraisalGroupEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisalGroup_Text() {
		return (EAttribute)appraisalGroupEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisalGroup_LightBands() {
		return (EReference)appraisalGroupEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDrawnItem() {
		return drawnItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDrawnItem_UnitId() {
		return (EAttribute)drawnItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDrawnItem_IndicatorId() {
		return (EAttribute)drawnItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDrawnItem_Key() {
		return (EAttribute)drawnItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVerificationDraw() {
		return verificationDrawEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerificationDraw_Seed() {
		return (EAttribute)verificationDrawEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerificationDraw_Date() {
		return (EAttribute)verificationDrawEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerificationDraw_Month() {
		return (EAttribute)verificationDrawEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerificationDraw_PerUnit() {
		return (EAttribute)verificationDrawEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerificationDraw_Units() {
		return (EAttribute)verificationDrawEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVerificationDraw_By() {
		return (EReference)verificationDrawEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerificationDraw_Candidates() {
		return (EAttribute)verificationDrawEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVerificationDraw_Items() {
		return (EReference)verificationDrawEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDispatchMeeting() {
		return dispatchMeetingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDispatchMeeting_Quarter() {
		return (EAttribute)dispatchMeetingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDispatchMeeting_Date() {
		return (EAttribute)dispatchMeetingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDispatchMeeting_Place() {
		return (EAttribute)dispatchMeetingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDispatchMeeting_Chair() {
		return (EReference)dispatchMeetingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDispatchMeeting_Attendees() {
		return (EAttribute)dispatchMeetingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDispatchMeeting_Minutes() {
		return (EAttribute)dispatchMeetingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDispatchMeeting_Evidence() {
		return (EReference)dispatchMeetingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPeriodScore() {
		return periodScoreEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeriodScore_UnitId() {
		return (EAttribute)periodScoreEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeriodScore_Low() {
		return (EAttribute)periodScoreEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeriodScore_High() {
		return (EAttribute)periodScoreEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeriodScore_Rank() {
		return (EAttribute)periodScoreEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeriodScore_ClassName() {
		return (EAttribute)periodScoreEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPeriodAssessment() {
		return periodAssessmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeriodAssessment_Period() {
		return (EAttribute)periodAssessmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeriodAssessment_Ordinal() {
		return (EAttribute)periodAssessmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeriodAssessment_Date() {
		return (EAttribute)periodAssessmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeriodAssessment_Text() {
		return (EAttribute)periodAssessmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPeriodAssessment_Scores() {
		return (EReference)periodAssessmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAppraisal() {
		return appraisalEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisal_FormatVersion() {
		return (EAttribute)appraisalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisal_Title() {
		return (EAttribute)appraisalEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisal_Year() {
		return (EAttribute)appraisalEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisal_Organiser() {
		return (EReference)appraisalEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisal_Commended() {
		return (EAttribute)appraisalEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisal_Schemes() {
		return (EReference)appraisalEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisal_RequiredPacks() {
		return (EReference)appraisalEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisal_Groups() {
		return (EReference)appraisalEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisal_Attachments() {
		return (EReference)appraisalEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisal_History() {
		return (EReference)appraisalEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisal_Provenance() {
		return (EReference)appraisalEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisal_Calendar() {
		return (EReference)appraisalEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisal_ConsequenceRules() {
		return (EReference)appraisalEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisal_Meetings() {
		return (EReference)appraisalEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisal_Draws() {
		return (EReference)appraisalEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppraisal_Assessments() {
		return (EReference)appraisalEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppraisal_NotifiedOn() {
		return (EAttribute)appraisalEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGroupKind() {
		return groupKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIndicatorCategory() {
		return indicatorCategoryEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIndicatorOrigin() {
		return indicatorOriginEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFilingPeriod() {
		return filingPeriodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getVerificationKind() {
		return verificationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMisreporting() {
		return misreportingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAdjustmentKind() {
		return adjustmentKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getItemAggregation() {
		return itemAggregationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTieBreaker() {
		return tieBreakerEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAppealOutcome() {
		return appealOutcomeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AppraisalFactory getAppraisalFactory() {
		return (AppraisalFactory)getEFactoryInstance();
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
		comprehensiveItemEClass = createEClass(COMPREHENSIVE_ITEM);
		createEAttribute(comprehensiveItemEClass, COMPREHENSIVE_ITEM__CODE);
		createEAttribute(comprehensiveItemEClass, COMPREHENSIVE_ITEM__NAME);
		createEAttribute(comprehensiveItemEClass, COMPREHENSIVE_ITEM__FULL_POINTS);
		createEAttribute(comprehensiveItemEClass, COMPREHENSIVE_ITEM__AGGREGATION);
		createEReference(comprehensiveItemEClass, COMPREHENSIVE_ITEM__OPTIONS);
		createEReference(comprehensiveItemEClass, COMPREHENSIVE_ITEM__RULE);
		createEAttribute(comprehensiveItemEClass, COMPREHENSIVE_ITEM__DROP_HIGHEST);
		createEAttribute(comprehensiveItemEClass, COMPREHENSIVE_ITEM__DROP_LOWEST);
		createEAttribute(comprehensiveItemEClass, COMPREHENSIVE_ITEM__FULL_MARK);
		createEAttribute(comprehensiveItemEClass, COMPREHENSIVE_ITEM__ANONYMOUS);
		createEAttribute(comprehensiveItemEClass, COMPREHENSIVE_ITEM__TEXT);

		ballotOptionEClass = createEClass(BALLOT_OPTION);
		createEAttribute(ballotOptionEClass, BALLOT_OPTION__CODE);
		createEAttribute(ballotOptionEClass, BALLOT_OPTION__NAME);
		createEAttribute(ballotOptionEClass, BALLOT_OPTION__FACTOR);

		tierRuleEClass = createEClass(TIER_RULE);
		createEAttribute(tierRuleEClass, TIER_RULE__NAME);
		createEAttribute(tierRuleEClass, TIER_RULE__POINTS);
		createEAttribute(tierRuleEClass, TIER_RULE__SHARE_TO);

		classRuleEClass = createEClass(CLASS_RULE);
		createEAttribute(classRuleEClass, CLASS_RULE__NAME);
		createEAttribute(classRuleEClass, CLASS_RULE__COUNT);
		createEAttribute(classRuleEClass, CLASS_RULE__SHARE);
		createEAttribute(classRuleEClass, CLASS_RULE__EXTRA_WHEN_COMMENDED);
		createEAttribute(classRuleEClass, CLASS_RULE__LOWER_BOUND);
		createEAttribute(classRuleEClass, CLASS_RULE__UNQUALIFIED);
		createEAttribute(classRuleEClass, CLASS_RULE__TEXT);

		appraisalIndicatorEClass = createEClass(APPRAISAL_INDICATOR);
		createEAttribute(appraisalIndicatorEClass, APPRAISAL_INDICATOR__CATEGORY);
		createEAttribute(appraisalIndicatorEClass, APPRAISAL_INDICATOR__ORIGIN);
		createEAttribute(appraisalIndicatorEClass, APPRAISAL_INDICATOR__CODE);
		createEAttribute(appraisalIndicatorEClass, APPRAISAL_INDICATOR__NAME);
		createEAttribute(appraisalIndicatorEClass, APPRAISAL_INDICATOR__LIBRARY_INDICATOR_ID);
		createEAttribute(appraisalIndicatorEClass, APPRAISAL_INDICATOR__NATURE);
		createEAttribute(appraisalIndicatorEClass, APPRAISAL_INDICATOR__DIRECTION);
		createEReference(appraisalIndicatorEClass, APPRAISAL_INDICATOR__TARGET);
		createEAttribute(appraisalIndicatorEClass, APPRAISAL_INDICATOR__UNIT);
		createEAttribute(appraisalIndicatorEClass, APPRAISAL_INDICATOR__POINTS);
		createEReference(appraisalIndicatorEClass, APPRAISAL_INDICATOR__RESPONSIBLE);
		createEAttribute(appraisalIndicatorEClass, APPRAISAL_INDICATOR__PLANNED_SHARES);
		createEAttribute(appraisalIndicatorEClass, APPRAISAL_INDICATOR__EVIDENCE_REQUIRED);
		createEReference(appraisalIndicatorEClass, APPRAISAL_INDICATOR__RULE);
		createEReference(appraisalIndicatorEClass, APPRAISAL_INDICATOR__INPUTS);
		createEReference(appraisalIndicatorEClass, APPRAISAL_INDICATOR__REPORTED);
		createEReference(appraisalIndicatorEClass, APPRAISAL_INDICATOR__VERIFIED);
		createEReference(appraisalIndicatorEClass, APPRAISAL_INDICATOR__RECOGNISED);
		createEAttribute(appraisalIndicatorEClass, APPRAISAL_INDICATOR__ACTUAL_STATE);
		createEAttribute(appraisalIndicatorEClass, APPRAISAL_INDICATOR__CLAIMED_SCORE);
		createEReference(appraisalIndicatorEClass, APPRAISAL_INDICATOR__RESULT);
		createEReference(appraisalIndicatorEClass, APPRAISAL_INDICATOR__TRACE);
		createEAttribute(appraisalIndicatorEClass, APPRAISAL_INDICATOR__REASON);
		createEReference(appraisalIndicatorEClass, APPRAISAL_INDICATOR__EVIDENCE);
		createEReference(appraisalIndicatorEClass, APPRAISAL_INDICATOR__PROVENANCE);

		filingEntryEClass = createEClass(FILING_ENTRY);
		createEAttribute(filingEntryEClass, FILING_ENTRY__INDICATOR_ID);
		createEReference(filingEntryEClass, FILING_ENTRY__VALUE);
		createEAttribute(filingEntryEClass, FILING_ENTRY__STATE);
		createEAttribute(filingEntryEClass, FILING_ENTRY__PROGRESS);
		createEAttribute(filingEntryEClass, FILING_ENTRY__CLAIMED_SCORE);
		createEReference(filingEntryEClass, FILING_ENTRY__EVIDENCE);
		createEReference(filingEntryEClass, FILING_ENTRY__PROVENANCE);
		createEReference(filingEntryEClass, FILING_ENTRY__INPUTS);

		filingEClass = createEClass(FILING);
		createEAttribute(filingEClass, FILING__PERIOD);
		createEAttribute(filingEClass, FILING__ORDINAL);
		createEAttribute(filingEClass, FILING__FILED_ON);
		createEReference(filingEClass, FILING__FILER);
		createEAttribute(filingEClass, FILING__REPORT);
		createEReference(filingEClass, FILING__ENTRIES);
		createEAttribute(filingEClass, FILING__NOTE);
		createEReference(filingEClass, FILING__EARLIER);
		createEReference(filingEClass, FILING__PROVENANCE);

		verificationEntryEClass = createEClass(VERIFICATION_ENTRY);
		createEAttribute(verificationEntryEClass, VERIFICATION_ENTRY__INDICATOR_ID);
		createEReference(verificationEntryEClass, VERIFICATION_ENTRY__REPORTED);
		createEReference(verificationEntryEClass, VERIFICATION_ENTRY__VERIFIED);
		createEAttribute(verificationEntryEClass, VERIFICATION_ENTRY__MISREPORTING);
		createEAttribute(verificationEntryEClass, VERIFICATION_ENTRY__FINDING);
		createEReference(verificationEntryEClass, VERIFICATION_ENTRY__EVIDENCE);
		createEReference(verificationEntryEClass, VERIFICATION_ENTRY__INPUTS);

		verificationEClass = createEClass(VERIFICATION);
		createEAttribute(verificationEClass, VERIFICATION__KIND);
		createEAttribute(verificationEClass, VERIFICATION__DATE);
		createEReference(verificationEClass, VERIFICATION__INSPECTORS);
		createEReference(verificationEClass, VERIFICATION__ENTRIES);
		createEAttribute(verificationEClass, VERIFICATION__SUMMARY);
		createEAttribute(verificationEClass, VERIFICATION__DRAW_ID);

		ballotCountEClass = createEClass(BALLOT_COUNT);
		createEAttribute(ballotCountEClass, BALLOT_COUNT__OPTION_CODE);
		createEAttribute(ballotCountEClass, BALLOT_COUNT__VOTES);

		ballotEClass = createEClass(BALLOT);
		createEAttribute(ballotEClass, BALLOT__ITEM_CODE);
		createEAttribute(ballotEClass, BALLOT__DATE);
		createEReference(ballotEClass, BALLOT__COUNTS);
		createEReference(ballotEClass, BALLOT__EVIDENCE);
		createEAttribute(ballotEClass, BALLOT__VOTERS);
		createEAttribute(ballotEClass, BALLOT__SPOILED);

		leaderScoreEClass = createEClass(LEADER_SCORE);
		createEAttribute(leaderScoreEClass, LEADER_SCORE__ITEM_CODE);
		createEReference(leaderScoreEClass, LEADER_SCORE__LEADER);
		createEAttribute(leaderScoreEClass, LEADER_SCORE__SCORE);
		createEAttribute(leaderScoreEClass, LEADER_SCORE__DATE);
		createEAttribute(leaderScoreEClass, LEADER_SCORE__COMMENT);
		createEAttribute(leaderScoreEClass, LEADER_SCORE__TITLE);

		adjustmentEClass = createEClass(ADJUSTMENT);
		createEAttribute(adjustmentEClass, ADJUSTMENT__KIND);
		createEAttribute(adjustmentEClass, ADJUSTMENT__POINTS);
		createEAttribute(adjustmentEClass, ADJUSTMENT__AWARD_KEY);
		createEAttribute(adjustmentEClass, ADJUSTMENT__REASON);
		createEAttribute(adjustmentEClass, ADJUSTMENT__DOCUMENT_NUMBER);
		createEAttribute(adjustmentEClass, ADJUSTMENT__DATE);
		createEReference(adjustmentEClass, ADJUSTMENT__DECIDED_BY);
		createEAttribute(adjustmentEClass, ADJUSTMENT__CLAUSE_ID);
		createEReference(adjustmentEClass, ADJUSTMENT__EVIDENCE);

		tierPlacementEClass = createEClass(TIER_PLACEMENT);
		createEAttribute(tierPlacementEClass, TIER_PLACEMENT__RANK);
		createEAttribute(tierPlacementEClass, TIER_PLACEMENT__TOTAL);
		createEAttribute(tierPlacementEClass, TIER_PLACEMENT__TIER_NAME);
		createEAttribute(tierPlacementEClass, TIER_PLACEMENT__POINTS);
		createEReference(tierPlacementEClass, TIER_PLACEMENT__EVIDENCE);

		lastYearResultEClass = createEClass(LAST_YEAR_RESULT);
		createEAttribute(lastYearResultEClass, LAST_YEAR_RESULT__YEAR);
		createEAttribute(lastYearResultEClass, LAST_YEAR_RESULT__STATE);
		createEAttribute(lastYearResultEClass, LAST_YEAR_RESULT__TOTAL);
		createEAttribute(lastYearResultEClass, LAST_YEAR_RESULT__CLASS_NAME);
		createEAttribute(lastYearResultEClass, LAST_YEAR_RESULT__UNQUALIFIED);
		createEAttribute(lastYearResultEClass, LAST_YEAR_RESULT__SOURCE);
		createEAttribute(lastYearResultEClass, LAST_YEAR_RESULT__RANK);

		unitResultEClass = createEClass(UNIT_RESULT);
		createEReference(unitResultEClass, UNIT_RESULT__INDICATOR_SCORE);
		createEReference(unitResultEClass, UNIT_RESULT__KEY_PERFORMANCE_SCORE);
		createEReference(unitResultEClass, UNIT_RESULT__COMPREHENSIVE);
		createEAttribute(unitResultEClass, UNIT_RESULT__TIER_POINTS);
		createEAttribute(unitResultEClass, UNIT_RESULT__BONUS);
		createEAttribute(unitResultEClass, UNIT_RESULT__DEDUCTION);
		createEReference(unitResultEClass, UNIT_RESULT__TOTAL);
		createEAttribute(unitResultEClass, UNIT_RESULT__RANK);
		createEAttribute(unitResultEClass, UNIT_RESULT__CLASS_NAME);
		createEAttribute(unitResultEClass, UNIT_RESULT__VETO_REASON);
		createEAttribute(unitResultEClass, UNIT_RESULT__CONSEQUENCES);
		createEAttribute(unitResultEClass, UNIT_RESULT__FROZEN);
		createEAttribute(unitResultEClass, UNIT_RESULT__PUBLISHED_ON);
		createEReference(unitResultEClass, UNIT_RESULT__TRACE);
		createEAttribute(unitResultEClass, UNIT_RESULT__UNQUALIFIED);
		createEAttribute(unitResultEClass, UNIT_RESULT__LATE_FILINGS);
		createEAttribute(unitResultEClass, UNIT_RESULT__MISSING_FILINGS);
		createEAttribute(unitResultEClass, UNIT_RESULT__FILING_DEDUCTION);

		trackingNoteEClass = createEClass(TRACKING_NOTE);
		createEAttribute(trackingNoteEClass, TRACKING_NOTE__DATE);
		createEReference(trackingNoteEClass, TRACKING_NOTE__AUTHOR);
		createEAttribute(trackingNoteEClass, TRACKING_NOTE__INDICATOR_ID);
		createEAttribute(trackingNoteEClass, TRACKING_NOTE__TEXT);
		createEAttribute(trackingNoteEClass, TRACKING_NOTE__PROBLEM);
		createEAttribute(trackingNoteEClass, TRACKING_NOTE__CORRECT_BY);
		createEAttribute(trackingNoteEClass, TRACKING_NOTE__CORRECTION);
		createEAttribute(trackingNoteEClass, TRACKING_NOTE__CORRECTED_ON);
		createEReference(trackingNoteEClass, TRACKING_NOTE__CHECKED_BY);
		createEAttribute(trackingNoteEClass, TRACKING_NOTE__CHECKED_ON);
		createEAttribute(trackingNoteEClass, TRACKING_NOTE__MEETING_ID);
		createEReference(trackingNoteEClass, TRACKING_NOTE__EVIDENCE);

		unitVetoEClass = createEClass(UNIT_VETO);
		createEAttribute(unitVetoEClass, UNIT_VETO__REASON);
		createEAttribute(unitVetoEClass, UNIT_VETO__DOCUMENT_NUMBER);
		createEAttribute(unitVetoEClass, UNIT_VETO__DATE);
		createEReference(unitVetoEClass, UNIT_VETO__DECIDED_BY);
		createEAttribute(unitVetoEClass, UNIT_VETO__CLAUSE_ID);
		createEReference(unitVetoEClass, UNIT_VETO__EVIDENCE);

		appealEClass = createEClass(APPEAL);
		createEAttribute(appealEClass, APPEAL__RAISED_ON);
		createEReference(appealEClass, APPEAL__RAISED_BY);
		createEAttribute(appealEClass, APPEAL__INDICATOR_ID);
		createEAttribute(appealEClass, APPEAL__TEXT);
		createEAttribute(appealEClass, APPEAL__WANTED);
		createEAttribute(appealEClass, APPEAL__OUTCOME);
		createEAttribute(appealEClass, APPEAL__DECISION);
		createEAttribute(appealEClass, APPEAL__DECIDED_ON);
		createEReference(appealEClass, APPEAL__DECIDED_BY);
		createEAttribute(appealEClass, APPEAL__CORRECTION_ID);
		createEReference(appealEClass, APPEAL__EVIDENCE);

		correctionEClass = createEClass(CORRECTION);
		createEAttribute(correctionEClass, CORRECTION__TIME);
		createEReference(correctionEClass, CORRECTION__BY);
		createEAttribute(correctionEClass, CORRECTION__REASON);
		createEAttribute(correctionEClass, CORRECTION__DOCUMENT_NUMBER);
		createEAttribute(correctionEClass, CORRECTION__OBJECT_ID);
		createEAttribute(correctionEClass, CORRECTION__WHAT);
		createEAttribute(correctionEClass, CORRECTION__BEFORE);
		createEAttribute(correctionEClass, CORRECTION__AFTER);
		createEAttribute(correctionEClass, CORRECTION__TOTAL_BEFORE);
		createEAttribute(correctionEClass, CORRECTION__TOTAL_AFTER);
		createEAttribute(correctionEClass, CORRECTION__RANK_BEFORE);
		createEAttribute(correctionEClass, CORRECTION__RANK_AFTER);

		appraisedUnitEClass = createEClass(APPRAISED_UNIT);
		createEAttribute(appraisedUnitEClass, APPRAISED_UNIT__NAME);
		createEAttribute(appraisedUnitEClass, APPRAISED_UNIT__CODE);
		createEReference(appraisedUnitEClass, APPRAISED_UNIT__HEAD);
		createEReference(appraisedUnitEClass, APPRAISED_UNIT__INDICATORS);
		createEReference(appraisedUnitEClass, APPRAISED_UNIT__FILINGS);
		createEReference(appraisedUnitEClass, APPRAISED_UNIT__VERIFICATIONS);
		createEReference(appraisedUnitEClass, APPRAISED_UNIT__BALLOTS);
		createEReference(appraisedUnitEClass, APPRAISED_UNIT__LEADER_SCORES);
		createEReference(appraisedUnitEClass, APPRAISED_UNIT__ADJUSTMENTS);
		createEReference(appraisedUnitEClass, APPRAISED_UNIT__TIER);
		createEReference(appraisedUnitEClass, APPRAISED_UNIT__LAST_YEAR);
		createEReference(appraisedUnitEClass, APPRAISED_UNIT__RESULT);
		createEReference(appraisedUnitEClass, APPRAISED_UNIT__NOTES);
		createEReference(appraisedUnitEClass, APPRAISED_UNIT__VETOES);
		createEReference(appraisedUnitEClass, APPRAISED_UNIT__APPEALS);
		createEReference(appraisedUnitEClass, APPRAISED_UNIT__CORRECTIONS);
		createEReference(appraisedUnitEClass, APPRAISED_UNIT__PAST_RESULTS);

		filingRuleEClass = createEClass(FILING_RULE);
		createEAttribute(filingRuleEClass, FILING_RULE__NAME);
		createEAttribute(filingRuleEClass, FILING_RULE__PER_LATE);
		createEAttribute(filingRuleEClass, FILING_RULE__PER_MISSING);
		createEAttribute(filingRuleEClass, FILING_RULE__FREE);
		createEAttribute(filingRuleEClass, FILING_RULE__CAP);
		createEAttribute(filingRuleEClass, FILING_RULE__CLAUSE_ID);

		appraisalGroupEClass = createEClass(APPRAISAL_GROUP);
		createEAttribute(appraisalGroupEClass, APPRAISAL_GROUP__NAME);
		createEAttribute(appraisalGroupEClass, APPRAISAL_GROUP__KIND);
		createEAttribute(appraisalGroupEClass, APPRAISAL_GROUP__INDICATOR_POINTS);
		createEReference(appraisalGroupEClass, APPRAISAL_GROUP__COMPREHENSIVE_ITEMS);
		createEReference(appraisalGroupEClass, APPRAISAL_GROUP__TIER_RULES);
		createEReference(appraisalGroupEClass, APPRAISAL_GROUP__CLASS_RULES);
		createEAttribute(appraisalGroupEClass, APPRAISAL_GROUP__BONUS_CAP);
		createEAttribute(appraisalGroupEClass, APPRAISAL_GROUP__DEDUCTION_CAP);
		createEAttribute(appraisalGroupEClass, APPRAISAL_GROUP__SCALE_TO_FULL);
		createEReference(appraisalGroupEClass, APPRAISAL_GROUP__UNITS);
		createEAttribute(appraisalGroupEClass, APPRAISAL_GROUP__TIE_BREAKERS);
		createEReference(appraisalGroupEClass, APPRAISAL_GROUP__FILING_RULE);
		createEAttribute(appraisalGroupEClass, APPRAISAL_GROUP__EXCEED_POINTS);
		createEAttribute(appraisalGroupEClass, APPRAISAL_GROUP__OUTLIER_RATIO);
		createEReference(appraisalGroupEClass, APPRAISAL_GROUP__ROUNDING);
		createEAttribute(appraisalGroupEClass, APPRAISAL_GROUP__TEXT);
		createEReference(appraisalGroupEClass, APPRAISAL_GROUP__LIGHT_BANDS);

		drawnItemEClass = createEClass(DRAWN_ITEM);
		createEAttribute(drawnItemEClass, DRAWN_ITEM__UNIT_ID);
		createEAttribute(drawnItemEClass, DRAWN_ITEM__INDICATOR_ID);
		createEAttribute(drawnItemEClass, DRAWN_ITEM__KEY);

		verificationDrawEClass = createEClass(VERIFICATION_DRAW);
		createEAttribute(verificationDrawEClass, VERIFICATION_DRAW__SEED);
		createEAttribute(verificationDrawEClass, VERIFICATION_DRAW__DATE);
		createEAttribute(verificationDrawEClass, VERIFICATION_DRAW__MONTH);
		createEAttribute(verificationDrawEClass, VERIFICATION_DRAW__PER_UNIT);
		createEAttribute(verificationDrawEClass, VERIFICATION_DRAW__UNITS);
		createEReference(verificationDrawEClass, VERIFICATION_DRAW__BY);
		createEAttribute(verificationDrawEClass, VERIFICATION_DRAW__CANDIDATES);
		createEReference(verificationDrawEClass, VERIFICATION_DRAW__ITEMS);

		dispatchMeetingEClass = createEClass(DISPATCH_MEETING);
		createEAttribute(dispatchMeetingEClass, DISPATCH_MEETING__QUARTER);
		createEAttribute(dispatchMeetingEClass, DISPATCH_MEETING__DATE);
		createEAttribute(dispatchMeetingEClass, DISPATCH_MEETING__PLACE);
		createEReference(dispatchMeetingEClass, DISPATCH_MEETING__CHAIR);
		createEAttribute(dispatchMeetingEClass, DISPATCH_MEETING__ATTENDEES);
		createEAttribute(dispatchMeetingEClass, DISPATCH_MEETING__MINUTES);
		createEReference(dispatchMeetingEClass, DISPATCH_MEETING__EVIDENCE);

		periodScoreEClass = createEClass(PERIOD_SCORE);
		createEAttribute(periodScoreEClass, PERIOD_SCORE__UNIT_ID);
		createEAttribute(periodScoreEClass, PERIOD_SCORE__LOW);
		createEAttribute(periodScoreEClass, PERIOD_SCORE__HIGH);
		createEAttribute(periodScoreEClass, PERIOD_SCORE__RANK);
		createEAttribute(periodScoreEClass, PERIOD_SCORE__CLASS_NAME);

		periodAssessmentEClass = createEClass(PERIOD_ASSESSMENT);
		createEAttribute(periodAssessmentEClass, PERIOD_ASSESSMENT__PERIOD);
		createEAttribute(periodAssessmentEClass, PERIOD_ASSESSMENT__ORDINAL);
		createEAttribute(periodAssessmentEClass, PERIOD_ASSESSMENT__DATE);
		createEAttribute(periodAssessmentEClass, PERIOD_ASSESSMENT__TEXT);
		createEReference(periodAssessmentEClass, PERIOD_ASSESSMENT__SCORES);

		appraisalEClass = createEClass(APPRAISAL);
		createEAttribute(appraisalEClass, APPRAISAL__FORMAT_VERSION);
		createEAttribute(appraisalEClass, APPRAISAL__TITLE);
		createEAttribute(appraisalEClass, APPRAISAL__YEAR);
		createEReference(appraisalEClass, APPRAISAL__ORGANISER);
		createEAttribute(appraisalEClass, APPRAISAL__COMMENDED);
		createEReference(appraisalEClass, APPRAISAL__SCHEMES);
		createEReference(appraisalEClass, APPRAISAL__REQUIRED_PACKS);
		createEReference(appraisalEClass, APPRAISAL__GROUPS);
		createEReference(appraisalEClass, APPRAISAL__ATTACHMENTS);
		createEReference(appraisalEClass, APPRAISAL__HISTORY);
		createEReference(appraisalEClass, APPRAISAL__PROVENANCE);
		createEReference(appraisalEClass, APPRAISAL__CALENDAR);
		createEReference(appraisalEClass, APPRAISAL__CONSEQUENCE_RULES);
		createEReference(appraisalEClass, APPRAISAL__MEETINGS);
		createEReference(appraisalEClass, APPRAISAL__DRAWS);
		createEReference(appraisalEClass, APPRAISAL__ASSESSMENTS);
		createEAttribute(appraisalEClass, APPRAISAL__NOTIFIED_ON);

		// Create enums
		groupKindEEnum = createEEnum(GROUP_KIND);
		indicatorCategoryEEnum = createEEnum(INDICATOR_CATEGORY);
		indicatorOriginEEnum = createEEnum(INDICATOR_ORIGIN);
		filingPeriodEEnum = createEEnum(FILING_PERIOD);
		verificationKindEEnum = createEEnum(VERIFICATION_KIND);
		misreportingEEnum = createEEnum(MISREPORTING);
		adjustmentKindEEnum = createEEnum(ADJUSTMENT_KIND);
		itemAggregationEEnum = createEEnum(ITEM_AGGREGATION);
		tieBreakerEEnum = createEEnum(TIE_BREAKER);
		appealOutcomeEEnum = createEEnum(APPEAL_OUTCOME);
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
		RulesPackage theRulesPackage = (RulesPackage)EPackage.Registry.INSTANCE.getEPackage(RulesPackage.eNS_URI);
		TracePackage theTracePackage = (TracePackage)EPackage.Registry.INSTANCE.getEPackage(TracePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		comprehensiveItemEClass.getESuperTypes().add(theBasePackage.getIdentified());
		appraisalIndicatorEClass.getESuperTypes().add(theBasePackage.getIdentified());
		filingEntryEClass.getESuperTypes().add(theBasePackage.getIdentified());
		filingEClass.getESuperTypes().add(theBasePackage.getWorkItem());
		verificationEntryEClass.getESuperTypes().add(theBasePackage.getIdentified());
		verificationEClass.getESuperTypes().add(theBasePackage.getWorkItem());
		ballotEClass.getESuperTypes().add(theBasePackage.getIdentified());
		leaderScoreEClass.getESuperTypes().add(theBasePackage.getIdentified());
		adjustmentEClass.getESuperTypes().add(theBasePackage.getIdentified());
		trackingNoteEClass.getESuperTypes().add(theBasePackage.getIdentified());
		unitVetoEClass.getESuperTypes().add(theBasePackage.getIdentified());
		appealEClass.getESuperTypes().add(theBasePackage.getWorkItem());
		correctionEClass.getESuperTypes().add(theBasePackage.getIdentified());
		appraisedUnitEClass.getESuperTypes().add(theBasePackage.getWorkItem());
		filingRuleEClass.getESuperTypes().add(theBasePackage.getIdentified());
		appraisalGroupEClass.getESuperTypes().add(theBasePackage.getIdentified());
		verificationDrawEClass.getESuperTypes().add(theBasePackage.getIdentified());
		dispatchMeetingEClass.getESuperTypes().add(theBasePackage.getIdentified());
		periodAssessmentEClass.getESuperTypes().add(theBasePackage.getWorkItem());
		appraisalEClass.getESuperTypes().add(theBasePackage.getWorkItem());

		// Initialize classes, features, and operations; add parameters
		initEClass(comprehensiveItemEClass, ComprehensiveItem.class, "ComprehensiveItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getComprehensiveItem_Code(), ecorePackage.getEString(), "code", null, 0, 1, ComprehensiveItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getComprehensiveItem_Name(), ecorePackage.getEString(), "name", null, 0, 1, ComprehensiveItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getComprehensiveItem_FullPoints(), ecorePackage.getEBigDecimal(), "fullPoints", null, 0, 1, ComprehensiveItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getComprehensiveItem_Aggregation(), this.getItemAggregation(), "aggregation", null, 0, 1, ComprehensiveItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getComprehensiveItem_Options(), this.getBallotOption(), null, "options", null, 0, -1, ComprehensiveItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getComprehensiveItem_Rule(), theRulesPackage.getScoringRule(), null, "rule", null, 0, 1, ComprehensiveItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getComprehensiveItem_DropHighest(), ecorePackage.getEInt(), "dropHighest", null, 0, 1, ComprehensiveItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getComprehensiveItem_DropLowest(), ecorePackage.getEInt(), "dropLowest", null, 0, 1, ComprehensiveItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getComprehensiveItem_FullMark(), ecorePackage.getEBigDecimal(), "fullMark", null, 0, 1, ComprehensiveItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getComprehensiveItem_Anonymous(), ecorePackage.getEBoolean(), "anonymous", null, 0, 1, ComprehensiveItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getComprehensiveItem_Text(), ecorePackage.getEString(), "text", null, 0, 1, ComprehensiveItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(ballotOptionEClass, BallotOption.class, "BallotOption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getBallotOption_Code(), ecorePackage.getEString(), "code", null, 0, 1, BallotOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBallotOption_Name(), ecorePackage.getEString(), "name", null, 0, 1, BallotOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBallotOption_Factor(), ecorePackage.getEBigDecimal(), "factor", null, 0, 1, BallotOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(tierRuleEClass, TierRule.class, "TierRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getTierRule_Name(), ecorePackage.getEString(), "name", null, 0, 1, TierRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTierRule_Points(), ecorePackage.getEBigDecimal(), "points", null, 0, 1, TierRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTierRule_ShareTo(), ecorePackage.getEBigDecimal(), "shareTo", null, 0, 1, TierRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(classRuleEClass, ClassRule.class, "ClassRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getClassRule_Name(), ecorePackage.getEString(), "name", null, 0, 1, ClassRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getClassRule_Count(), ecorePackage.getEIntegerObject(), "count", null, 0, 1, ClassRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getClassRule_Share(), ecorePackage.getEBigDecimal(), "share", null, 0, 1, ClassRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getClassRule_ExtraWhenCommended(), ecorePackage.getEIntegerObject(), "extraWhenCommended", null, 0, 1, ClassRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getClassRule_LowerBound(), ecorePackage.getEBigDecimal(), "lowerBound", null, 0, 1, ClassRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getClassRule_Unqualified(), ecorePackage.getEBoolean(), "unqualified", null, 0, 1, ClassRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getClassRule_Text(), ecorePackage.getEString(), "text", null, 0, 1, ClassRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(appraisalIndicatorEClass, AppraisalIndicator.class, "AppraisalIndicator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getAppraisalIndicator_Category(), this.getIndicatorCategory(), "category", null, 0, 1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalIndicator_Origin(), this.getIndicatorOrigin(), "origin", null, 0, 1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalIndicator_Code(), ecorePackage.getEString(), "code", null, 0, 1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalIndicator_Name(), ecorePackage.getEString(), "name", null, 0, 1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalIndicator_LibraryIndicatorId(), ecorePackage.getEString(), "libraryIndicatorId", null, 0, 1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalIndicator_Nature(), theBasePackage.getNature(), "nature", null, 0, 1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalIndicator_Direction(), theBasePackage.getDirection(), "direction", null, 0, 1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisalIndicator_Target(), theBasePackage.getQuantity(), null, "target", null, 0, 1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalIndicator_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalIndicator_Points(), ecorePackage.getEBigDecimal(), "points", null, 0, 1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisalIndicator_Responsible(), theBasePackage.getParty(), null, "responsible", null, 0, 1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalIndicator_PlannedShares(), ecorePackage.getEBigDecimal(), "plannedShares", null, 0, -1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalIndicator_EvidenceRequired(), ecorePackage.getEString(), "evidenceRequired", null, 0, -1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisalIndicator_Rule(), theRulesPackage.getScoringRule(), null, "rule", null, 0, 1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisalIndicator_Inputs(), theBasePackage.getParameter(), null, "inputs", null, 0, -1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisalIndicator_Reported(), theBasePackage.getQuantity(), null, "reported", null, 0, 1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisalIndicator_Verified(), theBasePackage.getQuantity(), null, "verified", null, 0, 1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisalIndicator_Recognised(), theBasePackage.getQuantity(), null, "recognised", null, 0, 1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalIndicator_ActualState(), theBasePackage.getValueState(), "actualState", null, 0, 1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalIndicator_ClaimedScore(), ecorePackage.getEBigDecimal(), "claimedScore", null, 0, 1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisalIndicator_Result(), theBasePackage.getScoreResult(), null, "result", null, 0, 1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisalIndicator_Trace(), theTracePackage.getScoreTrace(), null, "trace", null, 0, 1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalIndicator_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisalIndicator_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisalIndicator_Provenance(), theBasePackage.getProvenance(), null, "provenance", null, 0, -1, AppraisalIndicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(filingEntryEClass, FilingEntry.class, "FilingEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFilingEntry_IndicatorId(), ecorePackage.getEString(), "indicatorId", null, 0, 1, FilingEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFilingEntry_Value(), theBasePackage.getQuantity(), null, "value", null, 0, 1, FilingEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFilingEntry_State(), theBasePackage.getValueState(), "state", null, 0, 1, FilingEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFilingEntry_Progress(), ecorePackage.getEString(), "progress", null, 0, 1, FilingEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFilingEntry_ClaimedScore(), ecorePackage.getEBigDecimal(), "claimedScore", null, 0, 1, FilingEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFilingEntry_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, FilingEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFilingEntry_Provenance(), theBasePackage.getProvenance(), null, "provenance", null, 0, -1, FilingEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFilingEntry_Inputs(), theBasePackage.getParameter(), null, "inputs", null, 0, -1, FilingEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(filingEClass, Filing.class, "Filing", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFiling_Period(), this.getFilingPeriod(), "period", null, 0, 1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFiling_Ordinal(), ecorePackage.getEInt(), "ordinal", "1", 0, 1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getFiling_FiledOn(), theBasePackage.getLocalDate(), "filedOn", null, 0, 1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFiling_Filer(), theBasePackage.getParty(), null, "filer", null, 0, 1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFiling_Report(), ecorePackage.getEString(), "report", null, 0, 1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFiling_Entries(), this.getFilingEntry(), null, "entries", null, 0, -1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFiling_Note(), ecorePackage.getEString(), "note", null, 0, 1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFiling_Earlier(), this.getFiling(), null, "earlier", null, 0, -1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFiling_Provenance(), theBasePackage.getProvenance(), null, "provenance", null, 0, -1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(verificationEntryEClass, VerificationEntry.class, "VerificationEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getVerificationEntry_IndicatorId(), ecorePackage.getEString(), "indicatorId", null, 0, 1, VerificationEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getVerificationEntry_Reported(), theBasePackage.getQuantity(), null, "reported", null, 0, 1, VerificationEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getVerificationEntry_Verified(), theBasePackage.getQuantity(), null, "verified", null, 0, 1, VerificationEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getVerificationEntry_Misreporting(), this.getMisreporting(), "misreporting", null, 0, 1, VerificationEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getVerificationEntry_Finding(), ecorePackage.getEString(), "finding", null, 0, 1, VerificationEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getVerificationEntry_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, VerificationEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getVerificationEntry_Inputs(), theBasePackage.getParameter(), null, "inputs", null, 0, -1, VerificationEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(verificationEClass, Verification.class, "Verification", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getVerification_Kind(), this.getVerificationKind(), "kind", null, 0, 1, Verification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getVerification_Date(), theBasePackage.getLocalDate(), "date", null, 0, 1, Verification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getVerification_Inspectors(), theBasePackage.getParty(), null, "inspectors", null, 0, -1, Verification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getVerification_Entries(), this.getVerificationEntry(), null, "entries", null, 0, -1, Verification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getVerification_Summary(), ecorePackage.getEString(), "summary", null, 0, 1, Verification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getVerification_DrawId(), ecorePackage.getEString(), "drawId", null, 0, 1, Verification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(ballotCountEClass, BallotCount.class, "BallotCount", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getBallotCount_OptionCode(), ecorePackage.getEString(), "optionCode", null, 0, 1, BallotCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBallotCount_Votes(), ecorePackage.getEInt(), "votes", null, 0, 1, BallotCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(ballotEClass, Ballot.class, "Ballot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getBallot_ItemCode(), ecorePackage.getEString(), "itemCode", null, 0, 1, Ballot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBallot_Date(), theBasePackage.getLocalDate(), "date", null, 0, 1, Ballot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getBallot_Counts(), this.getBallotCount(), null, "counts", null, 0, -1, Ballot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getBallot_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, Ballot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBallot_Voters(), ecorePackage.getEIntegerObject(), "voters", null, 0, 1, Ballot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBallot_Spoiled(), ecorePackage.getEIntegerObject(), "spoiled", null, 0, 1, Ballot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(leaderScoreEClass, LeaderScore.class, "LeaderScore", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getLeaderScore_ItemCode(), ecorePackage.getEString(), "itemCode", null, 0, 1, LeaderScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getLeaderScore_Leader(), theBasePackage.getParty(), null, "leader", null, 0, 1, LeaderScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLeaderScore_Score(), ecorePackage.getEBigDecimal(), "score", null, 0, 1, LeaderScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLeaderScore_Date(), theBasePackage.getLocalDate(), "date", null, 0, 1, LeaderScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLeaderScore_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, LeaderScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLeaderScore_Title(), ecorePackage.getEString(), "title", null, 0, 1, LeaderScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(adjustmentEClass, Adjustment.class, "Adjustment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getAdjustment_Kind(), this.getAdjustmentKind(), "kind", null, 0, 1, Adjustment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAdjustment_Points(), ecorePackage.getEBigDecimal(), "points", null, 0, 1, Adjustment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAdjustment_AwardKey(), ecorePackage.getEString(), "awardKey", null, 0, 1, Adjustment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAdjustment_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Adjustment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAdjustment_DocumentNumber(), ecorePackage.getEString(), "documentNumber", null, 0, 1, Adjustment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAdjustment_Date(), theBasePackage.getLocalDate(), "date", null, 0, 1, Adjustment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAdjustment_DecidedBy(), theBasePackage.getParty(), null, "decidedBy", null, 0, 1, Adjustment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAdjustment_ClauseId(), ecorePackage.getEString(), "clauseId", null, 0, 1, Adjustment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAdjustment_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, Adjustment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(tierPlacementEClass, TierPlacement.class, "TierPlacement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getTierPlacement_Rank(), ecorePackage.getEIntegerObject(), "rank", null, 0, 1, TierPlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTierPlacement_Total(), ecorePackage.getEIntegerObject(), "total", null, 0, 1, TierPlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTierPlacement_TierName(), ecorePackage.getEString(), "tierName", null, 0, 1, TierPlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTierPlacement_Points(), ecorePackage.getEBigDecimal(), "points", null, 0, 1, TierPlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTierPlacement_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, TierPlacement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(lastYearResultEClass, LastYearResult.class, "LastYearResult", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getLastYearResult_Year(), ecorePackage.getEInt(), "year", null, 0, 1, LastYearResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLastYearResult_State(), theBasePackage.getValueState(), "state", null, 0, 1, LastYearResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLastYearResult_Total(), ecorePackage.getEBigDecimal(), "total", null, 0, 1, LastYearResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLastYearResult_ClassName(), ecorePackage.getEString(), "className", null, 0, 1, LastYearResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLastYearResult_Unqualified(), ecorePackage.getEBooleanObject(), "unqualified", null, 0, 1, LastYearResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLastYearResult_Source(), ecorePackage.getEString(), "source", null, 0, 1, LastYearResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLastYearResult_Rank(), ecorePackage.getEIntegerObject(), "rank", null, 0, 1, LastYearResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(unitResultEClass, UnitResult.class, "UnitResult", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getUnitResult_IndicatorScore(), theBasePackage.getScoreResult(), null, "indicatorScore", null, 0, 1, UnitResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUnitResult_KeyPerformanceScore(), theBasePackage.getScoreResult(), null, "keyPerformanceScore", null, 0, 1, UnitResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUnitResult_Comprehensive(), theBasePackage.getScoreResult(), null, "comprehensive", null, 0, 1, UnitResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUnitResult_TierPoints(), ecorePackage.getEBigDecimal(), "tierPoints", null, 0, 1, UnitResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUnitResult_Bonus(), ecorePackage.getEBigDecimal(), "bonus", null, 0, 1, UnitResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUnitResult_Deduction(), ecorePackage.getEBigDecimal(), "deduction", null, 0, 1, UnitResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUnitResult_Total(), theBasePackage.getScoreResult(), null, "total", null, 0, 1, UnitResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUnitResult_Rank(), ecorePackage.getEIntegerObject(), "rank", null, 0, 1, UnitResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUnitResult_ClassName(), ecorePackage.getEString(), "className", null, 0, 1, UnitResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUnitResult_VetoReason(), ecorePackage.getEString(), "vetoReason", null, 0, 1, UnitResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUnitResult_Consequences(), ecorePackage.getEString(), "consequences", null, 0, -1, UnitResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUnitResult_Frozen(), ecorePackage.getEBoolean(), "frozen", null, 0, 1, UnitResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUnitResult_PublishedOn(), theBasePackage.getLocalDate(), "publishedOn", null, 0, 1, UnitResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUnitResult_Trace(), theTracePackage.getScoreTrace(), null, "trace", null, 0, 1, UnitResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUnitResult_Unqualified(), ecorePackage.getEBoolean(), "unqualified", null, 0, 1, UnitResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUnitResult_LateFilings(), ecorePackage.getEIntegerObject(), "lateFilings", null, 0, 1, UnitResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUnitResult_MissingFilings(), ecorePackage.getEIntegerObject(), "missingFilings", null, 0, 1, UnitResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUnitResult_FilingDeduction(), ecorePackage.getEBigDecimal(), "filingDeduction", null, 0, 1, UnitResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(trackingNoteEClass, TrackingNote.class, "TrackingNote", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getTrackingNote_Date(), theBasePackage.getLocalDate(), "date", null, 0, 1, TrackingNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTrackingNote_Author(), theBasePackage.getParty(), null, "author", null, 0, 1, TrackingNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTrackingNote_IndicatorId(), ecorePackage.getEString(), "indicatorId", null, 0, 1, TrackingNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTrackingNote_Text(), ecorePackage.getEString(), "text", null, 0, 1, TrackingNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTrackingNote_Problem(), ecorePackage.getEBoolean(), "problem", null, 0, 1, TrackingNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTrackingNote_CorrectBy(), theBasePackage.getLocalDate(), "correctBy", null, 0, 1, TrackingNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTrackingNote_Correction(), ecorePackage.getEString(), "correction", null, 0, 1, TrackingNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTrackingNote_CorrectedOn(), theBasePackage.getLocalDate(), "correctedOn", null, 0, 1, TrackingNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTrackingNote_CheckedBy(), theBasePackage.getParty(), null, "checkedBy", null, 0, 1, TrackingNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTrackingNote_CheckedOn(), theBasePackage.getLocalDate(), "checkedOn", null, 0, 1, TrackingNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTrackingNote_MeetingId(), ecorePackage.getEString(), "meetingId", null, 0, 1, TrackingNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTrackingNote_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, TrackingNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(unitVetoEClass, UnitVeto.class, "UnitVeto", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getUnitVeto_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, UnitVeto.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUnitVeto_DocumentNumber(), ecorePackage.getEString(), "documentNumber", null, 0, 1, UnitVeto.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUnitVeto_Date(), theBasePackage.getLocalDate(), "date", null, 0, 1, UnitVeto.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUnitVeto_DecidedBy(), theBasePackage.getParty(), null, "decidedBy", null, 0, 1, UnitVeto.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUnitVeto_ClauseId(), ecorePackage.getEString(), "clauseId", null, 0, 1, UnitVeto.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getUnitVeto_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, UnitVeto.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(appealEClass, Appeal.class, "Appeal", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getAppeal_RaisedOn(), theBasePackage.getLocalDate(), "raisedOn", null, 0, 1, Appeal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppeal_RaisedBy(), theBasePackage.getParty(), null, "raisedBy", null, 0, 1, Appeal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppeal_IndicatorId(), ecorePackage.getEString(), "indicatorId", null, 0, 1, Appeal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppeal_Text(), ecorePackage.getEString(), "text", null, 0, 1, Appeal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppeal_Wanted(), ecorePackage.getEBigDecimal(), "wanted", null, 0, 1, Appeal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppeal_Outcome(), this.getAppealOutcome(), "outcome", null, 0, 1, Appeal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppeal_Decision(), ecorePackage.getEString(), "decision", null, 0, 1, Appeal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppeal_DecidedOn(), theBasePackage.getLocalDate(), "decidedOn", null, 0, 1, Appeal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppeal_DecidedBy(), theBasePackage.getParty(), null, "decidedBy", null, 0, 1, Appeal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppeal_CorrectionId(), ecorePackage.getEString(), "correctionId", null, 0, 1, Appeal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppeal_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, Appeal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(correctionEClass, Correction.class, "Correction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCorrection_Time(), theBasePackage.getTimestamp(), "time", null, 0, 1, Correction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCorrection_By(), theBasePackage.getParty(), null, "by", null, 0, 1, Correction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCorrection_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Correction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCorrection_DocumentNumber(), ecorePackage.getEString(), "documentNumber", null, 0, 1, Correction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCorrection_ObjectId(), ecorePackage.getEString(), "objectId", null, 0, 1, Correction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCorrection_What(), ecorePackage.getEString(), "what", null, 0, 1, Correction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCorrection_Before(), ecorePackage.getEString(), "before", null, 0, 1, Correction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCorrection_After(), ecorePackage.getEString(), "after", null, 0, 1, Correction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCorrection_TotalBefore(), ecorePackage.getEBigDecimal(), "totalBefore", null, 0, 1, Correction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCorrection_TotalAfter(), ecorePackage.getEBigDecimal(), "totalAfter", null, 0, 1, Correction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCorrection_RankBefore(), ecorePackage.getEIntegerObject(), "rankBefore", null, 0, 1, Correction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCorrection_RankAfter(), ecorePackage.getEIntegerObject(), "rankAfter", null, 0, 1, Correction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(appraisedUnitEClass, AppraisedUnit.class, "AppraisedUnit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getAppraisedUnit_Name(), ecorePackage.getEString(), "name", null, 0, 1, AppraisedUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisedUnit_Code(), ecorePackage.getEString(), "code", null, 0, 1, AppraisedUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisedUnit_Head(), theBasePackage.getParty(), null, "head", null, 0, 1, AppraisedUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisedUnit_Indicators(), this.getAppraisalIndicator(), null, "indicators", null, 0, -1, AppraisedUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisedUnit_Filings(), this.getFiling(), null, "filings", null, 0, -1, AppraisedUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisedUnit_Verifications(), this.getVerification(), null, "verifications", null, 0, -1, AppraisedUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisedUnit_Ballots(), this.getBallot(), null, "ballots", null, 0, -1, AppraisedUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisedUnit_LeaderScores(), this.getLeaderScore(), null, "leaderScores", null, 0, -1, AppraisedUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisedUnit_Adjustments(), this.getAdjustment(), null, "adjustments", null, 0, -1, AppraisedUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisedUnit_Tier(), this.getTierPlacement(), null, "tier", null, 0, 1, AppraisedUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisedUnit_LastYear(), this.getLastYearResult(), null, "lastYear", null, 0, 1, AppraisedUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisedUnit_Result(), this.getUnitResult(), null, "result", null, 0, 1, AppraisedUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisedUnit_Notes(), this.getTrackingNote(), null, "notes", null, 0, -1, AppraisedUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisedUnit_Vetoes(), this.getUnitVeto(), null, "vetoes", null, 0, -1, AppraisedUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisedUnit_Appeals(), this.getAppeal(), null, "appeals", null, 0, -1, AppraisedUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisedUnit_Corrections(), this.getCorrection(), null, "corrections", null, 0, -1, AppraisedUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisedUnit_PastResults(), this.getLastYearResult(), null, "pastResults", null, 0, -1, AppraisedUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(filingRuleEClass, FilingRule.class, "FilingRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFilingRule_Name(), ecorePackage.getEString(), "name", null, 0, 1, FilingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFilingRule_PerLate(), ecorePackage.getEBigDecimal(), "perLate", null, 0, 1, FilingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFilingRule_PerMissing(), ecorePackage.getEBigDecimal(), "perMissing", null, 0, 1, FilingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFilingRule_Free(), ecorePackage.getEInt(), "free", null, 0, 1, FilingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFilingRule_Cap(), ecorePackage.getEBigDecimal(), "cap", null, 0, 1, FilingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFilingRule_ClauseId(), ecorePackage.getEString(), "clauseId", null, 0, 1, FilingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(appraisalGroupEClass, AppraisalGroup.class, "AppraisalGroup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getAppraisalGroup_Name(), ecorePackage.getEString(), "name", null, 0, 1, AppraisalGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalGroup_Kind(), this.getGroupKind(), "kind", null, 0, 1, AppraisalGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalGroup_IndicatorPoints(), ecorePackage.getEBigDecimal(), "indicatorPoints", null, 0, 1, AppraisalGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisalGroup_ComprehensiveItems(), this.getComprehensiveItem(), null, "comprehensiveItems", null, 0, -1, AppraisalGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisalGroup_TierRules(), this.getTierRule(), null, "tierRules", null, 0, -1, AppraisalGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisalGroup_ClassRules(), this.getClassRule(), null, "classRules", null, 0, -1, AppraisalGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalGroup_BonusCap(), ecorePackage.getEBigDecimal(), "bonusCap", null, 0, 1, AppraisalGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalGroup_DeductionCap(), ecorePackage.getEBigDecimal(), "deductionCap", null, 0, 1, AppraisalGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalGroup_ScaleToFull(), ecorePackage.getEBoolean(), "scaleToFull", null, 0, 1, AppraisalGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisalGroup_Units(), this.getAppraisedUnit(), null, "units", null, 0, -1, AppraisalGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalGroup_TieBreakers(), this.getTieBreaker(), "tieBreakers", null, 0, -1, AppraisalGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisalGroup_FilingRule(), this.getFilingRule(), null, "filingRule", null, 0, 1, AppraisalGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalGroup_ExceedPoints(), ecorePackage.getEBoolean(), "exceedPoints", null, 0, 1, AppraisalGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalGroup_OutlierRatio(), ecorePackage.getEBigDecimal(), "outlierRatio", null, 0, 1, AppraisalGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisalGroup_Rounding(), theRulesPackage.getRoundingPolicy(), null, "rounding", null, 0, 1, AppraisalGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisalGroup_Text(), ecorePackage.getEString(), "text", null, 0, 1, AppraisalGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisalGroup_LightBands(), theRulesPackage.getLightBand(), null, "lightBands", null, 0, -1, AppraisalGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(drawnItemEClass, DrawnItem.class, "DrawnItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getDrawnItem_UnitId(), ecorePackage.getEString(), "unitId", null, 0, 1, DrawnItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDrawnItem_IndicatorId(), ecorePackage.getEString(), "indicatorId", null, 0, 1, DrawnItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDrawnItem_Key(), ecorePackage.getEString(), "key", null, 0, 1, DrawnItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(verificationDrawEClass, VerificationDraw.class, "VerificationDraw", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getVerificationDraw_Seed(), ecorePackage.getEString(), "seed", null, 0, 1, VerificationDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getVerificationDraw_Date(), theBasePackage.getLocalDate(), "date", null, 0, 1, VerificationDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getVerificationDraw_Month(), ecorePackage.getEInt(), "month", "12", 0, 1, VerificationDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getVerificationDraw_PerUnit(), ecorePackage.getEIntegerObject(), "perUnit", null, 0, 1, VerificationDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getVerificationDraw_Units(), ecorePackage.getEIntegerObject(), "units", null, 0, 1, VerificationDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getVerificationDraw_By(), theBasePackage.getParty(), null, "by", null, 0, 1, VerificationDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getVerificationDraw_Candidates(), ecorePackage.getEInt(), "candidates", null, 0, 1, VerificationDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getVerificationDraw_Items(), this.getDrawnItem(), null, "items", null, 0, -1, VerificationDraw.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(dispatchMeetingEClass, DispatchMeeting.class, "DispatchMeeting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getDispatchMeeting_Quarter(), ecorePackage.getEInt(), "quarter", "1", 0, 1, DispatchMeeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getDispatchMeeting_Date(), theBasePackage.getLocalDate(), "date", null, 0, 1, DispatchMeeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDispatchMeeting_Place(), ecorePackage.getEString(), "place", null, 0, 1, DispatchMeeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDispatchMeeting_Chair(), theBasePackage.getParty(), null, "chair", null, 0, 1, DispatchMeeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDispatchMeeting_Attendees(), ecorePackage.getEString(), "attendees", null, 0, 1, DispatchMeeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDispatchMeeting_Minutes(), ecorePackage.getEString(), "minutes", null, 0, 1, DispatchMeeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDispatchMeeting_Evidence(), theBasePackage.getEvidence(), null, "evidence", null, 0, -1, DispatchMeeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(periodScoreEClass, PeriodScore.class, "PeriodScore", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getPeriodScore_UnitId(), ecorePackage.getEString(), "unitId", null, 0, 1, PeriodScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPeriodScore_Low(), ecorePackage.getEBigDecimal(), "low", null, 0, 1, PeriodScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPeriodScore_High(), ecorePackage.getEBigDecimal(), "high", null, 0, 1, PeriodScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPeriodScore_Rank(), ecorePackage.getEIntegerObject(), "rank", null, 0, 1, PeriodScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPeriodScore_ClassName(), ecorePackage.getEString(), "className", null, 0, 1, PeriodScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(periodAssessmentEClass, PeriodAssessment.class, "PeriodAssessment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getPeriodAssessment_Period(), this.getFilingPeriod(), "period", null, 0, 1, PeriodAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPeriodAssessment_Ordinal(), ecorePackage.getEInt(), "ordinal", "1", 0, 1, PeriodAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getPeriodAssessment_Date(), theBasePackage.getLocalDate(), "date", null, 0, 1, PeriodAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPeriodAssessment_Text(), ecorePackage.getEString(), "text", null, 0, 1, PeriodAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPeriodAssessment_Scores(), this.getPeriodScore(), null, "scores", null, 0, -1, PeriodAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(appraisalEClass, Appraisal.class, "Appraisal", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getAppraisal_FormatVersion(), ecorePackage.getEInt(), "formatVersion", "1", 0, 1, Appraisal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getAppraisal_Title(), ecorePackage.getEString(), "title", null, 0, 1, Appraisal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisal_Year(), ecorePackage.getEInt(), "year", null, 0, 1, Appraisal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisal_Organiser(), theBasePackage.getParty(), null, "organiser", null, 0, 1, Appraisal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisal_Commended(), ecorePackage.getEBoolean(), "commended", null, 0, 1, Appraisal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisal_Schemes(), theBasePackage.getSchemeUse(), null, "schemes", null, 0, -1, Appraisal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisal_RequiredPacks(), theBasePackage.getPackUse(), null, "requiredPacks", null, 0, -1, Appraisal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisal_Groups(), this.getAppraisalGroup(), null, "groups", null, 0, -1, Appraisal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisal_Attachments(), theBasePackage.getEvidence(), null, "attachments", null, 0, -1, Appraisal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisal_History(), theBasePackage.getEvent(), null, "history", null, 0, -1, Appraisal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisal_Provenance(), theBasePackage.getProvenance(), null, "provenance", null, 0, -1, Appraisal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisal_Calendar(), theRulesPackage.getCalendar(), null, "calendar", null, 0, 1, Appraisal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisal_ConsequenceRules(), theRulesPackage.getConsequenceRule(), null, "consequenceRules", null, 0, -1, Appraisal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisal_Meetings(), this.getDispatchMeeting(), null, "meetings", null, 0, -1, Appraisal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisal_Draws(), this.getVerificationDraw(), null, "draws", null, 0, -1, Appraisal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAppraisal_Assessments(), this.getPeriodAssessment(), null, "assessments", null, 0, -1, Appraisal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAppraisal_NotifiedOn(), theBasePackage.getLocalDate(), "notifiedOn", null, 0, 1, Appraisal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(groupKindEEnum, GroupKind.class, "GroupKind"); //$NON-NLS-1$
		addEEnumLiteral(groupKindEEnum, GroupKind.DIRECT_UNIT);
		addEEnumLiteral(groupKindEEnum, GroupKind.COUNTY_BUREAU);
		addEEnumLiteral(groupKindEEnum, GroupKind.OTHER);

		initEEnum(indicatorCategoryEEnum, IndicatorCategory.class, "IndicatorCategory"); //$NON-NLS-1$
		addEEnumLiteral(indicatorCategoryEEnum, IndicatorCategory.KEY_PERFORMANCE);
		addEEnumLiteral(indicatorCategoryEEnum, IndicatorCategory.KEY_TASK);

		initEEnum(indicatorOriginEEnum, IndicatorOrigin.class, "IndicatorOrigin"); //$NON-NLS-1$
		addEEnumLiteral(indicatorOriginEEnum, IndicatorOrigin.PROVINCE);
		addEEnumLiteral(indicatorOriginEEnum, IndicatorOrigin.CITY);
		addEEnumLiteral(indicatorOriginEEnum, IndicatorOrigin.FUND_RAISING);
		addEEnumLiteral(indicatorOriginEEnum, IndicatorOrigin.ECONOMIC);
		addEEnumLiteral(indicatorOriginEEnum, IndicatorOrigin.ADMINISTRATION);
		addEEnumLiteral(indicatorOriginEEnum, IndicatorOrigin.PARTY_WORK);
		addEEnumLiteral(indicatorOriginEEnum, IndicatorOrigin.OTHER);

		initEEnum(filingPeriodEEnum, FilingPeriod.class, "FilingPeriod"); //$NON-NLS-1$
		addEEnumLiteral(filingPeriodEEnum, FilingPeriod.MONTH);
		addEEnumLiteral(filingPeriodEEnum, FilingPeriod.QUARTER);
		addEEnumLiteral(filingPeriodEEnum, FilingPeriod.HALF_YEAR);
		addEEnumLiteral(filingPeriodEEnum, FilingPeriod.YEAR);

		initEEnum(verificationKindEEnum, VerificationKind.class, "VerificationKind"); //$NON-NLS-1$
		addEEnumLiteral(verificationKindEEnum, VerificationKind.ANNOUNCED);
		addEEnumLiteral(verificationKindEEnum, VerificationKind.UNANNOUNCED);
		addEEnumLiteral(verificationKindEEnum, VerificationKind.ON_SITE);
		addEEnumLiteral(verificationKindEEnum, VerificationKind.SPECIAL);
		addEEnumLiteral(verificationKindEEnum, VerificationKind.RANDOM);

		initEEnum(misreportingEEnum, Misreporting.class, "Misreporting"); //$NON-NLS-1$
		addEEnumLiteral(misreportingEEnum, Misreporting.NONE);
		addEEnumLiteral(misreportingEEnum, Misreporting.FALSE_REPORT);
		addEEnumLiteral(misreportingEEnum, Misreporting.CONCEALED);
		addEEnumLiteral(misreportingEEnum, Misreporting.OMITTED);

		initEEnum(adjustmentKindEEnum, AdjustmentKind.class, "AdjustmentKind"); //$NON-NLS-1$
		addEEnumLiteral(adjustmentKindEEnum, AdjustmentKind.BONUS);
		addEEnumLiteral(adjustmentKindEEnum, AdjustmentKind.DEDUCTION);

		initEEnum(itemAggregationEEnum, ItemAggregation.class, "ItemAggregation"); //$NON-NLS-1$
		addEEnumLiteral(itemAggregationEEnum, ItemAggregation.MEAN);
		addEEnumLiteral(itemAggregationEEnum, ItemAggregation.TRIMMED_MEAN);
		addEEnumLiteral(itemAggregationEEnum, ItemAggregation.VOTES);
		addEEnumLiteral(itemAggregationEEnum, ItemAggregation.DIRECT);
		addEEnumLiteral(itemAggregationEEnum, ItemAggregation.SUM);

		initEEnum(tieBreakerEEnum, TieBreaker.class, "TieBreaker"); //$NON-NLS-1$
		addEEnumLiteral(tieBreakerEEnum, TieBreaker.INDICATOR_SCORE);
		addEEnumLiteral(tieBreakerEEnum, TieBreaker.KEY_PERFORMANCE);

		initEEnum(appealOutcomeEEnum, AppealOutcome.class, "AppealOutcome"); //$NON-NLS-1$
		addEEnumLiteral(appealOutcomeEEnum, AppealOutcome.OPEN);
		addEEnumLiteral(appealOutcomeEEnum, AppealOutcome.UPHELD);
		addEEnumLiteral(appealOutcomeEEnum, AppealOutcome.PARTLY_UPHELD);
		addEEnumLiteral(appealOutcomeEEnum, AppealOutcome.REJECTED);

		// Create resource
		createResource(eNS_URI);
	}

} //AppraisalPackageImpl
