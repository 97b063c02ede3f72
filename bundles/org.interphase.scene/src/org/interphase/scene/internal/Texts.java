/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

import java.text.MessageFormat;
import java.util.Locale;

import org.interphase.core.text.TextBundle;

/** Texts of the drawing, in the language of the user. */
public final class Texts {

	private static final TextBundle BUNDLE = new TextBundle(Texts.class);

	private Texts() {
	}

	/** The text of a key with its arguments filled in. */
	public static String get(String key, Object... arguments) {
		return new MessageFormat(BUNDLE.text(key), Locale.ROOT).format(arguments);
	}

	/** Whether there is a text of a key. */
	static boolean has(String key) {
		return BUNDLE.has(key);
	}

	/** The text of a constant: its simple type name, a dot, its name. */
	static String of(Enum<?> constant) {
		return BUNDLE.text(constant.getDeclaringClass().getSimpleName() + '.' + constant.name());
	}
}
