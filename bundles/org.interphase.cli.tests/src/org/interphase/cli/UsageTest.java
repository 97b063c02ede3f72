/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

class UsageTest extends CommandLineFixture {

	@Test
	void versionNamesToolAndNumber() {
		Outcome outcome = run("--version");
		assertEquals(0, outcome.exitCode());
		assertTrue(outcome.out().matches("interphase \\d+\\.\\d+\\.\\d+\\R"), outcome.out());
	}

	@Test
	void theNumberIsThatOfTheBundle() {
		Bundle bundle = FrameworkUtil.getBundle(Interphase.class);
		if (bundle == null) {
			abort("There are no bundles in plain Java.");
			return;
		}
		String number = bundle.getVersion().toString().replaceAll("^(\\d+\\.\\d+\\.\\d+).*", "$1");
		assertEquals("interphase " + number, run("--version").out().strip());
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "-h", "help" })
	void helpListsTheCommandsAndExitCodes(String how) {
		Outcome outcome = run(how);
		assertEquals(0, outcome.exitCode());
		assertEquals("", outcome.err());
		assertTrue(outcome.out().contains("assess") && outcome.out().contains("Exit codes:"), outcome.out());
	}

	@Test
	void everyOptionOfAssessIsExplained() {
		String help = run("help", "assess").out();
		assertEquals(help, run("assess", "--help").out());
		for (String option : new String[] { "--stack", "--format", "--explain", "--at", "--seed", "--draws", "--fail-on",
				"--out", "--trace", "--help" }) {
			assertTrue(help.lines().anyMatch(line -> line.strip().matches("(-h, )?" + option + "(=\\S+)?\\s+\\S.*")),
					() -> option + " is not explained in\n" + help);
		}
		assertTrue(help.contains("error, warning, info, never") && help.contains("text, json"), help);
	}

	@ParameterizedTest
	@ValueSource(strings = { "assess", "validate", "estimate", "explain", "sweep", "render", "report", "contributions", "new", "convert", "diff", "rules list",
			"rules show", "library list", "library show", "library check", "calibrate", "help" })
	void everyCommandExplainsItsOptionsAndShowsExamples(String command) {
		String[] words = command.split(" ");
		String[] call = new String[words.length + 1];
		call[0] = "help";
		System.arraycopy(words, 0, call, 1, words.length);
		List<String> lines = run(call).out().lines().toList();
		int options = 0;
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).matches(" +(-h, )?--\\S+.*|      \\[?[A-Z]+.*")) {
				String own = lines.get(i).strip().replaceFirst("^(-h, )?\\S+", "").strip();
				assertTrue(!own.isEmpty() || lines.get(i + 1).startsWith("       "), lines.get(i));
				options++;
			}
		}
		assertTrue(options >= 2, command);
		assertTrue(lines.contains("Examples:"), command);
		assertTrue(lines.get(lines.indexOf("Examples:") + 1).startsWith("  interphase " + words[0]), command);
	}

	@Test
	void withoutACommandThereIsNothingToDo() {
		run().refusedWith("command", "interphase help");
	}

	@Test
	void unknownCommandsAndOptionsAreRefusedWithASuggestion() {
		run("asess").refusedWith("asess", "did you mean assess");
		run("cell.xml").refusedWith("no command \"cell.xml\"", "FILE.cellstack", "interphase help");
		run("assess", "--formt", "json", "x").refusedWith("--formt", "--format", "interphase help assess");
		run("help", "assess-all").refusedWith("assess-all");
	}

	@Test
	void eitherFilesOrANotation() {
		run("assess").refusedWith("FILE", "--stack");
		run("assess", "a.cellstack", "--stack", "Li | LLZO").refusedWith("FILE", "--stack");
	}

	@Test
	void optionsOfTheWrongKindAreRefused() {
		run("assess", "--format", "yaml", "x").refusedWith("--format", "yaml", "text, json");
		run("assess", "--fail-on", "panic", "x").refusedWith("--fail-on", "panic", "error, warning, info, never");
		run("assess", "--seed", "x1", "x").refusedWith("--seed", "x1");
		run("assess", "--draws", "1e4", "x").refusedWith("--draws", "1e4");
		run("assess", "--draws", "99", "x").refusedWith("--draws", "99", "100", "10000000");
		run("assess", "--draws", "10000001", "x").refusedWith("--draws");
		run("assess", "--seed", "1", "--seed", "2", "x").refusedWith("--seed");
		run("assess", "--stack").refusedWith("--stack");
	}

	@Test
	void anArgumentThatStartsWithAtIsNoListOfArguments() throws Exception {
		file("args", "--help");
		run("assess", "@args").refusedWith("@args");
	}
}
