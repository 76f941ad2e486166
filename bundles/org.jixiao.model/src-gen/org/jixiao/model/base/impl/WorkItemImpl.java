/**
 */
package org.jixiao.model.base.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.Event;
import org.jixiao.model.base.WorkItem;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Work Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.base.impl.WorkItemImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.jixiao.model.base.impl.WorkItemImpl#getState <em>State</em>}</li>
 *   <li>{@link org.jixiao.model.base.impl.WorkItemImpl#getWorkflowId <em>Workflow Id</em>}</li>
 *   <li>{@link org.jixiao.model.base.impl.WorkItemImpl#getSchemeId <em>Scheme Id</em>}</li>
 *   <li>{@link org.jixiao.model.base.impl.WorkItemImpl#getSchemeVersion <em>Scheme Version</em>}</li>
 *   <li>{@link org.jixiao.model.base.impl.WorkItemImpl#getDueDate <em>Due Date</em>}</li>
 *   <li>{@link org.jixiao.model.base.impl.WorkItemImpl#getEvents <em>Events</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class WorkItemImpl extends IdentifiedImpl implements WorkItem {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final String STATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected String state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWorkflowId() <em>Workflow Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkflowId()
	 * @generated
	 * @ordered
	 */
	protected static final String WORKFLOW_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWorkflowId() <em>Workflow Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkflowId()
	 * @generated
	 * @ordered
	 */
	protected String workflowId = WORKFLOW_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSchemeId() <em>Scheme Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemeId()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHEME_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSchemeId() <em>Scheme Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemeId()
	 * @generated
	 * @ordered
	 */
	protected String schemeId = SCHEME_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSchemeVersion() <em>Scheme Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemeVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHEME_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSchemeVersion() <em>Scheme Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemeVersion()
	 * @generated
	 * @ordered
	 */
	protected String schemeVersion = SCHEME_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDueDate() <em>Due Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDueDate() <em>Due Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate dueDate = DUE_DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected EList<Event> events;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BasePackage.Literals.WORK_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.WORK_ITEM__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(String newState) {
		String oldState = state;
		state = newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.WORK_ITEM__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWorkflowId() {
		return workflowId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkflowId(String newWorkflowId) {
		String oldWorkflowId = workflowId;
		workflowId = newWorkflowId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.WORK_ITEM__WORKFLOW_ID, oldWorkflowId, workflowId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSchemeId() {
		return schemeId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchemeId(String newSchemeId) {
		String oldSchemeId = schemeId;
		schemeId = newSchemeId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.WORK_ITEM__SCHEME_ID, oldSchemeId, schemeId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSchemeVersion() {
		return schemeVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchemeVersion(String newSchemeVersion) {
		String oldSchemeVersion = schemeVersion;
		schemeVersion = newSchemeVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.WORK_ITEM__SCHEME_VERSION, oldSchemeVersion, schemeVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDueDate() {
		return dueDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDueDate(LocalDate newDueDate) {
		LocalDate oldDueDate = dueDate;
		dueDate = newDueDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.WORK_ITEM__DUE_DATE, oldDueDate, dueDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Event> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<Event>(Event.class, this, BasePackage.WORK_ITEM__EVENTS);
		}
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case BasePackage.WORK_ITEM__EVENTS:
				return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case BasePackage.WORK_ITEM__NUMBER:
				return getNumber();
			case BasePackage.WORK_ITEM__STATE:
				return getState();
			case BasePackage.WORK_ITEM__WORKFLOW_ID:
				return getWorkflowId();
			case BasePackage.WORK_ITEM__SCHEME_ID:
				return getSchemeId();
			case BasePackage.WORK_ITEM__SCHEME_VERSION:
				return getSchemeVersion();
			case BasePackage.WORK_ITEM__DUE_DATE:
				return getDueDate();
			case BasePackage.WORK_ITEM__EVENTS:
				return getEvents();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case BasePackage.WORK_ITEM__NUMBER:
				setNumber((String)newValue);
				return;
			case BasePackage.WORK_ITEM__STATE:
				setState((String)newValue);
				return;
			case BasePackage.WORK_ITEM__WORKFLOW_ID:
				setWorkflowId((String)newValue);
				return;
			case BasePackage.WORK_ITEM__SCHEME_ID:
				setSchemeId((String)newValue);
				return;
			case BasePackage.WORK_ITEM__SCHEME_VERSION:
				setSchemeVersion((String)newValue);
				return;
			case BasePackage.WORK_ITEM__DUE_DATE:
				setDueDate((LocalDate)newValue);
				return;
			case BasePackage.WORK_ITEM__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends Event>)newValue);
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
			case BasePackage.WORK_ITEM__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case BasePackage.WORK_ITEM__STATE:
				setState(STATE_EDEFAULT);
				return;
			case BasePackage.WORK_ITEM__WORKFLOW_ID:
				setWorkflowId(WORKFLOW_ID_EDEFAULT);
				return;
			case BasePackage.WORK_ITEM__SCHEME_ID:
				setSchemeId(SCHEME_ID_EDEFAULT);
				return;
			case BasePackage.WORK_ITEM__SCHEME_VERSION:
				setSchemeVersion(SCHEME_VERSION_EDEFAULT);
				return;
			case BasePackage.WORK_ITEM__DUE_DATE:
				setDueDate(DUE_DATE_EDEFAULT);
				return;
			case BasePackage.WORK_ITEM__EVENTS:
				getEvents().clear();
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
			case BasePackage.WORK_ITEM__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case BasePackage.WORK_ITEM__STATE:
				return STATE_EDEFAULT == null ? state != null : !STATE_EDEFAULT.equals(state);
			case BasePackage.WORK_ITEM__WORKFLOW_ID:
				return WORKFLOW_ID_EDEFAULT == null ? workflowId != null : !WORKFLOW_ID_EDEFAULT.equals(workflowId);
			case BasePackage.WORK_ITEM__SCHEME_ID:
				return SCHEME_ID_EDEFAULT == null ? schemeId != null : !SCHEME_ID_EDEFAULT.equals(schemeId);
			case BasePackage.WORK_ITEM__SCHEME_VERSION:
				return SCHEME_VERSION_EDEFAULT == null ? schemeVersion != null : !SCHEME_VERSION_EDEFAULT.equals(schemeVersion);
			case BasePackage.WORK_ITEM__DUE_DATE:
				return DUE_DATE_EDEFAULT == null ? dueDate != null : !DUE_DATE_EDEFAULT.equals(dueDate);
			case BasePackage.WORK_ITEM__EVENTS:
				return events != null && !events.isEmpty();
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
		result.append(" (number: "); //$NON-NLS-1$
		result.append(number);
		result.append(", state: "); //$NON-NLS-1$
		result.append(state);
		result.append(", workflowId: "); //$NON-NLS-1$
		result.append(workflowId);
		result.append(", schemeId: "); //$NON-NLS-1$
		result.append(schemeId);
		result.append(", schemeVersion: "); //$NON-NLS-1$
		result.append(schemeVersion);
		result.append(", dueDate: "); //$NON-NLS-1$
		result.append(dueDate);
		result.append(')');
		return result.toString();
	}

} //WorkItemImpl
