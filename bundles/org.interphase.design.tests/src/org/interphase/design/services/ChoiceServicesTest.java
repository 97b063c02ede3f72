/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.design.TestStack;
import org.interphase.model.ContactState;
import org.junit.jupiter.api.Test;

class ChoiceServicesTest {

	private final ChoiceServices services = new ChoiceServices();
	private final TestStack cell = new TestStack(TestStack.GARNET);

	@Test
	void valuesAreWords() {
		assertEquals(ContactState.VALUES.size(), services.choices(cell.boundary(1), "contact").size());
		assertTrue(services.choices(cell.boundary(1), "contact").contains("melt-infused"));
		assertEquals("unspecified", services.chosen(cell.boundary(1), "contact"));
	}

	@Test
	void choose() {
		cell.tool(() -> services.choose(cell.boundary(1), "contact", "melt-infused"));
		assertEquals(ContactState.MELT_INFUSED, cell.boundary(1).getContact());
		assertEquals("melt-infused", services.chosen(cell.boundary(1), "contact"));
	}

	@Test
	void featuresAndValuesAreKnown() {
		assertThrows(IllegalArgumentException.class, () -> services.choose(cell.boundary(1), "contact", "glued"));
		assertThrows(IllegalArgumentException.class, () -> services.choices(cell.boundary(1), "notes"));
		assertThrows(IllegalArgumentException.class, () -> services.chosen(cell.boundary(1), "nothing"));
	}
}
