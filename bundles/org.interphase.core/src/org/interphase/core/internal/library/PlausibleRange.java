/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.library;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.interphase.core.material.Property;

/**
 * The range in which values of a property lie, in its unit. It is as wide as nature, so that a value outside it has most
 * likely been entered in another unit.
 *
 * @param low  lowest plausible value
 * @param high highest plausible value
 */
record PlausibleRange(double low, double high) {

	private static final Map<Property, PlausibleRange> RANGES = ranges();

	/** The range of a property; empty if it has none. */
	static Optional<PlausibleRange> of(Property property) {
		return Optional.ofNullable(RANGES.get(property));
	}

	boolean contains(double value) {
		return Double.isNaN(value) || value >= low && value <= high;
	}

	private static Map<Property, PlausibleRange> ranges() {
		Map<Property, PlausibleRange> ranges = new EnumMap<>(Property.class);
		// rule R-MAT-03; kJ/mol instead of eV is above it
		ranges.put(Property.ACTIVATION_ENERGY, new PlausibleRange(0.15, 0.7));
		// insulating salts to the best superionic conductors; mS/cm instead of S/cm is above it
		ranges.put(Property.IONIC_CONDUCTIVITY, new PlausibleRange(1e-18, 0.1));
		// insulators to metals
		ranges.put(Property.ELECTRONIC_CONDUCTIVITY, new PlausibleRange(1e-18, 1e6));
		ranges.put(Property.REDUCTION_POTENTIAL, new PlausibleRange(0, 5));
		ranges.put(Property.OXIDATION_POTENTIAL, new PlausibleRange(0, 7));
		ranges.put(Property.AVERAGE_POTENTIAL, new PlausibleRange(0, 6));
		// lithium to gold; kg/m3 is above it
		ranges.put(Property.DENSITY, new PlausibleRange(0.3, 23));
		// gels to diamond; MPa is above it
		ranges.put(Property.YOUNGS_MODULUS, new PlausibleRange(1e-6, 1200));
		ranges.put(Property.SHEAR_MODULUS, new PlausibleRange(1e-6, 600));
		ranges.put(Property.POISSON_RATIO, new PlausibleRange(0, 0.5));
		ranges.put(Property.CONTACT_ANGLE, new PlausibleRange(0, 180));
		ranges.put(Property.TRANSFERENCE_NUMBER, new PlausibleRange(0, 1));
		// lithium has 3861; Ah/kg is the same, mAh/cm2 is below it
		ranges.put(Property.SPECIFIC_CAPACITY, new PlausibleRange(10, 4300));
		ranges.put(Property.VOLUME_CHANGE, new PlausibleRange(-100, 400));
		ranges.put(Property.THERMAL_LIMIT, new PlausibleRange(-50, 2000));
		ranges.put(Property.CRITICAL_CURRENT_DENSITY, new PlausibleRange(1e-3, 100));
		// Pa m0.5 is above it
		ranges.put(Property.FRACTURE_TOUGHNESS, new PlausibleRange(0.01, 100));
		ranges.put(Property.FRACTURE_STRENGTH, new PlausibleRange(0.1, 5000));
		// 1e-6/K instead of 1/K is above it
		ranges.put(Property.THERMAL_EXPANSION, new PlausibleRange(-1e-5, 1e-3));
		ranges.put(Property.PRICE, new PlausibleRange(0, 1e6));
		return ranges;
	}
}
