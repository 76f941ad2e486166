/**
 */
package org.jixiao.model.trace;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One line of arithmetic with its numbers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.trace.TraceStep#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jixiao.model.trace.TraceStep#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.trace.TraceStep#getLabel <em>Label</em>}</li>
 *   <li>{@link org.jixiao.model.trace.TraceStep#getExpression <em>Expression</em>}</li>
 *   <li>{@link org.jixiao.model.trace.TraceStep#getResult <em>Result</em>}</li>
 *   <li>{@link org.jixiao.model.trace.TraceStep#getResultText <em>Result Text</em>}</li>
 *   <li>{@link org.jixiao.model.trace.TraceStep#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.trace.TracePackage#getTraceStep()
 * @model
 * @generated
 */
public interface TraceStep extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.trace.StepKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.trace.StepKind
	 * @see #setKind(StepKind)
	 * @see org.jixiao.model.trace.TracePackage#getTraceStep_Kind()
	 * @model
	 * @generated
	 */
	StepKind getKind();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.TraceStep#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.trace.StepKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StepKind value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jixiao.model.trace.TracePackage#getTraceStep_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.TraceStep#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.jixiao.model.trace.TracePackage#getTraceStep_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.TraceStep#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Expression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expression</em>' attribute.
	 * @see #setExpression(String)
	 * @see org.jixiao.model.trace.TracePackage#getTraceStep_Expression()
	 * @model
	 * @generated
	 */
	String getExpression();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.TraceStep#getExpression <em>Expression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expression</em>' attribute.
	 * @see #getExpression()
	 * @generated
	 */
	void setExpression(String value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see #setResult(BigDecimal)
	 * @see org.jixiao.model.trace.TracePackage#getTraceStep_Result()
	 * @model
	 * @generated
	 */
	BigDecimal getResult();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.TraceStep#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Result Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Result Text</em>' attribute.
	 * @see #setResultText(String)
	 * @see org.jixiao.model.trace.TracePackage#getTraceStep_ResultText()
	 * @model
	 * @generated
	 */
	String getResultText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.TraceStep#getResultText <em>Result Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result Text</em>' attribute.
	 * @see #getResultText()
	 * @generated
	 */
	void setResultText(String value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.trace.TraceStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.jixiao.model.trace.TracePackage#getTraceStep_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<TraceStep> getSteps();

} // TraceStep
