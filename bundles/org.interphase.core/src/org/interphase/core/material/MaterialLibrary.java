/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.material;

import java.util.Collection;
import java.util.List;

/** A source of materials: an extension of {@code org.interphase.core.materials}, a Java service, or given by code. */
public interface MaterialLibrary {

	/** Stable id of the library, e.g. {@code org.interphase.library}. */
	String id();

	/** The materials; the same, unmodifiable collection at each call. */
	Collection<MaterialRecord> materials();

	/** The sources that the values of the materials cite. */
	Collection<SourceRecord> sources();

	/**
	 * Rank among the libraries: of two materials with the same id or name the one of the higher rank is found. Both stay
	 * visible. The libraries of Interphase have the rank 0.
	 */
	default int rank() {
		return 0;
	}

	/** Errors of its sources that the library knows of, keeps as printed and explains; none unless it says so. */
	default List<KnownError> knownErrors() {
		return List.of();
	}

	/** What could not be read of it, each with the place and the way out; the rest of the library is there all the same. */
	default List<String> problems() {
		return List.of();
	}
}
