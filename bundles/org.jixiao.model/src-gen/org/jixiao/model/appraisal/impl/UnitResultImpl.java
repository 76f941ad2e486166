/**
 */
package org.jixiao.model.appraisal.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.UnitResult;

import org.jixiao.model.base.ScoreResult;

import org.jixiao.model.trace.ScoreTrace;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Unit Result</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.UnitResultImpl#getIndicatorScore <em>Indicator Score</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.UnitResultImpl#getKeyPerformanceScore <em>Key Performance Score</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.UnitResultImpl#getComprehensive <em>Comprehensive</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.UnitResultImpl#getTierPoints <em>Tier Points</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.UnitResultImpl#getBonus <em>Bonus</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.UnitResultImpl#getDeduction <em>Deduction</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.UnitResultImpl#getTotal <em>Total</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.UnitResultImpl#getRank <em>Rank</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.UnitResultImpl#getClassName <em>Class Name</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.UnitResultImpl#getVetoReason <em>Veto Reason</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.UnitResultImpl#getConsequences <em>Consequences</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.UnitResultImpl#isFrozen <em>Frozen</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.UnitResultImpl#getPublishedOn <em>Published On</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.UnitResultImpl#getTrace <em>Trace</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.UnitResultImpl#isUnqualified <em>Unqualified</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.UnitResultImpl#getLateFilings <em>Late Filings</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.UnitResultImpl#getMissingFilings <em>Missing Filings</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.UnitResultImpl#getFilingDeduction <em>Filing Deduction</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UnitResultImpl extends MinimalEObjectImpl.Container implements UnitResult {
	/**
	 * The cached value of the '{@link #getIndicatorScore() <em>Indicator Score</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicatorScore()
	 * @generated
	 * @ordered
	 */
	protected ScoreResult indicatorScore;

	/**
	 * The cached value of the '{@link #getKeyPerformanceScore() <em>Key Performance Score</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyPerformanceScore()
	 * @generated
	 * @ordered
	 */
	protected ScoreResult keyPerformanceScore;

	/**
	 * The cached value of the '{@link #getComprehensive() <em>Comprehensive</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComprehensive()
	 * @generated
	 * @ordered
	 */
	protected ScoreResult comprehensive;

	/**
	 * The default value of the '{@link #getTierPoints() <em>Tier Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTierPoints()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TIER_POINTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTierPoints() <em>Tier Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTierPoints()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal tierPoints = TIER_POINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBonus() <em>Bonus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBonus()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BONUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBonus() <em>Bonus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBonus()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal bonus = BONUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeduction() <em>Deduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeduction()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DEDUCTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeduction() <em>Deduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeduction()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal deduction = DEDUCTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTotal() <em>Total</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal()
	 * @generated
	 * @ordered
	 */
	protected ScoreResult total;

	/**
	 * The default value of the '{@link #getRank() <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRank()
	 * @generated
	 * @ordered
	 */
	protected static final Integer RANK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRank() <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRank()
	 * @generated
	 * @ordered
	 */
	protected Integer rank = RANK_EDEFAULT;

	/**
	 * The default value of the '{@link #getClassName() <em>Class Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassName()
	 * @generated
	 * @ordered
	 */
	protected static final String CLASS_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClassName() <em>Class Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassName()
	 * @generated
	 * @ordered
	 */
	protected String className = CLASS_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getVetoReason() <em>Veto Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVetoReason()
	 * @generated
	 * @ordered
	 */
	protected static final String VETO_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVetoReason() <em>Veto Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVetoReason()
	 * @generated
	 * @ordered
	 */
	protected String vetoReason = VETO_REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConsequences() <em>Consequences</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsequences()
	 * @generated
	 * @ordered
	 */
	protected EList<String> consequences;

	/**
	 * The default value of the '{@link #isFrozen() <em>Frozen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFrozen()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FROZEN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFrozen() <em>Frozen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFrozen()
	 * @generated
	 * @ordered
	 */
	protected boolean frozen = FROZEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublishedOn() <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PUBLISHED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublishedOn() <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate publishedOn = PUBLISHED_ON_EDEFAULT;

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
	 * The default value of the '{@link #isUnqualified() <em>Unqualified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnqualified()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNQUALIFIED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUnqualified() <em>Unqualified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnqualified()
	 * @generated
	 * @ordered
	 */
	protected boolean unqualified = UNQUALIFIED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLateFilings() <em>Late Filings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLateFilings()
	 * @generated
	 * @ordered
	 */
	protected static final Integer LATE_FILINGS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLateFilings() <em>Late Filings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLateFilings()
	 * @generated
	 * @ordered
	 */
	protected Integer lateFilings = LATE_FILINGS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMissingFilings() <em>Missing Filings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMissingFilings()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MISSING_FILINGS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMissingFilings() <em>Missing Filings</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMissingFilings()
	 * @generated
	 * @ordered
	 */
	protected Integer missingFilings = MISSING_FILINGS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFilingDeduction() <em>Filing Deduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilingDeduction()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FILING_DEDUCTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFilingDeduction() <em>Filing Deduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilingDeduction()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal filingDeduction = FILING_DEDUCTION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UnitResultImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.UNIT_RESULT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoreResult getIndicatorScore() {
		return indicatorScore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIndicatorScore(ScoreResult newIndicatorScore, NotificationChain msgs) {
		ScoreResult oldIndicatorScore = indicatorScore;
		indicatorScore = newIndicatorScore;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__INDICATOR_SCORE, oldIndicatorScore, newIndicatorScore);
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
	public void setIndicatorScore(ScoreResult newIndicatorScore) {
		if (newIndicatorScore != indicatorScore) {
			NotificationChain msgs = null;
			if (indicatorScore != null)
				msgs = ((InternalEObject)indicatorScore).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.UNIT_RESULT__INDICATOR_SCORE, null, msgs);
			if (newIndicatorScore != null)
				msgs = ((InternalEObject)newIndicatorScore).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.UNIT_RESULT__INDICATOR_SCORE, null, msgs);
			msgs = basicSetIndicatorScore(newIndicatorScore, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__INDICATOR_SCORE, newIndicatorScore, newIndicatorScore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoreResult getKeyPerformanceScore() {
		return keyPerformanceScore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetKeyPerformanceScore(ScoreResult newKeyPerformanceScore, NotificationChain msgs) {
		ScoreResult oldKeyPerformanceScore = keyPerformanceScore;
		keyPerformanceScore = newKeyPerformanceScore;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__KEY_PERFORMANCE_SCORE, oldKeyPerformanceScore, newKeyPerformanceScore);
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
	public void setKeyPerformanceScore(ScoreResult newKeyPerformanceScore) {
		if (newKeyPerformanceScore != keyPerformanceScore) {
			NotificationChain msgs = null;
			if (keyPerformanceScore != null)
				msgs = ((InternalEObject)keyPerformanceScore).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.UNIT_RESULT__KEY_PERFORMANCE_SCORE, null, msgs);
			if (newKeyPerformanceScore != null)
				msgs = ((InternalEObject)newKeyPerformanceScore).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.UNIT_RESULT__KEY_PERFORMANCE_SCORE, null, msgs);
			msgs = basicSetKeyPerformanceScore(newKeyPerformanceScore, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__KEY_PERFORMANCE_SCORE, newKeyPerformanceScore, newKeyPerformanceScore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoreResult getComprehensive() {
		return comprehensive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetComprehensive(ScoreResult newComprehensive, NotificationChain msgs) {
		ScoreResult oldComprehensive = comprehensive;
		comprehensive = newComprehensive;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__COMPREHENSIVE, oldComprehensive, newComprehensive);
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
	public void setComprehensive(ScoreResult newComprehensive) {
		if (newComprehensive != comprehensive) {
			NotificationChain msgs = null;
			if (comprehensive != null)
				msgs = ((InternalEObject)comprehensive).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.UNIT_RESULT__COMPREHENSIVE, null, msgs);
			if (newComprehensive != null)
				msgs = ((InternalEObject)newComprehensive).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.UNIT_RESULT__COMPREHENSIVE, null, msgs);
			msgs = basicSetComprehensive(newComprehensive, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__COMPREHENSIVE, newComprehensive, newComprehensive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTierPoints() {
		return tierPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTierPoints(BigDecimal newTierPoints) {
		BigDecimal oldTierPoints = tierPoints;
		tierPoints = newTierPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__TIER_POINTS, oldTierPoints, tierPoints));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBonus() {
		return bonus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBonus(BigDecimal newBonus) {
		BigDecimal oldBonus = bonus;
		bonus = newBonus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__BONUS, oldBonus, bonus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDeduction() {
		return deduction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeduction(BigDecimal newDeduction) {
		BigDecimal oldDeduction = deduction;
		deduction = newDeduction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__DEDUCTION, oldDeduction, deduction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoreResult getTotal() {
		return total;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTotal(ScoreResult newTotal, NotificationChain msgs) {
		ScoreResult oldTotal = total;
		total = newTotal;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__TOTAL, oldTotal, newTotal);
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
	public void setTotal(ScoreResult newTotal) {
		if (newTotal != total) {
			NotificationChain msgs = null;
			if (total != null)
				msgs = ((InternalEObject)total).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.UNIT_RESULT__TOTAL, null, msgs);
			if (newTotal != null)
				msgs = ((InternalEObject)newTotal).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.UNIT_RESULT__TOTAL, null, msgs);
			msgs = basicSetTotal(newTotal, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__TOTAL, newTotal, newTotal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRank() {
		return rank;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRank(Integer newRank) {
		Integer oldRank = rank;
		rank = newRank;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__RANK, oldRank, rank));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClassName() {
		return className;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClassName(String newClassName) {
		String oldClassName = className;
		className = newClassName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__CLASS_NAME, oldClassName, className));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVetoReason() {
		return vetoReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVetoReason(String newVetoReason) {
		String oldVetoReason = vetoReason;
		vetoReason = newVetoReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__VETO_REASON, oldVetoReason, vetoReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getConsequences() {
		if (consequences == null) {
			consequences = new EDataTypeEList<String>(String.class, this, AppraisalPackage.UNIT_RESULT__CONSEQUENCES);
		}
		return consequences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFrozen() {
		return frozen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrozen(boolean newFrozen) {
		boolean oldFrozen = frozen;
		frozen = newFrozen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__FROZEN, oldFrozen, frozen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPublishedOn() {
		return publishedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublishedOn(LocalDate newPublishedOn) {
		LocalDate oldPublishedOn = publishedOn;
		publishedOn = newPublishedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__PUBLISHED_ON, oldPublishedOn, publishedOn));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__TRACE, oldTrace, newTrace);
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
				msgs = ((InternalEObject)trace).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.UNIT_RESULT__TRACE, null, msgs);
			if (newTrace != null)
				msgs = ((InternalEObject)newTrace).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.UNIT_RESULT__TRACE, null, msgs);
			msgs = basicSetTrace(newTrace, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__TRACE, newTrace, newTrace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUnqualified() {
		return unqualified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnqualified(boolean newUnqualified) {
		boolean oldUnqualified = unqualified;
		unqualified = newUnqualified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__UNQUALIFIED, oldUnqualified, unqualified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getLateFilings() {
		return lateFilings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLateFilings(Integer newLateFilings) {
		Integer oldLateFilings = lateFilings;
		lateFilings = newLateFilings;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__LATE_FILINGS, oldLateFilings, lateFilings));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMissingFilings() {
		return missingFilings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMissingFilings(Integer newMissingFilings) {
		Integer oldMissingFilings = missingFilings;
		missingFilings = newMissingFilings;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__MISSING_FILINGS, oldMissingFilings, missingFilings));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFilingDeduction() {
		return filingDeduction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilingDeduction(BigDecimal newFilingDeduction) {
		BigDecimal oldFilingDeduction = filingDeduction;
		filingDeduction = newFilingDeduction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.UNIT_RESULT__FILING_DEDUCTION, oldFilingDeduction, filingDeduction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AppraisalPackage.UNIT_RESULT__INDICATOR_SCORE:
				return basicSetIndicatorScore(null, msgs);
			case AppraisalPackage.UNIT_RESULT__KEY_PERFORMANCE_SCORE:
				return basicSetKeyPerformanceScore(null, msgs);
			case AppraisalPackage.UNIT_RESULT__COMPREHENSIVE:
				return basicSetComprehensive(null, msgs);
			case AppraisalPackage.UNIT_RESULT__TOTAL:
				return basicSetTotal(null, msgs);
			case AppraisalPackage.UNIT_RESULT__TRACE:
				return basicSetTrace(null, msgs);
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
			case AppraisalPackage.UNIT_RESULT__INDICATOR_SCORE:
				return getIndicatorScore();
			case AppraisalPackage.UNIT_RESULT__KEY_PERFORMANCE_SCORE:
				return getKeyPerformanceScore();
			case AppraisalPackage.UNIT_RESULT__COMPREHENSIVE:
				return getComprehensive();
			case AppraisalPackage.UNIT_RESULT__TIER_POINTS:
				return getTierPoints();
			case AppraisalPackage.UNIT_RESULT__BONUS:
				return getBonus();
			case AppraisalPackage.UNIT_RESULT__DEDUCTION:
				return getDeduction();
			case AppraisalPackage.UNIT_RESULT__TOTAL:
				return getTotal();
			case AppraisalPackage.UNIT_RESULT__RANK:
				return getRank();
			case AppraisalPackage.UNIT_RESULT__CLASS_NAME:
				return getClassName();
			case AppraisalPackage.UNIT_RESULT__VETO_REASON:
				return getVetoReason();
			case AppraisalPackage.UNIT_RESULT__CONSEQUENCES:
				return getConsequences();
			case AppraisalPackage.UNIT_RESULT__FROZEN:
				return isFrozen();
			case AppraisalPackage.UNIT_RESULT__PUBLISHED_ON:
				return getPublishedOn();
			case AppraisalPackage.UNIT_RESULT__TRACE:
				return getTrace();
			case AppraisalPackage.UNIT_RESULT__UNQUALIFIED:
				return isUnqualified();
			case AppraisalPackage.UNIT_RESULT__LATE_FILINGS:
				return getLateFilings();
			case AppraisalPackage.UNIT_RESULT__MISSING_FILINGS:
				return getMissingFilings();
			case AppraisalPackage.UNIT_RESULT__FILING_DEDUCTION:
				return getFilingDeduction();
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
			case AppraisalPackage.UNIT_RESULT__INDICATOR_SCORE:
				setIndicatorScore((ScoreResult)newValue);
				return;
			case AppraisalPackage.UNIT_RESULT__KEY_PERFORMANCE_SCORE:
				setKeyPerformanceScore((ScoreResult)newValue);
				return;
			case AppraisalPackage.UNIT_RESULT__COMPREHENSIVE:
				setComprehensive((ScoreResult)newValue);
				return;
			case AppraisalPackage.UNIT_RESULT__TIER_POINTS:
				setTierPoints((BigDecimal)newValue);
				return;
			case AppraisalPackage.UNIT_RESULT__BONUS:
				setBonus((BigDecimal)newValue);
				return;
			case AppraisalPackage.UNIT_RESULT__DEDUCTION:
				setDeduction((BigDecimal)newValue);
				return;
			case AppraisalPackage.UNIT_RESULT__TOTAL:
				setTotal((ScoreResult)newValue);
				return;
			case AppraisalPackage.UNIT_RESULT__RANK:
				setRank((Integer)newValue);
				return;
			case AppraisalPackage.UNIT_RESULT__CLASS_NAME:
				setClassName((String)newValue);
				return;
			case AppraisalPackage.UNIT_RESULT__VETO_REASON:
				setVetoReason((String)newValue);
				return;
			case AppraisalPackage.UNIT_RESULT__CONSEQUENCES:
				getConsequences().clear();
				getConsequences().addAll((Collection<? extends String>)newValue);
				return;
			case AppraisalPackage.UNIT_RESULT__FROZEN:
				setFrozen((Boolean)newValue);
				return;
			case AppraisalPackage.UNIT_RESULT__PUBLISHED_ON:
				setPublishedOn((LocalDate)newValue);
				return;
			case AppraisalPackage.UNIT_RESULT__TRACE:
				setTrace((ScoreTrace)newValue);
				return;
			case AppraisalPackage.UNIT_RESULT__UNQUALIFIED:
				setUnqualified((Boolean)newValue);
				return;
			case AppraisalPackage.UNIT_RESULT__LATE_FILINGS:
				setLateFilings((Integer)newValue);
				return;
			case AppraisalPackage.UNIT_RESULT__MISSING_FILINGS:
				setMissingFilings((Integer)newValue);
				return;
			case AppraisalPackage.UNIT_RESULT__FILING_DEDUCTION:
				setFilingDeduction((BigDecimal)newValue);
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
			case AppraisalPackage.UNIT_RESULT__INDICATOR_SCORE:
				setIndicatorScore((ScoreResult)null);
				return;
			case AppraisalPackage.UNIT_RESULT__KEY_PERFORMANCE_SCORE:
				setKeyPerformanceScore((ScoreResult)null);
				return;
			case AppraisalPackage.UNIT_RESULT__COMPREHENSIVE:
				setComprehensive((ScoreResult)null);
				return;
			case AppraisalPackage.UNIT_RESULT__TIER_POINTS:
				setTierPoints(TIER_POINTS_EDEFAULT);
				return;
			case AppraisalPackage.UNIT_RESULT__BONUS:
				setBonus(BONUS_EDEFAULT);
				return;
			case AppraisalPackage.UNIT_RESULT__DEDUCTION:
				setDeduction(DEDUCTION_EDEFAULT);
				return;
			case AppraisalPackage.UNIT_RESULT__TOTAL:
				setTotal((ScoreResult)null);
				return;
			case AppraisalPackage.UNIT_RESULT__RANK:
				setRank(RANK_EDEFAULT);
				return;
			case AppraisalPackage.UNIT_RESULT__CLASS_NAME:
				setClassName(CLASS_NAME_EDEFAULT);
				return;
			case AppraisalPackage.UNIT_RESULT__VETO_REASON:
				setVetoReason(VETO_REASON_EDEFAULT);
				return;
			case AppraisalPackage.UNIT_RESULT__CONSEQUENCES:
				getConsequences().clear();
				return;
			case AppraisalPackage.UNIT_RESULT__FROZEN:
				setFrozen(FROZEN_EDEFAULT);
				return;
			case AppraisalPackage.UNIT_RESULT__PUBLISHED_ON:
				setPublishedOn(PUBLISHED_ON_EDEFAULT);
				return;
			case AppraisalPackage.UNIT_RESULT__TRACE:
				setTrace((ScoreTrace)null);
				return;
			case AppraisalPackage.UNIT_RESULT__UNQUALIFIED:
				setUnqualified(UNQUALIFIED_EDEFAULT);
				return;
			case AppraisalPackage.UNIT_RESULT__LATE_FILINGS:
				setLateFilings(LATE_FILINGS_EDEFAULT);
				return;
			case AppraisalPackage.UNIT_RESULT__MISSING_FILINGS:
				setMissingFilings(MISSING_FILINGS_EDEFAULT);
				return;
			case AppraisalPackage.UNIT_RESULT__FILING_DEDUCTION:
				setFilingDeduction(FILING_DEDUCTION_EDEFAULT);
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
			case AppraisalPackage.UNIT_RESULT__INDICATOR_SCORE:
				return indicatorScore != null;
			case AppraisalPackage.UNIT_RESULT__KEY_PERFORMANCE_SCORE:
				return keyPerformanceScore != null;
			case AppraisalPackage.UNIT_RESULT__COMPREHENSIVE:
				return comprehensive != null;
			case AppraisalPackage.UNIT_RESULT__TIER_POINTS:
				return TIER_POINTS_EDEFAULT == null ? tierPoints != null : !TIER_POINTS_EDEFAULT.equals(tierPoints);
			case AppraisalPackage.UNIT_RESULT__BONUS:
				return BONUS_EDEFAULT == null ? bonus != null : !BONUS_EDEFAULT.equals(bonus);
			case AppraisalPackage.UNIT_RESULT__DEDUCTION:
				return DEDUCTION_EDEFAULT == null ? deduction != null : !DEDUCTION_EDEFAULT.equals(deduction);
			case AppraisalPackage.UNIT_RESULT__TOTAL:
				return total != null;
			case AppraisalPackage.UNIT_RESULT__RANK:
				return RANK_EDEFAULT == null ? rank != null : !RANK_EDEFAULT.equals(rank);
			case AppraisalPackage.UNIT_RESULT__CLASS_NAME:
				return CLASS_NAME_EDEFAULT == null ? className != null : !CLASS_NAME_EDEFAULT.equals(className);
			case AppraisalPackage.UNIT_RESULT__VETO_REASON:
				return VETO_REASON_EDEFAULT == null ? vetoReason != null : !VETO_REASON_EDEFAULT.equals(vetoReason);
			case AppraisalPackage.UNIT_RESULT__CONSEQUENCES:
				return consequences != null && !consequences.isEmpty();
			case AppraisalPackage.UNIT_RESULT__FROZEN:
				return frozen != FROZEN_EDEFAULT;
			case AppraisalPackage.UNIT_RESULT__PUBLISHED_ON:
				return PUBLISHED_ON_EDEFAULT == null ? publishedOn != null : !PUBLISHED_ON_EDEFAULT.equals(publishedOn);
			case AppraisalPackage.UNIT_RESULT__TRACE:
				return trace != null;
			case AppraisalPackage.UNIT_RESULT__UNQUALIFIED:
				return unqualified != UNQUALIFIED_EDEFAULT;
			case AppraisalPackage.UNIT_RESULT__LATE_FILINGS:
				return LATE_FILINGS_EDEFAULT == null ? lateFilings != null : !LATE_FILINGS_EDEFAULT.equals(lateFilings);
			case AppraisalPackage.UNIT_RESULT__MISSING_FILINGS:
				return MISSING_FILINGS_EDEFAULT == null ? missingFilings != null : !MISSING_FILINGS_EDEFAULT.equals(missingFilings);
			case AppraisalPackage.UNIT_RESULT__FILING_DEDUCTION:
				return FILING_DEDUCTION_EDEFAULT == null ? filingDeduction != null : !FILING_DEDUCTION_EDEFAULT.equals(filingDeduction);
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
		result.append(" (tierPoints: "); //$NON-NLS-1$
		result.append(tierPoints);
		result.append(", bonus: "); //$NON-NLS-1$
		result.append(bonus);
		result.append(", deduction: "); //$NON-NLS-1$
		result.append(deduction);
		result.append(", rank: "); //$NON-NLS-1$
		result.append(rank);
		result.append(", className: "); //$NON-NLS-1$
		result.append(className);
		result.append(", vetoReason: "); //$NON-NLS-1$
		result.append(vetoReason);
		result.append(", consequences: "); //$NON-NLS-1$
		result.append(consequences);
		result.append(", frozen: "); //$NON-NLS-1$
		result.append(frozen);
		result.append(", publishedOn: "); //$NON-NLS-1$
		result.append(publishedOn);
		result.append(", unqualified: "); //$NON-NLS-1$
		result.append(unqualified);
		result.append(", lateFilings: "); //$NON-NLS-1$
		result.append(lateFilings);
		result.append(", missingFilings: "); //$NON-NLS-1$
		result.append(missingFilings);
		result.append(", filingDeduction: "); //$NON-NLS-1$
		result.append(filingDeduction);
		result.append(')');
		return result.toString();
	}

} //UnitResultImpl
