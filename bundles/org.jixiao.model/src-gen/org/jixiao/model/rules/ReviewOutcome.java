/**
 */
package org.jixiao.model.rules;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Review Outcome</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one grade leads to.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.ReviewOutcome#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ReviewOutcome#getAction <em>Action</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ReviewOutcome#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.rules.RulesPackage#getReviewOutcome()
 * @model
 * @generated
 */
public interface ReviewOutcome extends EObject {
	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see #setGrade(String)
	 * @see org.jixiao.model.rules.RulesPackage#getReviewOutcome_Grade()
	 * @model
	 * @generated
	 */
	String getGrade();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.ReviewOutcome#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(String value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.rules.ReviewAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see org.jixiao.model.rules.ReviewAction
	 * @see #setAction(ReviewAction)
	 * @see org.jixiao.model.rules.RulesPackage#getReviewOutcome_Action()
	 * @model
	 * @generated
	 */
	ReviewAction getAction();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.ReviewOutcome#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see org.jixiao.model.rules.ReviewAction
	 * @see #getAction()
	 * @generated
	 */
	void setAction(ReviewAction value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.jixiao.model.rules.RulesPackage#getReviewOutcome_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.ReviewOutcome#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // ReviewOutcome
