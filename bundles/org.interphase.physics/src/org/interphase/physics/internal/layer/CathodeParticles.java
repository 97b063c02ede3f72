/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.layer;

import org.interphase.core.context.ElectrodeData;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.PhaseContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.model.FractionBasis;
import org.interphase.model.Phase;
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.Parameters;
import org.interphase.physics.internal.PhysicsTexts;

/** The active particles of a composite cathode; assumed bands where the design gives nothing. */
final class CathodeParticles {

	private static final Distribution ASSUMED_FRACTION = new Distribution.Interval(0.35, 0.65);
	/** Olivines are made of small particles, often in agglomerates. */
	private static final Distribution OLIVINE_RADIUS = new Distribution.LogUniform(0.1, 5);
	private static final Distribution OTHER_RADIUS = new Distribution.LogUniform(1, 6);
	private static final Distribution SOLID_TOUCHING = new Distribution.Interval(0.3, 0.9);

	private CathodeParticles() {
	}

	/** Volume fraction of the active material. */
	static Parameter fraction(LayerContext layer) {
		String key = "active-fraction:" + layer.id();
		double given = volumeFraction(layer, Phase.ACTIVE);
		return given > 0 ? Parameters.given(key, "eps_AM", "1", given)
				: assumed(key, "eps_AM", "1", ASSUMED_FRACTION, MeasuredBy.COMPOSITION.text());
	}

	/** Radius of the particles, um. */
	static Parameter radius(LayerContext layer, ElectrodeData electrode) {
		String key = "particle-radius:" + layer.id();
		if (electrode.particleRadius() > 0) {
			return Parameters.given(key, "r", "um", electrode.particleRadius());
		}
		boolean olivine = layer.material().family().equals("olivine cathode");
		return assumed(key, "r", "um", olivine ? OLIVINE_RADIUS : OTHER_RADIUS, MeasuredBy.PARTICLES.text());
	}

	/** Touched part of the particle surface: all of it in a liquid. */
	static Parameter touching(IonicPath path) {
		return path.wets() ? new Parameter("touching:liquid", "theta", "1", new Distribution.Exact(1),
				Provenance.DERIVED, "", PhysicsTexts.get("note.wetParticles"))
				: assumed("touching:solid", "theta", "1", SOLID_TOUCHING, MeasuredBy.TOUCHING.text());
	}

	/** Volume fraction of a phase, if the design gives volumes and leaves pores out of account; NaN otherwise. */
	static double volumeFraction(LayerContext layer, Phase phase) {
		if (layer.fractionBasis() != FractionBasis.VOLUME) {
			return Double.NaN;
		}
		double solid = Double.isNaN(layer.porosity()) ? 1 : 1 - layer.porosity();
		return solid * layer.phases().stream().filter(part -> part.phase() == phase)
				.mapToDouble(PhaseContext::fraction).sum();
	}

	static Parameter assumed(String key, String symbol, String unit, Distribution value, String measuredBy) {
		return new Parameter(key, symbol, unit, value, Provenance.DERIVED, "", PhysicsTexts.get("note.noValue"),
				measuredBy);
	}
}
