/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.design.TestStack;
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
		assertEquals(new LayerServices().layerLabel(cell.layer(0)), services.layerLabelWithPotential(cell.layer(0)));
	}

	@Test
	void theLabelGrowsByThePotential() {
		assertEquals(new LayerServices().layerLabel(cell.layer(2)) + " \u00b7 " + services.potentialText(cell.layer(2)),
				services.layerLabelWithPotential(cell.layer(2)));
	}
}
