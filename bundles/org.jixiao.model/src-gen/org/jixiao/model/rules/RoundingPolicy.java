/**
 */
package org.jixiao.model.rules;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rounding Policy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Digits after the decimal point and how they are made.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.RoundingPolicy#getRateDigits <em>Rate Digits</em>}</li>
 *   <li>{@link org.jixiao.model.rules.RoundingPolicy#getIndicatorDigits <em>Indicator Digits</em>}</li>
 *   <li>{@link org.jixiao.model.rules.RoundingPolicy#getTotalDigits <em>Total Digits</em>}</li>
 *   <li>{@link org.jixiao.model.rules.RoundingPolicy#getMode <em>Mode</em>}</li>
 *   <li>{@link org.jixiao.model.rules.RoundingPolicy#getTolerance <em>Tolerance</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.rules.RulesPackage#getRoundingPolicy()
 * @model
 * @generated
 */
public interface RoundingPolicy extends EObject {
	/**
	 * Returns the value of the '<em><b>Rate Digits</b></em>' attribute.
	 * The default value is <code>"4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rate Digits</em>' attribute.
	 * @see #setRateDigits(int)
	 * @see org.jixiao.model.rules.RulesPackage#getRoundingPolicy_RateDigits()
	 * @model default="4"
	 * @generated
	 */
	int getRateDigits();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.RoundingPolicy#getRateDigits <em>Rate Digits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate Digits</em>' attribute.
	 * @see #getRateDigits()
	 * @generated
	 */
	void setRateDigits(int value);

	/**
	 * Returns the value of the '<em><b>Indicator Digits</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Indicator Digits</em>' attribute.
	 * @see #setIndicatorDigits(int)
	 * @see org.jixiao.model.rules.RulesPackage#getRoundingPolicy_IndicatorDigits()
	 * @model default="2"
	 * @generated
	 */
	int getIndicatorDigits();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.RoundingPolicy#getIndicatorDigits <em>Indicator Digits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator Digits</em>' attribute.
	 * @see #getIndicatorDigits()
	 * @generated
	 */
	void setIndicatorDigits(int value);

	/**
	 * Returns the value of the '<em><b>Total Digits</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total Digits</em>' attribute.
	 * @see #setTotalDigits(int)
	 * @see org.jixiao.model.rules.RulesPackage#getRoundingPolicy_TotalDigits()
	 * @model default="2"
	 * @generated
	 */
	int getTotalDigits();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.RoundingPolicy#getTotalDigits <em>Total Digits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total Digits</em>' attribute.
	 * @see #getTotalDigits()
	 * @generated
	 */
	void setTotalDigits(int value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.rules.RoundingKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.jixiao.model.rules.RoundingKind
	 * @see #setMode(RoundingKind)
	 * @see org.jixiao.model.rules.RulesPackage#getRoundingPolicy_Mode()
	 * @model
	 * @generated
	 */
	RoundingKind getMode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.RoundingPolicy#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.jixiao.model.rules.RoundingKind
	 * @see #getMode()
	 * @generated
	 */
	void setMode(RoundingKind value);

	/**
	 * Returns the value of the '<em><b>Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tolerance</em>' attribute.
	 * @see #setTolerance(BigDecimal)
	 * @see org.jixiao.model.rules.RulesPackage#getRoundingPolicy_Tolerance()
	 * @model
	 * @generated
	 */
	BigDecimal getTolerance();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.RoundingPolicy#getTolerance <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tolerance</em>' attribute.
	 * @see #getTolerance()
	 * @generated
	 */
	void setTolerance(BigDecimal value);

} // RoundingPolicy
