/**
 */
package org.jixiao.model.appraisal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ballot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Counted votes for one comprehensive item.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.Ballot#getItemCode <em>Item Code</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Ballot#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Ballot#getCounts <em>Counts</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Ballot#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Ballot#getVoters <em>Voters</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Ballot#getSpoiled <em>Spoiled</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getBallot()
 * @model
 * @generated
 */
public interface Ballot extends Identified {
	/**
	 * Returns the value of the '<em><b>Item Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item Code</em>' attribute.
	 * @see #setItemCode(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getBallot_ItemCode()
	 * @model
	 * @generated
	 */
	String getItemCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Ballot#getItemCode <em>Item Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item Code</em>' attribute.
	 * @see #getItemCode()
	 * @generated
	 */
	void setItemCode(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getBallot_Date()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Ballot#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Counts</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.BallotCount}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Counts</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getBallot_Counts()
	 * @model containment="true"
	 * @generated
	 */
	EList<BallotCount> getCounts();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getBallot_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Voters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ballots handed out. Counted and spoiled ones together can not be more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Voters</em>' attribute.
	 * @see #setVoters(Integer)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getBallot_Voters()
	 * @model
	 * @generated
	 */
	Integer getVoters();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Ballot#getVoters <em>Voters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Voters</em>' attribute.
	 * @see #getVoters()
	 * @generated
	 */
	void setVoters(Integer value);

	/**
	 * Returns the value of the '<em><b>Spoiled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ballots that count for nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spoiled</em>' attribute.
	 * @see #setSpoiled(Integer)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getBallot_Spoiled()
	 * @model
	 * @generated
	 */
	Integer getSpoiled();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Ballot#getSpoiled <em>Spoiled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spoiled</em>' attribute.
	 * @see #getSpoiled()
	 * @generated
	 */
	void setSpoiled(Integer value);

} // Ballot
