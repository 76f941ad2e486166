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

import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.DispatchMeeting;
import org.jixiao.model.appraisal.PeriodAssessment;
import org.jixiao.model.appraisal.VerificationDraw;

import org.jixiao.model.base.Event;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.PackUse;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.SchemeUse;

import org.jixiao.model.base.impl.WorkItemImpl;

import org.jixiao.model.rules.Calendar;
import org.jixiao.model.rules.ConsequenceRule;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Appraisal</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalImpl#getOrganiser <em>Organiser</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalImpl#isCommended <em>Commended</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalImpl#getSchemes <em>Schemes</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalImpl#getRequiredPacks <em>Required Packs</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalImpl#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalImpl#getHistory <em>History</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalImpl#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalImpl#getCalendar <em>Calendar</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalImpl#getConsequenceRules <em>Consequence Rules</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalImpl#getMeetings <em>Meetings</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalImpl#getDraws <em>Draws</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalImpl#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalImpl#getNotifiedOn <em>Notified On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AppraisalImpl extends WorkItemImpl implements Appraisal {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

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
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final int YEAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected int year = YEAR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOrganiser() <em>Organiser</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganiser()
	 * @generated
	 * @ordered
	 */
	protected Party organiser;

	/**
	 * The default value of the '{@link #isCommended() <em>Commended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCommended()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COMMENDED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCommended() <em>Commended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCommended()
	 * @generated
	 * @ordered
	 */
	protected boolean commended = COMMENDED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSchemes() <em>Schemes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemes()
	 * @generated
	 * @ordered
	 */
	protected EList<SchemeUse> schemes;

	/**
	 * The cached value of the '{@link #getRequiredPacks() <em>Required Packs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredPacks()
	 * @generated
	 * @ordered
	 */
	protected EList<PackUse> requiredPacks;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<AppraisalGroup> groups;

	/**
	 * The cached value of the '{@link #getAttachments() <em>Attachments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttachments()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> attachments;

	/**
	 * The cached value of the '{@link #getHistory() <em>History</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistory()
	 * @generated
	 * @ordered
	 */
	protected EList<Event> history;

	/**
	 * The cached value of the '{@link #getProvenance() <em>Provenance</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected EList<Provenance> provenance;

	/**
	 * The cached value of the '{@link #getCalendar() <em>Calendar</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalendar()
	 * @generated
	 * @ordered
	 */
	protected Calendar calendar;

	/**
	 * The cached value of the '{@link #getConsequenceRules() <em>Consequence Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsequenceRules()
	 * @generated
	 * @ordered
	 */
	protected EList<ConsequenceRule> consequenceRules;

	/**
	 * The cached value of the '{@link #getMeetings() <em>Meetings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetings()
	 * @generated
	 * @ordered
	 */
	protected EList<DispatchMeeting> meetings;

	/**
	 * The cached value of the '{@link #getDraws() <em>Draws</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDraws()
	 * @generated
	 * @ordered
	 */
	protected EList<VerificationDraw> draws;

	/**
	 * The cached value of the '{@link #getAssessments() <em>Assessments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessments()
	 * @generated
	 * @ordered
	 */
	protected EList<PeriodAssessment> assessments;

	/**
	 * The default value of the '{@link #getNotifiedOn() <em>Notified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotifiedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate NOTIFIED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotifiedOn() <em>Notified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotifiedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate notifiedOn = NOTIFIED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AppraisalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.APPRAISAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL__FORMAT_VERSION, oldFormatVersion, formatVersion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(int newYear) {
		int oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getOrganiser() {
		return organiser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOrganiser(Party newOrganiser, NotificationChain msgs) {
		Party oldOrganiser = organiser;
		organiser = newOrganiser;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL__ORGANISER, oldOrganiser, newOrganiser);
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
	public void setOrganiser(Party newOrganiser) {
		if (newOrganiser != organiser) {
			NotificationChain msgs = null;
			if (organiser != null)
				msgs = ((InternalEObject)organiser).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL__ORGANISER, null, msgs);
			if (newOrganiser != null)
				msgs = ((InternalEObject)newOrganiser).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL__ORGANISER, null, msgs);
			msgs = basicSetOrganiser(newOrganiser, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL__ORGANISER, newOrganiser, newOrganiser));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCommended() {
		return commended;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommended(boolean newCommended) {
		boolean oldCommended = commended;
		commended = newCommended;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL__COMMENDED, oldCommended, commended));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SchemeUse> getSchemes() {
		if (schemes == null) {
			schemes = new EObjectContainmentEList<SchemeUse>(SchemeUse.class, this, AppraisalPackage.APPRAISAL__SCHEMES);
		}
		return schemes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PackUse> getRequiredPacks() {
		if (requiredPacks == null) {
			requiredPacks = new EObjectContainmentEList<PackUse>(PackUse.class, this, AppraisalPackage.APPRAISAL__REQUIRED_PACKS);
		}
		return requiredPacks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AppraisalGroup> getGroups() {
		if (groups == null) {
			groups = new EObjectContainmentEList<AppraisalGroup>(AppraisalGroup.class, this, AppraisalPackage.APPRAISAL__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getAttachments() {
		if (attachments == null) {
			attachments = new EObjectContainmentEList<Evidence>(Evidence.class, this, AppraisalPackage.APPRAISAL__ATTACHMENTS);
		}
		return attachments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Event> getHistory() {
		if (history == null) {
			history = new EObjectContainmentEList<Event>(Event.class, this, AppraisalPackage.APPRAISAL__HISTORY);
		}
		return history;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Provenance> getProvenance() {
		if (provenance == null) {
			provenance = new EObjectContainmentEList<Provenance>(Provenance.class, this, AppraisalPackage.APPRAISAL__PROVENANCE);
		}
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Calendar getCalendar() {
		return calendar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCalendar(Calendar newCalendar, NotificationChain msgs) {
		Calendar oldCalendar = calendar;
		calendar = newCalendar;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL__CALENDAR, oldCalendar, newCalendar);
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
	public void setCalendar(Calendar newCalendar) {
		if (newCalendar != calendar) {
			NotificationChain msgs = null;
			if (calendar != null)
				msgs = ((InternalEObject)calendar).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL__CALENDAR, null, msgs);
			if (newCalendar != null)
				msgs = ((InternalEObject)newCalendar).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL__CALENDAR, null, msgs);
			msgs = basicSetCalendar(newCalendar, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL__CALENDAR, newCalendar, newCalendar));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ConsequenceRule> getConsequenceRules() {
		if (consequenceRules == null) {
			consequenceRules = new EObjectContainmentEList<ConsequenceRule>(ConsequenceRule.class, this, AppraisalPackage.APPRAISAL__CONSEQUENCE_RULES);
		}
		return consequenceRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DispatchMeeting> getMeetings() {
		if (meetings == null) {
			meetings = new EObjectContainmentEList<DispatchMeeting>(DispatchMeeting.class, this, AppraisalPackage.APPRAISAL__MEETINGS);
		}
		return meetings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VerificationDraw> getDraws() {
		if (draws == null) {
			draws = new EObjectContainmentEList<VerificationDraw>(VerificationDraw.class, this, AppraisalPackage.APPRAISAL__DRAWS);
		}
		return draws;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PeriodAssessment> getAssessments() {
		if (assessments == null) {
			assessments = new EObjectContainmentEList<PeriodAssessment>(PeriodAssessment.class, this, AppraisalPackage.APPRAISAL__ASSESSMENTS);
		}
		return assessments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getNotifiedOn() {
		return notifiedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotifiedOn(LocalDate newNotifiedOn) {
		LocalDate oldNotifiedOn = notifiedOn;
		notifiedOn = newNotifiedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL__NOTIFIED_ON, oldNotifiedOn, notifiedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AppraisalPackage.APPRAISAL__ORGANISER:
				return basicSetOrganiser(null, msgs);
			case AppraisalPackage.APPRAISAL__SCHEMES:
				return ((InternalEList<?>)getSchemes()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISAL__REQUIRED_PACKS:
				return ((InternalEList<?>)getRequiredPacks()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISAL__GROUPS:
				return ((InternalEList<?>)getGroups()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISAL__ATTACHMENTS:
				return ((InternalEList<?>)getAttachments()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISAL__HISTORY:
				return ((InternalEList<?>)getHistory()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISAL__PROVENANCE:
				return ((InternalEList<?>)getProvenance()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISAL__CALENDAR:
				return basicSetCalendar(null, msgs);
			case AppraisalPackage.APPRAISAL__CONSEQUENCE_RULES:
				return ((InternalEList<?>)getConsequenceRules()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISAL__MEETINGS:
				return ((InternalEList<?>)getMeetings()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISAL__DRAWS:
				return ((InternalEList<?>)getDraws()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISAL__ASSESSMENTS:
				return ((InternalEList<?>)getAssessments()).basicRemove(otherEnd, msgs);
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
			case AppraisalPackage.APPRAISAL__FORMAT_VERSION:
				return getFormatVersion();
			case AppraisalPackage.APPRAISAL__TITLE:
				return getTitle();
			case AppraisalPackage.APPRAISAL__YEAR:
				return getYear();
			case AppraisalPackage.APPRAISAL__ORGANISER:
				return getOrganiser();
			case AppraisalPackage.APPRAISAL__COMMENDED:
				return isCommended();
			case AppraisalPackage.APPRAISAL__SCHEMES:
				return getSchemes();
			case AppraisalPackage.APPRAISAL__REQUIRED_PACKS:
				return getRequiredPacks();
			case AppraisalPackage.APPRAISAL__GROUPS:
				return getGroups();
			case AppraisalPackage.APPRAISAL__ATTACHMENTS:
				return getAttachments();
			case AppraisalPackage.APPRAISAL__HISTORY:
				return getHistory();
			case AppraisalPackage.APPRAISAL__PROVENANCE:
				return getProvenance();
			case AppraisalPackage.APPRAISAL__CALENDAR:
				return getCalendar();
			case AppraisalPackage.APPRAISAL__CONSEQUENCE_RULES:
				return getConsequenceRules();
			case AppraisalPackage.APPRAISAL__MEETINGS:
				return getMeetings();
			case AppraisalPackage.APPRAISAL__DRAWS:
				return getDraws();
			case AppraisalPackage.APPRAISAL__ASSESSMENTS:
				return getAssessments();
			case AppraisalPackage.APPRAISAL__NOTIFIED_ON:
				return getNotifiedOn();
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
			case AppraisalPackage.APPRAISAL__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case AppraisalPackage.APPRAISAL__TITLE:
				setTitle((String)newValue);
				return;
			case AppraisalPackage.APPRAISAL__YEAR:
				setYear((Integer)newValue);
				return;
			case AppraisalPackage.APPRAISAL__ORGANISER:
				setOrganiser((Party)newValue);
				return;
			case AppraisalPackage.APPRAISAL__COMMENDED:
				setCommended((Boolean)newValue);
				return;
			case AppraisalPackage.APPRAISAL__SCHEMES:
				getSchemes().clear();
				getSchemes().addAll((Collection<? extends SchemeUse>)newValue);
				return;
			case AppraisalPackage.APPRAISAL__REQUIRED_PACKS:
				getRequiredPacks().clear();
				getRequiredPacks().addAll((Collection<? extends PackUse>)newValue);
				return;
			case AppraisalPackage.APPRAISAL__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends AppraisalGroup>)newValue);
				return;
			case AppraisalPackage.APPRAISAL__ATTACHMENTS:
				getAttachments().clear();
				getAttachments().addAll((Collection<? extends Evidence>)newValue);
				return;
			case AppraisalPackage.APPRAISAL__HISTORY:
				getHistory().clear();
				getHistory().addAll((Collection<? extends Event>)newValue);
				return;
			case AppraisalPackage.APPRAISAL__PROVENANCE:
				getProvenance().clear();
				getProvenance().addAll((Collection<? extends Provenance>)newValue);
				return;
			case AppraisalPackage.APPRAISAL__CALENDAR:
				setCalendar((Calendar)newValue);
				return;
			case AppraisalPackage.APPRAISAL__CONSEQUENCE_RULES:
				getConsequenceRules().clear();
				getConsequenceRules().addAll((Collection<? extends ConsequenceRule>)newValue);
				return;
			case AppraisalPackage.APPRAISAL__MEETINGS:
				getMeetings().clear();
				getMeetings().addAll((Collection<? extends DispatchMeeting>)newValue);
				return;
			case AppraisalPackage.APPRAISAL__DRAWS:
				getDraws().clear();
				getDraws().addAll((Collection<? extends VerificationDraw>)newValue);
				return;
			case AppraisalPackage.APPRAISAL__ASSESSMENTS:
				getAssessments().clear();
				getAssessments().addAll((Collection<? extends PeriodAssessment>)newValue);
				return;
			case AppraisalPackage.APPRAISAL__NOTIFIED_ON:
				setNotifiedOn((LocalDate)newValue);
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
			case AppraisalPackage.APPRAISAL__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL__ORGANISER:
				setOrganiser((Party)null);
				return;
			case AppraisalPackage.APPRAISAL__COMMENDED:
				setCommended(COMMENDED_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL__SCHEMES:
				getSchemes().clear();
				return;
			case AppraisalPackage.APPRAISAL__REQUIRED_PACKS:
				getRequiredPacks().clear();
				return;
			case AppraisalPackage.APPRAISAL__GROUPS:
				getGroups().clear();
				return;
			case AppraisalPackage.APPRAISAL__ATTACHMENTS:
				getAttachments().clear();
				return;
			case AppraisalPackage.APPRAISAL__HISTORY:
				getHistory().clear();
				return;
			case AppraisalPackage.APPRAISAL__PROVENANCE:
				getProvenance().clear();
				return;
			case AppraisalPackage.APPRAISAL__CALENDAR:
				setCalendar((Calendar)null);
				return;
			case AppraisalPackage.APPRAISAL__CONSEQUENCE_RULES:
				getConsequenceRules().clear();
				return;
			case AppraisalPackage.APPRAISAL__MEETINGS:
				getMeetings().clear();
				return;
			case AppraisalPackage.APPRAISAL__DRAWS:
				getDraws().clear();
				return;
			case AppraisalPackage.APPRAISAL__ASSESSMENTS:
				getAssessments().clear();
				return;
			case AppraisalPackage.APPRAISAL__NOTIFIED_ON:
				setNotifiedOn(NOTIFIED_ON_EDEFAULT);
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
			case AppraisalPackage.APPRAISAL__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case AppraisalPackage.APPRAISAL__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case AppraisalPackage.APPRAISAL__YEAR:
				return year != YEAR_EDEFAULT;
			case AppraisalPackage.APPRAISAL__ORGANISER:
				return organiser != null;
			case AppraisalPackage.APPRAISAL__COMMENDED:
				return commended != COMMENDED_EDEFAULT;
			case AppraisalPackage.APPRAISAL__SCHEMES:
				return schemes != null && !schemes.isEmpty();
			case AppraisalPackage.APPRAISAL__REQUIRED_PACKS:
				return requiredPacks != null && !requiredPacks.isEmpty();
			case AppraisalPackage.APPRAISAL__GROUPS:
				return groups != null && !groups.isEmpty();
			case AppraisalPackage.APPRAISAL__ATTACHMENTS:
				return attachments != null && !attachments.isEmpty();
			case AppraisalPackage.APPRAISAL__HISTORY:
				return history != null && !history.isEmpty();
			case AppraisalPackage.APPRAISAL__PROVENANCE:
				return provenance != null && !provenance.isEmpty();
			case AppraisalPackage.APPRAISAL__CALENDAR:
				return calendar != null;
			case AppraisalPackage.APPRAISAL__CONSEQUENCE_RULES:
				return consequenceRules != null && !consequenceRules.isEmpty();
			case AppraisalPackage.APPRAISAL__MEETINGS:
				return meetings != null && !meetings.isEmpty();
			case AppraisalPackage.APPRAISAL__DRAWS:
				return draws != null && !draws.isEmpty();
			case AppraisalPackage.APPRAISAL__ASSESSMENTS:
				return assessments != null && !assessments.isEmpty();
			case AppraisalPackage.APPRAISAL__NOTIFIED_ON:
				return NOTIFIED_ON_EDEFAULT == null ? notifiedOn != null : !NOTIFIED_ON_EDEFAULT.equals(notifiedOn);
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
		result.append(" (formatVersion: "); //$NON-NLS-1$
		result.append(formatVersion);
		result.append(", title: "); //$NON-NLS-1$
		result.append(title);
		result.append(", year: "); //$NON-NLS-1$
		result.append(year);
		result.append(", commended: "); //$NON-NLS-1$
		result.append(commended);
		result.append(", notifiedOn: "); //$NON-NLS-1$
		result.append(notifiedOn);
		result.append(')');
		return result.toString();
	}

} //AppraisalImpl
