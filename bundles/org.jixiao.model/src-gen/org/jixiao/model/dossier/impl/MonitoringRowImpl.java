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

import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Light;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Provenance;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ValueState;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.dossier.DeviationReason;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Likelihood;
import org.jixiao.model.dossier.MonitoringRow;

import org.jixiao.model.trace.ScoreTrace;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Monitoring Row</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringRowImpl#getTargetId <em>Target Id</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringRowImpl#getLevel1 <em>Level1</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringRowImpl#getLevel2 <em>Level2</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringRowImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringRowImpl#getNature <em>Nature</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringRowImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringRowImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringRowImpl#getActual <em>Actual</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringRowImpl#getActualState <em>Actual State</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringRowImpl#getProjected <em>Projected</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringRowImpl#getDeviations <em>Deviations</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringRowImpl#getLikelihood <em>Likelihood</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringRowImpl#getLight <em>Light</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringRowImpl#getTrace <em>Trace</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringRowImpl#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringRowImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.jixiao.model.dossier.impl.MonitoringRowImpl#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MonitoringRowImpl extends IdentifiedImpl implements MonitoringRow {
	/**
	 * The default value of the '{@link #getTargetId() <em>Target Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetId()
	 * @generated
	 * @ordered
	 */
	protected static final String TARGET_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetId() <em>Target Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetId()
	 * @generated
	 * @ordered
	 */
	protected String targetId = TARGET_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel1() <em>Level1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel1()
	 * @generated
	 * @ordered
	 */
	protected static final String LEVEL1_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLevel1() <em>Level1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel1()
	 * @generated
	 * @ordered
	 */
	protected String level1 = LEVEL1_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel2() <em>Level2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel2()
	 * @generated
	 * @ordered
	 */
	protected static final String LEVEL2_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLevel2() <em>Level2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel2()
	 * @generated
	 * @ordered
	 */
	protected String level2 = LEVEL2_EDEFAULT;

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
	 * The default value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected static final Nature NATURE_EDEFAULT = Nature.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected Nature nature = NATURE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Quantity target;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getActual() <em>Actual</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActual()
	 * @generated
	 * @ordered
	 */
	protected Quantity actual;

	/**
	 * The default value of the '{@link #getActualState() <em>Actual State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualState()
	 * @generated
	 * @ordered
	 */
	protected static final ValueState ACTUAL_STATE_EDEFAULT = ValueState.MISSING;

	/**
	 * The cached value of the '{@link #getActualState() <em>Actual State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualState()
	 * @generated
	 * @ordered
	 */
	protected ValueState actualState = ACTUAL_STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProjected() <em>Projected</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProjected()
	 * @generated
	 * @ordered
	 */
	protected Quantity projected;

	/**
	 * The cached value of the '{@link #getDeviations() <em>Deviations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviations()
	 * @generated
	 * @ordered
	 */
	protected EList<DeviationReason> deviations;

	/**
	 * The default value of the '{@link #getLikelihood() <em>Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLikelihood()
	 * @generated
	 * @ordered
	 */
	protected static final Likelihood LIKELIHOOD_EDEFAULT = Likelihood.UNKNOWN;

	/**
	 * The cached value of the '{@link #getLikelihood() <em>Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLikelihood()
	 * @generated
	 * @ordered
	 */
	protected Likelihood likelihood = LIKELIHOOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getLight() <em>Light</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLight()
	 * @generated
	 * @ordered
	 */
	protected static final Light LIGHT_EDEFAULT = Light.UNKNOWN;

	/**
	 * The cached value of the '{@link #getLight() <em>Light</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLight()
	 * @generated
	 * @ordered
	 */
	protected Light light = LIGHT_EDEFAULT;

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
	protected MonitoringRowImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.MONITORING_ROW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTargetId() {
		return targetId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetId(String newTargetId) {
		String oldTargetId = targetId;
		targetId = newTargetId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_ROW__TARGET_ID, oldTargetId, targetId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLevel1() {
		return level1;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel1(String newLevel1) {
		String oldLevel1 = level1;
		level1 = newLevel1;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_ROW__LEVEL1, oldLevel1, level1));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLevel2() {
		return level2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel2(String newLevel2) {
		String oldLevel2 = level2;
		level2 = newLevel2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_ROW__LEVEL2, oldLevel2, level2));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_ROW__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Nature getNature() {
		return nature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNature(Nature newNature) {
		Nature oldNature = nature;
		nature = newNature == null ? NATURE_EDEFAULT : newNature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_ROW__NATURE, oldNature, nature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTarget(Quantity newTarget, NotificationChain msgs) {
		Quantity oldTarget = target;
		target = newTarget;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_ROW__TARGET, oldTarget, newTarget);
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
	public void setTarget(Quantity newTarget) {
		if (newTarget != target) {
			NotificationChain msgs = null;
			if (target != null)
				msgs = ((InternalEObject)target).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.MONITORING_ROW__TARGET, null, msgs);
			if (newTarget != null)
				msgs = ((InternalEObject)newTarget).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.MONITORING_ROW__TARGET, null, msgs);
			msgs = basicSetTarget(newTarget, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_ROW__TARGET, newTarget, newTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_ROW__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getActual() {
		return actual;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetActual(Quantity newActual, NotificationChain msgs) {
		Quantity oldActual = actual;
		actual = newActual;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_ROW__ACTUAL, oldActual, newActual);
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
	public void setActual(Quantity newActual) {
		if (newActual != actual) {
			NotificationChain msgs = null;
			if (actual != null)
				msgs = ((InternalEObject)actual).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.MONITORING_ROW__ACTUAL, null, msgs);
			if (newActual != null)
				msgs = ((InternalEObject)newActual).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.MONITORING_ROW__ACTUAL, null, msgs);
			msgs = basicSetActual(newActual, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_ROW__ACTUAL, newActual, newActual));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValueState getActualState() {
		return actualState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualState(ValueState newActualState) {
		ValueState oldActualState = actualState;
		actualState = newActualState == null ? ACTUAL_STATE_EDEFAULT : newActualState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_ROW__ACTUAL_STATE, oldActualState, actualState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getProjected() {
		return projected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProjected(Quantity newProjected, NotificationChain msgs) {
		Quantity oldProjected = projected;
		projected = newProjected;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_ROW__PROJECTED, oldProjected, newProjected);
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
	public void setProjected(Quantity newProjected) {
		if (newProjected != projected) {
			NotificationChain msgs = null;
			if (projected != null)
				msgs = ((InternalEObject)projected).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.MONITORING_ROW__PROJECTED, null, msgs);
			if (newProjected != null)
				msgs = ((InternalEObject)newProjected).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.MONITORING_ROW__PROJECTED, null, msgs);
			msgs = basicSetProjected(newProjected, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_ROW__PROJECTED, newProjected, newProjected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DeviationReason> getDeviations() {
		if (deviations == null) {
			deviations = new EObjectContainmentEList<DeviationReason>(DeviationReason.class, this, DossierPackage.MONITORING_ROW__DEVIATIONS);
		}
		return deviations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Likelihood getLikelihood() {
		return likelihood;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLikelihood(Likelihood newLikelihood) {
		Likelihood oldLikelihood = likelihood;
		likelihood = newLikelihood == null ? LIKELIHOOD_EDEFAULT : newLikelihood;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_ROW__LIKELIHOOD, oldLikelihood, likelihood));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Light getLight() {
		return light;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLight(Light newLight) {
		Light oldLight = light;
		light = newLight == null ? LIGHT_EDEFAULT : newLight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_ROW__LIGHT, oldLight, light));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_ROW__TRACE, oldTrace, newTrace);
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
				msgs = ((InternalEObject)trace).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.MONITORING_ROW__TRACE, null, msgs);
			if (newTrace != null)
				msgs = ((InternalEObject)newTrace).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.MONITORING_ROW__TRACE, null, msgs);
			msgs = basicSetTrace(newTrace, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_ROW__TRACE, newTrace, newTrace));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.MONITORING_ROW__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, DossierPackage.MONITORING_ROW__EVIDENCE);
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
			provenance = new EObjectContainmentEList<Provenance>(Provenance.class, this, DossierPackage.MONITORING_ROW__PROVENANCE);
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
			case DossierPackage.MONITORING_ROW__TARGET:
				return basicSetTarget(null, msgs);
			case DossierPackage.MONITORING_ROW__ACTUAL:
				return basicSetActual(null, msgs);
			case DossierPackage.MONITORING_ROW__PROJECTED:
				return basicSetProjected(null, msgs);
			case DossierPackage.MONITORING_ROW__DEVIATIONS:
				return ((InternalEList<?>)getDeviations()).basicRemove(otherEnd, msgs);
			case DossierPackage.MONITORING_ROW__TRACE:
				return basicSetTrace(null, msgs);
			case DossierPackage.MONITORING_ROW__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case DossierPackage.MONITORING_ROW__PROVENANCE:
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
			case DossierPackage.MONITORING_ROW__TARGET_ID:
				return getTargetId();
			case DossierPackage.MONITORING_ROW__LEVEL1:
				return getLevel1();
			case DossierPackage.MONITORING_ROW__LEVEL2:
				return getLevel2();
			case DossierPackage.MONITORING_ROW__NAME:
				return getName();
			case DossierPackage.MONITORING_ROW__NATURE:
				return getNature();
			case DossierPackage.MONITORING_ROW__TARGET:
				return getTarget();
			case DossierPackage.MONITORING_ROW__UNIT:
				return getUnit();
			case DossierPackage.MONITORING_ROW__ACTUAL:
				return getActual();
			case DossierPackage.MONITORING_ROW__ACTUAL_STATE:
				return getActualState();
			case DossierPackage.MONITORING_ROW__PROJECTED:
				return getProjected();
			case DossierPackage.MONITORING_ROW__DEVIATIONS:
				return getDeviations();
			case DossierPackage.MONITORING_ROW__LIKELIHOOD:
				return getLikelihood();
			case DossierPackage.MONITORING_ROW__LIGHT:
				return getLight();
			case DossierPackage.MONITORING_ROW__TRACE:
				return getTrace();
			case DossierPackage.MONITORING_ROW__REMARK:
				return getRemark();
			case DossierPackage.MONITORING_ROW__EVIDENCE:
				return getEvidence();
			case DossierPackage.MONITORING_ROW__PROVENANCE:
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
			case DossierPackage.MONITORING_ROW__TARGET_ID:
				setTargetId((String)newValue);
				return;
			case DossierPackage.MONITORING_ROW__LEVEL1:
				setLevel1((String)newValue);
				return;
			case DossierPackage.MONITORING_ROW__LEVEL2:
				setLevel2((String)newValue);
				return;
			case DossierPackage.MONITORING_ROW__NAME:
				setName((String)newValue);
				return;
			case DossierPackage.MONITORING_ROW__NATURE:
				setNature((Nature)newValue);
				return;
			case DossierPackage.MONITORING_ROW__TARGET:
				setTarget((Quantity)newValue);
				return;
			case DossierPackage.MONITORING_ROW__UNIT:
				setUnit((String)newValue);
				return;
			case DossierPackage.MONITORING_ROW__ACTUAL:
				setActual((Quantity)newValue);
				return;
			case DossierPackage.MONITORING_ROW__ACTUAL_STATE:
				setActualState((ValueState)newValue);
				return;
			case DossierPackage.MONITORING_ROW__PROJECTED:
				setProjected((Quantity)newValue);
				return;
			case DossierPackage.MONITORING_ROW__DEVIATIONS:
				getDeviations().clear();
				getDeviations().addAll((Collection<? extends DeviationReason>)newValue);
				return;
			case DossierPackage.MONITORING_ROW__LIKELIHOOD:
				setLikelihood((Likelihood)newValue);
				return;
			case DossierPackage.MONITORING_ROW__LIGHT:
				setLight((Light)newValue);
				return;
			case DossierPackage.MONITORING_ROW__TRACE:
				setTrace((ScoreTrace)newValue);
				return;
			case DossierPackage.MONITORING_ROW__REMARK:
				setRemark((String)newValue);
				return;
			case DossierPackage.MONITORING_ROW__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case DossierPackage.MONITORING_ROW__PROVENANCE:
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
			case DossierPackage.MONITORING_ROW__TARGET_ID:
				setTargetId(TARGET_ID_EDEFAULT);
				return;
			case DossierPackage.MONITORING_ROW__LEVEL1:
				setLevel1(LEVEL1_EDEFAULT);
				return;
			case DossierPackage.MONITORING_ROW__LEVEL2:
				setLevel2(LEVEL2_EDEFAULT);
				return;
			case DossierPackage.MONITORING_ROW__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DossierPackage.MONITORING_ROW__NATURE:
				setNature(NATURE_EDEFAULT);
				return;
			case DossierPackage.MONITORING_ROW__TARGET:
				setTarget((Quantity)null);
				return;
			case DossierPackage.MONITORING_ROW__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case DossierPackage.MONITORING_ROW__ACTUAL:
				setActual((Quantity)null);
				return;
			case DossierPackage.MONITORING_ROW__ACTUAL_STATE:
				setActualState(ACTUAL_STATE_EDEFAULT);
				return;
			case DossierPackage.MONITORING_ROW__PROJECTED:
				setProjected((Quantity)null);
				return;
			case DossierPackage.MONITORING_ROW__DEVIATIONS:
				getDeviations().clear();
				return;
			case DossierPackage.MONITORING_ROW__LIKELIHOOD:
				setLikelihood(LIKELIHOOD_EDEFAULT);
				return;
			case DossierPackage.MONITORING_ROW__LIGHT:
				setLight(LIGHT_EDEFAULT);
				return;
			case DossierPackage.MONITORING_ROW__TRACE:
				setTrace((ScoreTrace)null);
				return;
			case DossierPackage.MONITORING_ROW__REMARK:
				setRemark(REMARK_EDEFAULT);
				return;
			case DossierPackage.MONITORING_ROW__EVIDENCE:
				getEvidence().clear();
				return;
			case DossierPackage.MONITORING_ROW__PROVENANCE:
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
			case DossierPackage.MONITORING_ROW__TARGET_ID:
				return TARGET_ID_EDEFAULT == null ? targetId != null : !TARGET_ID_EDEFAULT.equals(targetId);
			case DossierPackage.MONITORING_ROW__LEVEL1:
				return LEVEL1_EDEFAULT == null ? level1 != null : !LEVEL1_EDEFAULT.equals(level1);
			case DossierPackage.MONITORING_ROW__LEVEL2:
				return LEVEL2_EDEFAULT == null ? level2 != null : !LEVEL2_EDEFAULT.equals(level2);
			case DossierPackage.MONITORING_ROW__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DossierPackage.MONITORING_ROW__NATURE:
				return nature != NATURE_EDEFAULT;
			case DossierPackage.MONITORING_ROW__TARGET:
				return target != null;
			case DossierPackage.MONITORING_ROW__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case DossierPackage.MONITORING_ROW__ACTUAL:
				return actual != null;
			case DossierPackage.MONITORING_ROW__ACTUAL_STATE:
				return actualState != ACTUAL_STATE_EDEFAULT;
			case DossierPackage.MONITORING_ROW__PROJECTED:
				return projected != null;
			case DossierPackage.MONITORING_ROW__DEVIATIONS:
				return deviations != null && !deviations.isEmpty();
			case DossierPackage.MONITORING_ROW__LIKELIHOOD:
				return likelihood != LIKELIHOOD_EDEFAULT;
			case DossierPackage.MONITORING_ROW__LIGHT:
				return light != LIGHT_EDEFAULT;
			case DossierPackage.MONITORING_ROW__TRACE:
				return trace != null;
			case DossierPackage.MONITORING_ROW__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
			case DossierPackage.MONITORING_ROW__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case DossierPackage.MONITORING_ROW__PROVENANCE:
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
		result.append(" (targetId: "); //$NON-NLS-1$
		result.append(targetId);
		result.append(", level1: "); //$NON-NLS-1$
		result.append(level1);
		result.append(", level2: "); //$NON-NLS-1$
		result.append(level2);
		result.append(", name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", nature: "); //$NON-NLS-1$
		result.append(nature);
		result.append(", unit: "); //$NON-NLS-1$
		result.append(unit);
		result.append(", actualState: "); //$NON-NLS-1$
		result.append(actualState);
		result.append(", likelihood: "); //$NON-NLS-1$
		result.append(likelihood);
		result.append(", light: "); //$NON-NLS-1$
		result.append(light);
		result.append(", remark: "); //$NON-NLS-1$
		result.append(remark);
		result.append(')');
		return result.toString();
	}

} //MonitoringRowImpl
