/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.interphase.core.exchange.ExchangeException;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;
import org.junit.jupiter.api.Test;

class RecipeImporterTest {

	@Test
	void aRecipeBecomesADesign() throws ExchangeException, IOException {
		Design design = read("""
				{ "name": "Pouch 7", "temperature": 45, "layers": [
				  { "material": "Li", "thickness": 20 },
				  { "material": "Acme G1", "thickness": 30, "treatments": ["co2-cleaned"] },
				  { "material": "LFP" } ] }""");
		assertEquals("Pouch 7", design.getName());
		assertEquals(3, design.getStacks().get(0).getLayers().size());
		assertEquals(45, design.getConditions().getTemperature(), 1e-9);
	}

	@Test
	void anUnknownMaterialIsNamedWithItsLayer() {
		ExchangeException problem = refused("""
				{ "name": "x", "layers": [ { "material": "Li" }, { "material": "Acme G2" } ] }""");
		assertEquals("layer 2", problem.place());
		assertTrue(problem.getMessage().contains("acme-g1"), problem.getMessage());
	}

	@Test
	void aMissingOrUnknownKeyIsNamed() {
		assertTrue(refused("{ \"layers\": [] }").getMessage().contains("name"));
		assertTrue(refused("{ \"name\": \"x\", \"layers\": [], \"lid\": 1 }").getMessage().contains("lid"));
	}

	@Test
	void aLayerNeedsAMaterial() {
		assertTrue(refused("{ \"name\": \"x\", \"layers\": [ { \"material\": null } ] }").getMessage()
				.contains("A layer needs a material."));
	}

	@Test
	void aBrokenFileIsRefusedWithItsLine() {
		assertTrue(refused("{ \"name\":\n \"x\", ").place().startsWith("line 2"));
	}

	private static ExchangeException refused(String json) {
		return assertThrows(ExchangeException.class, () -> read(json));
	}

	private static Design read(String json) throws ExchangeException, IOException {
		return new RecipeImporter().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "recipe",
				Registries.standard());
	}
}
