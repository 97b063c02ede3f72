/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Texts of the drawing, in the language of the user. */
public final class Texts {

	private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(Texts.class.getPackageName() + ".messages"); //$NON-NLS-1$

	private Texts() {
	}

	/** The text of a key with its arguments filled in. */
	public static String get(String key, Object... arguments) {
		return MessageFormat.format(BUNDLE.getString(key), arguments);
	}

	/** The text of a constant: its simple type name, a dot, its name. */
	static String of(Enum<?> constant) {
		return BUNDLE.getString(constant.getDeclaringClass().getSimpleName() + '.' + constant.name());
	}
}
