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
import org.interphase.physics.internal.ElectrolyteClass;
import org.interphase.physics.internal.PublishedCoating;
import org.interphase.physics.internal.Quantity;

/**
 * Coatings between lithium and garnet of which only the resistance of the whole interface is published: that value stands
 * at the boundary to the garnet, and the coating itself counts nothing.
 */
public final class CoatingEstimator implements LayerEstimator {

	@Override
	public String id() {
		return "org.interphase.physics.coating";
	}

	@Override
	public String name() {
		return "Coating of known whole";
	}

	@Override
	public Optional<Estimate> estimate(LayerContext layer, StackContext stack) {
		return publishedWith(layer, stack).map(published -> new Estimate(Basis.MECHANISTIC,
				List.of(Quantity.zero("contained in the published value of the boundary to the garnet").term("bulk",
						"Coating " + layer.name(), Mechanism.FILM, "M5"))));
	}

	/** The published value of a coating that stands between lithium and garnet. */
	public static Optional<PublishedCoating> publishedWith(LayerContext layer, StackContext stack) {
		int index = layer.index();
		if (layer.kind() != LayerKind.COATING || index == 0 || index + 1 >= stack.layers().size()) {
			return Optional.empty();
		}
		LayerContext before = stack.layers().get(index - 1);
		LayerContext after = stack.layers().get(index + 1);
		boolean between = before.isLithiumMetal() && isGarnet(after) || after.isLithiumMetal() && isGarnet(before);
		return between ? PublishedCoating.of(layer.material()) : Optional.empty();
	}

	private static boolean isGarnet(LayerContext layer) {
		return layer.kind() == LayerKind.SOLID_ELECTROLYTE
				&& ElectrolyteClass.of(layer.material()) == ElectrolyteClass.GARNET;
	}
}
