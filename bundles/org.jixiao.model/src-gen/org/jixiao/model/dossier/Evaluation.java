/**
 */
package org.jixiao.model.dossier;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.ReportSection;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.base.WorkItem;

import org.jixiao.model.trace.ScoreTrace;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evaluation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A self-evaluation, department evaluation, key evaluation or re-evaluation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getPeriodFrom <em>Period From</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getPeriodTo <em>Period To</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getEvaluator <em>Evaluator</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getThirdParty <em>Third Party</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getFormId <em>Form Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getAmountUnit <em>Amount Unit</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getOverallGoal <em>Overall Goal</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getActualGoal <em>Actual Goal</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getContentOverview <em>Content Overview</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getFundRows <em>Fund Rows</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getTasks <em>Tasks</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getOpinions <em>Opinions</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getPrintedTotal <em>Printed Total</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getPrintedTotalPoints <em>Printed Total Points</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getPrintedGrade <em>Printed Grade</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getTotal <em>Total</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getTrace <em>Trace</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getConclusions <em>Conclusions</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getProblems <em>Problems</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getImprovements <em>Improvements</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getOtherRemarks <em>Other Remarks</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getSections <em>Sections</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getSignatories <em>Signatories</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getEvidenceRequests <em>Evidence Requests</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getVisits <em>Visits</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Evaluation#getOpinionRequests <em>Opinion Requests</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation()
 * @model
 * @generated
 */
public interface Evaluation extends WorkItem {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.dossier.EvaluationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.dossier.EvaluationKind
	 * @see #setKind(EvaluationKind)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_Kind()
	 * @model
	 * @generated
	 */
	EvaluationKind getKind();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.dossier.EvaluationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EvaluationKind value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.dossier.EvaluationPeriod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see org.jixiao.model.dossier.EvaluationPeriod
	 * @see #setPeriod(EvaluationPeriod)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_Period()
	 * @model
	 * @generated
	 */
	EvaluationPeriod getPeriod();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see org.jixiao.model.dossier.EvaluationPeriod
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(EvaluationPeriod value);

	/**
	 * Returns the value of the '<em><b>Period From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Period From</em>' attribute.
	 * @see #setPeriodFrom(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_PeriodFrom()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodFrom();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getPeriodFrom <em>Period From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period From</em>' attribute.
	 * @see #getPeriodFrom()
	 * @generated
	 */
	void setPeriodFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Period To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Period To</em>' attribute.
	 * @see #setPeriodTo(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_PeriodTo()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodTo();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getPeriodTo <em>Period To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period To</em>' attribute.
	 * @see #getPeriodTo()
	 * @generated
	 */
	void setPeriodTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Evaluator</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evaluator</em>' containment reference.
	 * @see #setEvaluator(Party)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_Evaluator()
	 * @model containment="true"
	 * @generated
	 */
	Party getEvaluator();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getEvaluator <em>Evaluator</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluator</em>' containment reference.
	 * @see #getEvaluator()
	 * @generated
	 */
	void setEvaluator(Party value);

