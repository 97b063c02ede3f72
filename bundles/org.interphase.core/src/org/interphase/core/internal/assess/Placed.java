/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.MeasurementContext;

/** The same layers and boundaries at other places, or without names. */
final class Placed {

	private Placed() {
	}

	static LayerContext at(int index, LayerContext layer) {
		return index == layer.index() ? layer : with(layer, layer.id(), index, layer.name());
	}

	/** A layer as equal ones have it in common. */
	static LayerContext nameless(LayerContext layer) {
		return with(layer, "", 0, ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A boundary between other pictures of its layers. */
	static BoundaryContext between(LayerContext left, LayerContext right, BoundaryContext boundary) {
		return new BoundaryContext(boundary.id(), left.index(), left, right, boundary.leftFace(), boundary.rightFace(),
				boundary.contact(), boundary.preferredBasis(), boundary.measurements());
	}

	/** A boundary as equal ones have it in common, apart from its layers. */
	static BoundaryContext nameless(LayerContext none, BoundaryContext boundary) {
		return new BoundaryContext("", 0, none, none, boundary.leftFace(), boundary.rightFace(), boundary.contact(), //$NON-NLS-1$
				boundary.preferredBasis(), boundary.measurements().stream().map(Placed::nameless).toList());
	}

	private static MeasurementContext nameless(MeasurementContext value) {
		return new MeasurementContext("", value.quantity(), value.value(), value.unit(), value.geometricSpread(), value.per(), //$NON-NLS-1$
				value.area(), value.bulkResistance(), value.conditions(), value.method(), value.spectrum(),
				value.provenance(), value.source());
	}

	private static LayerContext with(LayerContext layer, String id, int index, String name) {
		return new LayerContext(id, index, name, layer.kind(), layer.material(), layer.thickness(), layer.porosity(),
				layer.electrode(), layer.phases(), layer.fractionBasis(), layer.dose(), layer.hostPorosity(),
				layer.grainSize(), layer.sinterTemperature(), layer.connectedPores(), layer.carbonateAtGrains(),
				layer.area());
	}
}
