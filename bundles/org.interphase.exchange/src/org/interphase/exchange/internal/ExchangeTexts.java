/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange.internal;

import org.interphase.core.text.TextBundle;

/** What the exporters say, in the language in use: their names, notes in files, reasons why a design does not fit a format. */
public final class ExchangeTexts {

	private static final TextBundle TEXTS = new TextBundle(ExchangeTexts.class);

	private ExchangeTexts() {
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
