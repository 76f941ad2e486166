/**
 */
package org.jixiao.model.rules.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ResultKind;

import org.jixiao.model.rules.RulesPackage;
import org.jixiao.model.rules.WorkedExample;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Worked Example</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.impl.WorkedExampleImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.WorkedExampleImpl#getFull <em>Full</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.WorkedExampleImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.WorkedExampleImpl#getActual <em>Actual</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.WorkedExampleImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.WorkedExampleImpl#getExpectedKind <em>Expected Kind</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.WorkedExampleImpl#getExpected <em>Expected</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.WorkedExampleImpl#getExpectedLow <em>Expected Low</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.WorkedExampleImpl#getExpectedHigh <em>Expected High</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.WorkedExampleImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkedExampleImpl extends MinimalEObjectImpl.Container implements WorkedExample {
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
	 * The default value of the '{@link #getFull() <em>Full</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFull()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FULL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFull() <em>Full</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFull()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal full = FULL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Quantity target;

	/**
	 * The cached value of the '{@link #getActual() <em>Actual</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActual()
	 * @generated
	 * @ordered
	 */
	protected Quantity actual;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<Parameter> inputs;

	/**
	 * The default value of the '{@link #getExpectedKind() <em>Expected Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedKind()
	 * @generated
	 * @ordered
	 */
	protected static final ResultKind EXPECTED_KIND_EDEFAULT = ResultKind.SCORED;

	/**
	 * The cached value of the '{@link #getExpectedKind() <em>Expected Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedKind()
	 * @generated
	 * @ordered
	 */
	protected ResultKind expectedKind = EXPECTED_KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpected() <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpected()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal EXPECTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpected() <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpected()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal expected = EXPECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpectedLow() <em>Expected Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedLow()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal EXPECTED_LOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpectedLow() <em>Expected Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedLow()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal expectedLow = EXPECTED_LOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpectedHigh() <em>Expected High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedHigh()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal EXPECTED_HIGH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpectedHigh() <em>Expected High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedHigh()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal expectedHigh = EXPECTED_HIGH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkedExampleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.WORKED_EXAMPLE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.WORKED_EXAMPLE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFull() {
		return full;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFull(BigDecimal newFull) {
		BigDecimal oldFull = full;
		full = newFull;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.WORKED_EXAMPLE__FULL, oldFull, full));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTarget(Quantity newTarget, NotificationChain msgs) {
		Quantity oldTarget = target;
		target = newTarget;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RulesPackage.WORKED_EXAMPLE__TARGET, oldTarget, newTarget);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Quantity newTarget) {
		if (newTarget != target) {
			NotificationChain msgs = null;
			if (target != null)
				msgs = ((InternalEObject)target).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RulesPackage.WORKED_EXAMPLE__TARGET, null, msgs);
			if (newTarget != null)
				msgs = ((InternalEObject)newTarget).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RulesPackage.WORKED_EXAMPLE__TARGET, null, msgs);
			msgs = basicSetTarget(newTarget, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.WORKED_EXAMPLE__TARGET, newTarget, newTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getActual() {
		return actual;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetActual(Quantity newActual, NotificationChain msgs) {
		Quantity oldActual = actual;
		actual = newActual;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RulesPackage.WORKED_EXAMPLE__ACTUAL, oldActual, newActual);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActual(Quantity newActual) {
		if (newActual != actual) {
			NotificationChain msgs = null;
			if (actual != null)
				msgs = ((InternalEObject)actual).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RulesPackage.WORKED_EXAMPLE__ACTUAL, null, msgs);
			if (newActual != null)
				msgs = ((InternalEObject)newActual).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RulesPackage.WORKED_EXAMPLE__ACTUAL, null, msgs);
			msgs = basicSetActual(newActual, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.WORKED_EXAMPLE__ACTUAL, newActual, newActual));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Parameter> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList<Parameter>(Parameter.class, this, RulesPackage.WORKED_EXAMPLE__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResultKind getExpectedKind() {
		return expectedKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpectedKind(ResultKind newExpectedKind) {
		ResultKind oldExpectedKind = expectedKind;
		expectedKind = newExpectedKind == null ? EXPECTED_KIND_EDEFAULT : newExpectedKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.WORKED_EXAMPLE__EXPECTED_KIND, oldExpectedKind, expectedKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getExpected() {
		return expected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpected(BigDecimal newExpected) {
		BigDecimal oldExpected = expected;
		expected = newExpected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.WORKED_EXAMPLE__EXPECTED, oldExpected, expected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getExpectedLow() {
		return expectedLow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpectedLow(BigDecimal newExpectedLow) {
		BigDecimal oldExpectedLow = expectedLow;
		expectedLow = newExpectedLow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.WORKED_EXAMPLE__EXPECTED_LOW, oldExpectedLow, expectedLow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getExpectedHigh() {
		return expectedHigh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpectedHigh(BigDecimal newExpectedHigh) {
		BigDecimal oldExpectedHigh = expectedHigh;
		expectedHigh = newExpectedHigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.WORKED_EXAMPLE__EXPECTED_HIGH, oldExpectedHigh, expectedHigh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.WORKED_EXAMPLE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RulesPackage.WORKED_EXAMPLE__TARGET:
				return basicSetTarget(null, msgs);
			case RulesPackage.WORKED_EXAMPLE__ACTUAL:
				return basicSetActual(null, msgs);
			case RulesPackage.WORKED_EXAMPLE__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
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
			case RulesPackage.WORKED_EXAMPLE__NAME:
				return getName();
			case RulesPackage.WORKED_EXAMPLE__FULL:
				return getFull();
			case RulesPackage.WORKED_EXAMPLE__TARGET:
				return getTarget();
			case RulesPackage.WORKED_EXAMPLE__ACTUAL:
				return getActual();
			case RulesPackage.WORKED_EXAMPLE__INPUTS:
				return getInputs();
			case RulesPackage.WORKED_EXAMPLE__EXPECTED_KIND:
				return getExpectedKind();
			case RulesPackage.WORKED_EXAMPLE__EXPECTED:
				return getExpected();
			case RulesPackage.WORKED_EXAMPLE__EXPECTED_LOW:
				return getExpectedLow();
			case RulesPackage.WORKED_EXAMPLE__EXPECTED_HIGH:
				return getExpectedHigh();
			case RulesPackage.WORKED_EXAMPLE__SOURCE:
				return getSource();
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
			case RulesPackage.WORKED_EXAMPLE__NAME:
				setName((String)newValue);
				return;
			case RulesPackage.WORKED_EXAMPLE__FULL:
				setFull((BigDecimal)newValue);
				return;
			case RulesPackage.WORKED_EXAMPLE__TARGET:
				setTarget((Quantity)newValue);
				return;
			case RulesPackage.WORKED_EXAMPLE__ACTUAL:
				setActual((Quantity)newValue);
				return;
			case RulesPackage.WORKED_EXAMPLE__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends Parameter>)newValue);
				return;
			case RulesPackage.WORKED_EXAMPLE__EXPECTED_KIND:
				setExpectedKind((ResultKind)newValue);
				return;
			case RulesPackage.WORKED_EXAMPLE__EXPECTED:
				setExpected((BigDecimal)newValue);
				return;
			case RulesPackage.WORKED_EXAMPLE__EXPECTED_LOW:
				setExpectedLow((BigDecimal)newValue);
				return;
			case RulesPackage.WORKED_EXAMPLE__EXPECTED_HIGH:
				setExpectedHigh((BigDecimal)newValue);
				return;
			case RulesPackage.WORKED_EXAMPLE__SOURCE:
				setSource((String)newValue);
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
			case RulesPackage.WORKED_EXAMPLE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case RulesPackage.WORKED_EXAMPLE__FULL:
				setFull(FULL_EDEFAULT);
				return;
			case RulesPackage.WORKED_EXAMPLE__TARGET:
				setTarget((Quantity)null);
				return;
			case RulesPackage.WORKED_EXAMPLE__ACTUAL:
				setActual((Quantity)null);
				return;
			case RulesPackage.WORKED_EXAMPLE__INPUTS:
				getInputs().clear();
				return;
			case RulesPackage.WORKED_EXAMPLE__EXPECTED_KIND:
				setExpectedKind(EXPECTED_KIND_EDEFAULT);
				return;
			case RulesPackage.WORKED_EXAMPLE__EXPECTED:
				setExpected(EXPECTED_EDEFAULT);
				return;
			case RulesPackage.WORKED_EXAMPLE__EXPECTED_LOW:
				setExpectedLow(EXPECTED_LOW_EDEFAULT);
				return;
			case RulesPackage.WORKED_EXAMPLE__EXPECTED_HIGH:
				setExpectedHigh(EXPECTED_HIGH_EDEFAULT);
				return;
			case RulesPackage.WORKED_EXAMPLE__SOURCE:
				setSource(SOURCE_EDEFAULT);
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
			case RulesPackage.WORKED_EXAMPLE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case RulesPackage.WORKED_EXAMPLE__FULL:
				return FULL_EDEFAULT == null ? full != null : !FULL_EDEFAULT.equals(full);
			case RulesPackage.WORKED_EXAMPLE__TARGET:
				return target != null;
			case RulesPackage.WORKED_EXAMPLE__ACTUAL:
				return actual != null;
			case RulesPackage.WORKED_EXAMPLE__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case RulesPackage.WORKED_EXAMPLE__EXPECTED_KIND:
				return expectedKind != EXPECTED_KIND_EDEFAULT;
			case RulesPackage.WORKED_EXAMPLE__EXPECTED:
				return EXPECTED_EDEFAULT == null ? expected != null : !EXPECTED_EDEFAULT.equals(expected);
			case RulesPackage.WORKED_EXAMPLE__EXPECTED_LOW:
				return EXPECTED_LOW_EDEFAULT == null ? expectedLow != null : !EXPECTED_LOW_EDEFAULT.equals(expectedLow);
			case RulesPackage.WORKED_EXAMPLE__EXPECTED_HIGH:
				return EXPECTED_HIGH_EDEFAULT == null ? expectedHigh != null : !EXPECTED_HIGH_EDEFAULT.equals(expectedHigh);
			case RulesPackage.WORKED_EXAMPLE__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
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
		result.append(", full: "); //$NON-NLS-1$
		result.append(full);
		result.append(", expectedKind: "); //$NON-NLS-1$
		result.append(expectedKind);
		result.append(", expected: "); //$NON-NLS-1$
		result.append(expected);
		result.append(", expectedLow: "); //$NON-NLS-1$
		result.append(expectedLow);
		result.append(", expectedHigh: "); //$NON-NLS-1$
		result.append(expectedHigh);
		result.append(", source: "); //$NON-NLS-1$
		result.append(source);
		result.append(')');
		return result.toString();
	}

} //WorkedExampleImpl
