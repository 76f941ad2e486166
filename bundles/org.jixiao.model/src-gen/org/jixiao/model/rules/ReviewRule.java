/**
 */
package org.jixiao.model.rules;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.Stage;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Review Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A review sheet: its points, its grades, and what each grade leads to.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.ReviewRule#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ReviewRule#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ReviewRule#getStage <em>Stage</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ReviewRule#getClauseId <em>Clause Id</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ReviewRule#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ReviewRule#getGradeScale <em>Grade Scale</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ReviewRule#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.jixiao.model.rules.ReviewRule#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.rules.RulesPackage#getReviewRule()
 * @model
 * @generated
 */
public interface ReviewRule extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jixiao.model.rules.RulesPackage#getReviewRule_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.ReviewRule#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jixiao.model.rules.RulesPackage#getReviewRule_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.ReviewRule#getName <em>Name</em>}' attribute.
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
	 * @see org.jixiao.model.rules.RulesPackage#getReviewRule_Stage()
	 * @model
	 * @generated
	 */
	Stage getStage();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.ReviewRule#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.jixiao.model.base.Stage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(Stage value);

	/**
	 * Returns the value of the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clause Id</em>' attribute.
	 * @see #setClauseId(String)
	 * @see org.jixiao.model.rules.RulesPackage#getReviewRule_ClauseId()
	 * @model
	 * @generated
	 */
	String getClauseId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.ReviewRule#getClauseId <em>Clause Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause Id</em>' attribute.
	 * @see #getClauseId()
	 * @generated
	 */
	void setClauseId(String value);

	/**
	 * Returns the value of the '<em><b>Dimensions</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.Dimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dimensions</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getReviewRule_Dimensions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Dimension> getDimensions();

	/**
	 * Returns the value of the '<em><b>Grade Scale</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Grade Scale</em>' containment reference.
	 * @see #setGradeScale(GradeScale)
	 * @see org.jixiao.model.rules.RulesPackage#getReviewRule_GradeScale()
	 * @model containment="true"
	 * @generated
	 */
	GradeScale getGradeScale();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.ReviewRule#getGradeScale <em>Grade Scale</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade Scale</em>' containment reference.
	 * @see #getGradeScale()
	 * @generated
	 */
	void setGradeScale(GradeScale value);

	/**
	 * Returns the value of the '<em><b>Outcomes</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.ReviewOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcomes</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getReviewRule_Outcomes()
	 * @model containment="true"
	 * @generated
	 */
	EList<ReviewOutcome> getOutcomes();

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How several opinions are merged, and from which amount the review is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getReviewRule_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getParameters();

} // ReviewRule
