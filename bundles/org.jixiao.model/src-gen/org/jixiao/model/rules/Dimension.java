/**
 */
package org.jixiao.model.rules;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dimension</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A level of the indicator frame with its points and limits; the names below it in files are recognised by name and synonyms.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.Dimension#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Dimension#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Dimension#getSynonyms <em>Synonyms</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Dimension#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Dimension#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Dimension#getMin <em>Min</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Dimension#getMax <em>Max</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Dimension#getPercent <em>Percent</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Dimension#isOptional <em>Optional</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Dimension#getAggregation <em>Aggregation</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Dimension#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Dimension#getClauseId <em>Clause Id</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Dimension#getRule <em>Rule</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Dimension#getChildren <em>Children</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.rules.RulesPackage#getDimension()
 * @model
 * @generated
 */
public interface Dimension extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jixiao.model.rules.RulesPackage#getDimension_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Dimension#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jixiao.model.rules.RulesPackage#getDimension_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Dimension#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Synonyms</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Synonyms</em>' attribute list.
	 * @see org.jixiao.model.rules.RulesPackage#getDimension_Synonyms()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSynonyms();

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.rules.DimensionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.rules.DimensionKind
	 * @see #setKind(DimensionKind)
	 * @see org.jixiao.model.rules.RulesPackage#getDimension_Kind()
	 * @model
	 * @generated
	 */
	DimensionKind getKind();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Dimension#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.rules.DimensionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DimensionKind value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(BigDecimal)
	 * @see org.jixiao.model.rules.RulesPackage#getDimension_Points()
	 * @model
	 * @generated
	 */
	BigDecimal getPoints();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Dimension#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Min</em>' attribute.
	 * @see #setMin(BigDecimal)
	 * @see org.jixiao.model.rules.RulesPackage#getDimension_Min()
	 * @model
	 * @generated
	 */
	BigDecimal getMin();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Dimension#getMin <em>Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min</em>' attribute.
	 * @see #getMin()
	 * @generated
	 */
	void setMin(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max</em>' attribute.
	 * @see #setMax(BigDecimal)
	 * @see org.jixiao.model.rules.RulesPackage#getDimension_Max()
	 * @model
	 * @generated
	 */
	BigDecimal getMax();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Dimension#getMax <em>Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max</em>' attribute.
	 * @see #getMax()
	 * @generated
	 */
	void setMax(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weight among its siblings in percent, for nested percentages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Percent</em>' attribute.
	 * @see #setPercent(BigDecimal)
	 * @see org.jixiao.model.rules.RulesPackage#getDimension_Percent()
	 * @model
	 * @generated
	 */
	BigDecimal getPercent();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Dimension#getPercent <em>Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Percent</em>' attribute.
	 * @see #getPercent()
	 * @generated
	 */
	void setPercent(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Optional</em>' attribute.
	 * @see #setOptional(boolean)
	 * @see org.jixiao.model.rules.RulesPackage#getDimension_Optional()
	 * @model
	 * @generated
	 */
	boolean isOptional();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Dimension#isOptional <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Optional</em>' attribute.
	 * @see #isOptional()
	 * @generated
	 */
	void setOptional(boolean value);

	/**
	 * Returns the value of the '<em><b>Aggregation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.rules.AggregationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Aggregation</em>' attribute.
	 * @see org.jixiao.model.rules.AggregationKind
	 * @see #setAggregation(AggregationKind)
	 * @see org.jixiao.model.rules.RulesPackage#getDimension_Aggregation()
	 * @model
	 * @generated
	 */
	AggregationKind getAggregation();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Dimension#getAggregation <em>Aggregation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aggregation</em>' attribute.
	 * @see org.jixiao.model.rules.AggregationKind
	 * @see #getAggregation()
	 * @generated
	 */
	void setAggregation(AggregationKind value);

	/**
	 * Returns the value of the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Explanation</em>' attribute.
	 * @see #setExplanation(String)
	 * @see org.jixiao.model.rules.RulesPackage#getDimension_Explanation()
	 * @model
	 * @generated
	 */
	String getExplanation();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Dimension#getExplanation <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Explanation</em>' attribute.
	 * @see #getExplanation()
	 * @generated
	 */
	void setExplanation(String value);

	/**
	 * Returns the value of the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clause Id</em>' attribute.
	 * @see #setClauseId(String)
	 * @see org.jixiao.model.rules.RulesPackage#getDimension_ClauseId()
	 * @model
	 * @generated
	 */
	String getClauseId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Dimension#getClauseId <em>Clause Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause Id</em>' attribute.
	 * @see #getClauseId()
	 * @generated
	 */
	void setClauseId(String value);

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule</em>' containment reference.
	 * @see #setRule(ScoringRule)
	 * @see org.jixiao.model.rules.RulesPackage#getDimension_Rule()
	 * @model containment="true"
	 * @generated
	 */
	ScoringRule getRule();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Dimension#getRule <em>Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' containment reference.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(ScoringRule value);

	/**
	 * Returns the value of the '<em><b>Children</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.Dimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Children</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getDimension_Children()
	 * @model containment="true"
	 * @generated
	 */
	EList<Dimension> getChildren();

} // Dimension
