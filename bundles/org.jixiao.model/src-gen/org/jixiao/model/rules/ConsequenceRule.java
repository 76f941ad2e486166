/**
 */
package org.jixiao.model.rules;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.FundingAction;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Parameter;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consequence Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Grade to funding action, or years in a row to a proposal.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.ConsequenceRule#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ConsequenceRule#getGrades <em>Grades</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ConsequenceRule#getAction <em>Action</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ConsequenceRule#getConsecutiveYears <em>Consecutive Years</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ConsequenceRule#getText <em>Text</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ConsequenceRule#getClauseId <em>Clause Id</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ConsequenceRule#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.rules.RulesPackage#getConsequenceRule()
 * @model
 * @generated
 */
public interface ConsequenceRule extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jixiao.model.rules.RulesPackage#getConsequenceRule_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.ConsequenceRule#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Grades</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Grades</em>' attribute list.
	 * @see org.jixiao.model.rules.RulesPackage#getConsequenceRule_Grades()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getGrades();

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.FundingAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see org.jixiao.model.base.FundingAction
	 * @see #setAction(FundingAction)
	 * @see org.jixiao.model.rules.RulesPackage#getConsequenceRule_Action()
	 * @model
	 * @generated
	 */
	FundingAction getAction();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.ConsequenceRule#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see org.jixiao.model.base.FundingAction
	 * @see #getAction()
	 * @generated
	 */
	void setAction(FundingAction value);

	/**
	 * Returns the value of the '<em><b>Consecutive Years</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Consecutive Years</em>' attribute.
	 * @see #setConsecutiveYears(int)
	 * @see org.jixiao.model.rules.RulesPackage#getConsequenceRule_ConsecutiveYears()
	 * @model default="1"
	 * @generated
	 */
	int getConsecutiveYears();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.ConsequenceRule#getConsecutiveYears <em>Consecutive Years</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consecutive Years</em>' attribute.
	 * @see #getConsecutiveYears()
	 * @generated
	 */
	void setConsecutiveYears(int value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.jixiao.model.rules.RulesPackage#getConsequenceRule_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.ConsequenceRule#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clause Id</em>' attribute.
	 * @see #setClauseId(String)
	 * @see org.jixiao.model.rules.RulesPackage#getConsequenceRule_ClauseId()
	 * @model
	 * @generated
	 */
	String getClauseId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.ConsequenceRule#getClauseId <em>Clause Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause Id</em>' attribute.
	 * @see #getClauseId()
	 * @generated
	 */
	void setClauseId(String value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the rule needs in numbers, for instance the share of the last budget that is proposed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getConsequenceRule_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getParameters();

} // ConsequenceRule
