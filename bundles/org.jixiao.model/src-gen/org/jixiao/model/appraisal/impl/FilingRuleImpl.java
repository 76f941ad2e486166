/**
 */
package org.jixiao.model.appraisal.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.FilingRule;

import org.jixiao.model.base.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Filing Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingRuleImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingRuleImpl#getPerLate <em>Per Late</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingRuleImpl#getPerMissing <em>Per Missing</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingRuleImpl#getFree <em>Free</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingRuleImpl#getCap <em>Cap</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.FilingRuleImpl#getClauseId <em>Clause Id</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FilingRuleImpl extends IdentifiedImpl implements FilingRule {
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
	 * The default value of the '{@link #getPerLate() <em>Per Late</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerLate()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PER_LATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPerLate() <em>Per Late</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerLate()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal perLate = PER_LATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPerMissing() <em>Per Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerMissing()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PER_MISSING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPerMissing() <em>Per Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerMissing()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal perMissing = PER_MISSING_EDEFAULT;

	/**
	 * The default value of the '{@link #getFree() <em>Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFree()
	 * @generated
	 * @ordered
	 */
	protected static final int FREE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFree() <em>Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFree()
	 * @generated
	 * @ordered
	 */
	protected int free = FREE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCap() <em>Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCap()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCap() <em>Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCap()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal cap = CAP_EDEFAULT;

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
	protected FilingRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.FILING_RULE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.FILING_RULE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPerLate() {
		return perLate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerLate(BigDecimal newPerLate) {
		BigDecimal oldPerLate = perLate;
		perLate = newPerLate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.FILING_RULE__PER_LATE, oldPerLate, perLate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPerMissing() {
		return perMissing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerMissing(BigDecimal newPerMissing) {
		BigDecimal oldPerMissing = perMissing;
		perMissing = newPerMissing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.FILING_RULE__PER_MISSING, oldPerMissing, perMissing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFree() {
		return free;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFree(int newFree) {
		int oldFree = free;
		free = newFree;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.FILING_RULE__FREE, oldFree, free));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCap() {
		return cap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCap(BigDecimal newCap) {
		BigDecimal oldCap = cap;
		cap = newCap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.FILING_RULE__CAP, oldCap, cap));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.FILING_RULE__CLAUSE_ID, oldClauseId, clauseId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AppraisalPackage.FILING_RULE__NAME:
				return getName();
			case AppraisalPackage.FILING_RULE__PER_LATE:
				return getPerLate();
			case AppraisalPackage.FILING_RULE__PER_MISSING:
				return getPerMissing();
			case AppraisalPackage.FILING_RULE__FREE:
				return getFree();
			case AppraisalPackage.FILING_RULE__CAP:
				return getCap();
			case AppraisalPackage.FILING_RULE__CLAUSE_ID:
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
			case AppraisalPackage.FILING_RULE__NAME:
				setName((String)newValue);
				return;
			case AppraisalPackage.FILING_RULE__PER_LATE:
				setPerLate((BigDecimal)newValue);
				return;
			case AppraisalPackage.FILING_RULE__PER_MISSING:
				setPerMissing((BigDecimal)newValue);
				return;
			case AppraisalPackage.FILING_RULE__FREE:
				setFree((Integer)newValue);
				return;
			case AppraisalPackage.FILING_RULE__CAP:
				setCap((BigDecimal)newValue);
				return;
			case AppraisalPackage.FILING_RULE__CLAUSE_ID:
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
			case AppraisalPackage.FILING_RULE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case AppraisalPackage.FILING_RULE__PER_LATE:
				setPerLate(PER_LATE_EDEFAULT);
				return;
			case AppraisalPackage.FILING_RULE__PER_MISSING:
				setPerMissing(PER_MISSING_EDEFAULT);
				return;
			case AppraisalPackage.FILING_RULE__FREE:
				setFree(FREE_EDEFAULT);
				return;
			case AppraisalPackage.FILING_RULE__CAP:
				setCap(CAP_EDEFAULT);
				return;
			case AppraisalPackage.FILING_RULE__CLAUSE_ID:
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
			case AppraisalPackage.FILING_RULE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case AppraisalPackage.FILING_RULE__PER_LATE:
				return PER_LATE_EDEFAULT == null ? perLate != null : !PER_LATE_EDEFAULT.equals(perLate);
			case AppraisalPackage.FILING_RULE__PER_MISSING:
				return PER_MISSING_EDEFAULT == null ? perMissing != null : !PER_MISSING_EDEFAULT.equals(perMissing);
			case AppraisalPackage.FILING_RULE__FREE:
				return free != FREE_EDEFAULT;
			case AppraisalPackage.FILING_RULE__CAP:
				return CAP_EDEFAULT == null ? cap != null : !CAP_EDEFAULT.equals(cap);
			case AppraisalPackage.FILING_RULE__CLAUSE_ID:
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
		result.append(" (name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", perLate: "); //$NON-NLS-1$
		result.append(perLate);
		result.append(", perMissing: "); //$NON-NLS-1$
		result.append(perMissing);
		result.append(", free: "); //$NON-NLS-1$
		result.append(free);
		result.append(", cap: "); //$NON-NLS-1$
		result.append(cap);
		result.append(", clauseId: "); //$NON-NLS-1$
		result.append(clauseId);
		result.append(')');
		return result.toString();
	}

} //FilingRuleImpl
