/**
 */
package org.jixiao.model.appraisal;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Direction;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.base.ValueState;

import org.jixiao.model.rules.ScoringRule;

import org.jixiao.model.trace.ScoreTrace;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One line of a unit's table of 1000 points.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getCategory <em>Category</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getLibraryIndicatorId <em>Library Indicator Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getNature <em>Nature</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getTarget <em>Target</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getPlannedShares <em>Planned Shares</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getEvidenceRequired <em>Evidence Required</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getRule <em>Rule</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getReported <em>Reported</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getVerified <em>Verified</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getRecognised <em>Recognised</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getActualState <em>Actual State</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getClaimedScore <em>Claimed Score</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getResult <em>Result</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getTrace <em>Trace</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getReason <em>Reason</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalIndicator#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator()
 * @model
 * @generated
 */
public interface AppraisalIndicator extends Identified {
	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.appraisal.IndicatorCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see org.jixiao.model.appraisal.IndicatorCategory
	 * @see #setCategory(IndicatorCategory)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_Category()
	 * @model
	 * @generated
	 */
	IndicatorCategory getCategory();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalIndicator#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see org.jixiao.model.appraisal.IndicatorCategory
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(IndicatorCategory value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.appraisal.IndicatorOrigin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.jixiao.model.appraisal.IndicatorOrigin
	 * @see #setOrigin(IndicatorOrigin)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_Origin()
	 * @model
	 * @generated
	 */
	IndicatorOrigin getOrigin();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalIndicator#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.jixiao.model.appraisal.IndicatorOrigin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(IndicatorOrigin value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalIndicator#getCode <em>Code</em>}' attribute.
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
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalIndicator#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Library Indicator Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Library Indicator Id</em>' attribute.
	 * @see #setLibraryIndicatorId(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_LibraryIndicatorId()
	 * @model
	 * @generated
	 */
	String getLibraryIndicatorId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalIndicator#getLibraryIndicatorId <em>Library Indicator Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Library Indicator Id</em>' attribute.
	 * @see #getLibraryIndicatorId()
	 * @generated
	 */
	void setLibraryIndicatorId(String value);

	/**
	 * Returns the value of the '<em><b>Nature</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.Nature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nature</em>' attribute.
	 * @see org.jixiao.model.base.Nature
	 * @see #setNature(Nature)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_Nature()
	 * @model
	 * @generated
	 */
	Nature getNature();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalIndicator#getNature <em>Nature</em>}' attribute.
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
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_Direction()
	 * @model
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalIndicator#getDirection <em>Direction</em>}' attribute.
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
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_Target()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getTarget();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalIndicator#getTarget <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' containment reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Quantity value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalIndicator#getUnit <em>Unit</em>}' attribute.
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
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_Points()
	 * @model
	 * @generated
	 */
	BigDecimal getPoints();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalIndicator#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Responsible</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Responsible</em>' containment reference.
	 * @see #setResponsible(Party)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_Responsible()
	 * @model containment="true"
	 * @generated
	 */
	Party getResponsible();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalIndicator#getResponsible <em>Responsible</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible</em>' containment reference.
	 * @see #getResponsible()
	 * @generated
	 */
	void setResponsible(Party value);

	/**
	 * Returns the value of the '<em><b>Planned Shares</b></em>' attribute list.
	 * The list contents are of type {@link java.math.BigDecimal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Planned Shares</em>' attribute list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_PlannedShares()
	 * @model unique="false"
	 * @generated
	 */
	EList<BigDecimal> getPlannedShares();

	/**
	 * Returns the value of the '<em><b>Evidence Required</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence Required</em>' attribute list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_EvidenceRequired()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getEvidenceRequired();

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule</em>' containment reference.
	 * @see #setRule(ScoringRule)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_Rule()
	 * @model containment="true"
	 * @generated
	 */
	ScoringRule getRule();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalIndicator#getRule <em>Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' containment reference.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(ScoringRule value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getInputs();

	/**
	 * Returns the value of the '<em><b>Reported</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reported</em>' containment reference.
	 * @see #setReported(Quantity)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_Reported()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getReported();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalIndicator#getReported <em>Reported</em>}' containment reference.
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
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_Verified()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getVerified();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalIndicator#getVerified <em>Verified</em>}' containment reference.
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
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_Recognised()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getRecognised();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalIndicator#getRecognised <em>Recognised</em>}' containment reference.
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
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_ActualState()
	 * @model
	 * @generated
	 */
	ValueState getActualState();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalIndicator#getActualState <em>Actual State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual State</em>' attribute.
	 * @see org.jixiao.model.base.ValueState
	 * @see #getActualState()
	 * @generated
	 */
	void setActualState(ValueState value);

	/**
	 * Returns the value of the '<em><b>Claimed Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Claimed Score</em>' attribute.
	 * @see #setClaimedScore(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_ClaimedScore()
	 * @model
	 * @generated
	 */
	BigDecimal getClaimedScore();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalIndicator#getClaimedScore <em>Claimed Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Claimed Score</em>' attribute.
	 * @see #getClaimedScore()
	 * @generated
	 */
	void setClaimedScore(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Result</em>' containment reference.
	 * @see #setResult(ScoreResult)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_Result()
	 * @model containment="true"
	 * @generated
	 */
	ScoreResult getResult();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalIndicator#getResult <em>Result</em>}' containment reference.
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
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_Trace()
	 * @model containment="true"
	 * @generated
	 */
	ScoreTrace getTrace();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalIndicator#getTrace <em>Trace</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trace</em>' containment reference.
	 * @see #getTrace()
	 * @generated
	 */
	void setTrace(ScoreTrace value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalIndicator#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_Evidence()
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
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalIndicator_Provenance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Provenance> getProvenance();

} // AppraisalIndicator
