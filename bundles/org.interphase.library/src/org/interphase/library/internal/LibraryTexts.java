/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal;

import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.text.TextBundle;

/** What the library says in the language in use. Its data are English; only what verdicts show of them is said in others, too. */
public final class LibraryTexts {

	private static final TextBundle TEXTS = new TextBundle(LibraryTexts.class);
	/** Between the kind of an interphase, which programs read, and what is known of it. */
	private static final String COLON = ": "; //$NON-NLS-1$

	private LibraryTexts() {
	}

	/** The text of a key with its places filled in. */
	public static String get(String key, String... values) {
		return TEXTS.format(key, (Object[]) values);
	}

	/** A value of a material with what people read of it in the language in use. */
	static PropertyRecord shown(String material, PropertyRecord value) {
		String key = "interphase." + material; //$NON-NLS-1$
		int colon = value.text().indexOf(COLON);
		if (value.property() != Property.INTERPHASE_WITH_LITHIUM || colon < 0 || !TEXTS.has(key)) {
			return value;
		}
		return new PropertyRecord(value.property(), value.low(), value.high(),
				value.text().substring(0, colon) + COLON + TEXTS.format(key), value.qualifier(), value.temperature(),
				value.provenance(), value.sources(), value.note());
	}
}
