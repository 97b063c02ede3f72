/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;

import org.interphase.core.exchange.DesignImporter;
import org.interphase.core.exchange.ExchangeException;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads the recipes of the house: JSON with a name, a temperature and a list of layers. */
public final class RecipeImporter implements DesignImporter {

	private static final ObjectReader READER = JsonMapper.builder()
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().readerFor(Recipe.class);

	private static final char BAR = '|';

	@Override
	public String id() {
		return "org.interphase.example.acme.recipe";
	}

	@Override
	public String name() {
		return "Acme recipe";
	}

	@Override
	public List<String> endings() {
		return List.of("acme.json");
	}

	@Override
	public Design read(InputStream input, String name, Registries registries) throws ExchangeException, IOException {
		Recipe recipe = recipe(input);
		try {
			Design design = NotationParser.of(registries).parse(notation(recipe));
			design.setName(recipe.name());
			return design;
		} catch (NotationException e) {
			long layer = e.text().substring(0, e.offset()).chars().filter(c -> c == BAR).count() + 1;
			throw new ExchangeException("layer " + layer, e.getMessage());
		}
	}

	private static Recipe recipe(InputStream input) throws ExchangeException, IOException {
		try {
			return READER.readValue(input);
		} catch (JacksonException e) {
			JsonLocation place = e.getLocation();
			throw new ExchangeException(place == null ? "" : "line %d, column %d".formatted(place.getLineNr(), place.getColumnNr()),
					e.getOriginalMessage());
		}
	}

	private static String notation(Recipe recipe) {
		String layers = recipe.layers().stream().map(RecipeImporter::layer).collect(Collectors.joining(" " + BAR + " "));
		return recipe.temperature() == null ? layers : layers + " @ " + recipe.temperature() + " degC";
	}

	private static String layer(Recipe.Step step) {
		return step.material() + (step.thickness() == null ? "" : " " + step.thickness() + " um")
				+ (step.treatments().isEmpty() ? "" : " [" + String.join(", ", step.treatments()) + "]");
	}
}
