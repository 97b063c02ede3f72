/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.language;

import org.interphase.core.text.TextBundle;

/** What is said of scripts in the language in use. */
public final class ScriptTexts {

	private static final TextBundle TEXTS = new TextBundle(ScriptTexts.class);

	private ScriptTexts() {
	}

	/**
	 * The text of a key.
	 *
	 * @param values what stands in its places {0}, {1} ...
	 */
	public static String get(String key, Object... values) {
		return TEXTS.format(key, values);
	}
}
