/**
 */
package org.jixiao.model.appraisal;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.jixiao.model.base.ScoreResult;

import org.jixiao.model.trace.ScoreTrace;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unit Result</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Everything the total is made of.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.UnitResult#getIndicatorScore <em>Indicator Score</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.UnitResult#getKeyPerformanceScore <em>Key Performance Score</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.UnitResult#getComprehensive <em>Comprehensive</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.UnitResult#getTierPoints <em>Tier Points</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.UnitResult#getBonus <em>Bonus</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.UnitResult#getDeduction <em>Deduction</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.UnitResult#getTotal <em>Total</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.UnitResult#getRank <em>Rank</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.UnitResult#getClassName <em>Class Name</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.UnitResult#getVetoReason <em>Veto Reason</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.UnitResult#getConsequences <em>Consequences</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.UnitResult#isFrozen <em>Frozen</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.UnitResult#getPublishedOn <em>Published On</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.UnitResult#getTrace <em>Trace</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.UnitResult#isUnqualified <em>Unqualified</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.UnitResult#getLateFilings <em>Late Filings</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.UnitResult#getMissingFilings <em>Missing Filings</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.UnitResult#getFilingDeduction <em>Filing Deduction</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getUnitResult()
 * @model
 * @generated
 */
public interface UnitResult extends EObject {
	/**
	 * Returns the value of the '<em><b>Indicator Score</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Indicator Score</em>' containment reference.
	 * @see #setIndicatorScore(ScoreResult)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getUnitResult_IndicatorScore()
	 * @model containment="true"
	 * @generated
	 */
	ScoreResult getIndicatorScore();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.UnitResult#getIndicatorScore <em>Indicator Score</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator Score</em>' containment reference.
	 * @see #getIndicatorScore()
	 * @generated
	 */
	void setIndicatorScore(ScoreResult value);

	/**
	 * Returns the value of the '<em><b>Key Performance Score</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Key Performance Score</em>' containment reference.
	 * @see #setKeyPerformanceScore(ScoreResult)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getUnitResult_KeyPerformanceScore()
	 * @model containment="true"
	 * @generated
	 */
	ScoreResult getKeyPerformanceScore();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.UnitResult#getKeyPerformanceScore <em>Key Performance Score</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key Performance Score</em>' containment reference.
	 * @see #getKeyPerformanceScore()
	 * @generated
	 */
	void setKeyPerformanceScore(ScoreResult value);

	/**
	 * Returns the value of the '<em><b>Comprehensive</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comprehensive</em>' containment reference.
	 * @see #setComprehensive(ScoreResult)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getUnitResult_Comprehensive()
	 * @model containment="true"
	 * @generated
	 */
	ScoreResult getComprehensive();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.UnitResult#getComprehensive <em>Comprehensive</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comprehensive</em>' containment reference.
	 * @see #getComprehensive()
	 * @generated
	 */
	void setComprehensive(ScoreResult value);

