/**
 */
package org.jixiao.model.appraisal;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Quantity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Verification Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was found about one reported value.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.VerificationEntry#getIndicatorId <em>Indicator Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.VerificationEntry#getReported <em>Reported</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.VerificationEntry#getVerified <em>Verified</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.VerificationEntry#getMisreporting <em>Misreporting</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.VerificationEntry#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.VerificationEntry#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.VerificationEntry#getInputs <em>Inputs</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerificationEntry()
 * @model
 * @generated
 */
public interface VerificationEntry extends Identified {
	/**
	 * Returns the value of the '<em><b>Indicator Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Indicator Id</em>' attribute.
	 * @see #setIndicatorId(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerificationEntry_IndicatorId()
	 * @model
	 * @generated
	 */
	String getIndicatorId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.VerificationEntry#getIndicatorId <em>Indicator Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator Id</em>' attribute.
	 * @see #getIndicatorId()
	 * @generated
	 */
	void setIndicatorId(String value);

	/**
	 * Returns the value of the '<em><b>Reported</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reported</em>' containment reference.
	 * @see #setReported(Quantity)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerificationEntry_Reported()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getReported();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.VerificationEntry#getReported <em>Reported</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reported</em>' containment reference.
	 * @see #getReported()
	 * @generated
	 */
	void setReported(Quantity value);

	/**
	 * Returns the value of the '<em><b>Verified</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verified</em>' containment reference.
	 * @see #setVerified(Quantity)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerificationEntry_Verified()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getVerified();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.VerificationEntry#getVerified <em>Verified</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified</em>' containment reference.
	 * @see #getVerified()
	 * @generated
	 */
	void setVerified(Quantity value);

	/**
	 * Returns the value of the '<em><b>Misreporting</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.appraisal.Misreporting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Misreporting</em>' attribute.
	 * @see org.jixiao.model.appraisal.Misreporting
	 * @see #setMisreporting(Misreporting)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerificationEntry_Misreporting()
	 * @model
	 * @generated
	 */
	Misreporting getMisreporting();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.VerificationEntry#getMisreporting <em>Misreporting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Misreporting</em>' attribute.
	 * @see org.jixiao.model.appraisal.Misreporting
	 * @see #getMisreporting()
	 * @generated
	 */
	void setMisreporting(Misreporting value);

	/**
	 * Returns the value of the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Finding</em>' attribute.
	 * @see #setFinding(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerificationEntry_Finding()
	 * @model
	 * @generated
	 */
	String getFinding();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.VerificationEntry#getFinding <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finding</em>' attribute.
	 * @see #getFinding()
	 * @generated
	 */
	void setFinding(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerificationEntry_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the rule reads besides the value: count:ID for events, item:ID:actual for parts of a composite rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerificationEntry_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getInputs();

} // VerificationEntry
