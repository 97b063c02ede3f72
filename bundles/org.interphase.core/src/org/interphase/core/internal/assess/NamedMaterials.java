/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.MaterialRecords;

/** The materials of a lookup by the names that a design writes; a name is looked up once. Safe for use from several threads. */
final class NamedMaterials {

	private static final int REMEMBERED = 4096;

	private final MaterialLookup materials;
	private final Recent<String, MaterialRecord> byName = new Recent<>(REMEMBERED);

	/** The materials of this lookup. */
	NamedMaterials(MaterialLookup materials) {
		this.materials = materials;
	}

	MaterialLookup lookup() {
		return materials;
	}

	/** The material with this name, else an unknown one. */
	MaterialRecord of(@Nullable String written) {
		return byName.get(ContextCompiler.text(written),
				name -> materials.find(name).orElseGet(() -> MaterialRecords.unknown(name)));
	}
}
