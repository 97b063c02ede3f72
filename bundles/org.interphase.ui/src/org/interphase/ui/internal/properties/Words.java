/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import org.interphase.core.material.Property;

/** Identifiers as words. */
public final class Words {

	private Words() {
	}

	/** The name of a property of a material, e.g. {@code Ionic conductivity}. */
	public static String of(Property property) {
		return switch (property) {
		case IONIC_CONDUCTIVITY -> Messages.property_ionicConductivity;
		case ACTIVATION_ENERGY -> Messages.property_activationEnergy;
		case ELECTRONIC_CONDUCTIVITY -> Messages.property_electronicConductivity;
		case REDUCTION_POTENTIAL -> Messages.property_reductionPotential;
		case OXIDATION_POTENTIAL -> Messages.property_oxidationPotential;
		case DENSITY -> Messages.property_density;
		case YOUNGS_MODULUS -> Messages.property_youngsModulus;
		case SHEAR_MODULUS -> Messages.property_shearModulus;
		case POISSON_RATIO -> Messages.property_poissonRatio;
		case CONTACT_ANGLE -> Messages.property_contactAngle;
		case INTERPHASE_WITH_LITHIUM -> Messages.property_interphaseWithLithium;
		case REDUCIBLE_CATIONS -> Messages.property_reducibleCations;
		case MOISTURE -> Messages.property_moisture;
		case TRANSFERENCE_NUMBER -> Messages.property_transferenceNumber;
		case SPECIFIC_CAPACITY -> Messages.property_specificCapacity;
		case AVERAGE_POTENTIAL -> Messages.property_averagePotential;
		case VOLUME_CHANGE -> Messages.property_volumeChange;
		case THERMAL_LIMIT -> Messages.property_thermalLimit;
		case CRITICAL_CURRENT_DENSITY -> Messages.property_criticalCurrentDensity;
		case FRACTURE_TOUGHNESS -> Messages.property_fractureToughness;
		case FRACTURE_STRENGTH -> Messages.property_fractureStrength;
		case THERMAL_EXPANSION -> Messages.property_thermalExpansion;
		case PRICE -> Messages.property_price;
		};
	}
}
