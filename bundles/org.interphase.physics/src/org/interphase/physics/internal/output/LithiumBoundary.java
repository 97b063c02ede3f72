/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.output;

import java.util.List;
import java.util.stream.Stream;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.physics.internal.ElectrolyteClass;

/**
 * A boundary of lithium metal on an inorganic solid electrolyte.
 *
 * @param boundary    the boundary
 * @param electrolyte the electrolyte
 */
record LithiumBoundary(BoundaryContext boundary, LayerContext electrolyte) {

	/** All of a stack. */
	static List<LithiumBoundary> of(StackContext stack) {
		return stack.boundaries().stream().flatMap(boundary -> {
			if (boundary.left().isLithiumMetal() && boundary.right().kind() == LayerKind.SOLID_ELECTROLYTE) {
				return Stream.of(new LithiumBoundary(boundary, boundary.right()));
			}
			return boundary.right().isLithiumMetal() && boundary.left().kind() == LayerKind.SOLID_ELECTROLYTE
					? Stream.of(new LithiumBoundary(boundary, boundary.left()))
					: Stream.empty();
		}).toList();
	}

	ElectrolyteClass electrolyteClass() {
		return ElectrolyteClass.of(electrolyte.material());
	}

	boolean isArgyrodite() {
		return electrolyte.material().family().equals("argyrodite");
	}
}
