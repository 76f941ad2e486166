/**
 */
package org.jixiao.model.rules;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Month Floor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Least execution rate in percent from the start of the year to the end of the month.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.MonthFloor#getMonth <em>Month</em>}</li>
 *   <li>{@link org.jixiao.model.rules.MonthFloor#getPercent <em>Percent</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.rules.RulesPackage#getMonthFloor()
 * @model
 * @generated
 */
public interface MonthFloor extends EObject {
	/**
	 * Returns the value of the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Month</em>' attribute.
	 * @see #setMonth(int)
	 * @see org.jixiao.model.rules.RulesPackage#getMonthFloor_Month()
	 * @model
	 * @generated
	 */
	int getMonth();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.MonthFloor#getMonth <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Month</em>' attribute.
	 * @see #getMonth()
	 * @generated
	 */
	void setMonth(int value);

	/**
	 * Returns the value of the '<em><b>Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Percent</em>' attribute.
	 * @see #setPercent(BigDecimal)
	 * @see org.jixiao.model.rules.RulesPackage#getMonthFloor_Percent()
	 * @model
	 * @generated
	 */
	BigDecimal getPercent();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.MonthFloor#getPercent <em>Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Percent</em>' attribute.
	 * @see #getPercent()
	 * @generated
	 */
	void setPercent(BigDecimal value);

} // MonthFloor
