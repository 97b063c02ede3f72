/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.interphase.core.exchange.DesignExporter;
import org.interphase.core.exchange.ExchangeException;
import org.interphase.core.registry.Registries;
import org.interphase.model.Boundary;
import org.interphase.model.Conditions;
import org.interphase.model.Design;
import org.interphase.model.Face;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.model.Treatment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Writes the recipes of the house, as {@link RecipeImporter} reads them. */
public final class RecipeExporter implements DesignExporter {

	private static final ObjectWriter WRITER = JsonMapper.builder().defaultPropertyInclusion(
			JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
			.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build().writerWithDefaultPrettyPrinter();

	@Override
	public String id() {
		return "org.interphase.example.acme.recipe";
	}

	@Override
	public String name() {
		return "Acme recipe";
	}

	@Override
	public String ending() {
		return "acme.json";
	}

	@Override
	public void write(Design design, OutputStream output, Registries registries) throws ExchangeException, IOException {
		if (design.getStacks().size() != 1) {
			throw new ExchangeException("", "A recipe holds one stack; this design has " + design.getStacks().size() + '.');
		}
		Stack stack = design.getStacks().get(0);
		Conditions conditions = design.getConditions();
		WRITER.writeValue(output, new Recipe(Objects.requireNonNullElse(design.getName(), "unnamed"),
				conditions == null ? null : conditions.getTemperature(), stack.getLayers().stream().map(layer -> step(stack, layer)).toList()));
	}

	private static Recipe.Step step(Stack stack, Layer layer) {
		return new Recipe.Step(layer.getMaterial(), layer.getThickness(), treatments(stack, layer));
	}

	/** What was done to either face of a layer, once each. */
	private static List<String> treatments(Stack stack, Layer layer) {
		int index = stack.getLayers().indexOf(layer);
		List<Boundary> boundaries = stack.getBoundaries();
		Stream<Face> left = index > 0 ? Stream.of(boundaries.get(index - 1).getRightFace()) : Stream.empty();
		Stream<Face> right = index < boundaries.size() ? Stream.of(boundaries.get(index).getLeftFace()) : Stream.empty();
		return Stream.concat(left, right).filter(Objects::nonNull).flatMap(face -> face.getTreatments().stream())
				.map(Treatment::getKind).distinct().toList();
	}
}
