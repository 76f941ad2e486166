/**
 */
package org.jixiao.model.appraisal;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.jixiao.model.base.Evidence;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tier Placement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Place of a county bureau in its county's own ranking.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.TierPlacement#getRank <em>Rank</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.TierPlacement#getTotal <em>Total</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.TierPlacement#getTierName <em>Tier Name</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.TierPlacement#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.TierPlacement#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getTierPlacement()
 * @model
 * @generated
 */
public interface TierPlacement extends EObject {
	/**
	 * Returns the value of the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rank</em>' attribute.
	 * @see #setRank(Integer)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getTierPlacement_Rank()
	 * @model
	 * @generated
	 */
	Integer getRank();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.TierPlacement#getRank <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank</em>' attribute.
	 * @see #getRank()
	 * @generated
	 */
	void setRank(Integer value);

	/**
	 * Returns the value of the '<em><b>Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total</em>' attribute.
	 * @see #setTotal(Integer)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getTierPlacement_Total()
	 * @model
	 * @generated
	 */
	Integer getTotal();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.TierPlacement#getTotal <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total</em>' attribute.
	 * @see #getTotal()
	 * @generated
	 */
	void setTotal(Integer value);

	/**
	 * Returns the value of the '<em><b>Tier Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tier Name</em>' attribute.
	 * @see #setTierName(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getTierPlacement_TierName()
	 * @model
	 * @generated
	 */
	String getTierName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.TierPlacement#getTierName <em>Tier Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tier Name</em>' attribute.
	 * @see #getTierName()
	 * @generated
	 */
	void setTierName(String value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getTierPlacement_Points()
	 * @model
	 * @generated
	 */
	BigDecimal getPoints();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.TierPlacement#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getTierPlacement_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // TierPlacement
