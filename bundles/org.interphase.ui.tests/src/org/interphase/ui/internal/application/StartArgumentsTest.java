/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the words behind {@code interphase} mean for the workbench. */
class StartArgumentsTest {

	@TempDir
	@NonNullByDefault({})
	Path folder;

	@Test
	void relativeAndAbsolutePathsAreDesignsInTheirOrder() throws IOException {
		Path near = file("near by.cellstack");
		Path far = file("sub/far.cellstack");
		assertEquals(List.of(far, near), designs(far.toString(), "sub/../near by.cellstack"));
	}

	@Test
	void valuesOfOptionsOfThePlatformAreNoDesigns() throws IOException {
		Path cell = file("cell.cellstack");
		assertEquals(List.of(cell), designs("-testproperties", "surefire.properties", "-consoleLog", "cell.cellstack"));
	}

	@Test
	void nativeLauncherNamesDesignsBehindItsOption() throws IOException {
		Path cell = file("cell.cellstack");
		assertEquals(List.of(cell), designs("--launcher.openFile", "cell.cellstack"));
		assertTrue(complaint("--launcher.openFile", "notes.txt").contains("\"notes.txt\""));
	}

	@Test
	void nothingGivenIsNothingToOpen() {
		assertEquals(List.of(), designs());
	}

	@Test
	void missingFileIsNamedWithTheWayOut() throws IOException {
		file("cell.cellstack");
		Files.createDirectory(folder.resolve("folder.cellstack"));
		for (String missing : List.of("other.cellstack", "folder.cellstack", "bad\0name.cellstack")) {
			String complaint = complaint("cell.cellstack", missing);
			assertTrue(complaint.contains(missing) && complaint.contains("interphase new --out"), complaint);
		}
	}

	@Test
	void unknownWordIsNamedWithTheWayOut() throws IOException {
		file("cell.cellstack");
		String complaint = complaint("cell.cellstack", "assess");
		assertTrue(complaint.contains("\"assess\"") && complaint.contains("interphase COMMAND"), complaint);
	}

	private List<Path> designs(String... words) {
		StartArguments read = StartArguments.read(List.of(words), folder);
		assertEquals(Optional.empty(), read.complaint());
		return read.designs();
	}

	private String complaint(String... words) {
		StartArguments read = StartArguments.read(List.of(words), folder);
		assertEquals(List.of(), read.designs());
		return read.complaint().orElseThrow();
	}

	private Path file(String name) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.createFile(file);
	}
}
