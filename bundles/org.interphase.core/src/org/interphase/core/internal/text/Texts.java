/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.text;

import org.interphase.core.text.TextBundle;

/** The texts of one package of the core, their places filled in. */
public final class Texts {

	private final TextBundle bundle;

	/** The texts beside a class. */
	public Texts(Class<?> owner) {
		bundle = new TextBundle(owner);
	}

	/**
	 * The text of a key.
	 *
	 * @param values what stands in its places {0}, {1} ...; numbers must be given as texts, so that no locale rewrites them
	 */
	public String get(String key, String... values) {
		return bundle.format(key, (Object[]) values);
	}
}
