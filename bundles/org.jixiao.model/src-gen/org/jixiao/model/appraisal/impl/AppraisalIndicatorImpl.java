/**
 */
package org.jixiao.model.appraisal.impl;

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

import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.IndicatorCategory;
import org.jixiao.model.appraisal.IndicatorOrigin;

import org.jixiao.model.base.Direction;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.base.ValueState;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.rules.ScoringRule;

import org.jixiao.model.trace.ScoreTrace;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getLibraryIndicatorId <em>Library Indicator Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getNature <em>Nature</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getPlannedShares <em>Planned Shares</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getEvidenceRequired <em>Evidence Required</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getRule <em>Rule</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getReported <em>Reported</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getVerified <em>Verified</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getRecognised <em>Recognised</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getActualState <em>Actual State</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getClaimedScore <em>Claimed Score</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getTrace <em>Trace</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AppraisalIndicatorImpl extends IdentifiedImpl implements AppraisalIndicator {
	/**
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final IndicatorCategory CATEGORY_EDEFAULT = IndicatorCategory.KEY_PERFORMANCE;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected IndicatorCategory category = CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final IndicatorOrigin ORIGIN_EDEFAULT = IndicatorOrigin.PROVINCE;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected IndicatorOrigin origin = ORIGIN_EDEFAULT;

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
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Quantity target;

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
	 * The cached value of the '{@link #getResponsible() <em>Responsible</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsible()
	 * @generated
	 * @ordered
	 */
	protected Party responsible;

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
	 * The cached value of the '{@link #getEvidenceRequired() <em>Evidence Required</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceRequired()
	 * @generated
	 * @ordered
	 */
	protected EList<String> evidenceRequired;

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
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<Parameter> inputs;

	/**
	 * The cached value of the '{@link #getReported() <em>Reported</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReported()
	 * @generated
	 * @ordered
	 */
	protected Quantity reported;

	/**
	 * The cached value of the '{@link #getVerified() <em>Verified</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerified()
	 * @generated
	 * @ordered
	 */
	protected Quantity verified;

	/**
	 * The cached value of the '{@link #getRecognised() <em>Recognised</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecognised()
	 * @generated
	 * @ordered
	 */
	protected Quantity recognised;

	/**
	 * The default value of the '{@link #getActualState() <em>Actual State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualState()
	 * @generated
	 * @ordered
	 */
	protected static final ValueState ACTUAL_STATE_EDEFAULT = ValueState.MISSING;

	/**
	 * The cached value of the '{@link #getActualState() <em>Actual State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualState()
	 * @generated
	 * @ordered
	 */
	protected ValueState actualState = ACTUAL_STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getClaimedScore() <em>Claimed Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaimedScore()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CLAIMED_SCORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClaimedScore() <em>Claimed Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaimedScore()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal claimedScore = CLAIMED_SCORE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected ScoreResult result;

	/**
	 * The cached value of the '{@link #getTrace() <em>Trace</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrace()
	 * @generated
	 * @ordered
	 */
	protected ScoreTrace trace;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

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
	protected AppraisalIndicatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.APPRAISAL_INDICATOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IndicatorCategory getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(IndicatorCategory newCategory) {
		IndicatorCategory oldCategory = category;
		category = newCategory == null ? CATEGORY_EDEFAULT : newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IndicatorOrigin getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(IndicatorOrigin newOrigin) {
		IndicatorOrigin oldOrigin = origin;
		origin = newOrigin == null ? ORIGIN_EDEFAULT : newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__ORIGIN, oldOrigin, origin));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__LIBRARY_INDICATOR_ID, oldLibraryIndicatorId, libraryIndicatorId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__NATURE, oldNature, nature));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__DIRECTION, oldDirection, direction));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__TARGET, oldTarget, newTarget);
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
				msgs = ((InternalEObject)target).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL_INDICATOR__TARGET, null, msgs);
			if (newTarget != null)
				msgs = ((InternalEObject)newTarget).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL_INDICATOR__TARGET, null, msgs);
			msgs = basicSetTarget(newTarget, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__TARGET, newTarget, newTarget));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__UNIT, oldUnit, unit));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__POINTS, oldPoints, points));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getResponsible() {
		return responsible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetResponsible(Party newResponsible, NotificationChain msgs) {
		Party oldResponsible = responsible;
		responsible = newResponsible;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__RESPONSIBLE, oldResponsible, newResponsible);
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
	public void setResponsible(Party newResponsible) {
		if (newResponsible != responsible) {
			NotificationChain msgs = null;
			if (responsible != null)
				msgs = ((InternalEObject)responsible).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL_INDICATOR__RESPONSIBLE, null, msgs);
			if (newResponsible != null)
				msgs = ((InternalEObject)newResponsible).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL_INDICATOR__RESPONSIBLE, null, msgs);
			msgs = basicSetResponsible(newResponsible, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__RESPONSIBLE, newResponsible, newResponsible));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BigDecimal> getPlannedShares() {
		if (plannedShares == null) {
			plannedShares = new EDataTypeEList<BigDecimal>(BigDecimal.class, this, AppraisalPackage.APPRAISAL_INDICATOR__PLANNED_SHARES);
		}
		return plannedShares;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEvidenceRequired() {
		if (evidenceRequired == null) {
			evidenceRequired = new EDataTypeEList<String>(String.class, this, AppraisalPackage.APPRAISAL_INDICATOR__EVIDENCE_REQUIRED);
		}
		return evidenceRequired;
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__RULE, oldRule, newRule);
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
				msgs = ((InternalEObject)rule).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL_INDICATOR__RULE, null, msgs);
			if (newRule != null)
				msgs = ((InternalEObject)newRule).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL_INDICATOR__RULE, null, msgs);
			msgs = basicSetRule(newRule, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__RULE, newRule, newRule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Parameter> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList<Parameter>(Parameter.class, this, AppraisalPackage.APPRAISAL_INDICATOR__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getReported() {
		return reported;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReported(Quantity newReported, NotificationChain msgs) {
		Quantity oldReported = reported;
		reported = newReported;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__REPORTED, oldReported, newReported);
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
	public void setReported(Quantity newReported) {
		if (newReported != reported) {
			NotificationChain msgs = null;
			if (reported != null)
				msgs = ((InternalEObject)reported).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL_INDICATOR__REPORTED, null, msgs);
			if (newReported != null)
				msgs = ((InternalEObject)newReported).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL_INDICATOR__REPORTED, null, msgs);
			msgs = basicSetReported(newReported, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__REPORTED, newReported, newReported));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getVerified() {
		return verified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVerified(Quantity newVerified, NotificationChain msgs) {
		Quantity oldVerified = verified;
		verified = newVerified;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__VERIFIED, oldVerified, newVerified);
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
	public void setVerified(Quantity newVerified) {
		if (newVerified != verified) {
			NotificationChain msgs = null;
			if (verified != null)
				msgs = ((InternalEObject)verified).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL_INDICATOR__VERIFIED, null, msgs);
			if (newVerified != null)
				msgs = ((InternalEObject)newVerified).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL_INDICATOR__VERIFIED, null, msgs);
			msgs = basicSetVerified(newVerified, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__VERIFIED, newVerified, newVerified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getRecognised() {
		return recognised;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRecognised(Quantity newRecognised, NotificationChain msgs) {
		Quantity oldRecognised = recognised;
		recognised = newRecognised;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__RECOGNISED, oldRecognised, newRecognised);
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
	public void setRecognised(Quantity newRecognised) {
		if (newRecognised != recognised) {
			NotificationChain msgs = null;
			if (recognised != null)
				msgs = ((InternalEObject)recognised).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL_INDICATOR__RECOGNISED, null, msgs);
			if (newRecognised != null)
				msgs = ((InternalEObject)newRecognised).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL_INDICATOR__RECOGNISED, null, msgs);
			msgs = basicSetRecognised(newRecognised, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__RECOGNISED, newRecognised, newRecognised));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValueState getActualState() {
		return actualState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualState(ValueState newActualState) {
		ValueState oldActualState = actualState;
		actualState = newActualState == null ? ACTUAL_STATE_EDEFAULT : newActualState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__ACTUAL_STATE, oldActualState, actualState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getClaimedScore() {
		return claimedScore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClaimedScore(BigDecimal newClaimedScore) {
		BigDecimal oldClaimedScore = claimedScore;
		claimedScore = newClaimedScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__CLAIMED_SCORE, oldClaimedScore, claimedScore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoreResult getResult() {
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetResult(ScoreResult newResult, NotificationChain msgs) {
		ScoreResult oldResult = result;
		result = newResult;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__RESULT, oldResult, newResult);
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
	public void setResult(ScoreResult newResult) {
		if (newResult != result) {
			NotificationChain msgs = null;
			if (result != null)
				msgs = ((InternalEObject)result).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL_INDICATOR__RESULT, null, msgs);
			if (newResult != null)
				msgs = ((InternalEObject)newResult).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL_INDICATOR__RESULT, null, msgs);
			msgs = basicSetResult(newResult, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__RESULT, newResult, newResult));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoreTrace getTrace() {
		return trace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTrace(ScoreTrace newTrace, NotificationChain msgs) {
		ScoreTrace oldTrace = trace;
		trace = newTrace;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__TRACE, oldTrace, newTrace);
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
	public void setTrace(ScoreTrace newTrace) {
		if (newTrace != trace) {
			NotificationChain msgs = null;
			if (trace != null)
				msgs = ((InternalEObject)trace).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL_INDICATOR__TRACE, null, msgs);
			if (newTrace != null)
				msgs = ((InternalEObject)newTrace).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISAL_INDICATOR__TRACE, null, msgs);
			msgs = basicSetTrace(newTrace, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__TRACE, newTrace, newTrace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_INDICATOR__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, AppraisalPackage.APPRAISAL_INDICATOR__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Provenance> getProvenance() {
		if (provenance == null) {
			provenance = new EObjectContainmentEList<Provenance>(Provenance.class, this, AppraisalPackage.APPRAISAL_INDICATOR__PROVENANCE);
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
			case AppraisalPackage.APPRAISAL_INDICATOR__TARGET:
				return basicSetTarget(null, msgs);
			case AppraisalPackage.APPRAISAL_INDICATOR__RESPONSIBLE:
				return basicSetResponsible(null, msgs);
			case AppraisalPackage.APPRAISAL_INDICATOR__RULE:
				return basicSetRule(null, msgs);
			case AppraisalPackage.APPRAISAL_INDICATOR__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISAL_INDICATOR__REPORTED:
				return basicSetReported(null, msgs);
			case AppraisalPackage.APPRAISAL_INDICATOR__VERIFIED:
				return basicSetVerified(null, msgs);
			case AppraisalPackage.APPRAISAL_INDICATOR__RECOGNISED:
				return basicSetRecognised(null, msgs);
			case AppraisalPackage.APPRAISAL_INDICATOR__RESULT:
				return basicSetResult(null, msgs);
			case AppraisalPackage.APPRAISAL_INDICATOR__TRACE:
				return basicSetTrace(null, msgs);
			case AppraisalPackage.APPRAISAL_INDICATOR__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISAL_INDICATOR__PROVENANCE:
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
			case AppraisalPackage.APPRAISAL_INDICATOR__CATEGORY:
				return getCategory();
			case AppraisalPackage.APPRAISAL_INDICATOR__ORIGIN:
				return getOrigin();
			case AppraisalPackage.APPRAISAL_INDICATOR__CODE:
				return getCode();
			case AppraisalPackage.APPRAISAL_INDICATOR__NAME:
				return getName();
			case AppraisalPackage.APPRAISAL_INDICATOR__LIBRARY_INDICATOR_ID:
				return getLibraryIndicatorId();
			case AppraisalPackage.APPRAISAL_INDICATOR__NATURE:
				return getNature();
			case AppraisalPackage.APPRAISAL_INDICATOR__DIRECTION:
				return getDirection();
			case AppraisalPackage.APPRAISAL_INDICATOR__TARGET:
				return getTarget();
			case AppraisalPackage.APPRAISAL_INDICATOR__UNIT:
				return getUnit();
			case AppraisalPackage.APPRAISAL_INDICATOR__POINTS:
				return getPoints();
			case AppraisalPackage.APPRAISAL_INDICATOR__RESPONSIBLE:
				return getResponsible();
			case AppraisalPackage.APPRAISAL_INDICATOR__PLANNED_SHARES:
				return getPlannedShares();
			case AppraisalPackage.APPRAISAL_INDICATOR__EVIDENCE_REQUIRED:
				return getEvidenceRequired();
			case AppraisalPackage.APPRAISAL_INDICATOR__RULE:
				return getRule();
			case AppraisalPackage.APPRAISAL_INDICATOR__INPUTS:
				return getInputs();
			case AppraisalPackage.APPRAISAL_INDICATOR__REPORTED:
				return getReported();
			case AppraisalPackage.APPRAISAL_INDICATOR__VERIFIED:
				return getVerified();
			case AppraisalPackage.APPRAISAL_INDICATOR__RECOGNISED:
				return getRecognised();
			case AppraisalPackage.APPRAISAL_INDICATOR__ACTUAL_STATE:
				return getActualState();
			case AppraisalPackage.APPRAISAL_INDICATOR__CLAIMED_SCORE:
				return getClaimedScore();
			case AppraisalPackage.APPRAISAL_INDICATOR__RESULT:
				return getResult();
			case AppraisalPackage.APPRAISAL_INDICATOR__TRACE:
				return getTrace();
			case AppraisalPackage.APPRAISAL_INDICATOR__REASON:
				return getReason();
			case AppraisalPackage.APPRAISAL_INDICATOR__EVIDENCE:
				return getEvidence();
			case AppraisalPackage.APPRAISAL_INDICATOR__PROVENANCE:
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
			case AppraisalPackage.APPRAISAL_INDICATOR__CATEGORY:
				setCategory((IndicatorCategory)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__ORIGIN:
				setOrigin((IndicatorOrigin)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__CODE:
				setCode((String)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__NAME:
				setName((String)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__LIBRARY_INDICATOR_ID:
				setLibraryIndicatorId((String)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__NATURE:
				setNature((Nature)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__TARGET:
				setTarget((Quantity)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__UNIT:
				setUnit((String)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__POINTS:
				setPoints((BigDecimal)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__RESPONSIBLE:
				setResponsible((Party)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__PLANNED_SHARES:
				getPlannedShares().clear();
				getPlannedShares().addAll((Collection<? extends BigDecimal>)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__EVIDENCE_REQUIRED:
				getEvidenceRequired().clear();
				getEvidenceRequired().addAll((Collection<? extends String>)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__RULE:
				setRule((ScoringRule)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends Parameter>)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__REPORTED:
				setReported((Quantity)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__VERIFIED:
				setVerified((Quantity)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__RECOGNISED:
				setRecognised((Quantity)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__ACTUAL_STATE:
				setActualState((ValueState)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__CLAIMED_SCORE:
				setClaimedScore((BigDecimal)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__RESULT:
				setResult((ScoreResult)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__TRACE:
				setTrace((ScoreTrace)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__REASON:
				setReason((String)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__PROVENANCE:
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
			case AppraisalPackage.APPRAISAL_INDICATOR__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__NAME:
				setName(NAME_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__LIBRARY_INDICATOR_ID:
				setLibraryIndicatorId(LIBRARY_INDICATOR_ID_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__NATURE:
				setNature(NATURE_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__TARGET:
				setTarget((Quantity)null);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__POINTS:
				setPoints(POINTS_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__RESPONSIBLE:
				setResponsible((Party)null);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__PLANNED_SHARES:
				getPlannedShares().clear();
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__EVIDENCE_REQUIRED:
				getEvidenceRequired().clear();
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__RULE:
				setRule((ScoringRule)null);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__INPUTS:
				getInputs().clear();
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__REPORTED:
				setReported((Quantity)null);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__VERIFIED:
				setVerified((Quantity)null);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__RECOGNISED:
				setRecognised((Quantity)null);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__ACTUAL_STATE:
				setActualState(ACTUAL_STATE_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__CLAIMED_SCORE:
				setClaimedScore(CLAIMED_SCORE_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__RESULT:
				setResult((ScoreResult)null);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__TRACE:
				setTrace((ScoreTrace)null);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__EVIDENCE:
				getEvidence().clear();
				return;
			case AppraisalPackage.APPRAISAL_INDICATOR__PROVENANCE:
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
			case AppraisalPackage.APPRAISAL_INDICATOR__CATEGORY:
				return category != CATEGORY_EDEFAULT;
			case AppraisalPackage.APPRAISAL_INDICATOR__ORIGIN:
				return origin != ORIGIN_EDEFAULT;
			case AppraisalPackage.APPRAISAL_INDICATOR__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case AppraisalPackage.APPRAISAL_INDICATOR__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case AppraisalPackage.APPRAISAL_INDICATOR__LIBRARY_INDICATOR_ID:
				return LIBRARY_INDICATOR_ID_EDEFAULT == null ? libraryIndicatorId != null : !LIBRARY_INDICATOR_ID_EDEFAULT.equals(libraryIndicatorId);
			case AppraisalPackage.APPRAISAL_INDICATOR__NATURE:
				return nature != NATURE_EDEFAULT;
			case AppraisalPackage.APPRAISAL_INDICATOR__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case AppraisalPackage.APPRAISAL_INDICATOR__TARGET:
				return target != null;
			case AppraisalPackage.APPRAISAL_INDICATOR__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case AppraisalPackage.APPRAISAL_INDICATOR__POINTS:
				return POINTS_EDEFAULT == null ? points != null : !POINTS_EDEFAULT.equals(points);
			case AppraisalPackage.APPRAISAL_INDICATOR__RESPONSIBLE:
				return responsible != null;
			case AppraisalPackage.APPRAISAL_INDICATOR__PLANNED_SHARES:
				return plannedShares != null && !plannedShares.isEmpty();
			case AppraisalPackage.APPRAISAL_INDICATOR__EVIDENCE_REQUIRED:
				return evidenceRequired != null && !evidenceRequired.isEmpty();
			case AppraisalPackage.APPRAISAL_INDICATOR__RULE:
				return rule != null;
			case AppraisalPackage.APPRAISAL_INDICATOR__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case AppraisalPackage.APPRAISAL_INDICATOR__REPORTED:
				return reported != null;
			case AppraisalPackage.APPRAISAL_INDICATOR__VERIFIED:
				return verified != null;
			case AppraisalPackage.APPRAISAL_INDICATOR__RECOGNISED:
				return recognised != null;
			case AppraisalPackage.APPRAISAL_INDICATOR__ACTUAL_STATE:
				return actualState != ACTUAL_STATE_EDEFAULT;
			case AppraisalPackage.APPRAISAL_INDICATOR__CLAIMED_SCORE:
				return CLAIMED_SCORE_EDEFAULT == null ? claimedScore != null : !CLAIMED_SCORE_EDEFAULT.equals(claimedScore);
			case AppraisalPackage.APPRAISAL_INDICATOR__RESULT:
				return result != null;
			case AppraisalPackage.APPRAISAL_INDICATOR__TRACE:
				return trace != null;
			case AppraisalPackage.APPRAISAL_INDICATOR__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case AppraisalPackage.APPRAISAL_INDICATOR__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case AppraisalPackage.APPRAISAL_INDICATOR__PROVENANCE:
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
		result.append(" (category: "); //$NON-NLS-1$
		result.append(category);
		result.append(", origin: "); //$NON-NLS-1$
		result.append(origin);
		result.append(", code: "); //$NON-NLS-1$
		result.append(code);
		result.append(", name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", libraryIndicatorId: "); //$NON-NLS-1$
		result.append(libraryIndicatorId);
		result.append(", nature: "); //$NON-NLS-1$
		result.append(nature);
		result.append(", direction: "); //$NON-NLS-1$
		result.append(direction);
		result.append(", unit: "); //$NON-NLS-1$
		result.append(unit);
		result.append(", points: "); //$NON-NLS-1$
		result.append(points);
		result.append(", plannedShares: "); //$NON-NLS-1$
		result.append(plannedShares);
		result.append(", evidenceRequired: "); //$NON-NLS-1$
		result.append(evidenceRequired);
		result.append(", actualState: "); //$NON-NLS-1$
		result.append(actualState);
		result.append(", claimedScore: "); //$NON-NLS-1$
		result.append(claimedScore);
		result.append(", reason: "); //$NON-NLS-1$
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //AppraisalIndicatorImpl
