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

import org.jixiao.model.base.impl.WorkItemImpl;

import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Rectification;
import org.jixiao.model.dossier.RectificationItem;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rectification</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.impl.RectificationImpl#getFeedbackId <em>Feedback Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.RectificationImpl#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.RectificationImpl#getItems <em>Items</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.RectificationImpl#getReport <em>Report</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.RectificationImpl#getReportedOn <em>Reported On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.RectificationImpl#getVerifiedOn <em>Verified On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.RectificationImpl#getVerifiedBy <em>Verified By</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.RectificationImpl#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.RectificationImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RectificationImpl extends WorkItemImpl implements Rectification {
	/**
	 * The default value of the '{@link #getFeedbackId() <em>Feedback Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeedbackId()
	 * @generated
	 * @ordered
	 */
	protected static final String FEEDBACK_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFeedbackId() <em>Feedback Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeedbackId()
	 * @generated
	 * @ordered
	 */
	protected String feedbackId = FEEDBACK_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlan() <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlan()
	 * @generated
	 * @ordered
	 */
	protected static final String PLAN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlan() <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlan()
	 * @generated
	 * @ordered
	 */
	protected String plan = PLAN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<RectificationItem> items;

	/**
	 * The default value of the '{@link #getReport() <em>Report</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReport()
	 * @generated
	 * @ordered
	 */
	protected static final String REPORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReport() <em>Report</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReport()
	 * @generated
	 * @ordered
	 */
	protected String report = REPORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReportedOn() <em>Reported On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REPORTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReportedOn() <em>Reported On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate reportedOn = REPORTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerifiedOn() <em>Verified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VERIFIED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVerifiedOn() <em>Verified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate verifiedOn = VERIFIED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVerifiedBy() <em>Verified By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedBy()
	 * @generated
	 * @ordered
	 */
	protected Party verifiedBy;

	/**
	 * The default value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CLOSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate closedOn = CLOSED_ON_EDEFAULT;

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
	protected RectificationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.RECTIFICATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFeedbackId() {
		return feedbackId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeedbackId(String newFeedbackId) {
		String oldFeedbackId = feedbackId;
		feedbackId = newFeedbackId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.RECTIFICATION__FEEDBACK_ID, oldFeedbackId, feedbackId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlan() {
		return plan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlan(String newPlan) {
		String oldPlan = plan;
		plan = newPlan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.RECTIFICATION__PLAN, oldPlan, plan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RectificationItem> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<RectificationItem>(RectificationItem.class, this, DossierPackage.RECTIFICATION__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReport() {
		return report;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReport(String newReport) {
		String oldReport = report;
		report = newReport;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.RECTIFICATION__REPORT, oldReport, report));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReportedOn() {
		return reportedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportedOn(LocalDate newReportedOn) {
		LocalDate oldReportedOn = reportedOn;
		reportedOn = newReportedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.RECTIFICATION__REPORTED_ON, oldReportedOn, reportedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getVerifiedOn() {
		return verifiedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerifiedOn(LocalDate newVerifiedOn) {
		LocalDate oldVerifiedOn = verifiedOn;
		verifiedOn = newVerifiedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.RECTIFICATION__VERIFIED_ON, oldVerifiedOn, verifiedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getVerifiedBy() {
		return verifiedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVerifiedBy(Party newVerifiedBy, NotificationChain msgs) {
		Party oldVerifiedBy = verifiedBy;
		verifiedBy = newVerifiedBy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.RECTIFICATION__VERIFIED_BY, oldVerifiedBy, newVerifiedBy);
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
	public void setVerifiedBy(Party newVerifiedBy) {
		if (newVerifiedBy != verifiedBy) {
			NotificationChain msgs = null;
			if (verifiedBy != null)
				msgs = ((InternalEObject)verifiedBy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.RECTIFICATION__VERIFIED_BY, null, msgs);
			if (newVerifiedBy != null)
				msgs = ((InternalEObject)newVerifiedBy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.RECTIFICATION__VERIFIED_BY, null, msgs);
			msgs = basicSetVerifiedBy(newVerifiedBy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.RECTIFICATION__VERIFIED_BY, newVerifiedBy, newVerifiedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getClosedOn() {
		return closedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosedOn(LocalDate newClosedOn) {
		LocalDate oldClosedOn = closedOn;
		closedOn = newClosedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.RECTIFICATION__CLOSED_ON, oldClosedOn, closedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, DossierPackage.RECTIFICATION__EVIDENCE);
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
			case DossierPackage.RECTIFICATION__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
			case DossierPackage.RECTIFICATION__VERIFIED_BY:
				return basicSetVerifiedBy(null, msgs);
			case DossierPackage.RECTIFICATION__EVIDENCE:
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
			case DossierPackage.RECTIFICATION__FEEDBACK_ID:
				return getFeedbackId();
			case DossierPackage.RECTIFICATION__PLAN:
				return getPlan();
			case DossierPackage.RECTIFICATION__ITEMS:
				return getItems();
			case DossierPackage.RECTIFICATION__REPORT:
				return getReport();
			case DossierPackage.RECTIFICATION__REPORTED_ON:
				return getReportedOn();
			case DossierPackage.RECTIFICATION__VERIFIED_ON:
				return getVerifiedOn();
			case DossierPackage.RECTIFICATION__VERIFIED_BY:
				return getVerifiedBy();
			case DossierPackage.RECTIFICATION__CLOSED_ON:
				return getClosedOn();
			case DossierPackage.RECTIFICATION__EVIDENCE:
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
			case DossierPackage.RECTIFICATION__FEEDBACK_ID:
				setFeedbackId((String)newValue);
				return;
			case DossierPackage.RECTIFICATION__PLAN:
				setPlan((String)newValue);
				return;
			case DossierPackage.RECTIFICATION__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends RectificationItem>)newValue);
				return;
			case DossierPackage.RECTIFICATION__REPORT:
				setReport((String)newValue);
				return;
			case DossierPackage.RECTIFICATION__REPORTED_ON:
				setReportedOn((LocalDate)newValue);
				return;
			case DossierPackage.RECTIFICATION__VERIFIED_ON:
				setVerifiedOn((LocalDate)newValue);
				return;
			case DossierPackage.RECTIFICATION__VERIFIED_BY:
				setVerifiedBy((Party)newValue);
				return;
			case DossierPackage.RECTIFICATION__CLOSED_ON:
				setClosedOn((LocalDate)newValue);
				return;
			case DossierPackage.RECTIFICATION__EVIDENCE:
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
			case DossierPackage.RECTIFICATION__FEEDBACK_ID:
				setFeedbackId(FEEDBACK_ID_EDEFAULT);
				return;
			case DossierPackage.RECTIFICATION__PLAN:
				setPlan(PLAN_EDEFAULT);
				return;
			case DossierPackage.RECTIFICATION__ITEMS:
				getItems().clear();
				return;
			case DossierPackage.RECTIFICATION__REPORT:
				setReport(REPORT_EDEFAULT);
				return;
			case DossierPackage.RECTIFICATION__REPORTED_ON:
				setReportedOn(REPORTED_ON_EDEFAULT);
				return;
			case DossierPackage.RECTIFICATION__VERIFIED_ON:
				setVerifiedOn(VERIFIED_ON_EDEFAULT);
				return;
			case DossierPackage.RECTIFICATION__VERIFIED_BY:
				setVerifiedBy((Party)null);
				return;
			case DossierPackage.RECTIFICATION__CLOSED_ON:
				setClosedOn(CLOSED_ON_EDEFAULT);
				return;
			case DossierPackage.RECTIFICATION__EVIDENCE:
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
			case DossierPackage.RECTIFICATION__FEEDBACK_ID:
				return FEEDBACK_ID_EDEFAULT == null ? feedbackId != null : !FEEDBACK_ID_EDEFAULT.equals(feedbackId);
			case DossierPackage.RECTIFICATION__PLAN:
				return PLAN_EDEFAULT == null ? plan != null : !PLAN_EDEFAULT.equals(plan);
			case DossierPackage.RECTIFICATION__ITEMS:
				return items != null && !items.isEmpty();
			case DossierPackage.RECTIFICATION__REPORT:
				return REPORT_EDEFAULT == null ? report != null : !REPORT_EDEFAULT.equals(report);
			case DossierPackage.RECTIFICATION__REPORTED_ON:
				return REPORTED_ON_EDEFAULT == null ? reportedOn != null : !REPORTED_ON_EDEFAULT.equals(reportedOn);
			case DossierPackage.RECTIFICATION__VERIFIED_ON:
				return VERIFIED_ON_EDEFAULT == null ? verifiedOn != null : !VERIFIED_ON_EDEFAULT.equals(verifiedOn);
			case DossierPackage.RECTIFICATION__VERIFIED_BY:
				return verifiedBy != null;
			case DossierPackage.RECTIFICATION__CLOSED_ON:
				return CLOSED_ON_EDEFAULT == null ? closedOn != null : !CLOSED_ON_EDEFAULT.equals(closedOn);
			case DossierPackage.RECTIFICATION__EVIDENCE:
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
		result.append(" (feedbackId: "); //$NON-NLS-1$
		result.append(feedbackId);
		result.append(", plan: "); //$NON-NLS-1$
		result.append(plan);
		result.append(", report: "); //$NON-NLS-1$
		result.append(report);
		result.append(", reportedOn: "); //$NON-NLS-1$
		result.append(reportedOn);
		result.append(", verifiedOn: "); //$NON-NLS-1$
		result.append(verifiedOn);
		result.append(", closedOn: "); //$NON-NLS-1$
		result.append(closedOn);
		result.append(')');
		return result.toString();
	}

} //RectificationImpl
