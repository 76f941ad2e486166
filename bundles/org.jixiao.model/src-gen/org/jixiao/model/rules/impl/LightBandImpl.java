/**
 */
package org.jixiao.model.rules.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.jixiao.model.base.Light;

import org.jixiao.model.rules.LightBand;
import org.jixiao.model.rules.RulesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Light Band</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.impl.LightBandImpl#getLight <em>Light</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.LightBandImpl#getLowerInclusive <em>Lower Inclusive</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.LightBandImpl#getUpperExclusive <em>Upper Exclusive</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LightBandImpl extends MinimalEObjectImpl.Container implements LightBand {
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
	 * The default value of the '{@link #getLowerInclusive() <em>Lower Inclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowerInclusive()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LOWER_INCLUSIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLowerInclusive() <em>Lower Inclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowerInclusive()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal lowerInclusive = LOWER_INCLUSIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUpperExclusive() <em>Upper Exclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpperExclusive()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal UPPER_EXCLUSIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUpperExclusive() <em>Upper Exclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpperExclusive()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal upperExclusive = UPPER_EXCLUSIVE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LightBandImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.LIGHT_BAND;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.LIGHT_BAND__LIGHT, oldLight, light));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLowerInclusive() {
		return lowerInclusive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowerInclusive(BigDecimal newLowerInclusive) {
		BigDecimal oldLowerInclusive = lowerInclusive;
		lowerInclusive = newLowerInclusive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.LIGHT_BAND__LOWER_INCLUSIVE, oldLowerInclusive, lowerInclusive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getUpperExclusive() {
		return upperExclusive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpperExclusive(BigDecimal newUpperExclusive) {
		BigDecimal oldUpperExclusive = upperExclusive;
		upperExclusive = newUpperExclusive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.LIGHT_BAND__UPPER_EXCLUSIVE, oldUpperExclusive, upperExclusive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RulesPackage.LIGHT_BAND__LIGHT:
				return getLight();
			case RulesPackage.LIGHT_BAND__LOWER_INCLUSIVE:
				return getLowerInclusive();
			case RulesPackage.LIGHT_BAND__UPPER_EXCLUSIVE:
				return getUpperExclusive();
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
			case RulesPackage.LIGHT_BAND__LIGHT:
				setLight((Light)newValue);
				return;
			case RulesPackage.LIGHT_BAND__LOWER_INCLUSIVE:
				setLowerInclusive((BigDecimal)newValue);
				return;
			case RulesPackage.LIGHT_BAND__UPPER_EXCLUSIVE:
				setUpperExclusive((BigDecimal)newValue);
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
			case RulesPackage.LIGHT_BAND__LIGHT:
				setLight(LIGHT_EDEFAULT);
				return;
			case RulesPackage.LIGHT_BAND__LOWER_INCLUSIVE:
				setLowerInclusive(LOWER_INCLUSIVE_EDEFAULT);
				return;
			case RulesPackage.LIGHT_BAND__UPPER_EXCLUSIVE:
				setUpperExclusive(UPPER_EXCLUSIVE_EDEFAULT);
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
			case RulesPackage.LIGHT_BAND__LIGHT:
				return light != LIGHT_EDEFAULT;
			case RulesPackage.LIGHT_BAND__LOWER_INCLUSIVE:
				return LOWER_INCLUSIVE_EDEFAULT == null ? lowerInclusive != null : !LOWER_INCLUSIVE_EDEFAULT.equals(lowerInclusive);
			case RulesPackage.LIGHT_BAND__UPPER_EXCLUSIVE:
				return UPPER_EXCLUSIVE_EDEFAULT == null ? upperExclusive != null : !UPPER_EXCLUSIVE_EDEFAULT.equals(upperExclusive);
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
		result.append(" (light: "); //$NON-NLS-1$
		result.append(light);
		result.append(", lowerInclusive: "); //$NON-NLS-1$
		result.append(lowerInclusive);
		result.append(", upperExclusive: "); //$NON-NLS-1$
		result.append(upperExclusive);
		result.append(')');
		return result.toString();
	}

} //LightBandImpl
