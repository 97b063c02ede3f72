/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The table of the elements, which {@code elements.properties} holds. */
final class Elements {

	private static final String FILE = "elements.properties"; //$NON-NLS-1$
	private static final Map<String, Element> TABLE = read();

	private Elements() {
	}

	/** The element of a symbol; empty if there is none. */
	static Optional<Element> ofSymbol(String symbol) {
		return Optional.ofNullable(TABLE.get(symbol));
	}

	private static Map<String, Element> read() {
		Properties lines = new Properties();
		try (InputStream stream = Elements.class.getResourceAsStream(FILE)) {
			if (stream == null) {
				throw new IllegalStateException(FILE + " is missing"); //$NON-NLS-1$
			}
			lines.load(stream);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		Map<String, Element> table = new HashMap<>();
		for (String symbol : lines.stringPropertyNames()) {
			List<String> fields = List.of(lines.getProperty(symbol).trim().split(" ")); //$NON-NLS-1$
			table.put(symbol, new Element(symbol, Double.parseDouble(fields.get(0)),
					fields.stream().skip(1).map(Elements::state).toList()));
		}
		return Map.copyOf(table);
	}

	private static Element.State state(String text) {
		int[] ends = Arrays.stream(text.split("~")).mapToInt(Integer::parseInt).toArray(); //$NON-NLS-1$
		return new Element.State(ends[0], ends[ends.length - 1]);
	}
}
