/**
 */
package org.jixiao.model.appraisal;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Adjustment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Direct addition or deduction; of several for the same award only the highest counts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.Adjustment#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Adjustment#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Adjustment#getAwardKey <em>Award Key</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Adjustment#getReason <em>Reason</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Adjustment#getDocumentNumber <em>Document Number</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Adjustment#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Adjustment#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Adjustment#getClauseId <em>Clause Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Adjustment#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getAdjustment()
 * @model
 * @generated
 */
public interface Adjustment extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.appraisal.AdjustmentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.appraisal.AdjustmentKind
	 * @see #setKind(AdjustmentKind)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAdjustment_Kind()
	 * @model
	 * @generated
	 */
	AdjustmentKind getKind();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Adjustment#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.appraisal.AdjustmentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AdjustmentKind value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Never negative; the kind says the sign.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAdjustment_Points()
	 * @model
	 * @generated
	 */
	BigDecimal getPoints();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Adjustment#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Award Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Award Key</em>' attribute.
	 * @see #setAwardKey(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAdjustment_AwardKey()
	 * @model
	 * @generated
	 */
	String getAwardKey();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Adjustment#getAwardKey <em>Award Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Award Key</em>' attribute.
	 * @see #getAwardKey()
	 * @generated
	 */
	void setAwardKey(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAdjustment_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Adjustment#getReason <em>Reason</em>}' attribute.
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
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAdjustment_DocumentNumber()
	 * @model
	 * @generated
	 */
	String getDocumentNumber();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Adjustment#getDocumentNumber <em>Document Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document Number</em>' attribute.
	 * @see #getDocumentNumber()
	 * @generated
	 */
	void setDocumentNumber(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAdjustment_Date()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Adjustment#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided By</em>' containment reference.
	 * @see #setDecidedBy(Party)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAdjustment_DecidedBy()
	 * @model containment="true"
	 * @generated
	 */
	Party getDecidedBy();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Adjustment#getDecidedBy <em>Decided By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' containment reference.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clause Id</em>' attribute.
	 * @see #setClauseId(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAdjustment_ClauseId()
	 * @model
	 * @generated
	 */
	String getClauseId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Adjustment#getClauseId <em>Clause Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause Id</em>' attribute.
	 * @see #getClauseId()
	 * @generated
	 */
	void setClauseId(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAdjustment_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // Adjustment
