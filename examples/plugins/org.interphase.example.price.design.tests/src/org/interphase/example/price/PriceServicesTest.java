/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.design.services.ShownServices;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Layer;
import org.junit.jupiter.api.Test;

class PriceServicesTest {

	private final PriceServices services = new PriceServices();

	@Test
	void lithiumIsPricedByItsMass() {
		// 0.534 g/cm3 x 50 um = 26.7 g/m2, at 150 EUR/kg
		assertEquals(4.0, services.price(layer("li", 50.0)).orElseThrow(), 0.1);
		assertTrue(services.labelWithPrice(layer("li", 50.0)).endsWith(" EUR/m\u00b2"));
	}

	@Test
	void whatIsNotKnownHasNoPrice() {
		assertTrue(services.price(layer("li", null)).isEmpty());
		assertTrue(services.price(layer("unobtainium", 1.0)).isEmpty());
		assertTrue(services.price(layer(null, 1.0)).isEmpty());
		Layer plain = layer(null, 1.0);
		assertEquals(new ShownServices().shownLabel(plain), services.labelWithPrice(plain));
	}

	@Test
	void otherElementsKeepTheirLabel() {
		Boundary boundary = CellstackFactory.eINSTANCE.createBoundary();
		assertEquals(new ShownServices().shownLabel(boundary), services.labelWithPrice(boundary));
	}

	private static Layer layer(@Nullable String material, @Nullable Double thickness) {
		Layer layer = CellstackFactory.eINSTANCE.createMetalElectrode();
		layer.setMaterial(material);
		layer.setThickness(thickness);
		return layer;
	}
}
