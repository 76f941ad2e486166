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

import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.ScoreResult;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;

import org.jixiao.model.rules.ScoringRule;

import org.jixiao.model.trace.ScoreTrace;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fund Row</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.impl.FundRowImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.FundRowImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.FundRowImpl#getInitial <em>Initial</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.FundRowImpl#getAdjusted <em>Adjusted</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.FundRowImpl#getArrived <em>Arrived</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.FundRowImpl#getExecuted <em>Executed</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.FundRowImpl#getProjected <em>Projected</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.FundRowImpl#getRateText <em>Rate Text</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.FundRowImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.FundRowImpl#getClaimedScore <em>Claimed Score</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.FundRowImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.FundRowImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.FundRowImpl#getTrace <em>Trace</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.FundRowImpl#getRule <em>Rule</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.FundRowImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.FundRowImpl#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FundRowImpl extends IdentifiedImpl implements FundRow {
	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final FundSource SOURCE_EDEFAULT = FundSource.TOTAL;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected FundSource source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInitial() <em>Initial</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitial()
	 * @generated
	 * @ordered
	 */
	protected Amount initial;

	/**
	 * The cached value of the '{@link #getAdjusted() <em>Adjusted</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdjusted()
	 * @generated
	 * @ordered
	 */
	protected Amount adjusted;

	/**
	 * The cached value of the '{@link #getArrived() <em>Arrived</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArrived()
	 * @generated
	 * @ordered
	 */
	protected Amount arrived;

	/**
	 * The cached value of the '{@link #getExecuted() <em>Executed</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExecuted()
	 * @generated
	 * @ordered
	 */
	protected Amount executed;

	/**
	 * The cached value of the '{@link #getProjected() <em>Projected</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProjected()
	 * @generated
	 * @ordered
	 */
	protected Amount projected;

	/**
	 * The default value of the '{@link #getRateText() <em>Rate Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRateText()
	 * @generated
	 * @ordered
	 */
	protected static final String RATE_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRateText() <em>Rate Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRateText()
	 * @generated
	 * @ordered
	 */
	protected String rateText = RATE_TEXT_EDEFAULT;

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
	 * The cached value of the '{@link #getRule() <em>Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected ScoringRule rule;

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
	protected FundRowImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.FUND_ROW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FundSource getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(FundSource newSource) {
		FundSource oldSource = source;
		source = newSource == null ? SOURCE_EDEFAULT : newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amount getInitial() {
		return initial;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInitial(Amount newInitial, NotificationChain msgs) {
		Amount oldInitial = initial;
		initial = newInitial;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__INITIAL, oldInitial, newInitial);
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
	public void setInitial(Amount newInitial) {
		if (newInitial != initial) {
			NotificationChain msgs = null;
			if (initial != null)
				msgs = ((InternalEObject)initial).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.FUND_ROW__INITIAL, null, msgs);
			if (newInitial != null)
				msgs = ((InternalEObject)newInitial).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.FUND_ROW__INITIAL, null, msgs);
			msgs = basicSetInitial(newInitial, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__INITIAL, newInitial, newInitial));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amount getAdjusted() {
		return adjusted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAdjusted(Amount newAdjusted, NotificationChain msgs) {
		Amount oldAdjusted = adjusted;
		adjusted = newAdjusted;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__ADJUSTED, oldAdjusted, newAdjusted);
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
	public void setAdjusted(Amount newAdjusted) {
		if (newAdjusted != adjusted) {
			NotificationChain msgs = null;
			if (adjusted != null)
				msgs = ((InternalEObject)adjusted).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.FUND_ROW__ADJUSTED, null, msgs);
			if (newAdjusted != null)
				msgs = ((InternalEObject)newAdjusted).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.FUND_ROW__ADJUSTED, null, msgs);
			msgs = basicSetAdjusted(newAdjusted, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__ADJUSTED, newAdjusted, newAdjusted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amount getArrived() {
		return arrived;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetArrived(Amount newArrived, NotificationChain msgs) {
		Amount oldArrived = arrived;
		arrived = newArrived;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__ARRIVED, oldArrived, newArrived);
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
	public void setArrived(Amount newArrived) {
		if (newArrived != arrived) {
			NotificationChain msgs = null;
			if (arrived != null)
				msgs = ((InternalEObject)arrived).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.FUND_ROW__ARRIVED, null, msgs);
			if (newArrived != null)
				msgs = ((InternalEObject)newArrived).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.FUND_ROW__ARRIVED, null, msgs);
			msgs = basicSetArrived(newArrived, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__ARRIVED, newArrived, newArrived));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amount getExecuted() {
		return executed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetExecuted(Amount newExecuted, NotificationChain msgs) {
		Amount oldExecuted = executed;
		executed = newExecuted;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__EXECUTED, oldExecuted, newExecuted);
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
	public void setExecuted(Amount newExecuted) {
		if (newExecuted != executed) {
			NotificationChain msgs = null;
			if (executed != null)
				msgs = ((InternalEObject)executed).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.FUND_ROW__EXECUTED, null, msgs);
			if (newExecuted != null)
				msgs = ((InternalEObject)newExecuted).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.FUND_ROW__EXECUTED, null, msgs);
			msgs = basicSetExecuted(newExecuted, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__EXECUTED, newExecuted, newExecuted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amount getProjected() {
		return projected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProjected(Amount newProjected, NotificationChain msgs) {
		Amount oldProjected = projected;
		projected = newProjected;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__PROJECTED, oldProjected, newProjected);
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
	public void setProjected(Amount newProjected) {
		if (newProjected != projected) {
			NotificationChain msgs = null;
			if (projected != null)
				msgs = ((InternalEObject)projected).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.FUND_ROW__PROJECTED, null, msgs);
			if (newProjected != null)
				msgs = ((InternalEObject)newProjected).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.FUND_ROW__PROJECTED, null, msgs);
			msgs = basicSetProjected(newProjected, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__PROJECTED, newProjected, newProjected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRateText() {
		return rateText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRateText(String newRateText) {
		String oldRateText = rateText;
		rateText = newRateText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__RATE_TEXT, oldRateText, rateText));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__POINTS, oldPoints, points));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__CLAIMED_SCORE, oldClaimedScore, claimedScore));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__REASON, oldReason, reason));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__RESULT, oldResult, newResult);
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
				msgs = ((InternalEObject)result).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.FUND_ROW__RESULT, null, msgs);
			if (newResult != null)
				msgs = ((InternalEObject)newResult).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.FUND_ROW__RESULT, null, msgs);
			msgs = basicSetResult(newResult, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__RESULT, newResult, newResult));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__TRACE, oldTrace, newTrace);
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
				msgs = ((InternalEObject)trace).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.FUND_ROW__TRACE, null, msgs);
			if (newTrace != null)
				msgs = ((InternalEObject)newTrace).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.FUND_ROW__TRACE, null, msgs);
			msgs = basicSetTrace(newTrace, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__TRACE, newTrace, newTrace));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__RULE, oldRule, newRule);
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
				msgs = ((InternalEObject)rule).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.FUND_ROW__RULE, null, msgs);
			if (newRule != null)
				msgs = ((InternalEObject)newRule).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.FUND_ROW__RULE, null, msgs);
			msgs = basicSetRule(newRule, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FUND_ROW__RULE, newRule, newRule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, DossierPackage.FUND_ROW__EVIDENCE);
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
			provenance = new EObjectContainmentEList<Provenance>(Provenance.class, this, DossierPackage.FUND_ROW__PROVENANCE);
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
			case DossierPackage.FUND_ROW__INITIAL:
				return basicSetInitial(null, msgs);
			case DossierPackage.FUND_ROW__ADJUSTED:
				return basicSetAdjusted(null, msgs);
			case DossierPackage.FUND_ROW__ARRIVED:
				return basicSetArrived(null, msgs);
			case DossierPackage.FUND_ROW__EXECUTED:
				return basicSetExecuted(null, msgs);
			case DossierPackage.FUND_ROW__PROJECTED:
				return basicSetProjected(null, msgs);
			case DossierPackage.FUND_ROW__RESULT:
				return basicSetResult(null, msgs);
			case DossierPackage.FUND_ROW__TRACE:
				return basicSetTrace(null, msgs);
			case DossierPackage.FUND_ROW__RULE:
				return basicSetRule(null, msgs);
			case DossierPackage.FUND_ROW__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case DossierPackage.FUND_ROW__PROVENANCE:
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
			case DossierPackage.FUND_ROW__SOURCE:
				return getSource();
			case DossierPackage.FUND_ROW__LABEL:
				return getLabel();
			case DossierPackage.FUND_ROW__INITIAL:
				return getInitial();
			case DossierPackage.FUND_ROW__ADJUSTED:
				return getAdjusted();
			case DossierPackage.FUND_ROW__ARRIVED:
				return getArrived();
			case DossierPackage.FUND_ROW__EXECUTED:
				return getExecuted();
			case DossierPackage.FUND_ROW__PROJECTED:
				return getProjected();
			case DossierPackage.FUND_ROW__RATE_TEXT:
				return getRateText();
			case DossierPackage.FUND_ROW__POINTS:
				return getPoints();
			case DossierPackage.FUND_ROW__CLAIMED_SCORE:
				return getClaimedScore();
			case DossierPackage.FUND_ROW__REASON:
				return getReason();
			case DossierPackage.FUND_ROW__RESULT:
				return getResult();
			case DossierPackage.FUND_ROW__TRACE:
				return getTrace();
			case DossierPackage.FUND_ROW__RULE:
				return getRule();
			case DossierPackage.FUND_ROW__EVIDENCE:
				return getEvidence();
			case DossierPackage.FUND_ROW__PROVENANCE:
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
			case DossierPackage.FUND_ROW__SOURCE:
				setSource((FundSource)newValue);
				return;
			case DossierPackage.FUND_ROW__LABEL:
				setLabel((String)newValue);
				return;
			case DossierPackage.FUND_ROW__INITIAL:
				setInitial((Amount)newValue);
				return;
			case DossierPackage.FUND_ROW__ADJUSTED:
				setAdjusted((Amount)newValue);
				return;
			case DossierPackage.FUND_ROW__ARRIVED:
				setArrived((Amount)newValue);
				return;
			case DossierPackage.FUND_ROW__EXECUTED:
				setExecuted((Amount)newValue);
				return;
			case DossierPackage.FUND_ROW__PROJECTED:
				setProjected((Amount)newValue);
				return;
			case DossierPackage.FUND_ROW__RATE_TEXT:
				setRateText((String)newValue);
				return;
			case DossierPackage.FUND_ROW__POINTS:
				setPoints((BigDecimal)newValue);
				return;
			case DossierPackage.FUND_ROW__CLAIMED_SCORE:
				setClaimedScore((BigDecimal)newValue);
				return;
			case DossierPackage.FUND_ROW__REASON:
				setReason((String)newValue);
				return;
			case DossierPackage.FUND_ROW__RESULT:
				setResult((ScoreResult)newValue);
				return;
			case DossierPackage.FUND_ROW__TRACE:
				setTrace((ScoreTrace)newValue);
				return;
			case DossierPackage.FUND_ROW__RULE:
				setRule((ScoringRule)newValue);
				return;
			case DossierPackage.FUND_ROW__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case DossierPackage.FUND_ROW__PROVENANCE:
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
			case DossierPackage.FUND_ROW__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case DossierPackage.FUND_ROW__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case DossierPackage.FUND_ROW__INITIAL:
				setInitial((Amount)null);
				return;
			case DossierPackage.FUND_ROW__ADJUSTED:
				setAdjusted((Amount)null);
				return;
			case DossierPackage.FUND_ROW__ARRIVED:
				setArrived((Amount)null);
				return;
			case DossierPackage.FUND_ROW__EXECUTED:
				setExecuted((Amount)null);
				return;
			case DossierPackage.FUND_ROW__PROJECTED:
				setProjected((Amount)null);
				return;
			case DossierPackage.FUND_ROW__RATE_TEXT:
				setRateText(RATE_TEXT_EDEFAULT);
				return;
			case DossierPackage.FUND_ROW__POINTS:
				setPoints(POINTS_EDEFAULT);
				return;
			case DossierPackage.FUND_ROW__CLAIMED_SCORE:
				setClaimedScore(CLAIMED_SCORE_EDEFAULT);
				return;
			case DossierPackage.FUND_ROW__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case DossierPackage.FUND_ROW__RESULT:
				setResult((ScoreResult)null);
				return;
			case DossierPackage.FUND_ROW__TRACE:
				setTrace((ScoreTrace)null);
				return;
			case DossierPackage.FUND_ROW__RULE:
				setRule((ScoringRule)null);
				return;
			case DossierPackage.FUND_ROW__EVIDENCE:
				getEvidence().clear();
				return;
			case DossierPackage.FUND_ROW__PROVENANCE:
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
			case DossierPackage.FUND_ROW__SOURCE:
				return source != SOURCE_EDEFAULT;
			case DossierPackage.FUND_ROW__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case DossierPackage.FUND_ROW__INITIAL:
				return initial != null;
			case DossierPackage.FUND_ROW__ADJUSTED:
				return adjusted != null;
			case DossierPackage.FUND_ROW__ARRIVED:
				return arrived != null;
			case DossierPackage.FUND_ROW__EXECUTED:
				return executed != null;
			case DossierPackage.FUND_ROW__PROJECTED:
				return projected != null;
			case DossierPackage.FUND_ROW__RATE_TEXT:
				return RATE_TEXT_EDEFAULT == null ? rateText != null : !RATE_TEXT_EDEFAULT.equals(rateText);
			case DossierPackage.FUND_ROW__POINTS:
				return POINTS_EDEFAULT == null ? points != null : !POINTS_EDEFAULT.equals(points);
			case DossierPackage.FUND_ROW__CLAIMED_SCORE:
				return CLAIMED_SCORE_EDEFAULT == null ? claimedScore != null : !CLAIMED_SCORE_EDEFAULT.equals(claimedScore);
			case DossierPackage.FUND_ROW__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case DossierPackage.FUND_ROW__RESULT:
				return result != null;
			case DossierPackage.FUND_ROW__TRACE:
				return trace != null;
			case DossierPackage.FUND_ROW__RULE:
				return rule != null;
			case DossierPackage.FUND_ROW__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case DossierPackage.FUND_ROW__PROVENANCE:
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
		result.append(" (source: "); //$NON-NLS-1$
		result.append(source);
		result.append(", label: "); //$NON-NLS-1$
		result.append(label);
		result.append(", rateText: "); //$NON-NLS-1$
		result.append(rateText);
		result.append(", points: "); //$NON-NLS-1$
		result.append(points);
		result.append(", claimedScore: "); //$NON-NLS-1$
		result.append(claimedScore);
		result.append(", reason: "); //$NON-NLS-1$
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //FundRowImpl
