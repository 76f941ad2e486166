/**
 */
package org.jixiao.model.appraisal;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Tie Breaker</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What decides between units with equal totals, in the order given.
 * <!-- end-model-doc -->
 * @see org.jixiao.model.appraisal.AppraisalPackage#getTieBreaker()
 * @model
 * @generated
 */
public enum TieBreaker implements Enumerator {
	/**
	 * The '<em><b>INDICATOR SCORE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INDICATOR_SCORE_VALUE
	 * @generated
	 * @ordered
	 */
	INDICATOR_SCORE(0, "INDICATOR_SCORE", "INDICATOR_SCORE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>KEY PERFORMANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KEY_PERFORMANCE_VALUE
	 * @generated
	 * @ordered
	 */
	KEY_PERFORMANCE(1, "KEY_PERFORMANCE", "KEY_PERFORMANCE"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INDICATOR SCORE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INDICATOR_SCORE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INDICATOR_SCORE_VALUE = 0;

	/**
	 * The '<em><b>KEY PERFORMANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KEY_PERFORMANCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KEY_PERFORMANCE_VALUE = 1;

	/**
	 * An array of all the '<em><b>Tie Breaker</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TieBreaker[] VALUES_ARRAY =
		new TieBreaker[] {
			INDICATOR_SCORE,
			KEY_PERFORMANCE,
		};

	/**
	 * A public read-only list of all the '<em><b>Tie Breaker</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TieBreaker> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Tie Breaker</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TieBreaker get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TieBreaker result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tie Breaker</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TieBreaker getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TieBreaker result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tie Breaker</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TieBreaker get(int value) {
		switch (value) {
			case INDICATOR_SCORE_VALUE: return INDICATOR_SCORE;
			case KEY_PERFORMANCE_VALUE: return KEY_PERFORMANCE;
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
	private TieBreaker(int value, String name, String literal) {
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
	
} //TieBreaker
