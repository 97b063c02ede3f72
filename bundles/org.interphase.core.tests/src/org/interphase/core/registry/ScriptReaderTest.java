/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.interphase.core.assess.Fakes;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptReaderTest {

	@TempDir
	Path folder = Path.of("");

	private final Registries installed = Fakes.registries(new Reader(), Fakes.rule("T-1", RuleContext::stack));

	@Test
	void scriptsAreReadOnlyFromFoldersThatAreNamed() {
		assertEquals(List.of("T-1"), ids(installed));
		assertEquals(List.of("S-1", "T-1"), ids(installed.withScripts(folder)));
		assertEquals(List.of("T-1"), ids(installed));
	}

	@Test
	void theFileOfAScriptIsItsProviderWithoutItsPath() {
		ContributionInfo info = installed.withScripts(folder).contributions().stream().filter(found -> found.id().equals("S-1"))
				.findFirst().orElseThrow();
		assertEquals(folder.getFileName() + "/a.script", info.provider());
		assertEquals(folder.resolve("a.script").toString(), info.file());
		assertEquals("rule", info.kind());
		assertEquals("", info.version());
	}

	@Test
	void problemsOfScriptsAreProblems() {
		assertEquals(List.of("b.script:1: not understood"),
				installed.withScripts(folder).problems().stream().map(Registries.ContributionProblem::problem).toList());
	}

	@Test
	void theSameFolderTwiceIsToldAsAProblem() {
		Registries twice = installed.withScripts(folder).withScripts(folder);
		assertEquals(List.of("S-1", "T-1"), ids(twice));
		assertTrue(twice.problems().stream().anyMatch(problem -> problem.problem().contains("S-1")));
	}

	@Test
	void readersAreListed() {
		assertTrue(installed.contributions().stream().anyMatch(info -> info.kind().equals("script reader") && info.id().equals("reader")));
	}

	@Test
	void aDesignOnlyHasTheFoldersBesideAndAboveItInItsProject() throws IOException {
		Path project = folder.resolve("project");
		Path near = Files.createDirectories(project.resolve("cells").resolve(ScriptReader.FOLDER));
		Path top = Files.createDirectories(project.resolve(ScriptReader.FOLDER));
		Files.createDirectories(folder.resolve(ScriptReader.FOLDER));
		Path design = project.resolve("cells/cell.cellstack");
		assertEquals(List.of(near, top), ScriptReader.folders(design, project));
		assertEquals(List.of(near), ScriptReader.folders(design, folder.resolve("elsewhere")));
		assertEquals(List.of(), ScriptReader.folders(folder.resolve("other/cell.cellstack"), project));
	}

	private static List<String> ids(Registries registries) {
		return registries.rules().stream().map(rule -> rule.descriptor().id()).toList();
	}

	/** A rule of a script. */
	private static final class Scripted implements Rule, FromFile {

		private final Rule rule;
		private final Path file;

		Scripted(Rule rule, Path file) {
			this.rule = rule;
			this.file = file;
		}

		@Override
		public Path file() {
			return file;
		}

		@Override
		public RuleDescriptor descriptor() {
			return rule.descriptor();
		}

		@Override
		public void check(RuleContext context) {
			rule.check(context);
		}
	}

	/** Finds a rule in each folder, and a script that it does not understand. */
	private static final class Reader implements ScriptReader {

		@Override
		public String id() {
			return "reader";
		}

		@Override
		public String name() {
			return "Reader";
		}

		@Override
		public List<Path> scripts(Path place) {
			return List.of(place.resolve("a.script"), place.resolve("b.script"));
		}

		@Override
		public void read(Path place, Registries.Builder builder) {
			builder.add(new Scripted(Fakes.rule("S-1", RuleContext::stack), place.resolve("a.script"))).addProblem("script",
					"b.script:1: not understood");
		}
	}
}
