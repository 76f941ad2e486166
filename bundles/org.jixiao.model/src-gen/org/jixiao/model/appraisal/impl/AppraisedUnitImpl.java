/**
 */
package org.jixiao.model.appraisal.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jixiao.model.appraisal.Adjustment;
import org.jixiao.model.appraisal.Appeal;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Ballot;
import org.jixiao.model.appraisal.Correction;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.LastYearResult;
import org.jixiao.model.appraisal.LeaderScore;
import org.jixiao.model.appraisal.TierPlacement;
import org.jixiao.model.appraisal.TrackingNote;
import org.jixiao.model.appraisal.UnitResult;
import org.jixiao.model.appraisal.UnitVeto;
import org.jixiao.model.appraisal.Verification;

import org.jixiao.model.base.Party;

import org.jixiao.model.base.impl.WorkItemImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Appraised Unit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisedUnitImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisedUnitImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisedUnitImpl#getHead <em>Head</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisedUnitImpl#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisedUnitImpl#getFilings <em>Filings</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisedUnitImpl#getVerifications <em>Verifications</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisedUnitImpl#getBallots <em>Ballots</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisedUnitImpl#getLeaderScores <em>Leader Scores</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisedUnitImpl#getAdjustments <em>Adjustments</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisedUnitImpl#getTier <em>Tier</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisedUnitImpl#getLastYear <em>Last Year</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisedUnitImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisedUnitImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisedUnitImpl#getVetoes <em>Vetoes</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisedUnitImpl#getAppeals <em>Appeals</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisedUnitImpl#getCorrections <em>Corrections</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisedUnitImpl#getPastResults <em>Past Results</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AppraisedUnitImpl extends WorkItemImpl implements AppraisedUnit {
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
	 * The cached value of the '{@link #getHead() <em>Head</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHead()
	 * @generated
	 * @ordered
	 */
	protected Party head;

	/**
	 * The cached value of the '{@link #getIndicators() <em>Indicators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicators()
	 * @generated
	 * @ordered
	 */
	protected EList<AppraisalIndicator> indicators;

	/**
	 * The cached value of the '{@link #getFilings() <em>Filings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilings()
	 * @generated
	 * @ordered
	 */
	protected EList<Filing> filings;

	/**
	 * The cached value of the '{@link #getVerifications() <em>Verifications</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifications()
	 * @generated
	 * @ordered
	 */
	protected EList<Verification> verifications;

	/**
	 * The cached value of the '{@link #getBallots() <em>Ballots</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBallots()
	 * @generated
	 * @ordered
	 */
	protected EList<Ballot> ballots;

	/**
	 * The cached value of the '{@link #getLeaderScores() <em>Leader Scores</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeaderScores()
	 * @generated
	 * @ordered
	 */
	protected EList<LeaderScore> leaderScores;

	/**
	 * The cached value of the '{@link #getAdjustments() <em>Adjustments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdjustments()
	 * @generated
	 * @ordered
	 */
	protected EList<Adjustment> adjustments;

	/**
	 * The cached value of the '{@link #getTier() <em>Tier</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTier()
	 * @generated
	 * @ordered
	 */
	protected TierPlacement tier;

	/**
	 * The cached value of the '{@link #getLastYear() <em>Last Year</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastYear()
	 * @generated
	 * @ordered
	 */
	protected LastYearResult lastYear;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected UnitResult result;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<TrackingNote> notes;

	/**
	 * The cached value of the '{@link #getVetoes() <em>Vetoes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVetoes()
	 * @generated
	 * @ordered
	 */
	protected EList<UnitVeto> vetoes;

	/**
	 * The cached value of the '{@link #getAppeals() <em>Appeals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppeals()
	 * @generated
	 * @ordered
	 */
	protected EList<Appeal> appeals;

	/**
	 * The cached value of the '{@link #getCorrections() <em>Corrections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrections()
	 * @generated
	 * @ordered
	 */
	protected EList<Correction> corrections;

	/**
	 * The cached value of the '{@link #getPastResults() <em>Past Results</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPastResults()
	 * @generated
	 * @ordered
	 */
	protected EList<LastYearResult> pastResults;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AppraisedUnitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.APPRAISED_UNIT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISED_UNIT__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISED_UNIT__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getHead() {
		return head;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHead(Party newHead, NotificationChain msgs) {
		Party oldHead = head;
		head = newHead;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISED_UNIT__HEAD, oldHead, newHead);
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
	public void setHead(Party newHead) {
		if (newHead != head) {
			NotificationChain msgs = null;
			if (head != null)
				msgs = ((InternalEObject)head).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISED_UNIT__HEAD, null, msgs);
			if (newHead != null)
				msgs = ((InternalEObject)newHead).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISED_UNIT__HEAD, null, msgs);
			msgs = basicSetHead(newHead, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISED_UNIT__HEAD, newHead, newHead));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AppraisalIndicator> getIndicators() {
		if (indicators == null) {
			indicators = new EObjectContainmentEList<AppraisalIndicator>(AppraisalIndicator.class, this, AppraisalPackage.APPRAISED_UNIT__INDICATORS);
		}
		return indicators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Filing> getFilings() {
		if (filings == null) {
			filings = new EObjectContainmentEList<Filing>(Filing.class, this, AppraisalPackage.APPRAISED_UNIT__FILINGS);
		}
		return filings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Verification> getVerifications() {
		if (verifications == null) {
			verifications = new EObjectContainmentEList<Verification>(Verification.class, this, AppraisalPackage.APPRAISED_UNIT__VERIFICATIONS);
		}
		return verifications;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Ballot> getBallots() {
		if (ballots == null) {
			ballots = new EObjectContainmentEList<Ballot>(Ballot.class, this, AppraisalPackage.APPRAISED_UNIT__BALLOTS);
		}
		return ballots;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LeaderScore> getLeaderScores() {
		if (leaderScores == null) {
			leaderScores = new EObjectContainmentEList<LeaderScore>(LeaderScore.class, this, AppraisalPackage.APPRAISED_UNIT__LEADER_SCORES);
		}
		return leaderScores;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Adjustment> getAdjustments() {
		if (adjustments == null) {
			adjustments = new EObjectContainmentEList<Adjustment>(Adjustment.class, this, AppraisalPackage.APPRAISED_UNIT__ADJUSTMENTS);
		}
		return adjustments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TierPlacement getTier() {
		return tier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTier(TierPlacement newTier, NotificationChain msgs) {
		TierPlacement oldTier = tier;
		tier = newTier;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISED_UNIT__TIER, oldTier, newTier);
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
	public void setTier(TierPlacement newTier) {
		if (newTier != tier) {
			NotificationChain msgs = null;
			if (tier != null)
				msgs = ((InternalEObject)tier).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISED_UNIT__TIER, null, msgs);
			if (newTier != null)
				msgs = ((InternalEObject)newTier).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISED_UNIT__TIER, null, msgs);
			msgs = basicSetTier(newTier, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISED_UNIT__TIER, newTier, newTier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LastYearResult getLastYear() {
		return lastYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLastYear(LastYearResult newLastYear, NotificationChain msgs) {
		LastYearResult oldLastYear = lastYear;
		lastYear = newLastYear;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISED_UNIT__LAST_YEAR, oldLastYear, newLastYear);
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
	public void setLastYear(LastYearResult newLastYear) {
		if (newLastYear != lastYear) {
			NotificationChain msgs = null;
			if (lastYear != null)
				msgs = ((InternalEObject)lastYear).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISED_UNIT__LAST_YEAR, null, msgs);
			if (newLastYear != null)
				msgs = ((InternalEObject)newLastYear).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISED_UNIT__LAST_YEAR, null, msgs);
			msgs = basicSetLastYear(newLastYear, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISED_UNIT__LAST_YEAR, newLastYear, newLastYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnitResult getResult() {
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetResult(UnitResult newResult, NotificationChain msgs) {
		UnitResult oldResult = result;
		result = newResult;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISED_UNIT__RESULT, oldResult, newResult);
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
	public void setResult(UnitResult newResult) {
		if (newResult != result) {
			NotificationChain msgs = null;
			if (result != null)
				msgs = ((InternalEObject)result).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISED_UNIT__RESULT, null, msgs);
			if (newResult != null)
				msgs = ((InternalEObject)newResult).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.APPRAISED_UNIT__RESULT, null, msgs);
			msgs = basicSetResult(newResult, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISED_UNIT__RESULT, newResult, newResult));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TrackingNote> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<TrackingNote>(TrackingNote.class, this, AppraisalPackage.APPRAISED_UNIT__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UnitVeto> getVetoes() {
		if (vetoes == null) {
			vetoes = new EObjectContainmentEList<UnitVeto>(UnitVeto.class, this, AppraisalPackage.APPRAISED_UNIT__VETOES);
		}
		return vetoes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Appeal> getAppeals() {
		if (appeals == null) {
			appeals = new EObjectContainmentEList<Appeal>(Appeal.class, this, AppraisalPackage.APPRAISED_UNIT__APPEALS);
		}
		return appeals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Correction> getCorrections() {
		if (corrections == null) {
			corrections = new EObjectContainmentEList<Correction>(Correction.class, this, AppraisalPackage.APPRAISED_UNIT__CORRECTIONS);
		}
		return corrections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LastYearResult> getPastResults() {
		if (pastResults == null) {
			pastResults = new EObjectContainmentEList<LastYearResult>(LastYearResult.class, this, AppraisalPackage.APPRAISED_UNIT__PAST_RESULTS);
		}
		return pastResults;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AppraisalPackage.APPRAISED_UNIT__HEAD:
				return basicSetHead(null, msgs);
			case AppraisalPackage.APPRAISED_UNIT__INDICATORS:
				return ((InternalEList<?>)getIndicators()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISED_UNIT__FILINGS:
				return ((InternalEList<?>)getFilings()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISED_UNIT__VERIFICATIONS:
				return ((InternalEList<?>)getVerifications()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISED_UNIT__BALLOTS:
				return ((InternalEList<?>)getBallots()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISED_UNIT__LEADER_SCORES:
				return ((InternalEList<?>)getLeaderScores()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISED_UNIT__ADJUSTMENTS:
				return ((InternalEList<?>)getAdjustments()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISED_UNIT__TIER:
				return basicSetTier(null, msgs);
			case AppraisalPackage.APPRAISED_UNIT__LAST_YEAR:
				return basicSetLastYear(null, msgs);
			case AppraisalPackage.APPRAISED_UNIT__RESULT:
				return basicSetResult(null, msgs);
			case AppraisalPackage.APPRAISED_UNIT__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISED_UNIT__VETOES:
				return ((InternalEList<?>)getVetoes()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISED_UNIT__APPEALS:
				return ((InternalEList<?>)getAppeals()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISED_UNIT__CORRECTIONS:
				return ((InternalEList<?>)getCorrections()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISED_UNIT__PAST_RESULTS:
				return ((InternalEList<?>)getPastResults()).basicRemove(otherEnd, msgs);
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
			case AppraisalPackage.APPRAISED_UNIT__NAME:
				return getName();
			case AppraisalPackage.APPRAISED_UNIT__CODE:
				return getCode();
			case AppraisalPackage.APPRAISED_UNIT__HEAD:
				return getHead();
			case AppraisalPackage.APPRAISED_UNIT__INDICATORS:
				return getIndicators();
			case AppraisalPackage.APPRAISED_UNIT__FILINGS:
				return getFilings();
			case AppraisalPackage.APPRAISED_UNIT__VERIFICATIONS:
				return getVerifications();
			case AppraisalPackage.APPRAISED_UNIT__BALLOTS:
				return getBallots();
			case AppraisalPackage.APPRAISED_UNIT__LEADER_SCORES:
				return getLeaderScores();
			case AppraisalPackage.APPRAISED_UNIT__ADJUSTMENTS:
				return getAdjustments();
			case AppraisalPackage.APPRAISED_UNIT__TIER:
				return getTier();
			case AppraisalPackage.APPRAISED_UNIT__LAST_YEAR:
				return getLastYear();
			case AppraisalPackage.APPRAISED_UNIT__RESULT:
				return getResult();
			case AppraisalPackage.APPRAISED_UNIT__NOTES:
				return getNotes();
			case AppraisalPackage.APPRAISED_UNIT__VETOES:
				return getVetoes();
			case AppraisalPackage.APPRAISED_UNIT__APPEALS:
				return getAppeals();
			case AppraisalPackage.APPRAISED_UNIT__CORRECTIONS:
				return getCorrections();
			case AppraisalPackage.APPRAISED_UNIT__PAST_RESULTS:
				return getPastResults();
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
			case AppraisalPackage.APPRAISED_UNIT__NAME:
				setName((String)newValue);
				return;
			case AppraisalPackage.APPRAISED_UNIT__CODE:
				setCode((String)newValue);
				return;
			case AppraisalPackage.APPRAISED_UNIT__HEAD:
				setHead((Party)newValue);
				return;
			case AppraisalPackage.APPRAISED_UNIT__INDICATORS:
				getIndicators().clear();
				getIndicators().addAll((Collection<? extends AppraisalIndicator>)newValue);
				return;
			case AppraisalPackage.APPRAISED_UNIT__FILINGS:
				getFilings().clear();
				getFilings().addAll((Collection<? extends Filing>)newValue);
				return;
			case AppraisalPackage.APPRAISED_UNIT__VERIFICATIONS:
				getVerifications().clear();
				getVerifications().addAll((Collection<? extends Verification>)newValue);
				return;
			case AppraisalPackage.APPRAISED_UNIT__BALLOTS:
				getBallots().clear();
				getBallots().addAll((Collection<? extends Ballot>)newValue);
				return;
			case AppraisalPackage.APPRAISED_UNIT__LEADER_SCORES:
				getLeaderScores().clear();
				getLeaderScores().addAll((Collection<? extends LeaderScore>)newValue);
				return;
			case AppraisalPackage.APPRAISED_UNIT__ADJUSTMENTS:
				getAdjustments().clear();
				getAdjustments().addAll((Collection<? extends Adjustment>)newValue);
				return;
			case AppraisalPackage.APPRAISED_UNIT__TIER:
				setTier((TierPlacement)newValue);
				return;
			case AppraisalPackage.APPRAISED_UNIT__LAST_YEAR:
				setLastYear((LastYearResult)newValue);
				return;
			case AppraisalPackage.APPRAISED_UNIT__RESULT:
				setResult((UnitResult)newValue);
				return;
			case AppraisalPackage.APPRAISED_UNIT__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends TrackingNote>)newValue);
				return;
			case AppraisalPackage.APPRAISED_UNIT__VETOES:
				getVetoes().clear();
				getVetoes().addAll((Collection<? extends UnitVeto>)newValue);
				return;
			case AppraisalPackage.APPRAISED_UNIT__APPEALS:
				getAppeals().clear();
				getAppeals().addAll((Collection<? extends Appeal>)newValue);
				return;
			case AppraisalPackage.APPRAISED_UNIT__CORRECTIONS:
				getCorrections().clear();
				getCorrections().addAll((Collection<? extends Correction>)newValue);
				return;
			case AppraisalPackage.APPRAISED_UNIT__PAST_RESULTS:
				getPastResults().clear();
				getPastResults().addAll((Collection<? extends LastYearResult>)newValue);
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
			case AppraisalPackage.APPRAISED_UNIT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISED_UNIT__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISED_UNIT__HEAD:
				setHead((Party)null);
				return;
			case AppraisalPackage.APPRAISED_UNIT__INDICATORS:
				getIndicators().clear();
				return;
			case AppraisalPackage.APPRAISED_UNIT__FILINGS:
				getFilings().clear();
				return;
			case AppraisalPackage.APPRAISED_UNIT__VERIFICATIONS:
				getVerifications().clear();
				return;
			case AppraisalPackage.APPRAISED_UNIT__BALLOTS:
				getBallots().clear();
				return;
			case AppraisalPackage.APPRAISED_UNIT__LEADER_SCORES:
				getLeaderScores().clear();
				return;
			case AppraisalPackage.APPRAISED_UNIT__ADJUSTMENTS:
				getAdjustments().clear();
				return;
			case AppraisalPackage.APPRAISED_UNIT__TIER:
				setTier((TierPlacement)null);
				return;
			case AppraisalPackage.APPRAISED_UNIT__LAST_YEAR:
				setLastYear((LastYearResult)null);
				return;
			case AppraisalPackage.APPRAISED_UNIT__RESULT:
				setResult((UnitResult)null);
				return;
			case AppraisalPackage.APPRAISED_UNIT__NOTES:
				getNotes().clear();
				return;
			case AppraisalPackage.APPRAISED_UNIT__VETOES:
				getVetoes().clear();
				return;
			case AppraisalPackage.APPRAISED_UNIT__APPEALS:
				getAppeals().clear();
				return;
			case AppraisalPackage.APPRAISED_UNIT__CORRECTIONS:
				getCorrections().clear();
				return;
			case AppraisalPackage.APPRAISED_UNIT__PAST_RESULTS:
				getPastResults().clear();
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
			case AppraisalPackage.APPRAISED_UNIT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case AppraisalPackage.APPRAISED_UNIT__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case AppraisalPackage.APPRAISED_UNIT__HEAD:
				return head != null;
			case AppraisalPackage.APPRAISED_UNIT__INDICATORS:
				return indicators != null && !indicators.isEmpty();
			case AppraisalPackage.APPRAISED_UNIT__FILINGS:
				return filings != null && !filings.isEmpty();
			case AppraisalPackage.APPRAISED_UNIT__VERIFICATIONS:
				return verifications != null && !verifications.isEmpty();
			case AppraisalPackage.APPRAISED_UNIT__BALLOTS:
				return ballots != null && !ballots.isEmpty();
			case AppraisalPackage.APPRAISED_UNIT__LEADER_SCORES:
				return leaderScores != null && !leaderScores.isEmpty();
			case AppraisalPackage.APPRAISED_UNIT__ADJUSTMENTS:
				return adjustments != null && !adjustments.isEmpty();
			case AppraisalPackage.APPRAISED_UNIT__TIER:
				return tier != null;
			case AppraisalPackage.APPRAISED_UNIT__LAST_YEAR:
				return lastYear != null;
			case AppraisalPackage.APPRAISED_UNIT__RESULT:
				return result != null;
			case AppraisalPackage.APPRAISED_UNIT__NOTES:
				return notes != null && !notes.isEmpty();
			case AppraisalPackage.APPRAISED_UNIT__VETOES:
				return vetoes != null && !vetoes.isEmpty();
			case AppraisalPackage.APPRAISED_UNIT__APPEALS:
				return appeals != null && !appeals.isEmpty();
			case AppraisalPackage.APPRAISED_UNIT__CORRECTIONS:
				return corrections != null && !corrections.isEmpty();
			case AppraisalPackage.APPRAISED_UNIT__PAST_RESULTS:
				return pastResults != null && !pastResults.isEmpty();
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
		result.append(", code: "); //$NON-NLS-1$
		result.append(code);
		result.append(')');
		return result.toString();
	}

} //AppraisedUnitImpl
