/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts of the command line that users see. */
public final class Messages {

	private static final ResourceBundle TEXTS = bundle("messages"); //$NON-NLS-1$
	private static final ResourceBundle USAGE = UsageTexts.all(bundle("usage")); //$NON-NLS-1$

	private Messages() {
	}

	/** The text of a key, its placeholders filled in. Numbers are formatted by the caller. */
	public static String get(String key, String... arguments) {
		return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
	}

	/** Texts of the usage help. */
	public static ResourceBundle usage() {
		return USAGE;
	}

	private static ResourceBundle bundle(String name) {
		ClassLoader loader = Messages.class.getClassLoader();
		if (loader == null) {
			throw new MissingResourceException(name, Messages.class.getName(), name);
		}
		return ResourceBundle.getBundle(Messages.class.getPackageName() + "." + name, Locale.getDefault(), loader); //$NON-NLS-1$
	}
}
