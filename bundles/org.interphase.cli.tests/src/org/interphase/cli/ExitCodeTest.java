/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ExitCodeTest extends CommandLineFixture {

	/** Lithium reduces the titanium of LATP: no rule set passes this. */
	private static final String REDUCED = GARNET.replace("material=\"LLZO\"", "material=\"LATP\"");

	@Test
	void findingsAtOrAboveTheLevelMakeTheExitCodeOne() throws Exception {
		String name = file("latp.cellstack", REDUCED);
		JsonNode counts = assessJson(name).json().get("counts");
		assertTrue(counts.get("error").intValue() > 0, counts.toString());
		assertEquals(1, run("assess", name).exitCode());
		assertEquals(1, run("assess", "--fail-on", "warning", name).exitCode());
		assertEquals(1, run("assess", "--fail-on", "INFO", name).exitCode());
		assertEquals(0, run("assess", "--fail-on", "never", name).exitCode());
	}

	@Test
	void eachLevelFailsFromItsOwnSeverityOn() throws Exception {
		String name = file("a.cellstack", GARNET);
		JsonNode counts = assessJson(name).json().get("counts");
		int errors = counts.get("error").intValue();
		int warnings = errors + counts.get("warning").intValue();
		int all = warnings + counts.get("info").intValue() + counts.get("unknown").intValue();
		assertEquals(errors > 0 ? 1 : 0, run("assess", name).exitCode());
		assertEquals(warnings > 0 ? 1 : 0, run("assess", "--fail-on", "warning", name).exitCode());
		assertEquals(all > 0 ? 1 : 0, run("assess", "--fail-on", "info", name).exitCode());
	}

	@Test
	void waivedFindingsDoNotCount() throws Exception {
		String name = file("latp.cellstack", REDUCED);
		StringBuilder waivers = new StringBuilder();
		for (JsonNode finding : assessJson(name).stack().get("findings")) {
			if (finding.get("severity").textValue().equals("error")) {
				waivers.append("<waivers rule=\"%s\" target=\"%s\" reason=\"A study of failure.\"/>\n"
						.formatted(finding.get("rule").textValue(), finding.get("element").textValue()));
			}
		}
		String waived = file("waived.cellstack", REDUCED.replace("</cellstack:Design>", waivers + "</cellstack:Design>"));
		Outcome outcome = run("assess", waived);
		assertEquals(0, outcome.exitCode(), outcome.out());
		assertTrue(outcome.out().contains("Accepted: A study of failure."), outcome.out());
		assertNotEquals(0, assessJson(waived).json().at("/counts/waived").intValue());
	}

	@Test
	void outputThatNobodyTakesIsAFailure() throws Exception {
		file("a.cellstack", GARNET);
		PrintStream full = new PrintStream(new OutputStream() {

			@Override
			public void write(int b) throws IOException {
				throw new IOException("No space left on device");
			}
		}, true, StandardCharsets.UTF_8);
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exitCode = Interphase.run(new String[] { "assess", "--fail-on", "never", "a.cellstack" }, full,
				new PrintStream(err, true, StandardCharsets.UTF_8), directory);
		assertEquals(3, exitCode);
		assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count(), err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void anInternalFailureIsOneLineAndTellsHowToGetTheTrace() throws Exception {
		file("a.cellstack", GARNET);
		String plain = failing("assess", "--fail-on", "never", "a.cellstack");
		assertEquals(1, plain.lines().count(), plain);
		assertTrue(plain.startsWith("interphase: internal failure: IllegalStateException: broken terminal"), plain);
		assertTrue(plain.contains("--trace"), plain);
		String traced = failing("assess", "--trace", "--fail-on", "never", "a.cellstack");
		assertTrue(traced.contains("at org.interphase.cli."), traced);
	}

	private String failing(String... args) {
		PrintStream broken = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8) {

			@Override
			public void write(byte[] bytes, int offset, int length) {
				throw new IllegalStateException("broken\nterminal");
			}
		};
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		assertEquals(3, Interphase.run(args, broken, new PrintStream(err, true, StandardCharsets.UTF_8), directory));
		return err.toString(StandardCharsets.UTF_8);
	}
}
