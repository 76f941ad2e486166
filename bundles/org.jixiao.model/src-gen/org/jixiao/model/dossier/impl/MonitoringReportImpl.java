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
import org.jixiao.model.base.Light;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;

import org.jixiao.model.base.impl.WorkItemImpl;

import org.jixiao.model.dossier.Disposition;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Monitoring Report</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringReportImpl#getMonthFrom <em>Month From</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringReportImpl#getMonthTo <em>Month To</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringReportImpl#getReporter <em>Reporter</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringReportImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringReportImpl#getOverallGoal <em>Overall Goal</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringReportImpl#getGoalProgress <em>Goal Progress</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringReportImpl#getFundRows <em>Fund Rows</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringReportImpl#getRows <em>Rows</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringReportImpl#getLight <em>Light</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringReportImpl#getDispositions <em>Dispositions</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringReportImpl#getConclusion <em>Conclusion</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringReportImpl#isRectificationRequired <em>Rectification Required</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringReportImpl#getRectificationAdvice <em>Rectification Advice</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringReportImpl#getRectificationOutcome <em>Rectification Outcome</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringReportImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringReportImpl#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MonitoringReportImpl extends WorkItemImpl implements MonitoringReport {
	/**
	 * The default value of the '{@link #getMonthFrom() <em>Month From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthFrom()
	 * @generated
	 * @ordered
	 */
	protected static final int MONTH_FROM_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getMonthFrom() <em>Month From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthFrom()
	 * @generated
	 * @ordered
	 */
	protected int monthFrom = MONTH_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMonthTo() <em>Month To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthTo()
	 * @generated
	 * @ordered
	 */
	protected static final int MONTH_TO_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMonthTo() <em>Month To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthTo()
	 * @generated
	 * @ordered
	 */
	protected int monthTo = MONTH_TO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReporter() <em>Reporter</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReporter()
	 * @generated
	 * @ordered
	 */
	protected Party reporter;

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
	 * The default value of the '{@link #getOverallGoal() <em>Overall Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverallGoal()
	 * @generated
	 * @ordered
	 */
	protected static final String OVERALL_GOAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOverallGoal() <em>Overall Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverallGoal()
	 * @generated
	 * @ordered
	 */
	protected String overallGoal = OVERALL_GOAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getGoalProgress() <em>Goal Progress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoalProgress()
	 * @generated
	 * @ordered
	 */
	protected static final String GOAL_PROGRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGoalProgress() <em>Goal Progress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoalProgress()
	 * @generated
	 * @ordered
	 */
	protected String goalProgress = GOAL_PROGRESS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFundRows() <em>Fund Rows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFundRows()
	 * @generated
	 * @ordered
	 */
	protected EList<FundRow> fundRows;

	/**
	 * The cached value of the '{@link #getRows() <em>Rows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRows()
	 * @generated
	 * @ordered
	 */
	protected EList<MonitoringRow> rows;

	/**
	 * The default value of the '{@link #getLight() <em>Light</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLight()
	 * @generated
	 * @ordered
	 */
	protected static final Light LIGHT_EDEFAULT = Light.UNKNOWN;

	/**
	 * The cached value of the '{@link #getLight() <em>Light</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLight()
	 * @generated
	 * @ordered
	 */
	protected Light light = LIGHT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDispositions() <em>Dispositions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDispositions()
	 * @generated
	 * @ordered
	 */
	protected EList<Disposition> dispositions;

	/**
	 * The default value of the '{@link #getConclusion() <em>Conclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConclusion()
	 * @generated
	 * @ordered
	 */
	protected static final String CONCLUSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConclusion() <em>Conclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConclusion()
	 * @generated
	 * @ordered
	 */
	protected String conclusion = CONCLUSION_EDEFAULT;

	/**
	 * The default value of the '{@link #isRectificationRequired() <em>Rectification Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRectificationRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RECTIFICATION_REQUIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRectificationRequired() <em>Rectification Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRectificationRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean rectificationRequired = RECTIFICATION_REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRectificationAdvice() <em>Rectification Advice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRectificationAdvice()
	 * @generated
	 * @ordered
	 */
	protected static final String RECTIFICATION_ADVICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRectificationAdvice() <em>Rectification Advice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRectificationAdvice()
	 * @generated
	 * @ordered
	 */
	protected String rectificationAdvice = RECTIFICATION_ADVICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRectificationOutcome() <em>Rectification Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRectificationOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final String RECTIFICATION_OUTCOME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRectificationOutcome() <em>Rectification Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRectificationOutcome()
	 * @generated
	 * @ordered
	 */
	protected String rectificationOutcome = RECTIFICATION_OUTCOME_EDEFAULT;

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
	 * The cached value of the '{@link #getProvenance() <em>Provenance</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected EList<Provenance> provenance;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MonitoringReportImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.MONITORING_REPORT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMonthFrom() {
		return monthFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonthFrom(int newMonthFrom) {
		int oldMonthFrom = monthFrom;
		monthFrom = newMonthFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_REPORT__MONTH_FROM, oldMonthFrom, monthFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMonthTo() {
		return monthTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonthTo(int newMonthTo) {
		int oldMonthTo = monthTo;
		monthTo = newMonthTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_REPORT__MONTH_TO, oldMonthTo, monthTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getReporter() {
		return reporter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReporter(Party newReporter, NotificationChain msgs) {
		Party oldReporter = reporter;
		reporter = newReporter;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_REPORT__REPORTER, oldReporter, newReporter);
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
	public void setReporter(Party newReporter) {
		if (newReporter != reporter) {
			NotificationChain msgs = null;
			if (reporter != null)
				msgs = ((InternalEObject)reporter).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.MONITORING_REPORT__REPORTER, null, msgs);
			if (newReporter != null)
				msgs = ((InternalEObject)newReporter).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.MONITORING_REPORT__REPORTER, null, msgs);
			msgs = basicSetReporter(newReporter, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_REPORT__REPORTER, newReporter, newReporter));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_REPORT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOverallGoal() {
		return overallGoal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOverallGoal(String newOverallGoal) {
		String oldOverallGoal = overallGoal;
		overallGoal = newOverallGoal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_REPORT__OVERALL_GOAL, oldOverallGoal, overallGoal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGoalProgress() {
		return goalProgress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGoalProgress(String newGoalProgress) {
		String oldGoalProgress = goalProgress;
		goalProgress = newGoalProgress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_REPORT__GOAL_PROGRESS, oldGoalProgress, goalProgress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FundRow> getFundRows() {
		if (fundRows == null) {
			fundRows = new EObjectContainmentEList<FundRow>(FundRow.class, this, DossierPackage.MONITORING_REPORT__FUND_ROWS);
		}
		return fundRows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MonitoringRow> getRows() {
		if (rows == null) {
			rows = new EObjectContainmentEList<MonitoringRow>(MonitoringRow.class, this, DossierPackage.MONITORING_REPORT__ROWS);
		}
		return rows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Light getLight() {
		return light;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLight(Light newLight) {
		Light oldLight = light;
		light = newLight == null ? LIGHT_EDEFAULT : newLight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_REPORT__LIGHT, oldLight, light));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Disposition> getDispositions() {
		if (dispositions == null) {
			dispositions = new EObjectContainmentEList<Disposition>(Disposition.class, this, DossierPackage.MONITORING_REPORT__DISPOSITIONS);
		}
		return dispositions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConclusion() {
		return conclusion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConclusion(String newConclusion) {
		String oldConclusion = conclusion;
		conclusion = newConclusion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_REPORT__CONCLUSION, oldConclusion, conclusion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRectificationRequired() {
		return rectificationRequired;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRectificationRequired(boolean newRectificationRequired) {
		boolean oldRectificationRequired = rectificationRequired;
		rectificationRequired = newRectificationRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_REPORT__RECTIFICATION_REQUIRED, oldRectificationRequired, rectificationRequired));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRectificationAdvice() {
		return rectificationAdvice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRectificationAdvice(String newRectificationAdvice) {
		String oldRectificationAdvice = rectificationAdvice;
		rectificationAdvice = newRectificationAdvice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_REPORT__RECTIFICATION_ADVICE, oldRectificationAdvice, rectificationAdvice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRectificationOutcome() {
		return rectificationOutcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRectificationOutcome(String newRectificationOutcome) {
		String oldRectificationOutcome = rectificationOutcome;
		rectificationOutcome = newRectificationOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_REPORT__RECTIFICATION_OUTCOME, oldRectificationOutcome, rectificationOutcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, DossierPackage.MONITORING_REPORT__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Provenance> getProvenance() {
		if (provenance == null) {
			provenance = new EObjectContainmentEList<Provenance>(Provenance.class, this, DossierPackage.MONITORING_REPORT__PROVENANCE);
		}
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.MONITORING_REPORT__REPORTER:
				return basicSetReporter(null, msgs);
			case DossierPackage.MONITORING_REPORT__FUND_ROWS:
				return ((InternalEList<?>)getFundRows()).basicRemove(otherEnd, msgs);
			case DossierPackage.MONITORING_REPORT__ROWS:
				return ((InternalEList<?>)getRows()).basicRemove(otherEnd, msgs);
			case DossierPackage.MONITORING_REPORT__DISPOSITIONS:
				return ((InternalEList<?>)getDispositions()).basicRemove(otherEnd, msgs);
			case DossierPackage.MONITORING_REPORT__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case DossierPackage.MONITORING_REPORT__PROVENANCE:
				return ((InternalEList<?>)getProvenance()).basicRemove(otherEnd, msgs);
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
			case DossierPackage.MONITORING_REPORT__MONTH_FROM:
				return getMonthFrom();
			case DossierPackage.MONITORING_REPORT__MONTH_TO:
				return getMonthTo();
			case DossierPackage.MONITORING_REPORT__REPORTER:
				return getReporter();
			case DossierPackage.MONITORING_REPORT__DATE:
				return getDate();
			case DossierPackage.MONITORING_REPORT__OVERALL_GOAL:
				return getOverallGoal();
			case DossierPackage.MONITORING_REPORT__GOAL_PROGRESS:
				return getGoalProgress();
			case DossierPackage.MONITORING_REPORT__FUND_ROWS:
				return getFundRows();
			case DossierPackage.MONITORING_REPORT__ROWS:
				return getRows();
			case DossierPackage.MONITORING_REPORT__LIGHT:
				return getLight();
			case DossierPackage.MONITORING_REPORT__DISPOSITIONS:
				return getDispositions();
			case DossierPackage.MONITORING_REPORT__CONCLUSION:
				return getConclusion();
			case DossierPackage.MONITORING_REPORT__RECTIFICATION_REQUIRED:
				return isRectificationRequired();
			case DossierPackage.MONITORING_REPORT__RECTIFICATION_ADVICE:
				return getRectificationAdvice();
			case DossierPackage.MONITORING_REPORT__RECTIFICATION_OUTCOME:
				return getRectificationOutcome();
			case DossierPackage.MONITORING_REPORT__EVIDENCE:
				return getEvidence();
			case DossierPackage.MONITORING_REPORT__PROVENANCE:
				return getProvenance();
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
			case DossierPackage.MONITORING_REPORT__MONTH_FROM:
				setMonthFrom((Integer)newValue);
				return;
			case DossierPackage.MONITORING_REPORT__MONTH_TO:
				setMonthTo((Integer)newValue);
				return;
			case DossierPackage.MONITORING_REPORT__REPORTER:
				setReporter((Party)newValue);
				return;
			case DossierPackage.MONITORING_REPORT__DATE:
				setDate((LocalDate)newValue);
				return;
			case DossierPackage.MONITORING_REPORT__OVERALL_GOAL:
				setOverallGoal((String)newValue);
				return;
			case DossierPackage.MONITORING_REPORT__GOAL_PROGRESS:
				setGoalProgress((String)newValue);
				return;
			case DossierPackage.MONITORING_REPORT__FUND_ROWS:
				getFundRows().clear();
				getFundRows().addAll((Collection<? extends FundRow>)newValue);
				return;
			case DossierPackage.MONITORING_REPORT__ROWS:
				getRows().clear();
				getRows().addAll((Collection<? extends MonitoringRow>)newValue);
				return;
			case DossierPackage.MONITORING_REPORT__LIGHT:
				setLight((Light)newValue);
				return;
			case DossierPackage.MONITORING_REPORT__DISPOSITIONS:
				getDispositions().clear();
				getDispositions().addAll((Collection<? extends Disposition>)newValue);
				return;
			case DossierPackage.MONITORING_REPORT__CONCLUSION:
				setConclusion((String)newValue);
				return;
			case DossierPackage.MONITORING_REPORT__RECTIFICATION_REQUIRED:
				setRectificationRequired((Boolean)newValue);
				return;
			case DossierPackage.MONITORING_REPORT__RECTIFICATION_ADVICE:
				setRectificationAdvice((String)newValue);
				return;
			case DossierPackage.MONITORING_REPORT__RECTIFICATION_OUTCOME:
				setRectificationOutcome((String)newValue);
				return;
			case DossierPackage.MONITORING_REPORT__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case DossierPackage.MONITORING_REPORT__PROVENANCE:
				getProvenance().clear();
				getProvenance().addAll((Collection<? extends Provenance>)newValue);
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
			case DossierPackage.MONITORING_REPORT__MONTH_FROM:
				setMonthFrom(MONTH_FROM_EDEFAULT);
				return;
			case DossierPackage.MONITORING_REPORT__MONTH_TO:
				setMonthTo(MONTH_TO_EDEFAULT);
				return;
			case DossierPackage.MONITORING_REPORT__REPORTER:
				setReporter((Party)null);
				return;
			case DossierPackage.MONITORING_REPORT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case DossierPackage.MONITORING_REPORT__OVERALL_GOAL:
				setOverallGoal(OVERALL_GOAL_EDEFAULT);
				return;
			case DossierPackage.MONITORING_REPORT__GOAL_PROGRESS:
				setGoalProgress(GOAL_PROGRESS_EDEFAULT);
				return;
			case DossierPackage.MONITORING_REPORT__FUND_ROWS:
				getFundRows().clear();
				return;
			case DossierPackage.MONITORING_REPORT__ROWS:
				getRows().clear();
				return;
			case DossierPackage.MONITORING_REPORT__LIGHT:
				setLight(LIGHT_EDEFAULT);
				return;
			case DossierPackage.MONITORING_REPORT__DISPOSITIONS:
				getDispositions().clear();
				return;
			case DossierPackage.MONITORING_REPORT__CONCLUSION:
				setConclusion(CONCLUSION_EDEFAULT);
				return;
			case DossierPackage.MONITORING_REPORT__RECTIFICATION_REQUIRED:
				setRectificationRequired(RECTIFICATION_REQUIRED_EDEFAULT);
				return;
			case DossierPackage.MONITORING_REPORT__RECTIFICATION_ADVICE:
				setRectificationAdvice(RECTIFICATION_ADVICE_EDEFAULT);
				return;
			case DossierPackage.MONITORING_REPORT__RECTIFICATION_OUTCOME:
				setRectificationOutcome(RECTIFICATION_OUTCOME_EDEFAULT);
				return;
			case DossierPackage.MONITORING_REPORT__EVIDENCE:
				getEvidence().clear();
				return;
			case DossierPackage.MONITORING_REPORT__PROVENANCE:
				getProvenance().clear();
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
			case DossierPackage.MONITORING_REPORT__MONTH_FROM:
				return monthFrom != MONTH_FROM_EDEFAULT;
			case DossierPackage.MONITORING_REPORT__MONTH_TO:
				return monthTo != MONTH_TO_EDEFAULT;
			case DossierPackage.MONITORING_REPORT__REPORTER:
				return reporter != null;
			case DossierPackage.MONITORING_REPORT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case DossierPackage.MONITORING_REPORT__OVERALL_GOAL:
				return OVERALL_GOAL_EDEFAULT == null ? overallGoal != null : !OVERALL_GOAL_EDEFAULT.equals(overallGoal);
			case DossierPackage.MONITORING_REPORT__GOAL_PROGRESS:
				return GOAL_PROGRESS_EDEFAULT == null ? goalProgress != null : !GOAL_PROGRESS_EDEFAULT.equals(goalProgress);
			case DossierPackage.MONITORING_REPORT__FUND_ROWS:
				return fundRows != null && !fundRows.isEmpty();
			case DossierPackage.MONITORING_REPORT__ROWS:
				return rows != null && !rows.isEmpty();
			case DossierPackage.MONITORING_REPORT__LIGHT:
				return light != LIGHT_EDEFAULT;
			case DossierPackage.MONITORING_REPORT__DISPOSITIONS:
				return dispositions != null && !dispositions.isEmpty();
			case DossierPackage.MONITORING_REPORT__CONCLUSION:
				return CONCLUSION_EDEFAULT == null ? conclusion != null : !CONCLUSION_EDEFAULT.equals(conclusion);
			case DossierPackage.MONITORING_REPORT__RECTIFICATION_REQUIRED:
				return rectificationRequired != RECTIFICATION_REQUIRED_EDEFAULT;
			case DossierPackage.MONITORING_REPORT__RECTIFICATION_ADVICE:
				return RECTIFICATION_ADVICE_EDEFAULT == null ? rectificationAdvice != null : !RECTIFICATION_ADVICE_EDEFAULT.equals(rectificationAdvice);
			case DossierPackage.MONITORING_REPORT__RECTIFICATION_OUTCOME:
				return RECTIFICATION_OUTCOME_EDEFAULT == null ? rectificationOutcome != null : !RECTIFICATION_OUTCOME_EDEFAULT.equals(rectificationOutcome);
			case DossierPackage.MONITORING_REPORT__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case DossierPackage.MONITORING_REPORT__PROVENANCE:
				return provenance != null && !provenance.isEmpty();
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
		result.append(" (monthFrom: "); //$NON-NLS-1$
		result.append(monthFrom);
		result.append(", monthTo: "); //$NON-NLS-1$
		result.append(monthTo);
		result.append(", date: "); //$NON-NLS-1$
		result.append(date);
		result.append(", overallGoal: "); //$NON-NLS-1$
		result.append(overallGoal);
		result.append(", goalProgress: "); //$NON-NLS-1$
		result.append(goalProgress);
		result.append(", light: "); //$NON-NLS-1$
		result.append(light);
		result.append(", conclusion: "); //$NON-NLS-1$
		result.append(conclusion);
		result.append(", rectificationRequired: "); //$NON-NLS-1$
		result.append(rectificationRequired);
		result.append(", rectificationAdvice: "); //$NON-NLS-1$
		result.append(rectificationAdvice);
		result.append(", rectificationOutcome: "); //$NON-NLS-1$
		result.append(rectificationOutcome);
		result.append(')');
		return result.toString();
	}

} //MonitoringReportImpl
