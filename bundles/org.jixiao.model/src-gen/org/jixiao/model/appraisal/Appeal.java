/**
 */
package org.jixiao.model.appraisal;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.WorkItem;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Appeal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An objection of a unit against its result.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.Appeal#getRaisedOn <em>Raised On</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appeal#getRaisedBy <em>Raised By</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appeal#getIndicatorId <em>Indicator Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appeal#getText <em>Text</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appeal#getWanted <em>Wanted</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appeal#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appeal#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appeal#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appeal#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appeal#getCorrectionId <em>Correction Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Appeal#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppeal()
 * @model
 * @generated
 */
public interface Appeal extends WorkItem {
	/**
	 * Returns the value of the '<em><b>Raised On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Raised On</em>' attribute.
	 * @see #setRaisedOn(LocalDate)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppeal_RaisedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getRaisedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Appeal#getRaisedOn <em>Raised On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raised On</em>' attribute.
	 * @see #getRaisedOn()
	 * @generated
	 */
	void setRaisedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Raised By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Raised By</em>' containment reference.
	 * @see #setRaisedBy(Party)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppeal_RaisedBy()
	 * @model containment="true"
	 * @generated
	 */
	Party getRaisedBy();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Appeal#getRaisedBy <em>Raised By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raised By</em>' containment reference.
	 * @see #getRaisedBy()
	 * @generated
	 */
	void setRaisedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Indicator Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Empty: against the result as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicator Id</em>' attribute.
	 * @see #setIndicatorId(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppeal_IndicatorId()
	 * @model
	 * @generated
	 */
	String getIndicatorId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Appeal#getIndicatorId <em>Indicator Id</em>}' attribute.
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
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppeal_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Appeal#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Wanted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points the unit asks for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wanted</em>' attribute.
	 * @see #setWanted(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppeal_Wanted()
	 * @model
	 * @generated
	 */
	BigDecimal getWanted();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Appeal#getWanted <em>Wanted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wanted</em>' attribute.
	 * @see #getWanted()
	 * @generated
	 */
	void setWanted(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.appraisal.AppealOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.jixiao.model.appraisal.AppealOutcome
	 * @see #setOutcome(AppealOutcome)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppeal_Outcome()
	 * @model
	 * @generated
	 */
	AppealOutcome getOutcome();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Appeal#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.jixiao.model.appraisal.AppealOutcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(AppealOutcome value);

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decision</em>' attribute.
	 * @see #setDecision(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppeal_Decision()
	 * @model
	 * @generated
	 */
	String getDecision();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Appeal#getDecision <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' attribute.
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(String value);

	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(LocalDate)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppeal_DecidedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Appeal#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided By</em>' containment reference.
	 * @see #setDecidedBy(Party)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppeal_DecidedBy()
	 * @model containment="true"
	 * @generated
	 */
	Party getDecidedBy();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Appeal#getDecidedBy <em>Decided By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' containment reference.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Correction Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Correction Id</em>' attribute.
	 * @see #setCorrectionId(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppeal_CorrectionId()
	 * @model
	 * @generated
	 */
	String getCorrectionId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Appeal#getCorrectionId <em>Correction Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Correction Id</em>' attribute.
	 * @see #getCorrectionId()
	 * @generated
	 */
	void setCorrectionId(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppeal_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // Appeal
