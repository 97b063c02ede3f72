/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report.internal;

import java.text.MessageFormat;

import org.interphase.core.text.TextBundle;

/** Texts of the report, in the language in use. */
public final class Texts {

	private static final TextBundle BUNDLE = new TextBundle(Texts.class);

	private Texts() {
	}

	/** A text with its values filled in. */
	public static String get(String key, Object... values) {
		return MessageFormat.format(BUNDLE.text(key), values);
	}
}
