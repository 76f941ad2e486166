/**
 */
package org.jixiao.model.rules;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.appraisal.AppraisalGroup;

import org.jixiao.model.base.Event;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Stage;
import org.jixiao.model.base.SubjectKind;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scheme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A complete, versioned rule book for one stage and some kinds of subjects. Its id and version are declared, not random.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.Scheme#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getVersion <em>Version</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getPackId <em>Pack Id</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getRegion <em>Region</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getDescription <em>Description</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getStage <em>Stage</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getSubjectKinds <em>Subject Kinds</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getEffectiveFrom <em>Effective From</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getEffectiveTo <em>Effective To</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getAggregation <em>Aggregation</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getGradeScale <em>Grade Scale</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getRounding <em>Rounding</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getExecutionRule <em>Execution Rule</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getDefaultRules <em>Default Rules</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getRules <em>Rules</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getNotApplicablePolicy <em>Not Applicable Policy</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getOverAchievement <em>Over Achievement</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getZeroBudgetPolicy <em>Zero Budget Policy</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getMonitoringRules <em>Monitoring Rules</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getReviewRules <em>Review Rules</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getConsequenceRules <em>Consequence Rules</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getCalendar <em>Calendar</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getWorkflows <em>Workflows</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getAppraisalGroups <em>Appraisal Groups</em>}</li>
 *   <li>{@link org.jixiao.model.rules.Scheme#getHistory <em>History</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.rules.RulesPackage#getScheme()
 * @model
 * @generated
 */
public interface Scheme extends Identified {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_FormatVersion()
	 * @model default="1"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Scheme#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Scheme#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Scheme#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Pack Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pack Id</em>' attribute.
	 * @see #setPackId(String)
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_PackId()
	 * @model
	 * @generated
	 */
	String getPackId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Scheme#getPackId <em>Pack Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pack Id</em>' attribute.
	 * @see #getPackId()
	 * @generated
	 */
	void setPackId(String value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see #setRegion(String)
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_Region()
	 * @model
	 * @generated
	 */
	String getRegion();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Scheme#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(String value);

	/**
	 * Returns the value of the '<em><b>Issuer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Issuer</em>' attribute.
	 * @see #setIssuer(String)
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_Issuer()
	 * @model
	 * @generated
	 */
	String getIssuer();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Scheme#getIssuer <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issuer</em>' attribute.
	 * @see #getIssuer()
	 * @generated
	 */
	void setIssuer(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Scheme#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.jixiao.model.base.Stage
	 * @see #setStage(Stage)
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_Stage()
	 * @model
	 * @generated
	 */
	Stage getStage();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Scheme#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.jixiao.model.base.Stage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(Stage value);

	/**
	 * Returns the value of the '<em><b>Subject Kinds</b></em>' attribute list.
	 * The list contents are of type {@link org.jixiao.model.base.SubjectKind}.
	 * The literals are from the enumeration {@link org.jixiao.model.base.SubjectKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject Kinds</em>' attribute list.
	 * @see org.jixiao.model.base.SubjectKind
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_SubjectKinds()
	 * @model
	 * @generated
	 */
	EList<SubjectKind> getSubjectKinds();

	/**
	 * Returns the value of the '<em><b>Effective From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Effective From</em>' attribute.
	 * @see #setEffectiveFrom(LocalDate)
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_EffectiveFrom()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getEffectiveFrom();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Scheme#getEffectiveFrom <em>Effective From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effective From</em>' attribute.
	 * @see #getEffectiveFrom()
	 * @generated
	 */
	void setEffectiveFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Effective To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Effective To</em>' attribute.
	 * @see #setEffectiveTo(LocalDate)
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_EffectiveTo()
	 * @model dataType="org.jixiao.model.base.LocalDate"
	 * @generated
	 */
	LocalDate getEffectiveTo();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Scheme#getEffectiveTo <em>Effective To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effective To</em>' attribute.
	 * @see #getEffectiveTo()
	 * @generated
	 */
	void setEffectiveTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(BigDecimal)
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_Points()
	 * @model
	 * @generated
	 */
	BigDecimal getPoints();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Scheme#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.SourceDocument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_Documents()
	 * @model containment="true"
	 * @generated
	 */
	EList<SourceDocument> getDocuments();

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.RoleDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_Roles()
	 * @model containment="true"
	 * @generated
	 */
	EList<RoleDefinition> getRoles();

	/**
	 * Returns the value of the '<em><b>Dimensions</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.Dimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dimensions</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_Dimensions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Dimension> getDimensions();

	/**
	 * Returns the value of the '<em><b>Aggregation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.rules.AggregationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Aggregation</em>' attribute.
	 * @see org.jixiao.model.rules.AggregationKind
	 * @see #setAggregation(AggregationKind)
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_Aggregation()
	 * @model
	 * @generated
	 */
	AggregationKind getAggregation();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Scheme#getAggregation <em>Aggregation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aggregation</em>' attribute.
	 * @see org.jixiao.model.rules.AggregationKind
	 * @see #getAggregation()
	 * @generated
	 */
	void setAggregation(AggregationKind value);

	/**
	 * Returns the value of the '<em><b>Grade Scale</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Grade Scale</em>' containment reference.
	 * @see #setGradeScale(GradeScale)
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_GradeScale()
	 * @model containment="true"
	 * @generated
	 */
	GradeScale getGradeScale();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Scheme#getGradeScale <em>Grade Scale</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade Scale</em>' containment reference.
	 * @see #getGradeScale()
	 * @generated
	 */
	void setGradeScale(GradeScale value);

	/**
	 * Returns the value of the '<em><b>Rounding</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rounding</em>' containment reference.
	 * @see #setRounding(RoundingPolicy)
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_Rounding()
	 * @model containment="true"
	 * @generated
	 */
	RoundingPolicy getRounding();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Scheme#getRounding <em>Rounding</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rounding</em>' containment reference.
	 * @see #getRounding()
	 * @generated
	 */
	void setRounding(RoundingPolicy value);

	/**
	 * Returns the value of the '<em><b>Execution Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Execution Rule</em>' containment reference.
	 * @see #setExecutionRule(ScoringRule)
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_ExecutionRule()
	 * @model containment="true"
	 * @generated
	 */
	ScoringRule getExecutionRule();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Scheme#getExecutionRule <em>Execution Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Execution Rule</em>' containment reference.
	 * @see #getExecutionRule()
	 * @generated
	 */
	void setExecutionRule(ScoringRule value);

	/**
	 * Returns the value of the '<em><b>Default Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.DefaultRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Default Rules</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_DefaultRules()
	 * @model containment="true"
	 * @generated
	 */
	EList<DefaultRule> getDefaultRules();

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.ScoringRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_Rules()
	 * @model containment="true"
	 * @generated
	 */
	EList<ScoringRule> getRules();

	/**
	 * Returns the value of the '<em><b>Not Applicable Policy</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.rules.NotApplicablePolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Not Applicable Policy</em>' attribute.
	 * @see org.jixiao.model.rules.NotApplicablePolicy
	 * @see #setNotApplicablePolicy(NotApplicablePolicy)
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_NotApplicablePolicy()
	 * @model
	 * @generated
	 */
	NotApplicablePolicy getNotApplicablePolicy();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Scheme#getNotApplicablePolicy <em>Not Applicable Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Applicable Policy</em>' attribute.
	 * @see org.jixiao.model.rules.NotApplicablePolicy
	 * @see #getNotApplicablePolicy()
	 * @generated
	 */
	void setNotApplicablePolicy(NotApplicablePolicy value);

	/**
	 * Returns the value of the '<em><b>Over Achievement</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Over Achievement</em>' containment reference.
	 * @see #setOverAchievement(OverAchievement)
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_OverAchievement()
	 * @model containment="true"
	 * @generated
	 */
	OverAchievement getOverAchievement();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Scheme#getOverAchievement <em>Over Achievement</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Over Achievement</em>' containment reference.
	 * @see #getOverAchievement()
	 * @generated
	 */
	void setOverAchievement(OverAchievement value);

	/**
	 * Returns the value of the '<em><b>Zero Budget Policy</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.rules.ZeroBudgetPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Zero Budget Policy</em>' attribute.
	 * @see org.jixiao.model.rules.ZeroBudgetPolicy
	 * @see #setZeroBudgetPolicy(ZeroBudgetPolicy)
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_ZeroBudgetPolicy()
	 * @model
	 * @generated
	 */
	ZeroBudgetPolicy getZeroBudgetPolicy();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Scheme#getZeroBudgetPolicy <em>Zero Budget Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zero Budget Policy</em>' attribute.
	 * @see org.jixiao.model.rules.ZeroBudgetPolicy
	 * @see #getZeroBudgetPolicy()
	 * @generated
	 */
	void setZeroBudgetPolicy(ZeroBudgetPolicy value);

	/**
	 * Returns the value of the '<em><b>Monitoring Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.MonitoringRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Monitoring Rules</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_MonitoringRules()
	 * @model containment="true"
	 * @generated
	 */
	EList<MonitoringRule> getMonitoringRules();

	/**
	 * Returns the value of the '<em><b>Review Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.ReviewRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Review Rules</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_ReviewRules()
	 * @model containment="true"
	 * @generated
	 */
	EList<ReviewRule> getReviewRules();

	/**
	 * Returns the value of the '<em><b>Consequence Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.ConsequenceRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Consequence Rules</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_ConsequenceRules()
	 * @model containment="true"
	 * @generated
	 */
	EList<ConsequenceRule> getConsequenceRules();

	/**
	 * Returns the value of the '<em><b>Calendar</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Calendar</em>' containment reference.
	 * @see #setCalendar(Calendar)
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_Calendar()
	 * @model containment="true"
	 * @generated
	 */
	Calendar getCalendar();

	/**
	 * Sets the value of the '{@link org.jixiao.model.rules.Scheme#getCalendar <em>Calendar</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calendar</em>' containment reference.
	 * @see #getCalendar()
	 * @generated
	 */
	void setCalendar(Calendar value);

	/**
	 * Returns the value of the '<em><b>Workflows</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.rules.Workflow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Workflows</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_Workflows()
	 * @model containment="true"
	 * @generated
	 */
	EList<Workflow> getWorkflows();

	/**
	 * Returns the value of the '<em><b>Appraisal Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.appraisal.AppraisalGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups of an appraisal as the scheme sets them up, without units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Appraisal Groups</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_AppraisalGroups()
	 * @model containment="true"
	 * @generated
	 */
	EList<AppraisalGroup> getAppraisalGroups();

	/**
	 * Returns the value of the '<em><b>History</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Event}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>History</em>' containment reference list.
	 * @see org.jixiao.model.rules.RulesPackage#getScheme_History()
	 * @model containment="true"
	 * @generated
	 */
	EList<Event> getHistory();

} // Scheme
