/**
 */
package org.jixiao.model.rules;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Light;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Parameter;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Monitoring Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Lights, floors and gaps as data.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.MonitoringRule#getCode <em>Code</em>}</li>
 *   <li>{@link org.jixiao.model.rules.MonitoringRule#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.MonitoringRule#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jixiao.model.rules.MonitoringRule#getNatures <em>Natures</em>}</li>
 *   <li>{@link org.jixiao.model.rules.MonitoringRule#getDimensionCodes <em>Dimension Codes</em>}</li>
 *   <li>{@link org.jixiao.model.rules.MonitoringRule#getBands <em>Bands</em>}</li>
 *   <li>{@link org.jixiao.model.rules.MonitoringRule#getFloors <em>Floors</em>}</li>
 *   <li>{@link org.jixiao.model.rules.MonitoringRule#getGapLimit <em>Gap Limit</em>}</li>
 *   <li>{@link org.jixiao.model.rules.MonitoringRule#getReasonLights <em>Reason Lights</em>}</li>
 *   <li>{@link org.jixiao.model.rules.MonitoringRule#getDispositionLights <em>Disposition Lights</em>}</li>
 *   <li>{@link org.jixiao.model.rules.MonitoringRule#getAnswerWithin <em>Answer Within</em>}</li>
 *   <li>{@link org.jixiao.model.rules.MonitoringRule#getAnswerUnit <em>Answer Unit</em>}</li>
 *   <li>{@link org.jixiao.model.rules.MonitoringRule#getClauseId <em>Clause Id</em>}</li>
 *   <li>{@link org.jixiao.model.rules.MonitoringRule#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.rules.RulesPackage#getMonitoringRule()
 * @model
 * @generated
 */
public interface MonitoringRule extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jixiao.model.rules.RulesPackage#getMonitoringRule_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.MonitoringRule#getCode <em>Code</em>}' attribute.
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
	 * @see org.jixiao.model.rules.RulesPackage#getMonitoringRule_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.MonitoringRule#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.rules.MonitoringKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.rules.MonitoringKind
	 * @see #setKind(MonitoringKind)
	 * @see org.jixiao.model.rules.RulesPackage#getMonitoringRule_Kind()
	 * @model
	 * @generated
	 */
	MonitoringKind getKind();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.MonitoringRule#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jixiao.model.rules.MonitoringKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MonitoringKind value);

	/**
	 * Returns the value of the '<em><b>Natures</b></em>' attribute list.
	 * The list contents are of type {@link org.jixiao.model.base.Nature}.
	 * The literals are from the enumeration {@link org.jixiao.model.base.Nature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Natures</em>' attribute list.
	 * @see org.jixiao.model.base.Nature
	 * @see org.jixiao.model.rules.RulesPackage#getMonitoringRule_Natures()
	 * @model
	 * @generated
	 */
	EList<Nature> getNatures();

	/**
	 * Returns the value of the '<em><b>Dimension Codes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dimension Codes</em>' attribute list.
	 * @see org.jixiao.model.rules.RulesPackage#getMonitoringRule_DimensionCodes()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getDimensionCodes();

	/**
	 * Returns the value of the '<em><b>Bands</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.LightBand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bands</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getMonitoringRule_Bands()
	 * @model containment="true"
	 * @generated
	 */
	EList<LightBand> getBands();

	/**
	 * Returns the value of the '<em><b>Floors</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.MonthFloor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Floors</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getMonitoringRule_Floors()
	 * @model containment="true"
	 * @generated
	 */
	EList<MonthFloor> getFloors();

	/**
	 * Returns the value of the '<em><b>Gap Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Gap Limit</em>' attribute.
	 * @see #setGapLimit(BigDecimal)
	 * @see org.jixiao.model.rules.RulesPackage#getMonitoringRule_GapLimit()
	 * @model
	 * @generated
	 */
	BigDecimal getGapLimit();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.MonitoringRule#getGapLimit <em>Gap Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gap Limit</em>' attribute.
	 * @see #getGapLimit()
	 * @generated
	 */
	void setGapLimit(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Reason Lights</b></em>' attribute list.
	 * The list contents are of type {@link org.jixiao.model.base.Light}.
	 * The literals are from the enumeration {@link org.jixiao.model.base.Light}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason Lights</em>' attribute list.
	 * @see org.jixiao.model.base.Light
	 * @see org.jixiao.model.rules.RulesPackage#getMonitoringRule_ReasonLights()
	 * @model
	 * @generated
	 */
	EList<Light> getReasonLights();

	/**
	 * Returns the value of the '<em><b>Disposition Lights</b></em>' attribute list.
	 * The list contents are of type {@link org.jixiao.model.base.Light}.
	 * The literals are from the enumeration {@link org.jixiao.model.base.Light}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Disposition Lights</em>' attribute list.
	 * @see org.jixiao.model.base.Light
	 * @see org.jixiao.model.rules.RulesPackage#getMonitoringRule_DispositionLights()
	 * @model
	 * @generated
	 */
	EList<Light> getDispositionLights();

	/**
	 * Returns the value of the '<em><b>Answer Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answer Within</em>' attribute.
	 * @see #setAnswerWithin(Integer)
	 * @see org.jixiao.model.rules.RulesPackage#getMonitoringRule_AnswerWithin()
	 * @model
	 * @generated
	 */
	Integer getAnswerWithin();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.MonitoringRule#getAnswerWithin <em>Answer Within</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer Within</em>' attribute.
	 * @see #getAnswerWithin()
	 * @generated
	 */
	void setAnswerWithin(Integer value);

	/**
	 * Returns the value of the '<em><b>Answer Unit</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.rules.PeriodUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answer Unit</em>' attribute.
	 * @see org.jixiao.model.rules.PeriodUnit
	 * @see #setAnswerUnit(PeriodUnit)
	 * @see org.jixiao.model.rules.RulesPackage#getMonitoringRule_AnswerUnit()
	 * @model
	 * @generated
	 */
	PeriodUnit getAnswerUnit();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.MonitoringRule#getAnswerUnit <em>Answer Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer Unit</em>' attribute.
	 * @see org.jixiao.model.rules.PeriodUnit
	 * @see #getAnswerUnit()
	 * @generated
	 */
	void setAnswerUnit(PeriodUnit value);

	/**
	 * Returns the value of the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clause Id</em>' attribute.
	 * @see #setClauseId(String)
	 * @see org.jixiao.model.rules.RulesPackage#getMonitoringRule_ClauseId()
	 * @model
	 * @generated
	 */
	String getClauseId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.MonitoringRule#getClauseId <em>Clause Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause Id</em>' attribute.
	 * @see #getClauseId()
	 * @generated
	 */
	void setClauseId(String value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getMonitoringRule_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getParameters();

} // MonitoringRule
