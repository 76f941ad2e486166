/**
 */
package org.jixiao.model.dossier;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.ReportSection;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.base.WorkItem;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ex Ante Evaluation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whether a new policy or project deserves budget at all.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.ExAnteEvaluation#getEvaluator <em>Evaluator</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ExAnteEvaluation#getExperts <em>Experts</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ExAnteEvaluation#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ExAnteEvaluation#getRequested <em>Requested</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ExAnteEvaluation#getSupported <em>Supported</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ExAnteEvaluation#getOpinions <em>Opinions</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ExAnteEvaluation#getSections <em>Sections</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ExAnteEvaluation#getTotal <em>Total</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ExAnteEvaluation#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ExAnteEvaluation#getConclusion <em>Conclusion</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ExAnteEvaluation#getConclusionText <em>Conclusion Text</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ExAnteEvaluation#getSuggestions <em>Suggestions</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ExAnteEvaluation#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ExAnteEvaluation#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getExAnteEvaluation()
 * @model
 * @generated
 */
public interface ExAnteEvaluation extends WorkItem {
	/**
	 * Returns the value of the '<em><b>Evaluator</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evaluator</em>' containment reference.
	 * @see #setEvaluator(Party)
	 * @see org.jixiao.model.dossier.DossierPackage#getExAnteEvaluation_Evaluator()
	 * @model containment="true"
	 * @generated
	 */
	Party getEvaluator();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ExAnteEvaluation#getEvaluator <em>Evaluator</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluator</em>' containment reference.
	 * @see #getEvaluator()
	 * @generated
	 */
	void setEvaluator(Party value);

	/**
	 * Returns the value of the '<em><b>Experts</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Experts</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getExAnteEvaluation_Experts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Party> getExperts();

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getExAnteEvaluation_Date()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ExAnteEvaluation#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Requested</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Requested</em>' containment reference.
	 * @see #setRequested(Amount)
	 * @see org.jixiao.model.dossier.DossierPackage#getExAnteEvaluation_Requested()
	 * @model containment="true"
	 * @generated
	 */
	Amount getRequested();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ExAnteEvaluation#getRequested <em>Requested</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requested</em>' containment reference.
	 * @see #getRequested()
	 * @generated
	 */
	void setRequested(Amount value);

	/**
	 * Returns the value of the '<em><b>Supported</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Supported</em>' containment reference.
	 * @see #setSupported(Amount)
	 * @see org.jixiao.model.dossier.DossierPackage#getExAnteEvaluation_Supported()
	 * @model containment="true"
	 * @generated
	 */
	Amount getSupported();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ExAnteEvaluation#getSupported <em>Supported</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supported</em>' containment reference.
	 * @see #getSupported()
	 * @generated
	 */
	void setSupported(Amount value);

	/**
	 * Returns the value of the '<em><b>Opinions</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.DimensionOpinion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opinions</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getExAnteEvaluation_Opinions()
	 * @model containment="true"
	 * @generated
	 */
	EList<DimensionOpinion> getOpinions();

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.ReportSection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getExAnteEvaluation_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<ReportSection> getSections();

	/**
	 * Returns the value of the '<em><b>Total</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total</em>' containment reference.
	 * @see #setTotal(ScoreResult)
	 * @see org.jixiao.model.dossier.DossierPackage#getExAnteEvaluation_Total()
	 * @model containment="true"
	 * @generated
	 */
	ScoreResult getTotal();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ExAnteEvaluation#getTotal <em>Total</em>}' containment reference.
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
	 * @see org.jixiao.model.dossier.DossierPackage#getExAnteEvaluation_Grade()
	 * @model
	 * @generated
	 */
	String getGrade();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ExAnteEvaluation#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(String value);

	/**
	 * Returns the value of the '<em><b>Conclusion</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.dossier.Conclusion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Conclusion</em>' attribute.
	 * @see org.jixiao.model.dossier.Conclusion
	 * @see #setConclusion(Conclusion)
	 * @see org.jixiao.model.dossier.DossierPackage#getExAnteEvaluation_Conclusion()
	 * @model
	 * @generated
	 */
	Conclusion getConclusion();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ExAnteEvaluation#getConclusion <em>Conclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conclusion</em>' attribute.
	 * @see org.jixiao.model.dossier.Conclusion
	 * @see #getConclusion()
	 * @generated
	 */
	void setConclusion(Conclusion value);

	/**
	 * Returns the value of the '<em><b>Conclusion Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Conclusion Text</em>' attribute.
	 * @see #setConclusionText(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getExAnteEvaluation_ConclusionText()
	 * @model
	 * @generated
	 */
	String getConclusionText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ExAnteEvaluation#getConclusionText <em>Conclusion Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conclusion Text</em>' attribute.
	 * @see #getConclusionText()
	 * @generated
	 */
	void setConclusionText(String value);

	/**
	 * Returns the value of the '<em><b>Suggestions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Suggestions</em>' attribute.
	 * @see #setSuggestions(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getExAnteEvaluation_Suggestions()
	 * @model
	 * @generated
	 */
	String getSuggestions();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ExAnteEvaluation#getSuggestions <em>Suggestions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suggestions</em>' attribute.
	 * @see #getSuggestions()
	 * @generated
	 */
	void setSuggestions(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getExAnteEvaluation_Evidence()
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
	 * @see org.jixiao.model.dossier.DossierPackage#getExAnteEvaluation_Provenance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Provenance> getProvenance();

} // ExAnteEvaluation
