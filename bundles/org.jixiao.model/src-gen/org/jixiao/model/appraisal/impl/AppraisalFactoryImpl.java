/**
 */
package org.jixiao.model.appraisal.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.jixiao.model.appraisal.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class AppraisalFactoryImpl extends EFactoryImpl implements AppraisalFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static AppraisalFactory init() {
		try {
			AppraisalFactory theAppraisalFactory = (AppraisalFactory)EPackage.Registry.INSTANCE.getEFactory(AppraisalPackage.eNS_URI);
			if (theAppraisalFactory != null) {
				return theAppraisalFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new AppraisalFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AppraisalFactoryImpl() {
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
			case AppraisalPackage.COMPREHENSIVE_ITEM: return createComprehensiveItem();
			case AppraisalPackage.BALLOT_OPTION: return createBallotOption();
			case AppraisalPackage.TIER_RULE: return createTierRule();
			case AppraisalPackage.CLASS_RULE: return createClassRule();
			case AppraisalPackage.APPRAISAL_INDICATOR: return createAppraisalIndicator();
			case AppraisalPackage.FILING_ENTRY: return createFilingEntry();
			case AppraisalPackage.FILING: return createFiling();
			case AppraisalPackage.VERIFICATION_ENTRY: return createVerificationEntry();
			case AppraisalPackage.VERIFICATION: return createVerification();
			case AppraisalPackage.BALLOT_COUNT: return createBallotCount();
			case AppraisalPackage.BALLOT: return createBallot();
			case AppraisalPackage.LEADER_SCORE: return createLeaderScore();
			case AppraisalPackage.ADJUSTMENT: return createAdjustment();
			case AppraisalPackage.TIER_PLACEMENT: return createTierPlacement();
			case AppraisalPackage.LAST_YEAR_RESULT: return createLastYearResult();
			case AppraisalPackage.UNIT_RESULT: return createUnitResult();
			case AppraisalPackage.TRACKING_NOTE: return createTrackingNote();
			case AppraisalPackage.UNIT_VETO: return createUnitVeto();
			case AppraisalPackage.APPEAL: return createAppeal();
			case AppraisalPackage.CORRECTION: return createCorrection();
			case AppraisalPackage.APPRAISED_UNIT: return createAppraisedUnit();
			case AppraisalPackage.FILING_RULE: return createFilingRule();
			case AppraisalPackage.APPRAISAL_GROUP: return createAppraisalGroup();
			case AppraisalPackage.DRAWN_ITEM: return createDrawnItem();
			case AppraisalPackage.VERIFICATION_DRAW: return createVerificationDraw();
			case AppraisalPackage.DISPATCH_MEETING: return createDispatchMeeting();
			case AppraisalPackage.PERIOD_SCORE: return createPeriodScore();
			case AppraisalPackage.PERIOD_ASSESSMENT: return createPeriodAssessment();
			case AppraisalPackage.APPRAISAL: return createAppraisal();
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
			case AppraisalPackage.GROUP_KIND:
				return createGroupKindFromString(eDataType, initialValue);
			case AppraisalPackage.INDICATOR_CATEGORY:
				return createIndicatorCategoryFromString(eDataType, initialValue);
			case AppraisalPackage.INDICATOR_ORIGIN:
				return createIndicatorOriginFromString(eDataType, initialValue);
			case AppraisalPackage.FILING_PERIOD:
				return createFilingPeriodFromString(eDataType, initialValue);
			case AppraisalPackage.VERIFICATION_KIND:
				return createVerificationKindFromString(eDataType, initialValue);
			case AppraisalPackage.MISREPORTING:
				return createMisreportingFromString(eDataType, initialValue);
			case AppraisalPackage.ADJUSTMENT_KIND:
				return createAdjustmentKindFromString(eDataType, initialValue);
			case AppraisalPackage.ITEM_AGGREGATION:
				return createItemAggregationFromString(eDataType, initialValue);
			case AppraisalPackage.TIE_BREAKER:
				return createTieBreakerFromString(eDataType, initialValue);
			case AppraisalPackage.APPEAL_OUTCOME:
				return createAppealOutcomeFromString(eDataType, initialValue);
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
			case AppraisalPackage.GROUP_KIND:
				return convertGroupKindToString(eDataType, instanceValue);
			case AppraisalPackage.INDICATOR_CATEGORY:
				return convertIndicatorCategoryToString(eDataType, instanceValue);
			case AppraisalPackage.INDICATOR_ORIGIN:
				return convertIndicatorOriginToString(eDataType, instanceValue);
			case AppraisalPackage.FILING_PERIOD:
				return convertFilingPeriodToString(eDataType, instanceValue);
			case AppraisalPackage.VERIFICATION_KIND:
				return convertVerificationKindToString(eDataType, instanceValue);
			case AppraisalPackage.MISREPORTING:
				return convertMisreportingToString(eDataType, instanceValue);
			case AppraisalPackage.ADJUSTMENT_KIND:
				return convertAdjustmentKindToString(eDataType, instanceValue);
			case AppraisalPackage.ITEM_AGGREGATION:
				return convertItemAggregationToString(eDataType, instanceValue);
			case AppraisalPackage.TIE_BREAKER:
				return convertTieBreakerToString(eDataType, instanceValue);
			case AppraisalPackage.APPEAL_OUTCOME:
				return convertAppealOutcomeToString(eDataType, instanceValue);
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
	public ComprehensiveItem createComprehensiveItem() {
		ComprehensiveItemImpl comprehensiveItem = new ComprehensiveItemImpl();
		return comprehensiveItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BallotOption createBallotOption() {
		BallotOptionImpl ballotOption = new BallotOptionImpl();
		return ballotOption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TierRule createTierRule() {
		TierRuleImpl tierRule = new TierRuleImpl();
		return tierRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClassRule createClassRule() {
		ClassRuleImpl classRule = new ClassRuleImpl();
		return classRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AppraisalIndicator createAppraisalIndicator() {
		AppraisalIndicatorImpl appraisalIndicator = new AppraisalIndicatorImpl();
		return appraisalIndicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilingEntry createFilingEntry() {
		FilingEntryImpl filingEntry = new FilingEntryImpl();
		return filingEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Filing createFiling() {
		FilingImpl filing = new FilingImpl();
		return filing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VerificationEntry createVerificationEntry() {
		VerificationEntryImpl verificationEntry = new VerificationEntryImpl();
		return verificationEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Verification createVerification() {
		VerificationImpl verification = new VerificationImpl();
		return verification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BallotCount createBallotCount() {
		BallotCountImpl ballotCount = new BallotCountImpl();
		return ballotCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ballot createBallot() {
		BallotImpl ballot = new BallotImpl();
		return ballot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LeaderScore createLeaderScore() {
		LeaderScoreImpl leaderScore = new LeaderScoreImpl();
		return leaderScore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Adjustment createAdjustment() {
		AdjustmentImpl adjustment = new AdjustmentImpl();
		return adjustment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TierPlacement createTierPlacement() {
		TierPlacementImpl tierPlacement = new TierPlacementImpl();
		return tierPlacement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LastYearResult createLastYearResult() {
		LastYearResultImpl lastYearResult = new LastYearResultImpl();
		return lastYearResult;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnitResult createUnitResult() {
		UnitResultImpl unitResult = new UnitResultImpl();
		return unitResult;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TrackingNote createTrackingNote() {
		TrackingNoteImpl trackingNote = new TrackingNoteImpl();
		return trackingNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnitVeto createUnitVeto() {
		UnitVetoImpl unitVeto = new UnitVetoImpl();
		return unitVeto;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Appeal createAppeal() {
		AppealImpl appeal = new AppealImpl();
		return appeal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Correction createCorrection() {
		CorrectionImpl correction = new CorrectionImpl();
		return correction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AppraisedUnit createAppraisedUnit() {
		AppraisedUnitImpl appraisedUnit = new AppraisedUnitImpl();
		return appraisedUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilingRule createFilingRule() {
		FilingRuleImpl filingRule = new FilingRuleImpl();
		return filingRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AppraisalGroup createAppraisalGroup() {
		AppraisalGroupImpl appraisalGroup = new AppraisalGroupImpl();
		return appraisalGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DrawnItem createDrawnItem() {
		DrawnItemImpl drawnItem = new DrawnItemImpl();
		return drawnItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VerificationDraw createVerificationDraw() {
		VerificationDrawImpl verificationDraw = new VerificationDrawImpl();
		return verificationDraw;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DispatchMeeting createDispatchMeeting() {
		DispatchMeetingImpl dispatchMeeting = new DispatchMeetingImpl();
		return dispatchMeeting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PeriodScore createPeriodScore() {
		PeriodScoreImpl periodScore = new PeriodScoreImpl();
		return periodScore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PeriodAssessment createPeriodAssessment() {
		PeriodAssessmentImpl periodAssessment = new PeriodAssessmentImpl();
		return periodAssessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Appraisal createAppraisal() {
		AppraisalImpl appraisal = new AppraisalImpl();
		return appraisal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GroupKind createGroupKindFromString(EDataType eDataType, String initialValue) {
		GroupKind result = GroupKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGroupKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IndicatorCategory createIndicatorCategoryFromString(EDataType eDataType, String initialValue) {
		IndicatorCategory result = IndicatorCategory.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIndicatorCategoryToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IndicatorOrigin createIndicatorOriginFromString(EDataType eDataType, String initialValue) {
		IndicatorOrigin result = IndicatorOrigin.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIndicatorOriginToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FilingPeriod createFilingPeriodFromString(EDataType eDataType, String initialValue) {
		FilingPeriod result = FilingPeriod.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFilingPeriodToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VerificationKind createVerificationKindFromString(EDataType eDataType, String initialValue) {
		VerificationKind result = VerificationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVerificationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Misreporting createMisreportingFromString(EDataType eDataType, String initialValue) {
		Misreporting result = Misreporting.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMisreportingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AdjustmentKind createAdjustmentKindFromString(EDataType eDataType, String initialValue) {
		AdjustmentKind result = AdjustmentKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAdjustmentKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ItemAggregation createItemAggregationFromString(EDataType eDataType, String initialValue) {
		ItemAggregation result = ItemAggregation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertItemAggregationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TieBreaker createTieBreakerFromString(EDataType eDataType, String initialValue) {
		TieBreaker result = TieBreaker.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTieBreakerToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AppealOutcome createAppealOutcomeFromString(EDataType eDataType, String initialValue) {
		AppealOutcome result = AppealOutcome.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAppealOutcomeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AppraisalPackage getAppraisalPackage() {
		return (AppraisalPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static AppraisalPackage getPackage() {
		return AppraisalPackage.eINSTANCE;
	}

} //AppraisalFactoryImpl
