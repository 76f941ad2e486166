/**
 */
package org.jixiao.model.appraisal.impl;

import java.math.BigDecimal;

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

import org.jixiao.model.appraisal.Appeal;
import org.jixiao.model.appraisal.AppealOutcome;
import org.jixiao.model.appraisal.AppraisalPackage;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Party;

import org.jixiao.model.base.impl.WorkItemImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Appeal</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppealImpl#getRaisedOn <em>Raised On</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppealImpl#getRaisedBy <em>Raised By</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppealImpl#getIndicatorId <em>Indicator Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppealImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppealImpl#getWanted <em>Wanted</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppealImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppealImpl#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppealImpl#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppealImpl#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppealImpl#getCorrectionId <em>Correction Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppealImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AppealImpl extends WorkItemImpl implements Appeal {
	/**
	 * The default value of the '{@link #getRaisedOn() <em>Raised On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaisedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RAISED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRaisedOn() <em>Raised On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaisedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate raisedOn = RAISED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRaisedBy() <em>Raised By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaisedBy()
	 * @generated
	 * @ordered
	 */
	protected Party raisedBy;

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
	 * The default value of the '{@link #getWanted() <em>Wanted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWanted()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal WANTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWanted() <em>Wanted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWanted()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal wanted = WANTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final AppealOutcome OUTCOME_EDEFAULT = AppealOutcome.OPEN;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected AppealOutcome outcome = OUTCOME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected static final String DECISION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected String decision = DECISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DECIDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate decidedOn = DECIDED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDecidedBy() <em>Decided By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected Party decidedBy;

	/**
	 * The default value of the '{@link #getCorrectionId() <em>Correction Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrectionId()
	 * @generated
	 * @ordered
	 */
	protected static final String CORRECTION_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCorrectionId() <em>Correction Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrectionId()
	 * @generated
	 * @ordered
	 */
	protected String correctionId = CORRECTION_ID_EDEFAULT;

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
	protected AppealImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.APPEAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRaisedOn() {
		return raisedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRaisedOn(LocalDate newRaisedOn) {
		LocalDate oldRaisedOn = raisedOn;
		raisedOn = newRaisedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPEAL__RAISED_ON, oldRaisedOn, raisedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getRaisedBy() {
		return raisedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRaisedBy(Party newRaisedBy, NotificationChain msgs) {
		Party oldRaisedBy = raisedBy;
		raisedBy = newRaisedBy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPEAL__RAISED_BY, oldRaisedBy, newRaisedBy);
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
	public void setRaisedBy(Party newRaisedBy) {
		if (newRaisedBy != raisedBy) {
			NotificationChain msgs = null;
			if (raisedBy != null)
				msgs = ((InternalEObject)raisedBy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPEAL__RAISED_BY, null, msgs);
			if (newRaisedBy != null)
				msgs = ((InternalEObject)newRaisedBy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPEAL__RAISED_BY, null, msgs);
			msgs = basicSetRaisedBy(newRaisedBy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPEAL__RAISED_BY, newRaisedBy, newRaisedBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPEAL__INDICATOR_ID, oldIndicatorId, indicatorId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPEAL__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getWanted() {
		return wanted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWanted(BigDecimal newWanted) {
		BigDecimal oldWanted = wanted;
		wanted = newWanted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPEAL__WANTED, oldWanted, wanted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AppealOutcome getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(AppealOutcome newOutcome) {
		AppealOutcome oldOutcome = outcome;
		outcome = newOutcome == null ? OUTCOME_EDEFAULT : newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPEAL__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDecision() {
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(String newDecision) {
		String oldDecision = decision;
		decision = newDecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPEAL__DECISION, oldDecision, decision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDecidedOn() {
		return decidedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedOn(LocalDate newDecidedOn) {
		LocalDate oldDecidedOn = decidedOn;
		decidedOn = newDecidedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPEAL__DECIDED_ON, oldDecidedOn, decidedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getDecidedBy() {
		return decidedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDecidedBy(Party newDecidedBy, NotificationChain msgs) {
		Party oldDecidedBy = decidedBy;
		decidedBy = newDecidedBy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPEAL__DECIDED_BY, oldDecidedBy, newDecidedBy);
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
	public void setDecidedBy(Party newDecidedBy) {
		if (newDecidedBy != decidedBy) {
			NotificationChain msgs = null;
			if (decidedBy != null)
				msgs = ((InternalEObject)decidedBy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPEAL__DECIDED_BY, null, msgs);
			if (newDecidedBy != null)
				msgs = ((InternalEObject)newDecidedBy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPEAL__DECIDED_BY, null, msgs);
			msgs = basicSetDecidedBy(newDecidedBy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPEAL__DECIDED_BY, newDecidedBy, newDecidedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCorrectionId() {
		return correctionId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCorrectionId(String newCorrectionId) {
		String oldCorrectionId = correctionId;
		correctionId = newCorrectionId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPEAL__CORRECTION_ID, oldCorrectionId, correctionId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, AppraisalPackage.APPEAL__EVIDENCE);
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
			case AppraisalPackage.APPEAL__RAISED_BY:
				return basicSetRaisedBy(null, msgs);
			case AppraisalPackage.APPEAL__DECIDED_BY:
				return basicSetDecidedBy(null, msgs);
			case AppraisalPackage.APPEAL__EVIDENCE:
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
			case AppraisalPackage.APPEAL__RAISED_ON:
				return getRaisedOn();
			case AppraisalPackage.APPEAL__RAISED_BY:
				return getRaisedBy();
			case AppraisalPackage.APPEAL__INDICATOR_ID:
				return getIndicatorId();
			case AppraisalPackage.APPEAL__TEXT:
				return getText();
			case AppraisalPackage.APPEAL__WANTED:
				return getWanted();
			case AppraisalPackage.APPEAL__OUTCOME:
				return getOutcome();
			case AppraisalPackage.APPEAL__DECISION:
				return getDecision();
			case AppraisalPackage.APPEAL__DECIDED_ON:
				return getDecidedOn();
			case AppraisalPackage.APPEAL__DECIDED_BY:
				return getDecidedBy();
			case AppraisalPackage.APPEAL__CORRECTION_ID:
				return getCorrectionId();
			case AppraisalPackage.APPEAL__EVIDENCE:
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
			case AppraisalPackage.APPEAL__RAISED_ON:
				setRaisedOn((LocalDate)newValue);
				return;
			case AppraisalPackage.APPEAL__RAISED_BY:
				setRaisedBy((Party)newValue);
				return;
			case AppraisalPackage.APPEAL__INDICATOR_ID:
				setIndicatorId((String)newValue);
				return;
			case AppraisalPackage.APPEAL__TEXT:
				setText((String)newValue);
				return;
			case AppraisalPackage.APPEAL__WANTED:
				setWanted((BigDecimal)newValue);
				return;
			case AppraisalPackage.APPEAL__OUTCOME:
				setOutcome((AppealOutcome)newValue);
				return;
			case AppraisalPackage.APPEAL__DECISION:
				setDecision((String)newValue);
				return;
			case AppraisalPackage.APPEAL__DECIDED_ON:
				setDecidedOn((LocalDate)newValue);
				return;
			case AppraisalPackage.APPEAL__DECIDED_BY:
				setDecidedBy((Party)newValue);
				return;
			case AppraisalPackage.APPEAL__CORRECTION_ID:
				setCorrectionId((String)newValue);
				return;
			case AppraisalPackage.APPEAL__EVIDENCE:
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
			case AppraisalPackage.APPEAL__RAISED_ON:
				setRaisedOn(RAISED_ON_EDEFAULT);
				return;
			case AppraisalPackage.APPEAL__RAISED_BY:
				setRaisedBy((Party)null);
				return;
			case AppraisalPackage.APPEAL__INDICATOR_ID:
				setIndicatorId(INDICATOR_ID_EDEFAULT);
				return;
			case AppraisalPackage.APPEAL__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case AppraisalPackage.APPEAL__WANTED:
				setWanted(WANTED_EDEFAULT);
				return;
			case AppraisalPackage.APPEAL__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case AppraisalPackage.APPEAL__DECISION:
				setDecision(DECISION_EDEFAULT);
				return;
			case AppraisalPackage.APPEAL__DECIDED_ON:
				setDecidedOn(DECIDED_ON_EDEFAULT);
				return;
			case AppraisalPackage.APPEAL__DECIDED_BY:
				setDecidedBy((Party)null);
				return;
			case AppraisalPackage.APPEAL__CORRECTION_ID:
				setCorrectionId(CORRECTION_ID_EDEFAULT);
				return;
			case AppraisalPackage.APPEAL__EVIDENCE:
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
			case AppraisalPackage.APPEAL__RAISED_ON:
				return RAISED_ON_EDEFAULT == null ? raisedOn != null : !RAISED_ON_EDEFAULT.equals(raisedOn);
			case AppraisalPackage.APPEAL__RAISED_BY:
				return raisedBy != null;
			case AppraisalPackage.APPEAL__INDICATOR_ID:
				return INDICATOR_ID_EDEFAULT == null ? indicatorId != null : !INDICATOR_ID_EDEFAULT.equals(indicatorId);
			case AppraisalPackage.APPEAL__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case AppraisalPackage.APPEAL__WANTED:
				return WANTED_EDEFAULT == null ? wanted != null : !WANTED_EDEFAULT.equals(wanted);
			case AppraisalPackage.APPEAL__OUTCOME:
				return outcome != OUTCOME_EDEFAULT;
			case AppraisalPackage.APPEAL__DECISION:
				return DECISION_EDEFAULT == null ? decision != null : !DECISION_EDEFAULT.equals(decision);
			case AppraisalPackage.APPEAL__DECIDED_ON:
				return DECIDED_ON_EDEFAULT == null ? decidedOn != null : !DECIDED_ON_EDEFAULT.equals(decidedOn);
			case AppraisalPackage.APPEAL__DECIDED_BY:
				return decidedBy != null;
			case AppraisalPackage.APPEAL__CORRECTION_ID:
				return CORRECTION_ID_EDEFAULT == null ? correctionId != null : !CORRECTION_ID_EDEFAULT.equals(correctionId);
			case AppraisalPackage.APPEAL__EVIDENCE:
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
		result.append(" (raisedOn: "); //$NON-NLS-1$
		result.append(raisedOn);
		result.append(", indicatorId: "); //$NON-NLS-1$
		result.append(indicatorId);
		result.append(", text: "); //$NON-NLS-1$
		result.append(text);
		result.append(", wanted: "); //$NON-NLS-1$
		result.append(wanted);
		result.append(", outcome: "); //$NON-NLS-1$
		result.append(outcome);
		result.append(", decision: "); //$NON-NLS-1$
		result.append(decision);
		result.append(", decidedOn: "); //$NON-NLS-1$
		result.append(decidedOn);
		result.append(", correctionId: "); //$NON-NLS-1$
		result.append(correctionId);
		result.append(')');
		return result.toString();
	}

} //AppealImpl
