/**
 */
package org.jixiao.model.appraisal.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.LeaderScore;

import org.jixiao.model.base.Party;

import org.jixiao.model.base.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Leader Score</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.LeaderScoreImpl#getItemCode <em>Item Code</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.LeaderScoreImpl#getLeader <em>Leader</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.LeaderScoreImpl#getScore <em>Score</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.LeaderScoreImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.LeaderScoreImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.LeaderScoreImpl#getTitle <em>Title</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LeaderScoreImpl extends IdentifiedImpl implements LeaderScore {
	/**
	 * The default value of the '{@link #getItemCode() <em>Item Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItemCode()
	 * @generated
	 * @ordered
	 */
	protected static final String ITEM_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getItemCode() <em>Item Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItemCode()
	 * @generated
	 * @ordered
	 */
	protected String itemCode = ITEM_CODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLeader() <em>Leader</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeader()
	 * @generated
	 * @ordered
	 */
	protected Party leader;

	/**
	 * The default value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SCORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal score = SCORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LeaderScoreImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.LEADER_SCORE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getItemCode() {
		return itemCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItemCode(String newItemCode) {
		String oldItemCode = itemCode;
		itemCode = newItemCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.LEADER_SCORE__ITEM_CODE, oldItemCode, itemCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getLeader() {
		return leader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLeader(Party newLeader, NotificationChain msgs) {
		Party oldLeader = leader;
		leader = newLeader;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.LEADER_SCORE__LEADER, oldLeader, newLeader);
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
	public void setLeader(Party newLeader) {
		if (newLeader != leader) {
			NotificationChain msgs = null;
			if (leader != null)
				msgs = ((InternalEObject)leader).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.LEADER_SCORE__LEADER, null, msgs);
			if (newLeader != null)
				msgs = ((InternalEObject)newLeader).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.LEADER_SCORE__LEADER, null, msgs);
			msgs = basicSetLeader(newLeader, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.LEADER_SCORE__LEADER, newLeader, newLeader));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getScore() {
		return score;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScore(BigDecimal newScore) {
		BigDecimal oldScore = score;
		score = newScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.LEADER_SCORE__SCORE, oldScore, score));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.LEADER_SCORE__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.LEADER_SCORE__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.LEADER_SCORE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AppraisalPackage.LEADER_SCORE__LEADER:
				return basicSetLeader(null, msgs);
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
			case AppraisalPackage.LEADER_SCORE__ITEM_CODE:
				return getItemCode();
			case AppraisalPackage.LEADER_SCORE__LEADER:
				return getLeader();
			case AppraisalPackage.LEADER_SCORE__SCORE:
				return getScore();
			case AppraisalPackage.LEADER_SCORE__DATE:
				return getDate();
			case AppraisalPackage.LEADER_SCORE__COMMENT:
				return getComment();
			case AppraisalPackage.LEADER_SCORE__TITLE:
				return getTitle();
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
			case AppraisalPackage.LEADER_SCORE__ITEM_CODE:
				setItemCode((String)newValue);
				return;
			case AppraisalPackage.LEADER_SCORE__LEADER:
				setLeader((Party)newValue);
				return;
			case AppraisalPackage.LEADER_SCORE__SCORE:
				setScore((BigDecimal)newValue);
				return;
			case AppraisalPackage.LEADER_SCORE__DATE:
				setDate((LocalDate)newValue);
				return;
			case AppraisalPackage.LEADER_SCORE__COMMENT:
				setComment((String)newValue);
				return;
			case AppraisalPackage.LEADER_SCORE__TITLE:
				setTitle((String)newValue);
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
			case AppraisalPackage.LEADER_SCORE__ITEM_CODE:
				setItemCode(ITEM_CODE_EDEFAULT);
				return;
			case AppraisalPackage.LEADER_SCORE__LEADER:
				setLeader((Party)null);
				return;
			case AppraisalPackage.LEADER_SCORE__SCORE:
				setScore(SCORE_EDEFAULT);
				return;
			case AppraisalPackage.LEADER_SCORE__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case AppraisalPackage.LEADER_SCORE__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
			case AppraisalPackage.LEADER_SCORE__TITLE:
				setTitle(TITLE_EDEFAULT);
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
			case AppraisalPackage.LEADER_SCORE__ITEM_CODE:
				return ITEM_CODE_EDEFAULT == null ? itemCode != null : !ITEM_CODE_EDEFAULT.equals(itemCode);
			case AppraisalPackage.LEADER_SCORE__LEADER:
				return leader != null;
			case AppraisalPackage.LEADER_SCORE__SCORE:
				return SCORE_EDEFAULT == null ? score != null : !SCORE_EDEFAULT.equals(score);
			case AppraisalPackage.LEADER_SCORE__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case AppraisalPackage.LEADER_SCORE__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
			case AppraisalPackage.LEADER_SCORE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
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
		result.append(" (itemCode: "); //$NON-NLS-1$
		result.append(itemCode);
		result.append(", score: "); //$NON-NLS-1$
		result.append(score);
		result.append(", date: "); //$NON-NLS-1$
		result.append(date);
		result.append(", comment: "); //$NON-NLS-1$
		result.append(comment);
		result.append(", title: "); //$NON-NLS-1$
		result.append(title);
		result.append(')');
		return result.toString();
	}

} //LeaderScoreImpl
