/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.material;

import java.util.Collection;
import java.util.Optional;

/** Finds materials by what people call them. */
public interface MaterialLookup {

	/** The material with this id, name, formula or alias; spelling variants (NCM, Pyr14, blanks, case) are tolerated. */
	Optional<MaterialRecord> find(String name);

	/** The family default of a family, used where a material lacks a value. */
	Optional<MaterialRecord> familyDefault(String family);

	/** All materials. */
	Collection<MaterialRecord> all();

	/** Up to three names that resemble one that was not found, best first. */
	java.util.List<String> suggest(String name);

	/** The source with this key. */
	Optional<SourceRecord> source(String key);
}
