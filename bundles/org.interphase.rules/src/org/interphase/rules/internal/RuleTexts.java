/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal;

import java.text.MessageFormat;
import java.util.Locale;

import org.interphase.core.text.TextBundle;

/** Texts of one rule or quick fix in the language in use, from {@code messages.properties}; each key starts with its id. */
public final class RuleTexts {

	private static final TextBundle TEXTS = new TextBundle(RuleTexts.class);

	private final String id;

	/** The texts under this id. */
	public RuleTexts(String id) {
		this.id = id;
	}

	/**
	 * A text with its values filled in; numbers are shortened for people.
	 *
	 * @throws MissingResourceException if there is no such text
	 */
	public String format(String key, Object... values) {
		Object[] shown = new Object[values.length];
		for (int i = 0; i < values.length; i++) {
			shown[i] = values[i] instanceof Number number ? Numbers.text(number.doubleValue()) : values[i];
		}
		return new MessageFormat(TEXTS.text(id + "." + key), Locale.ROOT).format(shown); //$NON-NLS-1$
	}
}
