/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.registry;

import java.util.List;

import org.interphase.core.material.KnownError;
import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.SourceRecord;

/**
 * What a library of materials has said when it was loaded; it is not asked again.
 *
 * @param id          its id
 * @param materials   its materials
 * @param sources     their sources
 * @param rank        its rank among the libraries
 * @param knownErrors errors of the sources
 * @param problems    what could not be read
 */
record ReadMaterials(String id, List<MaterialRecord> materials, List<SourceRecord> sources, int rank,
		List<KnownError> knownErrors, List<String> problems) implements MaterialLibrary {

	// spelled out, because the compiler does not apply the null annotations of the interface to implicit ones
	@Override
	public String id() {
		return id;
	}

	@Override
	public List<MaterialRecord> materials() {
		return materials;
	}

	@Override
	public List<SourceRecord> sources() {
		return sources;
	}

	@Override
	public List<KnownError> knownErrors() {
		return knownErrors;
	}

	@Override
	public List<String> problems() {
		return problems;
	}

	static ReadMaterials of(MaterialLibrary library) {
		return new ReadMaterials(library.id(), List.copyOf(library.materials()), List.copyOf(library.sources()),
				library.rank(), List.copyOf(library.knownErrors()), List.copyOf(library.problems()));
	}
}
