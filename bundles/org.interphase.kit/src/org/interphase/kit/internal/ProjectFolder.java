/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.kit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A folder that is written as a whole or not at all. */
final class ProjectFolder {

	private final Path folder;

	/** A folder that is not there yet, or is empty. */
	ProjectFolder(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	/** Why nothing can be written here, and what to do; empty if it can. */
	Optional<String> problem() throws IOException {
		if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			return Optional.empty();
		}
		if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
			return Optional.of("'" + folder + "' is there already and is no folder: name a new one."); //$NON-NLS-1$ //$NON-NLS-2$
		}
		try (Stream<Path> content = Files.list(folder)) {
			return content.findAny().map(any -> "The folder '" + folder + "' is not empty: name a new or an empty one."); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Writes files by their paths in the folder. */
	void write(Map<String, String> files) throws IOException {
		// a path of a folder always has a parent, but for a root, which is never empty
		Path parent = Optional.ofNullable(folder.getParent()).orElse(folder);
		Files.createDirectories(parent);
		Path unfinished = Files.createDirectory(parent.resolve('.' + UUID.randomUUID().toString()));
		try {
			for (Map.Entry<String, String> file : files.entrySet()) {
				Path path = unfinished.resolve(file.getKey());
				Files.createDirectories(path.resolveSibling(".")); //$NON-NLS-1$
				Files.writeString(path, file.getValue());
			}
			Files.deleteIfExists(folder);
			Files.move(unfinished, folder);
		} catch (IOException e) {
			delete(unfinished);
			throw e;
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			all.sorted(Comparator.reverseOrder()).forEach(path -> {
				try {
					Files.delete(path);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
