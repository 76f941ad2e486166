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
import org.jixiao.model.base.Stage;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.GradeScale;
import org.jixiao.model.rules.ReviewOutcome;
import org.jixiao.model.rules.ReviewRule;
import org.jixiao.model.rules.RulesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Review Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.impl.ReviewRuleImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ReviewRuleImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ReviewRuleImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ReviewRuleImpl#getClauseId <em>Clause Id</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ReviewRuleImpl#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ReviewRuleImpl#getGradeScale <em>Grade Scale</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ReviewRuleImpl#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.ReviewRuleImpl#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReviewRuleImpl extends IdentifiedImpl implements ReviewRule {
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
	 * The cached value of the '{@link #getDimensions() <em>Dimensions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimensions()
	 * @generated
	 * @ordered
	 */
	protected EList<Dimension> dimensions;

	/**
	 * The cached value of the '{@link #getGradeScale() <em>Grade Scale</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGradeScale()
	 * @generated
	 * @ordered
	 */
	protected GradeScale gradeScale;

	/**
	 * The cached value of the '{@link #getOutcomes() <em>Outcomes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcomes()
	 * @generated
	 * @ordered
	 */
	protected EList<ReviewOutcome> outcomes;

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
	protected ReviewRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.REVIEW_RULE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.REVIEW_RULE__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.REVIEW_RULE__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.REVIEW_RULE__STAGE, oldStage, stage));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.REVIEW_RULE__CLAUSE_ID, oldClauseId, clauseId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dimension> getDimensions() {
		if (dimensions == null) {
			dimensions = new EObjectContainmentEList<Dimension>(Dimension.class, this, RulesPackage.REVIEW_RULE__DIMENSIONS);
		}
		return dimensions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GradeScale getGradeScale() {
		return gradeScale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGradeScale(GradeScale newGradeScale, NotificationChain msgs) {
		GradeScale oldGradeScale = gradeScale;
		gradeScale = newGradeScale;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RulesPackage.REVIEW_RULE__GRADE_SCALE, oldGradeScale, newGradeScale);
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
	public void setGradeScale(GradeScale newGradeScale) {
		if (newGradeScale != gradeScale) {
			NotificationChain msgs = null;
			if (gradeScale != null)
				msgs = ((InternalEObject)gradeScale).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RulesPackage.REVIEW_RULE__GRADE_SCALE, null, msgs);
			if (newGradeScale != null)
				msgs = ((InternalEObject)newGradeScale).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RulesPackage.REVIEW_RULE__GRADE_SCALE, null, msgs);
			msgs = basicSetGradeScale(newGradeScale, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.REVIEW_RULE__GRADE_SCALE, newGradeScale, newGradeScale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReviewOutcome> getOutcomes() {
		if (outcomes == null) {
			outcomes = new EObjectContainmentEList<ReviewOutcome>(ReviewOutcome.class, this, RulesPackage.REVIEW_RULE__OUTCOMES);
		}
		return outcomes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Parameter> getParameters() {
		if (parameters == null) {
			parameters = new EObjectContainmentEList<Parameter>(Parameter.class, this, RulesPackage.REVIEW_RULE__PARAMETERS);
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
			case RulesPackage.REVIEW_RULE__DIMENSIONS:
				return ((InternalEList<?>)getDimensions()).basicRemove(otherEnd, msgs);
			case RulesPackage.REVIEW_RULE__GRADE_SCALE:
				return basicSetGradeScale(null, msgs);
			case RulesPackage.REVIEW_RULE__OUTCOMES:
				return ((InternalEList<?>)getOutcomes()).basicRemove(otherEnd, msgs);
			case RulesPackage.REVIEW_RULE__PARAMETERS:
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
			case RulesPackage.REVIEW_RULE__CODE:
				return getCode();
			case RulesPackage.REVIEW_RULE__NAME:
				return getName();
			case RulesPackage.REVIEW_RULE__STAGE:
				return getStage();
			case RulesPackage.REVIEW_RULE__CLAUSE_ID:
				return getClauseId();
			case RulesPackage.REVIEW_RULE__DIMENSIONS:
				return getDimensions();
			case RulesPackage.REVIEW_RULE__GRADE_SCALE:
				return getGradeScale();
			case RulesPackage.REVIEW_RULE__OUTCOMES:
				return getOutcomes();
			case RulesPackage.REVIEW_RULE__PARAMETERS:
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
			case RulesPackage.REVIEW_RULE__CODE:
				setCode((String)newValue);
				return;
			case RulesPackage.REVIEW_RULE__NAME:
				setName((String)newValue);
				return;
			case RulesPackage.REVIEW_RULE__STAGE:
				setStage((Stage)newValue);
				return;
			case RulesPackage.REVIEW_RULE__CLAUSE_ID:
				setClauseId((String)newValue);
				return;
			case RulesPackage.REVIEW_RULE__DIMENSIONS:
				getDimensions().clear();
				getDimensions().addAll((Collection<? extends Dimension>)newValue);
				return;
			case RulesPackage.REVIEW_RULE__GRADE_SCALE:
				setGradeScale((GradeScale)newValue);
				return;
			case RulesPackage.REVIEW_RULE__OUTCOMES:
				getOutcomes().clear();
				getOutcomes().addAll((Collection<? extends ReviewOutcome>)newValue);
				return;
			case RulesPackage.REVIEW_RULE__PARAMETERS:
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
			case RulesPackage.REVIEW_RULE__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case RulesPackage.REVIEW_RULE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case RulesPackage.REVIEW_RULE__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case RulesPackage.REVIEW_RULE__CLAUSE_ID:
				setClauseId(CLAUSE_ID_EDEFAULT);
				return;
			case RulesPackage.REVIEW_RULE__DIMENSIONS:
				getDimensions().clear();
				return;
			case RulesPackage.REVIEW_RULE__GRADE_SCALE:
				setGradeScale((GradeScale)null);
				return;
			case RulesPackage.REVIEW_RULE__OUTCOMES:
				getOutcomes().clear();
				return;
			case RulesPackage.REVIEW_RULE__PARAMETERS:
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
			case RulesPackage.REVIEW_RULE__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case RulesPackage.REVIEW_RULE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case RulesPackage.REVIEW_RULE__STAGE:
				return stage != STAGE_EDEFAULT;
			case RulesPackage.REVIEW_RULE__CLAUSE_ID:
				return CLAUSE_ID_EDEFAULT == null ? clauseId != null : !CLAUSE_ID_EDEFAULT.equals(clauseId);
			case RulesPackage.REVIEW_RULE__DIMENSIONS:
				return dimensions != null && !dimensions.isEmpty();
			case RulesPackage.REVIEW_RULE__GRADE_SCALE:
				return gradeScale != null;
			case RulesPackage.REVIEW_RULE__OUTCOMES:
				return outcomes != null && !outcomes.isEmpty();
			case RulesPackage.REVIEW_RULE__PARAMETERS:
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
		result.append(" (code: "); //$NON-NLS-1$
		result.append(code);
		result.append(", name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", stage: "); //$NON-NLS-1$
		result.append(stage);
		result.append(", clauseId: "); //$NON-NLS-1$
		result.append(clauseId);
		result.append(')');
		return result.toString();
	}

} //ReviewRuleImpl
