/**
 */
package org.jixiao.model.rules.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.jixiao.model.rules.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RulesFactoryImpl extends EFactoryImpl implements RulesFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static RulesFactory init() {
		try {
			RulesFactory theRulesFactory = (RulesFactory)EPackage.Registry.INSTANCE.getEFactory(RulesPackage.eNS_URI);
			if (theRulesFactory != null) {
				return theRulesFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new RulesFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RulesFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case RulesPackage.SOURCE_DOCUMENT: return createSourceDocument();
			case RulesPackage.CLAUSE: return createClause();
			case RulesPackage.WORKED_EXAMPLE: return createWorkedExample();
			case RulesPackage.SCORING_RULE: return createScoringRule();
			case RulesPackage.RULE_ITEM: return createRuleItem();
			case RulesPackage.DEFAULT_RULE: return createDefaultRule();
			case RulesPackage.DIMENSION: return createDimension();
			case RulesPackage.GRADE_SCALE: return createGradeScale();
			case RulesPackage.GRADE_BAND: return createGradeBand();
			case RulesPackage.ROUNDING_POLICY: return createRoundingPolicy();
			case RulesPackage.OVER_ACHIEVEMENT: return createOverAchievement();
			case RulesPackage.LIGHT_BAND: return createLightBand();
			case RulesPackage.MONTH_FLOOR: return createMonthFloor();
			case RulesPackage.MONITORING_RULE: return createMonitoringRule();
			case RulesPackage.REVIEW_OUTCOME: return createReviewOutcome();
			case RulesPackage.REVIEW_RULE: return createReviewRule();
			case RulesPackage.CONSEQUENCE_RULE: return createConsequenceRule();
			case RulesPackage.DEADLINE: return createDeadline();
			case RulesPackage.CALENDAR: return createCalendar();
			case RulesPackage.ROLE_DEFINITION: return createRoleDefinition();
			case RulesPackage.WORKFLOW_STATE: return createWorkflowState();
			case RulesPackage.GATE: return createGate();
			case RulesPackage.TRANSITION: return createTransition();
			case RulesPackage.WORKFLOW: return createWorkflow();
			case RulesPackage.SCHEME: return createScheme();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case RulesPackage.RULE_CLASS:
				return createRuleClassFromString(eDataType, initialValue);
			case RulesPackage.NOT_APPLICABLE_POLICY:
				return createNotApplicablePolicyFromString(eDataType, initialValue);
			case RulesPackage.OVER_ACHIEVEMENT_POLICY:
				return createOverAchievementPolicyFromString(eDataType, initialValue);
			case RulesPackage.ZERO_BUDGET_POLICY:
				return createZeroBudgetPolicyFromString(eDataType, initialValue);
			case RulesPackage.ROUNDING_KIND:
				return createRoundingKindFromString(eDataType, initialValue);
			case RulesPackage.AGGREGATION_KIND:
				return createAggregationKindFromString(eDataType, initialValue);
			case RulesPackage.DIMENSION_KIND:
				return createDimensionKindFromString(eDataType, initialValue);
			case RulesPackage.MONITORING_KIND:
				return createMonitoringKindFromString(eDataType, initialValue);
			case RulesPackage.REVIEW_ACTION:
				return createReviewActionFromString(eDataType, initialValue);
			case RulesPackage.DEADLINE_KIND:
				return createDeadlineKindFromString(eDataType, initialValue);
			case RulesPackage.PERIOD_UNIT:
				return createPeriodUnitFromString(eDataType, initialValue);
			case RulesPackage.STATE_KIND:
				return createStateKindFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case RulesPackage.RULE_CLASS:
				return convertRuleClassToString(eDataType, instanceValue);
			case RulesPackage.NOT_APPLICABLE_POLICY:
				return convertNotApplicablePolicyToString(eDataType, instanceValue);
			case RulesPackage.OVER_ACHIEVEMENT_POLICY:
				return convertOverAchievementPolicyToString(eDataType, instanceValue);
			case RulesPackage.ZERO_BUDGET_POLICY:
				return convertZeroBudgetPolicyToString(eDataType, instanceValue);
			case RulesPackage.ROUNDING_KIND:
				return convertRoundingKindToString(eDataType, instanceValue);
			case RulesPackage.AGGREGATION_KIND:
				return convertAggregationKindToString(eDataType, instanceValue);
			case RulesPackage.DIMENSION_KIND:
				return convertDimensionKindToString(eDataType, instanceValue);
			case RulesPackage.MONITORING_KIND:
				return convertMonitoringKindToString(eDataType, instanceValue);
			case RulesPackage.REVIEW_ACTION:
				return convertReviewActionToString(eDataType, instanceValue);
			case RulesPackage.DEADLINE_KIND:
				return convertDeadlineKindToString(eDataType, instanceValue);
			case RulesPackage.PERIOD_UNIT:
				return convertPeriodUnitToString(eDataType, instanceValue);
			case RulesPackage.STATE_KIND:
				return convertStateKindToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceDocument createSourceDocument() {
		SourceDocumentImpl sourceDocument = new SourceDocumentImpl();
		return sourceDocument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Clause createClause() {
		ClauseImpl clause = new ClauseImpl();
		return clause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkedExample createWorkedExample() {
		WorkedExampleImpl workedExample = new WorkedExampleImpl();
		return workedExample;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoringRule createScoringRule() {
		ScoringRuleImpl scoringRule = new ScoringRuleImpl();
		return scoringRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RuleItem createRuleItem() {
		RuleItemImpl ruleItem = new RuleItemImpl();
		return ruleItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DefaultRule createDefaultRule() {
		DefaultRuleImpl defaultRule = new DefaultRuleImpl();
		return defaultRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dimension createDimension() {
		DimensionImpl dimension = new DimensionImpl();
		return dimension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GradeScale createGradeScale() {
		GradeScaleImpl gradeScale = new GradeScaleImpl();
		return gradeScale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GradeBand createGradeBand() {
		GradeBandImpl gradeBand = new GradeBandImpl();
		return gradeBand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoundingPolicy createRoundingPolicy() {
		RoundingPolicyImpl roundingPolicy = new RoundingPolicyImpl();
		return roundingPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OverAchievement createOverAchievement() {
		OverAchievementImpl overAchievement = new OverAchievementImpl();
		return overAchievement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LightBand createLightBand() {
		LightBandImpl lightBand = new LightBandImpl();
		return lightBand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MonthFloor createMonthFloor() {
		MonthFloorImpl monthFloor = new MonthFloorImpl();
		return monthFloor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MonitoringRule createMonitoringRule() {
		MonitoringRuleImpl monitoringRule = new MonitoringRuleImpl();
		return monitoringRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewOutcome createReviewOutcome() {
		ReviewOutcomeImpl reviewOutcome = new ReviewOutcomeImpl();
		return reviewOutcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewRule createReviewRule() {
		ReviewRuleImpl reviewRule = new ReviewRuleImpl();
		return reviewRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsequenceRule createConsequenceRule() {
		ConsequenceRuleImpl consequenceRule = new ConsequenceRuleImpl();
		return consequenceRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Deadline createDeadline() {
		DeadlineImpl deadline = new DeadlineImpl();
		return deadline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Calendar createCalendar() {
		CalendarImpl calendar = new CalendarImpl();
		return calendar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoleDefinition createRoleDefinition() {
		RoleDefinitionImpl roleDefinition = new RoleDefinitionImpl();
		return roleDefinition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkflowState createWorkflowState() {
		WorkflowStateImpl workflowState = new WorkflowStateImpl();
		return workflowState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Gate createGate() {
		GateImpl gate = new GateImpl();
		return gate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Transition createTransition() {
		TransitionImpl transition = new TransitionImpl();
		return transition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Workflow createWorkflow() {
		WorkflowImpl workflow = new WorkflowImpl();
		return workflow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scheme createScheme() {
		SchemeImpl scheme = new SchemeImpl();
		return scheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RuleClass createRuleClassFromString(EDataType eDataType, String initialValue) {
		RuleClass result = RuleClass.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRuleClassToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotApplicablePolicy createNotApplicablePolicyFromString(EDataType eDataType, String initialValue) {
		NotApplicablePolicy result = NotApplicablePolicy.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNotApplicablePolicyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OverAchievementPolicy createOverAchievementPolicyFromString(EDataType eDataType, String initialValue) {
		OverAchievementPolicy result = OverAchievementPolicy.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOverAchievementPolicyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ZeroBudgetPolicy createZeroBudgetPolicyFromString(EDataType eDataType, String initialValue) {
		ZeroBudgetPolicy result = ZeroBudgetPolicy.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertZeroBudgetPolicyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RoundingKind createRoundingKindFromString(EDataType eDataType, String initialValue) {
		RoundingKind result = RoundingKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRoundingKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AggregationKind createAggregationKindFromString(EDataType eDataType, String initialValue) {
		AggregationKind result = AggregationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAggregationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DimensionKind createDimensionKindFromString(EDataType eDataType, String initialValue) {
		DimensionKind result = DimensionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDimensionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MonitoringKind createMonitoringKindFromString(EDataType eDataType, String initialValue) {
		MonitoringKind result = MonitoringKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMonitoringKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReviewAction createReviewActionFromString(EDataType eDataType, String initialValue) {
		ReviewAction result = ReviewAction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReviewActionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DeadlineKind createDeadlineKindFromString(EDataType eDataType, String initialValue) {
		DeadlineKind result = DeadlineKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDeadlineKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PeriodUnit createPeriodUnitFromString(EDataType eDataType, String initialValue) {
		PeriodUnit result = PeriodUnit.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPeriodUnitToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StateKind createStateKindFromString(EDataType eDataType, String initialValue) {
		StateKind result = StateKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStateKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RulesPackage getRulesPackage() {
		return (RulesPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static RulesPackage getPackage() {
		return RulesPackage.eINSTANCE;
	}

} //RulesFactoryImpl
