/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.kit.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** Texts with placeholders such as {@code @id@}, kept as resources beside this class. */
final class Templates {

	private static final Pattern PLACEHOLDER = Pattern.compile("@([a-z]+)@"); //$NON-NLS-1$
	/** Keeps the compiler and others from taking a template for what it becomes. */
	private static final String ENDING = ".txt"; //$NON-NLS-1$

	private final Map<String, String> values;

	/** Templates that are filled with these values. */
	Templates(Map<String, String> values) {
		this.values = Map.copyOf(values);
	}

	/** The template with this name, filled in. */
	String file(String name) {
		try (@Nullable
		InputStream input = Templates.class.getResourceAsStream("templates/" + name + ENDING)) { //$NON-NLS-1$
			if (input == null) {
				throw new IllegalStateException("There is no template " + name); //$NON-NLS-1$
			}
			return fill(new String(input.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A text with its placeholders filled in. */
	String fill(String text) {
		return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
	}

	private String value(String placeholder) {
		if (!values.containsKey(placeholder)) {
			throw new IllegalStateException("There is no value for @" + placeholder + '@'); //$NON-NLS-1$
		}
		return values.get(placeholder);
	}
}
