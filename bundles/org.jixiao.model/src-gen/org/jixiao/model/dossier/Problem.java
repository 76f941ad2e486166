/**
 */
package org.jixiao.model.dossier;

import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Problem</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A problem found by an evaluation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.Problem#getText <em>Text</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Problem#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Problem#getClauseId <em>Clause Id</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getProblem()
 * @model
 * @generated
 */
public interface Problem extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getProblem_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Problem#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Amount</em>' containment reference.
	 * @see #setAmount(Amount)
	 * @see org.jixiao.model.dossier.DossierPackage#getProblem_Amount()
	 * @model containment="true"
	 * @generated
	 */
	Amount getAmount();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Problem#getAmount <em>Amount</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' containment reference.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(Amount value);

	/**
	 * Returns the value of the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clause Id</em>' attribute.
	 * @see #setClauseId(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getProblem_ClauseId()
	 * @model
	 * @generated
	 */
	String getClauseId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Problem#getClauseId <em>Clause Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause Id</em>' attribute.
	 * @see #getClauseId()
	 * @generated
	 */
	void setClauseId(String value);

} // Problem
