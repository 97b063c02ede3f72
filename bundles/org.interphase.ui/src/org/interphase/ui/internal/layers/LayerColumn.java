/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.layers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of a pasted table.
 *
 * @param content what it holds
 * @param unit    unit that stands in the header; empty if none
 */
record LayerColumn(Content content, String unit) {

	/** Name, then a unit behind a slash, in parentheses or in brackets. */
	private static final Pattern HEADER = Pattern.compile("\\s*([\\p{L} ._-]+?)\\s*(?:[/(\\[]\\s*([^)\\]]+?)\\s*[)\\]]?)?\\s*"); //$NON-NLS-1$
	/** The columns of a table without a header. */
	static final List<LayerColumn> STANDARD = List.of(new LayerColumn(Content.NAME, ""), new LayerColumn(Content.MATERIAL, ""), //$NON-NLS-1$ //$NON-NLS-2$
			new LayerColumn(Content.THICKNESS, ""), new LayerColumn(Content.POROSITY, "")); //$NON-NLS-1$ //$NON-NLS-2$

	/** What a column can hold, with the names under which it is known. */
	enum Content {
		NAME("name", "layer", "schicht"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		MATERIAL("material"), //$NON-NLS-1$
		THICKNESS("thickness", "dicke", "d"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		POROSITY("porosity", "porosit\u00e4t"), //$NON-NLS-1$ //$NON-NLS-2$
		KIND("kind", "type", "art"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		OTHER;

		private final List<String> names;

		Content(String... names) {
			this.names = List.of(names);
		}
	}

	/** The columns that a first row names; empty if it names none, so that it is a row of data. */
	static Optional<List<LayerColumn>> ofHeader(List<String> cells) {
		List<LayerColumn> columns = cells.stream().map(LayerColumn::of).toList();
		return columns.stream().anyMatch(column -> column.content() == Content.MATERIAL) ? Optional.of(columns) : Optional.empty();
	}

	private static LayerColumn of(String cell) {
		Matcher matcher = HEADER.matcher(cell);
		if (matcher.matches()) {
			String name = String.valueOf(matcher.group(1)).toLowerCase(Locale.ROOT);
			String unit = matcher.group(2);
			for (Content content : Content.values()) {
				if (content.names.contains(name)) {
					return new LayerColumn(content, unit == null ? "" : unit); //$NON-NLS-1$
				}
			}
		}
		return new LayerColumn(Content.OTHER, ""); //$NON-NLS-1$
	}
}
