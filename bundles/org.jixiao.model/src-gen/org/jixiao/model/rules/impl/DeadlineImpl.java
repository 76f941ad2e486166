/**
 */
package org.jixiao.model.rules.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jixiao.model.base.Stage;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.rules.Deadline;
import org.jixiao.model.rules.DeadlineKind;
import org.jixiao.model.rules.PeriodUnit;
import org.jixiao.model.rules.RulesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Deadline</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.impl.DeadlineImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.DeadlineImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.DeadlineImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.DeadlineImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.DeadlineImpl#getMonth <em>Month</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.DeadlineImpl#getDay <em>Day</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.DeadlineImpl#getYearOffset <em>Year Offset</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.DeadlineImpl#getAfterEvent <em>After Event</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.DeadlineImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.DeadlineImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.DeadlineImpl#getClauseId <em>Clause Id</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeadlineImpl extends IdentifiedImpl implements Deadline {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final Stage STAGE_EDEFAULT = Stage.EX_ANTE;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected Stage stage = STAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final DeadlineKind KIND_EDEFAULT = DeadlineKind.FIXED_DATE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected DeadlineKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getMonth() <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonth()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MONTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMonth() <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonth()
	 * @generated
	 * @ordered
	 */
	protected Integer month = MONTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getDay() <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDay()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDay() <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDay()
	 * @generated
	 * @ordered
	 */
	protected Integer day = DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getYearOffset() <em>Year Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYearOffset()
	 * @generated
	 * @ordered
	 */
	protected static final int YEAR_OFFSET_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getYearOffset() <em>Year Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYearOffset()
	 * @generated
	 * @ordered
	 */
	protected int yearOffset = YEAR_OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getAfterEvent() <em>After Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfterEvent()
	 * @generated
	 * @ordered
	 */
	protected static final String AFTER_EVENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAfterEvent() <em>After Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfterEvent()
	 * @generated
	 * @ordered
	 */
	protected String afterEvent = AFTER_EVENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected static final Integer AMOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected Integer amount = AMOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final PeriodUnit UNIT_EDEFAULT = PeriodUnit.DAY;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected PeriodUnit unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getClauseId() <em>Clause Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClauseId()
	 * @generated
	 * @ordered
	 */
	protected static final String CLAUSE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClauseId() <em>Clause Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClauseId()
	 * @generated
	 * @ordered
	 */
	protected String clauseId = CLAUSE_ID_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeadlineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.DEADLINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.DEADLINE__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.DEADLINE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stage getStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(Stage newStage) {
		Stage oldStage = stage;
		stage = newStage == null ? STAGE_EDEFAULT : newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.DEADLINE__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeadlineKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DeadlineKind newKind) {
		DeadlineKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.DEADLINE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMonth() {
		return month;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonth(Integer newMonth) {
		Integer oldMonth = month;
		month = newMonth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.DEADLINE__MONTH, oldMonth, month));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDay() {
		return day;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDay(Integer newDay) {
		Integer oldDay = day;
		day = newDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.DEADLINE__DAY, oldDay, day));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getYearOffset() {
		return yearOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYearOffset(int newYearOffset) {
		int oldYearOffset = yearOffset;
		yearOffset = newYearOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.DEADLINE__YEAR_OFFSET, oldYearOffset, yearOffset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAfterEvent() {
		return afterEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAfterEvent(String newAfterEvent) {
		String oldAfterEvent = afterEvent;
		afterEvent = newAfterEvent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.DEADLINE__AFTER_EVENT, oldAfterEvent, afterEvent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAmount() {
		return amount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmount(Integer newAmount) {
		Integer oldAmount = amount;
		amount = newAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.DEADLINE__AMOUNT, oldAmount, amount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PeriodUnit getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(PeriodUnit newUnit) {
		PeriodUnit oldUnit = unit;
		unit = newUnit == null ? UNIT_EDEFAULT : newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.DEADLINE__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClauseId() {
		return clauseId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClauseId(String newClauseId) {
		String oldClauseId = clauseId;
		clauseId = newClauseId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.DEADLINE__CLAUSE_ID, oldClauseId, clauseId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RulesPackage.DEADLINE__CODE:
				return getCode();
			case RulesPackage.DEADLINE__NAME:
				return getName();
			case RulesPackage.DEADLINE__STAGE:
				return getStage();
			case RulesPackage.DEADLINE__KIND:
				return getKind();
			case RulesPackage.DEADLINE__MONTH:
				return getMonth();
			case RulesPackage.DEADLINE__DAY:
				return getDay();
			case RulesPackage.DEADLINE__YEAR_OFFSET:
				return getYearOffset();
			case RulesPackage.DEADLINE__AFTER_EVENT:
				return getAfterEvent();
			case RulesPackage.DEADLINE__AMOUNT:
				return getAmount();
			case RulesPackage.DEADLINE__UNIT:
				return getUnit();
			case RulesPackage.DEADLINE__CLAUSE_ID:
				return getClauseId();
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
			case RulesPackage.DEADLINE__CODE:
				setCode((String)newValue);
				return;
			case RulesPackage.DEADLINE__NAME:
				setName((String)newValue);
				return;
			case RulesPackage.DEADLINE__STAGE:
				setStage((Stage)newValue);
				return;
			case RulesPackage.DEADLINE__KIND:
				setKind((DeadlineKind)newValue);
				return;
			case RulesPackage.DEADLINE__MONTH:
				setMonth((Integer)newValue);
				return;
			case RulesPackage.DEADLINE__DAY:
				setDay((Integer)newValue);
				return;
			case RulesPackage.DEADLINE__YEAR_OFFSET:
				setYearOffset((Integer)newValue);
				return;
			case RulesPackage.DEADLINE__AFTER_EVENT:
				setAfterEvent((String)newValue);
				return;
			case RulesPackage.DEADLINE__AMOUNT:
				setAmount((Integer)newValue);
				return;
			case RulesPackage.DEADLINE__UNIT:
				setUnit((PeriodUnit)newValue);
				return;
			case RulesPackage.DEADLINE__CLAUSE_ID:
				setClauseId((String)newValue);
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
			case RulesPackage.DEADLINE__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case RulesPackage.DEADLINE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case RulesPackage.DEADLINE__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case RulesPackage.DEADLINE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case RulesPackage.DEADLINE__MONTH:
				setMonth(MONTH_EDEFAULT);
				return;
			case RulesPackage.DEADLINE__DAY:
				setDay(DAY_EDEFAULT);
				return;
			case RulesPackage.DEADLINE__YEAR_OFFSET:
				setYearOffset(YEAR_OFFSET_EDEFAULT);
				return;
			case RulesPackage.DEADLINE__AFTER_EVENT:
				setAfterEvent(AFTER_EVENT_EDEFAULT);
				return;
			case RulesPackage.DEADLINE__AMOUNT:
				setAmount(AMOUNT_EDEFAULT);
				return;
			case RulesPackage.DEADLINE__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case RulesPackage.DEADLINE__CLAUSE_ID:
				setClauseId(CLAUSE_ID_EDEFAULT);
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
			case RulesPackage.DEADLINE__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case RulesPackage.DEADLINE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case RulesPackage.DEADLINE__STAGE:
				return stage != STAGE_EDEFAULT;
			case RulesPackage.DEADLINE__KIND:
				return kind != KIND_EDEFAULT;
			case RulesPackage.DEADLINE__MONTH:
				return MONTH_EDEFAULT == null ? month != null : !MONTH_EDEFAULT.equals(month);
			case RulesPackage.DEADLINE__DAY:
				return DAY_EDEFAULT == null ? day != null : !DAY_EDEFAULT.equals(day);
			case RulesPackage.DEADLINE__YEAR_OFFSET:
				return yearOffset != YEAR_OFFSET_EDEFAULT;
			case RulesPackage.DEADLINE__AFTER_EVENT:
				return AFTER_EVENT_EDEFAULT == null ? afterEvent != null : !AFTER_EVENT_EDEFAULT.equals(afterEvent);
			case RulesPackage.DEADLINE__AMOUNT:
				return AMOUNT_EDEFAULT == null ? amount != null : !AMOUNT_EDEFAULT.equals(amount);
			case RulesPackage.DEADLINE__UNIT:
				return unit != UNIT_EDEFAULT;
			case RulesPackage.DEADLINE__CLAUSE_ID:
				return CLAUSE_ID_EDEFAULT == null ? clauseId != null : !CLAUSE_ID_EDEFAULT.equals(clauseId);
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
		result.append(" (code: "); //$NON-NLS-1$
		result.append(code);
		result.append(", name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", stage: "); //$NON-NLS-1$
		result.append(stage);
		result.append(", kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", month: "); //$NON-NLS-1$
		result.append(month);
		result.append(", day: "); //$NON-NLS-1$
		result.append(day);
		result.append(", yearOffset: "); //$NON-NLS-1$
		result.append(yearOffset);
		result.append(", afterEvent: "); //$NON-NLS-1$
		result.append(afterEvent);
		result.append(", amount: "); //$NON-NLS-1$
		result.append(amount);
		result.append(", unit: "); //$NON-NLS-1$
		result.append(unit);
		result.append(", clauseId: "); //$NON-NLS-1$
		result.append(clauseId);
		result.append(')');
		return result.toString();
	}

} //DeadlineImpl
