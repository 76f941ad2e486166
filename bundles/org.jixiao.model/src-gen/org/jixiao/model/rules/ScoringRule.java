/**
 */
package org.jixiao.model.rules;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Parameter;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scoring Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A method with its parameters and the clause it rests on. Parameters are kept verbatim and in order.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.ScoringRule#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ScoringRule#getMethodId <em>Method Id</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ScoringRule#getMethodVersion <em>Method Version</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ScoringRule#getMethodBundle <em>Method Bundle</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ScoringRule#getMethodFeature <em>Method Feature</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ScoringRule#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ScoringRule#getClauseId <em>Clause Id</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ScoringRule#getNote <em>Note</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ScoringRule#getItems <em>Items</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ScoringRule#getExamples <em>Examples</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.rules.RulesPackage#getScoringRule()
 * @model
 * @generated
 */
public interface ScoringRule extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jixiao.model.rules.RulesPackage#getScoringRule_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.ScoringRule#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Method Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Method Id</em>' attribute.
	 * @see #setMethodId(String)
	 * @see org.jixiao.model.rules.RulesPackage#getScoringRule_MethodId()
	 * @model
	 * @generated
	 */
	String getMethodId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.ScoringRule#getMethodId <em>Method Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method Id</em>' attribute.
	 * @see #getMethodId()
	 * @generated
	 */
	void setMethodId(String value);

	/**
	 * Returns the value of the '<em><b>Method Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Method Version</em>' attribute.
	 * @see #setMethodVersion(String)
	 * @see org.jixiao.model.rules.RulesPackage#getScoringRule_MethodVersion()
	 * @model
	 * @generated
	 */
	String getMethodVersion();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.ScoringRule#getMethodVersion <em>Method Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method Version</em>' attribute.
	 * @see #getMethodVersion()
	 * @generated
	 */
	void setMethodVersion(String value);

	/**
	 * Returns the value of the '<em><b>Method Bundle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Method Bundle</em>' attribute.
	 * @see #setMethodBundle(String)
	 * @see org.jixiao.model.rules.RulesPackage#getScoringRule_MethodBundle()
	 * @model
	 * @generated
	 */
	String getMethodBundle();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.ScoringRule#getMethodBundle <em>Method Bundle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method Bundle</em>' attribute.
	 * @see #getMethodBundle()
	 * @generated
	 */
	void setMethodBundle(String value);

	/**
	 * Returns the value of the '<em><b>Method Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Method Feature</em>' attribute.
	 * @see #setMethodFeature(String)
	 * @see org.jixiao.model.rules.RulesPackage#getScoringRule_MethodFeature()
	 * @model
	 * @generated
	 */
	String getMethodFeature();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.ScoringRule#getMethodFeature <em>Method Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method Feature</em>' attribute.
	 * @see #getMethodFeature()
	 * @generated
	 */
	void setMethodFeature(String value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getScoringRule_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getParameters();

	/**
	 * Returns the value of the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clause Id</em>' attribute.
	 * @see #setClauseId(String)
	 * @see org.jixiao.model.rules.RulesPackage#getScoringRule_ClauseId()
	 * @model
	 * @generated
	 */
	String getClauseId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.ScoringRule#getClauseId <em>Clause Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause Id</em>' attribute.
	 * @see #getClauseId()
	 * @generated
	 */
	void setClauseId(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.jixiao.model.rules.RulesPackage#getScoringRule_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.ScoringRule#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.RuleItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getScoringRule_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<RuleItem> getItems();

	/**
	 * Returns the value of the '<em><b>Examples</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.WorkedExample}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Examples</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getScoringRule_Examples()
	 * @model containment="true"
	 * @generated
	 */
	EList<WorkedExample> getExamples();

} // ScoringRule
