/**
 */
package org.jixiao.model.trace.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.jixiao.model.appraisal.AppraisalPackage;

import org.jixiao.model.appraisal.impl.AppraisalPackageImpl;

import org.jixiao.model.base.BasePackage;

import org.jixiao.model.base.impl.BasePackageImpl;

import org.jixiao.model.dossier.DossierPackage;

import org.jixiao.model.dossier.impl.DossierPackageImpl;

import org.jixiao.model.library.LibraryPackage;

import org.jixiao.model.library.impl.LibraryPackageImpl;

import org.jixiao.model.rules.RulesPackage;

import org.jixiao.model.rules.impl.RulesPackageImpl;

import org.jixiao.model.trace.ScoreTrace;
import org.jixiao.model.trace.StepKind;
import org.jixiao.model.trace.TraceFactory;
import org.jixiao.model.trace.TraceInput;
import org.jixiao.model.trace.TracePackage;
import org.jixiao.model.trace.TraceStep;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class TracePackageImpl extends EPackageImpl implements TracePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass traceInputEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass traceStepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scoreTraceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stepKindEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.jixiao.model.trace.TracePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private TracePackageImpl() {
		super(eNS_URI, TraceFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link TracePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static TracePackage init() {
		if (isInited) return (TracePackage)EPackage.Registry.INSTANCE.getEPackage(TracePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredTracePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		TracePackageImpl theTracePackage = registeredTracePackage instanceof TracePackageImpl ? (TracePackageImpl)registeredTracePackage : new TracePackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RulesPackage.eNS_URI);
		RulesPackageImpl theRulesPackage = (RulesPackageImpl)(registeredPackage instanceof RulesPackageImpl ? registeredPackage : RulesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LibraryPackage.eNS_URI);
		LibraryPackageImpl theLibraryPackage = (LibraryPackageImpl)(registeredPackage instanceof LibraryPackageImpl ? registeredPackage : LibraryPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DossierPackage.eNS_URI);
		DossierPackageImpl theDossierPackage = (DossierPackageImpl)(registeredPackage instanceof DossierPackageImpl ? registeredPackage : DossierPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AppraisalPackage.eNS_URI);
		AppraisalPackageImpl theAppraisalPackage = (AppraisalPackageImpl)(registeredPackage instanceof AppraisalPackageImpl ? registeredPackage : AppraisalPackage.eINSTANCE);

		// Create package meta-data objects
		theTracePackage.createPackageContents();
		theBasePackage.createPackageContents();
		theRulesPackage.createPackageContents();
		theLibraryPackage.createPackageContents();
		theDossierPackage.createPackageContents();
		theAppraisalPackage.createPackageContents();

		// Initialize created meta-data
		theTracePackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theRulesPackage.initializePackageContents();
		theLibraryPackage.initializePackageContents();
		theDossierPackage.initializePackageContents();
		theAppraisalPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theTracePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(TracePackage.eNS_URI, theTracePackage);
		return theTracePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTraceInput() {
		return traceInputEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceInput_Name() {
		return (EAttribute)traceInputEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceInput_Label() {
		return (EAttribute)traceInputEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceInput_Text() {
		return (EAttribute)traceInputEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceInput_Number() {
		return (EAttribute)traceInputEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceInput_Unit() {
		return (EAttribute)traceInputEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceInput_State() {
		return (EAttribute)traceInputEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceInput_SourceId() {
		return (EAttribute)traceInputEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTraceInput_Provenance() {
		return (EReference)traceInputEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTraceStep() {
		return traceStepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceStep_Kind() {
		return (EAttribute)traceStepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceStep_Code() {
		return (EAttribute)traceStepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceStep_Label() {
		return (EAttribute)traceStepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceStep_Expression() {
		return (EAttribute)traceStepEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceStep_Result() {
		return (EAttribute)traceStepEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraceStep_ResultText() {
		return (EAttribute)traceStepEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTraceStep_Steps() {
		return (EReference)traceStepEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScoreTrace() {
		return scoreTraceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_SubjectId() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_Title() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_ResultKind() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_Points() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_Low() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_High() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_FullPoints() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_Unrounded() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_RuleId() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_RuleName() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_MethodId() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_MethodVersion() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_MethodName() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_ProvidingBundle() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_ProvidingFeature() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_SchemeId() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_SchemeVersion() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_ClauseId() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_ClauseNumber() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_ClauseText() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_DocumentTitle() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScoreTrace_Parameters() {
		return (EReference)scoreTraceEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScoreTrace_Inputs() {
		return (EReference)scoreTraceEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScoreTrace_Steps() {
		return (EReference)scoreTraceEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_Flags() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_Reason() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScoreTrace_Sentence() {
		return (EAttribute)scoreTraceEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScoreTrace_Children() {
		return (EReference)scoreTraceEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStepKind() {
		return stepKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TraceFactory getTraceFactory() {
		return (TraceFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		traceInputEClass = createEClass(TRACE_INPUT);
		createEAttribute(traceInputEClass, TRACE_INPUT__NAME);
		createEAttribute(traceInputEClass, TRACE_INPUT__LABEL);
		createEAttribute(traceInputEClass, TRACE_INPUT__TEXT);
		createEAttribute(traceInputEClass, TRACE_INPUT__NUMBER);
		createEAttribute(traceInputEClass, TRACE_INPUT__UNIT);
		createEAttribute(traceInputEClass, TRACE_INPUT__STATE);
		createEAttribute(traceInputEClass, TRACE_INPUT__SOURCE_ID);
		createEReference(traceInputEClass, TRACE_INPUT__PROVENANCE);

		traceStepEClass = createEClass(TRACE_STEP);
		createEAttribute(traceStepEClass, TRACE_STEP__KIND);
		createEAttribute(traceStepEClass, TRACE_STEP__CODE);
		createEAttribute(traceStepEClass, TRACE_STEP__LABEL);
		createEAttribute(traceStepEClass, TRACE_STEP__EXPRESSION);
		createEAttribute(traceStepEClass, TRACE_STEP__RESULT);
		createEAttribute(traceStepEClass, TRACE_STEP__RESULT_TEXT);
		createEReference(traceStepEClass, TRACE_STEP__STEPS);

		scoreTraceEClass = createEClass(SCORE_TRACE);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__SUBJECT_ID);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__TITLE);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__RESULT_KIND);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__POINTS);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__LOW);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__HIGH);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__FULL_POINTS);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__UNROUNDED);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__RULE_ID);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__RULE_NAME);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__METHOD_ID);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__METHOD_VERSION);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__METHOD_NAME);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__PROVIDING_BUNDLE);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__PROVIDING_FEATURE);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__SCHEME_ID);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__SCHEME_VERSION);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__CLAUSE_ID);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__CLAUSE_NUMBER);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__CLAUSE_TEXT);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__DOCUMENT_TITLE);
		createEReference(scoreTraceEClass, SCORE_TRACE__PARAMETERS);
		createEReference(scoreTraceEClass, SCORE_TRACE__INPUTS);
		createEReference(scoreTraceEClass, SCORE_TRACE__STEPS);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__FLAGS);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__REASON);
		createEAttribute(scoreTraceEClass, SCORE_TRACE__SENTENCE);
		createEReference(scoreTraceEClass, SCORE_TRACE__CHILDREN);

		// Create enums
		stepKindEEnum = createEEnum(STEP_KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		BasePackage theBasePackage = (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		scoreTraceEClass.getESuperTypes().add(theBasePackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(traceInputEClass, TraceInput.class, "TraceInput", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getTraceInput_Name(), ecorePackage.getEString(), "name", null, 0, 1, TraceInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTraceInput_Label(), ecorePackage.getEString(), "label", null, 0, 1, TraceInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTraceInput_Text(), ecorePackage.getEString(), "text", null, 0, 1, TraceInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTraceInput_Number(), ecorePackage.getEBigDecimal(), "number", null, 0, 1, TraceInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTraceInput_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, TraceInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTraceInput_State(), theBasePackage.getValueState(), "state", null, 0, 1, TraceInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTraceInput_SourceId(), ecorePackage.getEString(), "sourceId", null, 0, 1, TraceInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTraceInput_Provenance(), theBasePackage.getProvenance(), null, "provenance", null, 0, -1, TraceInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(traceStepEClass, TraceStep.class, "TraceStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getTraceStep_Kind(), this.getStepKind(), "kind", null, 0, 1, TraceStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTraceStep_Code(), ecorePackage.getEString(), "code", null, 0, 1, TraceStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTraceStep_Label(), ecorePackage.getEString(), "label", null, 0, 1, TraceStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTraceStep_Expression(), ecorePackage.getEString(), "expression", null, 0, 1, TraceStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTraceStep_Result(), ecorePackage.getEBigDecimal(), "result", null, 0, 1, TraceStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTraceStep_ResultText(), ecorePackage.getEString(), "resultText", null, 0, 1, TraceStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTraceStep_Steps(), this.getTraceStep(), null, "steps", null, 0, -1, TraceStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(scoreTraceEClass, ScoreTrace.class, "ScoreTrace", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getScoreTrace_SubjectId(), ecorePackage.getEString(), "subjectId", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_Title(), ecorePackage.getEString(), "title", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_ResultKind(), theBasePackage.getResultKind(), "resultKind", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_Points(), ecorePackage.getEBigDecimal(), "points", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_Low(), ecorePackage.getEBigDecimal(), "low", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_High(), ecorePackage.getEBigDecimal(), "high", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_FullPoints(), ecorePackage.getEBigDecimal(), "fullPoints", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_Unrounded(), ecorePackage.getEBigDecimal(), "unrounded", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_RuleId(), ecorePackage.getEString(), "ruleId", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_RuleName(), ecorePackage.getEString(), "ruleName", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_MethodId(), ecorePackage.getEString(), "methodId", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_MethodVersion(), ecorePackage.getEString(), "methodVersion", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_MethodName(), ecorePackage.getEString(), "methodName", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_ProvidingBundle(), ecorePackage.getEString(), "providingBundle", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_ProvidingFeature(), ecorePackage.getEString(), "providingFeature", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_SchemeId(), ecorePackage.getEString(), "schemeId", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_SchemeVersion(), ecorePackage.getEString(), "schemeVersion", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_ClauseId(), ecorePackage.getEString(), "clauseId", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_ClauseNumber(), ecorePackage.getEString(), "clauseNumber", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_ClauseText(), ecorePackage.getEString(), "clauseText", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_DocumentTitle(), ecorePackage.getEString(), "documentTitle", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getScoreTrace_Parameters(), theBasePackage.getParameter(), null, "parameters", null, 0, -1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getScoreTrace_Inputs(), this.getTraceInput(), null, "inputs", null, 0, -1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getScoreTrace_Steps(), this.getTraceStep(), null, "steps", null, 0, -1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_Flags(), ecorePackage.getEString(), "flags", null, 0, -1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScoreTrace_Sentence(), ecorePackage.getEString(), "sentence", null, 0, 1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getScoreTrace_Children(), this.getScoreTrace(), null, "children", null, 0, -1, ScoreTrace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(stepKindEEnum, StepKind.class, "StepKind"); //$NON-NLS-1$
		addEEnumLiteral(stepKindEEnum, StepKind.FORMULA);
		addEEnumLiteral(stepKindEEnum, StepKind.CONDITION);
		addEEnumLiteral(stepKindEEnum, StepKind.CAP);
		addEEnumLiteral(stepKindEEnum, StepKind.FLOOR);
		addEEnumLiteral(stepKindEEnum, StepKind.ROUND);
		addEEnumLiteral(stepKindEEnum, StepKind.SUM);
		addEEnumLiteral(stepKindEEnum, StepKind.NOTE);

		// Create resource
		createResource(eNS_URI);
	}

} //TracePackageImpl
