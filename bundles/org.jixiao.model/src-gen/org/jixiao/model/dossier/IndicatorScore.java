/**
 */
package org.jixiao.model.dossier;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Direction;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.base.ValueState;

import org.jixiao.model.rules.ScoringRule;

import org.jixiao.model.trace.ScoreTrace;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator Score</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One indicator row of an evaluation, from the target to the points.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getTargetId <em>Target Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getLibraryIndicatorId <em>Library Indicator Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getDimensionCode <em>Dimension Code</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getLevel1 <em>Level1</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getLevel2 <em>Level2</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#isCore <em>Core</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getNature <em>Nature</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getTarget <em>Target</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getAdjustedTarget <em>Adjusted Target</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getReported <em>Reported</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getVerified <em>Verified</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getRecognised <em>Recognised</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getActualState <em>Actual State</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getBand <em>Band</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getAssessedScore <em>Assessed Score</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getAssessedReason <em>Assessed Reason</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getClaimedScore <em>Claimed Score</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getReviewedScore <em>Reviewed Score</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getScoringText <em>Scoring Text</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getReason <em>Reason</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getRule <em>Rule</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getResult <em>Result</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getTrace <em>Trace</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.IndicatorScore#getExplanation <em>Explanation</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore()
 * @model
 * @generated
 */
public interface IndicatorScore extends Identified {
	/**
	 * Returns the value of the '<em><b>Target Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target Id</em>' attribute.
	 * @see #setTargetId(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_TargetId()
	 * @model
	 * @generated
	 */
	String getTargetId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getTargetId <em>Target Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Id</em>' attribute.
	 * @see #getTargetId()
	 * @generated
	 */
	void setTargetId(String value);

	/**
	 * Returns the value of the '<em><b>Library Indicator Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Library Indicator Id</em>' attribute.
	 * @see #setLibraryIndicatorId(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_LibraryIndicatorId()
	 * @model
	 * @generated
	 */
	String getLibraryIndicatorId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getLibraryIndicatorId <em>Library Indicator Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Library Indicator Id</em>' attribute.
	 * @see #getLibraryIndicatorId()
	 * @generated
	 */
	void setLibraryIndicatorId(String value);

