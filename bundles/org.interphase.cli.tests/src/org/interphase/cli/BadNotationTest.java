/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BadNotationTest extends CommandLineFixture {

	@Test
	void theCaretStandsUnderThePlace() {
		Outcome outcome = run("assess", "--stack", "Li | LLZO 500 parsec | LFP");
		assertEquals(2, outcome.exitCode());
		assertEquals("", outcome.out());
		List<String> lines = outcome.err().lines().toList();
		int caret = -1;
		for (int i = 1; i < lines.size() && caret < 0; i++) {
			caret = lines.get(i).strip().matches("\\^+~*") ? i : -1;
		}
		assertTrue(caret > 0, outcome.err());
		int column = lines.get(caret).indexOf('^');
		String shown = lines.get(caret - 1);
		assertTrue(column >= shown.indexOf("500") && column <= shown.indexOf("parsec") + 5, outcome.err());
	}

	@Test
	void unknownMaterialsAreRefused() {
		Outcome outcome = run("assess", "--stack", "Li | LLZOO 500 um | LFP");
		assertEquals(2, outcome.exitCode());
		assertEquals("", outcome.out());
		assertTrue(outcome.err().contains("LLZOO") && outcome.err().contains("LLZO"), outcome.err());
	}

	@Test
	void anEmptyNotationIsRefused() {
		run("assess", "--stack", " ").refusedWith("--stack", "empty");
	}
}
