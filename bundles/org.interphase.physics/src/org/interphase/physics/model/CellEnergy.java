/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

/** Model M14: capacity, mass, energy and cost of a stack per electrode area; no pack, tabs or casing. */
public final class CellEnergy {

	private static final double UG_PER_MG = 1000;

	private CellEnergy() {
	}

	/** Areal capacity in mAh/cm2 of a loading in mg/cm2 and a specific capacity in mAh/g. */
	public static double arealCapacity(double loading, double specificCapacity) {
		return loading * specificCapacity / UG_PER_MG;
	}

	/** Ohmic drop in mV of a current density in mA/cm2 across a resistance in ohm cm2. */
	public static double ohmicDrop(double current, double resistance) {
		return current * resistance;
	}

	/** Mass in mg/cm2 of a layer with this thickness (um), density of its solid (g/cm3) and volume fraction of the solid. */
	public static double mass(double thickness, double density, double solidFraction) {
		return thickness * Constants.CM_PER_UM * density * solidFraction * 1000;
	}

	/** Thickness in um of a solid with this mass (mg/cm2) and density (g/cm3). */
	public static double thickness(double mass, double density) {
		return mass / 1000 / density / Constants.CM_PER_UM;
	}

	/** Thickness in um of a composite whose solids would make this thickness (um), with a porosity of 0 to below 1. */
	public static double porousThickness(double solid, double porosity) {
		return solid / (1 - porosity);
	}

	/** Energy in Wh/kg from areal capacity (mAh/cm2), average voltage (V) and mass (mg/cm2). */
	public static double gravimetric(double capacity, double voltage, double mass) {
		return capacity * voltage / mass * 1000;
	}

	/** Energy in Wh/L from areal capacity (mAh/cm2), average voltage (V) and thickness (um) in the charged state. */
	public static double volumetric(double capacity, double voltage, double thickness) {
		return capacity * voltage / (thickness * Constants.CM_PER_UM);
	}

	/** Ratio of negative to positive capacity in the charged state: plated and excess lithium (um) over plated lithium. */
	public static double chargedRatio(double excessLithium, double capacity) {
		return 1 + Lithium.capacity(excessLithium) / capacity;
	}

	/** Cost per kWh from the sum of mass (mg/cm2) times price (per kg), areal capacity (mAh/cm2) and average voltage (V). */
	public static double costPerEnergy(double massTimesPrice, double capacity, double voltage) {
		return massTimesPrice / (capacity * voltage);
	}
}
