/**
 */
package org.jixiao.model.dossier.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.ScoreResult;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.dossier.DossierPackage;

import org.jixiao.model.trace.ScoreTrace;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dimension Opinion</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.impl.DimensionOpinionImpl#getDimensionCode <em>Dimension Code</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DimensionOpinionImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DimensionOpinionImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DimensionOpinionImpl#getScore <em>Score</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DimensionOpinionImpl#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DimensionOpinionImpl#getOpinion <em>Opinion</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DimensionOpinionImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DimensionOpinionImpl#getTrace <em>Trace</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DimensionOpinionImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DimensionOpinionImpl#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DimensionOpinionImpl#getReviewer <em>Reviewer</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DimensionOpinionImpl extends IdentifiedImpl implements DimensionOpinion {
	/**
	 * The default value of the '{@link #getDimensionCode() <em>Dimension Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimensionCode()
	 * @generated
	 * @ordered
	 */
	protected static final String DIMENSION_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDimensionCode() <em>Dimension Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimensionCode()
	 * @generated
	 * @ordered
	 */
	protected String dimensionCode = DIMENSION_CODE_EDEFAULT;

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
	 * The default value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SCORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal score = SCORE_EDEFAULT;

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
	 * The default value of the '{@link #getOpinion() <em>Opinion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinion()
	 * @generated
	 * @ordered
	 */
	protected static final String OPINION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpinion() <em>Opinion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinion()
	 * @generated
	 * @ordered
	 */
	protected String opinion = OPINION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected ScoreResult result;

	/**
	 * The cached value of the '{@link #getTrace() <em>Trace</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrace()
	 * @generated
	 * @ordered
	 */
	protected ScoreTrace trace;

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
	 * The cached value of the '{@link #getReviewer() <em>Reviewer</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewer()
	 * @generated
	 * @ordered
	 */
	protected Party reviewer;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DimensionOpinionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.DIMENSION_OPINION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDimensionCode() {
		return dimensionCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDimensionCode(String newDimensionCode) {
		String oldDimensionCode = dimensionCode;
		dimensionCode = newDimensionCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DIMENSION_OPINION__DIMENSION_CODE, oldDimensionCode, dimensionCode));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DIMENSION_OPINION__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DIMENSION_OPINION__POINTS, oldPoints, points));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getScore() {
		return score;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScore(BigDecimal newScore) {
		BigDecimal oldScore = score;
		score = newScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DIMENSION_OPINION__SCORE, oldScore, score));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DIMENSION_OPINION__GRADE, oldGrade, grade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOpinion() {
		return opinion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpinion(String newOpinion) {
		String oldOpinion = opinion;
		opinion = newOpinion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DIMENSION_OPINION__OPINION, oldOpinion, opinion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoreResult getResult() {
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetResult(ScoreResult newResult, NotificationChain msgs) {
		ScoreResult oldResult = result;
		result = newResult;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.DIMENSION_OPINION__RESULT, oldResult, newResult);
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
	public void setResult(ScoreResult newResult) {
		if (newResult != result) {
			NotificationChain msgs = null;
			if (result != null)
				msgs = ((InternalEObject)result).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DIMENSION_OPINION__RESULT, null, msgs);
			if (newResult != null)
				msgs = ((InternalEObject)newResult).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DIMENSION_OPINION__RESULT, null, msgs);
			msgs = basicSetResult(newResult, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DIMENSION_OPINION__RESULT, newResult, newResult));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScoreTrace getTrace() {
		return trace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTrace(ScoreTrace newTrace, NotificationChain msgs) {
		ScoreTrace oldTrace = trace;
		trace = newTrace;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.DIMENSION_OPINION__TRACE, oldTrace, newTrace);
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
	public void setTrace(ScoreTrace newTrace) {
		if (newTrace != trace) {
			NotificationChain msgs = null;
			if (trace != null)
				msgs = ((InternalEObject)trace).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DIMENSION_OPINION__TRACE, null, msgs);
			if (newTrace != null)
				msgs = ((InternalEObject)newTrace).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DIMENSION_OPINION__TRACE, null, msgs);
			msgs = basicSetTrace(newTrace, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DIMENSION_OPINION__TRACE, newTrace, newTrace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, DossierPackage.DIMENSION_OPINION__EVIDENCE);
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
			provenance = new EObjectContainmentEList<Provenance>(Provenance.class, this, DossierPackage.DIMENSION_OPINION__PROVENANCE);
		}
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getReviewer() {
		return reviewer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReviewer(Party newReviewer, NotificationChain msgs) {
		Party oldReviewer = reviewer;
		reviewer = newReviewer;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.DIMENSION_OPINION__REVIEWER, oldReviewer, newReviewer);
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
	public void setReviewer(Party newReviewer) {
		if (newReviewer != reviewer) {
			NotificationChain msgs = null;
			if (reviewer != null)
				msgs = ((InternalEObject)reviewer).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DIMENSION_OPINION__REVIEWER, null, msgs);
			if (newReviewer != null)
				msgs = ((InternalEObject)newReviewer).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DIMENSION_OPINION__REVIEWER, null, msgs);
			msgs = basicSetReviewer(newReviewer, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DIMENSION_OPINION__REVIEWER, newReviewer, newReviewer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.DIMENSION_OPINION__RESULT:
				return basicSetResult(null, msgs);
			case DossierPackage.DIMENSION_OPINION__TRACE:
				return basicSetTrace(null, msgs);
			case DossierPackage.DIMENSION_OPINION__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case DossierPackage.DIMENSION_OPINION__PROVENANCE:
				return ((InternalEList<?>)getProvenance()).basicRemove(otherEnd, msgs);
			case DossierPackage.DIMENSION_OPINION__REVIEWER:
				return basicSetReviewer(null, msgs);
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
			case DossierPackage.DIMENSION_OPINION__DIMENSION_CODE:
				return getDimensionCode();
			case DossierPackage.DIMENSION_OPINION__NAME:
				return getName();
			case DossierPackage.DIMENSION_OPINION__POINTS:
				return getPoints();
			case DossierPackage.DIMENSION_OPINION__SCORE:
				return getScore();
			case DossierPackage.DIMENSION_OPINION__GRADE:
				return getGrade();
			case DossierPackage.DIMENSION_OPINION__OPINION:
				return getOpinion();
			case DossierPackage.DIMENSION_OPINION__RESULT:
				return getResult();
			case DossierPackage.DIMENSION_OPINION__TRACE:
				return getTrace();
			case DossierPackage.DIMENSION_OPINION__EVIDENCE:
				return getEvidence();
			case DossierPackage.DIMENSION_OPINION__PROVENANCE:
				return getProvenance();
			case DossierPackage.DIMENSION_OPINION__REVIEWER:
				return getReviewer();
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
			case DossierPackage.DIMENSION_OPINION__DIMENSION_CODE:
				setDimensionCode((String)newValue);
				return;
			case DossierPackage.DIMENSION_OPINION__NAME:
				setName((String)newValue);
				return;
			case DossierPackage.DIMENSION_OPINION__POINTS:
				setPoints((BigDecimal)newValue);
				return;
			case DossierPackage.DIMENSION_OPINION__SCORE:
				setScore((BigDecimal)newValue);
				return;
			case DossierPackage.DIMENSION_OPINION__GRADE:
				setGrade((String)newValue);
				return;
			case DossierPackage.DIMENSION_OPINION__OPINION:
				setOpinion((String)newValue);
				return;
			case DossierPackage.DIMENSION_OPINION__RESULT:
				setResult((ScoreResult)newValue);
				return;
			case DossierPackage.DIMENSION_OPINION__TRACE:
				setTrace((ScoreTrace)newValue);
				return;
			case DossierPackage.DIMENSION_OPINION__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case DossierPackage.DIMENSION_OPINION__PROVENANCE:
				getProvenance().clear();
				getProvenance().addAll((Collection<? extends Provenance>)newValue);
				return;
			case DossierPackage.DIMENSION_OPINION__REVIEWER:
				setReviewer((Party)newValue);
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
			case DossierPackage.DIMENSION_OPINION__DIMENSION_CODE:
				setDimensionCode(DIMENSION_CODE_EDEFAULT);
				return;
			case DossierPackage.DIMENSION_OPINION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DossierPackage.DIMENSION_OPINION__POINTS:
				setPoints(POINTS_EDEFAULT);
				return;
			case DossierPackage.DIMENSION_OPINION__SCORE:
				setScore(SCORE_EDEFAULT);
				return;
			case DossierPackage.DIMENSION_OPINION__GRADE:
				setGrade(GRADE_EDEFAULT);
				return;
			case DossierPackage.DIMENSION_OPINION__OPINION:
				setOpinion(OPINION_EDEFAULT);
				return;
			case DossierPackage.DIMENSION_OPINION__RESULT:
				setResult((ScoreResult)null);
				return;
			case DossierPackage.DIMENSION_OPINION__TRACE:
				setTrace((ScoreTrace)null);
				return;
			case DossierPackage.DIMENSION_OPINION__EVIDENCE:
				getEvidence().clear();
				return;
			case DossierPackage.DIMENSION_OPINION__PROVENANCE:
				getProvenance().clear();
				return;
			case DossierPackage.DIMENSION_OPINION__REVIEWER:
				setReviewer((Party)null);
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
			case DossierPackage.DIMENSION_OPINION__DIMENSION_CODE:
				return DIMENSION_CODE_EDEFAULT == null ? dimensionCode != null : !DIMENSION_CODE_EDEFAULT.equals(dimensionCode);
			case DossierPackage.DIMENSION_OPINION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DossierPackage.DIMENSION_OPINION__POINTS:
				return POINTS_EDEFAULT == null ? points != null : !POINTS_EDEFAULT.equals(points);
			case DossierPackage.DIMENSION_OPINION__SCORE:
				return SCORE_EDEFAULT == null ? score != null : !SCORE_EDEFAULT.equals(score);
			case DossierPackage.DIMENSION_OPINION__GRADE:
				return GRADE_EDEFAULT == null ? grade != null : !GRADE_EDEFAULT.equals(grade);
			case DossierPackage.DIMENSION_OPINION__OPINION:
				return OPINION_EDEFAULT == null ? opinion != null : !OPINION_EDEFAULT.equals(opinion);
			case DossierPackage.DIMENSION_OPINION__RESULT:
				return result != null;
			case DossierPackage.DIMENSION_OPINION__TRACE:
				return trace != null;
			case DossierPackage.DIMENSION_OPINION__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case DossierPackage.DIMENSION_OPINION__PROVENANCE:
				return provenance != null && !provenance.isEmpty();
			case DossierPackage.DIMENSION_OPINION__REVIEWER:
				return reviewer != null;
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
		result.append(" (dimensionCode: "); //$NON-NLS-1$
		result.append(dimensionCode);
		result.append(", name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", points: "); //$NON-NLS-1$
		result.append(points);
		result.append(", score: "); //$NON-NLS-1$
		result.append(score);
		result.append(", grade: "); //$NON-NLS-1$
		result.append(grade);
		result.append(", opinion: "); //$NON-NLS-1$
		result.append(opinion);
		result.append(')');
		return result.toString();
	}

} //DimensionOpinionImpl
