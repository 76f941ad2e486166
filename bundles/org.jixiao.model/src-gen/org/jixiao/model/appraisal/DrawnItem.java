/**
 */
package org.jixiao.model.appraisal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Drawn Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One value that was drawn for verification.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.DrawnItem#getUnitId <em>Unit Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.DrawnItem#getIndicatorId <em>Indicator Id</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.DrawnItem#getKey <em>Key</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getDrawnItem()
 * @model
 * @generated
 */
public interface DrawnItem extends EObject {
	/**
	 * Returns the value of the '<em><b>Unit Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit Id</em>' attribute.
	 * @see #setUnitId(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getDrawnItem_UnitId()
	 * @model
	 * @generated
	 */
	String getUnitId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.DrawnItem#getUnitId <em>Unit Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Id</em>' attribute.
	 * @see #getUnitId()
	 * @generated
	 */
	void setUnitId(String value);

	/**
	 * Returns the value of the '<em><b>Indicator Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Indicator Id</em>' attribute.
	 * @see #setIndicatorId(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getDrawnItem_IndicatorId()
	 * @model
	 * @generated
	 */
	String getIndicatorId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.DrawnItem#getIndicatorId <em>Indicator Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator Id</em>' attribute.
	 * @see #getIndicatorId()
	 * @generated
	 */
	void setIndicatorId(String value);

	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hash that decided; anybody can work it out again from the seed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getDrawnItem_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.DrawnItem#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

} // DrawnItem
