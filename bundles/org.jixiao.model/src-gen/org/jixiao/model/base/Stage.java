/**
 */
package org.jixiao.model.base;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Stage</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Stage of the whole-cycle management chain.
 * <!-- end-model-doc -->
 * @see org.jixiao.model.base.BasePackage#getStage()
 * @model
 * @generated
 */
public enum Stage implements Enumerator {
	/**
	 * The '<em><b>EX ANTE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EX_ANTE_VALUE
	 * @generated
	 * @ordered
	 */
	EX_ANTE(0, "EX_ANTE", "EX_ANTE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OBJECTIVES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBJECTIVES_VALUE
	 * @generated
	 * @ordered
	 */
	OBJECTIVES(1, "OBJECTIVES", "OBJECTIVES"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>MONITORING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MONITORING_VALUE
	 * @generated
	 * @ordered
	 */
	MONITORING(2, "MONITORING", "MONITORING"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EVALUATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVALUATION_VALUE
	 * @generated
	 * @ordered
	 */
	EVALUATION(3, "EVALUATION", "EVALUATION"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RESULTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESULTS_VALUE
	 * @generated
	 * @ordered
	 */
	RESULTS(4, "RESULTS", "RESULTS"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>APPRAISAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #APPRAISAL_VALUE
	 * @generated
	 * @ordered
	 */
	APPRAISAL(5, "APPRAISAL", "APPRAISAL"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EX ANTE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EX_ANTE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EX_ANTE_VALUE = 0;

	/**
	 * The '<em><b>OBJECTIVES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBJECTIVES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OBJECTIVES_VALUE = 1;

	/**
	 * The '<em><b>MONITORING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MONITORING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MONITORING_VALUE = 2;

	/**
	 * The '<em><b>EVALUATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVALUATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EVALUATION_VALUE = 3;

	/**
	 * The '<em><b>RESULTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESULTS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RESULTS_VALUE = 4;

	/**
	 * The '<em><b>APPRAISAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #APPRAISAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int APPRAISAL_VALUE = 5;

	/**
	 * An array of all the '<em><b>Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Stage[] VALUES_ARRAY =
		new Stage[] {
			EX_ANTE,
			OBJECTIVES,
			MONITORING,
			EVALUATION,
			RESULTS,
			APPRAISAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Stage> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Stage</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Stage get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Stage result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stage</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Stage getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Stage result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stage</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Stage get(int value) {
		switch (value) {
			case EX_ANTE_VALUE: return EX_ANTE;
			case OBJECTIVES_VALUE: return OBJECTIVES;
			case MONITORING_VALUE: return MONITORING;
			case EVALUATION_VALUE: return EVALUATION;
			case RESULTS_VALUE: return RESULTS;
			case APPRAISAL_VALUE: return APPRAISAL;
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
	private Stage(int value, String name, String literal) {
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
	
} //Stage
