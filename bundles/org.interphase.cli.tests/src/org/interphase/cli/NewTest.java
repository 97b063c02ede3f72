/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.nio.file.Files;
import java.util.List;

import org.interphase.core.registry.Registries;
import org.interphase.core.template.DesignTemplate;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NewTest extends CommandLineFixture {

	@Test
	void aDesignStartsFromANotation() throws Exception {
		assertEquals(0, run("new", "--stack", "Li | LLZO 500 um | LFP", "--name", "Pellet", "--out", "a.cellstack").exitCode());
		assertTrue(Files.readString(directory.resolve("a.cellstack")).contains("name=\"Pellet\""));
		assertEquals(0, run("estimate", "a.cellstack").exitCode());
	}

	@Test
	void aDesignStartsFromEachTemplate() throws Exception {
		List<DesignTemplate> templates = Registries.standard().templates();
		assertFalse(templates.isEmpty());
		for (DesignTemplate template : templates) {
			String name = template.id() + ".cellstack";
			Outcome outcome = run("new", "--template", template.id(), "--out", name);
			assertEquals(0, outcome.exitCode(), outcome.err());
			assertTrue(Files.size(directory.resolve(name)) > 0, name);
		}
		assertEquals(templates.size(), directoryContent().size());
	}

	@Test
	void partsOfTwoDesignsNeverShareIds() throws Exception {
		run("new", "--stack", "Li | LLZO 500 um | LFP", "--out", "a.cellstack");
		run("new", "--stack", "Li | LLZO 500 um | LFP", "--out", "b.cellstack");
		assertFalse(Files.readString(directory.resolve("a.cellstack")).contains("layers-1"));
		assertFalse(Files.readString(directory.resolve("a.cellstack")).equals(Files.readString(directory.resolve("b.cellstack"))));
		assertEquals(0, run("diff", "a.cellstack", "b.cellstack").exitCode());
	}

	@Test
	void badUsageIsRefused() throws Exception {
		run("new", "--stack", "Li | LLZO").refusedWith("--out");
		run("new", "--out", "a.cellstack").refusedWith("--template", "--stack");
		run("new", "--template", "C01", "--stack", "Li | LLZO", "--out", "a.cellstack").refusedWith("either");
		run("new", "--template", "C99", "--out", "a.cellstack").refusedWith("C99", "library list --kind template");
		run("new", "--stack", "Li | LLZO", "--out", "a.doc").refusedWith("a.doc", ".cellstack");
		file("old.cellstack", GARNET);
		run("new", "--stack", "Li | LLZO", "--out", "old.cellstack").refusedWith("old.cellstack", "--force");
		assertEquals(GARNET, Files.readString(directory.resolve("old.cellstack")));
	}
}
