/**
 */
package org.jixiao.model.appraisal;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Party;
import org.jixiao.model.base.WorkItem;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Appraised Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A unit with its indicators, filings and result.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.AppraisedUnit#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisedUnit#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisedUnit#getHead <em>Head</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisedUnit#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisedUnit#getFilings <em>Filings</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisedUnit#getVerifications <em>Verifications</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisedUnit#getBallots <em>Ballots</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisedUnit#getLeaderScores <em>Leader Scores</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisedUnit#getAdjustments <em>Adjustments</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisedUnit#getTier <em>Tier</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisedUnit#getLastYear <em>Last Year</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisedUnit#getResult <em>Result</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisedUnit#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisedUnit#getVetoes <em>Vetoes</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisedUnit#getAppeals <em>Appeals</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisedUnit#getCorrections <em>Corrections</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisedUnit#getPastResults <em>Past Results</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisedUnit()
 * @model
 * @generated
 */
public interface AppraisedUnit extends WorkItem {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisedUnit_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisedUnit#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisedUnit_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisedUnit#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Head</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Head</em>' containment reference.
	 * @see #setHead(Party)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisedUnit_Head()
	 * @model containment="true"
	 * @generated
	 */
	Party getHead();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisedUnit#getHead <em>Head</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Head</em>' containment reference.
	 * @see #getHead()
	 * @generated
	 */
	void setHead(Party value);

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.AppraisalIndicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Indicators</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisedUnit_Indicators()
	 * @model containment="true"
	 * @generated
	 */
	EList<AppraisalIndicator> getIndicators();

	/**
	 * Returns the value of the '<em><b>Filings</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.Filing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Filings</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisedUnit_Filings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Filing> getFilings();

	/**
	 * Returns the value of the '<em><b>Verifications</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.Verification}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verifications</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisedUnit_Verifications()
	 * @model containment="true"
	 * @generated
	 */
	EList<Verification> getVerifications();

	/**
	 * Returns the value of the '<em><b>Ballots</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.Ballot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ballots</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisedUnit_Ballots()
	 * @model containment="true"
	 * @generated
	 */
	EList<Ballot> getBallots();

	/**
	 * Returns the value of the '<em><b>Leader Scores</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.LeaderScore}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Leader Scores</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisedUnit_LeaderScores()
	 * @model containment="true"
	 * @generated
	 */
	EList<LeaderScore> getLeaderScores();

	/**
	 * Returns the value of the '<em><b>Adjustments</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.Adjustment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Adjustments</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisedUnit_Adjustments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Adjustment> getAdjustments();

	/**
	 * Returns the value of the '<em><b>Tier</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tier</em>' containment reference.
	 * @see #setTier(TierPlacement)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisedUnit_Tier()
	 * @model containment="true"
	 * @generated
	 */
	TierPlacement getTier();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisedUnit#getTier <em>Tier</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tier</em>' containment reference.
	 * @see #getTier()
	 * @generated
	 */
	void setTier(TierPlacement value);

	/**
	 * Returns the value of the '<em><b>Last Year</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Last Year</em>' containment reference.
	 * @see #setLastYear(LastYearResult)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisedUnit_LastYear()
	 * @model containment="true"
	 * @generated
	 */
	LastYearResult getLastYear();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisedUnit#getLastYear <em>Last Year</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Year</em>' containment reference.
	 * @see #getLastYear()
	 * @generated
	 */
	void setLastYear(LastYearResult value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Result</em>' containment reference.
	 * @see #setResult(UnitResult)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisedUnit_Result()
	 * @model containment="true"
	 * @generated
	 */
	UnitResult getResult();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisedUnit#getResult <em>Result</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' containment reference.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(UnitResult value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.TrackingNote}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisedUnit_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<TrackingNote> getNotes();

	/**
	 * Returns the value of the '<em><b>Vetoes</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.UnitVeto}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vetoes</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisedUnit_Vetoes()
	 * @model containment="true"
	 * @generated
	 */
	EList<UnitVeto> getVetoes();

	/**
	 * Returns the value of the '<em><b>Appeals</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.Appeal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Appeals</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisedUnit_Appeals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Appeal> getAppeals();

	/**
	 * Returns the value of the '<em><b>Corrections</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.Correction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Corrections</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisedUnit_Corrections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Correction> getCorrections();

	/**
	 * Returns the value of the '<em><b>Past Results</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.LastYearResult}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Results of the years before last year, the newest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Past Results</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisedUnit_PastResults()
	 * @model containment="true"
	 * @generated
	 */
	EList<LastYearResult> getPastResults();

} // AppraisedUnit
