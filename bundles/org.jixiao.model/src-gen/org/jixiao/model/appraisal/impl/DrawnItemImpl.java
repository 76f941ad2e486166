/**
 */
package org.jixiao.model.appraisal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.DrawnItem;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Drawn Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.DrawnItemImpl#getUnitId <em>Unit Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.DrawnItemImpl#getIndicatorId <em>Indicator Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.DrawnItemImpl#getKey <em>Key</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DrawnItemImpl extends MinimalEObjectImpl.Container implements DrawnItem {
	/**
	 * The default value of the '{@link #getUnitId() <em>Unit Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitId()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnitId() <em>Unit Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitId()
	 * @generated
	 * @ordered
	 */
	protected String unitId = UNIT_ID_EDEFAULT;

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
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DrawnItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.DRAWN_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnitId() {
		return unitId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnitId(String newUnitId) {
		String oldUnitId = unitId;
		unitId = newUnitId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.DRAWN_ITEM__UNIT_ID, oldUnitId, unitId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.DRAWN_ITEM__INDICATOR_ID, oldIndicatorId, indicatorId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.DRAWN_ITEM__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AppraisalPackage.DRAWN_ITEM__UNIT_ID:
				return getUnitId();
			case AppraisalPackage.DRAWN_ITEM__INDICATOR_ID:
				return getIndicatorId();
			case AppraisalPackage.DRAWN_ITEM__KEY:
				return getKey();
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
			case AppraisalPackage.DRAWN_ITEM__UNIT_ID:
				setUnitId((String)newValue);
				return;
			case AppraisalPackage.DRAWN_ITEM__INDICATOR_ID:
				setIndicatorId((String)newValue);
				return;
			case AppraisalPackage.DRAWN_ITEM__KEY:
				setKey((String)newValue);
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
			case AppraisalPackage.DRAWN_ITEM__UNIT_ID:
				setUnitId(UNIT_ID_EDEFAULT);
				return;
			case AppraisalPackage.DRAWN_ITEM__INDICATOR_ID:
				setIndicatorId(INDICATOR_ID_EDEFAULT);
				return;
			case AppraisalPackage.DRAWN_ITEM__KEY:
				setKey(KEY_EDEFAULT);
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
			case AppraisalPackage.DRAWN_ITEM__UNIT_ID:
				return UNIT_ID_EDEFAULT == null ? unitId != null : !UNIT_ID_EDEFAULT.equals(unitId);
			case AppraisalPackage.DRAWN_ITEM__INDICATOR_ID:
				return INDICATOR_ID_EDEFAULT == null ? indicatorId != null : !INDICATOR_ID_EDEFAULT.equals(indicatorId);
			case AppraisalPackage.DRAWN_ITEM__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
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
		result.append(" (unitId: "); //$NON-NLS-1$
		result.append(unitId);
		result.append(", indicatorId: "); //$NON-NLS-1$
		result.append(indicatorId);
		result.append(", key: "); //$NON-NLS-1$
		result.append(key);
		result.append(')');
		return result.toString();
	}

} //DrawnItemImpl
