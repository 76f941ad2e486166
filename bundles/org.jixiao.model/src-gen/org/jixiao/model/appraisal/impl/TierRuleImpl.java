/**
 */
package org.jixiao.model.appraisal.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.TierRule;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tier Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.TierRuleImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.TierRuleImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.TierRuleImpl#getShareTo <em>Share To</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TierRuleImpl extends MinimalEObjectImpl.Container implements TierRule {
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
	 * The default value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal POINTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal points = POINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getShareTo() <em>Share To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShareTo()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SHARE_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShareTo() <em>Share To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShareTo()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal shareTo = SHARE_TO_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TierRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.TIER_RULE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.TIER_RULE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPoints() {
		return points;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoints(BigDecimal newPoints) {
		BigDecimal oldPoints = points;
		points = newPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.TIER_RULE__POINTS, oldPoints, points));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getShareTo() {
		return shareTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShareTo(BigDecimal newShareTo) {
		BigDecimal oldShareTo = shareTo;
		shareTo = newShareTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.TIER_RULE__SHARE_TO, oldShareTo, shareTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AppraisalPackage.TIER_RULE__NAME:
				return getName();
			case AppraisalPackage.TIER_RULE__POINTS:
				return getPoints();
			case AppraisalPackage.TIER_RULE__SHARE_TO:
				return getShareTo();
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
			case AppraisalPackage.TIER_RULE__NAME:
				setName((String)newValue);
				return;
			case AppraisalPackage.TIER_RULE__POINTS:
				setPoints((BigDecimal)newValue);
				return;
			case AppraisalPackage.TIER_RULE__SHARE_TO:
				setShareTo((BigDecimal)newValue);
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
			case AppraisalPackage.TIER_RULE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case AppraisalPackage.TIER_RULE__POINTS:
				setPoints(POINTS_EDEFAULT);
				return;
			case AppraisalPackage.TIER_RULE__SHARE_TO:
				setShareTo(SHARE_TO_EDEFAULT);
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
			case AppraisalPackage.TIER_RULE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case AppraisalPackage.TIER_RULE__POINTS:
				return POINTS_EDEFAULT == null ? points != null : !POINTS_EDEFAULT.equals(points);
			case AppraisalPackage.TIER_RULE__SHARE_TO:
				return SHARE_TO_EDEFAULT == null ? shareTo != null : !SHARE_TO_EDEFAULT.equals(shareTo);
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
		result.append(", points: "); //$NON-NLS-1$
		result.append(points);
		result.append(", shareTo: "); //$NON-NLS-1$
		result.append(shareTo);
		result.append(')');
		return result.toString();
	}

} //TierRuleImpl
