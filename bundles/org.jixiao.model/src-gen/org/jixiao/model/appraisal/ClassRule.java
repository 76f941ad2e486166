/**
 */
package org.jixiao.model.appraisal;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Class Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How many units a result class takes, or from which score on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.ClassRule#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.ClassRule#getCount <em>Count</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.ClassRule#getShare <em>Share</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.ClassRule#getExtraWhenCommended <em>Extra When Commended</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.ClassRule#getLowerBound <em>Lower Bound</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.ClassRule#isUnqualified <em>Unqualified</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.ClassRule#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getClassRule()
 * @model
 * @generated
 */
public interface ClassRule extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getClassRule_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.ClassRule#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(Integer)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getClassRule_Count()
	 * @model
	 * @generated
	 */
	Integer getCount();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.ClassRule#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(Integer value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getClassRule_Share()
	 * @model
	 * @generated
	 */
	BigDecimal getShare();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.ClassRule#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Extra When Commended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Extra When Commended</em>' attribute.
	 * @see #setExtraWhenCommended(Integer)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getClassRule_ExtraWhenCommended()
	 * @model
	 * @generated
	 */
	Integer getExtraWhenCommended();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.ClassRule#getExtraWhenCommended <em>Extra When Commended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extra When Commended</em>' attribute.
	 * @see #getExtraWhenCommended()
	 * @generated
	 */
	void setExtraWhenCommended(Integer value);

	/**
	 * Returns the value of the '<em><b>Lower Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lower Bound</em>' attribute.
	 * @see #setLowerBound(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getClassRule_LowerBound()
	 * @model
	 * @generated
	 */
	BigDecimal getLowerBound();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.ClassRule#getLowerBound <em>Lower Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lower Bound</em>' attribute.
	 * @see #getLowerBound()
	 * @generated
	 */
	void setLowerBound(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Unqualified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unqualified</em>' attribute.
	 * @see #setUnqualified(boolean)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getClassRule_Unqualified()
	 * @model
	 * @generated
	 */
	boolean isUnqualified();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.ClassRule#isUnqualified <em>Unqualified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unqualified</em>' attribute.
	 * @see #isUnqualified()
	 * @generated
	 */
	void setUnqualified(boolean value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getClassRule_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.ClassRule#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // ClassRule
