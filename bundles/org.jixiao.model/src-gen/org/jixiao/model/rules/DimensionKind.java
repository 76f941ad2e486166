/**
 */
package org.jixiao.model.rules;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Dimension Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What hangs below a dimension.
 * <!-- end-model-doc -->
 * @see org.jixiao.model.rules.RulesPackage#getDimensionKind()
 * @model
 * @generated
 */
public enum DimensionKind implements Enumerator {
	/**
	 * The '<em><b>INDICATORS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INDICATORS_VALUE
	 * @generated
	 * @ordered
	 */
	INDICATORS(0, "INDICATORS", "INDICATORS"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EXECUTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXECUTION_VALUE
	 * @generated
	 * @ordered
	 */
	EXECUTION(1, "EXECUTION", "EXECUTION"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CHECKLIST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHECKLIST_VALUE
	 * @generated
	 * @ordered
	 */
	CHECKLIST(2, "CHECKLIST", "CHECKLIST"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INDICATORS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INDICATORS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INDICATORS_VALUE = 0;

	/**
	 * The '<em><b>EXECUTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXECUTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXECUTION_VALUE = 1;

	/**
	 * The '<em><b>CHECKLIST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHECKLIST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHECKLIST_VALUE = 2;

	/**
	 * An array of all the '<em><b>Dimension Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DimensionKind[] VALUES_ARRAY =
		new DimensionKind[] {
			INDICATORS,
			EXECUTION,
			CHECKLIST,
		};

	/**
	 * A public read-only list of all the '<em><b>Dimension Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DimensionKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Dimension Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DimensionKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DimensionKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Dimension Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DimensionKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DimensionKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Dimension Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DimensionKind get(int value) {
		switch (value) {
			case INDICATORS_VALUE: return INDICATORS;
			case EXECUTION_VALUE: return EXECUTION;
			case CHECKLIST_VALUE: return CHECKLIST;
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
	private DimensionKind(int value, String name, String literal) {
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
	
} //DimensionKind
