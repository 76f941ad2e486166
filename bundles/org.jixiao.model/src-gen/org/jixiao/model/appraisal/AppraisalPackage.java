/**
 */
package org.jixiao.model.appraisal;

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
 * The yearly appraisal of units on 1000 points.
 * <!-- end-model-doc -->
 * @see org.jixiao.model.appraisal.AppraisalFactory
 * @model kind="package"
 * @generated
 */
public interface AppraisalPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "appraisal"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://jixiao.org/model/appraisal/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "appraisal"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	AppraisalPackage eINSTANCE = org.jixiao.model.appraisal.impl.AppraisalPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.ComprehensiveItemImpl <em>Comprehensive Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.ComprehensiveItemImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getComprehensiveItem()
	 * @generated
	 */
	int COMPREHENSIVE_ITEM = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPREHENSIVE_ITEM__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPREHENSIVE_ITEM__CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPREHENSIVE_ITEM__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Full Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPREHENSIVE_ITEM__FULL_POINTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Aggregation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPREHENSIVE_ITEM__AGGREGATION = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPREHENSIVE_ITEM__OPTIONS = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPREHENSIVE_ITEM__RULE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Drop Highest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPREHENSIVE_ITEM__DROP_HIGHEST = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Drop Lowest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPREHENSIVE_ITEM__DROP_LOWEST = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Full Mark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPREHENSIVE_ITEM__FULL_MARK = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Anonymous</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPREHENSIVE_ITEM__ANONYMOUS = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPREHENSIVE_ITEM__TEXT = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Comprehensive Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPREHENSIVE_ITEM_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Comprehensive Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPREHENSIVE_ITEM_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.BallotOptionImpl <em>Ballot Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.BallotOptionImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getBallotOption()
	 * @generated
	 */
	int BALLOT_OPTION = 1;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOT_OPTION__CODE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOT_OPTION__NAME = 1;

	/**
	 * The feature id for the '<em><b>Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOT_OPTION__FACTOR = 2;

	/**
	 * The number of structural features of the '<em>Ballot Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOT_OPTION_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Ballot Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOT_OPTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.TierRuleImpl <em>Tier Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.TierRuleImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getTierRule()
	 * @generated
	 */
	int TIER_RULE = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_RULE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_RULE__POINTS = 1;

	/**
	 * The feature id for the '<em><b>Share To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_RULE__SHARE_TO = 2;

	/**
	 * The number of structural features of the '<em>Tier Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_RULE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Tier Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_RULE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.ClassRuleImpl <em>Class Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.ClassRuleImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getClassRule()
	 * @generated
	 */
	int CLASS_RULE = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_RULE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_RULE__COUNT = 1;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_RULE__SHARE = 2;

	/**
	 * The feature id for the '<em><b>Extra When Commended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_RULE__EXTRA_WHEN_COMMENDED = 3;

	/**
	 * The feature id for the '<em><b>Lower Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_RULE__LOWER_BOUND = 4;

	/**
	 * The feature id for the '<em><b>Unqualified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_RULE__UNQUALIFIED = 5;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_RULE__TEXT = 6;

	/**
	 * The number of structural features of the '<em>Class Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_RULE_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Class Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLASS_RULE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl <em>Indicator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getAppraisalIndicator()
	 * @generated
	 */
	int APPRAISAL_INDICATOR = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__CATEGORY = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__ORIGIN = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Library Indicator Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__LIBRARY_INDICATOR_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__NATURE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__DIRECTION = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__TARGET = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__POINTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__RESPONSIBLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Planned Shares</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__PLANNED_SHARES = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Evidence Required</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__EVIDENCE_REQUIRED = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__RULE = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__INPUTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Reported</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__REPORTED = BasePackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__VERIFIED = BasePackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Recognised</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__RECOGNISED = BasePackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Actual State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__ACTUAL_STATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Claimed Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__CLAIMED_SCORE = BasePackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Result</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__RESULT = BasePackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__TRACE = BasePackage.IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__EVIDENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR__PROVENANCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The number of structural features of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 25;

	/**
	 * The number of operations of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_INDICATOR_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.FilingEntryImpl <em>Filing Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.FilingEntryImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getFilingEntry()
	 * @generated
	 */
	int FILING_ENTRY = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_ENTRY__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Indicator Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_ENTRY__INDICATOR_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_ENTRY__VALUE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_ENTRY__STATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Progress</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_ENTRY__PROGRESS = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Claimed Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_ENTRY__CLAIMED_SCORE = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_ENTRY__EVIDENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_ENTRY__PROVENANCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_ENTRY__INPUTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Filing Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_ENTRY_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Filing Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_ENTRY_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.FilingImpl <em>Filing</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.FilingImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getFiling()
	 * @generated
	 */
	int FILING = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__ID = BasePackage.WORK_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__NUMBER = BasePackage.WORK_ITEM__NUMBER;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__STATE = BasePackage.WORK_ITEM__STATE;

	/**
	 * The feature id for the '<em><b>Workflow Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__WORKFLOW_ID = BasePackage.WORK_ITEM__WORKFLOW_ID;

	/**
	 * The feature id for the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__SCHEME_ID = BasePackage.WORK_ITEM__SCHEME_ID;

	/**
	 * The feature id for the '<em><b>Scheme Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__SCHEME_VERSION = BasePackage.WORK_ITEM__SCHEME_VERSION;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__DUE_DATE = BasePackage.WORK_ITEM__DUE_DATE;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__EVENTS = BasePackage.WORK_ITEM__EVENTS;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__PERIOD = BasePackage.WORK_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ordinal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__ORDINAL = BasePackage.WORK_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Filed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__FILED_ON = BasePackage.WORK_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Filer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__FILER = BasePackage.WORK_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Report</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__REPORT = BasePackage.WORK_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__ENTRIES = BasePackage.WORK_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__NOTE = BasePackage.WORK_ITEM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Earlier</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__EARLIER = BasePackage.WORK_ITEM_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__PROVENANCE = BasePackage.WORK_ITEM_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Filing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_FEATURE_COUNT = BasePackage.WORK_ITEM_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Filing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_OPERATION_COUNT = BasePackage.WORK_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.VerificationEntryImpl <em>Verification Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.VerificationEntryImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getVerificationEntry()
	 * @generated
	 */
	int VERIFICATION_ENTRY = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_ENTRY__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Indicator Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_ENTRY__INDICATOR_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reported</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_ENTRY__REPORTED = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_ENTRY__VERIFIED = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Misreporting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_ENTRY__MISREPORTING = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_ENTRY__FINDING = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_ENTRY__EVIDENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_ENTRY__INPUTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Verification Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_ENTRY_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Verification Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_ENTRY_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.VerificationImpl <em>Verification</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.VerificationImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getVerification()
	 * @generated
	 */
	int VERIFICATION = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION__ID = BasePackage.WORK_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION__NUMBER = BasePackage.WORK_ITEM__NUMBER;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION__STATE = BasePackage.WORK_ITEM__STATE;

	/**
	 * The feature id for the '<em><b>Workflow Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION__WORKFLOW_ID = BasePackage.WORK_ITEM__WORKFLOW_ID;

	/**
	 * The feature id for the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION__SCHEME_ID = BasePackage.WORK_ITEM__SCHEME_ID;

	/**
	 * The feature id for the '<em><b>Scheme Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION__SCHEME_VERSION = BasePackage.WORK_ITEM__SCHEME_VERSION;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION__DUE_DATE = BasePackage.WORK_ITEM__DUE_DATE;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION__EVENTS = BasePackage.WORK_ITEM__EVENTS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION__KIND = BasePackage.WORK_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION__DATE = BasePackage.WORK_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Inspectors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION__INSPECTORS = BasePackage.WORK_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION__ENTRIES = BasePackage.WORK_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION__SUMMARY = BasePackage.WORK_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Draw Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION__DRAW_ID = BasePackage.WORK_ITEM_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Verification</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_FEATURE_COUNT = BasePackage.WORK_ITEM_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Verification</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_OPERATION_COUNT = BasePackage.WORK_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.BallotCountImpl <em>Ballot Count</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.BallotCountImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getBallotCount()
	 * @generated
	 */
	int BALLOT_COUNT = 9;

	/**
	 * The feature id for the '<em><b>Option Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOT_COUNT__OPTION_CODE = 0;

	/**
	 * The feature id for the '<em><b>Votes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOT_COUNT__VOTES = 1;

	/**
	 * The number of structural features of the '<em>Ballot Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOT_COUNT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Ballot Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOT_COUNT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.BallotImpl <em>Ballot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.BallotImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getBallot()
	 * @generated
	 */
	int BALLOT = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOT__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Item Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOT__ITEM_CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOT__DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Counts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOT__COUNTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOT__EVIDENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Voters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOT__VOTERS = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Spoiled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOT__SPOILED = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Ballot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOT_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Ballot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BALLOT_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.LeaderScoreImpl <em>Leader Score</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.LeaderScoreImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getLeaderScore()
	 * @generated
	 */
	int LEADER_SCORE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADER_SCORE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Item Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADER_SCORE__ITEM_CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Leader</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADER_SCORE__LEADER = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADER_SCORE__SCORE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADER_SCORE__DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADER_SCORE__COMMENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADER_SCORE__TITLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Leader Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADER_SCORE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Leader Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADER_SCORE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.AdjustmentImpl <em>Adjustment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.AdjustmentImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getAdjustment()
	 * @generated
	 */
	int ADJUSTMENT = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADJUSTMENT__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADJUSTMENT__KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADJUSTMENT__POINTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Award Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADJUSTMENT__AWARD_KEY = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADJUSTMENT__REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Document Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADJUSTMENT__DOCUMENT_NUMBER = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADJUSTMENT__DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADJUSTMENT__DECIDED_BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADJUSTMENT__CLAUSE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADJUSTMENT__EVIDENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Adjustment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADJUSTMENT_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Adjustment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADJUSTMENT_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.TierPlacementImpl <em>Tier Placement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.TierPlacementImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getTierPlacement()
	 * @generated
	 */
	int TIER_PLACEMENT = 13;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_PLACEMENT__RANK = 0;

	/**
	 * The feature id for the '<em><b>Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_PLACEMENT__TOTAL = 1;

	/**
	 * The feature id for the '<em><b>Tier Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_PLACEMENT__TIER_NAME = 2;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_PLACEMENT__POINTS = 3;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_PLACEMENT__EVIDENCE = 4;

	/**
	 * The number of structural features of the '<em>Tier Placement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_PLACEMENT_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Tier Placement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIER_PLACEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.LastYearResultImpl <em>Last Year Result</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.LastYearResultImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getLastYearResult()
	 * @generated
	 */
	int LAST_YEAR_RESULT = 14;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAST_YEAR_RESULT__YEAR = 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAST_YEAR_RESULT__STATE = 1;

	/**
	 * The feature id for the '<em><b>Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAST_YEAR_RESULT__TOTAL = 2;

	/**
	 * The feature id for the '<em><b>Class Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAST_YEAR_RESULT__CLASS_NAME = 3;

	/**
	 * The feature id for the '<em><b>Unqualified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAST_YEAR_RESULT__UNQUALIFIED = 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAST_YEAR_RESULT__SOURCE = 5;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAST_YEAR_RESULT__RANK = 6;

	/**
	 * The number of structural features of the '<em>Last Year Result</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAST_YEAR_RESULT_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Last Year Result</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAST_YEAR_RESULT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.UnitResultImpl <em>Unit Result</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.UnitResultImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getUnitResult()
	 * @generated
	 */
	int UNIT_RESULT = 15;

	/**
	 * The feature id for the '<em><b>Indicator Score</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RESULT__INDICATOR_SCORE = 0;

	/**
	 * The feature id for the '<em><b>Key Performance Score</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RESULT__KEY_PERFORMANCE_SCORE = 1;

	/**
	 * The feature id for the '<em><b>Comprehensive</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RESULT__COMPREHENSIVE = 2;

	/**
	 * The feature id for the '<em><b>Tier Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RESULT__TIER_POINTS = 3;

	/**
	 * The feature id for the '<em><b>Bonus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RESULT__BONUS = 4;

	/**
	 * The feature id for the '<em><b>Deduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RESULT__DEDUCTION = 5;

	/**
	 * The feature id for the '<em><b>Total</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RESULT__TOTAL = 6;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RESULT__RANK = 7;

	/**
	 * The feature id for the '<em><b>Class Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RESULT__CLASS_NAME = 8;

	/**
	 * The feature id for the '<em><b>Veto Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RESULT__VETO_REASON = 9;

	/**
	 * The feature id for the '<em><b>Consequences</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RESULT__CONSEQUENCES = 10;

	/**
	 * The feature id for the '<em><b>Frozen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RESULT__FROZEN = 11;

	/**
	 * The feature id for the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RESULT__PUBLISHED_ON = 12;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RESULT__TRACE = 13;

	/**
	 * The feature id for the '<em><b>Unqualified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RESULT__UNQUALIFIED = 14;

	/**
	 * The feature id for the '<em><b>Late Filings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RESULT__LATE_FILINGS = 15;

	/**
	 * The feature id for the '<em><b>Missing Filings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RESULT__MISSING_FILINGS = 16;

	/**
	 * The feature id for the '<em><b>Filing Deduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RESULT__FILING_DEDUCTION = 17;

	/**
	 * The number of structural features of the '<em>Unit Result</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RESULT_FEATURE_COUNT = 18;

	/**
	 * The number of operations of the '<em>Unit Result</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RESULT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.TrackingNoteImpl <em>Tracking Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.TrackingNoteImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getTrackingNote()
	 * @generated
	 */
	int TRACKING_NOTE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_NOTE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_NOTE__DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_NOTE__AUTHOR = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Indicator Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_NOTE__INDICATOR_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_NOTE__TEXT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Problem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_NOTE__PROBLEM = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Correct By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_NOTE__CORRECT_BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Correction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_NOTE__CORRECTION = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Corrected On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_NOTE__CORRECTED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Checked By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_NOTE__CHECKED_BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_NOTE__CHECKED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Meeting Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_NOTE__MEETING_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_NOTE__EVIDENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Tracking Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_NOTE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Tracking Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKING_NOTE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.UnitVetoImpl <em>Unit Veto</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.UnitVetoImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getUnitVeto()
	 * @generated
	 */
	int UNIT_VETO = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_VETO__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_VETO__REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Document Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_VETO__DOCUMENT_NUMBER = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_VETO__DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_VETO__DECIDED_BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_VETO__CLAUSE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_VETO__EVIDENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Unit Veto</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_VETO_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Unit Veto</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_VETO_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.AppealImpl <em>Appeal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.AppealImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getAppeal()
	 * @generated
	 */
	int APPEAL = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEAL__ID = BasePackage.WORK_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEAL__NUMBER = BasePackage.WORK_ITEM__NUMBER;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEAL__STATE = BasePackage.WORK_ITEM__STATE;

	/**
	 * The feature id for the '<em><b>Workflow Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEAL__WORKFLOW_ID = BasePackage.WORK_ITEM__WORKFLOW_ID;

	/**
	 * The feature id for the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEAL__SCHEME_ID = BasePackage.WORK_ITEM__SCHEME_ID;

	/**
	 * The feature id for the '<em><b>Scheme Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEAL__SCHEME_VERSION = BasePackage.WORK_ITEM__SCHEME_VERSION;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEAL__DUE_DATE = BasePackage.WORK_ITEM__DUE_DATE;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEAL__EVENTS = BasePackage.WORK_ITEM__EVENTS;

	/**
	 * The feature id for the '<em><b>Raised On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEAL__RAISED_ON = BasePackage.WORK_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Raised By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEAL__RAISED_BY = BasePackage.WORK_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Indicator Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEAL__INDICATOR_ID = BasePackage.WORK_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEAL__TEXT = BasePackage.WORK_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Wanted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEAL__WANTED = BasePackage.WORK_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEAL__OUTCOME = BasePackage.WORK_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEAL__DECISION = BasePackage.WORK_ITEM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEAL__DECIDED_ON = BasePackage.WORK_ITEM_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEAL__DECIDED_BY = BasePackage.WORK_ITEM_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Correction Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEAL__CORRECTION_ID = BasePackage.WORK_ITEM_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEAL__EVIDENCE = BasePackage.WORK_ITEM_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Appeal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEAL_FEATURE_COUNT = BasePackage.WORK_ITEM_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Appeal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEAL_OPERATION_COUNT = BasePackage.WORK_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.CorrectionImpl <em>Correction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.CorrectionImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getCorrection()
	 * @generated
	 */
	int CORRECTION = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__TIME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Document Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__DOCUMENT_NUMBER = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Object Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__OBJECT_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__WHAT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__BEFORE = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__AFTER = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Total Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__TOTAL_BEFORE = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Total After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__TOTAL_AFTER = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Rank Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__RANK_BEFORE = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Rank After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION__RANK_AFTER = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Correction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Correction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORRECTION_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.AppraisedUnitImpl <em>Appraised Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.AppraisedUnitImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getAppraisedUnit()
	 * @generated
	 */
	int APPRAISED_UNIT = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__ID = BasePackage.WORK_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__NUMBER = BasePackage.WORK_ITEM__NUMBER;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__STATE = BasePackage.WORK_ITEM__STATE;

	/**
	 * The feature id for the '<em><b>Workflow Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__WORKFLOW_ID = BasePackage.WORK_ITEM__WORKFLOW_ID;

	/**
	 * The feature id for the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__SCHEME_ID = BasePackage.WORK_ITEM__SCHEME_ID;

	/**
	 * The feature id for the '<em><b>Scheme Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__SCHEME_VERSION = BasePackage.WORK_ITEM__SCHEME_VERSION;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__DUE_DATE = BasePackage.WORK_ITEM__DUE_DATE;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__EVENTS = BasePackage.WORK_ITEM__EVENTS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__NAME = BasePackage.WORK_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__CODE = BasePackage.WORK_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Head</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__HEAD = BasePackage.WORK_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__INDICATORS = BasePackage.WORK_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Filings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__FILINGS = BasePackage.WORK_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__VERIFICATIONS = BasePackage.WORK_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Ballots</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__BALLOTS = BasePackage.WORK_ITEM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Leader Scores</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__LEADER_SCORES = BasePackage.WORK_ITEM_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Adjustments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__ADJUSTMENTS = BasePackage.WORK_ITEM_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Tier</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__TIER = BasePackage.WORK_ITEM_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Last Year</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__LAST_YEAR = BasePackage.WORK_ITEM_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Result</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__RESULT = BasePackage.WORK_ITEM_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__NOTES = BasePackage.WORK_ITEM_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Vetoes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__VETOES = BasePackage.WORK_ITEM_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Appeals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__APPEALS = BasePackage.WORK_ITEM_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Corrections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__CORRECTIONS = BasePackage.WORK_ITEM_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Past Results</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT__PAST_RESULTS = BasePackage.WORK_ITEM_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Appraised Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT_FEATURE_COUNT = BasePackage.WORK_ITEM_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Appraised Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISED_UNIT_OPERATION_COUNT = BasePackage.WORK_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.FilingRuleImpl <em>Filing Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.FilingRuleImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getFilingRule()
	 * @generated
	 */
	int FILING_RULE = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_RULE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_RULE__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Per Late</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_RULE__PER_LATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Per Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_RULE__PER_MISSING = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_RULE__FREE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_RULE__CAP = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_RULE__CLAUSE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Filing Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_RULE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Filing Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_RULE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl <em>Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.AppraisalGroupImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getAppraisalGroup()
	 * @generated
	 */
	int APPRAISAL_GROUP = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_GROUP__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_GROUP__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_GROUP__KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Indicator Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_GROUP__INDICATOR_POINTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Comprehensive Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_GROUP__COMPREHENSIVE_ITEMS = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tier Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_GROUP__TIER_RULES = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Class Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_GROUP__CLASS_RULES = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Bonus Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_GROUP__BONUS_CAP = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Deduction Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_GROUP__DEDUCTION_CAP = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Scale To Full</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_GROUP__SCALE_TO_FULL = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_GROUP__UNITS = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Tie Breakers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_GROUP__TIE_BREAKERS = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Filing Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_GROUP__FILING_RULE = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Exceed Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_GROUP__EXCEED_POINTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Outlier Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_GROUP__OUTLIER_RATIO = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Rounding</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_GROUP__ROUNDING = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_GROUP__TEXT = BasePackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Light Bands</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_GROUP__LIGHT_BANDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_GROUP_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_GROUP_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.DrawnItemImpl <em>Drawn Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.DrawnItemImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getDrawnItem()
	 * @generated
	 */
	int DRAWN_ITEM = 23;

	/**
	 * The feature id for the '<em><b>Unit Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAWN_ITEM__UNIT_ID = 0;

	/**
	 * The feature id for the '<em><b>Indicator Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAWN_ITEM__INDICATOR_ID = 1;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAWN_ITEM__KEY = 2;

	/**
	 * The number of structural features of the '<em>Drawn Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAWN_ITEM_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Drawn Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAWN_ITEM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.VerificationDrawImpl <em>Verification Draw</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.VerificationDrawImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getVerificationDraw()
	 * @generated
	 */
	int VERIFICATION_DRAW = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_DRAW__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_DRAW__SEED = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_DRAW__DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_DRAW__MONTH = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Per Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_DRAW__PER_UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_DRAW__UNITS = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_DRAW__BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Candidates</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_DRAW__CANDIDATES = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_DRAW__ITEMS = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Verification Draw</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_DRAW_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Verification Draw</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_DRAW_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.DispatchMeetingImpl <em>Dispatch Meeting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.DispatchMeetingImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getDispatchMeeting()
	 * @generated
	 */
	int DISPATCH_MEETING = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPATCH_MEETING__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Quarter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPATCH_MEETING__QUARTER = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPATCH_MEETING__DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPATCH_MEETING__PLACE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Chair</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPATCH_MEETING__CHAIR = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Attendees</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPATCH_MEETING__ATTENDEES = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPATCH_MEETING__MINUTES = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPATCH_MEETING__EVIDENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Dispatch Meeting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPATCH_MEETING_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Dispatch Meeting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPATCH_MEETING_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.PeriodScoreImpl <em>Period Score</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.PeriodScoreImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getPeriodScore()
	 * @generated
	 */
	int PERIOD_SCORE = 26;

	/**
	 * The feature id for the '<em><b>Unit Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_SCORE__UNIT_ID = 0;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_SCORE__LOW = 1;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_SCORE__HIGH = 2;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_SCORE__RANK = 3;

	/**
	 * The feature id for the '<em><b>Class Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_SCORE__CLASS_NAME = 4;

	/**
	 * The number of structural features of the '<em>Period Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_SCORE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Period Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_SCORE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.PeriodAssessmentImpl <em>Period Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.PeriodAssessmentImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getPeriodAssessment()
	 * @generated
	 */
	int PERIOD_ASSESSMENT = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_ASSESSMENT__ID = BasePackage.WORK_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_ASSESSMENT__NUMBER = BasePackage.WORK_ITEM__NUMBER;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_ASSESSMENT__STATE = BasePackage.WORK_ITEM__STATE;

	/**
	 * The feature id for the '<em><b>Workflow Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_ASSESSMENT__WORKFLOW_ID = BasePackage.WORK_ITEM__WORKFLOW_ID;

	/**
	 * The feature id for the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_ASSESSMENT__SCHEME_ID = BasePackage.WORK_ITEM__SCHEME_ID;

	/**
	 * The feature id for the '<em><b>Scheme Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_ASSESSMENT__SCHEME_VERSION = BasePackage.WORK_ITEM__SCHEME_VERSION;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_ASSESSMENT__DUE_DATE = BasePackage.WORK_ITEM__DUE_DATE;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_ASSESSMENT__EVENTS = BasePackage.WORK_ITEM__EVENTS;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_ASSESSMENT__PERIOD = BasePackage.WORK_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ordinal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_ASSESSMENT__ORDINAL = BasePackage.WORK_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_ASSESSMENT__DATE = BasePackage.WORK_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_ASSESSMENT__TEXT = BasePackage.WORK_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Scores</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_ASSESSMENT__SCORES = BasePackage.WORK_ITEM_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Period Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_ASSESSMENT_FEATURE_COUNT = BasePackage.WORK_ITEM_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Period Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_ASSESSMENT_OPERATION_COUNT = BasePackage.WORK_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.impl.AppraisalImpl <em>Appraisal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.impl.AppraisalImpl
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getAppraisal()
	 * @generated
	 */
	int APPRAISAL = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__ID = BasePackage.WORK_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__NUMBER = BasePackage.WORK_ITEM__NUMBER;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__STATE = BasePackage.WORK_ITEM__STATE;

	/**
	 * The feature id for the '<em><b>Workflow Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__WORKFLOW_ID = BasePackage.WORK_ITEM__WORKFLOW_ID;

	/**
	 * The feature id for the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__SCHEME_ID = BasePackage.WORK_ITEM__SCHEME_ID;

	/**
	 * The feature id for the '<em><b>Scheme Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__SCHEME_VERSION = BasePackage.WORK_ITEM__SCHEME_VERSION;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__DUE_DATE = BasePackage.WORK_ITEM__DUE_DATE;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__EVENTS = BasePackage.WORK_ITEM__EVENTS;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__FORMAT_VERSION = BasePackage.WORK_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__TITLE = BasePackage.WORK_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__YEAR = BasePackage.WORK_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Organiser</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__ORGANISER = BasePackage.WORK_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Commended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__COMMENDED = BasePackage.WORK_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Schemes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__SCHEMES = BasePackage.WORK_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Required Packs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__REQUIRED_PACKS = BasePackage.WORK_ITEM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__GROUPS = BasePackage.WORK_ITEM_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__ATTACHMENTS = BasePackage.WORK_ITEM_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__HISTORY = BasePackage.WORK_ITEM_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__PROVENANCE = BasePackage.WORK_ITEM_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Calendar</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__CALENDAR = BasePackage.WORK_ITEM_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Consequence Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__CONSEQUENCE_RULES = BasePackage.WORK_ITEM_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Meetings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__MEETINGS = BasePackage.WORK_ITEM_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Draws</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__DRAWS = BasePackage.WORK_ITEM_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__ASSESSMENTS = BasePackage.WORK_ITEM_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Notified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL__NOTIFIED_ON = BasePackage.WORK_ITEM_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Appraisal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_FEATURE_COUNT = BasePackage.WORK_ITEM_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Appraisal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPRAISAL_OPERATION_COUNT = BasePackage.WORK_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.GroupKind <em>Group Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.GroupKind
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getGroupKind()
	 * @generated
	 */
	int GROUP_KIND = 29;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.IndicatorCategory <em>Indicator Category</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.IndicatorCategory
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getIndicatorCategory()
	 * @generated
	 */
	int INDICATOR_CATEGORY = 30;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.IndicatorOrigin <em>Indicator Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.IndicatorOrigin
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getIndicatorOrigin()
	 * @generated
	 */
	int INDICATOR_ORIGIN = 31;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.FilingPeriod <em>Filing Period</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.FilingPeriod
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getFilingPeriod()
	 * @generated
	 */
	int FILING_PERIOD = 32;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.VerificationKind <em>Verification Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.VerificationKind
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getVerificationKind()
	 * @generated
	 */
	int VERIFICATION_KIND = 33;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.Misreporting <em>Misreporting</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.Misreporting
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getMisreporting()
	 * @generated
	 */
	int MISREPORTING = 34;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.AdjustmentKind <em>Adjustment Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.AdjustmentKind
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getAdjustmentKind()
	 * @generated
	 */
	int ADJUSTMENT_KIND = 35;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.ItemAggregation <em>Item Aggregation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.ItemAggregation
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getItemAggregation()
	 * @generated
	 */
	int ITEM_AGGREGATION = 36;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.TieBreaker <em>Tie Breaker</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.TieBreaker
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getTieBreaker()
	 * @generated
	 */
	int TIE_BREAKER = 37;

	/**
	 * The meta object id for the '{@link org.jixiao.model.appraisal.AppealOutcome <em>Appeal Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.appraisal.AppealOutcome
	 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getAppealOutcome()
	 * @generated
	 */
	int APPEAL_OUTCOME = 38;


	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.ComprehensiveItem <em>Comprehensive Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Comprehensive Item</em>'.
	 * @see org.jixiao.model.appraisal.ComprehensiveItem
	 * @generated
	 */
	EClass getComprehensiveItem();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.ComprehensiveItem#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jixiao.model.appraisal.ComprehensiveItem#getCode()
	 * @see #getComprehensiveItem()
	 * @generated
	 */
	EAttribute getComprehensiveItem_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.ComprehensiveItem#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.appraisal.ComprehensiveItem#getName()
	 * @see #getComprehensiveItem()
	 * @generated
	 */
	EAttribute getComprehensiveItem_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.ComprehensiveItem#getFullPoints <em>Full Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Full Points</em>'.
	 * @see org.jixiao.model.appraisal.ComprehensiveItem#getFullPoints()
	 * @see #getComprehensiveItem()
	 * @generated
	 */
	EAttribute getComprehensiveItem_FullPoints();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.ComprehensiveItem#getAggregation <em>Aggregation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aggregation</em>'.
	 * @see org.jixiao.model.appraisal.ComprehensiveItem#getAggregation()
	 * @see #getComprehensiveItem()
	 * @generated
	 */
	EAttribute getComprehensiveItem_Aggregation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.ComprehensiveItem#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.jixiao.model.appraisal.ComprehensiveItem#getOptions()
	 * @see #getComprehensiveItem()
	 * @generated
	 */
	EReference getComprehensiveItem_Options();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.ComprehensiveItem#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rule</em>'.
	 * @see org.jixiao.model.appraisal.ComprehensiveItem#getRule()
	 * @see #getComprehensiveItem()
	 * @generated
	 */
	EReference getComprehensiveItem_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.ComprehensiveItem#getDropHighest <em>Drop Highest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drop Highest</em>'.
	 * @see org.jixiao.model.appraisal.ComprehensiveItem#getDropHighest()
	 * @see #getComprehensiveItem()
	 * @generated
	 */
	EAttribute getComprehensiveItem_DropHighest();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.ComprehensiveItem#getDropLowest <em>Drop Lowest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drop Lowest</em>'.
	 * @see org.jixiao.model.appraisal.ComprehensiveItem#getDropLowest()
	 * @see #getComprehensiveItem()
	 * @generated
	 */
	EAttribute getComprehensiveItem_DropLowest();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.ComprehensiveItem#getFullMark <em>Full Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Full Mark</em>'.
	 * @see org.jixiao.model.appraisal.ComprehensiveItem#getFullMark()
	 * @see #getComprehensiveItem()
	 * @generated
	 */
	EAttribute getComprehensiveItem_FullMark();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.ComprehensiveItem#isAnonymous <em>Anonymous</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anonymous</em>'.
	 * @see org.jixiao.model.appraisal.ComprehensiveItem#isAnonymous()
	 * @see #getComprehensiveItem()
	 * @generated
	 */
	EAttribute getComprehensiveItem_Anonymous();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.ComprehensiveItem#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.jixiao.model.appraisal.ComprehensiveItem#getText()
	 * @see #getComprehensiveItem()
	 * @generated
	 */
	EAttribute getComprehensiveItem_Text();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.BallotOption <em>Ballot Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ballot Option</em>'.
	 * @see org.jixiao.model.appraisal.BallotOption
	 * @generated
	 */
	EClass getBallotOption();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.BallotOption#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jixiao.model.appraisal.BallotOption#getCode()
	 * @see #getBallotOption()
	 * @generated
	 */
	EAttribute getBallotOption_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.BallotOption#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.appraisal.BallotOption#getName()
	 * @see #getBallotOption()
	 * @generated
	 */
	EAttribute getBallotOption_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.BallotOption#getFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Factor</em>'.
	 * @see org.jixiao.model.appraisal.BallotOption#getFactor()
	 * @see #getBallotOption()
	 * @generated
	 */
	EAttribute getBallotOption_Factor();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.TierRule <em>Tier Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tier Rule</em>'.
	 * @see org.jixiao.model.appraisal.TierRule
	 * @generated
	 */
	EClass getTierRule();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.TierRule#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.appraisal.TierRule#getName()
	 * @see #getTierRule()
	 * @generated
	 */
	EAttribute getTierRule_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.TierRule#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.jixiao.model.appraisal.TierRule#getPoints()
	 * @see #getTierRule()
	 * @generated
	 */
	EAttribute getTierRule_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.TierRule#getShareTo <em>Share To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share To</em>'.
	 * @see org.jixiao.model.appraisal.TierRule#getShareTo()
	 * @see #getTierRule()
	 * @generated
	 */
	EAttribute getTierRule_ShareTo();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.ClassRule <em>Class Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Class Rule</em>'.
	 * @see org.jixiao.model.appraisal.ClassRule
	 * @generated
	 */
	EClass getClassRule();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.ClassRule#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.appraisal.ClassRule#getName()
	 * @see #getClassRule()
	 * @generated
	 */
	EAttribute getClassRule_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.ClassRule#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.jixiao.model.appraisal.ClassRule#getCount()
	 * @see #getClassRule()
	 * @generated
	 */
	EAttribute getClassRule_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.ClassRule#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.jixiao.model.appraisal.ClassRule#getShare()
	 * @see #getClassRule()
	 * @generated
	 */
	EAttribute getClassRule_Share();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.ClassRule#getExtraWhenCommended <em>Extra When Commended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extra When Commended</em>'.
	 * @see org.jixiao.model.appraisal.ClassRule#getExtraWhenCommended()
	 * @see #getClassRule()
	 * @generated
	 */
	EAttribute getClassRule_ExtraWhenCommended();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.ClassRule#getLowerBound <em>Lower Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lower Bound</em>'.
	 * @see org.jixiao.model.appraisal.ClassRule#getLowerBound()
	 * @see #getClassRule()
	 * @generated
	 */
	EAttribute getClassRule_LowerBound();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.ClassRule#isUnqualified <em>Unqualified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unqualified</em>'.
	 * @see org.jixiao.model.appraisal.ClassRule#isUnqualified()
	 * @see #getClassRule()
	 * @generated
	 */
	EAttribute getClassRule_Unqualified();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.ClassRule#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.jixiao.model.appraisal.ClassRule#getText()
	 * @see #getClassRule()
	 * @generated
	 */
	EAttribute getClassRule_Text();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.AppraisalIndicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator
	 * @generated
	 */
	EClass getAppraisalIndicator();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisalIndicator#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getCategory()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EAttribute getAppraisalIndicator_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisalIndicator#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getOrigin()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EAttribute getAppraisalIndicator_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisalIndicator#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getCode()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EAttribute getAppraisalIndicator_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisalIndicator#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getName()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EAttribute getAppraisalIndicator_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisalIndicator#getLibraryIndicatorId <em>Library Indicator Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Library Indicator Id</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getLibraryIndicatorId()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EAttribute getAppraisalIndicator_LibraryIndicatorId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisalIndicator#getNature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nature</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getNature()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EAttribute getAppraisalIndicator_Nature();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisalIndicator#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getDirection()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EAttribute getAppraisalIndicator_Direction();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.AppraisalIndicator#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Target</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getTarget()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EReference getAppraisalIndicator_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisalIndicator#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getUnit()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EAttribute getAppraisalIndicator_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisalIndicator#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getPoints()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EAttribute getAppraisalIndicator_Points();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.AppraisalIndicator#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Responsible</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getResponsible()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EReference getAppraisalIndicator_Responsible();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.appraisal.AppraisalIndicator#getPlannedShares <em>Planned Shares</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Planned Shares</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getPlannedShares()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EAttribute getAppraisalIndicator_PlannedShares();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.appraisal.AppraisalIndicator#getEvidenceRequired <em>Evidence Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence Required</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getEvidenceRequired()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EAttribute getAppraisalIndicator_EvidenceRequired();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.AppraisalIndicator#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rule</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getRule()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EReference getAppraisalIndicator_Rule();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.AppraisalIndicator#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getInputs()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EReference getAppraisalIndicator_Inputs();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.AppraisalIndicator#getReported <em>Reported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Reported</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getReported()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EReference getAppraisalIndicator_Reported();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.AppraisalIndicator#getVerified <em>Verified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Verified</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getVerified()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EReference getAppraisalIndicator_Verified();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.AppraisalIndicator#getRecognised <em>Recognised</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Recognised</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getRecognised()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EReference getAppraisalIndicator_Recognised();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisalIndicator#getActualState <em>Actual State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual State</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getActualState()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EAttribute getAppraisalIndicator_ActualState();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisalIndicator#getClaimedScore <em>Claimed Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Claimed Score</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getClaimedScore()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EAttribute getAppraisalIndicator_ClaimedScore();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.AppraisalIndicator#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Result</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getResult()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EReference getAppraisalIndicator_Result();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.AppraisalIndicator#getTrace <em>Trace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Trace</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getTrace()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EReference getAppraisalIndicator_Trace();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisalIndicator#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getReason()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EAttribute getAppraisalIndicator_Reason();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.AppraisalIndicator#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getEvidence()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EReference getAppraisalIndicator_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.AppraisalIndicator#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provenance</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalIndicator#getProvenance()
	 * @see #getAppraisalIndicator()
	 * @generated
	 */
	EReference getAppraisalIndicator_Provenance();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.FilingEntry <em>Filing Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Filing Entry</em>'.
	 * @see org.jixiao.model.appraisal.FilingEntry
	 * @generated
	 */
	EClass getFilingEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.FilingEntry#getIndicatorId <em>Indicator Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Indicator Id</em>'.
	 * @see org.jixiao.model.appraisal.FilingEntry#getIndicatorId()
	 * @see #getFilingEntry()
	 * @generated
	 */
	EAttribute getFilingEntry_IndicatorId();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.FilingEntry#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see org.jixiao.model.appraisal.FilingEntry#getValue()
	 * @see #getFilingEntry()
	 * @generated
	 */
	EReference getFilingEntry_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.FilingEntry#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.jixiao.model.appraisal.FilingEntry#getState()
	 * @see #getFilingEntry()
	 * @generated
	 */
	EAttribute getFilingEntry_State();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.FilingEntry#getProgress <em>Progress</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Progress</em>'.
	 * @see org.jixiao.model.appraisal.FilingEntry#getProgress()
	 * @see #getFilingEntry()
	 * @generated
	 */
	EAttribute getFilingEntry_Progress();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.FilingEntry#getClaimedScore <em>Claimed Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Claimed Score</em>'.
	 * @see org.jixiao.model.appraisal.FilingEntry#getClaimedScore()
	 * @see #getFilingEntry()
	 * @generated
	 */
	EAttribute getFilingEntry_ClaimedScore();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.FilingEntry#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.appraisal.FilingEntry#getEvidence()
	 * @see #getFilingEntry()
	 * @generated
	 */
	EReference getFilingEntry_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.FilingEntry#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provenance</em>'.
	 * @see org.jixiao.model.appraisal.FilingEntry#getProvenance()
	 * @see #getFilingEntry()
	 * @generated
	 */
	EReference getFilingEntry_Provenance();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.FilingEntry#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.jixiao.model.appraisal.FilingEntry#getInputs()
	 * @see #getFilingEntry()
	 * @generated
	 */
	EReference getFilingEntry_Inputs();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.Filing <em>Filing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Filing</em>'.
	 * @see org.jixiao.model.appraisal.Filing
	 * @generated
	 */
	EClass getFiling();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Filing#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see org.jixiao.model.appraisal.Filing#getPeriod()
	 * @see #getFiling()
	 * @generated
	 */
	EAttribute getFiling_Period();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Filing#getOrdinal <em>Ordinal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ordinal</em>'.
	 * @see org.jixiao.model.appraisal.Filing#getOrdinal()
	 * @see #getFiling()
	 * @generated
	 */
	EAttribute getFiling_Ordinal();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Filing#getFiledOn <em>Filed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filed On</em>'.
	 * @see org.jixiao.model.appraisal.Filing#getFiledOn()
	 * @see #getFiling()
	 * @generated
	 */
	EAttribute getFiling_FiledOn();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.Filing#getFiler <em>Filer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Filer</em>'.
	 * @see org.jixiao.model.appraisal.Filing#getFiler()
	 * @see #getFiling()
	 * @generated
	 */
	EReference getFiling_Filer();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Filing#getReport <em>Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Report</em>'.
	 * @see org.jixiao.model.appraisal.Filing#getReport()
	 * @see #getFiling()
	 * @generated
	 */
	EAttribute getFiling_Report();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.Filing#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.jixiao.model.appraisal.Filing#getEntries()
	 * @see #getFiling()
	 * @generated
	 */
	EReference getFiling_Entries();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Filing#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.jixiao.model.appraisal.Filing#getNote()
	 * @see #getFiling()
	 * @generated
	 */
	EAttribute getFiling_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.Filing#getEarlier <em>Earlier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Earlier</em>'.
	 * @see org.jixiao.model.appraisal.Filing#getEarlier()
	 * @see #getFiling()
	 * @generated
	 */
	EReference getFiling_Earlier();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.Filing#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provenance</em>'.
	 * @see org.jixiao.model.appraisal.Filing#getProvenance()
	 * @see #getFiling()
	 * @generated
	 */
	EReference getFiling_Provenance();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.VerificationEntry <em>Verification Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Verification Entry</em>'.
	 * @see org.jixiao.model.appraisal.VerificationEntry
	 * @generated
	 */
	EClass getVerificationEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.VerificationEntry#getIndicatorId <em>Indicator Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Indicator Id</em>'.
	 * @see org.jixiao.model.appraisal.VerificationEntry#getIndicatorId()
	 * @see #getVerificationEntry()
	 * @generated
	 */
	EAttribute getVerificationEntry_IndicatorId();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.VerificationEntry#getReported <em>Reported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Reported</em>'.
	 * @see org.jixiao.model.appraisal.VerificationEntry#getReported()
	 * @see #getVerificationEntry()
	 * @generated
	 */
	EReference getVerificationEntry_Reported();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.VerificationEntry#getVerified <em>Verified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Verified</em>'.
	 * @see org.jixiao.model.appraisal.VerificationEntry#getVerified()
	 * @see #getVerificationEntry()
	 * @generated
	 */
	EReference getVerificationEntry_Verified();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.VerificationEntry#getMisreporting <em>Misreporting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Misreporting</em>'.
	 * @see org.jixiao.model.appraisal.VerificationEntry#getMisreporting()
	 * @see #getVerificationEntry()
	 * @generated
	 */
	EAttribute getVerificationEntry_Misreporting();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.VerificationEntry#getFinding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finding</em>'.
	 * @see org.jixiao.model.appraisal.VerificationEntry#getFinding()
	 * @see #getVerificationEntry()
	 * @generated
	 */
	EAttribute getVerificationEntry_Finding();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.VerificationEntry#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.appraisal.VerificationEntry#getEvidence()
	 * @see #getVerificationEntry()
	 * @generated
	 */
	EReference getVerificationEntry_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.VerificationEntry#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.jixiao.model.appraisal.VerificationEntry#getInputs()
	 * @see #getVerificationEntry()
	 * @generated
	 */
	EReference getVerificationEntry_Inputs();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.Verification <em>Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Verification</em>'.
	 * @see org.jixiao.model.appraisal.Verification
	 * @generated
	 */
	EClass getVerification();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Verification#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jixiao.model.appraisal.Verification#getKind()
	 * @see #getVerification()
	 * @generated
	 */
	EAttribute getVerification_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Verification#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.jixiao.model.appraisal.Verification#getDate()
	 * @see #getVerification()
	 * @generated
	 */
	EAttribute getVerification_Date();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.Verification#getInspectors <em>Inspectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inspectors</em>'.
	 * @see org.jixiao.model.appraisal.Verification#getInspectors()
	 * @see #getVerification()
	 * @generated
	 */
	EReference getVerification_Inspectors();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.Verification#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.jixiao.model.appraisal.Verification#getEntries()
	 * @see #getVerification()
	 * @generated
	 */
	EReference getVerification_Entries();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Verification#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.jixiao.model.appraisal.Verification#getSummary()
	 * @see #getVerification()
	 * @generated
	 */
	EAttribute getVerification_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Verification#getDrawId <em>Draw Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Draw Id</em>'.
	 * @see org.jixiao.model.appraisal.Verification#getDrawId()
	 * @see #getVerification()
	 * @generated
	 */
	EAttribute getVerification_DrawId();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.BallotCount <em>Ballot Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ballot Count</em>'.
	 * @see org.jixiao.model.appraisal.BallotCount
	 * @generated
	 */
	EClass getBallotCount();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.BallotCount#getOptionCode <em>Option Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Option Code</em>'.
	 * @see org.jixiao.model.appraisal.BallotCount#getOptionCode()
	 * @see #getBallotCount()
	 * @generated
	 */
	EAttribute getBallotCount_OptionCode();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.BallotCount#getVotes <em>Votes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Votes</em>'.
	 * @see org.jixiao.model.appraisal.BallotCount#getVotes()
	 * @see #getBallotCount()
	 * @generated
	 */
	EAttribute getBallotCount_Votes();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.Ballot <em>Ballot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ballot</em>'.
	 * @see org.jixiao.model.appraisal.Ballot
	 * @generated
	 */
	EClass getBallot();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Ballot#getItemCode <em>Item Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item Code</em>'.
	 * @see org.jixiao.model.appraisal.Ballot#getItemCode()
	 * @see #getBallot()
	 * @generated
	 */
	EAttribute getBallot_ItemCode();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Ballot#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.jixiao.model.appraisal.Ballot#getDate()
	 * @see #getBallot()
	 * @generated
	 */
	EAttribute getBallot_Date();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.Ballot#getCounts <em>Counts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Counts</em>'.
	 * @see org.jixiao.model.appraisal.Ballot#getCounts()
	 * @see #getBallot()
	 * @generated
	 */
	EReference getBallot_Counts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.Ballot#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.appraisal.Ballot#getEvidence()
	 * @see #getBallot()
	 * @generated
	 */
	EReference getBallot_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Ballot#getVoters <em>Voters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Voters</em>'.
	 * @see org.jixiao.model.appraisal.Ballot#getVoters()
	 * @see #getBallot()
	 * @generated
	 */
	EAttribute getBallot_Voters();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Ballot#getSpoiled <em>Spoiled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Spoiled</em>'.
	 * @see org.jixiao.model.appraisal.Ballot#getSpoiled()
	 * @see #getBallot()
	 * @generated
	 */
	EAttribute getBallot_Spoiled();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.LeaderScore <em>Leader Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Leader Score</em>'.
	 * @see org.jixiao.model.appraisal.LeaderScore
	 * @generated
	 */
	EClass getLeaderScore();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.LeaderScore#getItemCode <em>Item Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item Code</em>'.
	 * @see org.jixiao.model.appraisal.LeaderScore#getItemCode()
	 * @see #getLeaderScore()
	 * @generated
	 */
	EAttribute getLeaderScore_ItemCode();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.LeaderScore#getLeader <em>Leader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Leader</em>'.
	 * @see org.jixiao.model.appraisal.LeaderScore#getLeader()
	 * @see #getLeaderScore()
	 * @generated
	 */
	EReference getLeaderScore_Leader();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.LeaderScore#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.jixiao.model.appraisal.LeaderScore#getScore()
	 * @see #getLeaderScore()
	 * @generated
	 */
	EAttribute getLeaderScore_Score();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.LeaderScore#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.jixiao.model.appraisal.LeaderScore#getDate()
	 * @see #getLeaderScore()
	 * @generated
	 */
	EAttribute getLeaderScore_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.LeaderScore#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.jixiao.model.appraisal.LeaderScore#getComment()
	 * @see #getLeaderScore()
	 * @generated
	 */
	EAttribute getLeaderScore_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.LeaderScore#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.jixiao.model.appraisal.LeaderScore#getTitle()
	 * @see #getLeaderScore()
	 * @generated
	 */
	EAttribute getLeaderScore_Title();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.Adjustment <em>Adjustment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Adjustment</em>'.
	 * @see org.jixiao.model.appraisal.Adjustment
	 * @generated
	 */
	EClass getAdjustment();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Adjustment#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jixiao.model.appraisal.Adjustment#getKind()
	 * @see #getAdjustment()
	 * @generated
	 */
	EAttribute getAdjustment_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Adjustment#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.jixiao.model.appraisal.Adjustment#getPoints()
	 * @see #getAdjustment()
	 * @generated
	 */
	EAttribute getAdjustment_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Adjustment#getAwardKey <em>Award Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Award Key</em>'.
	 * @see org.jixiao.model.appraisal.Adjustment#getAwardKey()
	 * @see #getAdjustment()
	 * @generated
	 */
	EAttribute getAdjustment_AwardKey();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Adjustment#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.jixiao.model.appraisal.Adjustment#getReason()
	 * @see #getAdjustment()
	 * @generated
	 */
	EAttribute getAdjustment_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Adjustment#getDocumentNumber <em>Document Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document Number</em>'.
	 * @see org.jixiao.model.appraisal.Adjustment#getDocumentNumber()
	 * @see #getAdjustment()
	 * @generated
	 */
	EAttribute getAdjustment_DocumentNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Adjustment#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.jixiao.model.appraisal.Adjustment#getDate()
	 * @see #getAdjustment()
	 * @generated
	 */
	EAttribute getAdjustment_Date();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.Adjustment#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Decided By</em>'.
	 * @see org.jixiao.model.appraisal.Adjustment#getDecidedBy()
	 * @see #getAdjustment()
	 * @generated
	 */
	EReference getAdjustment_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Adjustment#getClauseId <em>Clause Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause Id</em>'.
	 * @see org.jixiao.model.appraisal.Adjustment#getClauseId()
	 * @see #getAdjustment()
	 * @generated
	 */
	EAttribute getAdjustment_ClauseId();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.Adjustment#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.appraisal.Adjustment#getEvidence()
	 * @see #getAdjustment()
	 * @generated
	 */
	EReference getAdjustment_Evidence();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.TierPlacement <em>Tier Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tier Placement</em>'.
	 * @see org.jixiao.model.appraisal.TierPlacement
	 * @generated
	 */
	EClass getTierPlacement();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.TierPlacement#getRank <em>Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rank</em>'.
	 * @see org.jixiao.model.appraisal.TierPlacement#getRank()
	 * @see #getTierPlacement()
	 * @generated
	 */
	EAttribute getTierPlacement_Rank();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.TierPlacement#getTotal <em>Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total</em>'.
	 * @see org.jixiao.model.appraisal.TierPlacement#getTotal()
	 * @see #getTierPlacement()
	 * @generated
	 */
	EAttribute getTierPlacement_Total();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.TierPlacement#getTierName <em>Tier Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tier Name</em>'.
	 * @see org.jixiao.model.appraisal.TierPlacement#getTierName()
	 * @see #getTierPlacement()
	 * @generated
	 */
	EAttribute getTierPlacement_TierName();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.TierPlacement#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.jixiao.model.appraisal.TierPlacement#getPoints()
	 * @see #getTierPlacement()
	 * @generated
	 */
	EAttribute getTierPlacement_Points();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.TierPlacement#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.appraisal.TierPlacement#getEvidence()
	 * @see #getTierPlacement()
	 * @generated
	 */
	EReference getTierPlacement_Evidence();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.LastYearResult <em>Last Year Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Last Year Result</em>'.
	 * @see org.jixiao.model.appraisal.LastYearResult
	 * @generated
	 */
	EClass getLastYearResult();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.LastYearResult#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.jixiao.model.appraisal.LastYearResult#getYear()
	 * @see #getLastYearResult()
	 * @generated
	 */
	EAttribute getLastYearResult_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.LastYearResult#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.jixiao.model.appraisal.LastYearResult#getState()
	 * @see #getLastYearResult()
	 * @generated
	 */
	EAttribute getLastYearResult_State();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.LastYearResult#getTotal <em>Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total</em>'.
	 * @see org.jixiao.model.appraisal.LastYearResult#getTotal()
	 * @see #getLastYearResult()
	 * @generated
	 */
	EAttribute getLastYearResult_Total();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.LastYearResult#getClassName <em>Class Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Class Name</em>'.
	 * @see org.jixiao.model.appraisal.LastYearResult#getClassName()
	 * @see #getLastYearResult()
	 * @generated
	 */
	EAttribute getLastYearResult_ClassName();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.LastYearResult#getUnqualified <em>Unqualified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unqualified</em>'.
	 * @see org.jixiao.model.appraisal.LastYearResult#getUnqualified()
	 * @see #getLastYearResult()
	 * @generated
	 */
	EAttribute getLastYearResult_Unqualified();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.LastYearResult#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.jixiao.model.appraisal.LastYearResult#getSource()
	 * @see #getLastYearResult()
	 * @generated
	 */
	EAttribute getLastYearResult_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.LastYearResult#getRank <em>Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rank</em>'.
	 * @see org.jixiao.model.appraisal.LastYearResult#getRank()
	 * @see #getLastYearResult()
	 * @generated
	 */
	EAttribute getLastYearResult_Rank();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.UnitResult <em>Unit Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unit Result</em>'.
	 * @see org.jixiao.model.appraisal.UnitResult
	 * @generated
	 */
	EClass getUnitResult();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.UnitResult#getIndicatorScore <em>Indicator Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Indicator Score</em>'.
	 * @see org.jixiao.model.appraisal.UnitResult#getIndicatorScore()
	 * @see #getUnitResult()
	 * @generated
	 */
	EReference getUnitResult_IndicatorScore();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.UnitResult#getKeyPerformanceScore <em>Key Performance Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Key Performance Score</em>'.
	 * @see org.jixiao.model.appraisal.UnitResult#getKeyPerformanceScore()
	 * @see #getUnitResult()
	 * @generated
	 */
	EReference getUnitResult_KeyPerformanceScore();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.UnitResult#getComprehensive <em>Comprehensive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Comprehensive</em>'.
	 * @see org.jixiao.model.appraisal.UnitResult#getComprehensive()
	 * @see #getUnitResult()
	 * @generated
	 */
	EReference getUnitResult_Comprehensive();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.UnitResult#getTierPoints <em>Tier Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tier Points</em>'.
	 * @see org.jixiao.model.appraisal.UnitResult#getTierPoints()
	 * @see #getUnitResult()
	 * @generated
	 */
	EAttribute getUnitResult_TierPoints();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.UnitResult#getBonus <em>Bonus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bonus</em>'.
	 * @see org.jixiao.model.appraisal.UnitResult#getBonus()
	 * @see #getUnitResult()
	 * @generated
	 */
	EAttribute getUnitResult_Bonus();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.UnitResult#getDeduction <em>Deduction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deduction</em>'.
	 * @see org.jixiao.model.appraisal.UnitResult#getDeduction()
	 * @see #getUnitResult()
	 * @generated
	 */
	EAttribute getUnitResult_Deduction();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.UnitResult#getTotal <em>Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Total</em>'.
	 * @see org.jixiao.model.appraisal.UnitResult#getTotal()
	 * @see #getUnitResult()
	 * @generated
	 */
	EReference getUnitResult_Total();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.UnitResult#getRank <em>Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rank</em>'.
	 * @see org.jixiao.model.appraisal.UnitResult#getRank()
	 * @see #getUnitResult()
	 * @generated
	 */
	EAttribute getUnitResult_Rank();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.UnitResult#getClassName <em>Class Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Class Name</em>'.
	 * @see org.jixiao.model.appraisal.UnitResult#getClassName()
	 * @see #getUnitResult()
	 * @generated
	 */
	EAttribute getUnitResult_ClassName();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.UnitResult#getVetoReason <em>Veto Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Veto Reason</em>'.
	 * @see org.jixiao.model.appraisal.UnitResult#getVetoReason()
	 * @see #getUnitResult()
	 * @generated
	 */
	EAttribute getUnitResult_VetoReason();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.appraisal.UnitResult#getConsequences <em>Consequences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Consequences</em>'.
	 * @see org.jixiao.model.appraisal.UnitResult#getConsequences()
	 * @see #getUnitResult()
	 * @generated
	 */
	EAttribute getUnitResult_Consequences();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.UnitResult#isFrozen <em>Frozen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frozen</em>'.
	 * @see org.jixiao.model.appraisal.UnitResult#isFrozen()
	 * @see #getUnitResult()
	 * @generated
	 */
	EAttribute getUnitResult_Frozen();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.UnitResult#getPublishedOn <em>Published On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published On</em>'.
	 * @see org.jixiao.model.appraisal.UnitResult#getPublishedOn()
	 * @see #getUnitResult()
	 * @generated
	 */
	EAttribute getUnitResult_PublishedOn();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.UnitResult#getTrace <em>Trace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Trace</em>'.
	 * @see org.jixiao.model.appraisal.UnitResult#getTrace()
	 * @see #getUnitResult()
	 * @generated
	 */
	EReference getUnitResult_Trace();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.UnitResult#isUnqualified <em>Unqualified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unqualified</em>'.
	 * @see org.jixiao.model.appraisal.UnitResult#isUnqualified()
	 * @see #getUnitResult()
	 * @generated
	 */
	EAttribute getUnitResult_Unqualified();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.UnitResult#getLateFilings <em>Late Filings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Late Filings</em>'.
	 * @see org.jixiao.model.appraisal.UnitResult#getLateFilings()
	 * @see #getUnitResult()
	 * @generated
	 */
	EAttribute getUnitResult_LateFilings();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.UnitResult#getMissingFilings <em>Missing Filings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Missing Filings</em>'.
	 * @see org.jixiao.model.appraisal.UnitResult#getMissingFilings()
	 * @see #getUnitResult()
	 * @generated
	 */
	EAttribute getUnitResult_MissingFilings();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.UnitResult#getFilingDeduction <em>Filing Deduction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filing Deduction</em>'.
	 * @see org.jixiao.model.appraisal.UnitResult#getFilingDeduction()
	 * @see #getUnitResult()
	 * @generated
	 */
	EAttribute getUnitResult_FilingDeduction();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.TrackingNote <em>Tracking Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tracking Note</em>'.
	 * @see org.jixiao.model.appraisal.TrackingNote
	 * @generated
	 */
	EClass getTrackingNote();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.TrackingNote#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.jixiao.model.appraisal.TrackingNote#getDate()
	 * @see #getTrackingNote()
	 * @generated
	 */
	EAttribute getTrackingNote_Date();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.TrackingNote#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Author</em>'.
	 * @see org.jixiao.model.appraisal.TrackingNote#getAuthor()
	 * @see #getTrackingNote()
	 * @generated
	 */
	EReference getTrackingNote_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.TrackingNote#getIndicatorId <em>Indicator Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Indicator Id</em>'.
	 * @see org.jixiao.model.appraisal.TrackingNote#getIndicatorId()
	 * @see #getTrackingNote()
	 * @generated
	 */
	EAttribute getTrackingNote_IndicatorId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.TrackingNote#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.jixiao.model.appraisal.TrackingNote#getText()
	 * @see #getTrackingNote()
	 * @generated
	 */
	EAttribute getTrackingNote_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.TrackingNote#isProblem <em>Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Problem</em>'.
	 * @see org.jixiao.model.appraisal.TrackingNote#isProblem()
	 * @see #getTrackingNote()
	 * @generated
	 */
	EAttribute getTrackingNote_Problem();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.TrackingNote#getCorrectBy <em>Correct By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Correct By</em>'.
	 * @see org.jixiao.model.appraisal.TrackingNote#getCorrectBy()
	 * @see #getTrackingNote()
	 * @generated
	 */
	EAttribute getTrackingNote_CorrectBy();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.TrackingNote#getCorrection <em>Correction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Correction</em>'.
	 * @see org.jixiao.model.appraisal.TrackingNote#getCorrection()
	 * @see #getTrackingNote()
	 * @generated
	 */
	EAttribute getTrackingNote_Correction();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.TrackingNote#getCorrectedOn <em>Corrected On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Corrected On</em>'.
	 * @see org.jixiao.model.appraisal.TrackingNote#getCorrectedOn()
	 * @see #getTrackingNote()
	 * @generated
	 */
	EAttribute getTrackingNote_CorrectedOn();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.TrackingNote#getCheckedBy <em>Checked By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Checked By</em>'.
	 * @see org.jixiao.model.appraisal.TrackingNote#getCheckedBy()
	 * @see #getTrackingNote()
	 * @generated
	 */
	EReference getTrackingNote_CheckedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.TrackingNote#getCheckedOn <em>Checked On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checked On</em>'.
	 * @see org.jixiao.model.appraisal.TrackingNote#getCheckedOn()
	 * @see #getTrackingNote()
	 * @generated
	 */
	EAttribute getTrackingNote_CheckedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.TrackingNote#getMeetingId <em>Meeting Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meeting Id</em>'.
	 * @see org.jixiao.model.appraisal.TrackingNote#getMeetingId()
	 * @see #getTrackingNote()
	 * @generated
	 */
	EAttribute getTrackingNote_MeetingId();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.TrackingNote#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.appraisal.TrackingNote#getEvidence()
	 * @see #getTrackingNote()
	 * @generated
	 */
	EReference getTrackingNote_Evidence();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.UnitVeto <em>Unit Veto</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unit Veto</em>'.
	 * @see org.jixiao.model.appraisal.UnitVeto
	 * @generated
	 */
	EClass getUnitVeto();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.UnitVeto#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.jixiao.model.appraisal.UnitVeto#getReason()
	 * @see #getUnitVeto()
	 * @generated
	 */
	EAttribute getUnitVeto_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.UnitVeto#getDocumentNumber <em>Document Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document Number</em>'.
	 * @see org.jixiao.model.appraisal.UnitVeto#getDocumentNumber()
	 * @see #getUnitVeto()
	 * @generated
	 */
	EAttribute getUnitVeto_DocumentNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.UnitVeto#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.jixiao.model.appraisal.UnitVeto#getDate()
	 * @see #getUnitVeto()
	 * @generated
	 */
	EAttribute getUnitVeto_Date();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.UnitVeto#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Decided By</em>'.
	 * @see org.jixiao.model.appraisal.UnitVeto#getDecidedBy()
	 * @see #getUnitVeto()
	 * @generated
	 */
	EReference getUnitVeto_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.UnitVeto#getClauseId <em>Clause Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause Id</em>'.
	 * @see org.jixiao.model.appraisal.UnitVeto#getClauseId()
	 * @see #getUnitVeto()
	 * @generated
	 */
	EAttribute getUnitVeto_ClauseId();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.UnitVeto#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.appraisal.UnitVeto#getEvidence()
	 * @see #getUnitVeto()
	 * @generated
	 */
	EReference getUnitVeto_Evidence();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.Appeal <em>Appeal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Appeal</em>'.
	 * @see org.jixiao.model.appraisal.Appeal
	 * @generated
	 */
	EClass getAppeal();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Appeal#getRaisedOn <em>Raised On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raised On</em>'.
	 * @see org.jixiao.model.appraisal.Appeal#getRaisedOn()
	 * @see #getAppeal()
	 * @generated
	 */
	EAttribute getAppeal_RaisedOn();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.Appeal#getRaisedBy <em>Raised By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Raised By</em>'.
	 * @see org.jixiao.model.appraisal.Appeal#getRaisedBy()
	 * @see #getAppeal()
	 * @generated
	 */
	EReference getAppeal_RaisedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Appeal#getIndicatorId <em>Indicator Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Indicator Id</em>'.
	 * @see org.jixiao.model.appraisal.Appeal#getIndicatorId()
	 * @see #getAppeal()
	 * @generated
	 */
	EAttribute getAppeal_IndicatorId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Appeal#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.jixiao.model.appraisal.Appeal#getText()
	 * @see #getAppeal()
	 * @generated
	 */
	EAttribute getAppeal_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Appeal#getWanted <em>Wanted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wanted</em>'.
	 * @see org.jixiao.model.appraisal.Appeal#getWanted()
	 * @see #getAppeal()
	 * @generated
	 */
	EAttribute getAppeal_Wanted();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Appeal#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.jixiao.model.appraisal.Appeal#getOutcome()
	 * @see #getAppeal()
	 * @generated
	 */
	EAttribute getAppeal_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Appeal#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision</em>'.
	 * @see org.jixiao.model.appraisal.Appeal#getDecision()
	 * @see #getAppeal()
	 * @generated
	 */
	EAttribute getAppeal_Decision();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Appeal#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.jixiao.model.appraisal.Appeal#getDecidedOn()
	 * @see #getAppeal()
	 * @generated
	 */
	EAttribute getAppeal_DecidedOn();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.Appeal#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Decided By</em>'.
	 * @see org.jixiao.model.appraisal.Appeal#getDecidedBy()
	 * @see #getAppeal()
	 * @generated
	 */
	EReference getAppeal_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Appeal#getCorrectionId <em>Correction Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Correction Id</em>'.
	 * @see org.jixiao.model.appraisal.Appeal#getCorrectionId()
	 * @see #getAppeal()
	 * @generated
	 */
	EAttribute getAppeal_CorrectionId();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.Appeal#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.appraisal.Appeal#getEvidence()
	 * @see #getAppeal()
	 * @generated
	 */
	EReference getAppeal_Evidence();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.Correction <em>Correction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Correction</em>'.
	 * @see org.jixiao.model.appraisal.Correction
	 * @generated
	 */
	EClass getCorrection();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Correction#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.jixiao.model.appraisal.Correction#getTime()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_Time();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.Correction#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>By</em>'.
	 * @see org.jixiao.model.appraisal.Correction#getBy()
	 * @see #getCorrection()
	 * @generated
	 */
	EReference getCorrection_By();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Correction#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.jixiao.model.appraisal.Correction#getReason()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Correction#getDocumentNumber <em>Document Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document Number</em>'.
	 * @see org.jixiao.model.appraisal.Correction#getDocumentNumber()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_DocumentNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Correction#getObjectId <em>Object Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object Id</em>'.
	 * @see org.jixiao.model.appraisal.Correction#getObjectId()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_ObjectId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Correction#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.jixiao.model.appraisal.Correction#getWhat()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_What();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Correction#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see org.jixiao.model.appraisal.Correction#getBefore()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_Before();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Correction#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.jixiao.model.appraisal.Correction#getAfter()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_After();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Correction#getTotalBefore <em>Total Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total Before</em>'.
	 * @see org.jixiao.model.appraisal.Correction#getTotalBefore()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_TotalBefore();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Correction#getTotalAfter <em>Total After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total After</em>'.
	 * @see org.jixiao.model.appraisal.Correction#getTotalAfter()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_TotalAfter();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Correction#getRankBefore <em>Rank Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rank Before</em>'.
	 * @see org.jixiao.model.appraisal.Correction#getRankBefore()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_RankBefore();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Correction#getRankAfter <em>Rank After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rank After</em>'.
	 * @see org.jixiao.model.appraisal.Correction#getRankAfter()
	 * @see #getCorrection()
	 * @generated
	 */
	EAttribute getCorrection_RankAfter();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.AppraisedUnit <em>Appraised Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Appraised Unit</em>'.
	 * @see org.jixiao.model.appraisal.AppraisedUnit
	 * @generated
	 */
	EClass getAppraisedUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisedUnit#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.appraisal.AppraisedUnit#getName()
	 * @see #getAppraisedUnit()
	 * @generated
	 */
	EAttribute getAppraisedUnit_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisedUnit#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jixiao.model.appraisal.AppraisedUnit#getCode()
	 * @see #getAppraisedUnit()
	 * @generated
	 */
	EAttribute getAppraisedUnit_Code();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.AppraisedUnit#getHead <em>Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Head</em>'.
	 * @see org.jixiao.model.appraisal.AppraisedUnit#getHead()
	 * @see #getAppraisedUnit()
	 * @generated
	 */
	EReference getAppraisedUnit_Head();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.AppraisedUnit#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indicators</em>'.
	 * @see org.jixiao.model.appraisal.AppraisedUnit#getIndicators()
	 * @see #getAppraisedUnit()
	 * @generated
	 */
	EReference getAppraisedUnit_Indicators();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.AppraisedUnit#getFilings <em>Filings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Filings</em>'.
	 * @see org.jixiao.model.appraisal.AppraisedUnit#getFilings()
	 * @see #getAppraisedUnit()
	 * @generated
	 */
	EReference getAppraisedUnit_Filings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.AppraisedUnit#getVerifications <em>Verifications</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Verifications</em>'.
	 * @see org.jixiao.model.appraisal.AppraisedUnit#getVerifications()
	 * @see #getAppraisedUnit()
	 * @generated
	 */
	EReference getAppraisedUnit_Verifications();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.AppraisedUnit#getBallots <em>Ballots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ballots</em>'.
	 * @see org.jixiao.model.appraisal.AppraisedUnit#getBallots()
	 * @see #getAppraisedUnit()
	 * @generated
	 */
	EReference getAppraisedUnit_Ballots();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.AppraisedUnit#getLeaderScores <em>Leader Scores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Leader Scores</em>'.
	 * @see org.jixiao.model.appraisal.AppraisedUnit#getLeaderScores()
	 * @see #getAppraisedUnit()
	 * @generated
	 */
	EReference getAppraisedUnit_LeaderScores();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.AppraisedUnit#getAdjustments <em>Adjustments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Adjustments</em>'.
	 * @see org.jixiao.model.appraisal.AppraisedUnit#getAdjustments()
	 * @see #getAppraisedUnit()
	 * @generated
	 */
	EReference getAppraisedUnit_Adjustments();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.AppraisedUnit#getTier <em>Tier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Tier</em>'.
	 * @see org.jixiao.model.appraisal.AppraisedUnit#getTier()
	 * @see #getAppraisedUnit()
	 * @generated
	 */
	EReference getAppraisedUnit_Tier();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.AppraisedUnit#getLastYear <em>Last Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Last Year</em>'.
	 * @see org.jixiao.model.appraisal.AppraisedUnit#getLastYear()
	 * @see #getAppraisedUnit()
	 * @generated
	 */
	EReference getAppraisedUnit_LastYear();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.AppraisedUnit#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Result</em>'.
	 * @see org.jixiao.model.appraisal.AppraisedUnit#getResult()
	 * @see #getAppraisedUnit()
	 * @generated
	 */
	EReference getAppraisedUnit_Result();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.AppraisedUnit#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.jixiao.model.appraisal.AppraisedUnit#getNotes()
	 * @see #getAppraisedUnit()
	 * @generated
	 */
	EReference getAppraisedUnit_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.AppraisedUnit#getVetoes <em>Vetoes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Vetoes</em>'.
	 * @see org.jixiao.model.appraisal.AppraisedUnit#getVetoes()
	 * @see #getAppraisedUnit()
	 * @generated
	 */
	EReference getAppraisedUnit_Vetoes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.AppraisedUnit#getAppeals <em>Appeals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Appeals</em>'.
	 * @see org.jixiao.model.appraisal.AppraisedUnit#getAppeals()
	 * @see #getAppraisedUnit()
	 * @generated
	 */
	EReference getAppraisedUnit_Appeals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.AppraisedUnit#getCorrections <em>Corrections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Corrections</em>'.
	 * @see org.jixiao.model.appraisal.AppraisedUnit#getCorrections()
	 * @see #getAppraisedUnit()
	 * @generated
	 */
	EReference getAppraisedUnit_Corrections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.AppraisedUnit#getPastResults <em>Past Results</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Past Results</em>'.
	 * @see org.jixiao.model.appraisal.AppraisedUnit#getPastResults()
	 * @see #getAppraisedUnit()
	 * @generated
	 */
	EReference getAppraisedUnit_PastResults();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.FilingRule <em>Filing Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Filing Rule</em>'.
	 * @see org.jixiao.model.appraisal.FilingRule
	 * @generated
	 */
	EClass getFilingRule();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.FilingRule#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.appraisal.FilingRule#getName()
	 * @see #getFilingRule()
	 * @generated
	 */
	EAttribute getFilingRule_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.FilingRule#getPerLate <em>Per Late</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Per Late</em>'.
	 * @see org.jixiao.model.appraisal.FilingRule#getPerLate()
	 * @see #getFilingRule()
	 * @generated
	 */
	EAttribute getFilingRule_PerLate();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.FilingRule#getPerMissing <em>Per Missing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Per Missing</em>'.
	 * @see org.jixiao.model.appraisal.FilingRule#getPerMissing()
	 * @see #getFilingRule()
	 * @generated
	 */
	EAttribute getFilingRule_PerMissing();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.FilingRule#getFree <em>Free</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Free</em>'.
	 * @see org.jixiao.model.appraisal.FilingRule#getFree()
	 * @see #getFilingRule()
	 * @generated
	 */
	EAttribute getFilingRule_Free();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.FilingRule#getCap <em>Cap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cap</em>'.
	 * @see org.jixiao.model.appraisal.FilingRule#getCap()
	 * @see #getFilingRule()
	 * @generated
	 */
	EAttribute getFilingRule_Cap();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.FilingRule#getClauseId <em>Clause Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause Id</em>'.
	 * @see org.jixiao.model.appraisal.FilingRule#getClauseId()
	 * @see #getFilingRule()
	 * @generated
	 */
	EAttribute getFilingRule_ClauseId();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.AppraisalGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalGroup
	 * @generated
	 */
	EClass getAppraisalGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisalGroup#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalGroup#getName()
	 * @see #getAppraisalGroup()
	 * @generated
	 */
	EAttribute getAppraisalGroup_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisalGroup#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalGroup#getKind()
	 * @see #getAppraisalGroup()
	 * @generated
	 */
	EAttribute getAppraisalGroup_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisalGroup#getIndicatorPoints <em>Indicator Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Indicator Points</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalGroup#getIndicatorPoints()
	 * @see #getAppraisalGroup()
	 * @generated
	 */
	EAttribute getAppraisalGroup_IndicatorPoints();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.AppraisalGroup#getComprehensiveItems <em>Comprehensive Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Comprehensive Items</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalGroup#getComprehensiveItems()
	 * @see #getAppraisalGroup()
	 * @generated
	 */
	EReference getAppraisalGroup_ComprehensiveItems();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.AppraisalGroup#getTierRules <em>Tier Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tier Rules</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalGroup#getTierRules()
	 * @see #getAppraisalGroup()
	 * @generated
	 */
	EReference getAppraisalGroup_TierRules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.AppraisalGroup#getClassRules <em>Class Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Class Rules</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalGroup#getClassRules()
	 * @see #getAppraisalGroup()
	 * @generated
	 */
	EReference getAppraisalGroup_ClassRules();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisalGroup#getBonusCap <em>Bonus Cap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bonus Cap</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalGroup#getBonusCap()
	 * @see #getAppraisalGroup()
	 * @generated
	 */
	EAttribute getAppraisalGroup_BonusCap();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisalGroup#getDeductionCap <em>Deduction Cap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deduction Cap</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalGroup#getDeductionCap()
	 * @see #getAppraisalGroup()
	 * @generated
	 */
	EAttribute getAppraisalGroup_DeductionCap();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisalGroup#isScaleToFull <em>Scale To Full</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scale To Full</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalGroup#isScaleToFull()
	 * @see #getAppraisalGroup()
	 * @generated
	 */
	EAttribute getAppraisalGroup_ScaleToFull();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.AppraisalGroup#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Units</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalGroup#getUnits()
	 * @see #getAppraisalGroup()
	 * @generated
	 */
	EReference getAppraisalGroup_Units();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.appraisal.AppraisalGroup#getTieBreakers <em>Tie Breakers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tie Breakers</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalGroup#getTieBreakers()
	 * @see #getAppraisalGroup()
	 * @generated
	 */
	EAttribute getAppraisalGroup_TieBreakers();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.AppraisalGroup#getFilingRule <em>Filing Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Filing Rule</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalGroup#getFilingRule()
	 * @see #getAppraisalGroup()
	 * @generated
	 */
	EReference getAppraisalGroup_FilingRule();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisalGroup#isExceedPoints <em>Exceed Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exceed Points</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalGroup#isExceedPoints()
	 * @see #getAppraisalGroup()
	 * @generated
	 */
	EAttribute getAppraisalGroup_ExceedPoints();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisalGroup#getOutlierRatio <em>Outlier Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outlier Ratio</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalGroup#getOutlierRatio()
	 * @see #getAppraisalGroup()
	 * @generated
	 */
	EAttribute getAppraisalGroup_OutlierRatio();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.AppraisalGroup#getRounding <em>Rounding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rounding</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalGroup#getRounding()
	 * @see #getAppraisalGroup()
	 * @generated
	 */
	EReference getAppraisalGroup_Rounding();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.AppraisalGroup#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalGroup#getText()
	 * @see #getAppraisalGroup()
	 * @generated
	 */
	EAttribute getAppraisalGroup_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.AppraisalGroup#getLightBands <em>Light Bands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Light Bands</em>'.
	 * @see org.jixiao.model.appraisal.AppraisalGroup#getLightBands()
	 * @see #getAppraisalGroup()
	 * @generated
	 */
	EReference getAppraisalGroup_LightBands();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.DrawnItem <em>Drawn Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Drawn Item</em>'.
	 * @see org.jixiao.model.appraisal.DrawnItem
	 * @generated
	 */
	EClass getDrawnItem();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.DrawnItem#getUnitId <em>Unit Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Id</em>'.
	 * @see org.jixiao.model.appraisal.DrawnItem#getUnitId()
	 * @see #getDrawnItem()
	 * @generated
	 */
	EAttribute getDrawnItem_UnitId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.DrawnItem#getIndicatorId <em>Indicator Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Indicator Id</em>'.
	 * @see org.jixiao.model.appraisal.DrawnItem#getIndicatorId()
	 * @see #getDrawnItem()
	 * @generated
	 */
	EAttribute getDrawnItem_IndicatorId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.DrawnItem#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.jixiao.model.appraisal.DrawnItem#getKey()
	 * @see #getDrawnItem()
	 * @generated
	 */
	EAttribute getDrawnItem_Key();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.VerificationDraw <em>Verification Draw</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Verification Draw</em>'.
	 * @see org.jixiao.model.appraisal.VerificationDraw
	 * @generated
	 */
	EClass getVerificationDraw();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.VerificationDraw#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.jixiao.model.appraisal.VerificationDraw#getSeed()
	 * @see #getVerificationDraw()
	 * @generated
	 */
	EAttribute getVerificationDraw_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.VerificationDraw#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.jixiao.model.appraisal.VerificationDraw#getDate()
	 * @see #getVerificationDraw()
	 * @generated
	 */
	EAttribute getVerificationDraw_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.VerificationDraw#getMonth <em>Month</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Month</em>'.
	 * @see org.jixiao.model.appraisal.VerificationDraw#getMonth()
	 * @see #getVerificationDraw()
	 * @generated
	 */
	EAttribute getVerificationDraw_Month();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.VerificationDraw#getPerUnit <em>Per Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Per Unit</em>'.
	 * @see org.jixiao.model.appraisal.VerificationDraw#getPerUnit()
	 * @see #getVerificationDraw()
	 * @generated
	 */
	EAttribute getVerificationDraw_PerUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.VerificationDraw#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Units</em>'.
	 * @see org.jixiao.model.appraisal.VerificationDraw#getUnits()
	 * @see #getVerificationDraw()
	 * @generated
	 */
	EAttribute getVerificationDraw_Units();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.VerificationDraw#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>By</em>'.
	 * @see org.jixiao.model.appraisal.VerificationDraw#getBy()
	 * @see #getVerificationDraw()
	 * @generated
	 */
	EReference getVerificationDraw_By();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.VerificationDraw#getCandidates <em>Candidates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Candidates</em>'.
	 * @see org.jixiao.model.appraisal.VerificationDraw#getCandidates()
	 * @see #getVerificationDraw()
	 * @generated
	 */
	EAttribute getVerificationDraw_Candidates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.VerificationDraw#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.jixiao.model.appraisal.VerificationDraw#getItems()
	 * @see #getVerificationDraw()
	 * @generated
	 */
	EReference getVerificationDraw_Items();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.DispatchMeeting <em>Dispatch Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dispatch Meeting</em>'.
	 * @see org.jixiao.model.appraisal.DispatchMeeting
	 * @generated
	 */
	EClass getDispatchMeeting();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.DispatchMeeting#getQuarter <em>Quarter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quarter</em>'.
	 * @see org.jixiao.model.appraisal.DispatchMeeting#getQuarter()
	 * @see #getDispatchMeeting()
	 * @generated
	 */
	EAttribute getDispatchMeeting_Quarter();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.DispatchMeeting#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.jixiao.model.appraisal.DispatchMeeting#getDate()
	 * @see #getDispatchMeeting()
	 * @generated
	 */
	EAttribute getDispatchMeeting_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.DispatchMeeting#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.jixiao.model.appraisal.DispatchMeeting#getPlace()
	 * @see #getDispatchMeeting()
	 * @generated
	 */
	EAttribute getDispatchMeeting_Place();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.DispatchMeeting#getChair <em>Chair</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Chair</em>'.
	 * @see org.jixiao.model.appraisal.DispatchMeeting#getChair()
	 * @see #getDispatchMeeting()
	 * @generated
	 */
	EReference getDispatchMeeting_Chair();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.DispatchMeeting#getAttendees <em>Attendees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attendees</em>'.
	 * @see org.jixiao.model.appraisal.DispatchMeeting#getAttendees()
	 * @see #getDispatchMeeting()
	 * @generated
	 */
	EAttribute getDispatchMeeting_Attendees();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.DispatchMeeting#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.jixiao.model.appraisal.DispatchMeeting#getMinutes()
	 * @see #getDispatchMeeting()
	 * @generated
	 */
	EAttribute getDispatchMeeting_Minutes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.DispatchMeeting#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.appraisal.DispatchMeeting#getEvidence()
	 * @see #getDispatchMeeting()
	 * @generated
	 */
	EReference getDispatchMeeting_Evidence();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.PeriodScore <em>Period Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Period Score</em>'.
	 * @see org.jixiao.model.appraisal.PeriodScore
	 * @generated
	 */
	EClass getPeriodScore();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.PeriodScore#getUnitId <em>Unit Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Id</em>'.
	 * @see org.jixiao.model.appraisal.PeriodScore#getUnitId()
	 * @see #getPeriodScore()
	 * @generated
	 */
	EAttribute getPeriodScore_UnitId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.PeriodScore#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.jixiao.model.appraisal.PeriodScore#getLow()
	 * @see #getPeriodScore()
	 * @generated
	 */
	EAttribute getPeriodScore_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.PeriodScore#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.jixiao.model.appraisal.PeriodScore#getHigh()
	 * @see #getPeriodScore()
	 * @generated
	 */
	EAttribute getPeriodScore_High();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.PeriodScore#getRank <em>Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rank</em>'.
	 * @see org.jixiao.model.appraisal.PeriodScore#getRank()
	 * @see #getPeriodScore()
	 * @generated
	 */
	EAttribute getPeriodScore_Rank();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.PeriodScore#getClassName <em>Class Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Class Name</em>'.
	 * @see org.jixiao.model.appraisal.PeriodScore#getClassName()
	 * @see #getPeriodScore()
	 * @generated
	 */
	EAttribute getPeriodScore_ClassName();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.PeriodAssessment <em>Period Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Period Assessment</em>'.
	 * @see org.jixiao.model.appraisal.PeriodAssessment
	 * @generated
	 */
	EClass getPeriodAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.PeriodAssessment#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see org.jixiao.model.appraisal.PeriodAssessment#getPeriod()
	 * @see #getPeriodAssessment()
	 * @generated
	 */
	EAttribute getPeriodAssessment_Period();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.PeriodAssessment#getOrdinal <em>Ordinal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ordinal</em>'.
	 * @see org.jixiao.model.appraisal.PeriodAssessment#getOrdinal()
	 * @see #getPeriodAssessment()
	 * @generated
	 */
	EAttribute getPeriodAssessment_Ordinal();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.PeriodAssessment#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.jixiao.model.appraisal.PeriodAssessment#getDate()
	 * @see #getPeriodAssessment()
	 * @generated
	 */
	EAttribute getPeriodAssessment_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.PeriodAssessment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.jixiao.model.appraisal.PeriodAssessment#getText()
	 * @see #getPeriodAssessment()
	 * @generated
	 */
	EAttribute getPeriodAssessment_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.PeriodAssessment#getScores <em>Scores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scores</em>'.
	 * @see org.jixiao.model.appraisal.PeriodAssessment#getScores()
	 * @see #getPeriodAssessment()
	 * @generated
	 */
	EReference getPeriodAssessment_Scores();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.appraisal.Appraisal <em>Appraisal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Appraisal</em>'.
	 * @see org.jixiao.model.appraisal.Appraisal
	 * @generated
	 */
	EClass getAppraisal();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Appraisal#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.jixiao.model.appraisal.Appraisal#getFormatVersion()
	 * @see #getAppraisal()
	 * @generated
	 */
	EAttribute getAppraisal_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Appraisal#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.jixiao.model.appraisal.Appraisal#getTitle()
	 * @see #getAppraisal()
	 * @generated
	 */
	EAttribute getAppraisal_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Appraisal#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.jixiao.model.appraisal.Appraisal#getYear()
	 * @see #getAppraisal()
	 * @generated
	 */
	EAttribute getAppraisal_Year();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.Appraisal#getOrganiser <em>Organiser</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Organiser</em>'.
	 * @see org.jixiao.model.appraisal.Appraisal#getOrganiser()
	 * @see #getAppraisal()
	 * @generated
	 */
	EReference getAppraisal_Organiser();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Appraisal#isCommended <em>Commended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Commended</em>'.
	 * @see org.jixiao.model.appraisal.Appraisal#isCommended()
	 * @see #getAppraisal()
	 * @generated
	 */
	EAttribute getAppraisal_Commended();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.Appraisal#getSchemes <em>Schemes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Schemes</em>'.
	 * @see org.jixiao.model.appraisal.Appraisal#getSchemes()
	 * @see #getAppraisal()
	 * @generated
	 */
	EReference getAppraisal_Schemes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.Appraisal#getRequiredPacks <em>Required Packs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Required Packs</em>'.
	 * @see org.jixiao.model.appraisal.Appraisal#getRequiredPacks()
	 * @see #getAppraisal()
	 * @generated
	 */
	EReference getAppraisal_RequiredPacks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.Appraisal#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.jixiao.model.appraisal.Appraisal#getGroups()
	 * @see #getAppraisal()
	 * @generated
	 */
	EReference getAppraisal_Groups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.Appraisal#getAttachments <em>Attachments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attachments</em>'.
	 * @see org.jixiao.model.appraisal.Appraisal#getAttachments()
	 * @see #getAppraisal()
	 * @generated
	 */
	EReference getAppraisal_Attachments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.Appraisal#getHistory <em>History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>History</em>'.
	 * @see org.jixiao.model.appraisal.Appraisal#getHistory()
	 * @see #getAppraisal()
	 * @generated
	 */
	EReference getAppraisal_History();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.Appraisal#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provenance</em>'.
	 * @see org.jixiao.model.appraisal.Appraisal#getProvenance()
	 * @see #getAppraisal()
	 * @generated
	 */
	EReference getAppraisal_Provenance();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.appraisal.Appraisal#getCalendar <em>Calendar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Calendar</em>'.
	 * @see org.jixiao.model.appraisal.Appraisal#getCalendar()
	 * @see #getAppraisal()
	 * @generated
	 */
	EReference getAppraisal_Calendar();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.Appraisal#getConsequenceRules <em>Consequence Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Consequence Rules</em>'.
	 * @see org.jixiao.model.appraisal.Appraisal#getConsequenceRules()
	 * @see #getAppraisal()
	 * @generated
	 */
	EReference getAppraisal_ConsequenceRules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.Appraisal#getMeetings <em>Meetings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Meetings</em>'.
	 * @see org.jixiao.model.appraisal.Appraisal#getMeetings()
	 * @see #getAppraisal()
	 * @generated
	 */
	EReference getAppraisal_Meetings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.Appraisal#getDraws <em>Draws</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Draws</em>'.
	 * @see org.jixiao.model.appraisal.Appraisal#getDraws()
	 * @see #getAppraisal()
	 * @generated
	 */
	EReference getAppraisal_Draws();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.appraisal.Appraisal#getAssessments <em>Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assessments</em>'.
	 * @see org.jixiao.model.appraisal.Appraisal#getAssessments()
	 * @see #getAppraisal()
	 * @generated
	 */
	EReference getAppraisal_Assessments();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.appraisal.Appraisal#getNotifiedOn <em>Notified On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notified On</em>'.
	 * @see org.jixiao.model.appraisal.Appraisal#getNotifiedOn()
	 * @see #getAppraisal()
	 * @generated
	 */
	EAttribute getAppraisal_NotifiedOn();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.appraisal.GroupKind <em>Group Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Group Kind</em>'.
	 * @see org.jixiao.model.appraisal.GroupKind
	 * @generated
	 */
	EEnum getGroupKind();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.appraisal.IndicatorCategory <em>Indicator Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Indicator Category</em>'.
	 * @see org.jixiao.model.appraisal.IndicatorCategory
	 * @generated
	 */
	EEnum getIndicatorCategory();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.appraisal.IndicatorOrigin <em>Indicator Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Indicator Origin</em>'.
	 * @see org.jixiao.model.appraisal.IndicatorOrigin
	 * @generated
	 */
	EEnum getIndicatorOrigin();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.appraisal.FilingPeriod <em>Filing Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Filing Period</em>'.
	 * @see org.jixiao.model.appraisal.FilingPeriod
	 * @generated
	 */
	EEnum getFilingPeriod();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.appraisal.VerificationKind <em>Verification Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Verification Kind</em>'.
	 * @see org.jixiao.model.appraisal.VerificationKind
	 * @generated
	 */
	EEnum getVerificationKind();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.appraisal.Misreporting <em>Misreporting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Misreporting</em>'.
	 * @see org.jixiao.model.appraisal.Misreporting
	 * @generated
	 */
	EEnum getMisreporting();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.appraisal.AdjustmentKind <em>Adjustment Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Adjustment Kind</em>'.
	 * @see org.jixiao.model.appraisal.AdjustmentKind
	 * @generated
	 */
	EEnum getAdjustmentKind();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.appraisal.ItemAggregation <em>Item Aggregation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Item Aggregation</em>'.
	 * @see org.jixiao.model.appraisal.ItemAggregation
	 * @generated
	 */
	EEnum getItemAggregation();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.appraisal.TieBreaker <em>Tie Breaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tie Breaker</em>'.
	 * @see org.jixiao.model.appraisal.TieBreaker
	 * @generated
	 */
	EEnum getTieBreaker();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.appraisal.AppealOutcome <em>Appeal Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Appeal Outcome</em>'.
	 * @see org.jixiao.model.appraisal.AppealOutcome
	 * @generated
	 */
	EEnum getAppealOutcome();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	AppraisalFactory getAppraisalFactory();

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
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.ComprehensiveItemImpl <em>Comprehensive Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.ComprehensiveItemImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getComprehensiveItem()
		 * @generated
		 */
		EClass COMPREHENSIVE_ITEM = eINSTANCE.getComprehensiveItem();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPREHENSIVE_ITEM__CODE = eINSTANCE.getComprehensiveItem_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPREHENSIVE_ITEM__NAME = eINSTANCE.getComprehensiveItem_Name();

		/**
		 * The meta object literal for the '<em><b>Full Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPREHENSIVE_ITEM__FULL_POINTS = eINSTANCE.getComprehensiveItem_FullPoints();

		/**
		 * The meta object literal for the '<em><b>Aggregation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPREHENSIVE_ITEM__AGGREGATION = eINSTANCE.getComprehensiveItem_Aggregation();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPREHENSIVE_ITEM__OPTIONS = eINSTANCE.getComprehensiveItem_Options();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPREHENSIVE_ITEM__RULE = eINSTANCE.getComprehensiveItem_Rule();

		/**
		 * The meta object literal for the '<em><b>Drop Highest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPREHENSIVE_ITEM__DROP_HIGHEST = eINSTANCE.getComprehensiveItem_DropHighest();

		/**
		 * The meta object literal for the '<em><b>Drop Lowest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPREHENSIVE_ITEM__DROP_LOWEST = eINSTANCE.getComprehensiveItem_DropLowest();

		/**
		 * The meta object literal for the '<em><b>Full Mark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPREHENSIVE_ITEM__FULL_MARK = eINSTANCE.getComprehensiveItem_FullMark();

		/**
		 * The meta object literal for the '<em><b>Anonymous</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPREHENSIVE_ITEM__ANONYMOUS = eINSTANCE.getComprehensiveItem_Anonymous();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPREHENSIVE_ITEM__TEXT = eINSTANCE.getComprehensiveItem_Text();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.BallotOptionImpl <em>Ballot Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.BallotOptionImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getBallotOption()
		 * @generated
		 */
		EClass BALLOT_OPTION = eINSTANCE.getBallotOption();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BALLOT_OPTION__CODE = eINSTANCE.getBallotOption_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BALLOT_OPTION__NAME = eINSTANCE.getBallotOption_Name();

		/**
		 * The meta object literal for the '<em><b>Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BALLOT_OPTION__FACTOR = eINSTANCE.getBallotOption_Factor();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.TierRuleImpl <em>Tier Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.TierRuleImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getTierRule()
		 * @generated
		 */
		EClass TIER_RULE = eINSTANCE.getTierRule();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER_RULE__NAME = eINSTANCE.getTierRule_Name();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER_RULE__POINTS = eINSTANCE.getTierRule_Points();

		/**
		 * The meta object literal for the '<em><b>Share To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER_RULE__SHARE_TO = eINSTANCE.getTierRule_ShareTo();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.ClassRuleImpl <em>Class Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.ClassRuleImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getClassRule()
		 * @generated
		 */
		EClass CLASS_RULE = eINSTANCE.getClassRule();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASS_RULE__NAME = eINSTANCE.getClassRule_Name();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASS_RULE__COUNT = eINSTANCE.getClassRule_Count();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASS_RULE__SHARE = eINSTANCE.getClassRule_Share();

		/**
		 * The meta object literal for the '<em><b>Extra When Commended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASS_RULE__EXTRA_WHEN_COMMENDED = eINSTANCE.getClassRule_ExtraWhenCommended();

		/**
		 * The meta object literal for the '<em><b>Lower Bound</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASS_RULE__LOWER_BOUND = eINSTANCE.getClassRule_LowerBound();

		/**
		 * The meta object literal for the '<em><b>Unqualified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASS_RULE__UNQUALIFIED = eINSTANCE.getClassRule_Unqualified();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLASS_RULE__TEXT = eINSTANCE.getClassRule_Text();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl <em>Indicator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.AppraisalIndicatorImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getAppraisalIndicator()
		 * @generated
		 */
		EClass APPRAISAL_INDICATOR = eINSTANCE.getAppraisalIndicator();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_INDICATOR__CATEGORY = eINSTANCE.getAppraisalIndicator_Category();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_INDICATOR__ORIGIN = eINSTANCE.getAppraisalIndicator_Origin();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_INDICATOR__CODE = eINSTANCE.getAppraisalIndicator_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_INDICATOR__NAME = eINSTANCE.getAppraisalIndicator_Name();

		/**
		 * The meta object literal for the '<em><b>Library Indicator Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_INDICATOR__LIBRARY_INDICATOR_ID = eINSTANCE.getAppraisalIndicator_LibraryIndicatorId();

		/**
		 * The meta object literal for the '<em><b>Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_INDICATOR__NATURE = eINSTANCE.getAppraisalIndicator_Nature();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_INDICATOR__DIRECTION = eINSTANCE.getAppraisalIndicator_Direction();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL_INDICATOR__TARGET = eINSTANCE.getAppraisalIndicator_Target();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_INDICATOR__UNIT = eINSTANCE.getAppraisalIndicator_Unit();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_INDICATOR__POINTS = eINSTANCE.getAppraisalIndicator_Points();

		/**
		 * The meta object literal for the '<em><b>Responsible</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL_INDICATOR__RESPONSIBLE = eINSTANCE.getAppraisalIndicator_Responsible();

		/**
		 * The meta object literal for the '<em><b>Planned Shares</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_INDICATOR__PLANNED_SHARES = eINSTANCE.getAppraisalIndicator_PlannedShares();

		/**
		 * The meta object literal for the '<em><b>Evidence Required</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_INDICATOR__EVIDENCE_REQUIRED = eINSTANCE.getAppraisalIndicator_EvidenceRequired();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL_INDICATOR__RULE = eINSTANCE.getAppraisalIndicator_Rule();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL_INDICATOR__INPUTS = eINSTANCE.getAppraisalIndicator_Inputs();

		/**
		 * The meta object literal for the '<em><b>Reported</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL_INDICATOR__REPORTED = eINSTANCE.getAppraisalIndicator_Reported();

		/**
		 * The meta object literal for the '<em><b>Verified</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL_INDICATOR__VERIFIED = eINSTANCE.getAppraisalIndicator_Verified();

		/**
		 * The meta object literal for the '<em><b>Recognised</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL_INDICATOR__RECOGNISED = eINSTANCE.getAppraisalIndicator_Recognised();

		/**
		 * The meta object literal for the '<em><b>Actual State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_INDICATOR__ACTUAL_STATE = eINSTANCE.getAppraisalIndicator_ActualState();

		/**
		 * The meta object literal for the '<em><b>Claimed Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_INDICATOR__CLAIMED_SCORE = eINSTANCE.getAppraisalIndicator_ClaimedScore();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL_INDICATOR__RESULT = eINSTANCE.getAppraisalIndicator_Result();

		/**
		 * The meta object literal for the '<em><b>Trace</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL_INDICATOR__TRACE = eINSTANCE.getAppraisalIndicator_Trace();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_INDICATOR__REASON = eINSTANCE.getAppraisalIndicator_Reason();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL_INDICATOR__EVIDENCE = eINSTANCE.getAppraisalIndicator_Evidence();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL_INDICATOR__PROVENANCE = eINSTANCE.getAppraisalIndicator_Provenance();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.FilingEntryImpl <em>Filing Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.FilingEntryImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getFilingEntry()
		 * @generated
		 */
		EClass FILING_ENTRY = eINSTANCE.getFilingEntry();

		/**
		 * The meta object literal for the '<em><b>Indicator Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING_ENTRY__INDICATOR_ID = eINSTANCE.getFilingEntry_IndicatorId();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILING_ENTRY__VALUE = eINSTANCE.getFilingEntry_Value();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING_ENTRY__STATE = eINSTANCE.getFilingEntry_State();

		/**
		 * The meta object literal for the '<em><b>Progress</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING_ENTRY__PROGRESS = eINSTANCE.getFilingEntry_Progress();

		/**
		 * The meta object literal for the '<em><b>Claimed Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING_ENTRY__CLAIMED_SCORE = eINSTANCE.getFilingEntry_ClaimedScore();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILING_ENTRY__EVIDENCE = eINSTANCE.getFilingEntry_Evidence();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILING_ENTRY__PROVENANCE = eINSTANCE.getFilingEntry_Provenance();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILING_ENTRY__INPUTS = eINSTANCE.getFilingEntry_Inputs();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.FilingImpl <em>Filing</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.FilingImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getFiling()
		 * @generated
		 */
		EClass FILING = eINSTANCE.getFiling();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING__PERIOD = eINSTANCE.getFiling_Period();

		/**
		 * The meta object literal for the '<em><b>Ordinal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING__ORDINAL = eINSTANCE.getFiling_Ordinal();

		/**
		 * The meta object literal for the '<em><b>Filed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING__FILED_ON = eINSTANCE.getFiling_FiledOn();

		/**
		 * The meta object literal for the '<em><b>Filer</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILING__FILER = eINSTANCE.getFiling_Filer();

		/**
		 * The meta object literal for the '<em><b>Report</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING__REPORT = eINSTANCE.getFiling_Report();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILING__ENTRIES = eINSTANCE.getFiling_Entries();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING__NOTE = eINSTANCE.getFiling_Note();

		/**
		 * The meta object literal for the '<em><b>Earlier</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILING__EARLIER = eINSTANCE.getFiling_Earlier();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILING__PROVENANCE = eINSTANCE.getFiling_Provenance();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.VerificationEntryImpl <em>Verification Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.VerificationEntryImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getVerificationEntry()
		 * @generated
		 */
		EClass VERIFICATION_ENTRY = eINSTANCE.getVerificationEntry();

		/**
		 * The meta object literal for the '<em><b>Indicator Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERIFICATION_ENTRY__INDICATOR_ID = eINSTANCE.getVerificationEntry_IndicatorId();

		/**
		 * The meta object literal for the '<em><b>Reported</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERIFICATION_ENTRY__REPORTED = eINSTANCE.getVerificationEntry_Reported();

		/**
		 * The meta object literal for the '<em><b>Verified</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERIFICATION_ENTRY__VERIFIED = eINSTANCE.getVerificationEntry_Verified();

		/**
		 * The meta object literal for the '<em><b>Misreporting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERIFICATION_ENTRY__MISREPORTING = eINSTANCE.getVerificationEntry_Misreporting();

		/**
		 * The meta object literal for the '<em><b>Finding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERIFICATION_ENTRY__FINDING = eINSTANCE.getVerificationEntry_Finding();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERIFICATION_ENTRY__EVIDENCE = eINSTANCE.getVerificationEntry_Evidence();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERIFICATION_ENTRY__INPUTS = eINSTANCE.getVerificationEntry_Inputs();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.VerificationImpl <em>Verification</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.VerificationImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getVerification()
		 * @generated
		 */
		EClass VERIFICATION = eINSTANCE.getVerification();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERIFICATION__KIND = eINSTANCE.getVerification_Kind();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERIFICATION__DATE = eINSTANCE.getVerification_Date();

		/**
		 * The meta object literal for the '<em><b>Inspectors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERIFICATION__INSPECTORS = eINSTANCE.getVerification_Inspectors();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERIFICATION__ENTRIES = eINSTANCE.getVerification_Entries();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERIFICATION__SUMMARY = eINSTANCE.getVerification_Summary();

		/**
		 * The meta object literal for the '<em><b>Draw Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERIFICATION__DRAW_ID = eINSTANCE.getVerification_DrawId();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.BallotCountImpl <em>Ballot Count</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.BallotCountImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getBallotCount()
		 * @generated
		 */
		EClass BALLOT_COUNT = eINSTANCE.getBallotCount();

		/**
		 * The meta object literal for the '<em><b>Option Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BALLOT_COUNT__OPTION_CODE = eINSTANCE.getBallotCount_OptionCode();

		/**
		 * The meta object literal for the '<em><b>Votes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BALLOT_COUNT__VOTES = eINSTANCE.getBallotCount_Votes();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.BallotImpl <em>Ballot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.BallotImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getBallot()
		 * @generated
		 */
		EClass BALLOT = eINSTANCE.getBallot();

		/**
		 * The meta object literal for the '<em><b>Item Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BALLOT__ITEM_CODE = eINSTANCE.getBallot_ItemCode();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BALLOT__DATE = eINSTANCE.getBallot_Date();

		/**
		 * The meta object literal for the '<em><b>Counts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BALLOT__COUNTS = eINSTANCE.getBallot_Counts();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BALLOT__EVIDENCE = eINSTANCE.getBallot_Evidence();

		/**
		 * The meta object literal for the '<em><b>Voters</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BALLOT__VOTERS = eINSTANCE.getBallot_Voters();

		/**
		 * The meta object literal for the '<em><b>Spoiled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BALLOT__SPOILED = eINSTANCE.getBallot_Spoiled();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.LeaderScoreImpl <em>Leader Score</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.LeaderScoreImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getLeaderScore()
		 * @generated
		 */
		EClass LEADER_SCORE = eINSTANCE.getLeaderScore();

		/**
		 * The meta object literal for the '<em><b>Item Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEADER_SCORE__ITEM_CODE = eINSTANCE.getLeaderScore_ItemCode();

		/**
		 * The meta object literal for the '<em><b>Leader</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEADER_SCORE__LEADER = eINSTANCE.getLeaderScore_Leader();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEADER_SCORE__SCORE = eINSTANCE.getLeaderScore_Score();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEADER_SCORE__DATE = eINSTANCE.getLeaderScore_Date();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEADER_SCORE__COMMENT = eINSTANCE.getLeaderScore_Comment();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEADER_SCORE__TITLE = eINSTANCE.getLeaderScore_Title();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.AdjustmentImpl <em>Adjustment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.AdjustmentImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getAdjustment()
		 * @generated
		 */
		EClass ADJUSTMENT = eINSTANCE.getAdjustment();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADJUSTMENT__KIND = eINSTANCE.getAdjustment_Kind();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADJUSTMENT__POINTS = eINSTANCE.getAdjustment_Points();

		/**
		 * The meta object literal for the '<em><b>Award Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADJUSTMENT__AWARD_KEY = eINSTANCE.getAdjustment_AwardKey();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADJUSTMENT__REASON = eINSTANCE.getAdjustment_Reason();

		/**
		 * The meta object literal for the '<em><b>Document Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADJUSTMENT__DOCUMENT_NUMBER = eINSTANCE.getAdjustment_DocumentNumber();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADJUSTMENT__DATE = eINSTANCE.getAdjustment_Date();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ADJUSTMENT__DECIDED_BY = eINSTANCE.getAdjustment_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Clause Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADJUSTMENT__CLAUSE_ID = eINSTANCE.getAdjustment_ClauseId();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ADJUSTMENT__EVIDENCE = eINSTANCE.getAdjustment_Evidence();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.TierPlacementImpl <em>Tier Placement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.TierPlacementImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getTierPlacement()
		 * @generated
		 */
		EClass TIER_PLACEMENT = eINSTANCE.getTierPlacement();

		/**
		 * The meta object literal for the '<em><b>Rank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER_PLACEMENT__RANK = eINSTANCE.getTierPlacement_Rank();

		/**
		 * The meta object literal for the '<em><b>Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER_PLACEMENT__TOTAL = eINSTANCE.getTierPlacement_Total();

		/**
		 * The meta object literal for the '<em><b>Tier Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER_PLACEMENT__TIER_NAME = eINSTANCE.getTierPlacement_TierName();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIER_PLACEMENT__POINTS = eINSTANCE.getTierPlacement_Points();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TIER_PLACEMENT__EVIDENCE = eINSTANCE.getTierPlacement_Evidence();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.LastYearResultImpl <em>Last Year Result</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.LastYearResultImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getLastYearResult()
		 * @generated
		 */
		EClass LAST_YEAR_RESULT = eINSTANCE.getLastYearResult();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAST_YEAR_RESULT__YEAR = eINSTANCE.getLastYearResult_Year();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAST_YEAR_RESULT__STATE = eINSTANCE.getLastYearResult_State();

		/**
		 * The meta object literal for the '<em><b>Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAST_YEAR_RESULT__TOTAL = eINSTANCE.getLastYearResult_Total();

		/**
		 * The meta object literal for the '<em><b>Class Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAST_YEAR_RESULT__CLASS_NAME = eINSTANCE.getLastYearResult_ClassName();

		/**
		 * The meta object literal for the '<em><b>Unqualified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAST_YEAR_RESULT__UNQUALIFIED = eINSTANCE.getLastYearResult_Unqualified();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAST_YEAR_RESULT__SOURCE = eINSTANCE.getLastYearResult_Source();

		/**
		 * The meta object literal for the '<em><b>Rank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAST_YEAR_RESULT__RANK = eINSTANCE.getLastYearResult_Rank();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.UnitResultImpl <em>Unit Result</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.UnitResultImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getUnitResult()
		 * @generated
		 */
		EClass UNIT_RESULT = eINSTANCE.getUnitResult();

		/**
		 * The meta object literal for the '<em><b>Indicator Score</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNIT_RESULT__INDICATOR_SCORE = eINSTANCE.getUnitResult_IndicatorScore();

		/**
		 * The meta object literal for the '<em><b>Key Performance Score</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNIT_RESULT__KEY_PERFORMANCE_SCORE = eINSTANCE.getUnitResult_KeyPerformanceScore();

		/**
		 * The meta object literal for the '<em><b>Comprehensive</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNIT_RESULT__COMPREHENSIVE = eINSTANCE.getUnitResult_Comprehensive();

		/**
		 * The meta object literal for the '<em><b>Tier Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RESULT__TIER_POINTS = eINSTANCE.getUnitResult_TierPoints();

		/**
		 * The meta object literal for the '<em><b>Bonus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RESULT__BONUS = eINSTANCE.getUnitResult_Bonus();

		/**
		 * The meta object literal for the '<em><b>Deduction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RESULT__DEDUCTION = eINSTANCE.getUnitResult_Deduction();

		/**
		 * The meta object literal for the '<em><b>Total</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNIT_RESULT__TOTAL = eINSTANCE.getUnitResult_Total();

		/**
		 * The meta object literal for the '<em><b>Rank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RESULT__RANK = eINSTANCE.getUnitResult_Rank();

		/**
		 * The meta object literal for the '<em><b>Class Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RESULT__CLASS_NAME = eINSTANCE.getUnitResult_ClassName();

		/**
		 * The meta object literal for the '<em><b>Veto Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RESULT__VETO_REASON = eINSTANCE.getUnitResult_VetoReason();

		/**
		 * The meta object literal for the '<em><b>Consequences</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RESULT__CONSEQUENCES = eINSTANCE.getUnitResult_Consequences();

		/**
		 * The meta object literal for the '<em><b>Frozen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RESULT__FROZEN = eINSTANCE.getUnitResult_Frozen();

		/**
		 * The meta object literal for the '<em><b>Published On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RESULT__PUBLISHED_ON = eINSTANCE.getUnitResult_PublishedOn();

		/**
		 * The meta object literal for the '<em><b>Trace</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNIT_RESULT__TRACE = eINSTANCE.getUnitResult_Trace();

		/**
		 * The meta object literal for the '<em><b>Unqualified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RESULT__UNQUALIFIED = eINSTANCE.getUnitResult_Unqualified();

		/**
		 * The meta object literal for the '<em><b>Late Filings</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RESULT__LATE_FILINGS = eINSTANCE.getUnitResult_LateFilings();

		/**
		 * The meta object literal for the '<em><b>Missing Filings</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RESULT__MISSING_FILINGS = eINSTANCE.getUnitResult_MissingFilings();

		/**
		 * The meta object literal for the '<em><b>Filing Deduction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RESULT__FILING_DEDUCTION = eINSTANCE.getUnitResult_FilingDeduction();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.TrackingNoteImpl <em>Tracking Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.TrackingNoteImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getTrackingNote()
		 * @generated
		 */
		EClass TRACKING_NOTE = eINSTANCE.getTrackingNote();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACKING_NOTE__DATE = eINSTANCE.getTrackingNote_Date();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACKING_NOTE__AUTHOR = eINSTANCE.getTrackingNote_Author();

		/**
		 * The meta object literal for the '<em><b>Indicator Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACKING_NOTE__INDICATOR_ID = eINSTANCE.getTrackingNote_IndicatorId();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACKING_NOTE__TEXT = eINSTANCE.getTrackingNote_Text();

		/**
		 * The meta object literal for the '<em><b>Problem</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACKING_NOTE__PROBLEM = eINSTANCE.getTrackingNote_Problem();

		/**
		 * The meta object literal for the '<em><b>Correct By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACKING_NOTE__CORRECT_BY = eINSTANCE.getTrackingNote_CorrectBy();

		/**
		 * The meta object literal for the '<em><b>Correction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACKING_NOTE__CORRECTION = eINSTANCE.getTrackingNote_Correction();

		/**
		 * The meta object literal for the '<em><b>Corrected On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACKING_NOTE__CORRECTED_ON = eINSTANCE.getTrackingNote_CorrectedOn();

		/**
		 * The meta object literal for the '<em><b>Checked By</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACKING_NOTE__CHECKED_BY = eINSTANCE.getTrackingNote_CheckedBy();

		/**
		 * The meta object literal for the '<em><b>Checked On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACKING_NOTE__CHECKED_ON = eINSTANCE.getTrackingNote_CheckedOn();

		/**
		 * The meta object literal for the '<em><b>Meeting Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACKING_NOTE__MEETING_ID = eINSTANCE.getTrackingNote_MeetingId();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRACKING_NOTE__EVIDENCE = eINSTANCE.getTrackingNote_Evidence();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.UnitVetoImpl <em>Unit Veto</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.UnitVetoImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getUnitVeto()
		 * @generated
		 */
		EClass UNIT_VETO = eINSTANCE.getUnitVeto();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_VETO__REASON = eINSTANCE.getUnitVeto_Reason();

		/**
		 * The meta object literal for the '<em><b>Document Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_VETO__DOCUMENT_NUMBER = eINSTANCE.getUnitVeto_DocumentNumber();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_VETO__DATE = eINSTANCE.getUnitVeto_Date();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNIT_VETO__DECIDED_BY = eINSTANCE.getUnitVeto_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Clause Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_VETO__CLAUSE_ID = eINSTANCE.getUnitVeto_ClauseId();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNIT_VETO__EVIDENCE = eINSTANCE.getUnitVeto_Evidence();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.AppealImpl <em>Appeal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.AppealImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getAppeal()
		 * @generated
		 */
		EClass APPEAL = eINSTANCE.getAppeal();

		/**
		 * The meta object literal for the '<em><b>Raised On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPEAL__RAISED_ON = eINSTANCE.getAppeal_RaisedOn();

		/**
		 * The meta object literal for the '<em><b>Raised By</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPEAL__RAISED_BY = eINSTANCE.getAppeal_RaisedBy();

		/**
		 * The meta object literal for the '<em><b>Indicator Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPEAL__INDICATOR_ID = eINSTANCE.getAppeal_IndicatorId();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPEAL__TEXT = eINSTANCE.getAppeal_Text();

		/**
		 * The meta object literal for the '<em><b>Wanted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPEAL__WANTED = eINSTANCE.getAppeal_Wanted();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPEAL__OUTCOME = eINSTANCE.getAppeal_Outcome();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPEAL__DECISION = eINSTANCE.getAppeal_Decision();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPEAL__DECIDED_ON = eINSTANCE.getAppeal_DecidedOn();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPEAL__DECIDED_BY = eINSTANCE.getAppeal_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Correction Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPEAL__CORRECTION_ID = eINSTANCE.getAppeal_CorrectionId();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPEAL__EVIDENCE = eINSTANCE.getAppeal_Evidence();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.CorrectionImpl <em>Correction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.CorrectionImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getCorrection()
		 * @generated
		 */
		EClass CORRECTION = eINSTANCE.getCorrection();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__TIME = eINSTANCE.getCorrection_Time();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORRECTION__BY = eINSTANCE.getCorrection_By();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__REASON = eINSTANCE.getCorrection_Reason();

		/**
		 * The meta object literal for the '<em><b>Document Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__DOCUMENT_NUMBER = eINSTANCE.getCorrection_DocumentNumber();

		/**
		 * The meta object literal for the '<em><b>Object Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__OBJECT_ID = eINSTANCE.getCorrection_ObjectId();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__WHAT = eINSTANCE.getCorrection_What();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__BEFORE = eINSTANCE.getCorrection_Before();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__AFTER = eINSTANCE.getCorrection_After();

		/**
		 * The meta object literal for the '<em><b>Total Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__TOTAL_BEFORE = eINSTANCE.getCorrection_TotalBefore();

		/**
		 * The meta object literal for the '<em><b>Total After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__TOTAL_AFTER = eINSTANCE.getCorrection_TotalAfter();

		/**
		 * The meta object literal for the '<em><b>Rank Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__RANK_BEFORE = eINSTANCE.getCorrection_RankBefore();

		/**
		 * The meta object literal for the '<em><b>Rank After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORRECTION__RANK_AFTER = eINSTANCE.getCorrection_RankAfter();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.AppraisedUnitImpl <em>Appraised Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.AppraisedUnitImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getAppraisedUnit()
		 * @generated
		 */
		EClass APPRAISED_UNIT = eINSTANCE.getAppraisedUnit();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISED_UNIT__NAME = eINSTANCE.getAppraisedUnit_Name();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISED_UNIT__CODE = eINSTANCE.getAppraisedUnit_Code();

		/**
		 * The meta object literal for the '<em><b>Head</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISED_UNIT__HEAD = eINSTANCE.getAppraisedUnit_Head();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISED_UNIT__INDICATORS = eINSTANCE.getAppraisedUnit_Indicators();

		/**
		 * The meta object literal for the '<em><b>Filings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISED_UNIT__FILINGS = eINSTANCE.getAppraisedUnit_Filings();

		/**
		 * The meta object literal for the '<em><b>Verifications</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISED_UNIT__VERIFICATIONS = eINSTANCE.getAppraisedUnit_Verifications();

		/**
		 * The meta object literal for the '<em><b>Ballots</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISED_UNIT__BALLOTS = eINSTANCE.getAppraisedUnit_Ballots();

		/**
		 * The meta object literal for the '<em><b>Leader Scores</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISED_UNIT__LEADER_SCORES = eINSTANCE.getAppraisedUnit_LeaderScores();

		/**
		 * The meta object literal for the '<em><b>Adjustments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISED_UNIT__ADJUSTMENTS = eINSTANCE.getAppraisedUnit_Adjustments();

		/**
		 * The meta object literal for the '<em><b>Tier</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISED_UNIT__TIER = eINSTANCE.getAppraisedUnit_Tier();

		/**
		 * The meta object literal for the '<em><b>Last Year</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISED_UNIT__LAST_YEAR = eINSTANCE.getAppraisedUnit_LastYear();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISED_UNIT__RESULT = eINSTANCE.getAppraisedUnit_Result();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISED_UNIT__NOTES = eINSTANCE.getAppraisedUnit_Notes();

		/**
		 * The meta object literal for the '<em><b>Vetoes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISED_UNIT__VETOES = eINSTANCE.getAppraisedUnit_Vetoes();

		/**
		 * The meta object literal for the '<em><b>Appeals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISED_UNIT__APPEALS = eINSTANCE.getAppraisedUnit_Appeals();

		/**
		 * The meta object literal for the '<em><b>Corrections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISED_UNIT__CORRECTIONS = eINSTANCE.getAppraisedUnit_Corrections();

		/**
		 * The meta object literal for the '<em><b>Past Results</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISED_UNIT__PAST_RESULTS = eINSTANCE.getAppraisedUnit_PastResults();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.FilingRuleImpl <em>Filing Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.FilingRuleImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getFilingRule()
		 * @generated
		 */
		EClass FILING_RULE = eINSTANCE.getFilingRule();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING_RULE__NAME = eINSTANCE.getFilingRule_Name();

		/**
		 * The meta object literal for the '<em><b>Per Late</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING_RULE__PER_LATE = eINSTANCE.getFilingRule_PerLate();

		/**
		 * The meta object literal for the '<em><b>Per Missing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING_RULE__PER_MISSING = eINSTANCE.getFilingRule_PerMissing();

		/**
		 * The meta object literal for the '<em><b>Free</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING_RULE__FREE = eINSTANCE.getFilingRule_Free();

		/**
		 * The meta object literal for the '<em><b>Cap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING_RULE__CAP = eINSTANCE.getFilingRule_Cap();

		/**
		 * The meta object literal for the '<em><b>Clause Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING_RULE__CLAUSE_ID = eINSTANCE.getFilingRule_ClauseId();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl <em>Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.AppraisalGroupImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getAppraisalGroup()
		 * @generated
		 */
		EClass APPRAISAL_GROUP = eINSTANCE.getAppraisalGroup();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_GROUP__NAME = eINSTANCE.getAppraisalGroup_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_GROUP__KIND = eINSTANCE.getAppraisalGroup_Kind();

		/**
		 * The meta object literal for the '<em><b>Indicator Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_GROUP__INDICATOR_POINTS = eINSTANCE.getAppraisalGroup_IndicatorPoints();

		/**
		 * The meta object literal for the '<em><b>Comprehensive Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL_GROUP__COMPREHENSIVE_ITEMS = eINSTANCE.getAppraisalGroup_ComprehensiveItems();

		/**
		 * The meta object literal for the '<em><b>Tier Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL_GROUP__TIER_RULES = eINSTANCE.getAppraisalGroup_TierRules();

		/**
		 * The meta object literal for the '<em><b>Class Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL_GROUP__CLASS_RULES = eINSTANCE.getAppraisalGroup_ClassRules();

		/**
		 * The meta object literal for the '<em><b>Bonus Cap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_GROUP__BONUS_CAP = eINSTANCE.getAppraisalGroup_BonusCap();

		/**
		 * The meta object literal for the '<em><b>Deduction Cap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_GROUP__DEDUCTION_CAP = eINSTANCE.getAppraisalGroup_DeductionCap();

		/**
		 * The meta object literal for the '<em><b>Scale To Full</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_GROUP__SCALE_TO_FULL = eINSTANCE.getAppraisalGroup_ScaleToFull();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL_GROUP__UNITS = eINSTANCE.getAppraisalGroup_Units();

		/**
		 * The meta object literal for the '<em><b>Tie Breakers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_GROUP__TIE_BREAKERS = eINSTANCE.getAppraisalGroup_TieBreakers();

		/**
		 * The meta object literal for the '<em><b>Filing Rule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL_GROUP__FILING_RULE = eINSTANCE.getAppraisalGroup_FilingRule();

		/**
		 * The meta object literal for the '<em><b>Exceed Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_GROUP__EXCEED_POINTS = eINSTANCE.getAppraisalGroup_ExceedPoints();

		/**
		 * The meta object literal for the '<em><b>Outlier Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_GROUP__OUTLIER_RATIO = eINSTANCE.getAppraisalGroup_OutlierRatio();

		/**
		 * The meta object literal for the '<em><b>Rounding</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL_GROUP__ROUNDING = eINSTANCE.getAppraisalGroup_Rounding();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL_GROUP__TEXT = eINSTANCE.getAppraisalGroup_Text();

		/**
		 * The meta object literal for the '<em><b>Light Bands</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL_GROUP__LIGHT_BANDS = eINSTANCE.getAppraisalGroup_LightBands();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.DrawnItemImpl <em>Drawn Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.DrawnItemImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getDrawnItem()
		 * @generated
		 */
		EClass DRAWN_ITEM = eINSTANCE.getDrawnItem();

		/**
		 * The meta object literal for the '<em><b>Unit Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRAWN_ITEM__UNIT_ID = eINSTANCE.getDrawnItem_UnitId();

		/**
		 * The meta object literal for the '<em><b>Indicator Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRAWN_ITEM__INDICATOR_ID = eINSTANCE.getDrawnItem_IndicatorId();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRAWN_ITEM__KEY = eINSTANCE.getDrawnItem_Key();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.VerificationDrawImpl <em>Verification Draw</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.VerificationDrawImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getVerificationDraw()
		 * @generated
		 */
		EClass VERIFICATION_DRAW = eINSTANCE.getVerificationDraw();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERIFICATION_DRAW__SEED = eINSTANCE.getVerificationDraw_Seed();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERIFICATION_DRAW__DATE = eINSTANCE.getVerificationDraw_Date();

		/**
		 * The meta object literal for the '<em><b>Month</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERIFICATION_DRAW__MONTH = eINSTANCE.getVerificationDraw_Month();

		/**
		 * The meta object literal for the '<em><b>Per Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERIFICATION_DRAW__PER_UNIT = eINSTANCE.getVerificationDraw_PerUnit();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERIFICATION_DRAW__UNITS = eINSTANCE.getVerificationDraw_Units();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERIFICATION_DRAW__BY = eINSTANCE.getVerificationDraw_By();

		/**
		 * The meta object literal for the '<em><b>Candidates</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERIFICATION_DRAW__CANDIDATES = eINSTANCE.getVerificationDraw_Candidates();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERIFICATION_DRAW__ITEMS = eINSTANCE.getVerificationDraw_Items();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.DispatchMeetingImpl <em>Dispatch Meeting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.DispatchMeetingImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getDispatchMeeting()
		 * @generated
		 */
		EClass DISPATCH_MEETING = eINSTANCE.getDispatchMeeting();

		/**
		 * The meta object literal for the '<em><b>Quarter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPATCH_MEETING__QUARTER = eINSTANCE.getDispatchMeeting_Quarter();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPATCH_MEETING__DATE = eINSTANCE.getDispatchMeeting_Date();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPATCH_MEETING__PLACE = eINSTANCE.getDispatchMeeting_Place();

		/**
		 * The meta object literal for the '<em><b>Chair</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISPATCH_MEETING__CHAIR = eINSTANCE.getDispatchMeeting_Chair();

		/**
		 * The meta object literal for the '<em><b>Attendees</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPATCH_MEETING__ATTENDEES = eINSTANCE.getDispatchMeeting_Attendees();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPATCH_MEETING__MINUTES = eINSTANCE.getDispatchMeeting_Minutes();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISPATCH_MEETING__EVIDENCE = eINSTANCE.getDispatchMeeting_Evidence();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.PeriodScoreImpl <em>Period Score</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.PeriodScoreImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getPeriodScore()
		 * @generated
		 */
		EClass PERIOD_SCORE = eINSTANCE.getPeriodScore();

		/**
		 * The meta object literal for the '<em><b>Unit Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD_SCORE__UNIT_ID = eINSTANCE.getPeriodScore_UnitId();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD_SCORE__LOW = eINSTANCE.getPeriodScore_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD_SCORE__HIGH = eINSTANCE.getPeriodScore_High();

		/**
		 * The meta object literal for the '<em><b>Rank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD_SCORE__RANK = eINSTANCE.getPeriodScore_Rank();

		/**
		 * The meta object literal for the '<em><b>Class Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD_SCORE__CLASS_NAME = eINSTANCE.getPeriodScore_ClassName();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.PeriodAssessmentImpl <em>Period Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.PeriodAssessmentImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getPeriodAssessment()
		 * @generated
		 */
		EClass PERIOD_ASSESSMENT = eINSTANCE.getPeriodAssessment();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD_ASSESSMENT__PERIOD = eINSTANCE.getPeriodAssessment_Period();

		/**
		 * The meta object literal for the '<em><b>Ordinal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD_ASSESSMENT__ORDINAL = eINSTANCE.getPeriodAssessment_Ordinal();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD_ASSESSMENT__DATE = eINSTANCE.getPeriodAssessment_Date();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD_ASSESSMENT__TEXT = eINSTANCE.getPeriodAssessment_Text();

		/**
		 * The meta object literal for the '<em><b>Scores</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERIOD_ASSESSMENT__SCORES = eINSTANCE.getPeriodAssessment_Scores();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.impl.AppraisalImpl <em>Appraisal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.impl.AppraisalImpl
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getAppraisal()
		 * @generated
		 */
		EClass APPRAISAL = eINSTANCE.getAppraisal();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL__FORMAT_VERSION = eINSTANCE.getAppraisal_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL__TITLE = eINSTANCE.getAppraisal_Title();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL__YEAR = eINSTANCE.getAppraisal_Year();

		/**
		 * The meta object literal for the '<em><b>Organiser</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL__ORGANISER = eINSTANCE.getAppraisal_Organiser();

		/**
		 * The meta object literal for the '<em><b>Commended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL__COMMENDED = eINSTANCE.getAppraisal_Commended();

		/**
		 * The meta object literal for the '<em><b>Schemes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL__SCHEMES = eINSTANCE.getAppraisal_Schemes();

		/**
		 * The meta object literal for the '<em><b>Required Packs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL__REQUIRED_PACKS = eINSTANCE.getAppraisal_RequiredPacks();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL__GROUPS = eINSTANCE.getAppraisal_Groups();

		/**
		 * The meta object literal for the '<em><b>Attachments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL__ATTACHMENTS = eINSTANCE.getAppraisal_Attachments();

		/**
		 * The meta object literal for the '<em><b>History</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL__HISTORY = eINSTANCE.getAppraisal_History();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL__PROVENANCE = eINSTANCE.getAppraisal_Provenance();

		/**
		 * The meta object literal for the '<em><b>Calendar</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL__CALENDAR = eINSTANCE.getAppraisal_Calendar();

		/**
		 * The meta object literal for the '<em><b>Consequence Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL__CONSEQUENCE_RULES = eINSTANCE.getAppraisal_ConsequenceRules();

		/**
		 * The meta object literal for the '<em><b>Meetings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL__MEETINGS = eINSTANCE.getAppraisal_Meetings();

		/**
		 * The meta object literal for the '<em><b>Draws</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL__DRAWS = eINSTANCE.getAppraisal_Draws();

		/**
		 * The meta object literal for the '<em><b>Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPRAISAL__ASSESSMENTS = eINSTANCE.getAppraisal_Assessments();

		/**
		 * The meta object literal for the '<em><b>Notified On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPRAISAL__NOTIFIED_ON = eINSTANCE.getAppraisal_NotifiedOn();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.GroupKind <em>Group Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.GroupKind
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getGroupKind()
		 * @generated
		 */
		EEnum GROUP_KIND = eINSTANCE.getGroupKind();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.IndicatorCategory <em>Indicator Category</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.IndicatorCategory
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getIndicatorCategory()
		 * @generated
		 */
		EEnum INDICATOR_CATEGORY = eINSTANCE.getIndicatorCategory();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.IndicatorOrigin <em>Indicator Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.IndicatorOrigin
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getIndicatorOrigin()
		 * @generated
		 */
		EEnum INDICATOR_ORIGIN = eINSTANCE.getIndicatorOrigin();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.FilingPeriod <em>Filing Period</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.FilingPeriod
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getFilingPeriod()
		 * @generated
		 */
		EEnum FILING_PERIOD = eINSTANCE.getFilingPeriod();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.VerificationKind <em>Verification Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.VerificationKind
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getVerificationKind()
		 * @generated
		 */
		EEnum VERIFICATION_KIND = eINSTANCE.getVerificationKind();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.Misreporting <em>Misreporting</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.Misreporting
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getMisreporting()
		 * @generated
		 */
		EEnum MISREPORTING = eINSTANCE.getMisreporting();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.AdjustmentKind <em>Adjustment Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.AdjustmentKind
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getAdjustmentKind()
		 * @generated
		 */
		EEnum ADJUSTMENT_KIND = eINSTANCE.getAdjustmentKind();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.ItemAggregation <em>Item Aggregation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.ItemAggregation
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getItemAggregation()
		 * @generated
		 */
		EEnum ITEM_AGGREGATION = eINSTANCE.getItemAggregation();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.TieBreaker <em>Tie Breaker</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.TieBreaker
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getTieBreaker()
		 * @generated
		 */
		EEnum TIE_BREAKER = eINSTANCE.getTieBreaker();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.appraisal.AppealOutcome <em>Appeal Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.appraisal.AppealOutcome
		 * @see org.jixiao.model.appraisal.impl.AppraisalPackageImpl#getAppealOutcome()
		 * @generated
		 */
		EEnum APPEAL_OUTCOME = eINSTANCE.getAppealOutcome();

	}

} //AppraisalPackage
