/**
 */
package org.jixiao.model.trace;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.jixiao.model.base.BasePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Persisted reasons of scores.
 * <!-- end-model-doc -->
 * @see org.jixiao.model.trace.TraceFactory
 * @model kind="package"
 * @generated
 */
public interface TracePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "trace"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://jixiao.org/model/trace/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "trace"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	TracePackage eINSTANCE = org.jixiao.model.trace.impl.TracePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.jixiao.model.trace.impl.TraceInputImpl <em>Input</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.trace.impl.TraceInputImpl
	 * @see org.jixiao.model.trace.impl.TracePackageImpl#getTraceInput()
	 * @generated
	 */
	int TRACE_INPUT = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_INPUT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_INPUT__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_INPUT__TEXT = 2;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_INPUT__NUMBER = 3;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_INPUT__UNIT = 4;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_INPUT__STATE = 5;

	/**
	 * The feature id for the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_INPUT__SOURCE_ID = 6;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_INPUT__PROVENANCE = 7;

	/**
	 * The number of structural features of the '<em>Input</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_INPUT_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Input</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_INPUT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.trace.impl.TraceStepImpl <em>Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.trace.impl.TraceStepImpl
	 * @see org.jixiao.model.trace.impl.TracePackageImpl#getTraceStep()
	 * @generated
	 */
	int TRACE_STEP = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_STEP__KIND = 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_STEP__CODE = 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_STEP__LABEL = 2;

	/**
	 * The feature id for the '<em><b>Expression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_STEP__EXPRESSION = 3;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_STEP__RESULT = 4;

	/**
	 * The feature id for the '<em><b>Result Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_STEP__RESULT_TEXT = 5;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_STEP__STEPS = 6;

	/**
	 * The number of structural features of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_STEP_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_STEP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.trace.impl.ScoreTraceImpl <em>Score Trace</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.trace.impl.ScoreTraceImpl
	 * @see org.jixiao.model.trace.impl.TracePackageImpl#getScoreTrace()
	 * @generated
	 */
	int SCORE_TRACE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Subject Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__SUBJECT_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__TITLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Result Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__RESULT_KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__POINTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__LOW = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__HIGH = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Full Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__FULL_POINTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Unrounded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__UNROUNDED = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__RULE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Rule Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__RULE_NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Method Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__METHOD_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Method Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__METHOD_VERSION = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Method Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__METHOD_NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Providing Bundle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__PROVIDING_BUNDLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Providing Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__PROVIDING_FEATURE = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__SCHEME_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Scheme Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__SCHEME_VERSION = BasePackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__CLAUSE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Clause Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__CLAUSE_NUMBER = BasePackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Clause Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__CLAUSE_TEXT = BasePackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Document Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__DOCUMENT_TITLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__PARAMETERS = BasePackage.IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__INPUTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__STEPS = BasePackage.IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Flags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__FLAGS = BasePackage.IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__SENTENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE__CHILDREN = BasePackage.IDENTIFIED_FEATURE_COUNT + 27;

	/**
	 * The number of structural features of the '<em>Score Trace</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 28;

	/**
	 * The number of operations of the '<em>Score Trace</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_TRACE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.trace.StepKind <em>Step Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.trace.StepKind
	 * @see org.jixiao.model.trace.impl.TracePackageImpl#getStepKind()
	 * @generated
	 */
	int STEP_KIND = 3;


	/**
	 * Returns the meta object for class '{@link org.jixiao.model.trace.TraceInput <em>Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Input</em>'.
	 * @see org.jixiao.model.trace.TraceInput
	 * @generated
	 */
	EClass getTraceInput();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.TraceInput#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.trace.TraceInput#getName()
	 * @see #getTraceInput()
	 * @generated
	 */
	EAttribute getTraceInput_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.TraceInput#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.jixiao.model.trace.TraceInput#getLabel()
	 * @see #getTraceInput()
	 * @generated
	 */
	EAttribute getTraceInput_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.TraceInput#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.jixiao.model.trace.TraceInput#getText()
	 * @see #getTraceInput()
	 * @generated
	 */
	EAttribute getTraceInput_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.TraceInput#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.jixiao.model.trace.TraceInput#getNumber()
	 * @see #getTraceInput()
	 * @generated
	 */
	EAttribute getTraceInput_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.TraceInput#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.jixiao.model.trace.TraceInput#getUnit()
	 * @see #getTraceInput()
	 * @generated
	 */
	EAttribute getTraceInput_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.TraceInput#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.jixiao.model.trace.TraceInput#getState()
	 * @see #getTraceInput()
	 * @generated
	 */
	EAttribute getTraceInput_State();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.TraceInput#getSourceId <em>Source Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Id</em>'.
	 * @see org.jixiao.model.trace.TraceInput#getSourceId()
	 * @see #getTraceInput()
	 * @generated
	 */
	EAttribute getTraceInput_SourceId();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.trace.TraceInput#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provenance</em>'.
	 * @see org.jixiao.model.trace.TraceInput#getProvenance()
	 * @see #getTraceInput()
	 * @generated
	 */
	EReference getTraceInput_Provenance();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.trace.TraceStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step</em>'.
	 * @see org.jixiao.model.trace.TraceStep
	 * @generated
	 */
	EClass getTraceStep();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.TraceStep#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jixiao.model.trace.TraceStep#getKind()
	 * @see #getTraceStep()
	 * @generated
	 */
	EAttribute getTraceStep_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.TraceStep#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jixiao.model.trace.TraceStep#getCode()
	 * @see #getTraceStep()
	 * @generated
	 */
	EAttribute getTraceStep_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.TraceStep#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.jixiao.model.trace.TraceStep#getLabel()
	 * @see #getTraceStep()
	 * @generated
	 */
	EAttribute getTraceStep_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.TraceStep#getExpression <em>Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expression</em>'.
	 * @see org.jixiao.model.trace.TraceStep#getExpression()
	 * @see #getTraceStep()
	 * @generated
	 */
	EAttribute getTraceStep_Expression();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.TraceStep#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.jixiao.model.trace.TraceStep#getResult()
	 * @see #getTraceStep()
	 * @generated
	 */
	EAttribute getTraceStep_Result();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.TraceStep#getResultText <em>Result Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result Text</em>'.
	 * @see org.jixiao.model.trace.TraceStep#getResultText()
	 * @see #getTraceStep()
	 * @generated
	 */
	EAttribute getTraceStep_ResultText();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.trace.TraceStep#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.jixiao.model.trace.TraceStep#getSteps()
	 * @see #getTraceStep()
	 * @generated
	 */
	EReference getTraceStep_Steps();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.trace.ScoreTrace <em>Score Trace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Score Trace</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace
	 * @generated
	 */
	EClass getScoreTrace();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getSubjectId <em>Subject Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject Id</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getSubjectId()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_SubjectId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getTitle()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getResultKind <em>Result Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result Kind</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getResultKind()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_ResultKind();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getPoints()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getLow()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getHigh()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_High();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getFullPoints <em>Full Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Full Points</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getFullPoints()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_FullPoints();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getUnrounded <em>Unrounded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unrounded</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getUnrounded()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_Unrounded();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getRuleId <em>Rule Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Id</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getRuleId()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_RuleId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getRuleName <em>Rule Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Name</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getRuleName()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_RuleName();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getMethodId <em>Method Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method Id</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getMethodId()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_MethodId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getMethodVersion <em>Method Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method Version</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getMethodVersion()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_MethodVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getMethodName <em>Method Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method Name</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getMethodName()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_MethodName();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getProvidingBundle <em>Providing Bundle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Providing Bundle</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getProvidingBundle()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_ProvidingBundle();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getProvidingFeature <em>Providing Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Providing Feature</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getProvidingFeature()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_ProvidingFeature();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getSchemeId <em>Scheme Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme Id</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getSchemeId()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_SchemeId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getSchemeVersion <em>Scheme Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme Version</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getSchemeVersion()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_SchemeVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getClauseId <em>Clause Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause Id</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getClauseId()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_ClauseId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getClauseNumber <em>Clause Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause Number</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getClauseNumber()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_ClauseNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getClauseText <em>Clause Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause Text</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getClauseText()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_ClauseText();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getDocumentTitle <em>Document Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document Title</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getDocumentTitle()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_DocumentTitle();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.trace.ScoreTrace#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getParameters()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EReference getScoreTrace_Parameters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.trace.ScoreTrace#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getInputs()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EReference getScoreTrace_Inputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.trace.ScoreTrace#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getSteps()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EReference getScoreTrace_Steps();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.trace.ScoreTrace#getFlags <em>Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Flags</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getFlags()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_Flags();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getReason()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.trace.ScoreTrace#getSentence <em>Sentence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sentence</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getSentence()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EAttribute getScoreTrace_Sentence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.trace.ScoreTrace#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Children</em>'.
	 * @see org.jixiao.model.trace.ScoreTrace#getChildren()
	 * @see #getScoreTrace()
	 * @generated
	 */
	EReference getScoreTrace_Children();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.trace.StepKind <em>Step Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Step Kind</em>'.
	 * @see org.jixiao.model.trace.StepKind
	 * @generated
	 */
	EEnum getStepKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	TraceFactory getTraceFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.jixiao.model.trace.impl.TraceInputImpl <em>Input</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.trace.impl.TraceInputImpl
		 * @see org.jixiao.model.trace.impl.TracePackageImpl#getTraceInput()
		 * @generated
		 */
		EClass TRACE_INPUT = eINSTANCE.getTraceInput();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_INPUT__NAME = eINSTANCE.getTraceInput_Name();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_INPUT__LABEL = eINSTANCE.getTraceInput_Label();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_INPUT__TEXT = eINSTANCE.getTraceInput_Text();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_INPUT__NUMBER = eINSTANCE.getTraceInput_Number();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_INPUT__UNIT = eINSTANCE.getTraceInput_Unit();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_INPUT__STATE = eINSTANCE.getTraceInput_State();

		/**
		 * The meta object literal for the '<em><b>Source Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_INPUT__SOURCE_ID = eINSTANCE.getTraceInput_SourceId();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACE_INPUT__PROVENANCE = eINSTANCE.getTraceInput_Provenance();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.trace.impl.TraceStepImpl <em>Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.trace.impl.TraceStepImpl
		 * @see org.jixiao.model.trace.impl.TracePackageImpl#getTraceStep()
		 * @generated
		 */
		EClass TRACE_STEP = eINSTANCE.getTraceStep();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_STEP__KIND = eINSTANCE.getTraceStep_Kind();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_STEP__CODE = eINSTANCE.getTraceStep_Code();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_STEP__LABEL = eINSTANCE.getTraceStep_Label();

		/**
		 * The meta object literal for the '<em><b>Expression</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_STEP__EXPRESSION = eINSTANCE.getTraceStep_Expression();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_STEP__RESULT = eINSTANCE.getTraceStep_Result();

		/**
		 * The meta object literal for the '<em><b>Result Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE_STEP__RESULT_TEXT = eINSTANCE.getTraceStep_ResultText();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACE_STEP__STEPS = eINSTANCE.getTraceStep_Steps();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.trace.impl.ScoreTraceImpl <em>Score Trace</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.trace.impl.ScoreTraceImpl
		 * @see org.jixiao.model.trace.impl.TracePackageImpl#getScoreTrace()
		 * @generated
		 */
		EClass SCORE_TRACE = eINSTANCE.getScoreTrace();

		/**
		 * The meta object literal for the '<em><b>Subject Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__SUBJECT_ID = eINSTANCE.getScoreTrace_SubjectId();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__TITLE = eINSTANCE.getScoreTrace_Title();

		/**
		 * The meta object literal for the '<em><b>Result Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__RESULT_KIND = eINSTANCE.getScoreTrace_ResultKind();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__POINTS = eINSTANCE.getScoreTrace_Points();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__LOW = eINSTANCE.getScoreTrace_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__HIGH = eINSTANCE.getScoreTrace_High();

		/**
		 * The meta object literal for the '<em><b>Full Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__FULL_POINTS = eINSTANCE.getScoreTrace_FullPoints();

		/**
		 * The meta object literal for the '<em><b>Unrounded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__UNROUNDED = eINSTANCE.getScoreTrace_Unrounded();

		/**
		 * The meta object literal for the '<em><b>Rule Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__RULE_ID = eINSTANCE.getScoreTrace_RuleId();

		/**
		 * The meta object literal for the '<em><b>Rule Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__RULE_NAME = eINSTANCE.getScoreTrace_RuleName();

		/**
		 * The meta object literal for the '<em><b>Method Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__METHOD_ID = eINSTANCE.getScoreTrace_MethodId();

		/**
		 * The meta object literal for the '<em><b>Method Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__METHOD_VERSION = eINSTANCE.getScoreTrace_MethodVersion();

		/**
		 * The meta object literal for the '<em><b>Method Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__METHOD_NAME = eINSTANCE.getScoreTrace_MethodName();

		/**
		 * The meta object literal for the '<em><b>Providing Bundle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__PROVIDING_BUNDLE = eINSTANCE.getScoreTrace_ProvidingBundle();

		/**
		 * The meta object literal for the '<em><b>Providing Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__PROVIDING_FEATURE = eINSTANCE.getScoreTrace_ProvidingFeature();

		/**
		 * The meta object literal for the '<em><b>Scheme Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__SCHEME_ID = eINSTANCE.getScoreTrace_SchemeId();

		/**
		 * The meta object literal for the '<em><b>Scheme Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__SCHEME_VERSION = eINSTANCE.getScoreTrace_SchemeVersion();

		/**
		 * The meta object literal for the '<em><b>Clause Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__CLAUSE_ID = eINSTANCE.getScoreTrace_ClauseId();

		/**
		 * The meta object literal for the '<em><b>Clause Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__CLAUSE_NUMBER = eINSTANCE.getScoreTrace_ClauseNumber();

		/**
		 * The meta object literal for the '<em><b>Clause Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__CLAUSE_TEXT = eINSTANCE.getScoreTrace_ClauseText();

		/**
		 * The meta object literal for the '<em><b>Document Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__DOCUMENT_TITLE = eINSTANCE.getScoreTrace_DocumentTitle();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORE_TRACE__PARAMETERS = eINSTANCE.getScoreTrace_Parameters();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORE_TRACE__INPUTS = eINSTANCE.getScoreTrace_Inputs();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORE_TRACE__STEPS = eINSTANCE.getScoreTrace_Steps();

		/**
		 * The meta object literal for the '<em><b>Flags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__FLAGS = eINSTANCE.getScoreTrace_Flags();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__REASON = eINSTANCE.getScoreTrace_Reason();

		/**
		 * The meta object literal for the '<em><b>Sentence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_TRACE__SENTENCE = eINSTANCE.getScoreTrace_Sentence();

		/**
		 * The meta object literal for the '<em><b>Children</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORE_TRACE__CHILDREN = eINSTANCE.getScoreTrace_Children();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.trace.StepKind <em>Step Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.trace.StepKind
		 * @see org.jixiao.model.trace.impl.TracePackageImpl#getStepKind()
		 * @generated
		 */
		EEnum STEP_KIND = eINSTANCE.getStepKind();

	}

} //TracePackage
