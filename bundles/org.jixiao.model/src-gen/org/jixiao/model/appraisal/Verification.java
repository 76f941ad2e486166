/**
 */
package org.jixiao.model.appraisal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Party;
import org.jixiao.model.base.WorkItem;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Verification</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A visit to a unit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.Verification#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Verification#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Verification#getInspectors <em>Inspectors</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Verification#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Verification#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Verification#getDrawId <em>Draw Id</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerification()
 * @model
 * @generated
 */
public interface Verification extends WorkItem {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.appraisal.VerificationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.appraisal.VerificationKind
	 * @see #setKind(VerificationKind)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerification_Kind()
	 * @model
	 * @generated
	 */
	VerificationKind getKind();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Verification#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.appraisal.VerificationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(VerificationKind value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerification_Date()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Verification#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Inspectors</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inspectors</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerification_Inspectors()
	 * @model containment="true"
	 * @generated
	 */
	EList<Party> getInspectors();

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.VerificationEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerification_Entries()
	 * @model containment="true"
	 * @generated
	 */
	EList<VerificationEntry> getEntries();

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerification_Summary()
	 * @model
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Verification#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Draw Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The draw that chose this visit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Draw Id</em>' attribute.
	 * @see #setDrawId(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerification_DrawId()
	 * @model
	 * @generated
	 */
	String getDrawId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Verification#getDrawId <em>Draw Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Draw Id</em>' attribute.
	 * @see #getDrawId()
	 * @generated
	 */
	void setDrawId(String value);

} // Verification
