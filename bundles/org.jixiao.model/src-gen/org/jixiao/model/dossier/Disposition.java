/**
 */
package org.jixiao.model.dossier;

import java.time.LocalDate;

import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Light;
import org.jixiao.model.base.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disposition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A warning and what was decided about it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.Disposition#getRowId <em>Row Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Disposition#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Disposition#getRaisedOn <em>Raised On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Disposition#getLight <em>Light</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Disposition#getWhat <em>What</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Disposition#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Disposition#getDueDate <em>Due Date</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Disposition#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Disposition#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Disposition#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Disposition#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.Disposition#getClosedOn <em>Closed On</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getDisposition()
 * @model
 * @generated
 */
public interface Disposition extends Identified {
	/**
	 * Returns the value of the '<em><b>Row Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Empty: the money or the whole subject.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Row Id</em>' attribute.
	 * @see #setRowId(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getDisposition_RowId()
	 * @model
	 * @generated
	 */
	String getRowId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Disposition#getRowId <em>Row Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row Id</em>' attribute.
	 * @see #getRowId()
	 * @generated
	 */
	void setRowId(String value);

	/**
	 * Returns the value of the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule Id</em>' attribute.
	 * @see #setRuleId(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getDisposition_RuleId()
	 * @model
	 * @generated
	 */
	String getRuleId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Disposition#getRuleId <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Id</em>' attribute.
	 * @see #getRuleId()
	 * @generated
	 */
	void setRuleId(String value);

	/**
	 * Returns the value of the '<em><b>Raised On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Raised On</em>' attribute.
	 * @see #setRaisedOn(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getDisposition_RaisedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getRaisedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Disposition#getRaisedOn <em>Raised On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raised On</em>' attribute.
	 * @see #getRaisedOn()
	 * @generated
	 */
	void setRaisedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Light</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.Light}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Light</em>' attribute.
	 * @see org.jixiao.model.base.Light
	 * @see #setLight(Light)
	 * @see org.jixiao.model.dossier.DossierPackage#getDisposition_Light()
	 * @model
	 * @generated
	 */
	Light getLight();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Disposition#getLight <em>Light</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Light</em>' attribute.
	 * @see org.jixiao.model.base.Light
	 * @see #getLight()
	 * @generated
	 */
	void setLight(Light value);

	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see #setWhat(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getDisposition_What()
	 * @model
	 * @generated
	 */
	String getWhat();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Disposition#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What</em>' attribute.
	 * @see #getWhat()
	 * @generated
	 */
	void setWhat(String value);

	/**
	 * Returns the value of the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Explanation</em>' attribute.
	 * @see #setExplanation(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getDisposition_Explanation()
	 * @model
	 * @generated
	 */
	String getExplanation();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Disposition#getExplanation <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Explanation</em>' attribute.
	 * @see #getExplanation()
	 * @generated
	 */
	void setExplanation(String value);

	/**
	 * Returns the value of the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due Date</em>' attribute.
	 * @see #setDueDate(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getDisposition_DueDate()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDueDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Disposition#getDueDate <em>Due Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due Date</em>' attribute.
	 * @see #getDueDate()
	 * @generated
	 */
	void setDueDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.dossier.DispositionDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decision</em>' attribute.
	 * @see org.jixiao.model.dossier.DispositionDecision
	 * @see #setDecision(DispositionDecision)
	 * @see org.jixiao.model.dossier.DossierPackage#getDisposition_Decision()
	 * @model
	 * @generated
	 */
	DispositionDecision getDecision();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Disposition#getDecision <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' attribute.
	 * @see org.jixiao.model.dossier.DispositionDecision
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(DispositionDecision value);

	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getDisposition_DecidedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Disposition#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided By</em>' containment reference.
	 * @see #setDecidedBy(Party)
	 * @see org.jixiao.model.dossier.DossierPackage#getDisposition_DecidedBy()
	 * @model containment="true"
	 * @generated
	 */
	Party getDecidedBy();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Disposition#getDecidedBy <em>Decided By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' containment reference.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Amount</em>' containment reference.
	 * @see #setAmount(Amount)
	 * @see org.jixiao.model.dossier.DossierPackage#getDisposition_Amount()
	 * @model containment="true"
	 * @generated
	 */
	Amount getAmount();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Disposition#getAmount <em>Amount</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' containment reference.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(Amount value);

	/**
	 * Returns the value of the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Closed On</em>' attribute.
	 * @see #setClosedOn(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getDisposition_ClosedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getClosedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.Disposition#getClosedOn <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed On</em>' attribute.
	 * @see #getClosedOn()
	 * @generated
	 */
	void setClosedOn(LocalDate value);

} // Disposition
