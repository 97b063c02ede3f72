/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.estimate.Driver;
import org.interphase.core.uncertainty.Summary;

/**
 * Numbers of a whole stack. Unknown numbers are NaN.
 *
 * @param asr                sum over layers and boundaries, ohm cm2; null if no part is known
 * @param missing            labels of the parts that the sum lacks; empty if it is complete
 * @param openCircuitVoltage V, from the average potentials of the electrodes, cells in series added
 * @param arealCapacity      mAh/cm2, of the weakest cell
 * @param currentDensity     mA/cm2, of the design point
 * @param ohmicDrop          V at that current density, from the median resistance
 * @param thickness          um, of all layers; layers without a thickness are left out
 * @param cells              number of cells in series
 * @param drivers            what makes the resistance uncertain, the most important first; empty if it is unknown
 */
public record Totals(@Nullable Summary asr, List<String> missing, double openCircuitVoltage, double arealCapacity,
		double currentDensity, double ohmicDrop, double thickness, int cells, List<Driver> drivers) {

	/** Copies the lists. */
	public Totals {
		missing = List.copyOf(missing);
		drivers = List.copyOf(drivers);
	}
}
