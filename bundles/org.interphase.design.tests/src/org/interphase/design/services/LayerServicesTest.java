/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.design.TestStack;
import org.interphase.model.CellstackFactory;
import org.interphase.model.SolidElectrolyte;
import org.junit.jupiter.api.Test;

class LayerServicesTest {

	private final LayerServices services = new LayerServices();
	private final TestStack cell = new TestStack(TestStack.GARNET);

	@Test
	void aLayerIsNamedByItselfOrByItsMaterial() {
		cell.layer(2).setName(null);
		assertEquals("LLZO", services.layerName(cell.layer(2)));
		cell.layer(2).setName("llzo");
		assertEquals("LLZO", services.layerName(cell.layer(2)), "an id is no name");
		cell.layer(2).setName("Pellet 7");
		assertEquals("Pellet 7", services.layerName(cell.layer(2)));
	}

	@Test
	void aLayerOutsideOfADesignStillHasALabel() {
		SolidElectrolyte layer = CellstackFactory.eINSTANCE.createSolidElectrolyte();
		assertEquals("? \u00b7 ?", services.layerLabel(layer));
		layer.setMaterial("llzo");
		layer.setThickness(0.02);
		assertEquals("llzo \u00b7 20 nm", services.layerLabel(layer));
		assertEquals("?", services.layerAsr(layer));
	}

	@Test
	void kindsAreWords() {
		assertEquals("current collector", services.layerKind(cell.layer(0)));
		assertEquals("metal electrode", services.layerKind(cell.layer(1)));
	}

	@Test
	void theResistanceOfTheElectrolyteIsShownWithItsBand() {
		assertTrue(services.layerAsr(cell.layer(2)).matches("[\\d.]+ k?\u03a9 cm\u00b2 \\(.+\u2013.+\\)"),
				services.layerAsr(cell.layer(2)));
	}

	@Test
	void aTooltipTellsEverything() {
		String tooltip = services.layerTooltip(cell.layer(2));
		assertTrue(tooltip.contains("Kind: solid electrolyte") && tooltip.contains("ASR: ") && tooltip.contains("vs Li/Li+"),
				tooltip);
	}
}
