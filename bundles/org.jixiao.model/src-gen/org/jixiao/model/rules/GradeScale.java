/**
 */
package org.jixiao.model.rules;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Grade Scale</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Bands from the best to the worst.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.GradeScale#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.GradeScale#getFullPoints <em>Full Points</em>}</li>
 *   <li>{@link org.jixiao.model.rules.GradeScale#getClauseId <em>Clause Id</em>}</li>
 *   <li>{@link org.jixiao.model.rules.GradeScale#getBands <em>Bands</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.rules.RulesPackage#getGradeScale()
 * @model
 * @generated
 */
public interface GradeScale extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jixiao.model.rules.RulesPackage#getGradeScale_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.GradeScale#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Full Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Full Points</em>' attribute.
	 * @see #setFullPoints(BigDecimal)
	 * @see org.jixiao.model.rules.RulesPackage#getGradeScale_FullPoints()
	 * @model
	 * @generated
	 */
	BigDecimal getFullPoints();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.GradeScale#getFullPoints <em>Full Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Full Points</em>' attribute.
	 * @see #getFullPoints()
	 * @generated
	 */
	void setFullPoints(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clause Id</em>' attribute.
	 * @see #setClauseId(String)
	 * @see org.jixiao.model.rules.RulesPackage#getGradeScale_ClauseId()
	 * @model
	 * @generated
	 */
	String getClauseId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.GradeScale#getClauseId <em>Clause Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause Id</em>' attribute.
	 * @see #getClauseId()
	 * @generated
	 */
	void setClauseId(String value);

	/**
	 * Returns the value of the '<em><b>Bands</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.GradeBand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bands</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getGradeScale_Bands()
	 * @model containment="true"
	 * @generated
	 */
	EList<GradeBand> getBands();

} // GradeScale
