/**
 */
package org.jixiao.model.rules.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.jixiao.model.rules.RoundingKind;
import org.jixiao.model.rules.RoundingPolicy;
import org.jixiao.model.rules.RulesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rounding Policy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.impl.RoundingPolicyImpl#getRateDigits <em>Rate Digits</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.RoundingPolicyImpl#getIndicatorDigits <em>Indicator Digits</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.RoundingPolicyImpl#getTotalDigits <em>Total Digits</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.RoundingPolicyImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.RoundingPolicyImpl#getTolerance <em>Tolerance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RoundingPolicyImpl extends MinimalEObjectImpl.Container implements RoundingPolicy {
	/**
	 * The default value of the '{@link #getRateDigits() <em>Rate Digits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRateDigits()
	 * @generated
	 * @ordered
	 */
	protected static final int RATE_DIGITS_EDEFAULT = 4;

	/**
	 * The cached value of the '{@link #getRateDigits() <em>Rate Digits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRateDigits()
	 * @generated
	 * @ordered
	 */
	protected int rateDigits = RATE_DIGITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getIndicatorDigits() <em>Indicator Digits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicatorDigits()
	 * @generated
	 * @ordered
	 */
	protected static final int INDICATOR_DIGITS_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getIndicatorDigits() <em>Indicator Digits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicatorDigits()
	 * @generated
	 * @ordered
	 */
	protected int indicatorDigits = INDICATOR_DIGITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotalDigits() <em>Total Digits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalDigits()
	 * @generated
	 * @ordered
	 */
	protected static final int TOTAL_DIGITS_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getTotalDigits() <em>Total Digits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalDigits()
	 * @generated
	 * @ordered
	 */
	protected int totalDigits = TOTAL_DIGITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final RoundingKind MODE_EDEFAULT = RoundingKind.HALF_UP;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected RoundingKind mode = MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTolerance() <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTolerance()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TOLERANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTolerance() <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTolerance()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal tolerance = TOLERANCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RoundingPolicyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.ROUNDING_POLICY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRateDigits() {
		return rateDigits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRateDigits(int newRateDigits) {
		int oldRateDigits = rateDigits;
		rateDigits = newRateDigits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.ROUNDING_POLICY__RATE_DIGITS, oldRateDigits, rateDigits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getIndicatorDigits() {
		return indicatorDigits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndicatorDigits(int newIndicatorDigits) {
		int oldIndicatorDigits = indicatorDigits;
		indicatorDigits = newIndicatorDigits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.ROUNDING_POLICY__INDICATOR_DIGITS, oldIndicatorDigits, indicatorDigits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTotalDigits() {
		return totalDigits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotalDigits(int newTotalDigits) {
		int oldTotalDigits = totalDigits;
		totalDigits = newTotalDigits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.ROUNDING_POLICY__TOTAL_DIGITS, oldTotalDigits, totalDigits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoundingKind getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(RoundingKind newMode) {
		RoundingKind oldMode = mode;
		mode = newMode == null ? MODE_EDEFAULT : newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.ROUNDING_POLICY__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTolerance() {
		return tolerance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTolerance(BigDecimal newTolerance) {
		BigDecimal oldTolerance = tolerance;
		tolerance = newTolerance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.ROUNDING_POLICY__TOLERANCE, oldTolerance, tolerance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RulesPackage.ROUNDING_POLICY__RATE_DIGITS:
				return getRateDigits();
			case RulesPackage.ROUNDING_POLICY__INDICATOR_DIGITS:
				return getIndicatorDigits();
			case RulesPackage.ROUNDING_POLICY__TOTAL_DIGITS:
				return getTotalDigits();
			case RulesPackage.ROUNDING_POLICY__MODE:
				return getMode();
			case RulesPackage.ROUNDING_POLICY__TOLERANCE:
				return getTolerance();
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
			case RulesPackage.ROUNDING_POLICY__RATE_DIGITS:
				setRateDigits((Integer)newValue);
				return;
			case RulesPackage.ROUNDING_POLICY__INDICATOR_DIGITS:
				setIndicatorDigits((Integer)newValue);
				return;
			case RulesPackage.ROUNDING_POLICY__TOTAL_DIGITS:
				setTotalDigits((Integer)newValue);
				return;
			case RulesPackage.ROUNDING_POLICY__MODE:
				setMode((RoundingKind)newValue);
				return;
			case RulesPackage.ROUNDING_POLICY__TOLERANCE:
				setTolerance((BigDecimal)newValue);
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
			case RulesPackage.ROUNDING_POLICY__RATE_DIGITS:
				setRateDigits(RATE_DIGITS_EDEFAULT);
				return;
			case RulesPackage.ROUNDING_POLICY__INDICATOR_DIGITS:
				setIndicatorDigits(INDICATOR_DIGITS_EDEFAULT);
				return;
			case RulesPackage.ROUNDING_POLICY__TOTAL_DIGITS:
				setTotalDigits(TOTAL_DIGITS_EDEFAULT);
				return;
			case RulesPackage.ROUNDING_POLICY__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case RulesPackage.ROUNDING_POLICY__TOLERANCE:
				setTolerance(TOLERANCE_EDEFAULT);
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
			case RulesPackage.ROUNDING_POLICY__RATE_DIGITS:
				return rateDigits != RATE_DIGITS_EDEFAULT;
			case RulesPackage.ROUNDING_POLICY__INDICATOR_DIGITS:
				return indicatorDigits != INDICATOR_DIGITS_EDEFAULT;
			case RulesPackage.ROUNDING_POLICY__TOTAL_DIGITS:
				return totalDigits != TOTAL_DIGITS_EDEFAULT;
			case RulesPackage.ROUNDING_POLICY__MODE:
				return mode != MODE_EDEFAULT;
			case RulesPackage.ROUNDING_POLICY__TOLERANCE:
				return TOLERANCE_EDEFAULT == null ? tolerance != null : !TOLERANCE_EDEFAULT.equals(tolerance);
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
		result.append(" (rateDigits: "); //$NON-NLS-1$
		result.append(rateDigits);
		result.append(", indicatorDigits: "); //$NON-NLS-1$
		result.append(indicatorDigits);
		result.append(", totalDigits: "); //$NON-NLS-1$
		result.append(totalDigits);
		result.append(", mode: "); //$NON-NLS-1$
		result.append(mode);
		result.append(", tolerance: "); //$NON-NLS-1$
		result.append(tolerance);
		result.append(')');
		return result.toString();
	}

} //RoundingPolicyImpl
