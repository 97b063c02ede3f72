/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.interphase.cli.internal.report.Messages;
import org.interphase.core.io.DesignFiles;

/** Finds the designs in folders. */
final class DesignFinder {

	private static final String ENDING = "." + DesignFiles.EXTENSION; //$NON-NLS-1$

	private DesignFinder() {
	}

	/** The files as they are written, and in place of each folder all designs in it and below, ordered by name. */
	static List<String> find(Console console, List<String> written) throws BadInputException {
		List<String> files = new ArrayList<>();
		for (String name : written) {
			Path path = console.resolve(name);
			if (Files.isDirectory(path)) {
				files.addAll(designsIn(path, name));
			} else {
				files.add(name);
			}
		}
		return files;
	}

	private static List<String> designsIn(Path folder, String name) throws BadInputException {
		try (Stream<Path> all = Files.walk(folder)) {
			List<String> designs = all.filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
					.sorted().map(file -> Path.of(name).resolve(folder.relativize(file)).toString()).toList();
			if (designs.isEmpty()) {
				throw new BadInputException(Messages.get("noDesignsInFolder", name)); //$NON-NLS-1$
			}
			return designs;
		} catch (IOException | UncheckedIOException e) {
			throw new BadInputException(Messages.get("folderNotRead", name, String.valueOf(e.getMessage())), e); //$NON-NLS-1$
		}
	}
}
