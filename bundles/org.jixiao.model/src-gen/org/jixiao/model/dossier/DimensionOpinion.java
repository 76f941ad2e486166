/**
 */
package org.jixiao.model.dossier;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.ScoreResult;

import org.jixiao.model.trace.ScoreTrace;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dimension Opinion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One line of a review sheet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.DimensionOpinion#getDimensionCode <em>Dimension Code</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DimensionOpinion#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DimensionOpinion#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DimensionOpinion#getScore <em>Score</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DimensionOpinion#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DimensionOpinion#getOpinion <em>Opinion</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DimensionOpinion#getResult <em>Result</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DimensionOpinion#getTrace <em>Trace</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DimensionOpinion#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DimensionOpinion#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DimensionOpinion#getReviewer <em>Reviewer</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getDimensionOpinion()
 * @model
 * @generated
 */
public interface DimensionOpinion extends Identified {
	/**
	 * Returns the value of the '<em><b>Dimension Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dimension Code</em>' attribute.
	 * @see #setDimensionCode(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getDimensionOpinion_DimensionCode()
	 * @model
	 * @generated
	 */
	String getDimensionCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DimensionOpinion#getDimensionCode <em>Dimension Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dimension Code</em>' attribute.
	 * @see #getDimensionCode()
	 * @generated
	 */
	void setDimensionCode(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getDimensionOpinion_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DimensionOpinion#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(BigDecimal)
	 * @see org.jixiao.model.dossier.DossierPackage#getDimensionOpinion_Points()
	 * @model
	 * @generated
	 */
	BigDecimal getPoints();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DimensionOpinion#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(BigDecimal)
	 * @see org.jixiao.model.dossier.DossierPackage#getDimensionOpinion_Score()
	 * @model
	 * @generated
	 */
	BigDecimal getScore();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DimensionOpinion#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see #setGrade(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getDimensionOpinion_Grade()
	 * @model
	 * @generated
	 */
	String getGrade();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DimensionOpinion#getGrade <em>Grade</em>}' attribute.
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
	 * @see org.jixiao.model.dossier.DossierPackage#getDimensionOpinion_Opinion()
	 * @model
	 * @generated
	 */
	String getOpinion();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DimensionOpinion#getOpinion <em>Opinion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opinion</em>' attribute.
	 * @see #getOpinion()
	 * @generated
	 */
	void setOpinion(String value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Result</em>' containment reference.
	 * @see #setResult(ScoreResult)
	 * @see org.jixiao.model.dossier.DossierPackage#getDimensionOpinion_Result()
	 * @model containment="true"
	 * @generated
	 */
	ScoreResult getResult();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DimensionOpinion#getResult <em>Result</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' containment reference.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(ScoreResult value);

	/**
	 * Returns the value of the '<em><b>Trace</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Trace</em>' containment reference.
	 * @see #setTrace(ScoreTrace)
	 * @see org.jixiao.model.dossier.DossierPackage#getDimensionOpinion_Trace()
	 * @model containment="true"
	 * @generated
	 */
	ScoreTrace getTrace();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DimensionOpinion#getTrace <em>Trace</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trace</em>' containment reference.
	 * @see #getTrace()
	 * @generated
	 */
	void setTrace(ScoreTrace value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getDimensionOpinion_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Provenance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Provenance</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getDimensionOpinion_Provenance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Provenance> getProvenance();

	/**
	 * Returns the value of the '<em><b>Reviewer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who gave this opinion, where several experts give one each; empty: the sheet has one for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewer</em>' containment reference.
	 * @see #setReviewer(Party)
	 * @see org.jixiao.model.dossier.DossierPackage#getDimensionOpinion_Reviewer()
	 * @model containment="true"
	 * @generated
	 */
	Party getReviewer();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DimensionOpinion#getReviewer <em>Reviewer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewer</em>' containment reference.
	 * @see #getReviewer()
	 * @generated
	 */
	void setReviewer(Party value);

} // DimensionOpinion
