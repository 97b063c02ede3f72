/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.interphase.core.template.DesignTemplate;
import org.junit.jupiter.api.Test;

class ReferenceCellTemplatesTest {

	private final List<DesignTemplate> templates = new ReferenceCellTemplates().templates();

	@Test
	void eachCellIsATemplateThatSaysWhatItIs() {
		assertEquals(ReferenceCells.all().size(), templates.size());
		for (DesignTemplate template : templates) {
			assertTrue(template.name().startsWith(template.id()), template.name());
			assertFalse(template.description().isBlank(), template.id());
		}
	}

	@Test
	void eachTemplateSaysWhereItWasPublished() {
		for (DesignTemplate template : templates) {
			assertFalse(template.source().isBlank(), template.id());
		}
	}

	@Test
	void reportedCapacitiesHaveTheirUnit() {
		assertEquals("160 mAh/g", templates.getFirst().reported());
	}

	@Test
	void eachDesignBelongsToItsCaller() {
		DesignTemplate template = templates.getFirst();
		assertFalse(template.create() == template.create());
	}
}
