/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal;

import static org.interphase.rules.fixture.Verdicts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.interphase.core.rule.Severity;
import org.interphase.model.Atmosphere;
import org.interphase.rules.fixture.Faces;
import org.interphase.rules.fixture.Registered;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that ran, and cells with a known fault. */
class PublishedCellsTest {

	@ParameterizedTest
	@ValueSource(strings = { "Li|ILE|LLZO|ILE|LFP", "Li|LiPON|LCO", "Li|gel|LLCZNO|gel|LFP", "Li|ILE|LSPS|LFP",
			"Li|LLZO|LFP", "Li|ILE|LFP", "Li|LE|LATP|LE|LFP", "Li|ILE+LAGP|LAGP|ILE+LAGP|LFP",
			"Li|ILE+LAGP|LAGP|ILE+LAGP|Li", "Li|PEO+LATP|NMC811", "Li|LE|LAGP|ORLE|NMC811", "Li|DOL|LAGP|DOL|S",
			"Li|QSSE|LCO", "Li|ILE|LLZO|ILE|LFP|SS|Li|ILE|LLZO|ILE|LFP" })
	void cellsThatRanHaveNoError(String notation) {
		TestStack stack = TestStack.of(notation).temperature(25).atmosphere(Atmosphere.INERT).stackPressure(1);
		Registered.rules().flatMap(rule -> run(rule, stack).stream())
				.forEach(finding -> assertNotEquals(Severity.ERROR, finding.severity(), finding::message));
	}

	@ParameterizedTest
	@CsvSource({ "Li|LATP|LFP,R-ECH-03,ERROR", "Li|LSPS|LFP,R-ECH-03,ERROR", "Li|LPSCl|NMC811,R-ECH-07,WARNING",
			"Li|ILE|LSPS|LFP,R-ECH-04,WARNING" })
	void knownFaults(String notation, String rule, Severity severity) {
		assertFinds(rule, severity, TestStack.of(notation));
	}

	@Test
	void garnetFromTheAir() {
		TestStack stack = TestStack.of("Li|LLZO|LFP").rightFace(0, Faces.AIR_EXPOSED);
		assertFinds("R-AIR-02", Severity.WARNING, stack);
		assertFinds("R-MEC-01", Severity.WARNING, stack);
	}

	@Test
	void capacityOfThePrintedTable() {
		assertFinds("R-MAT-05", Severity.WARNING, TestStack.of("Li|LE+BuLi|LLZO|LE+BuLi|LFP").layer(4,
				layer -> layer.specificCapacity(176.7)));
	}

	@Test
	void muchLiquidOnTheCathode() {
		TestStack stack = TestStack.of("Li|LLZO|LE|NMC811").layer(2, layer -> layer.dose(22.2419).thickness(222.419));
		assertFinds("R-SAF-02", Severity.WARNING, stack);
		assertEquals(Set.of(), found(stack).keySet().stream().filter("R-GEO-01"::equals).collect(Collectors.toSet()));
	}

	/** One cause, one message: of the rules on reduction and on oxidation only the most specific one speaks. */
	@ParameterizedTest
	@CsvSource({ "Li|LATP|ILE|LFP,R-ECH-03", "LTO|LATP|ILE|LFP,R-ECH-05", "Li|LPSCl|ILE|LFP,R-ECH-06",
			"Li|LLZO|ILE|LFP,R-ECH-02", "Li|ILE|LAGP|ILE|LFP,R-ECH-04" })
	void oneCauseOneMessage(String notation, String rule) {
		Set<String> reduction = Set.of("R-ECH-02", "R-ECH-03", "R-ECH-04", "R-ECH-05", "R-ECH-06");
		Set<String> found = new TreeSet<>(found(TestStack.of(notation)).keySet());
		found.retainAll(reduction);
		assertEquals(Set.of(rule), found);
	}

	private static void assertFinds(String rule, Severity severity, TestStack stack) {
		assertEquals(severity, found(stack).get(rule), rule);
	}

	/** The gravest severity of each rule that found something. */
	private static Map<String, Severity> found(TestStack stack) {
		Map<String, Severity> found = new TreeMap<>();
		Registered.rules().flatMap(rule -> run(rule, stack).stream()).filter(finding -> !finding.unknown())
				.forEach(finding -> found.merge(finding.rule(), finding.severity(),
						(a, b) -> a.compareTo(b) > 0 ? a : b));
		return found;
	}
}
