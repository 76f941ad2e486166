/**
 */
package org.jixiao.model.dossier;

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
 * One subject with its whole management chain.
 * <!-- end-model-doc -->
 * @see org.jixiao.model.dossier.DossierFactory
 * @model kind="package"
 * @generated
 */
public interface DossierPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "dossier"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://jixiao.org/model/dossier/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "dossier"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DossierPackage eINSTANCE = org.jixiao.model.dossier.impl.DossierPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.SubjectImpl <em>Subject</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.SubjectImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getSubject()
	 * @generated
	 */
	int SUBJECT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECT__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECT__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECT__CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECT__KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECT__ATTRIBUTE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECT__CATEGORY = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECT__START_DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECT__END_DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Implementing Unit</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECT__IMPLEMENTING_UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECT__RESPONSIBLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Overview</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECT__OVERVIEW = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECT__BASIS = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Subject</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECT_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Subject</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBJECT_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.FundRowImpl <em>Fund Row</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.FundRowImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getFundRow()
	 * @generated
	 */
	int FUND_ROW = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND_ROW__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND_ROW__SOURCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND_ROW__LABEL = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Initial</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND_ROW__INITIAL = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Adjusted</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND_ROW__ADJUSTED = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Arrived</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND_ROW__ARRIVED = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Executed</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND_ROW__EXECUTED = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Projected</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND_ROW__PROJECTED = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Rate Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND_ROW__RATE_TEXT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND_ROW__POINTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Claimed Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND_ROW__CLAIMED_SCORE = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND_ROW__REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Result</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND_ROW__RESULT = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND_ROW__TRACE = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND_ROW__RULE = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND_ROW__EVIDENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND_ROW__PROVENANCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Fund Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND_ROW_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The number of operations of the '<em>Fund Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUND_ROW_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.DimensionOpinionImpl <em>Dimension Opinion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.DimensionOpinionImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getDimensionOpinion()
	 * @generated
	 */
	int DIMENSION_OPINION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_OPINION__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Dimension Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_OPINION__DIMENSION_CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_OPINION__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_OPINION__POINTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_OPINION__SCORE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_OPINION__GRADE = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Opinion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_OPINION__OPINION = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Result</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_OPINION__RESULT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_OPINION__TRACE = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_OPINION__EVIDENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_OPINION__PROVENANCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Reviewer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_OPINION__REVIEWER = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Dimension Opinion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_OPINION_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Dimension Opinion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_OPINION_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.ExAnteEvaluationImpl <em>Ex Ante Evaluation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.ExAnteEvaluationImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getExAnteEvaluation()
	 * @generated
	 */
	int EX_ANTE_EVALUATION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__ID = BasePackage.WORK_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__NUMBER = BasePackage.WORK_ITEM__NUMBER;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__STATE = BasePackage.WORK_ITEM__STATE;

	/**
	 * The feature id for the '<em><b>Workflow Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__WORKFLOW_ID = BasePackage.WORK_ITEM__WORKFLOW_ID;

	/**
	 * The feature id for the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__SCHEME_ID = BasePackage.WORK_ITEM__SCHEME_ID;

	/**
	 * The feature id for the '<em><b>Scheme Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__SCHEME_VERSION = BasePackage.WORK_ITEM__SCHEME_VERSION;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__DUE_DATE = BasePackage.WORK_ITEM__DUE_DATE;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__EVENTS = BasePackage.WORK_ITEM__EVENTS;

	/**
	 * The feature id for the '<em><b>Evaluator</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__EVALUATOR = BasePackage.WORK_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Experts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__EXPERTS = BasePackage.WORK_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__DATE = BasePackage.WORK_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Requested</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__REQUESTED = BasePackage.WORK_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Supported</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__SUPPORTED = BasePackage.WORK_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Opinions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__OPINIONS = BasePackage.WORK_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__SECTIONS = BasePackage.WORK_ITEM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Total</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__TOTAL = BasePackage.WORK_ITEM_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__GRADE = BasePackage.WORK_ITEM_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Conclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__CONCLUSION = BasePackage.WORK_ITEM_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Conclusion Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__CONCLUSION_TEXT = BasePackage.WORK_ITEM_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Suggestions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__SUGGESTIONS = BasePackage.WORK_ITEM_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__EVIDENCE = BasePackage.WORK_ITEM_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION__PROVENANCE = BasePackage.WORK_ITEM_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Ex Ante Evaluation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION_FEATURE_COUNT = BasePackage.WORK_ITEM_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Ex Ante Evaluation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EX_ANTE_EVALUATION_OPERATION_COUNT = BasePackage.WORK_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl <em>Indicator Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.IndicatorTargetImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getIndicatorTarget()
	 * @generated
	 */
	int INDICATOR_TARGET = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Library Indicator Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__LIBRARY_INDICATOR_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Level1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__LEVEL1 = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Level2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__LEVEL2 = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__NATURE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__DIRECTION = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Core</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__CORE = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__TARGET = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Medium Term Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__MEDIUM_TERM_TARGET = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Last Year</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__LAST_YEAR = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__POINTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__EXPLANATION = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__FORMULA = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__BASIS = BasePackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Basis Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__BASIS_TEXT = BasePackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Value Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__VALUE_METHOD = BasePackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Evidence Required</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__EVIDENCE_REQUIRED = BasePackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Planned Shares</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__PLANNED_SHARES = BasePackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__RULE = BasePackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__REMARK = BasePackage.IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET__PROVENANCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The number of structural features of the '<em>Indicator Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The number of operations of the '<em>Indicator Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_TARGET_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.DepartmentTaskImpl <em>Department Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.DepartmentTaskImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getDepartmentTask()
	 * @generated
	 */
	int DEPARTMENT_TASK = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT_TASK__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT_TASK__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT_TASK__CONTENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Total</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT_TASK__TOTAL = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Fiscal</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT_TASK__FISCAL = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Other</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT_TASK__OTHER = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Executed</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT_TASK__EXECUTED = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Completion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT_TASK__COMPLETION = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT_TASK__POINTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Claimed Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT_TASK__CLAIMED_SCORE = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Result</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT_TASK__RESULT = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT_TASK__TRACE = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT_TASK__PROVENANCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Department Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT_TASK_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Department Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT_TASK_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.PlanStepImpl <em>Plan Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.PlanStepImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getPlanStep()
	 * @generated
	 */
	int PLAN_STEP = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP__CONTENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Start Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP__START_DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>End Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP__END_DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Plan Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Plan Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.ObjectiveReviewImpl <em>Objective Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.ObjectiveReviewImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getObjectiveReview()
	 * @generated
	 */
	int OBJECTIVE_REVIEW = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_REVIEW__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Reviewer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_REVIEW__REVIEWER = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_REVIEW__DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_REVIEW__RULE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Opinions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_REVIEW__OPINIONS = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Total</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_REVIEW__TOTAL = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_REVIEW__GRADE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Opinion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_REVIEW__OPINION = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Objective Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_REVIEW_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Objective Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_REVIEW_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.ObjectiveSetImpl <em>Objective Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.ObjectiveSetImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getObjectiveSet()
	 * @generated
	 */
	int OBJECTIVE_SET = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__ID = BasePackage.WORK_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__NUMBER = BasePackage.WORK_ITEM__NUMBER;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__STATE = BasePackage.WORK_ITEM__STATE;

	/**
	 * The feature id for the '<em><b>Workflow Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__WORKFLOW_ID = BasePackage.WORK_ITEM__WORKFLOW_ID;

	/**
	 * The feature id for the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__SCHEME_ID = BasePackage.WORK_ITEM__SCHEME_ID;

	/**
	 * The feature id for the '<em><b>Scheme Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__SCHEME_VERSION = BasePackage.WORK_ITEM__SCHEME_VERSION;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__DUE_DATE = BasePackage.WORK_ITEM__DUE_DATE;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__EVENTS = BasePackage.WORK_ITEM__EVENTS;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__VERSION = BasePackage.WORK_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Based On Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__BASED_ON_VERSION = BasePackage.WORK_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__STATUS = BasePackage.WORK_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Overall Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__OVERALL_GOAL = BasePackage.WORK_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Medium Term Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__MEDIUM_TERM_GOAL = BasePackage.WORK_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Approved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__APPROVED_ON = BasePackage.WORK_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Approval Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__APPROVAL_NUMBER = BasePackage.WORK_ITEM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Adjustment Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__ADJUSTMENT_REASON = BasePackage.WORK_ITEM_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Medium Term Total</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__MEDIUM_TERM_TOTAL = BasePackage.WORK_ITEM_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Fund Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__FUND_ROWS = BasePackage.WORK_ITEM_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__TARGETS = BasePackage.WORK_ITEM_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__TASKS = BasePackage.WORK_ITEM_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__PLAN = BasePackage.WORK_ITEM_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__REVIEWS = BasePackage.WORK_ITEM_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__EVIDENCE = BasePackage.WORK_ITEM_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET__PROVENANCE = BasePackage.WORK_ITEM_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Objective Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET_FEATURE_COUNT = BasePackage.WORK_ITEM_FEATURE_COUNT + 16;

	/**
	 * The number of operations of the '<em>Objective Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_SET_OPERATION_COUNT = BasePackage.WORK_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.DeviationReasonImpl <em>Deviation Reason</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.DeviationReasonImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getDeviationReason()
	 * @generated
	 */
	int DEVIATION_REASON = 9;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION_REASON__KIND = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION_REASON__TEXT = 1;

	/**
	 * The number of structural features of the '<em>Deviation Reason</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION_REASON_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Deviation Reason</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION_REASON_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.DispositionImpl <em>Disposition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.DispositionImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getDisposition()
	 * @generated
	 */
	int DISPOSITION = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Row Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__ROW_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__RULE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Raised On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__RAISED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Light</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__LIGHT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__WHAT = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__EXPLANATION = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__DUE_DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__DECISION = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__DECIDED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__DECIDED_BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__AMOUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__CLOSED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Disposition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Disposition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.MonitoringRowImpl <em>Monitoring Row</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.MonitoringRowImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getMonitoringRow()
	 * @generated
	 */
	int MONITORING_ROW = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_ROW__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Target Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_ROW__TARGET_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_ROW__LEVEL1 = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Level2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_ROW__LEVEL2 = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_ROW__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_ROW__NATURE = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_ROW__TARGET = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_ROW__UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Actual</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_ROW__ACTUAL = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Actual State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_ROW__ACTUAL_STATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Projected</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_ROW__PROJECTED = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Deviations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_ROW__DEVIATIONS = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_ROW__LIKELIHOOD = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Light</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_ROW__LIGHT = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_ROW__TRACE = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_ROW__REMARK = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_ROW__EVIDENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_ROW__PROVENANCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Monitoring Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_ROW_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Monitoring Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_ROW_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.MonitoringReportImpl <em>Monitoring Report</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.MonitoringReportImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getMonitoringReport()
	 * @generated
	 */
	int MONITORING_REPORT = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__ID = BasePackage.WORK_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__NUMBER = BasePackage.WORK_ITEM__NUMBER;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__STATE = BasePackage.WORK_ITEM__STATE;

	/**
	 * The feature id for the '<em><b>Workflow Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__WORKFLOW_ID = BasePackage.WORK_ITEM__WORKFLOW_ID;

	/**
	 * The feature id for the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__SCHEME_ID = BasePackage.WORK_ITEM__SCHEME_ID;

	/**
	 * The feature id for the '<em><b>Scheme Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__SCHEME_VERSION = BasePackage.WORK_ITEM__SCHEME_VERSION;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__DUE_DATE = BasePackage.WORK_ITEM__DUE_DATE;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__EVENTS = BasePackage.WORK_ITEM__EVENTS;

	/**
	 * The feature id for the '<em><b>Month From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__MONTH_FROM = BasePackage.WORK_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Month To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__MONTH_TO = BasePackage.WORK_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reporter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__REPORTER = BasePackage.WORK_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__DATE = BasePackage.WORK_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Overall Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__OVERALL_GOAL = BasePackage.WORK_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Goal Progress</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__GOAL_PROGRESS = BasePackage.WORK_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Fund Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__FUND_ROWS = BasePackage.WORK_ITEM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__ROWS = BasePackage.WORK_ITEM_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Light</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__LIGHT = BasePackage.WORK_ITEM_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Dispositions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__DISPOSITIONS = BasePackage.WORK_ITEM_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Conclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__CONCLUSION = BasePackage.WORK_ITEM_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Rectification Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__RECTIFICATION_REQUIRED = BasePackage.WORK_ITEM_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Rectification Advice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__RECTIFICATION_ADVICE = BasePackage.WORK_ITEM_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Rectification Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__RECTIFICATION_OUTCOME = BasePackage.WORK_ITEM_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__EVIDENCE = BasePackage.WORK_ITEM_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT__PROVENANCE = BasePackage.WORK_ITEM_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Monitoring Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT_FEATURE_COUNT = BasePackage.WORK_ITEM_FEATURE_COUNT + 16;

	/**
	 * The number of operations of the '<em>Monitoring Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORING_REPORT_OPERATION_COUNT = BasePackage.WORK_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl <em>Indicator Score</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.IndicatorScoreImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getIndicatorScore()
	 * @generated
	 */
	int INDICATOR_SCORE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Target Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__TARGET_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Library Indicator Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__LIBRARY_INDICATOR_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Dimension Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__DIMENSION_CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__CODE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Level1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__LEVEL1 = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Level2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__LEVEL2 = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Core</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__CORE = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__NATURE = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__DIRECTION = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__TARGET = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Adjusted Target</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__ADJUSTED_TARGET = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__UNIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Reported</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__REPORTED = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__VERIFIED = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Recognised</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__RECOGNISED = BasePackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Actual State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__ACTUAL_STATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Band</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__BAND = BasePackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Assessed Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__ASSESSED_SCORE = BasePackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Assessed Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__ASSESSED_REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__INPUTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__POINTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Claimed Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__CLAIMED_SCORE = BasePackage.IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Reviewed Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__REVIEWED_SCORE = BasePackage.IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Scoring Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__SCORING_TEXT = BasePackage.IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__REMARK = BasePackage.IDENTIFIED_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__RULE = BasePackage.IDENTIFIED_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Result</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__RESULT = BasePackage.IDENTIFIED_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__TRACE = BasePackage.IDENTIFIED_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__EVIDENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__PROVENANCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE__EXPLANATION = BasePackage.IDENTIFIED_FEATURE_COUNT + 32;

	/**
	 * The number of structural features of the '<em>Indicator Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 33;

	/**
	 * The number of operations of the '<em>Indicator Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_SCORE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.SampledSiteImpl <em>Sampled Site</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.SampledSiteImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getSampledSite()
	 * @generated
	 */
	int SAMPLED_SITE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLED_SITE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLED_SITE__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLED_SITE__REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Sampled Site</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLED_SITE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Sampled Site</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLED_SITE_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.EvaluationPlanImpl <em>Evaluation Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.EvaluationPlanImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getEvaluationPlan()
	 * @generated
	 */
	int EVALUATION_PLAN = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PLAN__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PLAN__PURPOSE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PLAN__SCOPE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PLAN__METHOD = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Team</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PLAN__TEAM = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Schedule</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PLAN__SCHEDULE = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sampling Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PLAN__SAMPLING_BASIS = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Sites</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PLAN__SITES = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Submitted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PLAN__SUBMITTED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Approved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PLAN__APPROVED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PLAN__APPROVED_BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PLAN__EVIDENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Evaluation Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PLAN_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Evaluation Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_PLAN_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.EvidenceRequestImpl <em>Evidence Request</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.EvidenceRequestImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getEvidenceRequest()
	 * @generated
	 */
	int EVIDENCE_REQUEST = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REQUEST__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REQUEST__WHAT = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Party</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REQUEST__PARTY = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Row Ids</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REQUEST__ROW_IDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Asked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REQUEST__ASKED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REQUEST__DUE_DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REQUEST__RECEIVED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Excuse</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REQUEST__EXCUSE = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Excused On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REQUEST__EXCUSED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Excused By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REQUEST__EXCUSED_BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REQUEST__EVIDENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Evidence Request</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REQUEST_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Evidence Request</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REQUEST_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.ValueFindingImpl <em>Value Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.ValueFindingImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getValueFinding()
	 * @generated
	 */
	int VALUE_FINDING = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FINDING__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Row Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FINDING__ROW_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Before</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FINDING__BEFORE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FINDING__VALUE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FINDING__REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Person</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FINDING__PERSON = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FINDING__DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Value Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FINDING_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Value Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FINDING_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.FieldVisitImpl <em>Field Visit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.FieldVisitImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getFieldVisit()
	 * @generated
	 */
	int FIELD_VISIT = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VISIT__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Site Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VISIT__SITE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VISIT__DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VISIT__PLACE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>People</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VISIT__PEOPLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VISIT__SEEN = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VISIT__FINDINGS = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VISIT__EVIDENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Field Visit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VISIT_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Field Visit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VISIT_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.ReportOpinionImpl <em>Report Opinion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.ReportOpinionImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getReportOpinion()
	 * @generated
	 */
	int REPORT_OPINION = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_OPINION__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_OPINION__TEXT = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_OPINION__OUTCOME = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_OPINION__REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Report Opinion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_OPINION_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Report Opinion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_OPINION_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.OpinionRequestImpl <em>Opinion Request</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.OpinionRequestImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getOpinionRequest()
	 * @generated
	 */
	int OPINION_REQUEST = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION_REQUEST__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Party</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION_REQUEST__PARTY = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sent On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION_REQUEST__SENT_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION_REQUEST__DUE_DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Answered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION_REQUEST__ANSWERED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Opinions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION_REQUEST__OPINIONS = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION_REQUEST__EVIDENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Opinion Request</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION_REQUEST_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Opinion Request</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPINION_REQUEST_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.EvaluationImpl <em>Evaluation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.EvaluationImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getEvaluation()
	 * @generated
	 */
	int EVALUATION = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__ID = BasePackage.WORK_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__NUMBER = BasePackage.WORK_ITEM__NUMBER;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__STATE = BasePackage.WORK_ITEM__STATE;

	/**
	 * The feature id for the '<em><b>Workflow Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__WORKFLOW_ID = BasePackage.WORK_ITEM__WORKFLOW_ID;

	/**
	 * The feature id for the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__SCHEME_ID = BasePackage.WORK_ITEM__SCHEME_ID;

	/**
	 * The feature id for the '<em><b>Scheme Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__SCHEME_VERSION = BasePackage.WORK_ITEM__SCHEME_VERSION;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__DUE_DATE = BasePackage.WORK_ITEM__DUE_DATE;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__EVENTS = BasePackage.WORK_ITEM__EVENTS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__KIND = BasePackage.WORK_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__PERIOD = BasePackage.WORK_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Period From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__PERIOD_FROM = BasePackage.WORK_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Period To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__PERIOD_TO = BasePackage.WORK_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Evaluator</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__EVALUATOR = BasePackage.WORK_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Third Party</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__THIRD_PARTY = BasePackage.WORK_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__DATE = BasePackage.WORK_ITEM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Form Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__FORM_ID = BasePackage.WORK_ITEM_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Amount Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__AMOUNT_UNIT = BasePackage.WORK_ITEM_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Overall Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__OVERALL_GOAL = BasePackage.WORK_ITEM_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Actual Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__ACTUAL_GOAL = BasePackage.WORK_ITEM_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Content Overview</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__CONTENT_OVERVIEW = BasePackage.WORK_ITEM_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Fund Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__FUND_ROWS = BasePackage.WORK_ITEM_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__INDICATORS = BasePackage.WORK_ITEM_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__TASKS = BasePackage.WORK_ITEM_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Opinions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__OPINIONS = BasePackage.WORK_ITEM_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Printed Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__PRINTED_TOTAL = BasePackage.WORK_ITEM_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Printed Total Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__PRINTED_TOTAL_POINTS = BasePackage.WORK_ITEM_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Printed Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__PRINTED_GRADE = BasePackage.WORK_ITEM_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Total</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__TOTAL = BasePackage.WORK_ITEM_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__GRADE = BasePackage.WORK_ITEM_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Trace</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__TRACE = BasePackage.WORK_ITEM_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Conclusions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__CONCLUSIONS = BasePackage.WORK_ITEM_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__PROBLEMS = BasePackage.WORK_ITEM_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Improvements</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__IMPROVEMENTS = BasePackage.WORK_ITEM_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Other Remarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__OTHER_REMARKS = BasePackage.WORK_ITEM_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__SECTIONS = BasePackage.WORK_ITEM_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Signatories</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__SIGNATORIES = BasePackage.WORK_ITEM_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__EVIDENCE = BasePackage.WORK_ITEM_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__PROVENANCE = BasePackage.WORK_ITEM_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__PLAN = BasePackage.WORK_ITEM_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Evidence Requests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__EVIDENCE_REQUESTS = BasePackage.WORK_ITEM_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Visits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__VISITS = BasePackage.WORK_ITEM_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Opinion Requests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__OPINION_REQUESTS = BasePackage.WORK_ITEM_FEATURE_COUNT + 33;

	/**
	 * The number of structural features of the '<em>Evaluation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FEATURE_COUNT = BasePackage.WORK_ITEM_FEATURE_COUNT + 34;

	/**
	 * The number of operations of the '<em>Evaluation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_OPERATION_COUNT = BasePackage.WORK_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.ProblemImpl <em>Problem</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.ProblemImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getProblem()
	 * @generated
	 */
	int PROBLEM = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__TEXT = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__AMOUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Clause Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__CLAUSE_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Problem</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Problem</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.FeedbackImpl <em>Feedback</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.FeedbackImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getFeedback()
	 * @generated
	 */
	int FEEDBACK = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__ID = BasePackage.WORK_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__NUMBER = BasePackage.WORK_ITEM__NUMBER;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__STATE = BasePackage.WORK_ITEM__STATE;

	/**
	 * The feature id for the '<em><b>Workflow Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__WORKFLOW_ID = BasePackage.WORK_ITEM__WORKFLOW_ID;

	/**
	 * The feature id for the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__SCHEME_ID = BasePackage.WORK_ITEM__SCHEME_ID;

	/**
	 * The feature id for the '<em><b>Scheme Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__SCHEME_VERSION = BasePackage.WORK_ITEM__SCHEME_VERSION;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__DUE_DATE = BasePackage.WORK_ITEM__DUE_DATE;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__EVENTS = BasePackage.WORK_ITEM__EVENTS;

	/**
	 * The feature id for the '<em><b>Evaluation Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__EVALUATION_ID = BasePackage.WORK_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Issuer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__ISSUER = BasePackage.WORK_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__ISSUED_ON = BasePackage.WORK_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__RECEIVED_ON = BasePackage.WORK_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__TEXT = BasePackage.WORK_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__PROBLEMS = BasePackage.WORK_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__EVIDENCE = BasePackage.WORK_ITEM_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Feedback</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_FEATURE_COUNT = BasePackage.WORK_ITEM_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Feedback</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_OPERATION_COUNT = BasePackage.WORK_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.RectificationItemImpl <em>Rectification Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.RectificationItemImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getRectificationItem()
	 * @generated
	 */
	int RECTIFICATION_ITEM = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION_ITEM__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Problem Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION_ITEM__PROBLEM_ID = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION_ITEM__MEASURE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION_ITEM__RESPONSIBLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION_ITEM__DUE_DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION_ITEM__DONE_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION_ITEM__OUTCOME = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION_ITEM__EVIDENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION_ITEM__CHECK = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Rectification Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION_ITEM_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Rectification Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION_ITEM_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.RectificationImpl <em>Rectification</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.RectificationImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getRectification()
	 * @generated
	 */
	int RECTIFICATION = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION__ID = BasePackage.WORK_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION__NUMBER = BasePackage.WORK_ITEM__NUMBER;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION__STATE = BasePackage.WORK_ITEM__STATE;

	/**
	 * The feature id for the '<em><b>Workflow Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION__WORKFLOW_ID = BasePackage.WORK_ITEM__WORKFLOW_ID;

	/**
	 * The feature id for the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION__SCHEME_ID = BasePackage.WORK_ITEM__SCHEME_ID;

	/**
	 * The feature id for the '<em><b>Scheme Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION__SCHEME_VERSION = BasePackage.WORK_ITEM__SCHEME_VERSION;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION__DUE_DATE = BasePackage.WORK_ITEM__DUE_DATE;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION__EVENTS = BasePackage.WORK_ITEM__EVENTS;

	/**
	 * The feature id for the '<em><b>Feedback Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION__FEEDBACK_ID = BasePackage.WORK_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION__PLAN = BasePackage.WORK_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION__ITEMS = BasePackage.WORK_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Report</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION__REPORT = BasePackage.WORK_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reported On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION__REPORTED_ON = BasePackage.WORK_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION__VERIFIED_ON = BasePackage.WORK_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Verified By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION__VERIFIED_BY = BasePackage.WORK_ITEM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION__CLOSED_ON = BasePackage.WORK_ITEM_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION__EVIDENCE = BasePackage.WORK_ITEM_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Rectification</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION_FEATURE_COUNT = BasePackage.WORK_ITEM_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Rectification</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECTIFICATION_OPERATION_COUNT = BasePackage.WORK_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.PublicationImpl <em>Publication</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.PublicationImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getPublication()
	 * @generated
	 */
	int PUBLICATION = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__ID = BasePackage.WORK_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__NUMBER = BasePackage.WORK_ITEM__NUMBER;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__STATE = BasePackage.WORK_ITEM__STATE;

	/**
	 * The feature id for the '<em><b>Workflow Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__WORKFLOW_ID = BasePackage.WORK_ITEM__WORKFLOW_ID;

	/**
	 * The feature id for the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__SCHEME_ID = BasePackage.WORK_ITEM__SCHEME_ID;

	/**
	 * The feature id for the '<em><b>Scheme Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__SCHEME_VERSION = BasePackage.WORK_ITEM__SCHEME_VERSION;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__DUE_DATE = BasePackage.WORK_ITEM__DUE_DATE;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__EVENTS = BasePackage.WORK_ITEM__EVENTS;

	/**
	 * The feature id for the '<em><b>Object Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__OBJECT_ID = BasePackage.WORK_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__TITLE = BasePackage.WORK_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__PUBLISHED_ON = BasePackage.WORK_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__PLACE = BasePackage.WORK_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__TEXT = BasePackage.WORK_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__EVIDENCE = BasePackage.WORK_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Redacted</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__REDACTED = BasePackage.WORK_ITEM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Redaction Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__REDACTION_REASON = BasePackage.WORK_ITEM_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Publication</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION_FEATURE_COUNT = BasePackage.WORK_ITEM_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Publication</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION_OPERATION_COUNT = BasePackage.WORK_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.BudgetDecisionImpl <em>Budget Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.BudgetDecisionImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getBudgetDecision()
	 * @generated
	 */
	int BUDGET_DECISION = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION__ID = BasePackage.WORK_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION__NUMBER = BasePackage.WORK_ITEM__NUMBER;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION__STATE = BasePackage.WORK_ITEM__STATE;

	/**
	 * The feature id for the '<em><b>Workflow Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION__WORKFLOW_ID = BasePackage.WORK_ITEM__WORKFLOW_ID;

	/**
	 * The feature id for the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION__SCHEME_ID = BasePackage.WORK_ITEM__SCHEME_ID;

	/**
	 * The feature id for the '<em><b>Scheme Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION__SCHEME_VERSION = BasePackage.WORK_ITEM__SCHEME_VERSION;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION__DUE_DATE = BasePackage.WORK_ITEM__DUE_DATE;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION__EVENTS = BasePackage.WORK_ITEM__EVENTS;

	/**
	 * The feature id for the '<em><b>Evaluation Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION__EVALUATION_ID = BasePackage.WORK_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Fiscal Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION__FISCAL_YEAR = BasePackage.WORK_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION__GRADE = BasePackage.WORK_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION__RULE_ID = BasePackage.WORK_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Proposed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION__PROPOSED = BasePackage.WORK_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Decided</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION__DECIDED = BasePackage.WORK_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Before</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION__BEFORE = BasePackage.WORK_ITEM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>After</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION__AFTER = BasePackage.WORK_ITEM_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION__DECIDED_ON = BasePackage.WORK_ITEM_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION__DECIDED_BY = BasePackage.WORK_ITEM_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION__COMMENT = BasePackage.WORK_ITEM_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Proposed Amount</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION__PROPOSED_AMOUNT = BasePackage.WORK_ITEM_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Proposed Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION__PROPOSED_REASON = BasePackage.WORK_ITEM_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Budget Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION_FEATURE_COUNT = BasePackage.WORK_ITEM_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Budget Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_DECISION_OPERATION_COUNT = BasePackage.WORK_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.AccountabilityCaseImpl <em>Accountability Case</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.AccountabilityCaseImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getAccountabilityCase()
	 * @generated
	 */
	int ACCOUNTABILITY_CASE = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTABILITY_CASE__ID = BasePackage.WORK_ITEM__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTABILITY_CASE__NUMBER = BasePackage.WORK_ITEM__NUMBER;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTABILITY_CASE__STATE = BasePackage.WORK_ITEM__STATE;

	/**
	 * The feature id for the '<em><b>Workflow Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTABILITY_CASE__WORKFLOW_ID = BasePackage.WORK_ITEM__WORKFLOW_ID;

	/**
	 * The feature id for the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTABILITY_CASE__SCHEME_ID = BasePackage.WORK_ITEM__SCHEME_ID;

	/**
	 * The feature id for the '<em><b>Scheme Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTABILITY_CASE__SCHEME_VERSION = BasePackage.WORK_ITEM__SCHEME_VERSION;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTABILITY_CASE__DUE_DATE = BasePackage.WORK_ITEM__DUE_DATE;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTABILITY_CASE__EVENTS = BasePackage.WORK_ITEM__EVENTS;

	/**
	 * The feature id for the '<em><b>Trigger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTABILITY_CASE__TRIGGER = BasePackage.WORK_ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Object Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTABILITY_CASE__OBJECT_ID = BasePackage.WORK_ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Rule Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTABILITY_CASE__RULE_ID = BasePackage.WORK_ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Proposal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTABILITY_CASE__PROPOSAL = BasePackage.WORK_ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTABILITY_CASE__DECISION = BasePackage.WORK_ITEM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTABILITY_CASE__DECIDED_ON = BasePackage.WORK_ITEM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Persons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTABILITY_CASE__PERSONS = BasePackage.WORK_ITEM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTABILITY_CASE__EVIDENCE = BasePackage.WORK_ITEM_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Accountability Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTABILITY_CASE_FEATURE_COUNT = BasePackage.WORK_ITEM_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Accountability Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNTABILITY_CASE_OPERATION_COUNT = BasePackage.WORK_ITEM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.impl.DossierImpl <em>Dossier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.impl.DossierImpl
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getDossier()
	 * @generated
	 */
	int DOSSIER = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__FORMAT_VERSION = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__TITLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Fiscal Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__FISCAL_YEAR = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Fiscal Year To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__FISCAL_YEAR_TO = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__SUBJECT = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Agency</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__AGENCY = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Competent Department</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__COMPETENT_DEPARTMENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Schemes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__SCHEMES = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Required Packs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__REQUIRED_PACKS = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Fund Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__FUND_ROWS = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Ex Ante Evaluations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__EX_ANTE_EVALUATIONS = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Objective Sets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__OBJECTIVE_SETS = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Monitoring Reports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__MONITORING_REPORTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Evaluations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__EVALUATIONS = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Feedbacks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__FEEDBACKS = BasePackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Rectifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__RECTIFICATIONS = BasePackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Publications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__PUBLICATIONS = BasePackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Budget Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__BUDGET_DECISIONS = BasePackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Accountability Cases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ACCOUNTABILITY_CASES = BasePackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ATTACHMENTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__HISTORY = BasePackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__PROVENANCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__REMARK = BasePackage.IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The number of structural features of the '<em>Dossier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The number of operations of the '<em>Dossier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.FundSource <em>Fund Source</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.FundSource
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getFundSource()
	 * @generated
	 */
	int FUND_SOURCE = 30;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.Conclusion <em>Conclusion</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.Conclusion
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getConclusion()
	 * @generated
	 */
	int CONCLUSION = 31;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.ObjectiveStatus <em>Objective Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.ObjectiveStatus
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getObjectiveStatus()
	 * @generated
	 */
	int OBJECTIVE_STATUS = 32;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.Likelihood <em>Likelihood</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.Likelihood
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getLikelihood()
	 * @generated
	 */
	int LIKELIHOOD = 33;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.DeviationKind <em>Deviation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.DeviationKind
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getDeviationKind()
	 * @generated
	 */
	int DEVIATION_KIND = 34;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.DispositionDecision <em>Disposition Decision</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.DispositionDecision
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getDispositionDecision()
	 * @generated
	 */
	int DISPOSITION_DECISION = 35;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.EvaluationKind <em>Evaluation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.EvaluationKind
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getEvaluationKind()
	 * @generated
	 */
	int EVALUATION_KIND = 36;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.EvaluationPeriod <em>Evaluation Period</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.EvaluationPeriod
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getEvaluationPeriod()
	 * @generated
	 */
	int EVALUATION_PERIOD = 37;

	/**
	 * The meta object id for the '{@link org.jixiao.model.dossier.OpinionOutcome <em>Opinion Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.dossier.OpinionOutcome
	 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getOpinionOutcome()
	 * @generated
	 */
	int OPINION_OUTCOME = 38;


	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.Subject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Subject</em>'.
	 * @see org.jixiao.model.dossier.Subject
	 * @generated
	 */
	EClass getSubject();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Subject#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.dossier.Subject#getName()
	 * @see #getSubject()
	 * @generated
	 */
	EAttribute getSubject_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Subject#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jixiao.model.dossier.Subject#getCode()
	 * @see #getSubject()
	 * @generated
	 */
	EAttribute getSubject_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Subject#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jixiao.model.dossier.Subject#getKind()
	 * @see #getSubject()
	 * @generated
	 */
	EAttribute getSubject_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Subject#getAttribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attribute</em>'.
	 * @see org.jixiao.model.dossier.Subject#getAttribute()
	 * @see #getSubject()
	 * @generated
	 */
	EAttribute getSubject_Attribute();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Subject#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.jixiao.model.dossier.Subject#getCategory()
	 * @see #getSubject()
	 * @generated
	 */
	EAttribute getSubject_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Subject#getStartDate <em>Start Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Date</em>'.
	 * @see org.jixiao.model.dossier.Subject#getStartDate()
	 * @see #getSubject()
	 * @generated
	 */
	EAttribute getSubject_StartDate();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Subject#getEndDate <em>End Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Date</em>'.
	 * @see org.jixiao.model.dossier.Subject#getEndDate()
	 * @see #getSubject()
	 * @generated
	 */
	EAttribute getSubject_EndDate();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.Subject#getImplementingUnit <em>Implementing Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Implementing Unit</em>'.
	 * @see org.jixiao.model.dossier.Subject#getImplementingUnit()
	 * @see #getSubject()
	 * @generated
	 */
	EReference getSubject_ImplementingUnit();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.Subject#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Responsible</em>'.
	 * @see org.jixiao.model.dossier.Subject#getResponsible()
	 * @see #getSubject()
	 * @generated
	 */
	EReference getSubject_Responsible();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Subject#getOverview <em>Overview</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Overview</em>'.
	 * @see org.jixiao.model.dossier.Subject#getOverview()
	 * @see #getSubject()
	 * @generated
	 */
	EAttribute getSubject_Overview();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Subject#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.jixiao.model.dossier.Subject#getBasis()
	 * @see #getSubject()
	 * @generated
	 */
	EAttribute getSubject_Basis();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.FundRow <em>Fund Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fund Row</em>'.
	 * @see org.jixiao.model.dossier.FundRow
	 * @generated
	 */
	EClass getFundRow();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.FundRow#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.jixiao.model.dossier.FundRow#getSource()
	 * @see #getFundRow()
	 * @generated
	 */
	EAttribute getFundRow_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.FundRow#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.jixiao.model.dossier.FundRow#getLabel()
	 * @see #getFundRow()
	 * @generated
	 */
	EAttribute getFundRow_Label();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.FundRow#getInitial <em>Initial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Initial</em>'.
	 * @see org.jixiao.model.dossier.FundRow#getInitial()
	 * @see #getFundRow()
	 * @generated
	 */
	EReference getFundRow_Initial();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.FundRow#getAdjusted <em>Adjusted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Adjusted</em>'.
	 * @see org.jixiao.model.dossier.FundRow#getAdjusted()
	 * @see #getFundRow()
	 * @generated
	 */
	EReference getFundRow_Adjusted();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.FundRow#getArrived <em>Arrived</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Arrived</em>'.
	 * @see org.jixiao.model.dossier.FundRow#getArrived()
	 * @see #getFundRow()
	 * @generated
	 */
	EReference getFundRow_Arrived();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.FundRow#getExecuted <em>Executed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Executed</em>'.
	 * @see org.jixiao.model.dossier.FundRow#getExecuted()
	 * @see #getFundRow()
	 * @generated
	 */
	EReference getFundRow_Executed();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.FundRow#getProjected <em>Projected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Projected</em>'.
	 * @see org.jixiao.model.dossier.FundRow#getProjected()
	 * @see #getFundRow()
	 * @generated
	 */
	EReference getFundRow_Projected();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.FundRow#getRateText <em>Rate Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rate Text</em>'.
	 * @see org.jixiao.model.dossier.FundRow#getRateText()
	 * @see #getFundRow()
	 * @generated
	 */
	EAttribute getFundRow_RateText();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.FundRow#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.jixiao.model.dossier.FundRow#getPoints()
	 * @see #getFundRow()
	 * @generated
	 */
	EAttribute getFundRow_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.FundRow#getClaimedScore <em>Claimed Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Claimed Score</em>'.
	 * @see org.jixiao.model.dossier.FundRow#getClaimedScore()
	 * @see #getFundRow()
	 * @generated
	 */
	EAttribute getFundRow_ClaimedScore();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.FundRow#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.jixiao.model.dossier.FundRow#getReason()
	 * @see #getFundRow()
	 * @generated
	 */
	EAttribute getFundRow_Reason();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.FundRow#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Result</em>'.
	 * @see org.jixiao.model.dossier.FundRow#getResult()
	 * @see #getFundRow()
	 * @generated
	 */
	EReference getFundRow_Result();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.FundRow#getTrace <em>Trace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Trace</em>'.
	 * @see org.jixiao.model.dossier.FundRow#getTrace()
	 * @see #getFundRow()
	 * @generated
	 */
	EReference getFundRow_Trace();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.FundRow#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rule</em>'.
	 * @see org.jixiao.model.dossier.FundRow#getRule()
	 * @see #getFundRow()
	 * @generated
	 */
	EReference getFundRow_Rule();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.FundRow#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.dossier.FundRow#getEvidence()
	 * @see #getFundRow()
	 * @generated
	 */
	EReference getFundRow_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.FundRow#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provenance</em>'.
	 * @see org.jixiao.model.dossier.FundRow#getProvenance()
	 * @see #getFundRow()
	 * @generated
	 */
	EReference getFundRow_Provenance();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.DimensionOpinion <em>Dimension Opinion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dimension Opinion</em>'.
	 * @see org.jixiao.model.dossier.DimensionOpinion
	 * @generated
	 */
	EClass getDimensionOpinion();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.DimensionOpinion#getDimensionCode <em>Dimension Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dimension Code</em>'.
	 * @see org.jixiao.model.dossier.DimensionOpinion#getDimensionCode()
	 * @see #getDimensionOpinion()
	 * @generated
	 */
	EAttribute getDimensionOpinion_DimensionCode();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.DimensionOpinion#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.dossier.DimensionOpinion#getName()
	 * @see #getDimensionOpinion()
	 * @generated
	 */
	EAttribute getDimensionOpinion_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.DimensionOpinion#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.jixiao.model.dossier.DimensionOpinion#getPoints()
	 * @see #getDimensionOpinion()
	 * @generated
	 */
	EAttribute getDimensionOpinion_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.DimensionOpinion#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.jixiao.model.dossier.DimensionOpinion#getScore()
	 * @see #getDimensionOpinion()
	 * @generated
	 */
	EAttribute getDimensionOpinion_Score();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.DimensionOpinion#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.jixiao.model.dossier.DimensionOpinion#getGrade()
	 * @see #getDimensionOpinion()
	 * @generated
	 */
	EAttribute getDimensionOpinion_Grade();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.DimensionOpinion#getOpinion <em>Opinion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opinion</em>'.
	 * @see org.jixiao.model.dossier.DimensionOpinion#getOpinion()
	 * @see #getDimensionOpinion()
	 * @generated
	 */
	EAttribute getDimensionOpinion_Opinion();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.DimensionOpinion#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Result</em>'.
	 * @see org.jixiao.model.dossier.DimensionOpinion#getResult()
	 * @see #getDimensionOpinion()
	 * @generated
	 */
	EReference getDimensionOpinion_Result();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.DimensionOpinion#getTrace <em>Trace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Trace</em>'.
	 * @see org.jixiao.model.dossier.DimensionOpinion#getTrace()
	 * @see #getDimensionOpinion()
	 * @generated
	 */
	EReference getDimensionOpinion_Trace();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.DimensionOpinion#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.dossier.DimensionOpinion#getEvidence()
	 * @see #getDimensionOpinion()
	 * @generated
	 */
	EReference getDimensionOpinion_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.DimensionOpinion#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provenance</em>'.
	 * @see org.jixiao.model.dossier.DimensionOpinion#getProvenance()
	 * @see #getDimensionOpinion()
	 * @generated
	 */
	EReference getDimensionOpinion_Provenance();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.DimensionOpinion#getReviewer <em>Reviewer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Reviewer</em>'.
	 * @see org.jixiao.model.dossier.DimensionOpinion#getReviewer()
	 * @see #getDimensionOpinion()
	 * @generated
	 */
	EReference getDimensionOpinion_Reviewer();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.ExAnteEvaluation <em>Ex Ante Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ex Ante Evaluation</em>'.
	 * @see org.jixiao.model.dossier.ExAnteEvaluation
	 * @generated
	 */
	EClass getExAnteEvaluation();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.ExAnteEvaluation#getEvaluator <em>Evaluator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Evaluator</em>'.
	 * @see org.jixiao.model.dossier.ExAnteEvaluation#getEvaluator()
	 * @see #getExAnteEvaluation()
	 * @generated
	 */
	EReference getExAnteEvaluation_Evaluator();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.ExAnteEvaluation#getExperts <em>Experts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Experts</em>'.
	 * @see org.jixiao.model.dossier.ExAnteEvaluation#getExperts()
	 * @see #getExAnteEvaluation()
	 * @generated
	 */
	EReference getExAnteEvaluation_Experts();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ExAnteEvaluation#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.jixiao.model.dossier.ExAnteEvaluation#getDate()
	 * @see #getExAnteEvaluation()
	 * @generated
	 */
	EAttribute getExAnteEvaluation_Date();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.ExAnteEvaluation#getRequested <em>Requested</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Requested</em>'.
	 * @see org.jixiao.model.dossier.ExAnteEvaluation#getRequested()
	 * @see #getExAnteEvaluation()
	 * @generated
	 */
	EReference getExAnteEvaluation_Requested();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.ExAnteEvaluation#getSupported <em>Supported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Supported</em>'.
	 * @see org.jixiao.model.dossier.ExAnteEvaluation#getSupported()
	 * @see #getExAnteEvaluation()
	 * @generated
	 */
	EReference getExAnteEvaluation_Supported();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.ExAnteEvaluation#getOpinions <em>Opinions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Opinions</em>'.
	 * @see org.jixiao.model.dossier.ExAnteEvaluation#getOpinions()
	 * @see #getExAnteEvaluation()
	 * @generated
	 */
	EReference getExAnteEvaluation_Opinions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.ExAnteEvaluation#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.jixiao.model.dossier.ExAnteEvaluation#getSections()
	 * @see #getExAnteEvaluation()
	 * @generated
	 */
	EReference getExAnteEvaluation_Sections();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.ExAnteEvaluation#getTotal <em>Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Total</em>'.
	 * @see org.jixiao.model.dossier.ExAnteEvaluation#getTotal()
	 * @see #getExAnteEvaluation()
	 * @generated
	 */
	EReference getExAnteEvaluation_Total();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ExAnteEvaluation#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.jixiao.model.dossier.ExAnteEvaluation#getGrade()
	 * @see #getExAnteEvaluation()
	 * @generated
	 */
	EAttribute getExAnteEvaluation_Grade();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ExAnteEvaluation#getConclusion <em>Conclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conclusion</em>'.
	 * @see org.jixiao.model.dossier.ExAnteEvaluation#getConclusion()
	 * @see #getExAnteEvaluation()
	 * @generated
	 */
	EAttribute getExAnteEvaluation_Conclusion();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ExAnteEvaluation#getConclusionText <em>Conclusion Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conclusion Text</em>'.
	 * @see org.jixiao.model.dossier.ExAnteEvaluation#getConclusionText()
	 * @see #getExAnteEvaluation()
	 * @generated
	 */
	EAttribute getExAnteEvaluation_ConclusionText();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ExAnteEvaluation#getSuggestions <em>Suggestions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suggestions</em>'.
	 * @see org.jixiao.model.dossier.ExAnteEvaluation#getSuggestions()
	 * @see #getExAnteEvaluation()
	 * @generated
	 */
	EAttribute getExAnteEvaluation_Suggestions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.ExAnteEvaluation#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.dossier.ExAnteEvaluation#getEvidence()
	 * @see #getExAnteEvaluation()
	 * @generated
	 */
	EReference getExAnteEvaluation_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.ExAnteEvaluation#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provenance</em>'.
	 * @see org.jixiao.model.dossier.ExAnteEvaluation#getProvenance()
	 * @see #getExAnteEvaluation()
	 * @generated
	 */
	EReference getExAnteEvaluation_Provenance();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.IndicatorTarget <em>Indicator Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator Target</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget
	 * @generated
	 */
	EClass getIndicatorTarget();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorTarget#getLibraryIndicatorId <em>Library Indicator Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Library Indicator Id</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getLibraryIndicatorId()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_LibraryIndicatorId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorTarget#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getCode()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorTarget#getLevel1 <em>Level1</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level1</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getLevel1()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_Level1();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorTarget#getLevel2 <em>Level2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level2</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getLevel2()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_Level2();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorTarget#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getName()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorTarget#getNature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nature</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getNature()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_Nature();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorTarget#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getDirection()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorTarget#isCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Core</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#isCore()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_Core();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.IndicatorTarget#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Target</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getTarget()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EReference getIndicatorTarget_Target();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.IndicatorTarget#getMediumTermTarget <em>Medium Term Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Medium Term Target</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getMediumTermTarget()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EReference getIndicatorTarget_MediumTermTarget();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.IndicatorTarget#getLastYear <em>Last Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Last Year</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getLastYear()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EReference getIndicatorTarget_LastYear();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorTarget#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getUnit()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorTarget#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getPoints()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorTarget#getExplanation <em>Explanation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Explanation</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getExplanation()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_Explanation();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorTarget#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getFormula()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_Formula();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorTarget#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getBasis()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorTarget#getBasisText <em>Basis Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis Text</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getBasisText()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_BasisText();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorTarget#getValueMethod <em>Value Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value Method</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getValueMethod()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_ValueMethod();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.dossier.IndicatorTarget#getEvidenceRequired <em>Evidence Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence Required</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getEvidenceRequired()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_EvidenceRequired();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.dossier.IndicatorTarget#getPlannedShares <em>Planned Shares</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Planned Shares</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getPlannedShares()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_PlannedShares();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.IndicatorTarget#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rule</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getRule()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EReference getIndicatorTarget_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorTarget#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getRemark()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EAttribute getIndicatorTarget_Remark();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.IndicatorTarget#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provenance</em>'.
	 * @see org.jixiao.model.dossier.IndicatorTarget#getProvenance()
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	EReference getIndicatorTarget_Provenance();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.DepartmentTask <em>Department Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Department Task</em>'.
	 * @see org.jixiao.model.dossier.DepartmentTask
	 * @generated
	 */
	EClass getDepartmentTask();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.DepartmentTask#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.dossier.DepartmentTask#getName()
	 * @see #getDepartmentTask()
	 * @generated
	 */
	EAttribute getDepartmentTask_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.DepartmentTask#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see org.jixiao.model.dossier.DepartmentTask#getContent()
	 * @see #getDepartmentTask()
	 * @generated
	 */
	EAttribute getDepartmentTask_Content();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.DepartmentTask#getTotal <em>Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Total</em>'.
	 * @see org.jixiao.model.dossier.DepartmentTask#getTotal()
	 * @see #getDepartmentTask()
	 * @generated
	 */
	EReference getDepartmentTask_Total();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.DepartmentTask#getFiscal <em>Fiscal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Fiscal</em>'.
	 * @see org.jixiao.model.dossier.DepartmentTask#getFiscal()
	 * @see #getDepartmentTask()
	 * @generated
	 */
	EReference getDepartmentTask_Fiscal();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.DepartmentTask#getOther <em>Other</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Other</em>'.
	 * @see org.jixiao.model.dossier.DepartmentTask#getOther()
	 * @see #getDepartmentTask()
	 * @generated
	 */
	EReference getDepartmentTask_Other();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.DepartmentTask#getExecuted <em>Executed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Executed</em>'.
	 * @see org.jixiao.model.dossier.DepartmentTask#getExecuted()
	 * @see #getDepartmentTask()
	 * @generated
	 */
	EReference getDepartmentTask_Executed();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.DepartmentTask#getCompletion <em>Completion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Completion</em>'.
	 * @see org.jixiao.model.dossier.DepartmentTask#getCompletion()
	 * @see #getDepartmentTask()
	 * @generated
	 */
	EAttribute getDepartmentTask_Completion();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.DepartmentTask#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.jixiao.model.dossier.DepartmentTask#getPoints()
	 * @see #getDepartmentTask()
	 * @generated
	 */
	EAttribute getDepartmentTask_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.DepartmentTask#getClaimedScore <em>Claimed Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Claimed Score</em>'.
	 * @see org.jixiao.model.dossier.DepartmentTask#getClaimedScore()
	 * @see #getDepartmentTask()
	 * @generated
	 */
	EAttribute getDepartmentTask_ClaimedScore();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.DepartmentTask#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Result</em>'.
	 * @see org.jixiao.model.dossier.DepartmentTask#getResult()
	 * @see #getDepartmentTask()
	 * @generated
	 */
	EReference getDepartmentTask_Result();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.DepartmentTask#getTrace <em>Trace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Trace</em>'.
	 * @see org.jixiao.model.dossier.DepartmentTask#getTrace()
	 * @see #getDepartmentTask()
	 * @generated
	 */
	EReference getDepartmentTask_Trace();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.DepartmentTask#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provenance</em>'.
	 * @see org.jixiao.model.dossier.DepartmentTask#getProvenance()
	 * @see #getDepartmentTask()
	 * @generated
	 */
	EReference getDepartmentTask_Provenance();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.PlanStep <em>Plan Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan Step</em>'.
	 * @see org.jixiao.model.dossier.PlanStep
	 * @generated
	 */
	EClass getPlanStep();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.PlanStep#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see org.jixiao.model.dossier.PlanStep#getContent()
	 * @see #getPlanStep()
	 * @generated
	 */
	EAttribute getPlanStep_Content();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.PlanStep#getStartDate <em>Start Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Date</em>'.
	 * @see org.jixiao.model.dossier.PlanStep#getStartDate()
	 * @see #getPlanStep()
	 * @generated
	 */
	EAttribute getPlanStep_StartDate();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.PlanStep#getEndDate <em>End Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Date</em>'.
	 * @see org.jixiao.model.dossier.PlanStep#getEndDate()
	 * @see #getPlanStep()
	 * @generated
	 */
	EAttribute getPlanStep_EndDate();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.ObjectiveReview <em>Objective Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Objective Review</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveReview
	 * @generated
	 */
	EClass getObjectiveReview();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.ObjectiveReview#getReviewer <em>Reviewer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Reviewer</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveReview#getReviewer()
	 * @see #getObjectiveReview()
	 * @generated
	 */
	EReference getObjectiveReview_Reviewer();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ObjectiveReview#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveReview#getDate()
	 * @see #getObjectiveReview()
	 * @generated
	 */
	EAttribute getObjectiveReview_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ObjectiveReview#getRuleId <em>Rule Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Id</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveReview#getRuleId()
	 * @see #getObjectiveReview()
	 * @generated
	 */
	EAttribute getObjectiveReview_RuleId();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.ObjectiveReview#getOpinions <em>Opinions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Opinions</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveReview#getOpinions()
	 * @see #getObjectiveReview()
	 * @generated
	 */
	EReference getObjectiveReview_Opinions();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.ObjectiveReview#getTotal <em>Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Total</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveReview#getTotal()
	 * @see #getObjectiveReview()
	 * @generated
	 */
	EReference getObjectiveReview_Total();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ObjectiveReview#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveReview#getGrade()
	 * @see #getObjectiveReview()
	 * @generated
	 */
	EAttribute getObjectiveReview_Grade();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ObjectiveReview#getOpinion <em>Opinion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opinion</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveReview#getOpinion()
	 * @see #getObjectiveReview()
	 * @generated
	 */
	EAttribute getObjectiveReview_Opinion();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.ObjectiveSet <em>Objective Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Objective Set</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveSet
	 * @generated
	 */
	EClass getObjectiveSet();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ObjectiveSet#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveSet#getVersion()
	 * @see #getObjectiveSet()
	 * @generated
	 */
	EAttribute getObjectiveSet_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ObjectiveSet#getBasedOnVersion <em>Based On Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Based On Version</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveSet#getBasedOnVersion()
	 * @see #getObjectiveSet()
	 * @generated
	 */
	EAttribute getObjectiveSet_BasedOnVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ObjectiveSet#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveSet#getStatus()
	 * @see #getObjectiveSet()
	 * @generated
	 */
	EAttribute getObjectiveSet_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ObjectiveSet#getOverallGoal <em>Overall Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Overall Goal</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveSet#getOverallGoal()
	 * @see #getObjectiveSet()
	 * @generated
	 */
	EAttribute getObjectiveSet_OverallGoal();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ObjectiveSet#getMediumTermGoal <em>Medium Term Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Medium Term Goal</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveSet#getMediumTermGoal()
	 * @see #getObjectiveSet()
	 * @generated
	 */
	EAttribute getObjectiveSet_MediumTermGoal();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ObjectiveSet#getApprovedOn <em>Approved On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approved On</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveSet#getApprovedOn()
	 * @see #getObjectiveSet()
	 * @generated
	 */
	EAttribute getObjectiveSet_ApprovedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ObjectiveSet#getApprovalNumber <em>Approval Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approval Number</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveSet#getApprovalNumber()
	 * @see #getObjectiveSet()
	 * @generated
	 */
	EAttribute getObjectiveSet_ApprovalNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ObjectiveSet#getAdjustmentReason <em>Adjustment Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adjustment Reason</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveSet#getAdjustmentReason()
	 * @see #getObjectiveSet()
	 * @generated
	 */
	EAttribute getObjectiveSet_AdjustmentReason();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.ObjectiveSet#getMediumTermTotal <em>Medium Term Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Medium Term Total</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveSet#getMediumTermTotal()
	 * @see #getObjectiveSet()
	 * @generated
	 */
	EReference getObjectiveSet_MediumTermTotal();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.ObjectiveSet#getFundRows <em>Fund Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fund Rows</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveSet#getFundRows()
	 * @see #getObjectiveSet()
	 * @generated
	 */
	EReference getObjectiveSet_FundRows();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.ObjectiveSet#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Targets</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveSet#getTargets()
	 * @see #getObjectiveSet()
	 * @generated
	 */
	EReference getObjectiveSet_Targets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.ObjectiveSet#getTasks <em>Tasks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tasks</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveSet#getTasks()
	 * @see #getObjectiveSet()
	 * @generated
	 */
	EReference getObjectiveSet_Tasks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.ObjectiveSet#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Plan</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveSet#getPlan()
	 * @see #getObjectiveSet()
	 * @generated
	 */
	EReference getObjectiveSet_Plan();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.ObjectiveSet#getReviews <em>Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reviews</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveSet#getReviews()
	 * @see #getObjectiveSet()
	 * @generated
	 */
	EReference getObjectiveSet_Reviews();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.ObjectiveSet#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveSet#getEvidence()
	 * @see #getObjectiveSet()
	 * @generated
	 */
	EReference getObjectiveSet_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.ObjectiveSet#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provenance</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveSet#getProvenance()
	 * @see #getObjectiveSet()
	 * @generated
	 */
	EReference getObjectiveSet_Provenance();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.DeviationReason <em>Deviation Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Deviation Reason</em>'.
	 * @see org.jixiao.model.dossier.DeviationReason
	 * @generated
	 */
	EClass getDeviationReason();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.DeviationReason#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jixiao.model.dossier.DeviationReason#getKind()
	 * @see #getDeviationReason()
	 * @generated
	 */
	EAttribute getDeviationReason_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.DeviationReason#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.jixiao.model.dossier.DeviationReason#getText()
	 * @see #getDeviationReason()
	 * @generated
	 */
	EAttribute getDeviationReason_Text();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.Disposition <em>Disposition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disposition</em>'.
	 * @see org.jixiao.model.dossier.Disposition
	 * @generated
	 */
	EClass getDisposition();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Disposition#getRowId <em>Row Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row Id</em>'.
	 * @see org.jixiao.model.dossier.Disposition#getRowId()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_RowId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Disposition#getRuleId <em>Rule Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Id</em>'.
	 * @see org.jixiao.model.dossier.Disposition#getRuleId()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_RuleId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Disposition#getRaisedOn <em>Raised On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raised On</em>'.
	 * @see org.jixiao.model.dossier.Disposition#getRaisedOn()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_RaisedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Disposition#getLight <em>Light</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Light</em>'.
	 * @see org.jixiao.model.dossier.Disposition#getLight()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_Light();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Disposition#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.jixiao.model.dossier.Disposition#getWhat()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_What();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Disposition#getExplanation <em>Explanation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Explanation</em>'.
	 * @see org.jixiao.model.dossier.Disposition#getExplanation()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_Explanation();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Disposition#getDueDate <em>Due Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due Date</em>'.
	 * @see org.jixiao.model.dossier.Disposition#getDueDate()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_DueDate();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Disposition#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision</em>'.
	 * @see org.jixiao.model.dossier.Disposition#getDecision()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_Decision();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Disposition#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.jixiao.model.dossier.Disposition#getDecidedOn()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_DecidedOn();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.Disposition#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Decided By</em>'.
	 * @see org.jixiao.model.dossier.Disposition#getDecidedBy()
	 * @see #getDisposition()
	 * @generated
	 */
	EReference getDisposition_DecidedBy();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.Disposition#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Amount</em>'.
	 * @see org.jixiao.model.dossier.Disposition#getAmount()
	 * @see #getDisposition()
	 * @generated
	 */
	EReference getDisposition_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Disposition#getClosedOn <em>Closed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed On</em>'.
	 * @see org.jixiao.model.dossier.Disposition#getClosedOn()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_ClosedOn();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.MonitoringRow <em>Monitoring Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Monitoring Row</em>'.
	 * @see org.jixiao.model.dossier.MonitoringRow
	 * @generated
	 */
	EClass getMonitoringRow();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.MonitoringRow#getTargetId <em>Target Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Id</em>'.
	 * @see org.jixiao.model.dossier.MonitoringRow#getTargetId()
	 * @see #getMonitoringRow()
	 * @generated
	 */
	EAttribute getMonitoringRow_TargetId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.MonitoringRow#getLevel1 <em>Level1</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level1</em>'.
	 * @see org.jixiao.model.dossier.MonitoringRow#getLevel1()
	 * @see #getMonitoringRow()
	 * @generated
	 */
	EAttribute getMonitoringRow_Level1();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.MonitoringRow#getLevel2 <em>Level2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level2</em>'.
	 * @see org.jixiao.model.dossier.MonitoringRow#getLevel2()
	 * @see #getMonitoringRow()
	 * @generated
	 */
	EAttribute getMonitoringRow_Level2();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.MonitoringRow#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.dossier.MonitoringRow#getName()
	 * @see #getMonitoringRow()
	 * @generated
	 */
	EAttribute getMonitoringRow_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.MonitoringRow#getNature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nature</em>'.
	 * @see org.jixiao.model.dossier.MonitoringRow#getNature()
	 * @see #getMonitoringRow()
	 * @generated
	 */
	EAttribute getMonitoringRow_Nature();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.MonitoringRow#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Target</em>'.
	 * @see org.jixiao.model.dossier.MonitoringRow#getTarget()
	 * @see #getMonitoringRow()
	 * @generated
	 */
	EReference getMonitoringRow_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.MonitoringRow#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.jixiao.model.dossier.MonitoringRow#getUnit()
	 * @see #getMonitoringRow()
	 * @generated
	 */
	EAttribute getMonitoringRow_Unit();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.MonitoringRow#getActual <em>Actual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Actual</em>'.
	 * @see org.jixiao.model.dossier.MonitoringRow#getActual()
	 * @see #getMonitoringRow()
	 * @generated
	 */
	EReference getMonitoringRow_Actual();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.MonitoringRow#getActualState <em>Actual State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual State</em>'.
	 * @see org.jixiao.model.dossier.MonitoringRow#getActualState()
	 * @see #getMonitoringRow()
	 * @generated
	 */
	EAttribute getMonitoringRow_ActualState();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.MonitoringRow#getProjected <em>Projected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Projected</em>'.
	 * @see org.jixiao.model.dossier.MonitoringRow#getProjected()
	 * @see #getMonitoringRow()
	 * @generated
	 */
	EReference getMonitoringRow_Projected();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.MonitoringRow#getDeviations <em>Deviations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Deviations</em>'.
	 * @see org.jixiao.model.dossier.MonitoringRow#getDeviations()
	 * @see #getMonitoringRow()
	 * @generated
	 */
	EReference getMonitoringRow_Deviations();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.MonitoringRow#getLikelihood <em>Likelihood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Likelihood</em>'.
	 * @see org.jixiao.model.dossier.MonitoringRow#getLikelihood()
	 * @see #getMonitoringRow()
	 * @generated
	 */
	EAttribute getMonitoringRow_Likelihood();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.MonitoringRow#getLight <em>Light</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Light</em>'.
	 * @see org.jixiao.model.dossier.MonitoringRow#getLight()
	 * @see #getMonitoringRow()
	 * @generated
	 */
	EAttribute getMonitoringRow_Light();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.MonitoringRow#getTrace <em>Trace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Trace</em>'.
	 * @see org.jixiao.model.dossier.MonitoringRow#getTrace()
	 * @see #getMonitoringRow()
	 * @generated
	 */
	EReference getMonitoringRow_Trace();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.MonitoringRow#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.jixiao.model.dossier.MonitoringRow#getRemark()
	 * @see #getMonitoringRow()
	 * @generated
	 */
	EAttribute getMonitoringRow_Remark();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.MonitoringRow#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.dossier.MonitoringRow#getEvidence()
	 * @see #getMonitoringRow()
	 * @generated
	 */
	EReference getMonitoringRow_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.MonitoringRow#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provenance</em>'.
	 * @see org.jixiao.model.dossier.MonitoringRow#getProvenance()
	 * @see #getMonitoringRow()
	 * @generated
	 */
	EReference getMonitoringRow_Provenance();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.MonitoringReport <em>Monitoring Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Monitoring Report</em>'.
	 * @see org.jixiao.model.dossier.MonitoringReport
	 * @generated
	 */
	EClass getMonitoringReport();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.MonitoringReport#getMonthFrom <em>Month From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Month From</em>'.
	 * @see org.jixiao.model.dossier.MonitoringReport#getMonthFrom()
	 * @see #getMonitoringReport()
	 * @generated
	 */
	EAttribute getMonitoringReport_MonthFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.MonitoringReport#getMonthTo <em>Month To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Month To</em>'.
	 * @see org.jixiao.model.dossier.MonitoringReport#getMonthTo()
	 * @see #getMonitoringReport()
	 * @generated
	 */
	EAttribute getMonitoringReport_MonthTo();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.MonitoringReport#getReporter <em>Reporter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Reporter</em>'.
	 * @see org.jixiao.model.dossier.MonitoringReport#getReporter()
	 * @see #getMonitoringReport()
	 * @generated
	 */
	EReference getMonitoringReport_Reporter();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.MonitoringReport#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.jixiao.model.dossier.MonitoringReport#getDate()
	 * @see #getMonitoringReport()
	 * @generated
	 */
	EAttribute getMonitoringReport_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.MonitoringReport#getOverallGoal <em>Overall Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Overall Goal</em>'.
	 * @see org.jixiao.model.dossier.MonitoringReport#getOverallGoal()
	 * @see #getMonitoringReport()
	 * @generated
	 */
	EAttribute getMonitoringReport_OverallGoal();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.MonitoringReport#getGoalProgress <em>Goal Progress</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Goal Progress</em>'.
	 * @see org.jixiao.model.dossier.MonitoringReport#getGoalProgress()
	 * @see #getMonitoringReport()
	 * @generated
	 */
	EAttribute getMonitoringReport_GoalProgress();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.MonitoringReport#getFundRows <em>Fund Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fund Rows</em>'.
	 * @see org.jixiao.model.dossier.MonitoringReport#getFundRows()
	 * @see #getMonitoringReport()
	 * @generated
	 */
	EReference getMonitoringReport_FundRows();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.MonitoringReport#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rows</em>'.
	 * @see org.jixiao.model.dossier.MonitoringReport#getRows()
	 * @see #getMonitoringReport()
	 * @generated
	 */
	EReference getMonitoringReport_Rows();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.MonitoringReport#getLight <em>Light</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Light</em>'.
	 * @see org.jixiao.model.dossier.MonitoringReport#getLight()
	 * @see #getMonitoringReport()
	 * @generated
	 */
	EAttribute getMonitoringReport_Light();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.MonitoringReport#getDispositions <em>Dispositions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dispositions</em>'.
	 * @see org.jixiao.model.dossier.MonitoringReport#getDispositions()
	 * @see #getMonitoringReport()
	 * @generated
	 */
	EReference getMonitoringReport_Dispositions();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.MonitoringReport#getConclusion <em>Conclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conclusion</em>'.
	 * @see org.jixiao.model.dossier.MonitoringReport#getConclusion()
	 * @see #getMonitoringReport()
	 * @generated
	 */
	EAttribute getMonitoringReport_Conclusion();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.MonitoringReport#isRectificationRequired <em>Rectification Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rectification Required</em>'.
	 * @see org.jixiao.model.dossier.MonitoringReport#isRectificationRequired()
	 * @see #getMonitoringReport()
	 * @generated
	 */
	EAttribute getMonitoringReport_RectificationRequired();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.MonitoringReport#getRectificationAdvice <em>Rectification Advice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rectification Advice</em>'.
	 * @see org.jixiao.model.dossier.MonitoringReport#getRectificationAdvice()
	 * @see #getMonitoringReport()
	 * @generated
	 */
	EAttribute getMonitoringReport_RectificationAdvice();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.MonitoringReport#getRectificationOutcome <em>Rectification Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rectification Outcome</em>'.
	 * @see org.jixiao.model.dossier.MonitoringReport#getRectificationOutcome()
	 * @see #getMonitoringReport()
	 * @generated
	 */
	EAttribute getMonitoringReport_RectificationOutcome();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.MonitoringReport#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.dossier.MonitoringReport#getEvidence()
	 * @see #getMonitoringReport()
	 * @generated
	 */
	EReference getMonitoringReport_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.MonitoringReport#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provenance</em>'.
	 * @see org.jixiao.model.dossier.MonitoringReport#getProvenance()
	 * @see #getMonitoringReport()
	 * @generated
	 */
	EReference getMonitoringReport_Provenance();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.IndicatorScore <em>Indicator Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator Score</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore
	 * @generated
	 */
	EClass getIndicatorScore();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#getTargetId <em>Target Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Id</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getTargetId()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_TargetId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#getLibraryIndicatorId <em>Library Indicator Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Library Indicator Id</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getLibraryIndicatorId()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_LibraryIndicatorId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#getDimensionCode <em>Dimension Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dimension Code</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getDimensionCode()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_DimensionCode();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getCode()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#getLevel1 <em>Level1</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level1</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getLevel1()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_Level1();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#getLevel2 <em>Level2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level2</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getLevel2()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_Level2();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getName()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#isCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Core</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#isCore()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_Core();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#getNature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nature</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getNature()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_Nature();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getDirection()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_Direction();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.IndicatorScore#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Target</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getTarget()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EReference getIndicatorScore_Target();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.IndicatorScore#getAdjustedTarget <em>Adjusted Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Adjusted Target</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getAdjustedTarget()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EReference getIndicatorScore_AdjustedTarget();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getUnit()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_Unit();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.IndicatorScore#getReported <em>Reported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Reported</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getReported()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EReference getIndicatorScore_Reported();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.IndicatorScore#getVerified <em>Verified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Verified</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getVerified()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EReference getIndicatorScore_Verified();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.IndicatorScore#getRecognised <em>Recognised</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Recognised</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getRecognised()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EReference getIndicatorScore_Recognised();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#getActualState <em>Actual State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual State</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getActualState()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_ActualState();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#getBand <em>Band</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Band</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getBand()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_Band();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#getAssessedScore <em>Assessed Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assessed Score</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getAssessedScore()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_AssessedScore();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#getAssessedReason <em>Assessed Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assessed Reason</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getAssessedReason()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_AssessedReason();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.IndicatorScore#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getInputs()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EReference getIndicatorScore_Inputs();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getPoints()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#getClaimedScore <em>Claimed Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Claimed Score</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getClaimedScore()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_ClaimedScore();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#getReviewedScore <em>Reviewed Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewed Score</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getReviewedScore()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_ReviewedScore();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#getScoringText <em>Scoring Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scoring Text</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getScoringText()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_ScoringText();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getReason()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getRemark()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_Remark();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.IndicatorScore#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rule</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getRule()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EReference getIndicatorScore_Rule();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.IndicatorScore#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Result</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getResult()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EReference getIndicatorScore_Result();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.IndicatorScore#getTrace <em>Trace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Trace</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getTrace()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EReference getIndicatorScore_Trace();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.IndicatorScore#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getEvidence()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EReference getIndicatorScore_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.IndicatorScore#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provenance</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getProvenance()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EReference getIndicatorScore_Provenance();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.IndicatorScore#getExplanation <em>Explanation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Explanation</em>'.
	 * @see org.jixiao.model.dossier.IndicatorScore#getExplanation()
	 * @see #getIndicatorScore()
	 * @generated
	 */
	EAttribute getIndicatorScore_Explanation();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.SampledSite <em>Sampled Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sampled Site</em>'.
	 * @see org.jixiao.model.dossier.SampledSite
	 * @generated
	 */
	EClass getSampledSite();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.SampledSite#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.dossier.SampledSite#getName()
	 * @see #getSampledSite()
	 * @generated
	 */
	EAttribute getSampledSite_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.SampledSite#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.jixiao.model.dossier.SampledSite#getReason()
	 * @see #getSampledSite()
	 * @generated
	 */
	EAttribute getSampledSite_Reason();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.EvaluationPlan <em>Evaluation Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evaluation Plan</em>'.
	 * @see org.jixiao.model.dossier.EvaluationPlan
	 * @generated
	 */
	EClass getEvaluationPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.EvaluationPlan#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.jixiao.model.dossier.EvaluationPlan#getPurpose()
	 * @see #getEvaluationPlan()
	 * @generated
	 */
	EAttribute getEvaluationPlan_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.EvaluationPlan#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.jixiao.model.dossier.EvaluationPlan#getScope()
	 * @see #getEvaluationPlan()
	 * @generated
	 */
	EAttribute getEvaluationPlan_Scope();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.EvaluationPlan#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.jixiao.model.dossier.EvaluationPlan#getMethod()
	 * @see #getEvaluationPlan()
	 * @generated
	 */
	EAttribute getEvaluationPlan_Method();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.EvaluationPlan#getTeam <em>Team</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Team</em>'.
	 * @see org.jixiao.model.dossier.EvaluationPlan#getTeam()
	 * @see #getEvaluationPlan()
	 * @generated
	 */
	EReference getEvaluationPlan_Team();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.EvaluationPlan#getSchedule <em>Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Schedule</em>'.
	 * @see org.jixiao.model.dossier.EvaluationPlan#getSchedule()
	 * @see #getEvaluationPlan()
	 * @generated
	 */
	EReference getEvaluationPlan_Schedule();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.EvaluationPlan#getSamplingBasis <em>Sampling Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sampling Basis</em>'.
	 * @see org.jixiao.model.dossier.EvaluationPlan#getSamplingBasis()
	 * @see #getEvaluationPlan()
	 * @generated
	 */
	EAttribute getEvaluationPlan_SamplingBasis();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.EvaluationPlan#getSites <em>Sites</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sites</em>'.
	 * @see org.jixiao.model.dossier.EvaluationPlan#getSites()
	 * @see #getEvaluationPlan()
	 * @generated
	 */
	EReference getEvaluationPlan_Sites();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.EvaluationPlan#getSubmittedOn <em>Submitted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Submitted On</em>'.
	 * @see org.jixiao.model.dossier.EvaluationPlan#getSubmittedOn()
	 * @see #getEvaluationPlan()
	 * @generated
	 */
	EAttribute getEvaluationPlan_SubmittedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.EvaluationPlan#getApprovedOn <em>Approved On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approved On</em>'.
	 * @see org.jixiao.model.dossier.EvaluationPlan#getApprovedOn()
	 * @see #getEvaluationPlan()
	 * @generated
	 */
	EAttribute getEvaluationPlan_ApprovedOn();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.EvaluationPlan#getApprovedBy <em>Approved By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Approved By</em>'.
	 * @see org.jixiao.model.dossier.EvaluationPlan#getApprovedBy()
	 * @see #getEvaluationPlan()
	 * @generated
	 */
	EReference getEvaluationPlan_ApprovedBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.EvaluationPlan#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.dossier.EvaluationPlan#getEvidence()
	 * @see #getEvaluationPlan()
	 * @generated
	 */
	EReference getEvaluationPlan_Evidence();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.EvidenceRequest <em>Evidence Request</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence Request</em>'.
	 * @see org.jixiao.model.dossier.EvidenceRequest
	 * @generated
	 */
	EClass getEvidenceRequest();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.EvidenceRequest#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.jixiao.model.dossier.EvidenceRequest#getWhat()
	 * @see #getEvidenceRequest()
	 * @generated
	 */
	EAttribute getEvidenceRequest_What();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.EvidenceRequest#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Party</em>'.
	 * @see org.jixiao.model.dossier.EvidenceRequest#getParty()
	 * @see #getEvidenceRequest()
	 * @generated
	 */
	EReference getEvidenceRequest_Party();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.dossier.EvidenceRequest#getRowIds <em>Row Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Row Ids</em>'.
	 * @see org.jixiao.model.dossier.EvidenceRequest#getRowIds()
	 * @see #getEvidenceRequest()
	 * @generated
	 */
	EAttribute getEvidenceRequest_RowIds();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.EvidenceRequest#getAskedOn <em>Asked On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asked On</em>'.
	 * @see org.jixiao.model.dossier.EvidenceRequest#getAskedOn()
	 * @see #getEvidenceRequest()
	 * @generated
	 */
	EAttribute getEvidenceRequest_AskedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.EvidenceRequest#getDueDate <em>Due Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due Date</em>'.
	 * @see org.jixiao.model.dossier.EvidenceRequest#getDueDate()
	 * @see #getEvidenceRequest()
	 * @generated
	 */
	EAttribute getEvidenceRequest_DueDate();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.EvidenceRequest#getReceivedOn <em>Received On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received On</em>'.
	 * @see org.jixiao.model.dossier.EvidenceRequest#getReceivedOn()
	 * @see #getEvidenceRequest()
	 * @generated
	 */
	EAttribute getEvidenceRequest_ReceivedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.EvidenceRequest#getExcuse <em>Excuse</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Excuse</em>'.
	 * @see org.jixiao.model.dossier.EvidenceRequest#getExcuse()
	 * @see #getEvidenceRequest()
	 * @generated
	 */
	EAttribute getEvidenceRequest_Excuse();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.EvidenceRequest#getExcusedOn <em>Excused On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Excused On</em>'.
	 * @see org.jixiao.model.dossier.EvidenceRequest#getExcusedOn()
	 * @see #getEvidenceRequest()
	 * @generated
	 */
	EAttribute getEvidenceRequest_ExcusedOn();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.EvidenceRequest#getExcusedBy <em>Excused By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Excused By</em>'.
	 * @see org.jixiao.model.dossier.EvidenceRequest#getExcusedBy()
	 * @see #getEvidenceRequest()
	 * @generated
	 */
	EReference getEvidenceRequest_ExcusedBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.EvidenceRequest#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.dossier.EvidenceRequest#getEvidence()
	 * @see #getEvidenceRequest()
	 * @generated
	 */
	EReference getEvidenceRequest_Evidence();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.ValueFinding <em>Value Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Value Finding</em>'.
	 * @see org.jixiao.model.dossier.ValueFinding
	 * @generated
	 */
	EClass getValueFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ValueFinding#getRowId <em>Row Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row Id</em>'.
	 * @see org.jixiao.model.dossier.ValueFinding#getRowId()
	 * @see #getValueFinding()
	 * @generated
	 */
	EAttribute getValueFinding_RowId();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.ValueFinding#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Before</em>'.
	 * @see org.jixiao.model.dossier.ValueFinding#getBefore()
	 * @see #getValueFinding()
	 * @generated
	 */
	EReference getValueFinding_Before();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.ValueFinding#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see org.jixiao.model.dossier.ValueFinding#getValue()
	 * @see #getValueFinding()
	 * @generated
	 */
	EReference getValueFinding_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ValueFinding#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.jixiao.model.dossier.ValueFinding#getReason()
	 * @see #getValueFinding()
	 * @generated
	 */
	EAttribute getValueFinding_Reason();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.ValueFinding#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Person</em>'.
	 * @see org.jixiao.model.dossier.ValueFinding#getPerson()
	 * @see #getValueFinding()
	 * @generated
	 */
	EReference getValueFinding_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ValueFinding#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.jixiao.model.dossier.ValueFinding#getDate()
	 * @see #getValueFinding()
	 * @generated
	 */
	EAttribute getValueFinding_Date();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.FieldVisit <em>Field Visit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field Visit</em>'.
	 * @see org.jixiao.model.dossier.FieldVisit
	 * @generated
	 */
	EClass getFieldVisit();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.FieldVisit#getSiteId <em>Site Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Site Id</em>'.
	 * @see org.jixiao.model.dossier.FieldVisit#getSiteId()
	 * @see #getFieldVisit()
	 * @generated
	 */
	EAttribute getFieldVisit_SiteId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.FieldVisit#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.jixiao.model.dossier.FieldVisit#getDate()
	 * @see #getFieldVisit()
	 * @generated
	 */
	EAttribute getFieldVisit_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.FieldVisit#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.jixiao.model.dossier.FieldVisit#getPlace()
	 * @see #getFieldVisit()
	 * @generated
	 */
	EAttribute getFieldVisit_Place();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.FieldVisit#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>People</em>'.
	 * @see org.jixiao.model.dossier.FieldVisit#getPeople()
	 * @see #getFieldVisit()
	 * @generated
	 */
	EReference getFieldVisit_People();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.FieldVisit#getSeen <em>Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seen</em>'.
	 * @see org.jixiao.model.dossier.FieldVisit#getSeen()
	 * @see #getFieldVisit()
	 * @generated
	 */
	EAttribute getFieldVisit_Seen();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.FieldVisit#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Findings</em>'.
	 * @see org.jixiao.model.dossier.FieldVisit#getFindings()
	 * @see #getFieldVisit()
	 * @generated
	 */
	EReference getFieldVisit_Findings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.FieldVisit#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.dossier.FieldVisit#getEvidence()
	 * @see #getFieldVisit()
	 * @generated
	 */
	EReference getFieldVisit_Evidence();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.ReportOpinion <em>Report Opinion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report Opinion</em>'.
	 * @see org.jixiao.model.dossier.ReportOpinion
	 * @generated
	 */
	EClass getReportOpinion();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ReportOpinion#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.jixiao.model.dossier.ReportOpinion#getText()
	 * @see #getReportOpinion()
	 * @generated
	 */
	EAttribute getReportOpinion_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ReportOpinion#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.jixiao.model.dossier.ReportOpinion#getOutcome()
	 * @see #getReportOpinion()
	 * @generated
	 */
	EAttribute getReportOpinion_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.ReportOpinion#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.jixiao.model.dossier.ReportOpinion#getReason()
	 * @see #getReportOpinion()
	 * @generated
	 */
	EAttribute getReportOpinion_Reason();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.OpinionRequest <em>Opinion Request</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Opinion Request</em>'.
	 * @see org.jixiao.model.dossier.OpinionRequest
	 * @generated
	 */
	EClass getOpinionRequest();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.OpinionRequest#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Party</em>'.
	 * @see org.jixiao.model.dossier.OpinionRequest#getParty()
	 * @see #getOpinionRequest()
	 * @generated
	 */
	EReference getOpinionRequest_Party();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.OpinionRequest#getSentOn <em>Sent On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sent On</em>'.
	 * @see org.jixiao.model.dossier.OpinionRequest#getSentOn()
	 * @see #getOpinionRequest()
	 * @generated
	 */
	EAttribute getOpinionRequest_SentOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.OpinionRequest#getDueDate <em>Due Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due Date</em>'.
	 * @see org.jixiao.model.dossier.OpinionRequest#getDueDate()
	 * @see #getOpinionRequest()
	 * @generated
	 */
	EAttribute getOpinionRequest_DueDate();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.OpinionRequest#getAnsweredOn <em>Answered On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answered On</em>'.
	 * @see org.jixiao.model.dossier.OpinionRequest#getAnsweredOn()
	 * @see #getOpinionRequest()
	 * @generated
	 */
	EAttribute getOpinionRequest_AnsweredOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.OpinionRequest#getOpinions <em>Opinions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Opinions</em>'.
	 * @see org.jixiao.model.dossier.OpinionRequest#getOpinions()
	 * @see #getOpinionRequest()
	 * @generated
	 */
	EReference getOpinionRequest_Opinions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.OpinionRequest#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.dossier.OpinionRequest#getEvidence()
	 * @see #getOpinionRequest()
	 * @generated
	 */
	EReference getOpinionRequest_Evidence();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.Evaluation <em>Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evaluation</em>'.
	 * @see org.jixiao.model.dossier.Evaluation
	 * @generated
	 */
	EClass getEvaluation();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Evaluation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getKind()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Evaluation#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getPeriod()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Period();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Evaluation#getPeriodFrom <em>Period From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period From</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getPeriodFrom()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_PeriodFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Evaluation#getPeriodTo <em>Period To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period To</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getPeriodTo()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_PeriodTo();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.Evaluation#getEvaluator <em>Evaluator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Evaluator</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getEvaluator()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_Evaluator();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.Evaluation#getThirdParty <em>Third Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Third Party</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getThirdParty()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_ThirdParty();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Evaluation#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getDate()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Evaluation#getFormId <em>Form Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form Id</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getFormId()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_FormId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Evaluation#getAmountUnit <em>Amount Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount Unit</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getAmountUnit()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_AmountUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Evaluation#getOverallGoal <em>Overall Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Overall Goal</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getOverallGoal()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_OverallGoal();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Evaluation#getActualGoal <em>Actual Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Goal</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getActualGoal()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_ActualGoal();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Evaluation#getContentOverview <em>Content Overview</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content Overview</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getContentOverview()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_ContentOverview();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Evaluation#getFundRows <em>Fund Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fund Rows</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getFundRows()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_FundRows();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Evaluation#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indicators</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getIndicators()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_Indicators();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Evaluation#getTasks <em>Tasks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tasks</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getTasks()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_Tasks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Evaluation#getOpinions <em>Opinions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Opinions</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getOpinions()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_Opinions();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Evaluation#getPrintedTotal <em>Printed Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Printed Total</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getPrintedTotal()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_PrintedTotal();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Evaluation#getPrintedTotalPoints <em>Printed Total Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Printed Total Points</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getPrintedTotalPoints()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_PrintedTotalPoints();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Evaluation#getPrintedGrade <em>Printed Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Printed Grade</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getPrintedGrade()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_PrintedGrade();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.Evaluation#getTotal <em>Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Total</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getTotal()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_Total();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Evaluation#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getGrade()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Grade();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.Evaluation#getTrace <em>Trace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Trace</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getTrace()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_Trace();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Evaluation#getConclusions <em>Conclusions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conclusions</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getConclusions()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Conclusions();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Evaluation#getProblems <em>Problems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Problems</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getProblems()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Problems();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Evaluation#getImprovements <em>Improvements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Improvements</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getImprovements()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Improvements();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Evaluation#getOtherRemarks <em>Other Remarks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Other Remarks</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getOtherRemarks()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_OtherRemarks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Evaluation#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getSections()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_Sections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Evaluation#getSignatories <em>Signatories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Signatories</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getSignatories()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_Signatories();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Evaluation#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getEvidence()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Evaluation#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provenance</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getProvenance()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_Provenance();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.Evaluation#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Plan</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getPlan()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_Plan();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Evaluation#getEvidenceRequests <em>Evidence Requests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence Requests</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getEvidenceRequests()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_EvidenceRequests();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Evaluation#getVisits <em>Visits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Visits</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getVisits()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_Visits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Evaluation#getOpinionRequests <em>Opinion Requests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Opinion Requests</em>'.
	 * @see org.jixiao.model.dossier.Evaluation#getOpinionRequests()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_OpinionRequests();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.Problem <em>Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Problem</em>'.
	 * @see org.jixiao.model.dossier.Problem
	 * @generated
	 */
	EClass getProblem();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Problem#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.jixiao.model.dossier.Problem#getText()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Text();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.Problem#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Amount</em>'.
	 * @see org.jixiao.model.dossier.Problem#getAmount()
	 * @see #getProblem()
	 * @generated
	 */
	EReference getProblem_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Problem#getClauseId <em>Clause Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clause Id</em>'.
	 * @see org.jixiao.model.dossier.Problem#getClauseId()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_ClauseId();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.Feedback <em>Feedback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Feedback</em>'.
	 * @see org.jixiao.model.dossier.Feedback
	 * @generated
	 */
	EClass getFeedback();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Feedback#getEvaluationId <em>Evaluation Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evaluation Id</em>'.
	 * @see org.jixiao.model.dossier.Feedback#getEvaluationId()
	 * @see #getFeedback()
	 * @generated
	 */
	EAttribute getFeedback_EvaluationId();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.Feedback#getIssuer <em>Issuer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Issuer</em>'.
	 * @see org.jixiao.model.dossier.Feedback#getIssuer()
	 * @see #getFeedback()
	 * @generated
	 */
	EReference getFeedback_Issuer();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Feedback#getIssuedOn <em>Issued On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issued On</em>'.
	 * @see org.jixiao.model.dossier.Feedback#getIssuedOn()
	 * @see #getFeedback()
	 * @generated
	 */
	EAttribute getFeedback_IssuedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Feedback#getReceivedOn <em>Received On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received On</em>'.
	 * @see org.jixiao.model.dossier.Feedback#getReceivedOn()
	 * @see #getFeedback()
	 * @generated
	 */
	EAttribute getFeedback_ReceivedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Feedback#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.jixiao.model.dossier.Feedback#getText()
	 * @see #getFeedback()
	 * @generated
	 */
	EAttribute getFeedback_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Feedback#getProblems <em>Problems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Problems</em>'.
	 * @see org.jixiao.model.dossier.Feedback#getProblems()
	 * @see #getFeedback()
	 * @generated
	 */
	EReference getFeedback_Problems();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Feedback#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.dossier.Feedback#getEvidence()
	 * @see #getFeedback()
	 * @generated
	 */
	EReference getFeedback_Evidence();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.RectificationItem <em>Rectification Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rectification Item</em>'.
	 * @see org.jixiao.model.dossier.RectificationItem
	 * @generated
	 */
	EClass getRectificationItem();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.RectificationItem#getProblemId <em>Problem Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Problem Id</em>'.
	 * @see org.jixiao.model.dossier.RectificationItem#getProblemId()
	 * @see #getRectificationItem()
	 * @generated
	 */
	EAttribute getRectificationItem_ProblemId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.RectificationItem#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.jixiao.model.dossier.RectificationItem#getMeasure()
	 * @see #getRectificationItem()
	 * @generated
	 */
	EAttribute getRectificationItem_Measure();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.RectificationItem#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Responsible</em>'.
	 * @see org.jixiao.model.dossier.RectificationItem#getResponsible()
	 * @see #getRectificationItem()
	 * @generated
	 */
	EReference getRectificationItem_Responsible();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.RectificationItem#getDueDate <em>Due Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due Date</em>'.
	 * @see org.jixiao.model.dossier.RectificationItem#getDueDate()
	 * @see #getRectificationItem()
	 * @generated
	 */
	EAttribute getRectificationItem_DueDate();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.RectificationItem#getDoneOn <em>Done On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done On</em>'.
	 * @see org.jixiao.model.dossier.RectificationItem#getDoneOn()
	 * @see #getRectificationItem()
	 * @generated
	 */
	EAttribute getRectificationItem_DoneOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.RectificationItem#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.jixiao.model.dossier.RectificationItem#getOutcome()
	 * @see #getRectificationItem()
	 * @generated
	 */
	EAttribute getRectificationItem_Outcome();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.RectificationItem#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.dossier.RectificationItem#getEvidence()
	 * @see #getRectificationItem()
	 * @generated
	 */
	EReference getRectificationItem_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.RectificationItem#getCheck <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Check</em>'.
	 * @see org.jixiao.model.dossier.RectificationItem#getCheck()
	 * @see #getRectificationItem()
	 * @generated
	 */
	EAttribute getRectificationItem_Check();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.Rectification <em>Rectification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rectification</em>'.
	 * @see org.jixiao.model.dossier.Rectification
	 * @generated
	 */
	EClass getRectification();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Rectification#getFeedbackId <em>Feedback Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feedback Id</em>'.
	 * @see org.jixiao.model.dossier.Rectification#getFeedbackId()
	 * @see #getRectification()
	 * @generated
	 */
	EAttribute getRectification_FeedbackId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Rectification#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plan</em>'.
	 * @see org.jixiao.model.dossier.Rectification#getPlan()
	 * @see #getRectification()
	 * @generated
	 */
	EAttribute getRectification_Plan();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Rectification#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.jixiao.model.dossier.Rectification#getItems()
	 * @see #getRectification()
	 * @generated
	 */
	EReference getRectification_Items();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Rectification#getReport <em>Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Report</em>'.
	 * @see org.jixiao.model.dossier.Rectification#getReport()
	 * @see #getRectification()
	 * @generated
	 */
	EAttribute getRectification_Report();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Rectification#getReportedOn <em>Reported On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reported On</em>'.
	 * @see org.jixiao.model.dossier.Rectification#getReportedOn()
	 * @see #getRectification()
	 * @generated
	 */
	EAttribute getRectification_ReportedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Rectification#getVerifiedOn <em>Verified On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified On</em>'.
	 * @see org.jixiao.model.dossier.Rectification#getVerifiedOn()
	 * @see #getRectification()
	 * @generated
	 */
	EAttribute getRectification_VerifiedOn();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.Rectification#getVerifiedBy <em>Verified By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Verified By</em>'.
	 * @see org.jixiao.model.dossier.Rectification#getVerifiedBy()
	 * @see #getRectification()
	 * @generated
	 */
	EReference getRectification_VerifiedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Rectification#getClosedOn <em>Closed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed On</em>'.
	 * @see org.jixiao.model.dossier.Rectification#getClosedOn()
	 * @see #getRectification()
	 * @generated
	 */
	EAttribute getRectification_ClosedOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Rectification#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.dossier.Rectification#getEvidence()
	 * @see #getRectification()
	 * @generated
	 */
	EReference getRectification_Evidence();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.Publication <em>Publication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Publication</em>'.
	 * @see org.jixiao.model.dossier.Publication
	 * @generated
	 */
	EClass getPublication();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Publication#getObjectId <em>Object Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object Id</em>'.
	 * @see org.jixiao.model.dossier.Publication#getObjectId()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_ObjectId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Publication#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.jixiao.model.dossier.Publication#getTitle()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Publication#getPublishedOn <em>Published On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published On</em>'.
	 * @see org.jixiao.model.dossier.Publication#getPublishedOn()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_PublishedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Publication#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.jixiao.model.dossier.Publication#getPlace()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Publication#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.jixiao.model.dossier.Publication#getText()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Publication#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.dossier.Publication#getEvidence()
	 * @see #getPublication()
	 * @generated
	 */
	EReference getPublication_Evidence();

	/**
	 * Returns the meta object for the attribute list '{@link org.jixiao.model.dossier.Publication#getRedacted <em>Redacted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Redacted</em>'.
	 * @see org.jixiao.model.dossier.Publication#getRedacted()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Redacted();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Publication#getRedactionReason <em>Redaction Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Redaction Reason</em>'.
	 * @see org.jixiao.model.dossier.Publication#getRedactionReason()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_RedactionReason();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.BudgetDecision <em>Budget Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Budget Decision</em>'.
	 * @see org.jixiao.model.dossier.BudgetDecision
	 * @generated
	 */
	EClass getBudgetDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.BudgetDecision#getEvaluationId <em>Evaluation Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evaluation Id</em>'.
	 * @see org.jixiao.model.dossier.BudgetDecision#getEvaluationId()
	 * @see #getBudgetDecision()
	 * @generated
	 */
	EAttribute getBudgetDecision_EvaluationId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.BudgetDecision#getFiscalYear <em>Fiscal Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fiscal Year</em>'.
	 * @see org.jixiao.model.dossier.BudgetDecision#getFiscalYear()
	 * @see #getBudgetDecision()
	 * @generated
	 */
	EAttribute getBudgetDecision_FiscalYear();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.BudgetDecision#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.jixiao.model.dossier.BudgetDecision#getGrade()
	 * @see #getBudgetDecision()
	 * @generated
	 */
	EAttribute getBudgetDecision_Grade();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.BudgetDecision#getRuleId <em>Rule Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Id</em>'.
	 * @see org.jixiao.model.dossier.BudgetDecision#getRuleId()
	 * @see #getBudgetDecision()
	 * @generated
	 */
	EAttribute getBudgetDecision_RuleId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.BudgetDecision#getProposed <em>Proposed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proposed</em>'.
	 * @see org.jixiao.model.dossier.BudgetDecision#getProposed()
	 * @see #getBudgetDecision()
	 * @generated
	 */
	EAttribute getBudgetDecision_Proposed();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.BudgetDecision#getDecided <em>Decided</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided</em>'.
	 * @see org.jixiao.model.dossier.BudgetDecision#getDecided()
	 * @see #getBudgetDecision()
	 * @generated
	 */
	EAttribute getBudgetDecision_Decided();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.BudgetDecision#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Before</em>'.
	 * @see org.jixiao.model.dossier.BudgetDecision#getBefore()
	 * @see #getBudgetDecision()
	 * @generated
	 */
	EReference getBudgetDecision_Before();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.BudgetDecision#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>After</em>'.
	 * @see org.jixiao.model.dossier.BudgetDecision#getAfter()
	 * @see #getBudgetDecision()
	 * @generated
	 */
	EReference getBudgetDecision_After();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.BudgetDecision#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.jixiao.model.dossier.BudgetDecision#getDecidedOn()
	 * @see #getBudgetDecision()
	 * @generated
	 */
	EAttribute getBudgetDecision_DecidedOn();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.BudgetDecision#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Decided By</em>'.
	 * @see org.jixiao.model.dossier.BudgetDecision#getDecidedBy()
	 * @see #getBudgetDecision()
	 * @generated
	 */
	EReference getBudgetDecision_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.BudgetDecision#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.jixiao.model.dossier.BudgetDecision#getComment()
	 * @see #getBudgetDecision()
	 * @generated
	 */
	EAttribute getBudgetDecision_Comment();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.BudgetDecision#getProposedAmount <em>Proposed Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Proposed Amount</em>'.
	 * @see org.jixiao.model.dossier.BudgetDecision#getProposedAmount()
	 * @see #getBudgetDecision()
	 * @generated
	 */
	EReference getBudgetDecision_ProposedAmount();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.BudgetDecision#getProposedReason <em>Proposed Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proposed Reason</em>'.
	 * @see org.jixiao.model.dossier.BudgetDecision#getProposedReason()
	 * @see #getBudgetDecision()
	 * @generated
	 */
	EAttribute getBudgetDecision_ProposedReason();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.AccountabilityCase <em>Accountability Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Accountability Case</em>'.
	 * @see org.jixiao.model.dossier.AccountabilityCase
	 * @generated
	 */
	EClass getAccountabilityCase();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.AccountabilityCase#getTrigger <em>Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trigger</em>'.
	 * @see org.jixiao.model.dossier.AccountabilityCase#getTrigger()
	 * @see #getAccountabilityCase()
	 * @generated
	 */
	EAttribute getAccountabilityCase_Trigger();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.AccountabilityCase#getObjectId <em>Object Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object Id</em>'.
	 * @see org.jixiao.model.dossier.AccountabilityCase#getObjectId()
	 * @see #getAccountabilityCase()
	 * @generated
	 */
	EAttribute getAccountabilityCase_ObjectId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.AccountabilityCase#getRuleId <em>Rule Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule Id</em>'.
	 * @see org.jixiao.model.dossier.AccountabilityCase#getRuleId()
	 * @see #getAccountabilityCase()
	 * @generated
	 */
	EAttribute getAccountabilityCase_RuleId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.AccountabilityCase#getProposal <em>Proposal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proposal</em>'.
	 * @see org.jixiao.model.dossier.AccountabilityCase#getProposal()
	 * @see #getAccountabilityCase()
	 * @generated
	 */
	EAttribute getAccountabilityCase_Proposal();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.AccountabilityCase#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision</em>'.
	 * @see org.jixiao.model.dossier.AccountabilityCase#getDecision()
	 * @see #getAccountabilityCase()
	 * @generated
	 */
	EAttribute getAccountabilityCase_Decision();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.AccountabilityCase#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.jixiao.model.dossier.AccountabilityCase#getDecidedOn()
	 * @see #getAccountabilityCase()
	 * @generated
	 */
	EAttribute getAccountabilityCase_DecidedOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.AccountabilityCase#getPersons <em>Persons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Persons</em>'.
	 * @see org.jixiao.model.dossier.AccountabilityCase#getPersons()
	 * @see #getAccountabilityCase()
	 * @generated
	 */
	EReference getAccountabilityCase_Persons();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.AccountabilityCase#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.jixiao.model.dossier.AccountabilityCase#getEvidence()
	 * @see #getAccountabilityCase()
	 * @generated
	 */
	EReference getAccountabilityCase_Evidence();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.dossier.Dossier <em>Dossier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dossier</em>'.
	 * @see org.jixiao.model.dossier.Dossier
	 * @generated
	 */
	EClass getDossier();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Dossier#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getFormatVersion()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Dossier#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getTitle()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Dossier#getFiscalYear <em>Fiscal Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fiscal Year</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getFiscalYear()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_FiscalYear();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Dossier#getFiscalYearTo <em>Fiscal Year To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fiscal Year To</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getFiscalYearTo()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_FiscalYearTo();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.Dossier#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Subject</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getSubject()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Subject();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.Dossier#getAgency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Agency</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getAgency()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Agency();

	/**
	 * Returns the meta object for the containment reference '{@link org.jixiao.model.dossier.Dossier#getCompetentDepartment <em>Competent Department</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Competent Department</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getCompetentDepartment()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_CompetentDepartment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Dossier#getSchemes <em>Schemes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Schemes</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getSchemes()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Schemes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Dossier#getRequiredPacks <em>Required Packs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Required Packs</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getRequiredPacks()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_RequiredPacks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Dossier#getFundRows <em>Fund Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fund Rows</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getFundRows()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_FundRows();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Dossier#getExAnteEvaluations <em>Ex Ante Evaluations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ex Ante Evaluations</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getExAnteEvaluations()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_ExAnteEvaluations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Dossier#getObjectiveSets <em>Objective Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Objective Sets</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getObjectiveSets()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_ObjectiveSets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Dossier#getMonitoringReports <em>Monitoring Reports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Monitoring Reports</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getMonitoringReports()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_MonitoringReports();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Dossier#getEvaluations <em>Evaluations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evaluations</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getEvaluations()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Evaluations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Dossier#getFeedbacks <em>Feedbacks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Feedbacks</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getFeedbacks()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Feedbacks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Dossier#getRectifications <em>Rectifications</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rectifications</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getRectifications()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Rectifications();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Dossier#getPublications <em>Publications</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Publications</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getPublications()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Publications();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Dossier#getBudgetDecisions <em>Budget Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Budget Decisions</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getBudgetDecisions()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_BudgetDecisions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Dossier#getAccountabilityCases <em>Accountability Cases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Accountability Cases</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getAccountabilityCases()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_AccountabilityCases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Dossier#getAttachments <em>Attachments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attachments</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getAttachments()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Attachments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Dossier#getHistory <em>History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>History</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getHistory()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_History();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.dossier.Dossier#getProvenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Provenance</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getProvenance()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Provenance();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.dossier.Dossier#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.jixiao.model.dossier.Dossier#getRemark()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_Remark();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.dossier.FundSource <em>Fund Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Fund Source</em>'.
	 * @see org.jixiao.model.dossier.FundSource
	 * @generated
	 */
	EEnum getFundSource();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.dossier.Conclusion <em>Conclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Conclusion</em>'.
	 * @see org.jixiao.model.dossier.Conclusion
	 * @generated
	 */
	EEnum getConclusion();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.dossier.ObjectiveStatus <em>Objective Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Objective Status</em>'.
	 * @see org.jixiao.model.dossier.ObjectiveStatus
	 * @generated
	 */
	EEnum getObjectiveStatus();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.dossier.Likelihood <em>Likelihood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Likelihood</em>'.
	 * @see org.jixiao.model.dossier.Likelihood
	 * @generated
	 */
	EEnum getLikelihood();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.dossier.DeviationKind <em>Deviation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Deviation Kind</em>'.
	 * @see org.jixiao.model.dossier.DeviationKind
	 * @generated
	 */
	EEnum getDeviationKind();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.dossier.DispositionDecision <em>Disposition Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Disposition Decision</em>'.
	 * @see org.jixiao.model.dossier.DispositionDecision
	 * @generated
	 */
	EEnum getDispositionDecision();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.dossier.EvaluationKind <em>Evaluation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evaluation Kind</em>'.
	 * @see org.jixiao.model.dossier.EvaluationKind
	 * @generated
	 */
	EEnum getEvaluationKind();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.dossier.EvaluationPeriod <em>Evaluation Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evaluation Period</em>'.
	 * @see org.jixiao.model.dossier.EvaluationPeriod
	 * @generated
	 */
	EEnum getEvaluationPeriod();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.dossier.OpinionOutcome <em>Opinion Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Opinion Outcome</em>'.
	 * @see org.jixiao.model.dossier.OpinionOutcome
	 * @generated
	 */
	EEnum getOpinionOutcome();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	DossierFactory getDossierFactory();

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
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.SubjectImpl <em>Subject</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.SubjectImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getSubject()
		 * @generated
		 */
		EClass SUBJECT = eINSTANCE.getSubject();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECT__NAME = eINSTANCE.getSubject_Name();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECT__CODE = eINSTANCE.getSubject_Code();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECT__KIND = eINSTANCE.getSubject_Kind();

		/**
		 * The meta object literal for the '<em><b>Attribute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECT__ATTRIBUTE = eINSTANCE.getSubject_Attribute();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECT__CATEGORY = eINSTANCE.getSubject_Category();

		/**
		 * The meta object literal for the '<em><b>Start Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECT__START_DATE = eINSTANCE.getSubject_StartDate();

		/**
		 * The meta object literal for the '<em><b>End Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECT__END_DATE = eINSTANCE.getSubject_EndDate();

		/**
		 * The meta object literal for the '<em><b>Implementing Unit</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUBJECT__IMPLEMENTING_UNIT = eINSTANCE.getSubject_ImplementingUnit();

		/**
		 * The meta object literal for the '<em><b>Responsible</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUBJECT__RESPONSIBLE = eINSTANCE.getSubject_Responsible();

		/**
		 * The meta object literal for the '<em><b>Overview</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECT__OVERVIEW = eINSTANCE.getSubject_Overview();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBJECT__BASIS = eINSTANCE.getSubject_Basis();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.FundRowImpl <em>Fund Row</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.FundRowImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getFundRow()
		 * @generated
		 */
		EClass FUND_ROW = eINSTANCE.getFundRow();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUND_ROW__SOURCE = eINSTANCE.getFundRow_Source();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUND_ROW__LABEL = eINSTANCE.getFundRow_Label();

		/**
		 * The meta object literal for the '<em><b>Initial</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUND_ROW__INITIAL = eINSTANCE.getFundRow_Initial();

		/**
		 * The meta object literal for the '<em><b>Adjusted</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUND_ROW__ADJUSTED = eINSTANCE.getFundRow_Adjusted();

		/**
		 * The meta object literal for the '<em><b>Arrived</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUND_ROW__ARRIVED = eINSTANCE.getFundRow_Arrived();

		/**
		 * The meta object literal for the '<em><b>Executed</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUND_ROW__EXECUTED = eINSTANCE.getFundRow_Executed();

		/**
		 * The meta object literal for the '<em><b>Projected</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUND_ROW__PROJECTED = eINSTANCE.getFundRow_Projected();

		/**
		 * The meta object literal for the '<em><b>Rate Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUND_ROW__RATE_TEXT = eINSTANCE.getFundRow_RateText();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUND_ROW__POINTS = eINSTANCE.getFundRow_Points();

		/**
		 * The meta object literal for the '<em><b>Claimed Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUND_ROW__CLAIMED_SCORE = eINSTANCE.getFundRow_ClaimedScore();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUND_ROW__REASON = eINSTANCE.getFundRow_Reason();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUND_ROW__RESULT = eINSTANCE.getFundRow_Result();

		/**
		 * The meta object literal for the '<em><b>Trace</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUND_ROW__TRACE = eINSTANCE.getFundRow_Trace();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUND_ROW__RULE = eINSTANCE.getFundRow_Rule();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUND_ROW__EVIDENCE = eINSTANCE.getFundRow_Evidence();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUND_ROW__PROVENANCE = eINSTANCE.getFundRow_Provenance();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.DimensionOpinionImpl <em>Dimension Opinion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.DimensionOpinionImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getDimensionOpinion()
		 * @generated
		 */
		EClass DIMENSION_OPINION = eINSTANCE.getDimensionOpinion();

		/**
		 * The meta object literal for the '<em><b>Dimension Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_OPINION__DIMENSION_CODE = eINSTANCE.getDimensionOpinion_DimensionCode();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_OPINION__NAME = eINSTANCE.getDimensionOpinion_Name();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_OPINION__POINTS = eINSTANCE.getDimensionOpinion_Points();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_OPINION__SCORE = eINSTANCE.getDimensionOpinion_Score();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_OPINION__GRADE = eINSTANCE.getDimensionOpinion_Grade();

		/**
		 * The meta object literal for the '<em><b>Opinion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION_OPINION__OPINION = eINSTANCE.getDimensionOpinion_Opinion();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIMENSION_OPINION__RESULT = eINSTANCE.getDimensionOpinion_Result();

		/**
		 * The meta object literal for the '<em><b>Trace</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIMENSION_OPINION__TRACE = eINSTANCE.getDimensionOpinion_Trace();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIMENSION_OPINION__EVIDENCE = eINSTANCE.getDimensionOpinion_Evidence();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIMENSION_OPINION__PROVENANCE = eINSTANCE.getDimensionOpinion_Provenance();

		/**
		 * The meta object literal for the '<em><b>Reviewer</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIMENSION_OPINION__REVIEWER = eINSTANCE.getDimensionOpinion_Reviewer();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.ExAnteEvaluationImpl <em>Ex Ante Evaluation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.ExAnteEvaluationImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getExAnteEvaluation()
		 * @generated
		 */
		EClass EX_ANTE_EVALUATION = eINSTANCE.getExAnteEvaluation();

		/**
		 * The meta object literal for the '<em><b>Evaluator</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EX_ANTE_EVALUATION__EVALUATOR = eINSTANCE.getExAnteEvaluation_Evaluator();

		/**
		 * The meta object literal for the '<em><b>Experts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EX_ANTE_EVALUATION__EXPERTS = eINSTANCE.getExAnteEvaluation_Experts();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EX_ANTE_EVALUATION__DATE = eINSTANCE.getExAnteEvaluation_Date();

		/**
		 * The meta object literal for the '<em><b>Requested</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EX_ANTE_EVALUATION__REQUESTED = eINSTANCE.getExAnteEvaluation_Requested();

		/**
		 * The meta object literal for the '<em><b>Supported</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EX_ANTE_EVALUATION__SUPPORTED = eINSTANCE.getExAnteEvaluation_Supported();

		/**
		 * The meta object literal for the '<em><b>Opinions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EX_ANTE_EVALUATION__OPINIONS = eINSTANCE.getExAnteEvaluation_Opinions();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EX_ANTE_EVALUATION__SECTIONS = eINSTANCE.getExAnteEvaluation_Sections();

		/**
		 * The meta object literal for the '<em><b>Total</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EX_ANTE_EVALUATION__TOTAL = eINSTANCE.getExAnteEvaluation_Total();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EX_ANTE_EVALUATION__GRADE = eINSTANCE.getExAnteEvaluation_Grade();

		/**
		 * The meta object literal for the '<em><b>Conclusion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EX_ANTE_EVALUATION__CONCLUSION = eINSTANCE.getExAnteEvaluation_Conclusion();

		/**
		 * The meta object literal for the '<em><b>Conclusion Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EX_ANTE_EVALUATION__CONCLUSION_TEXT = eINSTANCE.getExAnteEvaluation_ConclusionText();

		/**
		 * The meta object literal for the '<em><b>Suggestions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EX_ANTE_EVALUATION__SUGGESTIONS = eINSTANCE.getExAnteEvaluation_Suggestions();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EX_ANTE_EVALUATION__EVIDENCE = eINSTANCE.getExAnteEvaluation_Evidence();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EX_ANTE_EVALUATION__PROVENANCE = eINSTANCE.getExAnteEvaluation_Provenance();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.IndicatorTargetImpl <em>Indicator Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.IndicatorTargetImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getIndicatorTarget()
		 * @generated
		 */
		EClass INDICATOR_TARGET = eINSTANCE.getIndicatorTarget();

		/**
		 * The meta object literal for the '<em><b>Library Indicator Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__LIBRARY_INDICATOR_ID = eINSTANCE.getIndicatorTarget_LibraryIndicatorId();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__CODE = eINSTANCE.getIndicatorTarget_Code();

		/**
		 * The meta object literal for the '<em><b>Level1</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__LEVEL1 = eINSTANCE.getIndicatorTarget_Level1();

		/**
		 * The meta object literal for the '<em><b>Level2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__LEVEL2 = eINSTANCE.getIndicatorTarget_Level2();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__NAME = eINSTANCE.getIndicatorTarget_Name();

		/**
		 * The meta object literal for the '<em><b>Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__NATURE = eINSTANCE.getIndicatorTarget_Nature();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__DIRECTION = eINSTANCE.getIndicatorTarget_Direction();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__CORE = eINSTANCE.getIndicatorTarget_Core();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_TARGET__TARGET = eINSTANCE.getIndicatorTarget_Target();

		/**
		 * The meta object literal for the '<em><b>Medium Term Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_TARGET__MEDIUM_TERM_TARGET = eINSTANCE.getIndicatorTarget_MediumTermTarget();

		/**
		 * The meta object literal for the '<em><b>Last Year</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_TARGET__LAST_YEAR = eINSTANCE.getIndicatorTarget_LastYear();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__UNIT = eINSTANCE.getIndicatorTarget_Unit();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__POINTS = eINSTANCE.getIndicatorTarget_Points();

		/**
		 * The meta object literal for the '<em><b>Explanation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__EXPLANATION = eINSTANCE.getIndicatorTarget_Explanation();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__FORMULA = eINSTANCE.getIndicatorTarget_Formula();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__BASIS = eINSTANCE.getIndicatorTarget_Basis();

		/**
		 * The meta object literal for the '<em><b>Basis Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__BASIS_TEXT = eINSTANCE.getIndicatorTarget_BasisText();

		/**
		 * The meta object literal for the '<em><b>Value Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__VALUE_METHOD = eINSTANCE.getIndicatorTarget_ValueMethod();

		/**
		 * The meta object literal for the '<em><b>Evidence Required</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__EVIDENCE_REQUIRED = eINSTANCE.getIndicatorTarget_EvidenceRequired();

		/**
		 * The meta object literal for the '<em><b>Planned Shares</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__PLANNED_SHARES = eINSTANCE.getIndicatorTarget_PlannedShares();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_TARGET__RULE = eINSTANCE.getIndicatorTarget_Rule();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_TARGET__REMARK = eINSTANCE.getIndicatorTarget_Remark();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_TARGET__PROVENANCE = eINSTANCE.getIndicatorTarget_Provenance();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.DepartmentTaskImpl <em>Department Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.DepartmentTaskImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getDepartmentTask()
		 * @generated
		 */
		EClass DEPARTMENT_TASK = eINSTANCE.getDepartmentTask();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPARTMENT_TASK__NAME = eINSTANCE.getDepartmentTask_Name();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPARTMENT_TASK__CONTENT = eINSTANCE.getDepartmentTask_Content();

		/**
		 * The meta object literal for the '<em><b>Total</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPARTMENT_TASK__TOTAL = eINSTANCE.getDepartmentTask_Total();

		/**
		 * The meta object literal for the '<em><b>Fiscal</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPARTMENT_TASK__FISCAL = eINSTANCE.getDepartmentTask_Fiscal();

		/**
		 * The meta object literal for the '<em><b>Other</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPARTMENT_TASK__OTHER = eINSTANCE.getDepartmentTask_Other();

		/**
		 * The meta object literal for the '<em><b>Executed</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPARTMENT_TASK__EXECUTED = eINSTANCE.getDepartmentTask_Executed();

		/**
		 * The meta object literal for the '<em><b>Completion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPARTMENT_TASK__COMPLETION = eINSTANCE.getDepartmentTask_Completion();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPARTMENT_TASK__POINTS = eINSTANCE.getDepartmentTask_Points();

		/**
		 * The meta object literal for the '<em><b>Claimed Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPARTMENT_TASK__CLAIMED_SCORE = eINSTANCE.getDepartmentTask_ClaimedScore();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPARTMENT_TASK__RESULT = eINSTANCE.getDepartmentTask_Result();

		/**
		 * The meta object literal for the '<em><b>Trace</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPARTMENT_TASK__TRACE = eINSTANCE.getDepartmentTask_Trace();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPARTMENT_TASK__PROVENANCE = eINSTANCE.getDepartmentTask_Provenance();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.PlanStepImpl <em>Plan Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.PlanStepImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getPlanStep()
		 * @generated
		 */
		EClass PLAN_STEP = eINSTANCE.getPlanStep();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_STEP__CONTENT = eINSTANCE.getPlanStep_Content();

		/**
		 * The meta object literal for the '<em><b>Start Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_STEP__START_DATE = eINSTANCE.getPlanStep_StartDate();

		/**
		 * The meta object literal for the '<em><b>End Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_STEP__END_DATE = eINSTANCE.getPlanStep_EndDate();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.ObjectiveReviewImpl <em>Objective Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.ObjectiveReviewImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getObjectiveReview()
		 * @generated
		 */
		EClass OBJECTIVE_REVIEW = eINSTANCE.getObjectiveReview();

		/**
		 * The meta object literal for the '<em><b>Reviewer</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE_REVIEW__REVIEWER = eINSTANCE.getObjectiveReview_Reviewer();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE_REVIEW__DATE = eINSTANCE.getObjectiveReview_Date();

		/**
		 * The meta object literal for the '<em><b>Rule Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE_REVIEW__RULE_ID = eINSTANCE.getObjectiveReview_RuleId();

		/**
		 * The meta object literal for the '<em><b>Opinions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE_REVIEW__OPINIONS = eINSTANCE.getObjectiveReview_Opinions();

		/**
		 * The meta object literal for the '<em><b>Total</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE_REVIEW__TOTAL = eINSTANCE.getObjectiveReview_Total();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE_REVIEW__GRADE = eINSTANCE.getObjectiveReview_Grade();

		/**
		 * The meta object literal for the '<em><b>Opinion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE_REVIEW__OPINION = eINSTANCE.getObjectiveReview_Opinion();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.ObjectiveSetImpl <em>Objective Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.ObjectiveSetImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getObjectiveSet()
		 * @generated
		 */
		EClass OBJECTIVE_SET = eINSTANCE.getObjectiveSet();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE_SET__VERSION = eINSTANCE.getObjectiveSet_Version();

		/**
		 * The meta object literal for the '<em><b>Based On Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE_SET__BASED_ON_VERSION = eINSTANCE.getObjectiveSet_BasedOnVersion();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE_SET__STATUS = eINSTANCE.getObjectiveSet_Status();

		/**
		 * The meta object literal for the '<em><b>Overall Goal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE_SET__OVERALL_GOAL = eINSTANCE.getObjectiveSet_OverallGoal();

		/**
		 * The meta object literal for the '<em><b>Medium Term Goal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE_SET__MEDIUM_TERM_GOAL = eINSTANCE.getObjectiveSet_MediumTermGoal();

		/**
		 * The meta object literal for the '<em><b>Approved On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE_SET__APPROVED_ON = eINSTANCE.getObjectiveSet_ApprovedOn();

		/**
		 * The meta object literal for the '<em><b>Approval Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE_SET__APPROVAL_NUMBER = eINSTANCE.getObjectiveSet_ApprovalNumber();

		/**
		 * The meta object literal for the '<em><b>Adjustment Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE_SET__ADJUSTMENT_REASON = eINSTANCE.getObjectiveSet_AdjustmentReason();

		/**
		 * The meta object literal for the '<em><b>Medium Term Total</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE_SET__MEDIUM_TERM_TOTAL = eINSTANCE.getObjectiveSet_MediumTermTotal();

		/**
		 * The meta object literal for the '<em><b>Fund Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE_SET__FUND_ROWS = eINSTANCE.getObjectiveSet_FundRows();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE_SET__TARGETS = eINSTANCE.getObjectiveSet_Targets();

		/**
		 * The meta object literal for the '<em><b>Tasks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE_SET__TASKS = eINSTANCE.getObjectiveSet_Tasks();

		/**
		 * The meta object literal for the '<em><b>Plan</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE_SET__PLAN = eINSTANCE.getObjectiveSet_Plan();

		/**
		 * The meta object literal for the '<em><b>Reviews</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE_SET__REVIEWS = eINSTANCE.getObjectiveSet_Reviews();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE_SET__EVIDENCE = eINSTANCE.getObjectiveSet_Evidence();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE_SET__PROVENANCE = eINSTANCE.getObjectiveSet_Provenance();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.DeviationReasonImpl <em>Deviation Reason</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.DeviationReasonImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getDeviationReason()
		 * @generated
		 */
		EClass DEVIATION_REASON = eINSTANCE.getDeviationReason();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVIATION_REASON__KIND = eINSTANCE.getDeviationReason_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVIATION_REASON__TEXT = eINSTANCE.getDeviationReason_Text();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.DispositionImpl <em>Disposition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.DispositionImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getDisposition()
		 * @generated
		 */
		EClass DISPOSITION = eINSTANCE.getDisposition();

		/**
		 * The meta object literal for the '<em><b>Row Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__ROW_ID = eINSTANCE.getDisposition_RowId();

		/**
		 * The meta object literal for the '<em><b>Rule Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__RULE_ID = eINSTANCE.getDisposition_RuleId();

		/**
		 * The meta object literal for the '<em><b>Raised On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__RAISED_ON = eINSTANCE.getDisposition_RaisedOn();

		/**
		 * The meta object literal for the '<em><b>Light</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__LIGHT = eINSTANCE.getDisposition_Light();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__WHAT = eINSTANCE.getDisposition_What();

		/**
		 * The meta object literal for the '<em><b>Explanation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__EXPLANATION = eINSTANCE.getDisposition_Explanation();

		/**
		 * The meta object literal for the '<em><b>Due Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__DUE_DATE = eINSTANCE.getDisposition_DueDate();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__DECISION = eINSTANCE.getDisposition_Decision();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__DECIDED_ON = eINSTANCE.getDisposition_DecidedOn();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISPOSITION__DECIDED_BY = eINSTANCE.getDisposition_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISPOSITION__AMOUNT = eINSTANCE.getDisposition_Amount();

		/**
		 * The meta object literal for the '<em><b>Closed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__CLOSED_ON = eINSTANCE.getDisposition_ClosedOn();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.MonitoringRowImpl <em>Monitoring Row</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.MonitoringRowImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getMonitoringRow()
		 * @generated
		 */
		EClass MONITORING_ROW = eINSTANCE.getMonitoringRow();

		/**
		 * The meta object literal for the '<em><b>Target Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_ROW__TARGET_ID = eINSTANCE.getMonitoringRow_TargetId();

		/**
		 * The meta object literal for the '<em><b>Level1</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_ROW__LEVEL1 = eINSTANCE.getMonitoringRow_Level1();

		/**
		 * The meta object literal for the '<em><b>Level2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_ROW__LEVEL2 = eINSTANCE.getMonitoringRow_Level2();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_ROW__NAME = eINSTANCE.getMonitoringRow_Name();

		/**
		 * The meta object literal for the '<em><b>Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_ROW__NATURE = eINSTANCE.getMonitoringRow_Nature();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MONITORING_ROW__TARGET = eINSTANCE.getMonitoringRow_Target();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_ROW__UNIT = eINSTANCE.getMonitoringRow_Unit();

		/**
		 * The meta object literal for the '<em><b>Actual</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MONITORING_ROW__ACTUAL = eINSTANCE.getMonitoringRow_Actual();

		/**
		 * The meta object literal for the '<em><b>Actual State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_ROW__ACTUAL_STATE = eINSTANCE.getMonitoringRow_ActualState();

		/**
		 * The meta object literal for the '<em><b>Projected</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MONITORING_ROW__PROJECTED = eINSTANCE.getMonitoringRow_Projected();

		/**
		 * The meta object literal for the '<em><b>Deviations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MONITORING_ROW__DEVIATIONS = eINSTANCE.getMonitoringRow_Deviations();

		/**
		 * The meta object literal for the '<em><b>Likelihood</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_ROW__LIKELIHOOD = eINSTANCE.getMonitoringRow_Likelihood();

		/**
		 * The meta object literal for the '<em><b>Light</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_ROW__LIGHT = eINSTANCE.getMonitoringRow_Light();

		/**
		 * The meta object literal for the '<em><b>Trace</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MONITORING_ROW__TRACE = eINSTANCE.getMonitoringRow_Trace();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_ROW__REMARK = eINSTANCE.getMonitoringRow_Remark();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MONITORING_ROW__EVIDENCE = eINSTANCE.getMonitoringRow_Evidence();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MONITORING_ROW__PROVENANCE = eINSTANCE.getMonitoringRow_Provenance();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.MonitoringReportImpl <em>Monitoring Report</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.MonitoringReportImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getMonitoringReport()
		 * @generated
		 */
		EClass MONITORING_REPORT = eINSTANCE.getMonitoringReport();

		/**
		 * The meta object literal for the '<em><b>Month From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_REPORT__MONTH_FROM = eINSTANCE.getMonitoringReport_MonthFrom();

		/**
		 * The meta object literal for the '<em><b>Month To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_REPORT__MONTH_TO = eINSTANCE.getMonitoringReport_MonthTo();

		/**
		 * The meta object literal for the '<em><b>Reporter</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MONITORING_REPORT__REPORTER = eINSTANCE.getMonitoringReport_Reporter();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_REPORT__DATE = eINSTANCE.getMonitoringReport_Date();

		/**
		 * The meta object literal for the '<em><b>Overall Goal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_REPORT__OVERALL_GOAL = eINSTANCE.getMonitoringReport_OverallGoal();

		/**
		 * The meta object literal for the '<em><b>Goal Progress</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_REPORT__GOAL_PROGRESS = eINSTANCE.getMonitoringReport_GoalProgress();

		/**
		 * The meta object literal for the '<em><b>Fund Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MONITORING_REPORT__FUND_ROWS = eINSTANCE.getMonitoringReport_FundRows();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MONITORING_REPORT__ROWS = eINSTANCE.getMonitoringReport_Rows();

		/**
		 * The meta object literal for the '<em><b>Light</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_REPORT__LIGHT = eINSTANCE.getMonitoringReport_Light();

		/**
		 * The meta object literal for the '<em><b>Dispositions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MONITORING_REPORT__DISPOSITIONS = eINSTANCE.getMonitoringReport_Dispositions();

		/**
		 * The meta object literal for the '<em><b>Conclusion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_REPORT__CONCLUSION = eINSTANCE.getMonitoringReport_Conclusion();

		/**
		 * The meta object literal for the '<em><b>Rectification Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_REPORT__RECTIFICATION_REQUIRED = eINSTANCE.getMonitoringReport_RectificationRequired();

		/**
		 * The meta object literal for the '<em><b>Rectification Advice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_REPORT__RECTIFICATION_ADVICE = eINSTANCE.getMonitoringReport_RectificationAdvice();

		/**
		 * The meta object literal for the '<em><b>Rectification Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORING_REPORT__RECTIFICATION_OUTCOME = eINSTANCE.getMonitoringReport_RectificationOutcome();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MONITORING_REPORT__EVIDENCE = eINSTANCE.getMonitoringReport_Evidence();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MONITORING_REPORT__PROVENANCE = eINSTANCE.getMonitoringReport_Provenance();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.IndicatorScoreImpl <em>Indicator Score</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.IndicatorScoreImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getIndicatorScore()
		 * @generated
		 */
		EClass INDICATOR_SCORE = eINSTANCE.getIndicatorScore();

		/**
		 * The meta object literal for the '<em><b>Target Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__TARGET_ID = eINSTANCE.getIndicatorScore_TargetId();

		/**
		 * The meta object literal for the '<em><b>Library Indicator Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__LIBRARY_INDICATOR_ID = eINSTANCE.getIndicatorScore_LibraryIndicatorId();

		/**
		 * The meta object literal for the '<em><b>Dimension Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__DIMENSION_CODE = eINSTANCE.getIndicatorScore_DimensionCode();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__CODE = eINSTANCE.getIndicatorScore_Code();

		/**
		 * The meta object literal for the '<em><b>Level1</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__LEVEL1 = eINSTANCE.getIndicatorScore_Level1();

		/**
		 * The meta object literal for the '<em><b>Level2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__LEVEL2 = eINSTANCE.getIndicatorScore_Level2();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__NAME = eINSTANCE.getIndicatorScore_Name();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__CORE = eINSTANCE.getIndicatorScore_Core();

		/**
		 * The meta object literal for the '<em><b>Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__NATURE = eINSTANCE.getIndicatorScore_Nature();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__DIRECTION = eINSTANCE.getIndicatorScore_Direction();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_SCORE__TARGET = eINSTANCE.getIndicatorScore_Target();

		/**
		 * The meta object literal for the '<em><b>Adjusted Target</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_SCORE__ADJUSTED_TARGET = eINSTANCE.getIndicatorScore_AdjustedTarget();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__UNIT = eINSTANCE.getIndicatorScore_Unit();

		/**
		 * The meta object literal for the '<em><b>Reported</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_SCORE__REPORTED = eINSTANCE.getIndicatorScore_Reported();

		/**
		 * The meta object literal for the '<em><b>Verified</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_SCORE__VERIFIED = eINSTANCE.getIndicatorScore_Verified();

		/**
		 * The meta object literal for the '<em><b>Recognised</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_SCORE__RECOGNISED = eINSTANCE.getIndicatorScore_Recognised();

		/**
		 * The meta object literal for the '<em><b>Actual State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__ACTUAL_STATE = eINSTANCE.getIndicatorScore_ActualState();

		/**
		 * The meta object literal for the '<em><b>Band</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__BAND = eINSTANCE.getIndicatorScore_Band();

		/**
		 * The meta object literal for the '<em><b>Assessed Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__ASSESSED_SCORE = eINSTANCE.getIndicatorScore_AssessedScore();

		/**
		 * The meta object literal for the '<em><b>Assessed Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__ASSESSED_REASON = eINSTANCE.getIndicatorScore_AssessedReason();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_SCORE__INPUTS = eINSTANCE.getIndicatorScore_Inputs();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__POINTS = eINSTANCE.getIndicatorScore_Points();

		/**
		 * The meta object literal for the '<em><b>Claimed Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__CLAIMED_SCORE = eINSTANCE.getIndicatorScore_ClaimedScore();

		/**
		 * The meta object literal for the '<em><b>Reviewed Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__REVIEWED_SCORE = eINSTANCE.getIndicatorScore_ReviewedScore();

		/**
		 * The meta object literal for the '<em><b>Scoring Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__SCORING_TEXT = eINSTANCE.getIndicatorScore_ScoringText();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__REASON = eINSTANCE.getIndicatorScore_Reason();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__REMARK = eINSTANCE.getIndicatorScore_Remark();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_SCORE__RULE = eINSTANCE.getIndicatorScore_Rule();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_SCORE__RESULT = eINSTANCE.getIndicatorScore_Result();

		/**
		 * The meta object literal for the '<em><b>Trace</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_SCORE__TRACE = eINSTANCE.getIndicatorScore_Trace();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_SCORE__EVIDENCE = eINSTANCE.getIndicatorScore_Evidence();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR_SCORE__PROVENANCE = eINSTANCE.getIndicatorScore_Provenance();

		/**
		 * The meta object literal for the '<em><b>Explanation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR_SCORE__EXPLANATION = eINSTANCE.getIndicatorScore_Explanation();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.SampledSiteImpl <em>Sampled Site</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.SampledSiteImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getSampledSite()
		 * @generated
		 */
		EClass SAMPLED_SITE = eINSTANCE.getSampledSite();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLED_SITE__NAME = eINSTANCE.getSampledSite_Name();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLED_SITE__REASON = eINSTANCE.getSampledSite_Reason();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.EvaluationPlanImpl <em>Evaluation Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.EvaluationPlanImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getEvaluationPlan()
		 * @generated
		 */
		EClass EVALUATION_PLAN = eINSTANCE.getEvaluationPlan();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_PLAN__PURPOSE = eINSTANCE.getEvaluationPlan_Purpose();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_PLAN__SCOPE = eINSTANCE.getEvaluationPlan_Scope();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_PLAN__METHOD = eINSTANCE.getEvaluationPlan_Method();

		/**
		 * The meta object literal for the '<em><b>Team</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PLAN__TEAM = eINSTANCE.getEvaluationPlan_Team();

		/**
		 * The meta object literal for the '<em><b>Schedule</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PLAN__SCHEDULE = eINSTANCE.getEvaluationPlan_Schedule();

		/**
		 * The meta object literal for the '<em><b>Sampling Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_PLAN__SAMPLING_BASIS = eINSTANCE.getEvaluationPlan_SamplingBasis();

		/**
		 * The meta object literal for the '<em><b>Sites</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PLAN__SITES = eINSTANCE.getEvaluationPlan_Sites();

		/**
		 * The meta object literal for the '<em><b>Submitted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_PLAN__SUBMITTED_ON = eINSTANCE.getEvaluationPlan_SubmittedOn();

		/**
		 * The meta object literal for the '<em><b>Approved On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_PLAN__APPROVED_ON = eINSTANCE.getEvaluationPlan_ApprovedOn();

		/**
		 * The meta object literal for the '<em><b>Approved By</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PLAN__APPROVED_BY = eINSTANCE.getEvaluationPlan_ApprovedBy();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_PLAN__EVIDENCE = eINSTANCE.getEvaluationPlan_Evidence();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.EvidenceRequestImpl <em>Evidence Request</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.EvidenceRequestImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getEvidenceRequest()
		 * @generated
		 */
		EClass EVIDENCE_REQUEST = eINSTANCE.getEvidenceRequest();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_REQUEST__WHAT = eINSTANCE.getEvidenceRequest_What();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE_REQUEST__PARTY = eINSTANCE.getEvidenceRequest_Party();

		/**
		 * The meta object literal for the '<em><b>Row Ids</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_REQUEST__ROW_IDS = eINSTANCE.getEvidenceRequest_RowIds();

		/**
		 * The meta object literal for the '<em><b>Asked On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_REQUEST__ASKED_ON = eINSTANCE.getEvidenceRequest_AskedOn();

		/**
		 * The meta object literal for the '<em><b>Due Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_REQUEST__DUE_DATE = eINSTANCE.getEvidenceRequest_DueDate();

		/**
		 * The meta object literal for the '<em><b>Received On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_REQUEST__RECEIVED_ON = eINSTANCE.getEvidenceRequest_ReceivedOn();

		/**
		 * The meta object literal for the '<em><b>Excuse</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_REQUEST__EXCUSE = eINSTANCE.getEvidenceRequest_Excuse();

		/**
		 * The meta object literal for the '<em><b>Excused On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_REQUEST__EXCUSED_ON = eINSTANCE.getEvidenceRequest_ExcusedOn();

		/**
		 * The meta object literal for the '<em><b>Excused By</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE_REQUEST__EXCUSED_BY = eINSTANCE.getEvidenceRequest_ExcusedBy();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE_REQUEST__EVIDENCE = eINSTANCE.getEvidenceRequest_Evidence();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.ValueFindingImpl <em>Value Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.ValueFindingImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getValueFinding()
		 * @generated
		 */
		EClass VALUE_FINDING = eINSTANCE.getValueFinding();

		/**
		 * The meta object literal for the '<em><b>Row Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_FINDING__ROW_ID = eINSTANCE.getValueFinding_RowId();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_FINDING__BEFORE = eINSTANCE.getValueFinding_Before();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_FINDING__VALUE = eINSTANCE.getValueFinding_Value();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_FINDING__REASON = eINSTANCE.getValueFinding_Reason();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE_FINDING__PERSON = eINSTANCE.getValueFinding_Person();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE_FINDING__DATE = eINSTANCE.getValueFinding_Date();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.FieldVisitImpl <em>Field Visit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.FieldVisitImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getFieldVisit()
		 * @generated
		 */
		EClass FIELD_VISIT = eINSTANCE.getFieldVisit();

		/**
		 * The meta object literal for the '<em><b>Site Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VISIT__SITE_ID = eINSTANCE.getFieldVisit_SiteId();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VISIT__DATE = eINSTANCE.getFieldVisit_Date();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VISIT__PLACE = eINSTANCE.getFieldVisit_Place();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELD_VISIT__PEOPLE = eINSTANCE.getFieldVisit_People();

		/**
		 * The meta object literal for the '<em><b>Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VISIT__SEEN = eINSTANCE.getFieldVisit_Seen();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELD_VISIT__FINDINGS = eINSTANCE.getFieldVisit_Findings();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELD_VISIT__EVIDENCE = eINSTANCE.getFieldVisit_Evidence();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.ReportOpinionImpl <em>Report Opinion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.ReportOpinionImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getReportOpinion()
		 * @generated
		 */
		EClass REPORT_OPINION = eINSTANCE.getReportOpinion();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_OPINION__TEXT = eINSTANCE.getReportOpinion_Text();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_OPINION__OUTCOME = eINSTANCE.getReportOpinion_Outcome();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_OPINION__REASON = eINSTANCE.getReportOpinion_Reason();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.OpinionRequestImpl <em>Opinion Request</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.OpinionRequestImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getOpinionRequest()
		 * @generated
		 */
		EClass OPINION_REQUEST = eINSTANCE.getOpinionRequest();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPINION_REQUEST__PARTY = eINSTANCE.getOpinionRequest_Party();

		/**
		 * The meta object literal for the '<em><b>Sent On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION_REQUEST__SENT_ON = eINSTANCE.getOpinionRequest_SentOn();

		/**
		 * The meta object literal for the '<em><b>Due Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION_REQUEST__DUE_DATE = eINSTANCE.getOpinionRequest_DueDate();

		/**
		 * The meta object literal for the '<em><b>Answered On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPINION_REQUEST__ANSWERED_ON = eINSTANCE.getOpinionRequest_AnsweredOn();

		/**
		 * The meta object literal for the '<em><b>Opinions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPINION_REQUEST__OPINIONS = eINSTANCE.getOpinionRequest_Opinions();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPINION_REQUEST__EVIDENCE = eINSTANCE.getOpinionRequest_Evidence();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.EvaluationImpl <em>Evaluation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.EvaluationImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getEvaluation()
		 * @generated
		 */
		EClass EVALUATION = eINSTANCE.getEvaluation();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__KIND = eINSTANCE.getEvaluation_Kind();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__PERIOD = eINSTANCE.getEvaluation_Period();

		/**
		 * The meta object literal for the '<em><b>Period From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__PERIOD_FROM = eINSTANCE.getEvaluation_PeriodFrom();

		/**
		 * The meta object literal for the '<em><b>Period To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__PERIOD_TO = eINSTANCE.getEvaluation_PeriodTo();

		/**
		 * The meta object literal for the '<em><b>Evaluator</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__EVALUATOR = eINSTANCE.getEvaluation_Evaluator();

		/**
		 * The meta object literal for the '<em><b>Third Party</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__THIRD_PARTY = eINSTANCE.getEvaluation_ThirdParty();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__DATE = eINSTANCE.getEvaluation_Date();

		/**
		 * The meta object literal for the '<em><b>Form Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__FORM_ID = eINSTANCE.getEvaluation_FormId();

		/**
		 * The meta object literal for the '<em><b>Amount Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__AMOUNT_UNIT = eINSTANCE.getEvaluation_AmountUnit();

		/**
		 * The meta object literal for the '<em><b>Overall Goal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__OVERALL_GOAL = eINSTANCE.getEvaluation_OverallGoal();

		/**
		 * The meta object literal for the '<em><b>Actual Goal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__ACTUAL_GOAL = eINSTANCE.getEvaluation_ActualGoal();

		/**
		 * The meta object literal for the '<em><b>Content Overview</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__CONTENT_OVERVIEW = eINSTANCE.getEvaluation_ContentOverview();

		/**
		 * The meta object literal for the '<em><b>Fund Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__FUND_ROWS = eINSTANCE.getEvaluation_FundRows();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__INDICATORS = eINSTANCE.getEvaluation_Indicators();

		/**
		 * The meta object literal for the '<em><b>Tasks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__TASKS = eINSTANCE.getEvaluation_Tasks();

		/**
		 * The meta object literal for the '<em><b>Opinions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__OPINIONS = eINSTANCE.getEvaluation_Opinions();

		/**
		 * The meta object literal for the '<em><b>Printed Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__PRINTED_TOTAL = eINSTANCE.getEvaluation_PrintedTotal();

		/**
		 * The meta object literal for the '<em><b>Printed Total Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__PRINTED_TOTAL_POINTS = eINSTANCE.getEvaluation_PrintedTotalPoints();

		/**
		 * The meta object literal for the '<em><b>Printed Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__PRINTED_GRADE = eINSTANCE.getEvaluation_PrintedGrade();

		/**
		 * The meta object literal for the '<em><b>Total</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__TOTAL = eINSTANCE.getEvaluation_Total();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__GRADE = eINSTANCE.getEvaluation_Grade();

		/**
		 * The meta object literal for the '<em><b>Trace</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__TRACE = eINSTANCE.getEvaluation_Trace();

		/**
		 * The meta object literal for the '<em><b>Conclusions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__CONCLUSIONS = eINSTANCE.getEvaluation_Conclusions();

		/**
		 * The meta object literal for the '<em><b>Problems</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__PROBLEMS = eINSTANCE.getEvaluation_Problems();

		/**
		 * The meta object literal for the '<em><b>Improvements</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__IMPROVEMENTS = eINSTANCE.getEvaluation_Improvements();

		/**
		 * The meta object literal for the '<em><b>Other Remarks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__OTHER_REMARKS = eINSTANCE.getEvaluation_OtherRemarks();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__SECTIONS = eINSTANCE.getEvaluation_Sections();

		/**
		 * The meta object literal for the '<em><b>Signatories</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__SIGNATORIES = eINSTANCE.getEvaluation_Signatories();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__EVIDENCE = eINSTANCE.getEvaluation_Evidence();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__PROVENANCE = eINSTANCE.getEvaluation_Provenance();

		/**
		 * The meta object literal for the '<em><b>Plan</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__PLAN = eINSTANCE.getEvaluation_Plan();

		/**
		 * The meta object literal for the '<em><b>Evidence Requests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__EVIDENCE_REQUESTS = eINSTANCE.getEvaluation_EvidenceRequests();

		/**
		 * The meta object literal for the '<em><b>Visits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__VISITS = eINSTANCE.getEvaluation_Visits();

		/**
		 * The meta object literal for the '<em><b>Opinion Requests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__OPINION_REQUESTS = eINSTANCE.getEvaluation_OpinionRequests();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.ProblemImpl <em>Problem</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.ProblemImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getProblem()
		 * @generated
		 */
		EClass PROBLEM = eINSTANCE.getProblem();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__TEXT = eINSTANCE.getProblem_Text();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROBLEM__AMOUNT = eINSTANCE.getProblem_Amount();

		/**
		 * The meta object literal for the '<em><b>Clause Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__CLAUSE_ID = eINSTANCE.getProblem_ClauseId();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.FeedbackImpl <em>Feedback</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.FeedbackImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getFeedback()
		 * @generated
		 */
		EClass FEEDBACK = eINSTANCE.getFeedback();

		/**
		 * The meta object literal for the '<em><b>Evaluation Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEEDBACK__EVALUATION_ID = eINSTANCE.getFeedback_EvaluationId();

		/**
		 * The meta object literal for the '<em><b>Issuer</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FEEDBACK__ISSUER = eINSTANCE.getFeedback_Issuer();

		/**
		 * The meta object literal for the '<em><b>Issued On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEEDBACK__ISSUED_ON = eINSTANCE.getFeedback_IssuedOn();

		/**
		 * The meta object literal for the '<em><b>Received On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEEDBACK__RECEIVED_ON = eINSTANCE.getFeedback_ReceivedOn();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEEDBACK__TEXT = eINSTANCE.getFeedback_Text();

		/**
		 * The meta object literal for the '<em><b>Problems</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FEEDBACK__PROBLEMS = eINSTANCE.getFeedback_Problems();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FEEDBACK__EVIDENCE = eINSTANCE.getFeedback_Evidence();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.RectificationItemImpl <em>Rectification Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.RectificationItemImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getRectificationItem()
		 * @generated
		 */
		EClass RECTIFICATION_ITEM = eINSTANCE.getRectificationItem();

		/**
		 * The meta object literal for the '<em><b>Problem Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECTIFICATION_ITEM__PROBLEM_ID = eINSTANCE.getRectificationItem_ProblemId();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECTIFICATION_ITEM__MEASURE = eINSTANCE.getRectificationItem_Measure();

		/**
		 * The meta object literal for the '<em><b>Responsible</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECTIFICATION_ITEM__RESPONSIBLE = eINSTANCE.getRectificationItem_Responsible();

		/**
		 * The meta object literal for the '<em><b>Due Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECTIFICATION_ITEM__DUE_DATE = eINSTANCE.getRectificationItem_DueDate();

		/**
		 * The meta object literal for the '<em><b>Done On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECTIFICATION_ITEM__DONE_ON = eINSTANCE.getRectificationItem_DoneOn();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECTIFICATION_ITEM__OUTCOME = eINSTANCE.getRectificationItem_Outcome();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECTIFICATION_ITEM__EVIDENCE = eINSTANCE.getRectificationItem_Evidence();

		/**
		 * The meta object literal for the '<em><b>Check</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECTIFICATION_ITEM__CHECK = eINSTANCE.getRectificationItem_Check();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.RectificationImpl <em>Rectification</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.RectificationImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getRectification()
		 * @generated
		 */
		EClass RECTIFICATION = eINSTANCE.getRectification();

		/**
		 * The meta object literal for the '<em><b>Feedback Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECTIFICATION__FEEDBACK_ID = eINSTANCE.getRectification_FeedbackId();

		/**
		 * The meta object literal for the '<em><b>Plan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECTIFICATION__PLAN = eINSTANCE.getRectification_Plan();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECTIFICATION__ITEMS = eINSTANCE.getRectification_Items();

		/**
		 * The meta object literal for the '<em><b>Report</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECTIFICATION__REPORT = eINSTANCE.getRectification_Report();

		/**
		 * The meta object literal for the '<em><b>Reported On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECTIFICATION__REPORTED_ON = eINSTANCE.getRectification_ReportedOn();

		/**
		 * The meta object literal for the '<em><b>Verified On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECTIFICATION__VERIFIED_ON = eINSTANCE.getRectification_VerifiedOn();

		/**
		 * The meta object literal for the '<em><b>Verified By</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECTIFICATION__VERIFIED_BY = eINSTANCE.getRectification_VerifiedBy();

		/**
		 * The meta object literal for the '<em><b>Closed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECTIFICATION__CLOSED_ON = eINSTANCE.getRectification_ClosedOn();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECTIFICATION__EVIDENCE = eINSTANCE.getRectification_Evidence();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.PublicationImpl <em>Publication</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.PublicationImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getPublication()
		 * @generated
		 */
		EClass PUBLICATION = eINSTANCE.getPublication();

		/**
		 * The meta object literal for the '<em><b>Object Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__OBJECT_ID = eINSTANCE.getPublication_ObjectId();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__TITLE = eINSTANCE.getPublication_Title();

		/**
		 * The meta object literal for the '<em><b>Published On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__PUBLISHED_ON = eINSTANCE.getPublication_PublishedOn();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__PLACE = eINSTANCE.getPublication_Place();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__TEXT = eINSTANCE.getPublication_Text();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLICATION__EVIDENCE = eINSTANCE.getPublication_Evidence();

		/**
		 * The meta object literal for the '<em><b>Redacted</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__REDACTED = eINSTANCE.getPublication_Redacted();

		/**
		 * The meta object literal for the '<em><b>Redaction Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__REDACTION_REASON = eINSTANCE.getPublication_RedactionReason();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.BudgetDecisionImpl <em>Budget Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.BudgetDecisionImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getBudgetDecision()
		 * @generated
		 */
		EClass BUDGET_DECISION = eINSTANCE.getBudgetDecision();

		/**
		 * The meta object literal for the '<em><b>Evaluation Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_DECISION__EVALUATION_ID = eINSTANCE.getBudgetDecision_EvaluationId();

		/**
		 * The meta object literal for the '<em><b>Fiscal Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_DECISION__FISCAL_YEAR = eINSTANCE.getBudgetDecision_FiscalYear();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_DECISION__GRADE = eINSTANCE.getBudgetDecision_Grade();

		/**
		 * The meta object literal for the '<em><b>Rule Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_DECISION__RULE_ID = eINSTANCE.getBudgetDecision_RuleId();

		/**
		 * The meta object literal for the '<em><b>Proposed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_DECISION__PROPOSED = eINSTANCE.getBudgetDecision_Proposed();

		/**
		 * The meta object literal for the '<em><b>Decided</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_DECISION__DECIDED = eINSTANCE.getBudgetDecision_Decided();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUDGET_DECISION__BEFORE = eINSTANCE.getBudgetDecision_Before();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUDGET_DECISION__AFTER = eINSTANCE.getBudgetDecision_After();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_DECISION__DECIDED_ON = eINSTANCE.getBudgetDecision_DecidedOn();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUDGET_DECISION__DECIDED_BY = eINSTANCE.getBudgetDecision_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_DECISION__COMMENT = eINSTANCE.getBudgetDecision_Comment();

		/**
		 * The meta object literal for the '<em><b>Proposed Amount</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BUDGET_DECISION__PROPOSED_AMOUNT = eINSTANCE.getBudgetDecision_ProposedAmount();

		/**
		 * The meta object literal for the '<em><b>Proposed Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET_DECISION__PROPOSED_REASON = eINSTANCE.getBudgetDecision_ProposedReason();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.AccountabilityCaseImpl <em>Accountability Case</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.AccountabilityCaseImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getAccountabilityCase()
		 * @generated
		 */
		EClass ACCOUNTABILITY_CASE = eINSTANCE.getAccountabilityCase();

		/**
		 * The meta object literal for the '<em><b>Trigger</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNTABILITY_CASE__TRIGGER = eINSTANCE.getAccountabilityCase_Trigger();

		/**
		 * The meta object literal for the '<em><b>Object Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNTABILITY_CASE__OBJECT_ID = eINSTANCE.getAccountabilityCase_ObjectId();

		/**
		 * The meta object literal for the '<em><b>Rule Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNTABILITY_CASE__RULE_ID = eINSTANCE.getAccountabilityCase_RuleId();

		/**
		 * The meta object literal for the '<em><b>Proposal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNTABILITY_CASE__PROPOSAL = eINSTANCE.getAccountabilityCase_Proposal();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNTABILITY_CASE__DECISION = eINSTANCE.getAccountabilityCase_Decision();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNTABILITY_CASE__DECIDED_ON = eINSTANCE.getAccountabilityCase_DecidedOn();

		/**
		 * The meta object literal for the '<em><b>Persons</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCOUNTABILITY_CASE__PERSONS = eINSTANCE.getAccountabilityCase_Persons();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCOUNTABILITY_CASE__EVIDENCE = eINSTANCE.getAccountabilityCase_Evidence();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.impl.DossierImpl <em>Dossier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.impl.DossierImpl
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getDossier()
		 * @generated
		 */
		EClass DOSSIER = eINSTANCE.getDossier();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__FORMAT_VERSION = eINSTANCE.getDossier_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__TITLE = eINSTANCE.getDossier_Title();

		/**
		 * The meta object literal for the '<em><b>Fiscal Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__FISCAL_YEAR = eINSTANCE.getDossier_FiscalYear();

		/**
		 * The meta object literal for the '<em><b>Fiscal Year To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__FISCAL_YEAR_TO = eINSTANCE.getDossier_FiscalYearTo();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__SUBJECT = eINSTANCE.getDossier_Subject();

		/**
		 * The meta object literal for the '<em><b>Agency</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__AGENCY = eINSTANCE.getDossier_Agency();

		/**
		 * The meta object literal for the '<em><b>Competent Department</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__COMPETENT_DEPARTMENT = eINSTANCE.getDossier_CompetentDepartment();

		/**
		 * The meta object literal for the '<em><b>Schemes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__SCHEMES = eINSTANCE.getDossier_Schemes();

		/**
		 * The meta object literal for the '<em><b>Required Packs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__REQUIRED_PACKS = eINSTANCE.getDossier_RequiredPacks();

		/**
		 * The meta object literal for the '<em><b>Fund Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__FUND_ROWS = eINSTANCE.getDossier_FundRows();

		/**
		 * The meta object literal for the '<em><b>Ex Ante Evaluations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__EX_ANTE_EVALUATIONS = eINSTANCE.getDossier_ExAnteEvaluations();

		/**
		 * The meta object literal for the '<em><b>Objective Sets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__OBJECTIVE_SETS = eINSTANCE.getDossier_ObjectiveSets();

		/**
		 * The meta object literal for the '<em><b>Monitoring Reports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__MONITORING_REPORTS = eINSTANCE.getDossier_MonitoringReports();

		/**
		 * The meta object literal for the '<em><b>Evaluations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__EVALUATIONS = eINSTANCE.getDossier_Evaluations();

		/**
		 * The meta object literal for the '<em><b>Feedbacks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__FEEDBACKS = eINSTANCE.getDossier_Feedbacks();

		/**
		 * The meta object literal for the '<em><b>Rectifications</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__RECTIFICATIONS = eINSTANCE.getDossier_Rectifications();

		/**
		 * The meta object literal for the '<em><b>Publications</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__PUBLICATIONS = eINSTANCE.getDossier_Publications();

		/**
		 * The meta object literal for the '<em><b>Budget Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__BUDGET_DECISIONS = eINSTANCE.getDossier_BudgetDecisions();

		/**
		 * The meta object literal for the '<em><b>Accountability Cases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__ACCOUNTABILITY_CASES = eINSTANCE.getDossier_AccountabilityCases();

		/**
		 * The meta object literal for the '<em><b>Attachments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__ATTACHMENTS = eINSTANCE.getDossier_Attachments();

		/**
		 * The meta object literal for the '<em><b>History</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__HISTORY = eINSTANCE.getDossier_History();

		/**
		 * The meta object literal for the '<em><b>Provenance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__PROVENANCE = eINSTANCE.getDossier_Provenance();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__REMARK = eINSTANCE.getDossier_Remark();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.FundSource <em>Fund Source</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.FundSource
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getFundSource()
		 * @generated
		 */
		EEnum FUND_SOURCE = eINSTANCE.getFundSource();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.Conclusion <em>Conclusion</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.Conclusion
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getConclusion()
		 * @generated
		 */
		EEnum CONCLUSION = eINSTANCE.getConclusion();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.ObjectiveStatus <em>Objective Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.ObjectiveStatus
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getObjectiveStatus()
		 * @generated
		 */
		EEnum OBJECTIVE_STATUS = eINSTANCE.getObjectiveStatus();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.Likelihood <em>Likelihood</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.Likelihood
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getLikelihood()
		 * @generated
		 */
		EEnum LIKELIHOOD = eINSTANCE.getLikelihood();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.DeviationKind <em>Deviation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.DeviationKind
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getDeviationKind()
		 * @generated
		 */
		EEnum DEVIATION_KIND = eINSTANCE.getDeviationKind();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.DispositionDecision <em>Disposition Decision</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.DispositionDecision
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getDispositionDecision()
		 * @generated
		 */
		EEnum DISPOSITION_DECISION = eINSTANCE.getDispositionDecision();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.EvaluationKind <em>Evaluation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.EvaluationKind
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getEvaluationKind()
		 * @generated
		 */
		EEnum EVALUATION_KIND = eINSTANCE.getEvaluationKind();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.EvaluationPeriod <em>Evaluation Period</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.EvaluationPeriod
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getEvaluationPeriod()
		 * @generated
		 */
		EEnum EVALUATION_PERIOD = eINSTANCE.getEvaluationPeriod();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.dossier.OpinionOutcome <em>Opinion Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.dossier.OpinionOutcome
		 * @see org.jixiao.model.dossier.impl.DossierPackageImpl#getOpinionOutcome()
		 * @generated
		 */
		EEnum OPINION_OUTCOME = eINSTANCE.getOpinionOutcome();

	}

} //DossierPackage
