/**
 */
package org.jixiao.model.dossier.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.ReportSection;
import org.jixiao.model.base.ScoreResult;

import org.jixiao.model.base.impl.WorkItemImpl;

import org.jixiao.model.dossier.DepartmentTask;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.dossier.EvaluationPeriod;
import org.jixiao.model.dossier.EvaluationPlan;
import org.jixiao.model.dossier.EvidenceRequest;
import org.jixiao.model.dossier.FieldVisit;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.OpinionRequest;

import org.jixiao.model.trace.ScoreTrace;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evaluation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getPeriodFrom <em>Period From</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getPeriodTo <em>Period To</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getEvaluator <em>Evaluator</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getThirdParty <em>Third Party</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getFormId <em>Form Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getAmountUnit <em>Amount Unit</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getOverallGoal <em>Overall Goal</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getActualGoal <em>Actual Goal</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getContentOverview <em>Content Overview</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getFundRows <em>Fund Rows</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getTasks <em>Tasks</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getOpinions <em>Opinions</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getPrintedTotal <em>Printed Total</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getPrintedTotalPoints <em>Printed Total Points</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getPrintedGrade <em>Printed Grade</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getTotal <em>Total</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getTrace <em>Trace</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getConclusions <em>Conclusions</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getProblems <em>Problems</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getImprovements <em>Improvements</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getOtherRemarks <em>Other Remarks</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getSignatories <em>Signatories</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getEvidenceRequests <em>Evidence Requests</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getVisits <em>Visits</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.EvaluationImpl#getOpinionRequests <em>Opinion Requests</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvaluationImpl extends WorkItemImpl implements Evaluation {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final EvaluationKind KIND_EDEFAULT = EvaluationKind.SELF;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected EvaluationKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final EvaluationPeriod PERIOD_EDEFAULT = EvaluationPeriod.ANNUAL;

	/**
	 * The cached value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected EvaluationPeriod period = PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodFrom() <em>Period From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PERIOD_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodFrom() <em>Period From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate periodFrom = PERIOD_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodTo() <em>Period To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PERIOD_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodTo() <em>Period To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodTo()
	 * @generated
	 * @ordered
	 */
	protected LocalDate periodTo = PERIOD_TO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvaluator() <em>Evaluator</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluator()
	 * @generated
	 * @ordered
	 */
	protected Party evaluator;

	/**
	 * The cached value of the '{@link #getThirdParty() <em>Third Party</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThirdParty()
	 * @generated
	 * @ordered
	 */
	protected Party thirdParty;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormId() <em>Form Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormId()
	 * @generated
	 * @ordered
	 */
	protected static final String FORM_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormId() <em>Form Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormId()
	 * @generated
	 * @ordered
	 */
	protected String formId = FORM_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmountUnit() <em>Amount Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmountUnit()
	 * @generated
	 * @ordered
	 */
	protected static final AmountUnit AMOUNT_UNIT_EDEFAULT = AmountUnit.WAN_YUAN;

	/**
	 * The cached value of the '{@link #getAmountUnit() <em>Amount Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmountUnit()
	 * @generated
	 * @ordered
	 */
	protected AmountUnit amountUnit = AMOUNT_UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOverallGoal() <em>Overall Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverallGoal()
	 * @generated
	 * @ordered
	 */
	protected static final String OVERALL_GOAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOverallGoal() <em>Overall Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverallGoal()
	 * @generated
	 * @ordered
	 */
	protected String overallGoal = OVERALL_GOAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getActualGoal() <em>Actual Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualGoal()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTUAL_GOAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualGoal() <em>Actual Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualGoal()
	 * @generated
	 * @ordered
	 */
	protected String actualGoal = ACTUAL_GOAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getContentOverview() <em>Content Overview</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentOverview()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_OVERVIEW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContentOverview() <em>Content Overview</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentOverview()
	 * @generated
	 * @ordered
	 */
	protected String contentOverview = CONTENT_OVERVIEW_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFundRows() <em>Fund Rows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFundRows()
	 * @generated
	 * @ordered
	 */
	protected EList<FundRow> fundRows;

	/**
	 * The cached value of the '{@link #getIndicators() <em>Indicators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicators()
	 * @generated
	 * @ordered
	 */
	protected EList<IndicatorScore> indicators;

	/**
	 * The cached value of the '{@link #getTasks() <em>Tasks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTasks()
	 * @generated
	 * @ordered
	 */
	protected EList<DepartmentTask> tasks;

	/**
	 * The cached value of the '{@link #getOpinions() <em>Opinions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinions()
	 * @generated
	 * @ordered
	 */
	protected EList<DimensionOpinion> opinions;

	/**
	 * The default value of the '{@link #getPrintedTotal() <em>Printed Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrintedTotal()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PRINTED_TOTAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrintedTotal() <em>Printed Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrintedTotal()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal printedTotal = PRINTED_TOTAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrintedTotalPoints() <em>Printed Total Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrintedTotalPoints()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PRINTED_TOTAL_POINTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrintedTotalPoints() <em>Printed Total Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrintedTotalPoints()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal printedTotalPoints = PRINTED_TOTAL_POINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrintedGrade() <em>Printed Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrintedGrade()
	 * @generated
	 * @ordered
	 */
	protected static final String PRINTED_GRADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrintedGrade() <em>Printed Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrintedGrade()
	 * @generated
	 * @ordered
	 */
	protected String printedGrade = PRINTED_GRADE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTotal() <em>Total</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal()
	 * @generated
	 * @ordered
	 */
	protected ScoreResult total;

	/**
	 * The default value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected static final String GRADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected String grade = GRADE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTrace() <em>Trace</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrace()
	 * @generated
	 * @ordered
	 */
	protected ScoreTrace trace;

	/**
	 * The default value of the '{@link #getConclusions() <em>Conclusions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConclusions()
	 * @generated
	 * @ordered
	 */
	protected static final String CONCLUSIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConclusions() <em>Conclusions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConclusions()
	 * @generated
	 * @ordered
	 */
	protected String conclusions = CONCLUSIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getProblems() <em>Problems</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProblems()
	 * @generated
	 * @ordered
	 */
	protected static final String PROBLEMS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProblems() <em>Problems</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProblems()
	 * @generated
	 * @ordered
	 */
	protected String problems = PROBLEMS_EDEFAULT;

	/**
	 * The default value of the '{@link #getImprovements() <em>Improvements</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImprovements()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPROVEMENTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImprovements() <em>Improvements</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImprovements()
	 * @generated
	 * @ordered
	 */
	protected String improvements = IMPROVEMENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOtherRemarks() <em>Other Remarks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOtherRemarks()
	 * @generated
	 * @ordered
	 */
	protected static final String OTHER_REMARKS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOtherRemarks() <em>Other Remarks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOtherRemarks()
	 * @generated
	 * @ordered
	 */
	protected String otherRemarks = OTHER_REMARKS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<ReportSection> sections;

	/**
	 * The cached value of the '{@link #getSignatories() <em>Signatories</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignatories()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> signatories;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * The cached value of the '{@link #getProvenance() <em>Provenance</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected EList<Provenance> provenance;

	/**
	 * The cached value of the '{@link #getPlan() <em>Plan</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlan()
	 * @generated
	 * @ordered
	 */
	protected EvaluationPlan plan;

	/**
	 * The cached value of the '{@link #getEvidenceRequests() <em>Evidence Requests</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceRequests()
	 * @generated
	 * @ordered
	 */
	protected EList<EvidenceRequest> evidenceRequests;

	/**
	 * The cached value of the '{@link #getVisits() <em>Visits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVisits()
	 * @generated
	 * @ordered
	 */
	protected EList<FieldVisit> visits;

	/**
	 * The cached value of the '{@link #getOpinionRequests() <em>Opinion Requests</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinionRequests()
	 * @generated
	 * @ordered
	 */
	protected EList<OpinionRequest> opinionRequests;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvaluationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.EVALUATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvaluationKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(EvaluationKind newKind) {
		EvaluationKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvaluationPeriod getPeriod() {
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriod(EvaluationPeriod newPeriod) {
		EvaluationPeriod oldPeriod = period;
		period = newPeriod == null ? PERIOD_EDEFAULT : newPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__PERIOD, oldPeriod, period));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPeriodFrom() {
		return periodFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodFrom(LocalDate newPeriodFrom) {
		LocalDate oldPeriodFrom = periodFrom;
		periodFrom = newPeriodFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__PERIOD_FROM, oldPeriodFrom, periodFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPeriodTo() {
		return periodTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodTo(LocalDate newPeriodTo) {
		LocalDate oldPeriodTo = periodTo;
		periodTo = newPeriodTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__PERIOD_TO, oldPeriodTo, periodTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getEvaluator() {
		return evaluator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEvaluator(Party newEvaluator, NotificationChain msgs) {
		Party oldEvaluator = evaluator;
		evaluator = newEvaluator;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__EVALUATOR, oldEvaluator, newEvaluator);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvaluator(Party newEvaluator) {
		if (newEvaluator != evaluator) {
			NotificationChain msgs = null;
			if (evaluator != null)
				msgs = ((InternalEObject)evaluator).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EVALUATION__EVALUATOR, null, msgs);
			if (newEvaluator != null)
				msgs = ((InternalEObject)newEvaluator).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EVALUATION__EVALUATOR, null, msgs);
			msgs = basicSetEvaluator(newEvaluator, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__EVALUATOR, newEvaluator, newEvaluator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getThirdParty() {
		return thirdParty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetThirdParty(Party newThirdParty, NotificationChain msgs) {
		Party oldThirdParty = thirdParty;
		thirdParty = newThirdParty;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__THIRD_PARTY, oldThirdParty, newThirdParty);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThirdParty(Party newThirdParty) {
		if (newThirdParty != thirdParty) {
			NotificationChain msgs = null;
			if (thirdParty != null)
				msgs = ((InternalEObject)thirdParty).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EVALUATION__THIRD_PARTY, null, msgs);
			if (newThirdParty != null)
				msgs = ((InternalEObject)newThirdParty).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EVALUATION__THIRD_PARTY, null, msgs);
			msgs = basicSetThirdParty(newThirdParty, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__THIRD_PARTY, newThirdParty, newThirdParty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormId() {
		return formId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormId(String newFormId) {
		String oldFormId = formId;
		formId = newFormId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__FORM_ID, oldFormId, formId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AmountUnit getAmountUnit() {
		return amountUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmountUnit(AmountUnit newAmountUnit) {
		AmountUnit oldAmountUnit = amountUnit;
		amountUnit = newAmountUnit == null ? AMOUNT_UNIT_EDEFAULT : newAmountUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__AMOUNT_UNIT, oldAmountUnit, amountUnit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOverallGoal() {
		return overallGoal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOverallGoal(String newOverallGoal) {
		String oldOverallGoal = overallGoal;
		overallGoal = newOverallGoal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__OVERALL_GOAL, oldOverallGoal, overallGoal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getActualGoal() {
		return actualGoal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualGoal(String newActualGoal) {
		String oldActualGoal = actualGoal;
		actualGoal = newActualGoal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__ACTUAL_GOAL, oldActualGoal, actualGoal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContentOverview() {
		return contentOverview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContentOverview(String newContentOverview) {
		String oldContentOverview = contentOverview;
		contentOverview = newContentOverview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__CONTENT_OVERVIEW, oldContentOverview, contentOverview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FundRow> getFundRows() {
		if (fundRows == null) {
			fundRows = new EObjectContainmentEList<FundRow>(FundRow.class, this, DossierPackage.EVALUATION__FUND_ROWS);
		}
		return fundRows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IndicatorScore> getIndicators() {
		if (indicators == null) {
			indicators = new EObjectContainmentEList<IndicatorScore>(IndicatorScore.class, this, DossierPackage.EVALUATION__INDICATORS);
		}
		return indicators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DepartmentTask> getTasks() {
		if (tasks == null) {
			tasks = new EObjectContainmentEList<DepartmentTask>(DepartmentTask.class, this, DossierPackage.EVALUATION__TASKS);
		}
		return tasks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DimensionOpinion> getOpinions() {
		if (opinions == null) {
			opinions = new EObjectContainmentEList<DimensionOpinion>(DimensionOpinion.class, this, DossierPackage.EVALUATION__OPINIONS);
		}
		return opinions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPrintedTotal() {
		return printedTotal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrintedTotal(BigDecimal newPrintedTotal) {
		BigDecimal oldPrintedTotal = printedTotal;
		printedTotal = newPrintedTotal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__PRINTED_TOTAL, oldPrintedTotal, printedTotal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPrintedTotalPoints() {
		return printedTotalPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrintedTotalPoints(BigDecimal newPrintedTotalPoints) {
		BigDecimal oldPrintedTotalPoints = printedTotalPoints;
		printedTotalPoints = newPrintedTotalPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__PRINTED_TOTAL_POINTS, oldPrintedTotalPoints, printedTotalPoints));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrintedGrade() {
		return printedGrade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrintedGrade(String newPrintedGrade) {
		String oldPrintedGrade = printedGrade;
		printedGrade = newPrintedGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__PRINTED_GRADE, oldPrintedGrade, printedGrade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoreResult getTotal() {
		return total;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTotal(ScoreResult newTotal, NotificationChain msgs) {
		ScoreResult oldTotal = total;
		total = newTotal;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__TOTAL, oldTotal, newTotal);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotal(ScoreResult newTotal) {
		if (newTotal != total) {
			NotificationChain msgs = null;
			if (total != null)
				msgs = ((InternalEObject)total).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EVALUATION__TOTAL, null, msgs);
			if (newTotal != null)
				msgs = ((InternalEObject)newTotal).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EVALUATION__TOTAL, null, msgs);
			msgs = basicSetTotal(newTotal, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__TOTAL, newTotal, newTotal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrade() {
		return grade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrade(String newGrade) {
		String oldGrade = grade;
		grade = newGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__GRADE, oldGrade, grade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoreTrace getTrace() {
		return trace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTrace(ScoreTrace newTrace, NotificationChain msgs) {
		ScoreTrace oldTrace = trace;
		trace = newTrace;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__TRACE, oldTrace, newTrace);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrace(ScoreTrace newTrace) {
		if (newTrace != trace) {
			NotificationChain msgs = null;
			if (trace != null)
				msgs = ((InternalEObject)trace).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EVALUATION__TRACE, null, msgs);
			if (newTrace != null)
				msgs = ((InternalEObject)newTrace).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EVALUATION__TRACE, null, msgs);
			msgs = basicSetTrace(newTrace, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__TRACE, newTrace, newTrace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConclusions() {
		return conclusions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConclusions(String newConclusions) {
		String oldConclusions = conclusions;
		conclusions = newConclusions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__CONCLUSIONS, oldConclusions, conclusions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProblems() {
		return problems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProblems(String newProblems) {
		String oldProblems = problems;
		problems = newProblems;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__PROBLEMS, oldProblems, problems));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImprovements() {
		return improvements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImprovements(String newImprovements) {
		String oldImprovements = improvements;
		improvements = newImprovements;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__IMPROVEMENTS, oldImprovements, improvements));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOtherRemarks() {
		return otherRemarks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOtherRemarks(String newOtherRemarks) {
		String oldOtherRemarks = otherRemarks;
		otherRemarks = newOtherRemarks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__OTHER_REMARKS, oldOtherRemarks, otherRemarks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReportSection> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<ReportSection>(ReportSection.class, this, DossierPackage.EVALUATION__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getSignatories() {
		if (signatories == null) {
			signatories = new EObjectContainmentEList<Party>(Party.class, this, DossierPackage.EVALUATION__SIGNATORIES);
		}
		return signatories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, DossierPackage.EVALUATION__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Provenance> getProvenance() {
		if (provenance == null) {
			provenance = new EObjectContainmentEList<Provenance>(Provenance.class, this, DossierPackage.EVALUATION__PROVENANCE);
		}
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvaluationPlan getPlan() {
		return plan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPlan(EvaluationPlan newPlan, NotificationChain msgs) {
		EvaluationPlan oldPlan = plan;
		plan = newPlan;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__PLAN, oldPlan, newPlan);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlan(EvaluationPlan newPlan) {
		if (newPlan != plan) {
			NotificationChain msgs = null;
			if (plan != null)
				msgs = ((InternalEObject)plan).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EVALUATION__PLAN, null, msgs);
			if (newPlan != null)
				msgs = ((InternalEObject)newPlan).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EVALUATION__PLAN, null, msgs);
			msgs = basicSetPlan(newPlan, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVALUATION__PLAN, newPlan, newPlan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EvidenceRequest> getEvidenceRequests() {
		if (evidenceRequests == null) {
			evidenceRequests = new EObjectContainmentEList<EvidenceRequest>(EvidenceRequest.class, this, DossierPackage.EVALUATION__EVIDENCE_REQUESTS);
		}
		return evidenceRequests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FieldVisit> getVisits() {
		if (visits == null) {
			visits = new EObjectContainmentEList<FieldVisit>(FieldVisit.class, this, DossierPackage.EVALUATION__VISITS);
		}
		return visits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OpinionRequest> getOpinionRequests() {
		if (opinionRequests == null) {
			opinionRequests = new EObjectContainmentEList<OpinionRequest>(OpinionRequest.class, this, DossierPackage.EVALUATION__OPINION_REQUESTS);
		}
		return opinionRequests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.EVALUATION__EVALUATOR:
				return basicSetEvaluator(null, msgs);
			case DossierPackage.EVALUATION__THIRD_PARTY:
				return basicSetThirdParty(null, msgs);
			case DossierPackage.EVALUATION__FUND_ROWS:
				return ((InternalEList<?>)getFundRows()).basicRemove(otherEnd, msgs);
			case DossierPackage.EVALUATION__INDICATORS:
				return ((InternalEList<?>)getIndicators()).basicRemove(otherEnd, msgs);
			case DossierPackage.EVALUATION__TASKS:
				return ((InternalEList<?>)getTasks()).basicRemove(otherEnd, msgs);
			case DossierPackage.EVALUATION__OPINIONS:
				return ((InternalEList<?>)getOpinions()).basicRemove(otherEnd, msgs);
			case DossierPackage.EVALUATION__TOTAL:
				return basicSetTotal(null, msgs);
			case DossierPackage.EVALUATION__TRACE:
				return basicSetTrace(null, msgs);
			case DossierPackage.EVALUATION__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
			case DossierPackage.EVALUATION__SIGNATORIES:
				return ((InternalEList<?>)getSignatories()).basicRemove(otherEnd, msgs);
			case DossierPackage.EVALUATION__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case DossierPackage.EVALUATION__PROVENANCE:
				return ((InternalEList<?>)getProvenance()).basicRemove(otherEnd, msgs);
			case DossierPackage.EVALUATION__PLAN:
				return basicSetPlan(null, msgs);
			case DossierPackage.EVALUATION__EVIDENCE_REQUESTS:
				return ((InternalEList<?>)getEvidenceRequests()).basicRemove(otherEnd, msgs);
			case DossierPackage.EVALUATION__VISITS:
				return ((InternalEList<?>)getVisits()).basicRemove(otherEnd, msgs);
			case DossierPackage.EVALUATION__OPINION_REQUESTS:
				return ((InternalEList<?>)getOpinionRequests()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DossierPackage.EVALUATION__KIND:
				return getKind();
			case DossierPackage.EVALUATION__PERIOD:
				return getPeriod();
			case DossierPackage.EVALUATION__PERIOD_FROM:
				return getPeriodFrom();
			case DossierPackage.EVALUATION__PERIOD_TO:
				return getPeriodTo();
			case DossierPackage.EVALUATION__EVALUATOR:
				return getEvaluator();
			case DossierPackage.EVALUATION__THIRD_PARTY:
				return getThirdParty();
			case DossierPackage.EVALUATION__DATE:
				return getDate();
			case DossierPackage.EVALUATION__FORM_ID:
				return getFormId();
			case DossierPackage.EVALUATION__AMOUNT_UNIT:
				return getAmountUnit();
			case DossierPackage.EVALUATION__OVERALL_GOAL:
				return getOverallGoal();
			case DossierPackage.EVALUATION__ACTUAL_GOAL:
				return getActualGoal();
			case DossierPackage.EVALUATION__CONTENT_OVERVIEW:
				return getContentOverview();
			case DossierPackage.EVALUATION__FUND_ROWS:
				return getFundRows();
			case DossierPackage.EVALUATION__INDICATORS:
				return getIndicators();
			case DossierPackage.EVALUATION__TASKS:
				return getTasks();
			case DossierPackage.EVALUATION__OPINIONS:
				return getOpinions();
			case DossierPackage.EVALUATION__PRINTED_TOTAL:
				return getPrintedTotal();
			case DossierPackage.EVALUATION__PRINTED_TOTAL_POINTS:
				return getPrintedTotalPoints();
			case DossierPackage.EVALUATION__PRINTED_GRADE:
				return getPrintedGrade();
			case DossierPackage.EVALUATION__TOTAL:
				return getTotal();
			case DossierPackage.EVALUATION__GRADE:
				return getGrade();
			case DossierPackage.EVALUATION__TRACE:
				return getTrace();
			case DossierPackage.EVALUATION__CONCLUSIONS:
				return getConclusions();
			case DossierPackage.EVALUATION__PROBLEMS:
				return getProblems();
			case DossierPackage.EVALUATION__IMPROVEMENTS:
				return getImprovements();
			case DossierPackage.EVALUATION__OTHER_REMARKS:
				return getOtherRemarks();
			case DossierPackage.EVALUATION__SECTIONS:
				return getSections();
			case DossierPackage.EVALUATION__SIGNATORIES:
				return getSignatories();
			case DossierPackage.EVALUATION__EVIDENCE:
				return getEvidence();
			case DossierPackage.EVALUATION__PROVENANCE:
				return getProvenance();
			case DossierPackage.EVALUATION__PLAN:
				return getPlan();
			case DossierPackage.EVALUATION__EVIDENCE_REQUESTS:
				return getEvidenceRequests();
			case DossierPackage.EVALUATION__VISITS:
				return getVisits();
			case DossierPackage.EVALUATION__OPINION_REQUESTS:
				return getOpinionRequests();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DossierPackage.EVALUATION__KIND:
				setKind((EvaluationKind)newValue);
				return;
			case DossierPackage.EVALUATION__PERIOD:
				setPeriod((EvaluationPeriod)newValue);
				return;
			case DossierPackage.EVALUATION__PERIOD_FROM:
				setPeriodFrom((LocalDate)newValue);
				return;
			case DossierPackage.EVALUATION__PERIOD_TO:
				setPeriodTo((LocalDate)newValue);
				return;
			case DossierPackage.EVALUATION__EVALUATOR:
				setEvaluator((Party)newValue);
				return;
			case DossierPackage.EVALUATION__THIRD_PARTY:
				setThirdParty((Party)newValue);
				return;
			case DossierPackage.EVALUATION__DATE:
				setDate((LocalDate)newValue);
				return;
			case DossierPackage.EVALUATION__FORM_ID:
				setFormId((String)newValue);
				return;
			case DossierPackage.EVALUATION__AMOUNT_UNIT:
				setAmountUnit((AmountUnit)newValue);
				return;
			case DossierPackage.EVALUATION__OVERALL_GOAL:
				setOverallGoal((String)newValue);
				return;
			case DossierPackage.EVALUATION__ACTUAL_GOAL:
				setActualGoal((String)newValue);
				return;
			case DossierPackage.EVALUATION__CONTENT_OVERVIEW:
				setContentOverview((String)newValue);
				return;
			case DossierPackage.EVALUATION__FUND_ROWS:
				getFundRows().clear();
				getFundRows().addAll((Collection<? extends FundRow>)newValue);
				return;
			case DossierPackage.EVALUATION__INDICATORS:
				getIndicators().clear();
				getIndicators().addAll((Collection<? extends IndicatorScore>)newValue);
				return;
			case DossierPackage.EVALUATION__TASKS:
				getTasks().clear();
				getTasks().addAll((Collection<? extends DepartmentTask>)newValue);
				return;
			case DossierPackage.EVALUATION__OPINIONS:
				getOpinions().clear();
				getOpinions().addAll((Collection<? extends DimensionOpinion>)newValue);
				return;
			case DossierPackage.EVALUATION__PRINTED_TOTAL:
				setPrintedTotal((BigDecimal)newValue);
				return;
			case DossierPackage.EVALUATION__PRINTED_TOTAL_POINTS:
				setPrintedTotalPoints((BigDecimal)newValue);
				return;
			case DossierPackage.EVALUATION__PRINTED_GRADE:
				setPrintedGrade((String)newValue);
				return;
			case DossierPackage.EVALUATION__TOTAL:
				setTotal((ScoreResult)newValue);
				return;
			case DossierPackage.EVALUATION__GRADE:
				setGrade((String)newValue);
				return;
			case DossierPackage.EVALUATION__TRACE:
				setTrace((ScoreTrace)newValue);
				return;
			case DossierPackage.EVALUATION__CONCLUSIONS:
				setConclusions((String)newValue);
				return;
			case DossierPackage.EVALUATION__PROBLEMS:
				setProblems((String)newValue);
				return;
			case DossierPackage.EVALUATION__IMPROVEMENTS:
				setImprovements((String)newValue);
				return;
			case DossierPackage.EVALUATION__OTHER_REMARKS:
				setOtherRemarks((String)newValue);
				return;
			case DossierPackage.EVALUATION__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends ReportSection>)newValue);
				return;
			case DossierPackage.EVALUATION__SIGNATORIES:
				getSignatories().clear();
				getSignatories().addAll((Collection<? extends Party>)newValue);
				return;
			case DossierPackage.EVALUATION__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case DossierPackage.EVALUATION__PROVENANCE:
				getProvenance().clear();
				getProvenance().addAll((Collection<? extends Provenance>)newValue);
				return;
			case DossierPackage.EVALUATION__PLAN:
				setPlan((EvaluationPlan)newValue);
				return;
			case DossierPackage.EVALUATION__EVIDENCE_REQUESTS:
				getEvidenceRequests().clear();
				getEvidenceRequests().addAll((Collection<? extends EvidenceRequest>)newValue);
				return;
			case DossierPackage.EVALUATION__VISITS:
				getVisits().clear();
				getVisits().addAll((Collection<? extends FieldVisit>)newValue);
				return;
			case DossierPackage.EVALUATION__OPINION_REQUESTS:
				getOpinionRequests().clear();
				getOpinionRequests().addAll((Collection<? extends OpinionRequest>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case DossierPackage.EVALUATION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case DossierPackage.EVALUATION__PERIOD:
				setPeriod(PERIOD_EDEFAULT);
				return;
			case DossierPackage.EVALUATION__PERIOD_FROM:
				setPeriodFrom(PERIOD_FROM_EDEFAULT);
				return;
			case DossierPackage.EVALUATION__PERIOD_TO:
				setPeriodTo(PERIOD_TO_EDEFAULT);
				return;
			case DossierPackage.EVALUATION__EVALUATOR:
				setEvaluator((Party)null);
				return;
			case DossierPackage.EVALUATION__THIRD_PARTY:
				setThirdParty((Party)null);
				return;
			case DossierPackage.EVALUATION__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case DossierPackage.EVALUATION__FORM_ID:
				setFormId(FORM_ID_EDEFAULT);
				return;
			case DossierPackage.EVALUATION__AMOUNT_UNIT:
				setAmountUnit(AMOUNT_UNIT_EDEFAULT);
				return;
			case DossierPackage.EVALUATION__OVERALL_GOAL:
				setOverallGoal(OVERALL_GOAL_EDEFAULT);
				return;
			case DossierPackage.EVALUATION__ACTUAL_GOAL:
				setActualGoal(ACTUAL_GOAL_EDEFAULT);
				return;
			case DossierPackage.EVALUATION__CONTENT_OVERVIEW:
				setContentOverview(CONTENT_OVERVIEW_EDEFAULT);
				return;
			case DossierPackage.EVALUATION__FUND_ROWS:
				getFundRows().clear();
				return;
			case DossierPackage.EVALUATION__INDICATORS:
				getIndicators().clear();
				return;
			case DossierPackage.EVALUATION__TASKS:
				getTasks().clear();
				return;
			case DossierPackage.EVALUATION__OPINIONS:
				getOpinions().clear();
				return;
			case DossierPackage.EVALUATION__PRINTED_TOTAL:
				setPrintedTotal(PRINTED_TOTAL_EDEFAULT);
				return;
			case DossierPackage.EVALUATION__PRINTED_TOTAL_POINTS:
				setPrintedTotalPoints(PRINTED_TOTAL_POINTS_EDEFAULT);
				return;
			case DossierPackage.EVALUATION__PRINTED_GRADE:
				setPrintedGrade(PRINTED_GRADE_EDEFAULT);
				return;
			case DossierPackage.EVALUATION__TOTAL:
				setTotal((ScoreResult)null);
				return;
			case DossierPackage.EVALUATION__GRADE:
				setGrade(GRADE_EDEFAULT);
				return;
			case DossierPackage.EVALUATION__TRACE:
				setTrace((ScoreTrace)null);
				return;
			case DossierPackage.EVALUATION__CONCLUSIONS:
				setConclusions(CONCLUSIONS_EDEFAULT);
				return;
			case DossierPackage.EVALUATION__PROBLEMS:
				setProblems(PROBLEMS_EDEFAULT);
				return;
			case DossierPackage.EVALUATION__IMPROVEMENTS:
				setImprovements(IMPROVEMENTS_EDEFAULT);
				return;
			case DossierPackage.EVALUATION__OTHER_REMARKS:
				setOtherRemarks(OTHER_REMARKS_EDEFAULT);
				return;
			case DossierPackage.EVALUATION__SECTIONS:
				getSections().clear();
				return;
			case DossierPackage.EVALUATION__SIGNATORIES:
				getSignatories().clear();
				return;
			case DossierPackage.EVALUATION__EVIDENCE:
				getEvidence().clear();
				return;
			case DossierPackage.EVALUATION__PROVENANCE:
				getProvenance().clear();
				return;
			case DossierPackage.EVALUATION__PLAN:
				setPlan((EvaluationPlan)null);
				return;
			case DossierPackage.EVALUATION__EVIDENCE_REQUESTS:
				getEvidenceRequests().clear();
				return;
			case DossierPackage.EVALUATION__VISITS:
				getVisits().clear();
				return;
			case DossierPackage.EVALUATION__OPINION_REQUESTS:
				getOpinionRequests().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case DossierPackage.EVALUATION__KIND:
				return kind != KIND_EDEFAULT;
			case DossierPackage.EVALUATION__PERIOD:
				return period != PERIOD_EDEFAULT;
			case DossierPackage.EVALUATION__PERIOD_FROM:
				return PERIOD_FROM_EDEFAULT == null ? periodFrom != null : !PERIOD_FROM_EDEFAULT.equals(periodFrom);
			case DossierPackage.EVALUATION__PERIOD_TO:
				return PERIOD_TO_EDEFAULT == null ? periodTo != null : !PERIOD_TO_EDEFAULT.equals(periodTo);
			case DossierPackage.EVALUATION__EVALUATOR:
				return evaluator != null;
			case DossierPackage.EVALUATION__THIRD_PARTY:
				return thirdParty != null;
			case DossierPackage.EVALUATION__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case DossierPackage.EVALUATION__FORM_ID:
				return FORM_ID_EDEFAULT == null ? formId != null : !FORM_ID_EDEFAULT.equals(formId);
			case DossierPackage.EVALUATION__AMOUNT_UNIT:
				return amountUnit != AMOUNT_UNIT_EDEFAULT;
			case DossierPackage.EVALUATION__OVERALL_GOAL:
				return OVERALL_GOAL_EDEFAULT == null ? overallGoal != null : !OVERALL_GOAL_EDEFAULT.equals(overallGoal);
			case DossierPackage.EVALUATION__ACTUAL_GOAL:
				return ACTUAL_GOAL_EDEFAULT == null ? actualGoal != null : !ACTUAL_GOAL_EDEFAULT.equals(actualGoal);
			case DossierPackage.EVALUATION__CONTENT_OVERVIEW:
				return CONTENT_OVERVIEW_EDEFAULT == null ? contentOverview != null : !CONTENT_OVERVIEW_EDEFAULT.equals(contentOverview);
			case DossierPackage.EVALUATION__FUND_ROWS:
				return fundRows != null && !fundRows.isEmpty();
			case DossierPackage.EVALUATION__INDICATORS:
				return indicators != null && !indicators.isEmpty();
			case DossierPackage.EVALUATION__TASKS:
				return tasks != null && !tasks.isEmpty();
			case DossierPackage.EVALUATION__OPINIONS:
				return opinions != null && !opinions.isEmpty();
			case DossierPackage.EVALUATION__PRINTED_TOTAL:
				return PRINTED_TOTAL_EDEFAULT == null ? printedTotal != null : !PRINTED_TOTAL_EDEFAULT.equals(printedTotal);
			case DossierPackage.EVALUATION__PRINTED_TOTAL_POINTS:
				return PRINTED_TOTAL_POINTS_EDEFAULT == null ? printedTotalPoints != null : !PRINTED_TOTAL_POINTS_EDEFAULT.equals(printedTotalPoints);
			case DossierPackage.EVALUATION__PRINTED_GRADE:
				return PRINTED_GRADE_EDEFAULT == null ? printedGrade != null : !PRINTED_GRADE_EDEFAULT.equals(printedGrade);
			case DossierPackage.EVALUATION__TOTAL:
				return total != null;
			case DossierPackage.EVALUATION__GRADE:
				return GRADE_EDEFAULT == null ? grade != null : !GRADE_EDEFAULT.equals(grade);
			case DossierPackage.EVALUATION__TRACE:
				return trace != null;
			case DossierPackage.EVALUATION__CONCLUSIONS:
				return CONCLUSIONS_EDEFAULT == null ? conclusions != null : !CONCLUSIONS_EDEFAULT.equals(conclusions);
			case DossierPackage.EVALUATION__PROBLEMS:
				return PROBLEMS_EDEFAULT == null ? problems != null : !PROBLEMS_EDEFAULT.equals(problems);
			case DossierPackage.EVALUATION__IMPROVEMENTS:
				return IMPROVEMENTS_EDEFAULT == null ? improvements != null : !IMPROVEMENTS_EDEFAULT.equals(improvements);
			case DossierPackage.EVALUATION__OTHER_REMARKS:
				return OTHER_REMARKS_EDEFAULT == null ? otherRemarks != null : !OTHER_REMARKS_EDEFAULT.equals(otherRemarks);
			case DossierPackage.EVALUATION__SECTIONS:
				return sections != null && !sections.isEmpty();
			case DossierPackage.EVALUATION__SIGNATORIES:
				return signatories != null && !signatories.isEmpty();
			case DossierPackage.EVALUATION__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case DossierPackage.EVALUATION__PROVENANCE:
				return provenance != null && !provenance.isEmpty();
			case DossierPackage.EVALUATION__PLAN:
				return plan != null;
			case DossierPackage.EVALUATION__EVIDENCE_REQUESTS:
				return evidenceRequests != null && !evidenceRequests.isEmpty();
			case DossierPackage.EVALUATION__VISITS:
				return visits != null && !visits.isEmpty();
			case DossierPackage.EVALUATION__OPINION_REQUESTS:
				return opinionRequests != null && !opinionRequests.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", period: "); //$NON-NLS-1$
		result.append(period);
		result.append(", periodFrom: "); //$NON-NLS-1$
		result.append(periodFrom);
		result.append(", periodTo: "); //$NON-NLS-1$
		result.append(periodTo);
		result.append(", date: "); //$NON-NLS-1$
		result.append(date);
		result.append(", formId: "); //$NON-NLS-1$
		result.append(formId);
		result.append(", amountUnit: "); //$NON-NLS-1$
		result.append(amountUnit);
		result.append(", overallGoal: "); //$NON-NLS-1$
		result.append(overallGoal);
		result.append(", actualGoal: "); //$NON-NLS-1$
		result.append(actualGoal);
		result.append(", contentOverview: "); //$NON-NLS-1$
		result.append(contentOverview);
		result.append(", printedTotal: "); //$NON-NLS-1$
		result.append(printedTotal);
		result.append(", printedTotalPoints: "); //$NON-NLS-1$
		result.append(printedTotalPoints);
		result.append(", printedGrade: "); //$NON-NLS-1$
		result.append(printedGrade);
		result.append(", grade: "); //$NON-NLS-1$
		result.append(grade);
		result.append(", conclusions: "); //$NON-NLS-1$
		result.append(conclusions);
		result.append(", problems: "); //$NON-NLS-1$
		result.append(problems);
		result.append(", improvements: "); //$NON-NLS-1$
		result.append(improvements);
		result.append(", otherRemarks: "); //$NON-NLS-1$
		result.append(otherRemarks);
		result.append(')');
		return result.toString();
	}

} //EvaluationImpl