	/**
	 * Returns the value of the '<em><b>Tier Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tier Points</em>' attribute.
	 * @see #setTierPoints(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getUnitResult_TierPoints()
	 * @model
	 * @generated
	 */
	BigDecimal getTierPoints();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.UnitResult#getTierPoints <em>Tier Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tier Points</em>' attribute.
	 * @see #getTierPoints()
	 * @generated
	 */
	void setTierPoints(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Bonus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bonus</em>' attribute.
	 * @see #setBonus(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getUnitResult_Bonus()
	 * @model
	 * @generated
	 */
	BigDecimal getBonus();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.UnitResult#getBonus <em>Bonus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bonus</em>' attribute.
	 * @see #getBonus()
	 * @generated
	 */
	void setBonus(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Deduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Deduction</em>' attribute.
	 * @see #setDeduction(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getUnitResult_Deduction()
	 * @model
	 * @generated
	 */
	BigDecimal getDeduction();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.UnitResult#getDeduction <em>Deduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deduction</em>' attribute.
	 * @see #getDeduction()
	 * @generated
	 */
	void setDeduction(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Total</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total</em>' containment reference.
	 * @see #setTotal(ScoreResult)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getUnitResult_Total()
	 * @model containment="true"
	 * @generated
	 */
	ScoreResult getTotal();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.UnitResult#getTotal <em>Total</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total</em>' containment reference.
	 * @see #getTotal()
	 * @generated
	 */
	void setTotal(ScoreResult value);

	/**
	 * Returns the value of the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rank</em>' attribute.
	 * @see #setRank(Integer)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getUnitResult_Rank()
	 * @model
	 * @generated
	 */
	Integer getRank();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.UnitResult#getRank <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank</em>' attribute.
	 * @see #getRank()
	 * @generated
	 */
	void setRank(Integer value);

	/**
	 * Returns the value of the '<em><b>Class Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Class Name</em>' attribute.
	 * @see #setClassName(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getUnitResult_ClassName()
	 * @model
	 * @generated
	 */
	String getClassName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.UnitResult#getClassName <em>Class Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Class Name</em>' attribute.
	 * @see #getClassName()
	 * @generated
	 */
	void setClassName(String value);

	/**
	 * Returns the value of the '<em><b>Veto Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Veto Reason</em>' attribute.
	 * @see #setVetoReason(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getUnitResult_VetoReason()
	 * @model
	 * @generated
	 */
	String getVetoReason();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.UnitResult#getVetoReason <em>Veto Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Veto Reason</em>' attribute.
	 * @see #getVetoReason()
	 * @generated
	 */
	void setVetoReason(String value);

	/**
	 * Returns the value of the '<em><b>Consequences</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Consequences</em>' attribute list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getUnitResult_Consequences()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getConsequences();

	/**
	 * Returns the value of the '<em><b>Frozen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Frozen</em>' attribute.
	 * @see #setFrozen(boolean)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getUnitResult_Frozen()
	 * @model
	 * @generated
	 */
	boolean isFrozen();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.UnitResult#isFrozen <em>Frozen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frozen</em>' attribute.
	 * @see #isFrozen()
	 * @generated
	 */
	void setFrozen(boolean value);

	/**
	 * Returns the value of the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Published On</em>' attribute.
	 * @see #setPublishedOn(LocalDate)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getUnitResult_PublishedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getPublishedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.UnitResult#getPublishedOn <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published On</em>' attribute.
	 * @see #getPublishedOn()
	 * @generated
	 */
	void setPublishedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Trace</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Trace</em>' containment reference.
	 * @see #setTrace(ScoreTrace)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getUnitResult_Trace()
	 * @model containment="true"
	 * @generated
	 */
	ScoreTrace getTrace();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.UnitResult#getTrace <em>Trace</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trace</em>' containment reference.
	 * @see #getTrace()
	 * @generated
	 */
	void setTrace(ScoreTrace value);

	/**
	 * Returns the value of the '<em><b>Unqualified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unqualified</em>' attribute.
	 * @see #setUnqualified(boolean)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getUnitResult_Unqualified()
	 * @model
	 * @generated
	 */
	boolean isUnqualified();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.UnitResult#isUnqualified <em>Unqualified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unqualified</em>' attribute.
	 * @see #isUnqualified()
	 * @generated
	 */
	void setUnqualified(boolean value);

	/**
	 * Returns the value of the '<em><b>Late Filings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Late Filings</em>' attribute.
	 * @see #setLateFilings(Integer)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getUnitResult_LateFilings()
	 * @model
	 * @generated
	 */
	Integer getLateFilings();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.UnitResult#getLateFilings <em>Late Filings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Late Filings</em>' attribute.
	 * @see #getLateFilings()
	 * @generated
	 */
	void setLateFilings(Integer value);

	/**
	 * Returns the value of the '<em><b>Missing Filings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Missing Filings</em>' attribute.
	 * @see #setMissingFilings(Integer)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getUnitResult_MissingFilings()
	 * @model
	 * @generated
	 */
	Integer getMissingFilings();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.UnitResult#getMissingFilings <em>Missing Filings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Missing Filings</em>' attribute.
	 * @see #getMissingFilings()
	 * @generated
	 */
	void setMissingFilings(Integer value);

	/**
	 * Returns the value of the '<em><b>Filing Deduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Filing Deduction</em>' attribute.
	 * @see #setFilingDeduction(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getUnitResult_FilingDeduction()
	 * @model
	 * @generated
	 */
	BigDecimal getFilingDeduction();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.UnitResult#getFilingDeduction <em>Filing Deduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filing Deduction</em>' attribute.
	 * @see #getFilingDeduction()
	 * @generated
	 */
	void setFilingDeduction(BigDecimal value);

} // UnitResult
