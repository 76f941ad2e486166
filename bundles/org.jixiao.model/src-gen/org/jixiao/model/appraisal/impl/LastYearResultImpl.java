/**
 */
package org.jixiao.model.appraisal.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.jixiao.model.appraisal.AppraisalPackage;
import org.jixiao.model.appraisal.LastYearResult;

import org.jixiao.model.base.ValueState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Last Year Result</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.appraisal.impl.LastYearResultImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.LastYearResultImpl#getState <em>State</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.LastYearResultImpl#getTotal <em>Total</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.LastYearResultImpl#getClassName <em>Class Name</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.LastYearResultImpl#getUnqualified <em>Unqualified</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.LastYearResultImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.jixiao.model.appraisal.impl.LastYearResultImpl#getRank <em>Rank</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LastYearResultImpl extends MinimalEObjectImpl.Container implements LastYearResult {
	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final int YEAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected int year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ValueState STATE_EDEFAULT = ValueState.MISSING;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ValueState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotal() <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TOTAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTotal() <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotal()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal total = TOTAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getClassName() <em>Class Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassName()
	 * @generated
	 * @ordered
	 */
	protected static final String CLASS_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClassName() <em>Class Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassName()
	 * @generated
	 * @ordered
	 */
	protected String className = CLASS_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnqualified() <em>Unqualified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnqualified()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean UNQUALIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnqualified() <em>Unqualified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnqualified()
	 * @generated
	 * @ordered
	 */
	protected Boolean unqualified = UNQUALIFIED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRank() <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRank()
	 * @generated
	 * @ordered
	 */
	protected static final Integer RANK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRank() <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRank()
	 * @generated
	 * @ordered
	 */
	protected Integer rank = RANK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LastYearResultImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AppraisalPackage.Literals.LAST_YEAR_RESULT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(int newYear) {
		int oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.LAST_YEAR_RESULT__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValueState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ValueState newState) {
		ValueState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.LAST_YEAR_RESULT__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTotal() {
		return total;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotal(BigDecimal newTotal) {
		BigDecimal oldTotal = total;
		total = newTotal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.LAST_YEAR_RESULT__TOTAL, oldTotal, total));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClassName() {
		return className;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClassName(String newClassName) {
		String oldClassName = className;
		className = newClassName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.LAST_YEAR_RESULT__CLASS_NAME, oldClassName, className));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getUnqualified() {
		return unqualified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnqualified(Boolean newUnqualified) {
		Boolean oldUnqualified = unqualified;
		unqualified = newUnqualified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.LAST_YEAR_RESULT__UNQUALIFIED, oldUnqualified, unqualified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.LAST_YEAR_RESULT__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRank() {
		return rank;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRank(Integer newRank) {
		Integer oldRank = rank;
		rank = newRank;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AppraisalPackage.LAST_YEAR_RESULT__RANK, oldRank, rank));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AppraisalPackage.LAST_YEAR_RESULT__YEAR:
				return getYear();
			case AppraisalPackage.LAST_YEAR_RESULT__STATE:
				return getState();
			case AppraisalPackage.LAST_YEAR_RESULT__TOTAL:
				return getTotal();
			case AppraisalPackage.LAST_YEAR_RESULT__CLASS_NAME:
				return getClassName();
			case AppraisalPackage.LAST_YEAR_RESULT__UNQUALIFIED:
				return getUnqualified();
			case AppraisalPackage.LAST_YEAR_RESULT__SOURCE:
				return getSource();
			case AppraisalPackage.LAST_YEAR_RESULT__RANK:
				return getRank();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AppraisalPackage.LAST_YEAR_RESULT__YEAR:
				setYear((Integer)newValue);
				return;
			case AppraisalPackage.LAST_YEAR_RESULT__STATE:
				setState((ValueState)newValue);
				return;
			case AppraisalPackage.LAST_YEAR_RESULT__TOTAL:
				setTotal((BigDecimal)newValue);
				return;
			case AppraisalPackage.LAST_YEAR_RESULT__CLASS_NAME:
				setClassName((String)newValue);
				return;
			case AppraisalPackage.LAST_YEAR_RESULT__UNQUALIFIED:
				setUnqualified((Boolean)newValue);
				return;
			case AppraisalPackage.LAST_YEAR_RESULT__SOURCE:
				setSource((String)newValue);
				return;
			case AppraisalPackage.LAST_YEAR_RESULT__RANK:
				setRank((Integer)newValue);
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
			case AppraisalPackage.LAST_YEAR_RESULT__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case AppraisalPackage.LAST_YEAR_RESULT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case AppraisalPackage.LAST_YEAR_RESULT__TOTAL:
				setTotal(TOTAL_EDEFAULT);
				return;
			case AppraisalPackage.LAST_YEAR_RESULT__CLASS_NAME:
				setClassName(CLASS_NAME_EDEFAULT);
				return;
			case AppraisalPackage.LAST_YEAR_RESULT__UNQUALIFIED:
				setUnqualified(UNQUALIFIED_EDEFAULT);
				return;
			case AppraisalPackage.LAST_YEAR_RESULT__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case AppraisalPackage.LAST_YEAR_RESULT__RANK:
				setRank(RANK_EDEFAULT);
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
			case AppraisalPackage.LAST_YEAR_RESULT__YEAR:
				return year != YEAR_EDEFAULT;
			case AppraisalPackage.LAST_YEAR_RESULT__STATE:
				return state != STATE_EDEFAULT;
			case AppraisalPackage.LAST_YEAR_RESULT__TOTAL:
				return TOTAL_EDEFAULT == null ? total != null : !TOTAL_EDEFAULT.equals(total);
			case AppraisalPackage.LAST_YEAR_RESULT__CLASS_NAME:
				return CLASS_NAME_EDEFAULT == null ? className != null : !CLASS_NAME_EDEFAULT.equals(className);
			case AppraisalPackage.LAST_YEAR_RESULT__UNQUALIFIED:
				return UNQUALIFIED_EDEFAULT == null ? unqualified != null : !UNQUALIFIED_EDEFAULT.equals(unqualified);
			case AppraisalPackage.LAST_YEAR_RESULT__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case AppraisalPackage.LAST_YEAR_RESULT__RANK:
				return RANK_EDEFAULT == null ? rank != null : !RANK_EDEFAULT.equals(rank);
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
		result.append(" (year: "); //$NON-NLS-1$
		result.append(year);
		result.append(", state: "); //$NON-NLS-1$
		result.append(state);
		result.append(", total: "); //$NON-NLS-1$
		result.append(total);
		result.append(", className: "); //$NON-NLS-1$
		result.append(className);
		result.append(", unqualified: "); //$NON-NLS-1$
		result.append(unqualified);
		result.append(", source: "); //$NON-NLS-1$
		result.append(source);
		result.append(", rank: "); //$NON-NLS-1$
		result.append(rank);
		result.append(')');
		return result.toString();
	}

} //LastYearResultImpl
