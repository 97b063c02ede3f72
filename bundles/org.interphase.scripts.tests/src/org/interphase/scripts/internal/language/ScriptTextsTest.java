/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.interphase.core.text.TextLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is said of scripts, in both languages. */
class ScriptTextsTest {

	private static final Pattern PLACE = Pattern.compile("\\{\\d}");
	/** An apostrophe that stands alone would swallow the places behind it. */
	private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
	private static final Path FOLDER = Path.of("folder").toAbsolutePath();

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
			assertFalse(LONE_APOSTROPHE.matcher(english.getProperty(key)).find(), key);
			assertFalse(LONE_APOSTROPHE.matcher(german.getProperty(key)).find(), key);
		}
	}

	@Test
	void complaintsAreInTheLanguageInUseAtTheSamePlace() {
		assertEquals(FOLDER.resolve("f.evl") + ":1:45: There is no operation 'frobnicate' in scripts; "
				+ "the guide to scripted rules lists those that there are.", complaint());
		TextLanguage.use(Locale.GERMANY);
		String german = complaint();
		assertTrue(german.startsWith(FOLDER.resolve("f.evl") + ":1:45: In Skripten gibt es keine Operation 'frobnicate'"), german);
	}

	private static String complaint() {
		ScriptParser parser = new ScriptParser(FOLDER,
				Map.of("f.evl", "context Stack { constraint C { check : self.frobnicate() } }"));
		return String.valueOf(Assertions.assertThrows(ScriptException.class, () -> parser.parse("f.evl")).getMessage());
	}

	private static List<String> places(String text) {
		return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
	}

	private static Properties read(String file) throws IOException {
		Properties texts = new Properties();
		try (InputStream in = ScriptTexts.class.getResourceAsStream(file)) {
			assertNotNull(in, file);
			texts.load(in);
		}
		return texts;
	}
}
