/**
 */
package org.jixiao.model.appraisal.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.jixiao.model.appraisal.*;

import org.jixiao.model.base.Identified;
import org.jixiao.model.base.WorkItem;

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
 * @see org.jixiao.model.appraisal.AppraisalPackage
 * @generated
 */
public class AppraisalSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static AppraisalPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AppraisalSwitch() {
		if (modelPackage == null) {
			modelPackage = AppraisalPackage.eINSTANCE;
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
			case AppraisalPackage.COMPREHENSIVE_ITEM: {
				ComprehensiveItem comprehensiveItem = (ComprehensiveItem)theEObject;
				T result = caseComprehensiveItem(comprehensiveItem);
				if (result == null) result = caseIdentified(comprehensiveItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.BALLOT_OPTION: {
				BallotOption ballotOption = (BallotOption)theEObject;
				T result = caseBallotOption(ballotOption);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.TIER_RULE: {
				TierRule tierRule = (TierRule)theEObject;
				T result = caseTierRule(tierRule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.CLASS_RULE: {
				ClassRule classRule = (ClassRule)theEObject;
				T result = caseClassRule(classRule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.APPRAISAL_INDICATOR: {
				AppraisalIndicator appraisalIndicator = (AppraisalIndicator)theEObject;
				T result = caseAppraisalIndicator(appraisalIndicator);
				if (result == null) result = caseIdentified(appraisalIndicator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.FILING_ENTRY: {
				FilingEntry filingEntry = (FilingEntry)theEObject;
				T result = caseFilingEntry(filingEntry);
				if (result == null) result = caseIdentified(filingEntry);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.FILING: {
				Filing filing = (Filing)theEObject;
				T result = caseFiling(filing);
				if (result == null) result = caseWorkItem(filing);
				if (result == null) result = caseIdentified(filing);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.VERIFICATION_ENTRY: {
				VerificationEntry verificationEntry = (VerificationEntry)theEObject;
				T result = caseVerificationEntry(verificationEntry);
				if (result == null) result = caseIdentified(verificationEntry);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.VERIFICATION: {
				Verification verification = (Verification)theEObject;
				T result = caseVerification(verification);
				if (result == null) result = caseWorkItem(verification);
				if (result == null) result = caseIdentified(verification);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.BALLOT_COUNT: {
				BallotCount ballotCount = (BallotCount)theEObject;
				T result = caseBallotCount(ballotCount);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.BALLOT: {
				Ballot ballot = (Ballot)theEObject;
				T result = caseBallot(ballot);
				if (result == null) result = caseIdentified(ballot);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.LEADER_SCORE: {
				LeaderScore leaderScore = (LeaderScore)theEObject;
				T result = caseLeaderScore(leaderScore);
				if (result == null) result = caseIdentified(leaderScore);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.ADJUSTMENT: {
				Adjustment adjustment = (Adjustment)theEObject;
				T result = caseAdjustment(adjustment);
				if (result == null) result = caseIdentified(adjustment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.TIER_PLACEMENT: {
				TierPlacement tierPlacement = (TierPlacement)theEObject;
				T result = caseTierPlacement(tierPlacement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.LAST_YEAR_RESULT: {
				LastYearResult lastYearResult = (LastYearResult)theEObject;
				T result = caseLastYearResult(lastYearResult);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.UNIT_RESULT: {
				UnitResult unitResult = (UnitResult)theEObject;
				T result = caseUnitResult(unitResult);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.TRACKING_NOTE: {
				TrackingNote trackingNote = (TrackingNote)theEObject;
				T result = caseTrackingNote(trackingNote);
				if (result == null) result = caseIdentified(trackingNote);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.UNIT_VETO: {
				UnitVeto unitVeto = (UnitVeto)theEObject;
				T result = caseUnitVeto(unitVeto);
				if (result == null) result = caseIdentified(unitVeto);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.APPEAL: {
				Appeal appeal = (Appeal)theEObject;
				T result = caseAppeal(appeal);
				if (result == null) result = caseWorkItem(appeal);
				if (result == null) result = caseIdentified(appeal);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.CORRECTION: {
				Correction correction = (Correction)theEObject;
				T result = caseCorrection(correction);
				if (result == null) result = caseIdentified(correction);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.APPRAISED_UNIT: {
				AppraisedUnit appraisedUnit = (AppraisedUnit)theEObject;
				T result = caseAppraisedUnit(appraisedUnit);
				if (result == null) result = caseWorkItem(appraisedUnit);
				if (result == null) result = caseIdentified(appraisedUnit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.FILING_RULE: {
				FilingRule filingRule = (FilingRule)theEObject;
				T result = caseFilingRule(filingRule);
				if (result == null) result = caseIdentified(filingRule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.APPRAISAL_GROUP: {
				AppraisalGroup appraisalGroup = (AppraisalGroup)theEObject;
				T result = caseAppraisalGroup(appraisalGroup);
				if (result == null) result = caseIdentified(appraisalGroup);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.DRAWN_ITEM: {
				DrawnItem drawnItem = (DrawnItem)theEObject;
				T result = caseDrawnItem(drawnItem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.VERIFICATION_DRAW: {
				VerificationDraw verificationDraw = (VerificationDraw)theEObject;
				T result = caseVerificationDraw(verificationDraw);
				if (result == null) result = caseIdentified(verificationDraw);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.DISPATCH_MEETING: {
				DispatchMeeting dispatchMeeting = (DispatchMeeting)theEObject;
				T result = caseDispatchMeeting(dispatchMeeting);
				if (result == null) result = caseIdentified(dispatchMeeting);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.PERIOD_SCORE: {
				PeriodScore periodScore = (PeriodScore)theEObject;
				T result = casePeriodScore(periodScore);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.PERIOD_ASSESSMENT: {
				PeriodAssessment periodAssessment = (PeriodAssessment)theEObject;
				T result = casePeriodAssessment(periodAssessment);
				if (result == null) result = caseWorkItem(periodAssessment);
				if (result == null) result = caseIdentified(periodAssessment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case AppraisalPackage.APPRAISAL: {
				Appraisal appraisal = (Appraisal)theEObject;
				T result = caseAppraisal(appraisal);
				if (result == null) result = caseWorkItem(appraisal);
				if (result == null) result = caseIdentified(appraisal);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Comprehensive Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Comprehensive Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseComprehensiveItem(ComprehensiveItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ballot Option</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ballot Option</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBallotOption(BallotOption object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tier Rule</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tier Rule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTierRule(TierRule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Class Rule</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Class Rule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseClassRule(ClassRule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Indicator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Indicator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAppraisalIndicator(AppraisalIndicator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Filing Entry</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Filing Entry</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFilingEntry(FilingEntry object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Filing</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Filing</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFiling(Filing object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Verification Entry</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Verification Entry</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVerificationEntry(VerificationEntry object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Verification</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Verification</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVerification(Verification object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ballot Count</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ballot Count</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBallotCount(BallotCount object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ballot</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ballot</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBallot(Ballot object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Leader Score</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Leader Score</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLeaderScore(LeaderScore object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Adjustment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Adjustment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAdjustment(Adjustment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tier Placement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tier Placement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTierPlacement(TierPlacement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Last Year Result</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Last Year Result</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLastYearResult(LastYearResult object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Unit Result</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Unit Result</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUnitResult(UnitResult object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tracking Note</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tracking Note</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTrackingNote(TrackingNote object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Unit Veto</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Unit Veto</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUnitVeto(UnitVeto object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Appeal</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Appeal</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAppeal(Appeal object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Correction</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Correction</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCorrection(Correction object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Appraised Unit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Appraised Unit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAppraisedUnit(AppraisedUnit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Filing Rule</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Filing Rule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFilingRule(FilingRule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Group</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Group</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAppraisalGroup(AppraisalGroup object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Drawn Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Drawn Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDrawnItem(DrawnItem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Verification Draw</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Verification Draw</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVerificationDraw(VerificationDraw object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dispatch Meeting</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dispatch Meeting</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDispatchMeeting(DispatchMeeting object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Period Score</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Period Score</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePeriodScore(PeriodScore object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Period Assessment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Period Assessment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePeriodAssessment(PeriodAssessment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Appraisal</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Appraisal</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAppraisal(Appraisal object) {
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

} //AppraisalSwitch
