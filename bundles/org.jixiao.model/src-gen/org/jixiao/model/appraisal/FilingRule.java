/**
 */
package org.jixiao.model.appraisal;

import java.math.BigDecimal;

import org.jixiao.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Filing Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What late and missing filings cost; without a rule they are only counted.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.FilingRule#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.FilingRule#getPerLate <em>Per Late</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.FilingRule#getPerMissing <em>Per Missing</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.FilingRule#getFree <em>Free</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.FilingRule#getCap <em>Cap</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.FilingRule#getClauseId <em>Clause Id</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getFilingRule()
 * @model
 * @generated
 */
public interface FilingRule extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFilingRule_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.FilingRule#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Per Late</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points off for each late filing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Per Late</em>' attribute.
	 * @see #setPerLate(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFilingRule_PerLate()
	 * @model
	 * @generated
	 */
	BigDecimal getPerLate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.FilingRule#getPerLate <em>Per Late</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Per Late</em>' attribute.
	 * @see #getPerLate()
	 * @generated
	 */
	void setPerLate(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Per Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points off for each filing that never came.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Per Missing</em>' attribute.
	 * @see #setPerMissing(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFilingRule_PerMissing()
	 * @model
	 * @generated
	 */
	BigDecimal getPerMissing();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.FilingRule#getPerMissing <em>Per Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Per Missing</em>' attribute.
	 * @see #getPerMissing()
	 * @generated
	 */
	void setPerMissing(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * So many late filings cost nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Free</em>' attribute.
	 * @see #setFree(int)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFilingRule_Free()
	 * @model
	 * @generated
	 */
	int getFree();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.FilingRule#getFree <em>Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Free</em>' attribute.
	 * @see #getFree()
	 * @generated
	 */
	void setFree(int value);

	/**
	 * Returns the value of the '<em><b>Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most points that filings can cost; empty: no limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cap</em>' attribute.
	 * @see #setCap(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFilingRule_Cap()
	 * @model
	 * @generated
	 */
	BigDecimal getCap();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.FilingRule#getCap <em>Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cap</em>' attribute.
	 * @see #getCap()
	 * @generated
	 */
	void setCap(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clause Id</em>' attribute.
	 * @see #setClauseId(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFilingRule_ClauseId()
	 * @model
	 * @generated
	 */
	String getClauseId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.FilingRule#getClauseId <em>Clause Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause Id</em>' attribute.
	 * @see #getClauseId()
	 * @generated
	 */
	void setClauseId(String value);

} // FilingRule
