/**
 */
package org.jixiao.model.dossier;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Deviation Reason</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A ticked reason with its words.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.DeviationReason#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.DeviationReason#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getDeviationReason()
 * @model
 * @generated
 */
public interface DeviationReason extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.dossier.DeviationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.dossier.DeviationKind
	 * @see #setKind(DeviationKind)
	 * @see org.jixiao.model.dossier.DossierPackage#getDeviationReason_Kind()
	 * @model
	 * @generated
	 */
	DeviationKind getKind();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DeviationReason#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.dossier.DeviationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DeviationKind value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getDeviationReason_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.DeviationReason#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // DeviationReason
