/**
 */
package org.jixiao.model.appraisal.impl;

import java.math.BigDecimal;

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
import org.jixiao.model.appraisal.FilingEntry;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ValueState;

import org.jixiao.model.base.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Filing Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingEntryImpl#getIndicatorId <em>Indicator Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingEntryImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingEntryImpl#getState <em>State</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingEntryImpl#getProgress <em>Progress</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingEntryImpl#getClaimedScore <em>Claimed Score</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingEntryImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingEntryImpl#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingEntryImpl#getInputs <em>Inputs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FilingEntryImpl extends IdentifiedImpl implements FilingEntry {
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
	 * The cached value of the '{@link #getValue() <em>Value</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected Quantity value;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ValueState STATE_EDEFAULT = ValueState.MISSING;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ValueState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProgress() <em>Progress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgress()
	 * @generated
	 * @ordered
	 */
	protected static final String PROGRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProgress() <em>Progress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgress()
	 * @generated
	 * @ordered
	 */
	protected String progress = PROGRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getClaimedScore() <em>Claimed Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaimedScore()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CLAIMED_SCORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClaimedScore() <em>Claimed Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaimedScore()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal claimedScore = CLAIMED_SCORE_EDEFAULT;

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
	protected FilingEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.FILING_ENTRY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.FILING_ENTRY__INDICATOR_ID, oldIndicatorId, indicatorId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetValue(Quantity newValue, NotificationChain msgs) {
		Quantity oldValue = value;
		value = newValue;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.FILING_ENTRY__VALUE, oldValue, newValue);
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
	public void setValue(Quantity newValue) {
		if (newValue != value) {
			NotificationChain msgs = null;
			if (value != null)
				msgs = ((InternalEObject)value).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.FILING_ENTRY__VALUE, null, msgs);
			if (newValue != null)
				msgs = ((InternalEObject)newValue).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.FILING_ENTRY__VALUE, null, msgs);
			msgs = basicSetValue(newValue, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.FILING_ENTRY__VALUE, newValue, newValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValueState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ValueState newState) {
		ValueState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.FILING_ENTRY__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProgress() {
		return progress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgress(String newProgress) {
		String oldProgress = progress;
		progress = newProgress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.FILING_ENTRY__PROGRESS, oldProgress, progress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getClaimedScore() {
		return claimedScore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClaimedScore(BigDecimal newClaimedScore) {
		BigDecimal oldClaimedScore = claimedScore;
		claimedScore = newClaimedScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.FILING_ENTRY__CLAIMED_SCORE, oldClaimedScore, claimedScore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, AppraisalPackage.FILING_ENTRY__EVIDENCE);
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
			provenance = new EObjectContainmentEList<Provenance>(Provenance.class, this, AppraisalPackage.FILING_ENTRY__PROVENANCE);
		}
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Parameter> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList<Parameter>(Parameter.class, this, AppraisalPackage.FILING_ENTRY__INPUTS);
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
			case AppraisalPackage.FILING_ENTRY__VALUE:
				return basicSetValue(null, msgs);
			case AppraisalPackage.FILING_ENTRY__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.FILING_ENTRY__PROVENANCE:
				return ((InternalEList<?>)getProvenance()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.FILING_ENTRY__INPUTS:
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
			case AppraisalPackage.FILING_ENTRY__INDICATOR_ID:
				return getIndicatorId();
			case AppraisalPackage.FILING_ENTRY__VALUE:
				return getValue();
			case AppraisalPackage.FILING_ENTRY__STATE:
				return getState();
			case AppraisalPackage.FILING_ENTRY__PROGRESS:
				return getProgress();
			case AppraisalPackage.FILING_ENTRY__CLAIMED_SCORE:
				return getClaimedScore();
			case AppraisalPackage.FILING_ENTRY__EVIDENCE:
				return getEvidence();
			case AppraisalPackage.FILING_ENTRY__PROVENANCE:
				return getProvenance();
			case AppraisalPackage.FILING_ENTRY__INPUTS:
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
			case AppraisalPackage.FILING_ENTRY__INDICATOR_ID:
				setIndicatorId((String)newValue);
				return;
			case AppraisalPackage.FILING_ENTRY__VALUE:
				setValue((Quantity)newValue);
				return;
			case AppraisalPackage.FILING_ENTRY__STATE:
				setState((ValueState)newValue);
				return;
			case AppraisalPackage.FILING_ENTRY__PROGRESS:
				setProgress((String)newValue);
				return;
			case AppraisalPackage.FILING_ENTRY__CLAIMED_SCORE:
				setClaimedScore((BigDecimal)newValue);
				return;
			case AppraisalPackage.FILING_ENTRY__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case AppraisalPackage.FILING_ENTRY__PROVENANCE:
				getProvenance().clear();
				getProvenance().addAll((Collection<? extends Provenance>)newValue);
				return;
			case AppraisalPackage.FILING_ENTRY__INPUTS:
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
			case AppraisalPackage.FILING_ENTRY__INDICATOR_ID:
				setIndicatorId(INDICATOR_ID_EDEFAULT);
				return;
			case AppraisalPackage.FILING_ENTRY__VALUE:
				setValue((Quantity)null);
				return;
			case AppraisalPackage.FILING_ENTRY__STATE:
				setState(STATE_EDEFAULT);
				return;
			case AppraisalPackage.FILING_ENTRY__PROGRESS:
				setProgress(PROGRESS_EDEFAULT);
				return;
			case AppraisalPackage.FILING_ENTRY__CLAIMED_SCORE:
				setClaimedScore(CLAIMED_SCORE_EDEFAULT);
				return;
			case AppraisalPackage.FILING_ENTRY__EVIDENCE:
				getEvidence().clear();
				return;
			case AppraisalPackage.FILING_ENTRY__PROVENANCE:
				getProvenance().clear();
				return;
			case AppraisalPackage.FILING_ENTRY__INPUTS:
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
			case AppraisalPackage.FILING_ENTRY__INDICATOR_ID:
				return INDICATOR_ID_EDEFAULT == null ? indicatorId != null : !INDICATOR_ID_EDEFAULT.equals(indicatorId);
			case AppraisalPackage.FILING_ENTRY__VALUE:
				return value != null;
			case AppraisalPackage.FILING_ENTRY__STATE:
				return state != STATE_EDEFAULT;
			case AppraisalPackage.FILING_ENTRY__PROGRESS:
				return PROGRESS_EDEFAULT == null ? progress != null : !PROGRESS_EDEFAULT.equals(progress);
			case AppraisalPackage.FILING_ENTRY__CLAIMED_SCORE:
				return CLAIMED_SCORE_EDEFAULT == null ? claimedScore != null : !CLAIMED_SCORE_EDEFAULT.equals(claimedScore);
			case AppraisalPackage.FILING_ENTRY__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case AppraisalPackage.FILING_ENTRY__PROVENANCE:
				return provenance != null && !provenance.isEmpty();
			case AppraisalPackage.FILING_ENTRY__INPUTS:
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
		result.append(", state: "); //$NON-NLS-1$
		result.append(state);
		result.append(", progress: "); //$NON-NLS-1$
		result.append(progress);
		result.append(", claimedScore: "); //$NON-NLS-1$
		result.append(claimedScore);
		result.append(')');
		return result.toString();
	}

} //FilingEntryImpl
