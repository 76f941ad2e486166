/**
 */
package org.jixiao.model.appraisal.impl;

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

import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.DrawnItem;
import org.jixiao.model.appraisal.VerificationDraw;

import org.jixiao.model.base.Party;

import org.jixiao.model.base.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Verification Draw</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.VerificationDrawImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.VerificationDrawImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.VerificationDrawImpl#getMonth <em>Month</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.VerificationDrawImpl#getPerUnit <em>Per Unit</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.VerificationDrawImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.VerificationDrawImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.VerificationDrawImpl#getCandidates <em>Candidates</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.VerificationDrawImpl#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VerificationDrawImpl extends IdentifiedImpl implements VerificationDraw {
	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final String SEED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected String seed = SEED_EDEFAULT;

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
	 * The default value of the '{@link #getMonth() <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonth()
	 * @generated
	 * @ordered
	 */
	protected static final int MONTH_EDEFAULT = 12;

	/**
	 * The cached value of the '{@link #getMonth() <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonth()
	 * @generated
	 * @ordered
	 */
	protected int month = MONTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getPerUnit() <em>Per Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerUnit()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PER_UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPerUnit() <em>Per Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerUnit()
	 * @generated
	 * @ordered
	 */
	protected Integer perUnit = PER_UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnits() <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected static final Integer UNITS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected Integer units = UNITS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected Party by;

	/**
	 * The default value of the '{@link #getCandidates() <em>Candidates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCandidates()
	 * @generated
	 * @ordered
	 */
	protected static final int CANDIDATES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCandidates() <em>Candidates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCandidates()
	 * @generated
	 * @ordered
	 */
	protected int candidates = CANDIDATES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<DrawnItem> items;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VerificationDrawImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.VERIFICATION_DRAW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(String newSeed) {
		String oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.VERIFICATION_DRAW__SEED, oldSeed, seed));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.VERIFICATION_DRAW__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMonth() {
		return month;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonth(int newMonth) {
		int oldMonth = month;
		month = newMonth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.VERIFICATION_DRAW__MONTH, oldMonth, month));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPerUnit() {
		return perUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerUnit(Integer newPerUnit) {
		Integer oldPerUnit = perUnit;
		perUnit = newPerUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.VERIFICATION_DRAW__PER_UNIT, oldPerUnit, perUnit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getUnits() {
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnits(Integer newUnits) {
		Integer oldUnits = units;
		units = newUnits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.VERIFICATION_DRAW__UNITS, oldUnits, units));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBy(Party newBy, NotificationChain msgs) {
		Party oldBy = by;
		by = newBy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AppraisalPackage.VERIFICATION_DRAW__BY, oldBy, newBy);
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
	public void setBy(Party newBy) {
		if (newBy != by) {
			NotificationChain msgs = null;
			if (by != null)
				msgs = ((InternalEObject)by).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.VERIFICATION_DRAW__BY, null, msgs);
			if (newBy != null)
				msgs = ((InternalEObject)newBy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AppraisalPackage.VERIFICATION_DRAW__BY, null, msgs);
			msgs = basicSetBy(newBy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.VERIFICATION_DRAW__BY, newBy, newBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCandidates() {
		return candidates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCandidates(int newCandidates) {
		int oldCandidates = candidates;
		candidates = newCandidates;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.VERIFICATION_DRAW__CANDIDATES, oldCandidates, candidates));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DrawnItem> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<DrawnItem>(DrawnItem.class, this, AppraisalPackage.VERIFICATION_DRAW__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AppraisalPackage.VERIFICATION_DRAW__BY:
				return basicSetBy(null, msgs);
			case AppraisalPackage.VERIFICATION_DRAW__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
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
			case AppraisalPackage.VERIFICATION_DRAW__SEED:
				return getSeed();
			case AppraisalPackage.VERIFICATION_DRAW__DATE:
				return getDate();
			case AppraisalPackage.VERIFICATION_DRAW__MONTH:
				return getMonth();
			case AppraisalPackage.VERIFICATION_DRAW__PER_UNIT:
				return getPerUnit();
			case AppraisalPackage.VERIFICATION_DRAW__UNITS:
				return getUnits();
			case AppraisalPackage.VERIFICATION_DRAW__BY:
				return getBy();
			case AppraisalPackage.VERIFICATION_DRAW__CANDIDATES:
				return getCandidates();
			case AppraisalPackage.VERIFICATION_DRAW__ITEMS:
				return getItems();
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
			case AppraisalPackage.VERIFICATION_DRAW__SEED:
				setSeed((String)newValue);
				return;
			case AppraisalPackage.VERIFICATION_DRAW__DATE:
				setDate((LocalDate)newValue);
				return;
			case AppraisalPackage.VERIFICATION_DRAW__MONTH:
				setMonth((Integer)newValue);
				return;
			case AppraisalPackage.VERIFICATION_DRAW__PER_UNIT:
				setPerUnit((Integer)newValue);
				return;
			case AppraisalPackage.VERIFICATION_DRAW__UNITS:
				setUnits((Integer)newValue);
				return;
			case AppraisalPackage.VERIFICATION_DRAW__BY:
				setBy((Party)newValue);
				return;
			case AppraisalPackage.VERIFICATION_DRAW__CANDIDATES:
				setCandidates((Integer)newValue);
				return;
			case AppraisalPackage.VERIFICATION_DRAW__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends DrawnItem>)newValue);
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
			case AppraisalPackage.VERIFICATION_DRAW__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case AppraisalPackage.VERIFICATION_DRAW__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case AppraisalPackage.VERIFICATION_DRAW__MONTH:
				setMonth(MONTH_EDEFAULT);
				return;
			case AppraisalPackage.VERIFICATION_DRAW__PER_UNIT:
				setPerUnit(PER_UNIT_EDEFAULT);
				return;
			case AppraisalPackage.VERIFICATION_DRAW__UNITS:
				setUnits(UNITS_EDEFAULT);
				return;
			case AppraisalPackage.VERIFICATION_DRAW__BY:
				setBy((Party)null);
				return;
			case AppraisalPackage.VERIFICATION_DRAW__CANDIDATES:
				setCandidates(CANDIDATES_EDEFAULT);
				return;
			case AppraisalPackage.VERIFICATION_DRAW__ITEMS:
				getItems().clear();
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
			case AppraisalPackage.VERIFICATION_DRAW__SEED:
				return SEED_EDEFAULT == null ? seed != null : !SEED_EDEFAULT.equals(seed);
			case AppraisalPackage.VERIFICATION_DRAW__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case AppraisalPackage.VERIFICATION_DRAW__MONTH:
				return month != MONTH_EDEFAULT;
			case AppraisalPackage.VERIFICATION_DRAW__PER_UNIT:
				return PER_UNIT_EDEFAULT == null ? perUnit != null : !PER_UNIT_EDEFAULT.equals(perUnit);
			case AppraisalPackage.VERIFICATION_DRAW__UNITS:
				return UNITS_EDEFAULT == null ? units != null : !UNITS_EDEFAULT.equals(units);
			case AppraisalPackage.VERIFICATION_DRAW__BY:
				return by != null;
			case AppraisalPackage.VERIFICATION_DRAW__CANDIDATES:
				return candidates != CANDIDATES_EDEFAULT;
			case AppraisalPackage.VERIFICATION_DRAW__ITEMS:
				return items != null && !items.isEmpty();
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
		result.append(" (seed: "); //$NON-NLS-1$
		result.append(seed);
		result.append(", date: "); //$NON-NLS-1$
		result.append(date);
		result.append(", month: "); //$NON-NLS-1$
		result.append(month);
		result.append(", perUnit: "); //$NON-NLS-1$
		result.append(perUnit);
		result.append(", units: "); //$NON-NLS-1$
		result.append(units);
		result.append(", candidates: "); //$NON-NLS-1$
		result.append(candidates);
		result.append(')');
		return result.toString();
	}

} //VerificationDrawImpl
