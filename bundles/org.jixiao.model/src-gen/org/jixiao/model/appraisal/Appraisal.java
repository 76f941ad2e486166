/**
 */
package org.jixiao.model.appraisal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Event;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.PackUse;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.SchemeUse;
import org.jixiao.model.base.WorkItem;

import org.jixiao.model.rules.Calendar;
import org.jixiao.model.rules.ConsequenceRule;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Appraisal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One year's appraisal of the units of a bureau.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.Appraisal#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appraisal#getTitle <em>Title</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appraisal#getYear <em>Year</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appraisal#getOrganiser <em>Organiser</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appraisal#isCommended <em>Commended</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appraisal#getSchemes <em>Schemes</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appraisal#getRequiredPacks <em>Required Packs</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appraisal#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appraisal#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appraisal#getHistory <em>History</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appraisal#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appraisal#getCalendar <em>Calendar</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appraisal#getConsequenceRules <em>Consequence Rules</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appraisal#getMeetings <em>Meetings</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appraisal#getDraws <em>Draws</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appraisal#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appraisal#getNotifiedOn <em>Notified On</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisal()
 * @model
 * @generated
 */
public interface Appraisal extends WorkItem {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisal_FormatVersion()
	 * @model default="1"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Appraisal#getFormatVersion <em>Format Version</em>}' attribute.
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
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisal_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Appraisal#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(int)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisal_Year()
	 * @model
	 * @generated
	 */
	int getYear();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Appraisal#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(int value);

	/**
	 * Returns the value of the '<em><b>Organiser</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Organiser</em>' containment reference.
	 * @see #setOrganiser(Party)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisal_Organiser()
	 * @model containment="true"
	 * @generated
	 */
	Party getOrganiser();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Appraisal#getOrganiser <em>Organiser</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organiser</em>' containment reference.
	 * @see #getOrganiser()
	 * @generated
	 */
	void setOrganiser(Party value);

	/**
	 * Returns the value of the '<em><b>Commended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Commended</em>' attribute.
	 * @see #setCommended(boolean)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisal_Commended()
	 * @model
	 * @generated
	 */
	boolean isCommended();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Appraisal#isCommended <em>Commended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commended</em>' attribute.
	 * @see #isCommended()
	 * @generated
	 */
	void setCommended(boolean value);

	/**
	 * Returns the value of the '<em><b>Schemes</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.SchemeUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Schemes</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisal_Schemes()
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
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisal_RequiredPacks()
	 * @model containment="true"
	 * @generated
	 */
	EList<PackUse> getRequiredPacks();

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.AppraisalGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Groups</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisal_Groups()
	 * @model containment="true"
	 * @generated
	 */
	EList<AppraisalGroup> getGroups();

	/**
	 * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attachments</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisal_Attachments()
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
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisal_History()
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
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisal_Provenance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Provenance> getProvenance();

	/**
	 * Returns the value of the '<em><b>Calendar</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Calendar</em>' containment reference.
	 * @see #setCalendar(Calendar)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisal_Calendar()
	 * @model containment="true"
	 * @generated
	 */
	Calendar getCalendar();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Appraisal#getCalendar <em>Calendar</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calendar</em>' containment reference.
	 * @see #getCalendar()
	 * @generated
	 */
	void setCalendar(Calendar value);

	/**
	 * Returns the value of the '<em><b>Consequence Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.ConsequenceRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Consequence Rules</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisal_ConsequenceRules()
	 * @model containment="true"
	 * @generated
	 */
	EList<ConsequenceRule> getConsequenceRules();

	/**
	 * Returns the value of the '<em><b>Meetings</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.DispatchMeeting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Meetings</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisal_Meetings()
	 * @model containment="true"
	 * @generated
	 */
	EList<DispatchMeeting> getMeetings();

	/**
	 * Returns the value of the '<em><b>Draws</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.VerificationDraw}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Draws</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisal_Draws()
	 * @model containment="true"
	 * @generated
	 */
	EList<VerificationDraw> getDraws();

	/**
	 * Returns the value of the '<em><b>Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.PeriodAssessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Assessments</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisal_Assessments()
	 * @model containment="true"
	 * @generated
	 */
	EList<PeriodAssessment> getAssessments();

	/**
	 * Returns the value of the '<em><b>Notified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From this day on results are frozen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notified On</em>' attribute.
	 * @see #setNotifiedOn(LocalDate)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisal_NotifiedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getNotifiedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Appraisal#getNotifiedOn <em>Notified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notified On</em>' attribute.
	 * @see #getNotifiedOn()
	 * @generated
	 */
	void setNotifiedOn(LocalDate value);

} // Appraisal
