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
import org.junit.jupiter.api.Test;

class ModuleServicesTest {

	private final ModuleServices services = new ModuleServices();
	private final TestStack module = new TestStack(TestStack.MODULE);

	@Test
	void aModuleHasPlates() {
		assertTrue(services.isModule(module.stack()), module.notation());
		assertFalse(services.isModule(new TestStack(TestStack.GARNET).stack()));
	}

	@Test
	void itsPartsAreCellsAndPlatesInOrder() {
		assertEquals(List.of(module.layer(0), module.layer(3), module.layer(4)), services.moduleParts(module.stack()));
	}

	@Test
	void aCellHasItsLayersAndAPlateNone() {
		assertEquals(List.of(module.layer(4), module.layer(5), module.layer(6)), services.cellLayers(module.layer(4)));
		assertEquals(List.of(), services.cellLayers(module.layer(3)));
		assertEquals(List.of(), services.cellLayers(module.layer(1)));
	}

	@Test
	void aTooltipTellsTheFindingsOfACell() {
		String findings = new FindingServices().findingsText(module.boundary(4));
		assertFalse(findings.isEmpty());
		String tooltip = services.modulePartTooltip(module.layer(4));
		assertTrue(tooltip.startsWith("Cell 2: ") && tooltip.contains(findings), tooltip);
		assertEquals(services.modulePartLabel(module.layer(3)), services.modulePartTooltip(module.layer(3)));
	}

	@Test
	void aCellShowsItsVoltageAndTheModuleTheSum() {
		assertTrue(services.modulePartLabel(module.layer(4)).matches("Cell 2: 3\\.4\\d? V, .*\u03a9 cm\u00b2 \\(.*\\)"),
				services.modulePartLabel(module.layer(4)));
		assertEquals(new LayerServices().layerLabel(module.layer(3)), services.modulePartLabel(module.layer(3)));
		module.stack().setName("Pair");
		assertTrue(services.moduleLabel(module.stack()).matches("Pair\n2 cells, 6\\.\\d+ V, .*"),
				services.moduleLabel(module.stack()));
	}
}
