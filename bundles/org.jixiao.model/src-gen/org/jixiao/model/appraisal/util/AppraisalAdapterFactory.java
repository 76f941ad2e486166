/**
 */
package org.jixiao.model.appraisal.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.jixiao.model.appraisal.*;

import org.jixiao.model.base.Identified;
import org.jixiao.model.base.WorkItem;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.jixiao.model.appraisal.AppraisalPackage
 * @generated
 */
public class AppraisalAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static AppraisalPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AppraisalAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = AppraisalPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AppraisalSwitch<Adapter> modelSwitch =
		new AppraisalSwitch<Adapter>() {
			@Override
			public Adapter caseComprehensiveItem(ComprehensiveItem object) {
				return createComprehensiveItemAdapter();
			}
			@Override
			public Adapter caseBallotOption(BallotOption object) {
				return createBallotOptionAdapter();
			}
			@Override
			public Adapter caseTierRule(TierRule object) {
				return createTierRuleAdapter();
			}
			@Override
			public Adapter caseClassRule(ClassRule object) {
				return createClassRuleAdapter();
			}
			@Override
			public Adapter caseAppraisalIndicator(AppraisalIndicator object) {
				return createAppraisalIndicatorAdapter();
			}
			@Override
			public Adapter caseFilingEntry(FilingEntry object) {
				return createFilingEntryAdapter();
			}
			@Override
			public Adapter caseFiling(Filing object) {
				return createFilingAdapter();
			}
			@Override
			public Adapter caseVerificationEntry(VerificationEntry object) {
				return createVerificationEntryAdapter();
			}
			@Override
			public Adapter caseVerification(Verification object) {
				return createVerificationAdapter();
			}
			@Override
			public Adapter caseBallotCount(BallotCount object) {
				return createBallotCountAdapter();
			}
			@Override
			public Adapter caseBallot(Ballot object) {
				return createBallotAdapter();
			}
			@Override
			public Adapter caseLeaderScore(LeaderScore object) {
				return createLeaderScoreAdapter();
			}
			@Override
			public Adapter caseAdjustment(Adjustment object) {
				return createAdjustmentAdapter();
			}
			@Override
			public Adapter caseTierPlacement(TierPlacement object) {
				return createTierPlacementAdapter();
			}
			@Override
			public Adapter caseLastYearResult(LastYearResult object) {
				return createLastYearResultAdapter();
			}
			@Override
			public Adapter caseUnitResult(UnitResult object) {
				return createUnitResultAdapter();
			}
			@Override
			public Adapter caseTrackingNote(TrackingNote object) {
				return createTrackingNoteAdapter();
			}
			@Override
			public Adapter caseUnitVeto(UnitVeto object) {
				return createUnitVetoAdapter();
			}
			@Override
			public Adapter caseAppeal(Appeal object) {
				return createAppealAdapter();
			}
			@Override
			public Adapter caseCorrection(Correction object) {
				return createCorrectionAdapter();
			}
			@Override
			public Adapter caseAppraisedUnit(AppraisedUnit object) {
				return createAppraisedUnitAdapter();
			}
			@Override
			public Adapter caseFilingRule(FilingRule object) {
				return createFilingRuleAdapter();
			}
			@Override
			public Adapter caseAppraisalGroup(AppraisalGroup object) {
				return createAppraisalGroupAdapter();
			}
			@Override
			public Adapter caseDrawnItem(DrawnItem object) {
				return createDrawnItemAdapter();
			}
			@Override
			public Adapter caseVerificationDraw(VerificationDraw object) {
				return createVerificationDrawAdapter();
			}
			@Override
			public Adapter caseDispatchMeeting(DispatchMeeting object) {
				return createDispatchMeetingAdapter();
			}
			@Override
			public Adapter casePeriodScore(PeriodScore object) {
				return createPeriodScoreAdapter();
			}
			@Override
			public Adapter casePeriodAssessment(PeriodAssessment object) {
				return createPeriodAssessmentAdapter();
			}
			@Override
			public Adapter caseAppraisal(Appraisal object) {
				return createAppraisalAdapter();
			}
			@Override
			public Adapter caseIdentified(Identified object) {
				return createIdentifiedAdapter();
			}
			@Override
			public Adapter caseWorkItem(WorkItem object) {
				return createWorkItemAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.ComprehensiveItem <em>Comprehensive Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.ComprehensiveItem
	 * @generated
	 */
	public Adapter createComprehensiveItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.BallotOption <em>Ballot Option</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.BallotOption
	 * @generated
	 */
	public Adapter createBallotOptionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.TierRule <em>Tier Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.TierRule
	 * @generated
	 */
	public Adapter createTierRuleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.ClassRule <em>Class Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.ClassRule
	 * @generated
	 */
	public Adapter createClassRuleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.AppraisalIndicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator
	 * @generated
	 */
	public Adapter createAppraisalIndicatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.FilingEntry <em>Filing Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.FilingEntry
	 * @generated
	 */
	public Adapter createFilingEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.Filing <em>Filing</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.Filing
	 * @generated
	 */
	public Adapter createFilingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.VerificationEntry <em>Verification Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.VerificationEntry
	 * @generated
	 */
	public Adapter createVerificationEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.Verification <em>Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.Verification
	 * @generated
	 */
	public Adapter createVerificationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.BallotCount <em>Ballot Count</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.BallotCount
	 * @generated
	 */
	public Adapter createBallotCountAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.Ballot <em>Ballot</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.Ballot
	 * @generated
	 */
	public Adapter createBallotAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.LeaderScore <em>Leader Score</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.LeaderScore
	 * @generated
	 */
	public Adapter createLeaderScoreAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.Adjustment <em>Adjustment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.Adjustment
	 * @generated
	 */
	public Adapter createAdjustmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.TierPlacement <em>Tier Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.TierPlacement
	 * @generated
	 */
	public Adapter createTierPlacementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.LastYearResult <em>Last Year Result</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.LastYearResult
	 * @generated
	 */
	public Adapter createLastYearResultAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.UnitResult <em>Unit Result</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.UnitResult
	 * @generated
	 */
	public Adapter createUnitResultAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.TrackingNote <em>Tracking Note</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.TrackingNote
	 * @generated
	 */
	public Adapter createTrackingNoteAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.UnitVeto <em>Unit Veto</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.UnitVeto
	 * @generated
	 */
	public Adapter createUnitVetoAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.Appeal <em>Appeal</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.Appeal
	 * @generated
	 */
	public Adapter createAppealAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.Correction <em>Correction</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.Correction
	 * @generated
	 */
	public Adapter createCorrectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.AppraisedUnit <em>Appraised Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.AppraisedUnit
	 * @generated
	 */
	public Adapter createAppraisedUnitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.FilingRule <em>Filing Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.FilingRule
	 * @generated
	 */
	public Adapter createFilingRuleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.AppraisalGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.AppraisalGroup
	 * @generated
	 */
	public Adapter createAppraisalGroupAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.DrawnItem <em>Drawn Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.DrawnItem
	 * @generated
	 */
	public Adapter createDrawnItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.VerificationDraw <em>Verification Draw</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.VerificationDraw
	 * @generated
	 */
	public Adapter createVerificationDrawAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.DispatchMeeting <em>Dispatch Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.DispatchMeeting
	 * @generated
	 */
	public Adapter createDispatchMeetingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.PeriodScore <em>Period Score</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.PeriodScore
	 * @generated
	 */
	public Adapter createPeriodScoreAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.PeriodAssessment <em>Period Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.PeriodAssessment
	 * @generated
	 */
	public Adapter createPeriodAssessmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.appraisal.Appraisal <em>Appraisal</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.appraisal.Appraisal
	 * @generated
	 */
	public Adapter createAppraisalAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.base.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.base.Identified
	 * @generated
	 */
	public Adapter createIdentifiedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.jixiao.model.base.WorkItem <em>Work Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.jixiao.model.base.WorkItem
	 * @generated
	 */
	public Adapter createWorkItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //AppraisalAdapterFactory
