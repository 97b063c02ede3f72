/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Texts of the report. */
public final class Texts {

	private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(Texts.class.getPackageName() + ".messages"); //$NON-NLS-1$

	private Texts() {
	}

	/** A text with its values filled in. */
	public static String get(String key, Object... values) {
		return MessageFormat.format(BUNDLE.getString(key), values);
	}
}
