/**
 */
package org.jixiao.model.dossier;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence Request</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A piece of evidence that an evaluation asks somebody for, and what became of it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.EvidenceRequest#getWhat <em>What</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.EvidenceRequest#getParty <em>Party</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.EvidenceRequest#getRowIds <em>Row Ids</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.EvidenceRequest#getAskedOn <em>Asked On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.EvidenceRequest#getDueDate <em>Due Date</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.EvidenceRequest#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.EvidenceRequest#getExcuse <em>Excuse</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.EvidenceRequest#getExcusedOn <em>Excused On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.EvidenceRequest#getExcusedBy <em>Excused By</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.EvidenceRequest#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getEvidenceRequest()
 * @model
 * @generated
 */
public interface EvidenceRequest extends Identified {
	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see #setWhat(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvidenceRequest_What()
	 * @model
	 * @generated
	 */
	String getWhat();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.EvidenceRequest#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What</em>' attribute.
	 * @see #getWhat()
	 * @generated
	 */
	void setWhat(String value);

	/**
	 * Returns the value of the '<em><b>Party</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Party</em>' containment reference.
	 * @see #setParty(Party)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvidenceRequest_Party()
	 * @model containment="true"
	 * @generated
	 */
	Party getParty();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.EvidenceRequest#getParty <em>Party</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' containment reference.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Party value);

	/**
	 * Returns the value of the '<em><b>Row Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Row Ids</em>' attribute list.
	 * @see org.jixiao.model.dossier.DossierPackage#getEvidenceRequest_RowIds()
	 * @model
	 * @generated
	 */
	EList<String> getRowIds();

	/**
	 * Returns the value of the '<em><b>Asked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Asked On</em>' attribute.
	 * @see #setAskedOn(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvidenceRequest_AskedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getAskedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.EvidenceRequest#getAskedOn <em>Asked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked On</em>' attribute.
	 * @see #getAskedOn()
	 * @generated
	 */
	void setAskedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due Date</em>' attribute.
	 * @see #setDueDate(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvidenceRequest_DueDate()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDueDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.EvidenceRequest#getDueDate <em>Due Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due Date</em>' attribute.
	 * @see #getDueDate()
	 * @generated
	 */
	void setDueDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Received On</em>' attribute.
	 * @see #setReceivedOn(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvidenceRequest_ReceivedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getReceivedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.EvidenceRequest#getReceivedOn <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received On</em>' attribute.
	 * @see #getReceivedOn()
	 * @generated
	 */
	void setReceivedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Excuse</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Excuse</em>' attribute.
	 * @see #setExcuse(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvidenceRequest_Excuse()
	 * @model
	 * @generated
	 */
	String getExcuse();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.EvidenceRequest#getExcuse <em>Excuse</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Excuse</em>' attribute.
	 * @see #getExcuse()
	 * @generated
	 */
	void setExcuse(String value);

	/**
	 * Returns the value of the '<em><b>Excused On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Excused On</em>' attribute.
	 * @see #setExcusedOn(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvidenceRequest_ExcusedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getExcusedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.EvidenceRequest#getExcusedOn <em>Excused On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Excused On</em>' attribute.
	 * @see #getExcusedOn()
	 * @generated
	 */
	void setExcusedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Excused By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Excused By</em>' containment reference.
	 * @see #setExcusedBy(Party)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvidenceRequest_ExcusedBy()
	 * @model containment="true"
	 * @generated
	 */
	Party getExcusedBy();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.EvidenceRequest#getExcusedBy <em>Excused By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Excused By</em>' containment reference.
	 * @see #getExcusedBy()
	 * @generated
	 */
	void setExcusedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getEvidenceRequest_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // EvidenceRequest
