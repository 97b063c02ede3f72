/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import org.interphase.core.registry.Registries;
import org.interphase.core.template.DesignTemplate;
import org.interphase.model.Design;
import org.junit.jupiter.api.Test;

class AcmeTemplatesTest {

	@Test
	void eachDesignIsANewOneOfTheHouse() {
		DesignTemplate pouch = Registries.standard().template("acme-pouch").orElseThrow();
		Design design = pouch.create();
		assertNotSame(design, pouch.create());
		assertEquals("Acme pouch cell", design.getName());
		assertEquals(5, design.getStacks().get(0).getLayers().size());
	}
}
