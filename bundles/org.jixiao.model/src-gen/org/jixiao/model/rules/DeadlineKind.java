/**
 */
package org.jixiao.model.rules;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Deadline Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a deadline is counted.
 * <!-- end-model-doc -->
 * @see org.jixiao.model.rules.RulesPackage#getDeadlineKind()
 * @model
 * @generated
 */
public enum DeadlineKind implements Enumerator {
	/**
	 * The '<em><b>FIXED DATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIXED_DATE_VALUE
	 * @generated
	 * @ordered
	 */
	FIXED_DATE(0, "FIXED_DATE", "FIXED_DATE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EVERY MONTH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVERY_MONTH_VALUE
	 * @generated
	 * @ordered
	 */
	EVERY_MONTH(1, "EVERY_MONTH", "EVERY_MONTH"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>QUARTER END</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUARTER_END_VALUE
	 * @generated
	 * @ordered
	 */
	QUARTER_END(2, "QUARTER_END", "QUARTER_END"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>AFTER EVENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AFTER_EVENT_VALUE
	 * @generated
	 * @ordered
	 */
	AFTER_EVENT(3, "AFTER_EVENT", "AFTER_EVENT"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FIXED DATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIXED_DATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FIXED_DATE_VALUE = 0;

	/**
	 * The '<em><b>EVERY MONTH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVERY_MONTH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EVERY_MONTH_VALUE = 1;

	/**
	 * The '<em><b>QUARTER END</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUARTER_END
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int QUARTER_END_VALUE = 2;

	/**
	 * The '<em><b>AFTER EVENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AFTER_EVENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AFTER_EVENT_VALUE = 3;

	/**
	 * An array of all the '<em><b>Deadline Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DeadlineKind[] VALUES_ARRAY =
		new DeadlineKind[] {
			FIXED_DATE,
			EVERY_MONTH,
			QUARTER_END,
			AFTER_EVENT,
		};

	/**
	 * A public read-only list of all the '<em><b>Deadline Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DeadlineKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Deadline Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DeadlineKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DeadlineKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Deadline Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DeadlineKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DeadlineKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Deadline Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DeadlineKind get(int value) {
		switch (value) {
			case FIXED_DATE_VALUE: return FIXED_DATE;
			case EVERY_MONTH_VALUE: return EVERY_MONTH;
			case QUARTER_END_VALUE: return QUARTER_END;
			case AFTER_EVENT_VALUE: return AFTER_EVENT;
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
	private DeadlineKind(int value, String name, String literal) {
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
	
} //DeadlineKind
