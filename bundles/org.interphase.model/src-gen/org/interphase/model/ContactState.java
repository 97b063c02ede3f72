/**
 * Copyright (c) 2026 The Interphase founders.
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Contact State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the two faces of a boundary were brought together.
 * <!-- end-model-doc -->
 * @see org.interphase.model.CellstackPackage#getContactState()
 * @model
 * @generated
 */
public enum ContactState implements Enumerator {
	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "UNSPECIFIED", "unspecified"),

	/**
	 * The '<em><b>PLACED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLACED_VALUE
	 * @generated
	 * @ordered
	 */
	PLACED(1, "PLACED", "placed"),

	/**
	 * The '<em><b>PRESSED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRESSED_VALUE
	 * @generated
	 * @ordered
	 */
	PRESSED(2, "PRESSED", "pressed"),

	/**
	 * The '<em><b>MELT INFUSED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MELT_INFUSED_VALUE
	 * @generated
	 * @ordered
	 */
	MELT_INFUSED(3, "MELT_INFUSED", "melt-infused"),

	/**
	 * The '<em><b>DEPOSITED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEPOSITED_VALUE
	 * @generated
	 * @ordered
	 */
	DEPOSITED(4, "DEPOSITED", "deposited"),

	/**
	 * The '<em><b>CO SINTERED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CO_SINTERED_VALUE
	 * @generated
	 * @ordered
	 */
	CO_SINTERED(5, "CO_SINTERED", "co-sintered"),

	/**
	 * The '<em><b>WETTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WETTED_VALUE
	 * @generated
	 * @ordered
	 */
	WETTED(6, "WETTED", "wetted");

	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNSPECIFIED
	 * @model literal="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>PLACED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLACED
	 * @model literal="placed"
	 * @generated
	 * @ordered
	 */
	public static final int PLACED_VALUE = 1;

	/**
	 * The '<em><b>PRESSED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRESSED
	 * @model literal="pressed"
	 * @generated
	 * @ordered
	 */
	public static final int PRESSED_VALUE = 2;

	/**
	 * The '<em><b>MELT INFUSED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MELT_INFUSED
	 * @model literal="melt-infused"
	 * @generated
	 * @ordered
	 */
	public static final int MELT_INFUSED_VALUE = 3;

	/**
	 * The '<em><b>DEPOSITED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEPOSITED
	 * @model literal="deposited"
	 * @generated
	 * @ordered
	 */
	public static final int DEPOSITED_VALUE = 4;

	/**
	 * The '<em><b>CO SINTERED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CO_SINTERED
	 * @model literal="co-sintered"
	 * @generated
	 * @ordered
	 */
	public static final int CO_SINTERED_VALUE = 5;

	/**
	 * The '<em><b>WETTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WETTED
	 * @model literal="wetted"
	 * @generated
	 * @ordered
	 */
	public static final int WETTED_VALUE = 6;

	/**
	 * An array of all the '<em><b>Contact State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ContactState[] VALUES_ARRAY =
		new ContactState[] {
			UNSPECIFIED,
			PLACED,
			PRESSED,
			MELT_INFUSED,
			DEPOSITED,
			CO_SINTERED,
			WETTED,
		};

	/**
	 * A public read-only list of all the '<em><b>Contact State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ContactState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Contact State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ContactState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ContactState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Contact State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ContactState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ContactState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Contact State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ContactState get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case PLACED_VALUE: return PLACED;
			case PRESSED_VALUE: return PRESSED;
			case MELT_INFUSED_VALUE: return MELT_INFUSED;
			case DEPOSITED_VALUE: return DEPOSITED;
			case CO_SINTERED_VALUE: return CO_SINTERED;
			case WETTED_VALUE: return WETTED;
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
	private ContactState(int value, String name, String literal) {
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
	
} //ContactState
