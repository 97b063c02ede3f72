/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.layer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.LayerEstimator;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Reach;
import org.interphase.physics.internal.Conductivities;
import org.interphase.physics.internal.Parameters;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.model.BulkConduction;

/**
 * Ohmic drop in solid electrolytes, polymers, gels, composites and coatings (models M1, M2; pores by M8). Lithium metal
 * and collectors have none; liquids and composite electrodes have estimators of their own.
 */
public final class BulkEstimator implements LayerEstimator {

	private static final Set<LayerKind> KINDS = EnumSet.of(LayerKind.SOLID_ELECTROLYTE, LayerKind.POLYMER,
			LayerKind.GEL, LayerKind.COMPOSITE_INTERLAYER, LayerKind.COATING);
	private static final Set<LayerKind> WITH_MOBILE_ANIONS = EnumSet.of(LayerKind.POLYMER, LayerKind.GEL);

	@Override
	public String id() {
		return "org.interphase.physics.bulk";
	}

	@Override
	public String name() {
		return PhysicsTexts.get("model.bulk");
	}

	@Override
	public Reach reach() {
		return Reach.NEIGHBOURS;
	}

	@Override
	public Optional<Estimate> estimate(LayerContext layer, StackContext stack) {
		if (!KINDS.contains(layer.kind()) || Double.isNaN(layer.thickness()) || layer.porosity() >= 1
				|| CoatingEstimator.wholeAt(layer, stack).isPresent()) {
			return Optional.empty();
		}
		return Conductivities.of(layer.material(), stack).map(conductivity -> {
			Quantity dense = WITH_MOBILE_ANIONS.contains(layer.kind())
					? conductivity.flagged(List.of(PhysicsTexts.get(FluidLayerEstimator.ANIONS_FLAG)))
					: conductivity;
			Quantity asr = resistance(layer, layer.porosity() > 0 ? porous(layer, dense) : dense);
			return new Estimate(Basis.MECHANISTIC,
					List.of(asr.term("bulk", PhysicsTexts.get("term.bulk", layer.name()), Mechanism.BULK, "M1")));
		});
	}

	private static Quantity porous(LayerContext layer, Quantity dense) {
		Parameter fraction = Parameters.given("density:" + layer.id(), "(1 - p)", "1", 1 - layer.porosity());
		return Conductivities.effective(dense, fraction);
	}

	private static Quantity resistance(LayerContext layer, Quantity conductivity) {
		return Quantity.combine("R", "d / " + conductivity.symbol(),
				Quantity.of(Parameters.thickness(layer, layer.thickness())), conductivity, BulkConduction::asr);
	}
}