	/**
	 * Returns the value of the '<em><b>Third Party</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Third Party</em>' containment reference.
	 * @see #setThirdParty(Party)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_ThirdParty()
	 * @model containment="true"
	 * @generated
	 */
	Party getThirdParty();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getThirdParty <em>Third Party</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Third Party</em>' containment reference.
	 * @see #getThirdParty()
	 * @generated
	 */
	void setThirdParty(Party value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_Date()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Form Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Declared id of the form it was imported from or is exported as.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form Id</em>' attribute.
	 * @see #setFormId(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_FormId()
	 * @model
	 * @generated
	 */
	String getFormId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getFormId <em>Form Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form Id</em>' attribute.
	 * @see #getFormId()
	 * @generated
	 */
	void setFormId(String value);

	/**
	 * Returns the value of the '<em><b>Amount Unit</b></em>' attribute.
	 * The default value is <code>"WAN_YUAN"</code>.
	 * The literals are from the enumeration {@link org.jixiao.model.base.AmountUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Amount Unit</em>' attribute.
	 * @see org.jixiao.model.base.AmountUnit
	 * @see #setAmountUnit(AmountUnit)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_AmountUnit()
	 * @model default="WAN_YUAN"
	 * @generated
	 */
	AmountUnit getAmountUnit();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getAmountUnit <em>Amount Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount Unit</em>' attribute.
	 * @see org.jixiao.model.base.AmountUnit
	 * @see #getAmountUnit()
	 * @generated
	 */
	void setAmountUnit(AmountUnit value);

	/**
	 * Returns the value of the '<em><b>Overall Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Overall Goal</em>' attribute.
	 * @see #setOverallGoal(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_OverallGoal()
	 * @model
	 * @generated
	 */
	String getOverallGoal();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getOverallGoal <em>Overall Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Overall Goal</em>' attribute.
	 * @see #getOverallGoal()
	 * @generated
	 */
	void setOverallGoal(String value);

	/**
	 * Returns the value of the '<em><b>Actual Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actual Goal</em>' attribute.
	 * @see #setActualGoal(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_ActualGoal()
	 * @model
	 * @generated
	 */
	String getActualGoal();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getActualGoal <em>Actual Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual Goal</em>' attribute.
	 * @see #getActualGoal()
	 * @generated
	 */
	void setActualGoal(String value);

	/**
	 * Returns the value of the '<em><b>Content Overview</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Content Overview</em>' attribute.
	 * @see #setContentOverview(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_ContentOverview()
	 * @model
	 * @generated
	 */
	String getContentOverview();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getContentOverview <em>Content Overview</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Overview</em>' attribute.
	 * @see #getContentOverview()
	 * @generated
	 */
	void setContentOverview(String value);

	/**
	 * Returns the value of the '<em><b>Fund Rows</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.FundRow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fund Rows</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_FundRows()
	 * @model containment="true"
	 * @generated
	 */
	EList<FundRow> getFundRows();

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.IndicatorScore}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Indicators</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_Indicators()
	 * @model containment="true"
	 * @generated
	 */
	EList<IndicatorScore> getIndicators();

	/**
	 * Returns the value of the '<em><b>Tasks</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.DepartmentTask}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tasks</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_Tasks()
	 * @model containment="true"
	 * @generated
	 */
	EList<DepartmentTask> getTasks();

	/**
	 * Returns the value of the '<em><b>Opinions</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.DimensionOpinion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opinions</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_Opinions()
	 * @model containment="true"
	 * @generated
	 */
	EList<DimensionOpinion> getOpinions();

