/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.List;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Term;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.internal.layer.CoatingEstimator;

/** The two faces of a coating layer between lithium and garnet: the published whole stands at the garnet. */
final class CoatedLithium implements BoundaryCase {

	@Override
	public List<Term> terms(BoundaryContext boundary, StackContext stack) {
		return Sides.of(boundary, layer -> layer.kind() == LayerKind.COATING, layer -> true)
				.flatMap(sides -> CoatingEstimator.publishedWith(sides.first(), stack)
						.map(published -> sides.second().isLithiumMetal() ? nothing()
								: published.resistance(sides.first().material()).term("coated", "Coated interface",
										Mechanism.WHOLE, "M5")))
				.map(List::of).orElse(List.of());
	}

	private static Term nothing() {
		return Quantity.zero("contained in the published value of the boundary to the garnet").term("wetting",
				"Lithium on the coating", Mechanism.CHARGE_TRANSFER, "M5");
	}
}
