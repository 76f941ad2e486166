/**
 */
package org.jixiao.model.dossier;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Light;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.WorkItem;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Monitoring Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Money and goals watched together for the months from one to another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.MonitoringReport#getMonthFrom <em>Month From</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringReport#getMonthTo <em>Month To</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringReport#getReporter <em>Reporter</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringReport#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringReport#getOverallGoal <em>Overall Goal</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringReport#getGoalProgress <em>Goal Progress</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringReport#getFundRows <em>Fund Rows</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringReport#getRows <em>Rows</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringReport#getLight <em>Light</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringReport#getDispositions <em>Dispositions</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringReport#getConclusion <em>Conclusion</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringReport#isRectificationRequired <em>Rectification Required</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringReport#getRectificationAdvice <em>Rectification Advice</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringReport#getRectificationOutcome <em>Rectification Outcome</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringReport#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringReport#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringReport()
 * @model
 * @generated
 */
public interface MonitoringReport extends WorkItem {
	/**
	 * Returns the value of the '<em><b>Month From</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Month From</em>' attribute.
	 * @see #setMonthFrom(int)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringReport_MonthFrom()
	 * @model default="1"
	 * @generated
	 */
	int getMonthFrom();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringReport#getMonthFrom <em>Month From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Month From</em>' attribute.
	 * @see #getMonthFrom()
	 * @generated
	 */
	void setMonthFrom(int value);

	/**
	 * Returns the value of the '<em><b>Month To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Month To</em>' attribute.
	 * @see #setMonthTo(int)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringReport_MonthTo()
	 * @model
	 * @generated
	 */
	int getMonthTo();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringReport#getMonthTo <em>Month To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Month To</em>' attribute.
	 * @see #getMonthTo()
	 * @generated
	 */
	void setMonthTo(int value);

	/**
	 * Returns the value of the '<em><b>Reporter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reporter</em>' containment reference.
	 * @see #setReporter(Party)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringReport_Reporter()
	 * @model containment="true"
	 * @generated
	 */
	Party getReporter();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringReport#getReporter <em>Reporter</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reporter</em>' containment reference.
	 * @see #getReporter()
	 * @generated
	 */
	void setReporter(Party value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringReport_Date()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringReport#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Overall Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Overall Goal</em>' attribute.
	 * @see #setOverallGoal(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringReport_OverallGoal()
	 * @model
	 * @generated
	 */
	String getOverallGoal();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringReport#getOverallGoal <em>Overall Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Overall Goal</em>' attribute.
	 * @see #getOverallGoal()
	 * @generated
	 */
	void setOverallGoal(String value);

	/**
	 * Returns the value of the '<em><b>Goal Progress</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Goal Progress</em>' attribute.
	 * @see #setGoalProgress(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringReport_GoalProgress()
	 * @model
	 * @generated
	 */
	String getGoalProgress();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringReport#getGoalProgress <em>Goal Progress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal Progress</em>' attribute.
	 * @see #getGoalProgress()
	 * @generated
	 */
	void setGoalProgress(String value);

	/**
	 * Returns the value of the '<em><b>Fund Rows</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.FundRow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fund Rows</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringReport_FundRows()
	 * @model containment="true"
	 * @generated
	 */
	EList<FundRow> getFundRows();

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.MonitoringRow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rows</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringReport_Rows()
	 * @model containment="true"
	 * @generated
	 */
	EList<MonitoringRow> getRows();

	/**
	 * Returns the value of the '<em><b>Light</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.Light}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Light</em>' attribute.
	 * @see org.jixiao.model.base.Light
	 * @see #setLight(Light)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringReport_Light()
	 * @model
	 * @generated
	 */
	Light getLight();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringReport#getLight <em>Light</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Light</em>' attribute.
	 * @see org.jixiao.model.base.Light
	 * @see #getLight()
	 * @generated
	 */
	void setLight(Light value);

	/**
	 * Returns the value of the '<em><b>Dispositions</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.Disposition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dispositions</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringReport_Dispositions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Disposition> getDispositions();

	/**
	 * Returns the value of the '<em><b>Conclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Conclusion</em>' attribute.
	 * @see #setConclusion(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringReport_Conclusion()
	 * @model
	 * @generated
	 */
	String getConclusion();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringReport#getConclusion <em>Conclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conclusion</em>' attribute.
	 * @see #getConclusion()
	 * @generated
	 */
	void setConclusion(String value);

	/**
	 * Returns the value of the '<em><b>Rectification Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rectification Required</em>' attribute.
	 * @see #setRectificationRequired(boolean)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringReport_RectificationRequired()
	 * @model
	 * @generated
	 */
	boolean isRectificationRequired();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringReport#isRectificationRequired <em>Rectification Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rectification Required</em>' attribute.
	 * @see #isRectificationRequired()
	 * @generated
	 */
	void setRectificationRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Rectification Advice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rectification Advice</em>' attribute.
	 * @see #setRectificationAdvice(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringReport_RectificationAdvice()
	 * @model
	 * @generated
	 */
	String getRectificationAdvice();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringReport#getRectificationAdvice <em>Rectification Advice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rectification Advice</em>' attribute.
	 * @see #getRectificationAdvice()
	 * @generated
	 */
	void setRectificationAdvice(String value);

	/**
	 * Returns the value of the '<em><b>Rectification Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rectification Outcome</em>' attribute.
	 * @see #setRectificationOutcome(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringReport_RectificationOutcome()
	 * @model
	 * @generated
	 */
	String getRectificationOutcome();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringReport#getRectificationOutcome <em>Rectification Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rectification Outcome</em>' attribute.
	 * @see #getRectificationOutcome()
	 * @generated
	 */
	void setRectificationOutcome(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringReport_Evidence()
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
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringReport_Provenance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Provenance> getProvenance();

} // MonitoringReport
