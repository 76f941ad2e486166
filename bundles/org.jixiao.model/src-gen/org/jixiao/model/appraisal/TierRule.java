/**
 */
package org.jixiao.model.appraisal;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tier Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Points for a tier reached in the county's own ranking; the share is rank divided by total, upper bound inclusive.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.TierRule#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.TierRule#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.TierRule#getShareTo <em>Share To</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getTierRule()
 * @model
 * @generated
 */
public interface TierRule extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getTierRule_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.TierRule#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getTierRule_Points()
	 * @model
	 * @generated
	 */
	BigDecimal getPoints();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.TierRule#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Share To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Share To</em>' attribute.
	 * @see #setShareTo(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getTierRule_ShareTo()
	 * @model
	 * @generated
	 */
	BigDecimal getShareTo();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.TierRule#getShareTo <em>Share To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share To</em>' attribute.
	 * @see #getShareTo()
	 * @generated
	 */
	void setShareTo(BigDecimal value);

} // TierRule
