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
import org.jixiao.model.dossier.FieldVisit;
import org.jixiao.model.dossier.ValueFinding;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Field Visit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.impl.FieldVisitImpl#getSiteId <em>Site Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.FieldVisitImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.FieldVisitImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.FieldVisitImpl#getPeople <em>People</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.FieldVisitImpl#getSeen <em>Seen</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.FieldVisitImpl#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.FieldVisitImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FieldVisitImpl extends IdentifiedImpl implements FieldVisit {
	/**
	 * The default value of the '{@link #getSiteId() <em>Site Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSiteId()
	 * @generated
	 * @ordered
	 */
	protected static final String SITE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSiteId() <em>Site Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSiteId()
	 * @generated
	 * @ordered
	 */
	protected String siteId = SITE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPeople() <em>People</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeople()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> people;

	/**
	 * The default value of the '{@link #getSeen() <em>Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeen()
	 * @generated
	 * @ordered
	 */
	protected static final String SEEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeen() <em>Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeen()
	 * @generated
	 * @ordered
	 */
	protected String seen = SEEN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<ValueFinding> findings;

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
	protected FieldVisitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.FIELD_VISIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSiteId() {
		return siteId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSiteId(String newSiteId) {
		String oldSiteId = siteId;
		siteId = newSiteId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FIELD_VISIT__SITE_ID, oldSiteId, siteId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FIELD_VISIT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FIELD_VISIT__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getPeople() {
		if (people == null) {
			people = new EObjectContainmentEList<Party>(Party.class, this, DossierPackage.FIELD_VISIT__PEOPLE);
		}
		return people;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeen() {
		return seen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeen(String newSeen) {
		String oldSeen = seen;
		seen = newSeen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FIELD_VISIT__SEEN, oldSeen, seen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ValueFinding> getFindings() {
		if (findings == null) {
			findings = new EObjectContainmentEList<ValueFinding>(ValueFinding.class, this, DossierPackage.FIELD_VISIT__FINDINGS);
		}
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, DossierPackage.FIELD_VISIT__EVIDENCE);
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
			case DossierPackage.FIELD_VISIT__PEOPLE:
				return ((InternalEList<?>)getPeople()).basicRemove(otherEnd, msgs);
			case DossierPackage.FIELD_VISIT__FINDINGS:
				return ((InternalEList<?>)getFindings()).basicRemove(otherEnd, msgs);
			case DossierPackage.FIELD_VISIT__EVIDENCE:
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
			case DossierPackage.FIELD_VISIT__SITE_ID:
				return getSiteId();
			case DossierPackage.FIELD_VISIT__DATE:
				return getDate();
			case DossierPackage.FIELD_VISIT__PLACE:
				return getPlace();
			case DossierPackage.FIELD_VISIT__PEOPLE:
				return getPeople();
			case DossierPackage.FIELD_VISIT__SEEN:
				return getSeen();
			case DossierPackage.FIELD_VISIT__FINDINGS:
				return getFindings();
			case DossierPackage.FIELD_VISIT__EVIDENCE:
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
			case DossierPackage.FIELD_VISIT__SITE_ID:
				setSiteId((String)newValue);
				return;
			case DossierPackage.FIELD_VISIT__DATE:
				setDate((LocalDate)newValue);
				return;
			case DossierPackage.FIELD_VISIT__PLACE:
				setPlace((String)newValue);
				return;
			case DossierPackage.FIELD_VISIT__PEOPLE:
				getPeople().clear();
				getPeople().addAll((Collection<? extends Party>)newValue);
				return;
			case DossierPackage.FIELD_VISIT__SEEN:
				setSeen((String)newValue);
				return;
			case DossierPackage.FIELD_VISIT__FINDINGS:
				getFindings().clear();
				getFindings().addAll((Collection<? extends ValueFinding>)newValue);
				return;
			case DossierPackage.FIELD_VISIT__EVIDENCE:
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
			case DossierPackage.FIELD_VISIT__SITE_ID:
				setSiteId(SITE_ID_EDEFAULT);
				return;
			case DossierPackage.FIELD_VISIT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case DossierPackage.FIELD_VISIT__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case DossierPackage.FIELD_VISIT__PEOPLE:
				getPeople().clear();
				return;
			case DossierPackage.FIELD_VISIT__SEEN:
				setSeen(SEEN_EDEFAULT);
				return;
			case DossierPackage.FIELD_VISIT__FINDINGS:
				getFindings().clear();
				return;
			case DossierPackage.FIELD_VISIT__EVIDENCE:
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
			case DossierPackage.FIELD_VISIT__SITE_ID:
				return SITE_ID_EDEFAULT == null ? siteId != null : !SITE_ID_EDEFAULT.equals(siteId);
			case DossierPackage.FIELD_VISIT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case DossierPackage.FIELD_VISIT__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case DossierPackage.FIELD_VISIT__PEOPLE:
				return people != null && !people.isEmpty();
			case DossierPackage.FIELD_VISIT__SEEN:
				return SEEN_EDEFAULT == null ? seen != null : !SEEN_EDEFAULT.equals(seen);
			case DossierPackage.FIELD_VISIT__FINDINGS:
				return findings != null && !findings.isEmpty();
			case DossierPackage.FIELD_VISIT__EVIDENCE:
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
		result.append(" (siteId: "); //$NON-NLS-1$
		result.append(siteId);
		result.append(", date: "); //$NON-NLS-1$
		result.append(date);
		result.append(", place: "); //$NON-NLS-1$
		result.append(place);
		result.append(", seen: "); //$NON-NLS-1$
		result.append(seen);
		result.append(')');
		return result.toString();
	}

} //FieldVisitImpl
