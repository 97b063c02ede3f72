/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.layer;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.model.Phase;
import org.interphase.physics.internal.Catholyte;
import org.interphase.physics.internal.ElectrolyteClass;
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.Parameters;
import org.interphase.physics.internal.PhysicsTexts;

/**
 * What carries the ions through a composite electrode.
 *
 * @param medium   the conducting material
 * @param fraction its volume fraction
 * @param wets     whether it wets the particles
 * @param flags    what was assumed
 */
record IonicPath(MaterialRecord medium, Parameter fraction, boolean wets, List<String> flags) {

	private static final Distribution ASSUMED_FRACTION = new Distribution.Interval(0.15, 0.45);

	/** The catholyte, else the liquid next door that floods the pores. */
	static Optional<IonicPath> of(LayerContext layer, StackContext stack) {
		return Catholyte.of(layer).map(medium -> path(layer, medium, List.of()))
				.or(() -> flooding(layer, stack).map(medium -> path(layer, medium,
						List.of(PhysicsTexts.get("flag.floodedPores")))));
	}

	private static IonicPath path(LayerContext layer, MaterialRecord medium, List<String> flags) {
		ElectrolyteClass found = ElectrolyteClass.of(medium);
		return new IonicPath(medium, fraction(layer, found),
				found.isLiquid() || found == ElectrolyteClass.GEL, flags);
	}

	private static Parameter fraction(LayerContext layer, ElectrolyteClass found) {
		String key = "ionic-fraction:" + layer.id();
		double given = CathodeParticles.volumeFraction(layer, Phase.CATHOLYTE)
				+ CathodeParticles.volumeFraction(layer, Phase.LIQUID);
		if (given > 0) {
			return Parameters.given(key, "eps", "1", given);
		}
		return found.isLiquid() && layer.porosity() > 0 ? Parameters.given(key, "eps", "1", layer.porosity())
				: CathodeParticles.assumed(key, "eps", "1", ASSUMED_FRACTION, MeasuredBy.COMPOSITION.text());
	}

	private static Optional<MaterialRecord> flooding(LayerContext layer, StackContext stack) {
		return stack.neighbours(layer).stream()
				.filter(other -> other.kind() == LayerKind.LIQUID || other.kind() == LayerKind.IONIC_LIQUID)
				.map(LayerContext::material).findFirst();
	}
}
