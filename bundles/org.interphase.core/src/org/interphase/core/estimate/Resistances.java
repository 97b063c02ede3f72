/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.estimate;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.uncertainty.Summary;

/**
 * The headline resistances of a stack.
 *
 * @param parts      all headline terms, in the order of layers and boundaries from the first layer on
 * @param boundaries resistance of the boundaries by their place, ohm cm2; those that nobody knows are missing
 * @param total      resistance of the whole stack, ohm cm2; null if a part is unknown
 */
public record Resistances(List<ResistancePart> parts, Map<Integer, Summary> boundaries, @Nullable Summary total) {

	/** Copies the collections. */
	public Resistances {
		parts = List.copyOf(parts);
		boundaries = Map.copyOf(boundaries);
	}

	/** Resistance of a boundary, ohm cm2; null if nobody knows. */
	public @Nullable Summary of(BoundaryContext boundary) {
		return boundaries.get(boundary.index());
	}
}
