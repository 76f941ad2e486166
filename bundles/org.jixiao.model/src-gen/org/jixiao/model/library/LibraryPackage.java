/**
 */
package org.jixiao.model.library;

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
 * Indicator libraries, standards and units.
 * <!-- end-model-doc -->
 * @see org.jixiao.model.library.LibraryFactory
 * @model kind="package"
 * @generated
 */
public interface LibraryPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "library"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://jixiao.org/model/library/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "library"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	LibraryPackage eINSTANCE = org.jixiao.model.library.impl.LibraryPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.jixiao.model.library.impl.StandardLevelImpl <em>Standard Level</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.library.impl.StandardLevelImpl
	 * @see org.jixiao.model.library.impl.LibraryPackageImpl#getStandardLevel()
	 * @generated
	 */
	int STANDARD_LEVEL = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARD_LEVEL__NAME = 0;

	/**
	 * The feature id for the '<em><b>Coefficient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARD_LEVEL__COEFFICIENT = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARD_LEVEL__VALUE = 2;

	/**
	 * The number of structural features of the '<em>Standard Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARD_LEVEL_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Standard Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARD_LEVEL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.library.impl.StandardImpl <em>Standard</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.library.impl.StandardImpl
	 * @see org.jixiao.model.library.impl.LibraryPackageImpl#getStandard()
	 * @generated
	 */
	int STANDARD = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARD__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARD__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARD__BASIS = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARD__VALUE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARD__LEVELS = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARD__REGION = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARD__VALID_FROM = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARD__VALID_TO = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARD__SOURCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARD__CLAUSE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Standard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARD_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Standard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANDARD_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl <em>Indicator Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.library.impl.IndicatorDefinitionImpl
	 * @see org.jixiao.model.library.impl.LibraryPackageImpl#getIndicatorDefinition()
	 * @generated
	 */
	int INDICATOR_DEFINITION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__LEVEL1 = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Level2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__LEVEL2 = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__SYNONYMS = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__EXPLANATION = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__FORMULA = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__NATURE = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__DIRECTION = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Core</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__CORE = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Subject Kinds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__SUBJECT_KINDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Domains</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__DOMAINS = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Evidence Required</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__EVIDENCE_REQUIRED = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Value Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__VALUE_SOURCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Value Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__VALUE_METHOD = BasePackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Suggested Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__SUGGESTED_POINTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__VALID_FROM = BasePackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__VALID_TO = BasePackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Default Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__DEFAULT_RULE = BasePackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Standards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__STANDARDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__CLAUSE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION__NOTE = BasePackage.IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The number of structural features of the '<em>Indicator Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The number of operations of the '<em>Indicator Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_DEFINITION_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.library.impl.UnitDefinitionImpl <em>Unit Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.library.impl.UnitDefinitionImpl
	 * @see org.jixiao.model.library.impl.LibraryPackageImpl#getUnitDefinition()
	 * @generated
	 */
	int UNIT_DEFINITION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_DEFINITION__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_DEFINITION__CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_DEFINITION__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_DEFINITION__SYNONYMS = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_DEFINITION__DIMENSION = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_DEFINITION__FACTOR = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Unit Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_DEFINITION_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Unit Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_DEFINITION_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.library.impl.IndicatorLibraryImpl <em>Indicator Library</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.library.impl.IndicatorLibraryImpl
	 * @see org.jixiao.model.library.impl.LibraryPackageImpl#getIndicatorLibrary()
	 * @generated
	 */
	int INDICATOR_LIBRARY = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LIBRARY__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LIBRARY__FORMAT_VERSION = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LIBRARY__VERSION = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LIBRARY__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Pack Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LIBRARY__PACK_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LIBRARY__REGION = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LIBRARY__DOMAIN = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LIBRARY__DESCRIPTION = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LIBRARY__DOCUMENTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LIBRARY__INDICATORS = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Standards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LIBRARY__STANDARDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LIBRARY__UNITS = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LIBRARY__HISTORY = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Indicator Library</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LIBRARY_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Indicator Library</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_LIBRARY_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.library.StandardBasis <em>Standard Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.library.StandardBasis
	 * @see org.jixiao.model.library.impl.LibraryPackageImpl#getStandardBasis()
	 * @generated
	 */
	int STANDARD_BASIS = 5;


	/**
	 * Returns the meta object for class '{@link org.jixiao.model.library.StandardLevel <em>Standard Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Standard Level</em>'.
	 * @see org.jixiao.model.library.StandardLevel
	 * @generated
	 */
	EClass getStandardLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.StandardLevel#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.library.StandardLevel#getName()
	 * @see #getStandardLevel()
	 * @generated
	 */
	EAttribute getStandardLevel_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.StandardLevel#getCoefficient <em>Coefficient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coefficient</em>'.
	 * @see org.jixiao.model.library.StandardLevel#getCoefficient()
	 * @see #getStandardLevel()
	 * @generated
	 */
	EAttribute getStandardLevel_Coefficient();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.library.StandardLevel#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see org.jixiao.model.library.StandardLevel#getValue()
	 * @see #getStandardLevel()
	 * @generated
	 */
	EReference getStandardLevel_Value();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.library.Standard <em>Standard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Standard</em>'.
	 * @see org.jixiao.model.library.Standard
	 * @generated
	 */
	EClass getStandard();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.Standard#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.library.Standard#getName()
	 * @see #getStandard()
	 * @generated
	 */
	EAttribute getStandard_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.Standard#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.jixiao.model.library.Standard#getBasis()
	 * @see #getStandard()
	 * @generated
	 */
	EAttribute getStandard_Basis();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.library.Standard#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see org.jixiao.model.library.Standard#getValue()
	 * @see #getStandard()
	 * @generated
	 */
	EReference getStandard_Value();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.library.Standard#getLevels <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Levels</em>'.
	 * @see org.jixiao.model.library.Standard#getLevels()
	 * @see #getStandard()
	 * @generated
	 */
	EReference getStandard_Levels();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.Standard#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.jixiao.model.library.Standard#getRegion()
	 * @see #getStandard()
	 * @generated
	 */
	EAttribute getStandard_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.Standard#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see org.jixiao.model.library.Standard#getValidFrom()
	 * @see #getStandard()
	 * @generated
	 */
	EAttribute getStandard_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.Standard#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see org.jixiao.model.library.Standard#getValidTo()
	 * @see #getStandard()
	 * @generated
	 */
	EAttribute getStandard_ValidTo();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.Standard#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.jixiao.model.library.Standard#getSource()
	 * @see #getStandard()
	 * @generated
	 */
	EAttribute getStandard_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.Standard#getClauseId <em>Clause Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause Id</em>'.
	 * @see org.jixiao.model.library.Standard#getClauseId()
	 * @see #getStandard()
	 * @generated
	 */
	EAttribute getStandard_ClauseId();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.library.IndicatorDefinition <em>Indicator Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator Definition</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition
	 * @generated
	 */
	EClass getIndicatorDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorDefinition#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getCode()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EAttribute getIndicatorDefinition_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorDefinition#getLevel1 <em>Level1</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level1</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getLevel1()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EAttribute getIndicatorDefinition_Level1();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorDefinition#getLevel2 <em>Level2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level2</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getLevel2()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EAttribute getIndicatorDefinition_Level2();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorDefinition#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getName()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EAttribute getIndicatorDefinition_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.library.IndicatorDefinition#getSynonyms <em>Synonyms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Synonyms</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getSynonyms()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EAttribute getIndicatorDefinition_Synonyms();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorDefinition#getExplanation <em>Explanation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Explanation</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getExplanation()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EAttribute getIndicatorDefinition_Explanation();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorDefinition#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getFormula()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EAttribute getIndicatorDefinition_Formula();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorDefinition#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getUnit()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EAttribute getIndicatorDefinition_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorDefinition#getNature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nature</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getNature()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EAttribute getIndicatorDefinition_Nature();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorDefinition#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getDirection()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EAttribute getIndicatorDefinition_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorDefinition#isCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Core</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#isCore()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EAttribute getIndicatorDefinition_Core();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.library.IndicatorDefinition#getSubjectKinds <em>Subject Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Subject Kinds</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getSubjectKinds()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EAttribute getIndicatorDefinition_SubjectKinds();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.library.IndicatorDefinition#getDomains <em>Domains</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Domains</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getDomains()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EAttribute getIndicatorDefinition_Domains();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.library.IndicatorDefinition#getEvidenceRequired <em>Evidence Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence Required</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getEvidenceRequired()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EAttribute getIndicatorDefinition_EvidenceRequired();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorDefinition#getValueSource <em>Value Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value Source</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getValueSource()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EAttribute getIndicatorDefinition_ValueSource();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorDefinition#getValueMethod <em>Value Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value Method</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getValueMethod()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EAttribute getIndicatorDefinition_ValueMethod();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorDefinition#getSuggestedPoints <em>Suggested Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suggested Points</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getSuggestedPoints()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EAttribute getIndicatorDefinition_SuggestedPoints();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorDefinition#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getValidFrom()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EAttribute getIndicatorDefinition_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorDefinition#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getValidTo()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EAttribute getIndicatorDefinition_ValidTo();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.library.IndicatorDefinition#getDefaultRule <em>Default Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Default Rule</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getDefaultRule()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EReference getIndicatorDefinition_DefaultRule();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.library.IndicatorDefinition#getStandards <em>Standards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Standards</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getStandards()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EReference getIndicatorDefinition_Standards();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorDefinition#getClauseId <em>Clause Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause Id</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getClauseId()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EAttribute getIndicatorDefinition_ClauseId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorDefinition#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.jixiao.model.library.IndicatorDefinition#getNote()
	 * @see #getIndicatorDefinition()
	 * @generated
	 */
	EAttribute getIndicatorDefinition_Note();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.library.UnitDefinition <em>Unit Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unit Definition</em>'.
	 * @see org.jixiao.model.library.UnitDefinition
	 * @generated
	 */
	EClass getUnitDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.UnitDefinition#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jixiao.model.library.UnitDefinition#getCode()
	 * @see #getUnitDefinition()
	 * @generated
	 */
	EAttribute getUnitDefinition_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.UnitDefinition#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.library.UnitDefinition#getName()
	 * @see #getUnitDefinition()
	 * @generated
	 */
	EAttribute getUnitDefinition_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.library.UnitDefinition#getSynonyms <em>Synonyms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Synonyms</em>'.
	 * @see org.jixiao.model.library.UnitDefinition#getSynonyms()
	 * @see #getUnitDefinition()
	 * @generated
	 */
	EAttribute getUnitDefinition_Synonyms();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.UnitDefinition#getDimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dimension</em>'.
	 * @see org.jixiao.model.library.UnitDefinition#getDimension()
	 * @see #getUnitDefinition()
	 * @generated
	 */
	EAttribute getUnitDefinition_Dimension();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.UnitDefinition#getFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Factor</em>'.
	 * @see org.jixiao.model.library.UnitDefinition#getFactor()
	 * @see #getUnitDefinition()
	 * @generated
	 */
	EAttribute getUnitDefinition_Factor();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.library.IndicatorLibrary <em>Indicator Library</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator Library</em>'.
	 * @see org.jixiao.model.library.IndicatorLibrary
	 * @generated
	 */
	EClass getIndicatorLibrary();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorLibrary#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.jixiao.model.library.IndicatorLibrary#getFormatVersion()
	 * @see #getIndicatorLibrary()
	 * @generated
	 */
	EAttribute getIndicatorLibrary_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorLibrary#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.jixiao.model.library.IndicatorLibrary#getVersion()
	 * @see #getIndicatorLibrary()
	 * @generated
	 */
	EAttribute getIndicatorLibrary_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorLibrary#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.library.IndicatorLibrary#getName()
	 * @see #getIndicatorLibrary()
	 * @generated
	 */
	EAttribute getIndicatorLibrary_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorLibrary#getPackId <em>Pack Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pack Id</em>'.
	 * @see org.jixiao.model.library.IndicatorLibrary#getPackId()
	 * @see #getIndicatorLibrary()
	 * @generated
	 */
	EAttribute getIndicatorLibrary_PackId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorLibrary#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Region</em>'.
	 * @see org.jixiao.model.library.IndicatorLibrary#getRegion()
	 * @see #getIndicatorLibrary()
	 * @generated
	 */
	EAttribute getIndicatorLibrary_Region();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorLibrary#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain</em>'.
	 * @see org.jixiao.model.library.IndicatorLibrary#getDomain()
	 * @see #getIndicatorLibrary()
	 * @generated
	 */
	EAttribute getIndicatorLibrary_Domain();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.library.IndicatorLibrary#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.jixiao.model.library.IndicatorLibrary#getDescription()
	 * @see #getIndicatorLibrary()
	 * @generated
	 */
	EAttribute getIndicatorLibrary_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.library.IndicatorLibrary#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see org.jixiao.model.library.IndicatorLibrary#getDocuments()
	 * @see #getIndicatorLibrary()
	 * @generated
	 */
	EReference getIndicatorLibrary_Documents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.library.IndicatorLibrary#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indicators</em>'.
	 * @see org.jixiao.model.library.IndicatorLibrary#getIndicators()
	 * @see #getIndicatorLibrary()
	 * @generated
	 */
	EReference getIndicatorLibrary_Indicators();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.library.IndicatorLibrary#getStandards <em>Standards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Standards</em>'.
	 * @see org.jixiao.model.library.IndicatorLibrary#getStandards()
	 * @see #getIndicatorLibrary()
	 * @generated
	 */
	EReference getIndicatorLibrary_Standards();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.library.IndicatorLibrary#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Units</em>'.
	 * @see org.jixiao.model.library.IndicatorLibrary#getUnits()
	 * @see #getIndicatorLibrary()
	 * @generated
	 */
	EReference getIndicatorLibrary_Units();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.library.IndicatorLibrary#getHistory <em>History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>History</em>'.
	 * @see org.jixiao.model.library.IndicatorLibrary#getHistory()
	 * @see #getIndicatorLibrary()
	 * @generated
	 */
	EReference getIndicatorLibrary_History();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.library.StandardBasis <em>Standard Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Standard Basis</em>'.
	 * @see org.jixiao.model.library.StandardBasis
	 * @generated
	 */
	EEnum getStandardBasis();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	LibraryFactory getLibraryFactory();

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
		 * The meta object literal for the '{@link org.jixiao.model.library.impl.StandardLevelImpl <em>Standard Level</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.library.impl.StandardLevelImpl
		 * @see org.jixiao.model.library.impl.LibraryPackageImpl#getStandardLevel()
		 * @generated
		 */
		EClass STANDARD_LEVEL = eINSTANCE.getStandardLevel();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDARD_LEVEL__NAME = eINSTANCE.getStandardLevel_Name();

		/**
		 * The meta object literal for the '<em><b>Coefficient</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDARD_LEVEL__COEFFICIENT = eINSTANCE.getStandardLevel_Coefficient();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STANDARD_LEVEL__VALUE = eINSTANCE.getStandardLevel_Value();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.library.impl.StandardImpl <em>Standard</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.library.impl.StandardImpl
		 * @see org.jixiao.model.library.impl.LibraryPackageImpl#getStandard()
		 * @generated
		 */
		EClass STANDARD = eINSTANCE.getStandard();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDARD__NAME = eINSTANCE.getStandard_Name();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDARD__BASIS = eINSTANCE.getStandard_Basis();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STANDARD__VALUE = eINSTANCE.getStandard_Value();

		/**
		 * The meta object literal for the '<em><b>Levels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STANDARD__LEVELS = eINSTANCE.getStandard_Levels();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDARD__REGION = eINSTANCE.getStandard_Region();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDARD__VALID_FROM = eINSTANCE.getStandard_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDARD__VALID_TO = eINSTANCE.getStandard_ValidTo();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDARD__SOURCE = eINSTANCE.getStandard_Source();

		/**
		 * The meta object literal for the '<em><b>Clause Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANDARD__CLAUSE_ID = eINSTANCE.getStandard_ClauseId();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.library.impl.IndicatorDefinitionImpl <em>Indicator Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.library.impl.IndicatorDefinitionImpl
		 * @see org.jixiao.model.library.impl.LibraryPackageImpl#getIndicatorDefinition()
		 * @generated
		 */
		EClass INDICATOR_DEFINITION = eINSTANCE.getIndicatorDefinition();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_DEFINITION__CODE = eINSTANCE.getIndicatorDefinition_Code();

		/**
		 * The meta object literal for the '<em><b>Level1</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_DEFINITION__LEVEL1 = eINSTANCE.getIndicatorDefinition_Level1();

		/**
		 * The meta object literal for the '<em><b>Level2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_DEFINITION__LEVEL2 = eINSTANCE.getIndicatorDefinition_Level2();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_DEFINITION__NAME = eINSTANCE.getIndicatorDefinition_Name();

		/**
		 * The meta object literal for the '<em><b>Synonyms</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_DEFINITION__SYNONYMS = eINSTANCE.getIndicatorDefinition_Synonyms();

		/**
		 * The meta object literal for the '<em><b>Explanation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_DEFINITION__EXPLANATION = eINSTANCE.getIndicatorDefinition_Explanation();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_DEFINITION__FORMULA = eINSTANCE.getIndicatorDefinition_Formula();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_DEFINITION__UNIT = eINSTANCE.getIndicatorDefinition_Unit();

		/**
		 * The meta object literal for the '<em><b>Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_DEFINITION__NATURE = eINSTANCE.getIndicatorDefinition_Nature();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_DEFINITION__DIRECTION = eINSTANCE.getIndicatorDefinition_Direction();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_DEFINITION__CORE = eINSTANCE.getIndicatorDefinition_Core();

		/**
		 * The meta object literal for the '<em><b>Subject Kinds</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_DEFINITION__SUBJECT_KINDS = eINSTANCE.getIndicatorDefinition_SubjectKinds();

		/**
		 * The meta object literal for the '<em><b>Domains</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_DEFINITION__DOMAINS = eINSTANCE.getIndicatorDefinition_Domains();

		/**
		 * The meta object literal for the '<em><b>Evidence Required</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_DEFINITION__EVIDENCE_REQUIRED = eINSTANCE.getIndicatorDefinition_EvidenceRequired();

		/**
		 * The meta object literal for the '<em><b>Value Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_DEFINITION__VALUE_SOURCE = eINSTANCE.getIndicatorDefinition_ValueSource();

		/**
		 * The meta object literal for the '<em><b>Value Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_DEFINITION__VALUE_METHOD = eINSTANCE.getIndicatorDefinition_ValueMethod();

		/**
		 * The meta object literal for the '<em><b>Suggested Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_DEFINITION__SUGGESTED_POINTS = eINSTANCE.getIndicatorDefinition_SuggestedPoints();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_DEFINITION__VALID_FROM = eINSTANCE.getIndicatorDefinition_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_DEFINITION__VALID_TO = eINSTANCE.getIndicatorDefinition_ValidTo();

		/**
		 * The meta object literal for the '<em><b>Default Rule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_DEFINITION__DEFAULT_RULE = eINSTANCE.getIndicatorDefinition_DefaultRule();

		/**
		 * The meta object literal for the '<em><b>Standards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_DEFINITION__STANDARDS = eINSTANCE.getIndicatorDefinition_Standards();

		/**
		 * The meta object literal for the '<em><b>Clause Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_DEFINITION__CLAUSE_ID = eINSTANCE.getIndicatorDefinition_ClauseId();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_DEFINITION__NOTE = eINSTANCE.getIndicatorDefinition_Note();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.library.impl.UnitDefinitionImpl <em>Unit Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.library.impl.UnitDefinitionImpl
		 * @see org.jixiao.model.library.impl.LibraryPackageImpl#getUnitDefinition()
		 * @generated
		 */
		EClass UNIT_DEFINITION = eINSTANCE.getUnitDefinition();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_DEFINITION__CODE = eINSTANCE.getUnitDefinition_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_DEFINITION__NAME = eINSTANCE.getUnitDefinition_Name();

		/**
		 * The meta object literal for the '<em><b>Synonyms</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_DEFINITION__SYNONYMS = eINSTANCE.getUnitDefinition_Synonyms();

		/**
		 * The meta object literal for the '<em><b>Dimension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_DEFINITION__DIMENSION = eINSTANCE.getUnitDefinition_Dimension();

		/**
		 * The meta object literal for the '<em><b>Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_DEFINITION__FACTOR = eINSTANCE.getUnitDefinition_Factor();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.library.impl.IndicatorLibraryImpl <em>Indicator Library</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.library.impl.IndicatorLibraryImpl
		 * @see org.jixiao.model.library.impl.LibraryPackageImpl#getIndicatorLibrary()
		 * @generated
		 */
		EClass INDICATOR_LIBRARY = eINSTANCE.getIndicatorLibrary();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_LIBRARY__FORMAT_VERSION = eINSTANCE.getIndicatorLibrary_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_LIBRARY__VERSION = eINSTANCE.getIndicatorLibrary_Version();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_LIBRARY__NAME = eINSTANCE.getIndicatorLibrary_Name();

		/**
		 * The meta object literal for the '<em><b>Pack Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_LIBRARY__PACK_ID = eINSTANCE.getIndicatorLibrary_PackId();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_LIBRARY__REGION = eINSTANCE.getIndicatorLibrary_Region();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_LIBRARY__DOMAIN = eINSTANCE.getIndicatorLibrary_Domain();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_LIBRARY__DESCRIPTION = eINSTANCE.getIndicatorLibrary_Description();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_LIBRARY__DOCUMENTS = eINSTANCE.getIndicatorLibrary_Documents();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_LIBRARY__INDICATORS = eINSTANCE.getIndicatorLibrary_Indicators();

		/**
		 * The meta object literal for the '<em><b>Standards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_LIBRARY__STANDARDS = eINSTANCE.getIndicatorLibrary_Standards();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_LIBRARY__UNITS = eINSTANCE.getIndicatorLibrary_Units();

		/**
		 * The meta object literal for the '<em><b>History</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_LIBRARY__HISTORY = eINSTANCE.getIndicatorLibrary_History();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.library.StandardBasis <em>Standard Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.library.StandardBasis
		 * @see org.jixiao.model.library.impl.LibraryPackageImpl#getStandardBasis()
		 * @generated
		 */
		EEnum STANDARD_BASIS = eINSTANCE.getStandardBasis();

	}

} //LibraryPackage
