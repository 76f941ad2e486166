/**
 */
package org.jixiao.model.dossier;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Light;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ValueState;

import org.jixiao.model.trace.ScoreTrace;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Monitoring Row</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One indicator of a monitoring report.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.MonitoringRow#getTargetId <em>Target Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringRow#getLevel1 <em>Level1</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringRow#getLevel2 <em>Level2</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringRow#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringRow#getNature <em>Nature</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringRow#getTarget <em>Target</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringRow#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringRow#getActual <em>Actual</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringRow#getActualState <em>Actual State</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringRow#getProjected <em>Projected</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringRow#getDeviations <em>Deviations</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringRow#getLikelihood <em>Likelihood</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringRow#getLight <em>Light</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringRow#getTrace <em>Trace</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringRow#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringRow#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.MonitoringRow#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringRow()
 * @model
 * @generated
 */
public interface MonitoringRow extends Identified {
	/**
	 * Returns the value of the '<em><b>Target Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target Id</em>' attribute.
	 * @see #setTargetId(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringRow_TargetId()
	 * @model
	 * @generated
	 */
	String getTargetId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringRow#getTargetId <em>Target Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Id</em>' attribute.
	 * @see #getTargetId()
	 * @generated
	 */
	void setTargetId(String value);

	/**
	 * Returns the value of the '<em><b>Level1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level1</em>' attribute.
	 * @see #setLevel1(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringRow_Level1()
	 * @model
	 * @generated
	 */
	String getLevel1();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringRow#getLevel1 <em>Level1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level1</em>' attribute.
	 * @see #getLevel1()
	 * @generated
	 */
	void setLevel1(String value);

	/**
	 * Returns the value of the '<em><b>Level2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level2</em>' attribute.
	 * @see #setLevel2(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringRow_Level2()
	 * @model
	 * @generated
	 */
	String getLevel2();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringRow#getLevel2 <em>Level2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level2</em>' attribute.
	 * @see #getLevel2()
	 * @generated
	 */
	void setLevel2(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringRow_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringRow#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Nature</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.Nature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nature</em>' attribute.
	 * @see org.jixiao.model.base.Nature
	 * @see #setNature(Nature)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringRow_Nature()
	 * @model
	 * @generated
	 */
	Nature getNature();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringRow#getNature <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nature</em>' attribute.
	 * @see org.jixiao.model.base.Nature
	 * @see #getNature()
	 * @generated
	 */
	void setNature(Nature value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' containment reference.
	 * @see #setTarget(Quantity)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringRow_Target()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getTarget();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringRow#getTarget <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' containment reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Quantity value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringRow_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringRow#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Actual</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actual</em>' containment reference.
	 * @see #setActual(Quantity)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringRow_Actual()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getActual();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringRow#getActual <em>Actual</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual</em>' containment reference.
	 * @see #getActual()
	 * @generated
	 */
	void setActual(Quantity value);

	/**
	 * Returns the value of the '<em><b>Actual State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.ValueState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actual State</em>' attribute.
	 * @see org.jixiao.model.base.ValueState
	 * @see #setActualState(ValueState)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringRow_ActualState()
	 * @model
	 * @generated
	 */
	ValueState getActualState();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringRow#getActualState <em>Actual State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual State</em>' attribute.
	 * @see org.jixiao.model.base.ValueState
	 * @see #getActualState()
	 * @generated
	 */
	void setActualState(ValueState value);

	/**
	 * Returns the value of the '<em><b>Projected</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Projected</em>' containment reference.
	 * @see #setProjected(Quantity)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringRow_Projected()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getProjected();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringRow#getProjected <em>Projected</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Projected</em>' containment reference.
	 * @see #getProjected()
	 * @generated
	 */
	void setProjected(Quantity value);

	/**
	 * Returns the value of the '<em><b>Deviations</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.DeviationReason}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Deviations</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringRow_Deviations()
	 * @model containment="true"
	 * @generated
	 */
	EList<DeviationReason> getDeviations();

	/**
	 * Returns the value of the '<em><b>Likelihood</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.dossier.Likelihood}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Likelihood</em>' attribute.
	 * @see org.jixiao.model.dossier.Likelihood
	 * @see #setLikelihood(Likelihood)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringRow_Likelihood()
	 * @model
	 * @generated
	 */
	Likelihood getLikelihood();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringRow#getLikelihood <em>Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Likelihood</em>' attribute.
	 * @see org.jixiao.model.dossier.Likelihood
	 * @see #getLikelihood()
	 * @generated
	 */
	void setLikelihood(Likelihood value);

	/**
	 * Returns the value of the '<em><b>Light</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.Light}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Light</em>' attribute.
	 * @see org.jixiao.model.base.Light
	 * @see #setLight(Light)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringRow_Light()
	 * @model
	 * @generated
	 */
	Light getLight();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringRow#getLight <em>Light</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Light</em>' attribute.
	 * @see org.jixiao.model.base.Light
	 * @see #getLight()
	 * @generated
	 */
	void setLight(Light value);

	/**
	 * Returns the value of the '<em><b>Trace</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Trace</em>' containment reference.
	 * @see #setTrace(ScoreTrace)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringRow_Trace()
	 * @model containment="true"
	 * @generated
	 */
	ScoreTrace getTrace();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringRow#getTrace <em>Trace</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trace</em>' containment reference.
	 * @see #getTrace()
	 * @generated
	 */
	void setTrace(ScoreTrace value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringRow_Remark()
	 * @model
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.MonitoringRow#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringRow_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Provenance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Provenance</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getMonitoringRow_Provenance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Provenance> getProvenance();

} // MonitoringRow
