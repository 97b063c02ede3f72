/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.text.TextLanguage;
import org.interphase.library.internal.LibraryTexts;
import org.interphase.library.internal.MaterialFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The library in German: the same data, and what verdicts show of them in other words. */
class GermanTextsTest {

	private static final String INTERPHASE = "interphase.";

	@AfterEach
	void backToEnglish() {
		TextLanguage.use(Locale.ROOT);
	}

	@Test
	void eachInterphaseThatTheDataDescribeIsTranslated() throws IOException {
		Set<String> described = MaterialFiles.read("test").stream()
				.filter(material -> material.text(Property.INTERPHASE_WITH_LITHIUM).contains(":")).map(MaterialRecord::id)
				.collect(Collectors.toCollection(TreeSet::new));
		Set<String> translated = new TreeSet<>();
		Set<String> others = new TreeSet<>();
		for (String key : read("messages_de.properties").stringPropertyNames()) {
			(key.startsWith(INTERPHASE) ? translated : others).add(key.replace(INTERPHASE, ""));
		}
		assertFalse(described.isEmpty());
		assertEquals(described, translated);
		assertEquals(read("messages.properties").stringPropertyNames(), others);
	}

	@Test
	void onlyWhatVerdictsShowDiffersAndItsKindDoesNot() {
		List<MaterialRecord> english = MaterialFiles.read("test");
		TextLanguage.use(Locale.GERMANY);
		List<MaterialRecord> german = MaterialFiles.read("test");
		for (int i = 0; i < english.size(); i++) {
			MaterialRecord one = english.get(i);
			MaterialRecord other = german.get(i);
			assertEquals(withoutInterphase(one), withoutInterphase(other), one.id());
			assertEquals(kind(one), kind(other), one.id());
		}
		assertNotEquals(english, german);
		assertEquals("stable: gegen Li", german.stream().filter(material -> material.id().equals("li3n")).findFirst()
				.orElseThrow().text(Property.INTERPHASE_WITH_LITHIUM));
	}

	@Test
	void templatesAreDescribedInTheLanguageInUse() {
		assertEquals("Published cell: LLZO between Li and LFP", LibraryTexts.get("template.stack", "LLZO", "Li", "LFP"));
		TextLanguage.use(Locale.GERMANY);
		assertEquals("Ver\u00f6ffentlichte Zelle: LLZO zwischen Li und LFP",
				LibraryTexts.get("template.stack", "LLZO", "Li", "LFP"));
	}

	private static String kind(MaterialRecord material) {
		return material.text(Property.INTERPHASE_WITH_LITHIUM).split(":")[0];
	}

	private static List<PropertyRecord> withoutInterphase(MaterialRecord material) {
		return material.properties().stream().filter(value -> value.property() != Property.INTERPHASE_WITH_LITHIUM).toList();
	}

	private static Properties read(String file) throws IOException {
		Properties texts = new Properties();
		try (InputStream in = LibraryTexts.class.getResourceAsStream(file)) {
			assertNotNull(in, file);
			texts.load(in);
		}
		return texts;
	}
}
