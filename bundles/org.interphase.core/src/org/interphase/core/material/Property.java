/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.material;

/** The properties of a material that rules and estimators know. Each has one unit; values are stored in it. */
public enum Property {
	/** Total ionic conductivity at the temperature of the value, S/cm. */
	IONIC_CONDUCTIVITY("ionicConductivity", "S/cm"),
	/** Activation energy of ionic conduction, eV. The qualifier says which form: sigma or sigmaT. */
	ACTIVATION_ENERGY("activationEnergy", "eV"),
	/** Electronic conductivity, S/cm. */
	ELECTRONIC_CONDUCTIVITY("electronicConductivity", "S/cm"),
	/** Lower limit of the stability window, V vs Li/Li+. The qualifier says thermodynamic or practical. */
	REDUCTION_POTENTIAL("reductionPotential", "V"),
	/** Upper limit of the stability window, V vs Li/Li+. The qualifier says thermodynamic or practical. */
	OXIDATION_POTENTIAL("oxidationPotential", "V"),
	/** Density, g/cm3. */
	DENSITY("density", "g/cm3"),
	/** Young's modulus, GPa. */
	YOUNGS_MODULUS("youngsModulus", "GPa"),
	/** Shear modulus, GPa. */
	SHEAR_MODULUS("shearModulus", "GPa"),
	/** Poisson's ratio. */
	POISSON_RATIO("poissonRatio", "1"),
	/** Contact angle of molten lithium, degrees. The qualifier says clean or contaminated. */
	CONTACT_ANGLE("contactAngle", "deg"),
	/** Interphase that forms with lithium metal; text: stable, passivating, mixed-conducting, with the reason. */
	INTERPHASE_WITH_LITHIUM("interphaseWithLithium", ""),
	/** Cations that lithium reduces, text such as {@code Ti4+,Ge4+}. */
	REDUCIBLE_CATIONS("reducibleCations", ""),
	/** Behaviour in air and moisture, text. */
	MOISTURE("moisture", ""),
	/** Lithium transference number. */
	TRANSFERENCE_NUMBER("transferenceNumber", "1"),
	/** Specific capacity, mAh/g. The qualifier says theoretical or reported. */
	SPECIFIC_CAPACITY("specificCapacity", "mAh/g"),
	/** Average potential, V vs Li/Li+. */
	AVERAGE_POTENTIAL("averagePotential", "V"),
	/** Volume change on charge (negative: shrinks), percent. */
	VOLUME_CHANGE("volumeChange", "%"),
	/** Highest temperature of use, degC. */
	THERMAL_LIMIT("thermalLimit", "degC"),
	/** Critical current density, mA/cm2. */
	CRITICAL_CURRENT_DENSITY("criticalCurrentDensity", "mA/cm2"),
	/** Fracture toughness, MPa m^0.5. */
	FRACTURE_TOUGHNESS("fractureToughness", "MPa m0.5"),
	/** Stress at which it breaks, MPa. */
	FRACTURE_STRENGTH("fractureStrength", "MPa"),
	/** Linear coefficient of thermal expansion, 1/K. */
	THERMAL_EXPANSION("thermalExpansion", "1/K"),
	/** Price, US dollars per kilogram. */
	PRICE("price", "USD/kg");

	private final String id;
	private final String unit;

	Property(String id, String unit) {
		this.id = id;
		this.unit = unit;
	}

	/** Stable id, used in library files and designs. */
	public String id() {
		return id;
	}

	/** Symbol of the unit in which values are stored; empty for texts. */
	public String unit() {
		return unit;
	}

	/** Whether the value is a text. */
	public boolean isText() {
		return unit.isEmpty();
	}

	/**
	 * The property of an id.
	 *
	 * @throws IllegalArgumentException if there is none with this id
	 */
	public static Property ofId(String id) {
		for (Property property : values()) {
			if (property.id.equals(id)) {
				return property;
			}
		}
		throw new IllegalArgumentException("Unknown property: " + id); //$NON-NLS-1$
	}
}
