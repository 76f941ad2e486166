/**
 */
package org.jixiao.model.dossier;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Conclusion</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Conclusion of an ex-ante evaluation.
 * <!-- end-model-doc -->
 * @see org.jixiao.model.dossier.DossierPackage#getConclusion()
 * @model
 * @generated
 */
public enum Conclusion implements Enumerator {
	/**
	 * The '<em><b>UNDECIDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDECIDED_VALUE
	 * @generated
	 * @ordered
	 */
	UNDECIDED(0, "UNDECIDED", "UNDECIDED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SUPPORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPPORT_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPORT(1, "SUPPORT", "SUPPORT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PARTIAL SUPPORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTIAL_SUPPORT_VALUE
	 * @generated
	 * @ordered
	 */
	PARTIAL_SUPPORT(2, "PARTIAL_SUPPORT", "PARTIAL_SUPPORT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SUPPORT AFTER ADJUSTMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPPORT_AFTER_ADJUSTMENT_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPORT_AFTER_ADJUSTMENT(3, "SUPPORT_AFTER_ADJUSTMENT", "SUPPORT_AFTER_ADJUSTMENT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NO SUPPORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_SUPPORT_VALUE
	 * @generated
	 * @ordered
	 */
	NO_SUPPORT(4, "NO_SUPPORT", "NO_SUPPORT"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>UNDECIDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDECIDED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNDECIDED_VALUE = 0;

	/**
	 * The '<em><b>SUPPORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPPORT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUPPORT_VALUE = 1;

	/**
	 * The '<em><b>PARTIAL SUPPORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTIAL_SUPPORT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PARTIAL_SUPPORT_VALUE = 2;

	/**
	 * The '<em><b>SUPPORT AFTER ADJUSTMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPPORT_AFTER_ADJUSTMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUPPORT_AFTER_ADJUSTMENT_VALUE = 3;

	/**
	 * The '<em><b>NO SUPPORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_SUPPORT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NO_SUPPORT_VALUE = 4;

	/**
	 * An array of all the '<em><b>Conclusion</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Conclusion[] VALUES_ARRAY =
		new Conclusion[] {
			UNDECIDED,
			SUPPORT,
			PARTIAL_SUPPORT,
			SUPPORT_AFTER_ADJUSTMENT,
			NO_SUPPORT,
		};

	/**
	 * A public read-only list of all the '<em><b>Conclusion</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Conclusion> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Conclusion</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Conclusion get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Conclusion result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Conclusion</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Conclusion getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Conclusion result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Conclusion</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Conclusion get(int value) {
		switch (value) {
			case UNDECIDED_VALUE: return UNDECIDED;
			case SUPPORT_VALUE: return SUPPORT;
			case PARTIAL_SUPPORT_VALUE: return PARTIAL_SUPPORT;
			case SUPPORT_AFTER_ADJUSTMENT_VALUE: return SUPPORT_AFTER_ADJUSTMENT;
			case NO_SUPPORT_VALUE: return NO_SUPPORT;
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
	private Conclusion(int value, String name, String literal) {
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
	
} //Conclusion
