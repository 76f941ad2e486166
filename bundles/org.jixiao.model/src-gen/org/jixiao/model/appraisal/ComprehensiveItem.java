/**
 */
package org.jixiao.model.appraisal;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Identified;

import org.jixiao.model.rules.ScoringRule;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Comprehensive Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One part of the comprehensive assessment: leaders, ad-hoc tasks, public, departments.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.ComprehensiveItem#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.ComprehensiveItem#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.ComprehensiveItem#getFullPoints <em>Full Points</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.ComprehensiveItem#getAggregation <em>Aggregation</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.ComprehensiveItem#getOptions <em>Options</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.ComprehensiveItem#getRule <em>Rule</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.ComprehensiveItem#getDropHighest <em>Drop Highest</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.ComprehensiveItem#getDropLowest <em>Drop Lowest</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.ComprehensiveItem#getFullMark <em>Full Mark</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.ComprehensiveItem#isAnonymous <em>Anonymous</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.ComprehensiveItem#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getComprehensiveItem()
 * @model
 * @generated
 */
public interface ComprehensiveItem extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getComprehensiveItem_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.ComprehensiveItem#getCode <em>Code</em>}' attribute.
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
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getComprehensiveItem_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.ComprehensiveItem#getName <em>Name</em>}' attribute.
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
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getComprehensiveItem_FullPoints()
	 * @model
	 * @generated
	 */
	BigDecimal getFullPoints();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.ComprehensiveItem#getFullPoints <em>Full Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Full Points</em>' attribute.
	 * @see #getFullPoints()
	 * @generated
	 */
	void setFullPoints(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Aggregation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.appraisal.ItemAggregation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Aggregation</em>' attribute.
	 * @see org.jixiao.model.appraisal.ItemAggregation
	 * @see #setAggregation(ItemAggregation)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getComprehensiveItem_Aggregation()
	 * @model
	 * @generated
	 */
	ItemAggregation getAggregation();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.ComprehensiveItem#getAggregation <em>Aggregation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aggregation</em>' attribute.
	 * @see org.jixiao.model.appraisal.ItemAggregation
	 * @see #getAggregation()
	 * @generated
	 */
	void setAggregation(ItemAggregation value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.BallotOption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getComprehensiveItem_Options()
	 * @model containment="true"
	 * @generated
	 */
	EList<BallotOption> getOptions();

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule</em>' containment reference.
	 * @see #setRule(ScoringRule)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getComprehensiveItem_Rule()
	 * @model containment="true"
	 * @generated
	 */
	ScoringRule getRule();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.ComprehensiveItem#getRule <em>Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' containment reference.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(ScoringRule value);

	/**
	 * Returns the value of the '<em><b>Drop Highest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of the highest marks a trimmed mean leaves out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drop Highest</em>' attribute.
	 * @see #setDropHighest(int)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getComprehensiveItem_DropHighest()
	 * @model
	 * @generated
	 */
	int getDropHighest();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.ComprehensiveItem#getDropHighest <em>Drop Highest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drop Highest</em>' attribute.
	 * @see #getDropHighest()
	 * @generated
	 */
	void setDropHighest(int value);

	/**
	 * Returns the value of the '<em><b>Drop Lowest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of the lowest marks a trimmed mean leaves out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drop Lowest</em>' attribute.
	 * @see #setDropLowest(int)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getComprehensiveItem_DropLowest()
	 * @model
	 * @generated
	 */
	int getDropLowest();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.ComprehensiveItem#getDropLowest <em>Drop Lowest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drop Lowest</em>' attribute.
	 * @see #getDropLowest()
	 * @generated
	 */
	void setDropLowest(int value);

	/**
	 * Returns the value of the '<em><b>Full Mark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Best mark an assessor can give; empty: the full points of the item.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Full Mark</em>' attribute.
	 * @see #setFullMark(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getComprehensiveItem_FullMark()
	 * @model
	 * @generated
	 */
	BigDecimal getFullMark();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.ComprehensiveItem#getFullMark <em>Full Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Full Mark</em>' attribute.
	 * @see #getFullMark()
	 * @generated
	 */
	void setFullMark(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Anonymous</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who gave a mark is not kept; marks are numbered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anonymous</em>' attribute.
	 * @see #setAnonymous(boolean)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getComprehensiveItem_Anonymous()
	 * @model
	 * @generated
	 */
	boolean isAnonymous();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.ComprehensiveItem#isAnonymous <em>Anonymous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anonymous</em>' attribute.
	 * @see #isAnonymous()
	 * @generated
	 */
	void setAnonymous(boolean value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the part is assessed, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getComprehensiveItem_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.ComprehensiveItem#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // ComprehensiveItem
