/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.interphase.core.material.CompositePart;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.PropertyRecord;

/** The files of the materials and of the family defaults: one with a row per material, one with a row per value. */
public final class MaterialFiles {

	static final List<String> COLUMNS = List.of("id", "name", "family", "formula", "aliases", "roles", "notes"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	private MaterialFiles() {
	}

	/**
	 * Reads the materials, then the family defaults.
	 *
	 * @param library id of the library that the records belong to
	 */
	public static List<MaterialRecord> read(String library) {
		Set<String> ids = new HashSet<>();
		List<MaterialRecord> materials = new ArrayList<>();
		materials.addAll(read("materials.csv", "material-properties.csv", library, ids)); //$NON-NLS-1$ //$NON-NLS-2$
		materials.addAll(read("families.csv", "family-properties.csv", library, ids)); //$NON-NLS-1$ //$NON-NLS-2$
		return List.copyOf(materials);
	}

	/** The material of a row. */
	static MaterialRecord material(CsvRow row, List<PropertyRecord> values, List<CompositePart> parts, String library) {
		return new MaterialRecord(row.required("id"), row.required("name"), row.required("family"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.text("formula"), row.list("aliases"), new HashSet<>(row.list("roles")), values, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.text("notes"), library, parts); //$NON-NLS-1$
	}

	private static List<MaterialRecord> read(String materials, String properties, String library, Set<String> ids) {
		Map<String, List<PropertyRecord>> values = new HashMap<>();
		for (PropertyFile.Entry entry : PropertyFile.read(properties)) {
			values.computeIfAbsent(entry.material(), id -> new ArrayList<>())
					.add(LibraryTexts.shown(entry.material(), entry.value()));
		}
		Map<String, List<CompositePart>> parts = CompositeFile.read();
		List<MaterialRecord> records = CsvFile.read(materials, COLUMNS, row -> {
			String id = row.required("id"); //$NON-NLS-1$
			if (!ids.add(id)) {
				throw new IllegalArgumentException("the id is there twice: " + id); //$NON-NLS-1$
			}
			List<PropertyRecord> own = values.getOrDefault(id, List.of());
			values.remove(id);
			return material(row, own, parts.getOrDefault(id, List.of()), library);
		});
		if (!values.isEmpty()) {
			throw new BrokenDataException(properties, "values of unknown materials: " + values.keySet(), null); //$NON-NLS-1$
		}
		return records;
	}
}
