/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;

/**
 * The way from an electrode to the next electrode, collector or plate.
 *
 * @param layers the layers from the electrode on, at least one
 */
public record ElectrodePath(List<LayerContext> layers) {

	/** Copies the layers. */
	public ElectrodePath {
		layers = List.copyOf(layers);
	}

	/** The way on one side of an electrode. */
	public static ElectrodePath of(StackContext stack, ElectrodeSide side) {
		List<LayerContext> path = new ArrayList<>();
		List<LayerContext> all = stack.layers();
		int step = side.touching().index() - side.electrode().index();
		for (int i = side.touching().index(); i >= 0 && i < all.size() && !ElectrodeSides.ends(all.get(i)); i += step) {
			path.add(all.get(i));
		}
		return new ElectrodePath(path);
	}

	/** The first solid electrolyte on the way, if only layers that pass the given test stand before it. */
	public Optional<LayerContext> firstSolidBehind(Predicate<LayerContext> between) {
		for (LayerContext layer : layers) {
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
