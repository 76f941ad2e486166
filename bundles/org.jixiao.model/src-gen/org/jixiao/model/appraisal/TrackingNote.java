/**
 */
package org.jixiao.model.appraisal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tracking Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A note of the daily tracking, with the duty to correct what is wrong.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.TrackingNote#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.TrackingNote#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.TrackingNote#getIndicatorId <em>Indicator Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.TrackingNote#getText <em>Text</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.TrackingNote#isProblem <em>Problem</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.TrackingNote#getCorrectBy <em>Correct By</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.TrackingNote#getCorrection <em>Correction</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.TrackingNote#getCorrectedOn <em>Corrected On</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.TrackingNote#getCheckedBy <em>Checked By</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.TrackingNote#getCheckedOn <em>Checked On</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.TrackingNote#getMeetingId <em>Meeting Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.TrackingNote#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getTrackingNote()
 * @model
 * @generated
 */
public interface TrackingNote extends Identified {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getTrackingNote_Date()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.TrackingNote#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' containment reference.
	 * @see #setAuthor(Party)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getTrackingNote_Author()
	 * @model containment="true"
	 * @generated
	 */
	Party getAuthor();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.TrackingNote#getAuthor <em>Author</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' containment reference.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(Party value);

	/**
	 * Returns the value of the '<em><b>Indicator Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Indicator Id</em>' attribute.
	 * @see #setIndicatorId(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getTrackingNote_IndicatorId()
	 * @model
	 * @generated
	 */
	String getIndicatorId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.TrackingNote#getIndicatorId <em>Indicator Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator Id</em>' attribute.
	 * @see #getIndicatorId()
	 * @generated
	 */
	void setIndicatorId(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getTrackingNote_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.TrackingNote#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Problem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the unit has to correct something.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Problem</em>' attribute.
	 * @see #setProblem(boolean)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getTrackingNote_Problem()
	 * @model
	 * @generated
	 */
	boolean isProblem();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.TrackingNote#isProblem <em>Problem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Problem</em>' attribute.
	 * @see #isProblem()
	 * @generated
	 */
	void setProblem(boolean value);

	/**
	 * Returns the value of the '<em><b>Correct By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Correct By</em>' attribute.
	 * @see #setCorrectBy(LocalDate)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getTrackingNote_CorrectBy()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getCorrectBy();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.TrackingNote#getCorrectBy <em>Correct By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Correct By</em>' attribute.
	 * @see #getCorrectBy()
	 * @generated
	 */
	void setCorrectBy(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Correction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Correction</em>' attribute.
	 * @see #setCorrection(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getTrackingNote_Correction()
	 * @model
	 * @generated
	 */
	String getCorrection();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.TrackingNote#getCorrection <em>Correction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Correction</em>' attribute.
	 * @see #getCorrection()
	 * @generated
	 */
	void setCorrection(String value);

	/**
	 * Returns the value of the '<em><b>Corrected On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Corrected On</em>' attribute.
	 * @see #setCorrectedOn(LocalDate)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getTrackingNote_CorrectedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getCorrectedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.TrackingNote#getCorrectedOn <em>Corrected On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Corrected On</em>' attribute.
	 * @see #getCorrectedOn()
	 * @generated
	 */
	void setCorrectedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Checked By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Checked By</em>' containment reference.
	 * @see #setCheckedBy(Party)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getTrackingNote_CheckedBy()
	 * @model containment="true"
	 * @generated
	 */
	Party getCheckedBy();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.TrackingNote#getCheckedBy <em>Checked By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checked By</em>' containment reference.
	 * @see #getCheckedBy()
	 * @generated
	 */
	void setCheckedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Checked On</em>' attribute.
	 * @see #setCheckedOn(LocalDate)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getTrackingNote_CheckedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getCheckedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.TrackingNote#getCheckedOn <em>Checked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checked On</em>' attribute.
	 * @see #getCheckedOn()
	 * @generated
	 */
	void setCheckedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Meeting Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The dispatch meeting that gave the duty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meeting Id</em>' attribute.
	 * @see #setMeetingId(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getTrackingNote_MeetingId()
	 * @model
	 * @generated
	 */
	String getMeetingId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.TrackingNote#getMeetingId <em>Meeting Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meeting Id</em>' attribute.
	 * @see #getMeetingId()
	 * @generated
	 */
	void setMeetingId(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getTrackingNote_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // TrackingNote
