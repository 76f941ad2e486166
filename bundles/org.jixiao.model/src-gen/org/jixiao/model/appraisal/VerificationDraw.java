/**
 */
package org.jixiao.model.appraisal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Verification Draw</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A draw of values for random verification that anybody can repeat.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.VerificationDraw#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.VerificationDraw#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.VerificationDraw#getMonth <em>Month</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.VerificationDraw#getPerUnit <em>Per Unit</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.VerificationDraw#getUnits <em>Units</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.VerificationDraw#getBy <em>By</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.VerificationDraw#getCandidates <em>Candidates</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.VerificationDraw#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerificationDraw()
 * @model
 * @generated
 */
public interface VerificationDraw extends Identified {
	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerificationDraw_Seed()
	 * @model
	 * @generated
	 */
	String getSeed();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.VerificationDraw#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerificationDraw_Date()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.VerificationDraw#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Month</b></em>' attribute.
	 * The default value is <code>"12"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values filed for this month were drawn from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Month</em>' attribute.
	 * @see #setMonth(int)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerificationDraw_Month()
	 * @model default="12"
	 * @generated
	 */
	int getMonth();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.VerificationDraw#getMonth <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Month</em>' attribute.
	 * @see #getMonth()
	 * @generated
	 */
	void setMonth(int value);

	/**
	 * Returns the value of the '<em><b>Per Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many indicators of each drawn unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Per Unit</em>' attribute.
	 * @see #setPerUnit(Integer)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerificationDraw_PerUnit()
	 * @model
	 * @generated
	 */
	Integer getPerUnit();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.VerificationDraw#getPerUnit <em>Per Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Per Unit</em>' attribute.
	 * @see #getPerUnit()
	 * @generated
	 */
	void setPerUnit(Integer value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' attribute.
	 * @see #setUnits(Integer)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerificationDraw_Units()
	 * @model
	 * @generated
	 */
	Integer getUnits();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.VerificationDraw#getUnits <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Units</em>' attribute.
	 * @see #getUnits()
	 * @generated
	 */
	void setUnits(Integer value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By</em>' containment reference.
	 * @see #setBy(Party)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerificationDraw_By()
	 * @model containment="true"
	 * @generated
	 */
	Party getBy();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.VerificationDraw#getBy <em>By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' containment reference.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Party value);

	/**
	 * Returns the value of the '<em><b>Candidates</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Candidates</em>' attribute.
	 * @see #setCandidates(int)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerificationDraw_Candidates()
	 * @model
	 * @generated
	 */
	int getCandidates();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.VerificationDraw#getCandidates <em>Candidates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Candidates</em>' attribute.
	 * @see #getCandidates()
	 * @generated
	 */
	void setCandidates(int value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.DrawnItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerificationDraw_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<DrawnItem> getItems();

} // VerificationDraw
