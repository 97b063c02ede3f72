/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.interphase.design.TestStack;
import org.interphase.model.CellstackFactory;
import org.junit.jupiter.api.Test;

class BoundaryServicesTest {

	private final BoundaryServices services = new BoundaryServices();
	private final TestStack cell = new TestStack(TestStack.REDUCED);

	@Test
	void lithiumReducesTheTitaniumOfLatp() {
		assertEquals("mixed-conducting", services.verdict(cell.boundary(0)));
		assertTrue(services.isVerdict(cell.boundary(0), "mixed-conducting"));
		assertFalse(services.isVerdict(cell.boundary(0), "stable"));
		assertFalse(services.verdictReason(cell.boundary(0)).isEmpty());
		assertEquals("/org.interphase.design/icons/mixed-conducting.png", services.verdictImage(cell.boundary(0)));
		assertTrue(services.isDoubtful(cell.boundary(0)));
	}

	@Test
	void aBoundaryOutsideOfADesignIsUnknown() {
		assertEquals("unknown", services.verdict(CellstackFactory.eINSTANCE.createBoundary()));
		assertEquals("? | ?", services.boundaryName(CellstackFactory.eINSTANCE.createBoundary()));
	}

	@Test
	void aBoundaryIsNamedByItsLayers() {
		cell.layer(0).setName("Anode");
		cell.layer(1).setName("Separator");
		assertEquals("Anode | Separator", services.boundaryName(cell.boundary(0)));
	}

	@Test
	void eachLayerButTheLastHasABoundaryBehindIt() {
		assertEquals(List.of(cell.boundary(1)), services.boundaryBehind(cell.layer(1)));
		assertEquals(List.of(), services.boundaryBehind(cell.layer(2)));
	}

	@Test
	void aTooltipTellsEverything() {
		String tooltip = new ShownServices().shownTooltip(new TestStack(TestStack.GARNET).boundary(1));
		assertTrue(tooltip.contains("Interphase: ") && tooltip.contains("ASR: ") && tooltip.contains("Mostly: ")
				&& tooltip.contains("Treatments: "), tooltip);
	}
}
