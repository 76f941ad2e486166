/**
 */
package org.jixiao.model.appraisal;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

import org.jixiao.model.base.ValueState;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Last Year Result</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Unknown is not "no".
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.LastYearResult#getYear <em>Year</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.LastYearResult#getState <em>State</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.LastYearResult#getTotal <em>Total</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.LastYearResult#getClassName <em>Class Name</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.LastYearResult#getUnqualified <em>Unqualified</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.LastYearResult#getSource <em>Source</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.LastYearResult#getRank <em>Rank</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getLastYearResult()
 * @model
 * @generated
 */
public interface LastYearResult extends EObject {
	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(int)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getLastYearResult_Year()
	 * @model
	 * @generated
	 */
	int getYear();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.LastYearResult#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(int value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.ValueState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.jixiao.model.base.ValueState
	 * @see #setState(ValueState)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getLastYearResult_State()
	 * @model
	 * @generated
	 */
	ValueState getState();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.LastYearResult#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.jixiao.model.base.ValueState
	 * @see #getState()
	 * @generated
	 */
	void setState(ValueState value);

	/**
	 * Returns the value of the '<em><b>Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total</em>' attribute.
	 * @see #setTotal(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getLastYearResult_Total()
	 * @model
	 * @generated
	 */
	BigDecimal getTotal();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.LastYearResult#getTotal <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total</em>' attribute.
	 * @see #getTotal()
	 * @generated
	 */
	void setTotal(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Class Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Class Name</em>' attribute.
	 * @see #setClassName(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getLastYearResult_ClassName()
	 * @model
	 * @generated
	 */
	String getClassName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.LastYearResult#getClassName <em>Class Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Class Name</em>' attribute.
	 * @see #getClassName()
	 * @generated
	 */
	void setClassName(String value);

	/**
	 * Returns the value of the '<em><b>Unqualified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unqualified</em>' attribute.
	 * @see #setUnqualified(Boolean)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getLastYearResult_Unqualified()
	 * @model
	 * @generated
	 */
	Boolean getUnqualified();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.LastYearResult#getUnqualified <em>Unqualified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unqualified</em>' attribute.
	 * @see #getUnqualified()
	 * @generated
	 */
	void setUnqualified(Boolean value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getLastYearResult_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.LastYearResult#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rank</em>' attribute.
	 * @see #setRank(Integer)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getLastYearResult_Rank()
	 * @model
	 * @generated
	 */
	Integer getRank();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.LastYearResult#getRank <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank</em>' attribute.
	 * @see #getRank()
	 * @generated
	 */
	void setRank(Integer value);

} // LastYearResult
