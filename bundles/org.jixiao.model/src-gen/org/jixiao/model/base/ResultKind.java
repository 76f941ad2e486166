/**
 */
package org.jixiao.model.base;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Result Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Mirrors the sealed result of a scoring method.
 * <!-- end-model-doc -->
 * @see org.jixiao.model.base.BasePackage#getResultKind()
 * @model
 * @generated
 */
public enum ResultKind implements Enumerator {
	/**
	 * The '<em><b>SCORED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCORED_VALUE
	 * @generated
	 * @ordered
	 */
	SCORED(0, "SCORED", "SCORED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INTERVAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERVAL_VALUE
	 * @generated
	 * @ordered
	 */
	INTERVAL(1, "INTERVAL", "INTERVAL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NOT APPLICABLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_APPLICABLE_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_APPLICABLE(2, "NOT_APPLICABLE", "NOT_APPLICABLE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INSUFFICIENT DATA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSUFFICIENT_DATA_VALUE
	 * @generated
	 * @ordered
	 */
	INSUFFICIENT_DATA(3, "INSUFFICIENT_DATA", "INSUFFICIENT_DATA"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INVALID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INVALID_VALUE
	 * @generated
	 * @ordered
	 */
	INVALID(4, "INVALID", "INVALID"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>JUDGED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #JUDGED_VALUE
	 * @generated
	 * @ordered
	 */
	JUDGED(5, "JUDGED", "JUDGED"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SCORED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCORED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SCORED_VALUE = 0;

	/**
	 * The '<em><b>INTERVAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERVAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTERVAL_VALUE = 1;

	/**
	 * The '<em><b>NOT APPLICABLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_APPLICABLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOT_APPLICABLE_VALUE = 2;

	/**
	 * The '<em><b>INSUFFICIENT DATA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSUFFICIENT_DATA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INSUFFICIENT_DATA_VALUE = 3;

	/**
	 * The '<em><b>INVALID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INVALID
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INVALID_VALUE = 4;

	/**
	 * The '<em><b>JUDGED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #JUDGED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int JUDGED_VALUE = 5;

	/**
	 * An array of all the '<em><b>Result Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ResultKind[] VALUES_ARRAY =
		new ResultKind[] {
			SCORED,
			INTERVAL,
			NOT_APPLICABLE,
			INSUFFICIENT_DATA,
			INVALID,
			JUDGED,
		};

	/**
	 * A public read-only list of all the '<em><b>Result Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ResultKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Result Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ResultKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ResultKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Result Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ResultKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ResultKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Result Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ResultKind get(int value) {
		switch (value) {
			case SCORED_VALUE: return SCORED;
			case INTERVAL_VALUE: return INTERVAL;
			case NOT_APPLICABLE_VALUE: return NOT_APPLICABLE;
			case INSUFFICIENT_DATA_VALUE: return INSUFFICIENT_DATA;
			case INVALID_VALUE: return INVALID;
			case JUDGED_VALUE: return JUDGED;
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
	private ResultKind(int value, String name, String literal) {
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
	
} //ResultKind
