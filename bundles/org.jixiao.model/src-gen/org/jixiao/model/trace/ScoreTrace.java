/**
 */
package org.jixiao.model.trace;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.ResultKind;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Score Trace</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Why a score is what it is; readable without the plug-in that made it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getSubjectId <em>Subject Id</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getTitle <em>Title</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getResultKind <em>Result Kind</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getLow <em>Low</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getHigh <em>High</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getFullPoints <em>Full Points</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getUnrounded <em>Unrounded</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getRuleName <em>Rule Name</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getMethodId <em>Method Id</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getMethodVersion <em>Method Version</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getMethodName <em>Method Name</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getProvidingBundle <em>Providing Bundle</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getProvidingFeature <em>Providing Feature</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getSchemeId <em>Scheme Id</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getSchemeVersion <em>Scheme Version</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getClauseId <em>Clause Id</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getClauseNumber <em>Clause Number</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getClauseText <em>Clause Text</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getDocumentTitle <em>Document Title</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getReason <em>Reason</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getSentence <em>Sentence</em>}</li>
 *   <li>{@link org.jixiao.model.trace.ScoreTrace#getChildren <em>Children</em>}</li>
 * </ul>
 *
 * @see org.jixiao.model.trace.TracePackage#getScoreTrace()
 * @model
 * @generated
 */
public interface ScoreTrace extends Identified {
	/**
	 * Returns the value of the '<em><b>Subject Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the object that was scored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject Id</em>' attribute.
	 * @see #setSubjectId(String)
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_SubjectId()
	 * @model
	 * @generated
	 */
	String getSubjectId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getSubjectId <em>Subject Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject Id</em>' attribute.
	 * @see #getSubjectId()
	 * @generated
	 */
	void setSubjectId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Result Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jixiao.model.base.ResultKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Result Kind</em>' attribute.
	 * @see org.jixiao.model.base.ResultKind
	 * @see #setResultKind(ResultKind)
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_ResultKind()
	 * @model
	 * @generated
	 */
	ResultKind getResultKind();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getResultKind <em>Result Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result Kind</em>' attribute.
	 * @see org.jixiao.model.base.ResultKind
	 * @see #getResultKind()
	 * @generated
	 */
	void setResultKind(ResultKind value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(BigDecimal)
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_Points()
	 * @model
	 * @generated
	 */
	BigDecimal getPoints();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getPoints <em>Points</em>}' attribute.
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
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_Low()
	 * @model
	 * @generated
	 */
	BigDecimal getLow();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getLow <em>Low</em>}' attribute.
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
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_High()
	 * @model
	 * @generated
	 */
	BigDecimal getHigh();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Full Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Full Points</em>' attribute.
	 * @see #setFullPoints(BigDecimal)
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_FullPoints()
	 * @model
	 * @generated
	 */
	BigDecimal getFullPoints();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getFullPoints <em>Full Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Full Points</em>' attribute.
	 * @see #getFullPoints()
	 * @generated
	 */
	void setFullPoints(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Unrounded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unrounded</em>' attribute.
	 * @see #setUnrounded(BigDecimal)
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_Unrounded()
	 * @model
	 * @generated
	 */
	BigDecimal getUnrounded();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getUnrounded <em>Unrounded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unrounded</em>' attribute.
	 * @see #getUnrounded()
	 * @generated
	 */
	void setUnrounded(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule Id</em>' attribute.
	 * @see #setRuleId(String)
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_RuleId()
	 * @model
	 * @generated
	 */
	String getRuleId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getRuleId <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Id</em>' attribute.
	 * @see #getRuleId()
	 * @generated
	 */
	void setRuleId(String value);

	/**
	 * Returns the value of the '<em><b>Rule Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule Name</em>' attribute.
	 * @see #setRuleName(String)
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_RuleName()
	 * @model
	 * @generated
	 */
	String getRuleName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getRuleName <em>Rule Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Name</em>' attribute.
	 * @see #getRuleName()
	 * @generated
	 */
	void setRuleName(String value);

	/**
	 * Returns the value of the '<em><b>Method Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Method Id</em>' attribute.
	 * @see #setMethodId(String)
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_MethodId()
	 * @model
	 * @generated
	 */
	String getMethodId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getMethodId <em>Method Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method Id</em>' attribute.
	 * @see #getMethodId()
	 * @generated
	 */
	void setMethodId(String value);

	/**
	 * Returns the value of the '<em><b>Method Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Method Version</em>' attribute.
	 * @see #setMethodVersion(String)
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_MethodVersion()
	 * @model
	 * @generated
	 */
	String getMethodVersion();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getMethodVersion <em>Method Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method Version</em>' attribute.
	 * @see #getMethodVersion()
	 * @generated
	 */
	void setMethodVersion(String value);

	/**
	 * Returns the value of the '<em><b>Method Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Method Name</em>' attribute.
	 * @see #setMethodName(String)
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_MethodName()
	 * @model
	 * @generated
	 */
	String getMethodName();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getMethodName <em>Method Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method Name</em>' attribute.
	 * @see #getMethodName()
	 * @generated
	 */
	void setMethodName(String value);

	/**
	 * Returns the value of the '<em><b>Providing Bundle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Providing Bundle</em>' attribute.
	 * @see #setProvidingBundle(String)
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_ProvidingBundle()
	 * @model
	 * @generated
	 */
	String getProvidingBundle();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getProvidingBundle <em>Providing Bundle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Providing Bundle</em>' attribute.
	 * @see #getProvidingBundle()
	 * @generated
	 */
	void setProvidingBundle(String value);

	/**
	 * Returns the value of the '<em><b>Providing Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Providing Feature</em>' attribute.
	 * @see #setProvidingFeature(String)
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_ProvidingFeature()
	 * @model
	 * @generated
	 */
	String getProvidingFeature();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getProvidingFeature <em>Providing Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Providing Feature</em>' attribute.
	 * @see #getProvidingFeature()
	 * @generated
	 */
	void setProvidingFeature(String value);

	/**
	 * Returns the value of the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scheme Id</em>' attribute.
	 * @see #setSchemeId(String)
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_SchemeId()
	 * @model
	 * @generated
	 */
	String getSchemeId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getSchemeId <em>Scheme Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme Id</em>' attribute.
	 * @see #getSchemeId()
	 * @generated
	 */
	void setSchemeId(String value);

	/**
	 * Returns the value of the '<em><b>Scheme Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scheme Version</em>' attribute.
	 * @see #setSchemeVersion(String)
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_SchemeVersion()
	 * @model
	 * @generated
	 */
	String getSchemeVersion();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getSchemeVersion <em>Scheme Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme Version</em>' attribute.
	 * @see #getSchemeVersion()
	 * @generated
	 */
	void setSchemeVersion(String value);

	/**
	 * Returns the value of the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clause Id</em>' attribute.
	 * @see #setClauseId(String)
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_ClauseId()
	 * @model
	 * @generated
	 */
	String getClauseId();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getClauseId <em>Clause Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause Id</em>' attribute.
	 * @see #getClauseId()
	 * @generated
	 */
	void setClauseId(String value);

	/**
	 * Returns the value of the '<em><b>Clause Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clause Number</em>' attribute.
	 * @see #setClauseNumber(String)
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_ClauseNumber()
	 * @model
	 * @generated
	 */
	String getClauseNumber();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getClauseNumber <em>Clause Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause Number</em>' attribute.
	 * @see #getClauseNumber()
	 * @generated
	 */
	void setClauseNumber(String value);

	/**
	 * Returns the value of the '<em><b>Clause Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clause Text</em>' attribute.
	 * @see #setClauseText(String)
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_ClauseText()
	 * @model
	 * @generated
	 */
	String getClauseText();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getClauseText <em>Clause Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause Text</em>' attribute.
	 * @see #getClauseText()
	 * @generated
	 */
	void setClauseText(String value);

	/**
	 * Returns the value of the '<em><b>Document Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Document Title</em>' attribute.
	 * @see #setDocumentTitle(String)
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_DocumentTitle()
	 * @model
	 * @generated
	 */
	String getDocumentTitle();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getDocumentTitle <em>Document Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document Title</em>' attribute.
	 * @see #getDocumentTitle()
	 * @generated
	 */
	void setDocumentTitle(String value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.base.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getParameters();

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.trace.TraceInput}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<TraceInput> getInputs();

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.trace.TraceStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<TraceStep> getSteps();

	/**
	 * Returns the value of the '<em><b>Flags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Flags</em>' attribute list.
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_Flags()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getFlags();

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sentence</em>' attribute.
	 * @see #setSentence(String)
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_Sentence()
	 * @model
	 * @generated
	 */
	String getSentence();

	/**
	 * Sets the value of the '{@link org.jixiao.model.trace.ScoreTrace#getSentence <em>Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sentence</em>' attribute.
	 * @see #getSentence()
	 * @generated
	 */
	void setSentence(String value);

	/**
	 * Returns the value of the '<em><b>Children</b></em>' containment reference list.
	 * The list contents are of type {@link org.jixiao.model.trace.ScoreTrace}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Children</em>' containment reference list.
	 * @see org.jixiao.model.trace.TracePackage#getScoreTrace_Children()
	 * @model containment="true"
	 * @generated
	 */
	EList<ScoreTrace> getChildren();

} // ScoreTrace
