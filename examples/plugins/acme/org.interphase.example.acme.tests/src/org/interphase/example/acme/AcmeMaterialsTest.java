/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.interphase.core.library.LibraryCheck;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.registry.Registries;
import org.junit.jupiter.api.Test;

class AcmeMaterialsTest {

	@Test
	void aMaterialIsFoundByItsNameWithAllItsValues() {
		MaterialRecord material = Registries.standard().materials().find("Acme A1").orElseThrow();
		assertEquals("org.interphase.example.acme", material.library());
		assertEquals(Math.sqrt(2e-3 * 4e-3), material.number(Property.IONIC_CONDUCTIVITY).orElseThrow(), 1e-9);
		assertEquals(3, material.properties().size());
	}

	@Test
	void allValuesArePlausible() {
		assertEquals(List.of(), LibraryCheck.problems(Registries.standard()).stream()
				.filter(problem -> problem.library().equals("org.interphase.example.acme")).toList());
	}
}
