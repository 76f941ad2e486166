/**
 */
package org.jixiao.model.rules;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Over Achievement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Options of domain practice; ratios are actual divided by target.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.OverAchievement#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.jixiao.model.rules.OverAchievement#getLowerRatio <em>Lower Ratio</em>}</li>
 *   <li>{@link org.jixiao.model.rules.OverAchievement#getLimitRatio <em>Limit Ratio</em>}</li>
 *   <li>{@link org.jixiao.model.rules.OverAchievement#getBonusCapRatio <em>Bonus Cap Ratio</em>}</li>
 *   <li>{@link org.jixiao.model.rules.OverAchievement#getReasonAboveRatio <em>Reason Above Ratio</em>}</li>
 *   <li>{@link org.jixiao.model.rules.OverAchievement#getClauseId <em>Clause Id</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.rules.RulesPackage#getOverAchievement()
 * @model
 * @generated
 */
public interface OverAchievement extends EObject {
	/**
	 * Returns the value of the '<em><b>Policy</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.rules.OverAchievementPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Policy</em>' attribute.
	 * @see org.jixiao.model.rules.OverAchievementPolicy
	 * @see #setPolicy(OverAchievementPolicy)
	 * @see org.jixiao.model.rules.RulesPackage#getOverAchievement_Policy()
	 * @model
	 * @generated
	 */
	OverAchievementPolicy getPolicy();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.OverAchievement#getPolicy <em>Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy</em>' attribute.
	 * @see org.jixiao.model.rules.OverAchievementPolicy
	 * @see #getPolicy()
	 * @generated
	 */
	void setPolicy(OverAchievementPolicy value);

	/**
	 * Returns the value of the '<em><b>Lower Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lower Ratio</em>' attribute.
	 * @see #setLowerRatio(BigDecimal)
	 * @see org.jixiao.model.rules.RulesPackage#getOverAchievement_LowerRatio()
	 * @model
	 * @generated
	 */
	BigDecimal getLowerRatio();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.OverAchievement#getLowerRatio <em>Lower Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lower Ratio</em>' attribute.
	 * @see #getLowerRatio()
	 * @generated
	 */
	void setLowerRatio(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Limit Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Limit Ratio</em>' attribute.
	 * @see #setLimitRatio(BigDecimal)
	 * @see org.jixiao.model.rules.RulesPackage#getOverAchievement_LimitRatio()
	 * @model
	 * @generated
	 */
	BigDecimal getLimitRatio();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.OverAchievement#getLimitRatio <em>Limit Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limit Ratio</em>' attribute.
	 * @see #getLimitRatio()
	 * @generated
	 */
	void setLimitRatio(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Bonus Cap Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the full points, 0.2 for 20 %.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bonus Cap Ratio</em>' attribute.
	 * @see #setBonusCapRatio(BigDecimal)
	 * @see org.jixiao.model.rules.RulesPackage#getOverAchievement_BonusCapRatio()
	 * @model
	 * @generated
	 */
	BigDecimal getBonusCapRatio();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.OverAchievement#getBonusCapRatio <em>Bonus Cap Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bonus Cap Ratio</em>' attribute.
	 * @see #getBonusCapRatio()
	 * @generated
	 */
	void setBonusCapRatio(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Reason Above Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason Above Ratio</em>' attribute.
	 * @see #setReasonAboveRatio(BigDecimal)
	 * @see org.jixiao.model.rules.RulesPackage#getOverAchievement_ReasonAboveRatio()
	 * @model
	 * @generated
	 */
	BigDecimal getReasonAboveRatio();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.OverAchievement#getReasonAboveRatio <em>Reason Above Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason Above Ratio</em>' attribute.
	 * @see #getReasonAboveRatio()
	 * @generated
	 */
	void setReasonAboveRatio(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clause Id</em>' attribute.
	 * @see #setClauseId(String)
	 * @see org.jixiao.model.rules.RulesPackage#getOverAchievement_ClauseId()
	 * @model
	 * @generated
	 */
	String getClauseId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.OverAchievement#getClauseId <em>Clause Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause Id</em>' attribute.
	 * @see #getClauseId()
	 * @generated
	 */
	void setClauseId(String value);

} // OverAchievement
