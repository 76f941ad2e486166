/**
 */
package org.jixiao.model.dossier;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.WorkItem;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Publication</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * When and where a result was made public.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.Publication#getObjectId <em>Object Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Publication#getTitle <em>Title</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Publication#getPublishedOn <em>Published On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Publication#getPlace <em>Place</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Publication#getText <em>Text</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Publication#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Publication#getRedacted <em>Redacted</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Publication#getRedactionReason <em>Redaction Reason</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getPublication()
 * @model
 * @generated
 */
public interface Publication extends WorkItem {
	/**
	 * Returns the value of the '<em><b>Object Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Object Id</em>' attribute.
	 * @see #setObjectId(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getPublication_ObjectId()
	 * @model
	 * @generated
	 */
	String getObjectId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Publication#getObjectId <em>Object Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Object Id</em>' attribute.
	 * @see #getObjectId()
	 * @generated
	 */
	void setObjectId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getPublication_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Publication#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Published On</em>' attribute.
	 * @see #setPublishedOn(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getPublication_PublishedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getPublishedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Publication#getPublishedOn <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published On</em>' attribute.
	 * @see #getPublishedOn()
	 * @generated
	 */
	void setPublishedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getPublication_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Publication#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getPublication_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Publication#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getPublication_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Redacted</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Redacted</em>' attribute list.
	 * @see org.jixiao.model.dossier.DossierPackage#getPublication_Redacted()
	 * @model
	 * @generated
	 */
	EList<String> getRedacted();

	/**
	 * Returns the value of the '<em><b>Redaction Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Redaction Reason</em>' attribute.
	 * @see #setRedactionReason(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getPublication_RedactionReason()
	 * @model
	 * @generated
	 */
	String getRedactionReason();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Publication#getRedactionReason <em>Redaction Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Redaction Reason</em>' attribute.
	 * @see #getRedactionReason()
	 * @generated
	 */
	void setRedactionReason(String value);

} // Publication
