/**
 */
package org.jixiao.model.dossier.impl;

import java.math.BigDecimal;

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

import org.jixiao.model.base.Direction;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.Quantity;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.IndicatorTarget;

import org.jixiao.model.library.StandardBasis;

import org.jixiao.model.rules.ScoringRule;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Indicator Target</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getLibraryIndicatorId <em>Library Indicator Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getLevel1 <em>Level1</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getLevel2 <em>Level2</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getNature <em>Nature</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#isCore <em>Core</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getMediumTermTarget <em>Medium Term Target</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getLastYear <em>Last Year</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getBasisText <em>Basis Text</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getValueMethod <em>Value Method</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getEvidenceRequired <em>Evidence Required</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getPlannedShares <em>Planned Shares</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getRule <em>Rule</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndicatorTargetImpl extends IdentifiedImpl implements IndicatorTarget {
	/**
	 * The default value of the '{@link #getLibraryIndicatorId() <em>Library Indicator Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLibraryIndicatorId()
	 * @generated
	 * @ordered
	 */
	protected static final String LIBRARY_INDICATOR_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLibraryIndicatorId() <em>Library Indicator Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLibraryIndicatorId()
	 * @generated
	 * @ordered
	 */
	protected String libraryIndicatorId = LIBRARY_INDICATOR_ID_EDEFAULT;

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
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Quantity target;

	/**
	 * The cached value of the '{@link #getMediumTermTarget() <em>Medium Term Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediumTermTarget()
	 * @generated
	 * @ordered
	 */
	protected Quantity mediumTermTarget;

	/**
	 * The cached value of the '{@link #getLastYear() <em>Last Year</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastYear()
	 * @generated
	 * @ordered
	 */
	protected Quantity lastYear;

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
	 * The default value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal POINTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal points = POINTS_EDEFAULT;

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
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final StandardBasis BASIS_EDEFAULT = StandardBasis.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected StandardBasis basis = BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasisText() <em>Basis Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasisText()
	 * @generated
	 * @ordered
	 */
	protected static final String BASIS_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasisText() <em>Basis Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasisText()
	 * @generated
	 * @ordered
	 */
	protected String basisText = BASIS_TEXT_EDEFAULT;

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
	 * The cached value of the '{@link #getEvidenceRequired() <em>Evidence Required</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceRequired()
	 * @generated
	 * @ordered
	 */
	protected EList<String> evidenceRequired;

	/**
	 * The cached value of the '{@link #getPlannedShares() <em>Planned Shares</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedShares()
	 * @generated
	 * @ordered
	 */
	protected EList<BigDecimal> plannedShares;

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
	 * The default value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected static final String REMARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected String remark = REMARK_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProvenance() <em>Provenance</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected EList<Provenance> provenance;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IndicatorTargetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.INDICATOR_TARGET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLibraryIndicatorId() {
		return libraryIndicatorId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLibraryIndicatorId(String newLibraryIndicatorId) {
		String oldLibraryIndicatorId = libraryIndicatorId;
		libraryIndicatorId = newLibraryIndicatorId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__LIBRARY_INDICATOR_ID, oldLibraryIndicatorId, libraryIndicatorId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__LEVEL1, oldLevel1, level1));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__LEVEL2, oldLevel2, level2));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__NATURE, oldNature, nature));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__DIRECTION, oldDirection, direction));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__CORE, oldCore, core));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__TARGET, oldTarget, newTarget);
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
				msgs = ((InternalEObject)target).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_TARGET__TARGET, null, msgs);
			if (newTarget != null)
				msgs = ((InternalEObject)newTarget).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_TARGET__TARGET, null, msgs);
			msgs = basicSetTarget(newTarget, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__TARGET, newTarget, newTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getMediumTermTarget() {
		return mediumTermTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMediumTermTarget(Quantity newMediumTermTarget, NotificationChain msgs) {
		Quantity oldMediumTermTarget = mediumTermTarget;
		mediumTermTarget = newMediumTermTarget;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__MEDIUM_TERM_TARGET, oldMediumTermTarget, newMediumTermTarget);
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
	public void setMediumTermTarget(Quantity newMediumTermTarget) {
		if (newMediumTermTarget != mediumTermTarget) {
			NotificationChain msgs = null;
			if (mediumTermTarget != null)
				msgs = ((InternalEObject)mediumTermTarget).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_TARGET__MEDIUM_TERM_TARGET, null, msgs);
			if (newMediumTermTarget != null)
				msgs = ((InternalEObject)newMediumTermTarget).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_TARGET__MEDIUM_TERM_TARGET, null, msgs);
			msgs = basicSetMediumTermTarget(newMediumTermTarget, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__MEDIUM_TERM_TARGET, newMediumTermTarget, newMediumTermTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getLastYear() {
		return lastYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLastYear(Quantity newLastYear, NotificationChain msgs) {
		Quantity oldLastYear = lastYear;
		lastYear = newLastYear;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__LAST_YEAR, oldLastYear, newLastYear);
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
	public void setLastYear(Quantity newLastYear) {
		if (newLastYear != lastYear) {
			NotificationChain msgs = null;
			if (lastYear != null)
				msgs = ((InternalEObject)lastYear).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_TARGET__LAST_YEAR, null, msgs);
			if (newLastYear != null)
				msgs = ((InternalEObject)newLastYear).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_TARGET__LAST_YEAR, null, msgs);
			msgs = basicSetLastYear(newLastYear, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__LAST_YEAR, newLastYear, newLastYear));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPoints() {
		return points;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoints(BigDecimal newPoints) {
		BigDecimal oldPoints = points;
		points = newPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__POINTS, oldPoints, points));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__EXPLANATION, oldExplanation, explanation));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__FORMULA, oldFormula, formula));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StandardBasis getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(StandardBasis newBasis) {
		StandardBasis oldBasis = basis;
		basis = newBasis == null ? BASIS_EDEFAULT : newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBasisText() {
		return basisText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasisText(String newBasisText) {
		String oldBasisText = basisText;
		basisText = newBasisText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__BASIS_TEXT, oldBasisText, basisText));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__VALUE_METHOD, oldValueMethod, valueMethod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEvidenceRequired() {
		if (evidenceRequired == null) {
			evidenceRequired = new EDataTypeEList<String>(String.class, this, DossierPackage.INDICATOR_TARGET__EVIDENCE_REQUIRED);
		}
		return evidenceRequired;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BigDecimal> getPlannedShares() {
		if (plannedShares == null) {
			plannedShares = new EDataTypeEList<BigDecimal>(BigDecimal.class, this, DossierPackage.INDICATOR_TARGET__PLANNED_SHARES);
		}
		return plannedShares;
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__RULE, oldRule, newRule);
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
				msgs = ((InternalEObject)rule).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_TARGET__RULE, null, msgs);
			if (newRule != null)
				msgs = ((InternalEObject)newRule).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_TARGET__RULE, null, msgs);
			msgs = basicSetRule(newRule, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__RULE, newRule, newRule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemark() {
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemark(String newRemark) {
		String oldRemark = remark;
		remark = newRemark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_TARGET__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Provenance> getProvenance() {
		if (provenance == null) {
			provenance = new EObjectContainmentEList<Provenance>(Provenance.class, this, DossierPackage.INDICATOR_TARGET__PROVENANCE);
		}
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.INDICATOR_TARGET__TARGET:
				return basicSetTarget(null, msgs);
			case DossierPackage.INDICATOR_TARGET__MEDIUM_TERM_TARGET:
				return basicSetMediumTermTarget(null, msgs);
			case DossierPackage.INDICATOR_TARGET__LAST_YEAR:
				return basicSetLastYear(null, msgs);
			case DossierPackage.INDICATOR_TARGET__RULE:
				return basicSetRule(null, msgs);
			case DossierPackage.INDICATOR_TARGET__PROVENANCE:
				return ((InternalEList<?>)getProvenance()).basicRemove(otherEnd, msgs);
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
			case DossierPackage.INDICATOR_TARGET__LIBRARY_INDICATOR_ID:
				return getLibraryIndicatorId();
			case DossierPackage.INDICATOR_TARGET__CODE:
				return getCode();
			case DossierPackage.INDICATOR_TARGET__LEVEL1:
				return getLevel1();
			case DossierPackage.INDICATOR_TARGET__LEVEL2:
				return getLevel2();
			case DossierPackage.INDICATOR_TARGET__NAME:
				return getName();
			case DossierPackage.INDICATOR_TARGET__NATURE:
				return getNature();
			case DossierPackage.INDICATOR_TARGET__DIRECTION:
				return getDirection();
			case DossierPackage.INDICATOR_TARGET__CORE:
				return isCore();
			case DossierPackage.INDICATOR_TARGET__TARGET:
				return getTarget();
			case DossierPackage.INDICATOR_TARGET__MEDIUM_TERM_TARGET:
				return getMediumTermTarget();
			case DossierPackage.INDICATOR_TARGET__LAST_YEAR:
				return getLastYear();
			case DossierPackage.INDICATOR_TARGET__UNIT:
				return getUnit();
			case DossierPackage.INDICATOR_TARGET__POINTS:
				return getPoints();
			case DossierPackage.INDICATOR_TARGET__EXPLANATION:
				return getExplanation();
			case DossierPackage.INDICATOR_TARGET__FORMULA:
				return getFormula();
			case DossierPackage.INDICATOR_TARGET__BASIS:
				return getBasis();
			case DossierPackage.INDICATOR_TARGET__BASIS_TEXT:
				return getBasisText();
			case DossierPackage.INDICATOR_TARGET__VALUE_METHOD:
				return getValueMethod();
			case DossierPackage.INDICATOR_TARGET__EVIDENCE_REQUIRED:
				return getEvidenceRequired();
			case DossierPackage.INDICATOR_TARGET__PLANNED_SHARES:
				return getPlannedShares();
			case DossierPackage.INDICATOR_TARGET__RULE:
				return getRule();
			case DossierPackage.INDICATOR_TARGET__REMARK:
				return getRemark();
			case DossierPackage.INDICATOR_TARGET__PROVENANCE:
				return getProvenance();
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
			case DossierPackage.INDICATOR_TARGET__LIBRARY_INDICATOR_ID:
				setLibraryIndicatorId((String)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__CODE:
				setCode((String)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__LEVEL1:
				setLevel1((String)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__LEVEL2:
				setLevel2((String)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__NAME:
				setName((String)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__NATURE:
				setNature((Nature)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__CORE:
				setCore((Boolean)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__TARGET:
				setTarget((Quantity)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__MEDIUM_TERM_TARGET:
				setMediumTermTarget((Quantity)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__LAST_YEAR:
				setLastYear((Quantity)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__UNIT:
				setUnit((String)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__POINTS:
				setPoints((BigDecimal)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__EXPLANATION:
				setExplanation((String)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__FORMULA:
				setFormula((String)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__BASIS:
				setBasis((StandardBasis)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__BASIS_TEXT:
				setBasisText((String)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__VALUE_METHOD:
				setValueMethod((String)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__EVIDENCE_REQUIRED:
				getEvidenceRequired().clear();
				getEvidenceRequired().addAll((Collection<? extends String>)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__PLANNED_SHARES:
				getPlannedShares().clear();
				getPlannedShares().addAll((Collection<? extends BigDecimal>)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__RULE:
				setRule((ScoringRule)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__REMARK:
				setRemark((String)newValue);
				return;
			case DossierPackage.INDICATOR_TARGET__PROVENANCE:
				getProvenance().clear();
				getProvenance().addAll((Collection<? extends Provenance>)newValue);
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
			case DossierPackage.INDICATOR_TARGET__LIBRARY_INDICATOR_ID:
				setLibraryIndicatorId(LIBRARY_INDICATOR_ID_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_TARGET__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_TARGET__LEVEL1:
				setLevel1(LEVEL1_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_TARGET__LEVEL2:
				setLevel2(LEVEL2_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_TARGET__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_TARGET__NATURE:
				setNature(NATURE_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_TARGET__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_TARGET__CORE:
				setCore(CORE_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_TARGET__TARGET:
				setTarget((Quantity)null);
				return;
			case DossierPackage.INDICATOR_TARGET__MEDIUM_TERM_TARGET:
				setMediumTermTarget((Quantity)null);
				return;
			case DossierPackage.INDICATOR_TARGET__LAST_YEAR:
				setLastYear((Quantity)null);
				return;
			case DossierPackage.INDICATOR_TARGET__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_TARGET__POINTS:
				setPoints(POINTS_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_TARGET__EXPLANATION:
				setExplanation(EXPLANATION_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_TARGET__FORMULA:
				setFormula(FORMULA_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_TARGET__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_TARGET__BASIS_TEXT:
				setBasisText(BASIS_TEXT_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_TARGET__VALUE_METHOD:
				setValueMethod(VALUE_METHOD_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_TARGET__EVIDENCE_REQUIRED:
				getEvidenceRequired().clear();
				return;
			case DossierPackage.INDICATOR_TARGET__PLANNED_SHARES:
				getPlannedShares().clear();
				return;
			case DossierPackage.INDICATOR_TARGET__RULE:
				setRule((ScoringRule)null);
				return;
			case DossierPackage.INDICATOR_TARGET__REMARK:
				setRemark(REMARK_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_TARGET__PROVENANCE:
				getProvenance().clear();
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
			case DossierPackage.INDICATOR_TARGET__LIBRARY_INDICATOR_ID:
				return LIBRARY_INDICATOR_ID_EDEFAULT == null ? libraryIndicatorId != null : !LIBRARY_INDICATOR_ID_EDEFAULT.equals(libraryIndicatorId);
			case DossierPackage.INDICATOR_TARGET__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case DossierPackage.INDICATOR_TARGET__LEVEL1:
				return LEVEL1_EDEFAULT == null ? level1 != null : !LEVEL1_EDEFAULT.equals(level1);
			case DossierPackage.INDICATOR_TARGET__LEVEL2:
				return LEVEL2_EDEFAULT == null ? level2 != null : !LEVEL2_EDEFAULT.equals(level2);
			case DossierPackage.INDICATOR_TARGET__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DossierPackage.INDICATOR_TARGET__NATURE:
				return nature != NATURE_EDEFAULT;
			case DossierPackage.INDICATOR_TARGET__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case DossierPackage.INDICATOR_TARGET__CORE:
				return core != CORE_EDEFAULT;
			case DossierPackage.INDICATOR_TARGET__TARGET:
				return target != null;
			case DossierPackage.INDICATOR_TARGET__MEDIUM_TERM_TARGET:
				return mediumTermTarget != null;
			case DossierPackage.INDICATOR_TARGET__LAST_YEAR:
				return lastYear != null;
			case DossierPackage.INDICATOR_TARGET__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case DossierPackage.INDICATOR_TARGET__POINTS:
				return POINTS_EDEFAULT == null ? points != null : !POINTS_EDEFAULT.equals(points);
			case DossierPackage.INDICATOR_TARGET__EXPLANATION:
				return EXPLANATION_EDEFAULT == null ? explanation != null : !EXPLANATION_EDEFAULT.equals(explanation);
			case DossierPackage.INDICATOR_TARGET__FORMULA:
				return FORMULA_EDEFAULT == null ? formula != null : !FORMULA_EDEFAULT.equals(formula);
			case DossierPackage.INDICATOR_TARGET__BASIS:
				return basis != BASIS_EDEFAULT;
			case DossierPackage.INDICATOR_TARGET__BASIS_TEXT:
				return BASIS_TEXT_EDEFAULT == null ? basisText != null : !BASIS_TEXT_EDEFAULT.equals(basisText);
			case DossierPackage.INDICATOR_TARGET__VALUE_METHOD:
				return VALUE_METHOD_EDEFAULT == null ? valueMethod != null : !VALUE_METHOD_EDEFAULT.equals(valueMethod);
			case DossierPackage.INDICATOR_TARGET__EVIDENCE_REQUIRED:
				return evidenceRequired != null && !evidenceRequired.isEmpty();
			case DossierPackage.INDICATOR_TARGET__PLANNED_SHARES:
				return plannedShares != null && !plannedShares.isEmpty();
			case DossierPackage.INDICATOR_TARGET__RULE:
				return rule != null;
			case DossierPackage.INDICATOR_TARGET__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
			case DossierPackage.INDICATOR_TARGET__PROVENANCE:
				return provenance != null && !provenance.isEmpty();
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
		result.append(" (libraryIndicatorId: "); //$NON-NLS-1$
		result.append(libraryIndicatorId);
		result.append(", code: "); //$NON-NLS-1$
		result.append(code);
		result.append(", level1: "); //$NON-NLS-1$
		result.append(level1);
		result.append(", level2: "); //$NON-NLS-1$
		result.append(level2);
		result.append(", name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", nature: "); //$NON-NLS-1$
		result.append(nature);
		result.append(", direction: "); //$NON-NLS-1$
		result.append(direction);
		result.append(", core: "); //$NON-NLS-1$
		result.append(core);
		result.append(", unit: "); //$NON-NLS-1$
		result.append(unit);
		result.append(", points: "); //$NON-NLS-1$
		result.append(points);
		result.append(", explanation: "); //$NON-NLS-1$
		result.append(explanation);
		result.append(", formula: "); //$NON-NLS-1$
		result.append(formula);
		result.append(", basis: "); //$NON-NLS-1$
		result.append(basis);
		result.append(", basisText: "); //$NON-NLS-1$
		result.append(basisText);
		result.append(", valueMethod: "); //$NON-NLS-1$
		result.append(valueMethod);
		result.append(", evidenceRequired: "); //$NON-NLS-1$
		result.append(evidenceRequired);
		result.append(", plannedShares: "); //$NON-NLS-1$
		result.append(plannedShares);
		result.append(", remark: "); //$NON-NLS-1$
		result.append(remark);
		result.append(')');
		return result.toString();
	}

} //IndicatorTargetImpl
