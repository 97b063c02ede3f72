/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The texts of one package in the language in use: {@code messages.properties} (English) and its translations, such as
 * {@code messages_de.properties}, beside the classes. A plain resource bundle, because the core also runs where there is
 * no OSGi.
 */
public final class TextBundle {

	/** Where a language is missing the texts are English, not those of the locale of the machine. */
	private static final Control ENGLISH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private final Class<?> owner;
	private volatile @Nullable Loaded loaded;

	/** The texts beside a class. */
	public TextBundle(Class<?> owner) {
		this.owner = owner;
	}

	/**
	 * The text of a key as it stands in the file.
	 *
	 * @throws MissingResourceException if there is no such text
	 */
	public String text(String key) {
		return texts().getString(key);
	}

	/**
	 * The text of a key with its places filled in, as {@link MessageFormat} does it: an apostrophe is written twice in the file.
	 *
	 * @param values what stands in its places {0}, {1} ...; numbers must be given as texts, so that no locale rewrites them
	 * @throws MissingResourceException if there is no such text
	 */
	public String format(String key, Object... values) {
		return new MessageFormat(text(key), Locale.ROOT).format(values);
	}

	/** Whether there is a text of this key. */
	public boolean has(String key) {
		return texts().containsKey(key);
	}

	private ResourceBundle texts() {
		Locale language = TextLanguage.current();
		Loaded known = loaded;
		if (known == null || !known.language.equals(language)) {
			known = new Loaded(language, ResourceBundle.getBundle(owner.getPackageName() + ".messages", language, //$NON-NLS-1$
					Objects.requireNonNull(owner.getClassLoader()), ENGLISH_OTHERWISE));
			loaded = known;
		}
		return known.texts;
	}

	private record Loaded(Locale language, ResourceBundle texts) {
	}
}
