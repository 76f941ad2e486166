/**
 */
package org.jixiao.model.rules.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.rules.RulesPackage;
import org.jixiao.model.rules.StateKind;
import org.jixiao.model.rules.WorkflowState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Workflow State</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.impl.WorkflowStateImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.WorkflowStateImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.WorkflowStateImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.WorkflowStateImpl#getRoleCode <em>Role Code</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.WorkflowStateImpl#getDeadlineCode <em>Deadline Code</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkflowStateImpl extends IdentifiedImpl implements WorkflowState {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final StateKind KIND_EDEFAULT = StateKind.START;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected StateKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getRoleCode() <em>Role Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoleCode()
	 * @generated
	 * @ordered
	 */
	protected static final String ROLE_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRoleCode() <em>Role Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoleCode()
	 * @generated
	 * @ordered
	 */
	protected String roleCode = ROLE_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeadlineCode() <em>Deadline Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadlineCode()
	 * @generated
	 * @ordered
	 */
	protected static final String DEADLINE_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeadlineCode() <em>Deadline Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadlineCode()
	 * @generated
	 * @ordered
	 */
	protected String deadlineCode = DEADLINE_CODE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkflowStateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.WORKFLOW_STATE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.WORKFLOW_STATE__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.WORKFLOW_STATE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StateKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(StateKind newKind) {
		StateKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.WORKFLOW_STATE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRoleCode() {
		return roleCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoleCode(String newRoleCode) {
		String oldRoleCode = roleCode;
		roleCode = newRoleCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.WORKFLOW_STATE__ROLE_CODE, oldRoleCode, roleCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeadlineCode() {
		return deadlineCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeadlineCode(String newDeadlineCode) {
		String oldDeadlineCode = deadlineCode;
		deadlineCode = newDeadlineCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.WORKFLOW_STATE__DEADLINE_CODE, oldDeadlineCode, deadlineCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RulesPackage.WORKFLOW_STATE__CODE:
				return getCode();
			case RulesPackage.WORKFLOW_STATE__NAME:
				return getName();
			case RulesPackage.WORKFLOW_STATE__KIND:
				return getKind();
			case RulesPackage.WORKFLOW_STATE__ROLE_CODE:
				return getRoleCode();
			case RulesPackage.WORKFLOW_STATE__DEADLINE_CODE:
				return getDeadlineCode();
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
			case RulesPackage.WORKFLOW_STATE__CODE:
				setCode((String)newValue);
				return;
			case RulesPackage.WORKFLOW_STATE__NAME:
				setName((String)newValue);
				return;
			case RulesPackage.WORKFLOW_STATE__KIND:
				setKind((StateKind)newValue);
				return;
			case RulesPackage.WORKFLOW_STATE__ROLE_CODE:
				setRoleCode((String)newValue);
				return;
			case RulesPackage.WORKFLOW_STATE__DEADLINE_CODE:
				setDeadlineCode((String)newValue);
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
			case RulesPackage.WORKFLOW_STATE__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case RulesPackage.WORKFLOW_STATE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case RulesPackage.WORKFLOW_STATE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case RulesPackage.WORKFLOW_STATE__ROLE_CODE:
				setRoleCode(ROLE_CODE_EDEFAULT);
				return;
			case RulesPackage.WORKFLOW_STATE__DEADLINE_CODE:
				setDeadlineCode(DEADLINE_CODE_EDEFAULT);
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
			case RulesPackage.WORKFLOW_STATE__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case RulesPackage.WORKFLOW_STATE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case RulesPackage.WORKFLOW_STATE__KIND:
				return kind != KIND_EDEFAULT;
			case RulesPackage.WORKFLOW_STATE__ROLE_CODE:
				return ROLE_CODE_EDEFAULT == null ? roleCode != null : !ROLE_CODE_EDEFAULT.equals(roleCode);
			case RulesPackage.WORKFLOW_STATE__DEADLINE_CODE:
				return DEADLINE_CODE_EDEFAULT == null ? deadlineCode != null : !DEADLINE_CODE_EDEFAULT.equals(deadlineCode);
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
		result.append(", kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", roleCode: "); //$NON-NLS-1$
		result.append(roleCode);
		result.append(", deadlineCode: "); //$NON-NLS-1$
		result.append(deadlineCode);
		result.append(')');
		return result.toString();
	}

} //WorkflowStateImpl
