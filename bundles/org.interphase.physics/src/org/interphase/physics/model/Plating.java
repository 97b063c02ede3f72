/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

/** Model M11: plating, dendrites, critical current density. */
public final class Plating {

	/** Geometry factor of an edge crack under internal pressure. */
	public static final double EDGE_CRACK = 1.12;
	/** Ratio of shear moduli above which Monroe and Newman (2005) expect a flat deposit. */
	public static final double MONROE_NEWMAN_LIMIT = 2;

	private static final double PA_PER_MPA = 1e6;
	private static final double CM3_PER_M3 = 1e6;
	private static final double M_PER_UM = 1e-6;

	private Plating() {
	}

	/** Pressure in MPa that an overpotential in mV puts on lithium in a flaw: {@code F eta / V_Li} (Porz 2017). */
	public static double pressure(double overpotential) {
		return overpotential * 1e-3 * Constants.FARADAY / (Lithium.MOLAR_VOLUME / CM3_PER_M3) / PA_PER_MPA;
	}

	/**
	 * Pressure at which a flaw grows (Griffith): {@code K / (Y sqrt(pi a))}.
	 *
	 * @param toughness fracture toughness, MPa m^0.5
	 * @param flaw      depth of the flaw, um
	 * @param geometry  geometry factor, {@link #EDGE_CRACK} for a crack at the face
	 * @return MPa
	 */
	public static double fracturePressure(double toughness, double flaw, double geometry) {
		return toughness / (geometry * Math.sqrt(Math.PI * flaw * M_PER_UM));
	}

	/** Overpotential in mV at which a flaw grows; parameters as in {@link #fracturePressure}. */
	public static double criticalOverpotential(double toughness, double flaw, double geometry) {
		return fracturePressure(toughness, flaw, geometry) / pressure(1);
	}

	/** Current density in mA/cm2 that makes an overpotential in mV at an interface with this resistance in ohm cm2. */
	public static double current(double overpotential, double resistance) {
		return overpotential / resistance;
	}

	/**
	 * Ratio of the shear moduli of electrolyte and lithium (both GPa), to be compared with {@link #MONROE_NEWMAN_LIMIT}. For
	 * information only: stiff electrolytes short, too, because the criterion knows no flaws.
	 */
	public static double shearRatio(double electrolyte, double lithium) {
		return electrolyte / lithium;
	}

	/** Leakage in mA/cm2 through a layer with this electronic conductivity (S/cm) and thickness (um) at a voltage in V. */
	public static double leakage(double electronicConductivity, double voltage, double thickness) {
		return electronicConductivity * voltage / (thickness * Constants.CM_PER_UM) * 1000;
	}
}
