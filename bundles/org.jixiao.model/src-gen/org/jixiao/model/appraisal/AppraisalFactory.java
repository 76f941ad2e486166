/**
 */
package org.jixiao.model.appraisal;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.jixiao.model.appraisal.AppraisalPackage
 * @generated
 */
public interface AppraisalFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	AppraisalFactory eINSTANCE = org.jixiao.model.appraisal.impl.AppraisalFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Comprehensive Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Comprehensive Item</em>'.
	 * @generated
	 */
	ComprehensiveItem createComprehensiveItem();

	/**
	 * Returns a new object of class '<em>Ballot Option</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ballot Option</em>'.
	 * @generated
	 */
	BallotOption createBallotOption();

	/**
	 * Returns a new object of class '<em>Tier Rule</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tier Rule</em>'.
	 * @generated
	 */
	TierRule createTierRule();

	/**
	 * Returns a new object of class '<em>Class Rule</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Class Rule</em>'.
	 * @generated
	 */
	ClassRule createClassRule();

	/**
	 * Returns a new object of class '<em>Indicator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Indicator</em>'.
	 * @generated
	 */
	AppraisalIndicator createAppraisalIndicator();

	/**
	 * Returns a new object of class '<em>Filing Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Filing Entry</em>'.
	 * @generated
	 */
	FilingEntry createFilingEntry();

	/**
	 * Returns a new object of class '<em>Filing</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Filing</em>'.
	 * @generated
	 */
	Filing createFiling();

	/**
	 * Returns a new object of class '<em>Verification Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Verification Entry</em>'.
	 * @generated
	 */
	VerificationEntry createVerificationEntry();

	/**
	 * Returns a new object of class '<em>Verification</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Verification</em>'.
	 * @generated
	 */
	Verification createVerification();

	/**
	 * Returns a new object of class '<em>Ballot Count</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ballot Count</em>'.
	 * @generated
	 */
	BallotCount createBallotCount();

	/**
	 * Returns a new object of class '<em>Ballot</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ballot</em>'.
	 * @generated
	 */
	Ballot createBallot();

	/**
	 * Returns a new object of class '<em>Leader Score</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Leader Score</em>'.
	 * @generated
	 */
	LeaderScore createLeaderScore();

	/**
	 * Returns a new object of class '<em>Adjustment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Adjustment</em>'.
	 * @generated
	 */
	Adjustment createAdjustment();

	/**
	 * Returns a new object of class '<em>Tier Placement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tier Placement</em>'.
	 * @generated
	 */
	TierPlacement createTierPlacement();

	/**
	 * Returns a new object of class '<em>Last Year Result</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Last Year Result</em>'.
	 * @generated
	 */
	LastYearResult createLastYearResult();

	/**
	 * Returns a new object of class '<em>Unit Result</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Unit Result</em>'.
	 * @generated
	 */
	UnitResult createUnitResult();

	/**
	 * Returns a new object of class '<em>Tracking Note</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tracking Note</em>'.
	 * @generated
	 */
	TrackingNote createTrackingNote();

	/**
	 * Returns a new object of class '<em>Unit Veto</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Unit Veto</em>'.
	 * @generated
	 */
	UnitVeto createUnitVeto();

	/**
	 * Returns a new object of class '<em>Appeal</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Appeal</em>'.
	 * @generated
	 */
	Appeal createAppeal();

	/**
	 * Returns a new object of class '<em>Correction</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Correction</em>'.
	 * @generated
	 */
	Correction createCorrection();

	/**
	 * Returns a new object of class '<em>Appraised Unit</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Appraised Unit</em>'.
	 * @generated
	 */
	AppraisedUnit createAppraisedUnit();

	/**
	 * Returns a new object of class '<em>Filing Rule</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Filing Rule</em>'.
	 * @generated
	 */
	FilingRule createFilingRule();

	/**
	 * Returns a new object of class '<em>Group</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Group</em>'.
	 * @generated
	 */
	AppraisalGroup createAppraisalGroup();

	/**
	 * Returns a new object of class '<em>Drawn Item</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Drawn Item</em>'.
	 * @generated
	 */
	DrawnItem createDrawnItem();

	/**
	 * Returns a new object of class '<em>Verification Draw</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Verification Draw</em>'.
	 * @generated
	 */
	VerificationDraw createVerificationDraw();

	/**
	 * Returns a new object of class '<em>Dispatch Meeting</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dispatch Meeting</em>'.
	 * @generated
	 */
	DispatchMeeting createDispatchMeeting();

	/**
	 * Returns a new object of class '<em>Period Score</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Period Score</em>'.
	 * @generated
	 */
	PeriodScore createPeriodScore();

	/**
	 * Returns a new object of class '<em>Period Assessment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Period Assessment</em>'.
	 * @generated
	 */
	PeriodAssessment createPeriodAssessment();

	/**
	 * Returns a new object of class '<em>Appraisal</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Appraisal</em>'.
	 * @generated
	 */
	Appraisal createAppraisal();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	AppraisalPackage getAppraisalPackage();

} //AppraisalFactory
