/**
 */
package org.jixiao.model.rules.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jixiao.model.base.impl.IdentifiedImpl;

import org.jixiao.model.rules.Calendar;
import org.jixiao.model.rules.Deadline;
import org.jixiao.model.rules.RulesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Calendar</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jixiao.model.rules.impl.CalendarImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.CalendarImpl#getDeadlines <em>Deadlines</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.CalendarImpl#getHolidays <em>Holidays</em>}</li>
 *   <li>{@link org.jixiao.model.rules.impl.CalendarImpl#getExtraWorkdays <em>Extra Workdays</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CalendarImpl extends IdentifiedImpl implements Calendar {
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
	 * The cached value of the '{@link #getDeadlines() <em>Deadlines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadlines()
	 * @generated
	 * @ordered
	 */
	protected EList<Deadline> deadlines;

	/**
	 * The cached value of the '{@link #getHolidays() <em>Holidays</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolidays()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalDate> holidays;

	/**
	 * The cached value of the '{@link #getExtraWorkdays() <em>Extra Workdays</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtraWorkdays()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalDate> extraWorkdays;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CalendarImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.CALENDAR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CALENDAR__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Deadline> getDeadlines() {
		if (deadlines == null) {
			deadlines = new EObjectContainmentEList<Deadline>(Deadline.class, this, RulesPackage.CALENDAR__DEADLINES);
		}
		return deadlines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocalDate> getHolidays() {
		if (holidays == null) {
			holidays = new EDataTypeUniqueEList<LocalDate>(LocalDate.class, this, RulesPackage.CALENDAR__HOLIDAYS);
		}
		return holidays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocalDate> getExtraWorkdays() {
		if (extraWorkdays == null) {
			extraWorkdays = new EDataTypeUniqueEList<LocalDate>(LocalDate.class, this, RulesPackage.CALENDAR__EXTRA_WORKDAYS);
		}
		return extraWorkdays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RulesPackage.CALENDAR__DEADLINES:
				return ((InternalEList<?>)getDeadlines()).basicRemove(otherEnd, msgs);
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
			case RulesPackage.CALENDAR__NAME:
				return getName();
			case RulesPackage.CALENDAR__DEADLINES:
				return getDeadlines();
			case RulesPackage.CALENDAR__HOLIDAYS:
				return getHolidays();
			case RulesPackage.CALENDAR__EXTRA_WORKDAYS:
				return getExtraWorkdays();
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
			case RulesPackage.CALENDAR__NAME:
				setName((String)newValue);
				return;
			case RulesPackage.CALENDAR__DEADLINES:
				getDeadlines().clear();
				getDeadlines().addAll((Collection<? extends Deadline>)newValue);
				return;
			case RulesPackage.CALENDAR__HOLIDAYS:
				getHolidays().clear();
				getHolidays().addAll((Collection<? extends LocalDate>)newValue);
				return;
			case RulesPackage.CALENDAR__EXTRA_WORKDAYS:
				getExtraWorkdays().clear();
				getExtraWorkdays().addAll((Collection<? extends LocalDate>)newValue);
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
			case RulesPackage.CALENDAR__NAME:
				setName(NAME_EDEFAULT);
				return;
			case RulesPackage.CALENDAR__DEADLINES:
				getDeadlines().clear();
				return;
			case RulesPackage.CALENDAR__HOLIDAYS:
				getHolidays().clear();
				return;
			case RulesPackage.CALENDAR__EXTRA_WORKDAYS:
				getExtraWorkdays().clear();
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
			case RulesPackage.CALENDAR__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case RulesPackage.CALENDAR__DEADLINES:
				return deadlines != null && !deadlines.isEmpty();
			case RulesPackage.CALENDAR__HOLIDAYS:
				return holidays != null && !holidays.isEmpty();
			case RulesPackage.CALENDAR__EXTRA_WORKDAYS:
				return extraWorkdays != null && !extraWorkdays.isEmpty();
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
		result.append(", holidays: "); //$NON-NLS-1$
		result.append(holidays);
		result.append(", extraWorkdays: "); //$NON-NLS-1$
		result.append(extraWorkdays);
		result.append(')');
		return result.toString();
	}

} //CalendarImpl
