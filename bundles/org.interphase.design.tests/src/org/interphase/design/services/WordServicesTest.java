/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.MissingResourceException;

import org.interphase.core.text.TextLanguage;
import org.interphase.design.TestStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WordServicesTest {

	private final WordServices services = new WordServices();
	private final TestStack cell = new TestStack(TestStack.GARNET);

	@AfterEach
	void english() {
		TextLanguage.use(Locale.ROOT);
	}

	@Test
	void wordsAreThoseOfTheLanguage() {
		assertEquals("Preferred basis", services.words(cell.stack(), "preferredBasis"));
		TextLanguage.use(Locale.GERMAN);
		assertEquals("Bevorzugte Grundlage", services.words(cell.stack(), "preferredBasis"));
		assertThrows(MissingResourceException.class, () -> services.words(cell.stack(), "nothing"));
	}

	@Test
	void aTitleNamesTheStack() {
		cell.stack().setName("Cell A");
		assertEquals("Layers of Cell A", services.titled(cell.stack(), "title.layers"));
		TextLanguage.use(Locale.GERMAN);
		assertEquals("Schichten von Cell A", services.titled(cell.stack(), "title.layers"));
	}
}
