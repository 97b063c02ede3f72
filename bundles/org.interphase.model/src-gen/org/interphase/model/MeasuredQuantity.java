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
 * A representation of the literals of the enumeration '<em><b>Measured Quantity</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a measurement at a boundary reports.
 * <!-- end-model-doc -->
 * @see org.interphase.model.CellstackPackage#getMeasuredQuantity()
 * @model
 * @generated
 */
public enum MeasuredQuantity implements Enumerator {
	/**
	 * The '<em><b>ASR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ASR_VALUE
	 * @generated
	 * @ordered
	 */
	ASR(0, "ASR", "asr"),

	/**
	 * The '<em><b>CELL RESISTANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CELL_RESISTANCE_VALUE
	 * @generated
	 * @ordered
	 */
	CELL_RESISTANCE(1, "CELL_RESISTANCE", "cell-resistance"),

	/**
	 * The '<em><b>CRITICAL CURRENT DENSITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CRITICAL_CURRENT_DENSITY_VALUE
	 * @generated
	 * @ordered
	 */
	CRITICAL_CURRENT_DENSITY(2, "CRITICAL_CURRENT_DENSITY", "critical-current-density"),

	/**
	 * The '<em><b>ACTIVATION ENERGY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACTIVATION_ENERGY_VALUE
	 * @generated
	 * @ordered
	 */
	ACTIVATION_ENERGY(3, "ACTIVATION_ENERGY", "activation-energy"),

	/**
	 * The '<em><b>CONTACT ANGLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTACT_ANGLE_VALUE
	 * @generated
	 * @ordered
	 */
	CONTACT_ANGLE(4, "CONTACT_ANGLE", "contact-angle"),

	/**
	 * The '<em><b>GROWTH CONSTANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GROWTH_CONSTANT_VALUE
	 * @generated
	 * @ordered
	 */
	GROWTH_CONSTANT(5, "GROWTH_CONSTANT", "growth-constant"),

	/**
	 * The '<em><b>SPECIFIC CAPACITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Discharge capacity per gram of active material, mAh/g.
	 * <!-- end-model-doc -->
	 * @see #SPECIFIC_CAPACITY_VALUE
	 * @generated
	 * @ordered
	 */
	SPECIFIC_CAPACITY(6, "SPECIFIC_CAPACITY", "specific-capacity"),

	/**
	 * The '<em><b>CAPACITY RETENTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Capacity left after a number of cycles, percent of the first.
	 * <!-- end-model-doc -->
	 * @see #CAPACITY_RETENTION_VALUE
	 * @generated
	 * @ordered
	 */
	CAPACITY_RETENTION(7, "CAPACITY_RETENTION", "capacity-retention"),

	/**
	 * The '<em><b>VOLTAGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Voltage of the whole stack, V.
	 * <!-- end-model-doc -->
	 * @see #VOLTAGE_VALUE
	 * @generated
	 * @ordered
	 */
	VOLTAGE(8, "VOLTAGE", "voltage"),

	/**
	 * The '<em><b>OVERPOTENTIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Overpotential at a current density, mV.
	 * <!-- end-model-doc -->
	 * @see #OVERPOTENTIAL_VALUE
	 * @generated
	 * @ordered
	 */
	OVERPOTENTIAL(9, "OVERPOTENTIAL", "overpotential"),

	/**
	 * The '<em><b>IONIC CONDUCTIVITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Total ionic conductivity, S/cm.
	 * <!-- end-model-doc -->
	 * @see #IONIC_CONDUCTIVITY_VALUE
	 * @generated
	 * @ordered
	 */
	IONIC_CONDUCTIVITY(10, "IONIC_CONDUCTIVITY", "ionic-conductivity"),

	/**
	 * The '<em><b>IMPEDANCE SPECTRUM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Impedance over frequency; the points are held apart.
	 * <!-- end-model-doc -->
	 * @see #IMPEDANCE_SPECTRUM_VALUE
	 * @generated
	 * @ordered
	 */
	IMPEDANCE_SPECTRUM(11, "IMPEDANCE_SPECTRUM", "impedance-spectrum");

	/**
	 * The '<em><b>ASR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ASR
	 * @model literal="asr"
	 * @generated
	 * @ordered
	 */
	public static final int ASR_VALUE = 0;

	/**
	 * The '<em><b>CELL RESISTANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CELL_RESISTANCE
	 * @model literal="cell-resistance"
	 * @generated
	 * @ordered
	 */
	public static final int CELL_RESISTANCE_VALUE = 1;

	/**
	 * The '<em><b>CRITICAL CURRENT DENSITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CRITICAL_CURRENT_DENSITY
	 * @model literal="critical-current-density"
	 * @generated
	 * @ordered
	 */
	public static final int CRITICAL_CURRENT_DENSITY_VALUE = 2;

