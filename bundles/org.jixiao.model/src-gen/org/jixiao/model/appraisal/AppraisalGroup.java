/**
 */
package org.jixiao.model.appraisal;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Identified;

import org.jixiao.model.rules.LightBand;
import org.jixiao.model.rules.RoundingPolicy;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Units that are ranked against each other.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalGroup#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalGroup#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalGroup#getIndicatorPoints <em>Indicator Points</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalGroup#getComprehensiveItems <em>Comprehensive Items</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalGroup#getTierRules <em>Tier Rules</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalGroup#getClassRules <em>Class Rules</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalGroup#getBonusCap <em>Bonus Cap</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalGroup#getDeductionCap <em>Deduction Cap</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalGroup#isScaleToFull <em>Scale To Full</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalGroup#getUnits <em>Units</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalGroup#getTieBreakers <em>Tie Breakers</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalGroup#getFilingRule <em>Filing Rule</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalGroup#isExceedPoints <em>Exceed Points</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalGroup#getOutlierRatio <em>Outlier Ratio</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalGroup#getRounding <em>Rounding</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalGroup#getText <em>Text</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.AppraisalGroup#getLightBands <em>Light Bands</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalGroup()
 * @model
 * @generated
 */
public interface AppraisalGroup extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalGroup_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalGroup#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.appraisal.GroupKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.appraisal.GroupKind
	 * @see #setKind(GroupKind)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalGroup_Kind()
	 * @model
	 * @generated
	 */
	GroupKind getKind();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalGroup#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.appraisal.GroupKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(GroupKind value);

	/**
	 * Returns the value of the '<em><b>Indicator Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Indicator Points</em>' attribute.
	 * @see #setIndicatorPoints(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalGroup_IndicatorPoints()
	 * @model
	 * @generated
	 */
	BigDecimal getIndicatorPoints();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalGroup#getIndicatorPoints <em>Indicator Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator Points</em>' attribute.
	 * @see #getIndicatorPoints()
	 * @generated
	 */
	void setIndicatorPoints(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Comprehensive Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.ComprehensiveItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comprehensive Items</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalGroup_ComprehensiveItems()
	 * @model containment="true"
	 * @generated
	 */
	EList<ComprehensiveItem> getComprehensiveItems();

	/**
	 * Returns the value of the '<em><b>Tier Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.TierRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tier Rules</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalGroup_TierRules()
	 * @model containment="true"
	 * @generated
	 */
	EList<TierRule> getTierRules();

	/**
	 * Returns the value of the '<em><b>Class Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.ClassRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Class Rules</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalGroup_ClassRules()
	 * @model containment="true"
	 * @generated
	 */
	EList<ClassRule> getClassRules();

	/**
	 * Returns the value of the '<em><b>Bonus Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bonus Cap</em>' attribute.
	 * @see #setBonusCap(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalGroup_BonusCap()
	 * @model
	 * @generated
	 */
	BigDecimal getBonusCap();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalGroup#getBonusCap <em>Bonus Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bonus Cap</em>' attribute.
	 * @see #getBonusCap()
	 * @generated
	 */
	void setBonusCap(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Deduction Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Deduction Cap</em>' attribute.
	 * @see #setDeductionCap(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalGroup_DeductionCap()
	 * @model
	 * @generated
	 */
	BigDecimal getDeductionCap();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalGroup#getDeductionCap <em>Deduction Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deduction Cap</em>' attribute.
	 * @see #getDeductionCap()
	 * @generated
	 */
	void setDeductionCap(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Scale To Full</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scale To Full</em>' attribute.
	 * @see #setScaleToFull(boolean)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalGroup_ScaleToFull()
	 * @model
	 * @generated
	 */
	boolean isScaleToFull();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalGroup#isScaleToFull <em>Scale To Full</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale To Full</em>' attribute.
	 * @see #isScaleToFull()
	 * @generated
	 */
	void setScaleToFull(boolean value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.AppraisedUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalGroup_Units()
	 * @model containment="true"
	 * @generated
	 */
	EList<AppraisedUnit> getUnits();

	/**
	 * Returns the value of the '<em><b>Tie Breakers</b></em>' attribute list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.TieBreaker}.
	 * The literals are from the enumeration {@link org.jixiao.model.appraisal.TieBreaker}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tie Breakers</em>' attribute list.
	 * @see org.jixiao.model.appraisal.TieBreaker
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalGroup_TieBreakers()
	 * @model
	 * @generated
	 */
	EList<TieBreaker> getTieBreakers();

	/**
	 * Returns the value of the '<em><b>Filing Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Filing Rule</em>' containment reference.
	 * @see #setFilingRule(FilingRule)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalGroup_FilingRule()
	 * @model containment="true"
	 * @generated
	 */
	FilingRule getFilingRule();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalGroup#getFilingRule <em>Filing Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filing Rule</em>' containment reference.
	 * @see #getFilingRule()
	 * @generated
	 */
	void setFilingRule(FilingRule value);

	/**
	 * Returns the value of the '<em><b>Exceed Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether an indicator may bring more than its points; else it is cut, and the trace says so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exceed Points</em>' attribute.
	 * @see #setExceedPoints(boolean)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalGroup_ExceedPoints()
	 * @model
	 * @generated
	 */
	boolean isExceedPoints();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalGroup#isExceedPoints <em>Exceed Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exceed Points</em>' attribute.
	 * @see #isExceedPoints()
	 * @generated
	 */
	void setExceedPoints(boolean value);

	/**
	 * Returns the value of the '<em><b>Outlier Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A result above this multiple of its target is flagged, 1.3 for 130 %.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outlier Ratio</em>' attribute.
	 * @see #setOutlierRatio(BigDecimal)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalGroup_OutlierRatio()
	 * @model
	 * @generated
	 */
	BigDecimal getOutlierRatio();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalGroup#getOutlierRatio <em>Outlier Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outlier Ratio</em>' attribute.
	 * @see #getOutlierRatio()
	 * @generated
	 */
	void setOutlierRatio(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Rounding</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rounding</em>' containment reference.
	 * @see #setRounding(RoundingPolicy)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalGroup_Rounding()
	 * @model containment="true"
	 * @generated
	 */
	RoundingPolicy getRounding();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalGroup#getRounding <em>Rounding</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rounding</em>' containment reference.
	 * @see #getRounding()
	 * @generated
	 */
	void setRounding(RoundingPolicy value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalGroup_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.appraisal.AppraisalGroup#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Light Bands</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.LightBand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lights by what is reached of what was planned for the month, in percent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Light Bands</em>' containment reference list.
	 * @see org.jixiao.model.appraisal.AppraisalPackage#getAppraisalGroup_LightBands()
	 * @model containment="true"
	 * @generated
	 */
	EList<LightBand> getLightBands();

} // AppraisalGroup
