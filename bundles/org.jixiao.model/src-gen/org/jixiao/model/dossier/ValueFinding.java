/**
 */
package org.jixiao.model.dossier;

import java.time.LocalDate;

import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Quantity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Value Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a field visit found about the value of one indicator: it confirms or replaces the value before.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.ValueFinding#getRowId <em>Row Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ValueFinding#getBefore <em>Before</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ValueFinding#getValue <em>Value</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ValueFinding#getReason <em>Reason</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ValueFinding#getPerson <em>Person</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ValueFinding#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getValueFinding()
 * @model
 * @generated
 */
public interface ValueFinding extends Identified {
	/**
	 * Returns the value of the '<em><b>Row Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Row Id</em>' attribute.
	 * @see #setRowId(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getValueFinding_RowId()
	 * @model
	 * @generated
	 */
	String getRowId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ValueFinding#getRowId <em>Row Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row Id</em>' attribute.
	 * @see #getRowId()
	 * @generated
	 */
	void setRowId(String value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Before</em>' containment reference.
	 * @see #setBefore(Quantity)
	 * @see org.jixiao.model.dossier.DossierPackage#getValueFinding_Before()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getBefore();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ValueFinding#getBefore <em>Before</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' containment reference.
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(Quantity value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' containment reference.
	 * @see #setValue(Quantity)
	 * @see org.jixiao.model.dossier.DossierPackage#getValueFinding_Value()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getValue();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ValueFinding#getValue <em>Value</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' containment reference.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Quantity value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getValueFinding_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ValueFinding#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' containment reference.
	 * @see #setPerson(Party)
	 * @see org.jixiao.model.dossier.DossierPackage#getValueFinding_Person()
	 * @model containment="true"
	 * @generated
	 */
	Party getPerson();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ValueFinding#getPerson <em>Person</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' containment reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Party value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getValueFinding_Date()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ValueFinding#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

} // ValueFinding
