/**
 */
package org.jixiao.model.base;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Quantity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A target or an actual as written in a form and as understood. The text is the truth; number, unit, date and truth are its reading.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.base.Quantity#getText <em>Text</em>}</li>
 *   <li>{@link org.jixiao.model.base.Quantity#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.jixiao.model.base.Quantity#getNumber <em>Number</em>}</li>
 *   <li>{@link org.jixiao.model.base.Quantity#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jixiao.model.base.Quantity#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jixiao.model.base.Quantity#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.base.Quantity#getTruth <em>Truth</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.base.BasePackage#getQuantity()
 * @model
 * @generated
 */
public interface Quantity extends EObject {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.jixiao.model.base.BasePackage#getQuantity_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Quantity#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Operator</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.Operator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Operator</em>' attribute.
	 * @see org.jixiao.model.base.Operator
	 * @see #setOperator(Operator)
	 * @see org.jixiao.model.base.BasePackage#getQuantity_Operator()
	 * @model
	 * @generated
	 */
	Operator getOperator();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Quantity#getOperator <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operator</em>' attribute.
	 * @see org.jixiao.model.base.Operator
	 * @see #getOperator()
	 * @generated
	 */
	void setOperator(Operator value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For PERCENT the printed figure: 85.6 for 85.6%.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(BigDecimal)
	 * @see org.jixiao.model.base.BasePackage#getQuantity_Number()
	 * @model
	 * @generated
	 */
	BigDecimal getNumber();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Quantity#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.jixiao.model.base.BasePackage#getQuantity_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Quantity#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.QuantityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.base.QuantityKind
	 * @see #setKind(QuantityKind)
	 * @see org.jixiao.model.base.BasePackage#getQuantity_Kind()
	 * @model
	 * @generated
	 */
	QuantityKind getKind();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Quantity#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.base.QuantityKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(QuantityKind value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.jixiao.model.base.BasePackage#getQuantity_Date()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Quantity#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Truth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Truth</em>' attribute.
	 * @see #setTruth(Boolean)
	 * @see org.jixiao.model.base.BasePackage#getQuantity_Truth()
	 * @model
	 * @generated
	 */
	Boolean getTruth();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Quantity#getTruth <em>Truth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Truth</em>' attribute.
	 * @see #getTruth()
	 * @generated
	 */
	void setTruth(Boolean value);

} // Quantity
