/**
 */
package org.jixiao.model.library;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Direction;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.SubjectKind;

import org.jixiao.model.rules.ScoringRule;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A library entry from which targets are made.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getLevel1 <em>Level1</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getLevel2 <em>Level2</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getSynonyms <em>Synonyms</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getNature <em>Nature</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#isCore <em>Core</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getSubjectKinds <em>Subject Kinds</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getDomains <em>Domains</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getEvidenceRequired <em>Evidence Required</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getValueSource <em>Value Source</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getValueMethod <em>Value Method</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getSuggestedPoints <em>Suggested Points</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getDefaultRule <em>Default Rule</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getStandards <em>Standards</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getClauseId <em>Clause Id</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorDefinition#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition()
 * @model
 * @generated
 */
public interface IndicatorDefinition extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorDefinition#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Level1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level1</em>' attribute.
	 * @see #setLevel1(String)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_Level1()
	 * @model
	 * @generated
	 */
	String getLevel1();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorDefinition#getLevel1 <em>Level1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level1</em>' attribute.
	 * @see #getLevel1()
	 * @generated
	 */
	void setLevel1(String value);

	/**
	 * Returns the value of the '<em><b>Level2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level2</em>' attribute.
	 * @see #setLevel2(String)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_Level2()
	 * @model
	 * @generated
	 */
	String getLevel2();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorDefinition#getLevel2 <em>Level2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level2</em>' attribute.
	 * @see #getLevel2()
	 * @generated
	 */
	void setLevel2(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorDefinition#getName <em>Name</em>}' attribute.
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
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_Synonyms()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSynonyms();

	/**
	 * Returns the value of the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Explanation</em>' attribute.
	 * @see #setExplanation(String)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_Explanation()
	 * @model
	 * @generated
	 */
	String getExplanation();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorDefinition#getExplanation <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Explanation</em>' attribute.
	 * @see #getExplanation()
	 * @generated
	 */
	void setExplanation(String value);

	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see #setFormula(String)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_Formula()
	 * @model
	 * @generated
	 */
	String getFormula();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorDefinition#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorDefinition#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Nature</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.Nature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nature</em>' attribute.
	 * @see org.jixiao.model.base.Nature
	 * @see #setNature(Nature)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_Nature()
	 * @model
	 * @generated
	 */
	Nature getNature();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorDefinition#getNature <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nature</em>' attribute.
	 * @see org.jixiao.model.base.Nature
	 * @see #getNature()
	 * @generated
	 */
	void setNature(Nature value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.jixiao.model.base.Direction
	 * @see #setDirection(Direction)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_Direction()
	 * @model
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorDefinition#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.jixiao.model.base.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Core</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Core</em>' attribute.
	 * @see #setCore(boolean)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_Core()
	 * @model
	 * @generated
	 */
	boolean isCore();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorDefinition#isCore <em>Core</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Core</em>' attribute.
	 * @see #isCore()
	 * @generated
	 */
	void setCore(boolean value);

	/**
	 * Returns the value of the '<em><b>Subject Kinds</b></em>' attribute list.
	 * The list contents are of type {@link org.jixiao.model.base.SubjectKind}.
	 * The literals are from the enumeration {@link org.jixiao.model.base.SubjectKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject Kinds</em>' attribute list.
	 * @see org.jixiao.model.base.SubjectKind
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_SubjectKinds()
	 * @model
	 * @generated
	 */
	EList<SubjectKind> getSubjectKinds();

	/**
	 * Returns the value of the '<em><b>Domains</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Domains</em>' attribute list.
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_Domains()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getDomains();

	/**
	 * Returns the value of the '<em><b>Evidence Required</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence Required</em>' attribute list.
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_EvidenceRequired()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getEvidenceRequired();

	/**
	 * Returns the value of the '<em><b>Value Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value Source</em>' attribute.
	 * @see #setValueSource(String)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_ValueSource()
	 * @model
	 * @generated
	 */
	String getValueSource();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorDefinition#getValueSource <em>Value Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value Source</em>' attribute.
	 * @see #getValueSource()
	 * @generated
	 */
	void setValueSource(String value);

	/**
	 * Returns the value of the '<em><b>Value Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value Method</em>' attribute.
	 * @see #setValueMethod(String)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_ValueMethod()
	 * @model
	 * @generated
	 */
	String getValueMethod();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorDefinition#getValueMethod <em>Value Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value Method</em>' attribute.
	 * @see #getValueMethod()
	 * @generated
	 */
	void setValueMethod(String value);

	/**
	 * Returns the value of the '<em><b>Suggested Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Suggested Points</em>' attribute.
	 * @see #setSuggestedPoints(BigDecimal)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_SuggestedPoints()
	 * @model
	 * @generated
	 */
	BigDecimal getSuggestedPoints();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorDefinition#getSuggestedPoints <em>Suggested Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suggested Points</em>' attribute.
	 * @see #getSuggestedPoints()
	 * @generated
	 */
	void setSuggestedPoints(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day on which targets may be made from the definition; none: always.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(LocalDate)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_ValidFrom()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getValidFrom();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorDefinition#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day on which targets may be made from the definition; none: until further notice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid To</em>' attribute.
	 * @see #setValidTo(LocalDate)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_ValidTo()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getValidTo();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorDefinition#getValidTo <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' attribute.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Default Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Default Rule</em>' containment reference.
	 * @see #setDefaultRule(ScoringRule)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_DefaultRule()
	 * @model containment="true"
	 * @generated
	 */
	ScoringRule getDefaultRule();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorDefinition#getDefaultRule <em>Default Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Rule</em>' containment reference.
	 * @see #getDefaultRule()
	 * @generated
	 */
	void setDefaultRule(ScoringRule value);

	/**
	 * Returns the value of the '<em><b>Standards</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.library.Standard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Standards</em>' containment reference list.
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_Standards()
	 * @model containment="true"
	 * @generated
	 */
	EList<Standard> getStandards();

	/**
	 * Returns the value of the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clause Id</em>' attribute.
	 * @see #setClauseId(String)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_ClauseId()
	 * @model
	 * @generated
	 */
	String getClauseId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorDefinition#getClauseId <em>Clause Id</em>}' attribute.
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
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorDefinition_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorDefinition#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // IndicatorDefinition
