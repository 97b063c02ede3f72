/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.Property;
import org.interphase.physics.internal.Parameters;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.model.Lithium;

/**
 * Amounts of a whole stack, collectors at its ends counted half, since they serve two stacks in a real cell.
 *
 * @param amounts of each layer
 * @param plated  thickness of the lithium that charging plates, um; nothing where the anode is no lithium
 */
record StackAmounts(List<LayerAmount> amounts, Quantity plated) {

	private static final double HALF = 0.5;

	/** Copies the amounts. */
	StackAmounts {
		amounts = List.copyOf(amounts);
	}

	/** The amounts; empty if one is unknown. */
	static Optional<StackAmounts> of(StackContext stack, Parameter capacity) {
		List<LayerAmount> amounts = new ArrayList<>();
		for (LayerContext layer : stack.layers()) {
			boolean end = layer.index() == 0 || layer.index() == stack.layers().size() - 1;
			Optional<LayerAmount> amount = layer.kind() == LayerKind.COMPOSITE_ELECTRODE ? CompositeAmount.of(layer)
					: LayerAmount.ofPlain(layer, end && layer.kind() == LayerKind.COLLECTOR ? HALF : 1);
			if (amount.isEmpty()) {
				return Optional.empty();
			}
			amounts.add(amount.get());
		}
		return Optional.of(new StackAmounts(amounts, plated(stack, capacity)));
	}

	/** Mass of all layers, mg/cm2. */
	Quantity mass() {
		return flagged(Quantity.sum("m", parts().stream().map(LayerAmount.Part::mass).toList()));
	}

	/** Thickness in the charged state, um. */
	Quantity chargedThickness() {
		List<Quantity> all = new ArrayList<>(amounts.stream().map(LayerAmount::thickness).toList());
		all.add(plated);
		return flagged(Quantity.sum("d_charged", all));
	}

	/** Sum of mass times price; empty if the price of one material is unknown. */
	Optional<Quantity> cost() {
		List<Quantity> costs = new ArrayList<>();
		for (LayerAmount.Part part : parts()) {
			Optional<Parameter> price = MaterialValues.of(part.material(), Property.PRICE, "p_i");
			if (price.isEmpty()) {
				return Optional.empty();
			}
			costs.add(Quantity.combine("c_i", "m_i p_i", part.mass(), Quantity.of(price.get()), (m, p) -> m * p));
		}
		return costs.isEmpty() ? Optional.empty() : Optional.of(Quantity.sum("c", costs));
	}

	private List<LayerAmount.Part> parts() {
		return amounts.stream().flatMap(amount -> amount.parts().stream()).toList();
	}

	private Quantity flagged(Quantity sum) {
		List<String> flags = parts().stream().flatMap(part -> part.mass().flags().stream()).distinct().toList();
		return sum.flagged(flags);
	}

	private static Quantity plated(StackContext stack, Parameter capacity) {
		long cells = stack.cells().stream().filter(cell -> stack.anodeFree()
				|| cell.layers().stream().anyMatch(LayerContext::isLithiumMetal)).count();
		return Quantity.combine("d_Li", "4.85 um per mAh/cm2 q n", Quantity.of(capacity),
				Quantity.of(Parameters.given("lithium-anodes", "n", "1", cells)), (q, n) -> Lithium.thickness(q) * n);
	}
}
