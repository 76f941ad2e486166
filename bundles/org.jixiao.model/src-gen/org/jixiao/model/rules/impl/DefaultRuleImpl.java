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

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.rules.DefaultRule;
import org.jixiao.model.rules.RuleClass;
import org.jixiao.model.rules.RulesPackage;
import org.jixiao.model.rules.ScoringRule;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Default Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.impl.DefaultRuleImpl#getRuleClass <em>Rule Class</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.DefaultRuleImpl#getDimensionCodes <em>Dimension Codes</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.DefaultRuleImpl#getRule <em>Rule</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DefaultRuleImpl extends IdentifiedImpl implements DefaultRule {
	/**
	 * The default value of the '{@link #getRuleClass() <em>Rule Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleClass()
	 * @generated
	 * @ordered
	 */
	protected static final RuleClass RULE_CLASS_EDEFAULT = RuleClass.POSITIVE;

	/**
	 * The cached value of the '{@link #getRuleClass() <em>Rule Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleClass()
	 * @generated
	 * @ordered
	 */
	protected RuleClass ruleClass = RULE_CLASS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDimensionCodes() <em>Dimension Codes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimensionCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> dimensionCodes;

	/**
	 * The cached value of the '{@link #getRule() <em>Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected ScoringRule rule;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DefaultRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.DEFAULT_RULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RuleClass getRuleClass() {
		return ruleClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleClass(RuleClass newRuleClass) {
		RuleClass oldRuleClass = ruleClass;
		ruleClass = newRuleClass == null ? RULE_CLASS_EDEFAULT : newRuleClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.DEFAULT_RULE__RULE_CLASS, oldRuleClass, ruleClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getDimensionCodes() {
		if (dimensionCodes == null) {
			dimensionCodes = new EDataTypeEList<String>(String.class, this, RulesPackage.DEFAULT_RULE__DIMENSION_CODES);
		}
		return dimensionCodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoringRule getRule() {
		return rule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRule(ScoringRule newRule, NotificationChain msgs) {
		ScoringRule oldRule = rule;
		rule = newRule;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RulesPackage.DEFAULT_RULE__RULE, oldRule, newRule);
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
	public void setRule(ScoringRule newRule) {
		if (newRule != rule) {
			NotificationChain msgs = null;
			if (rule != null)
				msgs = ((InternalEObject)rule).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RulesPackage.DEFAULT_RULE__RULE, null, msgs);
			if (newRule != null)
				msgs = ((InternalEObject)newRule).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RulesPackage.DEFAULT_RULE__RULE, null, msgs);
			msgs = basicSetRule(newRule, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.DEFAULT_RULE__RULE, newRule, newRule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RulesPackage.DEFAULT_RULE__RULE:
				return basicSetRule(null, msgs);
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
			case RulesPackage.DEFAULT_RULE__RULE_CLASS:
				return getRuleClass();
			case RulesPackage.DEFAULT_RULE__DIMENSION_CODES:
				return getDimensionCodes();
			case RulesPackage.DEFAULT_RULE__RULE:
				return getRule();
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
			case RulesPackage.DEFAULT_RULE__RULE_CLASS:
				setRuleClass((RuleClass)newValue);
				return;
			case RulesPackage.DEFAULT_RULE__DIMENSION_CODES:
				getDimensionCodes().clear();
				getDimensionCodes().addAll((Collection<? extends String>)newValue);
				return;
			case RulesPackage.DEFAULT_RULE__RULE:
				setRule((ScoringRule)newValue);
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
			case RulesPackage.DEFAULT_RULE__RULE_CLASS:
				setRuleClass(RULE_CLASS_EDEFAULT);
				return;
			case RulesPackage.DEFAULT_RULE__DIMENSION_CODES:
				getDimensionCodes().clear();
				return;
			case RulesPackage.DEFAULT_RULE__RULE:
				setRule((ScoringRule)null);
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
			case RulesPackage.DEFAULT_RULE__RULE_CLASS:
				return ruleClass != RULE_CLASS_EDEFAULT;
			case RulesPackage.DEFAULT_RULE__DIMENSION_CODES:
				return dimensionCodes != null && !dimensionCodes.isEmpty();
			case RulesPackage.DEFAULT_RULE__RULE:
				return rule != null;
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
		result.append(" (ruleClass: "); //$NON-NLS-1$
		result.append(ruleClass);
		result.append(", dimensionCodes: "); //$NON-NLS-1$
		result.append(dimensionCodes);
		result.append(')');
		return result.toString();
	}

} //DefaultRuleImpl
