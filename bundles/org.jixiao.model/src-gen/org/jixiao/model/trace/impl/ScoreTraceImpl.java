/**
 */
package org.jixiao.model.trace.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.ResultKind;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.trace.ScoreTrace;
import org.jixiao.model.trace.TraceInput;
import org.jixiao.model.trace.TracePackage;
import org.jixiao.model.trace.TraceStep;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Score Trace</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getSubjectId <em>Subject Id</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getResultKind <em>Result Kind</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getLow <em>Low</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getHigh <em>High</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getFullPoints <em>Full Points</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getUnrounded <em>Unrounded</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getRuleId <em>Rule Id</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getRuleName <em>Rule Name</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getMethodId <em>Method Id</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getMethodVersion <em>Method Version</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getMethodName <em>Method Name</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getProvidingBundle <em>Providing Bundle</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getProvidingFeature <em>Providing Feature</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getSchemeId <em>Scheme Id</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getSchemeVersion <em>Scheme Version</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getClauseId <em>Clause Id</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getClauseNumber <em>Clause Number</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getClauseText <em>Clause Text</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getDocumentTitle <em>Document Title</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getSentence <em>Sentence</em>}</li>
 *   <li>{@link org.jixiao.model.trace.impl.ScoreTraceImpl#getChildren <em>Children</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScoreTraceImpl extends IdentifiedImpl implements ScoreTrace {
	/**
	 * The default value of the '{@link #getSubjectId() <em>Subject Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectId()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubjectId() <em>Subject Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectId()
	 * @generated
	 * @ordered
	 */
	protected String subjectId = SUBJECT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getResultKind() <em>Result Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResultKind()
	 * @generated
	 * @ordered
	 */
	protected static final ResultKind RESULT_KIND_EDEFAULT = ResultKind.SCORED;

	/**
	 * The cached value of the '{@link #getResultKind() <em>Result Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResultKind()
	 * @generated
	 * @ordered
	 */
	protected ResultKind resultKind = RESULT_KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal POINTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal points = POINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLow() <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLow()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLow() <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLow()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal low = LOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal HIGH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal high = HIGH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFullPoints() <em>Full Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullPoints()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FULL_POINTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFullPoints() <em>Full Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullPoints()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal fullPoints = FULL_POINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnrounded() <em>Unrounded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnrounded()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal UNROUNDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnrounded() <em>Unrounded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnrounded()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal unrounded = UNROUNDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuleId() <em>Rule Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleId()
	 * @generated
	 * @ordered
	 */
	protected String ruleId = RULE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getRuleName() <em>Rule Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleName()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuleName() <em>Rule Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleName()
	 * @generated
	 * @ordered
	 */
	protected String ruleName = RULE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethodId() <em>Method Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodId()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethodId() <em>Method Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodId()
	 * @generated
	 * @ordered
	 */
	protected String methodId = METHOD_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethodVersion() <em>Method Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethodVersion() <em>Method Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodVersion()
	 * @generated
	 * @ordered
	 */
	protected String methodVersion = METHOD_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethodName() <em>Method Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodName()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethodName() <em>Method Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodName()
	 * @generated
	 * @ordered
	 */
	protected String methodName = METHOD_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getProvidingBundle() <em>Providing Bundle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvidingBundle()
	 * @generated
	 * @ordered
	 */
	protected static final String PROVIDING_BUNDLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProvidingBundle() <em>Providing Bundle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvidingBundle()
	 * @generated
	 * @ordered
	 */
	protected String providingBundle = PROVIDING_BUNDLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProvidingFeature() <em>Providing Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvidingFeature()
	 * @generated
	 * @ordered
	 */
	protected static final String PROVIDING_FEATURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProvidingFeature() <em>Providing Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvidingFeature()
	 * @generated
	 * @ordered
	 */
	protected String providingFeature = PROVIDING_FEATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSchemeId() <em>Scheme Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemeId()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHEME_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSchemeId() <em>Scheme Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemeId()
	 * @generated
	 * @ordered
	 */
	protected String schemeId = SCHEME_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSchemeVersion() <em>Scheme Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemeVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHEME_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSchemeVersion() <em>Scheme Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemeVersion()
	 * @generated
	 * @ordered
	 */
	protected String schemeVersion = SCHEME_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getClauseId() <em>Clause Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClauseId()
	 * @generated
	 * @ordered
	 */
	protected static final String CLAUSE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClauseId() <em>Clause Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClauseId()
	 * @generated
	 * @ordered
	 */
	protected String clauseId = CLAUSE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getClauseNumber() <em>Clause Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClauseNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String CLAUSE_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClauseNumber() <em>Clause Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClauseNumber()
	 * @generated
	 * @ordered
	 */
	protected String clauseNumber = CLAUSE_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getClauseText() <em>Clause Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClauseText()
	 * @generated
	 * @ordered
	 */
	protected static final String CLAUSE_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClauseText() <em>Clause Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClauseText()
	 * @generated
	 * @ordered
	 */
	protected String clauseText = CLAUSE_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDocumentTitle() <em>Document Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String DOCUMENT_TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDocumentTitle() <em>Document Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentTitle()
	 * @generated
	 * @ordered
	 */
	protected String documentTitle = DOCUMENT_TITLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParameters() <em>Parameters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected EList<Parameter> parameters;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<TraceInput> inputs;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<TraceStep> steps;

	/**
	 * The cached value of the '{@link #getFlags() <em>Flags</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlags()
	 * @generated
	 * @ordered
	 */
	protected EList<String> flags;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getSentence() <em>Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentence()
	 * @generated
	 * @ordered
	 */
	protected static final String SENTENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSentence() <em>Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentence()
	 * @generated
	 * @ordered
	 */
	protected String sentence = SENTENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChildren() <em>Children</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChildren()
	 * @generated
	 * @ordered
	 */
	protected EList<ScoreTrace> children;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScoreTraceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TracePackage.Literals.SCORE_TRACE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubjectId() {
		return subjectId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubjectId(String newSubjectId) {
		String oldSubjectId = subjectId;
		subjectId = newSubjectId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__SUBJECT_ID, oldSubjectId, subjectId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResultKind getResultKind() {
		return resultKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResultKind(ResultKind newResultKind) {
		ResultKind oldResultKind = resultKind;
		resultKind = newResultKind == null ? RESULT_KIND_EDEFAULT : newResultKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__RESULT_KIND, oldResultKind, resultKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPoints() {
		return points;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoints(BigDecimal newPoints) {
		BigDecimal oldPoints = points;
		points = newPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__POINTS, oldPoints, points));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLow() {
		return low;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLow(BigDecimal newLow) {
		BigDecimal oldLow = low;
		low = newLow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__LOW, oldLow, low));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getHigh() {
		return high;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHigh(BigDecimal newHigh) {
		BigDecimal oldHigh = high;
		high = newHigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__HIGH, oldHigh, high));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFullPoints() {
		return fullPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFullPoints(BigDecimal newFullPoints) {
		BigDecimal oldFullPoints = fullPoints;
		fullPoints = newFullPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__FULL_POINTS, oldFullPoints, fullPoints));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getUnrounded() {
		return unrounded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnrounded(BigDecimal newUnrounded) {
		BigDecimal oldUnrounded = unrounded;
		unrounded = newUnrounded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__UNROUNDED, oldUnrounded, unrounded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRuleId() {
		return ruleId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleId(String newRuleId) {
		String oldRuleId = ruleId;
		ruleId = newRuleId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__RULE_ID, oldRuleId, ruleId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRuleName() {
		return ruleName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuleName(String newRuleName) {
		String oldRuleName = ruleName;
		ruleName = newRuleName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__RULE_NAME, oldRuleName, ruleName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethodId() {
		return methodId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethodId(String newMethodId) {
		String oldMethodId = methodId;
		methodId = newMethodId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__METHOD_ID, oldMethodId, methodId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethodVersion() {
		return methodVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethodVersion(String newMethodVersion) {
		String oldMethodVersion = methodVersion;
		methodVersion = newMethodVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__METHOD_VERSION, oldMethodVersion, methodVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethodName() {
		return methodName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethodName(String newMethodName) {
		String oldMethodName = methodName;
		methodName = newMethodName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__METHOD_NAME, oldMethodName, methodName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProvidingBundle() {
		return providingBundle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvidingBundle(String newProvidingBundle) {
		String oldProvidingBundle = providingBundle;
		providingBundle = newProvidingBundle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__PROVIDING_BUNDLE, oldProvidingBundle, providingBundle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProvidingFeature() {
		return providingFeature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvidingFeature(String newProvidingFeature) {
		String oldProvidingFeature = providingFeature;
		providingFeature = newProvidingFeature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__PROVIDING_FEATURE, oldProvidingFeature, providingFeature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSchemeId() {
		return schemeId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchemeId(String newSchemeId) {
		String oldSchemeId = schemeId;
		schemeId = newSchemeId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__SCHEME_ID, oldSchemeId, schemeId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSchemeVersion() {
		return schemeVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchemeVersion(String newSchemeVersion) {
		String oldSchemeVersion = schemeVersion;
		schemeVersion = newSchemeVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__SCHEME_VERSION, oldSchemeVersion, schemeVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClauseId() {
		return clauseId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClauseId(String newClauseId) {
		String oldClauseId = clauseId;
		clauseId = newClauseId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__CLAUSE_ID, oldClauseId, clauseId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClauseNumber() {
		return clauseNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClauseNumber(String newClauseNumber) {
		String oldClauseNumber = clauseNumber;
		clauseNumber = newClauseNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__CLAUSE_NUMBER, oldClauseNumber, clauseNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClauseText() {
		return clauseText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClauseText(String newClauseText) {
		String oldClauseText = clauseText;
		clauseText = newClauseText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__CLAUSE_TEXT, oldClauseText, clauseText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDocumentTitle() {
		return documentTitle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocumentTitle(String newDocumentTitle) {
		String oldDocumentTitle = documentTitle;
		documentTitle = newDocumentTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__DOCUMENT_TITLE, oldDocumentTitle, documentTitle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Parameter> getParameters() {
		if (parameters == null) {
			parameters = new EObjectContainmentEList<Parameter>(Parameter.class, this, TracePackage.SCORE_TRACE__PARAMETERS);
		}
		return parameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TraceInput> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList<TraceInput>(TraceInput.class, this, TracePackage.SCORE_TRACE__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TraceStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<TraceStep>(TraceStep.class, this, TracePackage.SCORE_TRACE__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFlags() {
		if (flags == null) {
			flags = new EDataTypeEList<String>(String.class, this, TracePackage.SCORE_TRACE__FLAGS);
		}
		return flags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSentence() {
		return sentence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSentence(String newSentence) {
		String oldSentence = sentence;
		sentence = newSentence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TracePackage.SCORE_TRACE__SENTENCE, oldSentence, sentence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScoreTrace> getChildren() {
		if (children == null) {
			children = new EObjectContainmentEList<ScoreTrace>(ScoreTrace.class, this, TracePackage.SCORE_TRACE__CHILDREN);
		}
		return children;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case TracePackage.SCORE_TRACE__PARAMETERS:
				return ((InternalEList<?>)getParameters()).basicRemove(otherEnd, msgs);
			case TracePackage.SCORE_TRACE__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
			case TracePackage.SCORE_TRACE__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
			case TracePackage.SCORE_TRACE__CHILDREN:
				return ((InternalEList<?>)getChildren()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TracePackage.SCORE_TRACE__SUBJECT_ID:
				return getSubjectId();
			case TracePackage.SCORE_TRACE__TITLE:
				return getTitle();
			case TracePackage.SCORE_TRACE__RESULT_KIND:
				return getResultKind();
			case TracePackage.SCORE_TRACE__POINTS:
				return getPoints();
			case TracePackage.SCORE_TRACE__LOW:
				return getLow();
			case TracePackage.SCORE_TRACE__HIGH:
				return getHigh();
			case TracePackage.SCORE_TRACE__FULL_POINTS:
				return getFullPoints();
			case TracePackage.SCORE_TRACE__UNROUNDED:
				return getUnrounded();
			case TracePackage.SCORE_TRACE__RULE_ID:
				return getRuleId();
			case TracePackage.SCORE_TRACE__RULE_NAME:
				return getRuleName();
			case TracePackage.SCORE_TRACE__METHOD_ID:
				return getMethodId();
			case TracePackage.SCORE_TRACE__METHOD_VERSION:
				return getMethodVersion();
			case TracePackage.SCORE_TRACE__METHOD_NAME:
				return getMethodName();
			case TracePackage.SCORE_TRACE__PROVIDING_BUNDLE:
				return getProvidingBundle();
			case TracePackage.SCORE_TRACE__PROVIDING_FEATURE:
				return getProvidingFeature();
			case TracePackage.SCORE_TRACE__SCHEME_ID:
				return getSchemeId();
			case TracePackage.SCORE_TRACE__SCHEME_VERSION:
				return getSchemeVersion();
			case TracePackage.SCORE_TRACE__CLAUSE_ID:
				return getClauseId();
			case TracePackage.SCORE_TRACE__CLAUSE_NUMBER:
				return getClauseNumber();
			case TracePackage.SCORE_TRACE__CLAUSE_TEXT:
				return getClauseText();
			case TracePackage.SCORE_TRACE__DOCUMENT_TITLE:
				return getDocumentTitle();
			case TracePackage.SCORE_TRACE__PARAMETERS:
				return getParameters();
			case TracePackage.SCORE_TRACE__INPUTS:
				return getInputs();
			case TracePackage.SCORE_TRACE__STEPS:
				return getSteps();
			case TracePackage.SCORE_TRACE__FLAGS:
				return getFlags();
			case TracePackage.SCORE_TRACE__REASON:
				return getReason();
			case TracePackage.SCORE_TRACE__SENTENCE:
				return getSentence();
			case TracePackage.SCORE_TRACE__CHILDREN:
				return getChildren();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case TracePackage.SCORE_TRACE__SUBJECT_ID:
				setSubjectId((String)newValue);
				return;
			case TracePackage.SCORE_TRACE__TITLE:
				setTitle((String)newValue);
				return;
			case TracePackage.SCORE_TRACE__RESULT_KIND:
				setResultKind((ResultKind)newValue);
				return;
			case TracePackage.SCORE_TRACE__POINTS:
				setPoints((BigDecimal)newValue);
				return;
			case TracePackage.SCORE_TRACE__LOW:
				setLow((BigDecimal)newValue);
				return;
			case TracePackage.SCORE_TRACE__HIGH:
				setHigh((BigDecimal)newValue);
				return;
			case TracePackage.SCORE_TRACE__FULL_POINTS:
				setFullPoints((BigDecimal)newValue);
				return;
			case TracePackage.SCORE_TRACE__UNROUNDED:
				setUnrounded((BigDecimal)newValue);
				return;
			case TracePackage.SCORE_TRACE__RULE_ID:
				setRuleId((String)newValue);
				return;
			case TracePackage.SCORE_TRACE__RULE_NAME:
				setRuleName((String)newValue);
				return;
			case TracePackage.SCORE_TRACE__METHOD_ID:
				setMethodId((String)newValue);
				return;
			case TracePackage.SCORE_TRACE__METHOD_VERSION:
				setMethodVersion((String)newValue);
				return;
			case TracePackage.SCORE_TRACE__METHOD_NAME:
				setMethodName((String)newValue);
				return;
			case TracePackage.SCORE_TRACE__PROVIDING_BUNDLE:
				setProvidingBundle((String)newValue);
				return;
			case TracePackage.SCORE_TRACE__PROVIDING_FEATURE:
				setProvidingFeature((String)newValue);
				return;
			case TracePackage.SCORE_TRACE__SCHEME_ID:
				setSchemeId((String)newValue);
				return;
			case TracePackage.SCORE_TRACE__SCHEME_VERSION:
				setSchemeVersion((String)newValue);
				return;
			case TracePackage.SCORE_TRACE__CLAUSE_ID:
				setClauseId((String)newValue);
				return;
			case TracePackage.SCORE_TRACE__CLAUSE_NUMBER:
				setClauseNumber((String)newValue);
				return;
			case TracePackage.SCORE_TRACE__CLAUSE_TEXT:
				setClauseText((String)newValue);
				return;
			case TracePackage.SCORE_TRACE__DOCUMENT_TITLE:
				setDocumentTitle((String)newValue);
				return;
			case TracePackage.SCORE_TRACE__PARAMETERS:
				getParameters().clear();
				getParameters().addAll((Collection<? extends Parameter>)newValue);
				return;
			case TracePackage.SCORE_TRACE__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends TraceInput>)newValue);
				return;
			case TracePackage.SCORE_TRACE__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends TraceStep>)newValue);
				return;
			case TracePackage.SCORE_TRACE__FLAGS:
				getFlags().clear();
				getFlags().addAll((Collection<? extends String>)newValue);
				return;
			case TracePackage.SCORE_TRACE__REASON:
				setReason((String)newValue);
				return;
			case TracePackage.SCORE_TRACE__SENTENCE:
				setSentence((String)newValue);
				return;
			case TracePackage.SCORE_TRACE__CHILDREN:
				getChildren().clear();
				getChildren().addAll((Collection<? extends ScoreTrace>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case TracePackage.SCORE_TRACE__SUBJECT_ID:
				setSubjectId(SUBJECT_ID_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__RESULT_KIND:
				setResultKind(RESULT_KIND_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__POINTS:
				setPoints(POINTS_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__LOW:
				setLow(LOW_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__HIGH:
				setHigh(HIGH_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__FULL_POINTS:
				setFullPoints(FULL_POINTS_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__UNROUNDED:
				setUnrounded(UNROUNDED_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__RULE_ID:
				setRuleId(RULE_ID_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__RULE_NAME:
				setRuleName(RULE_NAME_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__METHOD_ID:
				setMethodId(METHOD_ID_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__METHOD_VERSION:
				setMethodVersion(METHOD_VERSION_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__METHOD_NAME:
				setMethodName(METHOD_NAME_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__PROVIDING_BUNDLE:
				setProvidingBundle(PROVIDING_BUNDLE_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__PROVIDING_FEATURE:
				setProvidingFeature(PROVIDING_FEATURE_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__SCHEME_ID:
				setSchemeId(SCHEME_ID_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__SCHEME_VERSION:
				setSchemeVersion(SCHEME_VERSION_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__CLAUSE_ID:
				setClauseId(CLAUSE_ID_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__CLAUSE_NUMBER:
				setClauseNumber(CLAUSE_NUMBER_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__CLAUSE_TEXT:
				setClauseText(CLAUSE_TEXT_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__DOCUMENT_TITLE:
				setDocumentTitle(DOCUMENT_TITLE_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__PARAMETERS:
				getParameters().clear();
				return;
			case TracePackage.SCORE_TRACE__INPUTS:
				getInputs().clear();
				return;
			case TracePackage.SCORE_TRACE__STEPS:
				getSteps().clear();
				return;
			case TracePackage.SCORE_TRACE__FLAGS:
				getFlags().clear();
				return;
			case TracePackage.SCORE_TRACE__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__SENTENCE:
				setSentence(SENTENCE_EDEFAULT);
				return;
			case TracePackage.SCORE_TRACE__CHILDREN:
				getChildren().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case TracePackage.SCORE_TRACE__SUBJECT_ID:
				return SUBJECT_ID_EDEFAULT == null ? subjectId != null : !SUBJECT_ID_EDEFAULT.equals(subjectId);
			case TracePackage.SCORE_TRACE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case TracePackage.SCORE_TRACE__RESULT_KIND:
				return resultKind != RESULT_KIND_EDEFAULT;
			case TracePackage.SCORE_TRACE__POINTS:
				return POINTS_EDEFAULT == null ? points != null : !POINTS_EDEFAULT.equals(points);
			case TracePackage.SCORE_TRACE__LOW:
				return LOW_EDEFAULT == null ? low != null : !LOW_EDEFAULT.equals(low);
			case TracePackage.SCORE_TRACE__HIGH:
				return HIGH_EDEFAULT == null ? high != null : !HIGH_EDEFAULT.equals(high);
			case TracePackage.SCORE_TRACE__FULL_POINTS:
				return FULL_POINTS_EDEFAULT == null ? fullPoints != null : !FULL_POINTS_EDEFAULT.equals(fullPoints);
			case TracePackage.SCORE_TRACE__UNROUNDED:
				return UNROUNDED_EDEFAULT == null ? unrounded != null : !UNROUNDED_EDEFAULT.equals(unrounded);
			case TracePackage.SCORE_TRACE__RULE_ID:
				return RULE_ID_EDEFAULT == null ? ruleId != null : !RULE_ID_EDEFAULT.equals(ruleId);
			case TracePackage.SCORE_TRACE__RULE_NAME:
				return RULE_NAME_EDEFAULT == null ? ruleName != null : !RULE_NAME_EDEFAULT.equals(ruleName);
			case TracePackage.SCORE_TRACE__METHOD_ID:
				return METHOD_ID_EDEFAULT == null ? methodId != null : !METHOD_ID_EDEFAULT.equals(methodId);
			case TracePackage.SCORE_TRACE__METHOD_VERSION:
				return METHOD_VERSION_EDEFAULT == null ? methodVersion != null : !METHOD_VERSION_EDEFAULT.equals(methodVersion);
			case TracePackage.SCORE_TRACE__METHOD_NAME:
				return METHOD_NAME_EDEFAULT == null ? methodName != null : !METHOD_NAME_EDEFAULT.equals(methodName);
			case TracePackage.SCORE_TRACE__PROVIDING_BUNDLE:
				return PROVIDING_BUNDLE_EDEFAULT == null ? providingBundle != null : !PROVIDING_BUNDLE_EDEFAULT.equals(providingBundle);
			case TracePackage.SCORE_TRACE__PROVIDING_FEATURE:
				return PROVIDING_FEATURE_EDEFAULT == null ? providingFeature != null : !PROVIDING_FEATURE_EDEFAULT.equals(providingFeature);
			case TracePackage.SCORE_TRACE__SCHEME_ID:
				return SCHEME_ID_EDEFAULT == null ? schemeId != null : !SCHEME_ID_EDEFAULT.equals(schemeId);
			case TracePackage.SCORE_TRACE__SCHEME_VERSION:
				return SCHEME_VERSION_EDEFAULT == null ? schemeVersion != null : !SCHEME_VERSION_EDEFAULT.equals(schemeVersion);
			case TracePackage.SCORE_TRACE__CLAUSE_ID:
				return CLAUSE_ID_EDEFAULT == null ? clauseId != null : !CLAUSE_ID_EDEFAULT.equals(clauseId);
			case TracePackage.SCORE_TRACE__CLAUSE_NUMBER:
				return CLAUSE_NUMBER_EDEFAULT == null ? clauseNumber != null : !CLAUSE_NUMBER_EDEFAULT.equals(clauseNumber);
			case TracePackage.SCORE_TRACE__CLAUSE_TEXT:
				return CLAUSE_TEXT_EDEFAULT == null ? clauseText != null : !CLAUSE_TEXT_EDEFAULT.equals(clauseText);
			case TracePackage.SCORE_TRACE__DOCUMENT_TITLE:
				return DOCUMENT_TITLE_EDEFAULT == null ? documentTitle != null : !DOCUMENT_TITLE_EDEFAULT.equals(documentTitle);
			case TracePackage.SCORE_TRACE__PARAMETERS:
				return parameters != null && !parameters.isEmpty();
			case TracePackage.SCORE_TRACE__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case TracePackage.SCORE_TRACE__STEPS:
				return steps != null && !steps.isEmpty();
			case TracePackage.SCORE_TRACE__FLAGS:
				return flags != null && !flags.isEmpty();
			case TracePackage.SCORE_TRACE__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case TracePackage.SCORE_TRACE__SENTENCE:
				return SENTENCE_EDEFAULT == null ? sentence != null : !SENTENCE_EDEFAULT.equals(sentence);
			case TracePackage.SCORE_TRACE__CHILDREN:
				return children != null && !children.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (subjectId: "); //$NON-NLS-1$
		result.append(subjectId);
		result.append(", title: "); //$NON-NLS-1$
		result.append(title);
		result.append(", resultKind: "); //$NON-NLS-1$
		result.append(resultKind);
		result.append(", points: "); //$NON-NLS-1$
		result.append(points);
		result.append(", low: "); //$NON-NLS-1$
		result.append(low);
		result.append(", high: "); //$NON-NLS-1$
		result.append(high);
		result.append(", fullPoints: "); //$NON-NLS-1$
		result.append(fullPoints);
		result.append(", unrounded: "); //$NON-NLS-1$
		result.append(unrounded);
		result.append(", ruleId: "); //$NON-NLS-1$
		result.append(ruleId);
		result.append(", ruleName: "); //$NON-NLS-1$
		result.append(ruleName);
		result.append(", methodId: "); //$NON-NLS-1$
		result.append(methodId);
		result.append(", methodVersion: "); //$NON-NLS-1$
		result.append(methodVersion);
		result.append(", methodName: "); //$NON-NLS-1$
		result.append(methodName);
		result.append(", providingBundle: "); //$NON-NLS-1$
		result.append(providingBundle);
		result.append(", providingFeature: "); //$NON-NLS-1$
		result.append(providingFeature);
		result.append(", schemeId: "); //$NON-NLS-1$
		result.append(schemeId);
		result.append(", schemeVersion: "); //$NON-NLS-1$
		result.append(schemeVersion);
		result.append(", clauseId: "); //$NON-NLS-1$
		result.append(clauseId);
		result.append(", clauseNumber: "); //$NON-NLS-1$
		result.append(clauseNumber);
		result.append(", clauseText: "); //$NON-NLS-1$
		result.append(clauseText);
		result.append(", documentTitle: "); //$NON-NLS-1$
		result.append(documentTitle);
		result.append(", flags: "); //$NON-NLS-1$
		result.append(flags);
		result.append(", reason: "); //$NON-NLS-1$
		result.append(reason);
		result.append(", sentence: "); //$NON-NLS-1$
		result.append(sentence);
		result.append(')');
		return result.toString();
	}

} //ScoreTraceImpl
