/**
 */
package org.jixiao.model.rules.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.jixiao.model.rules.OverAchievement;
import org.jixiao.model.rules.OverAchievementPolicy;
import org.jixiao.model.rules.RulesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Over Achievement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.impl.OverAchievementImpl#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.OverAchievementImpl#getLowerRatio <em>Lower Ratio</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.OverAchievementImpl#getLimitRatio <em>Limit Ratio</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.OverAchievementImpl#getBonusCapRatio <em>Bonus Cap Ratio</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.OverAchievementImpl#getReasonAboveRatio <em>Reason Above Ratio</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.OverAchievementImpl#getClauseId <em>Clause Id</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OverAchievementImpl extends MinimalEObjectImpl.Container implements OverAchievement {
	/**
	 * The default value of the '{@link #getPolicy() <em>Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final OverAchievementPolicy POLICY_EDEFAULT = OverAchievementPolicy.CAP;

	/**
	 * The cached value of the '{@link #getPolicy() <em>Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicy()
	 * @generated
	 * @ordered
	 */
	protected OverAchievementPolicy policy = POLICY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLowerRatio() <em>Lower Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowerRatio()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LOWER_RATIO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLowerRatio() <em>Lower Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowerRatio()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal lowerRatio = LOWER_RATIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getLimitRatio() <em>Limit Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimitRatio()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LIMIT_RATIO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLimitRatio() <em>Limit Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimitRatio()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal limitRatio = LIMIT_RATIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getBonusCapRatio() <em>Bonus Cap Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBonusCapRatio()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BONUS_CAP_RATIO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBonusCapRatio() <em>Bonus Cap Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBonusCapRatio()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal bonusCapRatio = BONUS_CAP_RATIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getReasonAboveRatio() <em>Reason Above Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReasonAboveRatio()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal REASON_ABOVE_RATIO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReasonAboveRatio() <em>Reason Above Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReasonAboveRatio()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal reasonAboveRatio = REASON_ABOVE_RATIO_EDEFAULT;

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
	protected OverAchievementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.OVER_ACHIEVEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OverAchievementPolicy getPolicy() {
		return policy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolicy(OverAchievementPolicy newPolicy) {
		OverAchievementPolicy oldPolicy = policy;
		policy = newPolicy == null ? POLICY_EDEFAULT : newPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.OVER_ACHIEVEMENT__POLICY, oldPolicy, policy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLowerRatio() {
		return lowerRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowerRatio(BigDecimal newLowerRatio) {
		BigDecimal oldLowerRatio = lowerRatio;
		lowerRatio = newLowerRatio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.OVER_ACHIEVEMENT__LOWER_RATIO, oldLowerRatio, lowerRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLimitRatio() {
		return limitRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLimitRatio(BigDecimal newLimitRatio) {
		BigDecimal oldLimitRatio = limitRatio;
		limitRatio = newLimitRatio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.OVER_ACHIEVEMENT__LIMIT_RATIO, oldLimitRatio, limitRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBonusCapRatio() {
		return bonusCapRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBonusCapRatio(BigDecimal newBonusCapRatio) {
		BigDecimal oldBonusCapRatio = bonusCapRatio;
		bonusCapRatio = newBonusCapRatio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.OVER_ACHIEVEMENT__BONUS_CAP_RATIO, oldBonusCapRatio, bonusCapRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getReasonAboveRatio() {
		return reasonAboveRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReasonAboveRatio(BigDecimal newReasonAboveRatio) {
		BigDecimal oldReasonAboveRatio = reasonAboveRatio;
		reasonAboveRatio = newReasonAboveRatio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.OVER_ACHIEVEMENT__REASON_ABOVE_RATIO, oldReasonAboveRatio, reasonAboveRatio));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.OVER_ACHIEVEMENT__CLAUSE_ID, oldClauseId, clauseId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RulesPackage.OVER_ACHIEVEMENT__POLICY:
				return getPolicy();
			case RulesPackage.OVER_ACHIEVEMENT__LOWER_RATIO:
				return getLowerRatio();
			case RulesPackage.OVER_ACHIEVEMENT__LIMIT_RATIO:
				return getLimitRatio();
			case RulesPackage.OVER_ACHIEVEMENT__BONUS_CAP_RATIO:
				return getBonusCapRatio();
			case RulesPackage.OVER_ACHIEVEMENT__REASON_ABOVE_RATIO:
				return getReasonAboveRatio();
			case RulesPackage.OVER_ACHIEVEMENT__CLAUSE_ID:
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
			case RulesPackage.OVER_ACHIEVEMENT__POLICY:
				setPolicy((OverAchievementPolicy)newValue);
				return;
			case RulesPackage.OVER_ACHIEVEMENT__LOWER_RATIO:
				setLowerRatio((BigDecimal)newValue);
				return;
			case RulesPackage.OVER_ACHIEVEMENT__LIMIT_RATIO:
				setLimitRatio((BigDecimal)newValue);
				return;
			case RulesPackage.OVER_ACHIEVEMENT__BONUS_CAP_RATIO:
				setBonusCapRatio((BigDecimal)newValue);
				return;
			case RulesPackage.OVER_ACHIEVEMENT__REASON_ABOVE_RATIO:
				setReasonAboveRatio((BigDecimal)newValue);
				return;
			case RulesPackage.OVER_ACHIEVEMENT__CLAUSE_ID:
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
			case RulesPackage.OVER_ACHIEVEMENT__POLICY:
				setPolicy(POLICY_EDEFAULT);
				return;
			case RulesPackage.OVER_ACHIEVEMENT__LOWER_RATIO:
				setLowerRatio(LOWER_RATIO_EDEFAULT);
				return;
			case RulesPackage.OVER_ACHIEVEMENT__LIMIT_RATIO:
				setLimitRatio(LIMIT_RATIO_EDEFAULT);
				return;
			case RulesPackage.OVER_ACHIEVEMENT__BONUS_CAP_RATIO:
				setBonusCapRatio(BONUS_CAP_RATIO_EDEFAULT);
				return;
			case RulesPackage.OVER_ACHIEVEMENT__REASON_ABOVE_RATIO:
				setReasonAboveRatio(REASON_ABOVE_RATIO_EDEFAULT);
				return;
			case RulesPackage.OVER_ACHIEVEMENT__CLAUSE_ID:
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
			case RulesPackage.OVER_ACHIEVEMENT__POLICY:
				return policy != POLICY_EDEFAULT;
			case RulesPackage.OVER_ACHIEVEMENT__LOWER_RATIO:
				return LOWER_RATIO_EDEFAULT == null ? lowerRatio != null : !LOWER_RATIO_EDEFAULT.equals(lowerRatio);
			case RulesPackage.OVER_ACHIEVEMENT__LIMIT_RATIO:
				return LIMIT_RATIO_EDEFAULT == null ? limitRatio != null : !LIMIT_RATIO_EDEFAULT.equals(limitRatio);
			case RulesPackage.OVER_ACHIEVEMENT__BONUS_CAP_RATIO:
				return BONUS_CAP_RATIO_EDEFAULT == null ? bonusCapRatio != null : !BONUS_CAP_RATIO_EDEFAULT.equals(bonusCapRatio);
			case RulesPackage.OVER_ACHIEVEMENT__REASON_ABOVE_RATIO:
				return REASON_ABOVE_RATIO_EDEFAULT == null ? reasonAboveRatio != null : !REASON_ABOVE_RATIO_EDEFAULT.equals(reasonAboveRatio);
			case RulesPackage.OVER_ACHIEVEMENT__CLAUSE_ID:
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
		result.append(" (policy: "); //$NON-NLS-1$
		result.append(policy);
		result.append(", lowerRatio: "); //$NON-NLS-1$
		result.append(lowerRatio);
		result.append(", limitRatio: "); //$NON-NLS-1$
		result.append(limitRatio);
		result.append(", bonusCapRatio: "); //$NON-NLS-1$
		result.append(bonusCapRatio);
		result.append(", reasonAboveRatio: "); //$NON-NLS-1$
		result.append(reasonAboveRatio);
		result.append(", clauseId: "); //$NON-NLS-1$
		result.append(clauseId);
		result.append(')');
		return result.toString();
	}

} //OverAchievementImpl
