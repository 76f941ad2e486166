/**
 */
package org.jixiao.model.rules;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Over Achievement Policy</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Points for more than the target.
 * <!-- end-model-doc -->
 * @see org.jixiao.model.rules.RulesPackage#getOverAchievementPolicy()
 * @model
 * @generated
 */
public enum OverAchievementPolicy implements Enumerator {
	/**
	 * The '<em><b>CAP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAP_VALUE
	 * @generated
	 * @ordered
	 */
	CAP(0, "CAP", "CAP"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>REDUCE BY DEVIATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REDUCE_BY_DEVIATION_VALUE
	 * @generated
	 * @ordered
	 */
	REDUCE_BY_DEVIATION(1, "REDUCE_BY_DEVIATION", "REDUCE_BY_DEVIATION"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ZERO OUTSIDE WINDOW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ZERO_OUTSIDE_WINDOW_VALUE
	 * @generated
	 * @ordered
	 */
	ZERO_OUTSIDE_WINDOW(2, "ZERO_OUTSIDE_WINDOW", "ZERO_OUTSIDE_WINDOW"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>BONUS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BONUS_VALUE
	 * @generated
	 * @ordered
	 */
	BONUS(3, "BONUS", "BONUS"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CAP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CAP_VALUE = 0;

	/**
	 * The '<em><b>REDUCE BY DEVIATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REDUCE_BY_DEVIATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REDUCE_BY_DEVIATION_VALUE = 1;

	/**
	 * The '<em><b>ZERO OUTSIDE WINDOW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ZERO_OUTSIDE_WINDOW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ZERO_OUTSIDE_WINDOW_VALUE = 2;

	/**
	 * The '<em><b>BONUS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BONUS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BONUS_VALUE = 3;

	/**
	 * An array of all the '<em><b>Over Achievement Policy</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final OverAchievementPolicy[] VALUES_ARRAY =
		new OverAchievementPolicy[] {
			CAP,
			REDUCE_BY_DEVIATION,
			ZERO_OUTSIDE_WINDOW,
			BONUS,
		};

	/**
	 * A public read-only list of all the '<em><b>Over Achievement Policy</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<OverAchievementPolicy> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Over Achievement Policy</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OverAchievementPolicy get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OverAchievementPolicy result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Over Achievement Policy</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OverAchievementPolicy getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OverAchievementPolicy result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Over Achievement Policy</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OverAchievementPolicy get(int value) {
		switch (value) {
			case CAP_VALUE: return CAP;
			case REDUCE_BY_DEVIATION_VALUE: return REDUCE_BY_DEVIATION;
			case ZERO_OUTSIDE_WINDOW_VALUE: return ZERO_OUTSIDE_WINDOW;
			case BONUS_VALUE: return BONUS;
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
	private OverAchievementPolicy(int value, String name, String literal) {
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
	
} //OverAchievementPolicy
