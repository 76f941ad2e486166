/**
 */
package org.jixiao.model.rules;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ResultKind;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Worked Example</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An example from the paper or a published table that the engine must reproduce.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.WorkedExample#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.WorkedExample#getFull <em>Full</em>}</li>
 *   <li>{@link org.jixiao.model.rules.WorkedExample#getTarget <em>Target</em>}</li>
 *   <li>{@link org.jixiao.model.rules.WorkedExample#getActual <em>Actual</em>}</li>
 *   <li>{@link org.jixiao.model.rules.WorkedExample#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.jixiao.model.rules.WorkedExample#getExpectedKind <em>Expected Kind</em>}</li>
 *   <li>{@link org.jixiao.model.rules.WorkedExample#getExpected <em>Expected</em>}</li>
 *   <li>{@link org.jixiao.model.rules.WorkedExample#getExpectedLow <em>Expected Low</em>}</li>
 *   <li>{@link org.jixiao.model.rules.WorkedExample#getExpectedHigh <em>Expected High</em>}</li>
 *   <li>{@link org.jixiao.model.rules.WorkedExample#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.rules.RulesPackage#getWorkedExample()
 * @model
 * @generated
 */
public interface WorkedExample extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jixiao.model.rules.RulesPackage#getWorkedExample_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.WorkedExample#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Full</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Full</em>' attribute.
	 * @see #setFull(BigDecimal)
	 * @see org.jixiao.model.rules.RulesPackage#getWorkedExample_Full()
	 * @model
	 * @generated
	 */
	BigDecimal getFull();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.WorkedExample#getFull <em>Full</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Full</em>' attribute.
	 * @see #getFull()
	 * @generated
	 */
	void setFull(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' containment reference.
	 * @see #setTarget(Quantity)
	 * @see org.jixiao.model.rules.RulesPackage#getWorkedExample_Target()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getTarget();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.WorkedExample#getTarget <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' containment reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Quantity value);

	/**
	 * Returns the value of the '<em><b>Actual</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actual</em>' containment reference.
	 * @see #setActual(Quantity)
	 * @see org.jixiao.model.rules.RulesPackage#getWorkedExample_Actual()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getActual();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.WorkedExample#getActual <em>Actual</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual</em>' containment reference.
	 * @see #getActual()
	 * @generated
	 */
	void setActual(Quantity value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getWorkedExample_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getInputs();

	/**
	 * Returns the value of the '<em><b>Expected Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.ResultKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expected Kind</em>' attribute.
	 * @see org.jixiao.model.base.ResultKind
	 * @see #setExpectedKind(ResultKind)
	 * @see org.jixiao.model.rules.RulesPackage#getWorkedExample_ExpectedKind()
	 * @model
	 * @generated
	 */
	ResultKind getExpectedKind();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.WorkedExample#getExpectedKind <em>Expected Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected Kind</em>' attribute.
	 * @see org.jixiao.model.base.ResultKind
	 * @see #getExpectedKind()
	 * @generated
	 */
	void setExpectedKind(ResultKind value);

	/**
	 * Returns the value of the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expected</em>' attribute.
	 * @see #setExpected(BigDecimal)
	 * @see org.jixiao.model.rules.RulesPackage#getWorkedExample_Expected()
	 * @model
	 * @generated
	 */
	BigDecimal getExpected();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.WorkedExample#getExpected <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected</em>' attribute.
	 * @see #getExpected()
	 * @generated
	 */
	void setExpected(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Expected Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expected Low</em>' attribute.
	 * @see #setExpectedLow(BigDecimal)
	 * @see org.jixiao.model.rules.RulesPackage#getWorkedExample_ExpectedLow()
	 * @model
	 * @generated
	 */
	BigDecimal getExpectedLow();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.WorkedExample#getExpectedLow <em>Expected Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected Low</em>' attribute.
	 * @see #getExpectedLow()
	 * @generated
	 */
	void setExpectedLow(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Expected High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expected High</em>' attribute.
	 * @see #setExpectedHigh(BigDecimal)
	 * @see org.jixiao.model.rules.RulesPackage#getWorkedExample_ExpectedHigh()
	 * @model
	 * @generated
	 */
	BigDecimal getExpectedHigh();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.WorkedExample#getExpectedHigh <em>Expected High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected High</em>' attribute.
	 * @see #getExpectedHigh()
	 * @generated
	 */
	void setExpectedHigh(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.jixiao.model.rules.RulesPackage#getWorkedExample_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.WorkedExample#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // WorkedExample
