/**
 */
package org.jixiao.model.appraisal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.WorkItem;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Period Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The assessment of a quarter, half-year or year, as it was reviewed; its figures do not follow later changes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.PeriodAssessment#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.PeriodAssessment#getOrdinal <em>Ordinal</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.PeriodAssessment#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.PeriodAssessment#getText <em>Text</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.PeriodAssessment#getScores <em>Scores</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getPeriodAssessment()
 * @model
 * @generated
 */
public interface PeriodAssessment extends WorkItem {
	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.appraisal.FilingPeriod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see org.jixiao.model.appraisal.FilingPeriod
	 * @see #setPeriod(FilingPeriod)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getPeriodAssessment_Period()
	 * @model
	 * @generated
	 */
	FilingPeriod getPeriod();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.PeriodAssessment#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see org.jixiao.model.appraisal.FilingPeriod
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(FilingPeriod value);

	/**
	 * Returns the value of the '<em><b>Ordinal</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ordinal</em>' attribute.
	 * @see #setOrdinal(int)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getPeriodAssessment_Ordinal()
	 * @model default="1"
	 * @generated
	 */
	int getOrdinal();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.PeriodAssessment#getOrdinal <em>Ordinal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ordinal</em>' attribute.
	 * @see #getOrdinal()
	 * @generated
	 */
	void setOrdinal(int value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getPeriodAssessment_Date()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.PeriodAssessment#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getPeriodAssessment_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.PeriodAssessment#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Scores</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.PeriodScore}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scores</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getPeriodAssessment_Scores()
	 * @model containment="true"
	 * @generated
	 */
	EList<PeriodScore> getScores();

} // PeriodAssessment
