/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.layer;

import java.util.List;

import org.interphase.core.estimate.Parameter;
import org.interphase.core.uncertainty.Distribution.Interval;
import org.interphase.core.uncertainty.Distribution.LogUniform;
import org.interphase.physics.internal.PhysicsTexts;

/** Diffusion in particles of layered oxides. Olivines change phase instead and have no such law. */
final class ParticleDiffusion {

	/** Concentration of lithium sites in layered oxides, mol/cm3. */
	static final double SITES = 0.05;
	/** What to say of it. */
	static final String FLAG = "flag.diffusion";

	private ParticleDiffusion() {
	}

	/** Diffusion coefficient in cm2/s and slope of the potential in V, in this order. */
	static List<Parameter> parameters() {
		return List.of(
				CathodeParticles.assumed("particle-diffusion", "D", "cm2/s", new LogUniform(1e-11, 1e-9),
						PhysicsTexts.get("note.byGitt")),
				CathodeParticles.assumed("potential-slope", "U'", "V", new Interval(0.5, 1.5),
						PhysicsTexts.get("note.byVoltage")));
	}
}
