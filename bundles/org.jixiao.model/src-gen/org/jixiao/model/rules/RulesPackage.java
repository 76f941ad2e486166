/**
 */
package org.jixiao.model.rules;

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
 * Schemes as data: dimensions, scoring rules, grades, rounding, monitoring, review, consequences, calendars, workflows.
 * <!-- end-model-doc -->
 * @see org.jixiao.model.rules.RulesFactory
 * @model kind="package"
 * @generated
 */
public interface RulesPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "rules"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://jixiao.org/model/rules/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "rules"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	RulesPackage eINSTANCE = org.jixiao.model.rules.impl.RulesPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.SourceDocumentImpl <em>Source Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.SourceDocumentImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getSourceDocument()
	 * @generated
	 */
	int SOURCE_DOCUMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__TITLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__NUMBER = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Issuer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__ISSUER = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Issued</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__ISSUED = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__NOTE = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT__CLAUSES = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Source Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Source Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_DOCUMENT_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.ClauseImpl <em>Clause</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.ClauseImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getClause()
	 * @generated
	 */
	int CLAUSE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__NUMBER = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__TEXT = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Paraphrase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__PARAPHRASE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Clause</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Clause</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.WorkedExampleImpl <em>Worked Example</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.WorkedExampleImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getWorkedExample()
	 * @generated
	 */
	int WORKED_EXAMPLE = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKED_EXAMPLE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Full</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKED_EXAMPLE__FULL = 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKED_EXAMPLE__TARGET = 2;

	/**
	 * The feature id for the '<em><b>Actual</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKED_EXAMPLE__ACTUAL = 3;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKED_EXAMPLE__INPUTS = 4;

	/**
	 * The feature id for the '<em><b>Expected Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKED_EXAMPLE__EXPECTED_KIND = 5;

	/**
	 * The feature id for the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKED_EXAMPLE__EXPECTED = 6;

	/**
	 * The feature id for the '<em><b>Expected Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKED_EXAMPLE__EXPECTED_LOW = 7;

	/**
	 * The feature id for the '<em><b>Expected High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKED_EXAMPLE__EXPECTED_HIGH = 8;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKED_EXAMPLE__SOURCE = 9;

	/**
	 * The number of structural features of the '<em>Worked Example</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKED_EXAMPLE_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Worked Example</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKED_EXAMPLE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.ScoringRuleImpl <em>Scoring Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.ScoringRuleImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getScoringRule()
	 * @generated
	 */
	int SCORING_RULE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Method Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE__METHOD_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Method Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE__METHOD_VERSION = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Method Bundle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE__METHOD_BUNDLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Method Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE__METHOD_FEATURE = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE__PARAMETERS = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE__CLAUSE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE__NOTE = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE__ITEMS = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE__EXAMPLES = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Scoring Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Scoring Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORING_RULE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.RuleItemImpl <em>Rule Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.RuleItemImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getRuleItem()
	 * @generated
	 */
	int RULE_ITEM = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_ITEM__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_ITEM__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_ITEM__POINTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_ITEM__RULE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Rule Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_ITEM_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Rule Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_ITEM_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.DefaultRuleImpl <em>Default Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.DefaultRuleImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getDefaultRule()
	 * @generated
	 */
	int DEFAULT_RULE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_RULE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Rule Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_RULE__RULE_CLASS = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Dimension Codes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_RULE__DIMENSION_CODES = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_RULE__RULE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Default Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_RULE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Default Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFAULT_RULE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.DimensionImpl <em>Dimension</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.DimensionImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getDimension()
	 * @generated
	 */
	int DIMENSION = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__SYNONYMS = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__POINTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__MIN = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__MAX = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__PERCENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__OPTIONAL = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Aggregation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__AGGREGATION = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__EXPLANATION = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__CLAUSE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__RULE = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__CHILDREN = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Dimension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Dimension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.GradeScaleImpl <em>Grade Scale</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.GradeScaleImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getGradeScale()
	 * @generated
	 */
	int GRADE_SCALE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_SCALE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_SCALE__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Full Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_SCALE__FULL_POINTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_SCALE__CLAUSE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Bands</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_SCALE__BANDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Grade Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_SCALE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Grade Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_SCALE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.GradeBandImpl <em>Grade Band</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.GradeBandImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getGradeBand()
	 * @generated
	 */
	int GRADE_BAND = 8;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND__CODE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND__NAME = 1;

	/**
	 * The feature id for the '<em><b>Lower Inclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND__LOWER_INCLUSIVE = 2;

	/**
	 * The number of structural features of the '<em>Grade Band</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Grade Band</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.RoundingPolicyImpl <em>Rounding Policy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.RoundingPolicyImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getRoundingPolicy()
	 * @generated
	 */
	int ROUNDING_POLICY = 9;

	/**
	 * The feature id for the '<em><b>Rate Digits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUNDING_POLICY__RATE_DIGITS = 0;

	/**
	 * The feature id for the '<em><b>Indicator Digits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUNDING_POLICY__INDICATOR_DIGITS = 1;

	/**
	 * The feature id for the '<em><b>Total Digits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUNDING_POLICY__TOTAL_DIGITS = 2;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUNDING_POLICY__MODE = 3;

	/**
	 * The feature id for the '<em><b>Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUNDING_POLICY__TOLERANCE = 4;

	/**
	 * The number of structural features of the '<em>Rounding Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUNDING_POLICY_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Rounding Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUNDING_POLICY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.OverAchievementImpl <em>Over Achievement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.OverAchievementImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getOverAchievement()
	 * @generated
	 */
	int OVER_ACHIEVEMENT = 10;

	/**
	 * The feature id for the '<em><b>Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVER_ACHIEVEMENT__POLICY = 0;

	/**
	 * The feature id for the '<em><b>Lower Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVER_ACHIEVEMENT__LOWER_RATIO = 1;

	/**
	 * The feature id for the '<em><b>Limit Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVER_ACHIEVEMENT__LIMIT_RATIO = 2;

	/**
	 * The feature id for the '<em><b>Bonus Cap Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVER_ACHIEVEMENT__BONUS_CAP_RATIO = 3;

	/**
	 * The feature id for the '<em><b>Reason Above Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVER_ACHIEVEMENT__REASON_ABOVE_RATIO = 4;

	/**
	 * The feature id for the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVER_ACHIEVEMENT__CLAUSE_ID = 5;

	/**
	 * The number of structural features of the '<em>Over Achievement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVER_ACHIEVEMENT_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Over Achievement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVER_ACHIEVEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.LightBandImpl <em>Light Band</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.LightBandImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getLightBand()
	 * @generated
	 */
	int LIGHT_BAND = 11;

	/**
	 * The feature id for the '<em><b>Light</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT_BAND__LIGHT = 0;

	/**
	 * The feature id for the '<em><b>Lower Inclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT_BAND__LOWER_INCLUSIVE = 1;

	/**
	 * The feature id for the '<em><b>Upper Exclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT_BAND__UPPER_EXCLUSIVE = 2;

	/**
	 * The number of structural features of the '<em>Light Band</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT_BAND_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Light Band</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIGHT_BAND_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.MonthFloorImpl <em>Month Floor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.MonthFloorImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getMonthFloor()
	 * @generated
	 */
	int MONTH_FLOOR = 12;

	/**
	 * The feature id for the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONTH_FLOOR__MONTH = 0;

	/**
	 * The feature id for the '<em><b>Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONTH_FLOOR__PERCENT = 1;

	/**
	 * The number of structural features of the '<em>Month Floor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONTH_FLOOR_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Month Floor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONTH_FLOOR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.MonitoringRuleImpl <em>Monitoring Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.MonitoringRuleImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getMonitoringRule()
	 * @generated
	 */
	int MONITORING_RULE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_RULE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_RULE__CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_RULE__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_RULE__KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Natures</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_RULE__NATURES = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Dimension Codes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_RULE__DIMENSION_CODES = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Bands</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_RULE__BANDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Floors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_RULE__FLOORS = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Gap Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_RULE__GAP_LIMIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Reason Lights</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_RULE__REASON_LIGHTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Disposition Lights</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_RULE__DISPOSITION_LIGHTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Answer Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_RULE__ANSWER_WITHIN = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Answer Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_RULE__ANSWER_UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_RULE__CLAUSE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_RULE__PARAMETERS = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Monitoring Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_RULE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Monitoring Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_RULE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.ReviewOutcomeImpl <em>Review Outcome</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.ReviewOutcomeImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getReviewOutcome()
	 * @generated
	 */
	int REVIEW_OUTCOME = 14;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_OUTCOME__GRADE = 0;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_OUTCOME__ACTION = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_OUTCOME__TEXT = 2;

	/**
	 * The number of structural features of the '<em>Review Outcome</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_OUTCOME_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Review Outcome</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_OUTCOME_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.ReviewRuleImpl <em>Review Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.ReviewRuleImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getReviewRule()
	 * @generated
	 */
	int REVIEW_RULE = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_RULE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_RULE__CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_RULE__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_RULE__STAGE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_RULE__CLAUSE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Dimensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_RULE__DIMENSIONS = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Grade Scale</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_RULE__GRADE_SCALE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Outcomes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_RULE__OUTCOMES = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_RULE__PARAMETERS = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Review Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_RULE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Review Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_RULE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.ConsequenceRuleImpl <em>Consequence Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.ConsequenceRuleImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getConsequenceRule()
	 * @generated
	 */
	int CONSEQUENCE_RULE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSEQUENCE_RULE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSEQUENCE_RULE__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Grades</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSEQUENCE_RULE__GRADES = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSEQUENCE_RULE__ACTION = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Consecutive Years</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSEQUENCE_RULE__CONSECUTIVE_YEARS = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSEQUENCE_RULE__TEXT = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSEQUENCE_RULE__CLAUSE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSEQUENCE_RULE__PARAMETERS = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Consequence Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSEQUENCE_RULE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Consequence Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSEQUENCE_RULE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.DeadlineImpl <em>Deadline</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.DeadlineImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getDeadline()
	 * @generated
	 */
	int DEADLINE = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__STAGE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__MONTH = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__DAY = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Year Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__YEAR_OFFSET = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>After Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__AFTER_EVENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__AMOUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE__CLAUSE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Deadline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Deadline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEADLINE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.CalendarImpl <em>Calendar</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.CalendarImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getCalendar()
	 * @generated
	 */
	int CALENDAR = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Deadlines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR__DEADLINES = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Holidays</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR__HOLIDAYS = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Extra Workdays</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR__EXTRA_WORKDAYS = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Calendar</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Calendar</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.RoleDefinitionImpl <em>Role Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.RoleDefinitionImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getRoleDefinition()
	 * @generated
	 */
	int ROLE_DEFINITION = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_DEFINITION__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_DEFINITION__CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_DEFINITION__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Role Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_DEFINITION_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Role Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_DEFINITION_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.WorkflowStateImpl <em>Workflow State</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.WorkflowStateImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getWorkflowState()
	 * @generated
	 */
	int WORKFLOW_STATE = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STATE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STATE__CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STATE__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STATE__KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Role Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STATE__ROLE_CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Deadline Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STATE__DEADLINE_CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Workflow State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STATE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Workflow State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STATE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.GateImpl <em>Gate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.GateImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getGate()
	 * @generated
	 */
	int GATE = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Condition Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__CONDITION_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__PARAMETERS = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__MESSAGE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__CLAUSE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Gate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Gate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.TransitionImpl <em>Transition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.TransitionImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getTransition()
	 * @generated
	 */
	int TRANSITION = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__FROM_STATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>To State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__TO_STATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Role Codes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__ROLE_CODES = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Returning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__RETURNING = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Comment Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__COMMENT_REQUIRED = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>New Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__NEW_VERSION = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Gates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__GATES = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Transition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Transition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.WorkflowImpl <em>Workflow</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.WorkflowImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getWorkflow()
	 * @generated
	 */
	int WORKFLOW = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__STAGE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>States</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__STATES = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Transitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW__TRANSITIONS = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Workflow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Workflow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.impl.SchemeImpl <em>Scheme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.impl.SchemeImpl
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getScheme()
	 * @generated
	 */
	int SCHEME = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__FORMAT_VERSION = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__VERSION = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Pack Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__PACK_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__REGION = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Issuer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__ISSUER = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__DESCRIPTION = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__STAGE = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Subject Kinds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__SUBJECT_KINDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Effective From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__EFFECTIVE_FROM = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Effective To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__EFFECTIVE_TO = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__POINTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__DOCUMENTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__ROLES = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Dimensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__DIMENSIONS = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Aggregation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__AGGREGATION = BasePackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Grade Scale</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__GRADE_SCALE = BasePackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Rounding</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__ROUNDING = BasePackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Execution Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__EXECUTION_RULE = BasePackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Default Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__DEFAULT_RULES = BasePackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__RULES = BasePackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Not Applicable Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__NOT_APPLICABLE_POLICY = BasePackage.IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Over Achievement</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__OVER_ACHIEVEMENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Zero Budget Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__ZERO_BUDGET_POLICY = BasePackage.IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Monitoring Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__MONITORING_RULES = BasePackage.IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Review Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__REVIEW_RULES = BasePackage.IDENTIFIED_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Consequence Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__CONSEQUENCE_RULES = BasePackage.IDENTIFIED_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Calendar</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__CALENDAR = BasePackage.IDENTIFIED_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Workflows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__WORKFLOWS = BasePackage.IDENTIFIED_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Appraisal Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__APPRAISAL_GROUPS = BasePackage.IDENTIFIED_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__HISTORY = BasePackage.IDENTIFIED_FEATURE_COUNT + 30;

	/**
	 * The number of structural features of the '<em>Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 31;

	/**
	 * The number of operations of the '<em>Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.RuleClass <em>Rule Class</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.RuleClass
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getRuleClass()
	 * @generated
	 */
	int RULE_CLASS = 25;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.NotApplicablePolicy <em>Not Applicable Policy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.NotApplicablePolicy
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getNotApplicablePolicy()
	 * @generated
	 */
	int NOT_APPLICABLE_POLICY = 26;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.OverAchievementPolicy <em>Over Achievement Policy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.OverAchievementPolicy
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getOverAchievementPolicy()
	 * @generated
	 */
	int OVER_ACHIEVEMENT_POLICY = 27;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.ZeroBudgetPolicy <em>Zero Budget Policy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.ZeroBudgetPolicy
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getZeroBudgetPolicy()
	 * @generated
	 */
	int ZERO_BUDGET_POLICY = 28;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.RoundingKind <em>Rounding Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.RoundingKind
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getRoundingKind()
	 * @generated
	 */
	int ROUNDING_KIND = 29;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.AggregationKind <em>Aggregation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.AggregationKind
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getAggregationKind()
	 * @generated
	 */
	int AGGREGATION_KIND = 30;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.DimensionKind <em>Dimension Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.DimensionKind
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getDimensionKind()
	 * @generated
	 */
	int DIMENSION_KIND = 31;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.MonitoringKind <em>Monitoring Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.MonitoringKind
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getMonitoringKind()
	 * @generated
	 */
	int MONITORING_KIND = 32;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.ReviewAction <em>Review Action</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.ReviewAction
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getReviewAction()
	 * @generated
	 */
	int REVIEW_ACTION = 33;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.DeadlineKind <em>Deadline Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.DeadlineKind
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getDeadlineKind()
	 * @generated
	 */
	int DEADLINE_KIND = 34;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.PeriodUnit <em>Period Unit</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.PeriodUnit
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getPeriodUnit()
	 * @generated
	 */
	int PERIOD_UNIT = 35;

	/**
	 * The meta object id for the '{@link org.jixiao.model.rules.StateKind <em>State Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.rules.StateKind
	 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getStateKind()
	 * @generated
	 */
	int STATE_KIND = 36;


	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.SourceDocument <em>Source Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Document</em>'.
	 * @see org.jixiao.model.rules.SourceDocument
	 * @generated
	 */
	EClass getSourceDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.SourceDocument#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.jixiao.model.rules.SourceDocument#getTitle()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.SourceDocument#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.jixiao.model.rules.SourceDocument#getNumber()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.SourceDocument#getIssuer <em>Issuer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issuer</em>'.
	 * @see org.jixiao.model.rules.SourceDocument#getIssuer()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Issuer();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.SourceDocument#getIssued <em>Issued</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issued</em>'.
	 * @see org.jixiao.model.rules.SourceDocument#getIssued()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Issued();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.SourceDocument#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.jixiao.model.rules.SourceDocument#getNote()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EAttribute getSourceDocument_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.SourceDocument#getClauses <em>Clauses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Clauses</em>'.
	 * @see org.jixiao.model.rules.SourceDocument#getClauses()
	 * @see #getSourceDocument()
	 * @generated
	 */
	EReference getSourceDocument_Clauses();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.Clause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Clause</em>'.
	 * @see org.jixiao.model.rules.Clause
	 * @generated
	 */
	EClass getClause();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Clause#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.jixiao.model.rules.Clause#getNumber()
	 * @see #getClause()
	 * @generated
	 */
	EAttribute getClause_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Clause#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.jixiao.model.rules.Clause#getText()
	 * @see #getClause()
	 * @generated
	 */
	EAttribute getClause_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Clause#isParaphrase <em>Paraphrase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paraphrase</em>'.
	 * @see org.jixiao.model.rules.Clause#isParaphrase()
	 * @see #getClause()
	 * @generated
	 */
	EAttribute getClause_Paraphrase();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.WorkedExample <em>Worked Example</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Worked Example</em>'.
	 * @see org.jixiao.model.rules.WorkedExample
	 * @generated
	 */
	EClass getWorkedExample();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.WorkedExample#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.rules.WorkedExample#getName()
	 * @see #getWorkedExample()
	 * @generated
	 */
	EAttribute getWorkedExample_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.WorkedExample#getFull <em>Full</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Full</em>'.
	 * @see org.jixiao.model.rules.WorkedExample#getFull()
	 * @see #getWorkedExample()
	 * @generated
	 */
	EAttribute getWorkedExample_Full();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.rules.WorkedExample#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Target</em>'.
	 * @see org.jixiao.model.rules.WorkedExample#getTarget()
	 * @see #getWorkedExample()
	 * @generated
	 */
	EReference getWorkedExample_Target();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.rules.WorkedExample#getActual <em>Actual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Actual</em>'.
	 * @see org.jixiao.model.rules.WorkedExample#getActual()
	 * @see #getWorkedExample()
	 * @generated
	 */
	EReference getWorkedExample_Actual();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.WorkedExample#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.jixiao.model.rules.WorkedExample#getInputs()
	 * @see #getWorkedExample()
	 * @generated
	 */
	EReference getWorkedExample_Inputs();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.WorkedExample#getExpectedKind <em>Expected Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected Kind</em>'.
	 * @see org.jixiao.model.rules.WorkedExample#getExpectedKind()
	 * @see #getWorkedExample()
	 * @generated
	 */
	EAttribute getWorkedExample_ExpectedKind();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.WorkedExample#getExpected <em>Expected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected</em>'.
	 * @see org.jixiao.model.rules.WorkedExample#getExpected()
	 * @see #getWorkedExample()
	 * @generated
	 */
	EAttribute getWorkedExample_Expected();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.WorkedExample#getExpectedLow <em>Expected Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected Low</em>'.
	 * @see org.jixiao.model.rules.WorkedExample#getExpectedLow()
	 * @see #getWorkedExample()
	 * @generated
	 */
	EAttribute getWorkedExample_ExpectedLow();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.WorkedExample#getExpectedHigh <em>Expected High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected High</em>'.
	 * @see org.jixiao.model.rules.WorkedExample#getExpectedHigh()
	 * @see #getWorkedExample()
	 * @generated
	 */
	EAttribute getWorkedExample_ExpectedHigh();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.WorkedExample#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.jixiao.model.rules.WorkedExample#getSource()
	 * @see #getWorkedExample()
	 * @generated
	 */
	EAttribute getWorkedExample_Source();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.ScoringRule <em>Scoring Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scoring Rule</em>'.
	 * @see org.jixiao.model.rules.ScoringRule
	 * @generated
	 */
	EClass getScoringRule();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.ScoringRule#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.rules.ScoringRule#getName()
	 * @see #getScoringRule()
	 * @generated
	 */
	EAttribute getScoringRule_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.ScoringRule#getMethodId <em>Method Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method Id</em>'.
	 * @see org.jixiao.model.rules.ScoringRule#getMethodId()
	 * @see #getScoringRule()
	 * @generated
	 */
	EAttribute getScoringRule_MethodId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.ScoringRule#getMethodVersion <em>Method Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method Version</em>'.
	 * @see org.jixiao.model.rules.ScoringRule#getMethodVersion()
	 * @see #getScoringRule()
	 * @generated
	 */
	EAttribute getScoringRule_MethodVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.ScoringRule#getMethodBundle <em>Method Bundle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method Bundle</em>'.
	 * @see org.jixiao.model.rules.ScoringRule#getMethodBundle()
	 * @see #getScoringRule()
	 * @generated
	 */
	EAttribute getScoringRule_MethodBundle();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.ScoringRule#getMethodFeature <em>Method Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method Feature</em>'.
	 * @see org.jixiao.model.rules.ScoringRule#getMethodFeature()
	 * @see #getScoringRule()
	 * @generated
	 */
	EAttribute getScoringRule_MethodFeature();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.ScoringRule#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.jixiao.model.rules.ScoringRule#getParameters()
	 * @see #getScoringRule()
	 * @generated
	 */
	EReference getScoringRule_Parameters();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.ScoringRule#getClauseId <em>Clause Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause Id</em>'.
	 * @see org.jixiao.model.rules.ScoringRule#getClauseId()
	 * @see #getScoringRule()
	 * @generated
	 */
	EAttribute getScoringRule_ClauseId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.ScoringRule#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.jixiao.model.rules.ScoringRule#getNote()
	 * @see #getScoringRule()
	 * @generated
	 */
	EAttribute getScoringRule_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.ScoringRule#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.jixiao.model.rules.ScoringRule#getItems()
	 * @see #getScoringRule()
	 * @generated
	 */
	EReference getScoringRule_Items();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.ScoringRule#getExamples <em>Examples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Examples</em>'.
	 * @see org.jixiao.model.rules.ScoringRule#getExamples()
	 * @see #getScoringRule()
	 * @generated
	 */
	EReference getScoringRule_Examples();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.RuleItem <em>Rule Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule Item</em>'.
	 * @see org.jixiao.model.rules.RuleItem
	 * @generated
	 */
	EClass getRuleItem();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.RuleItem#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.rules.RuleItem#getName()
	 * @see #getRuleItem()
	 * @generated
	 */
	EAttribute getRuleItem_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.RuleItem#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.jixiao.model.rules.RuleItem#getPoints()
	 * @see #getRuleItem()
	 * @generated
	 */
	EAttribute getRuleItem_Points();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.rules.RuleItem#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rule</em>'.
	 * @see org.jixiao.model.rules.RuleItem#getRule()
	 * @see #getRuleItem()
	 * @generated
	 */
	EReference getRuleItem_Rule();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.DefaultRule <em>Default Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Default Rule</em>'.
	 * @see org.jixiao.model.rules.DefaultRule
	 * @generated
	 */
	EClass getDefaultRule();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.DefaultRule#getRuleClass <em>Rule Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Class</em>'.
	 * @see org.jixiao.model.rules.DefaultRule#getRuleClass()
	 * @see #getDefaultRule()
	 * @generated
	 */
	EAttribute getDefaultRule_RuleClass();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.rules.DefaultRule#getDimensionCodes <em>Dimension Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Dimension Codes</em>'.
	 * @see org.jixiao.model.rules.DefaultRule#getDimensionCodes()
	 * @see #getDefaultRule()
	 * @generated
	 */
	EAttribute getDefaultRule_DimensionCodes();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.rules.DefaultRule#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rule</em>'.
	 * @see org.jixiao.model.rules.DefaultRule#getRule()
	 * @see #getDefaultRule()
	 * @generated
	 */
	EReference getDefaultRule_Rule();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.Dimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dimension</em>'.
	 * @see org.jixiao.model.rules.Dimension
	 * @generated
	 */
	EClass getDimension();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Dimension#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jixiao.model.rules.Dimension#getCode()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Dimension#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.rules.Dimension#getName()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.rules.Dimension#getSynonyms <em>Synonyms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Synonyms</em>'.
	 * @see org.jixiao.model.rules.Dimension#getSynonyms()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_Synonyms();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Dimension#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jixiao.model.rules.Dimension#getKind()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Dimension#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.jixiao.model.rules.Dimension#getPoints()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Dimension#getMin <em>Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min</em>'.
	 * @see org.jixiao.model.rules.Dimension#getMin()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_Min();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Dimension#getMax <em>Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max</em>'.
	 * @see org.jixiao.model.rules.Dimension#getMax()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_Max();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Dimension#getPercent <em>Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Percent</em>'.
	 * @see org.jixiao.model.rules.Dimension#getPercent()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_Percent();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Dimension#isOptional <em>Optional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Optional</em>'.
	 * @see org.jixiao.model.rules.Dimension#isOptional()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_Optional();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Dimension#getAggregation <em>Aggregation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aggregation</em>'.
	 * @see org.jixiao.model.rules.Dimension#getAggregation()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_Aggregation();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Dimension#getExplanation <em>Explanation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Explanation</em>'.
	 * @see org.jixiao.model.rules.Dimension#getExplanation()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_Explanation();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Dimension#getClauseId <em>Clause Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause Id</em>'.
	 * @see org.jixiao.model.rules.Dimension#getClauseId()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_ClauseId();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.rules.Dimension#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rule</em>'.
	 * @see org.jixiao.model.rules.Dimension#getRule()
	 * @see #getDimension()
	 * @generated
	 */
	EReference getDimension_Rule();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.Dimension#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Children</em>'.
	 * @see org.jixiao.model.rules.Dimension#getChildren()
	 * @see #getDimension()
	 * @generated
	 */
	EReference getDimension_Children();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.GradeScale <em>Grade Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grade Scale</em>'.
	 * @see org.jixiao.model.rules.GradeScale
	 * @generated
	 */
	EClass getGradeScale();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.GradeScale#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.rules.GradeScale#getName()
	 * @see #getGradeScale()
	 * @generated
	 */
	EAttribute getGradeScale_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.GradeScale#getFullPoints <em>Full Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Full Points</em>'.
	 * @see org.jixiao.model.rules.GradeScale#getFullPoints()
	 * @see #getGradeScale()
	 * @generated
	 */
	EAttribute getGradeScale_FullPoints();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.GradeScale#getClauseId <em>Clause Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause Id</em>'.
	 * @see org.jixiao.model.rules.GradeScale#getClauseId()
	 * @see #getGradeScale()
	 * @generated
	 */
	EAttribute getGradeScale_ClauseId();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.GradeScale#getBands <em>Bands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bands</em>'.
	 * @see org.jixiao.model.rules.GradeScale#getBands()
	 * @see #getGradeScale()
	 * @generated
	 */
	EReference getGradeScale_Bands();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.GradeBand <em>Grade Band</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grade Band</em>'.
	 * @see org.jixiao.model.rules.GradeBand
	 * @generated
	 */
	EClass getGradeBand();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.GradeBand#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jixiao.model.rules.GradeBand#getCode()
	 * @see #getGradeBand()
	 * @generated
	 */
	EAttribute getGradeBand_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.GradeBand#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.rules.GradeBand#getName()
	 * @see #getGradeBand()
	 * @generated
	 */
	EAttribute getGradeBand_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.GradeBand#getLowerInclusive <em>Lower Inclusive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lower Inclusive</em>'.
	 * @see org.jixiao.model.rules.GradeBand#getLowerInclusive()
	 * @see #getGradeBand()
	 * @generated
	 */
	EAttribute getGradeBand_LowerInclusive();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.RoundingPolicy <em>Rounding Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rounding Policy</em>'.
	 * @see org.jixiao.model.rules.RoundingPolicy
	 * @generated
	 */
	EClass getRoundingPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.RoundingPolicy#getRateDigits <em>Rate Digits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rate Digits</em>'.
	 * @see org.jixiao.model.rules.RoundingPolicy#getRateDigits()
	 * @see #getRoundingPolicy()
	 * @generated
	 */
	EAttribute getRoundingPolicy_RateDigits();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.RoundingPolicy#getIndicatorDigits <em>Indicator Digits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Indicator Digits</em>'.
	 * @see org.jixiao.model.rules.RoundingPolicy#getIndicatorDigits()
	 * @see #getRoundingPolicy()
	 * @generated
	 */
	EAttribute getRoundingPolicy_IndicatorDigits();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.RoundingPolicy#getTotalDigits <em>Total Digits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total Digits</em>'.
	 * @see org.jixiao.model.rules.RoundingPolicy#getTotalDigits()
	 * @see #getRoundingPolicy()
	 * @generated
	 */
	EAttribute getRoundingPolicy_TotalDigits();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.RoundingPolicy#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.jixiao.model.rules.RoundingPolicy#getMode()
	 * @see #getRoundingPolicy()
	 * @generated
	 */
	EAttribute getRoundingPolicy_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.RoundingPolicy#getTolerance <em>Tolerance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tolerance</em>'.
	 * @see org.jixiao.model.rules.RoundingPolicy#getTolerance()
	 * @see #getRoundingPolicy()
	 * @generated
	 */
	EAttribute getRoundingPolicy_Tolerance();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.OverAchievement <em>Over Achievement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Over Achievement</em>'.
	 * @see org.jixiao.model.rules.OverAchievement
	 * @generated
	 */
	EClass getOverAchievement();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.OverAchievement#getPolicy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Policy</em>'.
	 * @see org.jixiao.model.rules.OverAchievement#getPolicy()
	 * @see #getOverAchievement()
	 * @generated
	 */
	EAttribute getOverAchievement_Policy();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.OverAchievement#getLowerRatio <em>Lower Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lower Ratio</em>'.
	 * @see org.jixiao.model.rules.OverAchievement#getLowerRatio()
	 * @see #getOverAchievement()
	 * @generated
	 */
	EAttribute getOverAchievement_LowerRatio();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.OverAchievement#getLimitRatio <em>Limit Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Limit Ratio</em>'.
	 * @see org.jixiao.model.rules.OverAchievement#getLimitRatio()
	 * @see #getOverAchievement()
	 * @generated
	 */
	EAttribute getOverAchievement_LimitRatio();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.OverAchievement#getBonusCapRatio <em>Bonus Cap Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bonus Cap Ratio</em>'.
	 * @see org.jixiao.model.rules.OverAchievement#getBonusCapRatio()
	 * @see #getOverAchievement()
	 * @generated
	 */
	EAttribute getOverAchievement_BonusCapRatio();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.OverAchievement#getReasonAboveRatio <em>Reason Above Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason Above Ratio</em>'.
	 * @see org.jixiao.model.rules.OverAchievement#getReasonAboveRatio()
	 * @see #getOverAchievement()
	 * @generated
	 */
	EAttribute getOverAchievement_ReasonAboveRatio();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.OverAchievement#getClauseId <em>Clause Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause Id</em>'.
	 * @see org.jixiao.model.rules.OverAchievement#getClauseId()
	 * @see #getOverAchievement()
	 * @generated
	 */
	EAttribute getOverAchievement_ClauseId();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.LightBand <em>Light Band</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Light Band</em>'.
	 * @see org.jixiao.model.rules.LightBand
	 * @generated
	 */
	EClass getLightBand();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.LightBand#getLight <em>Light</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Light</em>'.
	 * @see org.jixiao.model.rules.LightBand#getLight()
	 * @see #getLightBand()
	 * @generated
	 */
	EAttribute getLightBand_Light();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.LightBand#getLowerInclusive <em>Lower Inclusive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lower Inclusive</em>'.
	 * @see org.jixiao.model.rules.LightBand#getLowerInclusive()
	 * @see #getLightBand()
	 * @generated
	 */
	EAttribute getLightBand_LowerInclusive();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.LightBand#getUpperExclusive <em>Upper Exclusive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Upper Exclusive</em>'.
	 * @see org.jixiao.model.rules.LightBand#getUpperExclusive()
	 * @see #getLightBand()
	 * @generated
	 */
	EAttribute getLightBand_UpperExclusive();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.MonthFloor <em>Month Floor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Month Floor</em>'.
	 * @see org.jixiao.model.rules.MonthFloor
	 * @generated
	 */
	EClass getMonthFloor();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.MonthFloor#getMonth <em>Month</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Month</em>'.
	 * @see org.jixiao.model.rules.MonthFloor#getMonth()
	 * @see #getMonthFloor()
	 * @generated
	 */
	EAttribute getMonthFloor_Month();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.MonthFloor#getPercent <em>Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Percent</em>'.
	 * @see org.jixiao.model.rules.MonthFloor#getPercent()
	 * @see #getMonthFloor()
	 * @generated
	 */
	EAttribute getMonthFloor_Percent();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.MonitoringRule <em>Monitoring Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Monitoring Rule</em>'.
	 * @see org.jixiao.model.rules.MonitoringRule
	 * @generated
	 */
	EClass getMonitoringRule();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.MonitoringRule#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jixiao.model.rules.MonitoringRule#getCode()
	 * @see #getMonitoringRule()
	 * @generated
	 */
	EAttribute getMonitoringRule_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.MonitoringRule#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.rules.MonitoringRule#getName()
	 * @see #getMonitoringRule()
	 * @generated
	 */
	EAttribute getMonitoringRule_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.MonitoringRule#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jixiao.model.rules.MonitoringRule#getKind()
	 * @see #getMonitoringRule()
	 * @generated
	 */
	EAttribute getMonitoringRule_Kind();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.rules.MonitoringRule#getNatures <em>Natures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Natures</em>'.
	 * @see org.jixiao.model.rules.MonitoringRule#getNatures()
	 * @see #getMonitoringRule()
	 * @generated
	 */
	EAttribute getMonitoringRule_Natures();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.rules.MonitoringRule#getDimensionCodes <em>Dimension Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Dimension Codes</em>'.
	 * @see org.jixiao.model.rules.MonitoringRule#getDimensionCodes()
	 * @see #getMonitoringRule()
	 * @generated
	 */
	EAttribute getMonitoringRule_DimensionCodes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.MonitoringRule#getBands <em>Bands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bands</em>'.
	 * @see org.jixiao.model.rules.MonitoringRule#getBands()
	 * @see #getMonitoringRule()
	 * @generated
	 */
	EReference getMonitoringRule_Bands();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.MonitoringRule#getFloors <em>Floors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Floors</em>'.
	 * @see org.jixiao.model.rules.MonitoringRule#getFloors()
	 * @see #getMonitoringRule()
	 * @generated
	 */
	EReference getMonitoringRule_Floors();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.MonitoringRule#getGapLimit <em>Gap Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gap Limit</em>'.
	 * @see org.jixiao.model.rules.MonitoringRule#getGapLimit()
	 * @see #getMonitoringRule()
	 * @generated
	 */
	EAttribute getMonitoringRule_GapLimit();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.rules.MonitoringRule#getReasonLights <em>Reason Lights</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Reason Lights</em>'.
	 * @see org.jixiao.model.rules.MonitoringRule#getReasonLights()
	 * @see #getMonitoringRule()
	 * @generated
	 */
	EAttribute getMonitoringRule_ReasonLights();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.rules.MonitoringRule#getDispositionLights <em>Disposition Lights</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Disposition Lights</em>'.
	 * @see org.jixiao.model.rules.MonitoringRule#getDispositionLights()
	 * @see #getMonitoringRule()
	 * @generated
	 */
	EAttribute getMonitoringRule_DispositionLights();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.MonitoringRule#getAnswerWithin <em>Answer Within</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer Within</em>'.
	 * @see org.jixiao.model.rules.MonitoringRule#getAnswerWithin()
	 * @see #getMonitoringRule()
	 * @generated
	 */
	EAttribute getMonitoringRule_AnswerWithin();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.MonitoringRule#getAnswerUnit <em>Answer Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer Unit</em>'.
	 * @see org.jixiao.model.rules.MonitoringRule#getAnswerUnit()
	 * @see #getMonitoringRule()
	 * @generated
	 */
	EAttribute getMonitoringRule_AnswerUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.MonitoringRule#getClauseId <em>Clause Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause Id</em>'.
	 * @see org.jixiao.model.rules.MonitoringRule#getClauseId()
	 * @see #getMonitoringRule()
	 * @generated
	 */
	EAttribute getMonitoringRule_ClauseId();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.MonitoringRule#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.jixiao.model.rules.MonitoringRule#getParameters()
	 * @see #getMonitoringRule()
	 * @generated
	 */
	EReference getMonitoringRule_Parameters();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.ReviewOutcome <em>Review Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Review Outcome</em>'.
	 * @see org.jixiao.model.rules.ReviewOutcome
	 * @generated
	 */
	EClass getReviewOutcome();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.ReviewOutcome#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.jixiao.model.rules.ReviewOutcome#getGrade()
	 * @see #getReviewOutcome()
	 * @generated
	 */
	EAttribute getReviewOutcome_Grade();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.ReviewOutcome#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.jixiao.model.rules.ReviewOutcome#getAction()
	 * @see #getReviewOutcome()
	 * @generated
	 */
	EAttribute getReviewOutcome_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.ReviewOutcome#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.jixiao.model.rules.ReviewOutcome#getText()
	 * @see #getReviewOutcome()
	 * @generated
	 */
	EAttribute getReviewOutcome_Text();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.ReviewRule <em>Review Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Review Rule</em>'.
	 * @see org.jixiao.model.rules.ReviewRule
	 * @generated
	 */
	EClass getReviewRule();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.ReviewRule#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jixiao.model.rules.ReviewRule#getCode()
	 * @see #getReviewRule()
	 * @generated
	 */
	EAttribute getReviewRule_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.ReviewRule#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.rules.ReviewRule#getName()
	 * @see #getReviewRule()
	 * @generated
	 */
	EAttribute getReviewRule_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.ReviewRule#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.jixiao.model.rules.ReviewRule#getStage()
	 * @see #getReviewRule()
	 * @generated
	 */
	EAttribute getReviewRule_Stage();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.ReviewRule#getClauseId <em>Clause Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause Id</em>'.
	 * @see org.jixiao.model.rules.ReviewRule#getClauseId()
	 * @see #getReviewRule()
	 * @generated
	 */
	EAttribute getReviewRule_ClauseId();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.ReviewRule#getDimensions <em>Dimensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dimensions</em>'.
	 * @see org.jixiao.model.rules.ReviewRule#getDimensions()
	 * @see #getReviewRule()
	 * @generated
	 */
	EReference getReviewRule_Dimensions();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.rules.ReviewRule#getGradeScale <em>Grade Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Grade Scale</em>'.
	 * @see org.jixiao.model.rules.ReviewRule#getGradeScale()
	 * @see #getReviewRule()
	 * @generated
	 */
	EReference getReviewRule_GradeScale();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.ReviewRule#getOutcomes <em>Outcomes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outcomes</em>'.
	 * @see org.jixiao.model.rules.ReviewRule#getOutcomes()
	 * @see #getReviewRule()
	 * @generated
	 */
	EReference getReviewRule_Outcomes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.ReviewRule#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.jixiao.model.rules.ReviewRule#getParameters()
	 * @see #getReviewRule()
	 * @generated
	 */
	EReference getReviewRule_Parameters();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.ConsequenceRule <em>Consequence Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Consequence Rule</em>'.
	 * @see org.jixiao.model.rules.ConsequenceRule
	 * @generated
	 */
	EClass getConsequenceRule();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.ConsequenceRule#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.rules.ConsequenceRule#getName()
	 * @see #getConsequenceRule()
	 * @generated
	 */
	EAttribute getConsequenceRule_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.rules.ConsequenceRule#getGrades <em>Grades</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Grades</em>'.
	 * @see org.jixiao.model.rules.ConsequenceRule#getGrades()
	 * @see #getConsequenceRule()
	 * @generated
	 */
	EAttribute getConsequenceRule_Grades();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.ConsequenceRule#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.jixiao.model.rules.ConsequenceRule#getAction()
	 * @see #getConsequenceRule()
	 * @generated
	 */
	EAttribute getConsequenceRule_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.ConsequenceRule#getConsecutiveYears <em>Consecutive Years</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consecutive Years</em>'.
	 * @see org.jixiao.model.rules.ConsequenceRule#getConsecutiveYears()
	 * @see #getConsequenceRule()
	 * @generated
	 */
	EAttribute getConsequenceRule_ConsecutiveYears();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.ConsequenceRule#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.jixiao.model.rules.ConsequenceRule#getText()
	 * @see #getConsequenceRule()
	 * @generated
	 */
	EAttribute getConsequenceRule_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.ConsequenceRule#getClauseId <em>Clause Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause Id</em>'.
	 * @see org.jixiao.model.rules.ConsequenceRule#getClauseId()
	 * @see #getConsequenceRule()
	 * @generated
	 */
	EAttribute getConsequenceRule_ClauseId();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.ConsequenceRule#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.jixiao.model.rules.ConsequenceRule#getParameters()
	 * @see #getConsequenceRule()
	 * @generated
	 */
	EReference getConsequenceRule_Parameters();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.Deadline <em>Deadline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Deadline</em>'.
	 * @see org.jixiao.model.rules.Deadline
	 * @generated
	 */
	EClass getDeadline();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Deadline#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jixiao.model.rules.Deadline#getCode()
	 * @see #getDeadline()
	 * @generated
	 */
	EAttribute getDeadline_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Deadline#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.rules.Deadline#getName()
	 * @see #getDeadline()
	 * @generated
	 */
	EAttribute getDeadline_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Deadline#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.jixiao.model.rules.Deadline#getStage()
	 * @see #getDeadline()
	 * @generated
	 */
	EAttribute getDeadline_Stage();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Deadline#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jixiao.model.rules.Deadline#getKind()
	 * @see #getDeadline()
	 * @generated
	 */
	EAttribute getDeadline_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Deadline#getMonth <em>Month</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Month</em>'.
	 * @see org.jixiao.model.rules.Deadline#getMonth()
	 * @see #getDeadline()
	 * @generated
	 */
	EAttribute getDeadline_Month();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Deadline#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see org.jixiao.model.rules.Deadline#getDay()
	 * @see #getDeadline()
	 * @generated
	 */
	EAttribute getDeadline_Day();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Deadline#getYearOffset <em>Year Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year Offset</em>'.
	 * @see org.jixiao.model.rules.Deadline#getYearOffset()
	 * @see #getDeadline()
	 * @generated
	 */
	EAttribute getDeadline_YearOffset();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Deadline#getAfterEvent <em>After Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After Event</em>'.
	 * @see org.jixiao.model.rules.Deadline#getAfterEvent()
	 * @see #getDeadline()
	 * @generated
	 */
	EAttribute getDeadline_AfterEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Deadline#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.jixiao.model.rules.Deadline#getAmount()
	 * @see #getDeadline()
	 * @generated
	 */
	EAttribute getDeadline_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Deadline#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.jixiao.model.rules.Deadline#getUnit()
	 * @see #getDeadline()
	 * @generated
	 */
	EAttribute getDeadline_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Deadline#getClauseId <em>Clause Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause Id</em>'.
	 * @see org.jixiao.model.rules.Deadline#getClauseId()
	 * @see #getDeadline()
	 * @generated
	 */
	EAttribute getDeadline_ClauseId();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.Calendar <em>Calendar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Calendar</em>'.
	 * @see org.jixiao.model.rules.Calendar
	 * @generated
	 */
	EClass getCalendar();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Calendar#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.rules.Calendar#getName()
	 * @see #getCalendar()
	 * @generated
	 */
	EAttribute getCalendar_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.Calendar#getDeadlines <em>Deadlines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Deadlines</em>'.
	 * @see org.jixiao.model.rules.Calendar#getDeadlines()
	 * @see #getCalendar()
	 * @generated
	 */
	EReference getCalendar_Deadlines();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.rules.Calendar#getHolidays <em>Holidays</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Holidays</em>'.
	 * @see org.jixiao.model.rules.Calendar#getHolidays()
	 * @see #getCalendar()
	 * @generated
	 */
	EAttribute getCalendar_Holidays();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.rules.Calendar#getExtraWorkdays <em>Extra Workdays</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Extra Workdays</em>'.
	 * @see org.jixiao.model.rules.Calendar#getExtraWorkdays()
	 * @see #getCalendar()
	 * @generated
	 */
	EAttribute getCalendar_ExtraWorkdays();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.RoleDefinition <em>Role Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role Definition</em>'.
	 * @see org.jixiao.model.rules.RoleDefinition
	 * @generated
	 */
	EClass getRoleDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.RoleDefinition#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jixiao.model.rules.RoleDefinition#getCode()
	 * @see #getRoleDefinition()
	 * @generated
	 */
	EAttribute getRoleDefinition_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.RoleDefinition#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.rules.RoleDefinition#getName()
	 * @see #getRoleDefinition()
	 * @generated
	 */
	EAttribute getRoleDefinition_Name();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.WorkflowState <em>Workflow State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Workflow State</em>'.
	 * @see org.jixiao.model.rules.WorkflowState
	 * @generated
	 */
	EClass getWorkflowState();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.WorkflowState#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jixiao.model.rules.WorkflowState#getCode()
	 * @see #getWorkflowState()
	 * @generated
	 */
	EAttribute getWorkflowState_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.WorkflowState#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.rules.WorkflowState#getName()
	 * @see #getWorkflowState()
	 * @generated
	 */
	EAttribute getWorkflowState_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.WorkflowState#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jixiao.model.rules.WorkflowState#getKind()
	 * @see #getWorkflowState()
	 * @generated
	 */
	EAttribute getWorkflowState_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.WorkflowState#getRoleCode <em>Role Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role Code</em>'.
	 * @see org.jixiao.model.rules.WorkflowState#getRoleCode()
	 * @see #getWorkflowState()
	 * @generated
	 */
	EAttribute getWorkflowState_RoleCode();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.WorkflowState#getDeadlineCode <em>Deadline Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deadline Code</em>'.
	 * @see org.jixiao.model.rules.WorkflowState#getDeadlineCode()
	 * @see #getWorkflowState()
	 * @generated
	 */
	EAttribute getWorkflowState_DeadlineCode();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.Gate <em>Gate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gate</em>'.
	 * @see org.jixiao.model.rules.Gate
	 * @generated
	 */
	EClass getGate();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Gate#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jixiao.model.rules.Gate#getCode()
	 * @see #getGate()
	 * @generated
	 */
	EAttribute getGate_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Gate#getConditionId <em>Condition Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition Id</em>'.
	 * @see org.jixiao.model.rules.Gate#getConditionId()
	 * @see #getGate()
	 * @generated
	 */
	EAttribute getGate_ConditionId();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.Gate#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.jixiao.model.rules.Gate#getParameters()
	 * @see #getGate()
	 * @generated
	 */
	EReference getGate_Parameters();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Gate#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.jixiao.model.rules.Gate#getMessage()
	 * @see #getGate()
	 * @generated
	 */
	EAttribute getGate_Message();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Gate#getClauseId <em>Clause Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause Id</em>'.
	 * @see org.jixiao.model.rules.Gate#getClauseId()
	 * @see #getGate()
	 * @generated
	 */
	EAttribute getGate_ClauseId();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.Transition <em>Transition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transition</em>'.
	 * @see org.jixiao.model.rules.Transition
	 * @generated
	 */
	EClass getTransition();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Transition#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jixiao.model.rules.Transition#getCode()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Transition#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.rules.Transition#getName()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Transition#getFromState <em>From State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From State</em>'.
	 * @see org.jixiao.model.rules.Transition#getFromState()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_FromState();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Transition#getToState <em>To State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To State</em>'.
	 * @see org.jixiao.model.rules.Transition#getToState()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_ToState();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.rules.Transition#getRoleCodes <em>Role Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Role Codes</em>'.
	 * @see org.jixiao.model.rules.Transition#getRoleCodes()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_RoleCodes();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Transition#isReturning <em>Returning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Returning</em>'.
	 * @see org.jixiao.model.rules.Transition#isReturning()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_Returning();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Transition#isCommentRequired <em>Comment Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment Required</em>'.
	 * @see org.jixiao.model.rules.Transition#isCommentRequired()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_CommentRequired();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Transition#isNewVersion <em>New Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>New Version</em>'.
	 * @see org.jixiao.model.rules.Transition#isNewVersion()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_NewVersion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.Transition#getGates <em>Gates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Gates</em>'.
	 * @see org.jixiao.model.rules.Transition#getGates()
	 * @see #getTransition()
	 * @generated
	 */
	EReference getTransition_Gates();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.Workflow <em>Workflow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Workflow</em>'.
	 * @see org.jixiao.model.rules.Workflow
	 * @generated
	 */
	EClass getWorkflow();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Workflow#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jixiao.model.rules.Workflow#getCode()
	 * @see #getWorkflow()
	 * @generated
	 */
	EAttribute getWorkflow_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Workflow#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.rules.Workflow#getName()
	 * @see #getWorkflow()
	 * @generated
	 */
	EAttribute getWorkflow_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Workflow#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.jixiao.model.rules.Workflow#getStage()
	 * @see #getWorkflow()
	 * @generated
	 */
	EAttribute getWorkflow_Stage();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.Workflow#getStates <em>States</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>States</em>'.
	 * @see org.jixiao.model.rules.Workflow#getStates()
	 * @see #getWorkflow()
	 * @generated
	 */
	EReference getWorkflow_States();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.Workflow#getTransitions <em>Transitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Transitions</em>'.
	 * @see org.jixiao.model.rules.Workflow#getTransitions()
	 * @see #getWorkflow()
	 * @generated
	 */
	EReference getWorkflow_Transitions();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.rules.Scheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scheme</em>'.
	 * @see org.jixiao.model.rules.Scheme
	 * @generated
	 */
	EClass getScheme();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Scheme#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.jixiao.model.rules.Scheme#getFormatVersion()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Scheme#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.jixiao.model.rules.Scheme#getVersion()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Scheme#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.rules.Scheme#getName()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Scheme#getPackId <em>Pack Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pack Id</em>'.
	 * @see org.jixiao.model.rules.Scheme#getPackId()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_PackId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Scheme#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.jixiao.model.rules.Scheme#getRegion()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Scheme#getIssuer <em>Issuer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issuer</em>'.
	 * @see org.jixiao.model.rules.Scheme#getIssuer()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Issuer();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Scheme#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.jixiao.model.rules.Scheme#getDescription()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Scheme#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.jixiao.model.rules.Scheme#getStage()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Stage();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.rules.Scheme#getSubjectKinds <em>Subject Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Subject Kinds</em>'.
	 * @see org.jixiao.model.rules.Scheme#getSubjectKinds()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_SubjectKinds();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Scheme#getEffectiveFrom <em>Effective From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effective From</em>'.
	 * @see org.jixiao.model.rules.Scheme#getEffectiveFrom()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_EffectiveFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Scheme#getEffectiveTo <em>Effective To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effective To</em>'.
	 * @see org.jixiao.model.rules.Scheme#getEffectiveTo()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_EffectiveTo();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Scheme#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.jixiao.model.rules.Scheme#getPoints()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Points();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.Scheme#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see org.jixiao.model.rules.Scheme#getDocuments()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_Documents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.Scheme#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see org.jixiao.model.rules.Scheme#getRoles()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_Roles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.Scheme#getDimensions <em>Dimensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dimensions</em>'.
	 * @see org.jixiao.model.rules.Scheme#getDimensions()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_Dimensions();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Scheme#getAggregation <em>Aggregation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aggregation</em>'.
	 * @see org.jixiao.model.rules.Scheme#getAggregation()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Aggregation();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.rules.Scheme#getGradeScale <em>Grade Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Grade Scale</em>'.
	 * @see org.jixiao.model.rules.Scheme#getGradeScale()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_GradeScale();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.rules.Scheme#getRounding <em>Rounding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rounding</em>'.
	 * @see org.jixiao.model.rules.Scheme#getRounding()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_Rounding();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.rules.Scheme#getExecutionRule <em>Execution Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Execution Rule</em>'.
	 * @see org.jixiao.model.rules.Scheme#getExecutionRule()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_ExecutionRule();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.Scheme#getDefaultRules <em>Default Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Default Rules</em>'.
	 * @see org.jixiao.model.rules.Scheme#getDefaultRules()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_DefaultRules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.Scheme#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.jixiao.model.rules.Scheme#getRules()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_Rules();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Scheme#getNotApplicablePolicy <em>Not Applicable Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not Applicable Policy</em>'.
	 * @see org.jixiao.model.rules.Scheme#getNotApplicablePolicy()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_NotApplicablePolicy();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.rules.Scheme#getOverAchievement <em>Over Achievement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Over Achievement</em>'.
	 * @see org.jixiao.model.rules.Scheme#getOverAchievement()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_OverAchievement();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.rules.Scheme#getZeroBudgetPolicy <em>Zero Budget Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zero Budget Policy</em>'.
	 * @see org.jixiao.model.rules.Scheme#getZeroBudgetPolicy()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_ZeroBudgetPolicy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.Scheme#getMonitoringRules <em>Monitoring Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Monitoring Rules</em>'.
	 * @see org.jixiao.model.rules.Scheme#getMonitoringRules()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_MonitoringRules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.Scheme#getReviewRules <em>Review Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Review Rules</em>'.
	 * @see org.jixiao.model.rules.Scheme#getReviewRules()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_ReviewRules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.Scheme#getConsequenceRules <em>Consequence Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Consequence Rules</em>'.
	 * @see org.jixiao.model.rules.Scheme#getConsequenceRules()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_ConsequenceRules();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.rules.Scheme#getCalendar <em>Calendar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Calendar</em>'.
	 * @see org.jixiao.model.rules.Scheme#getCalendar()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_Calendar();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.Scheme#getWorkflows <em>Workflows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Workflows</em>'.
	 * @see org.jixiao.model.rules.Scheme#getWorkflows()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_Workflows();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.Scheme#getAppraisalGroups <em>Appraisal Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Appraisal Groups</em>'.
	 * @see org.jixiao.model.rules.Scheme#getAppraisalGroups()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_AppraisalGroups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.rules.Scheme#getHistory <em>History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>History</em>'.
	 * @see org.jixiao.model.rules.Scheme#getHistory()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_History();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.rules.RuleClass <em>Rule Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rule Class</em>'.
	 * @see org.jixiao.model.rules.RuleClass
	 * @generated
	 */
	EEnum getRuleClass();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.rules.NotApplicablePolicy <em>Not Applicable Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Not Applicable Policy</em>'.
	 * @see org.jixiao.model.rules.NotApplicablePolicy
	 * @generated
	 */
	EEnum getNotApplicablePolicy();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.rules.OverAchievementPolicy <em>Over Achievement Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Over Achievement Policy</em>'.
	 * @see org.jixiao.model.rules.OverAchievementPolicy
	 * @generated
	 */
	EEnum getOverAchievementPolicy();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.rules.ZeroBudgetPolicy <em>Zero Budget Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Zero Budget Policy</em>'.
	 * @see org.jixiao.model.rules.ZeroBudgetPolicy
	 * @generated
	 */
	EEnum getZeroBudgetPolicy();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.rules.RoundingKind <em>Rounding Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rounding Kind</em>'.
	 * @see org.jixiao.model.rules.RoundingKind
	 * @generated
	 */
	EEnum getRoundingKind();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.rules.AggregationKind <em>Aggregation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Aggregation Kind</em>'.
	 * @see org.jixiao.model.rules.AggregationKind
	 * @generated
	 */
	EEnum getAggregationKind();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.rules.DimensionKind <em>Dimension Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Dimension Kind</em>'.
	 * @see org.jixiao.model.rules.DimensionKind
	 * @generated
	 */
	EEnum getDimensionKind();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.rules.MonitoringKind <em>Monitoring Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Monitoring Kind</em>'.
	 * @see org.jixiao.model.rules.MonitoringKind
	 * @generated
	 */
	EEnum getMonitoringKind();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.rules.ReviewAction <em>Review Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Review Action</em>'.
	 * @see org.jixiao.model.rules.ReviewAction
	 * @generated
	 */
	EEnum getReviewAction();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.rules.DeadlineKind <em>Deadline Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Deadline Kind</em>'.
	 * @see org.jixiao.model.rules.DeadlineKind
	 * @generated
	 */
	EEnum getDeadlineKind();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.rules.PeriodUnit <em>Period Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Period Unit</em>'.
	 * @see org.jixiao.model.rules.PeriodUnit
	 * @generated
	 */
	EEnum getPeriodUnit();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.rules.StateKind <em>State Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>State Kind</em>'.
	 * @see org.jixiao.model.rules.StateKind
	 * @generated
	 */
	EEnum getStateKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	RulesFactory getRulesFactory();

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
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.SourceDocumentImpl <em>Source Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.SourceDocumentImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getSourceDocument()
		 * @generated
		 */
		EClass SOURCE_DOCUMENT = eINSTANCE.getSourceDocument();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__TITLE = eINSTANCE.getSourceDocument_Title();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__NUMBER = eINSTANCE.getSourceDocument_Number();

		/**
		 * The meta object literal for the '<em><b>Issuer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__ISSUER = eINSTANCE.getSourceDocument_Issuer();

		/**
		 * The meta object literal for the '<em><b>Issued</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__ISSUED = eINSTANCE.getSourceDocument_Issued();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_DOCUMENT__NOTE = eINSTANCE.getSourceDocument_Note();

		/**
		 * The meta object literal for the '<em><b>Clauses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE_DOCUMENT__CLAUSES = eINSTANCE.getSourceDocument_Clauses();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.ClauseImpl <em>Clause</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.ClauseImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getClause()
		 * @generated
		 */
		EClass CLAUSE = eINSTANCE.getClause();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE__NUMBER = eINSTANCE.getClause_Number();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE__TEXT = eINSTANCE.getClause_Text();

		/**
		 * The meta object literal for the '<em><b>Paraphrase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE__PARAPHRASE = eINSTANCE.getClause_Paraphrase();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.WorkedExampleImpl <em>Worked Example</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.WorkedExampleImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getWorkedExample()
		 * @generated
		 */
		EClass WORKED_EXAMPLE = eINSTANCE.getWorkedExample();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKED_EXAMPLE__NAME = eINSTANCE.getWorkedExample_Name();

		/**
		 * The meta object literal for the '<em><b>Full</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKED_EXAMPLE__FULL = eINSTANCE.getWorkedExample_Full();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKED_EXAMPLE__TARGET = eINSTANCE.getWorkedExample_Target();

		/**
		 * The meta object literal for the '<em><b>Actual</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKED_EXAMPLE__ACTUAL = eINSTANCE.getWorkedExample_Actual();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKED_EXAMPLE__INPUTS = eINSTANCE.getWorkedExample_Inputs();

		/**
		 * The meta object literal for the '<em><b>Expected Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKED_EXAMPLE__EXPECTED_KIND = eINSTANCE.getWorkedExample_ExpectedKind();

		/**
		 * The meta object literal for the '<em><b>Expected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKED_EXAMPLE__EXPECTED = eINSTANCE.getWorkedExample_Expected();

		/**
		 * The meta object literal for the '<em><b>Expected Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKED_EXAMPLE__EXPECTED_LOW = eINSTANCE.getWorkedExample_ExpectedLow();

		/**
		 * The meta object literal for the '<em><b>Expected High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKED_EXAMPLE__EXPECTED_HIGH = eINSTANCE.getWorkedExample_ExpectedHigh();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKED_EXAMPLE__SOURCE = eINSTANCE.getWorkedExample_Source();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.ScoringRuleImpl <em>Scoring Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.ScoringRuleImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getScoringRule()
		 * @generated
		 */
		EClass SCORING_RULE = eINSTANCE.getScoringRule();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORING_RULE__NAME = eINSTANCE.getScoringRule_Name();

		/**
		 * The meta object literal for the '<em><b>Method Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORING_RULE__METHOD_ID = eINSTANCE.getScoringRule_MethodId();

		/**
		 * The meta object literal for the '<em><b>Method Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORING_RULE__METHOD_VERSION = eINSTANCE.getScoringRule_MethodVersion();

		/**
		 * The meta object literal for the '<em><b>Method Bundle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORING_RULE__METHOD_BUNDLE = eINSTANCE.getScoringRule_MethodBundle();

		/**
		 * The meta object literal for the '<em><b>Method Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORING_RULE__METHOD_FEATURE = eINSTANCE.getScoringRule_MethodFeature();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORING_RULE__PARAMETERS = eINSTANCE.getScoringRule_Parameters();

		/**
		 * The meta object literal for the '<em><b>Clause Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORING_RULE__CLAUSE_ID = eINSTANCE.getScoringRule_ClauseId();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORING_RULE__NOTE = eINSTANCE.getScoringRule_Note();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORING_RULE__ITEMS = eINSTANCE.getScoringRule_Items();

		/**
		 * The meta object literal for the '<em><b>Examples</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORING_RULE__EXAMPLES = eINSTANCE.getScoringRule_Examples();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.RuleItemImpl <em>Rule Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.RuleItemImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getRuleItem()
		 * @generated
		 */
		EClass RULE_ITEM = eINSTANCE.getRuleItem();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_ITEM__NAME = eINSTANCE.getRuleItem_Name();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_ITEM__POINTS = eINSTANCE.getRuleItem_Points();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE_ITEM__RULE = eINSTANCE.getRuleItem_Rule();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.DefaultRuleImpl <em>Default Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.DefaultRuleImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getDefaultRule()
		 * @generated
		 */
		EClass DEFAULT_RULE = eINSTANCE.getDefaultRule();

		/**
		 * The meta object literal for the '<em><b>Rule Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFAULT_RULE__RULE_CLASS = eINSTANCE.getDefaultRule_RuleClass();

		/**
		 * The meta object literal for the '<em><b>Dimension Codes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFAULT_RULE__DIMENSION_CODES = eINSTANCE.getDefaultRule_DimensionCodes();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEFAULT_RULE__RULE = eINSTANCE.getDefaultRule_Rule();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.DimensionImpl <em>Dimension</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.DimensionImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getDimension()
		 * @generated
		 */
		EClass DIMENSION = eINSTANCE.getDimension();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__CODE = eINSTANCE.getDimension_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__NAME = eINSTANCE.getDimension_Name();

		/**
		 * The meta object literal for the '<em><b>Synonyms</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__SYNONYMS = eINSTANCE.getDimension_Synonyms();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__KIND = eINSTANCE.getDimension_Kind();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__POINTS = eINSTANCE.getDimension_Points();

		/**
		 * The meta object literal for the '<em><b>Min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__MIN = eINSTANCE.getDimension_Min();

		/**
		 * The meta object literal for the '<em><b>Max</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__MAX = eINSTANCE.getDimension_Max();

		/**
		 * The meta object literal for the '<em><b>Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__PERCENT = eINSTANCE.getDimension_Percent();

		/**
		 * The meta object literal for the '<em><b>Optional</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__OPTIONAL = eINSTANCE.getDimension_Optional();

		/**
		 * The meta object literal for the '<em><b>Aggregation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__AGGREGATION = eINSTANCE.getDimension_Aggregation();

		/**
		 * The meta object literal for the '<em><b>Explanation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__EXPLANATION = eINSTANCE.getDimension_Explanation();

		/**
		 * The meta object literal for the '<em><b>Clause Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__CLAUSE_ID = eINSTANCE.getDimension_ClauseId();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIMENSION__RULE = eINSTANCE.getDimension_Rule();

		/**
		 * The meta object literal for the '<em><b>Children</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIMENSION__CHILDREN = eINSTANCE.getDimension_Children();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.GradeScaleImpl <em>Grade Scale</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.GradeScaleImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getGradeScale()
		 * @generated
		 */
		EClass GRADE_SCALE = eINSTANCE.getGradeScale();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_SCALE__NAME = eINSTANCE.getGradeScale_Name();

		/**
		 * The meta object literal for the '<em><b>Full Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_SCALE__FULL_POINTS = eINSTANCE.getGradeScale_FullPoints();

		/**
		 * The meta object literal for the '<em><b>Clause Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_SCALE__CLAUSE_ID = eINSTANCE.getGradeScale_ClauseId();

		/**
		 * The meta object literal for the '<em><b>Bands</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRADE_SCALE__BANDS = eINSTANCE.getGradeScale_Bands();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.GradeBandImpl <em>Grade Band</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.GradeBandImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getGradeBand()
		 * @generated
		 */
		EClass GRADE_BAND = eINSTANCE.getGradeBand();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_BAND__CODE = eINSTANCE.getGradeBand_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_BAND__NAME = eINSTANCE.getGradeBand_Name();

		/**
		 * The meta object literal for the '<em><b>Lower Inclusive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_BAND__LOWER_INCLUSIVE = eINSTANCE.getGradeBand_LowerInclusive();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.RoundingPolicyImpl <em>Rounding Policy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.RoundingPolicyImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getRoundingPolicy()
		 * @generated
		 */
		EClass ROUNDING_POLICY = eINSTANCE.getRoundingPolicy();

		/**
		 * The meta object literal for the '<em><b>Rate Digits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUNDING_POLICY__RATE_DIGITS = eINSTANCE.getRoundingPolicy_RateDigits();

		/**
		 * The meta object literal for the '<em><b>Indicator Digits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUNDING_POLICY__INDICATOR_DIGITS = eINSTANCE.getRoundingPolicy_IndicatorDigits();

		/**
		 * The meta object literal for the '<em><b>Total Digits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUNDING_POLICY__TOTAL_DIGITS = eINSTANCE.getRoundingPolicy_TotalDigits();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUNDING_POLICY__MODE = eINSTANCE.getRoundingPolicy_Mode();

		/**
		 * The meta object literal for the '<em><b>Tolerance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUNDING_POLICY__TOLERANCE = eINSTANCE.getRoundingPolicy_Tolerance();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.OverAchievementImpl <em>Over Achievement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.OverAchievementImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getOverAchievement()
		 * @generated
		 */
		EClass OVER_ACHIEVEMENT = eINSTANCE.getOverAchievement();

		/**
		 * The meta object literal for the '<em><b>Policy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OVER_ACHIEVEMENT__POLICY = eINSTANCE.getOverAchievement_Policy();

		/**
		 * The meta object literal for the '<em><b>Lower Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OVER_ACHIEVEMENT__LOWER_RATIO = eINSTANCE.getOverAchievement_LowerRatio();

		/**
		 * The meta object literal for the '<em><b>Limit Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OVER_ACHIEVEMENT__LIMIT_RATIO = eINSTANCE.getOverAchievement_LimitRatio();

		/**
		 * The meta object literal for the '<em><b>Bonus Cap Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OVER_ACHIEVEMENT__BONUS_CAP_RATIO = eINSTANCE.getOverAchievement_BonusCapRatio();

		/**
		 * The meta object literal for the '<em><b>Reason Above Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OVER_ACHIEVEMENT__REASON_ABOVE_RATIO = eINSTANCE.getOverAchievement_ReasonAboveRatio();

		/**
		 * The meta object literal for the '<em><b>Clause Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OVER_ACHIEVEMENT__CLAUSE_ID = eINSTANCE.getOverAchievement_ClauseId();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.LightBandImpl <em>Light Band</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.LightBandImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getLightBand()
		 * @generated
		 */
		EClass LIGHT_BAND = eINSTANCE.getLightBand();

		/**
		 * The meta object literal for the '<em><b>Light</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT_BAND__LIGHT = eINSTANCE.getLightBand_Light();

		/**
		 * The meta object literal for the '<em><b>Lower Inclusive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT_BAND__LOWER_INCLUSIVE = eINSTANCE.getLightBand_LowerInclusive();

		/**
		 * The meta object literal for the '<em><b>Upper Exclusive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIGHT_BAND__UPPER_EXCLUSIVE = eINSTANCE.getLightBand_UpperExclusive();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.MonthFloorImpl <em>Month Floor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.MonthFloorImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getMonthFloor()
		 * @generated
		 */
		EClass MONTH_FLOOR = eINSTANCE.getMonthFloor();

		/**
		 * The meta object literal for the '<em><b>Month</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONTH_FLOOR__MONTH = eINSTANCE.getMonthFloor_Month();

		/**
		 * The meta object literal for the '<em><b>Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONTH_FLOOR__PERCENT = eINSTANCE.getMonthFloor_Percent();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.MonitoringRuleImpl <em>Monitoring Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.MonitoringRuleImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getMonitoringRule()
		 * @generated
		 */
		EClass MONITORING_RULE = eINSTANCE.getMonitoringRule();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_RULE__CODE = eINSTANCE.getMonitoringRule_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_RULE__NAME = eINSTANCE.getMonitoringRule_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_RULE__KIND = eINSTANCE.getMonitoringRule_Kind();

		/**
		 * The meta object literal for the '<em><b>Natures</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_RULE__NATURES = eINSTANCE.getMonitoringRule_Natures();

		/**
		 * The meta object literal for the '<em><b>Dimension Codes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_RULE__DIMENSION_CODES = eINSTANCE.getMonitoringRule_DimensionCodes();

		/**
		 * The meta object literal for the '<em><b>Bands</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MONITORING_RULE__BANDS = eINSTANCE.getMonitoringRule_Bands();

		/**
		 * The meta object literal for the '<em><b>Floors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MONITORING_RULE__FLOORS = eINSTANCE.getMonitoringRule_Floors();

		/**
		 * The meta object literal for the '<em><b>Gap Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_RULE__GAP_LIMIT = eINSTANCE.getMonitoringRule_GapLimit();

		/**
		 * The meta object literal for the '<em><b>Reason Lights</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_RULE__REASON_LIGHTS = eINSTANCE.getMonitoringRule_ReasonLights();

		/**
		 * The meta object literal for the '<em><b>Disposition Lights</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_RULE__DISPOSITION_LIGHTS = eINSTANCE.getMonitoringRule_DispositionLights();

		/**
		 * The meta object literal for the '<em><b>Answer Within</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_RULE__ANSWER_WITHIN = eINSTANCE.getMonitoringRule_AnswerWithin();

		/**
		 * The meta object literal for the '<em><b>Answer Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_RULE__ANSWER_UNIT = eINSTANCE.getMonitoringRule_AnswerUnit();

		/**
		 * The meta object literal for the '<em><b>Clause Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_RULE__CLAUSE_ID = eINSTANCE.getMonitoringRule_ClauseId();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MONITORING_RULE__PARAMETERS = eINSTANCE.getMonitoringRule_Parameters();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.ReviewOutcomeImpl <em>Review Outcome</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.ReviewOutcomeImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getReviewOutcome()
		 * @generated
		 */
		EClass REVIEW_OUTCOME = eINSTANCE.getReviewOutcome();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_OUTCOME__GRADE = eINSTANCE.getReviewOutcome_Grade();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_OUTCOME__ACTION = eINSTANCE.getReviewOutcome_Action();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_OUTCOME__TEXT = eINSTANCE.getReviewOutcome_Text();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.ReviewRuleImpl <em>Review Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.ReviewRuleImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getReviewRule()
		 * @generated
		 */
		EClass REVIEW_RULE = eINSTANCE.getReviewRule();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_RULE__CODE = eINSTANCE.getReviewRule_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_RULE__NAME = eINSTANCE.getReviewRule_Name();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_RULE__STAGE = eINSTANCE.getReviewRule_Stage();

		/**
		 * The meta object literal for the '<em><b>Clause Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_RULE__CLAUSE_ID = eINSTANCE.getReviewRule_ClauseId();

		/**
		 * The meta object literal for the '<em><b>Dimensions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW_RULE__DIMENSIONS = eINSTANCE.getReviewRule_Dimensions();

		/**
		 * The meta object literal for the '<em><b>Grade Scale</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW_RULE__GRADE_SCALE = eINSTANCE.getReviewRule_GradeScale();

		/**
		 * The meta object literal for the '<em><b>Outcomes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW_RULE__OUTCOMES = eINSTANCE.getReviewRule_Outcomes();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW_RULE__PARAMETERS = eINSTANCE.getReviewRule_Parameters();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.ConsequenceRuleImpl <em>Consequence Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.ConsequenceRuleImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getConsequenceRule()
		 * @generated
		 */
		EClass CONSEQUENCE_RULE = eINSTANCE.getConsequenceRule();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSEQUENCE_RULE__NAME = eINSTANCE.getConsequenceRule_Name();

		/**
		 * The meta object literal for the '<em><b>Grades</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSEQUENCE_RULE__GRADES = eINSTANCE.getConsequenceRule_Grades();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSEQUENCE_RULE__ACTION = eINSTANCE.getConsequenceRule_Action();

		/**
		 * The meta object literal for the '<em><b>Consecutive Years</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSEQUENCE_RULE__CONSECUTIVE_YEARS = eINSTANCE.getConsequenceRule_ConsecutiveYears();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSEQUENCE_RULE__TEXT = eINSTANCE.getConsequenceRule_Text();

		/**
		 * The meta object literal for the '<em><b>Clause Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSEQUENCE_RULE__CLAUSE_ID = eINSTANCE.getConsequenceRule_ClauseId();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSEQUENCE_RULE__PARAMETERS = eINSTANCE.getConsequenceRule_Parameters();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.DeadlineImpl <em>Deadline</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.DeadlineImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getDeadline()
		 * @generated
		 */
		EClass DEADLINE = eINSTANCE.getDeadline();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEADLINE__CODE = eINSTANCE.getDeadline_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEADLINE__NAME = eINSTANCE.getDeadline_Name();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEADLINE__STAGE = eINSTANCE.getDeadline_Stage();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEADLINE__KIND = eINSTANCE.getDeadline_Kind();

		/**
		 * The meta object literal for the '<em><b>Month</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEADLINE__MONTH = eINSTANCE.getDeadline_Month();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEADLINE__DAY = eINSTANCE.getDeadline_Day();

		/**
		 * The meta object literal for the '<em><b>Year Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEADLINE__YEAR_OFFSET = eINSTANCE.getDeadline_YearOffset();

		/**
		 * The meta object literal for the '<em><b>After Event</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEADLINE__AFTER_EVENT = eINSTANCE.getDeadline_AfterEvent();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEADLINE__AMOUNT = eINSTANCE.getDeadline_Amount();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEADLINE__UNIT = eINSTANCE.getDeadline_Unit();

		/**
		 * The meta object literal for the '<em><b>Clause Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEADLINE__CLAUSE_ID = eINSTANCE.getDeadline_ClauseId();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.CalendarImpl <em>Calendar</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.CalendarImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getCalendar()
		 * @generated
		 */
		EClass CALENDAR = eINSTANCE.getCalendar();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALENDAR__NAME = eINSTANCE.getCalendar_Name();

		/**
		 * The meta object literal for the '<em><b>Deadlines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALENDAR__DEADLINES = eINSTANCE.getCalendar_Deadlines();

		/**
		 * The meta object literal for the '<em><b>Holidays</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALENDAR__HOLIDAYS = eINSTANCE.getCalendar_Holidays();

		/**
		 * The meta object literal for the '<em><b>Extra Workdays</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALENDAR__EXTRA_WORKDAYS = eINSTANCE.getCalendar_ExtraWorkdays();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.RoleDefinitionImpl <em>Role Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.RoleDefinitionImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getRoleDefinition()
		 * @generated
		 */
		EClass ROLE_DEFINITION = eINSTANCE.getRoleDefinition();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_DEFINITION__CODE = eINSTANCE.getRoleDefinition_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_DEFINITION__NAME = eINSTANCE.getRoleDefinition_Name();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.WorkflowStateImpl <em>Workflow State</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.WorkflowStateImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getWorkflowState()
		 * @generated
		 */
		EClass WORKFLOW_STATE = eINSTANCE.getWorkflowState();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKFLOW_STATE__CODE = eINSTANCE.getWorkflowState_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKFLOW_STATE__NAME = eINSTANCE.getWorkflowState_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKFLOW_STATE__KIND = eINSTANCE.getWorkflowState_Kind();

		/**
		 * The meta object literal for the '<em><b>Role Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKFLOW_STATE__ROLE_CODE = eINSTANCE.getWorkflowState_RoleCode();

		/**
		 * The meta object literal for the '<em><b>Deadline Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKFLOW_STATE__DEADLINE_CODE = eINSTANCE.getWorkflowState_DeadlineCode();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.GateImpl <em>Gate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.GateImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getGate()
		 * @generated
		 */
		EClass GATE = eINSTANCE.getGate();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATE__CODE = eINSTANCE.getGate_Code();

		/**
		 * The meta object literal for the '<em><b>Condition Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATE__CONDITION_ID = eINSTANCE.getGate_ConditionId();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GATE__PARAMETERS = eINSTANCE.getGate_Parameters();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATE__MESSAGE = eINSTANCE.getGate_Message();

		/**
		 * The meta object literal for the '<em><b>Clause Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATE__CLAUSE_ID = eINSTANCE.getGate_ClauseId();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.TransitionImpl <em>Transition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.TransitionImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getTransition()
		 * @generated
		 */
		EClass TRANSITION = eINSTANCE.getTransition();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__CODE = eINSTANCE.getTransition_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__NAME = eINSTANCE.getTransition_Name();

		/**
		 * The meta object literal for the '<em><b>From State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__FROM_STATE = eINSTANCE.getTransition_FromState();

		/**
		 * The meta object literal for the '<em><b>To State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__TO_STATE = eINSTANCE.getTransition_ToState();

		/**
		 * The meta object literal for the '<em><b>Role Codes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__ROLE_CODES = eINSTANCE.getTransition_RoleCodes();

		/**
		 * The meta object literal for the '<em><b>Returning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__RETURNING = eINSTANCE.getTransition_Returning();

		/**
		 * The meta object literal for the '<em><b>Comment Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__COMMENT_REQUIRED = eINSTANCE.getTransition_CommentRequired();

		/**
		 * The meta object literal for the '<em><b>New Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__NEW_VERSION = eINSTANCE.getTransition_NewVersion();

		/**
		 * The meta object literal for the '<em><b>Gates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSITION__GATES = eINSTANCE.getTransition_Gates();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.WorkflowImpl <em>Workflow</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.WorkflowImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getWorkflow()
		 * @generated
		 */
		EClass WORKFLOW = eINSTANCE.getWorkflow();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKFLOW__CODE = eINSTANCE.getWorkflow_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKFLOW__NAME = eINSTANCE.getWorkflow_Name();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKFLOW__STAGE = eINSTANCE.getWorkflow_Stage();

		/**
		 * The meta object literal for the '<em><b>States</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKFLOW__STATES = eINSTANCE.getWorkflow_States();

		/**
		 * The meta object literal for the '<em><b>Transitions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKFLOW__TRANSITIONS = eINSTANCE.getWorkflow_Transitions();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.impl.SchemeImpl <em>Scheme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.impl.SchemeImpl
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getScheme()
		 * @generated
		 */
		EClass SCHEME = eINSTANCE.getScheme();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__FORMAT_VERSION = eINSTANCE.getScheme_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__VERSION = eINSTANCE.getScheme_Version();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__NAME = eINSTANCE.getScheme_Name();

		/**
		 * The meta object literal for the '<em><b>Pack Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__PACK_ID = eINSTANCE.getScheme_PackId();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__REGION = eINSTANCE.getScheme_Region();

		/**
		 * The meta object literal for the '<em><b>Issuer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__ISSUER = eINSTANCE.getScheme_Issuer();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__DESCRIPTION = eINSTANCE.getScheme_Description();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__STAGE = eINSTANCE.getScheme_Stage();

		/**
		 * The meta object literal for the '<em><b>Subject Kinds</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__SUBJECT_KINDS = eINSTANCE.getScheme_SubjectKinds();

		/**
		 * The meta object literal for the '<em><b>Effective From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__EFFECTIVE_FROM = eINSTANCE.getScheme_EffectiveFrom();

		/**
		 * The meta object literal for the '<em><b>Effective To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__EFFECTIVE_TO = eINSTANCE.getScheme_EffectiveTo();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__POINTS = eINSTANCE.getScheme_Points();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__DOCUMENTS = eINSTANCE.getScheme_Documents();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__ROLES = eINSTANCE.getScheme_Roles();

		/**
		 * The meta object literal for the '<em><b>Dimensions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__DIMENSIONS = eINSTANCE.getScheme_Dimensions();

		/**
		 * The meta object literal for the '<em><b>Aggregation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__AGGREGATION = eINSTANCE.getScheme_Aggregation();

		/**
		 * The meta object literal for the '<em><b>Grade Scale</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__GRADE_SCALE = eINSTANCE.getScheme_GradeScale();

		/**
		 * The meta object literal for the '<em><b>Rounding</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__ROUNDING = eINSTANCE.getScheme_Rounding();

		/**
		 * The meta object literal for the '<em><b>Execution Rule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__EXECUTION_RULE = eINSTANCE.getScheme_ExecutionRule();

		/**
		 * The meta object literal for the '<em><b>Default Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__DEFAULT_RULES = eINSTANCE.getScheme_DefaultRules();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__RULES = eINSTANCE.getScheme_Rules();

		/**
		 * The meta object literal for the '<em><b>Not Applicable Policy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__NOT_APPLICABLE_POLICY = eINSTANCE.getScheme_NotApplicablePolicy();

		/**
		 * The meta object literal for the '<em><b>Over Achievement</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__OVER_ACHIEVEMENT = eINSTANCE.getScheme_OverAchievement();

		/**
		 * The meta object literal for the '<em><b>Zero Budget Policy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__ZERO_BUDGET_POLICY = eINSTANCE.getScheme_ZeroBudgetPolicy();

		/**
		 * The meta object literal for the '<em><b>Monitoring Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__MONITORING_RULES = eINSTANCE.getScheme_MonitoringRules();

		/**
		 * The meta object literal for the '<em><b>Review Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__REVIEW_RULES = eINSTANCE.getScheme_ReviewRules();

		/**
		 * The meta object literal for the '<em><b>Consequence Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__CONSEQUENCE_RULES = eINSTANCE.getScheme_ConsequenceRules();

		/**
		 * The meta object literal for the '<em><b>Calendar</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__CALENDAR = eINSTANCE.getScheme_Calendar();

		/**
		 * The meta object literal for the '<em><b>Workflows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__WORKFLOWS = eINSTANCE.getScheme_Workflows();

		/**
		 * The meta object literal for the '<em><b>Appraisal Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__APPRAISAL_GROUPS = eINSTANCE.getScheme_AppraisalGroups();

		/**
		 * The meta object literal for the '<em><b>History</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__HISTORY = eINSTANCE.getScheme_History();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.RuleClass <em>Rule Class</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.RuleClass
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getRuleClass()
		 * @generated
		 */
		EEnum RULE_CLASS = eINSTANCE.getRuleClass();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.NotApplicablePolicy <em>Not Applicable Policy</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.NotApplicablePolicy
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getNotApplicablePolicy()
		 * @generated
		 */
		EEnum NOT_APPLICABLE_POLICY = eINSTANCE.getNotApplicablePolicy();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.OverAchievementPolicy <em>Over Achievement Policy</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.OverAchievementPolicy
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getOverAchievementPolicy()
		 * @generated
		 */
		EEnum OVER_ACHIEVEMENT_POLICY = eINSTANCE.getOverAchievementPolicy();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.ZeroBudgetPolicy <em>Zero Budget Policy</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.ZeroBudgetPolicy
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getZeroBudgetPolicy()
		 * @generated
		 */
		EEnum ZERO_BUDGET_POLICY = eINSTANCE.getZeroBudgetPolicy();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.RoundingKind <em>Rounding Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.RoundingKind
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getRoundingKind()
		 * @generated
		 */
		EEnum ROUNDING_KIND = eINSTANCE.getRoundingKind();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.AggregationKind <em>Aggregation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.AggregationKind
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getAggregationKind()
		 * @generated
		 */
		EEnum AGGREGATION_KIND = eINSTANCE.getAggregationKind();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.DimensionKind <em>Dimension Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.DimensionKind
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getDimensionKind()
		 * @generated
		 */
		EEnum DIMENSION_KIND = eINSTANCE.getDimensionKind();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.MonitoringKind <em>Monitoring Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.MonitoringKind
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getMonitoringKind()
		 * @generated
		 */
		EEnum MONITORING_KIND = eINSTANCE.getMonitoringKind();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.ReviewAction <em>Review Action</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.ReviewAction
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getReviewAction()
		 * @generated
		 */
		EEnum REVIEW_ACTION = eINSTANCE.getReviewAction();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.DeadlineKind <em>Deadline Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.DeadlineKind
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getDeadlineKind()
		 * @generated
		 */
		EEnum DEADLINE_KIND = eINSTANCE.getDeadlineKind();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.PeriodUnit <em>Period Unit</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.PeriodUnit
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getPeriodUnit()
		 * @generated
		 */
		EEnum PERIOD_UNIT = eINSTANCE.getPeriodUnit();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.rules.StateKind <em>State Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.rules.StateKind
		 * @see org.jixiao.model.rules.impl.RulesPackageImpl#getStateKind()
		 * @generated
		 */
		EEnum STATE_KIND = eINSTANCE.getStateKind();

	}

} //RulesPackage
