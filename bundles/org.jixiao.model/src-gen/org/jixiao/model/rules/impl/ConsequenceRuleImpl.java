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

import org.jixiao.model.base.FundingAction;
import org.jixiao.model.base.Parameter;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.rules.ConsequenceRule;
import org.jixiao.model.rules.RulesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Consequence Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.impl.ConsequenceRuleImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ConsequenceRuleImpl#getGrades <em>Grades</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ConsequenceRuleImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ConsequenceRuleImpl#getConsecutiveYears <em>Consecutive Years</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ConsequenceRuleImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ConsequenceRuleImpl#getClauseId <em>Clause Id</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ConsequenceRuleImpl#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConsequenceRuleImpl extends IdentifiedImpl implements ConsequenceRule {
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
	 * The cached value of the '{@link #getGrades() <em>Grades</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrades()
	 * @generated
	 * @ordered
	 */
	protected EList<String> grades;

	/**
	 * The default value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected static final FundingAction ACTION_EDEFAULT = FundingAction.NONE;

	/**
	 * The cached value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected FundingAction action = ACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsecutiveYears() <em>Consecutive Years</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsecutiveYears()
	 * @generated
	 * @ordered
	 */
	protected static final int CONSECUTIVE_YEARS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getConsecutiveYears() <em>Consecutive Years</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsecutiveYears()
	 * @generated
	 * @ordered
	 */
	protected int consecutiveYears = CONSECUTIVE_YEARS_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

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
	 * The cached value of the '{@link #getParameters() <em>Parameters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected EList<Parameter> parameters;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConsequenceRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.CONSEQUENCE_RULE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CONSEQUENCE_RULE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getGrades() {
		if (grades == null) {
			grades = new EDataTypeEList<String>(String.class, this, RulesPackage.CONSEQUENCE_RULE__GRADES);
		}
		return grades;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FundingAction getAction() {
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAction(FundingAction newAction) {
		FundingAction oldAction = action;
		action = newAction == null ? ACTION_EDEFAULT : newAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CONSEQUENCE_RULE__ACTION, oldAction, action));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getConsecutiveYears() {
		return consecutiveYears;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsecutiveYears(int newConsecutiveYears) {
		int oldConsecutiveYears = consecutiveYears;
		consecutiveYears = newConsecutiveYears;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CONSEQUENCE_RULE__CONSECUTIVE_YEARS, oldConsecutiveYears, consecutiveYears));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CONSEQUENCE_RULE__TEXT, oldText, text));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CONSEQUENCE_RULE__CLAUSE_ID, oldClauseId, clauseId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Parameter> getParameters() {
		if (parameters == null) {
			parameters = new EObjectContainmentEList<Parameter>(Parameter.class, this, RulesPackage.CONSEQUENCE_RULE__PARAMETERS);
		}
		return parameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RulesPackage.CONSEQUENCE_RULE__PARAMETERS:
				return ((InternalEList<?>)getParameters()).basicRemove(otherEnd, msgs);
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
			case RulesPackage.CONSEQUENCE_RULE__NAME:
				return getName();
			case RulesPackage.CONSEQUENCE_RULE__GRADES:
				return getGrades();
			case RulesPackage.CONSEQUENCE_RULE__ACTION:
				return getAction();
			case RulesPackage.CONSEQUENCE_RULE__CONSECUTIVE_YEARS:
				return getConsecutiveYears();
			case RulesPackage.CONSEQUENCE_RULE__TEXT:
				return getText();
			case RulesPackage.CONSEQUENCE_RULE__CLAUSE_ID:
				return getClauseId();
			case RulesPackage.CONSEQUENCE_RULE__PARAMETERS:
				return getParameters();
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
			case RulesPackage.CONSEQUENCE_RULE__NAME:
				setName((String)newValue);
				return;
			case RulesPackage.CONSEQUENCE_RULE__GRADES:
				getGrades().clear();
				getGrades().addAll((Collection<? extends String>)newValue);
				return;
			case RulesPackage.CONSEQUENCE_RULE__ACTION:
				setAction((FundingAction)newValue);
				return;
			case RulesPackage.CONSEQUENCE_RULE__CONSECUTIVE_YEARS:
				setConsecutiveYears((Integer)newValue);
				return;
			case RulesPackage.CONSEQUENCE_RULE__TEXT:
				setText((String)newValue);
				return;
			case RulesPackage.CONSEQUENCE_RULE__CLAUSE_ID:
				setClauseId((String)newValue);
				return;
			case RulesPackage.CONSEQUENCE_RULE__PARAMETERS:
				getParameters().clear();
				getParameters().addAll((Collection<? extends Parameter>)newValue);
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
			case RulesPackage.CONSEQUENCE_RULE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case RulesPackage.CONSEQUENCE_RULE__GRADES:
				getGrades().clear();
				return;
			case RulesPackage.CONSEQUENCE_RULE__ACTION:
				setAction(ACTION_EDEFAULT);
				return;
			case RulesPackage.CONSEQUENCE_RULE__CONSECUTIVE_YEARS:
				setConsecutiveYears(CONSECUTIVE_YEARS_EDEFAULT);
				return;
			case RulesPackage.CONSEQUENCE_RULE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case RulesPackage.CONSEQUENCE_RULE__CLAUSE_ID:
				setClauseId(CLAUSE_ID_EDEFAULT);
				return;
			case RulesPackage.CONSEQUENCE_RULE__PARAMETERS:
				getParameters().clear();
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
			case RulesPackage.CONSEQUENCE_RULE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case RulesPackage.CONSEQUENCE_RULE__GRADES:
				return grades != null && !grades.isEmpty();
			case RulesPackage.CONSEQUENCE_RULE__ACTION:
				return action != ACTION_EDEFAULT;
			case RulesPackage.CONSEQUENCE_RULE__CONSECUTIVE_YEARS:
				return consecutiveYears != CONSECUTIVE_YEARS_EDEFAULT;
			case RulesPackage.CONSEQUENCE_RULE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case RulesPackage.CONSEQUENCE_RULE__CLAUSE_ID:
				return CLAUSE_ID_EDEFAULT == null ? clauseId != null : !CLAUSE_ID_EDEFAULT.equals(clauseId);
			case RulesPackage.CONSEQUENCE_RULE__PARAMETERS:
				return parameters != null && !parameters.isEmpty();
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
		result.append(", grades: "); //$NON-NLS-1$
		result.append(grades);
		result.append(", action: "); //$NON-NLS-1$
		result.append(action);
		result.append(", consecutiveYears: "); //$NON-NLS-1$
		result.append(consecutiveYears);
		result.append(", text: "); //$NON-NLS-1$
		result.append(text);
		result.append(", clauseId: "); //$NON-NLS-1$
		result.append(clauseId);
		result.append(')');
		return result.toString();
	}

} //ConsequenceRuleImpl