	/**
	 * The '<em><b>ACTIVATION ENERGY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACTIVATION_ENERGY
	 * @model literal="activation-energy"
	 * @generated
	 * @ordered
	 */
	public static final int ACTIVATION_ENERGY_VALUE = 3;

	/**
	 * The '<em><b>CONTACT ANGLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTACT_ANGLE
	 * @model literal="contact-angle"
	 * @generated
	 * @ordered
	 */
	public static final int CONTACT_ANGLE_VALUE = 4;

	/**
	 * The '<em><b>GROWTH CONSTANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GROWTH_CONSTANT
	 * @model literal="growth-constant"
	 * @generated
	 * @ordered
	 */
	public static final int GROWTH_CONSTANT_VALUE = 5;

	/**
	 * The '<em><b>SPECIFIC CAPACITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Discharge capacity per gram of active material, mAh/g.
	 * <!-- end-model-doc -->
	 * @see #SPECIFIC_CAPACITY
	 * @model literal="specific-capacity"
	 * @generated
	 * @ordered
	 */
	public static final int SPECIFIC_CAPACITY_VALUE = 6;

	/**
	 * The '<em><b>CAPACITY RETENTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Capacity left after a number of cycles, percent of the first.
	 * <!-- end-model-doc -->
	 * @see #CAPACITY_RETENTION
	 * @model literal="capacity-retention"
	 * @generated
	 * @ordered
	 */
	public static final int CAPACITY_RETENTION_VALUE = 7;

	/**
	 * The '<em><b>VOLTAGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Voltage of the whole stack, V.
	 * <!-- end-model-doc -->
	 * @see #VOLTAGE
	 * @model literal="voltage"
	 * @generated
	 * @ordered
	 */
	public static final int VOLTAGE_VALUE = 8;

	/**
	 * The '<em><b>OVERPOTENTIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Overpotential at a current density, mV.
	 * <!-- end-model-doc -->
	 * @see #OVERPOTENTIAL
	 * @model literal="overpotential"
	 * @generated
	 * @ordered
	 */
	public static final int OVERPOTENTIAL_VALUE = 9;

	/**
	 * The '<em><b>IONIC CONDUCTIVITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Total ionic conductivity, S/cm.
	 * <!-- end-model-doc -->
	 * @see #IONIC_CONDUCTIVITY
	 * @model literal="ionic-conductivity"
	 * @generated
	 * @ordered
	 */
	public static final int IONIC_CONDUCTIVITY_VALUE = 10;

	/**
	 * The '<em><b>IMPEDANCE SPECTRUM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Impedance over frequency; the points are held apart.
	 * <!-- end-model-doc -->
	 * @see #IMPEDANCE_SPECTRUM
	 * @model literal="impedance-spectrum"
	 * @generated
	 * @ordered
	 */
	public static final int IMPEDANCE_SPECTRUM_VALUE = 11;

	/**
	 * An array of all the '<em><b>Measured Quantity</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MeasuredQuantity[] VALUES_ARRAY =
		new MeasuredQuantity[] {
			ASR,
			CELL_RESISTANCE,
			CRITICAL_CURRENT_DENSITY,
			ACTIVATION_ENERGY,
			CONTACT_ANGLE,
			GROWTH_CONSTANT,
			SPECIFIC_CAPACITY,
			CAPACITY_RETENTION,
			VOLTAGE,
			OVERPOTENTIAL,
			IONIC_CONDUCTIVITY,
			IMPEDANCE_SPECTRUM,
		};

	/**
	 * A public read-only list of all the '<em><b>Measured Quantity</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MeasuredQuantity> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Measured Quantity</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeasuredQuantity get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MeasuredQuantity result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Measured Quantity</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeasuredQuantity getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MeasuredQuantity result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Measured Quantity</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeasuredQuantity get(int value) {
		switch (value) {
			case ASR_VALUE: return ASR;
			case CELL_RESISTANCE_VALUE: return CELL_RESISTANCE;
			case CRITICAL_CURRENT_DENSITY_VALUE: return CRITICAL_CURRENT_DENSITY;
			case ACTIVATION_ENERGY_VALUE: return ACTIVATION_ENERGY;
			case CONTACT_ANGLE_VALUE: return CONTACT_ANGLE;
			case GROWTH_CONSTANT_VALUE: return GROWTH_CONSTANT;
			case SPECIFIC_CAPACITY_VALUE: return SPECIFIC_CAPACITY;
			case CAPACITY_RETENTION_VALUE: return CAPACITY_RETENTION;
			case VOLTAGE_VALUE: return VOLTAGE;
			case OVERPOTENTIAL_VALUE: return OVERPOTENTIAL;
			case IONIC_CONDUCTIVITY_VALUE: return IONIC_CONDUCTIVITY;
			case IMPEDANCE_SPECTRUM_VALUE: return IMPEDANCE_SPECTRUM;
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
	private MeasuredQuantity(int value, String name, String literal) {
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
	
} //MeasuredQuantity
