/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.interphase.ui.charts.ChartViews;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;

/** All texts are there in German, too, with the same places for values. */
class TextsTest {

	private static final Pattern PLACE = Pattern.compile("\\{\\d}");

	static Stream<URL> english() {
		Bundle bundle = Platform.getBundle(ChartViews.BUNDLE);
		assertNotNull(bundle);
		return Stream.concat(
				Collections.list(bundle.findEntries("org/interphase/ui/charts", "*.properties", true)).stream()
						.filter(url -> !url.getPath().endsWith("_de.properties")),
				Stream.of(bundle.getEntry("plugin.properties")));
	}

	@ParameterizedTest
	@MethodSource("english")
	void germanHasTheSameKeysAndPlaces(URL english) throws IOException {
		Properties texts = read(english);
		Properties german = read(URI.create(english.toString().replace(".properties", "_de.properties")).toURL());
		assertEquals(texts.stringPropertyNames(), german.stringPropertyNames());
		for (String key : texts.stringPropertyNames()) {
			assertEquals(places(texts.getProperty(key)), places(german.getProperty(key)), key);
			assertFalse(german.getProperty(key).isBlank(), key);
		}
	}

	private static List<String> places(String text) {
		return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
	}

	private static Properties read(URL url) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = url.openStream()) {
			properties.load(in);
		}
		return properties;
	}
}
