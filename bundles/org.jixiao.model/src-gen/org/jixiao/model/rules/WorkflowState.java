/**
 */
package org.jixiao.model.rules;

import org.jixiao.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Workflow State</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A state an item can be in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.WorkflowState#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.rules.WorkflowState#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.WorkflowState#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jixiao.model.rules.WorkflowState#getRoleCode <em>Role Code</em>}</li>
 *   <li>{@link org.jixiao.model.rules.WorkflowState#getDeadlineCode <em>Deadline Code</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.rules.RulesPackage#getWorkflowState()
 * @model
 * @generated
 */
public interface WorkflowState extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jixiao.model.rules.RulesPackage#getWorkflowState_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.WorkflowState#getCode <em>Code</em>}' attribute.
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
	 * @see org.jixiao.model.rules.RulesPackage#getWorkflowState_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.WorkflowState#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.rules.StateKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.rules.StateKind
	 * @see #setKind(StateKind)
	 * @see org.jixiao.model.rules.RulesPackage#getWorkflowState_Kind()
	 * @model
	 * @generated
	 */
	StateKind getKind();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.WorkflowState#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.rules.StateKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StateKind value);

	/**
	 * Returns the value of the '<em><b>Role Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role Code</em>' attribute.
	 * @see #setRoleCode(String)
	 * @see org.jixiao.model.rules.RulesPackage#getWorkflowState_RoleCode()
	 * @model
	 * @generated
	 */
	String getRoleCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.WorkflowState#getRoleCode <em>Role Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role Code</em>' attribute.
	 * @see #getRoleCode()
	 * @generated
	 */
	void setRoleCode(String value);

	/**
	 * Returns the value of the '<em><b>Deadline Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Deadline Code</em>' attribute.
	 * @see #setDeadlineCode(String)
	 * @see org.jixiao.model.rules.RulesPackage#getWorkflowState_DeadlineCode()
	 * @model
	 * @generated
	 */
	String getDeadlineCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.WorkflowState#getDeadlineCode <em>Deadline Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deadline Code</em>' attribute.
	 * @see #getDeadlineCode()
	 * @generated
	 */
	void setDeadlineCode(String value);

} // WorkflowState
