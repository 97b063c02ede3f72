/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal;

import org.interphase.core.text.TextBundle;

/** What the built-in models say, in the language in use: names of terms and outputs, warnings, reasons. */
public final class PhysicsTexts {

	private static final TextBundle TEXTS = new TextBundle(PhysicsTexts.class);

	private PhysicsTexts() {
	}

	/**
	 * The text of a key.
	 *
	 * @param values what stands in its places {0}, {1} ...; no {@code MessageFormat}, because this runs for each boundary
	 * @throws MissingResourceException if there is no such text
	 */
	public static String get(String key, Object... values) {
		String text = TEXTS.text(key);
		for (int i = 0; i < values.length; i++) {
			text = text.replace("{" + i + '}', String.valueOf(values[i]));
		}
		return text;
	}
}
