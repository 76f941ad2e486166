/**
 */
package org.jixiao.model.dossier;

import java.time.LocalDate;

import org.jixiao.model.base.Amount;
import org.jixiao.model.base.FundingAction;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.WorkItem;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Budget Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a result did to the next budget.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.BudgetDecision#getEvaluationId <em>Evaluation Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.BudgetDecision#getFiscalYear <em>Fiscal Year</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.BudgetDecision#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.BudgetDecision#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.BudgetDecision#getProposed <em>Proposed</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.BudgetDecision#getDecided <em>Decided</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.BudgetDecision#getBefore <em>Before</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.BudgetDecision#getAfter <em>After</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.BudgetDecision#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.BudgetDecision#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.BudgetDecision#getComment <em>Comment</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.BudgetDecision#getProposedAmount <em>Proposed Amount</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.BudgetDecision#getProposedReason <em>Proposed Reason</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getBudgetDecision()
 * @model
 * @generated
 */
public interface BudgetDecision extends WorkItem {
	/**
	 * Returns the value of the '<em><b>Evaluation Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evaluation Id</em>' attribute.
	 * @see #setEvaluationId(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getBudgetDecision_EvaluationId()
	 * @model
	 * @generated
	 */
	String getEvaluationId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.BudgetDecision#getEvaluationId <em>Evaluation Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluation Id</em>' attribute.
	 * @see #getEvaluationId()
	 * @generated
	 */
	void setEvaluationId(String value);

	/**
	 * Returns the value of the '<em><b>Fiscal Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fiscal Year</em>' attribute.
	 * @see #setFiscalYear(int)
	 * @see org.jixiao.model.dossier.DossierPackage#getBudgetDecision_FiscalYear()
	 * @model
	 * @generated
	 */
	int getFiscalYear();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.BudgetDecision#getFiscalYear <em>Fiscal Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fiscal Year</em>' attribute.
	 * @see #getFiscalYear()
	 * @generated
	 */
	void setFiscalYear(int value);

	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see #setGrade(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getBudgetDecision_Grade()
	 * @model
	 * @generated
	 */
	String getGrade();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.BudgetDecision#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(String value);

	/**
	 * Returns the value of the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule Id</em>' attribute.
	 * @see #setRuleId(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getBudgetDecision_RuleId()
	 * @model
	 * @generated
	 */
	String getRuleId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.BudgetDecision#getRuleId <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Id</em>' attribute.
	 * @see #getRuleId()
	 * @generated
	 */
	void setRuleId(String value);

	/**
	 * Returns the value of the '<em><b>Proposed</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.FundingAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Proposed</em>' attribute.
	 * @see org.jixiao.model.base.FundingAction
	 * @see #setProposed(FundingAction)
	 * @see org.jixiao.model.dossier.DossierPackage#getBudgetDecision_Proposed()
	 * @model
	 * @generated
	 */
	FundingAction getProposed();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.BudgetDecision#getProposed <em>Proposed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposed</em>' attribute.
	 * @see org.jixiao.model.base.FundingAction
	 * @see #getProposed()
	 * @generated
	 */
	void setProposed(FundingAction value);

	/**
	 * Returns the value of the '<em><b>Decided</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.FundingAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided</em>' attribute.
	 * @see org.jixiao.model.base.FundingAction
	 * @see #setDecided(FundingAction)
	 * @see org.jixiao.model.dossier.DossierPackage#getBudgetDecision_Decided()
	 * @model
	 * @generated
	 */
	FundingAction getDecided();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.BudgetDecision#getDecided <em>Decided</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided</em>' attribute.
	 * @see org.jixiao.model.base.FundingAction
	 * @see #getDecided()
	 * @generated
	 */
	void setDecided(FundingAction value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Before</em>' containment reference.
	 * @see #setBefore(Amount)
	 * @see org.jixiao.model.dossier.DossierPackage#getBudgetDecision_Before()
	 * @model containment="true"
	 * @generated
	 */
	Amount getBefore();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.BudgetDecision#getBefore <em>Before</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' containment reference.
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(Amount value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>After</em>' containment reference.
	 * @see #setAfter(Amount)
	 * @see org.jixiao.model.dossier.DossierPackage#getBudgetDecision_After()
	 * @model containment="true"
	 * @generated
	 */
	Amount getAfter();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.BudgetDecision#getAfter <em>After</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' containment reference.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(Amount value);

	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getBudgetDecision_DecidedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.BudgetDecision#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided By</em>' containment reference.
	 * @see #setDecidedBy(Party)
	 * @see org.jixiao.model.dossier.DossierPackage#getBudgetDecision_DecidedBy()
	 * @model containment="true"
	 * @generated
	 */
	Party getDecidedBy();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.BudgetDecision#getDecidedBy <em>Decided By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' containment reference.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getBudgetDecision_Comment()
	 * @model
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.BudgetDecision#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Proposed Amount</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Proposed Amount</em>' containment reference.
	 * @see #setProposedAmount(Amount)
	 * @see org.jixiao.model.dossier.DossierPackage#getBudgetDecision_ProposedAmount()
	 * @model containment="true"
	 * @generated
	 */
	Amount getProposedAmount();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.BudgetDecision#getProposedAmount <em>Proposed Amount</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposed Amount</em>' containment reference.
	 * @see #getProposedAmount()
	 * @generated
	 */
	void setProposedAmount(Amount value);

	/**
	 * Returns the value of the '<em><b>Proposed Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Proposed Reason</em>' attribute.
	 * @see #setProposedReason(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getBudgetDecision_ProposedReason()
	 * @model
	 * @generated
	 */
	String getProposedReason();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.BudgetDecision#getProposedReason <em>Proposed Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposed Reason</em>' attribute.
	 * @see #getProposedReason()
	 * @generated
	 */
	void setProposedReason(String value);

} // BudgetDecision
