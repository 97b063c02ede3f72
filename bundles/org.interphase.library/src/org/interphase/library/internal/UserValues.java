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

import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.quantity.Quantities;

/** {@code properties.csv} of a user's library: values in any unit that fits the property. */
final class UserValues {

	private static final String PURE_NUMBER = "1"; //$NON-NLS-1$
	private static final List<String> COLUMNS = List.of("material", "property", "low", "high", "text", "unit", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"qualifier", "temperature_C", "provenance", "sources", "note"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final Set<String> materials;
	private final Set<String> sources;
	private final Set<List<Object>> seen = new HashSet<>();

	/**
	 * A reader.
	 *
	 * @param materials ids of the materials that there are
	 * @param sources   keys of the sources that there are
	 */
	UserValues(Set<String> materials, Set<String> sources) {
		this.materials = materials;
		this.sources = sources;
	}

	/** The values by the id of the material. */
	Map<String, List<PropertyRecord>> read(UserFile file) {
		Map<String, List<PropertyRecord>> values = new HashMap<>();
		for (PropertyFile.Entry entry : file.read(COLUMNS, this::entry)) {
			values.computeIfAbsent(entry.material(), material -> new ArrayList<>()).add(entry.value());
		}
		return values;
	}

	private PropertyFile.Entry entry(CsvRow row) {
		PropertyFile.Entry entry = PropertyFile.entry(row, sources);
		PropertyRecord value = entry.value();
		if (!materials.contains(entry.material())) {
			throw new IllegalArgumentException(LibraryTexts.get("problem.noMaterial", entry.material())); //$NON-NLS-1$
		}
		if (!seen.add(List.of(entry.material(), value.property(), value.qualifier()))) {
			throw new IllegalArgumentException(LibraryTexts.get("problem.twoValues", value.property().id(), entry.material())); //$NON-NLS-1$
		}
		return new PropertyFile.Entry(entry.material(), inUnitOfProperty(value, row.text("unit"))); //$NON-NLS-1$
	}

	private static PropertyRecord inUnitOfProperty(PropertyRecord value, String unit) {
		Property property = value.property();
		if (property.isText()) {
			if (!unit.isEmpty()) {
				throw new IllegalArgumentException(LibraryTexts.get("problem.unitOfText", unit)); //$NON-NLS-1$
			}
			return value;
		}
		if (unit.isEmpty() && property.unit().equals(PURE_NUMBER)) {
			return value;
		}
		if (unit.isEmpty()) {
			throw new IllegalArgumentException(LibraryTexts.get("problem.noUnit", property.unit())); //$NON-NLS-1$
		}
		if (!Quantities.areSameKind(unit, property.unit())) {
			throw new IllegalArgumentException(LibraryTexts.get("problem.otherUnit", unit, property.id(), property.unit())); //$NON-NLS-1$
		}
		return new PropertyRecord(property, converted(value.low(), unit, property), converted(value.high(), unit, property),
				value.text(), value.qualifier(), value.temperature(), value.provenance(), value.sources(), value.note());
	}

	private static double converted(double value, String unit, Property property) {
		return Double.isNaN(value) ? value : Quantities.convert(value, unit, property.unit());
	}
}
