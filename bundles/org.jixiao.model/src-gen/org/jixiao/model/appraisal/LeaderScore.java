/**
 */
package org.jixiao.model.appraisal;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Leader Score</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One mark for one comprehensive item.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.LeaderScore#getItemCode <em>Item Code</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.LeaderScore#getLeader <em>Leader</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.LeaderScore#getScore <em>Score</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.LeaderScore#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.LeaderScore#getComment <em>Comment</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.LeaderScore#getTitle <em>Title</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getLeaderScore()
 * @model
 * @generated
 */
public interface LeaderScore extends Identified {
	/**
	 * Returns the value of the '<em><b>Item Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item Code</em>' attribute.
	 * @see #setItemCode(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getLeaderScore_ItemCode()
	 * @model
	 * @generated
	 */
	String getItemCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.LeaderScore#getItemCode <em>Item Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item Code</em>' attribute.
	 * @see #getItemCode()
	 * @generated
	 */
	void setItemCode(String value);

	/**
	 * Returns the value of the '<em><b>Leader</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Leader</em>' containment reference.
	 * @see #setLeader(Party)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getLeaderScore_Leader()
	 * @model containment="true"
	 * @generated
	 */
	Party getLeader();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.LeaderScore#getLeader <em>Leader</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Leader</em>' containment reference.
	 * @see #getLeader()
	 * @generated
	 */
	void setLeader(Party value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getLeaderScore_Score()
	 * @model
	 * @generated
	 */
	BigDecimal getScore();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.LeaderScore#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getLeaderScore_Date()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.LeaderScore#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getLeaderScore_Comment()
	 * @model
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.LeaderScore#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was assessed, for instance the name of an ad-hoc task.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getLeaderScore_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.LeaderScore#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

} // LeaderScore
