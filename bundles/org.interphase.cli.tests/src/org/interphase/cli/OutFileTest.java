/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OutFileTest extends CommandLineFixture {

	@BeforeEach
	void design() throws Exception {
		file("a.cellstack", GARNET);
	}

	@Test
	void theReportGoesToTheFileAndNothingElseIsLeft() throws Exception {
		String shown = assessJson("a.cellstack").out();
		assertEquals("", assessJson("a.cellstack", "--out", "r.json").out());
		assertEquals(shown, Files.readString(directory.resolve("r.json")));
		assertEquals(List.of("a.cellstack", "r.json"), directoryContent().stream().map(Path::getFileName).map(Path::toString).toList());
	}

	@Test
	void anOldReportIsReplaced() throws Exception {
		file("r.json", "old and longer than nothing");
		assessJson("a.cellstack", "--out", "r.json");
		assertTrue(Files.readString(directory.resolve("r.json")).startsWith("{"));
	}

	@Test
	void aLinkStaysALink() throws Exception {
		file("real.json", "old");
		Files.createSymbolicLink(directory.resolve("link.json"), Path.of("real.json"));
		assessJson("a.cellstack", "--out", "link.json");
		assertTrue(Files.isSymbolicLink(directory.resolve("link.json")));
		assertTrue(Files.readString(directory.resolve("real.json")).startsWith("{"));
	}

	@Test
	void theDesignIsNeverOverwritten() throws Exception {
		run("assess", "a.cellstack", "--out", "./a.cellstack").refusedWith("--out ./a.cellstack", "overwrite");
		assertEquals(GARNET, Files.readString(directory.resolve("a.cellstack")));
	}

	@Test
	void placesThatHoldNoFileAreRefused() throws Exception {
		run("assess", "a.cellstack", "--out", ".").refusedWith("--out .", "directory");
		run("assess", "a.cellstack", "--out", "none/r.json").refusedWith("--out none/r.json", "directory");
		assertEquals(1, directoryContent().size());
	}
}
