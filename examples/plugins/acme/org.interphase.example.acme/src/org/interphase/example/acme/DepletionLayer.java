/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.BoundaryEstimator;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.core.uncertainty.Distribution.Exact;
import org.interphase.core.uncertainty.Distribution.Interval;
import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.core.uncertainty.Distribution.LogUniform;

/**
 * A second opinion on the boundary of a composite cathode with a solid electrolyte: the charge transfer of a clean interface
 * and a depletion layer one Debye length thick. Two mobile carriers of equal concentration are assumed.
 */
public final class DepletionLayer implements BoundaryEstimator {

	private static final double GAS_CONSTANT = 8.314462618;
	private static final double FARADAY = 96485.33212;
	private static final double VACUUM_PERMITTIVITY = 8.8541878128e-12;
	private static final double ZERO_CELSIUS = 273.15;
	private static final double CM_PER_M = 100;
	/** Farther than the estimates for the very pair, so that it stands beside the headline and not in its place. */
	private static final double DISTANCE = 2;

	@Override
	public String id() {
		return "org.interphase.example.acme.depletion";
	}

	@Override
	public String name() {
		return "Depletion layer (Acme)";
	}

	@Override
	public Optional<Estimate> estimate(BoundaryContext boundary, StackContext stack) {
		boolean applies = boundary.touches(LayerKind.COMPOSITE_ELECTRODE) && boundary.touches(LayerKind.SOLID_ELECTROLYTE);
		return applies ? Optional.of(new Estimate(Basis.MECHANISTIC,
				List.of(transfer(), depletion(stack.conditions().temperatureOrRoom() + ZERO_CELSIUS)), DISTANCE))
				: Optional.empty();
	}

	private static Term transfer() {
		Parameter clean = new Parameter("acme:clean-transfer", "R_ct", "ohm cm2", new LogNormal(8.6, 2),
				Provenance.SECONDARY, "haruta2015", "a clean LCO|LiPON interface; the factor of 2 is our judgement");
		return new Term("charge-transfer", "Charge transfer", Mechanism.CHARGE_TRANSFER, "ACME-1", "R_ct",
				List.of(clean), values -> values[0], List.of());
	}

	private static Term depletion(double kelvin) {
		return new Term("depletion", "Depletion layer", Mechanism.SPACE_CHARGE, "ACME-1",
				"sqrt( eps_r eps_0 R T / (2 F^2 c ) ) / sigma_d",
				List.of(parameter("permittivity", "eps_r", "1", new Interval(10, 50)),
						parameter("carriers", "c", "mol/m3", new LogUniform(40, 4e4)),
						parameter("temperature", "T", "K", new Exact(kelvin)),
						parameter("conductivity", "sigma_d", "S/cm", new LogUniform(1e-8, 1e-6))),
				values -> debyeLength(values[0], values[1], values[2]) * CM_PER_M / values[3],
				List.of("contested: assumes a depleted layer that nobody has seen at this boundary"));
	}

	private static Parameter parameter(String key, String symbol, String unit, Distribution value) {
		return new Parameter("acme:" + key, symbol, unit, value, Provenance.DERIVED, "", "range assumed for this example");
	}

	/**
	 * Debye length of a solid with two mobile carriers of charge 1.
	 *
	 * @param permittivity relative permittivity
	 * @param carriers     concentration of each carrier, mol/m3
	 * @param temperature  K
	 * @return m
	 */
	static double debyeLength(double permittivity, double carriers, double temperature) {
		return Math.sqrt(permittivity * VACUUM_PERMITTIVITY * GAS_CONSTANT * temperature
				/ (2 * FARADAY * FARADAY * carriers));
	}
}
