/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.interphase.core.exchange.DesignExporter;
import org.interphase.core.text.TextLanguage;
import org.interphase.exchange.internal.ExchangeTexts;
import org.interphase.model.Design;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** The exporters in German: the same numbers, other notes. */
class GermanTextsTest {

	private static final Pattern PLACE = Pattern.compile("\\{\\d}");

	@AfterEach
	void backToEnglish() {
		TextLanguage.use(Locale.ROOT);
	}

	@Test
	void germanHasTheSameKeysAndPlaces() throws IOException {
		Properties english = read("messages.properties");
		Properties german = read("messages_de.properties");
		assertFalse(english.isEmpty());
		assertEquals(english.stringPropertyNames(), german.stringPropertyNames());
		for (String key : english.stringPropertyNames()) {
			assertEquals(places(english.getProperty(key)), places(german.getProperty(key)), key);
			assertFalse(german.getProperty(key).isBlank(), key);
		}
	}

	@Test
	void exportersHaveGermanNames() {
		List<String> english = Exported.exporters().stream().map(DesignExporter::name).toList();
		TextLanguage.use(Locale.GERMAN);
		List<String> german = Exported.exporters().stream().map(DesignExporter::name).toList();
		for (int i = 0; i < english.size(); i++) {
			assertNotEquals(english.get(i), german.get(i));
		}
	}

	@Test
	void theNumbersAreTheSame() throws Exception {
		Design design = Exported.plain();
		JsonNode english = Exported.json(Exported.CIRCUIT, design);
		String linked = Exported.text(Exported.LINKED, design);
		TextLanguage.use(Locale.GERMAN);
		JsonNode german = Exported.json(Exported.CIRCUIT, design);
		for (String key : List.of("Circuit String", "Initial Guess", "Bounds")) {
			assertEquals(english.path(key), german.path(key));
		}
		assertTrue(german.path("Interphase").path("Notes").toString().contains("gesch\u00e4tzt"));
		assertEquals(linked, Exported.text(Exported.LINKED, design), "linked data is in English");
	}

	private static List<String> places(String text) {
		return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
	}

	private static Properties read(String file) throws IOException {
		Properties texts = new Properties();
		try (InputStream in = ExchangeTexts.class.getResourceAsStream(file)) {
			assertNotNull(in, file);
			texts.load(in);
		}
		return texts;
	}
}
