/**
 */
package org.jixiao.model.rules;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Default Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The rule for a class of indicators, all dimensions or only some.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.DefaultRule#getRuleClass <em>Rule Class</em>}</li>
 *   <li>{@link org.jixiao.model.rules.DefaultRule#getDimensionCodes <em>Dimension Codes</em>}</li>
 *   <li>{@link org.jixiao.model.rules.DefaultRule#getRule <em>Rule</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.rules.RulesPackage#getDefaultRule()
 * @model
 * @generated
 */
public interface DefaultRule extends Identified {
	/**
	 * Returns the value of the '<em><b>Rule Class</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.rules.RuleClass}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule Class</em>' attribute.
	 * @see org.jixiao.model.rules.RuleClass
	 * @see #setRuleClass(RuleClass)
	 * @see org.jixiao.model.rules.RulesPackage#getDefaultRule_RuleClass()
	 * @model
	 * @generated
	 */
	RuleClass getRuleClass();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.DefaultRule#getRuleClass <em>Rule Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Class</em>' attribute.
	 * @see org.jixiao.model.rules.RuleClass
	 * @see #getRuleClass()
	 * @generated
	 */
	void setRuleClass(RuleClass value);

	/**
	 * Returns the value of the '<em><b>Dimension Codes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Empty: all dimensions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dimension Codes</em>' attribute list.
	 * @see org.jixiao.model.rules.RulesPackage#getDefaultRule_DimensionCodes()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getDimensionCodes();

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule</em>' containment reference.
	 * @see #setRule(ScoringRule)
	 * @see org.jixiao.model.rules.RulesPackage#getDefaultRule_Rule()
	 * @model containment="true"
	 * @generated
	 */
	ScoringRule getRule();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.DefaultRule#getRule <em>Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' containment reference.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(ScoringRule value);

} // DefaultRule
