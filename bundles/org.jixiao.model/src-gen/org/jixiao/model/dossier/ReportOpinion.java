/**
 */
package org.jixiao.model.dossier;

import org.jixiao.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report Opinion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One opinion about the draft of a report, and whether it was adopted.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.ReportOpinion#getText <em>Text</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ReportOpinion#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ReportOpinion#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getReportOpinion()
 * @model
 * @generated
 */
public interface ReportOpinion extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getReportOpinion_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ReportOpinion#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.dossier.OpinionOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.jixiao.model.dossier.OpinionOutcome
	 * @see #setOutcome(OpinionOutcome)
	 * @see org.jixiao.model.dossier.DossierPackage#getReportOpinion_Outcome()
	 * @model
	 * @generated
	 */
	OpinionOutcome getOutcome();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ReportOpinion#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.jixiao.model.dossier.OpinionOutcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(OpinionOutcome value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getReportOpinion_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ReportOpinion#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // ReportOpinion
