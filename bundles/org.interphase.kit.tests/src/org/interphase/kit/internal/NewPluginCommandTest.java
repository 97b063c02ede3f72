/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.kit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

class NewPluginCommandTest {

	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	@TempDir
	private Path folder = Path.of("");

	@Test
	void aProjectIsWrittenWithItsFolders() throws IOException {
		Path project = folder.resolve("deep/acme");
		assertEquals(0, run(project, "org.acme.x", "rule,Command"));
		assertTrue(Files.exists(project.resolve("org.acme.x/src/org/acme/x/ThicknessLimit.java")));
		assertTrue(Files.exists(project.resolve("org.acme.x/src/org/acme/x/LayersCommand.java")));
		assertTrue(Files.readString(project.resolve("pom.xml")).contains("<module>org.acme.x</module>"));
		assertEquals(List.of("acme"), names(folder.resolve("deep")));
		assertTrue(out.toString().contains("mvn verify"), out.toString());
	}

	@Test
	void anEmptyFolderWillDo() throws IOException {
		assertEquals(0, run(folder, "org.acme.x", "materials"));
		assertTrue(Files.exists(folder.resolve("org.acme.x/src/org/acme/x/materials.csv")));
	}

	@Test
	void aFolderWithAnythingInItIsLeftAlone() throws IOException {
		Files.writeString(folder.resolve("mine.txt"), "mine");
		refused(run(folder, "org.acme.x", "rule"), "is not empty");
		assertEquals(List.of("mine.txt"), names(folder));
	}

	@Test
	void aFileIsLeftAlone() throws IOException {
		Path file = Files.writeString(folder.resolve("mine.txt"), "mine");
		refused(run(file, "org.acme.x", "rule"), "is no folder");
		assertEquals("mine", Files.readString(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "Org.Acme", "org..acme", "org.acme.", "org.acme-x", "org.new.x", "org.acme.../x", "",
			"org.acme.1x", "org.interphase.x" })
	void aBadIdIsRefused(String id) throws IOException {
		refused(run(folder.resolve("new"), id, "rule"), "org.acme.x");
		assertEquals(List.of(), names(folder));
	}

	@Test
	void anUnknownPartIsRefusedWithTheKnownOnes() throws IOException {
		refused(run(folder.resolve("new"), "org.acme.x", "rule,magic"), "rule, estimator, materials");
		assertEquals(List.of(), names(folder));
	}

	@Test
	void aPlaceThatCannotBeWrittenIsAFailure() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "");
		assertEquals(3, run(file.resolve("new"), "org.acme.x", "rule"));
		assertEquals(1, err.toString().lines().count(), err.toString());
		assertEquals(List.of("file"), names(folder));
	}

	private void refused(int exitCode, String reason) {
		assertEquals(2, exitCode);
		assertTrue(err.toString().contains(reason), err.toString());
		assertEquals(1, err.toString().lines().count(), err.toString());
		assertFalse(out.toString().contains("files in"), out.toString());
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> content = Files.list(folder)) {
			return content.map(path -> String.valueOf(path.getFileName())).toList();
		}
	}

	private int run(Path project, String id, String parts) {
		CommandLine line = new CommandLine(new NewPluginCommand()).setOut(new PrintWriter(out, true))
				.setErr(new PrintWriter(err, true));
		line.setParameterExceptionHandler((ParameterException problem, String[] arguments) -> {
			line.getErr().println(problem.getMessage());
			return 2;
		});
		return line.execute(project.toString(), "--id", id, "--with", parts);
	}
}
