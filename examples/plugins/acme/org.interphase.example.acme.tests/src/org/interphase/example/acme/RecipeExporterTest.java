/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.interphase.core.exchange.ExchangeException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Design;
import org.junit.jupiter.api.Test;

class RecipeExporterTest {

	private final Registries installed = Registries.standard();

	@Test
	void aRecipeComesBackAsItWas() throws Exception {
		Design design = NotationParser.of(installed).parse("Li 20 um | Acme G1 30 um [acme-co2-cleaned] | LFP @ 45 degC");
		design.setName("Pouch 7");
		String recipe = write(design);
		Design back = new RecipeImporter().read(new ByteArrayInputStream(recipe.getBytes(StandardCharsets.UTF_8)), "recipe",
				installed);
		assertEquals(recipe, write(back));
		assertTrue(recipe.contains("acme-co2-cleaned") && recipe.contains("45.0"), recipe);
	}

	@Test
	void whatIsUnknownIsLeftOut() throws Exception {
		String recipe = write(NotationParser.of(installed).parse("Li | LLZO | LFP"));
		assertFalse(recipe.contains("null") || recipe.contains("treatments"), recipe);
	}

	@Test
	void aRecipeHoldsOneStack() {
		ExchangeException problem = assertThrows(ExchangeException.class,
				() -> write(CellstackFactory.eINSTANCE.createDesign()));
		assertTrue(problem.getMessage().contains("one stack"), problem.getMessage());
	}

	private String write(Design design) throws ExchangeException, IOException {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		new RecipeExporter().write(design, output, installed);
		return output.toString(StandardCharsets.UTF_8);
	}
}
