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

import java.io.OutputStream;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.OutputAssessor;
import org.interphase.core.context.SpectrumPoint;
import org.interphase.core.exchange.ExchangeException;
import org.interphase.core.output.Arc;
import org.interphase.core.output.Spectrum;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Both forms of the equivalent circuit. */
class EquivalentCircuitTest {

	private static final Pattern NUMBER = Pattern.compile("[=/]([0-9.E-]+)");

	@ParameterizedTest
	@ValueSource(strings = { "Li | ILE 10 um | LLZO 500 um [polished] | ILE 20 um | LFP 40 um 5 mg/cm2", "Li | LPSCl 100 um | Li",
			"Cu 10 um | Li 20 um | LATP 30 um | LCO 50 um | Al 10 um @ 60 C",
			"Li | LLZO 500 um | LFP 40 um | SS 20 um | Li | LLZO 500 um | LFP 40 um" })
	void itHasTheImpedanceOfThePredictedSpectrum(String notation) throws Exception {
		Design design = Exported.design(notation);
		JsonNode circuit = Exported.json(Exported.CIRCUIT, design);
		Spectrum spectrum = spectrum(design);
		assertFalse(spectrum.points().isEmpty());
		for (SpectrumPoint expected : spectrum.points()) {
			double real = 0;
			double imaginary = 0;
			int parameter = 0;
			for (String element : circuit.path("Circuit String").asText().split("-")) {
				double resistance = guess(circuit, parameter++);
				if (element.equals("R0")) {
					real += resistance;
				} else {
					SpectrumPoint point = new Arc("", "", resistance, guess(circuit, parameter++), guess(circuit, parameter++), 0, 0)
							.at(expected.frequency());
					real += point.real();
					imaginary += point.imaginary();
				}
			}
			assertEquals(circuit.path("Initial Guess").size(), parameter);
			double modulus = Math.hypot(expected.real(), expected.imaginary()) / 2;
			assertEquals(expected.real() / 2, real, 1e-4 * modulus);
			assertEquals(expected.imaginary() / 2, imaginary, 1e-4 * modulus);
		}
	}

	@Test
	void itHoldsWhatImpedancePyLoads() throws Exception {
		JsonNode circuit = Exported.json(Exported.CIRCUIT, Exported.plain());
		assertEquals("Plain", circuit.path("Name").asText());
		assertTrue(circuit.path("Circuit String").asText().matches("(R0-)?p\\(R1,CPE1\\)(-p\\(R\\d+,CPE\\d+\\))*"));
		assertTrue(circuit.path("Constants").isObject());
		assertTrue(circuit.path("Fit").isBoolean() && !circuit.path("Fit").asBoolean());
		circuit.path("Initial Guess").forEach(value -> assertTrue(value.isNumber()));
	}

	@Test
	void startValuesLieWithinTheLimits() throws Exception {
		JsonNode circuit = Exported.json(Exported.CIRCUIT, Exported.bipolar());
		JsonNode start = circuit.path("Initial Guess");
		assertEquals(start.size(), circuit.path("Bounds").path(0).size());
		assertEquals(start.size(), circuit.path("Bounds").path(1).size());
		for (int i = 0; i < start.size(); i++) {
			double lower = circuit.path("Bounds").path(0).path(i).asDouble();
			double upper = circuit.path("Bounds").path(1).path(i).asDouble();
			assertTrue(0 < lower && lower <= guess(circuit, i) && guess(circuit, i) <= upper && lower < upper, "parameter " + i);
		}
	}

	@Test
	void eachProcessHasItsBand() throws Exception {
		for (JsonNode process : Exported.json(Exported.CIRCUIT, Exported.plain()).path("Interphase").path("Processes")) {
			assertTrue(process.path("R 5 % / ohm").asDouble() < process.path("R 95 % / ohm").asDouble(), process.toString());
			assertFalse(process.path("Label").asText().isEmpty());
		}
	}

	@Test
	void twiceTheAreaIsHalfTheResistanceAndTwiceTheCapacitance() throws Exception {
		Design design = Exported.design("Li | LLZO 500 um | Li");
		JsonNode small = Exported.json(Exported.CIRCUIT, design);
		design.getStacks().getFirst().setArea(4.);
		JsonNode large = Exported.json(Exported.CIRCUIT, design);
		int first = small.path("Circuit String").asText().startsWith("R0") ? 1 : 0;
		assertEquals(guess(small, first) / 2, guess(large, first), 1e-5 * guess(small, first));
		assertEquals(guess(small, first + 1) * 2, guess(large, first + 1), 1e-5 * guess(large, first + 1));
		assertEquals(guess(small, first + 2), guess(large, first + 2));
	}

	@Test
	void bothFormsHoldTheSameNumbers() throws Exception {
		Design design = Exported.plain();
		JsonNode circuit = Exported.json(Exported.CIRCUIT, design);
		List<String> lines = Exported.text(Exported.CODE, design).lines().filter(line -> !line.startsWith("#")).toList();
		assertEquals(2, lines.size());
		String plain = circuit.path("Circuit String").asText().replaceAll("p\\(R\\d+,CPE\\d+\\)", "(RQ)").replaceAll("R0|-",
				"R");
		assertEquals(plain.replace("RR", "R").replace(")R(", ")("), lines.get(0));
		List<Double> values = NUMBER.matcher(lines.get(1)).results().map(EquivalentCircuitTest::number).toList();
		List<Double> expected = Stream.iterate(0, i -> i < circuit.path("Initial Guess").size(), i -> i + 1)
				.flatMap(i -> Stream.of(guess(circuit, i), circuit.path("Bounds").path(0).path(i).asDouble(),
						circuit.path("Bounds").path(1).path(i).asDouble()))
				.toList();
		assertEquals(expected, values);
	}

	@Test
	void whatIsUnknownIsNamed() throws Exception {
		Design design = Exported.unknown();
		JsonNode missing = Exported.json(Exported.CIRCUIT, design).path("Interphase").path("Missing");
		assertFalse(missing.isEmpty());
		String code = Exported.text(Exported.CODE, design);
		missing.forEach(label -> assertTrue(code.contains("unknown: " + label.asText() + '\n'), label.asText()));
	}

	@Test
	void withoutAnAreaItIsRefused() throws Exception {
		Design design = Exported.plain();
		design.getStacks().getFirst().setArea(null);
		for (String exporter : List.of(Exported.CIRCUIT, Exported.CODE)) {
			ExchangeException refused = assertThrows(ExchangeException.class, () -> Exported.text(exporter, design));
			assertTrue(String.valueOf(refused.getMessage()).contains("has no area"), refused.getMessage());
		}
	}

	@Test
	void withoutAnyResistanceItIsRefused() throws Exception {
		Design design = Exported.plain();
		Registries nothing = new Registries.Builder().build();
		ExchangeException refused = assertThrows(ExchangeException.class,
				() -> Exported.exporter(Exported.CIRCUIT).write(design, OutputStream.nullOutputStream(), nothing));
		assertTrue(String.valueOf(refused.getMessage()).contains("no resistance"), refused.getMessage());
	}

	private static Spectrum spectrum(Design design) {
		Registries registries = Registries.standard();
		return new OutputAssessor(registries).outputs(
				new Assessor(registries).assess(design, AssessmentOptions.DEFAULT).stacks().getFirst(), AssessmentOptions.DEFAULT)
				.spectrum().orElseThrow();
	}

	private static double guess(JsonNode circuit, int parameter) {
		return circuit.path("Initial Guess").path(parameter).asDouble();
	}

	private static double number(MatchResult match) {
		return Double.parseDouble(match.group(1));
	}
}
