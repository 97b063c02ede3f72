/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.registry.Registries;
import org.interphase.core.registry.ScriptReader;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ScriptFoldersTest {

	private static final String CELL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<cellstack:Design xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
			  xmlns:cellstack="http://www.interphase.org/cellstack/1" id="d"><materials id="m" name="Mine"/><stacks id="s"><layers xsi:type="cellstack:SolidElectrolyte" id="l" name="X" material="Mine"/></stacks></cellstack:Design>
			""";

	@TempDir
	Path directory = Path.of("");
	private String out = "";
	private String err = "";

	@BeforeEach
	void writeDesigns() throws IOException {
		Files.createDirectories(directory.resolve("cells/.rules"));
		Files.writeString(directory.resolve("cells/.rules/a.script"), "");
		Files.writeString(directory.resolve("cells/cell.cellstack"), CELL);
		Files.createDirectories(directory.resolve("empty"));
	}

	@Test
	void namingAFolderIsTheConsent() {
		assertEquals(1, run(new Reader(), "validate", "--scripts", "cells/.rules", "cells/cell.cellstack"), err);
		assertTrue(out.contains("S-1"), out);
		assertEquals("", err);
	}

	@Test
	void scriptsBesideADesignAreToldOfAndNotRun() {
		assertEquals(0, run(new Reader(), "validate", "cells/cell.cellstack"), err);
		assertTrue(!out.contains("S-1"), out);
		assertEquals("Not run: 1 scripts in " + directory.resolve("cells/.rules") + ". To run them, add --scripts \""
				+ directory.resolve("cells/.rules") + "\".", err.strip());
	}

	@Test
	void theNoticeSaysWhenNobodyReadsScripts() {
		assertEquals(0, run(null, "validate", "cells/cell.cellstack"), err);
		assertTrue(err.startsWith("Not run: the scripts in " + directory.resolve("cells/.rules")) && err.contains("install"), err);
	}

	@Test
	void allCommandsKnowWhatScriptsContribute() {
		assertEquals(0, run(new Reader(), "rules", "list", "--scripts", "cells/.rules"), err);
		assertTrue(out.contains("S-1"), out);
		assertEquals(0, run(new Reader(), "contributions", "--scripts", "cells/.rules"), err);
		assertTrue(out.contains("S-1"), out);
	}

	@Test
	void foldersThatCannotBeMeantAreRefused() {
		assertEquals(2, run(new Reader(), "validate", "--scripts", "nowhere", "cells/cell.cellstack"));
		assertTrue(err.contains("--scripts nowhere: there is no such folder"), err);
		assertEquals(2, run(new Reader(), "validate", "--scripts", "empty", "cells/cell.cellstack"));
		assertTrue(err.contains("there are no scripts in it") && err.contains("Test script"), err);
		assertEquals(2, run(null, "validate", "--scripts", "cells/.rules", "cells/cell.cellstack"));
		assertTrue(err.contains("no installed plug-in reads scripts"), err);
	}

	/** A rule that is missing without a word would pass. */
	@Test
	void nothingIsJudgedWithoutAScriptThatCannotBeRead() {
		Reader reader = new Reader("a.script, line 1: what is this?");
		assertEquals(2, run(reader, "validate", "--scripts", "cells/.rules", "cells/cell.cellstack"));
		assertTrue(err.contains("a.script, line 1: what is this?"), err);
		assertEquals("", out);
		assertEquals(1, run(reader, "contributions", "--scripts", "cells/.rules"), err);
		assertTrue(out.contains("a.script, line 1: what is this?") && out.contains("S-1"), out);
	}

	@Test
	void theFirstProblemAndTheirNumberAreTold() {
		assertEquals(2, run(new Reader("one", "two", "three"), "assess", "--scripts", "cells/.rules", "cells/cell.cellstack"));
		assertTrue(err.contains("one (2 more problems of scripts;"), err);
	}

	private int run(@Nullable Reader reader, String... args) {
		Registries.Builder builder = new Registries.Builder();
		if (reader != null) {
			builder.add(reader);
		}
		Registries registries = builder.build();
		ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
		ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
		int exitCode = new CommandRunner(new Console(new PrintStream(outBytes, true, StandardCharsets.UTF_8),
				new PrintStream(errBytes, true, StandardCharsets.UTF_8), directory), () -> registries).run(args);
		out = outBytes.toString(StandardCharsets.UTF_8);
		err = errBytes.toString(StandardCharsets.UTF_8);
		return exitCode;
	}

	/** Reads a rule that every stack breaks. */
	private static final class Reader implements ScriptReader {

		private final List<String> problems;

		Reader(String... problems) {
			this.problems = List.of(problems);
		}

		@Override
		public String id() {
			return "reader";
		}

		@Override
		public String name() {
			return "Test script";
		}

		@Override
		public List<Path> scripts(Path folder) {
			return Stream.of(folder.resolve("a.script")).filter(Files::exists).toList();
		}

		@Override
		public void read(Path folder, Registries.Builder builder) {
			problems.forEach(problem -> builder.addProblem(name(), problem));
			builder.add(new Rule() {
				@Override
				public RuleDescriptor descriptor() {
					return new RuleDescriptor("S-1", "Test", Severity.ERROR, RuleDescriptor.Scope.STACK, "Scripted", "because", List.of(),
							List.of());
				}

				@Override
				public void check(RuleContext context) {
					context.finding("Broken.").report();
				}
			});
		}
	}
}
