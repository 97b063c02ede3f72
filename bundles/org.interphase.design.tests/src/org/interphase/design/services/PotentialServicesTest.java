/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.interphase.design.TestStack;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Material;
import org.interphase.model.PropertyValue;
import org.junit.jupiter.api.Test;

class PotentialServicesTest {

	private final PotentialServices services = new PotentialServices();
	private final TestStack cell = new TestStack(TestStack.GARNET);

	@Test
	void electrodesHaveAPotential() {
		assertTrue(services.potentialText(cell.layer(3)).matches("3\\.4\\d? V vs Li/Li\\+"),
				services.potentialText(cell.layer(3)));
	}

	@Test
	void electrolytesHaveAWindow() {
		assertTrue(services.potentialText(cell.layer(2)).matches(".+ \u2013 .+ vs Li/Li\\+"),
				services.potentialText(cell.layer(2)));
	}

	@Test
	void collectorsHaveNone() {
		assertEquals("", services.potentialText(cell.layer(0)));
	}

	@Test
	void aWindowThatIsKnownOnOneSideSaysSo() {
		Material upperOnly = material("Upper", "oxidationPotential", 5.48);
		Material lowerOnly = material("Lower", "reductionPotential", 0.5);
		cell.design().getMaterials().addAll(List.of(upperOnly, lowerOnly));
		cell.layer(2).setMaterial(upperOnly.getId());
		assertEquals("up to 5.48 V vs Li/Li+", services.potentialText(cell.layer(2)));
		cell.layer(2).setMaterial(lowerOnly.getId());
		assertEquals("from 0.5 V vs Li/Li+", services.potentialText(cell.layer(2)));
	}

	private static Material material(String name, String property, double value) {
		Material material = CellstackFactory.eINSTANCE.createMaterial();
		material.setId(name.toLowerCase(Locale.ROOT));
		material.setName(name);
		PropertyValue number = CellstackFactory.eINSTANCE.createPropertyValue();
		number.setProperty(property);
		number.setLow(value);
		number.setHigh(value);
		number.setUnit("V");
		material.getProperties().add(number);
		return material;
	}
}
