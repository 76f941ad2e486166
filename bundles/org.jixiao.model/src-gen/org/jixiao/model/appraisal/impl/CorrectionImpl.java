/**
 */
package org.jixiao.model.appraisal.impl;

import java.math.BigDecimal;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.Correction;

import org.jixiao.model.base.Party;

import org.jixiao.model.base.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Correction</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.CorrectionImpl#getTime <em>Time</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.CorrectionImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.CorrectionImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.CorrectionImpl#getDocumentNumber <em>Document Number</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.CorrectionImpl#getObjectId <em>Object Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.CorrectionImpl#getWhat <em>What</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.CorrectionImpl#getBefore <em>Before</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.CorrectionImpl#getAfter <em>After</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.CorrectionImpl#getTotalBefore <em>Total Before</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.CorrectionImpl#getTotalAfter <em>Total After</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.CorrectionImpl#getRankBefore <em>Rank Before</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.CorrectionImpl#getRankAfter <em>Rank After</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CorrectionImpl extends IdentifiedImpl implements Correction {
	/**
	 * The default value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected static final Instant TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected Instant time = TIME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected Party by;

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
	 * The default value of the '{@link #getDocumentNumber() <em>Document Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String DOCUMENT_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDocumentNumber() <em>Document Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentNumber()
	 * @generated
	 * @ordered
	 */
	protected String documentNumber = DOCUMENT_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getObjectId() <em>Object Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectId()
	 * @generated
	 * @ordered
	 */
	protected static final String OBJECT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObjectId() <em>Object Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectId()
	 * @generated
	 * @ordered
	 */
	protected String objectId = OBJECT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected String what = WHAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected static final String BEFORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected String before = BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected static final String AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected String after = AFTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotalBefore() <em>Total Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalBefore()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TOTAL_BEFORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTotalBefore() <em>Total Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalBefore()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal totalBefore = TOTAL_BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotalAfter() <em>Total After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalAfter()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TOTAL_AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTotalAfter() <em>Total After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalAfter()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal totalAfter = TOTAL_AFTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getRankBefore() <em>Rank Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRankBefore()
	 * @generated
	 * @ordered
	 */
	protected static final Integer RANK_BEFORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRankBefore() <em>Rank Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRankBefore()
	 * @generated
	 * @ordered
	 */
	protected Integer rankBefore = RANK_BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRankAfter() <em>Rank After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRankAfter()
	 * @generated
	 * @ordered
	 */
	protected static final Integer RANK_AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRankAfter() <em>Rank After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRankAfter()
	 * @generated
	 * @ordered
	 */
	protected Integer rankAfter = RANK_AFTER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CorrectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.CORRECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getTime() {
		return time;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTime(Instant newTime) {
		Instant oldTime = time;
		time = newTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.CORRECTION__TIME, oldTime, time));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBy(Party newBy, NotificationChain msgs) {
		Party oldBy = by;
		by = newBy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.CORRECTION__BY, oldBy, newBy);
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
	public void setBy(Party newBy) {
		if (newBy != by) {
			NotificationChain msgs = null;
			if (by != null)
				msgs = ((InternalEObject)by).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.CORRECTION__BY, null, msgs);
			if (newBy != null)
				msgs = ((InternalEObject)newBy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.CORRECTION__BY, null, msgs);
			msgs = basicSetBy(newBy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.CORRECTION__BY, newBy, newBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.CORRECTION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDocumentNumber() {
		return documentNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocumentNumber(String newDocumentNumber) {
		String oldDocumentNumber = documentNumber;
		documentNumber = newDocumentNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.CORRECTION__DOCUMENT_NUMBER, oldDocumentNumber, documentNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObjectId() {
		return objectId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjectId(String newObjectId) {
		String oldObjectId = objectId;
		objectId = newObjectId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.CORRECTION__OBJECT_ID, oldObjectId, objectId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhat() {
		return what;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhat(String newWhat) {
		String oldWhat = what;
		what = newWhat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.CORRECTION__WHAT, oldWhat, what));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBefore() {
		return before;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBefore(String newBefore) {
		String oldBefore = before;
		before = newBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.CORRECTION__BEFORE, oldBefore, before));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAfter() {
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAfter(String newAfter) {
		String oldAfter = after;
		after = newAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.CORRECTION__AFTER, oldAfter, after));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTotalBefore() {
		return totalBefore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotalBefore(BigDecimal newTotalBefore) {
		BigDecimal oldTotalBefore = totalBefore;
		totalBefore = newTotalBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.CORRECTION__TOTAL_BEFORE, oldTotalBefore, totalBefore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTotalAfter() {
		return totalAfter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotalAfter(BigDecimal newTotalAfter) {
		BigDecimal oldTotalAfter = totalAfter;
		totalAfter = newTotalAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.CORRECTION__TOTAL_AFTER, oldTotalAfter, totalAfter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRankBefore() {
		return rankBefore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRankBefore(Integer newRankBefore) {
		Integer oldRankBefore = rankBefore;
		rankBefore = newRankBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.CORRECTION__RANK_BEFORE, oldRankBefore, rankBefore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRankAfter() {
		return rankAfter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRankAfter(Integer newRankAfter) {
		Integer oldRankAfter = rankAfter;
		rankAfter = newRankAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.CORRECTION__RANK_AFTER, oldRankAfter, rankAfter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AppraisalPackage.CORRECTION__BY:
				return basicSetBy(null, msgs);
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
			case AppraisalPackage.CORRECTION__TIME:
				return getTime();
			case AppraisalPackage.CORRECTION__BY:
				return getBy();
			case AppraisalPackage.CORRECTION__REASON:
				return getReason();
			case AppraisalPackage.CORRECTION__DOCUMENT_NUMBER:
				return getDocumentNumber();
			case AppraisalPackage.CORRECTION__OBJECT_ID:
				return getObjectId();
			case AppraisalPackage.CORRECTION__WHAT:
				return getWhat();
			case AppraisalPackage.CORRECTION__BEFORE:
				return getBefore();
			case AppraisalPackage.CORRECTION__AFTER:
				return getAfter();
			case AppraisalPackage.CORRECTION__TOTAL_BEFORE:
				return getTotalBefore();
			case AppraisalPackage.CORRECTION__TOTAL_AFTER:
				return getTotalAfter();
			case AppraisalPackage.CORRECTION__RANK_BEFORE:
				return getRankBefore();
			case AppraisalPackage.CORRECTION__RANK_AFTER:
				return getRankAfter();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AppraisalPackage.CORRECTION__TIME:
				setTime((Instant)newValue);
				return;
			case AppraisalPackage.CORRECTION__BY:
				setBy((Party)newValue);
				return;
			case AppraisalPackage.CORRECTION__REASON:
				setReason((String)newValue);
				return;
			case AppraisalPackage.CORRECTION__DOCUMENT_NUMBER:
				setDocumentNumber((String)newValue);
				return;
			case AppraisalPackage.CORRECTION__OBJECT_ID:
				setObjectId((String)newValue);
				return;
			case AppraisalPackage.CORRECTION__WHAT:
				setWhat((String)newValue);
				return;
			case AppraisalPackage.CORRECTION__BEFORE:
				setBefore((String)newValue);
				return;
			case AppraisalPackage.CORRECTION__AFTER:
				setAfter((String)newValue);
				return;
			case AppraisalPackage.CORRECTION__TOTAL_BEFORE:
				setTotalBefore((BigDecimal)newValue);
				return;
			case AppraisalPackage.CORRECTION__TOTAL_AFTER:
				setTotalAfter((BigDecimal)newValue);
				return;
			case AppraisalPackage.CORRECTION__RANK_BEFORE:
				setRankBefore((Integer)newValue);
				return;
			case AppraisalPackage.CORRECTION__RANK_AFTER:
				setRankAfter((Integer)newValue);
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
			case AppraisalPackage.CORRECTION__TIME:
				setTime(TIME_EDEFAULT);
				return;
			case AppraisalPackage.CORRECTION__BY:
				setBy((Party)null);
				return;
			case AppraisalPackage.CORRECTION__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case AppraisalPackage.CORRECTION__DOCUMENT_NUMBER:
				setDocumentNumber(DOCUMENT_NUMBER_EDEFAULT);
				return;
			case AppraisalPackage.CORRECTION__OBJECT_ID:
				setObjectId(OBJECT_ID_EDEFAULT);
				return;
			case AppraisalPackage.CORRECTION__WHAT:
				setWhat(WHAT_EDEFAULT);
				return;
			case AppraisalPackage.CORRECTION__BEFORE:
				setBefore(BEFORE_EDEFAULT);
				return;
			case AppraisalPackage.CORRECTION__AFTER:
				setAfter(AFTER_EDEFAULT);
				return;
			case AppraisalPackage.CORRECTION__TOTAL_BEFORE:
				setTotalBefore(TOTAL_BEFORE_EDEFAULT);
				return;
			case AppraisalPackage.CORRECTION__TOTAL_AFTER:
				setTotalAfter(TOTAL_AFTER_EDEFAULT);
				return;
			case AppraisalPackage.CORRECTION__RANK_BEFORE:
				setRankBefore(RANK_BEFORE_EDEFAULT);
				return;
			case AppraisalPackage.CORRECTION__RANK_AFTER:
				setRankAfter(RANK_AFTER_EDEFAULT);
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
			case AppraisalPackage.CORRECTION__TIME:
				return TIME_EDEFAULT == null ? time != null : !TIME_EDEFAULT.equals(time);
			case AppraisalPackage.CORRECTION__BY:
				return by != null;
			case AppraisalPackage.CORRECTION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case AppraisalPackage.CORRECTION__DOCUMENT_NUMBER:
				return DOCUMENT_NUMBER_EDEFAULT == null ? documentNumber != null : !DOCUMENT_NUMBER_EDEFAULT.equals(documentNumber);
			case AppraisalPackage.CORRECTION__OBJECT_ID:
				return OBJECT_ID_EDEFAULT == null ? objectId != null : !OBJECT_ID_EDEFAULT.equals(objectId);
			case AppraisalPackage.CORRECTION__WHAT:
				return WHAT_EDEFAULT == null ? what != null : !WHAT_EDEFAULT.equals(what);
			case AppraisalPackage.CORRECTION__BEFORE:
				return BEFORE_EDEFAULT == null ? before != null : !BEFORE_EDEFAULT.equals(before);
			case AppraisalPackage.CORRECTION__AFTER:
				return AFTER_EDEFAULT == null ? after != null : !AFTER_EDEFAULT.equals(after);
			case AppraisalPackage.CORRECTION__TOTAL_BEFORE:
				return TOTAL_BEFORE_EDEFAULT == null ? totalBefore != null : !TOTAL_BEFORE_EDEFAULT.equals(totalBefore);
			case AppraisalPackage.CORRECTION__TOTAL_AFTER:
				return TOTAL_AFTER_EDEFAULT == null ? totalAfter != null : !TOTAL_AFTER_EDEFAULT.equals(totalAfter);
			case AppraisalPackage.CORRECTION__RANK_BEFORE:
				return RANK_BEFORE_EDEFAULT == null ? rankBefore != null : !RANK_BEFORE_EDEFAULT.equals(rankBefore);
			case AppraisalPackage.CORRECTION__RANK_AFTER:
				return RANK_AFTER_EDEFAULT == null ? rankAfter != null : !RANK_AFTER_EDEFAULT.equals(rankAfter);
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
		result.append(" (time: "); //$NON-NLS-1$
		result.append(time);
		result.append(", reason: "); //$NON-NLS-1$
		result.append(reason);
		result.append(", documentNumber: "); //$NON-NLS-1$
		result.append(documentNumber);
		result.append(", objectId: "); //$NON-NLS-1$
		result.append(objectId);
		result.append(", what: "); //$NON-NLS-1$
		result.append(what);
		result.append(", before: "); //$NON-NLS-1$
		result.append(before);
		result.append(", after: "); //$NON-NLS-1$
		result.append(after);
		result.append(", totalBefore: "); //$NON-NLS-1$
		result.append(totalBefore);
		result.append(", totalAfter: "); //$NON-NLS-1$
		result.append(totalAfter);
		result.append(", rankBefore: "); //$NON-NLS-1$
		result.append(rankBefore);
		result.append(", rankAfter: "); //$NON-NLS-1$
		result.append(rankAfter);
		result.append(')');
		return result.toString();
	}

} //CorrectionImpl
