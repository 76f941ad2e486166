/**
 */
package org.jixiao.model.base;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Provenance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where one value came from: a cell of a file, or a person who typed it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.base.Provenance#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.jixiao.model.base.Provenance#getFile <em>File</em>}</li>
 *   <li>{@link org.jixiao.model.base.Provenance#getFileHash <em>File Hash</em>}</li>
 *   <li>{@link org.jixiao.model.base.Provenance#getSheet <em>Sheet</em>}</li>
 *   <li>{@link org.jixiao.model.base.Provenance#getCell <em>Cell</em>}</li>
 *   <li>{@link org.jixiao.model.base.Provenance#getText <em>Text</em>}</li>
 *   <li>{@link org.jixiao.model.base.Provenance#getPerson <em>Person</em>}</li>
 *   <li>{@link org.jixiao.model.base.Provenance#getTime <em>Time</em>}</li>
 *   <li>{@link org.jixiao.model.base.Provenance#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.base.BasePackage#getProvenance()
 * @model
 * @generated
 */
public interface Provenance extends EObject {
	/**
	 * Returns the value of the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the field of the owner this speaks about, for instance target or claimedScore.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feature</em>' attribute.
	 * @see #setFeature(String)
	 * @see org.jixiao.model.base.BasePackage#getProvenance_Feature()
	 * @model
	 * @generated
	 */
	String getFeature();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Provenance#getFeature <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feature</em>' attribute.
	 * @see #getFeature()
	 * @generated
	 */
	void setFeature(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.jixiao.model.base.BasePackage#getProvenance_File()
	 * @model
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Provenance#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>File Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the file in lower-case hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Hash</em>' attribute.
	 * @see #setFileHash(String)
	 * @see org.jixiao.model.base.BasePackage#getProvenance_FileHash()
	 * @model
	 * @generated
	 */
	String getFileHash();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Provenance#getFileHash <em>File Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Hash</em>' attribute.
	 * @see #getFileHash()
	 * @generated
	 */
	void setFileHash(String value);

	/**
	 * Returns the value of the '<em><b>Sheet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sheet</em>' attribute.
	 * @see #setSheet(String)
	 * @see org.jixiao.model.base.BasePackage#getProvenance_Sheet()
	 * @model
	 * @generated
	 */
	String getSheet();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Provenance#getSheet <em>Sheet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sheet</em>' attribute.
	 * @see #getSheet()
	 * @generated
	 */
	void setSheet(String value);

	/**
	 * Returns the value of the '<em><b>Cell</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In A1 style.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cell</em>' attribute.
	 * @see #setCell(String)
	 * @see org.jixiao.model.base.BasePackage#getProvenance_Cell()
	 * @model
	 * @generated
	 */
	String getCell();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Provenance#getCell <em>Cell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cell</em>' attribute.
	 * @see #getCell()
	 * @generated
	 */
	void setCell(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.jixiao.model.base.BasePackage#getProvenance_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Provenance#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see org.jixiao.model.base.BasePackage#getProvenance_Person()
	 * @model
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Provenance#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(Instant)
	 * @see org.jixiao.model.base.BasePackage#getProvenance_Time()
	 * @model dataType="org.jixiao.model.base.Timestamp"
	 * @generated
	 */
	Instant getTime();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Provenance#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(Instant value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.jixiao.model.base.BasePackage#getProvenance_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.Provenance#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Provenance
