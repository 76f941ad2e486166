/**
 */
package org.jixiao.model.rules;

import org.jixiao.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Clause</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One citable sentence or paragraph. Its document is the container.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.Clause#getNumber <em>Number</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Clause#getText <em>Text</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Clause#isParaphrase <em>Paraphrase</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.rules.RulesPackage#getClause()
 * @model
 * @generated
 */
public interface Clause extends Identified {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.jixiao.model.rules.RulesPackage#getClause_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Clause#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.jixiao.model.rules.RulesPackage#getClause_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Clause#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Paraphrase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the text is not a quotation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paraphrase</em>' attribute.
	 * @see #setParaphrase(boolean)
	 * @see org.jixiao.model.rules.RulesPackage#getClause_Paraphrase()
	 * @model
	 * @generated
	 */
	boolean isParaphrase();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Clause#isParaphrase <em>Paraphrase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paraphrase</em>' attribute.
	 * @see #isParaphrase()
	 * @generated
	 */
	void setParaphrase(boolean value);

} // Clause
