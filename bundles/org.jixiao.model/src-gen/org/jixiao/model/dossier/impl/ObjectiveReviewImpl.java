/**
 */
package org.jixiao.model.dossier.impl;

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

import org.jixiao.model.base.Party;
import org.jixiao.model.base.ScoreResult;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.ObjectiveReview;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Objective Review</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveReviewImpl#getReviewer <em>Reviewer</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveReviewImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveReviewImpl#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveReviewImpl#getOpinions <em>Opinions</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveReviewImpl#getTotal <em>Total</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveReviewImpl#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ObjectiveReviewImpl#getOpinion <em>Opinion</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ObjectiveReviewImpl extends IdentifiedImpl implements ObjectiveReview {
	/**
	 * The cached value of the '{@link #getReviewer() <em>Reviewer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewer()
	 * @generated
	 * @ordered
	 */
	protected Party reviewer;

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
	 * The default value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected String ruleId = RULE_ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOpinions() <em>Opinions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinions()
	 * @generated
	 * @ordered
	 */
	protected EList<DimensionOpinion> opinions;

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
	 * The default value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected static final String GRADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected String grade = GRADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpinion() <em>Opinion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinion()
	 * @generated
	 * @ordered
	 */
	protected static final String OPINION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpinion() <em>Opinion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinion()
	 * @generated
	 * @ordered
	 */
	protected String opinion = OPINION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ObjectiveReviewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.OBJECTIVE_REVIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getReviewer() {
		return reviewer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReviewer(Party newReviewer, NotificationChain msgs) {
		Party oldReviewer = reviewer;
		reviewer = newReviewer;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.OBJECTIVE_REVIEW__REVIEWER, oldReviewer, newReviewer);
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
	public void setReviewer(Party newReviewer) {
		if (newReviewer != reviewer) {
			NotificationChain msgs = null;
			if (reviewer != null)
				msgs = ((InternalEObject)reviewer).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.OBJECTIVE_REVIEW__REVIEWER, null, msgs);
			if (newReviewer != null)
				msgs = ((InternalEObject)newReviewer).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.OBJECTIVE_REVIEW__REVIEWER, null, msgs);
			msgs = basicSetReviewer(newReviewer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OBJECTIVE_REVIEW__REVIEWER, newReviewer, newReviewer));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OBJECTIVE_REVIEW__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRuleId() {
		return ruleId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleId(String newRuleId) {
		String oldRuleId = ruleId;
		ruleId = newRuleId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OBJECTIVE_REVIEW__RULE_ID, oldRuleId, ruleId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DimensionOpinion> getOpinions() {
		if (opinions == null) {
			opinions = new EObjectContainmentEList<DimensionOpinion>(DimensionOpinion.class, this, DossierPackage.OBJECTIVE_REVIEW__OPINIONS);
		}
		return opinions;
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.OBJECTIVE_REVIEW__TOTAL, oldTotal, newTotal);
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
				msgs = ((InternalEObject)total).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.OBJECTIVE_REVIEW__TOTAL, null, msgs);
			if (newTotal != null)
				msgs = ((InternalEObject)newTotal).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.OBJECTIVE_REVIEW__TOTAL, null, msgs);
			msgs = basicSetTotal(newTotal, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OBJECTIVE_REVIEW__TOTAL, newTotal, newTotal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrade() {
		return grade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrade(String newGrade) {
		String oldGrade = grade;
		grade = newGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OBJECTIVE_REVIEW__GRADE, oldGrade, grade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOpinion() {
		return opinion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpinion(String newOpinion) {
		String oldOpinion = opinion;
		opinion = newOpinion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OBJECTIVE_REVIEW__OPINION, oldOpinion, opinion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.OBJECTIVE_REVIEW__REVIEWER:
				return basicSetReviewer(null, msgs);
			case DossierPackage.OBJECTIVE_REVIEW__OPINIONS:
				return ((InternalEList<?>)getOpinions()).basicRemove(otherEnd, msgs);
			case DossierPackage.OBJECTIVE_REVIEW__TOTAL:
				return basicSetTotal(null, msgs);
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
			case DossierPackage.OBJECTIVE_REVIEW__REVIEWER:
				return getReviewer();
			case DossierPackage.OBJECTIVE_REVIEW__DATE:
				return getDate();
			case DossierPackage.OBJECTIVE_REVIEW__RULE_ID:
				return getRuleId();
			case DossierPackage.OBJECTIVE_REVIEW__OPINIONS:
				return getOpinions();
			case DossierPackage.OBJECTIVE_REVIEW__TOTAL:
				return getTotal();
			case DossierPackage.OBJECTIVE_REVIEW__GRADE:
				return getGrade();
			case DossierPackage.OBJECTIVE_REVIEW__OPINION:
				return getOpinion();
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
			case DossierPackage.OBJECTIVE_REVIEW__REVIEWER:
				setReviewer((Party)newValue);
				return;
			case DossierPackage.OBJECTIVE_REVIEW__DATE:
				setDate((LocalDate)newValue);
				return;
			case DossierPackage.OBJECTIVE_REVIEW__RULE_ID:
				setRuleId((String)newValue);
				return;
			case DossierPackage.OBJECTIVE_REVIEW__OPINIONS:
				getOpinions().clear();
				getOpinions().addAll((Collection<? extends DimensionOpinion>)newValue);
				return;
			case DossierPackage.OBJECTIVE_REVIEW__TOTAL:
				setTotal((ScoreResult)newValue);
				return;
			case DossierPackage.OBJECTIVE_REVIEW__GRADE:
				setGrade((String)newValue);
				return;
			case DossierPackage.OBJECTIVE_REVIEW__OPINION:
				setOpinion((String)newValue);
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
			case DossierPackage.OBJECTIVE_REVIEW__REVIEWER:
				setReviewer((Party)null);
				return;
			case DossierPackage.OBJECTIVE_REVIEW__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case DossierPackage.OBJECTIVE_REVIEW__RULE_ID:
				setRuleId(RULE_ID_EDEFAULT);
				return;
			case DossierPackage.OBJECTIVE_REVIEW__OPINIONS:
				getOpinions().clear();
				return;
			case DossierPackage.OBJECTIVE_REVIEW__TOTAL:
				setTotal((ScoreResult)null);
				return;
			case DossierPackage.OBJECTIVE_REVIEW__GRADE:
				setGrade(GRADE_EDEFAULT);
				return;
			case DossierPackage.OBJECTIVE_REVIEW__OPINION:
				setOpinion(OPINION_EDEFAULT);
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
			case DossierPackage.OBJECTIVE_REVIEW__REVIEWER:
				return reviewer != null;
			case DossierPackage.OBJECTIVE_REVIEW__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case DossierPackage.OBJECTIVE_REVIEW__RULE_ID:
				return RULE_ID_EDEFAULT == null ? ruleId != null : !RULE_ID_EDEFAULT.equals(ruleId);
			case DossierPackage.OBJECTIVE_REVIEW__OPINIONS:
				return opinions != null && !opinions.isEmpty();
			case DossierPackage.OBJECTIVE_REVIEW__TOTAL:
				return total != null;
			case DossierPackage.OBJECTIVE_REVIEW__GRADE:
				return GRADE_EDEFAULT == null ? grade != null : !GRADE_EDEFAULT.equals(grade);
			case DossierPackage.OBJECTIVE_REVIEW__OPINION:
				return OPINION_EDEFAULT == null ? opinion != null : !OPINION_EDEFAULT.equals(opinion);
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
		result.append(" (date: "); //$NON-NLS-1$
		result.append(date);
		result.append(", ruleId: "); //$NON-NLS-1$
		result.append(ruleId);
		result.append(", grade: "); //$NON-NLS-1$
		result.append(grade);
		result.append(", opinion: "); //$NON-NLS-1$
		result.append(opinion);
		result.append(')');
		return result.toString();
	}

} //ObjectiveReviewImpl
