/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.output;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.LayerContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.physics.internal.Parameters;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.model.CellEnergy;

/**
 * How much of what a layer holds, per electrode area.
 *
 * @param thickness um
 * @param parts     its materials with their masses, mg/cm2
 */
record LayerAmount(Quantity thickness, List<Part> parts) {

	/** Copies the parts. */
	LayerAmount {
		parts = List.copyOf(parts);
	}

	/**
	 * One material of a layer.
	 *
	 * @param material the material
	 * @param mass     mg/cm2
	 */
	record Part(MaterialRecord material, Quantity mass) {
	}

	/**
	 * The amount of a layer of one material; empty without a thickness or density.
	 *
	 * @param counted share of it that belongs to this stack: a half for a collector that serves two
	 */
	static Optional<LayerAmount> ofPlain(LayerContext layer, double counted) {
		if (!(layer.thickness() > 0)) {
			return Optional.empty();
		}
		double solid = layer.porosity() > 0 && layer.porosity() < 1 ? 1 - layer.porosity() : 1;
		Parameter thickness = counted == 1 ? Parameters.thickness(layer, layer.thickness())
				: Parameters.given("counted-thickness:" + layer.id(), "d", "um", layer.thickness() * counted);
		return MaterialValues.of(layer.material(), Property.DENSITY, "rho").map(density -> {
			Quantity mass = Quantity.combine("m", "d rho (1 - p)", Quantity.of(thickness), Quantity.of(density),
					(um, rho) -> CellEnergy.mass(um, rho, solid));
			return new LayerAmount(Quantity.of(thickness), List.of(new Part(layer.material(), mass)));
		});
	}
}
