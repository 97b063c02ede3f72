/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A library is read once in a process, so each run of {@code --library} has a process of its own. */
class LibraryFolderTest {

	private static final String MATERIALS = """
			id,name,family,formula,aliases,roles,notes
			unobtainium,Unobtainium garnet,garnet,Li7La3Zr2O12,Uno,ISE separator,
			""";

	@TempDir
	Path directory;

	private record Outcome(int exitCode, String text) {
	}

	private Outcome run(String... args) throws Exception {
		List<String> java = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-cp", System.getProperty("java.class.path"), "-Dinterphase.cwd=" + directory, "org.interphase.cli.Interphase");
		Process process = new ProcessBuilder(Stream.concat(java.stream(), Stream.of(args)).toList())
				.redirectErrorStream(true).start();
		process.getOutputStream().close();
		String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertTrue(process.waitFor(2, TimeUnit.MINUTES));
		return new Outcome(process.exitValue(), text);
	}

	@Test
	void theLibraryOfTheFolderIsRead() throws Exception {
		Files.createDirectory(directory.resolve("mine"));
		Files.writeString(directory.resolve("mine/materials.csv"), MATERIALS);
		Outcome shown = run("library", "show", "unobtainium", "--library", "mine");
		assertEquals(0, shown.exitCode(), shown.text());
		assertTrue(shown.text().contains("unobtainium"), shown.text());
		assertEquals(2, run("library", "show", "unobtainium", "--library=" + directory).exitCode());
	}

	@Test
	void judgingWithABrokenLibraryIsRefused() throws Exception {
		Files.writeString(directory.resolve("materials.csv"), "nonsense\n1\n");
		Outcome judged = run("assess", "--stack", "Li | LLZO 500 um | LFP", "--library", ".");
		assertEquals(2, judged.exitCode(), judged.text());
		assertTrue(judged.text().contains("materials.csv"), judged.text());
	}
}