	/**
	 * Returns the value of the '<em><b>Printed Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Printed Total</em>' attribute.
	 * @see #setPrintedTotal(BigDecimal)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_PrintedTotal()
	 * @model
	 * @generated
	 */
	BigDecimal getPrintedTotal();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getPrintedTotal <em>Printed Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Printed Total</em>' attribute.
	 * @see #getPrintedTotal()
	 * @generated
	 */
	void setPrintedTotal(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Printed Total Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Printed Total Points</em>' attribute.
	 * @see #setPrintedTotalPoints(BigDecimal)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_PrintedTotalPoints()
	 * @model
	 * @generated
	 */
	BigDecimal getPrintedTotalPoints();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getPrintedTotalPoints <em>Printed Total Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Printed Total Points</em>' attribute.
	 * @see #getPrintedTotalPoints()
	 * @generated
	 */
	void setPrintedTotalPoints(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Printed Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Printed Grade</em>' attribute.
	 * @see #setPrintedGrade(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_PrintedGrade()
	 * @model
	 * @generated
	 */
	String getPrintedGrade();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getPrintedGrade <em>Printed Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Printed Grade</em>' attribute.
	 * @see #getPrintedGrade()
	 * @generated
	 */
	void setPrintedGrade(String value);

	/**
	 * Returns the value of the '<em><b>Total</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total</em>' containment reference.
	 * @see #setTotal(ScoreResult)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_Total()
	 * @model containment="true"
	 * @generated
	 */
	ScoreResult getTotal();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getTotal <em>Total</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total</em>' containment reference.
	 * @see #getTotal()
	 * @generated
	 */
	void setTotal(ScoreResult value);

	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see #setGrade(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_Grade()
	 * @model
	 * @generated
	 */
	String getGrade();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(String value);

	/**
	 * Returns the value of the '<em><b>Trace</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Trace</em>' containment reference.
	 * @see #setTrace(ScoreTrace)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_Trace()
	 * @model containment="true"
	 * @generated
	 */
	ScoreTrace getTrace();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getTrace <em>Trace</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trace</em>' containment reference.
	 * @see #getTrace()
	 * @generated
	 */
	void setTrace(ScoreTrace value);

	/**
	 * Returns the value of the '<em><b>Conclusions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Conclusions</em>' attribute.
	 * @see #setConclusions(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_Conclusions()
	 * @model
	 * @generated
	 */
	String getConclusions();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getConclusions <em>Conclusions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conclusions</em>' attribute.
	 * @see #getConclusions()
	 * @generated
	 */
	void setConclusions(String value);

	/**
	 * Returns the value of the '<em><b>Problems</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Problems</em>' attribute.
	 * @see #setProblems(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_Problems()
	 * @model
	 * @generated
	 */
	String getProblems();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getProblems <em>Problems</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Problems</em>' attribute.
	 * @see #getProblems()
	 * @generated
	 */
	void setProblems(String value);

	/**
	 * Returns the value of the '<em><b>Improvements</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Improvements</em>' attribute.
	 * @see #setImprovements(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_Improvements()
	 * @model
	 * @generated
	 */
	String getImprovements();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getImprovements <em>Improvements</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Improvements</em>' attribute.
	 * @see #getImprovements()
	 * @generated
	 */
	void setImprovements(String value);

	/**
	 * Returns the value of the '<em><b>Other Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Other Remarks</em>' attribute.
	 * @see #setOtherRemarks(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_OtherRemarks()
	 * @model
	 * @generated
	 */
	String getOtherRemarks();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getOtherRemarks <em>Other Remarks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other Remarks</em>' attribute.
	 * @see #getOtherRemarks()
	 * @generated
	 */
	void setOtherRemarks(String value);

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.ReportSection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<ReportSection> getSections();

	/**
	 * Returns the value of the '<em><b>Signatories</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Signatories</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_Signatories()
	 * @model containment="true"
	 * @generated
	 */
	EList<Party> getSignatories();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_Evidence()
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
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_Provenance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Provenance> getProvenance();

	/**
	 * Returns the value of the '<em><b>Plan</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Plan</em>' containment reference.
	 * @see #setPlan(EvaluationPlan)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_Plan()
	 * @model containment="true"
	 * @generated
	 */
	EvaluationPlan getPlan();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Evaluation#getPlan <em>Plan</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' containment reference.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(EvaluationPlan value);

	/**
	 * Returns the value of the '<em><b>Evidence Requests</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.EvidenceRequest}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence Requests</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_EvidenceRequests()
	 * @model containment="true"
	 * @generated
	 */
	EList<EvidenceRequest> getEvidenceRequests();

	/**
	 * Returns the value of the '<em><b>Visits</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.FieldVisit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Visits</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_Visits()
	 * @model containment="true"
	 * @generated
	 */
	EList<FieldVisit> getVisits();

	/**
	 * Returns the value of the '<em><b>Opinion Requests</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.OpinionRequest}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opinion Requests</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluation_OpinionRequests()
	 * @model containment="true"
	 * @generated
	 */
	EList<OpinionRequest> getOpinionRequests();

} // Evaluation
