/**
 */
package org.jixiao.model.base;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One line of the history: who did what, when, in which role, and the hash of the document it was done to.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.base.Event#getTime <em>Time</em>}</li>
 *   <li>{@link org.jixiao.model.base.Event#getActor <em>Actor</em>}</li>
 *   <li>{@link org.jixiao.model.base.Event#getRole <em>Role</em>}</li>
 *   <li>{@link org.jixiao.model.base.Event#getWhat <em>What</em>}</li>
 *   <li>{@link org.jixiao.model.base.Event#getObjectId <em>Object Id</em>}</li>
 *   <li>{@link org.jixiao.model.base.Event#getFromState <em>From State</em>}</li>
 *   <li>{@link org.jixiao.model.base.Event#getToState <em>To State</em>}</li>
 *   <li>{@link org.jixiao.model.base.Event#getComment <em>Comment</em>}</li>
 *   <li>{@link org.jixiao.model.base.Event#getDocumentHash <em>Document Hash</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.base.BasePackage#getEvent()
 * @model
 * @generated
 */
public interface Event extends Identified {
	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(Instant)
	 * @see org.jixiao.model.base.BasePackage#getEvent_Time()
	 * @model dataType="org.jixiao.model.base.Timestamp"
	 * @generated
	 */
	Instant getTime();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Event#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(Instant value);

	/**
	 * Returns the value of the '<em><b>Actor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actor</em>' attribute.
	 * @see #setActor(String)
	 * @see org.jixiao.model.base.BasePackage#getEvent_Actor()
	 * @model
	 * @generated
	 */
	String getActor();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Event#getActor <em>Actor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actor</em>' attribute.
	 * @see #getActor()
	 * @generated
	 */
	void setActor(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.jixiao.model.base.BasePackage#getEvent_Role()
	 * @model
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Event#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see #setWhat(String)
	 * @see org.jixiao.model.base.BasePackage#getEvent_What()
	 * @model
	 * @generated
	 */
	String getWhat();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Event#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What</em>' attribute.
	 * @see #getWhat()
	 * @generated
	 */
	void setWhat(String value);

	/**
	 * Returns the value of the '<em><b>Object Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Object Id</em>' attribute.
	 * @see #setObjectId(String)
	 * @see org.jixiao.model.base.BasePackage#getEvent_ObjectId()
	 * @model
	 * @generated
	 */
	String getObjectId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Event#getObjectId <em>Object Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Object Id</em>' attribute.
	 * @see #getObjectId()
	 * @generated
	 */
	void setObjectId(String value);

	/**
	 * Returns the value of the '<em><b>From State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From State</em>' attribute.
	 * @see #setFromState(String)
	 * @see org.jixiao.model.base.BasePackage#getEvent_FromState()
	 * @model
	 * @generated
	 */
	String getFromState();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Event#getFromState <em>From State</em>}' attribute.
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
	 * @see org.jixiao.model.base.BasePackage#getEvent_ToState()
	 * @model
	 * @generated
	 */
	String getToState();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Event#getToState <em>To State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To State</em>' attribute.
	 * @see #getToState()
	 * @generated
	 */
	void setToState(String value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.jixiao.model.base.BasePackage#getEvent_Comment()
	 * @model
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Event#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Document Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Document Hash</em>' attribute.
	 * @see #setDocumentHash(String)
	 * @see org.jixiao.model.base.BasePackage#getEvent_DocumentHash()
	 * @model
	 * @generated
	 */
	String getDocumentHash();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Event#getDocumentHash <em>Document Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document Hash</em>' attribute.
	 * @see #getDocumentHash()
	 * @generated
	 */
	void setDocumentHash(String value);

} // Event
