/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.Provenance;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.core.text.TextBundle;
import org.interphase.core.text.TextLanguage;
import org.interphase.core.uncertainty.Distribution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people call parameters. */
class ParameterNamesTest {

	private static final Registries REGISTRIES = Registries.standard();
	private StackAssessment stack;
	private ParameterNames names;

	@BeforeEach
	void judge() throws NotationException {
		stack = new Assessor(REGISTRIES).assess(NotationParser.of(REGISTRIES)
				.parse("Li 50 um | LLZO 500 um [polished] | LFP+ILE 30 um @ 25 C @ 1 MPa"), AssessmentOptions.DEFAULT).stacks().get(0);
		names = ParameterNames.of(stack.stack(), REGISTRIES.materials());
	}

	private static Parameter parameter(String key) {
		return new Parameter(key, "x", "1", new Distribution.Exact(1), Provenance.USER, "", "");
	}

	@Test
	void ownersHaveTheirNames() {
		assertEquals("Conductivity of LLZO", names.of(parameter("sigma:llzo")));
		assertEquals("Thickness of LLZO", names.of(parameter("thickness:" + stack.layers().get(1).layer().id())));
		assertEquals("Contact fraction at Li|LLZO",
				names.of(parameter("contact-fraction:" + stack.boundaries().get(0).boundary().id())));
		assertEquals("Transfer resistance, Li|liquid", names.of(parameter("R_ct:Li|liquid")));
		assertEquals("Stack pressure", names.of(parameter("stack-pressure")));
	}

	@Test
	void boundaryKnowsItsLayers() {
		ParameterNames own = ParameterNames.of(stack.boundaries().get(0).boundary(), REGISTRIES.materials());
		assertEquals("Thickness of LLZO", own.of(parameter("thickness:" + stack.layers().get(1).layer().id())));
		assertEquals("Contact fraction at Li|LLZO",
				own.of(parameter("contact-fraction:" + stack.boundaries().get(0).boundary().id())));
	}

	@Test
	void classesOfMaterialsAreNamed() {
		assertEquals("Conductivity of the coating oxide", names.of(parameter("coating-conductivity:class:oxide")));
	}

	@Test
	void unknownKeysOfOthersAreWords() {
		assertEquals("tunnel length LLZO", names.of(parameter("tunnel-length:llzo")));
		assertEquals("x", names.of(parameter("")));
	}

	@Test
	void whatMakesTheBuiltInEstimatesUncertainHasAName() {
		TextBundle texts = new TextBundle(ParameterNames.class);
		List<String> quantities = Stream
				.concat(stack.layers().stream().flatMap(layer -> layer.estimates().stream()),
						stack.boundaries().stream().flatMap(boundary -> boundary.estimates().stream()))
				.map(EstimateResult::drivers).flatMap(List::stream).map(driver -> driver.parameter().key().split(":", 2)[0])
				.distinct().toList();
		assertFalse(quantities.isEmpty());
		assertEquals(List.of(), quantities.stream().filter(quantity -> !texts.has(quantity)).toList());
	}

	@Test
	void classesOfASideAreWords() {
		assertEquals("Transfer of published values, lithium|garnet coated with alloying metal",
				names.of(parameter("evidence-transfer:lithium|garnet coated with alloying metal")));
	}

	@Test
	void namesAreInTheLanguageInUse() {
		Locale before = TextLanguage.current();
		try {
			TextLanguage.use(Locale.GERMAN);
			assertEquals("Stapeldruck", names.of(parameter("stack-pressure")));
			assertEquals("Leitf\u00e4higkeit der Beschichtung Oxid", names.of(parameter("coating-conductivity:class:oxide")));
			assertEquals("\u00dcbertragung ver\u00f6ffentlichter Werte, Lithiumlegierung|Granat beschichtet: legierendes Metall",
					names.of(parameter("evidence-transfer:lithium alloy|garnet coated with alloying metal")));
			assertEquals("Ver\u00f6ffentlichter Wert I022 nach der Behandlung", names.of(parameter("evidence:I022 after")));
		} finally {
			TextLanguage.use(before);
		}
	}
}
