/**
 */
package org.jixiao.model.appraisal;

import java.math.BigDecimal;

import java.time.Instant;

import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Correction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The only way to change a notified result: what was changed, why, by whom, and what it did.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.Correction#getTime <em>Time</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Correction#getBy <em>By</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Correction#getReason <em>Reason</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Correction#getDocumentNumber <em>Document Number</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Correction#getObjectId <em>Object Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Correction#getWhat <em>What</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Correction#getBefore <em>Before</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Correction#getAfter <em>After</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Correction#getTotalBefore <em>Total Before</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Correction#getTotalAfter <em>Total After</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Correction#getRankBefore <em>Rank Before</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Correction#getRankAfter <em>Rank After</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getCorrection()
 * @model
 * @generated
 */
public interface Correction extends Identified {
	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(Instant)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getCorrection_Time()
	 * @model dataType="org.jixiao.model.base.Timestamp"
	 * @generated
	 */
	Instant getTime();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Correction#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(Instant value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By</em>' containment reference.
	 * @see #setBy(Party)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getCorrection_By()
	 * @model containment="true"
	 * @generated
	 */
	Party getBy();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Correction#getBy <em>By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' containment reference.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Party value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getCorrection_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Correction#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Document Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Document Number</em>' attribute.
	 * @see #setDocumentNumber(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getCorrection_DocumentNumber()
	 * @model
	 * @generated
	 */
	String getDocumentNumber();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Correction#getDocumentNumber <em>Document Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document Number</em>' attribute.
	 * @see #getDocumentNumber()
	 * @generated
	 */
	void setDocumentNumber(String value);

	/**
	 * Returns the value of the '<em><b>Object Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the object that was changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Object Id</em>' attribute.
	 * @see #setObjectId(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getCorrection_ObjectId()
	 * @model
	 * @generated
	 */
	String getObjectId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Correction#getObjectId <em>Object Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Object Id</em>' attribute.
	 * @see #getObjectId()
	 * @generated
	 */
	void setObjectId(String value);

	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of what was changed, for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see #setWhat(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getCorrection_What()
	 * @model
	 * @generated
	 */
	String getWhat();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Correction#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What</em>' attribute.
	 * @see #getWhat()
	 * @generated
	 */
	void setWhat(String value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Before</em>' attribute.
	 * @see #setBefore(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getCorrection_Before()
	 * @model
	 * @generated
	 */
	String getBefore();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Correction#getBefore <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' attribute.
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(String value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see #setAfter(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getCorrection_After()
	 * @model
	 * @generated
	 */
	String getAfter();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Correction#getAfter <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' attribute.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(String value);

	/**
	 * Returns the value of the '<em><b>Total Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total Before</em>' attribute.
	 * @see #setTotalBefore(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getCorrection_TotalBefore()
	 * @model
	 * @generated
	 */
	BigDecimal getTotalBefore();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Correction#getTotalBefore <em>Total Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total Before</em>' attribute.
	 * @see #getTotalBefore()
	 * @generated
	 */
	void setTotalBefore(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Total After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total After</em>' attribute.
	 * @see #setTotalAfter(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getCorrection_TotalAfter()
	 * @model
	 * @generated
	 */
	BigDecimal getTotalAfter();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Correction#getTotalAfter <em>Total After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total After</em>' attribute.
	 * @see #getTotalAfter()
	 * @generated
	 */
	void setTotalAfter(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Rank Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rank Before</em>' attribute.
	 * @see #setRankBefore(Integer)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getCorrection_RankBefore()
	 * @model
	 * @generated
	 */
	Integer getRankBefore();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Correction#getRankBefore <em>Rank Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank Before</em>' attribute.
	 * @see #getRankBefore()
	 * @generated
	 */
	void setRankBefore(Integer value);

	/**
	 * Returns the value of the '<em><b>Rank After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rank After</em>' attribute.
	 * @see #setRankAfter(Integer)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getCorrection_RankAfter()
	 * @model
	 * @generated
	 */
	Integer getRankAfter();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Correction#getRankAfter <em>Rank After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank After</em>' attribute.
	 * @see #getRankAfter()
	 * @generated
	 */
	void setRankAfter(Integer value);

} // Correction
