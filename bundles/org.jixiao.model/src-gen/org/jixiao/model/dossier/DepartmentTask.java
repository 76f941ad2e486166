/**
 */
package org.jixiao.model.dossier;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.ScoreResult;

import org.jixiao.model.trace.ScoreTrace;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Department Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A task of a department's year with its money.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.DepartmentTask#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DepartmentTask#getContent <em>Content</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DepartmentTask#getTotal <em>Total</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DepartmentTask#getFiscal <em>Fiscal</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DepartmentTask#getOther <em>Other</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DepartmentTask#getExecuted <em>Executed</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DepartmentTask#getCompletion <em>Completion</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DepartmentTask#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DepartmentTask#getClaimedScore <em>Claimed Score</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DepartmentTask#getResult <em>Result</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DepartmentTask#getTrace <em>Trace</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DepartmentTask#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getDepartmentTask()
 * @model
 * @generated
 */
public interface DepartmentTask extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getDepartmentTask_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DepartmentTask#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see #setContent(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getDepartmentTask_Content()
	 * @model
	 * @generated
	 */
	String getContent();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DepartmentTask#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(String value);

	/**
	 * Returns the value of the '<em><b>Total</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total</em>' containment reference.
	 * @see #setTotal(Amount)
	 * @see org.jixiao.model.dossier.DossierPackage#getDepartmentTask_Total()
	 * @model containment="true"
	 * @generated
	 */
	Amount getTotal();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DepartmentTask#getTotal <em>Total</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total</em>' containment reference.
	 * @see #getTotal()
	 * @generated
	 */
	void setTotal(Amount value);

	/**
	 * Returns the value of the '<em><b>Fiscal</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fiscal</em>' containment reference.
	 * @see #setFiscal(Amount)
	 * @see org.jixiao.model.dossier.DossierPackage#getDepartmentTask_Fiscal()
	 * @model containment="true"
	 * @generated
	 */
	Amount getFiscal();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DepartmentTask#getFiscal <em>Fiscal</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fiscal</em>' containment reference.
	 * @see #getFiscal()
	 * @generated
	 */
	void setFiscal(Amount value);

	/**
	 * Returns the value of the '<em><b>Other</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Other</em>' containment reference.
	 * @see #setOther(Amount)
	 * @see org.jixiao.model.dossier.DossierPackage#getDepartmentTask_Other()
	 * @model containment="true"
	 * @generated
	 */
	Amount getOther();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DepartmentTask#getOther <em>Other</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other</em>' containment reference.
	 * @see #getOther()
	 * @generated
	 */
	void setOther(Amount value);

	/**
	 * Returns the value of the '<em><b>Executed</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Executed</em>' containment reference.
	 * @see #setExecuted(Amount)
	 * @see org.jixiao.model.dossier.DossierPackage#getDepartmentTask_Executed()
	 * @model containment="true"
	 * @generated
	 */
	Amount getExecuted();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DepartmentTask#getExecuted <em>Executed</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Executed</em>' containment reference.
	 * @see #getExecuted()
	 * @generated
	 */
	void setExecuted(Amount value);

	/**
	 * Returns the value of the '<em><b>Completion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Completion</em>' attribute.
	 * @see #setCompletion(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getDepartmentTask_Completion()
	 * @model
	 * @generated
	 */
	String getCompletion();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DepartmentTask#getCompletion <em>Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Completion</em>' attribute.
	 * @see #getCompletion()
	 * @generated
	 */
	void setCompletion(String value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(BigDecimal)
	 * @see org.jixiao.model.dossier.DossierPackage#getDepartmentTask_Points()
	 * @model
	 * @generated
	 */
	BigDecimal getPoints();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DepartmentTask#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Claimed Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Claimed Score</em>' attribute.
	 * @see #setClaimedScore(BigDecimal)
	 * @see org.jixiao.model.dossier.DossierPackage#getDepartmentTask_ClaimedScore()
	 * @model
	 * @generated
	 */
	BigDecimal getClaimedScore();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DepartmentTask#getClaimedScore <em>Claimed Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Claimed Score</em>' attribute.
	 * @see #getClaimedScore()
	 * @generated
	 */
	void setClaimedScore(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Result</em>' containment reference.
	 * @see #setResult(ScoreResult)
	 * @see org.jixiao.model.dossier.DossierPackage#getDepartmentTask_Result()
	 * @model containment="true"
	 * @generated
	 */
	ScoreResult getResult();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DepartmentTask#getResult <em>Result</em>}' containment reference.
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
	 * @see org.jixiao.model.dossier.DossierPackage#getDepartmentTask_Trace()
	 * @model containment="true"
	 * @generated
	 */
	ScoreTrace getTrace();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DepartmentTask#getTrace <em>Trace</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trace</em>' containment reference.
	 * @see #getTrace()
	 * @generated
	 */
	void setTrace(ScoreTrace value);

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Provenance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Provenance</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getDepartmentTask_Provenance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Provenance> getProvenance();

} // DepartmentTask
