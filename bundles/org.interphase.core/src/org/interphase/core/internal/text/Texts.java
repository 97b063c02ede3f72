/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one package, in the file {@code messages.properties} beside its classes. A plain resource bundle, because
 * the core also runs where there is no OSGi.
 */
public final class Texts {

	private final ResourceBundle bundle;

	/** The texts beside a class. */
	public Texts(Class<?> owner) {
		bundle = ResourceBundle.getBundle(owner.getPackageName() + ".messages", Locale.getDefault(), //$NON-NLS-1$
				owner.getClassLoader());
	}

	/**
	 * The text of a key.
	 *
	 * @param values what stands in its places {0}, {1} ...; numbers must be given as texts, so that no locale rewrites them
	 */
	public String get(String key, String... values) {
		return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
	}
}
