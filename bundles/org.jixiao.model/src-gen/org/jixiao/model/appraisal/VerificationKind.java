/**
 */
package org.jixiao.model.appraisal;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Verification Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a value is checked on the spot.
 * <!-- end-model-doc -->
 * @see org.jixiao.model.appraisal.AppraisalPackage#getVerificationKind()
 * @model
 * @generated
 */
public enum VerificationKind implements Enumerator {
	/**
	 * The '<em><b>ANNOUNCED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANNOUNCED_VALUE
	 * @generated
	 * @ordered
	 */
	ANNOUNCED(0, "ANNOUNCED", "ANNOUNCED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>UNANNOUNCED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNANNOUNCED_VALUE
	 * @generated
	 * @ordered
	 */
	UNANNOUNCED(1, "UNANNOUNCED", "UNANNOUNCED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ON SITE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ON_SITE_VALUE
	 * @generated
	 * @ordered
	 */
	ON_SITE(2, "ON_SITE", "ON_SITE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SPECIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPECIAL_VALUE
	 * @generated
	 * @ordered
	 */
	SPECIAL(3, "SPECIAL", "SPECIAL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RANDOM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RANDOM_VALUE
	 * @generated
	 * @ordered
	 */
	RANDOM(4, "RANDOM", "RANDOM"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ANNOUNCED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANNOUNCED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ANNOUNCED_VALUE = 0;

	/**
	 * The '<em><b>UNANNOUNCED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNANNOUNCED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNANNOUNCED_VALUE = 1;

	/**
	 * The '<em><b>ON SITE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ON_SITE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ON_SITE_VALUE = 2;

	/**
	 * The '<em><b>SPECIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPECIAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPECIAL_VALUE = 3;

	/**
	 * The '<em><b>RANDOM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RANDOM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RANDOM_VALUE = 4;

	/**
	 * An array of all the '<em><b>Verification Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final VerificationKind[] VALUES_ARRAY =
		new VerificationKind[] {
			ANNOUNCED,
			UNANNOUNCED,
			ON_SITE,
			SPECIAL,
			RANDOM,
		};

	/**
	 * A public read-only list of all the '<em><b>Verification Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<VerificationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Verification Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VerificationKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VerificationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Verification Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VerificationKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VerificationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Verification Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VerificationKind get(int value) {
		switch (value) {
			case ANNOUNCED_VALUE: return ANNOUNCED;
			case UNANNOUNCED_VALUE: return UNANNOUNCED;
			case ON_SITE_VALUE: return ON_SITE;
			case SPECIAL_VALUE: return SPECIAL;
			case RANDOM_VALUE: return RANDOM;
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
	private VerificationKind(int value, String name, String literal) {
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
	
} //VerificationKind
