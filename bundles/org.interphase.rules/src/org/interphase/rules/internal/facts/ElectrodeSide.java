/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;

/**
 * One side of an electrode: what stands between it and the next electrode, collector or plate.
 *
 * @param boundary  the boundary of the electrode on this side
 * @param electrode the electrode; in a cell without anode the collector on which lithium is plated
 * @param potential its average potential, V vs Li/Li+; NaN if unknown
 * @param path      the layers from the electrode on, at least one
 */
public record ElectrodeSide(BoundaryContext boundary, LayerContext electrode, double potential,
		List<LayerContext> path) {

	/** Below this potential an electrode reduces like lithium, V. */
	public static final double LITHIUM_LIKE = 0.3;

	/** Copies the path. */
	public ElectrodeSide {
		path = List.copyOf(path);
	}

	/** The layer that touches the electrode. */
	public LayerContext touching() {
		return path.get(0);
	}

	/** Whether lithium metal stands on this side, or will be plated there. */
	public boolean isLithium() {
		return electrode.isLithiumMetal() || electrode.kind().isCollectorOrPlate();
	}

	/** Whether the electrode lies below a potential. An anode whose potential is unknown does not. */
	public boolean isBelow(double volts) {
		return potential < volts;
	}

	/** Whether this is an anode of which nobody knows the potential. */
	public boolean isAnodeOfUnknownPotential() {
		return Double.isNaN(potential) && !Potentials.isCathode(electrode);
	}

	/** The first solid electrolyte on the way, if only layers that pass the given test stand before it. */
	public Optional<LayerContext> firstSolidBehind(Predicate<LayerContext> between) {
		for (LayerContext layer : path) {
			if (layer.kind() == LayerKind.SOLID_ELECTROLYTE) {
				return Optional.of(layer);
			}
			if (!between.test(layer)) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}
}
