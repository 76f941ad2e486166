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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jixiao.model.base.Parameter;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.rules.RuleItem;
import org.jixiao.model.rules.RulesPackage;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.model.rules.WorkedExample;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scoring Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.impl.ScoringRuleImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ScoringRuleImpl#getMethodId <em>Method Id</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ScoringRuleImpl#getMethodVersion <em>Method Version</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ScoringRuleImpl#getMethodBundle <em>Method Bundle</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ScoringRuleImpl#getMethodFeature <em>Method Feature</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ScoringRuleImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ScoringRuleImpl#getClauseId <em>Clause Id</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ScoringRuleImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ScoringRuleImpl#getItems <em>Items</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ScoringRuleImpl#getExamples <em>Examples</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScoringRuleImpl extends IdentifiedImpl implements ScoringRule {
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
	 * The default value of the '{@link #getMethodId() <em>Method Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodId()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethodId() <em>Method Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodId()
	 * @generated
	 * @ordered
	 */
	protected String methodId = METHOD_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethodVersion() <em>Method Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethodVersion() <em>Method Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodVersion()
	 * @generated
	 * @ordered
	 */
	protected String methodVersion = METHOD_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethodBundle() <em>Method Bundle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodBundle()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_BUNDLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethodBundle() <em>Method Bundle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodBundle()
	 * @generated
	 * @ordered
	 */
	protected String methodBundle = METHOD_BUNDLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethodFeature() <em>Method Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodFeature()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_FEATURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethodFeature() <em>Method Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodFeature()
	 * @generated
	 * @ordered
	 */
	protected String methodFeature = METHOD_FEATURE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParameters() <em>Parameters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected EList<Parameter> parameters;

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
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<RuleItem> items;

	/**
	 * The cached value of the '{@link #getExamples() <em>Examples</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExamples()
	 * @generated
	 * @ordered
	 */
	protected EList<WorkedExample> examples;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScoringRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.SCORING_RULE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCORING_RULE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethodId() {
		return methodId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethodId(String newMethodId) {
		String oldMethodId = methodId;
		methodId = newMethodId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCORING_RULE__METHOD_ID, oldMethodId, methodId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethodVersion() {
		return methodVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethodVersion(String newMethodVersion) {
		String oldMethodVersion = methodVersion;
		methodVersion = newMethodVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCORING_RULE__METHOD_VERSION, oldMethodVersion, methodVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethodBundle() {
		return methodBundle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethodBundle(String newMethodBundle) {
		String oldMethodBundle = methodBundle;
		methodBundle = newMethodBundle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCORING_RULE__METHOD_BUNDLE, oldMethodBundle, methodBundle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethodFeature() {
		return methodFeature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethodFeature(String newMethodFeature) {
		String oldMethodFeature = methodFeature;
		methodFeature = newMethodFeature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCORING_RULE__METHOD_FEATURE, oldMethodFeature, methodFeature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Parameter> getParameters() {
		if (parameters == null) {
			parameters = new EObjectContainmentEList<Parameter>(Parameter.class, this, RulesPackage.SCORING_RULE__PARAMETERS);
		}
		return parameters;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCORING_RULE__CLAUSE_ID, oldClauseId, clauseId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCORING_RULE__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RuleItem> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<RuleItem>(RuleItem.class, this, RulesPackage.SCORING_RULE__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<WorkedExample> getExamples() {
		if (examples == null) {
			examples = new EObjectContainmentEList<WorkedExample>(WorkedExample.class, this, RulesPackage.SCORING_RULE__EXAMPLES);
		}
		return examples;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RulesPackage.SCORING_RULE__PARAMETERS:
				return ((InternalEList<?>)getParameters()).basicRemove(otherEnd, msgs);
			case RulesPackage.SCORING_RULE__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
			case RulesPackage.SCORING_RULE__EXAMPLES:
				return ((InternalEList<?>)getExamples()).basicRemove(otherEnd, msgs);
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
			case RulesPackage.SCORING_RULE__NAME:
				return getName();
			case RulesPackage.SCORING_RULE__METHOD_ID:
				return getMethodId();
			case RulesPackage.SCORING_RULE__METHOD_VERSION:
				return getMethodVersion();
			case RulesPackage.SCORING_RULE__METHOD_BUNDLE:
				return getMethodBundle();
			case RulesPackage.SCORING_RULE__METHOD_FEATURE:
				return getMethodFeature();
			case RulesPackage.SCORING_RULE__PARAMETERS:
				return getParameters();
			case RulesPackage.SCORING_RULE__CLAUSE_ID:
				return getClauseId();
			case RulesPackage.SCORING_RULE__NOTE:
				return getNote();
			case RulesPackage.SCORING_RULE__ITEMS:
				return getItems();
			case RulesPackage.SCORING_RULE__EXAMPLES:
				return getExamples();
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
			case RulesPackage.SCORING_RULE__NAME:
				setName((String)newValue);
				return;
			case RulesPackage.SCORING_RULE__METHOD_ID:
				setMethodId((String)newValue);
				return;
			case RulesPackage.SCORING_RULE__METHOD_VERSION:
				setMethodVersion((String)newValue);
				return;
			case RulesPackage.SCORING_RULE__METHOD_BUNDLE:
				setMethodBundle((String)newValue);
				return;
			case RulesPackage.SCORING_RULE__METHOD_FEATURE:
				setMethodFeature((String)newValue);
				return;
			case RulesPackage.SCORING_RULE__PARAMETERS:
				getParameters().clear();
				getParameters().addAll((Collection<? extends Parameter>)newValue);
				return;
			case RulesPackage.SCORING_RULE__CLAUSE_ID:
				setClauseId((String)newValue);
				return;
			case RulesPackage.SCORING_RULE__NOTE:
				setNote((String)newValue);
				return;
			case RulesPackage.SCORING_RULE__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends RuleItem>)newValue);
				return;
			case RulesPackage.SCORING_RULE__EXAMPLES:
				getExamples().clear();
				getExamples().addAll((Collection<? extends WorkedExample>)newValue);
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
			case RulesPackage.SCORING_RULE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case RulesPackage.SCORING_RULE__METHOD_ID:
				setMethodId(METHOD_ID_EDEFAULT);
				return;
			case RulesPackage.SCORING_RULE__METHOD_VERSION:
				setMethodVersion(METHOD_VERSION_EDEFAULT);
				return;
			case RulesPackage.SCORING_RULE__METHOD_BUNDLE:
				setMethodBundle(METHOD_BUNDLE_EDEFAULT);
				return;
			case RulesPackage.SCORING_RULE__METHOD_FEATURE:
				setMethodFeature(METHOD_FEATURE_EDEFAULT);
				return;
			case RulesPackage.SCORING_RULE__PARAMETERS:
				getParameters().clear();
				return;
			case RulesPackage.SCORING_RULE__CLAUSE_ID:
				setClauseId(CLAUSE_ID_EDEFAULT);
				return;
			case RulesPackage.SCORING_RULE__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case RulesPackage.SCORING_RULE__ITEMS:
				getItems().clear();
				return;
			case RulesPackage.SCORING_RULE__EXAMPLES:
				getExamples().clear();
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
			case RulesPackage.SCORING_RULE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case RulesPackage.SCORING_RULE__METHOD_ID:
				return METHOD_ID_EDEFAULT == null ? methodId != null : !METHOD_ID_EDEFAULT.equals(methodId);
			case RulesPackage.SCORING_RULE__METHOD_VERSION:
				return METHOD_VERSION_EDEFAULT == null ? methodVersion != null : !METHOD_VERSION_EDEFAULT.equals(methodVersion);
			case RulesPackage.SCORING_RULE__METHOD_BUNDLE:
				return METHOD_BUNDLE_EDEFAULT == null ? methodBundle != null : !METHOD_BUNDLE_EDEFAULT.equals(methodBundle);
			case RulesPackage.SCORING_RULE__METHOD_FEATURE:
				return METHOD_FEATURE_EDEFAULT == null ? methodFeature != null : !METHOD_FEATURE_EDEFAULT.equals(methodFeature);
			case RulesPackage.SCORING_RULE__PARAMETERS:
				return parameters != null && !parameters.isEmpty();
			case RulesPackage.SCORING_RULE__CLAUSE_ID:
				return CLAUSE_ID_EDEFAULT == null ? clauseId != null : !CLAUSE_ID_EDEFAULT.equals(clauseId);
			case RulesPackage.SCORING_RULE__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case RulesPackage.SCORING_RULE__ITEMS:
				return items != null && !items.isEmpty();
			case RulesPackage.SCORING_RULE__EXAMPLES:
				return examples != null && !examples.isEmpty();
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
		result.append(", methodId: "); //$NON-NLS-1$
		result.append(methodId);
		result.append(", methodVersion: "); //$NON-NLS-1$
		result.append(methodVersion);
		result.append(", methodBundle: "); //$NON-NLS-1$
		result.append(methodBundle);
		result.append(", methodFeature: "); //$NON-NLS-1$
		result.append(methodFeature);
		result.append(", clauseId: "); //$NON-NLS-1$
		result.append(clauseId);
		result.append(", note: "); //$NON-NLS-1$
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //ScoringRuleImpl
