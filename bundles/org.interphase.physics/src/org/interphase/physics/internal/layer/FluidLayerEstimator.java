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
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.LayerEstimator;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Reach;
import org.interphase.physics.internal.Conductivities;
import org.interphase.physics.internal.Parameters;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.model.BulkConduction;
import org.interphase.physics.model.LiquidLayer;

/** Films of liquid electrolytes and ionic liquids, free or in a porous host, by thickness or by dose (model M8). */
public final class FluidLayerEstimator implements LayerEstimator {

	static final String ANIONS_FLAG = "flag.anions";

	@Override
	public String id() {
		return "org.interphase.physics.fluid-layer";
	}

	@Override
	public String name() {
		return PhysicsTexts.get("model.film");
	}

	@Override
	public Reach reach() {
		return Reach.NEIGHBOURS;
	}

	@Override
	public Optional<Estimate> estimate(LayerContext layer, StackContext stack) {
		if (layer.kind() != LayerKind.LIQUID && layer.kind() != LayerKind.IONIC_LIQUID) {
			return Optional.empty();
		}
		double thickness = Double.isNaN(layer.thickness()) ? LiquidLayer.thickness(layer.dose(), 1)
				: layer.thickness();
		if (Double.isNaN(thickness) || layer.hostPorosity() <= 0) {
			return Optional.empty();
		}
		return Conductivities.of(layer.material(), stack).map(conductivity -> {
			Quantity free = conductivity.flagged(List.of(PhysicsTexts.get(ANIONS_FLAG)));
			Quantity effective = Double.isNaN(layer.hostPorosity()) ? free
					: Conductivities.effective(free,
							Parameters.given("host-porosity:" + layer.id(), "eps", "1", layer.hostPorosity()));
			Quantity asr = Quantity.combine("R", "d / " + effective.symbol(),
					Quantity.of(Parameters.thickness(layer, thickness)), effective, BulkConduction::asr);
			return new Estimate(Basis.MECHANISTIC,
					List.of(asr.term("film", PhysicsTexts.get("term.liquidFilm", layer.name()), Mechanism.BULK, "M8")));
		});
	}
}
