/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal;

import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;

/** A file with one row per value of a material; the preferred value of a property comes first. */
public final class PropertyFile {

	/** A value and the material that it belongs to. */
	public record Entry(String material, PropertyRecord value) {
	}

	private static final List<String> COLUMNS = List.of("material", "property", "low", "high", "text", "qualifier", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"temperature_C", "provenance", "sources", "note"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private PropertyFile() {
	}

	/** Reads a file of the library. */
	static List<Entry> read(String name) {
		return CsvFile.read(name, COLUMNS, row -> entry(row, SourceFile.keys()));
	}

	/**
	 * Reads a text.
	 *
	 * @param name name of the text in messages
	 */
	public static List<Entry> read(String name, Reader text) {
		return CsvFile.read(name, text, COLUMNS, row -> entry(row, SourceFile.keys()));
	}

	/**
	 * The value of a row, its numbers as they stand there.
	 *
	 * @param sources the keys that it may cite
	 */
	static Entry entry(CsvRow row, Set<String> sources) {
		Property property = property(row.required("property")); //$NON-NLS-1$
		double low = row.number("low"); //$NON-NLS-1$
		double high = row.number("high"); //$NON-NLS-1$
		String text = row.text("text"); //$NON-NLS-1$
		check(property, low, high, text);
		return new Entry(row.required("material"), new PropertyRecord(property, low, high, text, row.text("qualifier"), //$NON-NLS-1$ //$NON-NLS-2$
				row.number("temperature_C"), row.provenance("provenance"), row.keys("sources", sources), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.text("note"))); //$NON-NLS-1$
	}

	private static Property property(String id) {
		try {
			return Property.ofId(id);
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException(LibraryTexts.get("problem.noProperty", id, //$NON-NLS-1$
					Arrays.stream(Property.values()).map(Property::id).collect(Collectors.joining(", "))), e); //$NON-NLS-1$
		}
	}

	private static void check(Property property, double low, double high, String text) {
		boolean isNumber = !Double.isNaN(low) || !Double.isNaN(high);
		if (isNumber == !text.isEmpty()) {
			throw new IllegalArgumentException(LibraryTexts.get("problem.numberOrText")); //$NON-NLS-1$
		}
		if (isNumber && property.isText()) {
			throw new IllegalArgumentException(LibraryTexts.get("problem.isText", property.id())); //$NON-NLS-1$
		}
		if (low > high) {
			throw new IllegalArgumentException(LibraryTexts.get("problem.lowAboveHigh")); //$NON-NLS-1$
		}
	}
}
