/**
 */
package org.jixiao.model.rules;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Transition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step from one state to another by a role.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.Transition#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Transition#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Transition#getFromState <em>From State</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Transition#getToState <em>To State</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Transition#getRoleCodes <em>Role Codes</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Transition#isReturning <em>Returning</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Transition#isCommentRequired <em>Comment Required</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Transition#isNewVersion <em>New Version</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Transition#getGates <em>Gates</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.rules.RulesPackage#getTransition()
 * @model
 * @generated
 */
public interface Transition extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jixiao.model.rules.RulesPackage#getTransition_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Transition#getCode <em>Code</em>}' attribute.
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
	 * @see org.jixiao.model.rules.RulesPackage#getTransition_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Transition#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>From State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From State</em>' attribute.
	 * @see #setFromState(String)
	 * @see org.jixiao.model.rules.RulesPackage#getTransition_FromState()
	 * @model
	 * @generated
	 */
	String getFromState();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Transition#getFromState <em>From State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From State</em>' attribute.
	 * @see #getFromState()
	 * @generated
	 */
	void setFromState(String value);

	/**
	 * Returns the value of the '<em><b>To State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To State</em>' attribute.
	 * @see #setToState(String)
	 * @see org.jixiao.model.rules.RulesPackage#getTransition_ToState()
	 * @model
	 * @generated
	 */
	String getToState();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Transition#getToState <em>To State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To State</em>' attribute.
	 * @see #getToState()
	 * @generated
	 */
	void setToState(String value);

	/**
	 * Returns the value of the '<em><b>Role Codes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role Codes</em>' attribute list.
	 * @see org.jixiao.model.rules.RulesPackage#getTransition_RoleCodes()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getRoleCodes();

	/**
	 * Returns the value of the '<em><b>Returning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Returning</em>' attribute.
	 * @see #setReturning(boolean)
	 * @see org.jixiao.model.rules.RulesPackage#getTransition_Returning()
	 * @model
	 * @generated
	 */
	boolean isReturning();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Transition#isReturning <em>Returning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Returning</em>' attribute.
	 * @see #isReturning()
	 * @generated
	 */
	void setReturning(boolean value);

	/**
	 * Returns the value of the '<em><b>Comment Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment Required</em>' attribute.
	 * @see #setCommentRequired(boolean)
	 * @see org.jixiao.model.rules.RulesPackage#getTransition_CommentRequired()
	 * @model
	 * @generated
	 */
	boolean isCommentRequired();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Transition#isCommentRequired <em>Comment Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment Required</em>' attribute.
	 * @see #isCommentRequired()
	 * @generated
	 */
	void setCommentRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>New Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>New Version</em>' attribute.
	 * @see #setNewVersion(boolean)
	 * @see org.jixiao.model.rules.RulesPackage#getTransition_NewVersion()
	 * @model
	 * @generated
	 */
	boolean isNewVersion();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Transition#isNewVersion <em>New Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>New Version</em>' attribute.
	 * @see #isNewVersion()
	 * @generated
	 */
	void setNewVersion(boolean value);

	/**
	 * Returns the value of the '<em><b>Gates</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.Gate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Gates</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getTransition_Gates()
	 * @model containment="true"
	 * @generated
	 */
	EList<Gate> getGates();

} // Transition
