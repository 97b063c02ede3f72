/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.calibration;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.SourceRecord;

/** Lithium and a garnet. */
final class TestMaterials implements MaterialLibrary {

	@Override
	public String id() {
		return "test";
	}

	@Override
	public Collection<MaterialRecord> materials() {
		return List.of(material("li", "Li", "metal anode", "anode"), material("llzo", "LLZO", "garnet", "ISE separator"));
	}

	@Override
	public Collection<SourceRecord> sources() {
		return List.of();
	}

	private static MaterialRecord material(String id, String name, String family, String role) {
		return new MaterialRecord(id, name, family, "", List.of(), Set.of(role), List.of(), "", "test");
	}
}
