/**
 */
package org.jixiao.model.rules;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Parameter;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Gate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A condition that must hold before a transition; refused with its message.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.Gate#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Gate#getConditionId <em>Condition Id</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Gate#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Gate#getMessage <em>Message</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Gate#getClauseId <em>Clause Id</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.rules.RulesPackage#getGate()
 * @model
 * @generated
 */
public interface Gate extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jixiao.model.rules.RulesPackage#getGate_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Gate#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Condition Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Condition Id</em>' attribute.
	 * @see #setConditionId(String)
	 * @see org.jixiao.model.rules.RulesPackage#getGate_ConditionId()
	 * @model
	 * @generated
	 */
	String getConditionId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Gate#getConditionId <em>Condition Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition Id</em>' attribute.
	 * @see #getConditionId()
	 * @generated
	 */
	void setConditionId(String value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getGate_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getParameters();

	/**
	 * Returns the value of the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Message</em>' attribute.
	 * @see #setMessage(String)
	 * @see org.jixiao.model.rules.RulesPackage#getGate_Message()
	 * @model
	 * @generated
	 */
	String getMessage();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Gate#getMessage <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Message</em>' attribute.
	 * @see #getMessage()
	 * @generated
	 */
	void setMessage(String value);

	/**
	 * Returns the value of the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clause Id</em>' attribute.
	 * @see #setClauseId(String)
	 * @see org.jixiao.model.rules.RulesPackage#getGate_ClauseId()
	 * @model
	 * @generated
	 */
	String getClauseId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Gate#getClauseId <em>Clause Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause Id</em>' attribute.
	 * @see #getClauseId()
	 * @generated
	 */
	void setClauseId(String value);

} // Gate
