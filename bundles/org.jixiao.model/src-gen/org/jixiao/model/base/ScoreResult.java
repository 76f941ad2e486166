/**
 */
package org.jixiao.model.base;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Score Result</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the engine made of one thing; an interval until the open inputs are closed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.base.ScoreResult#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jixiao.model.base.ScoreResult#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.base.ScoreResult#getLow <em>Low</em>}</li>
 *   <li>{@link org.jixiao.model.base.ScoreResult#getHigh <em>High</em>}</li>
 *   <li>{@link org.jixiao.model.base.ScoreResult#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.base.BasePackage#getScoreResult()
 * @model
 * @generated
 */
public interface ScoreResult extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.ResultKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.base.ResultKind
	 * @see #setKind(ResultKind)
	 * @see org.jixiao.model.base.BasePackage#getScoreResult_Kind()
	 * @model
	 * @generated
	 */
	ResultKind getKind();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.ScoreResult#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.base.ResultKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ResultKind value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Set when SCORED.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(BigDecimal)
	 * @see org.jixiao.model.base.BasePackage#getScoreResult_Points()
	 * @model
	 * @generated
	 */
	BigDecimal getPoints();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.ScoreResult#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(BigDecimal)
	 * @see org.jixiao.model.base.BasePackage#getScoreResult_Low()
	 * @model
	 * @generated
	 */
	BigDecimal getLow();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.ScoreResult#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #getLow()
	 * @generated
	 */
	void setLow(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(BigDecimal)
	 * @see org.jixiao.model.base.BasePackage#getScoreResult_High()
	 * @model
	 * @generated
	 */
	BigDecimal getHigh();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.ScoreResult#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.jixiao.model.base.BasePackage#getScoreResult_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.jixiao.model.base.ScoreResult#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // ScoreResult
