/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.nio.file.Files;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ReportTest extends CommandLineFixture {

	@Test
	void theReportIsOneFile() throws Exception {
		file("cell.cellstack", GARNET);
		Outcome outcome = run("report", "cell.cellstack", "--out", "r.html", "--date", "2026-01-02", "--fail-on", "never");
		assertEquals(0, outcome.exitCode(), outcome.err());
		assertEquals("", outcome.out() + outcome.err());
		String page = Files.readString(directory.resolve("r.html"));
		assertTrue(page.contains("Garnet cell") && page.contains("<svg") && page.contains("2026-01-02")
				&& page.contains("interphase 0."), page);
		assertEquals(page,
				run("report", "cell.cellstack", "--date", "2026-01-02", "--fail-on", "never").out());
	}

	@Test
	void exitCodesAreThoseOfAssess() throws Exception {
		file("cell.cellstack", GARNET);
		for (String level : new String[] { "error", "warning", "info", "never" }) {
			assertEquals(run("assess", "cell.cellstack", "--fail-on", level).exitCode(),
					run("report", "cell.cellstack", "--fail-on", level, "--out", level + ".html").exitCode(), level);
			assertTrue(Files.exists(directory.resolve(level + ".html")));
		}
		assertEquals(1, run("report", "cell.cellstack", "--fail-on", "info", "--out", "r.html").exitCode());
	}

	@Test
	void conditionsOfTheUserAreReported() throws Exception {
		file("cell.cellstack", GARNET);
		assertTrue(run("report", "cell.cellstack", "--at", "T=61C").out().contains("61"));
	}

	@Test
	void badUsageIsRefused() throws Exception {
		String cell = file("cell.cellstack", GARNET);
		run("report").refusedWith("FILE");
		run("report", cell, cell).refusedWith("one design");
		run("report", cell, "--out", cell).refusedWith("overwrite");
		run("report", cell, "--out", "no/r.html").refusedWith("no/r.html");
		run("report", "nowhere.cellstack").refusedWith("nowhere.cellstack");
	}
}
