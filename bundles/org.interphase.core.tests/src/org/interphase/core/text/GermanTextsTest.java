/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.interphase.core.assess.Assessor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All texts of the core are there in German, too, with the same places for values. */
class GermanTextsTest {

	private static final Pattern PLACE = Pattern.compile("\\{\\d}");

	@ParameterizedTest
	@ValueSource(strings = { "assess", "explain", "internal/assess", "internal/io", "internal/notation", "internal/quantity",
			"internal/registry", "isolation", "text" })
	void germanHasTheSameKeysAndPlaces(String name) throws IOException {
		Properties english = read(name, "messages.properties");
		Properties german = read(name, "messages_de.properties");
		assertFalse(english.isEmpty());
		assertEquals(english.stringPropertyNames(), german.stringPropertyNames());
		for (String key : english.stringPropertyNames()) {
			assertEquals(places(english.getProperty(key)), places(german.getProperty(key)), key);
			assertFalse(german.getProperty(key).isBlank(), key);
		}
	}

	private static List<String> places(String text) {
		return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
	}

	private static Properties read(String name, String file) throws IOException {
		Properties texts = new Properties();
		try (InputStream in = Assessor.class.getResourceAsStream("/org/interphase/core/" + name + '/' + file)) {
			assertNotNull(in, name);
			texts.load(in);
		}
		return texts;
	}
}