	/**
	 * Returns the value of the '<em><b>Dimension Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dimension Code</em>' attribute.
	 * @see #setDimensionCode(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_DimensionCode()
	 * @model
	 * @generated
	 */
	String getDimensionCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getDimensionCode <em>Dimension Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dimension Code</em>' attribute.
	 * @see #getDimensionCode()
	 * @generated
	 */
	void setDimensionCode(String value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getCode <em>Code</em>}' attribute.
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
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Level1()
	 * @model
	 * @generated
	 */
	String getLevel1();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getLevel1 <em>Level1</em>}' attribute.
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
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Level2()
	 * @model
	 * @generated
	 */
	String getLevel2();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getLevel2 <em>Level2</em>}' attribute.
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
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Core</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Core</em>' attribute.
	 * @see #setCore(boolean)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Core()
	 * @model
	 * @generated
	 */
	boolean isCore();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#isCore <em>Core</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Core</em>' attribute.
	 * @see #isCore()
	 * @generated
	 */
	void setCore(boolean value);

	/**
	 * Returns the value of the '<em><b>Nature</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.Nature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nature</em>' attribute.
	 * @see org.jixiao.model.base.Nature
	 * @see #setNature(Nature)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Nature()
	 * @model
	 * @generated
	 */
	Nature getNature();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getNature <em>Nature</em>}' attribute.
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
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Direction()
	 * @model
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.jixiao.model.base.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' containment reference.
	 * @see #setTarget(Quantity)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Target()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getTarget();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getTarget <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' containment reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Quantity value);

	/**
	 * Returns the value of the '<em><b>Adjusted Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Adjusted Target</em>' containment reference.
	 * @see #setAdjustedTarget(Quantity)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_AdjustedTarget()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getAdjustedTarget();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getAdjustedTarget <em>Adjusted Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adjusted Target</em>' containment reference.
	 * @see #getAdjustedTarget()
	 * @generated
	 */
	void setAdjustedTarget(Quantity value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Reported</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reported</em>' containment reference.
	 * @see #setReported(Quantity)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Reported()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getReported();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getReported <em>Reported</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reported</em>' containment reference.
	 * @see #getReported()
	 * @generated
	 */
	void setReported(Quantity value);

	/**
	 * Returns the value of the '<em><b>Verified</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verified</em>' containment reference.
	 * @see #setVerified(Quantity)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Verified()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getVerified();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getVerified <em>Verified</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified</em>' containment reference.
	 * @see #getVerified()
	 * @generated
	 */
	void setVerified(Quantity value);

	/**
	 * Returns the value of the '<em><b>Recognised</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recognised</em>' containment reference.
	 * @see #setRecognised(Quantity)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Recognised()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getRecognised();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getRecognised <em>Recognised</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recognised</em>' containment reference.
	 * @see #getRecognised()
	 * @generated
	 */
	void setRecognised(Quantity value);

	/**
	 * Returns the value of the '<em><b>Actual State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.ValueState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actual State</em>' attribute.
	 * @see org.jixiao.model.base.ValueState
	 * @see #setActualState(ValueState)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_ActualState()
	 * @model
	 * @generated
	 */
	ValueState getActualState();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getActualState <em>Actual State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual State</em>' attribute.
	 * @see org.jixiao.model.base.ValueState
	 * @see #getActualState()
	 * @generated
	 */
	void setActualState(ValueState value);

	/**
	 * Returns the value of the '<em><b>Band</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Band</em>' attribute.
	 * @see #setBand(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Band()
	 * @model
	 * @generated
	 */
	String getBand();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getBand <em>Band</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Band</em>' attribute.
	 * @see #getBand()
	 * @generated
	 */
	void setBand(String value);

	/**
	 * Returns the value of the '<em><b>Assessed Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points chosen by hand inside the limits of the rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessed Score</em>' attribute.
	 * @see #setAssessedScore(BigDecimal)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_AssessedScore()
	 * @model
	 * @generated
	 */
	BigDecimal getAssessedScore();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getAssessedScore <em>Assessed Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessed Score</em>' attribute.
	 * @see #getAssessedScore()
	 * @generated
	 */
	void setAssessedScore(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Assessed Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Assessed Reason</em>' attribute.
	 * @see #setAssessedReason(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_AssessedReason()
	 * @model
	 * @generated
	 */
	String getAssessedReason();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getAssessedReason <em>Assessed Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessed Reason</em>' attribute.
	 * @see #getAssessedReason()
	 * @generated
	 */
	void setAssessedReason(String value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getInputs();

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(BigDecimal)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Points()
	 * @model
	 * @generated
	 */
	BigDecimal getPoints();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Claimed Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Claimed Score</em>' attribute.
	 * @see #setClaimedScore(BigDecimal)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_ClaimedScore()
	 * @model
	 * @generated
	 */
	BigDecimal getClaimedScore();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getClaimedScore <em>Claimed Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Claimed Score</em>' attribute.
	 * @see #getClaimedScore()
	 * @generated
	 */
	void setClaimedScore(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Reviewed Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reviewed Score</em>' attribute.
	 * @see #setReviewedScore(BigDecimal)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_ReviewedScore()
	 * @model
	 * @generated
	 */
	BigDecimal getReviewedScore();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getReviewedScore <em>Reviewed Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewed Score</em>' attribute.
	 * @see #getReviewedScore()
	 * @generated
	 */
	void setReviewedScore(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Scoring Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scoring Text</em>' attribute.
	 * @see #setScoringText(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_ScoringText()
	 * @model
	 * @generated
	 */
	String getScoringText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getScoringText <em>Scoring Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scoring Text</em>' attribute.
	 * @see #getScoringText()
	 * @generated
	 */
	void setScoringText(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Remark()
	 * @model
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Overrides the scheme's rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' containment reference.
	 * @see #setRule(ScoringRule)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Rule()
	 * @model containment="true"
	 * @generated
	 */
	ScoringRule getRule();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getRule <em>Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' containment reference.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(ScoringRule value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Result</em>' containment reference.
	 * @see #setResult(ScoreResult)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Result()
	 * @model containment="true"
	 * @generated
	 */
	ScoreResult getResult();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getResult <em>Result</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' containment reference.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(ScoreResult value);

	/**
	 * Returns the value of the '<em><b>Trace</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Trace</em>' containment reference.
	 * @see #setTrace(ScoreTrace)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Trace()
	 * @model containment="true"
	 * @generated
	 */
	ScoreTrace getTrace();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getTrace <em>Trace</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trace</em>' containment reference.
	 * @see #getTrace()
	 * @generated
	 */
	void setTrace(ScoreTrace value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Provenance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Provenance</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Provenance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Provenance> getProvenance();

	/**
	 * Returns the value of the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Explanation</em>' attribute.
	 * @see #setExplanation(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getIndicatorScore_Explanation()
	 * @model
	 * @generated
	 */
	String getExplanation();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.IndicatorScore#getExplanation <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Explanation</em>' attribute.
	 * @see #getExplanation()
	 * @generated
	 */
	void setExplanation(String value);

} // IndicatorScore
