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
	void onlyTheWantedPartsAreWritten() throws Exception {
		file("cell.cellstack", GARNET);
		String whole = run("report", "cell.cellstack", "--fail-on", "never").out();
		String drawing = run("report", "cell.cellstack", "--parts", "drawing,LAYERS", "--fail-on", "never").out();
		assertTrue(drawing.contains("<svg") && drawing.length() < whole.length());
		assertTrue(whole.contains("@") && !drawing.contains("@article"), "no bibliography");
		assertTrue(!run("report", "cell.cellstack", "--parts", "layers", "--fail-on", "never").out().contains("<svg"));
	}

	@Test
	void aBoundaryHasAReportOfItsOwn() throws Exception {
		file("cell.cellstack", GARNET);
		String first = run("report", "cell.cellstack", "--boundary", "1", "--fail-on", "never").out();
		assertEquals(first, run("report", "cell.cellstack", "--boundary", "Li | LLZO", "--fail-on", "never").out());
		String second = run("report", "cell.cellstack", "--boundary", "2", "--parts", "boundaries", "--fail-on", "never").out();
		assertTrue(first.contains("Li|LLZO") && !second.contains("Li|LLZO"), second);
	}

	@Test
	void badUsageIsRefused() throws Exception {
		String cell = file("cell.cellstack", GARNET);
		run("report").refusedWith("FILE");
		run("report", cell, cell).refusedWith("one design");
		run("report", cell, "--out", cell).refusedWith("overwrite");
		run("report", cell, "--out", "no/r.html").refusedWith("no/r.html");
		run("report", "nowhere.cellstack").refusedWith("nowhere.cellstack");
		run("report", cell, "--parts", "drawing,colour").refusedWith("colour", "waterfall");
		run("report", cell, "--boundary", "9").refusedWith("9", "Li|LLZO");
	}
}
