/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.file;

import java.util.List;
import java.util.Locale;

import org.interphase.core.quantity.Quantities;
import org.interphase.library.ReferenceCell;
import org.interphase.library.ReferenceCells;
import org.interphase.ui.internal.properties.Origins;

/**
 * A published cell to start from.
 *
 * @param name     its stack as the source writes it
 * @param notation its stack as we read it
 * @param capacity reported capacity; may be empty
 * @param source   where it was published
 */
record Template(String name, String notation, String capacity, String source) {

	static List<Template> all() {
		return ReferenceCells.all().stream().filter(ReferenceCell::isStack).map(Template::of).toList();
	}

	private static Template of(ReferenceCell cell) {
		String printed = cell.notationPrinted().isBlank() ? cell.notation() : cell.notationPrinted();
		String capacity = Double.isNaN(cell.capacity()) ? "" : Quantities.format(cell.capacity(), "mAh/g"); //$NON-NLS-1$ //$NON-NLS-2$
		return new Template(printed, cell.notation(), capacity, cell.citation().isBlank() ? Origins.citations(cell.source()) : cell.citation());
	}

	boolean contains(String text) {
		return (name + ' ' + notation + ' ' + source).toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
	}
}
