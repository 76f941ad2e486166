/**
 */
package org.jixiao.model.base;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A titled text of a report.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.base.ReportSection#getTitle <em>Title</em>}</li>
 *   <li>{@link org.jixiao.model.base.ReportSection#getText <em>Text</em>}</li>
 *   <li>{@link org.jixiao.model.base.ReportSection#getOmittedReason <em>Omitted Reason</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.base.BasePackage#getReportSection()
 * @model
 * @generated
 */
public interface ReportSection extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.jixiao.model.base.BasePackage#getReportSection_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.ReportSection#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.jixiao.model.base.BasePackage#getReportSection_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.ReportSection#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Omitted Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Omitted Reason</em>' attribute.
	 * @see #setOmittedReason(String)
	 * @see org.jixiao.model.base.BasePackage#getReportSection_OmittedReason()
	 * @model
	 * @generated
	 */
	String getOmittedReason();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.ReportSection#getOmittedReason <em>Omitted Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Omitted Reason</em>' attribute.
	 * @see #getOmittedReason()
	 * @generated
	 */
	void setOmittedReason(String value);

} // ReportSection
