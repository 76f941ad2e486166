/**
 */
package org.jixiao.model.library;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

import org.jixiao.model.base.Quantity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Standard Level</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One level of a graded standard, best first.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.library.StandardLevel#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.library.StandardLevel#getCoefficient <em>Coefficient</em>}</li>
 *   <li>{@link org.jixiao.model.library.StandardLevel#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.library.LibraryPackage#getStandardLevel()
 * @model
 * @generated
 */
public interface StandardLevel extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jixiao.model.library.LibraryPackage#getStandardLevel_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.StandardLevel#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Coefficient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Coefficient</em>' attribute.
	 * @see #setCoefficient(BigDecimal)
	 * @see org.jixiao.model.library.LibraryPackage#getStandardLevel_Coefficient()
	 * @model
	 * @generated
	 */
	BigDecimal getCoefficient();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.StandardLevel#getCoefficient <em>Coefficient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coefficient</em>' attribute.
	 * @see #getCoefficient()
	 * @generated
	 */
	void setCoefficient(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' containment reference.
	 * @see #setValue(Quantity)
	 * @see org.jixiao.model.library.LibraryPackage#getStandardLevel_Value()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getValue();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.StandardLevel#getValue <em>Value</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' containment reference.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Quantity value);

} // StandardLevel
