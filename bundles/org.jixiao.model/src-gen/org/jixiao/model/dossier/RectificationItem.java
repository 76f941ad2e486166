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
 * A representation of the model object '<em><b>Rectification Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One problem and what is done about it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.RectificationItem#getProblemId <em>Problem Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.RectificationItem#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.RectificationItem#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.RectificationItem#getDueDate <em>Due Date</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.RectificationItem#getDoneOn <em>Done On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.RectificationItem#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.RectificationItem#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.RectificationItem#getCheck <em>Check</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getRectificationItem()
 * @model
 * @generated
 */
public interface RectificationItem extends Identified {
	/**
	 * Returns the value of the '<em><b>Problem Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Problem Id</em>' attribute.
	 * @see #setProblemId(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getRectificationItem_ProblemId()
	 * @model
	 * @generated
	 */
	String getProblemId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.RectificationItem#getProblemId <em>Problem Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Problem Id</em>' attribute.
	 * @see #getProblemId()
	 * @generated
	 */
	void setProblemId(String value);

	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see #setMeasure(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getRectificationItem_Measure()
	 * @model
	 * @generated
	 */
	String getMeasure();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.RectificationItem#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(String value);

	/**
	 * Returns the value of the '<em><b>Responsible</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Responsible</em>' containment reference.
	 * @see #setResponsible(Party)
	 * @see org.jixiao.model.dossier.DossierPackage#getRectificationItem_Responsible()
	 * @model containment="true"
	 * @generated
	 */
	Party getResponsible();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.RectificationItem#getResponsible <em>Responsible</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible</em>' containment reference.
	 * @see #getResponsible()
	 * @generated
	 */
	void setResponsible(Party value);

	/**
	 * Returns the value of the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due Date</em>' attribute.
	 * @see #setDueDate(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getRectificationItem_DueDate()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDueDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.RectificationItem#getDueDate <em>Due Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due Date</em>' attribute.
	 * @see #getDueDate()
	 * @generated
	 */
	void setDueDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Done On</em>' attribute.
	 * @see #setDoneOn(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getRectificationItem_DoneOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDoneOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.RectificationItem#getDoneOn <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done On</em>' attribute.
	 * @see #getDoneOn()
	 * @generated
	 */
	void setDoneOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getRectificationItem_Outcome()
	 * @model
	 * @generated
	 */
	String getOutcome();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.RectificationItem#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getRectificationItem_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Check</em>' attribute.
	 * @see #setCheck(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getRectificationItem_Check()
	 * @model
	 * @generated
	 */
	String getCheck();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.RectificationItem#getCheck <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check</em>' attribute.
	 * @see #getCheck()
	 * @generated
	 */
	void setCheck(String value);

} // RectificationItem
