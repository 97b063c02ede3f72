/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.interphase.core.io.DesignFiles;
import org.interphase.model.Design;

/** Copies of unsaved designs in a folder: for each file its path in {@code NAME.path} and its contents in {@code NAME.cellstack}. */
public final class UnsavedCopies {

	private static final String PATH = ".path"; //$NON-NLS-1$
	private final Path folder;

	/** In a folder that is made when it is needed. */
	public UnsavedCopies(Path folder) {
		this.folder = folder;
	}

	/** Keeps a copy of an unsaved design instead of an earlier one. */
	public synchronized void keep(Path file, Design design) throws IOException {
		Files.createDirectories(folder);
		DesignFiles.save(design, copy(file));
		Files.writeString(folder.resolve(name(file) + PATH), file.toAbsolutePath().toString(), StandardCharsets.UTF_8);
	}

	/** Forgets the copy of a file. */
	public synchronized void forget(Path file) throws IOException {
		Files.deleteIfExists(folder.resolve(name(file) + PATH));
		Files.deleteIfExists(copy(file));
	}

	/** The files that have a copy. */
	public synchronized List<Path> files() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		List<Path> files = new ArrayList<>();
		try (Stream<Path> members = Files.list(folder)) {
			for (Path member : members.filter(path -> path.toString().endsWith(PATH)).sorted().toList()) {
				files.add(Path.of(Files.readString(member, StandardCharsets.UTF_8)));
			}
		}
		return files;
	}

	/** The unsaved design of a file; empty if there is none that can be read. */
	public synchronized Optional<Design> load(Path file) {
		try {
			return Optional.of(DesignFiles.load(copy(file)));
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	/** When the copy of a file was written; empty if there is none. */
	public synchronized Optional<Instant> keptAt(Path file) {
		try {
			return Optional.of(Files.getLastModifiedTime(copy(file)).toInstant());
		} catch (IOException missing) {
			return Optional.empty();
		}
	}

	/** Where the copy of a file is kept. */
	public Path copy(Path file) {
		return folder.resolve(name(file) + '.' + DesignFiles.EXTENSION);
	}

	/** A name that is the same at each start and can be the name of a file. */
	private static String name(Path file) {
		return UUID.nameUUIDFromBytes(file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8)).toString();
	}
}
