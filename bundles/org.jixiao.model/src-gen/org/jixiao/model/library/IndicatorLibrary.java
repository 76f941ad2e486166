/**
 */
package org.jixiao.model.library;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Event;
import org.jixiao.model.base.Identified;

import org.jixiao.model.rules.SourceDocument;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator Library</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A versioned library of indicators, standards and units.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.library.IndicatorLibrary#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorLibrary#getVersion <em>Version</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorLibrary#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorLibrary#getPackId <em>Pack Id</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorLibrary#getRegion <em>Region</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorLibrary#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorLibrary#getDescription <em>Description</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorLibrary#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorLibrary#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorLibrary#getStandards <em>Standards</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorLibrary#getUnits <em>Units</em>}</li>
 *   <li>{@link org.jixiao.model.library.IndicatorLibrary#getHistory <em>History</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.library.LibraryPackage#getIndicatorLibrary()
 * @model
 * @generated
 */
public interface IndicatorLibrary extends Identified {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorLibrary_FormatVersion()
	 * @model default="1"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorLibrary#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorLibrary_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorLibrary#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorLibrary_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorLibrary#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Pack Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pack Id</em>' attribute.
	 * @see #setPackId(String)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorLibrary_PackId()
	 * @model
	 * @generated
	 */
	String getPackId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorLibrary#getPackId <em>Pack Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pack Id</em>' attribute.
	 * @see #getPackId()
	 * @generated
	 */
	void setPackId(String value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see #setRegion(String)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorLibrary_Region()
	 * @model
	 * @generated
	 */
	String getRegion();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorLibrary#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(String value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see #setDomain(String)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorLibrary_Domain()
	 * @model
	 * @generated
	 */
	String getDomain();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorLibrary#getDomain <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' attribute.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorLibrary_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.jixiao.model.library.IndicatorLibrary#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.SourceDocument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorLibrary_Documents()
	 * @model containment="true"
	 * @generated
	 */
	EList<SourceDocument> getDocuments();

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.library.IndicatorDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Indicators</em>' containment reference list.
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorLibrary_Indicators()
	 * @model containment="true"
	 * @generated
	 */
	EList<IndicatorDefinition> getIndicators();

	/**
	 * Returns the value of the '<em><b>Standards</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.library.Standard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Standards</em>' containment reference list.
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorLibrary_Standards()
	 * @model containment="true"
	 * @generated
	 */
	EList<Standard> getStandards();

	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.library.UnitDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorLibrary_Units()
	 * @model containment="true"
	 * @generated
	 */
	EList<UnitDefinition> getUnits();

	/**
	 * Returns the value of the '<em><b>History</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Event}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>History</em>' containment reference list.
	 * @see org.jixiao.model.library.LibraryPackage#getIndicatorLibrary_History()
	 * @model containment="true"
	 * @generated
	 */
	EList<Event> getHistory();

} // IndicatorLibrary
