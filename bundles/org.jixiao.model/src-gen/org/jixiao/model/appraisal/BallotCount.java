/**
 */
package org.jixiao.model.appraisal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ballot Count</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Votes for one option.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.BallotCount#getOptionCode <em>Option Code</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.BallotCount#getVotes <em>Votes</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getBallotCount()
 * @model
 * @generated
 */
public interface BallotCount extends EObject {
	/**
	 * Returns the value of the '<em><b>Option Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Option Code</em>' attribute.
	 * @see #setOptionCode(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getBallotCount_OptionCode()
	 * @model
	 * @generated
	 */
	String getOptionCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.BallotCount#getOptionCode <em>Option Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Option Code</em>' attribute.
	 * @see #getOptionCode()
	 * @generated
	 */
	void setOptionCode(String value);

	/**
	 * Returns the value of the '<em><b>Votes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Votes</em>' attribute.
	 * @see #setVotes(int)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getBallotCount_Votes()
	 * @model
	 * @generated
	 */
	int getVotes();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.BallotCount#getVotes <em>Votes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Votes</em>' attribute.
	 * @see #getVotes()
	 * @generated
	 */
	void setVotes(int value);

} // BallotCount
