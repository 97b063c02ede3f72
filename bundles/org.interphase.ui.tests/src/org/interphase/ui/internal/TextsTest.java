/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.interphase.ui.InterphaseUi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;

/** All texts are there in each language, with the same places for values. */
class TextsTest {

	private static final Pattern PLACE = Pattern.compile("\\{\\d}");

	static Stream<URL> english() {
		Bundle bundle = Platform.getBundle(InterphaseUi.BUNDLE);
		assertNotNull(bundle);
		return Stream.concat(Collections.list(bundle.findEntries("org/interphase/ui", "messages.properties", true)).stream(),
				Stream.of(bundle.getEntry("plugin.properties")));
	}

	@ParameterizedTest
	@MethodSource("english")
	void germanHasTheSameKeysAndPlaces(URL english) throws IOException {
		Properties texts = read(english);
		Properties german = read(new URL(english.toString().replace(".properties", "_de.properties")));
		assertEquals(texts.stringPropertyNames(), german.stringPropertyNames());
		for (String key : texts.stringPropertyNames()) {
			assertEquals(places(texts.getProperty(key)), places(german.getProperty(key)), key);
			assertFalse(german.getProperty(key).isBlank(), key);
		}
	}

	@ParameterizedTest
	@MethodSource("english")
	void textsWithPlacesAreWellFormed(URL english) throws IOException {
		read(english).values().stream().map(String::valueOf).filter(text -> PLACE.matcher(text).find())
				.forEach(text -> assertTrue(new MessageFormat(text.replace("'", "''")).getFormats().length > 0, text));
	}

	@Test
	void everyPackageWithTextsIsFound() {
		assertTrue(english().count() > 8);
	}

	private static List<String> places(String text) {
		return PLACE.matcher(text).results().map(found -> found.group()).sorted().distinct().toList();
	}

	private static Properties read(URL url) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = url.openStream()) {
			properties.load(in);
		}
		return properties;
	}
}
