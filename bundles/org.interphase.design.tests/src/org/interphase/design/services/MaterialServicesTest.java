/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.interphase.design.TestStack;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Material;
import org.junit.jupiter.api.Test;

class MaterialServicesTest {

	private final MaterialServices services = new MaterialServices();
	private final TestStack cell = new TestStack(TestStack.GARNET);

	@Test
	void aLayerIsMadeOfAMaterialOfTheLibrary() {
		cell.tool(() -> services.makeOf(cell.layer(2), "LATP"));
		assertEquals("latp", cell.layer(2).getMaterial());
	}

	@Test
	void materialsOfTheDesignAreOfferedWithThoseOfTheLibraries() {
		Material own = CellstackFactory.eINSTANCE.createMaterial();
		own.setId("own");
		own.setName("Own garnet");
		cell.design().getMaterials().add(own);
		List<String> names = services.materialNames(cell.layer(2));
		assertTrue(names.contains("Own garnet") && names.size() > 50);
		cell.tool(() -> services.makeOf(cell.layer(2), "Own garnet"));
		assertEquals("own", cell.layer(2).getMaterial());
		cell.tool(() -> services.makeOfDropped(cell.layer(3), own));
		assertEquals("own", cell.layer(3).getMaterial());
		assertEquals("Own garnet", cell.layer(3).getName());
	}

	@Test
	void anUnknownMaterialChangesNothing() {
		String before = cell.layer(2).getMaterial();
		assertThrows(IllegalArgumentException.class, () -> services.makeOf(cell.layer(2), "unobtainium"));
		assertEquals(before, cell.layer(2).getMaterial());
	}
}
