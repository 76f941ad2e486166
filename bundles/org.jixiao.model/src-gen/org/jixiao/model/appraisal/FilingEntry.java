/**
 */
package org.jixiao.model.appraisal;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ValueState;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Filing Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cumulative value for one indicator.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.FilingEntry#getIndicatorId <em>Indicator Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.FilingEntry#getValue <em>Value</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.FilingEntry#getState <em>State</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.FilingEntry#getProgress <em>Progress</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.FilingEntry#getClaimedScore <em>Claimed Score</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.FilingEntry#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.FilingEntry#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.FilingEntry#getInputs <em>Inputs</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getFilingEntry()
 * @model
 * @generated
 */
public interface FilingEntry extends Identified {
	/**
	 * Returns the value of the '<em><b>Indicator Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Indicator Id</em>' attribute.
	 * @see #setIndicatorId(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFilingEntry_IndicatorId()
	 * @model
	 * @generated
	 */
	String getIndicatorId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.FilingEntry#getIndicatorId <em>Indicator Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator Id</em>' attribute.
	 * @see #getIndicatorId()
	 * @generated
	 */
	void setIndicatorId(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' containment reference.
	 * @see #setValue(Quantity)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFilingEntry_Value()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getValue();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.FilingEntry#getValue <em>Value</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' containment reference.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Quantity value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.ValueState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.jixiao.model.base.ValueState
	 * @see #setState(ValueState)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFilingEntry_State()
	 * @model
	 * @generated
	 */
	ValueState getState();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.FilingEntry#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.jixiao.model.base.ValueState
	 * @see #getState()
	 * @generated
	 */
	void setState(ValueState value);

	/**
	 * Returns the value of the '<em><b>Progress</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Progress</em>' attribute.
	 * @see #setProgress(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFilingEntry_Progress()
	 * @model
	 * @generated
	 */
	String getProgress();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.FilingEntry#getProgress <em>Progress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Progress</em>' attribute.
	 * @see #getProgress()
	 * @generated
	 */
	void setProgress(String value);

	/**
	 * Returns the value of the '<em><b>Claimed Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Claimed Score</em>' attribute.
	 * @see #setClaimedScore(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFilingEntry_ClaimedScore()
	 * @model
	 * @generated
	 */
	BigDecimal getClaimedScore();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.FilingEntry#getClaimedScore <em>Claimed Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Claimed Score</em>' attribute.
	 * @see #getClaimedScore()
	 * @generated
	 */
	void setClaimedScore(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFilingEntry_Evidence()
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
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFilingEntry_Provenance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Provenance> getProvenance();

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the rule reads besides the value: count:ID for events, item:ID:actual for parts of a composite rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFilingEntry_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getInputs();

} // FilingEntry
