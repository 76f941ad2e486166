/**
 */
package org.jixiao.model.base;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Amount</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Money, decimal(16,4), remembering the unit and the text it was written in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.base.Amount#getValue <em>Value</em>}</li>
 *   <li>{@link org.jixiao.model.base.Amount#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jixiao.model.base.Amount#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.base.BasePackage#getAmount()
 * @model
 * @generated
 */
public interface Amount extends EObject {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the unit beside it; never converted in place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.jixiao.model.base.BasePackage#getAmount_Value()
	 * @model
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Amount#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * The default value is <code>"WAN_YUAN"</code>.
	 * The literals are from the enumeration {@link org.jixiao.model.base.AmountUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see org.jixiao.model.base.AmountUnit
	 * @see #setUnit(AmountUnit)
	 * @see org.jixiao.model.base.BasePackage#getAmount_Unit()
	 * @model default="WAN_YUAN"
	 * @generated
	 */
	AmountUnit getUnit();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Amount#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see org.jixiao.model.base.AmountUnit
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(AmountUnit value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.jixiao.model.base.BasePackage#getAmount_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Amount#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // Amount
