/**
 */
package org.jixiao.model.dossier.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Light;
import org.jixiao.model.base.Party;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.dossier.Disposition;
import org.jixiao.model.dossier.DispositionDecision;
import org.jixiao.model.dossier.DossierPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disposition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.impl.DispositionImpl#getRowId <em>Row Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DispositionImpl#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DispositionImpl#getRaisedOn <em>Raised On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DispositionImpl#getLight <em>Light</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DispositionImpl#getWhat <em>What</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DispositionImpl#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DispositionImpl#getDueDate <em>Due Date</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DispositionImpl#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DispositionImpl#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DispositionImpl#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DispositionImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DispositionImpl#getClosedOn <em>Closed On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DispositionImpl extends IdentifiedImpl implements Disposition {
	/**
	 * The default value of the '{@link #getRowId() <em>Row Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRowId()
	 * @generated
	 * @ordered
	 */
	protected static final String ROW_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRowId() <em>Row Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRowId()
	 * @generated
	 * @ordered
	 */
	protected String rowId = ROW_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected String ruleId = RULE_ID_EDEFAULT;

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
	 * The default value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected String what = WHAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getExplanation() <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanation()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPLANATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExplanation() <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanation()
	 * @generated
	 * @ordered
	 */
	protected String explanation = EXPLANATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDueDate() <em>Due Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDueDate() <em>Due Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate dueDate = DUE_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected static final DispositionDecision DECISION_EDEFAULT = DispositionDecision.OPEN;

	/**
	 * The cached value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected DispositionDecision decision = DECISION_EDEFAULT;

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
	 * The cached value of the '{@link #getAmount() <em>Amount</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected Amount amount;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DispositionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.DISPOSITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRowId() {
		return rowId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRowId(String newRowId) {
		String oldRowId = rowId;
		rowId = newRowId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DISPOSITION__ROW_ID, oldRowId, rowId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRuleId() {
		return ruleId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleId(String newRuleId) {
		String oldRuleId = ruleId;
		ruleId = newRuleId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DISPOSITION__RULE_ID, oldRuleId, ruleId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DISPOSITION__RAISED_ON, oldRaisedOn, raisedOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DISPOSITION__LIGHT, oldLight, light));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhat() {
		return what;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhat(String newWhat) {
		String oldWhat = what;
		what = newWhat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DISPOSITION__WHAT, oldWhat, what));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExplanation() {
		return explanation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExplanation(String newExplanation) {
		String oldExplanation = explanation;
		explanation = newExplanation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DISPOSITION__EXPLANATION, oldExplanation, explanation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDueDate() {
		return dueDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDueDate(LocalDate newDueDate) {
		LocalDate oldDueDate = dueDate;
		dueDate = newDueDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DISPOSITION__DUE_DATE, oldDueDate, dueDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DispositionDecision getDecision() {
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(DispositionDecision newDecision) {
		DispositionDecision oldDecision = decision;
		decision = newDecision == null ? DECISION_EDEFAULT : newDecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DISPOSITION__DECISION, oldDecision, decision));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DISPOSITION__DECIDED_ON, oldDecidedOn, decidedOn));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.DISPOSITION__DECIDED_BY, oldDecidedBy, newDecidedBy);
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
				msgs = ((InternalEObject)decidedBy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DISPOSITION__DECIDED_BY, null, msgs);
			if (newDecidedBy != null)
				msgs = ((InternalEObject)newDecidedBy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DISPOSITION__DECIDED_BY, null, msgs);
			msgs = basicSetDecidedBy(newDecidedBy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DISPOSITION__DECIDED_BY, newDecidedBy, newDecidedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amount getAmount() {
		return amount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAmount(Amount newAmount, NotificationChain msgs) {
		Amount oldAmount = amount;
		amount = newAmount;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.DISPOSITION__AMOUNT, oldAmount, newAmount);
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
	public void setAmount(Amount newAmount) {
		if (newAmount != amount) {
			NotificationChain msgs = null;
			if (amount != null)
				msgs = ((InternalEObject)amount).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DISPOSITION__AMOUNT, null, msgs);
			if (newAmount != null)
				msgs = ((InternalEObject)newAmount).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DISPOSITION__AMOUNT, null, msgs);
			msgs = basicSetAmount(newAmount, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DISPOSITION__AMOUNT, newAmount, newAmount));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DISPOSITION__CLOSED_ON, oldClosedOn, closedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.DISPOSITION__DECIDED_BY:
				return basicSetDecidedBy(null, msgs);
			case DossierPackage.DISPOSITION__AMOUNT:
				return basicSetAmount(null, msgs);
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
			case DossierPackage.DISPOSITION__ROW_ID:
				return getRowId();
			case DossierPackage.DISPOSITION__RULE_ID:
				return getRuleId();
			case DossierPackage.DISPOSITION__RAISED_ON:
				return getRaisedOn();
			case DossierPackage.DISPOSITION__LIGHT:
				return getLight();
			case DossierPackage.DISPOSITION__WHAT:
				return getWhat();
			case DossierPackage.DISPOSITION__EXPLANATION:
				return getExplanation();
			case DossierPackage.DISPOSITION__DUE_DATE:
				return getDueDate();
			case DossierPackage.DISPOSITION__DECISION:
				return getDecision();
			case DossierPackage.DISPOSITION__DECIDED_ON:
				return getDecidedOn();
			case DossierPackage.DISPOSITION__DECIDED_BY:
				return getDecidedBy();
			case DossierPackage.DISPOSITION__AMOUNT:
				return getAmount();
			case DossierPackage.DISPOSITION__CLOSED_ON:
				return getClosedOn();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DossierPackage.DISPOSITION__ROW_ID:
				setRowId((String)newValue);
				return;
			case DossierPackage.DISPOSITION__RULE_ID:
				setRuleId((String)newValue);
				return;
			case DossierPackage.DISPOSITION__RAISED_ON:
				setRaisedOn((LocalDate)newValue);
				return;
			case DossierPackage.DISPOSITION__LIGHT:
				setLight((Light)newValue);
				return;
			case DossierPackage.DISPOSITION__WHAT:
				setWhat((String)newValue);
				return;
			case DossierPackage.DISPOSITION__EXPLANATION:
				setExplanation((String)newValue);
				return;
			case DossierPackage.DISPOSITION__DUE_DATE:
				setDueDate((LocalDate)newValue);
				return;
			case DossierPackage.DISPOSITION__DECISION:
				setDecision((DispositionDecision)newValue);
				return;
			case DossierPackage.DISPOSITION__DECIDED_ON:
				setDecidedOn((LocalDate)newValue);
				return;
			case DossierPackage.DISPOSITION__DECIDED_BY:
				setDecidedBy((Party)newValue);
				return;
			case DossierPackage.DISPOSITION__AMOUNT:
				setAmount((Amount)newValue);
				return;
			case DossierPackage.DISPOSITION__CLOSED_ON:
				setClosedOn((LocalDate)newValue);
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
			case DossierPackage.DISPOSITION__ROW_ID:
				setRowId(ROW_ID_EDEFAULT);
				return;
			case DossierPackage.DISPOSITION__RULE_ID:
				setRuleId(RULE_ID_EDEFAULT);
				return;
			case DossierPackage.DISPOSITION__RAISED_ON:
				setRaisedOn(RAISED_ON_EDEFAULT);
				return;
			case DossierPackage.DISPOSITION__LIGHT:
				setLight(LIGHT_EDEFAULT);
				return;
			case DossierPackage.DISPOSITION__WHAT:
				setWhat(WHAT_EDEFAULT);
				return;
			case DossierPackage.DISPOSITION__EXPLANATION:
				setExplanation(EXPLANATION_EDEFAULT);
				return;
			case DossierPackage.DISPOSITION__DUE_DATE:
				setDueDate(DUE_DATE_EDEFAULT);
				return;
			case DossierPackage.DISPOSITION__DECISION:
				setDecision(DECISION_EDEFAULT);
				return;
			case DossierPackage.DISPOSITION__DECIDED_ON:
				setDecidedOn(DECIDED_ON_EDEFAULT);
				return;
			case DossierPackage.DISPOSITION__DECIDED_BY:
				setDecidedBy((Party)null);
				return;
			case DossierPackage.DISPOSITION__AMOUNT:
				setAmount((Amount)null);
				return;
			case DossierPackage.DISPOSITION__CLOSED_ON:
				setClosedOn(CLOSED_ON_EDEFAULT);
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
			case DossierPackage.DISPOSITION__ROW_ID:
				return ROW_ID_EDEFAULT == null ? rowId != null : !ROW_ID_EDEFAULT.equals(rowId);
			case DossierPackage.DISPOSITION__RULE_ID:
				return RULE_ID_EDEFAULT == null ? ruleId != null : !RULE_ID_EDEFAULT.equals(ruleId);
			case DossierPackage.DISPOSITION__RAISED_ON:
				return RAISED_ON_EDEFAULT == null ? raisedOn != null : !RAISED_ON_EDEFAULT.equals(raisedOn);
			case DossierPackage.DISPOSITION__LIGHT:
				return light != LIGHT_EDEFAULT;
			case DossierPackage.DISPOSITION__WHAT:
				return WHAT_EDEFAULT == null ? what != null : !WHAT_EDEFAULT.equals(what);
			case DossierPackage.DISPOSITION__EXPLANATION:
				return EXPLANATION_EDEFAULT == null ? explanation != null : !EXPLANATION_EDEFAULT.equals(explanation);
			case DossierPackage.DISPOSITION__DUE_DATE:
				return DUE_DATE_EDEFAULT == null ? dueDate != null : !DUE_DATE_EDEFAULT.equals(dueDate);
			case DossierPackage.DISPOSITION__DECISION:
				return decision != DECISION_EDEFAULT;
			case DossierPackage.DISPOSITION__DECIDED_ON:
				return DECIDED_ON_EDEFAULT == null ? decidedOn != null : !DECIDED_ON_EDEFAULT.equals(decidedOn);
			case DossierPackage.DISPOSITION__DECIDED_BY:
				return decidedBy != null;
			case DossierPackage.DISPOSITION__AMOUNT:
				return amount != null;
			case DossierPackage.DISPOSITION__CLOSED_ON:
				return CLOSED_ON_EDEFAULT == null ? closedOn != null : !CLOSED_ON_EDEFAULT.equals(closedOn);
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
		result.append(" (rowId: "); //$NON-NLS-1$
		result.append(rowId);
		result.append(", ruleId: "); //$NON-NLS-1$
		result.append(ruleId);
		result.append(", raisedOn: "); //$NON-NLS-1$
		result.append(raisedOn);
		result.append(", light: "); //$NON-NLS-1$
		result.append(light);
		result.append(", what: "); //$NON-NLS-1$
		result.append(what);
		result.append(", explanation: "); //$NON-NLS-1$
		result.append(explanation);
		result.append(", dueDate: "); //$NON-NLS-1$
		result.append(dueDate);
		result.append(", decision: "); //$NON-NLS-1$
		result.append(decision);
		result.append(", decidedOn: "); //$NON-NLS-1$
		result.append(decidedOn);
		result.append(", closedOn: "); //$NON-NLS-1$
		result.append(closedOn);
		result.append(')');
		return result.toString();
	}

} //DispositionImpl
