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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jixiao.model.base.Direction;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.base.ValueState;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.IndicatorScore;

import org.jixiao.model.rules.ScoringRule;

import org.jixiao.model.trace.ScoreTrace;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Indicator Score</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getTargetId <em>Target Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getLibraryIndicatorId <em>Library Indicator Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getDimensionCode <em>Dimension Code</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getLevel1 <em>Level1</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getLevel2 <em>Level2</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#isCore <em>Core</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getNature <em>Nature</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getAdjustedTarget <em>Adjusted Target</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getReported <em>Reported</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getVerified <em>Verified</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getRecognised <em>Recognised</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getActualState <em>Actual State</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getBand <em>Band</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getAssessedScore <em>Assessed Score</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getAssessedReason <em>Assessed Reason</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getClaimedScore <em>Claimed Score</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getReviewedScore <em>Reviewed Score</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getScoringText <em>Scoring Text</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getRule <em>Rule</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getTrace <em>Trace</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl#getExplanation <em>Explanation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndicatorScoreImpl extends IdentifiedImpl implements IndicatorScore {
	/**
	 * The default value of the '{@link #getTargetId() <em>Target Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetId()
	 * @generated
	 * @ordered
	 */
	protected static final String TARGET_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetId() <em>Target Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetId()
	 * @generated
	 * @ordered
	 */
	protected String targetId = TARGET_ID_EDEFAULT;

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
	 * The default value of the '{@link #getDimensionCode() <em>Dimension Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimensionCode()
	 * @generated
	 * @ordered
	 */
	protected static final String DIMENSION_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDimensionCode() <em>Dimension Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimensionCode()
	 * @generated
	 * @ordered
	 */
	protected String dimensionCode = DIMENSION_CODE_EDEFAULT;

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
	 * The cached value of the '{@link #getAdjustedTarget() <em>Adjusted Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdjustedTarget()
	 * @generated
	 * @ordered
	 */
	protected Quantity adjustedTarget;

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
	 * The default value of the '{@link #getBand() <em>Band</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBand()
	 * @generated
	 * @ordered
	 */
	protected static final String BAND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBand() <em>Band</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBand()
	 * @generated
	 * @ordered
	 */
	protected String band = BAND_EDEFAULT;

	/**
	 * The default value of the '{@link #getAssessedScore() <em>Assessed Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessedScore()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal ASSESSED_SCORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAssessedScore() <em>Assessed Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessedScore()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal assessedScore = ASSESSED_SCORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAssessedReason() <em>Assessed Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessedReason()
	 * @generated
	 * @ordered
	 */
	protected static final String ASSESSED_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAssessedReason() <em>Assessed Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessedReason()
	 * @generated
	 * @ordered
	 */
	protected String assessedReason = ASSESSED_REASON_EDEFAULT;

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
	 * The default value of the '{@link #getReviewedScore() <em>Reviewed Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewedScore()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal REVIEWED_SCORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewedScore() <em>Reviewed Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewedScore()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal reviewedScore = REVIEWED_SCORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getScoringText() <em>Scoring Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoringText()
	 * @generated
	 * @ordered
	 */
	protected static final String SCORING_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScoringText() <em>Scoring Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoringText()
	 * @generated
	 * @ordered
	 */
	protected String scoringText = SCORING_TEXT_EDEFAULT;

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
	 * The cached value of the '{@link #getRule() <em>Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected ScoringRule rule;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IndicatorScoreImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.INDICATOR_SCORE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTargetId() {
		return targetId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetId(String newTargetId) {
		String oldTargetId = targetId;
		targetId = newTargetId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__TARGET_ID, oldTargetId, targetId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__LIBRARY_INDICATOR_ID, oldLibraryIndicatorId, libraryIndicatorId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDimensionCode() {
		return dimensionCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDimensionCode(String newDimensionCode) {
		String oldDimensionCode = dimensionCode;
		dimensionCode = newDimensionCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__DIMENSION_CODE, oldDimensionCode, dimensionCode));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__CODE, oldCode, code));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__LEVEL1, oldLevel1, level1));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__LEVEL2, oldLevel2, level2));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__CORE, oldCore, core));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__NATURE, oldNature, nature));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__DIRECTION, oldDirection, direction));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__TARGET, oldTarget, newTarget);
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
				msgs = ((InternalEObject)target).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_SCORE__TARGET, null, msgs);
			if (newTarget != null)
				msgs = ((InternalEObject)newTarget).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_SCORE__TARGET, null, msgs);
			msgs = basicSetTarget(newTarget, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__TARGET, newTarget, newTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getAdjustedTarget() {
		return adjustedTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAdjustedTarget(Quantity newAdjustedTarget, NotificationChain msgs) {
		Quantity oldAdjustedTarget = adjustedTarget;
		adjustedTarget = newAdjustedTarget;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__ADJUSTED_TARGET, oldAdjustedTarget, newAdjustedTarget);
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
	public void setAdjustedTarget(Quantity newAdjustedTarget) {
		if (newAdjustedTarget != adjustedTarget) {
			NotificationChain msgs = null;
			if (adjustedTarget != null)
				msgs = ((InternalEObject)adjustedTarget).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_SCORE__ADJUSTED_TARGET, null, msgs);
			if (newAdjustedTarget != null)
				msgs = ((InternalEObject)newAdjustedTarget).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_SCORE__ADJUSTED_TARGET, null, msgs);
			msgs = basicSetAdjustedTarget(newAdjustedTarget, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__ADJUSTED_TARGET, newAdjustedTarget, newAdjustedTarget));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__UNIT, oldUnit, unit));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__REPORTED, oldReported, newReported);
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
				msgs = ((InternalEObject)reported).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_SCORE__REPORTED, null, msgs);
			if (newReported != null)
				msgs = ((InternalEObject)newReported).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_SCORE__REPORTED, null, msgs);
			msgs = basicSetReported(newReported, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__REPORTED, newReported, newReported));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__VERIFIED, oldVerified, newVerified);
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
				msgs = ((InternalEObject)verified).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_SCORE__VERIFIED, null, msgs);
			if (newVerified != null)
				msgs = ((InternalEObject)newVerified).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_SCORE__VERIFIED, null, msgs);
			msgs = basicSetVerified(newVerified, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__VERIFIED, newVerified, newVerified));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__RECOGNISED, oldRecognised, newRecognised);
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
				msgs = ((InternalEObject)recognised).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_SCORE__RECOGNISED, null, msgs);
			if (newRecognised != null)
				msgs = ((InternalEObject)newRecognised).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_SCORE__RECOGNISED, null, msgs);
			msgs = basicSetRecognised(newRecognised, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__RECOGNISED, newRecognised, newRecognised));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__ACTUAL_STATE, oldActualState, actualState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBand() {
		return band;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBand(String newBand) {
		String oldBand = band;
		band = newBand;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__BAND, oldBand, band));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAssessedScore() {
		return assessedScore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssessedScore(BigDecimal newAssessedScore) {
		BigDecimal oldAssessedScore = assessedScore;
		assessedScore = newAssessedScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__ASSESSED_SCORE, oldAssessedScore, assessedScore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAssessedReason() {
		return assessedReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssessedReason(String newAssessedReason) {
		String oldAssessedReason = assessedReason;
		assessedReason = newAssessedReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__ASSESSED_REASON, oldAssessedReason, assessedReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Parameter> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList<Parameter>(Parameter.class, this, DossierPackage.INDICATOR_SCORE__INPUTS);
		}
		return inputs;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__POINTS, oldPoints, points));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__CLAIMED_SCORE, oldClaimedScore, claimedScore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getReviewedScore() {
		return reviewedScore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewedScore(BigDecimal newReviewedScore) {
		BigDecimal oldReviewedScore = reviewedScore;
		reviewedScore = newReviewedScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__REVIEWED_SCORE, oldReviewedScore, reviewedScore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScoringText() {
		return scoringText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScoringText(String newScoringText) {
		String oldScoringText = scoringText;
		scoringText = newScoringText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__SCORING_TEXT, oldScoringText, scoringText));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__REASON, oldReason, reason));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__REMARK, oldRemark, remark));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__RULE, oldRule, newRule);
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
				msgs = ((InternalEObject)rule).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_SCORE__RULE, null, msgs);
			if (newRule != null)
				msgs = ((InternalEObject)newRule).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_SCORE__RULE, null, msgs);
			msgs = basicSetRule(newRule, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__RULE, newRule, newRule));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__RESULT, oldResult, newResult);
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
				msgs = ((InternalEObject)result).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_SCORE__RESULT, null, msgs);
			if (newResult != null)
				msgs = ((InternalEObject)newResult).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_SCORE__RESULT, null, msgs);
			msgs = basicSetResult(newResult, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__RESULT, newResult, newResult));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__TRACE, oldTrace, newTrace);
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
				msgs = ((InternalEObject)trace).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_SCORE__TRACE, null, msgs);
			if (newTrace != null)
				msgs = ((InternalEObject)newTrace).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.INDICATOR_SCORE__TRACE, null, msgs);
			msgs = basicSetTrace(newTrace, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__TRACE, newTrace, newTrace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, DossierPackage.INDICATOR_SCORE__EVIDENCE);
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
			provenance = new EObjectContainmentEList<Provenance>(Provenance.class, this, DossierPackage.INDICATOR_SCORE__PROVENANCE);
		}
		return provenance;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.INDICATOR_SCORE__EXPLANATION, oldExplanation, explanation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.INDICATOR_SCORE__TARGET:
				return basicSetTarget(null, msgs);
			case DossierPackage.INDICATOR_SCORE__ADJUSTED_TARGET:
				return basicSetAdjustedTarget(null, msgs);
			case DossierPackage.INDICATOR_SCORE__REPORTED:
				return basicSetReported(null, msgs);
			case DossierPackage.INDICATOR_SCORE__VERIFIED:
				return basicSetVerified(null, msgs);
			case DossierPackage.INDICATOR_SCORE__RECOGNISED:
				return basicSetRecognised(null, msgs);
			case DossierPackage.INDICATOR_SCORE__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
			case DossierPackage.INDICATOR_SCORE__RULE:
				return basicSetRule(null, msgs);
			case DossierPackage.INDICATOR_SCORE__RESULT:
				return basicSetResult(null, msgs);
			case DossierPackage.INDICATOR_SCORE__TRACE:
				return basicSetTrace(null, msgs);
			case DossierPackage.INDICATOR_SCORE__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case DossierPackage.INDICATOR_SCORE__PROVENANCE:
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
			case DossierPackage.INDICATOR_SCORE__TARGET_ID:
				return getTargetId();
			case DossierPackage.INDICATOR_SCORE__LIBRARY_INDICATOR_ID:
				return getLibraryIndicatorId();
			case DossierPackage.INDICATOR_SCORE__DIMENSION_CODE:
				return getDimensionCode();
			case DossierPackage.INDICATOR_SCORE__CODE:
				return getCode();
			case DossierPackage.INDICATOR_SCORE__LEVEL1:
				return getLevel1();
			case DossierPackage.INDICATOR_SCORE__LEVEL2:
				return getLevel2();
			case DossierPackage.INDICATOR_SCORE__NAME:
				return getName();
			case DossierPackage.INDICATOR_SCORE__CORE:
				return isCore();
			case DossierPackage.INDICATOR_SCORE__NATURE:
				return getNature();
			case DossierPackage.INDICATOR_SCORE__DIRECTION:
				return getDirection();
			case DossierPackage.INDICATOR_SCORE__TARGET:
				return getTarget();
			case DossierPackage.INDICATOR_SCORE__ADJUSTED_TARGET:
				return getAdjustedTarget();
			case DossierPackage.INDICATOR_SCORE__UNIT:
				return getUnit();
			case DossierPackage.INDICATOR_SCORE__REPORTED:
				return getReported();
			case DossierPackage.INDICATOR_SCORE__VERIFIED:
				return getVerified();
			case DossierPackage.INDICATOR_SCORE__RECOGNISED:
				return getRecognised();
			case DossierPackage.INDICATOR_SCORE__ACTUAL_STATE:
				return getActualState();
			case DossierPackage.INDICATOR_SCORE__BAND:
				return getBand();
			case DossierPackage.INDICATOR_SCORE__ASSESSED_SCORE:
				return getAssessedScore();
			case DossierPackage.INDICATOR_SCORE__ASSESSED_REASON:
				return getAssessedReason();
			case DossierPackage.INDICATOR_SCORE__INPUTS:
				return getInputs();
			case DossierPackage.INDICATOR_SCORE__POINTS:
				return getPoints();
			case DossierPackage.INDICATOR_SCORE__CLAIMED_SCORE:
				return getClaimedScore();
			case DossierPackage.INDICATOR_SCORE__REVIEWED_SCORE:
				return getReviewedScore();
			case DossierPackage.INDICATOR_SCORE__SCORING_TEXT:
				return getScoringText();
			case DossierPackage.INDICATOR_SCORE__REASON:
				return getReason();
			case DossierPackage.INDICATOR_SCORE__REMARK:
				return getRemark();
			case DossierPackage.INDICATOR_SCORE__RULE:
				return getRule();
			case DossierPackage.INDICATOR_SCORE__RESULT:
				return getResult();
			case DossierPackage.INDICATOR_SCORE__TRACE:
				return getTrace();
			case DossierPackage.INDICATOR_SCORE__EVIDENCE:
				return getEvidence();
			case DossierPackage.INDICATOR_SCORE__PROVENANCE:
				return getProvenance();
			case DossierPackage.INDICATOR_SCORE__EXPLANATION:
				return getExplanation();
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
			case DossierPackage.INDICATOR_SCORE__TARGET_ID:
				setTargetId((String)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__LIBRARY_INDICATOR_ID:
				setLibraryIndicatorId((String)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__DIMENSION_CODE:
				setDimensionCode((String)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__CODE:
				setCode((String)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__LEVEL1:
				setLevel1((String)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__LEVEL2:
				setLevel2((String)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__NAME:
				setName((String)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__CORE:
				setCore((Boolean)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__NATURE:
				setNature((Nature)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__TARGET:
				setTarget((Quantity)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__ADJUSTED_TARGET:
				setAdjustedTarget((Quantity)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__UNIT:
				setUnit((String)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__REPORTED:
				setReported((Quantity)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__VERIFIED:
				setVerified((Quantity)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__RECOGNISED:
				setRecognised((Quantity)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__ACTUAL_STATE:
				setActualState((ValueState)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__BAND:
				setBand((String)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__ASSESSED_SCORE:
				setAssessedScore((BigDecimal)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__ASSESSED_REASON:
				setAssessedReason((String)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends Parameter>)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__POINTS:
				setPoints((BigDecimal)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__CLAIMED_SCORE:
				setClaimedScore((BigDecimal)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__REVIEWED_SCORE:
				setReviewedScore((BigDecimal)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__SCORING_TEXT:
				setScoringText((String)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__REASON:
				setReason((String)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__REMARK:
				setRemark((String)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__RULE:
				setRule((ScoringRule)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__RESULT:
				setResult((ScoreResult)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__TRACE:
				setTrace((ScoreTrace)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__PROVENANCE:
				getProvenance().clear();
				getProvenance().addAll((Collection<? extends Provenance>)newValue);
				return;
			case DossierPackage.INDICATOR_SCORE__EXPLANATION:
				setExplanation((String)newValue);
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
			case DossierPackage.INDICATOR_SCORE__TARGET_ID:
				setTargetId(TARGET_ID_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_SCORE__LIBRARY_INDICATOR_ID:
				setLibraryIndicatorId(LIBRARY_INDICATOR_ID_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_SCORE__DIMENSION_CODE:
				setDimensionCode(DIMENSION_CODE_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_SCORE__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_SCORE__LEVEL1:
				setLevel1(LEVEL1_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_SCORE__LEVEL2:
				setLevel2(LEVEL2_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_SCORE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_SCORE__CORE:
				setCore(CORE_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_SCORE__NATURE:
				setNature(NATURE_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_SCORE__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_SCORE__TARGET:
				setTarget((Quantity)null);
				return;
			case DossierPackage.INDICATOR_SCORE__ADJUSTED_TARGET:
				setAdjustedTarget((Quantity)null);
				return;
			case DossierPackage.INDICATOR_SCORE__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_SCORE__REPORTED:
				setReported((Quantity)null);
				return;
			case DossierPackage.INDICATOR_SCORE__VERIFIED:
				setVerified((Quantity)null);
				return;
			case DossierPackage.INDICATOR_SCORE__RECOGNISED:
				setRecognised((Quantity)null);
				return;
			case DossierPackage.INDICATOR_SCORE__ACTUAL_STATE:
				setActualState(ACTUAL_STATE_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_SCORE__BAND:
				setBand(BAND_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_SCORE__ASSESSED_SCORE:
				setAssessedScore(ASSESSED_SCORE_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_SCORE__ASSESSED_REASON:
				setAssessedReason(ASSESSED_REASON_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_SCORE__INPUTS:
				getInputs().clear();
				return;
			case DossierPackage.INDICATOR_SCORE__POINTS:
				setPoints(POINTS_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_SCORE__CLAIMED_SCORE:
				setClaimedScore(CLAIMED_SCORE_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_SCORE__REVIEWED_SCORE:
				setReviewedScore(REVIEWED_SCORE_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_SCORE__SCORING_TEXT:
				setScoringText(SCORING_TEXT_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_SCORE__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_SCORE__REMARK:
				setRemark(REMARK_EDEFAULT);
				return;
			case DossierPackage.INDICATOR_SCORE__RULE:
				setRule((ScoringRule)null);
				return;
			case DossierPackage.INDICATOR_SCORE__RESULT:
				setResult((ScoreResult)null);
				return;
			case DossierPackage.INDICATOR_SCORE__TRACE:
				setTrace((ScoreTrace)null);
				return;
			case DossierPackage.INDICATOR_SCORE__EVIDENCE:
				getEvidence().clear();
				return;
			case DossierPackage.INDICATOR_SCORE__PROVENANCE:
				getProvenance().clear();
				return;
			case DossierPackage.INDICATOR_SCORE__EXPLANATION:
				setExplanation(EXPLANATION_EDEFAULT);
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
			case DossierPackage.INDICATOR_SCORE__TARGET_ID:
				return TARGET_ID_EDEFAULT == null ? targetId != null : !TARGET_ID_EDEFAULT.equals(targetId);
			case DossierPackage.INDICATOR_SCORE__LIBRARY_INDICATOR_ID:
				return LIBRARY_INDICATOR_ID_EDEFAULT == null ? libraryIndicatorId != null : !LIBRARY_INDICATOR_ID_EDEFAULT.equals(libraryIndicatorId);
			case DossierPackage.INDICATOR_SCORE__DIMENSION_CODE:
				return DIMENSION_CODE_EDEFAULT == null ? dimensionCode != null : !DIMENSION_CODE_EDEFAULT.equals(dimensionCode);
			case DossierPackage.INDICATOR_SCORE__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case DossierPackage.INDICATOR_SCORE__LEVEL1:
				return LEVEL1_EDEFAULT == null ? level1 != null : !LEVEL1_EDEFAULT.equals(level1);
			case DossierPackage.INDICATOR_SCORE__LEVEL2:
				return LEVEL2_EDEFAULT == null ? level2 != null : !LEVEL2_EDEFAULT.equals(level2);
			case DossierPackage.INDICATOR_SCORE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DossierPackage.INDICATOR_SCORE__CORE:
				return core != CORE_EDEFAULT;
			case DossierPackage.INDICATOR_SCORE__NATURE:
				return nature != NATURE_EDEFAULT;
			case DossierPackage.INDICATOR_SCORE__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case DossierPackage.INDICATOR_SCORE__TARGET:
				return target != null;
			case DossierPackage.INDICATOR_SCORE__ADJUSTED_TARGET:
				return adjustedTarget != null;
			case DossierPackage.INDICATOR_SCORE__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case DossierPackage.INDICATOR_SCORE__REPORTED:
				return reported != null;
			case DossierPackage.INDICATOR_SCORE__VERIFIED:
				return verified != null;
			case DossierPackage.INDICATOR_SCORE__RECOGNISED:
				return recognised != null;
			case DossierPackage.INDICATOR_SCORE__ACTUAL_STATE:
				return actualState != ACTUAL_STATE_EDEFAULT;
			case DossierPackage.INDICATOR_SCORE__BAND:
				return BAND_EDEFAULT == null ? band != null : !BAND_EDEFAULT.equals(band);
			case DossierPackage.INDICATOR_SCORE__ASSESSED_SCORE:
				return ASSESSED_SCORE_EDEFAULT == null ? assessedScore != null : !ASSESSED_SCORE_EDEFAULT.equals(assessedScore);
			case DossierPackage.INDICATOR_SCORE__ASSESSED_REASON:
				return ASSESSED_REASON_EDEFAULT == null ? assessedReason != null : !ASSESSED_REASON_EDEFAULT.equals(assessedReason);
			case DossierPackage.INDICATOR_SCORE__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case DossierPackage.INDICATOR_SCORE__POINTS:
				return POINTS_EDEFAULT == null ? points != null : !POINTS_EDEFAULT.equals(points);
			case DossierPackage.INDICATOR_SCORE__CLAIMED_SCORE:
				return CLAIMED_SCORE_EDEFAULT == null ? claimedScore != null : !CLAIMED_SCORE_EDEFAULT.equals(claimedScore);
			case DossierPackage.INDICATOR_SCORE__REVIEWED_SCORE:
				return REVIEWED_SCORE_EDEFAULT == null ? reviewedScore != null : !REVIEWED_SCORE_EDEFAULT.equals(reviewedScore);
			case DossierPackage.INDICATOR_SCORE__SCORING_TEXT:
				return SCORING_TEXT_EDEFAULT == null ? scoringText != null : !SCORING_TEXT_EDEFAULT.equals(scoringText);
			case DossierPackage.INDICATOR_SCORE__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case DossierPackage.INDICATOR_SCORE__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
			case DossierPackage.INDICATOR_SCORE__RULE:
				return rule != null;
			case DossierPackage.INDICATOR_SCORE__RESULT:
				return result != null;
			case DossierPackage.INDICATOR_SCORE__TRACE:
				return trace != null;
			case DossierPackage.INDICATOR_SCORE__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case DossierPackage.INDICATOR_SCORE__PROVENANCE:
				return provenance != null && !provenance.isEmpty();
			case DossierPackage.INDICATOR_SCORE__EXPLANATION:
				return EXPLANATION_EDEFAULT == null ? explanation != null : !EXPLANATION_EDEFAULT.equals(explanation);
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
		result.append(" (targetId: "); //$NON-NLS-1$
		result.append(targetId);
		result.append(", libraryIndicatorId: "); //$NON-NLS-1$
		result.append(libraryIndicatorId);
		result.append(", dimensionCode: "); //$NON-NLS-1$
		result.append(dimensionCode);
		result.append(", code: "); //$NON-NLS-1$
		result.append(code);
		result.append(", level1: "); //$NON-NLS-1$
		result.append(level1);
		result.append(", level2: "); //$NON-NLS-1$
		result.append(level2);
		result.append(", name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", core: "); //$NON-NLS-1$
		result.append(core);
		result.append(", nature: "); //$NON-NLS-1$
		result.append(nature);
		result.append(", direction: "); //$NON-NLS-1$
		result.append(direction);
		result.append(", unit: "); //$NON-NLS-1$
		result.append(unit);
		result.append(", actualState: "); //$NON-NLS-1$
		result.append(actualState);
		result.append(", band: "); //$NON-NLS-1$
		result.append(band);
		result.append(", assessedScore: "); //$NON-NLS-1$
		result.append(assessedScore);
		result.append(", assessedReason: "); //$NON-NLS-1$
		result.append(assessedReason);
		result.append(", points: "); //$NON-NLS-1$
		result.append(points);
		result.append(", claimedScore: "); //$NON-NLS-1$
		result.append(claimedScore);
		result.append(", reviewedScore: "); //$NON-NLS-1$
		result.append(reviewedScore);
		result.append(", scoringText: "); //$NON-NLS-1$
		result.append(scoringText);
		result.append(", reason: "); //$NON-NLS-1$
		result.append(reason);
		result.append(", remark: "); //$NON-NLS-1$
		result.append(remark);
		result.append(", explanation: "); //$NON-NLS-1$
		result.append(explanation);
		result.append(')');
		return result.toString();
	}

} //IndicatorScoreImpl
