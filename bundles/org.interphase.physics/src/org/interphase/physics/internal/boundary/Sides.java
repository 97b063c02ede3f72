/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.Optional;
import java.util.function.Predicate;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.FaceContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;

/** The two layers of a boundary in the order in which a case names them, whichever way the stack is drawn. */
record Sides(LayerContext first, FaceContext firstFace, LayerContext second, FaceContext secondFace) {

	static Optional<Sides> of(BoundaryContext boundary, Predicate<LayerContext> first,
			Predicate<LayerContext> second) {
		LayerContext left = boundary.left();
		LayerContext right = boundary.right();
		if (first.test(left) && second.test(right)) {
			return Optional.of(new Sides(left, boundary.leftFace(), right, boundary.rightFace()));
		}
		return first.test(right) && second.test(left)
				? Optional.of(new Sides(right, boundary.rightFace(), left, boundary.leftFace()))
				: Optional.empty();
	}

	static boolean isSolidElectrolyte(LayerContext layer) {
		return layer.kind() == LayerKind.SOLID_ELECTROLYTE;
	}

	static boolean isCathode(LayerContext layer) {
		return layer.kind() == LayerKind.COMPOSITE_ELECTRODE;
	}

	/** Liquids, gels, polymers and composites that follow the face they touch. */
	static boolean isSoft(LayerContext layer) {
		return layer.kind().isConformal() && layer.kind() != LayerKind.COATING;
	}
}
