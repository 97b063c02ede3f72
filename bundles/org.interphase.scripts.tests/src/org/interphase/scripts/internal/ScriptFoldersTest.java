/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.interphase.core.registry.ScriptReader;
import org.interphase.scripts.EpsilonScripts;
import org.interphase.scripts.ScriptBench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptFoldersTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void aFolderIsParsedAgainOnlyWhenATextHasChanged() throws IOException {
		Files.writeString(folder.resolve("a.eol"), "operation a() { }");
		ScriptFolder first = ScriptFolders.read(folder);
		assertSame(first, ScriptFolders.read(folder));
		Files.writeString(folder.resolve("a.eol"), "operation b() { }");
		assertNotSame(first, ScriptFolders.read(folder));
	}

	@Test
	void listsItsScriptsAndNothingElse() throws IOException {
		for (String name : List.of("b.evl", "a.eol", "notes.txt", "c.evl~")) {
			Files.writeString(folder.resolve(name), "");
		}
		Files.createDirectory(folder.resolve("d.evl"));
		assertEquals(List.of("a.eol", "b.evl"),
				new EpsilonScripts().scripts(folder).stream().map(file -> file.getFileName().toString()).toList());
		assertEquals(List.of(), new EpsilonScripts().scripts(folder.resolve("nowhere")));
	}

	@Test
	void followsNoLinks(@TempDir Path elsewhere) throws IOException {
		Path target = Files.writeString(elsewhere.resolve("x.eol"), "operation x() { }");
		Files.createSymbolicLink(folder.resolve("x.eol"), target);
		assertEquals(List.of(), new EpsilonScripts().scripts(folder));
	}

	@Test
	void refusesBinaryAndHugeFiles() throws IOException {
		Files.write(folder.resolve("a.eol"), new byte[] { (byte) 0xff, (byte) 0xfe, 0 });
		Files.write(folder.resolve("b.eol"), new byte[2 << 20]);
		List<String> problems = new ScriptBench(folder).problems();
		assertTrue(problems.get(0).startsWith(folder.resolve("a.eol") + ": It is not a text in UTF-8"), problems.toString());
		assertTrue(problems.get(1).startsWith(folder.resolve("b.eol") + ": It is larger than 1 MB"), problems.toString());
	}

	@Test
	void aMissingFolderIsAProblem() {
		List<String> problems = new ScriptBench(folder.resolve("nowhere")).problems();
		assertTrue(problems.getFirst().contains("There is no such folder"), problems.toString());
	}

	@Test
	void belongsToDesignsBesideAndBelowIt() throws IOException {
		Path project = Files.createDirectories(folder.resolve("project"));
		Path near = Files.createDirectories(project.resolve("cells/.rules"));
		Path far = Files.createDirectories(project.resolve(".rules"));
		Files.createDirectories(folder.resolve(".rules"));
		Path design = project.resolve("cells/cell.cellstack");
		assertEquals(List.of(near, far), ScriptReader.folders(design, project));
		assertEquals(List.of(near), ScriptReader.folders(design, folder.resolve("other")));
	}
}
