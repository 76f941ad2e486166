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

import org.jixiao.model.base.impl.WorkItemImpl;

import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Publication;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Publication</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.impl.PublicationImpl#getObjectId <em>Object Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.PublicationImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.PublicationImpl#getPublishedOn <em>Published On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.PublicationImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.PublicationImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.PublicationImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.PublicationImpl#getRedacted <em>Redacted</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.PublicationImpl#getRedactionReason <em>Redaction Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PublicationImpl extends WorkItemImpl implements Publication {
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
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublishedOn() <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PUBLISHED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublishedOn() <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate publishedOn = PUBLISHED_ON_EDEFAULT;

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
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

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
	 * The cached value of the '{@link #getRedacted() <em>Redacted</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedacted()
	 * @generated
	 * @ordered
	 */
	protected EList<String> redacted;

	/**
	 * The default value of the '{@link #getRedactionReason() <em>Redaction Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedactionReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REDACTION_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRedactionReason() <em>Redaction Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedactionReason()
	 * @generated
	 * @ordered
	 */
	protected String redactionReason = REDACTION_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PublicationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.PUBLICATION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.PUBLICATION__OBJECT_ID, oldObjectId, objectId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.PUBLICATION__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPublishedOn() {
		return publishedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublishedOn(LocalDate newPublishedOn) {
		LocalDate oldPublishedOn = publishedOn;
		publishedOn = newPublishedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.PUBLICATION__PUBLISHED_ON, oldPublishedOn, publishedOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.PUBLICATION__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.PUBLICATION__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, DossierPackage.PUBLICATION__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRedacted() {
		if (redacted == null) {
			redacted = new EDataTypeUniqueEList<String>(String.class, this, DossierPackage.PUBLICATION__REDACTED);
		}
		return redacted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRedactionReason() {
		return redactionReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRedactionReason(String newRedactionReason) {
		String oldRedactionReason = redactionReason;
		redactionReason = newRedactionReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.PUBLICATION__REDACTION_REASON, oldRedactionReason, redactionReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.PUBLICATION__EVIDENCE:
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
			case DossierPackage.PUBLICATION__OBJECT_ID:
				return getObjectId();
			case DossierPackage.PUBLICATION__TITLE:
				return getTitle();
			case DossierPackage.PUBLICATION__PUBLISHED_ON:
				return getPublishedOn();
			case DossierPackage.PUBLICATION__PLACE:
				return getPlace();
			case DossierPackage.PUBLICATION__TEXT:
				return getText();
			case DossierPackage.PUBLICATION__EVIDENCE:
				return getEvidence();
			case DossierPackage.PUBLICATION__REDACTED:
				return getRedacted();
			case DossierPackage.PUBLICATION__REDACTION_REASON:
				return getRedactionReason();
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
			case DossierPackage.PUBLICATION__OBJECT_ID:
				setObjectId((String)newValue);
				return;
			case DossierPackage.PUBLICATION__TITLE:
				setTitle((String)newValue);
				return;
			case DossierPackage.PUBLICATION__PUBLISHED_ON:
				setPublishedOn((LocalDate)newValue);
				return;
			case DossierPackage.PUBLICATION__PLACE:
				setPlace((String)newValue);
				return;
			case DossierPackage.PUBLICATION__TEXT:
				setText((String)newValue);
				return;
			case DossierPackage.PUBLICATION__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case DossierPackage.PUBLICATION__REDACTED:
				getRedacted().clear();
				getRedacted().addAll((Collection<? extends String>)newValue);
				return;
			case DossierPackage.PUBLICATION__REDACTION_REASON:
				setRedactionReason((String)newValue);
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
			case DossierPackage.PUBLICATION__OBJECT_ID:
				setObjectId(OBJECT_ID_EDEFAULT);
				return;
			case DossierPackage.PUBLICATION__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case DossierPackage.PUBLICATION__PUBLISHED_ON:
				setPublishedOn(PUBLISHED_ON_EDEFAULT);
				return;
			case DossierPackage.PUBLICATION__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case DossierPackage.PUBLICATION__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case DossierPackage.PUBLICATION__EVIDENCE:
				getEvidence().clear();
				return;
			case DossierPackage.PUBLICATION__REDACTED:
				getRedacted().clear();
				return;
			case DossierPackage.PUBLICATION__REDACTION_REASON:
				setRedactionReason(REDACTION_REASON_EDEFAULT);
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
			case DossierPackage.PUBLICATION__OBJECT_ID:
				return OBJECT_ID_EDEFAULT == null ? objectId != null : !OBJECT_ID_EDEFAULT.equals(objectId);
			case DossierPackage.PUBLICATION__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case DossierPackage.PUBLICATION__PUBLISHED_ON:
				return PUBLISHED_ON_EDEFAULT == null ? publishedOn != null : !PUBLISHED_ON_EDEFAULT.equals(publishedOn);
			case DossierPackage.PUBLICATION__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case DossierPackage.PUBLICATION__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case DossierPackage.PUBLICATION__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case DossierPackage.PUBLICATION__REDACTED:
				return redacted != null && !redacted.isEmpty();
			case DossierPackage.PUBLICATION__REDACTION_REASON:
				return REDACTION_REASON_EDEFAULT == null ? redactionReason != null : !REDACTION_REASON_EDEFAULT.equals(redactionReason);
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
		result.append(" (objectId: "); //$NON-NLS-1$
		result.append(objectId);
		result.append(", title: "); //$NON-NLS-1$
		result.append(title);
		result.append(", publishedOn: "); //$NON-NLS-1$
		result.append(publishedOn);
		result.append(", place: "); //$NON-NLS-1$
		result.append(place);
		result.append(", text: "); //$NON-NLS-1$
		result.append(text);
		result.append(", redacted: "); //$NON-NLS-1$
		result.append(redacted);
		result.append(", redactionReason: "); //$NON-NLS-1$
		result.append(redactionReason);
		result.append(')');
		return result.toString();
	}

} //PublicationImpl
