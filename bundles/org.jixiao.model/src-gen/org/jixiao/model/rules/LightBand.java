/**
 */
package org.jixiao.model.rules;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

import org.jixiao.model.base.Light;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Light Band</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Percentages; an open end is left empty.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.LightBand#getLight <em>Light</em>}</li>
 *   <li>{@link org.jixiao.model.rules.LightBand#getLowerInclusive <em>Lower Inclusive</em>}</li>
 *   <li>{@link org.jixiao.model.rules.LightBand#getUpperExclusive <em>Upper Exclusive</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.rules.RulesPackage#getLightBand()
 * @model
 * @generated
 */
public interface LightBand extends EObject {
	/**
	 * Returns the value of the '<em><b>Light</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.Light}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Light</em>' attribute.
	 * @see org.jixiao.model.base.Light
	 * @see #setLight(Light)
	 * @see org.jixiao.model.rules.RulesPackage#getLightBand_Light()
	 * @model
	 * @generated
	 */
	Light getLight();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.LightBand#getLight <em>Light</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Light</em>' attribute.
	 * @see org.jixiao.model.base.Light
	 * @see #getLight()
	 * @generated
	 */
	void setLight(Light value);

	/**
	 * Returns the value of the '<em><b>Lower Inclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lower Inclusive</em>' attribute.
	 * @see #setLowerInclusive(BigDecimal)
	 * @see org.jixiao.model.rules.RulesPackage#getLightBand_LowerInclusive()
	 * @model
	 * @generated
	 */
	BigDecimal getLowerInclusive();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.LightBand#getLowerInclusive <em>Lower Inclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lower Inclusive</em>' attribute.
	 * @see #getLowerInclusive()
	 * @generated
	 */
	void setLowerInclusive(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Upper Exclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Upper Exclusive</em>' attribute.
	 * @see #setUpperExclusive(BigDecimal)
	 * @see org.jixiao.model.rules.RulesPackage#getLightBand_UpperExclusive()
	 * @model
	 * @generated
	 */
	BigDecimal getUpperExclusive();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.LightBand#getUpperExclusive <em>Upper Exclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upper Exclusive</em>' attribute.
	 * @see #getUpperExclusive()
	 * @generated
	 */
	void setUpperExclusive(BigDecimal value);

} // LightBand
