/**
 */
package org.jixiao.model.library.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

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

import org.jixiao.model.base.Direction;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.SubjectKind;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.LibraryPackage;
import org.jixiao.model.library.Standard;

import org.jixiao.model.rules.ScoringRule;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Indicator Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getLevel1 <em>Level1</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getLevel2 <em>Level2</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getSynonyms <em>Synonyms</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getNature <em>Nature</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#isCore <em>Core</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getSubjectKinds <em>Subject Kinds</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getDomains <em>Domains</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getEvidenceRequired <em>Evidence Required</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getValueSource <em>Value Source</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getValueMethod <em>Value Method</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getSuggestedPoints <em>Suggested Points</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getDefaultRule <em>Default Rule</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getStandards <em>Standards</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getClauseId <em>Clause Id</em>}</li>
 *   <li>{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndicatorDefinitionImpl extends IdentifiedImpl implements IndicatorDefinition {
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
	 * The default value of the '{@link #getLevel1() <em>Level1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel1()
	 * @generated
	 * @ordered
	 */
	protected static final String LEVEL1_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLevel1() <em>Level1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel1()
	 * @generated
	 * @ordered
	 */
	protected String level1 = LEVEL1_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel2() <em>Level2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel2()
	 * @generated
	 * @ordered
	 */
	protected static final String LEVEL2_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLevel2() <em>Level2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel2()
	 * @generated
	 * @ordered
	 */
	protected String level2 = LEVEL2_EDEFAULT;

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
	 * The cached value of the '{@link #getSynonyms() <em>Synonyms</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSynonyms()
	 * @generated
	 * @ordered
	 */
	protected EList<String> synonyms;

	/**
	 * The default value of the '{@link #getExplanation() <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanation()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPLANATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExplanation() <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanation()
	 * @generated
	 * @ordered
	 */
	protected String explanation = EXPLANATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMULA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected String formula = FORMULA_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected static final Nature NATURE_EDEFAULT = Nature.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected Nature nature = NATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final Direction DIRECTION_EDEFAULT = Direction.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected Direction direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #isCore() <em>Core</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCore()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CORE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCore() <em>Core</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCore()
	 * @generated
	 * @ordered
	 */
	protected boolean core = CORE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSubjectKinds() <em>Subject Kinds</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectKinds()
	 * @generated
	 * @ordered
	 */
	protected EList<SubjectKind> subjectKinds;

	/**
	 * The cached value of the '{@link #getDomains() <em>Domains</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomains()
	 * @generated
	 * @ordered
	 */
	protected EList<String> domains;

	/**
	 * The cached value of the '{@link #getEvidenceRequired() <em>Evidence Required</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceRequired()
	 * @generated
	 * @ordered
	 */
	protected EList<String> evidenceRequired;

	/**
	 * The default value of the '{@link #getValueSource() <em>Value Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValueSource()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValueSource() <em>Value Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValueSource()
	 * @generated
	 * @ordered
	 */
	protected String valueSource = VALUE_SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getValueMethod() <em>Value Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValueMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValueMethod() <em>Value Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValueMethod()
	 * @generated
	 * @ordered
	 */
	protected String valueMethod = VALUE_METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getSuggestedPoints() <em>Suggested Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuggestedPoints()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SUGGESTED_POINTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSuggestedPoints() <em>Suggested Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuggestedPoints()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal suggestedPoints = SUGGESTED_POINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validFrom = VALID_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidTo() <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidTo() <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidTo()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validTo = VALID_TO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDefaultRule() <em>Default Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultRule()
	 * @generated
	 * @ordered
	 */
	protected ScoringRule defaultRule;

	/**
	 * The cached value of the '{@link #getStandards() <em>Standards</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandards()
	 * @generated
	 * @ordered
	 */
	protected EList<Standard> standards;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IndicatorDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.INDICATOR_DEFINITION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_DEFINITION__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLevel1() {
		return level1;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel1(String newLevel1) {
		String oldLevel1 = level1;
		level1 = newLevel1;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_DEFINITION__LEVEL1, oldLevel1, level1));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLevel2() {
		return level2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel2(String newLevel2) {
		String oldLevel2 = level2;
		level2 = newLevel2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_DEFINITION__LEVEL2, oldLevel2, level2));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_DEFINITION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSynonyms() {
		if (synonyms == null) {
			synonyms = new EDataTypeEList<String>(String.class, this, LibraryPackage.INDICATOR_DEFINITION__SYNONYMS);
		}
		return synonyms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExplanation() {
		return explanation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExplanation(String newExplanation) {
		String oldExplanation = explanation;
		explanation = newExplanation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_DEFINITION__EXPLANATION, oldExplanation, explanation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormula() {
		return formula;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormula(String newFormula) {
		String oldFormula = formula;
		formula = newFormula;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_DEFINITION__FORMULA, oldFormula, formula));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_DEFINITION__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Nature getNature() {
		return nature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNature(Nature newNature) {
		Nature oldNature = nature;
		nature = newNature == null ? NATURE_EDEFAULT : newNature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_DEFINITION__NATURE, oldNature, nature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Direction getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(Direction newDirection) {
		Direction oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_DEFINITION__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCore() {
		return core;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCore(boolean newCore) {
		boolean oldCore = core;
		core = newCore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_DEFINITION__CORE, oldCore, core));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SubjectKind> getSubjectKinds() {
		if (subjectKinds == null) {
			subjectKinds = new EDataTypeUniqueEList<SubjectKind>(SubjectKind.class, this, LibraryPackage.INDICATOR_DEFINITION__SUBJECT_KINDS);
		}
		return subjectKinds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getDomains() {
		if (domains == null) {
			domains = new EDataTypeEList<String>(String.class, this, LibraryPackage.INDICATOR_DEFINITION__DOMAINS);
		}
		return domains;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEvidenceRequired() {
		if (evidenceRequired == null) {
			evidenceRequired = new EDataTypeEList<String>(String.class, this, LibraryPackage.INDICATOR_DEFINITION__EVIDENCE_REQUIRED);
		}
		return evidenceRequired;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValueSource() {
		return valueSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValueSource(String newValueSource) {
		String oldValueSource = valueSource;
		valueSource = newValueSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_DEFINITION__VALUE_SOURCE, oldValueSource, valueSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValueMethod() {
		return valueMethod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValueMethod(String newValueMethod) {
		String oldValueMethod = valueMethod;
		valueMethod = newValueMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_DEFINITION__VALUE_METHOD, oldValueMethod, valueMethod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getSuggestedPoints() {
		return suggestedPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuggestedPoints(BigDecimal newSuggestedPoints) {
		BigDecimal oldSuggestedPoints = suggestedPoints;
		suggestedPoints = newSuggestedPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_DEFINITION__SUGGESTED_POINTS, oldSuggestedPoints, suggestedPoints));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidFrom() {
		return validFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidFrom(LocalDate newValidFrom) {
		LocalDate oldValidFrom = validFrom;
		validFrom = newValidFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_DEFINITION__VALID_FROM, oldValidFrom, validFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidTo() {
		return validTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidTo(LocalDate newValidTo) {
		LocalDate oldValidTo = validTo;
		validTo = newValidTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_DEFINITION__VALID_TO, oldValidTo, validTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoringRule getDefaultRule() {
		return defaultRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDefaultRule(ScoringRule newDefaultRule, NotificationChain msgs) {
		ScoringRule oldDefaultRule = defaultRule;
		defaultRule = newDefaultRule;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_DEFINITION__DEFAULT_RULE, oldDefaultRule, newDefaultRule);
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
	public void setDefaultRule(ScoringRule newDefaultRule) {
		if (newDefaultRule != defaultRule) {
			NotificationChain msgs = null;
			if (defaultRule != null)
				msgs = ((InternalEObject)defaultRule).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LibraryPackage.INDICATOR_DEFINITION__DEFAULT_RULE, null, msgs);
			if (newDefaultRule != null)
				msgs = ((InternalEObject)newDefaultRule).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LibraryPackage.INDICATOR_DEFINITION__DEFAULT_RULE, null, msgs);
			msgs = basicSetDefaultRule(newDefaultRule, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_DEFINITION__DEFAULT_RULE, newDefaultRule, newDefaultRule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Standard> getStandards() {
		if (standards == null) {
			standards = new EObjectContainmentEList<Standard>(Standard.class, this, LibraryPackage.INDICATOR_DEFINITION__STANDARDS);
		}
		return standards;
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_DEFINITION__CLAUSE_ID, oldClauseId, clauseId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.INDICATOR_DEFINITION__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LibraryPackage.INDICATOR_DEFINITION__DEFAULT_RULE:
				return basicSetDefaultRule(null, msgs);
			case LibraryPackage.INDICATOR_DEFINITION__STANDARDS:
				return ((InternalEList<?>)getStandards()).basicRemove(otherEnd, msgs);
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
			case LibraryPackage.INDICATOR_DEFINITION__CODE:
				return getCode();
			case LibraryPackage.INDICATOR_DEFINITION__LEVEL1:
				return getLevel1();
			case LibraryPackage.INDICATOR_DEFINITION__LEVEL2:
				return getLevel2();
			case LibraryPackage.INDICATOR_DEFINITION__NAME:
				return getName();
			case LibraryPackage.INDICATOR_DEFINITION__SYNONYMS:
				return getSynonyms();
			case LibraryPackage.INDICATOR_DEFINITION__EXPLANATION:
				return getExplanation();
			case LibraryPackage.INDICATOR_DEFINITION__FORMULA:
				return getFormula();
			case LibraryPackage.INDICATOR_DEFINITION__UNIT:
				return getUnit();
			case LibraryPackage.INDICATOR_DEFINITION__NATURE:
				return getNature();
			case LibraryPackage.INDICATOR_DEFINITION__DIRECTION:
				return getDirection();
			case LibraryPackage.INDICATOR_DEFINITION__CORE:
				return isCore();
			case LibraryPackage.INDICATOR_DEFINITION__SUBJECT_KINDS:
				return getSubjectKinds();
			case LibraryPackage.INDICATOR_DEFINITION__DOMAINS:
				return getDomains();
			case LibraryPackage.INDICATOR_DEFINITION__EVIDENCE_REQUIRED:
				return getEvidenceRequired();
			case LibraryPackage.INDICATOR_DEFINITION__VALUE_SOURCE:
				return getValueSource();
			case LibraryPackage.INDICATOR_DEFINITION__VALUE_METHOD:
				return getValueMethod();
			case LibraryPackage.INDICATOR_DEFINITION__SUGGESTED_POINTS:
				return getSuggestedPoints();
			case LibraryPackage.INDICATOR_DEFINITION__VALID_FROM:
				return getValidFrom();
			case LibraryPackage.INDICATOR_DEFINITION__VALID_TO:
				return getValidTo();
			case LibraryPackage.INDICATOR_DEFINITION__DEFAULT_RULE:
				return getDefaultRule();
			case LibraryPackage.INDICATOR_DEFINITION__STANDARDS:
				return getStandards();
			case LibraryPackage.INDICATOR_DEFINITION__CLAUSE_ID:
				return getClauseId();
			case LibraryPackage.INDICATOR_DEFINITION__NOTE:
				return getNote();
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
			case LibraryPackage.INDICATOR_DEFINITION__CODE:
				setCode((String)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__LEVEL1:
				setLevel1((String)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__LEVEL2:
				setLevel2((String)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__NAME:
				setName((String)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__SYNONYMS:
				getSynonyms().clear();
				getSynonyms().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__EXPLANATION:
				setExplanation((String)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__FORMULA:
				setFormula((String)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__UNIT:
				setUnit((String)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__NATURE:
				setNature((Nature)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__CORE:
				setCore((Boolean)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__SUBJECT_KINDS:
				getSubjectKinds().clear();
				getSubjectKinds().addAll((Collection<? extends SubjectKind>)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__DOMAINS:
				getDomains().clear();
				getDomains().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__EVIDENCE_REQUIRED:
				getEvidenceRequired().clear();
				getEvidenceRequired().addAll((Collection<? extends String>)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__VALUE_SOURCE:
				setValueSource((String)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__VALUE_METHOD:
				setValueMethod((String)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__SUGGESTED_POINTS:
				setSuggestedPoints((BigDecimal)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__VALID_FROM:
				setValidFrom((LocalDate)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__VALID_TO:
				setValidTo((LocalDate)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__DEFAULT_RULE:
				setDefaultRule((ScoringRule)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__STANDARDS:
				getStandards().clear();
				getStandards().addAll((Collection<? extends Standard>)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__CLAUSE_ID:
				setClauseId((String)newValue);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__NOTE:
				setNote((String)newValue);
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
			case LibraryPackage.INDICATOR_DEFINITION__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__LEVEL1:
				setLevel1(LEVEL1_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__LEVEL2:
				setLevel2(LEVEL2_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__SYNONYMS:
				getSynonyms().clear();
				return;
			case LibraryPackage.INDICATOR_DEFINITION__EXPLANATION:
				setExplanation(EXPLANATION_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__FORMULA:
				setFormula(FORMULA_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__NATURE:
				setNature(NATURE_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__CORE:
				setCore(CORE_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__SUBJECT_KINDS:
				getSubjectKinds().clear();
				return;
			case LibraryPackage.INDICATOR_DEFINITION__DOMAINS:
				getDomains().clear();
				return;
			case LibraryPackage.INDICATOR_DEFINITION__EVIDENCE_REQUIRED:
				getEvidenceRequired().clear();
				return;
			case LibraryPackage.INDICATOR_DEFINITION__VALUE_SOURCE:
				setValueSource(VALUE_SOURCE_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__VALUE_METHOD:
				setValueMethod(VALUE_METHOD_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__SUGGESTED_POINTS:
				setSuggestedPoints(SUGGESTED_POINTS_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__VALID_TO:
				setValidTo(VALID_TO_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__DEFAULT_RULE:
				setDefaultRule((ScoringRule)null);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__STANDARDS:
				getStandards().clear();
				return;
			case LibraryPackage.INDICATOR_DEFINITION__CLAUSE_ID:
				setClauseId(CLAUSE_ID_EDEFAULT);
				return;
			case LibraryPackage.INDICATOR_DEFINITION__NOTE:
				setNote(NOTE_EDEFAULT);
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
			case LibraryPackage.INDICATOR_DEFINITION__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case LibraryPackage.INDICATOR_DEFINITION__LEVEL1:
				return LEVEL1_EDEFAULT == null ? level1 != null : !LEVEL1_EDEFAULT.equals(level1);
			case LibraryPackage.INDICATOR_DEFINITION__LEVEL2:
				return LEVEL2_EDEFAULT == null ? level2 != null : !LEVEL2_EDEFAULT.equals(level2);
			case LibraryPackage.INDICATOR_DEFINITION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case LibraryPackage.INDICATOR_DEFINITION__SYNONYMS:
				return synonyms != null && !synonyms.isEmpty();
			case LibraryPackage.INDICATOR_DEFINITION__EXPLANATION:
				return EXPLANATION_EDEFAULT == null ? explanation != null : !EXPLANATION_EDEFAULT.equals(explanation);
			case LibraryPackage.INDICATOR_DEFINITION__FORMULA:
				return FORMULA_EDEFAULT == null ? formula != null : !FORMULA_EDEFAULT.equals(formula);
			case LibraryPackage.INDICATOR_DEFINITION__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case LibraryPackage.INDICATOR_DEFINITION__NATURE:
				return nature != NATURE_EDEFAULT;
			case LibraryPackage.INDICATOR_DEFINITION__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case LibraryPackage.INDICATOR_DEFINITION__CORE:
				return core != CORE_EDEFAULT;
			case LibraryPackage.INDICATOR_DEFINITION__SUBJECT_KINDS:
				return subjectKinds != null && !subjectKinds.isEmpty();
			case LibraryPackage.INDICATOR_DEFINITION__DOMAINS:
				return domains != null && !domains.isEmpty();
			case LibraryPackage.INDICATOR_DEFINITION__EVIDENCE_REQUIRED:
				return evidenceRequired != null && !evidenceRequired.isEmpty();
			case LibraryPackage.INDICATOR_DEFINITION__VALUE_SOURCE:
				return VALUE_SOURCE_EDEFAULT == null ? valueSource != null : !VALUE_SOURCE_EDEFAULT.equals(valueSource);
			case LibraryPackage.INDICATOR_DEFINITION__VALUE_METHOD:
				return VALUE_METHOD_EDEFAULT == null ? valueMethod != null : !VALUE_METHOD_EDEFAULT.equals(valueMethod);
			case LibraryPackage.INDICATOR_DEFINITION__SUGGESTED_POINTS:
				return SUGGESTED_POINTS_EDEFAULT == null ? suggestedPoints != null : !SUGGESTED_POINTS_EDEFAULT.equals(suggestedPoints);
			case LibraryPackage.INDICATOR_DEFINITION__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case LibraryPackage.INDICATOR_DEFINITION__VALID_TO:
				return VALID_TO_EDEFAULT == null ? validTo != null : !VALID_TO_EDEFAULT.equals(validTo);
			case LibraryPackage.INDICATOR_DEFINITION__DEFAULT_RULE:
				return defaultRule != null;
			case LibraryPackage.INDICATOR_DEFINITION__STANDARDS:
				return standards != null && !standards.isEmpty();
			case LibraryPackage.INDICATOR_DEFINITION__CLAUSE_ID:
				return CLAUSE_ID_EDEFAULT == null ? clauseId != null : !CLAUSE_ID_EDEFAULT.equals(clauseId);
			case LibraryPackage.INDICATOR_DEFINITION__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
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
		result.append(", level1: "); //$NON-NLS-1$
		result.append(level1);
		result.append(", level2: "); //$NON-NLS-1$
		result.append(level2);
		result.append(", name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", synonyms: "); //$NON-NLS-1$
		result.append(synonyms);
		result.append(", explanation: "); //$NON-NLS-1$
		result.append(explanation);
		result.append(", formula: "); //$NON-NLS-1$
		result.append(formula);
		result.append(", unit: "); //$NON-NLS-1$
		result.append(unit);
		result.append(", nature: "); //$NON-NLS-1$
		result.append(nature);
		result.append(", direction: "); //$NON-NLS-1$
		result.append(direction);
		result.append(", core: "); //$NON-NLS-1$
		result.append(core);
		result.append(", subjectKinds: "); //$NON-NLS-1$
		result.append(subjectKinds);
		result.append(", domains: "); //$NON-NLS-1$
		result.append(domains);
		result.append(", evidenceRequired: "); //$NON-NLS-1$
		result.append(evidenceRequired);
		result.append(", valueSource: "); //$NON-NLS-1$
		result.append(valueSource);
		result.append(", valueMethod: "); //$NON-NLS-1$
		result.append(valueMethod);
		result.append(", suggestedPoints: "); //$NON-NLS-1$
		result.append(suggestedPoints);
		result.append(", validFrom: "); //$NON-NLS-1$
		result.append(validFrom);
		result.append(", validTo: "); //$NON-NLS-1$
		result.append(validTo);
		result.append(", clauseId: "); //$NON-NLS-1$
		result.append(clauseId);
		result.append(", note: "); //$NON-NLS-1$
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //IndicatorDefinitionImpl
