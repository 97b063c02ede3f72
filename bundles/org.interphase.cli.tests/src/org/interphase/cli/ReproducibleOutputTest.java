/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** The same input, seed and number of draws give the same bytes. */
class ReproducibleOutputTest extends CommandLineFixture {

	private static final String NOTATION = "Li | LLZO 500 um | LFP 60 um";

	@Test
	void files() throws Exception {
		String name = file("a.cellstack", GARNET);
		assertEquals(assessJson(name).out(), assessJson(name).out());
		assertEquals(run("assess", "--explain", name), run("assess", "--explain", name));
	}

	@Test
	void filesWithoutIds() throws Exception {
		String name = file("a.cellstack", GARNET.replaceAll(" id=\"\\w+\"", ""));
		String out = assessJson(name).out();
		assertEquals(out, assessJson(name).out());
		assertEquals("layers-2", assessJson(name).stack().at("/layers/1/id").textValue());
	}

	@Test
	void idsOfAFileStay() throws Exception {
		String name = file("a.cellstack", GARNET.replace("id=\"l1\" ", "").replace("\"l2\"", "\"layers-1\""));
		assertEquals("layers-1", assessJson(name).stack().at("/layers/1/id").textValue());
		assertEquals("layers-2", assessJson(name).stack().at("/layers/0/id").textValue());
		assertEquals("s", assessJson(name).stack().get("id").textValue());
	}

	@Test
	void notations() {
		String out = assessJson("--stack", NOTATION).out();
		assertEquals(out, assessJson("--stack", NOTATION).out());
		assertFalse(out.contains("NaN"));
	}

	@Test
	void theSeedIsReportedAndMatters() throws Exception {
		String one = assessJson("--seed", "1", "--draws", "500", "--stack", NOTATION).out();
		Outcome two = assessJson("--seed", "-2", "--draws", "500", "--stack", NOTATION);
		assertEquals(-2, two.json().get("seed").intValue());
		assertEquals(500, two.json().get("draws").intValue());
		assertNotEquals(one.replace("\"seed\": 1", ""), two.out().replace("\"seed\": -2", ""));
	}
}
