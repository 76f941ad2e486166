/**
 */
package org.jixiao.model.dossier;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Event;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.PackUse;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.SchemeUse;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dossier</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One subject with its whole chain from ex-ante evaluation to accountability: one file, one undo stack, one thing to sign and archive.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getTitle <em>Title</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getFiscalYear <em>Fiscal Year</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getFiscalYearTo <em>Fiscal Year To</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getCompetentDepartment <em>Competent Department</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getSchemes <em>Schemes</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getRequiredPacks <em>Required Packs</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getFundRows <em>Fund Rows</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getExAnteEvaluations <em>Ex Ante Evaluations</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getObjectiveSets <em>Objective Sets</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getMonitoringReports <em>Monitoring Reports</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getEvaluations <em>Evaluations</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getFeedbacks <em>Feedbacks</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getRectifications <em>Rectifications</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getPublications <em>Publications</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getBudgetDecisions <em>Budget Decisions</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getAccountabilityCases <em>Accountability Cases</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getHistory <em>History</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Dossier#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getDossier()
 * @model
 * @generated
 */
public interface Dossier extends Identified {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_FormatVersion()
	 * @model default="1"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Dossier#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Dossier#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Fiscal Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fiscal Year</em>' attribute.
	 * @see #setFiscalYear(int)
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_FiscalYear()
	 * @model
	 * @generated
	 */
	int getFiscalYear();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Dossier#getFiscalYear <em>Fiscal Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fiscal Year</em>' attribute.
	 * @see #getFiscalYear()
	 * @generated
	 */
	void setFiscalYear(int value);

	/**
	 * Returns the value of the '<em><b>Fiscal Year To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fiscal Year To</em>' attribute.
	 * @see #setFiscalYearTo(Integer)
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_FiscalYearTo()
	 * @model
	 * @generated
	 */
	Integer getFiscalYearTo();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Dossier#getFiscalYearTo <em>Fiscal Year To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fiscal Year To</em>' attribute.
	 * @see #getFiscalYearTo()
	 * @generated
	 */
	void setFiscalYearTo(Integer value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' containment reference.
	 * @see #setSubject(Subject)
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_Subject()
	 * @model containment="true"
	 * @generated
	 */
	Subject getSubject();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Dossier#getSubject <em>Subject</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' containment reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(Subject value);

	/**
	 * Returns the value of the '<em><b>Agency</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agency</em>' containment reference.
	 * @see #setAgency(Party)
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_Agency()
	 * @model containment="true"
	 * @generated
	 */
	Party getAgency();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Dossier#getAgency <em>Agency</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency</em>' containment reference.
	 * @see #getAgency()
	 * @generated
	 */
	void setAgency(Party value);

	/**
	 * Returns the value of the '<em><b>Competent Department</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Competent Department</em>' containment reference.
	 * @see #setCompetentDepartment(Party)
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_CompetentDepartment()
	 * @model containment="true"
	 * @generated
	 */
	Party getCompetentDepartment();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Dossier#getCompetentDepartment <em>Competent Department</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Competent Department</em>' containment reference.
	 * @see #getCompetentDepartment()
	 * @generated
	 */
	void setCompetentDepartment(Party value);

	/**
	 * Returns the value of the '<em><b>Schemes</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.SchemeUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Schemes</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_Schemes()
	 * @model containment="true"
	 * @generated
	 */
	EList<SchemeUse> getSchemes();

	/**
	 * Returns the value of the '<em><b>Required Packs</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.PackUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Required Packs</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_RequiredPacks()
	 * @model containment="true"
	 * @generated
	 */
	EList<PackUse> getRequiredPacks();

	/**
	 * Returns the value of the '<em><b>Fund Rows</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.FundRow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fund Rows</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_FundRows()
	 * @model containment="true"
	 * @generated
	 */
	EList<FundRow> getFundRows();

	/**
	 * Returns the value of the '<em><b>Ex Ante Evaluations</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.ExAnteEvaluation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ex Ante Evaluations</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_ExAnteEvaluations()
	 * @model containment="true"
	 * @generated
	 */
	EList<ExAnteEvaluation> getExAnteEvaluations();

	/**
	 * Returns the value of the '<em><b>Objective Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.ObjectiveSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Objective Sets</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_ObjectiveSets()
	 * @model containment="true"
	 * @generated
	 */
	EList<ObjectiveSet> getObjectiveSets();

	/**
	 * Returns the value of the '<em><b>Monitoring Reports</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.MonitoringReport}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Monitoring Reports</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_MonitoringReports()
	 * @model containment="true"
	 * @generated
	 */
	EList<MonitoringReport> getMonitoringReports();

	/**
	 * Returns the value of the '<em><b>Evaluations</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.Evaluation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evaluations</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_Evaluations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evaluation> getEvaluations();

	/**
	 * Returns the value of the '<em><b>Feedbacks</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.Feedback}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Feedbacks</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_Feedbacks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Feedback> getFeedbacks();

	/**
	 * Returns the value of the '<em><b>Rectifications</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.Rectification}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rectifications</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_Rectifications()
	 * @model containment="true"
	 * @generated
	 */
	EList<Rectification> getRectifications();

	/**
	 * Returns the value of the '<em><b>Publications</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.Publication}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Publications</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_Publications()
	 * @model containment="true"
	 * @generated
	 */
	EList<Publication> getPublications();

	/**
	 * Returns the value of the '<em><b>Budget Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.BudgetDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Budget Decisions</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_BudgetDecisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<BudgetDecision> getBudgetDecisions();

	/**
	 * Returns the value of the '<em><b>Accountability Cases</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.AccountabilityCase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Accountability Cases</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_AccountabilityCases()
	 * @model containment="true"
	 * @generated
	 */
	EList<AccountabilityCase> getAccountabilityCases();

	/**
	 * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attachments</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_Attachments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getAttachments();

	/**
	 * Returns the value of the '<em><b>History</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Event}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>History</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_History()
	 * @model containment="true"
	 * @generated
	 */
	EList<Event> getHistory();

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Provenance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Provenance</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_Provenance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Provenance> getProvenance();

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getDossier_Remark()
	 * @model
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Dossier#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

} // Dossier
