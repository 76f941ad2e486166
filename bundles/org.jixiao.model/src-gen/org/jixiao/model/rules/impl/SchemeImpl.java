/**
 */
package org.jixiao.model.rules.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jixiao.model.appraisal.AppraisalGroup;

import org.jixiao.model.base.Event;
import org.jixiao.model.base.Stage;
import org.jixiao.model.base.SubjectKind;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.rules.AggregationKind;
import org.jixiao.model.rules.Calendar;
import org.jixiao.model.rules.ConsequenceRule;
import org.jixiao.model.rules.DefaultRule;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.GradeScale;
import org.jixiao.model.rules.MonitoringRule;
import org.jixiao.model.rules.NotApplicablePolicy;
import org.jixiao.model.rules.OverAchievement;
import org.jixiao.model.rules.ReviewRule;
import org.jixiao.model.rules.RoleDefinition;
import org.jixiao.model.rules.RoundingPolicy;
import org.jixiao.model.rules.RulesPackage;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.model.rules.SourceDocument;
import org.jixiao.model.rules.Workflow;
import org.jixiao.model.rules.ZeroBudgetPolicy;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scheme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getPackId <em>Pack Id</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getSubjectKinds <em>Subject Kinds</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getEffectiveFrom <em>Effective From</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getEffectiveTo <em>Effective To</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getAggregation <em>Aggregation</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getGradeScale <em>Grade Scale</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getRounding <em>Rounding</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getExecutionRule <em>Execution Rule</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getDefaultRules <em>Default Rules</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getRules <em>Rules</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getNotApplicablePolicy <em>Not Applicable Policy</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getOverAchievement <em>Over Achievement</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getZeroBudgetPolicy <em>Zero Budget Policy</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getMonitoringRules <em>Monitoring Rules</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getReviewRules <em>Review Rules</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getConsequenceRules <em>Consequence Rules</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getCalendar <em>Calendar</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getWorkflows <em>Workflows</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getAppraisalGroups <em>Appraisal Groups</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.SchemeImpl#getHistory <em>History</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SchemeImpl extends IdentifiedImpl implements Scheme {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getPackId() <em>Pack Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPackId()
	 * @generated
	 * @ordered
	 */
	protected static final String PACK_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPackId() <em>Pack Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPackId()
	 * @generated
	 * @ordered
	 */
	protected String packId = PACK_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected static final String REGION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegion() <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected String region = REGION_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssuer() <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuer()
	 * @generated
	 * @ordered
	 */
	protected static final String ISSUER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssuer() <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuer()
	 * @generated
	 * @ordered
	 */
	protected String issuer = ISSUER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final Stage STAGE_EDEFAULT = Stage.EX_ANTE;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected Stage stage = STAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSubjectKinds() <em>Subject Kinds</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectKinds()
	 * @generated
	 * @ordered
	 */
	protected EList<SubjectKind> subjectKinds;

	/**
	 * The default value of the '{@link #getEffectiveFrom() <em>Effective From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EFFECTIVE_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffectiveFrom() <em>Effective From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate effectiveFrom = EFFECTIVE_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffectiveTo() <em>Effective To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EFFECTIVE_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffectiveTo() <em>Effective To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveTo()
	 * @generated
	 * @ordered
	 */
	protected LocalDate effectiveTo = EFFECTIVE_TO_EDEFAULT;

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
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<SourceDocument> documents;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<RoleDefinition> roles;

	/**
	 * The cached value of the '{@link #getDimensions() <em>Dimensions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimensions()
	 * @generated
	 * @ordered
	 */
	protected EList<Dimension> dimensions;

	/**
	 * The default value of the '{@link #getAggregation() <em>Aggregation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAggregation()
	 * @generated
	 * @ordered
	 */
	protected static final AggregationKind AGGREGATION_EDEFAULT = AggregationKind.SUM;

	/**
	 * The cached value of the '{@link #getAggregation() <em>Aggregation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAggregation()
	 * @generated
	 * @ordered
	 */
	protected AggregationKind aggregation = AGGREGATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGradeScale() <em>Grade Scale</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGradeScale()
	 * @generated
	 * @ordered
	 */
	protected GradeScale gradeScale;

	/**
	 * The cached value of the '{@link #getRounding() <em>Rounding</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRounding()
	 * @generated
	 * @ordered
	 */
	protected RoundingPolicy rounding;

	/**
	 * The cached value of the '{@link #getExecutionRule() <em>Execution Rule</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExecutionRule()
	 * @generated
	 * @ordered
	 */
	protected ScoringRule executionRule;

	/**
	 * The cached value of the '{@link #getDefaultRules() <em>Default Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultRules()
	 * @generated
	 * @ordered
	 */
	protected EList<DefaultRule> defaultRules;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<ScoringRule> rules;

	/**
	 * The default value of the '{@link #getNotApplicablePolicy() <em>Not Applicable Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotApplicablePolicy()
	 * @generated
	 * @ordered
	 */
	protected static final NotApplicablePolicy NOT_APPLICABLE_POLICY_EDEFAULT = NotApplicablePolicy.RESCALE;

	/**
	 * The cached value of the '{@link #getNotApplicablePolicy() <em>Not Applicable Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotApplicablePolicy()
	 * @generated
	 * @ordered
	 */
	protected NotApplicablePolicy notApplicablePolicy = NOT_APPLICABLE_POLICY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOverAchievement() <em>Over Achievement</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverAchievement()
	 * @generated
	 * @ordered
	 */
	protected OverAchievement overAchievement;

	/**
	 * The default value of the '{@link #getZeroBudgetPolicy() <em>Zero Budget Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZeroBudgetPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final ZeroBudgetPolicy ZERO_BUDGET_POLICY_EDEFAULT = ZeroBudgetPolicy.ASK;

	/**
	 * The cached value of the '{@link #getZeroBudgetPolicy() <em>Zero Budget Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZeroBudgetPolicy()
	 * @generated
	 * @ordered
	 */
	protected ZeroBudgetPolicy zeroBudgetPolicy = ZERO_BUDGET_POLICY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMonitoringRules() <em>Monitoring Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonitoringRules()
	 * @generated
	 * @ordered
	 */
	protected EList<MonitoringRule> monitoringRules;

	/**
	 * The cached value of the '{@link #getReviewRules() <em>Review Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewRules()
	 * @generated
	 * @ordered
	 */
	protected EList<ReviewRule> reviewRules;

	/**
	 * The cached value of the '{@link #getConsequenceRules() <em>Consequence Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsequenceRules()
	 * @generated
	 * @ordered
	 */
	protected EList<ConsequenceRule> consequenceRules;

	/**
	 * The cached value of the '{@link #getCalendar() <em>Calendar</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalendar()
	 * @generated
	 * @ordered
	 */
	protected Calendar calendar;

	/**
	 * The cached value of the '{@link #getWorkflows() <em>Workflows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkflows()
	 * @generated
	 * @ordered
	 */
	protected EList<Workflow> workflows;

	/**
	 * The cached value of the '{@link #getAppraisalGroups() <em>Appraisal Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppraisalGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<AppraisalGroup> appraisalGroups;

	/**
	 * The cached value of the '{@link #getHistory() <em>History</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistory()
	 * @generated
	 * @ordered
	 */
	protected EList<Event> history;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SchemeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.SCHEME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPackId() {
		return packId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPackId(String newPackId) {
		String oldPackId = packId;
		packId = newPackId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__PACK_ID, oldPackId, packId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegion() {
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegion(String newRegion) {
		String oldRegion = region;
		region = newRegion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__REGION, oldRegion, region));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIssuer() {
		return issuer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuer(String newIssuer) {
		String oldIssuer = issuer;
		issuer = newIssuer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__ISSUER, oldIssuer, issuer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stage getStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(Stage newStage) {
		Stage oldStage = stage;
		stage = newStage == null ? STAGE_EDEFAULT : newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SubjectKind> getSubjectKinds() {
		if (subjectKinds == null) {
			subjectKinds = new EDataTypeUniqueEList<SubjectKind>(SubjectKind.class, this, RulesPackage.SCHEME__SUBJECT_KINDS);
		}
		return subjectKinds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEffectiveFrom() {
		return effectiveFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffectiveFrom(LocalDate newEffectiveFrom) {
		LocalDate oldEffectiveFrom = effectiveFrom;
		effectiveFrom = newEffectiveFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__EFFECTIVE_FROM, oldEffectiveFrom, effectiveFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEffectiveTo() {
		return effectiveTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffectiveTo(LocalDate newEffectiveTo) {
		LocalDate oldEffectiveTo = effectiveTo;
		effectiveTo = newEffectiveTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__EFFECTIVE_TO, oldEffectiveTo, effectiveTo));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__POINTS, oldPoints, points));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SourceDocument> getDocuments() {
		if (documents == null) {
			documents = new EObjectContainmentEList<SourceDocument>(SourceDocument.class, this, RulesPackage.SCHEME__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RoleDefinition> getRoles() {
		if (roles == null) {
			roles = new EObjectContainmentEList<RoleDefinition>(RoleDefinition.class, this, RulesPackage.SCHEME__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dimension> getDimensions() {
		if (dimensions == null) {
			dimensions = new EObjectContainmentEList<Dimension>(Dimension.class, this, RulesPackage.SCHEME__DIMENSIONS);
		}
		return dimensions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AggregationKind getAggregation() {
		return aggregation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAggregation(AggregationKind newAggregation) {
		AggregationKind oldAggregation = aggregation;
		aggregation = newAggregation == null ? AGGREGATION_EDEFAULT : newAggregation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__AGGREGATION, oldAggregation, aggregation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GradeScale getGradeScale() {
		return gradeScale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGradeScale(GradeScale newGradeScale, NotificationChain msgs) {
		GradeScale oldGradeScale = gradeScale;
		gradeScale = newGradeScale;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__GRADE_SCALE, oldGradeScale, newGradeScale);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGradeScale(GradeScale newGradeScale) {
		if (newGradeScale != gradeScale) {
			NotificationChain msgs = null;
			if (gradeScale != null)
				msgs = ((InternalEObject)gradeScale).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RulesPackage.SCHEME__GRADE_SCALE, null, msgs);
			if (newGradeScale != null)
				msgs = ((InternalEObject)newGradeScale).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RulesPackage.SCHEME__GRADE_SCALE, null, msgs);
			msgs = basicSetGradeScale(newGradeScale, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__GRADE_SCALE, newGradeScale, newGradeScale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoundingPolicy getRounding() {
		return rounding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRounding(RoundingPolicy newRounding, NotificationChain msgs) {
		RoundingPolicy oldRounding = rounding;
		rounding = newRounding;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__ROUNDING, oldRounding, newRounding);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRounding(RoundingPolicy newRounding) {
		if (newRounding != rounding) {
			NotificationChain msgs = null;
			if (rounding != null)
				msgs = ((InternalEObject)rounding).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RulesPackage.SCHEME__ROUNDING, null, msgs);
			if (newRounding != null)
				msgs = ((InternalEObject)newRounding).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RulesPackage.SCHEME__ROUNDING, null, msgs);
			msgs = basicSetRounding(newRounding, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__ROUNDING, newRounding, newRounding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoringRule getExecutionRule() {
		return executionRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetExecutionRule(ScoringRule newExecutionRule, NotificationChain msgs) {
		ScoringRule oldExecutionRule = executionRule;
		executionRule = newExecutionRule;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__EXECUTION_RULE, oldExecutionRule, newExecutionRule);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExecutionRule(ScoringRule newExecutionRule) {
		if (newExecutionRule != executionRule) {
			NotificationChain msgs = null;
			if (executionRule != null)
				msgs = ((InternalEObject)executionRule).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RulesPackage.SCHEME__EXECUTION_RULE, null, msgs);
			if (newExecutionRule != null)
				msgs = ((InternalEObject)newExecutionRule).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RulesPackage.SCHEME__EXECUTION_RULE, null, msgs);
			msgs = basicSetExecutionRule(newExecutionRule, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__EXECUTION_RULE, newExecutionRule, newExecutionRule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DefaultRule> getDefaultRules() {
		if (defaultRules == null) {
			defaultRules = new EObjectContainmentEList<DefaultRule>(DefaultRule.class, this, RulesPackage.SCHEME__DEFAULT_RULES);
		}
		return defaultRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScoringRule> getRules() {
		if (rules == null) {
			rules = new EObjectContainmentEList<ScoringRule>(ScoringRule.class, this, RulesPackage.SCHEME__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotApplicablePolicy getNotApplicablePolicy() {
		return notApplicablePolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotApplicablePolicy(NotApplicablePolicy newNotApplicablePolicy) {
		NotApplicablePolicy oldNotApplicablePolicy = notApplicablePolicy;
		notApplicablePolicy = newNotApplicablePolicy == null ? NOT_APPLICABLE_POLICY_EDEFAULT : newNotApplicablePolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__NOT_APPLICABLE_POLICY, oldNotApplicablePolicy, notApplicablePolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OverAchievement getOverAchievement() {
		return overAchievement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOverAchievement(OverAchievement newOverAchievement, NotificationChain msgs) {
		OverAchievement oldOverAchievement = overAchievement;
		overAchievement = newOverAchievement;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__OVER_ACHIEVEMENT, oldOverAchievement, newOverAchievement);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOverAchievement(OverAchievement newOverAchievement) {
		if (newOverAchievement != overAchievement) {
			NotificationChain msgs = null;
			if (overAchievement != null)
				msgs = ((InternalEObject)overAchievement).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RulesPackage.SCHEME__OVER_ACHIEVEMENT, null, msgs);
			if (newOverAchievement != null)
				msgs = ((InternalEObject)newOverAchievement).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RulesPackage.SCHEME__OVER_ACHIEVEMENT, null, msgs);
			msgs = basicSetOverAchievement(newOverAchievement, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__OVER_ACHIEVEMENT, newOverAchievement, newOverAchievement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZeroBudgetPolicy getZeroBudgetPolicy() {
		return zeroBudgetPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZeroBudgetPolicy(ZeroBudgetPolicy newZeroBudgetPolicy) {
		ZeroBudgetPolicy oldZeroBudgetPolicy = zeroBudgetPolicy;
		zeroBudgetPolicy = newZeroBudgetPolicy == null ? ZERO_BUDGET_POLICY_EDEFAULT : newZeroBudgetPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__ZERO_BUDGET_POLICY, oldZeroBudgetPolicy, zeroBudgetPolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MonitoringRule> getMonitoringRules() {
		if (monitoringRules == null) {
			monitoringRules = new EObjectContainmentEList<MonitoringRule>(MonitoringRule.class, this, RulesPackage.SCHEME__MONITORING_RULES);
		}
		return monitoringRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReviewRule> getReviewRules() {
		if (reviewRules == null) {
			reviewRules = new EObjectContainmentEList<ReviewRule>(ReviewRule.class, this, RulesPackage.SCHEME__REVIEW_RULES);
		}
		return reviewRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ConsequenceRule> getConsequenceRules() {
		if (consequenceRules == null) {
			consequenceRules = new EObjectContainmentEList<ConsequenceRule>(ConsequenceRule.class, this, RulesPackage.SCHEME__CONSEQUENCE_RULES);
		}
		return consequenceRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Calendar getCalendar() {
		return calendar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCalendar(Calendar newCalendar, NotificationChain msgs) {
		Calendar oldCalendar = calendar;
		calendar = newCalendar;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__CALENDAR, oldCalendar, newCalendar);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCalendar(Calendar newCalendar) {
		if (newCalendar != calendar) {
			NotificationChain msgs = null;
			if (calendar != null)
				msgs = ((InternalEObject)calendar).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RulesPackage.SCHEME__CALENDAR, null, msgs);
			if (newCalendar != null)
				msgs = ((InternalEObject)newCalendar).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RulesPackage.SCHEME__CALENDAR, null, msgs);
			msgs = basicSetCalendar(newCalendar, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.SCHEME__CALENDAR, newCalendar, newCalendar));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Workflow> getWorkflows() {
		if (workflows == null) {
			workflows = new EObjectContainmentEList<Workflow>(Workflow.class, this, RulesPackage.SCHEME__WORKFLOWS);
		}
		return workflows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AppraisalGroup> getAppraisalGroups() {
		if (appraisalGroups == null) {
			appraisalGroups = new EObjectContainmentEList<AppraisalGroup>(AppraisalGroup.class, this, RulesPackage.SCHEME__APPRAISAL_GROUPS);
		}
		return appraisalGroups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Event> getHistory() {
		if (history == null) {
			history = new EObjectContainmentEList<Event>(Event.class, this, RulesPackage.SCHEME__HISTORY);
		}
		return history;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RulesPackage.SCHEME__DOCUMENTS:
				return ((InternalEList<?>)getDocuments()).basicRemove(otherEnd, msgs);
			case RulesPackage.SCHEME__ROLES:
				return ((InternalEList<?>)getRoles()).basicRemove(otherEnd, msgs);
			case RulesPackage.SCHEME__DIMENSIONS:
				return ((InternalEList<?>)getDimensions()).basicRemove(otherEnd, msgs);
			case RulesPackage.SCHEME__GRADE_SCALE:
				return basicSetGradeScale(null, msgs);
			case RulesPackage.SCHEME__ROUNDING:
				return basicSetRounding(null, msgs);
			case RulesPackage.SCHEME__EXECUTION_RULE:
				return basicSetExecutionRule(null, msgs);
			case RulesPackage.SCHEME__DEFAULT_RULES:
				return ((InternalEList<?>)getDefaultRules()).basicRemove(otherEnd, msgs);
			case RulesPackage.SCHEME__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
			case RulesPackage.SCHEME__OVER_ACHIEVEMENT:
				return basicSetOverAchievement(null, msgs);
			case RulesPackage.SCHEME__MONITORING_RULES:
				return ((InternalEList<?>)getMonitoringRules()).basicRemove(otherEnd, msgs);
			case RulesPackage.SCHEME__REVIEW_RULES:
				return ((InternalEList<?>)getReviewRules()).basicRemove(otherEnd, msgs);
			case RulesPackage.SCHEME__CONSEQUENCE_RULES:
				return ((InternalEList<?>)getConsequenceRules()).basicRemove(otherEnd, msgs);
			case RulesPackage.SCHEME__CALENDAR:
				return basicSetCalendar(null, msgs);
			case RulesPackage.SCHEME__WORKFLOWS:
				return ((InternalEList<?>)getWorkflows()).basicRemove(otherEnd, msgs);
			case RulesPackage.SCHEME__APPRAISAL_GROUPS:
				return ((InternalEList<?>)getAppraisalGroups()).basicRemove(otherEnd, msgs);
			case RulesPackage.SCHEME__HISTORY:
				return ((InternalEList<?>)getHistory()).basicRemove(otherEnd, msgs);
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
			case RulesPackage.SCHEME__FORMAT_VERSION:
				return getFormatVersion();
			case RulesPackage.SCHEME__VERSION:
				return getVersion();
			case RulesPackage.SCHEME__NAME:
				return getName();
			case RulesPackage.SCHEME__PACK_ID:
				return getPackId();
			case RulesPackage.SCHEME__REGION:
				return getRegion();
			case RulesPackage.SCHEME__ISSUER:
				return getIssuer();
			case RulesPackage.SCHEME__DESCRIPTION:
				return getDescription();
			case RulesPackage.SCHEME__STAGE:
				return getStage();
			case RulesPackage.SCHEME__SUBJECT_KINDS:
				return getSubjectKinds();
			case RulesPackage.SCHEME__EFFECTIVE_FROM:
				return getEffectiveFrom();
			case RulesPackage.SCHEME__EFFECTIVE_TO:
				return getEffectiveTo();
			case RulesPackage.SCHEME__POINTS:
				return getPoints();
			case RulesPackage.SCHEME__DOCUMENTS:
				return getDocuments();
			case RulesPackage.SCHEME__ROLES:
				return getRoles();
			case RulesPackage.SCHEME__DIMENSIONS:
				return getDimensions();
			case RulesPackage.SCHEME__AGGREGATION:
				return getAggregation();
			case RulesPackage.SCHEME__GRADE_SCALE:
				return getGradeScale();
			case RulesPackage.SCHEME__ROUNDING:
				return getRounding();
			case RulesPackage.SCHEME__EXECUTION_RULE:
				return getExecutionRule();
			case RulesPackage.SCHEME__DEFAULT_RULES:
				return getDefaultRules();
			case RulesPackage.SCHEME__RULES:
				return getRules();
			case RulesPackage.SCHEME__NOT_APPLICABLE_POLICY:
				return getNotApplicablePolicy();
			case RulesPackage.SCHEME__OVER_ACHIEVEMENT:
				return getOverAchievement();
			case RulesPackage.SCHEME__ZERO_BUDGET_POLICY:
				return getZeroBudgetPolicy();
			case RulesPackage.SCHEME__MONITORING_RULES:
				return getMonitoringRules();
			case RulesPackage.SCHEME__REVIEW_RULES:
				return getReviewRules();
			case RulesPackage.SCHEME__CONSEQUENCE_RULES:
				return getConsequenceRules();
			case RulesPackage.SCHEME__CALENDAR:
				return getCalendar();
			case RulesPackage.SCHEME__WORKFLOWS:
				return getWorkflows();
			case RulesPackage.SCHEME__APPRAISAL_GROUPS:
				return getAppraisalGroups();
			case RulesPackage.SCHEME__HISTORY:
				return getHistory();
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
			case RulesPackage.SCHEME__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case RulesPackage.SCHEME__VERSION:
				setVersion((String)newValue);
				return;
			case RulesPackage.SCHEME__NAME:
				setName((String)newValue);
				return;
			case RulesPackage.SCHEME__PACK_ID:
				setPackId((String)newValue);
				return;
			case RulesPackage.SCHEME__REGION:
				setRegion((String)newValue);
				return;
			case RulesPackage.SCHEME__ISSUER:
				setIssuer((String)newValue);
				return;
			case RulesPackage.SCHEME__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case RulesPackage.SCHEME__STAGE:
				setStage((Stage)newValue);
				return;
			case RulesPackage.SCHEME__SUBJECT_KINDS:
				getSubjectKinds().clear();
				getSubjectKinds().addAll((Collection<? extends SubjectKind>)newValue);
				return;
			case RulesPackage.SCHEME__EFFECTIVE_FROM:
				setEffectiveFrom((LocalDate)newValue);
				return;
			case RulesPackage.SCHEME__EFFECTIVE_TO:
				setEffectiveTo((LocalDate)newValue);
				return;
			case RulesPackage.SCHEME__POINTS:
				setPoints((BigDecimal)newValue);
				return;
			case RulesPackage.SCHEME__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends SourceDocument>)newValue);
				return;
			case RulesPackage.SCHEME__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends RoleDefinition>)newValue);
				return;
			case RulesPackage.SCHEME__DIMENSIONS:
				getDimensions().clear();
				getDimensions().addAll((Collection<? extends Dimension>)newValue);
				return;
			case RulesPackage.SCHEME__AGGREGATION:
				setAggregation((AggregationKind)newValue);
				return;
			case RulesPackage.SCHEME__GRADE_SCALE:
				setGradeScale((GradeScale)newValue);
				return;
			case RulesPackage.SCHEME__ROUNDING:
				setRounding((RoundingPolicy)newValue);
				return;
			case RulesPackage.SCHEME__EXECUTION_RULE:
				setExecutionRule((ScoringRule)newValue);
				return;
			case RulesPackage.SCHEME__DEFAULT_RULES:
				getDefaultRules().clear();
				getDefaultRules().addAll((Collection<? extends DefaultRule>)newValue);
				return;
			case RulesPackage.SCHEME__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends ScoringRule>)newValue);
				return;
			case RulesPackage.SCHEME__NOT_APPLICABLE_POLICY:
				setNotApplicablePolicy((NotApplicablePolicy)newValue);
				return;
			case RulesPackage.SCHEME__OVER_ACHIEVEMENT:
				setOverAchievement((OverAchievement)newValue);
				return;
			case RulesPackage.SCHEME__ZERO_BUDGET_POLICY:
				setZeroBudgetPolicy((ZeroBudgetPolicy)newValue);
				return;
			case RulesPackage.SCHEME__MONITORING_RULES:
				getMonitoringRules().clear();
				getMonitoringRules().addAll((Collection<? extends MonitoringRule>)newValue);
				return;
			case RulesPackage.SCHEME__REVIEW_RULES:
				getReviewRules().clear();
				getReviewRules().addAll((Collection<? extends ReviewRule>)newValue);
				return;
			case RulesPackage.SCHEME__CONSEQUENCE_RULES:
				getConsequenceRules().clear();
				getConsequenceRules().addAll((Collection<? extends ConsequenceRule>)newValue);
				return;
			case RulesPackage.SCHEME__CALENDAR:
				setCalendar((Calendar)newValue);
				return;
			case RulesPackage.SCHEME__WORKFLOWS:
				getWorkflows().clear();
				getWorkflows().addAll((Collection<? extends Workflow>)newValue);
				return;
			case RulesPackage.SCHEME__APPRAISAL_GROUPS:
				getAppraisalGroups().clear();
				getAppraisalGroups().addAll((Collection<? extends AppraisalGroup>)newValue);
				return;
			case RulesPackage.SCHEME__HISTORY:
				getHistory().clear();
				getHistory().addAll((Collection<? extends Event>)newValue);
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
			case RulesPackage.SCHEME__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case RulesPackage.SCHEME__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case RulesPackage.SCHEME__NAME:
				setName(NAME_EDEFAULT);
				return;
			case RulesPackage.SCHEME__PACK_ID:
				setPackId(PACK_ID_EDEFAULT);
				return;
			case RulesPackage.SCHEME__REGION:
				setRegion(REGION_EDEFAULT);
				return;
			case RulesPackage.SCHEME__ISSUER:
				setIssuer(ISSUER_EDEFAULT);
				return;
			case RulesPackage.SCHEME__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case RulesPackage.SCHEME__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case RulesPackage.SCHEME__SUBJECT_KINDS:
				getSubjectKinds().clear();
				return;
			case RulesPackage.SCHEME__EFFECTIVE_FROM:
				setEffectiveFrom(EFFECTIVE_FROM_EDEFAULT);
				return;
			case RulesPackage.SCHEME__EFFECTIVE_TO:
				setEffectiveTo(EFFECTIVE_TO_EDEFAULT);
				return;
			case RulesPackage.SCHEME__POINTS:
				setPoints(POINTS_EDEFAULT);
				return;
			case RulesPackage.SCHEME__DOCUMENTS:
				getDocuments().clear();
				return;
			case RulesPackage.SCHEME__ROLES:
				getRoles().clear();
				return;
			case RulesPackage.SCHEME__DIMENSIONS:
				getDimensions().clear();
				return;
			case RulesPackage.SCHEME__AGGREGATION:
				setAggregation(AGGREGATION_EDEFAULT);
				return;
			case RulesPackage.SCHEME__GRADE_SCALE:
				setGradeScale((GradeScale)null);
				return;
			case RulesPackage.SCHEME__ROUNDING:
				setRounding((RoundingPolicy)null);
				return;
			case RulesPackage.SCHEME__EXECUTION_RULE:
				setExecutionRule((ScoringRule)null);
				return;
			case RulesPackage.SCHEME__DEFAULT_RULES:
				getDefaultRules().clear();
				return;
			case RulesPackage.SCHEME__RULES:
				getRules().clear();
				return;
			case RulesPackage.SCHEME__NOT_APPLICABLE_POLICY:
				setNotApplicablePolicy(NOT_APPLICABLE_POLICY_EDEFAULT);
				return;
			case RulesPackage.SCHEME__OVER_ACHIEVEMENT:
				setOverAchievement((OverAchievement)null);
				return;
			case RulesPackage.SCHEME__ZERO_BUDGET_POLICY:
				setZeroBudgetPolicy(ZERO_BUDGET_POLICY_EDEFAULT);
				return;
			case RulesPackage.SCHEME__MONITORING_RULES:
				getMonitoringRules().clear();
				return;
			case RulesPackage.SCHEME__REVIEW_RULES:
				getReviewRules().clear();
				return;
			case RulesPackage.SCHEME__CONSEQUENCE_RULES:
				getConsequenceRules().clear();
				return;
			case RulesPackage.SCHEME__CALENDAR:
				setCalendar((Calendar)null);
				return;
			case RulesPackage.SCHEME__WORKFLOWS:
				getWorkflows().clear();
				return;
			case RulesPackage.SCHEME__APPRAISAL_GROUPS:
				getAppraisalGroups().clear();
				return;
			case RulesPackage.SCHEME__HISTORY:
				getHistory().clear();
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
			case RulesPackage.SCHEME__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case RulesPackage.SCHEME__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case RulesPackage.SCHEME__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case RulesPackage.SCHEME__PACK_ID:
				return PACK_ID_EDEFAULT == null ? packId != null : !PACK_ID_EDEFAULT.equals(packId);
			case RulesPackage.SCHEME__REGION:
				return REGION_EDEFAULT == null ? region != null : !REGION_EDEFAULT.equals(region);
			case RulesPackage.SCHEME__ISSUER:
				return ISSUER_EDEFAULT == null ? issuer != null : !ISSUER_EDEFAULT.equals(issuer);
			case RulesPackage.SCHEME__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case RulesPackage.SCHEME__STAGE:
				return stage != STAGE_EDEFAULT;
			case RulesPackage.SCHEME__SUBJECT_KINDS:
				return subjectKinds != null && !subjectKinds.isEmpty();
			case RulesPackage.SCHEME__EFFECTIVE_FROM:
				return EFFECTIVE_FROM_EDEFAULT == null ? effectiveFrom != null : !EFFECTIVE_FROM_EDEFAULT.equals(effectiveFrom);
			case RulesPackage.SCHEME__EFFECTIVE_TO:
				return EFFECTIVE_TO_EDEFAULT == null ? effectiveTo != null : !EFFECTIVE_TO_EDEFAULT.equals(effectiveTo);
			case RulesPackage.SCHEME__POINTS:
				return POINTS_EDEFAULT == null ? points != null : !POINTS_EDEFAULT.equals(points);
			case RulesPackage.SCHEME__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case RulesPackage.SCHEME__ROLES:
				return roles != null && !roles.isEmpty();
			case RulesPackage.SCHEME__DIMENSIONS:
				return dimensions != null && !dimensions.isEmpty();
			case RulesPackage.SCHEME__AGGREGATION:
				return aggregation != AGGREGATION_EDEFAULT;
			case RulesPackage.SCHEME__GRADE_SCALE:
				return gradeScale != null;
			case RulesPackage.SCHEME__ROUNDING:
				return rounding != null;
			case RulesPackage.SCHEME__EXECUTION_RULE:
				return executionRule != null;
			case RulesPackage.SCHEME__DEFAULT_RULES:
				return defaultRules != null && !defaultRules.isEmpty();
			case RulesPackage.SCHEME__RULES:
				return rules != null && !rules.isEmpty();
			case RulesPackage.SCHEME__NOT_APPLICABLE_POLICY:
				return notApplicablePolicy != NOT_APPLICABLE_POLICY_EDEFAULT;
			case RulesPackage.SCHEME__OVER_ACHIEVEMENT:
				return overAchievement != null;
			case RulesPackage.SCHEME__ZERO_BUDGET_POLICY:
				return zeroBudgetPolicy != ZERO_BUDGET_POLICY_EDEFAULT;
			case RulesPackage.SCHEME__MONITORING_RULES:
				return monitoringRules != null && !monitoringRules.isEmpty();
			case RulesPackage.SCHEME__REVIEW_RULES:
				return reviewRules != null && !reviewRules.isEmpty();
			case RulesPackage.SCHEME__CONSEQUENCE_RULES:
				return consequenceRules != null && !consequenceRules.isEmpty();
			case RulesPackage.SCHEME__CALENDAR:
				return calendar != null;
			case RulesPackage.SCHEME__WORKFLOWS:
				return workflows != null && !workflows.isEmpty();
			case RulesPackage.SCHEME__APPRAISAL_GROUPS:
				return appraisalGroups != null && !appraisalGroups.isEmpty();
			case RulesPackage.SCHEME__HISTORY:
				return history != null && !history.isEmpty();
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
		result.append(" (formatVersion: "); //$NON-NLS-1$
		result.append(formatVersion);
		result.append(", version: "); //$NON-NLS-1$
		result.append(version);
		result.append(", name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", packId: "); //$NON-NLS-1$
		result.append(packId);
		result.append(", region: "); //$NON-NLS-1$
		result.append(region);
		result.append(", issuer: "); //$NON-NLS-1$
		result.append(issuer);
		result.append(", description: "); //$NON-NLS-1$
		result.append(description);
		result.append(", stage: "); //$NON-NLS-1$
		result.append(stage);
		result.append(", subjectKinds: "); //$NON-NLS-1$
		result.append(subjectKinds);
		result.append(", effectiveFrom: "); //$NON-NLS-1$
		result.append(effectiveFrom);
		result.append(", effectiveTo: "); //$NON-NLS-1$
		result.append(effectiveTo);
		result.append(", points: "); //$NON-NLS-1$
		result.append(points);
		result.append(", aggregation: "); //$NON-NLS-1$
		result.append(aggregation);
		result.append(", notApplicablePolicy: "); //$NON-NLS-1$
		result.append(notApplicablePolicy);
		result.append(", zeroBudgetPolicy: "); //$NON-NLS-1$
		result.append(zeroBudgetPolicy);
		result.append(')');
		return result.toString();
	}

} //SchemeImpl
