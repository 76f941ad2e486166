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
import org.jixiao.model.dossier.EvaluationPlan;
import org.jixiao.model.dossier.PlanStep;
import org.jixiao.model.dossier.SampledSite;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evaluation Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationPlanImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationPlanImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationPlanImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationPlanImpl#getTeam <em>Team</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationPlanImpl#getSchedule <em>Schedule</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationPlanImpl#getSamplingBasis <em>Sampling Basis</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationPlanImpl#getSites <em>Sites</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationPlanImpl#getSubmittedOn <em>Submitted On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationPlanImpl#getApprovedOn <em>Approved On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationPlanImpl#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationPlanImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvaluationPlanImpl extends IdentifiedImpl implements EvaluationPlan {
	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected static final String SCOPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected String scope = SCOPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected String method = METHOD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTeam() <em>Team</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTeam()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> team;

	/**
	 * The cached value of the '{@link #getSchedule() <em>Schedule</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchedule()
	 * @generated
	 * @ordered
	 */
	protected EList<PlanStep> schedule;

	/**
	 * The default value of the '{@link #getSamplingBasis() <em>Sampling Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamplingBasis()
	 * @generated
	 * @ordered
	 */
	protected static final String SAMPLING_BASIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSamplingBasis() <em>Sampling Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamplingBasis()
	 * @generated
	 * @ordered
	 */
	protected String samplingBasis = SAMPLING_BASIS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSites() <em>Sites</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSites()
	 * @generated
	 * @ordered
	 */
	protected EList<SampledSite> sites;

	/**
	 * The default value of the '{@link #getSubmittedOn() <em>Submitted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmittedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SUBMITTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubmittedOn() <em>Submitted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmittedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate submittedOn = SUBMITTED_ON_EDEFAULT;

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
	 * The cached value of the '{@link #getApprovedBy() <em>Approved By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedBy()
	 * @generated
	 * @ordered
	 */
	protected Party approvedBy;

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
	protected EvaluationPlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.EVALUATION_PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION_PLAN__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScope() {
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScope(String newScope) {
		String oldScope = scope;
		scope = newScope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION_PLAN__SCOPE, oldScope, scope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(String newMethod) {
		String oldMethod = method;
		method = newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION_PLAN__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getTeam() {
		if (team == null) {
			team = new EObjectContainmentEList<Party>(Party.class, this, DossierPackage.EVALUATION_PLAN__TEAM);
		}
		return team;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlanStep> getSchedule() {
		if (schedule == null) {
			schedule = new EObjectContainmentEList<PlanStep>(PlanStep.class, this, DossierPackage.EVALUATION_PLAN__SCHEDULE);
		}
		return schedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSamplingBasis() {
		return samplingBasis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSamplingBasis(String newSamplingBasis) {
		String oldSamplingBasis = samplingBasis;
		samplingBasis = newSamplingBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION_PLAN__SAMPLING_BASIS, oldSamplingBasis, samplingBasis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SampledSite> getSites() {
		if (sites == null) {
			sites = new EObjectContainmentEList<SampledSite>(SampledSite.class, this, DossierPackage.EVALUATION_PLAN__SITES);
		}
		return sites;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSubmittedOn() {
		return submittedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubmittedOn(LocalDate newSubmittedOn) {
		LocalDate oldSubmittedOn = submittedOn;
		submittedOn = newSubmittedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION_PLAN__SUBMITTED_ON, oldSubmittedOn, submittedOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION_PLAN__APPROVED_ON, oldApprovedOn, approvedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getApprovedBy() {
		return approvedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetApprovedBy(Party newApprovedBy, NotificationChain msgs) {
		Party oldApprovedBy = approvedBy;
		approvedBy = newApprovedBy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION_PLAN__APPROVED_BY, oldApprovedBy, newApprovedBy);
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
	public void setApprovedBy(Party newApprovedBy) {
		if (newApprovedBy != approvedBy) {
			NotificationChain msgs = null;
			if (approvedBy != null)
				msgs = ((InternalEObject)approvedBy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EVALUATION_PLAN__APPROVED_BY, null, msgs);
			if (newApprovedBy != null)
				msgs = ((InternalEObject)newApprovedBy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EVALUATION_PLAN__APPROVED_BY, null, msgs);
			msgs = basicSetApprovedBy(newApprovedBy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION_PLAN__APPROVED_BY, newApprovedBy, newApprovedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, DossierPackage.EVALUATION_PLAN__EVIDENCE);
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
			case DossierPackage.EVALUATION_PLAN__TEAM:
				return ((InternalEList<?>)getTeam()).basicRemove(otherEnd, msgs);
			case DossierPackage.EVALUATION_PLAN__SCHEDULE:
				return ((InternalEList<?>)getSchedule()).basicRemove(otherEnd, msgs);
			case DossierPackage.EVALUATION_PLAN__SITES:
				return ((InternalEList<?>)getSites()).basicRemove(otherEnd, msgs);
			case DossierPackage.EVALUATION_PLAN__APPROVED_BY:
				return basicSetApprovedBy(null, msgs);
			case DossierPackage.EVALUATION_PLAN__EVIDENCE:
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
			case DossierPackage.EVALUATION_PLAN__PURPOSE:
				return getPurpose();
			case DossierPackage.EVALUATION_PLAN__SCOPE:
				return getScope();
			case DossierPackage.EVALUATION_PLAN__METHOD:
				return getMethod();
			case DossierPackage.EVALUATION_PLAN__TEAM:
				return getTeam();
			case DossierPackage.EVALUATION_PLAN__SCHEDULE:
				return getSchedule();
			case DossierPackage.EVALUATION_PLAN__SAMPLING_BASIS:
				return getSamplingBasis();
			case DossierPackage.EVALUATION_PLAN__SITES:
				return getSites();
			case DossierPackage.EVALUATION_PLAN__SUBMITTED_ON:
				return getSubmittedOn();
			case DossierPackage.EVALUATION_PLAN__APPROVED_ON:
				return getApprovedOn();
			case DossierPackage.EVALUATION_PLAN__APPROVED_BY:
				return getApprovedBy();
			case DossierPackage.EVALUATION_PLAN__EVIDENCE:
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
			case DossierPackage.EVALUATION_PLAN__PURPOSE:
				setPurpose((String)newValue);
				return;
			case DossierPackage.EVALUATION_PLAN__SCOPE:
				setScope((String)newValue);
				return;
			case DossierPackage.EVALUATION_PLAN__METHOD:
				setMethod((String)newValue);
				return;
			case DossierPackage.EVALUATION_PLAN__TEAM:
				getTeam().clear();
				getTeam().addAll((Collection<? extends Party>)newValue);
				return;
			case DossierPackage.EVALUATION_PLAN__SCHEDULE:
				getSchedule().clear();
				getSchedule().addAll((Collection<? extends PlanStep>)newValue);
				return;
			case DossierPackage.EVALUATION_PLAN__SAMPLING_BASIS:
				setSamplingBasis((String)newValue);
				return;
			case DossierPackage.EVALUATION_PLAN__SITES:
				getSites().clear();
				getSites().addAll((Collection<? extends SampledSite>)newValue);
				return;
			case DossierPackage.EVALUATION_PLAN__SUBMITTED_ON:
				setSubmittedOn((LocalDate)newValue);
				return;
			case DossierPackage.EVALUATION_PLAN__APPROVED_ON:
				setApprovedOn((LocalDate)newValue);
				return;
			case DossierPackage.EVALUATION_PLAN__APPROVED_BY:
				setApprovedBy((Party)newValue);
				return;
			case DossierPackage.EVALUATION_PLAN__EVIDENCE:
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
			case DossierPackage.EVALUATION_PLAN__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case DossierPackage.EVALUATION_PLAN__SCOPE:
				setScope(SCOPE_EDEFAULT);
				return;
			case DossierPackage.EVALUATION_PLAN__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case DossierPackage.EVALUATION_PLAN__TEAM:
				getTeam().clear();
				return;
			case DossierPackage.EVALUATION_PLAN__SCHEDULE:
				getSchedule().clear();
				return;
			case DossierPackage.EVALUATION_PLAN__SAMPLING_BASIS:
				setSamplingBasis(SAMPLING_BASIS_EDEFAULT);
				return;
			case DossierPackage.EVALUATION_PLAN__SITES:
				getSites().clear();
				return;
			case DossierPackage.EVALUATION_PLAN__SUBMITTED_ON:
				setSubmittedOn(SUBMITTED_ON_EDEFAULT);
				return;
			case DossierPackage.EVALUATION_PLAN__APPROVED_ON:
				setApprovedOn(APPROVED_ON_EDEFAULT);
				return;
			case DossierPackage.EVALUATION_PLAN__APPROVED_BY:
				setApprovedBy((Party)null);
				return;
			case DossierPackage.EVALUATION_PLAN__EVIDENCE:
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
			case DossierPackage.EVALUATION_PLAN__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case DossierPackage.EVALUATION_PLAN__SCOPE:
				return SCOPE_EDEFAULT == null ? scope != null : !SCOPE_EDEFAULT.equals(scope);
			case DossierPackage.EVALUATION_PLAN__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
			case DossierPackage.EVALUATION_PLAN__TEAM:
				return team != null && !team.isEmpty();
			case DossierPackage.EVALUATION_PLAN__SCHEDULE:
				return schedule != null && !schedule.isEmpty();
			case DossierPackage.EVALUATION_PLAN__SAMPLING_BASIS:
				return SAMPLING_BASIS_EDEFAULT == null ? samplingBasis != null : !SAMPLING_BASIS_EDEFAULT.equals(samplingBasis);
			case DossierPackage.EVALUATION_PLAN__SITES:
				return sites != null && !sites.isEmpty();
			case DossierPackage.EVALUATION_PLAN__SUBMITTED_ON:
				return SUBMITTED_ON_EDEFAULT == null ? submittedOn != null : !SUBMITTED_ON_EDEFAULT.equals(submittedOn);
			case DossierPackage.EVALUATION_PLAN__APPROVED_ON:
				return APPROVED_ON_EDEFAULT == null ? approvedOn != null : !APPROVED_ON_EDEFAULT.equals(approvedOn);
			case DossierPackage.EVALUATION_PLAN__APPROVED_BY:
				return approvedBy != null;
			case DossierPackage.EVALUATION_PLAN__EVIDENCE:
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
		result.append(" (purpose: "); //$NON-NLS-1$
		result.append(purpose);
		result.append(", scope: "); //$NON-NLS-1$
		result.append(scope);
		result.append(", method: "); //$NON-NLS-1$
		result.append(method);
		result.append(", samplingBasis: "); //$NON-NLS-1$
		result.append(samplingBasis);
		result.append(", submittedOn: "); //$NON-NLS-1$
		result.append(submittedOn);
		result.append(", approvedOn: "); //$NON-NLS-1$
		result.append(approvedOn);
		result.append(')');
		return result.toString();
	}

} //EvaluationPlanImpl
