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
 * A representation of the model object '<em><b>Feedback</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The opinion sent to the evaluated unit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.Feedback#getEvaluationId <em>Evaluation Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Feedback#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Feedback#getIssuedOn <em>Issued On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Feedback#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Feedback#getText <em>Text</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Feedback#getProblems <em>Problems</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Feedback#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getFeedback()
 * @model
 * @generated
 */
public interface Feedback extends WorkItem {
	/**
	 * Returns the value of the '<em><b>Evaluation Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evaluation Id</em>' attribute.
	 * @see #setEvaluationId(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getFeedback_EvaluationId()
	 * @model
	 * @generated
	 */
	String getEvaluationId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Feedback#getEvaluationId <em>Evaluation Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluation Id</em>' attribute.
	 * @see #getEvaluationId()
	 * @generated
	 */
	void setEvaluationId(String value);

	/**
	 * Returns the value of the '<em><b>Issuer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Issuer</em>' containment reference.
	 * @see #setIssuer(Party)
	 * @see org.jixiao.model.dossier.DossierPackage#getFeedback_Issuer()
	 * @model containment="true"
	 * @generated
	 */
	Party getIssuer();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Feedback#getIssuer <em>Issuer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issuer</em>' containment reference.
	 * @see #getIssuer()
	 * @generated
	 */
	void setIssuer(Party value);

	/**
	 * Returns the value of the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Issued On</em>' attribute.
	 * @see #setIssuedOn(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getFeedback_IssuedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getIssuedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Feedback#getIssuedOn <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issued On</em>' attribute.
	 * @see #getIssuedOn()
	 * @generated
	 */
	void setIssuedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Received On</em>' attribute.
	 * @see #setReceivedOn(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getFeedback_ReceivedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getReceivedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Feedback#getReceivedOn <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received On</em>' attribute.
	 * @see #getReceivedOn()
	 * @generated
	 */
	void setReceivedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getFeedback_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Feedback#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Problems</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.Problem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Problems</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getFeedback_Problems()
	 * @model containment="true"
	 * @generated
	 */
	EList<Problem> getProblems();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getFeedback_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // Feedback
