/**
 */
package org.jixiao.model.appraisal.impl;

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
import org.jixiao.model.appraisal.Misreporting;
import org.jixiao.model.appraisal.VerificationEntry;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Quantity;

import org.jixiao.model.base.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Verification Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.VerificationEntryImpl#getIndicatorId <em>Indicator Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.VerificationEntryImpl#getReported <em>Reported</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.VerificationEntryImpl#getVerified <em>Verified</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.VerificationEntryImpl#getMisreporting <em>Misreporting</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.VerificationEntryImpl#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.VerificationEntryImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.VerificationEntryImpl#getInputs <em>Inputs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VerificationEntryImpl extends IdentifiedImpl implements VerificationEntry {
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
	 * The cached value of the '{@link #getReported() <em>Reported</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReported()
	 * @generated
	 * @ordered
	 */
	protected Quantity reported;

	/**
	 * The cached value of the '{@link #getVerified() <em>Verified</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerified()
	 * @generated
	 * @ordered
	 */
	protected Quantity verified;

	/**
	 * The default value of the '{@link #getMisreporting() <em>Misreporting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMisreporting()
	 * @generated
	 * @ordered
	 */
	protected static final Misreporting MISREPORTING_EDEFAULT = Misreporting.NONE;

	/**
	 * The cached value of the '{@link #getMisreporting() <em>Misreporting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMisreporting()
	 * @generated
	 * @ordered
	 */
	protected Misreporting misreporting = MISREPORTING_EDEFAULT;

	/**
	 * The default value of the '{@link #getFinding() <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinding()
	 * @generated
	 * @ordered
	 */
	protected static final String FINDING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFinding() <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinding()
	 * @generated
	 * @ordered
	 */
	protected String finding = FINDING_EDEFAULT;

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
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<Parameter> inputs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VerificationEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.VERIFICATION_ENTRY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.VERIFICATION_ENTRY__INDICATOR_ID, oldIndicatorId, indicatorId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getReported() {
		return reported;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReported(Quantity newReported, NotificationChain msgs) {
		Quantity oldReported = reported;
		reported = newReported;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.VERIFICATION_ENTRY__REPORTED, oldReported, newReported);
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
	public void setReported(Quantity newReported) {
		if (newReported != reported) {
			NotificationChain msgs = null;
			if (reported != null)
				msgs = ((InternalEObject)reported).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.VERIFICATION_ENTRY__REPORTED, null, msgs);
			if (newReported != null)
				msgs = ((InternalEObject)newReported).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.VERIFICATION_ENTRY__REPORTED, null, msgs);
			msgs = basicSetReported(newReported, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.VERIFICATION_ENTRY__REPORTED, newReported, newReported));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getVerified() {
		return verified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVerified(Quantity newVerified, NotificationChain msgs) {
		Quantity oldVerified = verified;
		verified = newVerified;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.VERIFICATION_ENTRY__VERIFIED, oldVerified, newVerified);
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
	public void setVerified(Quantity newVerified) {
		if (newVerified != verified) {
			NotificationChain msgs = null;
			if (verified != null)
				msgs = ((InternalEObject)verified).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.VERIFICATION_ENTRY__VERIFIED, null, msgs);
			if (newVerified != null)
				msgs = ((InternalEObject)newVerified).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.VERIFICATION_ENTRY__VERIFIED, null, msgs);
			msgs = basicSetVerified(newVerified, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.VERIFICATION_ENTRY__VERIFIED, newVerified, newVerified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Misreporting getMisreporting() {
		return misreporting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMisreporting(Misreporting newMisreporting) {
		Misreporting oldMisreporting = misreporting;
		misreporting = newMisreporting == null ? MISREPORTING_EDEFAULT : newMisreporting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.VERIFICATION_ENTRY__MISREPORTING, oldMisreporting, misreporting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFinding() {
		return finding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinding(String newFinding) {
		String oldFinding = finding;
		finding = newFinding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.VERIFICATION_ENTRY__FINDING, oldFinding, finding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, AppraisalPackage.VERIFICATION_ENTRY__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Parameter> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList<Parameter>(Parameter.class, this, AppraisalPackage.VERIFICATION_ENTRY__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AppraisalPackage.VERIFICATION_ENTRY__REPORTED:
				return basicSetReported(null, msgs);
			case AppraisalPackage.VERIFICATION_ENTRY__VERIFIED:
				return basicSetVerified(null, msgs);
			case AppraisalPackage.VERIFICATION_ENTRY__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.VERIFICATION_ENTRY__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
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
			case AppraisalPackage.VERIFICATION_ENTRY__INDICATOR_ID:
				return getIndicatorId();
			case AppraisalPackage.VERIFICATION_ENTRY__REPORTED:
				return getReported();
			case AppraisalPackage.VERIFICATION_ENTRY__VERIFIED:
				return getVerified();
			case AppraisalPackage.VERIFICATION_ENTRY__MISREPORTING:
				return getMisreporting();
			case AppraisalPackage.VERIFICATION_ENTRY__FINDING:
				return getFinding();
			case AppraisalPackage.VERIFICATION_ENTRY__EVIDENCE:
				return getEvidence();
			case AppraisalPackage.VERIFICATION_ENTRY__INPUTS:
				return getInputs();
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
			case AppraisalPackage.VERIFICATION_ENTRY__INDICATOR_ID:
				setIndicatorId((String)newValue);
				return;
			case AppraisalPackage.VERIFICATION_ENTRY__REPORTED:
				setReported((Quantity)newValue);
				return;
			case AppraisalPackage.VERIFICATION_ENTRY__VERIFIED:
				setVerified((Quantity)newValue);
				return;
			case AppraisalPackage.VERIFICATION_ENTRY__MISREPORTING:
				setMisreporting((Misreporting)newValue);
				return;
			case AppraisalPackage.VERIFICATION_ENTRY__FINDING:
				setFinding((String)newValue);
				return;
			case AppraisalPackage.VERIFICATION_ENTRY__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case AppraisalPackage.VERIFICATION_ENTRY__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends Parameter>)newValue);
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
			case AppraisalPackage.VERIFICATION_ENTRY__INDICATOR_ID:
				setIndicatorId(INDICATOR_ID_EDEFAULT);
				return;
			case AppraisalPackage.VERIFICATION_ENTRY__REPORTED:
				setReported((Quantity)null);
				return;
			case AppraisalPackage.VERIFICATION_ENTRY__VERIFIED:
				setVerified((Quantity)null);
				return;
			case AppraisalPackage.VERIFICATION_ENTRY__MISREPORTING:
				setMisreporting(MISREPORTING_EDEFAULT);
				return;
			case AppraisalPackage.VERIFICATION_ENTRY__FINDING:
				setFinding(FINDING_EDEFAULT);
				return;
			case AppraisalPackage.VERIFICATION_ENTRY__EVIDENCE:
				getEvidence().clear();
				return;
			case AppraisalPackage.VERIFICATION_ENTRY__INPUTS:
				getInputs().clear();
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
			case AppraisalPackage.VERIFICATION_ENTRY__INDICATOR_ID:
				return INDICATOR_ID_EDEFAULT == null ? indicatorId != null : !INDICATOR_ID_EDEFAULT.equals(indicatorId);
			case AppraisalPackage.VERIFICATION_ENTRY__REPORTED:
				return reported != null;
			case AppraisalPackage.VERIFICATION_ENTRY__VERIFIED:
				return verified != null;
			case AppraisalPackage.VERIFICATION_ENTRY__MISREPORTING:
				return misreporting != MISREPORTING_EDEFAULT;
			case AppraisalPackage.VERIFICATION_ENTRY__FINDING:
				return FINDING_EDEFAULT == null ? finding != null : !FINDING_EDEFAULT.equals(finding);
			case AppraisalPackage.VERIFICATION_ENTRY__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case AppraisalPackage.VERIFICATION_ENTRY__INPUTS:
				return inputs != null && !inputs.isEmpty();
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
		result.append(" (indicatorId: "); //$NON-NLS-1$
		result.append(indicatorId);
		result.append(", misreporting: "); //$NON-NLS-1$
		result.append(misreporting);
		result.append(", finding: "); //$NON-NLS-1$
		result.append(finding);
		result.append(')');
		return result.toString();
	}

} //VerificationEntryImpl
