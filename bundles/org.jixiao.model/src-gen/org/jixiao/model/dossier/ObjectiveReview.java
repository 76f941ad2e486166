/**
 */
package org.jixiao.model.dossier;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.ScoreResult;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Objective Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The review sheet filled for one version of the objectives.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveReview#getReviewer <em>Reviewer</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveReview#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveReview#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveReview#getOpinions <em>Opinions</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveReview#getTotal <em>Total</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveReview#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveReview#getOpinion <em>Opinion</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveReview()
 * @model
 * @generated
 */
public interface ObjectiveReview extends Identified {
	/**
	 * Returns the value of the '<em><b>Reviewer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reviewer</em>' containment reference.
	 * @see #setReviewer(Party)
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveReview_Reviewer()
	 * @model containment="true"
	 * @generated
	 */
	Party getReviewer();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ObjectiveReview#getReviewer <em>Reviewer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewer</em>' containment reference.
	 * @see #getReviewer()
	 * @generated
	 */
	void setReviewer(Party value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveReview_Date()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ObjectiveReview#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule Id</em>' attribute.
	 * @see #setRuleId(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveReview_RuleId()
	 * @model
	 * @generated
	 */
	String getRuleId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ObjectiveReview#getRuleId <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Id</em>' attribute.
	 * @see #getRuleId()
	 * @generated
	 */
	void setRuleId(String value);

	/**
	 * Returns the value of the '<em><b>Opinions</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.DimensionOpinion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opinions</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveReview_Opinions()
	 * @model containment="true"
	 * @generated
	 */
	EList<DimensionOpinion> getOpinions();

	/**
	 * Returns the value of the '<em><b>Total</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total</em>' containment reference.
	 * @see #setTotal(ScoreResult)
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveReview_Total()
	 * @model containment="true"
	 * @generated
	 */
	ScoreResult getTotal();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ObjectiveReview#getTotal <em>Total</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total</em>' containment reference.
	 * @see #getTotal()
	 * @generated
	 */
	void setTotal(ScoreResult value);

	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see #setGrade(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveReview_Grade()
	 * @model
	 * @generated
	 */
	String getGrade();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ObjectiveReview#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(String value);

	/**
	 * Returns the value of the '<em><b>Opinion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opinion</em>' attribute.
	 * @see #setOpinion(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveReview_Opinion()
	 * @model
	 * @generated
	 */
	String getOpinion();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ObjectiveReview#getOpinion <em>Opinion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opinion</em>' attribute.
	 * @see #getOpinion()
	 * @generated
	 */
	void setOpinion(String value);

} // ObjectiveReview
