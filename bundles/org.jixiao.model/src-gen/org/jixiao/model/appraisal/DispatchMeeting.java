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
 * A representation of the model object '<em><b>Dispatch Meeting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The meeting each quarter that looks at progress.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.DispatchMeeting#getQuarter <em>Quarter</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.DispatchMeeting#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.DispatchMeeting#getPlace <em>Place</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.DispatchMeeting#getChair <em>Chair</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.DispatchMeeting#getAttendees <em>Attendees</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.DispatchMeeting#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.DispatchMeeting#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getDispatchMeeting()
 * @model
 * @generated
 */
public interface DispatchMeeting extends Identified {
	/**
	 * Returns the value of the '<em><b>Quarter</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quarter</em>' attribute.
	 * @see #setQuarter(int)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getDispatchMeeting_Quarter()
	 * @model default="1"
	 * @generated
	 */
	int getQuarter();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.DispatchMeeting#getQuarter <em>Quarter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quarter</em>' attribute.
	 * @see #getQuarter()
	 * @generated
	 */
	void setQuarter(int value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getDispatchMeeting_Date()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.DispatchMeeting#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getDispatchMeeting_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.DispatchMeeting#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Chair</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Chair</em>' containment reference.
	 * @see #setChair(Party)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getDispatchMeeting_Chair()
	 * @model containment="true"
	 * @generated
	 */
	Party getChair();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.DispatchMeeting#getChair <em>Chair</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chair</em>' containment reference.
	 * @see #getChair()
	 * @generated
	 */
	void setChair(Party value);

	/**
	 * Returns the value of the '<em><b>Attendees</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attendees</em>' attribute.
	 * @see #setAttendees(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getDispatchMeeting_Attendees()
	 * @model
	 * @generated
	 */
	String getAttendees();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.DispatchMeeting#getAttendees <em>Attendees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attendees</em>' attribute.
	 * @see #getAttendees()
	 * @generated
	 */
	void setAttendees(String value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getDispatchMeeting_Minutes()
	 * @model
	 * @generated
	 */
	String getMinutes();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.DispatchMeeting#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getDispatchMeeting_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // DispatchMeeting
