/**
 */
package org.jixiao.model.base;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scheme Use</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Which scheme, in which version, a document was worked on with.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.base.SchemeUse#getSchemeId <em>Scheme Id</em>}</li>
 *   <li>{@link org.jixiao.model.base.SchemeUse#getVersion <em>Version</em>}</li>
 *   <li>{@link org.jixiao.model.base.SchemeUse#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.base.SchemeUse#getStage <em>Stage</em>}</li>
 *   <li>{@link org.jixiao.model.base.SchemeUse#getPackId <em>Pack Id</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.base.BasePackage#getSchemeUse()
 * @model
 * @generated
 */
public interface SchemeUse extends EObject {
	/**
	 * Returns the value of the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scheme Id</em>' attribute.
	 * @see #setSchemeId(String)
	 * @see org.jixiao.model.base.BasePackage#getSchemeUse_SchemeId()
	 * @model
	 * @generated
	 */
	String getSchemeId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.SchemeUse#getSchemeId <em>Scheme Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme Id</em>' attribute.
	 * @see #getSchemeId()
	 * @generated
	 */
	void setSchemeId(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.jixiao.model.base.BasePackage#getSchemeUse_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.SchemeUse#getVersion <em>Version</em>}' attribute.
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
	 * @see org.jixiao.model.base.BasePackage#getSchemeUse_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.SchemeUse#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.jixiao.model.base.Stage
	 * @see #setStage(Stage)
	 * @see org.jixiao.model.base.BasePackage#getSchemeUse_Stage()
	 * @model
	 * @generated
	 */
	Stage getStage();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.SchemeUse#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.jixiao.model.base.Stage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(Stage value);

	/**
	 * Returns the value of the '<em><b>Pack Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pack Id</em>' attribute.
	 * @see #setPackId(String)
	 * @see org.jixiao.model.base.BasePackage#getSchemeUse_PackId()
	 * @model
	 * @generated
	 */
	String getPackId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.SchemeUse#getPackId <em>Pack Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pack Id</em>' attribute.
	 * @see #getPackId()
	 * @generated
	 */
	void setPackId(String value);

} // SchemeUse
