/**
 */
package org.jixiao.model.base;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

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
 * What all other packages share: quantities, money, states of values, provenance, parties, events.
 * <!-- end-model-doc -->
 * @see org.jixiao.model.base.BaseFactory
 * @model kind="package"
 * @generated
 */
public interface BasePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "base"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://jixiao.org/model/base/1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "base"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	BasePackage eINSTANCE = org.jixiao.model.base.impl.BasePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.impl.IdentifiedImpl
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.impl.ParameterImpl <em>Parameter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.impl.ParameterImpl
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getParameter()
	 * @generated
	 */
	int PARAMETER = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.impl.QuantityImpl <em>Quantity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.impl.QuantityImpl
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getQuantity()
	 * @generated
	 */
	int QUANTITY = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__OPERATOR = 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__NUMBER = 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__UNIT = 3;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__KIND = 4;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__DATE = 5;

	/**
	 * The feature id for the '<em><b>Truth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__TRUTH = 6;

	/**
	 * The number of structural features of the '<em>Quantity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Quantity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.impl.AmountImpl <em>Amount</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.impl.AmountImpl
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getAmount()
	 * @generated
	 */
	int AMOUNT = 3;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__VALUE = 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__UNIT = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__TEXT = 2;

	/**
	 * The number of structural features of the '<em>Amount</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Amount</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.impl.EvidenceImpl <em>Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.impl.EvidenceImpl
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getEvidence()
	 * @generated
	 */
	int EVIDENCE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__FILE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__HASH = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Locator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__LOCATOR = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__NOTE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.impl.ProvenanceImpl <em>Provenance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.impl.ProvenanceImpl
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getProvenance()
	 * @generated
	 */
	int PROVENANCE = 5;

	/**
	 * The feature id for the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__FEATURE = 0;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__FILE = 1;

	/**
	 * The feature id for the '<em><b>File Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__FILE_HASH = 2;

	/**
	 * The feature id for the '<em><b>Sheet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__SHEET = 3;

	/**
	 * The feature id for the '<em><b>Cell</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__CELL = 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__TEXT = 5;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__PERSON = 6;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__TIME = 7;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE__NOTE = 8;

	/**
	 * The number of structural features of the '<em>Provenance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Provenance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVENANCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.impl.PartyImpl <em>Party</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.impl.PartyImpl
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getParty()
	 * @generated
	 */
	int PARTY = 6;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__NAME = 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__CODE = 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__ROLE = 2;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__ORGANISATION = 3;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__PHONE = 4;

	/**
	 * The number of structural features of the '<em>Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.impl.EventImpl <em>Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.impl.EventImpl
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getEvent()
	 * @generated
	 */
	int EVENT = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__TIME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Actor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ACTOR = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ROLE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__WHAT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Object Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__OBJECT_ID = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>From State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__FROM_STATE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>To State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__TO_STATE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__COMMENT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Document Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__DOCUMENT_HASH = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.impl.WorkItemImpl <em>Work Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.impl.WorkItemImpl
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getWorkItem()
	 * @generated
	 */
	int WORK_ITEM = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__NUMBER = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__STATE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Workflow Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__WORKFLOW_ID = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__SCHEME_ID = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Scheme Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__SCHEME_VERSION = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Due Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__DUE_DATE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM__EVENTS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Work Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Work Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_ITEM_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.impl.ScoreResultImpl <em>Score Result</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.impl.ScoreResultImpl
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getScoreResult()
	 * @generated
	 */
	int SCORE_RESULT = 9;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_RESULT__KIND = 0;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_RESULT__POINTS = 1;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_RESULT__LOW = 2;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_RESULT__HIGH = 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_RESULT__REASON = 4;

	/**
	 * The number of structural features of the '<em>Score Result</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_RESULT_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Score Result</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_RESULT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.impl.SchemeUseImpl <em>Scheme Use</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.impl.SchemeUseImpl
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getSchemeUse()
	 * @generated
	 */
	int SCHEME_USE = 10;

	/**
	 * The feature id for the '<em><b>Scheme Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_USE__SCHEME_ID = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_USE__VERSION = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_USE__NAME = 2;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_USE__STAGE = 3;

	/**
	 * The feature id for the '<em><b>Pack Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_USE__PACK_ID = 4;

	/**
	 * The number of structural features of the '<em>Scheme Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_USE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Scheme Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_USE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.impl.PackUseImpl <em>Pack Use</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.impl.PackUseImpl
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getPackUse()
	 * @generated
	 */
	int PACK_USE = 11;

	/**
	 * The feature id for the '<em><b>Pack Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACK_USE__PACK_ID = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACK_USE__VERSION = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACK_USE__NAME = 2;

	/**
	 * The feature id for the '<em><b>Bundle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACK_USE__BUNDLE = 3;

	/**
	 * The feature id for the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACK_USE__FEATURE = 4;

	/**
	 * The number of structural features of the '<em>Pack Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACK_USE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Pack Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACK_USE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.impl.ReportSectionImpl <em>Report Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.impl.ReportSectionImpl
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getReportSection()
	 * @generated
	 */
	int REPORT_SECTION = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_SECTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_SECTION__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_SECTION__TEXT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Omitted Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_SECTION__OMITTED_REASON = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Report Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_SECTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Report Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_SECTION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.Operator <em>Operator</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.Operator
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getOperator()
	 * @generated
	 */
	int OPERATOR = 13;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.QuantityKind <em>Quantity Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.QuantityKind
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getQuantityKind()
	 * @generated
	 */
	int QUANTITY_KIND = 14;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.AmountUnit <em>Amount Unit</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.AmountUnit
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getAmountUnit()
	 * @generated
	 */
	int AMOUNT_UNIT = 15;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.ValueState <em>Value State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.ValueState
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getValueState()
	 * @generated
	 */
	int VALUE_STATE = 16;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.SubjectKind <em>Subject Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.SubjectKind
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getSubjectKind()
	 * @generated
	 */
	int SUBJECT_KIND = 17;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.Stage <em>Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.Stage
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getStage()
	 * @generated
	 */
	int STAGE = 18;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.Nature <em>Nature</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.Nature
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getNature()
	 * @generated
	 */
	int NATURE = 19;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.Direction
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 20;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.Light <em>Light</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.Light
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getLight()
	 * @generated
	 */
	int LIGHT = 21;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.ResultKind <em>Result Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.ResultKind
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getResultKind()
	 * @generated
	 */
	int RESULT_KIND = 22;

	/**
	 * The meta object id for the '{@link org.jixiao.model.base.FundingAction <em>Funding Action</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jixiao.model.base.FundingAction
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getFundingAction()
	 * @generated
	 */
	int FUNDING_ACTION = 23;

	/**
	 * The meta object id for the '<em>Local Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getLocalDate()
	 * @generated
	 */
	int LOCAL_DATE = 24;

	/**
	 * The meta object id for the '<em>Timestamp</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.jixiao.model.base.impl.BasePackageImpl#getTimestamp()
	 * @generated
	 */
	int TIMESTAMP = 25;


	/**
	 * Returns the meta object for class '{@link org.jixiao.model.base.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.jixiao.model.base.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.jixiao.model.base.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.base.Parameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter</em>'.
	 * @see org.jixiao.model.base.Parameter
	 * @generated
	 */
	EClass getParameter();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Parameter#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.base.Parameter#getName()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Parameter#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.jixiao.model.base.Parameter#getValue()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Value();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.base.Quantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quantity</em>'.
	 * @see org.jixiao.model.base.Quantity
	 * @generated
	 */
	EClass getQuantity();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Quantity#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.jixiao.model.base.Quantity#getText()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Quantity#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operator</em>'.
	 * @see org.jixiao.model.base.Quantity#getOperator()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Operator();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Quantity#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.jixiao.model.base.Quantity#getNumber()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Quantity#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.jixiao.model.base.Quantity#getUnit()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Quantity#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jixiao.model.base.Quantity#getKind()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Quantity#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.jixiao.model.base.Quantity#getDate()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Quantity#getTruth <em>Truth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Truth</em>'.
	 * @see org.jixiao.model.base.Quantity#getTruth()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Truth();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.base.Amount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Amount</em>'.
	 * @see org.jixiao.model.base.Amount
	 * @generated
	 */
	EClass getAmount();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Amount#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.jixiao.model.base.Amount#getValue()
	 * @see #getAmount()
	 * @generated
	 */
	EAttribute getAmount_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Amount#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.jixiao.model.base.Amount#getUnit()
	 * @see #getAmount()
	 * @generated
	 */
	EAttribute getAmount_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Amount#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.jixiao.model.base.Amount#getText()
	 * @see #getAmount()
	 * @generated
	 */
	EAttribute getAmount_Text();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.base.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence</em>'.
	 * @see org.jixiao.model.base.Evidence
	 * @generated
	 */
	EClass getEvidence();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Evidence#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.jixiao.model.base.Evidence#getTitle()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Evidence#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.jixiao.model.base.Evidence#getFile()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_File();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Evidence#getHash <em>Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hash</em>'.
	 * @see org.jixiao.model.base.Evidence#getHash()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Hash();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Evidence#getLocator <em>Locator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locator</em>'.
	 * @see org.jixiao.model.base.Evidence#getLocator()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Locator();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Evidence#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.jixiao.model.base.Evidence#getNote()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Note();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.base.Provenance <em>Provenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Provenance</em>'.
	 * @see org.jixiao.model.base.Provenance
	 * @generated
	 */
	EClass getProvenance();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Provenance#getFeature <em>Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature</em>'.
	 * @see org.jixiao.model.base.Provenance#getFeature()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Feature();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Provenance#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.jixiao.model.base.Provenance#getFile()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_File();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Provenance#getFileHash <em>File Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Hash</em>'.
	 * @see org.jixiao.model.base.Provenance#getFileHash()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_FileHash();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Provenance#getSheet <em>Sheet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sheet</em>'.
	 * @see org.jixiao.model.base.Provenance#getSheet()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Sheet();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Provenance#getCell <em>Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cell</em>'.
	 * @see org.jixiao.model.base.Provenance#getCell()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Cell();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Provenance#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.jixiao.model.base.Provenance#getText()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Provenance#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see org.jixiao.model.base.Provenance#getPerson()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Provenance#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.jixiao.model.base.Provenance#getTime()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Provenance#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.jixiao.model.base.Provenance#getNote()
	 * @see #getProvenance()
	 * @generated
	 */
	EAttribute getProvenance_Note();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.base.Party <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Party</em>'.
	 * @see org.jixiao.model.base.Party
	 * @generated
	 */
	EClass getParty();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Party#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.base.Party#getName()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Party#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jixiao.model.base.Party#getCode()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Party#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.jixiao.model.base.Party#getRole()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Party#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation</em>'.
	 * @see org.jixiao.model.base.Party#getOrganisation()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Party#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see org.jixiao.model.base.Party#getPhone()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Phone();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.base.Event <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Event</em>'.
	 * @see org.jixiao.model.base.Event
	 * @generated
	 */
	EClass getEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Event#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.jixiao.model.base.Event#getTime()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Event#getActor <em>Actor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actor</em>'.
	 * @see org.jixiao.model.base.Event#getActor()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Actor();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Event#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.jixiao.model.base.Event#getRole()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Event#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.jixiao.model.base.Event#getWhat()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_What();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Event#getObjectId <em>Object Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object Id</em>'.
	 * @see org.jixiao.model.base.Event#getObjectId()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_ObjectId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Event#getFromState <em>From State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From State</em>'.
	 * @see org.jixiao.model.base.Event#getFromState()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_FromState();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Event#getToState <em>To State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To State</em>'.
	 * @see org.jixiao.model.base.Event#getToState()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_ToState();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Event#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.jixiao.model.base.Event#getComment()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.Event#getDocumentHash <em>Document Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document Hash</em>'.
	 * @see org.jixiao.model.base.Event#getDocumentHash()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_DocumentHash();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.base.WorkItem <em>Work Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Work Item</em>'.
	 * @see org.jixiao.model.base.WorkItem
	 * @generated
	 */
	EClass getWorkItem();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.WorkItem#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.jixiao.model.base.WorkItem#getNumber()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.WorkItem#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.jixiao.model.base.WorkItem#getState()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_State();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.WorkItem#getWorkflowId <em>Workflow Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Workflow Id</em>'.
	 * @see org.jixiao.model.base.WorkItem#getWorkflowId()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_WorkflowId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.WorkItem#getSchemeId <em>Scheme Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme Id</em>'.
	 * @see org.jixiao.model.base.WorkItem#getSchemeId()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_SchemeId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.WorkItem#getSchemeVersion <em>Scheme Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme Version</em>'.
	 * @see org.jixiao.model.base.WorkItem#getSchemeVersion()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_SchemeVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.WorkItem#getDueDate <em>Due Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due Date</em>'.
	 * @see org.jixiao.model.base.WorkItem#getDueDate()
	 * @see #getWorkItem()
	 * @generated
	 */
	EAttribute getWorkItem_DueDate();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jixiao.model.base.WorkItem#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Events</em>'.
	 * @see org.jixiao.model.base.WorkItem#getEvents()
	 * @see #getWorkItem()
	 * @generated
	 */
	EReference getWorkItem_Events();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.base.ScoreResult <em>Score Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Score Result</em>'.
	 * @see org.jixiao.model.base.ScoreResult
	 * @generated
	 */
	EClass getScoreResult();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.ScoreResult#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jixiao.model.base.ScoreResult#getKind()
	 * @see #getScoreResult()
	 * @generated
	 */
	EAttribute getScoreResult_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.ScoreResult#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.jixiao.model.base.ScoreResult#getPoints()
	 * @see #getScoreResult()
	 * @generated
	 */
	EAttribute getScoreResult_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.ScoreResult#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.jixiao.model.base.ScoreResult#getLow()
	 * @see #getScoreResult()
	 * @generated
	 */
	EAttribute getScoreResult_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.ScoreResult#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.jixiao.model.base.ScoreResult#getHigh()
	 * @see #getScoreResult()
	 * @generated
	 */
	EAttribute getScoreResult_High();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.ScoreResult#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.jixiao.model.base.ScoreResult#getReason()
	 * @see #getScoreResult()
	 * @generated
	 */
	EAttribute getScoreResult_Reason();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.base.SchemeUse <em>Scheme Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scheme Use</em>'.
	 * @see org.jixiao.model.base.SchemeUse
	 * @generated
	 */
	EClass getSchemeUse();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.SchemeUse#getSchemeId <em>Scheme Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme Id</em>'.
	 * @see org.jixiao.model.base.SchemeUse#getSchemeId()
	 * @see #getSchemeUse()
	 * @generated
	 */
	EAttribute getSchemeUse_SchemeId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.SchemeUse#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.jixiao.model.base.SchemeUse#getVersion()
	 * @see #getSchemeUse()
	 * @generated
	 */
	EAttribute getSchemeUse_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.SchemeUse#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.base.SchemeUse#getName()
	 * @see #getSchemeUse()
	 * @generated
	 */
	EAttribute getSchemeUse_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.SchemeUse#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.jixiao.model.base.SchemeUse#getStage()
	 * @see #getSchemeUse()
	 * @generated
	 */
	EAttribute getSchemeUse_Stage();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.SchemeUse#getPackId <em>Pack Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pack Id</em>'.
	 * @see org.jixiao.model.base.SchemeUse#getPackId()
	 * @see #getSchemeUse()
	 * @generated
	 */
	EAttribute getSchemeUse_PackId();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.base.PackUse <em>Pack Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pack Use</em>'.
	 * @see org.jixiao.model.base.PackUse
	 * @generated
	 */
	EClass getPackUse();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.PackUse#getPackId <em>Pack Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pack Id</em>'.
	 * @see org.jixiao.model.base.PackUse#getPackId()
	 * @see #getPackUse()
	 * @generated
	 */
	EAttribute getPackUse_PackId();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.PackUse#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.jixiao.model.base.PackUse#getVersion()
	 * @see #getPackUse()
	 * @generated
	 */
	EAttribute getPackUse_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.PackUse#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jixiao.model.base.PackUse#getName()
	 * @see #getPackUse()
	 * @generated
	 */
	EAttribute getPackUse_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.PackUse#getBundle <em>Bundle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bundle</em>'.
	 * @see org.jixiao.model.base.PackUse#getBundle()
	 * @see #getPackUse()
	 * @generated
	 */
	EAttribute getPackUse_Bundle();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.PackUse#getFeature <em>Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature</em>'.
	 * @see org.jixiao.model.base.PackUse#getFeature()
	 * @see #getPackUse()
	 * @generated
	 */
	EAttribute getPackUse_Feature();

	/**
	 * Returns the meta object for class '{@link org.jixiao.model.base.ReportSection <em>Report Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report Section</em>'.
	 * @see org.jixiao.model.base.ReportSection
	 * @generated
	 */
	EClass getReportSection();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.ReportSection#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.jixiao.model.base.ReportSection#getTitle()
	 * @see #getReportSection()
	 * @generated
	 */
	EAttribute getReportSection_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.ReportSection#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.jixiao.model.base.ReportSection#getText()
	 * @see #getReportSection()
	 * @generated
	 */
	EAttribute getReportSection_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.jixiao.model.base.ReportSection#getOmittedReason <em>Omitted Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Omitted Reason</em>'.
	 * @see org.jixiao.model.base.ReportSection#getOmittedReason()
	 * @see #getReportSection()
	 * @generated
	 */
	EAttribute getReportSection_OmittedReason();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.base.Operator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Operator</em>'.
	 * @see org.jixiao.model.base.Operator
	 * @generated
	 */
	EEnum getOperator();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.base.QuantityKind <em>Quantity Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Quantity Kind</em>'.
	 * @see org.jixiao.model.base.QuantityKind
	 * @generated
	 */
	EEnum getQuantityKind();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.base.AmountUnit <em>Amount Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Amount Unit</em>'.
	 * @see org.jixiao.model.base.AmountUnit
	 * @generated
	 */
	EEnum getAmountUnit();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.base.ValueState <em>Value State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Value State</em>'.
	 * @see org.jixiao.model.base.ValueState
	 * @generated
	 */
	EEnum getValueState();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.base.SubjectKind <em>Subject Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Subject Kind</em>'.
	 * @see org.jixiao.model.base.SubjectKind
	 * @generated
	 */
	EEnum getSubjectKind();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.base.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stage</em>'.
	 * @see org.jixiao.model.base.Stage
	 * @generated
	 */
	EEnum getStage();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.base.Nature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Nature</em>'.
	 * @see org.jixiao.model.base.Nature
	 * @generated
	 */
	EEnum getNature();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.base.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see org.jixiao.model.base.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.base.Light <em>Light</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Light</em>'.
	 * @see org.jixiao.model.base.Light
	 * @generated
	 */
	EEnum getLight();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.base.ResultKind <em>Result Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Result Kind</em>'.
	 * @see org.jixiao.model.base.ResultKind
	 * @generated
	 */
	EEnum getResultKind();

	/**
	 * Returns the meta object for enum '{@link org.jixiao.model.base.FundingAction <em>Funding Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Funding Action</em>'.
	 * @see org.jixiao.model.base.FundingAction
	 * @generated
	 */
	EEnum getFundingAction();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Local Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar day without time zone, written 2026-03-15.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Local Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getLocalDate();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Timestamp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A point in time in UTC, written 2026-03-15T01:02:03Z.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Timestamp</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getTimestamp();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	BaseFactory getBaseFactory();

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
		 * The meta object literal for the '{@link org.jixiao.model.base.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.impl.IdentifiedImpl
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.impl.ParameterImpl <em>Parameter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.impl.ParameterImpl
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getParameter()
		 * @generated
		 */
		EClass PARAMETER = eINSTANCE.getParameter();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__NAME = eINSTANCE.getParameter_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__VALUE = eINSTANCE.getParameter_Value();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.impl.QuantityImpl <em>Quantity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.impl.QuantityImpl
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getQuantity()
		 * @generated
		 */
		EClass QUANTITY = eINSTANCE.getQuantity();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__TEXT = eINSTANCE.getQuantity_Text();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__OPERATOR = eINSTANCE.getQuantity_Operator();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__NUMBER = eINSTANCE.getQuantity_Number();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__UNIT = eINSTANCE.getQuantity_Unit();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__KIND = eINSTANCE.getQuantity_Kind();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__DATE = eINSTANCE.getQuantity_Date();

		/**
		 * The meta object literal for the '<em><b>Truth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__TRUTH = eINSTANCE.getQuantity_Truth();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.impl.AmountImpl <em>Amount</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.impl.AmountImpl
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getAmount()
		 * @generated
		 */
		EClass AMOUNT = eINSTANCE.getAmount();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMOUNT__VALUE = eINSTANCE.getAmount_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMOUNT__UNIT = eINSTANCE.getAmount_Unit();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMOUNT__TEXT = eINSTANCE.getAmount_Text();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.impl.EvidenceImpl <em>Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.impl.EvidenceImpl
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getEvidence()
		 * @generated
		 */
		EClass EVIDENCE = eINSTANCE.getEvidence();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__TITLE = eINSTANCE.getEvidence_Title();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__FILE = eINSTANCE.getEvidence_File();

		/**
		 * The meta object literal for the '<em><b>Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__HASH = eINSTANCE.getEvidence_Hash();

		/**
		 * The meta object literal for the '<em><b>Locator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__LOCATOR = eINSTANCE.getEvidence_Locator();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__NOTE = eINSTANCE.getEvidence_Note();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.impl.ProvenanceImpl <em>Provenance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.impl.ProvenanceImpl
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getProvenance()
		 * @generated
		 */
		EClass PROVENANCE = eINSTANCE.getProvenance();

		/**
		 * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__FEATURE = eINSTANCE.getProvenance_Feature();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__FILE = eINSTANCE.getProvenance_File();

		/**
		 * The meta object literal for the '<em><b>File Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__FILE_HASH = eINSTANCE.getProvenance_FileHash();

		/**
		 * The meta object literal for the '<em><b>Sheet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__SHEET = eINSTANCE.getProvenance_Sheet();

		/**
		 * The meta object literal for the '<em><b>Cell</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__CELL = eINSTANCE.getProvenance_Cell();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__TEXT = eINSTANCE.getProvenance_Text();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__PERSON = eINSTANCE.getProvenance_Person();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__TIME = eINSTANCE.getProvenance_Time();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVENANCE__NOTE = eINSTANCE.getProvenance_Note();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.impl.PartyImpl <em>Party</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.impl.PartyImpl
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getParty()
		 * @generated
		 */
		EClass PARTY = eINSTANCE.getParty();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__NAME = eINSTANCE.getParty_Name();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__CODE = eINSTANCE.getParty_Code();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__ROLE = eINSTANCE.getParty_Role();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__ORGANISATION = eINSTANCE.getParty_Organisation();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__PHONE = eINSTANCE.getParty_Phone();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.impl.EventImpl <em>Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.impl.EventImpl
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getEvent()
		 * @generated
		 */
		EClass EVENT = eINSTANCE.getEvent();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__TIME = eINSTANCE.getEvent_Time();

		/**
		 * The meta object literal for the '<em><b>Actor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__ACTOR = eINSTANCE.getEvent_Actor();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__ROLE = eINSTANCE.getEvent_Role();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__WHAT = eINSTANCE.getEvent_What();

		/**
		 * The meta object literal for the '<em><b>Object Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__OBJECT_ID = eINSTANCE.getEvent_ObjectId();

		/**
		 * The meta object literal for the '<em><b>From State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__FROM_STATE = eINSTANCE.getEvent_FromState();

		/**
		 * The meta object literal for the '<em><b>To State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__TO_STATE = eINSTANCE.getEvent_ToState();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__COMMENT = eINSTANCE.getEvent_Comment();

		/**
		 * The meta object literal for the '<em><b>Document Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__DOCUMENT_HASH = eINSTANCE.getEvent_DocumentHash();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.impl.WorkItemImpl <em>Work Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.impl.WorkItemImpl
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getWorkItem()
		 * @generated
		 */
		EClass WORK_ITEM = eINSTANCE.getWorkItem();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__NUMBER = eINSTANCE.getWorkItem_Number();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__STATE = eINSTANCE.getWorkItem_State();

		/**
		 * The meta object literal for the '<em><b>Workflow Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__WORKFLOW_ID = eINSTANCE.getWorkItem_WorkflowId();

		/**
		 * The meta object literal for the '<em><b>Scheme Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__SCHEME_ID = eINSTANCE.getWorkItem_SchemeId();

		/**
		 * The meta object literal for the '<em><b>Scheme Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__SCHEME_VERSION = eINSTANCE.getWorkItem_SchemeVersion();

		/**
		 * The meta object literal for the '<em><b>Due Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_ITEM__DUE_DATE = eINSTANCE.getWorkItem_DueDate();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORK_ITEM__EVENTS = eINSTANCE.getWorkItem_Events();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.impl.ScoreResultImpl <em>Score Result</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.impl.ScoreResultImpl
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getScoreResult()
		 * @generated
		 */
		EClass SCORE_RESULT = eINSTANCE.getScoreResult();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_RESULT__KIND = eINSTANCE.getScoreResult_Kind();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_RESULT__POINTS = eINSTANCE.getScoreResult_Points();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_RESULT__LOW = eINSTANCE.getScoreResult_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_RESULT__HIGH = eINSTANCE.getScoreResult_High();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE_RESULT__REASON = eINSTANCE.getScoreResult_Reason();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.impl.SchemeUseImpl <em>Scheme Use</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.impl.SchemeUseImpl
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getSchemeUse()
		 * @generated
		 */
		EClass SCHEME_USE = eINSTANCE.getSchemeUse();

		/**
		 * The meta object literal for the '<em><b>Scheme Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME_USE__SCHEME_ID = eINSTANCE.getSchemeUse_SchemeId();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME_USE__VERSION = eINSTANCE.getSchemeUse_Version();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME_USE__NAME = eINSTANCE.getSchemeUse_Name();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME_USE__STAGE = eINSTANCE.getSchemeUse_Stage();

		/**
		 * The meta object literal for the '<em><b>Pack Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME_USE__PACK_ID = eINSTANCE.getSchemeUse_PackId();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.impl.PackUseImpl <em>Pack Use</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.impl.PackUseImpl
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getPackUse()
		 * @generated
		 */
		EClass PACK_USE = eINSTANCE.getPackUse();

		/**
		 * The meta object literal for the '<em><b>Pack Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACK_USE__PACK_ID = eINSTANCE.getPackUse_PackId();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACK_USE__VERSION = eINSTANCE.getPackUse_Version();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACK_USE__NAME = eINSTANCE.getPackUse_Name();

		/**
		 * The meta object literal for the '<em><b>Bundle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACK_USE__BUNDLE = eINSTANCE.getPackUse_Bundle();

		/**
		 * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACK_USE__FEATURE = eINSTANCE.getPackUse_Feature();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.impl.ReportSectionImpl <em>Report Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.impl.ReportSectionImpl
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getReportSection()
		 * @generated
		 */
		EClass REPORT_SECTION = eINSTANCE.getReportSection();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_SECTION__TITLE = eINSTANCE.getReportSection_Title();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_SECTION__TEXT = eINSTANCE.getReportSection_Text();

		/**
		 * The meta object literal for the '<em><b>Omitted Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_SECTION__OMITTED_REASON = eINSTANCE.getReportSection_OmittedReason();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.Operator <em>Operator</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.Operator
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getOperator()
		 * @generated
		 */
		EEnum OPERATOR = eINSTANCE.getOperator();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.QuantityKind <em>Quantity Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.QuantityKind
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getQuantityKind()
		 * @generated
		 */
		EEnum QUANTITY_KIND = eINSTANCE.getQuantityKind();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.AmountUnit <em>Amount Unit</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.AmountUnit
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getAmountUnit()
		 * @generated
		 */
		EEnum AMOUNT_UNIT = eINSTANCE.getAmountUnit();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.ValueState <em>Value State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.ValueState
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getValueState()
		 * @generated
		 */
		EEnum VALUE_STATE = eINSTANCE.getValueState();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.SubjectKind <em>Subject Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.SubjectKind
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getSubjectKind()
		 * @generated
		 */
		EEnum SUBJECT_KIND = eINSTANCE.getSubjectKind();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.Stage <em>Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.Stage
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getStage()
		 * @generated
		 */
		EEnum STAGE = eINSTANCE.getStage();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.Nature <em>Nature</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.Nature
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getNature()
		 * @generated
		 */
		EEnum NATURE = eINSTANCE.getNature();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.Direction
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.Light <em>Light</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.Light
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getLight()
		 * @generated
		 */
		EEnum LIGHT = eINSTANCE.getLight();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.ResultKind <em>Result Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.ResultKind
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getResultKind()
		 * @generated
		 */
		EEnum RESULT_KIND = eINSTANCE.getResultKind();

		/**
		 * The meta object literal for the '{@link org.jixiao.model.base.FundingAction <em>Funding Action</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jixiao.model.base.FundingAction
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getFundingAction()
		 * @generated
		 */
		EEnum FUNDING_ACTION = eINSTANCE.getFundingAction();

		/**
		 * The meta object literal for the '<em>Local Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getLocalDate()
		 * @generated
		 */
		EDataType LOCAL_DATE = eINSTANCE.getLocalDate();

		/**
		 * The meta object literal for the '<em>Timestamp</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.jixiao.model.base.impl.BasePackageImpl#getTimestamp()
		 * @generated
		 */
		EDataType TIMESTAMP = eINSTANCE.getTimestamp();

	}

} //BasePackage
