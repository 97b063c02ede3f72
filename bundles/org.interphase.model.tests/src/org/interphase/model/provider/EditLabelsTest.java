/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.interphase.model.CellstackPackage;
import org.junit.jupiter.api.Test;

/** Everything of the model has a name that people can read, in both languages. */
class EditLabelsTest {

	private static final Pattern PLACE = Pattern.compile("\\{\\d}");

	@Test
	void germanHasTheSameKeysAndPlaces() throws IOException {
		Properties english = read("plugin.properties");
		Properties german = read("plugin_de.properties");
		assertEquals(english.stringPropertyNames(), german.stringPropertyNames());
		for (String key : english.stringPropertyNames()) {
			assertEquals(places(english.getProperty(key)), places(german.getProperty(key)), key);
			assertFalse(german.getProperty(key).isBlank(), key);
		}
	}

	@Test
	void allPartsOfTheModelHaveNames() throws IOException {
		Set<String> expected = new TreeSet<>();
		for (EClassifier classifier : CellstackPackage.eINSTANCE.getEClassifiers()) {
			String name = classifier.getName();
			if (classifier instanceof EClass found) {
				expected.add("_UI_" + name + "_type");
				for (EStructuralFeature feature : found.getEStructuralFeatures()) {
					expected.add("_UI_" + name + '_' + feature.getName() + "_feature");
				}
			} else if (classifier instanceof EEnum found) {
				for (EEnumLiteral literal : found.getELiterals()) {
					expected.add("_UI_" + name + '_' + literal.getName() + "_literal");
				}
			}
		}
		expected.removeAll(read("plugin.properties").stringPropertyNames());
		assertEquals(Set.of(), expected);
	}

	/** Two constants of one enumeration must not read alike. */
	@Test
	void constantsCanBeToldApart() throws IOException {
		for (String file : List.of("plugin.properties", "plugin_de.properties")) {
			Properties texts = read(file);
			for (EClassifier classifier : CellstackPackage.eINSTANCE.getEClassifiers()) {
				if (classifier instanceof EEnum found) {
					Set<String> words = new TreeSet<>();
					found.getELiterals().forEach(literal -> assertTrue(
							words.add(texts.getProperty("_UI_" + found.getName() + '_' + literal.getName() + "_literal")),
							literal.getName()));
				}
			}
		}
	}

	private static List<String> places(String text) {
		return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
	}

	private static Properties read(String file) throws IOException {
		Properties texts = new Properties();
		try (InputStream in = URI.create(CellstackEditPlugin.INSTANCE.getBaseURL() + file).toURL().openStream()) {
			texts.load(in);
		}
		return texts;
	}
}
