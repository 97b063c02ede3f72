/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the library of the user is. */
final class UserFolder {

	/** System property that names the folder. */
	static final String PROPERTY = "interphase.library"; //$NON-NLS-1$
	/** Environment variable that names it where the property does not. */
	static final String VARIABLE = "INTERPHASE_LIBRARY"; //$NON-NLS-1$

	private UserFolder() {
	}

	/**
	 * The folder that is named, be it there or not; else the one in the home of the user if it is there.
	 *
	 * @throws java.nio.file.InvalidPathException if the name is no path
	 */
	static Optional<Path> find() {
		Optional<String> named = Stream.of(Optional.ofNullable(System.getProperty(PROPERTY)),
				Optional.ofNullable(System.getenv(VARIABLE))).flatMap(Optional::stream).filter(name -> !name.isBlank())
				.findFirst();
		return named.isPresent() ? named.map(Path::of)
				: Optional.of(Path.of(System.getProperty("user.home", ""), ".interphase", "library")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
						.filter(Files::isDirectory);
	}
}
