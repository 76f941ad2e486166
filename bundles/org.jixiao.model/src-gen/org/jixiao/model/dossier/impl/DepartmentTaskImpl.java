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

import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.ScoreResult;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.dossier.DepartmentTask;
import org.jixiao.model.dossier.DossierPackage;

import org.jixiao.model.trace.ScoreTrace;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Department Task</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.impl.DepartmentTaskImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DepartmentTaskImpl#getContent <em>Content</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DepartmentTaskImpl#getTotal <em>Total</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DepartmentTaskImpl#getFiscal <em>Fiscal</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DepartmentTaskImpl#getOther <em>Other</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DepartmentTaskImpl#getExecuted <em>Executed</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DepartmentTaskImpl#getCompletion <em>Completion</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DepartmentTaskImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DepartmentTaskImpl#getClaimedScore <em>Claimed Score</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DepartmentTaskImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DepartmentTaskImpl#getTrace <em>Trace</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.DepartmentTaskImpl#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DepartmentTaskImpl extends IdentifiedImpl implements DepartmentTask {
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
	 * The default value of the '{@link #getContent() <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContent() <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected String content = CONTENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTotal() <em>Total</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal()
	 * @generated
	 * @ordered
	 */
	protected Amount total;

	/**
	 * The cached value of the '{@link #getFiscal() <em>Fiscal</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiscal()
	 * @generated
	 * @ordered
	 */
	protected Amount fiscal;

	/**
	 * The cached value of the '{@link #getOther() <em>Other</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOther()
	 * @generated
	 * @ordered
	 */
	protected Amount other;

	/**
	 * The cached value of the '{@link #getExecuted() <em>Executed</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExecuted()
	 * @generated
	 * @ordered
	 */
	protected Amount executed;

	/**
	 * The default value of the '{@link #getCompletion() <em>Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompletion()
	 * @generated
	 * @ordered
	 */
	protected static final String COMPLETION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCompletion() <em>Completion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompletion()
	 * @generated
	 * @ordered
	 */
	protected String completion = COMPLETION_EDEFAULT;

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
	 * The default value of the '{@link #getClaimedScore() <em>Claimed Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaimedScore()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CLAIMED_SCORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClaimedScore() <em>Claimed Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaimedScore()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal claimedScore = CLAIMED_SCORE_EDEFAULT;

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
	protected DepartmentTaskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.DEPARTMENT_TASK;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DEPARTMENT_TASK__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContent() {
		return content;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContent(String newContent) {
		String oldContent = content;
		content = newContent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DEPARTMENT_TASK__CONTENT, oldContent, content));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amount getTotal() {
		return total;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTotal(Amount newTotal, NotificationChain msgs) {
		Amount oldTotal = total;
		total = newTotal;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.DEPARTMENT_TASK__TOTAL, oldTotal, newTotal);
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
	public void setTotal(Amount newTotal) {
		if (newTotal != total) {
			NotificationChain msgs = null;
			if (total != null)
				msgs = ((InternalEObject)total).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DEPARTMENT_TASK__TOTAL, null, msgs);
			if (newTotal != null)
				msgs = ((InternalEObject)newTotal).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DEPARTMENT_TASK__TOTAL, null, msgs);
			msgs = basicSetTotal(newTotal, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DEPARTMENT_TASK__TOTAL, newTotal, newTotal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amount getFiscal() {
		return fiscal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFiscal(Amount newFiscal, NotificationChain msgs) {
		Amount oldFiscal = fiscal;
		fiscal = newFiscal;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.DEPARTMENT_TASK__FISCAL, oldFiscal, newFiscal);
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
	public void setFiscal(Amount newFiscal) {
		if (newFiscal != fiscal) {
			NotificationChain msgs = null;
			if (fiscal != null)
				msgs = ((InternalEObject)fiscal).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DEPARTMENT_TASK__FISCAL, null, msgs);
			if (newFiscal != null)
				msgs = ((InternalEObject)newFiscal).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DEPARTMENT_TASK__FISCAL, null, msgs);
			msgs = basicSetFiscal(newFiscal, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DEPARTMENT_TASK__FISCAL, newFiscal, newFiscal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amount getOther() {
		return other;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOther(Amount newOther, NotificationChain msgs) {
		Amount oldOther = other;
		other = newOther;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.DEPARTMENT_TASK__OTHER, oldOther, newOther);
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
	public void setOther(Amount newOther) {
		if (newOther != other) {
			NotificationChain msgs = null;
			if (other != null)
				msgs = ((InternalEObject)other).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DEPARTMENT_TASK__OTHER, null, msgs);
			if (newOther != null)
				msgs = ((InternalEObject)newOther).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DEPARTMENT_TASK__OTHER, null, msgs);
			msgs = basicSetOther(newOther, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DEPARTMENT_TASK__OTHER, newOther, newOther));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amount getExecuted() {
		return executed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetExecuted(Amount newExecuted, NotificationChain msgs) {
		Amount oldExecuted = executed;
		executed = newExecuted;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.DEPARTMENT_TASK__EXECUTED, oldExecuted, newExecuted);
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
	public void setExecuted(Amount newExecuted) {
		if (newExecuted != executed) {
			NotificationChain msgs = null;
			if (executed != null)
				msgs = ((InternalEObject)executed).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DEPARTMENT_TASK__EXECUTED, null, msgs);
			if (newExecuted != null)
				msgs = ((InternalEObject)newExecuted).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DEPARTMENT_TASK__EXECUTED, null, msgs);
			msgs = basicSetExecuted(newExecuted, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DEPARTMENT_TASK__EXECUTED, newExecuted, newExecuted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCompletion() {
		return completion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompletion(String newCompletion) {
		String oldCompletion = completion;
		completion = newCompletion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DEPARTMENT_TASK__COMPLETION, oldCompletion, completion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DEPARTMENT_TASK__POINTS, oldPoints, points));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getClaimedScore() {
		return claimedScore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClaimedScore(BigDecimal newClaimedScore) {
		BigDecimal oldClaimedScore = claimedScore;
		claimedScore = newClaimedScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DEPARTMENT_TASK__CLAIMED_SCORE, oldClaimedScore, claimedScore));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.DEPARTMENT_TASK__RESULT, oldResult, newResult);
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
				msgs = ((InternalEObject)result).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DEPARTMENT_TASK__RESULT, null, msgs);
			if (newResult != null)
				msgs = ((InternalEObject)newResult).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DEPARTMENT_TASK__RESULT, null, msgs);
			msgs = basicSetResult(newResult, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DEPARTMENT_TASK__RESULT, newResult, newResult));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.DEPARTMENT_TASK__TRACE, oldTrace, newTrace);
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
				msgs = ((InternalEObject)trace).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DEPARTMENT_TASK__TRACE, null, msgs);
			if (newTrace != null)
				msgs = ((InternalEObject)newTrace).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.DEPARTMENT_TASK__TRACE, null, msgs);
			msgs = basicSetTrace(newTrace, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DEPARTMENT_TASK__TRACE, newTrace, newTrace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Provenance> getProvenance() {
		if (provenance == null) {
			provenance = new EObjectContainmentEList<Provenance>(Provenance.class, this, DossierPackage.DEPARTMENT_TASK__PROVENANCE);
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
			case DossierPackage.DEPARTMENT_TASK__TOTAL:
				return basicSetTotal(null, msgs);
			case DossierPackage.DEPARTMENT_TASK__FISCAL:
				return basicSetFiscal(null, msgs);
			case DossierPackage.DEPARTMENT_TASK__OTHER:
				return basicSetOther(null, msgs);
			case DossierPackage.DEPARTMENT_TASK__EXECUTED:
				return basicSetExecuted(null, msgs);
			case DossierPackage.DEPARTMENT_TASK__RESULT:
				return basicSetResult(null, msgs);
			case DossierPackage.DEPARTMENT_TASK__TRACE:
				return basicSetTrace(null, msgs);
			case DossierPackage.DEPARTMENT_TASK__PROVENANCE:
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
			case DossierPackage.DEPARTMENT_TASK__NAME:
				return getName();
			case DossierPackage.DEPARTMENT_TASK__CONTENT:
				return getContent();
			case DossierPackage.DEPARTMENT_TASK__TOTAL:
				return getTotal();
			case DossierPackage.DEPARTMENT_TASK__FISCAL:
				return getFiscal();
			case DossierPackage.DEPARTMENT_TASK__OTHER:
				return getOther();
			case DossierPackage.DEPARTMENT_TASK__EXECUTED:
				return getExecuted();
			case DossierPackage.DEPARTMENT_TASK__COMPLETION:
				return getCompletion();
			case DossierPackage.DEPARTMENT_TASK__POINTS:
				return getPoints();
			case DossierPackage.DEPARTMENT_TASK__CLAIMED_SCORE:
				return getClaimedScore();
			case DossierPackage.DEPARTMENT_TASK__RESULT:
				return getResult();
			case DossierPackage.DEPARTMENT_TASK__TRACE:
				return getTrace();
			case DossierPackage.DEPARTMENT_TASK__PROVENANCE:
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
			case DossierPackage.DEPARTMENT_TASK__NAME:
				setName((String)newValue);
				return;
			case DossierPackage.DEPARTMENT_TASK__CONTENT:
				setContent((String)newValue);
				return;
			case DossierPackage.DEPARTMENT_TASK__TOTAL:
				setTotal((Amount)newValue);
				return;
			case DossierPackage.DEPARTMENT_TASK__FISCAL:
				setFiscal((Amount)newValue);
				return;
			case DossierPackage.DEPARTMENT_TASK__OTHER:
				setOther((Amount)newValue);
				return;
			case DossierPackage.DEPARTMENT_TASK__EXECUTED:
				setExecuted((Amount)newValue);
				return;
			case DossierPackage.DEPARTMENT_TASK__COMPLETION:
				setCompletion((String)newValue);
				return;
			case DossierPackage.DEPARTMENT_TASK__POINTS:
				setPoints((BigDecimal)newValue);
				return;
			case DossierPackage.DEPARTMENT_TASK__CLAIMED_SCORE:
				setClaimedScore((BigDecimal)newValue);
				return;
			case DossierPackage.DEPARTMENT_TASK__RESULT:
				setResult((ScoreResult)newValue);
				return;
			case DossierPackage.DEPARTMENT_TASK__TRACE:
				setTrace((ScoreTrace)newValue);
				return;
			case DossierPackage.DEPARTMENT_TASK__PROVENANCE:
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
			case DossierPackage.DEPARTMENT_TASK__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DossierPackage.DEPARTMENT_TASK__CONTENT:
				setContent(CONTENT_EDEFAULT);
				return;
			case DossierPackage.DEPARTMENT_TASK__TOTAL:
				setTotal((Amount)null);
				return;
			case DossierPackage.DEPARTMENT_TASK__FISCAL:
				setFiscal((Amount)null);
				return;
			case DossierPackage.DEPARTMENT_TASK__OTHER:
				setOther((Amount)null);
				return;
			case DossierPackage.DEPARTMENT_TASK__EXECUTED:
				setExecuted((Amount)null);
				return;
			case DossierPackage.DEPARTMENT_TASK__COMPLETION:
				setCompletion(COMPLETION_EDEFAULT);
				return;
			case DossierPackage.DEPARTMENT_TASK__POINTS:
				setPoints(POINTS_EDEFAULT);
				return;
			case DossierPackage.DEPARTMENT_TASK__CLAIMED_SCORE:
				setClaimedScore(CLAIMED_SCORE_EDEFAULT);
				return;
			case DossierPackage.DEPARTMENT_TASK__RESULT:
				setResult((ScoreResult)null);
				return;
			case DossierPackage.DEPARTMENT_TASK__TRACE:
				setTrace((ScoreTrace)null);
				return;
			case DossierPackage.DEPARTMENT_TASK__PROVENANCE:
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
			case DossierPackage.DEPARTMENT_TASK__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DossierPackage.DEPARTMENT_TASK__CONTENT:
				return CONTENT_EDEFAULT == null ? content != null : !CONTENT_EDEFAULT.equals(content);
			case DossierPackage.DEPARTMENT_TASK__TOTAL:
				return total != null;
			case DossierPackage.DEPARTMENT_TASK__FISCAL:
				return fiscal != null;
			case DossierPackage.DEPARTMENT_TASK__OTHER:
				return other != null;
			case DossierPackage.DEPARTMENT_TASK__EXECUTED:
				return executed != null;
			case DossierPackage.DEPARTMENT_TASK__COMPLETION:
				return COMPLETION_EDEFAULT == null ? completion != null : !COMPLETION_EDEFAULT.equals(completion);
			case DossierPackage.DEPARTMENT_TASK__POINTS:
				return POINTS_EDEFAULT == null ? points != null : !POINTS_EDEFAULT.equals(points);
			case DossierPackage.DEPARTMENT_TASK__CLAIMED_SCORE:
				return CLAIMED_SCORE_EDEFAULT == null ? claimedScore != null : !CLAIMED_SCORE_EDEFAULT.equals(claimedScore);
			case DossierPackage.DEPARTMENT_TASK__RESULT:
				return result != null;
			case DossierPackage.DEPARTMENT_TASK__TRACE:
				return trace != null;
			case DossierPackage.DEPARTMENT_TASK__PROVENANCE:
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
		result.append(" (name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", content: "); //$NON-NLS-1$
		result.append(content);
		result.append(", completion: "); //$NON-NLS-1$
		result.append(completion);
		result.append(", points: "); //$NON-NLS-1$
		result.append(points);
		result.append(", claimedScore: "); //$NON-NLS-1$
		result.append(claimedScore);
		result.append(')');
		return result.toString();
	}

} //DepartmentTaskImpl
