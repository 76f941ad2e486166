/**
 */
package org.jixiao.model.rules;

import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Stage;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Deadline</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One due date as data; due dates that do not exist in a month fall on its last day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.Deadline#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Deadline#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Deadline#getStage <em>Stage</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Deadline#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Deadline#getMonth <em>Month</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Deadline#getDay <em>Day</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Deadline#getYearOffset <em>Year Offset</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Deadline#getAfterEvent <em>After Event</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Deadline#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Deadline#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Deadline#getClauseId <em>Clause Id</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.rules.RulesPackage#getDeadline()
 * @model
 * @generated
 */
public interface Deadline extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jixiao.model.rules.RulesPackage#getDeadline_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Deadline#getCode <em>Code</em>}' attribute.
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
	 * @see org.jixiao.model.rules.RulesPackage#getDeadline_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Deadline#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.jixiao.model.base.Stage
	 * @see #setStage(Stage)
	 * @see org.jixiao.model.rules.RulesPackage#getDeadline_Stage()
	 * @model
	 * @generated
	 */
	Stage getStage();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Deadline#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.jixiao.model.base.Stage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(Stage value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.rules.DeadlineKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.rules.DeadlineKind
	 * @see #setKind(DeadlineKind)
	 * @see org.jixiao.model.rules.RulesPackage#getDeadline_Kind()
	 * @model
	 * @generated
	 */
	DeadlineKind getKind();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Deadline#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.rules.DeadlineKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DeadlineKind value);

	/**
	 * Returns the value of the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Month</em>' attribute.
	 * @see #setMonth(Integer)
	 * @see org.jixiao.model.rules.RulesPackage#getDeadline_Month()
	 * @model
	 * @generated
	 */
	Integer getMonth();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Deadline#getMonth <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Month</em>' attribute.
	 * @see #getMonth()
	 * @generated
	 */
	void setMonth(Integer value);

	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see #setDay(Integer)
	 * @see org.jixiao.model.rules.RulesPackage#getDeadline_Day()
	 * @model
	 * @generated
	 */
	Integer getDay();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Deadline#getDay <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day</em>' attribute.
	 * @see #getDay()
	 * @generated
	 */
	void setDay(Integer value);

	/**
	 * Returns the value of the '<em><b>Year Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0: the fiscal year, 1: the year after.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year Offset</em>' attribute.
	 * @see #setYearOffset(int)
	 * @see org.jixiao.model.rules.RulesPackage#getDeadline_YearOffset()
	 * @model
	 * @generated
	 */
	int getYearOffset();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Deadline#getYearOffset <em>Year Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year Offset</em>' attribute.
	 * @see #getYearOffset()
	 * @generated
	 */
	void setYearOffset(int value);

	/**
	 * Returns the value of the '<em><b>After Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>After Event</em>' attribute.
	 * @see #setAfterEvent(String)
	 * @see org.jixiao.model.rules.RulesPackage#getDeadline_AfterEvent()
	 * @model
	 * @generated
	 */
	String getAfterEvent();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Deadline#getAfterEvent <em>After Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After Event</em>' attribute.
	 * @see #getAfterEvent()
	 * @generated
	 */
	void setAfterEvent(String value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(Integer)
	 * @see org.jixiao.model.rules.RulesPackage#getDeadline_Amount()
	 * @model
	 * @generated
	 */
	Integer getAmount();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Deadline#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(Integer value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.rules.PeriodUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see org.jixiao.model.rules.PeriodUnit
	 * @see #setUnit(PeriodUnit)
	 * @see org.jixiao.model.rules.RulesPackage#getDeadline_Unit()
	 * @model
	 * @generated
	 */
	PeriodUnit getUnit();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Deadline#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see org.jixiao.model.rules.PeriodUnit
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(PeriodUnit value);

	/**
	 * Returns the value of the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clause Id</em>' attribute.
	 * @see #setClauseId(String)
	 * @see org.jixiao.model.rules.RulesPackage#getDeadline_ClauseId()
	 * @model
	 * @generated
	 */
	String getClauseId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Deadline#getClauseId <em>Clause Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause Id</em>' attribute.
	 * @see #getClauseId()
	 * @generated
	 */
	void setClauseId(String value);

} // Deadline
