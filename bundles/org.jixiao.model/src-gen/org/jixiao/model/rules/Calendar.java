/**
 */
package org.jixiao.model.rules;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Calendar</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Deadlines, and the days that are no working days.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.Calendar#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Calendar#getDeadlines <em>Deadlines</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Calendar#getHolidays <em>Holidays</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Calendar#getExtraWorkdays <em>Extra Workdays</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.rules.RulesPackage#getCalendar()
 * @model
 * @generated
 */
public interface Calendar extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jixiao.model.rules.RulesPackage#getCalendar_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Calendar#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Deadlines</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.Deadline}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Deadlines</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getCalendar_Deadlines()
	 * @model containment="true"
	 * @generated
	 */
	EList<Deadline> getDeadlines();

	/**
	 * Returns the value of the '<em><b>Holidays</b></em>' attribute list.
	 * The list contents are of type {@link java.time.LocalDate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Holidays</em>' attribute list.
	 * @see org.jixiao.model.rules.RulesPackage#getCalendar_Holidays()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	EList<LocalDate> getHolidays();

	/**
	 * Returns the value of the '<em><b>Extra Workdays</b></em>' attribute list.
	 * The list contents are of type {@link java.time.LocalDate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Extra Workdays</em>' attribute list.
	 * @see org.jixiao.model.rules.RulesPackage#getCalendar_ExtraWorkdays()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	EList<LocalDate> getExtraWorkdays();

} // Calendar
