/**
 */
package org.jixiao.model.dossier.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Party;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.EvidenceRequest;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evidence Request</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.impl.EvidenceRequestImpl#getWhat <em>What</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvidenceRequestImpl#getParty <em>Party</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvidenceRequestImpl#getRowIds <em>Row Ids</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvidenceRequestImpl#getAskedOn <em>Asked On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvidenceRequestImpl#getDueDate <em>Due Date</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvidenceRequestImpl#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvidenceRequestImpl#getExcuse <em>Excuse</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvidenceRequestImpl#getExcusedOn <em>Excused On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvidenceRequestImpl#getExcusedBy <em>Excused By</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvidenceRequestImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvidenceRequestImpl extends IdentifiedImpl implements EvidenceRequest {
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
	 * The cached value of the '{@link #getParty() <em>Party</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParty()
	 * @generated
	 * @ordered
	 */
	protected Party party;

	/**
	 * The cached value of the '{@link #getRowIds() <em>Row Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRowIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> rowIds;

	/**
	 * The default value of the '{@link #getAskedOn() <em>Asked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ASKED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAskedOn() <em>Asked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate askedOn = ASKED_ON_EDEFAULT;

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
	 * The default value of the '{@link #getReceivedOn() <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RECEIVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceivedOn() <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate receivedOn = RECEIVED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getExcuse() <em>Excuse</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcuse()
	 * @generated
	 * @ordered
	 */
	protected static final String EXCUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExcuse() <em>Excuse</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcuse()
	 * @generated
	 * @ordered
	 */
	protected String excuse = EXCUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExcusedOn() <em>Excused On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcusedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EXCUSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExcusedOn() <em>Excused On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcusedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate excusedOn = EXCUSED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExcusedBy() <em>Excused By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcusedBy()
	 * @generated
	 * @ordered
	 */
	protected Party excusedBy;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvidenceRequestImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.EVIDENCE_REQUEST;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE_REQUEST__WHAT, oldWhat, what));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getParty() {
		return party;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetParty(Party newParty, NotificationChain msgs) {
		Party oldParty = party;
		party = newParty;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE_REQUEST__PARTY, oldParty, newParty);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParty(Party newParty) {
		if (newParty != party) {
			NotificationChain msgs = null;
			if (party != null)
				msgs = ((InternalEObject)party).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EVIDENCE_REQUEST__PARTY, null, msgs);
			if (newParty != null)
				msgs = ((InternalEObject)newParty).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EVIDENCE_REQUEST__PARTY, null, msgs);
			msgs = basicSetParty(newParty, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE_REQUEST__PARTY, newParty, newParty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRowIds() {
		if (rowIds == null) {
			rowIds = new EDataTypeUniqueEList<String>(String.class, this, DossierPackage.EVIDENCE_REQUEST__ROW_IDS);
		}
		return rowIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAskedOn() {
		return askedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAskedOn(LocalDate newAskedOn) {
		LocalDate oldAskedOn = askedOn;
		askedOn = newAskedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE_REQUEST__ASKED_ON, oldAskedOn, askedOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE_REQUEST__DUE_DATE, oldDueDate, dueDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReceivedOn() {
		return receivedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceivedOn(LocalDate newReceivedOn) {
		LocalDate oldReceivedOn = receivedOn;
		receivedOn = newReceivedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE_REQUEST__RECEIVED_ON, oldReceivedOn, receivedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExcuse() {
		return excuse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExcuse(String newExcuse) {
		String oldExcuse = excuse;
		excuse = newExcuse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE_REQUEST__EXCUSE, oldExcuse, excuse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getExcusedOn() {
		return excusedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExcusedOn(LocalDate newExcusedOn) {
		LocalDate oldExcusedOn = excusedOn;
		excusedOn = newExcusedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE_REQUEST__EXCUSED_ON, oldExcusedOn, excusedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getExcusedBy() {
		return excusedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetExcusedBy(Party newExcusedBy, NotificationChain msgs) {
		Party oldExcusedBy = excusedBy;
		excusedBy = newExcusedBy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE_REQUEST__EXCUSED_BY, oldExcusedBy, newExcusedBy);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExcusedBy(Party newExcusedBy) {
		if (newExcusedBy != excusedBy) {
			NotificationChain msgs = null;
			if (excusedBy != null)
				msgs = ((InternalEObject)excusedBy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EVIDENCE_REQUEST__EXCUSED_BY, null, msgs);
			if (newExcusedBy != null)
				msgs = ((InternalEObject)newExcusedBy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EVIDENCE_REQUEST__EXCUSED_BY, null, msgs);
			msgs = basicSetExcusedBy(newExcusedBy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE_REQUEST__EXCUSED_BY, newExcusedBy, newExcusedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, DossierPackage.EVIDENCE_REQUEST__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.EVIDENCE_REQUEST__PARTY:
				return basicSetParty(null, msgs);
			case DossierPackage.EVIDENCE_REQUEST__EXCUSED_BY:
				return basicSetExcusedBy(null, msgs);
			case DossierPackage.EVIDENCE_REQUEST__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
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
			case DossierPackage.EVIDENCE_REQUEST__WHAT:
				return getWhat();
			case DossierPackage.EVIDENCE_REQUEST__PARTY:
				return getParty();
			case DossierPackage.EVIDENCE_REQUEST__ROW_IDS:
				return getRowIds();
			case DossierPackage.EVIDENCE_REQUEST__ASKED_ON:
				return getAskedOn();
			case DossierPackage.EVIDENCE_REQUEST__DUE_DATE:
				return getDueDate();
			case DossierPackage.EVIDENCE_REQUEST__RECEIVED_ON:
				return getReceivedOn();
			case DossierPackage.EVIDENCE_REQUEST__EXCUSE:
				return getExcuse();
			case DossierPackage.EVIDENCE_REQUEST__EXCUSED_ON:
				return getExcusedOn();
			case DossierPackage.EVIDENCE_REQUEST__EXCUSED_BY:
				return getExcusedBy();
			case DossierPackage.EVIDENCE_REQUEST__EVIDENCE:
				return getEvidence();
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
			case DossierPackage.EVIDENCE_REQUEST__WHAT:
				setWhat((String)newValue);
				return;
			case DossierPackage.EVIDENCE_REQUEST__PARTY:
				setParty((Party)newValue);
				return;
			case DossierPackage.EVIDENCE_REQUEST__ROW_IDS:
				getRowIds().clear();
				getRowIds().addAll((Collection<? extends String>)newValue);
				return;
			case DossierPackage.EVIDENCE_REQUEST__ASKED_ON:
				setAskedOn((LocalDate)newValue);
				return;
			case DossierPackage.EVIDENCE_REQUEST__DUE_DATE:
				setDueDate((LocalDate)newValue);
				return;
			case DossierPackage.EVIDENCE_REQUEST__RECEIVED_ON:
				setReceivedOn((LocalDate)newValue);
				return;
			case DossierPackage.EVIDENCE_REQUEST__EXCUSE:
				setExcuse((String)newValue);
				return;
			case DossierPackage.EVIDENCE_REQUEST__EXCUSED_ON:
				setExcusedOn((LocalDate)newValue);
				return;
			case DossierPackage.EVIDENCE_REQUEST__EXCUSED_BY:
				setExcusedBy((Party)newValue);
				return;
			case DossierPackage.EVIDENCE_REQUEST__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
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
			case DossierPackage.EVIDENCE_REQUEST__WHAT:
				setWhat(WHAT_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE_REQUEST__PARTY:
				setParty((Party)null);
				return;
			case DossierPackage.EVIDENCE_REQUEST__ROW_IDS:
				getRowIds().clear();
				return;
			case DossierPackage.EVIDENCE_REQUEST__ASKED_ON:
				setAskedOn(ASKED_ON_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE_REQUEST__DUE_DATE:
				setDueDate(DUE_DATE_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE_REQUEST__RECEIVED_ON:
				setReceivedOn(RECEIVED_ON_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE_REQUEST__EXCUSE:
				setExcuse(EXCUSE_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE_REQUEST__EXCUSED_ON:
				setExcusedOn(EXCUSED_ON_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE_REQUEST__EXCUSED_BY:
				setExcusedBy((Party)null);
				return;
			case DossierPackage.EVIDENCE_REQUEST__EVIDENCE:
				getEvidence().clear();
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
			case DossierPackage.EVIDENCE_REQUEST__WHAT:
				return WHAT_EDEFAULT == null ? what != null : !WHAT_EDEFAULT.equals(what);
			case DossierPackage.EVIDENCE_REQUEST__PARTY:
				return party != null;
			case DossierPackage.EVIDENCE_REQUEST__ROW_IDS:
				return rowIds != null && !rowIds.isEmpty();
			case DossierPackage.EVIDENCE_REQUEST__ASKED_ON:
				return ASKED_ON_EDEFAULT == null ? askedOn != null : !ASKED_ON_EDEFAULT.equals(askedOn);
			case DossierPackage.EVIDENCE_REQUEST__DUE_DATE:
				return DUE_DATE_EDEFAULT == null ? dueDate != null : !DUE_DATE_EDEFAULT.equals(dueDate);
			case DossierPackage.EVIDENCE_REQUEST__RECEIVED_ON:
				return RECEIVED_ON_EDEFAULT == null ? receivedOn != null : !RECEIVED_ON_EDEFAULT.equals(receivedOn);
			case DossierPackage.EVIDENCE_REQUEST__EXCUSE:
				return EXCUSE_EDEFAULT == null ? excuse != null : !EXCUSE_EDEFAULT.equals(excuse);
			case DossierPackage.EVIDENCE_REQUEST__EXCUSED_ON:
				return EXCUSED_ON_EDEFAULT == null ? excusedOn != null : !EXCUSED_ON_EDEFAULT.equals(excusedOn);
			case DossierPackage.EVIDENCE_REQUEST__EXCUSED_BY:
				return excusedBy != null;
			case DossierPackage.EVIDENCE_REQUEST__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
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
		result.append(" (what: "); //$NON-NLS-1$
		result.append(what);
		result.append(", rowIds: "); //$NON-NLS-1$
		result.append(rowIds);
		result.append(", askedOn: "); //$NON-NLS-1$
		result.append(askedOn);
		result.append(", dueDate: "); //$NON-NLS-1$
		result.append(dueDate);
		result.append(", receivedOn: "); //$NON-NLS-1$
		result.append(receivedOn);
		result.append(", excuse: "); //$NON-NLS-1$
		result.append(excuse);
		result.append(", excusedOn: "); //$NON-NLS-1$
		result.append(excusedOn);
		result.append(')');
		return result.toString();
	}

} //EvidenceRequestImpl
