/**
 */
package org.jixiao.model.rules.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.rules.Gate;
import org.jixiao.model.rules.RulesPackage;
import org.jixiao.model.rules.Transition;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Transition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.impl.TransitionImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.TransitionImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.TransitionImpl#getFromState <em>From State</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.TransitionImpl#getToState <em>To State</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.TransitionImpl#getRoleCodes <em>Role Codes</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.TransitionImpl#isReturning <em>Returning</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.TransitionImpl#isCommentRequired <em>Comment Required</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.TransitionImpl#isNewVersion <em>New Version</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.TransitionImpl#getGates <em>Gates</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TransitionImpl extends IdentifiedImpl implements Transition {
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
	 * The default value of the '{@link #getFromState() <em>From State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromState()
	 * @generated
	 * @ordered
	 */
	protected static final String FROM_STATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFromState() <em>From State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromState()
	 * @generated
	 * @ordered
	 */
	protected String fromState = FROM_STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getToState() <em>To State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToState()
	 * @generated
	 * @ordered
	 */
	protected static final String TO_STATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getToState() <em>To State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToState()
	 * @generated
	 * @ordered
	 */
	protected String toState = TO_STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRoleCodes() <em>Role Codes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoleCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> roleCodes;

	/**
	 * The default value of the '{@link #isReturning() <em>Returning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReturning()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RETURNING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isReturning() <em>Returning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReturning()
	 * @generated
	 * @ordered
	 */
	protected boolean returning = RETURNING_EDEFAULT;

	/**
	 * The default value of the '{@link #isCommentRequired() <em>Comment Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCommentRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COMMENT_REQUIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCommentRequired() <em>Comment Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCommentRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean commentRequired = COMMENT_REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #isNewVersion() <em>New Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNewVersion()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NEW_VERSION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNewVersion() <em>New Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNewVersion()
	 * @generated
	 * @ordered
	 */
	protected boolean newVersion = NEW_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGates() <em>Gates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGates()
	 * @generated
	 * @ordered
	 */
	protected EList<Gate> gates;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TransitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.TRANSITION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.TRANSITION__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.TRANSITION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFromState() {
		return fromState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromState(String newFromState) {
		String oldFromState = fromState;
		fromState = newFromState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.TRANSITION__FROM_STATE, oldFromState, fromState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getToState() {
		return toState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToState(String newToState) {
		String oldToState = toState;
		toState = newToState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.TRANSITION__TO_STATE, oldToState, toState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRoleCodes() {
		if (roleCodes == null) {
			roleCodes = new EDataTypeEList<String>(String.class, this, RulesPackage.TRANSITION__ROLE_CODES);
		}
		return roleCodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isReturning() {
		return returning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReturning(boolean newReturning) {
		boolean oldReturning = returning;
		returning = newReturning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.TRANSITION__RETURNING, oldReturning, returning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCommentRequired() {
		return commentRequired;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommentRequired(boolean newCommentRequired) {
		boolean oldCommentRequired = commentRequired;
		commentRequired = newCommentRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.TRANSITION__COMMENT_REQUIRED, oldCommentRequired, commentRequired));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNewVersion() {
		return newVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNewVersion(boolean newNewVersion) {
		boolean oldNewVersion = newVersion;
		newVersion = newNewVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.TRANSITION__NEW_VERSION, oldNewVersion, newVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Gate> getGates() {
		if (gates == null) {
			gates = new EObjectContainmentEList<Gate>(Gate.class, this, RulesPackage.TRANSITION__GATES);
		}
		return gates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RulesPackage.TRANSITION__GATES:
				return ((InternalEList<?>)getGates()).basicRemove(otherEnd, msgs);
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
			case RulesPackage.TRANSITION__CODE:
				return getCode();
			case RulesPackage.TRANSITION__NAME:
				return getName();
			case RulesPackage.TRANSITION__FROM_STATE:
				return getFromState();
			case RulesPackage.TRANSITION__TO_STATE:
				return getToState();
			case RulesPackage.TRANSITION__ROLE_CODES:
				return getRoleCodes();
			case RulesPackage.TRANSITION__RETURNING:
				return isReturning();
			case RulesPackage.TRANSITION__COMMENT_REQUIRED:
				return isCommentRequired();
			case RulesPackage.TRANSITION__NEW_VERSION:
				return isNewVersion();
			case RulesPackage.TRANSITION__GATES:
				return getGates();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RulesPackage.TRANSITION__CODE:
				setCode((String)newValue);
				return;
			case RulesPackage.TRANSITION__NAME:
				setName((String)newValue);
				return;
			case RulesPackage.TRANSITION__FROM_STATE:
				setFromState((String)newValue);
				return;
			case RulesPackage.TRANSITION__TO_STATE:
				setToState((String)newValue);
				return;
			case RulesPackage.TRANSITION__ROLE_CODES:
				getRoleCodes().clear();
				getRoleCodes().addAll((Collection<? extends String>)newValue);
				return;
			case RulesPackage.TRANSITION__RETURNING:
				setReturning((Boolean)newValue);
				return;
			case RulesPackage.TRANSITION__COMMENT_REQUIRED:
				setCommentRequired((Boolean)newValue);
				return;
			case RulesPackage.TRANSITION__NEW_VERSION:
				setNewVersion((Boolean)newValue);
				return;
			case RulesPackage.TRANSITION__GATES:
				getGates().clear();
				getGates().addAll((Collection<? extends Gate>)newValue);
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
			case RulesPackage.TRANSITION__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case RulesPackage.TRANSITION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case RulesPackage.TRANSITION__FROM_STATE:
				setFromState(FROM_STATE_EDEFAULT);
				return;
			case RulesPackage.TRANSITION__TO_STATE:
				setToState(TO_STATE_EDEFAULT);
				return;
			case RulesPackage.TRANSITION__ROLE_CODES:
				getRoleCodes().clear();
				return;
			case RulesPackage.TRANSITION__RETURNING:
				setReturning(RETURNING_EDEFAULT);
				return;
			case RulesPackage.TRANSITION__COMMENT_REQUIRED:
				setCommentRequired(COMMENT_REQUIRED_EDEFAULT);
				return;
			case RulesPackage.TRANSITION__NEW_VERSION:
				setNewVersion(NEW_VERSION_EDEFAULT);
				return;
			case RulesPackage.TRANSITION__GATES:
				getGates().clear();
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
			case RulesPackage.TRANSITION__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case RulesPackage.TRANSITION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case RulesPackage.TRANSITION__FROM_STATE:
				return FROM_STATE_EDEFAULT == null ? fromState != null : !FROM_STATE_EDEFAULT.equals(fromState);
			case RulesPackage.TRANSITION__TO_STATE:
				return TO_STATE_EDEFAULT == null ? toState != null : !TO_STATE_EDEFAULT.equals(toState);
			case RulesPackage.TRANSITION__ROLE_CODES:
				return roleCodes != null && !roleCodes.isEmpty();
			case RulesPackage.TRANSITION__RETURNING:
				return returning != RETURNING_EDEFAULT;
			case RulesPackage.TRANSITION__COMMENT_REQUIRED:
				return commentRequired != COMMENT_REQUIRED_EDEFAULT;
			case RulesPackage.TRANSITION__NEW_VERSION:
				return newVersion != NEW_VERSION_EDEFAULT;
			case RulesPackage.TRANSITION__GATES:
				return gates != null && !gates.isEmpty();
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
		result.append(", fromState: "); //$NON-NLS-1$
		result.append(fromState);
		result.append(", toState: "); //$NON-NLS-1$
		result.append(toState);
		result.append(", roleCodes: "); //$NON-NLS-1$
		result.append(roleCodes);
		result.append(", returning: "); //$NON-NLS-1$
		result.append(returning);
		result.append(", commentRequired: "); //$NON-NLS-1$
		result.append(commentRequired);
		result.append(", newVersion: "); //$NON-NLS-1$
		result.append(newVersion);
		result.append(')');
		return result.toString();
	}

} //TransitionImpl
