/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.preferences;

import java.util.List;

/** Kinds of quantities for which the user chooses the unit in which they are shown. */
public enum PreferredUnit {

	/** Thickness of layers and coatings, sizes of grains and particles. */
	THICKNESS("nm", "um", "mm"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** Temperature. */
	TEMPERATURE("degC", "K"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Pressure. */
	PRESSURE("MPa", "kPa", "bar"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** Area-specific resistance. */
	ASR("ohm cm2", "kohm cm2", "ohm m2"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** Conductivity. */
	CONDUCTIVITY("mS/cm", "S/cm", "S/m"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** Active material on an area. */
	LOADING("mg/cm2", "g/m2"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Areal capacity. */
	AREAL_CAPACITY("mAh/cm2", "Ah/m2"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Current density. */
	CURRENT_DENSITY("mA/cm2", "uA/cm2", "A/m2"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** Voltages and potentials. */
	VOLTAGE("V", "mV"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Duration. */
	TIME("h", "min", "s", "day"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final List<String> units;

	PreferredUnit(String... units) {
		this.units = List.of(units);
	}

	/** The units that can be chosen. */
	public List<String> units() {
		return units;
	}

	/** Key of the preference; an empty value stands for the unit that reads best. */
	public String key() {
		return "unit." + name(); //$NON-NLS-1$
	}
}
