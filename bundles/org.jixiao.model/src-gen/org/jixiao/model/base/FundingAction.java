/**
 */
package org.jixiao.model.base;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Funding Action</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a grade means for the money.
 * <!-- end-model-doc -->
 * @see org.jixiao.model.base.BasePackage#getFundingAction()
 * @model
 * @generated
 */
public enum FundingAction implements Enumerator {
	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "NONE", "NONE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PRIORITISE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRIORITISE_VALUE
	 * @generated
	 * @ordered
	 */
	PRIORITISE(1, "PRIORITISE", "PRIORITISE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>GUARANTEE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GUARANTEE_VALUE
	 * @generated
	 * @ordered
	 */
	GUARANTEE(2, "GUARANTEE", "GUARANTEE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TIGHTEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIGHTEN_VALUE
	 * @generated
	 * @ordered
	 */
	TIGHTEN(3, "TIGHTEN", "TIGHTEN"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>REDUCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REDUCE_VALUE
	 * @generated
	 * @ordered
	 */
	REDUCE(4, "REDUCE", "REDUCE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CANCEL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CANCEL_VALUE
	 * @generated
	 * @ordered
	 */
	CANCEL(5, "CANCEL", "CANCEL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>KEY MONITORING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KEY_MONITORING_VALUE
	 * @generated
	 * @ordered
	 */
	KEY_MONITORING(6, "KEY_MONITORING", "KEY_MONITORING"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>POSTPONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POSTPONE_VALUE
	 * @generated
	 * @ordered
	 */
	POSTPONE(7, "POSTPONE", "POSTPONE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RECLAIM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RECLAIM_VALUE
	 * @generated
	 * @ordered
	 */
	RECLAIM(8, "RECLAIM", "RECLAIM"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NONE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>PRIORITISE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRIORITISE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PRIORITISE_VALUE = 1;

	/**
	 * The '<em><b>GUARANTEE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GUARANTEE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GUARANTEE_VALUE = 2;

	/**
	 * The '<em><b>TIGHTEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIGHTEN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TIGHTEN_VALUE = 3;

	/**
	 * The '<em><b>REDUCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REDUCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REDUCE_VALUE = 4;

	/**
	 * The '<em><b>CANCEL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CANCEL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CANCEL_VALUE = 5;

	/**
	 * The '<em><b>KEY MONITORING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KEY_MONITORING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KEY_MONITORING_VALUE = 6;

	/**
	 * The '<em><b>POSTPONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POSTPONE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POSTPONE_VALUE = 7;

	/**
	 * The '<em><b>RECLAIM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RECLAIM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RECLAIM_VALUE = 8;

	/**
	 * An array of all the '<em><b>Funding Action</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FundingAction[] VALUES_ARRAY =
		new FundingAction[] {
			NONE,
			PRIORITISE,
			GUARANTEE,
			TIGHTEN,
			REDUCE,
			CANCEL,
			KEY_MONITORING,
			POSTPONE,
			RECLAIM,
		};

	/**
	 * A public read-only list of all the '<em><b>Funding Action</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FundingAction> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Funding Action</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FundingAction get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FundingAction result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Funding Action</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FundingAction getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FundingAction result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Funding Action</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FundingAction get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case PRIORITISE_VALUE: return PRIORITISE;
			case GUARANTEE_VALUE: return GUARANTEE;
			case TIGHTEN_VALUE: return TIGHTEN;
			case REDUCE_VALUE: return REDUCE;
			case CANCEL_VALUE: return CANCEL;
			case KEY_MONITORING_VALUE: return KEY_MONITORING;
			case POSTPONE_VALUE: return POSTPONE;
			case RECLAIM_VALUE: return RECLAIM;
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
	private FundingAction(int value, String name, String literal) {
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
	
} //FundingAction
