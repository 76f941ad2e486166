/**
 */
package org.jixiao.model.dossier.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jixiao.model.base.Event;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.PackUse;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.SchemeUse;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.dossier.AccountabilityCase;
import org.jixiao.model.dossier.BudgetDecision;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.dossier.Feedback;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.Publication;
import org.jixiao.model.dossier.Rectification;
import org.jixiao.model.dossier.Subject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dossier</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getFiscalYear <em>Fiscal Year</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getFiscalYearTo <em>Fiscal Year To</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getCompetentDepartment <em>Competent Department</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getSchemes <em>Schemes</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getRequiredPacks <em>Required Packs</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getFundRows <em>Fund Rows</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getExAnteEvaluations <em>Ex Ante Evaluations</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getObjectiveSets <em>Objective Sets</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getMonitoringReports <em>Monitoring Reports</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getEvaluations <em>Evaluations</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getFeedbacks <em>Feedbacks</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getRectifications <em>Rectifications</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getPublications <em>Publications</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getBudgetDecisions <em>Budget Decisions</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getAccountabilityCases <em>Accountability Cases</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getHistory <em>History</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DossierImpl#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DossierImpl extends IdentifiedImpl implements Dossier {
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
	 * The default value of the '{@link #getFiscalYear() <em>Fiscal Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiscalYear()
	 * @generated
	 * @ordered
	 */
	protected static final int FISCAL_YEAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFiscalYear() <em>Fiscal Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiscalYear()
	 * @generated
	 * @ordered
	 */
	protected int fiscalYear = FISCAL_YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getFiscalYearTo() <em>Fiscal Year To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiscalYearTo()
	 * @generated
	 * @ordered
	 */
	protected static final Integer FISCAL_YEAR_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFiscalYearTo() <em>Fiscal Year To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiscalYearTo()
	 * @generated
	 * @ordered
	 */
	protected Integer fiscalYearTo = FISCAL_YEAR_TO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected Subject subject;

	/**
	 * The cached value of the '{@link #getAgency() <em>Agency</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgency()
	 * @generated
	 * @ordered
	 */
	protected Party agency;

	/**
	 * The cached value of the '{@link #getCompetentDepartment() <em>Competent Department</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompetentDepartment()
	 * @generated
	 * @ordered
	 */
	protected Party competentDepartment;

	/**
	 * The cached value of the '{@link #getSchemes() <em>Schemes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemes()
	 * @generated
	 * @ordered
	 */
	protected EList<SchemeUse> schemes;

	/**
	 * The cached value of the '{@link #getRequiredPacks() <em>Required Packs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredPacks()
	 * @generated
	 * @ordered
	 */
	protected EList<PackUse> requiredPacks;

	/**
	 * The cached value of the '{@link #getFundRows() <em>Fund Rows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFundRows()
	 * @generated
	 * @ordered
	 */
	protected EList<FundRow> fundRows;

	/**
	 * The cached value of the '{@link #getExAnteEvaluations() <em>Ex Ante Evaluations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExAnteEvaluations()
	 * @generated
	 * @ordered
	 */
	protected EList<ExAnteEvaluation> exAnteEvaluations;

	/**
	 * The cached value of the '{@link #getObjectiveSets() <em>Objective Sets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectiveSets()
	 * @generated
	 * @ordered
	 */
	protected EList<ObjectiveSet> objectiveSets;

	/**
	 * The cached value of the '{@link #getMonitoringReports() <em>Monitoring Reports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonitoringReports()
	 * @generated
	 * @ordered
	 */
	protected EList<MonitoringReport> monitoringReports;

	/**
	 * The cached value of the '{@link #getEvaluations() <em>Evaluations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluations()
	 * @generated
	 * @ordered
	 */
	protected EList<Evaluation> evaluations;

	/**
	 * The cached value of the '{@link #getFeedbacks() <em>Feedbacks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeedbacks()
	 * @generated
	 * @ordered
	 */
	protected EList<Feedback> feedbacks;

	/**
	 * The cached value of the '{@link #getRectifications() <em>Rectifications</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRectifications()
	 * @generated
	 * @ordered
	 */
	protected EList<Rectification> rectifications;

	/**
	 * The cached value of the '{@link #getPublications() <em>Publications</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublications()
	 * @generated
	 * @ordered
	 */
	protected EList<Publication> publications;

	/**
	 * The cached value of the '{@link #getBudgetDecisions() <em>Budget Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudgetDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<BudgetDecision> budgetDecisions;

	/**
	 * The cached value of the '{@link #getAccountabilityCases() <em>Accountability Cases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountabilityCases()
	 * @generated
	 * @ordered
	 */
	protected EList<AccountabilityCase> accountabilityCases;

	/**
	 * The cached value of the '{@link #getAttachments() <em>Attachments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttachments()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> attachments;

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
	 * The cached value of the '{@link #getProvenance() <em>Provenance</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected EList<Provenance> provenance;

	/**
	 * The default value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected static final String REMARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected String remark = REMARK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DossierImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.DOSSIER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__FORMAT_VERSION, oldFormatVersion, formatVersion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFiscalYear() {
		return fiscalYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFiscalYear(int newFiscalYear) {
		int oldFiscalYear = fiscalYear;
		fiscalYear = newFiscalYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__FISCAL_YEAR, oldFiscalYear, fiscalYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getFiscalYearTo() {
		return fiscalYearTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFiscalYearTo(Integer newFiscalYearTo) {
		Integer oldFiscalYearTo = fiscalYearTo;
		fiscalYearTo = newFiscalYearTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__FISCAL_YEAR_TO, oldFiscalYearTo, fiscalYearTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Subject getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSubject(Subject newSubject, NotificationChain msgs) {
		Subject oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__SUBJECT, oldSubject, newSubject);
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
	public void setSubject(Subject newSubject) {
		if (newSubject != subject) {
			NotificationChain msgs = null;
			if (subject != null)
				msgs = ((InternalEObject)subject).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DOSSIER__SUBJECT, null, msgs);
			if (newSubject != null)
				msgs = ((InternalEObject)newSubject).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DOSSIER__SUBJECT, null, msgs);
			msgs = basicSetSubject(newSubject, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__SUBJECT, newSubject, newSubject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getAgency() {
		return agency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAgency(Party newAgency, NotificationChain msgs) {
		Party oldAgency = agency;
		agency = newAgency;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__AGENCY, oldAgency, newAgency);
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
	public void setAgency(Party newAgency) {
		if (newAgency != agency) {
			NotificationChain msgs = null;
			if (agency != null)
				msgs = ((InternalEObject)agency).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DOSSIER__AGENCY, null, msgs);
			if (newAgency != null)
				msgs = ((InternalEObject)newAgency).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DOSSIER__AGENCY, null, msgs);
			msgs = basicSetAgency(newAgency, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__AGENCY, newAgency, newAgency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getCompetentDepartment() {
		return competentDepartment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCompetentDepartment(Party newCompetentDepartment, NotificationChain msgs) {
		Party oldCompetentDepartment = competentDepartment;
		competentDepartment = newCompetentDepartment;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__COMPETENT_DEPARTMENT, oldCompetentDepartment, newCompetentDepartment);
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
	public void setCompetentDepartment(Party newCompetentDepartment) {
		if (newCompetentDepartment != competentDepartment) {
			NotificationChain msgs = null;
			if (competentDepartment != null)
				msgs = ((InternalEObject)competentDepartment).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DOSSIER__COMPETENT_DEPARTMENT, null, msgs);
			if (newCompetentDepartment != null)
				msgs = ((InternalEObject)newCompetentDepartment).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DOSSIER__COMPETENT_DEPARTMENT, null, msgs);
			msgs = basicSetCompetentDepartment(newCompetentDepartment, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__COMPETENT_DEPARTMENT, newCompetentDepartment, newCompetentDepartment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SchemeUse> getSchemes() {
		if (schemes == null) {
			schemes = new EObjectContainmentEList<SchemeUse>(SchemeUse.class, this, DossierPackage.DOSSIER__SCHEMES);
		}
		return schemes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PackUse> getRequiredPacks() {
		if (requiredPacks == null) {
			requiredPacks = new EObjectContainmentEList<PackUse>(PackUse.class, this, DossierPackage.DOSSIER__REQUIRED_PACKS);
		}
		return requiredPacks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FundRow> getFundRows() {
		if (fundRows == null) {
			fundRows = new EObjectContainmentEList<FundRow>(FundRow.class, this, DossierPackage.DOSSIER__FUND_ROWS);
		}
		return fundRows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExAnteEvaluation> getExAnteEvaluations() {
		if (exAnteEvaluations == null) {
			exAnteEvaluations = new EObjectContainmentEList<ExAnteEvaluation>(ExAnteEvaluation.class, this, DossierPackage.DOSSIER__EX_ANTE_EVALUATIONS);
		}
		return exAnteEvaluations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ObjectiveSet> getObjectiveSets() {
		if (objectiveSets == null) {
			objectiveSets = new EObjectContainmentEList<ObjectiveSet>(ObjectiveSet.class, this, DossierPackage.DOSSIER__OBJECTIVE_SETS);
		}
		return objectiveSets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MonitoringReport> getMonitoringReports() {
		if (monitoringReports == null) {
			monitoringReports = new EObjectContainmentEList<MonitoringReport>(MonitoringReport.class, this, DossierPackage.DOSSIER__MONITORING_REPORTS);
		}
		return monitoringReports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evaluation> getEvaluations() {
		if (evaluations == null) {
			evaluations = new EObjectContainmentEList<Evaluation>(Evaluation.class, this, DossierPackage.DOSSIER__EVALUATIONS);
		}
		return evaluations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Feedback> getFeedbacks() {
		if (feedbacks == null) {
			feedbacks = new EObjectContainmentEList<Feedback>(Feedback.class, this, DossierPackage.DOSSIER__FEEDBACKS);
		}
		return feedbacks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Rectification> getRectifications() {
		if (rectifications == null) {
			rectifications = new EObjectContainmentEList<Rectification>(Rectification.class, this, DossierPackage.DOSSIER__RECTIFICATIONS);
		}
		return rectifications;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Publication> getPublications() {
		if (publications == null) {
			publications = new EObjectContainmentEList<Publication>(Publication.class, this, DossierPackage.DOSSIER__PUBLICATIONS);
		}
		return publications;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BudgetDecision> getBudgetDecisions() {
		if (budgetDecisions == null) {
			budgetDecisions = new EObjectContainmentEList<BudgetDecision>(BudgetDecision.class, this, DossierPackage.DOSSIER__BUDGET_DECISIONS);
		}
		return budgetDecisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AccountabilityCase> getAccountabilityCases() {
		if (accountabilityCases == null) {
			accountabilityCases = new EObjectContainmentEList<AccountabilityCase>(AccountabilityCase.class, this, DossierPackage.DOSSIER__ACCOUNTABILITY_CASES);
		}
		return accountabilityCases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getAttachments() {
		if (attachments == null) {
			attachments = new EObjectContainmentEList<Evidence>(Evidence.class, this, DossierPackage.DOSSIER__ATTACHMENTS);
		}
		return attachments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Event> getHistory() {
		if (history == null) {
			history = new EObjectContainmentEList<Event>(Event.class, this, DossierPackage.DOSSIER__HISTORY);
		}
		return history;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Provenance> getProvenance() {
		if (provenance == null) {
			provenance = new EObjectContainmentEList<Provenance>(Provenance.class, this, DossierPackage.DOSSIER__PROVENANCE);
		}
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemark() {
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemark(String newRemark) {
		String oldRemark = remark;
		remark = newRemark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.DOSSIER__SUBJECT:
				return basicSetSubject(null, msgs);
			case DossierPackage.DOSSIER__AGENCY:
				return basicSetAgency(null, msgs);
			case DossierPackage.DOSSIER__COMPETENT_DEPARTMENT:
				return basicSetCompetentDepartment(null, msgs);
			case DossierPackage.DOSSIER__SCHEMES:
				return ((InternalEList<?>)getSchemes()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__REQUIRED_PACKS:
				return ((InternalEList<?>)getRequiredPacks()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__FUND_ROWS:
				return ((InternalEList<?>)getFundRows()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__EX_ANTE_EVALUATIONS:
				return ((InternalEList<?>)getExAnteEvaluations()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__OBJECTIVE_SETS:
				return ((InternalEList<?>)getObjectiveSets()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__MONITORING_REPORTS:
				return ((InternalEList<?>)getMonitoringReports()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__EVALUATIONS:
				return ((InternalEList<?>)getEvaluations()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__FEEDBACKS:
				return ((InternalEList<?>)getFeedbacks()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__RECTIFICATIONS:
				return ((InternalEList<?>)getRectifications()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__PUBLICATIONS:
				return ((InternalEList<?>)getPublications()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__BUDGET_DECISIONS:
				return ((InternalEList<?>)getBudgetDecisions()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__ACCOUNTABILITY_CASES:
				return ((InternalEList<?>)getAccountabilityCases()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__ATTACHMENTS:
				return ((InternalEList<?>)getAttachments()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__HISTORY:
				return ((InternalEList<?>)getHistory()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__PROVENANCE:
				return ((InternalEList<?>)getProvenance()).basicRemove(otherEnd, msgs);
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
			case DossierPackage.DOSSIER__FORMAT_VERSION:
				return getFormatVersion();
			case DossierPackage.DOSSIER__TITLE:
				return getTitle();
			case DossierPackage.DOSSIER__FISCAL_YEAR:
				return getFiscalYear();
			case DossierPackage.DOSSIER__FISCAL_YEAR_TO:
				return getFiscalYearTo();
			case DossierPackage.DOSSIER__SUBJECT:
				return getSubject();
			case DossierPackage.DOSSIER__AGENCY:
				return getAgency();
			case DossierPackage.DOSSIER__COMPETENT_DEPARTMENT:
				return getCompetentDepartment();
			case DossierPackage.DOSSIER__SCHEMES:
				return getSchemes();
			case DossierPackage.DOSSIER__REQUIRED_PACKS:
				return getRequiredPacks();
			case DossierPackage.DOSSIER__FUND_ROWS:
				return getFundRows();
			case DossierPackage.DOSSIER__EX_ANTE_EVALUATIONS:
				return getExAnteEvaluations();
			case DossierPackage.DOSSIER__OBJECTIVE_SETS:
				return getObjectiveSets();
			case DossierPackage.DOSSIER__MONITORING_REPORTS:
				return getMonitoringReports();
			case DossierPackage.DOSSIER__EVALUATIONS:
				return getEvaluations();
			case DossierPackage.DOSSIER__FEEDBACKS:
				return getFeedbacks();
			case DossierPackage.DOSSIER__RECTIFICATIONS:
				return getRectifications();
			case DossierPackage.DOSSIER__PUBLICATIONS:
				return getPublications();
			case DossierPackage.DOSSIER__BUDGET_DECISIONS:
				return getBudgetDecisions();
			case DossierPackage.DOSSIER__ACCOUNTABILITY_CASES:
				return getAccountabilityCases();
			case DossierPackage.DOSSIER__ATTACHMENTS:
				return getAttachments();
			case DossierPackage.DOSSIER__HISTORY:
				return getHistory();
			case DossierPackage.DOSSIER__PROVENANCE:
				return getProvenance();
			case DossierPackage.DOSSIER__REMARK:
				return getRemark();
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
			case DossierPackage.DOSSIER__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case DossierPackage.DOSSIER__TITLE:
				setTitle((String)newValue);
				return;
			case DossierPackage.DOSSIER__FISCAL_YEAR:
				setFiscalYear((Integer)newValue);
				return;
			case DossierPackage.DOSSIER__FISCAL_YEAR_TO:
				setFiscalYearTo((Integer)newValue);
				return;
			case DossierPackage.DOSSIER__SUBJECT:
				setSubject((Subject)newValue);
				return;
			case DossierPackage.DOSSIER__AGENCY:
				setAgency((Party)newValue);
				return;
			case DossierPackage.DOSSIER__COMPETENT_DEPARTMENT:
				setCompetentDepartment((Party)newValue);
				return;
			case DossierPackage.DOSSIER__SCHEMES:
				getSchemes().clear();
				getSchemes().addAll((Collection<? extends SchemeUse>)newValue);
				return;
			case DossierPackage.DOSSIER__REQUIRED_PACKS:
				getRequiredPacks().clear();
				getRequiredPacks().addAll((Collection<? extends PackUse>)newValue);
				return;
			case DossierPackage.DOSSIER__FUND_ROWS:
				getFundRows().clear();
				getFundRows().addAll((Collection<? extends FundRow>)newValue);
				return;
			case DossierPackage.DOSSIER__EX_ANTE_EVALUATIONS:
				getExAnteEvaluations().clear();
				getExAnteEvaluations().addAll((Collection<? extends ExAnteEvaluation>)newValue);
				return;
			case DossierPackage.DOSSIER__OBJECTIVE_SETS:
				getObjectiveSets().clear();
				getObjectiveSets().addAll((Collection<? extends ObjectiveSet>)newValue);
				return;
			case DossierPackage.DOSSIER__MONITORING_REPORTS:
				getMonitoringReports().clear();
				getMonitoringReports().addAll((Collection<? extends MonitoringReport>)newValue);
				return;
			case DossierPackage.DOSSIER__EVALUATIONS:
				getEvaluations().clear();
				getEvaluations().addAll((Collection<? extends Evaluation>)newValue);
				return;
			case DossierPackage.DOSSIER__FEEDBACKS:
				getFeedbacks().clear();
				getFeedbacks().addAll((Collection<? extends Feedback>)newValue);
				return;
			case DossierPackage.DOSSIER__RECTIFICATIONS:
				getRectifications().clear();
				getRectifications().addAll((Collection<? extends Rectification>)newValue);
				return;
			case DossierPackage.DOSSIER__PUBLICATIONS:
				getPublications().clear();
				getPublications().addAll((Collection<? extends Publication>)newValue);
				return;
			case DossierPackage.DOSSIER__BUDGET_DECISIONS:
				getBudgetDecisions().clear();
				getBudgetDecisions().addAll((Collection<? extends BudgetDecision>)newValue);
				return;
			case DossierPackage.DOSSIER__ACCOUNTABILITY_CASES:
				getAccountabilityCases().clear();
				getAccountabilityCases().addAll((Collection<? extends AccountabilityCase>)newValue);
				return;
			case DossierPackage.DOSSIER__ATTACHMENTS:
				getAttachments().clear();
				getAttachments().addAll((Collection<? extends Evidence>)newValue);
				return;
			case DossierPackage.DOSSIER__HISTORY:
				getHistory().clear();
				getHistory().addAll((Collection<? extends Event>)newValue);
				return;
			case DossierPackage.DOSSIER__PROVENANCE:
				getProvenance().clear();
				getProvenance().addAll((Collection<? extends Provenance>)newValue);
				return;
			case DossierPackage.DOSSIER__REMARK:
				setRemark((String)newValue);
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
			case DossierPackage.DOSSIER__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case DossierPackage.DOSSIER__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case DossierPackage.DOSSIER__FISCAL_YEAR:
				setFiscalYear(FISCAL_YEAR_EDEFAULT);
				return;
			case DossierPackage.DOSSIER__FISCAL_YEAR_TO:
				setFiscalYearTo(FISCAL_YEAR_TO_EDEFAULT);
				return;
			case DossierPackage.DOSSIER__SUBJECT:
				setSubject((Subject)null);
				return;
			case DossierPackage.DOSSIER__AGENCY:
				setAgency((Party)null);
				return;
			case DossierPackage.DOSSIER__COMPETENT_DEPARTMENT:
				setCompetentDepartment((Party)null);
				return;
			case DossierPackage.DOSSIER__SCHEMES:
				getSchemes().clear();
				return;
			case DossierPackage.DOSSIER__REQUIRED_PACKS:
				getRequiredPacks().clear();
				return;
			case DossierPackage.DOSSIER__FUND_ROWS:
				getFundRows().clear();
				return;
			case DossierPackage.DOSSIER__EX_ANTE_EVALUATIONS:
				getExAnteEvaluations().clear();
				return;
			case DossierPackage.DOSSIER__OBJECTIVE_SETS:
				getObjectiveSets().clear();
				return;
			case DossierPackage.DOSSIER__MONITORING_REPORTS:
				getMonitoringReports().clear();
				return;
			case DossierPackage.DOSSIER__EVALUATIONS:
				getEvaluations().clear();
				return;
			case DossierPackage.DOSSIER__FEEDBACKS:
				getFeedbacks().clear();
				return;
			case DossierPackage.DOSSIER__RECTIFICATIONS:
				getRectifications().clear();
				return;
			case DossierPackage.DOSSIER__PUBLICATIONS:
				getPublications().clear();
				return;
			case DossierPackage.DOSSIER__BUDGET_DECISIONS:
				getBudgetDecisions().clear();
				return;
			case DossierPackage.DOSSIER__ACCOUNTABILITY_CASES:
				getAccountabilityCases().clear();
				return;
			case DossierPackage.DOSSIER__ATTACHMENTS:
				getAttachments().clear();
				return;
			case DossierPackage.DOSSIER__HISTORY:
				getHistory().clear();
				return;
			case DossierPackage.DOSSIER__PROVENANCE:
				getProvenance().clear();
				return;
			case DossierPackage.DOSSIER__REMARK:
				setRemark(REMARK_EDEFAULT);
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
			case DossierPackage.DOSSIER__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case DossierPackage.DOSSIER__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case DossierPackage.DOSSIER__FISCAL_YEAR:
				return fiscalYear != FISCAL_YEAR_EDEFAULT;
			case DossierPackage.DOSSIER__FISCAL_YEAR_TO:
				return FISCAL_YEAR_TO_EDEFAULT == null ? fiscalYearTo != null : !FISCAL_YEAR_TO_EDEFAULT.equals(fiscalYearTo);
			case DossierPackage.DOSSIER__SUBJECT:
				return subject != null;
			case DossierPackage.DOSSIER__AGENCY:
				return agency != null;
			case DossierPackage.DOSSIER__COMPETENT_DEPARTMENT:
				return competentDepartment != null;
			case DossierPackage.DOSSIER__SCHEMES:
				return schemes != null && !schemes.isEmpty();
			case DossierPackage.DOSSIER__REQUIRED_PACKS:
				return requiredPacks != null && !requiredPacks.isEmpty();
			case DossierPackage.DOSSIER__FUND_ROWS:
				return fundRows != null && !fundRows.isEmpty();
			case DossierPackage.DOSSIER__EX_ANTE_EVALUATIONS:
				return exAnteEvaluations != null && !exAnteEvaluations.isEmpty();
			case DossierPackage.DOSSIER__OBJECTIVE_SETS:
				return objectiveSets != null && !objectiveSets.isEmpty();
			case DossierPackage.DOSSIER__MONITORING_REPORTS:
				return monitoringReports != null && !monitoringReports.isEmpty();
			case DossierPackage.DOSSIER__EVALUATIONS:
				return evaluations != null && !evaluations.isEmpty();
			case DossierPackage.DOSSIER__FEEDBACKS:
				return feedbacks != null && !feedbacks.isEmpty();
			case DossierPackage.DOSSIER__RECTIFICATIONS:
				return rectifications != null && !rectifications.isEmpty();
			case DossierPackage.DOSSIER__PUBLICATIONS:
				return publications != null && !publications.isEmpty();
			case DossierPackage.DOSSIER__BUDGET_DECISIONS:
				return budgetDecisions != null && !budgetDecisions.isEmpty();
			case DossierPackage.DOSSIER__ACCOUNTABILITY_CASES:
				return accountabilityCases != null && !accountabilityCases.isEmpty();
			case DossierPackage.DOSSIER__ATTACHMENTS:
				return attachments != null && !attachments.isEmpty();
			case DossierPackage.DOSSIER__HISTORY:
				return history != null && !history.isEmpty();
			case DossierPackage.DOSSIER__PROVENANCE:
				return provenance != null && !provenance.isEmpty();
			case DossierPackage.DOSSIER__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
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
		result.append(", title: "); //$NON-NLS-1$
		result.append(title);
		result.append(", fiscalYear: "); //$NON-NLS-1$
		result.append(fiscalYear);
		result.append(", fiscalYearTo: "); //$NON-NLS-1$
		result.append(fiscalYearTo);
		result.append(", remark: "); //$NON-NLS-1$
		result.append(remark);
		result.append(')');
		return result.toString();
	}

} //DossierImpl
