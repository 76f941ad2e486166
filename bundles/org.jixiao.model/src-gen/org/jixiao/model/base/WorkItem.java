/**
 */
package org.jixiao.model.base;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Work Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything that runs through a workflow. A returned item keeps its number.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.base.WorkItem#getNumber <em>Number</em>}</li>
 *   <li>{@link org.jixiao.model.base.WorkItem#getState <em>State</em>}</li>
 *   <li>{@link org.jixiao.model.base.WorkItem#getWorkflowId <em>Workflow Id</em>}</li>
 *   <li>{@link org.jixiao.model.base.WorkItem#getSchemeId <em>Scheme Id</em>}</li>
 *   <li>{@link org.jixiao.model.base.WorkItem#getSchemeVersion <em>Scheme Version</em>}</li>
 *   <li>{@link org.jixiao.model.base.WorkItem#getDueDate <em>Due Date</em>}</li>
 *   <li>{@link org.jixiao.model.base.WorkItem#getEvents <em>Events</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.base.BasePackage#getWorkItem()
 * @model abstract="true"
 * @generated
 */
public interface WorkItem extends Identified {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.jixiao.model.base.BasePackage#getWorkItem_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.WorkItem#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of a state of the scheme's workflow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see #setState(String)
	 * @see org.jixiao.model.base.BasePackage#getWorkItem_State()
	 * @model
	 * @generated
	 */
	String getState();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.WorkItem#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see #getState()
	 * @generated
	 */
	void setState(String value);

	/**
	 * Returns the value of the '<em><b>Workflow Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Workflow Id</em>' attribute.
	 * @see #setWorkflowId(String)
	 * @see org.jixiao.model.base.BasePackage#getWorkItem_WorkflowId()
	 * @model
	 * @generated
	 */
	String getWorkflowId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.WorkItem#getWorkflowId <em>Workflow Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Workflow Id</em>' attribute.
	 * @see #getWorkflowId()
	 * @generated
	 */
	void setWorkflowId(String value);

	/**
	 * Returns the value of the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scheme Id</em>' attribute.
	 * @see #setSchemeId(String)
	 * @see org.jixiao.model.base.BasePackage#getWorkItem_SchemeId()
	 * @model
	 * @generated
	 */
	String getSchemeId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.WorkItem#getSchemeId <em>Scheme Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme Id</em>' attribute.
	 * @see #getSchemeId()
	 * @generated
	 */
	void setSchemeId(String value);

	/**
	 * Returns the value of the '<em><b>Scheme Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scheme Version</em>' attribute.
	 * @see #setSchemeVersion(String)
	 * @see org.jixiao.model.base.BasePackage#getWorkItem_SchemeVersion()
	 * @model
	 * @generated
	 */
	String getSchemeVersion();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.WorkItem#getSchemeVersion <em>Scheme Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme Version</em>' attribute.
	 * @see #getSchemeVersion()
	 * @generated
	 */
	void setSchemeVersion(String value);

	/**
	 * Returns the value of the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due Date</em>' attribute.
	 * @see #setDueDate(LocalDate)
	 * @see org.jixiao.model.base.BasePackage#getWorkItem_DueDate()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDueDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.WorkItem#getDueDate <em>Due Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due Date</em>' attribute.
	 * @see #getDueDate()
	 * @generated
	 */
	void setDueDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Event}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.jixiao.model.base.BasePackage#getWorkItem_Events()
	 * @model containment="true"
	 * @generated
	 */
	EList<Event> getEvents();

} // WorkItem
