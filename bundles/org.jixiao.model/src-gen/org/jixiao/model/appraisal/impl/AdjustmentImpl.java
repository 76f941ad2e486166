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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jixiao.model.appraisal.Adjustment;
import org.jixiao.model.appraisal.AdjustmentKind;
import org.jixiao.model.appraisal.AppraisalPackage;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Party;

import org.jixiao.model.base.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Adjustment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.AdjustmentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AdjustmentImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AdjustmentImpl#getAwardKey <em>Award Key</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AdjustmentImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AdjustmentImpl#getDocumentNumber <em>Document Number</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AdjustmentImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AdjustmentImpl#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AdjustmentImpl#getClauseId <em>Clause Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AdjustmentImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AdjustmentImpl extends IdentifiedImpl implements Adjustment {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final AdjustmentKind KIND_EDEFAULT = AdjustmentKind.BONUS;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected AdjustmentKind kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #getAwardKey() <em>Award Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAwardKey()
	 * @generated
	 * @ordered
	 */
	protected static final String AWARD_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAwardKey() <em>Award Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAwardKey()
	 * @generated
	 * @ordered
	 */
	protected String awardKey = AWARD_KEY_EDEFAULT;

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
	 * The cached value of the '{@link #getDecidedBy() <em>Decided By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected Party decidedBy;

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
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AdjustmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.ADJUSTMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AdjustmentKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AdjustmentKind newKind) {
		AdjustmentKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.ADJUSTMENT__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.ADJUSTMENT__POINTS, oldPoints, points));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAwardKey() {
		return awardKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAwardKey(String newAwardKey) {
		String oldAwardKey = awardKey;
		awardKey = newAwardKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.ADJUSTMENT__AWARD_KEY, oldAwardKey, awardKey));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.ADJUSTMENT__REASON, oldReason, reason));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.ADJUSTMENT__DOCUMENT_NUMBER, oldDocumentNumber, documentNumber));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.ADJUSTMENT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getDecidedBy() {
		return decidedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDecidedBy(Party newDecidedBy, NotificationChain msgs) {
		Party oldDecidedBy = decidedBy;
		decidedBy = newDecidedBy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.ADJUSTMENT__DECIDED_BY, oldDecidedBy, newDecidedBy);
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
	public void setDecidedBy(Party newDecidedBy) {
		if (newDecidedBy != decidedBy) {
			NotificationChain msgs = null;
			if (decidedBy != null)
				msgs = ((InternalEObject)decidedBy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.ADJUSTMENT__DECIDED_BY, null, msgs);
			if (newDecidedBy != null)
				msgs = ((InternalEObject)newDecidedBy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.ADJUSTMENT__DECIDED_BY, null, msgs);
			msgs = basicSetDecidedBy(newDecidedBy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.ADJUSTMENT__DECIDED_BY, newDecidedBy, newDecidedBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.ADJUSTMENT__CLAUSE_ID, oldClauseId, clauseId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, AppraisalPackage.ADJUSTMENT__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AppraisalPackage.ADJUSTMENT__DECIDED_BY:
				return basicSetDecidedBy(null, msgs);
			case AppraisalPackage.ADJUSTMENT__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
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
			case AppraisalPackage.ADJUSTMENT__KIND:
				return getKind();
			case AppraisalPackage.ADJUSTMENT__POINTS:
				return getPoints();
			case AppraisalPackage.ADJUSTMENT__AWARD_KEY:
				return getAwardKey();
			case AppraisalPackage.ADJUSTMENT__REASON:
				return getReason();
			case AppraisalPackage.ADJUSTMENT__DOCUMENT_NUMBER:
				return getDocumentNumber();
			case AppraisalPackage.ADJUSTMENT__DATE:
				return getDate();
			case AppraisalPackage.ADJUSTMENT__DECIDED_BY:
				return getDecidedBy();
			case AppraisalPackage.ADJUSTMENT__CLAUSE_ID:
				return getClauseId();
			case AppraisalPackage.ADJUSTMENT__EVIDENCE:
				return getEvidence();
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
			case AppraisalPackage.ADJUSTMENT__KIND:
				setKind((AdjustmentKind)newValue);
				return;
			case AppraisalPackage.ADJUSTMENT__POINTS:
				setPoints((BigDecimal)newValue);
				return;
			case AppraisalPackage.ADJUSTMENT__AWARD_KEY:
				setAwardKey((String)newValue);
				return;
			case AppraisalPackage.ADJUSTMENT__REASON:
				setReason((String)newValue);
				return;
			case AppraisalPackage.ADJUSTMENT__DOCUMENT_NUMBER:
				setDocumentNumber((String)newValue);
				return;
			case AppraisalPackage.ADJUSTMENT__DATE:
				setDate((LocalDate)newValue);
				return;
			case AppraisalPackage.ADJUSTMENT__DECIDED_BY:
				setDecidedBy((Party)newValue);
				return;
			case AppraisalPackage.ADJUSTMENT__CLAUSE_ID:
				setClauseId((String)newValue);
				return;
			case AppraisalPackage.ADJUSTMENT__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
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
			case AppraisalPackage.ADJUSTMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case AppraisalPackage.ADJUSTMENT__POINTS:
				setPoints(POINTS_EDEFAULT);
				return;
			case AppraisalPackage.ADJUSTMENT__AWARD_KEY:
				setAwardKey(AWARD_KEY_EDEFAULT);
				return;
			case AppraisalPackage.ADJUSTMENT__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case AppraisalPackage.ADJUSTMENT__DOCUMENT_NUMBER:
				setDocumentNumber(DOCUMENT_NUMBER_EDEFAULT);
				return;
			case AppraisalPackage.ADJUSTMENT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case AppraisalPackage.ADJUSTMENT__DECIDED_BY:
				setDecidedBy((Party)null);
				return;
			case AppraisalPackage.ADJUSTMENT__CLAUSE_ID:
				setClauseId(CLAUSE_ID_EDEFAULT);
				return;
			case AppraisalPackage.ADJUSTMENT__EVIDENCE:
				getEvidence().clear();
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
			case AppraisalPackage.ADJUSTMENT__KIND:
				return kind != KIND_EDEFAULT;
			case AppraisalPackage.ADJUSTMENT__POINTS:
				return POINTS_EDEFAULT == null ? points != null : !POINTS_EDEFAULT.equals(points);
			case AppraisalPackage.ADJUSTMENT__AWARD_KEY:
				return AWARD_KEY_EDEFAULT == null ? awardKey != null : !AWARD_KEY_EDEFAULT.equals(awardKey);
			case AppraisalPackage.ADJUSTMENT__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case AppraisalPackage.ADJUSTMENT__DOCUMENT_NUMBER:
				return DOCUMENT_NUMBER_EDEFAULT == null ? documentNumber != null : !DOCUMENT_NUMBER_EDEFAULT.equals(documentNumber);
			case AppraisalPackage.ADJUSTMENT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case AppraisalPackage.ADJUSTMENT__DECIDED_BY:
				return decidedBy != null;
			case AppraisalPackage.ADJUSTMENT__CLAUSE_ID:
				return CLAUSE_ID_EDEFAULT == null ? clauseId != null : !CLAUSE_ID_EDEFAULT.equals(clauseId);
			case AppraisalPackage.ADJUSTMENT__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
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
		result.append(" (kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", points: "); //$NON-NLS-1$
		result.append(points);
		result.append(", awardKey: "); //$NON-NLS-1$
		result.append(awardKey);
		result.append(", reason: "); //$NON-NLS-1$
		result.append(reason);
		result.append(", documentNumber: "); //$NON-NLS-1$
		result.append(documentNumber);
		result.append(", date: "); //$NON-NLS-1$
		result.append(date);
		result.append(", clauseId: "); //$NON-NLS-1$
		result.append(clauseId);
		result.append(')');
		return result.toString();
	}

} //AdjustmentImpl
