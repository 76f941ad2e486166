/**
 */
package org.jixiao.model.rules.impl;

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

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.rules.GradeBand;
import org.jixiao.model.rules.GradeScale;
import org.jixiao.model.rules.RulesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Grade Scale</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.impl.GradeScaleImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.GradeScaleImpl#getFullPoints <em>Full Points</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.GradeScaleImpl#getClauseId <em>Clause Id</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.GradeScaleImpl#getBands <em>Bands</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GradeScaleImpl extends IdentifiedImpl implements GradeScale {
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
	 * The default value of the '{@link #getFullPoints() <em>Full Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullPoints()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FULL_POINTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFullPoints() <em>Full Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullPoints()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal fullPoints = FULL_POINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getClauseId() <em>Clause Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClauseId()
	 * @generated
	 * @ordered
	 */
	protected static final String CLAUSE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClauseId() <em>Clause Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClauseId()
	 * @generated
	 * @ordered
	 */
	protected String clauseId = CLAUSE_ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBands() <em>Bands</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBands()
	 * @generated
	 * @ordered
	 */
	protected EList<GradeBand> bands;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GradeScaleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.GRADE_SCALE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.GRADE_SCALE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFullPoints() {
		return fullPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFullPoints(BigDecimal newFullPoints) {
		BigDecimal oldFullPoints = fullPoints;
		fullPoints = newFullPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.GRADE_SCALE__FULL_POINTS, oldFullPoints, fullPoints));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClauseId() {
		return clauseId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClauseId(String newClauseId) {
		String oldClauseId = clauseId;
		clauseId = newClauseId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.GRADE_SCALE__CLAUSE_ID, oldClauseId, clauseId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GradeBand> getBands() {
		if (bands == null) {
			bands = new EObjectContainmentEList<GradeBand>(GradeBand.class, this, RulesPackage.GRADE_SCALE__BANDS);
		}
		return bands;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RulesPackage.GRADE_SCALE__BANDS:
				return ((InternalEList<?>)getBands()).basicRemove(otherEnd, msgs);
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
			case RulesPackage.GRADE_SCALE__NAME:
				return getName();
			case RulesPackage.GRADE_SCALE__FULL_POINTS:
				return getFullPoints();
			case RulesPackage.GRADE_SCALE__CLAUSE_ID:
				return getClauseId();
			case RulesPackage.GRADE_SCALE__BANDS:
				return getBands();
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
			case RulesPackage.GRADE_SCALE__NAME:
				setName((String)newValue);
				return;
			case RulesPackage.GRADE_SCALE__FULL_POINTS:
				setFullPoints((BigDecimal)newValue);
				return;
			case RulesPackage.GRADE_SCALE__CLAUSE_ID:
				setClauseId((String)newValue);
				return;
			case RulesPackage.GRADE_SCALE__BANDS:
				getBands().clear();
				getBands().addAll((Collection<? extends GradeBand>)newValue);
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
			case RulesPackage.GRADE_SCALE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case RulesPackage.GRADE_SCALE__FULL_POINTS:
				setFullPoints(FULL_POINTS_EDEFAULT);
				return;
			case RulesPackage.GRADE_SCALE__CLAUSE_ID:
				setClauseId(CLAUSE_ID_EDEFAULT);
				return;
			case RulesPackage.GRADE_SCALE__BANDS:
				getBands().clear();
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
			case RulesPackage.GRADE_SCALE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case RulesPackage.GRADE_SCALE__FULL_POINTS:
				return FULL_POINTS_EDEFAULT == null ? fullPoints != null : !FULL_POINTS_EDEFAULT.equals(fullPoints);
			case RulesPackage.GRADE_SCALE__CLAUSE_ID:
				return CLAUSE_ID_EDEFAULT == null ? clauseId != null : !CLAUSE_ID_EDEFAULT.equals(clauseId);
			case RulesPackage.GRADE_SCALE__BANDS:
				return bands != null && !bands.isEmpty();
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
		result.append(", fullPoints: "); //$NON-NLS-1$
		result.append(fullPoints);
		result.append(", clauseId: "); //$NON-NLS-1$
		result.append(clauseId);
		result.append(')');
		return result.toString();
	}

} //GradeScaleImpl
