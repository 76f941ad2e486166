/**
 */
package org.jixiao.model.dossier;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.WorkItem;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Objective Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One version of the objectives; older versions stay.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveSet#getVersion <em>Version</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveSet#getBasedOnVersion <em>Based On Version</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveSet#getStatus <em>Status</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveSet#getOverallGoal <em>Overall Goal</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveSet#getMediumTermGoal <em>Medium Term Goal</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveSet#getApprovedOn <em>Approved On</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveSet#getApprovalNumber <em>Approval Number</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveSet#getAdjustmentReason <em>Adjustment Reason</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveSet#getMediumTermTotal <em>Medium Term Total</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveSet#getFundRows <em>Fund Rows</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveSet#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveSet#getTasks <em>Tasks</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveSet#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveSet#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveSet#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.ObjectiveSet#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveSet()
 * @model
 * @generated
 */
public interface ObjectiveSet extends WorkItem {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(int)
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveSet_Version()
	 * @model default="1"
	 * @generated
	 */
	int getVersion();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ObjectiveSet#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(int value);

	/**
	 * Returns the value of the '<em><b>Based On Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Based On Version</em>' attribute.
	 * @see #setBasedOnVersion(Integer)
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveSet_BasedOnVersion()
	 * @model
	 * @generated
	 */
	Integer getBasedOnVersion();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ObjectiveSet#getBasedOnVersion <em>Based On Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Based On Version</em>' attribute.
	 * @see #getBasedOnVersion()
	 * @generated
	 */
	void setBasedOnVersion(Integer value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.dossier.ObjectiveStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.jixiao.model.dossier.ObjectiveStatus
	 * @see #setStatus(ObjectiveStatus)
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveSet_Status()
	 * @model
	 * @generated
	 */
	ObjectiveStatus getStatus();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ObjectiveSet#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.jixiao.model.dossier.ObjectiveStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ObjectiveStatus value);

	/**
	 * Returns the value of the '<em><b>Overall Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Overall Goal</em>' attribute.
	 * @see #setOverallGoal(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveSet_OverallGoal()
	 * @model
	 * @generated
	 */
	String getOverallGoal();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ObjectiveSet#getOverallGoal <em>Overall Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Overall Goal</em>' attribute.
	 * @see #getOverallGoal()
	 * @generated
	 */
	void setOverallGoal(String value);

	/**
	 * Returns the value of the '<em><b>Medium Term Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Medium Term Goal</em>' attribute.
	 * @see #setMediumTermGoal(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveSet_MediumTermGoal()
	 * @model
	 * @generated
	 */
	String getMediumTermGoal();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ObjectiveSet#getMediumTermGoal <em>Medium Term Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Medium Term Goal</em>' attribute.
	 * @see #getMediumTermGoal()
	 * @generated
	 */
	void setMediumTermGoal(String value);

	/**
	 * Returns the value of the '<em><b>Approved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Approved On</em>' attribute.
	 * @see #setApprovedOn(LocalDate)
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveSet_ApprovedOn()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getApprovedOn();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ObjectiveSet#getApprovedOn <em>Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved On</em>' attribute.
	 * @see #getApprovedOn()
	 * @generated
	 */
	void setApprovedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Approval Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Approval Number</em>' attribute.
	 * @see #setApprovalNumber(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveSet_ApprovalNumber()
	 * @model
	 * @generated
	 */
	String getApprovalNumber();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ObjectiveSet#getApprovalNumber <em>Approval Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approval Number</em>' attribute.
	 * @see #getApprovalNumber()
	 * @generated
	 */
	void setApprovalNumber(String value);

	/**
	 * Returns the value of the '<em><b>Adjustment Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Adjustment Reason</em>' attribute.
	 * @see #setAdjustmentReason(String)
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveSet_AdjustmentReason()
	 * @model
	 * @generated
	 */
	String getAdjustmentReason();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ObjectiveSet#getAdjustmentReason <em>Adjustment Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adjustment Reason</em>' attribute.
	 * @see #getAdjustmentReason()
	 * @generated
	 */
	void setAdjustmentReason(String value);

	/**
	 * Returns the value of the '<em><b>Medium Term Total</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Medium Term Total</em>' containment reference.
	 * @see #setMediumTermTotal(Amount)
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveSet_MediumTermTotal()
	 * @model containment="true"
	 * @generated
	 */
	Amount getMediumTermTotal();

	/**
	 * Sets the value of the '{@link org.jixiao.model.dossier.ObjectiveSet#getMediumTermTotal <em>Medium Term Total</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Medium Term Total</em>' containment reference.
	 * @see #getMediumTermTotal()
	 * @generated
	 */
	void setMediumTermTotal(Amount value);

	/**
	 * Returns the value of the '<em><b>Fund Rows</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.FundRow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fund Rows</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveSet_FundRows()
	 * @model containment="true"
	 * @generated
	 */
	EList<FundRow> getFundRows();

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.IndicatorTarget}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Targets</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveSet_Targets()
	 * @model containment="true"
	 * @generated
	 */
	EList<IndicatorTarget> getTargets();

	/**
	 * Returns the value of the '<em><b>Tasks</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.DepartmentTask}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tasks</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveSet_Tasks()
	 * @model containment="true"
	 * @generated
	 */
	EList<DepartmentTask> getTasks();

	/**
	 * Returns the value of the '<em><b>Plan</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.PlanStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Plan</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveSet_Plan()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlanStep> getPlan();

	/**
	 * Returns the value of the '<em><b>Reviews</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.dossier.ObjectiveReview}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reviews</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveSet_Reviews()
	 * @model containment="true"
	 * @generated
	 */
	EList<ObjectiveReview> getReviews();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveSet_Evidence()
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
	 * @see org.jixiao.model.dossier.DossierPackage#getObjectiveSet_Provenance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Provenance> getProvenance();

} // ObjectiveSet
