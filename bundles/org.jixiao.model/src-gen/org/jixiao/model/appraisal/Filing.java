/**
 */
package org.jixiao.model.appraisal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.WorkItem;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Filing</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A monthly, quarterly, half-year or annual filing of one unit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.Filing#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Filing#getOrdinal <em>Ordinal</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Filing#getFiledOn <em>Filed On</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Filing#getFiler <em>Filer</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Filing#getReport <em>Report</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Filing#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Filing#getNote <em>Note</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Filing#getEarlier <em>Earlier</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.Filing#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getFiling()
 * @model
 * @generated
 */
public interface Filing extends WorkItem {
	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.appraisal.FilingPeriod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see org.jixiao.model.appraisal.FilingPeriod
	 * @see #setPeriod(FilingPeriod)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFiling_Period()
	 * @model
	 * @generated
	 */
	FilingPeriod getPeriod();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Filing#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see org.jixiao.model.appraisal.FilingPeriod
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(FilingPeriod value);

	/**
	 * Returns the value of the '<em><b>Ordinal</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Month 1 to 12, quarter 1 to 4, half-year 1 or 2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ordinal</em>' attribute.
	 * @see #setOrdinal(int)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFiling_Ordinal()
	 * @model default="1"
	 * @generated
	 */
	int getOrdinal();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Filing#getOrdinal <em>Ordinal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ordinal</em>' attribute.
	 * @see #getOrdinal()
	 * @generated
	 */
	void setOrdinal(int value);

	/**
	 * Returns the value of the '<em><b>Filed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Filed On</em>' attribute.
	 * @see #setFiledOn(LocalDate)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFiling_FiledOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getFiledOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Filing#getFiledOn <em>Filed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filed On</em>' attribute.
	 * @see #getFiledOn()
	 * @generated
	 */
	void setFiledOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Filer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Filer</em>' containment reference.
	 * @see #setFiler(Party)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFiling_Filer()
	 * @model containment="true"
	 * @generated
	 */
	Party getFiler();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Filing#getFiler <em>Filer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filer</em>' containment reference.
	 * @see #getFiler()
	 * @generated
	 */
	void setFiler(Party value);

	/**
	 * Returns the value of the '<em><b>Report</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Report</em>' attribute.
	 * @see #setReport(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFiling_Report()
	 * @model
	 * @generated
	 */
	String getReport();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Filing#getReport <em>Report</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Report</em>' attribute.
	 * @see #getReport()
	 * @generated
	 */
	void setReport(String value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.FilingEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFiling_Entries()
	 * @model containment="true"
	 * @generated
	 */
	EList<FilingEntry> getEntries();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFiling_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.Filing#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Earlier</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.Filing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What this filing replaced, the oldest first. Nothing that was filed is lost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Earlier</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFiling_Earlier()
	 * @model containment="true"
	 * @generated
	 */
	EList<Filing> getEarlier();

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Provenance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Provenance</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getFiling_Provenance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Provenance> getProvenance();

} // Filing
