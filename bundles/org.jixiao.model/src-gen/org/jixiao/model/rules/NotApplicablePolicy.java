/**
 */
package org.jixiao.model.rules;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Not Applicable Policy</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a row that does not apply does to the total.
 * <!-- end-model-doc -->
 * @see org.jixiao.model.rules.RulesPackage#getNotApplicablePolicy()
 * @model
 * @generated
 */
public enum NotApplicablePolicy implements Enumerator {
	/**
	 * The '<em><b>RESCALE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESCALE_VALUE
	 * @generated
	 * @ordered
	 */
	RESCALE(0, "RESCALE", "RESCALE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FULL POINTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FULL_POINTS_VALUE
	 * @generated
	 * @ordered
	 */
	FULL_POINTS(1, "FULL_POINTS", "FULL_POINTS"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ZERO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ZERO_VALUE
	 * @generated
	 * @ordered
	 */
	ZERO(2, "ZERO", "ZERO"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>REFUSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REFUSE_VALUE
	 * @generated
	 * @ordered
	 */
	REFUSE(3, "REFUSE", "REFUSE"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RESCALE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESCALE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RESCALE_VALUE = 0;

	/**
	 * The '<em><b>FULL POINTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FULL_POINTS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FULL_POINTS_VALUE = 1;

	/**
	 * The '<em><b>ZERO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ZERO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ZERO_VALUE = 2;

	/**
	 * The '<em><b>REFUSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REFUSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REFUSE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Not Applicable Policy</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final NotApplicablePolicy[] VALUES_ARRAY =
		new NotApplicablePolicy[] {
			RESCALE,
			FULL_POINTS,
			ZERO,
			REFUSE,
		};

	/**
	 * A public read-only list of all the '<em><b>Not Applicable Policy</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<NotApplicablePolicy> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Not Applicable Policy</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NotApplicablePolicy get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NotApplicablePolicy result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Not Applicable Policy</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NotApplicablePolicy getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NotApplicablePolicy result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Not Applicable Policy</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NotApplicablePolicy get(int value) {
		switch (value) {
			case RESCALE_VALUE: return RESCALE;
			case FULL_POINTS_VALUE: return FULL_POINTS;
			case ZERO_VALUE: return ZERO;
			case REFUSE_VALUE: return REFUSE;
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
	private NotApplicablePolicy(int value, String name, String literal) {
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
	
} //NotApplicablePolicy
