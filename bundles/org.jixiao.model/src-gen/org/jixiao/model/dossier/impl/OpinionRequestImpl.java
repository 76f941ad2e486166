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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Party;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.OpinionRequest;
import org.jixiao.model.dossier.ReportOpinion;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Opinion Request</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.impl.OpinionRequestImpl#getParty <em>Party</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.OpinionRequestImpl#getSentOn <em>Sent On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.OpinionRequestImpl#getDueDate <em>Due Date</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.OpinionRequestImpl#getAnsweredOn <em>Answered On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.OpinionRequestImpl#getOpinions <em>Opinions</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.OpinionRequestImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OpinionRequestImpl extends IdentifiedImpl implements OpinionRequest {
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
	 * The default value of the '{@link #getSentOn() <em>Sent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SENT_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSentOn() <em>Sent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate sentOn = SENT_ON_EDEFAULT;

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
	 * The default value of the '{@link #getAnsweredOn() <em>Answered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ANSWERED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnsweredOn() <em>Answered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate answeredOn = ANSWERED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOpinions() <em>Opinions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinions()
	 * @generated
	 * @ordered
	 */
	protected EList<ReportOpinion> opinions;

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
	protected OpinionRequestImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.OPINION_REQUEST;
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.OPINION_REQUEST__PARTY, oldParty, newParty);
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
				msgs = ((InternalEObject)party).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.OPINION_REQUEST__PARTY, null, msgs);
			if (newParty != null)
				msgs = ((InternalEObject)newParty).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.OPINION_REQUEST__PARTY, null, msgs);
			msgs = basicSetParty(newParty, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OPINION_REQUEST__PARTY, newParty, newParty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSentOn() {
		return sentOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSentOn(LocalDate newSentOn) {
		LocalDate oldSentOn = sentOn;
		sentOn = newSentOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OPINION_REQUEST__SENT_ON, oldSentOn, sentOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OPINION_REQUEST__DUE_DATE, oldDueDate, dueDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAnsweredOn() {
		return answeredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnsweredOn(LocalDate newAnsweredOn) {
		LocalDate oldAnsweredOn = answeredOn;
		answeredOn = newAnsweredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OPINION_REQUEST__ANSWERED_ON, oldAnsweredOn, answeredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReportOpinion> getOpinions() {
		if (opinions == null) {
			opinions = new EObjectContainmentEList<ReportOpinion>(ReportOpinion.class, this, DossierPackage.OPINION_REQUEST__OPINIONS);
		}
		return opinions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, DossierPackage.OPINION_REQUEST__EVIDENCE);
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
			case DossierPackage.OPINION_REQUEST__PARTY:
				return basicSetParty(null, msgs);
			case DossierPackage.OPINION_REQUEST__OPINIONS:
				return ((InternalEList<?>)getOpinions()).basicRemove(otherEnd, msgs);
			case DossierPackage.OPINION_REQUEST__EVIDENCE:
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
			case DossierPackage.OPINION_REQUEST__PARTY:
				return getParty();
			case DossierPackage.OPINION_REQUEST__SENT_ON:
				return getSentOn();
			case DossierPackage.OPINION_REQUEST__DUE_DATE:
				return getDueDate();
			case DossierPackage.OPINION_REQUEST__ANSWERED_ON:
				return getAnsweredOn();
			case DossierPackage.OPINION_REQUEST__OPINIONS:
				return getOpinions();
			case DossierPackage.OPINION_REQUEST__EVIDENCE:
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
			case DossierPackage.OPINION_REQUEST__PARTY:
				setParty((Party)newValue);
				return;
			case DossierPackage.OPINION_REQUEST__SENT_ON:
				setSentOn((LocalDate)newValue);
				return;
			case DossierPackage.OPINION_REQUEST__DUE_DATE:
				setDueDate((LocalDate)newValue);
				return;
			case DossierPackage.OPINION_REQUEST__ANSWERED_ON:
				setAnsweredOn((LocalDate)newValue);
				return;
			case DossierPackage.OPINION_REQUEST__OPINIONS:
				getOpinions().clear();
				getOpinions().addAll((Collection<? extends ReportOpinion>)newValue);
				return;
			case DossierPackage.OPINION_REQUEST__EVIDENCE:
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
			case DossierPackage.OPINION_REQUEST__PARTY:
				setParty((Party)null);
				return;
			case DossierPackage.OPINION_REQUEST__SENT_ON:
				setSentOn(SENT_ON_EDEFAULT);
				return;
			case DossierPackage.OPINION_REQUEST__DUE_DATE:
				setDueDate(DUE_DATE_EDEFAULT);
				return;
			case DossierPackage.OPINION_REQUEST__ANSWERED_ON:
				setAnsweredOn(ANSWERED_ON_EDEFAULT);
				return;
			case DossierPackage.OPINION_REQUEST__OPINIONS:
				getOpinions().clear();
				return;
			case DossierPackage.OPINION_REQUEST__EVIDENCE:
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
			case DossierPackage.OPINION_REQUEST__PARTY:
				return party != null;
			case DossierPackage.OPINION_REQUEST__SENT_ON:
				return SENT_ON_EDEFAULT == null ? sentOn != null : !SENT_ON_EDEFAULT.equals(sentOn);
			case DossierPackage.OPINION_REQUEST__DUE_DATE:
				return DUE_DATE_EDEFAULT == null ? dueDate != null : !DUE_DATE_EDEFAULT.equals(dueDate);
			case DossierPackage.OPINION_REQUEST__ANSWERED_ON:
				return ANSWERED_ON_EDEFAULT == null ? answeredOn != null : !ANSWERED_ON_EDEFAULT.equals(answeredOn);
			case DossierPackage.OPINION_REQUEST__OPINIONS:
				return opinions != null && !opinions.isEmpty();
			case DossierPackage.OPINION_REQUEST__EVIDENCE:
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
		result.append(" (sentOn: "); //$NON-NLS-1$
		result.append(sentOn);
		result.append(", dueDate: "); //$NON-NLS-1$
		result.append(dueDate);
		result.append(", answeredOn: "); //$NON-NLS-1$
		result.append(answeredOn);
		result.append(')');
		return result.toString();
	}

} //OpinionRequestImpl
