/**
 */
package org.jixiao.model.appraisal.impl;

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

import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.ClassRule;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.GroupKind;
import org.jixiao.model.appraisal.TierRule;

import org.jixiao.model.base.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Group</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getIndicatorPoints <em>Indicator Points</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getComprehensiveItems <em>Comprehensive Items</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getTierRules <em>Tier Rules</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getClassRules <em>Class Rules</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getBonusCap <em>Bonus Cap</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getDeductionCap <em>Deduction Cap</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#isScaleToFull <em>Scale To Full</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.AppraisalGroupImpl#getUnits <em>Units</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AppraisalGroupImpl extends IdentifiedImpl implements AppraisalGroup {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final GroupKind KIND_EDEFAULT = GroupKind.DIRECT_UNIT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected GroupKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getIndicatorPoints() <em>Indicator Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicatorPoints()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal INDICATOR_POINTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndicatorPoints() <em>Indicator Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicatorPoints()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal indicatorPoints = INDICATOR_POINTS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getComprehensiveItems() <em>Comprehensive Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComprehensiveItems()
	 * @generated
	 * @ordered
	 */
	protected EList<ComprehensiveItem> comprehensiveItems;

	/**
	 * The cached value of the '{@link #getTierRules() <em>Tier Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTierRules()
	 * @generated
	 * @ordered
	 */
	protected EList<TierRule> tierRules;

	/**
	 * The cached value of the '{@link #getClassRules() <em>Class Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassRules()
	 * @generated
	 * @ordered
	 */
	protected EList<ClassRule> classRules;

	/**
	 * The default value of the '{@link #getBonusCap() <em>Bonus Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBonusCap()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BONUS_CAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBonusCap() <em>Bonus Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBonusCap()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal bonusCap = BONUS_CAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeductionCap() <em>Deduction Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeductionCap()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DEDUCTION_CAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeductionCap() <em>Deduction Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeductionCap()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal deductionCap = DEDUCTION_CAP_EDEFAULT;

	/**
	 * The default value of the '{@link #isScaleToFull() <em>Scale To Full</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isScaleToFull()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SCALE_TO_FULL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isScaleToFull() <em>Scale To Full</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isScaleToFull()
	 * @generated
	 * @ordered
	 */
	protected boolean scaleToFull = SCALE_TO_FULL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<AppraisedUnit> units;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AppraisalGroupImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.APPRAISAL_GROUP;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_GROUP__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GroupKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(GroupKind newKind) {
		GroupKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_GROUP__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getIndicatorPoints() {
		return indicatorPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndicatorPoints(BigDecimal newIndicatorPoints) {
		BigDecimal oldIndicatorPoints = indicatorPoints;
		indicatorPoints = newIndicatorPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_GROUP__INDICATOR_POINTS, oldIndicatorPoints, indicatorPoints));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ComprehensiveItem> getComprehensiveItems() {
		if (comprehensiveItems == null) {
			comprehensiveItems = new EObjectContainmentEList<ComprehensiveItem>(ComprehensiveItem.class, this, AppraisalPackage.APPRAISAL_GROUP__COMPREHENSIVE_ITEMS);
		}
		return comprehensiveItems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TierRule> getTierRules() {
		if (tierRules == null) {
			tierRules = new EObjectContainmentEList<TierRule>(TierRule.class, this, AppraisalPackage.APPRAISAL_GROUP__TIER_RULES);
		}
		return tierRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ClassRule> getClassRules() {
		if (classRules == null) {
			classRules = new EObjectContainmentEList<ClassRule>(ClassRule.class, this, AppraisalPackage.APPRAISAL_GROUP__CLASS_RULES);
		}
		return classRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBonusCap() {
		return bonusCap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBonusCap(BigDecimal newBonusCap) {
		BigDecimal oldBonusCap = bonusCap;
		bonusCap = newBonusCap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_GROUP__BONUS_CAP, oldBonusCap, bonusCap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDeductionCap() {
		return deductionCap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeductionCap(BigDecimal newDeductionCap) {
		BigDecimal oldDeductionCap = deductionCap;
		deductionCap = newDeductionCap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_GROUP__DEDUCTION_CAP, oldDeductionCap, deductionCap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isScaleToFull() {
		return scaleToFull;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScaleToFull(boolean newScaleToFull) {
		boolean oldScaleToFull = scaleToFull;
		scaleToFull = newScaleToFull;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.APPRAISAL_GROUP__SCALE_TO_FULL, oldScaleToFull, scaleToFull));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AppraisedUnit> getUnits() {
		if (units == null) {
			units = new EObjectContainmentEList<AppraisedUnit>(AppraisedUnit.class, this, AppraisalPackage.APPRAISAL_GROUP__UNITS);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AppraisalPackage.APPRAISAL_GROUP__COMPREHENSIVE_ITEMS:
				return ((InternalEList<?>)getComprehensiveItems()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISAL_GROUP__TIER_RULES:
				return ((InternalEList<?>)getTierRules()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISAL_GROUP__CLASS_RULES:
				return ((InternalEList<?>)getClassRules()).basicRemove(otherEnd, msgs);
			case AppraisalPackage.APPRAISAL_GROUP__UNITS:
				return ((InternalEList<?>)getUnits()).basicRemove(otherEnd, msgs);
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
			case AppraisalPackage.APPRAISAL_GROUP__NAME:
				return getName();
			case AppraisalPackage.APPRAISAL_GROUP__KIND:
				return getKind();
			case AppraisalPackage.APPRAISAL_GROUP__INDICATOR_POINTS:
				return getIndicatorPoints();
			case AppraisalPackage.APPRAISAL_GROUP__COMPREHENSIVE_ITEMS:
				return getComprehensiveItems();
			case AppraisalPackage.APPRAISAL_GROUP__TIER_RULES:
				return getTierRules();
			case AppraisalPackage.APPRAISAL_GROUP__CLASS_RULES:
				return getClassRules();
			case AppraisalPackage.APPRAISAL_GROUP__BONUS_CAP:
				return getBonusCap();
			case AppraisalPackage.APPRAISAL_GROUP__DEDUCTION_CAP:
				return getDeductionCap();
			case AppraisalPackage.APPRAISAL_GROUP__SCALE_TO_FULL:
				return isScaleToFull();
			case AppraisalPackage.APPRAISAL_GROUP__UNITS:
				return getUnits();
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
			case AppraisalPackage.APPRAISAL_GROUP__NAME:
				setName((String)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__KIND:
				setKind((GroupKind)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__INDICATOR_POINTS:
				setIndicatorPoints((BigDecimal)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__COMPREHENSIVE_ITEMS:
				getComprehensiveItems().clear();
				getComprehensiveItems().addAll((Collection<? extends ComprehensiveItem>)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__TIER_RULES:
				getTierRules().clear();
				getTierRules().addAll((Collection<? extends TierRule>)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__CLASS_RULES:
				getClassRules().clear();
				getClassRules().addAll((Collection<? extends ClassRule>)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__BONUS_CAP:
				setBonusCap((BigDecimal)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__DEDUCTION_CAP:
				setDeductionCap((BigDecimal)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__SCALE_TO_FULL:
				setScaleToFull((Boolean)newValue);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__UNITS:
				getUnits().clear();
				getUnits().addAll((Collection<? extends AppraisedUnit>)newValue);
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
			case AppraisalPackage.APPRAISAL_GROUP__NAME:
				setName(NAME_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__INDICATOR_POINTS:
				setIndicatorPoints(INDICATOR_POINTS_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__COMPREHENSIVE_ITEMS:
				getComprehensiveItems().clear();
				return;
			case AppraisalPackage.APPRAISAL_GROUP__TIER_RULES:
				getTierRules().clear();
				return;
			case AppraisalPackage.APPRAISAL_GROUP__CLASS_RULES:
				getClassRules().clear();
				return;
			case AppraisalPackage.APPRAISAL_GROUP__BONUS_CAP:
				setBonusCap(BONUS_CAP_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__DEDUCTION_CAP:
				setDeductionCap(DEDUCTION_CAP_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__SCALE_TO_FULL:
				setScaleToFull(SCALE_TO_FULL_EDEFAULT);
				return;
			case AppraisalPackage.APPRAISAL_GROUP__UNITS:
				getUnits().clear();
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
			case AppraisalPackage.APPRAISAL_GROUP__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case AppraisalPackage.APPRAISAL_GROUP__KIND:
				return kind != KIND_EDEFAULT;
			case AppraisalPackage.APPRAISAL_GROUP__INDICATOR_POINTS:
				return INDICATOR_POINTS_EDEFAULT == null ? indicatorPoints != null : !INDICATOR_POINTS_EDEFAULT.equals(indicatorPoints);
			case AppraisalPackage.APPRAISAL_GROUP__COMPREHENSIVE_ITEMS:
				return comprehensiveItems != null && !comprehensiveItems.isEmpty();
			case AppraisalPackage.APPRAISAL_GROUP__TIER_RULES:
				return tierRules != null && !tierRules.isEmpty();
			case AppraisalPackage.APPRAISAL_GROUP__CLASS_RULES:
				return classRules != null && !classRules.isEmpty();
			case AppraisalPackage.APPRAISAL_GROUP__BONUS_CAP:
				return BONUS_CAP_EDEFAULT == null ? bonusCap != null : !BONUS_CAP_EDEFAULT.equals(bonusCap);
			case AppraisalPackage.APPRAISAL_GROUP__DEDUCTION_CAP:
				return DEDUCTION_CAP_EDEFAULT == null ? deductionCap != null : !DEDUCTION_CAP_EDEFAULT.equals(deductionCap);
			case AppraisalPackage.APPRAISAL_GROUP__SCALE_TO_FULL:
				return scaleToFull != SCALE_TO_FULL_EDEFAULT;
			case AppraisalPackage.APPRAISAL_GROUP__UNITS:
				return units != null && !units.isEmpty();
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
		result.append(", kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", indicatorPoints: "); //$NON-NLS-1$
		result.append(indicatorPoints);
		result.append(", bonusCap: "); //$NON-NLS-1$
		result.append(bonusCap);
		result.append(", deductionCap: "); //$NON-NLS-1$
		result.append(deductionCap);
		result.append(", scaleToFull: "); //$NON-NLS-1$
		result.append(scaleToFull);
		result.append(')');
		return result.toString();
	}

} //AppraisalGroupImpl
