/**
 */
package org.jixiao.model.dossier.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.ReportSection;
import org.jixiao.model.base.ScoreResult;

import org.jixiao.model.base.impl.WorkItemImpl;

import org.jixiao.model.dossier.Conclusion;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.ExAnteEvaluation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ex Ante Evaluation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.impl.ExAnteEvaluationImpl#getEvaluator <em>Evaluator</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ExAnteEvaluationImpl#getExperts <em>Experts</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ExAnteEvaluationImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ExAnteEvaluationImpl#getRequested <em>Requested</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ExAnteEvaluationImpl#getSupported <em>Supported</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ExAnteEvaluationImpl#getOpinions <em>Opinions</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ExAnteEvaluationImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ExAnteEvaluationImpl#getTotal <em>Total</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ExAnteEvaluationImpl#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ExAnteEvaluationImpl#getConclusion <em>Conclusion</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ExAnteEvaluationImpl#getConclusionText <em>Conclusion Text</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ExAnteEvaluationImpl#getSuggestions <em>Suggestions</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ExAnteEvaluationImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.ExAnteEvaluationImpl#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExAnteEvaluationImpl extends WorkItemImpl implements ExAnteEvaluation {
	/**
	 * The cached value of the '{@link #getEvaluator() <em>Evaluator</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluator()
	 * @generated
	 * @ordered
	 */
	protected Party evaluator;

	/**
	 * The cached value of the '{@link #getExperts() <em>Experts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperts()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> experts;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRequested() <em>Requested</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequested()
	 * @generated
	 * @ordered
	 */
	protected Amount requested;

	/**
	 * The cached value of the '{@link #getSupported() <em>Supported</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupported()
	 * @generated
	 * @ordered
	 */
	protected Amount supported;

	/**
	 * The cached value of the '{@link #getOpinions() <em>Opinions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinions()
	 * @generated
	 * @ordered
	 */
	protected EList<DimensionOpinion> opinions;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<ReportSection> sections;

	/**
	 * The cached value of the '{@link #getTotal() <em>Total</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal()
	 * @generated
	 * @ordered
	 */
	protected ScoreResult total;

	/**
	 * The default value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected static final String GRADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected String grade = GRADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getConclusion() <em>Conclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConclusion()
	 * @generated
	 * @ordered
	 */
	protected static final Conclusion CONCLUSION_EDEFAULT = Conclusion.UNDECIDED;

	/**
	 * The cached value of the '{@link #getConclusion() <em>Conclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConclusion()
	 * @generated
	 * @ordered
	 */
	protected Conclusion conclusion = CONCLUSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getConclusionText() <em>Conclusion Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConclusionText()
	 * @generated
	 * @ordered
	 */
	protected static final String CONCLUSION_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConclusionText() <em>Conclusion Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConclusionText()
	 * @generated
	 * @ordered
	 */
	protected String conclusionText = CONCLUSION_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSuggestions() <em>Suggestions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuggestions()
	 * @generated
	 * @ordered
	 */
	protected static final String SUGGESTIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSuggestions() <em>Suggestions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuggestions()
	 * @generated
	 * @ordered
	 */
	protected String suggestions = SUGGESTIONS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExAnteEvaluationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.EX_ANTE_EVALUATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getEvaluator() {
		return evaluator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEvaluator(Party newEvaluator, NotificationChain msgs) {
		Party oldEvaluator = evaluator;
		evaluator = newEvaluator;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.EX_ANTE_EVALUATION__EVALUATOR, oldEvaluator, newEvaluator);
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
	public void setEvaluator(Party newEvaluator) {
		if (newEvaluator != evaluator) {
			NotificationChain msgs = null;
			if (evaluator != null)
				msgs = ((InternalEObject)evaluator).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EX_ANTE_EVALUATION__EVALUATOR, null, msgs);
			if (newEvaluator != null)
				msgs = ((InternalEObject)newEvaluator).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EX_ANTE_EVALUATION__EVALUATOR, null, msgs);
			msgs = basicSetEvaluator(newEvaluator, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EX_ANTE_EVALUATION__EVALUATOR, newEvaluator, newEvaluator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getExperts() {
		if (experts == null) {
			experts = new EObjectContainmentEList<Party>(Party.class, this, DossierPackage.EX_ANTE_EVALUATION__EXPERTS);
		}
		return experts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EX_ANTE_EVALUATION__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amount getRequested() {
		return requested;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRequested(Amount newRequested, NotificationChain msgs) {
		Amount oldRequested = requested;
		requested = newRequested;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.EX_ANTE_EVALUATION__REQUESTED, oldRequested, newRequested);
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
	public void setRequested(Amount newRequested) {
		if (newRequested != requested) {
			NotificationChain msgs = null;
			if (requested != null)
				msgs = ((InternalEObject)requested).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EX_ANTE_EVALUATION__REQUESTED, null, msgs);
			if (newRequested != null)
				msgs = ((InternalEObject)newRequested).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EX_ANTE_EVALUATION__REQUESTED, null, msgs);
			msgs = basicSetRequested(newRequested, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EX_ANTE_EVALUATION__REQUESTED, newRequested, newRequested));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amount getSupported() {
		return supported;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSupported(Amount newSupported, NotificationChain msgs) {
		Amount oldSupported = supported;
		supported = newSupported;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.EX_ANTE_EVALUATION__SUPPORTED, oldSupported, newSupported);
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
	public void setSupported(Amount newSupported) {
		if (newSupported != supported) {
			NotificationChain msgs = null;
			if (supported != null)
				msgs = ((InternalEObject)supported).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EX_ANTE_EVALUATION__SUPPORTED, null, msgs);
			if (newSupported != null)
				msgs = ((InternalEObject)newSupported).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EX_ANTE_EVALUATION__SUPPORTED, null, msgs);
			msgs = basicSetSupported(newSupported, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EX_ANTE_EVALUATION__SUPPORTED, newSupported, newSupported));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DimensionOpinion> getOpinions() {
		if (opinions == null) {
			opinions = new EObjectContainmentEList<DimensionOpinion>(DimensionOpinion.class, this, DossierPackage.EX_ANTE_EVALUATION__OPINIONS);
		}
		return opinions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReportSection> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<ReportSection>(ReportSection.class, this, DossierPackage.EX_ANTE_EVALUATION__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoreResult getTotal() {
		return total;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTotal(ScoreResult newTotal, NotificationChain msgs) {
		ScoreResult oldTotal = total;
		total = newTotal;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.EX_ANTE_EVALUATION__TOTAL, oldTotal, newTotal);
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
	public void setTotal(ScoreResult newTotal) {
		if (newTotal != total) {
			NotificationChain msgs = null;
			if (total != null)
				msgs = ((InternalEObject)total).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EX_ANTE_EVALUATION__TOTAL, null, msgs);
			if (newTotal != null)
				msgs = ((InternalEObject)newTotal).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EX_ANTE_EVALUATION__TOTAL, null, msgs);
			msgs = basicSetTotal(newTotal, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EX_ANTE_EVALUATION__TOTAL, newTotal, newTotal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrade() {
		return grade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrade(String newGrade) {
		String oldGrade = grade;
		grade = newGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EX_ANTE_EVALUATION__GRADE, oldGrade, grade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Conclusion getConclusion() {
		return conclusion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConclusion(Conclusion newConclusion) {
		Conclusion oldConclusion = conclusion;
		conclusion = newConclusion == null ? CONCLUSION_EDEFAULT : newConclusion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EX_ANTE_EVALUATION__CONCLUSION, oldConclusion, conclusion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConclusionText() {
		return conclusionText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConclusionText(String newConclusionText) {
		String oldConclusionText = conclusionText;
		conclusionText = newConclusionText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EX_ANTE_EVALUATION__CONCLUSION_TEXT, oldConclusionText, conclusionText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSuggestions() {
		return suggestions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuggestions(String newSuggestions) {
		String oldSuggestions = suggestions;
		suggestions = newSuggestions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EX_ANTE_EVALUATION__SUGGESTIONS, oldSuggestions, suggestions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, DossierPackage.EX_ANTE_EVALUATION__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Provenance> getProvenance() {
		if (provenance == null) {
			provenance = new EObjectContainmentEList<Provenance>(Provenance.class, this, DossierPackage.EX_ANTE_EVALUATION__PROVENANCE);
		}
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.EX_ANTE_EVALUATION__EVALUATOR:
				return basicSetEvaluator(null, msgs);
			case DossierPackage.EX_ANTE_EVALUATION__EXPERTS:
				return ((InternalEList<?>)getExperts()).basicRemove(otherEnd, msgs);
			case DossierPackage.EX_ANTE_EVALUATION__REQUESTED:
				return basicSetRequested(null, msgs);
			case DossierPackage.EX_ANTE_EVALUATION__SUPPORTED:
				return basicSetSupported(null, msgs);
			case DossierPackage.EX_ANTE_EVALUATION__OPINIONS:
				return ((InternalEList<?>)getOpinions()).basicRemove(otherEnd, msgs);
			case DossierPackage.EX_ANTE_EVALUATION__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
			case DossierPackage.EX_ANTE_EVALUATION__TOTAL:
				return basicSetTotal(null, msgs);
			case DossierPackage.EX_ANTE_EVALUATION__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case DossierPackage.EX_ANTE_EVALUATION__PROVENANCE:
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
			case DossierPackage.EX_ANTE_EVALUATION__EVALUATOR:
				return getEvaluator();
			case DossierPackage.EX_ANTE_EVALUATION__EXPERTS:
				return getExperts();
			case DossierPackage.EX_ANTE_EVALUATION__DATE:
				return getDate();
			case DossierPackage.EX_ANTE_EVALUATION__REQUESTED:
				return getRequested();
			case DossierPackage.EX_ANTE_EVALUATION__SUPPORTED:
				return getSupported();
			case DossierPackage.EX_ANTE_EVALUATION__OPINIONS:
				return getOpinions();
			case DossierPackage.EX_ANTE_EVALUATION__SECTIONS:
				return getSections();
			case DossierPackage.EX_ANTE_EVALUATION__TOTAL:
				return getTotal();
			case DossierPackage.EX_ANTE_EVALUATION__GRADE:
				return getGrade();
			case DossierPackage.EX_ANTE_EVALUATION__CONCLUSION:
				return getConclusion();
			case DossierPackage.EX_ANTE_EVALUATION__CONCLUSION_TEXT:
				return getConclusionText();
			case DossierPackage.EX_ANTE_EVALUATION__SUGGESTIONS:
				return getSuggestions();
			case DossierPackage.EX_ANTE_EVALUATION__EVIDENCE:
				return getEvidence();
			case DossierPackage.EX_ANTE_EVALUATION__PROVENANCE:
				return getProvenance();
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
			case DossierPackage.EX_ANTE_EVALUATION__EVALUATOR:
				setEvaluator((Party)newValue);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__EXPERTS:
				getExperts().clear();
				getExperts().addAll((Collection<? extends Party>)newValue);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__DATE:
				setDate((LocalDate)newValue);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__REQUESTED:
				setRequested((Amount)newValue);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__SUPPORTED:
				setSupported((Amount)newValue);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__OPINIONS:
				getOpinions().clear();
				getOpinions().addAll((Collection<? extends DimensionOpinion>)newValue);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends ReportSection>)newValue);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__TOTAL:
				setTotal((ScoreResult)newValue);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__GRADE:
				setGrade((String)newValue);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__CONCLUSION:
				setConclusion((Conclusion)newValue);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__CONCLUSION_TEXT:
				setConclusionText((String)newValue);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__SUGGESTIONS:
				setSuggestions((String)newValue);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__PROVENANCE:
				getProvenance().clear();
				getProvenance().addAll((Collection<? extends Provenance>)newValue);
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
			case DossierPackage.EX_ANTE_EVALUATION__EVALUATOR:
				setEvaluator((Party)null);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__EXPERTS:
				getExperts().clear();
				return;
			case DossierPackage.EX_ANTE_EVALUATION__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__REQUESTED:
				setRequested((Amount)null);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__SUPPORTED:
				setSupported((Amount)null);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__OPINIONS:
				getOpinions().clear();
				return;
			case DossierPackage.EX_ANTE_EVALUATION__SECTIONS:
				getSections().clear();
				return;
			case DossierPackage.EX_ANTE_EVALUATION__TOTAL:
				setTotal((ScoreResult)null);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__GRADE:
				setGrade(GRADE_EDEFAULT);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__CONCLUSION:
				setConclusion(CONCLUSION_EDEFAULT);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__CONCLUSION_TEXT:
				setConclusionText(CONCLUSION_TEXT_EDEFAULT);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__SUGGESTIONS:
				setSuggestions(SUGGESTIONS_EDEFAULT);
				return;
			case DossierPackage.EX_ANTE_EVALUATION__EVIDENCE:
				getEvidence().clear();
				return;
			case DossierPackage.EX_ANTE_EVALUATION__PROVENANCE:
				getProvenance().clear();
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
			case DossierPackage.EX_ANTE_EVALUATION__EVALUATOR:
				return evaluator != null;
			case DossierPackage.EX_ANTE_EVALUATION__EXPERTS:
				return experts != null && !experts.isEmpty();
			case DossierPackage.EX_ANTE_EVALUATION__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case DossierPackage.EX_ANTE_EVALUATION__REQUESTED:
				return requested != null;
			case DossierPackage.EX_ANTE_EVALUATION__SUPPORTED:
				return supported != null;
			case DossierPackage.EX_ANTE_EVALUATION__OPINIONS:
				return opinions != null && !opinions.isEmpty();
			case DossierPackage.EX_ANTE_EVALUATION__SECTIONS:
				return sections != null && !sections.isEmpty();
			case DossierPackage.EX_ANTE_EVALUATION__TOTAL:
				return total != null;
			case DossierPackage.EX_ANTE_EVALUATION__GRADE:
				return GRADE_EDEFAULT == null ? grade != null : !GRADE_EDEFAULT.equals(grade);
			case DossierPackage.EX_ANTE_EVALUATION__CONCLUSION:
				return conclusion != CONCLUSION_EDEFAULT;
			case DossierPackage.EX_ANTE_EVALUATION__CONCLUSION_TEXT:
				return CONCLUSION_TEXT_EDEFAULT == null ? conclusionText != null : !CONCLUSION_TEXT_EDEFAULT.equals(conclusionText);
			case DossierPackage.EX_ANTE_EVALUATION__SUGGESTIONS:
				return SUGGESTIONS_EDEFAULT == null ? suggestions != null : !SUGGESTIONS_EDEFAULT.equals(suggestions);
			case DossierPackage.EX_ANTE_EVALUATION__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case DossierPackage.EX_ANTE_EVALUATION__PROVENANCE:
				return provenance != null && !provenance.isEmpty();
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
		result.append(" (date: "); //$NON-NLS-1$
		result.append(date);
		result.append(", grade: "); //$NON-NLS-1$
		result.append(grade);
		result.append(", conclusion: "); //$NON-NLS-1$
		result.append(conclusion);
		result.append(", conclusionText: "); //$NON-NLS-1$
		result.append(conclusionText);
		result.append(", suggestions: "); //$NON-NLS-1$
		result.append(suggestions);
		result.append(')');
		return result.toString();
	}

} //ExAnteEvaluationImpl
