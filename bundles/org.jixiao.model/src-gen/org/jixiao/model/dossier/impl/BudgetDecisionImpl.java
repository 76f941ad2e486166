/**
 */
package org.jixiao.model.dossier.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jixiao.model.base.Amount;
import org.jixiao.model.base.FundingAction;
import org.jixiao.model.base.Party;

import org.jixiao.model.base.impl.WorkItemImpl;

import org.jixiao.model.dossier.BudgetDecision;
import org.jixiao.model.dossier.DossierPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Budget Decision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.impl.BudgetDecisionImpl#getEvaluationId <em>Evaluation Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.BudgetDecisionImpl#getFiscalYear <em>Fiscal Year</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.BudgetDecisionImpl#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.BudgetDecisionImpl#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.BudgetDecisionImpl#getProposed <em>Proposed</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.BudgetDecisionImpl#getDecided <em>Decided</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.BudgetDecisionImpl#getBefore <em>Before</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.BudgetDecisionImpl#getAfter <em>After</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.BudgetDecisionImpl#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.BudgetDecisionImpl#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.BudgetDecisionImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.BudgetDecisionImpl#getProposedAmount <em>Proposed Amount</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.BudgetDecisionImpl#getProposedReason <em>Proposed Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BudgetDecisionImpl extends WorkItemImpl implements BudgetDecision {
	/**
	 * The default value of the '{@link #getEvaluationId() <em>Evaluation Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluationId()
	 * @generated
	 * @ordered
	 */
	protected static final String EVALUATION_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvaluationId() <em>Evaluation Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluationId()
	 * @generated
	 * @ordered
	 */
	protected String evaluationId = EVALUATION_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getFiscalYear() <em>Fiscal Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiscalYear()
	 * @generated
	 * @ordered
	 */
	protected static final int FISCAL_YEAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFiscalYear() <em>Fiscal Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiscalYear()
	 * @generated
	 * @ordered
	 */
	protected int fiscalYear = FISCAL_YEAR_EDEFAULT;

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
	 * The default value of the '{@link #getProposed() <em>Proposed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposed()
	 * @generated
	 * @ordered
	 */
	protected static final FundingAction PROPOSED_EDEFAULT = FundingAction.NONE;

	/**
	 * The cached value of the '{@link #getProposed() <em>Proposed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposed()
	 * @generated
	 * @ordered
	 */
	protected FundingAction proposed = PROPOSED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecided() <em>Decided</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecided()
	 * @generated
	 * @ordered
	 */
	protected static final FundingAction DECIDED_EDEFAULT = FundingAction.NONE;

	/**
	 * The cached value of the '{@link #getDecided() <em>Decided</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecided()
	 * @generated
	 * @ordered
	 */
	protected FundingAction decided = DECIDED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBefore() <em>Before</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected Amount before;

	/**
	 * The cached value of the '{@link #getAfter() <em>After</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected Amount after;

	/**
	 * The default value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DECIDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate decidedOn = DECIDED_ON_EDEFAULT;

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
	 * The cached value of the '{@link #getProposedAmount() <em>Proposed Amount</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposedAmount()
	 * @generated
	 * @ordered
	 */
	protected Amount proposedAmount;

	/**
	 * The default value of the '{@link #getProposedReason() <em>Proposed Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposedReason()
	 * @generated
	 * @ordered
	 */
	protected static final String PROPOSED_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProposedReason() <em>Proposed Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposedReason()
	 * @generated
	 * @ordered
	 */
	protected String proposedReason = PROPOSED_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BudgetDecisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.BUDGET_DECISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvaluationId() {
		return evaluationId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvaluationId(String newEvaluationId) {
		String oldEvaluationId = evaluationId;
		evaluationId = newEvaluationId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.BUDGET_DECISION__EVALUATION_ID, oldEvaluationId, evaluationId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFiscalYear() {
		return fiscalYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFiscalYear(int newFiscalYear) {
		int oldFiscalYear = fiscalYear;
		fiscalYear = newFiscalYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.BUDGET_DECISION__FISCAL_YEAR, oldFiscalYear, fiscalYear));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.BUDGET_DECISION__GRADE, oldGrade, grade));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.BUDGET_DECISION__RULE_ID, oldRuleId, ruleId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FundingAction getProposed() {
		return proposed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProposed(FundingAction newProposed) {
		FundingAction oldProposed = proposed;
		proposed = newProposed == null ? PROPOSED_EDEFAULT : newProposed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.BUDGET_DECISION__PROPOSED, oldProposed, proposed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FundingAction getDecided() {
		return decided;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecided(FundingAction newDecided) {
		FundingAction oldDecided = decided;
		decided = newDecided == null ? DECIDED_EDEFAULT : newDecided;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.BUDGET_DECISION__DECIDED, oldDecided, decided));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amount getBefore() {
		return before;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBefore(Amount newBefore, NotificationChain msgs) {
		Amount oldBefore = before;
		before = newBefore;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.BUDGET_DECISION__BEFORE, oldBefore, newBefore);
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
	public void setBefore(Amount newBefore) {
		if (newBefore != before) {
			NotificationChain msgs = null;
			if (before != null)
				msgs = ((InternalEObject)before).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.BUDGET_DECISION__BEFORE, null, msgs);
			if (newBefore != null)
				msgs = ((InternalEObject)newBefore).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.BUDGET_DECISION__BEFORE, null, msgs);
			msgs = basicSetBefore(newBefore, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.BUDGET_DECISION__BEFORE, newBefore, newBefore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amount getAfter() {
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAfter(Amount newAfter, NotificationChain msgs) {
		Amount oldAfter = after;
		after = newAfter;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.BUDGET_DECISION__AFTER, oldAfter, newAfter);
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
	public void setAfter(Amount newAfter) {
		if (newAfter != after) {
			NotificationChain msgs = null;
			if (after != null)
				msgs = ((InternalEObject)after).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.BUDGET_DECISION__AFTER, null, msgs);
			if (newAfter != null)
				msgs = ((InternalEObject)newAfter).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.BUDGET_DECISION__AFTER, null, msgs);
			msgs = basicSetAfter(newAfter, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.BUDGET_DECISION__AFTER, newAfter, newAfter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDecidedOn() {
		return decidedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedOn(LocalDate newDecidedOn) {
		LocalDate oldDecidedOn = decidedOn;
		decidedOn = newDecidedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.BUDGET_DECISION__DECIDED_ON, oldDecidedOn, decidedOn));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.BUDGET_DECISION__DECIDED_BY, oldDecidedBy, newDecidedBy);
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
				msgs = ((InternalEObject)decidedBy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.BUDGET_DECISION__DECIDED_BY, null, msgs);
			if (newDecidedBy != null)
				msgs = ((InternalEObject)newDecidedBy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.BUDGET_DECISION__DECIDED_BY, null, msgs);
			msgs = basicSetDecidedBy(newDecidedBy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.BUDGET_DECISION__DECIDED_BY, newDecidedBy, newDecidedBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.BUDGET_DECISION__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amount getProposedAmount() {
		return proposedAmount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProposedAmount(Amount newProposedAmount, NotificationChain msgs) {
		Amount oldProposedAmount = proposedAmount;
		proposedAmount = newProposedAmount;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.BUDGET_DECISION__PROPOSED_AMOUNT, oldProposedAmount, newProposedAmount);
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
	public void setProposedAmount(Amount newProposedAmount) {
		if (newProposedAmount != proposedAmount) {
			NotificationChain msgs = null;
			if (proposedAmount != null)
				msgs = ((InternalEObject)proposedAmount).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.BUDGET_DECISION__PROPOSED_AMOUNT, null, msgs);
			if (newProposedAmount != null)
				msgs = ((InternalEObject)newProposedAmount).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.BUDGET_DECISION__PROPOSED_AMOUNT, null, msgs);
			msgs = basicSetProposedAmount(newProposedAmount, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.BUDGET_DECISION__PROPOSED_AMOUNT, newProposedAmount, newProposedAmount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProposedReason() {
		return proposedReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProposedReason(String newProposedReason) {
		String oldProposedReason = proposedReason;
		proposedReason = newProposedReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.BUDGET_DECISION__PROPOSED_REASON, oldProposedReason, proposedReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.BUDGET_DECISION__BEFORE:
				return basicSetBefore(null, msgs);
			case DossierPackage.BUDGET_DECISION__AFTER:
				return basicSetAfter(null, msgs);
			case DossierPackage.BUDGET_DECISION__DECIDED_BY:
				return basicSetDecidedBy(null, msgs);
			case DossierPackage.BUDGET_DECISION__PROPOSED_AMOUNT:
				return basicSetProposedAmount(null, msgs);
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
			case DossierPackage.BUDGET_DECISION__EVALUATION_ID:
				return getEvaluationId();
			case DossierPackage.BUDGET_DECISION__FISCAL_YEAR:
				return getFiscalYear();
			case DossierPackage.BUDGET_DECISION__GRADE:
				return getGrade();
			case DossierPackage.BUDGET_DECISION__RULE_ID:
				return getRuleId();
			case DossierPackage.BUDGET_DECISION__PROPOSED:
				return getProposed();
			case DossierPackage.BUDGET_DECISION__DECIDED:
				return getDecided();
			case DossierPackage.BUDGET_DECISION__BEFORE:
				return getBefore();
			case DossierPackage.BUDGET_DECISION__AFTER:
				return getAfter();
			case DossierPackage.BUDGET_DECISION__DECIDED_ON:
				return getDecidedOn();
			case DossierPackage.BUDGET_DECISION__DECIDED_BY:
				return getDecidedBy();
			case DossierPackage.BUDGET_DECISION__COMMENT:
				return getComment();
			case DossierPackage.BUDGET_DECISION__PROPOSED_AMOUNT:
				return getProposedAmount();
			case DossierPackage.BUDGET_DECISION__PROPOSED_REASON:
				return getProposedReason();
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
			case DossierPackage.BUDGET_DECISION__EVALUATION_ID:
				setEvaluationId((String)newValue);
				return;
			case DossierPackage.BUDGET_DECISION__FISCAL_YEAR:
				setFiscalYear((Integer)newValue);
				return;
			case DossierPackage.BUDGET_DECISION__GRADE:
				setGrade((String)newValue);
				return;
			case DossierPackage.BUDGET_DECISION__RULE_ID:
				setRuleId((String)newValue);
				return;
			case DossierPackage.BUDGET_DECISION__PROPOSED:
				setProposed((FundingAction)newValue);
				return;
			case DossierPackage.BUDGET_DECISION__DECIDED:
				setDecided((FundingAction)newValue);
				return;
			case DossierPackage.BUDGET_DECISION__BEFORE:
				setBefore((Amount)newValue);
				return;
			case DossierPackage.BUDGET_DECISION__AFTER:
				setAfter((Amount)newValue);
				return;
			case DossierPackage.BUDGET_DECISION__DECIDED_ON:
				setDecidedOn((LocalDate)newValue);
				return;
			case DossierPackage.BUDGET_DECISION__DECIDED_BY:
				setDecidedBy((Party)newValue);
				return;
			case DossierPackage.BUDGET_DECISION__COMMENT:
				setComment((String)newValue);
				return;
			case DossierPackage.BUDGET_DECISION__PROPOSED_AMOUNT:
				setProposedAmount((Amount)newValue);
				return;
			case DossierPackage.BUDGET_DECISION__PROPOSED_REASON:
				setProposedReason((String)newValue);
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
			case DossierPackage.BUDGET_DECISION__EVALUATION_ID:
				setEvaluationId(EVALUATION_ID_EDEFAULT);
				return;
			case DossierPackage.BUDGET_DECISION__FISCAL_YEAR:
				setFiscalYear(FISCAL_YEAR_EDEFAULT);
				return;
			case DossierPackage.BUDGET_DECISION__GRADE:
				setGrade(GRADE_EDEFAULT);
				return;
			case DossierPackage.BUDGET_DECISION__RULE_ID:
				setRuleId(RULE_ID_EDEFAULT);
				return;
			case DossierPackage.BUDGET_DECISION__PROPOSED:
				setProposed(PROPOSED_EDEFAULT);
				return;
			case DossierPackage.BUDGET_DECISION__DECIDED:
				setDecided(DECIDED_EDEFAULT);
				return;
			case DossierPackage.BUDGET_DECISION__BEFORE:
				setBefore((Amount)null);
				return;
			case DossierPackage.BUDGET_DECISION__AFTER:
				setAfter((Amount)null);
				return;
			case DossierPackage.BUDGET_DECISION__DECIDED_ON:
				setDecidedOn(DECIDED_ON_EDEFAULT);
				return;
			case DossierPackage.BUDGET_DECISION__DECIDED_BY:
				setDecidedBy((Party)null);
				return;
			case DossierPackage.BUDGET_DECISION__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
			case DossierPackage.BUDGET_DECISION__PROPOSED_AMOUNT:
				setProposedAmount((Amount)null);
				return;
			case DossierPackage.BUDGET_DECISION__PROPOSED_REASON:
				setProposedReason(PROPOSED_REASON_EDEFAULT);
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
			case DossierPackage.BUDGET_DECISION__EVALUATION_ID:
				return EVALUATION_ID_EDEFAULT == null ? evaluationId != null : !EVALUATION_ID_EDEFAULT.equals(evaluationId);
			case DossierPackage.BUDGET_DECISION__FISCAL_YEAR:
				return fiscalYear != FISCAL_YEAR_EDEFAULT;
			case DossierPackage.BUDGET_DECISION__GRADE:
				return GRADE_EDEFAULT == null ? grade != null : !GRADE_EDEFAULT.equals(grade);
			case DossierPackage.BUDGET_DECISION__RULE_ID:
				return RULE_ID_EDEFAULT == null ? ruleId != null : !RULE_ID_EDEFAULT.equals(ruleId);
			case DossierPackage.BUDGET_DECISION__PROPOSED:
				return proposed != PROPOSED_EDEFAULT;
			case DossierPackage.BUDGET_DECISION__DECIDED:
				return decided != DECIDED_EDEFAULT;
			case DossierPackage.BUDGET_DECISION__BEFORE:
				return before != null;
			case DossierPackage.BUDGET_DECISION__AFTER:
				return after != null;
			case DossierPackage.BUDGET_DECISION__DECIDED_ON:
				return DECIDED_ON_EDEFAULT == null ? decidedOn != null : !DECIDED_ON_EDEFAULT.equals(decidedOn);
			case DossierPackage.BUDGET_DECISION__DECIDED_BY:
				return decidedBy != null;
			case DossierPackage.BUDGET_DECISION__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
			case DossierPackage.BUDGET_DECISION__PROPOSED_AMOUNT:
				return proposedAmount != null;
			case DossierPackage.BUDGET_DECISION__PROPOSED_REASON:
				return PROPOSED_REASON_EDEFAULT == null ? proposedReason != null : !PROPOSED_REASON_EDEFAULT.equals(proposedReason);
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
		result.append(" (evaluationId: "); //$NON-NLS-1$
		result.append(evaluationId);
		result.append(", fiscalYear: "); //$NON-NLS-1$
		result.append(fiscalYear);
		result.append(", grade: "); //$NON-NLS-1$
		result.append(grade);
		result.append(", ruleId: "); //$NON-NLS-1$
		result.append(ruleId);
		result.append(", proposed: "); //$NON-NLS-1$
		result.append(proposed);
		result.append(", decided: "); //$NON-NLS-1$
		result.append(decided);
		result.append(", decidedOn: "); //$NON-NLS-1$
		result.append(decidedOn);
		result.append(", comment: "); //$NON-NLS-1$
		result.append(comment);
		result.append(", proposedReason: "); //$NON-NLS-1$
		result.append(proposedReason);
		result.append(')');
		return result.toString();
	}

} //BudgetDecisionImpl
