/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import org.interphase.cli.internal.SampleReport;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class JsonReportTest {

	private final String text = JsonReport.render(SampleReport.make());

	private JsonNode at(String place) throws Exception {
		return new ObjectMapper().readTree(text).at(place);
	}

	@Test
	void whatIsNotFiniteIsNull() throws Exception {
		assertTrue(at("/designs/0/stacks/0/totals/asr_ohm_cm2/p5").isNull());
		assertEquals(12, at("/designs/0/stacks/0/totals/asr_ohm_cm2/median").doubleValue());
		assertTrue(at("/designs/0/stacks/0/totals/asr_ohm_cm2/p95").isNull());
		assertTrue(at("/designs/0/stacks/0/totals/areal_capacity_mAh_cm2").isNull());
		assertFalse(text.contains("Infinity"));
	}

	@Test
	void findingsAreWhole() throws Exception {
		assertEquals(new ObjectMapper().readTree("""
				{"rule": "R-4", "severity": "warning", "element": "id-of-C", "label": "C", "message": "Message of R-4.",
				"reason": "Reason of R-4.", "value": null, "threshold": 5.0, "unit": "MPa", "unknown": false,
				"sources": ["key-of-R-4"], "waived": true, "waiver_reason": "We know."}
				"""), at("/designs/0/stacks/0/findings/5"));
		assertTrue(at("/designs/0/stacks/0/findings/0/waiver_reason").isNull());
	}

	@Test
	void sourcesThatNobodyKnowsAreListedWithoutCitation() throws Exception {
		assertTrue(at("/sources/key-of-R-1/citation").isNull());
		assertEquals(4, at("/sources").size());
	}

	@Test
	void faultsAndProblemsAreNamedAndCounted() throws Exception {
		assertEquals("org.example.broken", at("/designs/0/stacks/0/faults/0/contribution").textValue());
		assertEquals("org.example.lost", at("/problems/0/contribution").textValue());
		assertEquals(2, at("/counts/fault").intValue());
		assertEquals(2, at("/counts/error").intValue());
		assertEquals(2, at("/counts/unknown").intValue());
		assertEquals(1, at("/counts/waived").intValue());
	}

	@Test
	void linesEndTheSameWayEverywhere() {
		assertFalse(text.contains("\r"));
		assertTrue(text.endsWith("}\n"));
	}
}
