/**
 */
package org.jixiao.model.dossier;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Field Visit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A visit to a place during an evaluation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.FieldVisit#getSiteId <em>Site Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.FieldVisit#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.FieldVisit#getPlace <em>Place</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.FieldVisit#getPeople <em>People</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.FieldVisit#getSeen <em>Seen</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.FieldVisit#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.FieldVisit#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getFieldVisit()
 * @model
 * @generated
 */
public interface FieldVisit extends Identified {
	/**
	 * Returns the value of the '<em><b>Site Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Site Id</em>' attribute.
	 * @see #setSiteId(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getFieldVisit_SiteId()
	 * @model
	 * @generated
	 */
	String getSiteId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.FieldVisit#getSiteId <em>Site Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Site Id</em>' attribute.
	 * @see #getSiteId()
	 * @generated
	 */
	void setSiteId(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getFieldVisit_Date()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.FieldVisit#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getFieldVisit_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.FieldVisit#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>People</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>People</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getFieldVisit_People()
	 * @model containment="true"
	 * @generated
	 */
	EList<Party> getPeople();

	/**
	 * Returns the value of the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seen</em>' attribute.
	 * @see #setSeen(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getFieldVisit_Seen()
	 * @model
	 * @generated
	 */
	String getSeen();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.FieldVisit#getSeen <em>Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seen</em>' attribute.
	 * @see #getSeen()
	 * @generated
	 */
	void setSeen(String value);

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.ValueFinding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Findings</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getFieldVisit_Findings()
	 * @model containment="true"
	 * @generated
	 */
	EList<ValueFinding> getFindings();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getFieldVisit_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // FieldVisit
