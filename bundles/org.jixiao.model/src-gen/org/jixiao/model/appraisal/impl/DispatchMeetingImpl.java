/**
 */
package org.jixiao.model.appraisal.impl;

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

import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.DispatchMeeting;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Party;

import org.jixiao.model.base.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dispatch Meeting</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.DispatchMeetingImpl#getQuarter <em>Quarter</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.DispatchMeetingImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.DispatchMeetingImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.DispatchMeetingImpl#getChair <em>Chair</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.DispatchMeetingImpl#getAttendees <em>Attendees</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.DispatchMeetingImpl#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.DispatchMeetingImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DispatchMeetingImpl extends IdentifiedImpl implements DispatchMeeting {
	/**
	 * The default value of the '{@link #getQuarter() <em>Quarter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuarter()
	 * @generated
	 * @ordered
	 */
	protected static final int QUARTER_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getQuarter() <em>Quarter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuarter()
	 * @generated
	 * @ordered
	 */
	protected int quarter = QUARTER_EDEFAULT;

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
	 * The cached value of the '{@link #getChair() <em>Chair</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChair()
	 * @generated
	 * @ordered
	 */
	protected Party chair;

	/**
	 * The default value of the '{@link #getAttendees() <em>Attendees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttendees()
	 * @generated
	 * @ordered
	 */
	protected static final String ATTENDEES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAttendees() <em>Attendees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttendees()
	 * @generated
	 * @ordered
	 */
	protected String attendees = ATTENDEES_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final String MINUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected String minutes = MINUTES_EDEFAULT;

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
	protected DispatchMeetingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.DISPATCH_MEETING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getQuarter() {
		return quarter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuarter(int newQuarter) {
		int oldQuarter = quarter;
		quarter = newQuarter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.DISPATCH_MEETING__QUARTER, oldQuarter, quarter));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.DISPATCH_MEETING__DATE, oldDate, date));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.DISPATCH_MEETING__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getChair() {
		return chair;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetChair(Party newChair, NotificationChain msgs) {
		Party oldChair = chair;
		chair = newChair;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.DISPATCH_MEETING__CHAIR, oldChair, newChair);
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
	public void setChair(Party newChair) {
		if (newChair != chair) {
			NotificationChain msgs = null;
			if (chair != null)
				msgs = ((InternalEObject)chair).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.DISPATCH_MEETING__CHAIR, null, msgs);
			if (newChair != null)
				msgs = ((InternalEObject)newChair).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.DISPATCH_MEETING__CHAIR, null, msgs);
			msgs = basicSetChair(newChair, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.DISPATCH_MEETING__CHAIR, newChair, newChair));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAttendees() {
		return attendees;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttendees(String newAttendees) {
		String oldAttendees = attendees;
		attendees = newAttendees;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.DISPATCH_MEETING__ATTENDEES, oldAttendees, attendees));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMinutes() {
		return minutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutes(String newMinutes) {
		String oldMinutes = minutes;
		minutes = newMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.DISPATCH_MEETING__MINUTES, oldMinutes, minutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, AppraisalPackage.DISPATCH_MEETING__EVIDENCE);
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
			case AppraisalPackage.DISPATCH_MEETING__CHAIR:
				return basicSetChair(null, msgs);
			case AppraisalPackage.DISPATCH_MEETING__EVIDENCE:
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
			case AppraisalPackage.DISPATCH_MEETING__QUARTER:
				return getQuarter();
			case AppraisalPackage.DISPATCH_MEETING__DATE:
				return getDate();
			case AppraisalPackage.DISPATCH_MEETING__PLACE:
				return getPlace();
			case AppraisalPackage.DISPATCH_MEETING__CHAIR:
				return getChair();
			case AppraisalPackage.DISPATCH_MEETING__ATTENDEES:
				return getAttendees();
			case AppraisalPackage.DISPATCH_MEETING__MINUTES:
				return getMinutes();
			case AppraisalPackage.DISPATCH_MEETING__EVIDENCE:
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
			case AppraisalPackage.DISPATCH_MEETING__QUARTER:
				setQuarter((Integer)newValue);
				return;
			case AppraisalPackage.DISPATCH_MEETING__DATE:
				setDate((LocalDate)newValue);
				return;
			case AppraisalPackage.DISPATCH_MEETING__PLACE:
				setPlace((String)newValue);
				return;
			case AppraisalPackage.DISPATCH_MEETING__CHAIR:
				setChair((Party)newValue);
				return;
			case AppraisalPackage.DISPATCH_MEETING__ATTENDEES:
				setAttendees((String)newValue);
				return;
			case AppraisalPackage.DISPATCH_MEETING__MINUTES:
				setMinutes((String)newValue);
				return;
			case AppraisalPackage.DISPATCH_MEETING__EVIDENCE:
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
			case AppraisalPackage.DISPATCH_MEETING__QUARTER:
				setQuarter(QUARTER_EDEFAULT);
				return;
			case AppraisalPackage.DISPATCH_MEETING__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case AppraisalPackage.DISPATCH_MEETING__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case AppraisalPackage.DISPATCH_MEETING__CHAIR:
				setChair((Party)null);
				return;
			case AppraisalPackage.DISPATCH_MEETING__ATTENDEES:
				setAttendees(ATTENDEES_EDEFAULT);
				return;
			case AppraisalPackage.DISPATCH_MEETING__MINUTES:
				setMinutes(MINUTES_EDEFAULT);
				return;
			case AppraisalPackage.DISPATCH_MEETING__EVIDENCE:
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
			case AppraisalPackage.DISPATCH_MEETING__QUARTER:
				return quarter != QUARTER_EDEFAULT;
			case AppraisalPackage.DISPATCH_MEETING__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case AppraisalPackage.DISPATCH_MEETING__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case AppraisalPackage.DISPATCH_MEETING__CHAIR:
				return chair != null;
			case AppraisalPackage.DISPATCH_MEETING__ATTENDEES:
				return ATTENDEES_EDEFAULT == null ? attendees != null : !ATTENDEES_EDEFAULT.equals(attendees);
			case AppraisalPackage.DISPATCH_MEETING__MINUTES:
				return MINUTES_EDEFAULT == null ? minutes != null : !MINUTES_EDEFAULT.equals(minutes);
			case AppraisalPackage.DISPATCH_MEETING__EVIDENCE:
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
		result.append(" (quarter: "); //$NON-NLS-1$
		result.append(quarter);
		result.append(", date: "); //$NON-NLS-1$
		result.append(date);
		result.append(", place: "); //$NON-NLS-1$
		result.append(place);
		result.append(", attendees: "); //$NON-NLS-1$
		result.append(attendees);
		result.append(", minutes: "); //$NON-NLS-1$
		result.append(minutes);
		result.append(')');
		return result.toString();
	}

} //DispatchMeetingImpl
