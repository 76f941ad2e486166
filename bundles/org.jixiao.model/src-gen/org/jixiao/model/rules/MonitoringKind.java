/**
 */
package org.jixiao.model.rules;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Monitoring Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a light or warning is found.
 * <!-- end-model-doc -->
 * @see org.jixiao.model.rules.RulesPackage#getMonitoringKind()
 * @model
 * @generated
 */
public enum MonitoringKind implements Enumerator {
	/**
	 * The '<em><b>TIME SHARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIME_SHARE_VALUE
	 * @generated
	 * @ordered
	 */
	TIME_SHARE(0, "TIME_SHARE", "TIME_SHARE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TARGET REACHED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TARGET_REACHED_VALUE
	 * @generated
	 * @ordered
	 */
	TARGET_REACHED(1, "TARGET_REACHED", "TARGET_REACHED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>QUALITATIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUALITATIVE_VALUE
	 * @generated
	 * @ordered
	 */
	QUALITATIVE(2, "QUALITATIVE", "QUALITATIVE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>BUDGET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BUDGET_VALUE
	 * @generated
	 * @ordered
	 */
	BUDGET(3, "BUDGET", "BUDGET"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FLOOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FLOOR_VALUE
	 * @generated
	 * @ordered
	 */
	FLOOR(4, "FLOOR", "FLOOR"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>GAP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GAP_VALUE
	 * @generated
	 * @ordered
	 */
	GAP(5, "GAP", "GAP"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>WORST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WORST_VALUE
	 * @generated
	 * @ordered
	 */
	WORST(6, "WORST", "WORST"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TIME SHARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIME_SHARE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TIME_SHARE_VALUE = 0;

	/**
	 * The '<em><b>TARGET REACHED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TARGET_REACHED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TARGET_REACHED_VALUE = 1;

	/**
	 * The '<em><b>QUALITATIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUALITATIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int QUALITATIVE_VALUE = 2;

	/**
	 * The '<em><b>BUDGET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BUDGET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BUDGET_VALUE = 3;

	/**
	 * The '<em><b>FLOOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FLOOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FLOOR_VALUE = 4;

	/**
	 * The '<em><b>GAP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GAP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GAP_VALUE = 5;

	/**
	 * The '<em><b>WORST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WORST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WORST_VALUE = 6;

	/**
	 * An array of all the '<em><b>Monitoring Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MonitoringKind[] VALUES_ARRAY =
		new MonitoringKind[] {
			TIME_SHARE,
			TARGET_REACHED,
			QUALITATIVE,
			BUDGET,
			FLOOR,
			GAP,
			WORST,
		};

	/**
	 * A public read-only list of all the '<em><b>Monitoring Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MonitoringKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Monitoring Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MonitoringKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MonitoringKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Monitoring Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MonitoringKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MonitoringKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Monitoring Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MonitoringKind get(int value) {
		switch (value) {
			case TIME_SHARE_VALUE: return TIME_SHARE;
			case TARGET_REACHED_VALUE: return TARGET_REACHED;
			case QUALITATIVE_VALUE: return QUALITATIVE;
			case BUDGET_VALUE: return BUDGET;
			case FLOOR_VALUE: return FLOOR;
			case GAP_VALUE: return GAP;
			case WORST_VALUE: return WORST;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private MonitoringKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
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
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //MonitoringKind
