/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.interphase.core.exchange.ExchangeException;
import org.interphase.model.Design;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** Parameter values for PyBaMM. */
class PyBammTest {

	/** Names in the parameter set Xu2019 of PyBaMM 26.8; a misspelt one would be taken without a word and change nothing. */
	private static final Set<String> NAMES = Set.of("Electrode height [m]", "Electrode width [m]",
			"Negative electrode thickness [m]", "Separator thickness [m]", "Positive electrode thickness [m]",
			"Positive particle radius [m]", "Nominal cell capacity [A.h]", "Current function [A]", "Contact resistance [Ohm]",
			"Lower voltage cut-off [V]", "Upper voltage cut-off [V]", "Ambient temperature [K]", "Initial temperature [K]",
			"Number of electrodes connected in parallel to make a cell", "Number of cells connected in series to make a battery",
			"Positive electrode OCP [V]", "Positive electrode exchange-current density [A.m-2]",
			"Positive particle diffusivity [m2.s-1]", "Maximum concentration in positive electrode [mol.m-3]",
			"Initial concentration in positive electrode [mol.m-3]", "Positive electrode active material volume fraction");

	@Test
	void eachNameIsOneOfPyBammAndStandsOnce() throws Exception {
		for (Design design : new Design[] { Exported.plain(), Exported.unknown() }) {
			JsonNode document = Exported.json(Exported.PYBAMM, design);
			Set<String> names = new HashSet<>();
			document.path("Parameter values").fieldNames().forEachRemaining(names::add);
			document.path("Left to you").forEach(name -> assertTrue(names.add(name.asText()), name.asText()));
			assertEquals(NAMES, names);
		}
	}

	@Test
	void valuesAreInTheUnitsOfTheirNames() throws Exception {
		JsonNode values = Exported.json(Exported.PYBAMM, Exported.plain()).path("Parameter values");
		assertEquals(2e-4, values.path("Electrode height [m]").asDouble() * values.path("Electrode width [m]").asDouble(), 1e-8);
		assertEquals(1e-4, values.path("Negative electrode thickness [m]").asDouble());
		assertEquals(5.3e-4, values.path("Separator thickness [m]").asDouble(), 1e-12);
		assertEquals(4e-5, values.path("Positive electrode thickness [m]").asDouble());
		assertEquals(2e-4, values.path("Current function [A]").asDouble(), 1e-12);
		assertEquals(298.15, values.path("Ambient temperature [K]").asDouble());
		assertEquals(2.5, values.path("Lower voltage cut-off [V]").asDouble());
		assertEquals(3.8, values.path("Upper voltage cut-off [V]").asDouble());
	}

	@Test
	void theContactResistanceIsTheSumOfItsParts() throws Exception {
		JsonNode document = Exported.json(Exported.PYBAMM, Exported.plain());
		double sum = StreamSupport.stream(document.path("Contact resistance").spliterator(), false)
				.mapToDouble(part -> part.path("R / ohm").asDouble()).sum();
		assertTrue(sum > 0);
		assertEquals(sum, document.path("Parameter values").path("Contact resistance [Ohm]").asDouble(), 1e-4 * sum);
	}

	@Test
	void whatIsUnknownIsLeftToTheReader() throws Exception {
		JsonNode document = Exported.json(Exported.PYBAMM, Exported.unknown());
		assertFalse(document.path("Parameter values").has("Contact resistance [Ohm]"));
		assertTrue(document.path("Left to you").toString().contains("\"Contact resistance [Ohm]\""));
		assertTrue(document.path("Left to you").toString().contains("\"Separator thickness [m]\""));
		assertFalse(document.path("Missing").isEmpty());
	}

	@Test
	void whatIsNoSingleCellIsRefused() throws Exception {
		assertTrue(refusal(Exported.bipolar()).contains("2 in series"));
		assertTrue(refusal(Exported.design("Li | LLZO 500 um | Li")).contains("does not have both"));
		assertTrue(refusal(Exported.design("Cu | LLZO 30 um | LCO")).contains("does not have both"));
		Design design = Exported.plain();
		design.getStacks().getFirst().setArea(null);
		assertTrue(refusal(design).contains("no area"));
	}

	private static String refusal(Design design) {
		return String.valueOf(assertThrows(ExchangeException.class, () -> Exported.text(Exported.PYBAMM, design)).getMessage());
	}
}
