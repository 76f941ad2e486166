/**
 */
package org.jixiao.model.dossier;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.ScoreResult;

import org.jixiao.model.rules.ScoringRule;

import org.jixiao.model.trace.ScoreTrace;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fund Row</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One row of the fund block. The rate of self-evaluation divides executed by adjusted; by arrived it is another rate.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.FundRow#getSource <em>Source</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.FundRow#getLabel <em>Label</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.FundRow#getInitial <em>Initial</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.FundRow#getAdjusted <em>Adjusted</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.FundRow#getArrived <em>Arrived</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.FundRow#getExecuted <em>Executed</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.FundRow#getProjected <em>Projected</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.FundRow#getRateText <em>Rate Text</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.FundRow#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.FundRow#getClaimedScore <em>Claimed Score</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.FundRow#getReason <em>Reason</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.FundRow#getResult <em>Result</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.FundRow#getTrace <em>Trace</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.FundRow#getRule <em>Rule</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.FundRow#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.FundRow#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getFundRow()
 * @model
 * @generated
 */
public interface FundRow extends Identified {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.dossier.FundSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see org.jixiao.model.dossier.FundSource
	 * @see #setSource(FundSource)
	 * @see org.jixiao.model.dossier.DossierPackage#getFundRow_Source()
	 * @model
	 * @generated
	 */
	FundSource getSource();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.FundRow#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see org.jixiao.model.dossier.FundSource
	 * @see #getSource()
	 * @generated
	 */
	void setSource(FundSource value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getFundRow_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.FundRow#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Initial</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Initial</em>' containment reference.
	 * @see #setInitial(Amount)
	 * @see org.jixiao.model.dossier.DossierPackage#getFundRow_Initial()
	 * @model containment="true"
	 * @generated
	 */
	Amount getInitial();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.FundRow#getInitial <em>Initial</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initial</em>' containment reference.
	 * @see #getInitial()
	 * @generated
	 */
	void setInitial(Amount value);

	/**
	 * Returns the value of the '<em><b>Adjusted</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Adjusted</em>' containment reference.
	 * @see #setAdjusted(Amount)
	 * @see org.jixiao.model.dossier.DossierPackage#getFundRow_Adjusted()
	 * @model containment="true"
	 * @generated
	 */
	Amount getAdjusted();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.FundRow#getAdjusted <em>Adjusted</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adjusted</em>' containment reference.
	 * @see #getAdjusted()
	 * @generated
	 */
	void setAdjusted(Amount value);

	/**
	 * Returns the value of the '<em><b>Arrived</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Arrived</em>' containment reference.
	 * @see #setArrived(Amount)
	 * @see org.jixiao.model.dossier.DossierPackage#getFundRow_Arrived()
	 * @model containment="true"
	 * @generated
	 */
	Amount getArrived();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.FundRow#getArrived <em>Arrived</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arrived</em>' containment reference.
	 * @see #getArrived()
	 * @generated
	 */
	void setArrived(Amount value);

	/**
	 * Returns the value of the '<em><b>Executed</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Executed</em>' containment reference.
	 * @see #setExecuted(Amount)
	 * @see org.jixiao.model.dossier.DossierPackage#getFundRow_Executed()
	 * @model containment="true"
	 * @generated
	 */
	Amount getExecuted();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.FundRow#getExecuted <em>Executed</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Executed</em>' containment reference.
	 * @see #getExecuted()
	 * @generated
	 */
	void setExecuted(Amount value);

	/**
	 * Returns the value of the '<em><b>Projected</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Projected</em>' containment reference.
	 * @see #setProjected(Amount)
	 * @see org.jixiao.model.dossier.DossierPackage#getFundRow_Projected()
	 * @model containment="true"
	 * @generated
	 */
	Amount getProjected();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.FundRow#getProjected <em>Projected</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Projected</em>' containment reference.
	 * @see #getProjected()
	 * @generated
	 */
	void setProjected(Amount value);

	/**
	 * Returns the value of the '<em><b>Rate Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rate Text</em>' attribute.
	 * @see #setRateText(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getFundRow_RateText()
	 * @model
	 * @generated
	 */
	String getRateText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.FundRow#getRateText <em>Rate Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate Text</em>' attribute.
	 * @see #getRateText()
	 * @generated
	 */
	void setRateText(String value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(BigDecimal)
	 * @see org.jixiao.model.dossier.DossierPackage#getFundRow_Points()
	 * @model
	 * @generated
	 */
	BigDecimal getPoints();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.FundRow#getPoints <em>Points</em>}' attribute.
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
	 * @see org.jixiao.model.dossier.DossierPackage#getFundRow_ClaimedScore()
	 * @model
	 * @generated
	 */
	BigDecimal getClaimedScore();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.FundRow#getClaimedScore <em>Claimed Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Claimed Score</em>' attribute.
	 * @see #getClaimedScore()
	 * @generated
	 */
	void setClaimedScore(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getFundRow_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.FundRow#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Result</em>' containment reference.
	 * @see #setResult(ScoreResult)
	 * @see org.jixiao.model.dossier.DossierPackage#getFundRow_Result()
	 * @model containment="true"
	 * @generated
	 */
	ScoreResult getResult();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.FundRow#getResult <em>Result</em>}' containment reference.
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
	 * @see org.jixiao.model.dossier.DossierPackage#getFundRow_Trace()
	 * @model containment="true"
	 * @generated
	 */
	ScoreTrace getTrace();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.FundRow#getTrace <em>Trace</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trace</em>' containment reference.
	 * @see #getTrace()
	 * @generated
	 */
	void setTrace(ScoreTrace value);

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule</em>' containment reference.
	 * @see #setRule(ScoringRule)
	 * @see org.jixiao.model.dossier.DossierPackage#getFundRow_Rule()
	 * @model containment="true"
	 * @generated
	 */
	ScoringRule getRule();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.FundRow#getRule <em>Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' containment reference.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(ScoringRule value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getFundRow_Evidence()
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
	 * @see org.jixiao.model.dossier.DossierPackage#getFundRow_Provenance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Provenance> getProvenance();

} // FundRow
