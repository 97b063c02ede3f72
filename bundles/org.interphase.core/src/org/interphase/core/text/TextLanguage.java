/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.text;

import java.util.Locale;

/**
 * The language of rules, models and messages of this process. It is English unless a program with windows chooses
 * another: what is written to files, pipes and continuous integration must not hang on the machine it runs on, so it
 * does not follow the locale of Java.
 */
public final class TextLanguage {

	private static volatile Locale current = Locale.ROOT;

	private TextLanguage() {
	}

	/** The language in use; {@link Locale#ROOT} is English. */
	public static Locale current() {
		return current;
	}

	/**
	 * Chooses the language of all texts that are asked for from now on. To be called once, before the contributions are
	 * loaded: what they have already said stays as it is.
	 *
	 * @param language a language for which there are no texts leaves them English
	 */
	public static void use(Locale language) {
		current = language;
	}
}
