/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void aFileIsWrittenAsAWhole() throws IOException {
		Path file = folder.resolve("a.txt");
		WholeFiles.write(file, stream -> stream.write("one".getBytes()));
		WholeFiles.write(file, stream -> stream.write("two".getBytes()));
		assertEquals("two", Files.readString(file));
		assertEquals(List.of(file), files());
	}

	@Test
	void whatFailsLeavesTheOldFile() throws IOException {
		Path file = folder.resolve("a.txt");
		Files.writeString(file, "old");
		DesignFileException failure = assertThrows(DesignFileException.class, () -> WholeFiles.write(file, stream -> {
			stream.write(1);
			throw new IllegalStateException("broken pipe");
		}));
		assertTrue(failure.getMessage().contains("broken pipe") && failure.getMessage().contains("a.txt"), failure.getMessage());
		assertEquals("old", Files.readString(file));
		assertEquals(List.of(file), files());
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.toList();
		}
	}
}
