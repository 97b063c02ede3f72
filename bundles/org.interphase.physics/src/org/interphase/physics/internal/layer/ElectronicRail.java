/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.layer;

import java.util.List;

import org.interphase.core.context.LayerContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.core.uncertainty.Distribution.LogUniform;
import org.interphase.model.Phase;
import org.interphase.physics.internal.PhysicsTexts;

/** The electronic path through a composite cathode. */
final class ElectronicRail {

	private static final Distribution WITH_CARBON = new LogUniform(1e-2, 1);
	private static final Distribution UNKNOWN = new LogUniform(1e-3, 1);
	private static final Distribution WITHOUT_CARBON = new LogUniform(1e-5, 1e-2);

	private ElectronicRail() {
	}

	/** Effective electronic conductivity, S/cm; an assumed band. */
	static Parameter conductivity(LayerContext layer) {
		Distribution band = layer.phases().isEmpty() ? UNKNOWN : hasCarbon(layer) ? WITH_CARBON : WITHOUT_CARBON;
		return CathodeParticles.assumed("electronic-rail:" + layer.id(), "sigma_el", "S/cm", band,
				PhysicsTexts.get("note.byPolarisation"));
	}

	/** What to say of it. */
	static List<String> flags(LayerContext layer) {
		return layer.phases().isEmpty() || hasCarbon(layer) ? List.of()
				: List.of(PhysicsTexts.get("flag.noCarbon"));
	}

	private static boolean hasCarbon(LayerContext layer) {
		return layer.phases().stream().anyMatch(part -> part.phase() == Phase.CARBON && !(part.fraction() <= 0));
	}
}
