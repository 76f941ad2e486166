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

import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Provenance;

import org.jixiao.model.base.impl.WorkItemImpl;

import org.jixiao.model.dossier.DepartmentTask;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.ObjectiveReview;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.ObjectiveStatus;
import org.jixiao.model.dossier.PlanStep;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Objective Set</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveSetImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveSetImpl#getBasedOnVersion <em>Based On Version</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveSetImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveSetImpl#getOverallGoal <em>Overall Goal</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveSetImpl#getMediumTermGoal <em>Medium Term Goal</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveSetImpl#getApprovedOn <em>Approved On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveSetImpl#getApprovalNumber <em>Approval Number</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveSetImpl#getAdjustmentReason <em>Adjustment Reason</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveSetImpl#getMediumTermTotal <em>Medium Term Total</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveSetImpl#getFundRows <em>Fund Rows</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveSetImpl#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveSetImpl#getTasks <em>Tasks</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveSetImpl#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveSetImpl#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveSetImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveSetImpl#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ObjectiveSetImpl extends WorkItemImpl implements ObjectiveSet {
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected int version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasedOnVersion() <em>Based On Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasedOnVersion()
	 * @generated
	 * @ordered
	 */
	protected static final Integer BASED_ON_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasedOnVersion() <em>Based On Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasedOnVersion()
	 * @generated
	 * @ordered
	 */
	protected Integer basedOnVersion = BASED_ON_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ObjectiveStatus STATUS_EDEFAULT = ObjectiveStatus.DRAFT;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ObjectiveStatus status = STATUS_EDEFAULT;

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
	 * The default value of the '{@link #getMediumTermGoal() <em>Medium Term Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediumTermGoal()
	 * @generated
	 * @ordered
	 */
	protected static final String MEDIUM_TERM_GOAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMediumTermGoal() <em>Medium Term Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediumTermGoal()
	 * @generated
	 * @ordered
	 */
	protected String mediumTermGoal = MEDIUM_TERM_GOAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getApprovedOn() <em>Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate APPROVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApprovedOn() <em>Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate approvedOn = APPROVED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getApprovalNumber() <em>Approval Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovalNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String APPROVAL_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApprovalNumber() <em>Approval Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovalNumber()
	 * @generated
	 * @ordered
	 */
	protected String approvalNumber = APPROVAL_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdjustmentReason() <em>Adjustment Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdjustmentReason()
	 * @generated
	 * @ordered
	 */
	protected static final String ADJUSTMENT_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdjustmentReason() <em>Adjustment Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdjustmentReason()
	 * @generated
	 * @ordered
	 */
	protected String adjustmentReason = ADJUSTMENT_REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMediumTermTotal() <em>Medium Term Total</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediumTermTotal()
	 * @generated
	 * @ordered
	 */
	protected Amount mediumTermTotal;

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
	 * The cached value of the '{@link #getTargets() <em>Targets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargets()
	 * @generated
	 * @ordered
	 */
	protected EList<IndicatorTarget> targets;

	/**
	 * The cached value of the '{@link #getTasks() <em>Tasks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTasks()
	 * @generated
	 * @ordered
	 */
	protected EList<DepartmentTask> tasks;

	/**
	 * The cached value of the '{@link #getPlan() <em>Plan</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlan()
	 * @generated
	 * @ordered
	 */
	protected EList<PlanStep> plan;

	/**
	 * The cached value of the '{@link #getReviews() <em>Reviews</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviews()
	 * @generated
	 * @ordered
	 */
	protected EList<ObjectiveReview> reviews;

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
	protected ObjectiveSetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.OBJECTIVE_SET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(int newVersion) {
		int oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OBJECTIVE_SET__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getBasedOnVersion() {
		return basedOnVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasedOnVersion(Integer newBasedOnVersion) {
		Integer oldBasedOnVersion = basedOnVersion;
		basedOnVersion = newBasedOnVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OBJECTIVE_SET__BASED_ON_VERSION, oldBasedOnVersion, basedOnVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ObjectiveStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ObjectiveStatus newStatus) {
		ObjectiveStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OBJECTIVE_SET__STATUS, oldStatus, status));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OBJECTIVE_SET__OVERALL_GOAL, oldOverallGoal, overallGoal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMediumTermGoal() {
		return mediumTermGoal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediumTermGoal(String newMediumTermGoal) {
		String oldMediumTermGoal = mediumTermGoal;
		mediumTermGoal = newMediumTermGoal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OBJECTIVE_SET__MEDIUM_TERM_GOAL, oldMediumTermGoal, mediumTermGoal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getApprovedOn() {
		return approvedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApprovedOn(LocalDate newApprovedOn) {
		LocalDate oldApprovedOn = approvedOn;
		approvedOn = newApprovedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OBJECTIVE_SET__APPROVED_ON, oldApprovedOn, approvedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getApprovalNumber() {
		return approvalNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApprovalNumber(String newApprovalNumber) {
		String oldApprovalNumber = approvalNumber;
		approvalNumber = newApprovalNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OBJECTIVE_SET__APPROVAL_NUMBER, oldApprovalNumber, approvalNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAdjustmentReason() {
		return adjustmentReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdjustmentReason(String newAdjustmentReason) {
		String oldAdjustmentReason = adjustmentReason;
		adjustmentReason = newAdjustmentReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OBJECTIVE_SET__ADJUSTMENT_REASON, oldAdjustmentReason, adjustmentReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amount getMediumTermTotal() {
		return mediumTermTotal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMediumTermTotal(Amount newMediumTermTotal, NotificationChain msgs) {
		Amount oldMediumTermTotal = mediumTermTotal;
		mediumTermTotal = newMediumTermTotal;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.OBJECTIVE_SET__MEDIUM_TERM_TOTAL, oldMediumTermTotal, newMediumTermTotal);
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
	public void setMediumTermTotal(Amount newMediumTermTotal) {
		if (newMediumTermTotal != mediumTermTotal) {
			NotificationChain msgs = null;
			if (mediumTermTotal != null)
				msgs = ((InternalEObject)mediumTermTotal).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.OBJECTIVE_SET__MEDIUM_TERM_TOTAL, null, msgs);
			if (newMediumTermTotal != null)
				msgs = ((InternalEObject)newMediumTermTotal).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.OBJECTIVE_SET__MEDIUM_TERM_TOTAL, null, msgs);
			msgs = basicSetMediumTermTotal(newMediumTermTotal, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OBJECTIVE_SET__MEDIUM_TERM_TOTAL, newMediumTermTotal, newMediumTermTotal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FundRow> getFundRows() {
		if (fundRows == null) {
			fundRows = new EObjectContainmentEList<FundRow>(FundRow.class, this, DossierPackage.OBJECTIVE_SET__FUND_ROWS);
		}
		return fundRows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IndicatorTarget> getTargets() {
		if (targets == null) {
			targets = new EObjectContainmentEList<IndicatorTarget>(IndicatorTarget.class, this, DossierPackage.OBJECTIVE_SET__TARGETS);
		}
		return targets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DepartmentTask> getTasks() {
		if (tasks == null) {
			tasks = new EObjectContainmentEList<DepartmentTask>(DepartmentTask.class, this, DossierPackage.OBJECTIVE_SET__TASKS);
		}
		return tasks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlanStep> getPlan() {
		if (plan == null) {
			plan = new EObjectContainmentEList<PlanStep>(PlanStep.class, this, DossierPackage.OBJECTIVE_SET__PLAN);
		}
		return plan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ObjectiveReview> getReviews() {
		if (reviews == null) {
			reviews = new EObjectContainmentEList<ObjectiveReview>(ObjectiveReview.class, this, DossierPackage.OBJECTIVE_SET__REVIEWS);
		}
		return reviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, DossierPackage.OBJECTIVE_SET__EVIDENCE);
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
			provenance = new EObjectContainmentEList<Provenance>(Provenance.class, this, DossierPackage.OBJECTIVE_SET__PROVENANCE);
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
			case DossierPackage.OBJECTIVE_SET__MEDIUM_TERM_TOTAL:
				return basicSetMediumTermTotal(null, msgs);
			case DossierPackage.OBJECTIVE_SET__FUND_ROWS:
				return ((InternalEList<?>)getFundRows()).basicRemove(otherEnd, msgs);
			case DossierPackage.OBJECTIVE_SET__TARGETS:
				return ((InternalEList<?>)getTargets()).basicRemove(otherEnd, msgs);
			case DossierPackage.OBJECTIVE_SET__TASKS:
				return ((InternalEList<?>)getTasks()).basicRemove(otherEnd, msgs);
			case DossierPackage.OBJECTIVE_SET__PLAN:
				return ((InternalEList<?>)getPlan()).basicRemove(otherEnd, msgs);
			case DossierPackage.OBJECTIVE_SET__REVIEWS:
				return ((InternalEList<?>)getReviews()).basicRemove(otherEnd, msgs);
			case DossierPackage.OBJECTIVE_SET__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case DossierPackage.OBJECTIVE_SET__PROVENANCE:
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
			case DossierPackage.OBJECTIVE_SET__VERSION:
				return getVersion();
			case DossierPackage.OBJECTIVE_SET__BASED_ON_VERSION:
				return getBasedOnVersion();
			case DossierPackage.OBJECTIVE_SET__STATUS:
				return getStatus();
			case DossierPackage.OBJECTIVE_SET__OVERALL_GOAL:
				return getOverallGoal();
			case DossierPackage.OBJECTIVE_SET__MEDIUM_TERM_GOAL:
				return getMediumTermGoal();
			case DossierPackage.OBJECTIVE_SET__APPROVED_ON:
				return getApprovedOn();
			case DossierPackage.OBJECTIVE_SET__APPROVAL_NUMBER:
				return getApprovalNumber();
			case DossierPackage.OBJECTIVE_SET__ADJUSTMENT_REASON:
				return getAdjustmentReason();
			case DossierPackage.OBJECTIVE_SET__MEDIUM_TERM_TOTAL:
				return getMediumTermTotal();
			case DossierPackage.OBJECTIVE_SET__FUND_ROWS:
				return getFundRows();
			case DossierPackage.OBJECTIVE_SET__TARGETS:
				return getTargets();
			case DossierPackage.OBJECTIVE_SET__TASKS:
				return getTasks();
			case DossierPackage.OBJECTIVE_SET__PLAN:
				return getPlan();
			case DossierPackage.OBJECTIVE_SET__REVIEWS:
				return getReviews();
			case DossierPackage.OBJECTIVE_SET__EVIDENCE:
				return getEvidence();
			case DossierPackage.OBJECTIVE_SET__PROVENANCE:
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
			case DossierPackage.OBJECTIVE_SET__VERSION:
				setVersion((Integer)newValue);
				return;
			case DossierPackage.OBJECTIVE_SET__BASED_ON_VERSION:
				setBasedOnVersion((Integer)newValue);
				return;
			case DossierPackage.OBJECTIVE_SET__STATUS:
				setStatus((ObjectiveStatus)newValue);
				return;
			case DossierPackage.OBJECTIVE_SET__OVERALL_GOAL:
				setOverallGoal((String)newValue);
				return;
			case DossierPackage.OBJECTIVE_SET__MEDIUM_TERM_GOAL:
				setMediumTermGoal((String)newValue);
				return;
			case DossierPackage.OBJECTIVE_SET__APPROVED_ON:
				setApprovedOn((LocalDate)newValue);
				return;
			case DossierPackage.OBJECTIVE_SET__APPROVAL_NUMBER:
				setApprovalNumber((String)newValue);
				return;
			case DossierPackage.OBJECTIVE_SET__ADJUSTMENT_REASON:
				setAdjustmentReason((String)newValue);
				return;
			case DossierPackage.OBJECTIVE_SET__MEDIUM_TERM_TOTAL:
				setMediumTermTotal((Amount)newValue);
				return;
			case DossierPackage.OBJECTIVE_SET__FUND_ROWS:
				getFundRows().clear();
				getFundRows().addAll((Collection<? extends FundRow>)newValue);
				return;
			case DossierPackage.OBJECTIVE_SET__TARGETS:
				getTargets().clear();
				getTargets().addAll((Collection<? extends IndicatorTarget>)newValue);
				return;
			case DossierPackage.OBJECTIVE_SET__TASKS:
				getTasks().clear();
				getTasks().addAll((Collection<? extends DepartmentTask>)newValue);
				return;
			case DossierPackage.OBJECTIVE_SET__PLAN:
				getPlan().clear();
				getPlan().addAll((Collection<? extends PlanStep>)newValue);
				return;
			case DossierPackage.OBJECTIVE_SET__REVIEWS:
				getReviews().clear();
				getReviews().addAll((Collection<? extends ObjectiveReview>)newValue);
				return;
			case DossierPackage.OBJECTIVE_SET__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case DossierPackage.OBJECTIVE_SET__PROVENANCE:
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
			case DossierPackage.OBJECTIVE_SET__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case DossierPackage.OBJECTIVE_SET__BASED_ON_VERSION:
				setBasedOnVersion(BASED_ON_VERSION_EDEFAULT);
				return;
			case DossierPackage.OBJECTIVE_SET__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case DossierPackage.OBJECTIVE_SET__OVERALL_GOAL:
				setOverallGoal(OVERALL_GOAL_EDEFAULT);
				return;
			case DossierPackage.OBJECTIVE_SET__MEDIUM_TERM_GOAL:
				setMediumTermGoal(MEDIUM_TERM_GOAL_EDEFAULT);
				return;
			case DossierPackage.OBJECTIVE_SET__APPROVED_ON:
				setApprovedOn(APPROVED_ON_EDEFAULT);
				return;
			case DossierPackage.OBJECTIVE_SET__APPROVAL_NUMBER:
				setApprovalNumber(APPROVAL_NUMBER_EDEFAULT);
				return;
			case DossierPackage.OBJECTIVE_SET__ADJUSTMENT_REASON:
				setAdjustmentReason(ADJUSTMENT_REASON_EDEFAULT);
				return;
			case DossierPackage.OBJECTIVE_SET__MEDIUM_TERM_TOTAL:
				setMediumTermTotal((Amount)null);
				return;
			case DossierPackage.OBJECTIVE_SET__FUND_ROWS:
				getFundRows().clear();
				return;
			case DossierPackage.OBJECTIVE_SET__TARGETS:
				getTargets().clear();
				return;
			case DossierPackage.OBJECTIVE_SET__TASKS:
				getTasks().clear();
				return;
			case DossierPackage.OBJECTIVE_SET__PLAN:
				getPlan().clear();
				return;
			case DossierPackage.OBJECTIVE_SET__REVIEWS:
				getReviews().clear();
				return;
			case DossierPackage.OBJECTIVE_SET__EVIDENCE:
				getEvidence().clear();
				return;
			case DossierPackage.OBJECTIVE_SET__PROVENANCE:
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
			case DossierPackage.OBJECTIVE_SET__VERSION:
				return version != VERSION_EDEFAULT;
			case DossierPackage.OBJECTIVE_SET__BASED_ON_VERSION:
				return BASED_ON_VERSION_EDEFAULT == null ? basedOnVersion != null : !BASED_ON_VERSION_EDEFAULT.equals(basedOnVersion);
			case DossierPackage.OBJECTIVE_SET__STATUS:
				return status != STATUS_EDEFAULT;
			case DossierPackage.OBJECTIVE_SET__OVERALL_GOAL:
				return OVERALL_GOAL_EDEFAULT == null ? overallGoal != null : !OVERALL_GOAL_EDEFAULT.equals(overallGoal);
			case DossierPackage.OBJECTIVE_SET__MEDIUM_TERM_GOAL:
				return MEDIUM_TERM_GOAL_EDEFAULT == null ? mediumTermGoal != null : !MEDIUM_TERM_GOAL_EDEFAULT.equals(mediumTermGoal);
			case DossierPackage.OBJECTIVE_SET__APPROVED_ON:
				return APPROVED_ON_EDEFAULT == null ? approvedOn != null : !APPROVED_ON_EDEFAULT.equals(approvedOn);
			case DossierPackage.OBJECTIVE_SET__APPROVAL_NUMBER:
				return APPROVAL_NUMBER_EDEFAULT == null ? approvalNumber != null : !APPROVAL_NUMBER_EDEFAULT.equals(approvalNumber);
			case DossierPackage.OBJECTIVE_SET__ADJUSTMENT_REASON:
				return ADJUSTMENT_REASON_EDEFAULT == null ? adjustmentReason != null : !ADJUSTMENT_REASON_EDEFAULT.equals(adjustmentReason);
			case DossierPackage.OBJECTIVE_SET__MEDIUM_TERM_TOTAL:
				return mediumTermTotal != null;
			case DossierPackage.OBJECTIVE_SET__FUND_ROWS:
				return fundRows != null && !fundRows.isEmpty();
			case DossierPackage.OBJECTIVE_SET__TARGETS:
				return targets != null && !targets.isEmpty();
			case DossierPackage.OBJECTIVE_SET__TASKS:
				return tasks != null && !tasks.isEmpty();
			case DossierPackage.OBJECTIVE_SET__PLAN:
				return plan != null && !plan.isEmpty();
			case DossierPackage.OBJECTIVE_SET__REVIEWS:
				return reviews != null && !reviews.isEmpty();
			case DossierPackage.OBJECTIVE_SET__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case DossierPackage.OBJECTIVE_SET__PROVENANCE:
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
		result.append(" (version: "); //$NON-NLS-1$
		result.append(version);
		result.append(", basedOnVersion: "); //$NON-NLS-1$
		result.append(basedOnVersion);
		result.append(", status: "); //$NON-NLS-1$
		result.append(status);
		result.append(", overallGoal: "); //$NON-NLS-1$
		result.append(overallGoal);
		result.append(", mediumTermGoal: "); //$NON-NLS-1$
		result.append(mediumTermGoal);
		result.append(", approvedOn: "); //$NON-NLS-1$
		result.append(approvedOn);
		result.append(", approvalNumber: "); //$NON-NLS-1$
		result.append(approvalNumber);
		result.append(", adjustmentReason: "); //$NON-NLS-1$
		result.append(adjustmentReason);
		result.append(')');
		return result.toString();
	}

} //ObjectiveSetImpl
