/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.library;

import java.util.Optional;

import org.interphase.core.material.KnownError;

/**
 * Something wrong with an entry of a library.
 *
 * @param library  id of the library
 * @param entry    id of the material or measured interface; empty if it is about the library as a whole
 * @param property id of the property or name of the column; empty if it is about the entry as a whole
 * @param message  what is wrong
 * @param wayOut   what to do about it
 * @param known    the error of a source that explains it, if the library knows of one
 */
public record LibraryProblem(String library, String entry, String property, String message, String wayOut,
		Optional<KnownError> known) {

	/** Whether the library documents it as an error of its source. */
	public boolean isKnown() {
		return known.isPresent();
	}
}
