/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Term;
import org.interphase.core.notation.NotationException;
import org.interphase.scripts.ScriptBench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptedEstimatorTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void estimatesABoundary() throws IOException, NotationException {
		EstimateResult result = boundary("return Map{\"median\" = 12.0, \"spread\" = 1.5, \"mechanism\" = \"interphase\", \"distance\" = 1};")
				.getFirst();
		assertEquals("lab.x", result.estimator());
		assertEquals("Ours", result.name());
		assertEquals(Basis.EVIDENCE, result.basis());
		assertEquals(1, result.distance());
		assertEquals(12, result.asr().median(), 0.1);
		assertEquals(12 / Math.pow(1.5, 1.645), result.asr().p5(), 0.2);
		Term term = result.terms().getFirst().term();
		assertEquals(Mechanism.INTERPHASE, term.mechanism());
		assertEquals("LAB-1", term.model());
		assertEquals("R", term.equation());
		assertEquals("lab2026", term.parameters().getFirst().sources());
	}

	@Test
	void multipliesFactors() throws IOException, NotationException {
		EstimateResult result = boundary("""
				return Map{"scale" = 0.0001, "factors" = Sequence{
					Map{"symbol" = "d", "unit" = "um", "value" = 5.0},
					Map{"symbol" = "sigma", "unit" = "S/cm", "low" = 0.00001, "high" = 0.00001, "power" = -1}}};""").getFirst();
		assertEquals(50, result.asr().median(), 1e-6);
		assertEquals("1.0E-4 * d * sigma^-1", result.terms().getFirst().term().equation());
	}

	@Test
	void addsTerms() throws IOException, NotationException {
		assertEquals(7, boundary("return Sequence{Map{\"value\" = 3}, Map{\"value\" = 4}};").getFirst().asr().median(), 1e-9);
	}

	@Test
	void estimatesALayer() throws IOException, NotationException {
		StackAssessment assessment = new ScriptBench(folder).with("layer.eol", """
				@estimator lab.layer
				operation bulk(layer : Layer, stack : Stack) {
					if (layer.kind = "solid electrolyte") {
						return Map{"value" = layer.thickness / 10, "mechanism" = "bulk"};
					}
				}
				""").assess();
		assertEquals(50, assessment.layers().get(1).headline().orElseThrow().asr().median(), 1e-9);
		assertTrue(assessment.layers().get(0).headline().isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '\u00a7', value = { "return;", "var x = 1;", "return boundary.left.thickness;" })
	void doesNotApplyWhereItReturnsNothingOrLacksData(String body) throws IOException, NotationException {
		assertTrue(boundary(body).isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '\u00a7', value = { //
			"return 5; \u00a7 a Map is wanted", //
			"return Sequence{}; \u00a7 a term is wanted", //
			"return Map{}; \u00a7 needs either a resistance", //
			"return Map{'value' = 0.0 - 1}; \u00a7 must not be negative", //
			"return Map{'value' = 0.0 / 0.0}; \u00a7 must be a finite number", //
			"return Map{'value' = 'many'}; \u00a7 must be a finite number", //
			"return Map{'median' = 3}; \u00a7 'spread' is missing", //
			"return Map{'median' = 3, 'spread' = 0.5}; \u00a7 GSD at least 1", //
			"return Map{'low' = 3, 'high' = 2}; \u00a7 bounds must be positive", //
			"return Map{'value' = 3, 'median' = 3}; \u00a7 say either 'value'", //
			"return Map{'valeu' = 3}; \u00a7 there is no key 'valeu'", //
			"return Map{'value' = 3, 'mechanism' = 'magic'}; \u00a7 There is no 'magic'", //
			"return Map{'value' = 3, 'factors' = Sequence{Map{'symbol' = 'd', 'value' = 1}}}; \u00a7 needs either a resistance", //
			"return Map{'factors' = Sequence{Map{'value' = 1}}}; \u00a7 a factor needs a 'symbol'" })
	void nonsenseIsAFault(String body, String complaint) throws IOException, NotationException {
		ScriptBench bench = bench(body.replace("'", "\""));
		List<String> faults = bench.faults();
		assertEquals(1, faults.stream().distinct().count(), faults.toString());
		assertTrue(faults.getFirst().startsWith("lab.x: ScriptException: " + folder.resolve("x.eol") + ":6:"), faults.toString());
		assertTrue(faults.getFirst().contains(complaint.strip()), faults.toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '\u00a7', value = { //
			"@estimator;;operation asr(boundary : Boundary) { } \u00a7 needs an id", //
			"@estimator x;;operation asr(boundary) { } \u00a7 takes a boundary or a layer", //
			"@estimator x;;operation asr() { } \u00a7 takes a boundary or a layer", //
			"@estimator x;;@basis guess;;operation asr(boundary : Boundary) { } \u00a7 There is no 'guess'" })
	void complainsAboutAWrongHeader(String text, String complaint) throws IOException {
		List<String> problems = new ScriptBench(folder).with("x.eol", text.replace(";;", "\n")).problems();
		assertTrue(problems.getFirst().contains(complaint.strip()), problems.toString());
	}

	private List<EstimateResult> boundary(String body) throws IOException, NotationException {
		StackAssessment assessment = bench(body).assess();
		assertEquals(List.of(), assessment.faults());
		return assessment.boundaries().getFirst().estimates();
	}

	private ScriptBench bench(String body) throws IOException {
		return new ScriptBench(folder).with("x.eol",
				"@estimator lab.x\n@name Ours\n@basis evidence\n@model LAB-1\n@source lab2026\n"
						+ "operation asr(boundary : Boundary, stack : Stack) {\n if (boundary.index > 0) { return; }\n" + body + "\n}\n");
	}
}
