/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.material;

import java.util.List;

/**
 * An error or ambiguity of a source that a library knows of.
 *
 * @param id       stable id, e.g. {@code E1}
 * @param entries  ids of the materials, measured interfaces or cells that it shows in; empty if it shows in none
 * @param property id of the property or name of the column that it shows in; empty if it shows in none
 * @param problem  what is wrong in the source
 * @param handling how the library deals with it
 */
public record KnownError(String id, List<String> entries, String property, String problem, String handling) {

	/** Copies the list. */
	public KnownError {
		entries = List.copyOf(entries);
	}
}
