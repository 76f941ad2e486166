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
 * A representation of the model object '<em><b>Opinion Request</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The draft of a report sent to somebody for an opinion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.OpinionRequest#getParty <em>Party</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.OpinionRequest#getSentOn <em>Sent On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.OpinionRequest#getDueDate <em>Due Date</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.OpinionRequest#getAnsweredOn <em>Answered On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.OpinionRequest#getOpinions <em>Opinions</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.OpinionRequest#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getOpinionRequest()
 * @model
 * @generated
 */
public interface OpinionRequest extends Identified {
	/**
	 * Returns the value of the '<em><b>Party</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Party</em>' containment reference.
	 * @see #setParty(Party)
	 * @see org.jixiao.model.dossier.DossierPackage#getOpinionRequest_Party()
	 * @model containment="true"
	 * @generated
	 */
	Party getParty();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.OpinionRequest#getParty <em>Party</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' containment reference.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Party value);

	/**
	 * Returns the value of the '<em><b>Sent On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sent On</em>' attribute.
	 * @see #setSentOn(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getOpinionRequest_SentOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getSentOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.OpinionRequest#getSentOn <em>Sent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sent On</em>' attribute.
	 * @see #getSentOn()
	 * @generated
	 */
	void setSentOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due Date</em>' attribute.
	 * @see #setDueDate(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getOpinionRequest_DueDate()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDueDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.OpinionRequest#getDueDate <em>Due Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due Date</em>' attribute.
	 * @see #getDueDate()
	 * @generated
	 */
	void setDueDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Answered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answered On</em>' attribute.
	 * @see #setAnsweredOn(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getOpinionRequest_AnsweredOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getAnsweredOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.OpinionRequest#getAnsweredOn <em>Answered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered On</em>' attribute.
	 * @see #getAnsweredOn()
	 * @generated
	 */
	void setAnsweredOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Opinions</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.ReportOpinion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opinions</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getOpinionRequest_Opinions()
	 * @model containment="true"
	 * @generated
	 */
	EList<ReportOpinion> getOpinions();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getOpinionRequest_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // OpinionRequest
