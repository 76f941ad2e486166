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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jixiao.model.base.Light;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Parameter;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.rules.LightBand;
import org.jixiao.model.rules.MonitoringKind;
import org.jixiao.model.rules.MonitoringRule;
import org.jixiao.model.rules.MonthFloor;
import org.jixiao.model.rules.PeriodUnit;
import org.jixiao.model.rules.RulesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Monitoring Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.impl.MonitoringRuleImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.MonitoringRuleImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.MonitoringRuleImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.MonitoringRuleImpl#getNatures <em>Natures</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.MonitoringRuleImpl#getDimensionCodes <em>Dimension Codes</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.MonitoringRuleImpl#getBands <em>Bands</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.MonitoringRuleImpl#getFloors <em>Floors</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.MonitoringRuleImpl#getGapLimit <em>Gap Limit</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.MonitoringRuleImpl#getReasonLights <em>Reason Lights</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.MonitoringRuleImpl#getDispositionLights <em>Disposition Lights</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.MonitoringRuleImpl#getAnswerWithin <em>Answer Within</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.MonitoringRuleImpl#getAnswerUnit <em>Answer Unit</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.MonitoringRuleImpl#getClauseId <em>Clause Id</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.MonitoringRuleImpl#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MonitoringRuleImpl extends IdentifiedImpl implements MonitoringRule {
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
	protected static final MonitoringKind KIND_EDEFAULT = MonitoringKind.TIME_SHARE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected MonitoringKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNatures() <em>Natures</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNatures()
	 * @generated
	 * @ordered
	 */
	protected EList<Nature> natures;

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
	 * The cached value of the '{@link #getBands() <em>Bands</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBands()
	 * @generated
	 * @ordered
	 */
	protected EList<LightBand> bands;

	/**
	 * The cached value of the '{@link #getFloors() <em>Floors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFloors()
	 * @generated
	 * @ordered
	 */
	protected EList<MonthFloor> floors;

	/**
	 * The default value of the '{@link #getGapLimit() <em>Gap Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGapLimit()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal GAP_LIMIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGapLimit() <em>Gap Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGapLimit()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal gapLimit = GAP_LIMIT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReasonLights() <em>Reason Lights</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReasonLights()
	 * @generated
	 * @ordered
	 */
	protected EList<Light> reasonLights;

	/**
	 * The cached value of the '{@link #getDispositionLights() <em>Disposition Lights</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDispositionLights()
	 * @generated
	 * @ordered
	 */
	protected EList<Light> dispositionLights;

	/**
	 * The default value of the '{@link #getAnswerWithin() <em>Answer Within</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswerWithin()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ANSWER_WITHIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswerWithin() <em>Answer Within</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswerWithin()
	 * @generated
	 * @ordered
	 */
	protected Integer answerWithin = ANSWER_WITHIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswerUnit() <em>Answer Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswerUnit()
	 * @generated
	 * @ordered
	 */
	protected static final PeriodUnit ANSWER_UNIT_EDEFAULT = PeriodUnit.DAY;

	/**
	 * The cached value of the '{@link #getAnswerUnit() <em>Answer Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswerUnit()
	 * @generated
	 * @ordered
	 */
	protected PeriodUnit answerUnit = ANSWER_UNIT_EDEFAULT;

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
	protected MonitoringRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.MONITORING_RULE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.MONITORING_RULE__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.MONITORING_RULE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MonitoringKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(MonitoringKind newKind) {
		MonitoringKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.MONITORING_RULE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Nature> getNatures() {
		if (natures == null) {
			natures = new EDataTypeUniqueEList<Nature>(Nature.class, this, RulesPackage.MONITORING_RULE__NATURES);
		}
		return natures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getDimensionCodes() {
		if (dimensionCodes == null) {
			dimensionCodes = new EDataTypeEList<String>(String.class, this, RulesPackage.MONITORING_RULE__DIMENSION_CODES);
		}
		return dimensionCodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LightBand> getBands() {
		if (bands == null) {
			bands = new EObjectContainmentEList<LightBand>(LightBand.class, this, RulesPackage.MONITORING_RULE__BANDS);
		}
		return bands;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MonthFloor> getFloors() {
		if (floors == null) {
			floors = new EObjectContainmentEList<MonthFloor>(MonthFloor.class, this, RulesPackage.MONITORING_RULE__FLOORS);
		}
		return floors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getGapLimit() {
		return gapLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGapLimit(BigDecimal newGapLimit) {
		BigDecimal oldGapLimit = gapLimit;
		gapLimit = newGapLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.MONITORING_RULE__GAP_LIMIT, oldGapLimit, gapLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Light> getReasonLights() {
		if (reasonLights == null) {
			reasonLights = new EDataTypeUniqueEList<Light>(Light.class, this, RulesPackage.MONITORING_RULE__REASON_LIGHTS);
		}
		return reasonLights;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Light> getDispositionLights() {
		if (dispositionLights == null) {
			dispositionLights = new EDataTypeUniqueEList<Light>(Light.class, this, RulesPackage.MONITORING_RULE__DISPOSITION_LIGHTS);
		}
		return dispositionLights;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAnswerWithin() {
		return answerWithin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswerWithin(Integer newAnswerWithin) {
		Integer oldAnswerWithin = answerWithin;
		answerWithin = newAnswerWithin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.MONITORING_RULE__ANSWER_WITHIN, oldAnswerWithin, answerWithin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PeriodUnit getAnswerUnit() {
		return answerUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswerUnit(PeriodUnit newAnswerUnit) {
		PeriodUnit oldAnswerUnit = answerUnit;
		answerUnit = newAnswerUnit == null ? ANSWER_UNIT_EDEFAULT : newAnswerUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.MONITORING_RULE__ANSWER_UNIT, oldAnswerUnit, answerUnit));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.MONITORING_RULE__CLAUSE_ID, oldClauseId, clauseId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Parameter> getParameters() {
		if (parameters == null) {
			parameters = new EObjectContainmentEList<Parameter>(Parameter.class, this, RulesPackage.MONITORING_RULE__PARAMETERS);
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
			case RulesPackage.MONITORING_RULE__BANDS:
				return ((InternalEList<?>)getBands()).basicRemove(otherEnd, msgs);
			case RulesPackage.MONITORING_RULE__FLOORS:
				return ((InternalEList<?>)getFloors()).basicRemove(otherEnd, msgs);
			case RulesPackage.MONITORING_RULE__PARAMETERS:
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
			case RulesPackage.MONITORING_RULE__CODE:
				return getCode();
			case RulesPackage.MONITORING_RULE__NAME:
				return getName();
			case RulesPackage.MONITORING_RULE__KIND:
				return getKind();
			case RulesPackage.MONITORING_RULE__NATURES:
				return getNatures();
			case RulesPackage.MONITORING_RULE__DIMENSION_CODES:
				return getDimensionCodes();
			case RulesPackage.MONITORING_RULE__BANDS:
				return getBands();
			case RulesPackage.MONITORING_RULE__FLOORS:
				return getFloors();
			case RulesPackage.MONITORING_RULE__GAP_LIMIT:
				return getGapLimit();
			case RulesPackage.MONITORING_RULE__REASON_LIGHTS:
				return getReasonLights();
			case RulesPackage.MONITORING_RULE__DISPOSITION_LIGHTS:
				return getDispositionLights();
			case RulesPackage.MONITORING_RULE__ANSWER_WITHIN:
				return getAnswerWithin();
			case RulesPackage.MONITORING_RULE__ANSWER_UNIT:
				return getAnswerUnit();
			case RulesPackage.MONITORING_RULE__CLAUSE_ID:
				return getClauseId();
			case RulesPackage.MONITORING_RULE__PARAMETERS:
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
			case RulesPackage.MONITORING_RULE__CODE:
				setCode((String)newValue);
				return;
			case RulesPackage.MONITORING_RULE__NAME:
				setName((String)newValue);
				return;
			case RulesPackage.MONITORING_RULE__KIND:
				setKind((MonitoringKind)newValue);
				return;
			case RulesPackage.MONITORING_RULE__NATURES:
				getNatures().clear();
				getNatures().addAll((Collection<? extends Nature>)newValue);
				return;
			case RulesPackage.MONITORING_RULE__DIMENSION_CODES:
				getDimensionCodes().clear();
				getDimensionCodes().addAll((Collection<? extends String>)newValue);
				return;
			case RulesPackage.MONITORING_RULE__BANDS:
				getBands().clear();
				getBands().addAll((Collection<? extends LightBand>)newValue);
				return;
			case RulesPackage.MONITORING_RULE__FLOORS:
				getFloors().clear();
				getFloors().addAll((Collection<? extends MonthFloor>)newValue);
				return;
			case RulesPackage.MONITORING_RULE__GAP_LIMIT:
				setGapLimit((BigDecimal)newValue);
				return;
			case RulesPackage.MONITORING_RULE__REASON_LIGHTS:
				getReasonLights().clear();
				getReasonLights().addAll((Collection<? extends Light>)newValue);
				return;
			case RulesPackage.MONITORING_RULE__DISPOSITION_LIGHTS:
				getDispositionLights().clear();
				getDispositionLights().addAll((Collection<? extends Light>)newValue);
				return;
			case RulesPackage.MONITORING_RULE__ANSWER_WITHIN:
				setAnswerWithin((Integer)newValue);
				return;
			case RulesPackage.MONITORING_RULE__ANSWER_UNIT:
				setAnswerUnit((PeriodUnit)newValue);
				return;
			case RulesPackage.MONITORING_RULE__CLAUSE_ID:
				setClauseId((String)newValue);
				return;
			case RulesPackage.MONITORING_RULE__PARAMETERS:
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
			case RulesPackage.MONITORING_RULE__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case RulesPackage.MONITORING_RULE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case RulesPackage.MONITORING_RULE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case RulesPackage.MONITORING_RULE__NATURES:
				getNatures().clear();
				return;
			case RulesPackage.MONITORING_RULE__DIMENSION_CODES:
				getDimensionCodes().clear();
				return;
			case RulesPackage.MONITORING_RULE__BANDS:
				getBands().clear();
				return;
			case RulesPackage.MONITORING_RULE__FLOORS:
				getFloors().clear();
				return;
			case RulesPackage.MONITORING_RULE__GAP_LIMIT:
				setGapLimit(GAP_LIMIT_EDEFAULT);
				return;
			case RulesPackage.MONITORING_RULE__REASON_LIGHTS:
				getReasonLights().clear();
				return;
			case RulesPackage.MONITORING_RULE__DISPOSITION_LIGHTS:
				getDispositionLights().clear();
				return;
			case RulesPackage.MONITORING_RULE__ANSWER_WITHIN:
				setAnswerWithin(ANSWER_WITHIN_EDEFAULT);
				return;
			case RulesPackage.MONITORING_RULE__ANSWER_UNIT:
				setAnswerUnit(ANSWER_UNIT_EDEFAULT);
				return;
			case RulesPackage.MONITORING_RULE__CLAUSE_ID:
				setClauseId(CLAUSE_ID_EDEFAULT);
				return;
			case RulesPackage.MONITORING_RULE__PARAMETERS:
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
			case RulesPackage.MONITORING_RULE__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case RulesPackage.MONITORING_RULE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case RulesPackage.MONITORING_RULE__KIND:
				return kind != KIND_EDEFAULT;
			case RulesPackage.MONITORING_RULE__NATURES:
				return natures != null && !natures.isEmpty();
			case RulesPackage.MONITORING_RULE__DIMENSION_CODES:
				return dimensionCodes != null && !dimensionCodes.isEmpty();
			case RulesPackage.MONITORING_RULE__BANDS:
				return bands != null && !bands.isEmpty();
			case RulesPackage.MONITORING_RULE__FLOORS:
				return floors != null && !floors.isEmpty();
			case RulesPackage.MONITORING_RULE__GAP_LIMIT:
				return GAP_LIMIT_EDEFAULT == null ? gapLimit != null : !GAP_LIMIT_EDEFAULT.equals(gapLimit);
			case RulesPackage.MONITORING_RULE__REASON_LIGHTS:
				return reasonLights != null && !reasonLights.isEmpty();
			case RulesPackage.MONITORING_RULE__DISPOSITION_LIGHTS:
				return dispositionLights != null && !dispositionLights.isEmpty();
			case RulesPackage.MONITORING_RULE__ANSWER_WITHIN:
				return ANSWER_WITHIN_EDEFAULT == null ? answerWithin != null : !ANSWER_WITHIN_EDEFAULT.equals(answerWithin);
			case RulesPackage.MONITORING_RULE__ANSWER_UNIT:
				return answerUnit != ANSWER_UNIT_EDEFAULT;
			case RulesPackage.MONITORING_RULE__CLAUSE_ID:
				return CLAUSE_ID_EDEFAULT == null ? clauseId != null : !CLAUSE_ID_EDEFAULT.equals(clauseId);
			case RulesPackage.MONITORING_RULE__PARAMETERS:
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
		result.append(", kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", natures: "); //$NON-NLS-1$
		result.append(natures);
		result.append(", dimensionCodes: "); //$NON-NLS-1$
		result.append(dimensionCodes);
		result.append(", gapLimit: "); //$NON-NLS-1$
		result.append(gapLimit);
		result.append(", reasonLights: "); //$NON-NLS-1$
		result.append(reasonLights);
		result.append(", dispositionLights: "); //$NON-NLS-1$
		result.append(dispositionLights);
		result.append(", answerWithin: "); //$NON-NLS-1$
		result.append(answerWithin);
		result.append(", answerUnit: "); //$NON-NLS-1$
		result.append(answerUnit);
		result.append(", clauseId: "); //$NON-NLS-1$
		result.append(clauseId);
		result.append(')');
		return result.toString();
	}

} //MonitoringRuleImpl
