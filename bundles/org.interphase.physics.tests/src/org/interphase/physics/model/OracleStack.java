/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The stack that the energy oracles describe.
 *
 * @param capacity         mAh/cm2
 * @param voltage          V
 * @param mass             mg/cm2
 * @param chargedThickness um
 */
@NonNullByDefault
record OracleStack(double capacity, double voltage, double mass, double chargedThickness) {

	static OracleStack of(Oracle oracle) {
		JsonNode density = oracle.tree("density_g_cm3");
		double active = oracle.number("active_mg_cm2");
		double capacity = CellEnergy.arealCapacity(active, oracle.number("capacity_mAh_g_active"));
		JsonNode percent = oracle.tree("cathode_wt_pct");
		double cathode = active * 100 / percent.get("active").asDouble();
		double solid = CellEnergy.thickness(active, density.get(oracle.text("cathode_active")).asDouble());
		for (String part : new String[] { "LPSCl", "carbon_binder" }) {
			solid += CellEnergy.thickness(cathode * percent.get(part).asDouble() / 100, density.get(part).asDouble());
		}
		double separator = oracle.number("separator_um");
		double excess = oracle.number("Li_excess_um");
		double mass = cathode
				+ CellEnergy.mass(separator, density.get(oracle.text("separator")).asDouble(),
						oracle.number("separator_relative_density"))
				+ CellEnergy.mass(excess, density.get("Li").asDouble(), 1)
				+ CellEnergy.mass(oracle.number("Cu_um") / 2, density.get("Cu").asDouble(), 1)
				+ CellEnergy.mass(oracle.number("Al_um") / 2, density.get("Al").asDouble(), 1);
		double thickness = CellEnergy.porousThickness(solid, oracle.number("cathode_porosity")) + separator + excess
				+ Lithium.thickness(capacity) + (oracle.number("Cu_um") + oracle.number("Al_um")) / 2;
		return new OracleStack(capacity, oracle.number("V_avg_V"), mass, thickness);
	}

	double gravimetric() {
		return CellEnergy.gravimetric(capacity, voltage, mass);
	}

	double volumetric() {
		return CellEnergy.volumetric(capacity, voltage, chargedThickness);
	}
}
