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
 * A representation of the model object '<em><b>Evaluation Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How an evaluation will be done, sent for approval before it begins (work plan).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.EvaluationPlan#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.EvaluationPlan#getScope <em>Scope</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.EvaluationPlan#getMethod <em>Method</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.EvaluationPlan#getTeam <em>Team</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.EvaluationPlan#getSchedule <em>Schedule</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.EvaluationPlan#getSamplingBasis <em>Sampling Basis</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.EvaluationPlan#getSites <em>Sites</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.EvaluationPlan#getSubmittedOn <em>Submitted On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.EvaluationPlan#getApprovedOn <em>Approved On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.EvaluationPlan#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.EvaluationPlan#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getEvaluationPlan()
 * @model
 * @generated
 */
public interface EvaluationPlan extends Identified {
	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluationPlan_Purpose()
	 * @model
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.EvaluationPlan#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see #setScope(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluationPlan_Scope()
	 * @model
	 * @generated
	 */
	String getScope();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.EvaluationPlan#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(String value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluationPlan_Method()
	 * @model
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.EvaluationPlan#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Team</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Team</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluationPlan_Team()
	 * @model containment="true"
	 * @generated
	 */
	EList<Party> getTeam();

	/**
	 * Returns the value of the '<em><b>Schedule</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.PlanStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Schedule</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluationPlan_Schedule()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlanStep> getSchedule();

	/**
	 * Returns the value of the '<em><b>Sampling Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sampling Basis</em>' attribute.
	 * @see #setSamplingBasis(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluationPlan_SamplingBasis()
	 * @model
	 * @generated
	 */
	String getSamplingBasis();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.EvaluationPlan#getSamplingBasis <em>Sampling Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sampling Basis</em>' attribute.
	 * @see #getSamplingBasis()
	 * @generated
	 */
	void setSamplingBasis(String value);

	/**
	 * Returns the value of the '<em><b>Sites</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.SampledSite}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sites</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluationPlan_Sites()
	 * @model containment="true"
	 * @generated
	 */
	EList<SampledSite> getSites();

	/**
	 * Returns the value of the '<em><b>Submitted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Submitted On</em>' attribute.
	 * @see #setSubmittedOn(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluationPlan_SubmittedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getSubmittedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.EvaluationPlan#getSubmittedOn <em>Submitted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Submitted On</em>' attribute.
	 * @see #getSubmittedOn()
	 * @generated
	 */
	void setSubmittedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Approved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Approved On</em>' attribute.
	 * @see #setApprovedOn(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluationPlan_ApprovedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getApprovedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.EvaluationPlan#getApprovedOn <em>Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved On</em>' attribute.
	 * @see #getApprovedOn()
	 * @generated
	 */
	void setApprovedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Approved By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Approved By</em>' containment reference.
	 * @see #setApprovedBy(Party)
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluationPlan_ApprovedBy()
	 * @model containment="true"
	 * @generated
	 */
	Party getApprovedBy();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.EvaluationPlan#getApprovedBy <em>Approved By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved By</em>' containment reference.
	 * @see #getApprovedBy()
	 * @generated
	 */
	void setApprovedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getEvaluationPlan_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // EvaluationPlan
