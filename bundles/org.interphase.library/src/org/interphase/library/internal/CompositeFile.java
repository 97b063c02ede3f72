/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.interphase.core.material.CompositePart;
import org.interphase.model.FractionBasis;
import org.interphase.model.Phase;

/** {@code composites.csv}: what the composites of the library are made of. */
final class CompositeFile {

	private static final String NAME = "composites.csv"; //$NON-NLS-1$
	private static final List<String> COLUMNS = List.of("composite", "material", "phase", "fraction", "basis", "note"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private record Entry(String composite, CompositePart part) {
	}

	private CompositeFile() {
	}

	/** The parts by the id of the composite, in the order of the file. */
	static Map<String, List<CompositePart>> read() {
		Map<String, List<CompositePart>> parts = new LinkedHashMap<>();
		for (Entry entry : CsvFile.read(NAME, COLUMNS, CompositeFile::entry)) {
			parts.computeIfAbsent(entry.composite(), composite -> new ArrayList<>()).add(entry.part());
		}
		return parts;
	}

	private static Entry entry(CsvRow row) {
		return new Entry(row.required("composite"), new CompositePart(row.choice("phase", Phase::get), //$NON-NLS-1$ //$NON-NLS-2$
				row.required("material"), row.number("fraction"), row.choice("basis", FractionBasis::get))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
