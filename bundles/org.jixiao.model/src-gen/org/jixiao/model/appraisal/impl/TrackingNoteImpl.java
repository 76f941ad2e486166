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
import org.jixiao.model.appraisal.TrackingNote;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Party;

import org.jixiao.model.base.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tracking Note</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.TrackingNoteImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.TrackingNoteImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.TrackingNoteImpl#getIndicatorId <em>Indicator Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.TrackingNoteImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.TrackingNoteImpl#isProblem <em>Problem</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.TrackingNoteImpl#getCorrectBy <em>Correct By</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.TrackingNoteImpl#getCorrection <em>Correction</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.TrackingNoteImpl#getCorrectedOn <em>Corrected On</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.TrackingNoteImpl#getCheckedBy <em>Checked By</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.TrackingNoteImpl#getCheckedOn <em>Checked On</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.TrackingNoteImpl#getMeetingId <em>Meeting Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.TrackingNoteImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TrackingNoteImpl extends IdentifiedImpl implements TrackingNote {
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
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected Party author;

	/**
	 * The default value of the '{@link #getIndicatorId() <em>Indicator Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicatorId()
	 * @generated
	 * @ordered
	 */
	protected static final String INDICATOR_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndicatorId() <em>Indicator Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicatorId()
	 * @generated
	 * @ordered
	 */
	protected String indicatorId = INDICATOR_ID_EDEFAULT;

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
	 * The default value of the '{@link #isProblem() <em>Problem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isProblem()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PROBLEM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isProblem() <em>Problem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isProblem()
	 * @generated
	 * @ordered
	 */
	protected boolean problem = PROBLEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getCorrectBy() <em>Correct By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrectBy()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CORRECT_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCorrectBy() <em>Correct By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrectBy()
	 * @generated
	 * @ordered
	 */
	protected LocalDate correctBy = CORRECT_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCorrection() <em>Correction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrection()
	 * @generated
	 * @ordered
	 */
	protected static final String CORRECTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCorrection() <em>Correction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrection()
	 * @generated
	 * @ordered
	 */
	protected String correction = CORRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCorrectedOn() <em>Corrected On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrectedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CORRECTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCorrectedOn() <em>Corrected On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrectedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate correctedOn = CORRECTED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCheckedBy() <em>Checked By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckedBy()
	 * @generated
	 * @ordered
	 */
	protected Party checkedBy;

	/**
	 * The default value of the '{@link #getCheckedOn() <em>Checked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CHECKED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCheckedOn() <em>Checked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate checkedOn = CHECKED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeetingId() <em>Meeting Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetingId()
	 * @generated
	 * @ordered
	 */
	protected static final String MEETING_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeetingId() <em>Meeting Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetingId()
	 * @generated
	 * @ordered
	 */
	protected String meetingId = MEETING_ID_EDEFAULT;

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
	protected TrackingNoteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.TRACKING_NOTE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.TRACKING_NOTE__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAuthor(Party newAuthor, NotificationChain msgs) {
		Party oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.TRACKING_NOTE__AUTHOR, oldAuthor, newAuthor);
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
	public void setAuthor(Party newAuthor) {
		if (newAuthor != author) {
			NotificationChain msgs = null;
			if (author != null)
				msgs = ((InternalEObject)author).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.TRACKING_NOTE__AUTHOR, null, msgs);
			if (newAuthor != null)
				msgs = ((InternalEObject)newAuthor).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.TRACKING_NOTE__AUTHOR, null, msgs);
			msgs = basicSetAuthor(newAuthor, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.TRACKING_NOTE__AUTHOR, newAuthor, newAuthor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIndicatorId() {
		return indicatorId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndicatorId(String newIndicatorId) {
		String oldIndicatorId = indicatorId;
		indicatorId = newIndicatorId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.TRACKING_NOTE__INDICATOR_ID, oldIndicatorId, indicatorId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.TRACKING_NOTE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isProblem() {
		return problem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProblem(boolean newProblem) {
		boolean oldProblem = problem;
		problem = newProblem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.TRACKING_NOTE__PROBLEM, oldProblem, problem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCorrectBy() {
		return correctBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCorrectBy(LocalDate newCorrectBy) {
		LocalDate oldCorrectBy = correctBy;
		correctBy = newCorrectBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.TRACKING_NOTE__CORRECT_BY, oldCorrectBy, correctBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCorrection() {
		return correction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCorrection(String newCorrection) {
		String oldCorrection = correction;
		correction = newCorrection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.TRACKING_NOTE__CORRECTION, oldCorrection, correction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCorrectedOn() {
		return correctedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCorrectedOn(LocalDate newCorrectedOn) {
		LocalDate oldCorrectedOn = correctedOn;
		correctedOn = newCorrectedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.TRACKING_NOTE__CORRECTED_ON, oldCorrectedOn, correctedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getCheckedBy() {
		return checkedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCheckedBy(Party newCheckedBy, NotificationChain msgs) {
		Party oldCheckedBy = checkedBy;
		checkedBy = newCheckedBy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.TRACKING_NOTE__CHECKED_BY, oldCheckedBy, newCheckedBy);
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
	public void setCheckedBy(Party newCheckedBy) {
		if (newCheckedBy != checkedBy) {
			NotificationChain msgs = null;
			if (checkedBy != null)
				msgs = ((InternalEObject)checkedBy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.TRACKING_NOTE__CHECKED_BY, null, msgs);
			if (newCheckedBy != null)
				msgs = ((InternalEObject)newCheckedBy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.TRACKING_NOTE__CHECKED_BY, null, msgs);
			msgs = basicSetCheckedBy(newCheckedBy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.TRACKING_NOTE__CHECKED_BY, newCheckedBy, newCheckedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCheckedOn() {
		return checkedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheckedOn(LocalDate newCheckedOn) {
		LocalDate oldCheckedOn = checkedOn;
		checkedOn = newCheckedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.TRACKING_NOTE__CHECKED_ON, oldCheckedOn, checkedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeetingId() {
		return meetingId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeetingId(String newMeetingId) {
		String oldMeetingId = meetingId;
		meetingId = newMeetingId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.TRACKING_NOTE__MEETING_ID, oldMeetingId, meetingId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, AppraisalPackage.TRACKING_NOTE__EVIDENCE);
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
			case AppraisalPackage.TRACKING_NOTE__AUTHOR:
				return basicSetAuthor(null, msgs);
			case AppraisalPackage.TRACKING_NOTE__CHECKED_BY:
				return basicSetCheckedBy(null, msgs);
			case AppraisalPackage.TRACKING_NOTE__EVIDENCE:
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
			case AppraisalPackage.TRACKING_NOTE__DATE:
				return getDate();
			case AppraisalPackage.TRACKING_NOTE__AUTHOR:
				return getAuthor();
			case AppraisalPackage.TRACKING_NOTE__INDICATOR_ID:
				return getIndicatorId();
			case AppraisalPackage.TRACKING_NOTE__TEXT:
				return getText();
			case AppraisalPackage.TRACKING_NOTE__PROBLEM:
				return isProblem();
			case AppraisalPackage.TRACKING_NOTE__CORRECT_BY:
				return getCorrectBy();
			case AppraisalPackage.TRACKING_NOTE__CORRECTION:
				return getCorrection();
			case AppraisalPackage.TRACKING_NOTE__CORRECTED_ON:
				return getCorrectedOn();
			case AppraisalPackage.TRACKING_NOTE__CHECKED_BY:
				return getCheckedBy();
			case AppraisalPackage.TRACKING_NOTE__CHECKED_ON:
				return getCheckedOn();
			case AppraisalPackage.TRACKING_NOTE__MEETING_ID:
				return getMeetingId();
			case AppraisalPackage.TRACKING_NOTE__EVIDENCE:
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
			case AppraisalPackage.TRACKING_NOTE__DATE:
				setDate((LocalDate)newValue);
				return;
			case AppraisalPackage.TRACKING_NOTE__AUTHOR:
				setAuthor((Party)newValue);
				return;
			case AppraisalPackage.TRACKING_NOTE__INDICATOR_ID:
				setIndicatorId((String)newValue);
				return;
			case AppraisalPackage.TRACKING_NOTE__TEXT:
				setText((String)newValue);
				return;
			case AppraisalPackage.TRACKING_NOTE__PROBLEM:
				setProblem((Boolean)newValue);
				return;
			case AppraisalPackage.TRACKING_NOTE__CORRECT_BY:
				setCorrectBy((LocalDate)newValue);
				return;
			case AppraisalPackage.TRACKING_NOTE__CORRECTION:
				setCorrection((String)newValue);
				return;
			case AppraisalPackage.TRACKING_NOTE__CORRECTED_ON:
				setCorrectedOn((LocalDate)newValue);
				return;
			case AppraisalPackage.TRACKING_NOTE__CHECKED_BY:
				setCheckedBy((Party)newValue);
				return;
			case AppraisalPackage.TRACKING_NOTE__CHECKED_ON:
				setCheckedOn((LocalDate)newValue);
				return;
			case AppraisalPackage.TRACKING_NOTE__MEETING_ID:
				setMeetingId((String)newValue);
				return;
			case AppraisalPackage.TRACKING_NOTE__EVIDENCE:
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
			case AppraisalPackage.TRACKING_NOTE__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case AppraisalPackage.TRACKING_NOTE__AUTHOR:
				setAuthor((Party)null);
				return;
			case AppraisalPackage.TRACKING_NOTE__INDICATOR_ID:
				setIndicatorId(INDICATOR_ID_EDEFAULT);
				return;
			case AppraisalPackage.TRACKING_NOTE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case AppraisalPackage.TRACKING_NOTE__PROBLEM:
				setProblem(PROBLEM_EDEFAULT);
				return;
			case AppraisalPackage.TRACKING_NOTE__CORRECT_BY:
				setCorrectBy(CORRECT_BY_EDEFAULT);
				return;
			case AppraisalPackage.TRACKING_NOTE__CORRECTION:
				setCorrection(CORRECTION_EDEFAULT);
				return;
			case AppraisalPackage.TRACKING_NOTE__CORRECTED_ON:
				setCorrectedOn(CORRECTED_ON_EDEFAULT);
				return;
			case AppraisalPackage.TRACKING_NOTE__CHECKED_BY:
				setCheckedBy((Party)null);
				return;
			case AppraisalPackage.TRACKING_NOTE__CHECKED_ON:
				setCheckedOn(CHECKED_ON_EDEFAULT);
				return;
			case AppraisalPackage.TRACKING_NOTE__MEETING_ID:
				setMeetingId(MEETING_ID_EDEFAULT);
				return;
			case AppraisalPackage.TRACKING_NOTE__EVIDENCE:
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
			case AppraisalPackage.TRACKING_NOTE__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case AppraisalPackage.TRACKING_NOTE__AUTHOR:
				return author != null;
			case AppraisalPackage.TRACKING_NOTE__INDICATOR_ID:
				return INDICATOR_ID_EDEFAULT == null ? indicatorId != null : !INDICATOR_ID_EDEFAULT.equals(indicatorId);
			case AppraisalPackage.TRACKING_NOTE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case AppraisalPackage.TRACKING_NOTE__PROBLEM:
				return problem != PROBLEM_EDEFAULT;
			case AppraisalPackage.TRACKING_NOTE__CORRECT_BY:
				return CORRECT_BY_EDEFAULT == null ? correctBy != null : !CORRECT_BY_EDEFAULT.equals(correctBy);
			case AppraisalPackage.TRACKING_NOTE__CORRECTION:
				return CORRECTION_EDEFAULT == null ? correction != null : !CORRECTION_EDEFAULT.equals(correction);
			case AppraisalPackage.TRACKING_NOTE__CORRECTED_ON:
				return CORRECTED_ON_EDEFAULT == null ? correctedOn != null : !CORRECTED_ON_EDEFAULT.equals(correctedOn);
			case AppraisalPackage.TRACKING_NOTE__CHECKED_BY:
				return checkedBy != null;
			case AppraisalPackage.TRACKING_NOTE__CHECKED_ON:
				return CHECKED_ON_EDEFAULT == null ? checkedOn != null : !CHECKED_ON_EDEFAULT.equals(checkedOn);
			case AppraisalPackage.TRACKING_NOTE__MEETING_ID:
				return MEETING_ID_EDEFAULT == null ? meetingId != null : !MEETING_ID_EDEFAULT.equals(meetingId);
			case AppraisalPackage.TRACKING_NOTE__EVIDENCE:
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
		result.append(" (date: "); //$NON-NLS-1$
		result.append(date);
		result.append(", indicatorId: "); //$NON-NLS-1$
		result.append(indicatorId);
		result.append(", text: "); //$NON-NLS-1$
		result.append(text);
		result.append(", problem: "); //$NON-NLS-1$
		result.append(problem);
		result.append(", correctBy: "); //$NON-NLS-1$
		result.append(correctBy);
		result.append(", correction: "); //$NON-NLS-1$
		result.append(correction);
		result.append(", correctedOn: "); //$NON-NLS-1$
		result.append(correctedOn);
		result.append(", checkedOn: "); //$NON-NLS-1$
		result.append(checkedOn);
		result.append(", meetingId: "); //$NON-NLS-1$
		result.append(meetingId);
		result.append(')');
		return result.toString();
	}

} //TrackingNoteImpl
