/**
 */
package org.jixiao.model.rules;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Grade Band</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Its lower bound belongs to it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.GradeBand#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.rules.GradeBand#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.GradeBand#getLowerInclusive <em>Lower Inclusive</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.rules.RulesPackage#getGradeBand()
 * @model
 * @generated
 */
public interface GradeBand extends EObject {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jixiao.model.rules.RulesPackage#getGradeBand_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.GradeBand#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jixiao.model.rules.RulesPackage#getGradeBand_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.GradeBand#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Lower Inclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lower Inclusive</em>' attribute.
	 * @see #setLowerInclusive(BigDecimal)
	 * @see org.jixiao.model.rules.RulesPackage#getGradeBand_LowerInclusive()
	 * @model
	 * @generated
	 */
	BigDecimal getLowerInclusive();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.GradeBand#getLowerInclusive <em>Lower Inclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lower Inclusive</em>' attribute.
	 * @see #getLowerInclusive()
	 * @generated
	 */
	void setLowerInclusive(BigDecimal value);

} // GradeBand
