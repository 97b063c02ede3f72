/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.library;

import java.util.Optional;

import org.interphase.core.material.MaterialLookup;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;

/** Finds values so far off that they were most likely entered in another unit (rules R-MAT-02 and R-MAT-03). */
public final class UnitSlipCheck {

	/** Qualifier of the conductivity of a family default that is the plausible band of the family. */
	private static final String BAND = "plausible"; //$NON-NLS-1$
	private static final double LOWEST_ROOM_TEMPERATURE = 20;
	private static final double HIGHEST_ROOM_TEMPERATURE = 30;
	/** Ends of a band are within it, whatever the rounding of the last digit. */
	private static final double ROUNDING = 1e-9;

	private final MaterialLookup materials;

	/** With the family defaults. */
	public UnitSlipCheck(MaterialLookup materials) {
		this.materials = materials;
	}

	/** Checks the values of a material. */
	public void check(MaterialRecord material, Reporter reporter) {
		for (PropertyRecord value : material.properties()) {
			Property property = value.property();
			PlausibleRange.of(property).filter(range -> !contains(range, value))
					.ifPresent(range -> report(value, range.low() + " to " + range.high(), reporter)); //$NON-NLS-1$
			if (property == Property.IONIC_CONDUCTIVITY && value.qualifier().isEmpty() && isAtRoomTemperature(value)) {
				checkBand(material, value, reporter);
			}
		}
	}

	private void checkBand(MaterialRecord material, PropertyRecord value, Reporter reporter) {
		Optional<PropertyRecord> band = materials.familyDefault(material.family())
				.flatMap(family -> family.property(Property.IONIC_CONDUCTIVITY, BAND));
		band.filter(limits -> !contains(new PlausibleRange(limits.low() * (1 - ROUNDING), limits.high() * (1 + ROUNDING)),
				value)).ifPresent(limits -> report(value, limits.low() + " to " + limits.high() + " for a " //$NON-NLS-1$ //$NON-NLS-2$
						+ material.family(), reporter));
	}

	private static boolean contains(PlausibleRange range, PropertyRecord value) {
		return range.contains(value.low()) && range.contains(value.high());
	}

	private static boolean isAtRoomTemperature(PropertyRecord value) {
		return value.temperature() >= LOWEST_ROOM_TEMPERATURE && value.temperature() <= HIGHEST_ROOM_TEMPERATURE;
	}

	private static void report(PropertyRecord value, String plausible, Reporter reporter) {
		String unit = value.property().unit();
		String shown = value.low() == value.high() ? Double.toString(value.low()) : value.low() + " to " + value.high(); //$NON-NLS-1$
		reporter.report(value.property().id(),
				shown + ' ' + unit + " is implausible; plausible are " + plausible + ' ' + unit + '.', //$NON-NLS-1$
				"Check the unit: values are in " + unit + '.'); //$NON-NLS-1$
	}
}
