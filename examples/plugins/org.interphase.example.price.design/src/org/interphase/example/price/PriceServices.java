/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.price;

import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EObject;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.registry.Registries;
import org.interphase.design.services.ShownServices;
import org.interphase.model.Layer;

/** Services of the viewpoint: the price of a layer, from its thickness and the density and price of its material. */
public final class PriceServices {

	/** g/cm3 times um, in kg/m2. */
	private static final double KILOGRAM_PER_SQUARE_METRE = 1e-3;

	private final PriceList prices = PriceList.example();

	/** The label of an element as Interphase writes it, with the price of a layer; without it where it is unknown. */
	public String labelWithPrice(EObject element) {
		String label = new ShownServices().shownLabel(element);
		OptionalDouble price = element instanceof Layer layer ? price(layer) : OptionalDouble.empty();
		return price.isEmpty() ? label : "%s \u00b7 %.2f EUR/m\u00b2".formatted(label, price.getAsDouble()); //$NON-NLS-1$
	}

	/** The price of a layer, EUR/m2; empty if thickness, density or price are unknown. */
	OptionalDouble price(Layer layer) {
		Optional<MaterialRecord> material = layer.getMaterial() == null ? Optional.empty()
				: Registries.standard().materials().find(layer.getMaterial());
		if (material.isEmpty() || layer.getThickness() == null) {
			return OptionalDouble.empty();
		}
		OptionalDouble density = material.get().number(Property.DENSITY);
		OptionalDouble price = prices.of(material.get().id());
		return density.isEmpty() || price.isEmpty() ? OptionalDouble.empty()
				: OptionalDouble.of(density.getAsDouble() * layer.getThickness() * KILOGRAM_PER_SQUARE_METRE
						* price.getAsDouble());
	}
}
