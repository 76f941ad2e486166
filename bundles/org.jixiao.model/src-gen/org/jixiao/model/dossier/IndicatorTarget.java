/**
 */
package org.jixiao.model.dossier;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Direction;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.Quantity;

import org.jixiao.model.library.StandardBasis;

import org.jixiao.model.rules.ScoringRule;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One row of the objectives.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getLibraryIndicatorId <em>Library Indicator Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getLevel1 <em>Level1</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getLevel2 <em>Level2</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getNature <em>Nature</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#isCore <em>Core</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getTarget <em>Target</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getMediumTermTarget <em>Medium Term Target</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getLastYear <em>Last Year</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getBasisText <em>Basis Text</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getValueMethod <em>Value Method</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getEvidenceRequired <em>Evidence Required</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getPlannedShares <em>Planned Shares</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getRule <em>Rule</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorTarget#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget()
 * @model
 * @generated
 */
public interface IndicatorTarget extends Identified {
	/**
	 * Returns the value of the '<em><b>Library Indicator Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Library Indicator Id</em>' attribute.
	 * @see #setLibraryIndicatorId(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_LibraryIndicatorId()
	 * @model
	 * @generated
	 */
	String getLibraryIndicatorId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorTarget#getLibraryIndicatorId <em>Library Indicator Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Library Indicator Id</em>' attribute.
	 * @see #getLibraryIndicatorId()
	 * @generated
	 */
	void setLibraryIndicatorId(String value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorTarget#getCode <em>Code</em>}' attribute.
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
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_Level1()
	 * @model
	 * @generated
	 */
	String getLevel1();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorTarget#getLevel1 <em>Level1</em>}' attribute.
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
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_Level2()
	 * @model
	 * @generated
	 */
	String getLevel2();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorTarget#getLevel2 <em>Level2</em>}' attribute.
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
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorTarget#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Nature</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.Nature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nature</em>' attribute.
	 * @see org.jixiao.model.base.Nature
	 * @see #setNature(Nature)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_Nature()
	 * @model
	 * @generated
	 */
	Nature getNature();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorTarget#getNature <em>Nature</em>}' attribute.
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
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_Direction()
	 * @model
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorTarget#getDirection <em>Direction</em>}' attribute.
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
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_Core()
	 * @model
	 * @generated
	 */
	boolean isCore();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorTarget#isCore <em>Core</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Core</em>' attribute.
	 * @see #isCore()
	 * @generated
	 */
	void setCore(boolean value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' containment reference.
	 * @see #setTarget(Quantity)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_Target()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getTarget();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorTarget#getTarget <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' containment reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Quantity value);

	/**
	 * Returns the value of the '<em><b>Medium Term Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Medium Term Target</em>' containment reference.
	 * @see #setMediumTermTarget(Quantity)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_MediumTermTarget()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getMediumTermTarget();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorTarget#getMediumTermTarget <em>Medium Term Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Medium Term Target</em>' containment reference.
	 * @see #getMediumTermTarget()
	 * @generated
	 */
	void setMediumTermTarget(Quantity value);

	/**
	 * Returns the value of the '<em><b>Last Year</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Last Year</em>' containment reference.
	 * @see #setLastYear(Quantity)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_LastYear()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getLastYear();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorTarget#getLastYear <em>Last Year</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Year</em>' containment reference.
	 * @see #getLastYear()
	 * @generated
	 */
	void setLastYear(Quantity value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorTarget#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(BigDecimal)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_Points()
	 * @model
	 * @generated
	 */
	BigDecimal getPoints();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorTarget#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Explanation</em>' attribute.
	 * @see #setExplanation(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_Explanation()
	 * @model
	 * @generated
	 */
	String getExplanation();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorTarget#getExplanation <em>Explanation</em>}' attribute.
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
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_Formula()
	 * @model
	 * @generated
	 */
	String getFormula();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorTarget#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(String value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.library.StandardBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.jixiao.model.library.StandardBasis
	 * @see #setBasis(StandardBasis)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_Basis()
	 * @model
	 * @generated
	 */
	StandardBasis getBasis();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorTarget#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.jixiao.model.library.StandardBasis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(StandardBasis value);

	/**
	 * Returns the value of the '<em><b>Basis Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Basis Text</em>' attribute.
	 * @see #setBasisText(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_BasisText()
	 * @model
	 * @generated
	 */
	String getBasisText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorTarget#getBasisText <em>Basis Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis Text</em>' attribute.
	 * @see #getBasisText()
	 * @generated
	 */
	void setBasisText(String value);

	/**
	 * Returns the value of the '<em><b>Value Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value Method</em>' attribute.
	 * @see #setValueMethod(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_ValueMethod()
	 * @model
	 * @generated
	 */
	String getValueMethod();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorTarget#getValueMethod <em>Value Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value Method</em>' attribute.
	 * @see #getValueMethod()
	 * @generated
	 */
	void setValueMethod(String value);

	/**
	 * Returns the value of the '<em><b>Evidence Required</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence Required</em>' attribute list.
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_EvidenceRequired()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getEvidenceRequired();

	/**
	 * Returns the value of the '<em><b>Planned Shares</b></em>' attribute list.
	 * The list contents are of type {@link java.math.BigDecimal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Twelve cumulative monthly shares in percent; empty: month/12.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned Shares</em>' attribute list.
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_PlannedShares()
	 * @model unique="false"
	 * @generated
	 */
	EList<BigDecimal> getPlannedShares();

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule</em>' containment reference.
	 * @see #setRule(ScoringRule)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_Rule()
	 * @model containment="true"
	 * @generated
	 */
	ScoringRule getRule();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorTarget#getRule <em>Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' containment reference.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(ScoringRule value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_Remark()
	 * @model
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorTarget#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Provenance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Provenance</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorTarget_Provenance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Provenance> getProvenance();

} // IndicatorTarget
