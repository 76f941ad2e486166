/**
 */
package org.jixiao.model.dossier;

import java.time.LocalDate;

import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.SubjectKind;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Subject</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the dossier is about.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.Subject#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Subject#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Subject#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Subject#getAttribute <em>Attribute</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Subject#getCategory <em>Category</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Subject#getStartDate <em>Start Date</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Subject#getEndDate <em>End Date</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Subject#getImplementingUnit <em>Implementing Unit</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Subject#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Subject#getOverview <em>Overview</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Subject#getBasis <em>Basis</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getSubject()
 * @model
 * @generated
 */
public interface Subject extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getSubject_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Subject#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getSubject_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Subject#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.SubjectKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.base.SubjectKind
	 * @see #setKind(SubjectKind)
	 * @see org.jixiao.model.dossier.DossierPackage#getSubject_Kind()
	 * @model
	 * @generated
	 */
	SubjectKind getKind();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Subject#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.base.SubjectKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SubjectKind value);

	/**
	 * Returns the value of the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attribute</em>' attribute.
	 * @see #setAttribute(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getSubject_Attribute()
	 * @model
	 * @generated
	 */
	String getAttribute();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Subject#getAttribute <em>Attribute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attribute</em>' attribute.
	 * @see #getAttribute()
	 * @generated
	 */
	void setAttribute(String value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getSubject_Category()
	 * @model
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Subject#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start Date</em>' attribute.
	 * @see #setStartDate(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getSubject_StartDate()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getStartDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Subject#getStartDate <em>Start Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Date</em>' attribute.
	 * @see #getStartDate()
	 * @generated
	 */
	void setStartDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End Date</em>' attribute.
	 * @see #setEndDate(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getSubject_EndDate()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getEndDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Subject#getEndDate <em>End Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Date</em>' attribute.
	 * @see #getEndDate()
	 * @generated
	 */
	void setEndDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Implementing Unit</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Implementing Unit</em>' containment reference.
	 * @see #setImplementingUnit(Party)
	 * @see org.jixiao.model.dossier.DossierPackage#getSubject_ImplementingUnit()
	 * @model containment="true"
	 * @generated
	 */
	Party getImplementingUnit();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Subject#getImplementingUnit <em>Implementing Unit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Implementing Unit</em>' containment reference.
	 * @see #getImplementingUnit()
	 * @generated
	 */
	void setImplementingUnit(Party value);

	/**
	 * Returns the value of the '<em><b>Responsible</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Responsible</em>' containment reference.
	 * @see #setResponsible(Party)
	 * @see org.jixiao.model.dossier.DossierPackage#getSubject_Responsible()
	 * @model containment="true"
	 * @generated
	 */
	Party getResponsible();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Subject#getResponsible <em>Responsible</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible</em>' containment reference.
	 * @see #getResponsible()
	 * @generated
	 */
	void setResponsible(Party value);

	/**
	 * Returns the value of the '<em><b>Overview</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Overview</em>' attribute.
	 * @see #setOverview(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getSubject_Overview()
	 * @model
	 * @generated
	 */
	String getOverview();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Subject#getOverview <em>Overview</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Overview</em>' attribute.
	 * @see #getOverview()
	 * @generated
	 */
	void setOverview(String value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see #setBasis(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getSubject_Basis()
	 * @model
	 * @generated
	 */
	String getBasis();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Subject#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(String value);

} // Subject
