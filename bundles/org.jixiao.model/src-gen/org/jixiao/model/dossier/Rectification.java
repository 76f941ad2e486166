/**
 */
package org.jixiao.model.dossier;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.WorkItem;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rectification</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Plan, report and verification after a feedback; due one calendar month after it was received unless the scheme says otherwise.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.Rectification#getFeedbackId <em>Feedback Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Rectification#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Rectification#getItems <em>Items</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Rectification#getReport <em>Report</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Rectification#getReportedOn <em>Reported On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Rectification#getVerifiedOn <em>Verified On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Rectification#getVerifiedBy <em>Verified By</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Rectification#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Rectification#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getRectification()
 * @model
 * @generated
 */
public interface Rectification extends WorkItem {
	/**
	 * Returns the value of the '<em><b>Feedback Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Feedback Id</em>' attribute.
	 * @see #setFeedbackId(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getRectification_FeedbackId()
	 * @model
	 * @generated
	 */
	String getFeedbackId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Rectification#getFeedbackId <em>Feedback Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feedback Id</em>' attribute.
	 * @see #getFeedbackId()
	 * @generated
	 */
	void setFeedbackId(String value);

	/**
	 * Returns the value of the '<em><b>Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Plan</em>' attribute.
	 * @see #setPlan(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getRectification_Plan()
	 * @model
	 * @generated
	 */
	String getPlan();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Rectification#getPlan <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' attribute.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.RectificationItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getRectification_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<RectificationItem> getItems();

	/**
	 * Returns the value of the '<em><b>Report</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Report</em>' attribute.
	 * @see #setReport(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getRectification_Report()
	 * @model
	 * @generated
	 */
	String getReport();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Rectification#getReport <em>Report</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Report</em>' attribute.
	 * @see #getReport()
	 * @generated
	 */
	void setReport(String value);

	/**
	 * Returns the value of the '<em><b>Reported On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reported On</em>' attribute.
	 * @see #setReportedOn(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getRectification_ReportedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getReportedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Rectification#getReportedOn <em>Reported On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reported On</em>' attribute.
	 * @see #getReportedOn()
	 * @generated
	 */
	void setReportedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verified On</em>' attribute.
	 * @see #setVerifiedOn(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getRectification_VerifiedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getVerifiedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Rectification#getVerifiedOn <em>Verified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified On</em>' attribute.
	 * @see #getVerifiedOn()
	 * @generated
	 */
	void setVerifiedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Verified By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verified By</em>' containment reference.
	 * @see #setVerifiedBy(Party)
	 * @see org.jixiao.model.dossier.DossierPackage#getRectification_VerifiedBy()
	 * @model containment="true"
	 * @generated
	 */
	Party getVerifiedBy();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Rectification#getVerifiedBy <em>Verified By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified By</em>' containment reference.
	 * @see #getVerifiedBy()
	 * @generated
	 */
	void setVerifiedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Closed On</em>' attribute.
	 * @see #setClosedOn(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getRectification_ClosedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getClosedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Rectification#getClosedOn <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed On</em>' attribute.
	 * @see #getClosedOn()
	 * @generated
	 */
	void setClosedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getRectification_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // Rectification
