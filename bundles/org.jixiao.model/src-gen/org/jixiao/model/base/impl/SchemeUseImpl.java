/**
 */
package org.jixiao.model.base.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.jixiao.model.base.BasePackage;
import org.jixiao.model.base.SchemeUse;
import org.jixiao.model.base.Stage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scheme Use</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.base.impl.SchemeUseImpl#getSchemeId <em>Scheme Id</em>}</li>
 *   <li>{@link org.jixiao.model.base.impl.SchemeUseImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.jixiao.model.base.impl.SchemeUseImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.base.impl.SchemeUseImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.jixiao.model.base.impl.SchemeUseImpl#getPackId <em>Pack Id</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SchemeUseImpl extends MinimalEObjectImpl.Container implements SchemeUse {
	/**
	 * The default value of the '{@link #getSchemeId() <em>Scheme Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemeId()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHEME_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSchemeId() <em>Scheme Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemeId()
	 * @generated
	 * @ordered
	 */
	protected String schemeId = SCHEME_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

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
	 * The default value of the '{@link #getPackId() <em>Pack Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPackId()
	 * @generated
	 * @ordered
	 */
	protected static final String PACK_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPackId() <em>Pack Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPackId()
	 * @generated
	 * @ordered
	 */
	protected String packId = PACK_ID_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SchemeUseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BasePackage.Literals.SCHEME_USE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSchemeId() {
		return schemeId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchemeId(String newSchemeId) {
		String oldSchemeId = schemeId;
		schemeId = newSchemeId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.SCHEME_USE__SCHEME_ID, oldSchemeId, schemeId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.SCHEME_USE__VERSION, oldVersion, version));
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
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.SCHEME_USE__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.SCHEME_USE__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPackId() {
		return packId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPackId(String newPackId) {
		String oldPackId = packId;
		packId = newPackId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.SCHEME_USE__PACK_ID, oldPackId, packId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case BasePackage.SCHEME_USE__SCHEME_ID:
				return getSchemeId();
			case BasePackage.SCHEME_USE__VERSION:
				return getVersion();
			case BasePackage.SCHEME_USE__NAME:
				return getName();
			case BasePackage.SCHEME_USE__STAGE:
				return getStage();
			case BasePackage.SCHEME_USE__PACK_ID:
				return getPackId();
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
			case BasePackage.SCHEME_USE__SCHEME_ID:
				setSchemeId((String)newValue);
				return;
			case BasePackage.SCHEME_USE__VERSION:
				setVersion((String)newValue);
				return;
			case BasePackage.SCHEME_USE__NAME:
				setName((String)newValue);
				return;
			case BasePackage.SCHEME_USE__STAGE:
				setStage((Stage)newValue);
				return;
			case BasePackage.SCHEME_USE__PACK_ID:
				setPackId((String)newValue);
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
			case BasePackage.SCHEME_USE__SCHEME_ID:
				setSchemeId(SCHEME_ID_EDEFAULT);
				return;
			case BasePackage.SCHEME_USE__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case BasePackage.SCHEME_USE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case BasePackage.SCHEME_USE__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case BasePackage.SCHEME_USE__PACK_ID:
				setPackId(PACK_ID_EDEFAULT);
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
			case BasePackage.SCHEME_USE__SCHEME_ID:
				return SCHEME_ID_EDEFAULT == null ? schemeId != null : !SCHEME_ID_EDEFAULT.equals(schemeId);
			case BasePackage.SCHEME_USE__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case BasePackage.SCHEME_USE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case BasePackage.SCHEME_USE__STAGE:
				return stage != STAGE_EDEFAULT;
			case BasePackage.SCHEME_USE__PACK_ID:
				return PACK_ID_EDEFAULT == null ? packId != null : !PACK_ID_EDEFAULT.equals(packId);
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
		result.append(" (schemeId: "); //$NON-NLS-1$
		result.append(schemeId);
		result.append(", version: "); //$NON-NLS-1$
		result.append(version);
		result.append(", name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", stage: "); //$NON-NLS-1$
		result.append(stage);
		result.append(", packId: "); //$NON-NLS-1$
		result.append(packId);
		result.append(')');
		return result.toString();
	}

} //SchemeUseImpl
