/**
 */
package org.jixiao.model.base.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.Event;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.base.impl.EventImpl#getTime <em>Time</em>}</li>
 *   <li>{@link org.jixiao.model.base.impl.EventImpl#getActor <em>Actor</em>}</li>
 *   <li>{@link org.jixiao.model.base.impl.EventImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.jixiao.model.base.impl.EventImpl#getWhat <em>What</em>}</li>
 *   <li>{@link org.jixiao.model.base.impl.EventImpl#getObjectId <em>Object Id</em>}</li>
 *   <li>{@link org.jixiao.model.base.impl.EventImpl#getFromState <em>From State</em>}</li>
 *   <li>{@link org.jixiao.model.base.impl.EventImpl#getToState <em>To State</em>}</li>
 *   <li>{@link org.jixiao.model.base.impl.EventImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.jixiao.model.base.impl.EventImpl#getDocumentHash <em>Document Hash</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EventImpl extends IdentifiedImpl implements Event {
	/**
	 * The default value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected static final Instant TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected Instant time = TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getActor() <em>Actor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActor()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActor() <em>Actor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActor()
	 * @generated
	 * @ordered
	 */
	protected String actor = ACTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final String ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected String role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected String what = WHAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getObjectId() <em>Object Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectId()
	 * @generated
	 * @ordered
	 */
	protected static final String OBJECT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObjectId() <em>Object Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectId()
	 * @generated
	 * @ordered
	 */
	protected String objectId = OBJECT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getFromState() <em>From State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromState()
	 * @generated
	 * @ordered
	 */
	protected static final String FROM_STATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFromState() <em>From State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromState()
	 * @generated
	 * @ordered
	 */
	protected String fromState = FROM_STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getToState() <em>To State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToState()
	 * @generated
	 * @ordered
	 */
	protected static final String TO_STATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getToState() <em>To State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToState()
	 * @generated
	 * @ordered
	 */
	protected String toState = TO_STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDocumentHash() <em>Document Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentHash()
	 * @generated
	 * @ordered
	 */
	protected static final String DOCUMENT_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDocumentHash() <em>Document Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentHash()
	 * @generated
	 * @ordered
	 */
	protected String documentHash = DOCUMENT_HASH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EventImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BasePackage.Literals.EVENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getTime() {
		return time;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTime(Instant newTime) {
		Instant oldTime = time;
		time = newTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.EVENT__TIME, oldTime, time));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getActor() {
		return actor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActor(String newActor) {
		String oldActor = actor;
		actor = newActor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.EVENT__ACTOR, oldActor, actor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(String newRole) {
		String oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.EVENT__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhat() {
		return what;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhat(String newWhat) {
		String oldWhat = what;
		what = newWhat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.EVENT__WHAT, oldWhat, what));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObjectId() {
		return objectId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjectId(String newObjectId) {
		String oldObjectId = objectId;
		objectId = newObjectId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.EVENT__OBJECT_ID, oldObjectId, objectId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFromState() {
		return fromState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromState(String newFromState) {
		String oldFromState = fromState;
		fromState = newFromState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.EVENT__FROM_STATE, oldFromState, fromState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getToState() {
		return toState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToState(String newToState) {
		String oldToState = toState;
		toState = newToState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.EVENT__TO_STATE, oldToState, toState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.EVENT__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDocumentHash() {
		return documentHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocumentHash(String newDocumentHash) {
		String oldDocumentHash = documentHash;
		documentHash = newDocumentHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.EVENT__DOCUMENT_HASH, oldDocumentHash, documentHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case BasePackage.EVENT__TIME:
				return getTime();
			case BasePackage.EVENT__ACTOR:
				return getActor();
			case BasePackage.EVENT__ROLE:
				return getRole();
			case BasePackage.EVENT__WHAT:
				return getWhat();
			case BasePackage.EVENT__OBJECT_ID:
				return getObjectId();
			case BasePackage.EVENT__FROM_STATE:
				return getFromState();
			case BasePackage.EVENT__TO_STATE:
				return getToState();
			case BasePackage.EVENT__COMMENT:
				return getComment();
			case BasePackage.EVENT__DOCUMENT_HASH:
				return getDocumentHash();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case BasePackage.EVENT__TIME:
				setTime((Instant)newValue);
				return;
			case BasePackage.EVENT__ACTOR:
				setActor((String)newValue);
				return;
			case BasePackage.EVENT__ROLE:
				setRole((String)newValue);
				return;
			case BasePackage.EVENT__WHAT:
				setWhat((String)newValue);
				return;
			case BasePackage.EVENT__OBJECT_ID:
				setObjectId((String)newValue);
				return;
			case BasePackage.EVENT__FROM_STATE:
				setFromState((String)newValue);
				return;
			case BasePackage.EVENT__TO_STATE:
				setToState((String)newValue);
				return;
			case BasePackage.EVENT__COMMENT:
				setComment((String)newValue);
				return;
			case BasePackage.EVENT__DOCUMENT_HASH:
				setDocumentHash((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case BasePackage.EVENT__TIME:
				setTime(TIME_EDEFAULT);
				return;
			case BasePackage.EVENT__ACTOR:
				setActor(ACTOR_EDEFAULT);
				return;
			case BasePackage.EVENT__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case BasePackage.EVENT__WHAT:
				setWhat(WHAT_EDEFAULT);
				return;
			case BasePackage.EVENT__OBJECT_ID:
				setObjectId(OBJECT_ID_EDEFAULT);
				return;
			case BasePackage.EVENT__FROM_STATE:
				setFromState(FROM_STATE_EDEFAULT);
				return;
			case BasePackage.EVENT__TO_STATE:
				setToState(TO_STATE_EDEFAULT);
				return;
			case BasePackage.EVENT__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
			case BasePackage.EVENT__DOCUMENT_HASH:
				setDocumentHash(DOCUMENT_HASH_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case BasePackage.EVENT__TIME:
				return TIME_EDEFAULT == null ? time != null : !TIME_EDEFAULT.equals(time);
			case BasePackage.EVENT__ACTOR:
				return ACTOR_EDEFAULT == null ? actor != null : !ACTOR_EDEFAULT.equals(actor);
			case BasePackage.EVENT__ROLE:
				return ROLE_EDEFAULT == null ? role != null : !ROLE_EDEFAULT.equals(role);
			case BasePackage.EVENT__WHAT:
				return WHAT_EDEFAULT == null ? what != null : !WHAT_EDEFAULT.equals(what);
			case BasePackage.EVENT__OBJECT_ID:
				return OBJECT_ID_EDEFAULT == null ? objectId != null : !OBJECT_ID_EDEFAULT.equals(objectId);
			case BasePackage.EVENT__FROM_STATE:
				return FROM_STATE_EDEFAULT == null ? fromState != null : !FROM_STATE_EDEFAULT.equals(fromState);
			case BasePackage.EVENT__TO_STATE:
				return TO_STATE_EDEFAULT == null ? toState != null : !TO_STATE_EDEFAULT.equals(toState);
			case BasePackage.EVENT__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
			case BasePackage.EVENT__DOCUMENT_HASH:
				return DOCUMENT_HASH_EDEFAULT == null ? documentHash != null : !DOCUMENT_HASH_EDEFAULT.equals(documentHash);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (time: "); //$NON-NLS-1$
		result.append(time);
		result.append(", actor: "); //$NON-NLS-1$
		result.append(actor);
		result.append(", role: "); //$NON-NLS-1$
		result.append(role);
		result.append(", what: "); //$NON-NLS-1$
		result.append(what);
		result.append(", objectId: "); //$NON-NLS-1$
		result.append(objectId);
		result.append(", fromState: "); //$NON-NLS-1$
		result.append(fromState);
		result.append(", toState: "); //$NON-NLS-1$
		result.append(toState);
		result.append(", comment: "); //$NON-NLS-1$
		result.append(comment);
		result.append(", documentHash: "); //$NON-NLS-1$
		result.append(documentHash);
		result.append(')');
		return result.toString();
	}

} //EventImpl
