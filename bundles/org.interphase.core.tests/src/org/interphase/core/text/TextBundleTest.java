/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.MissingResourceException;

import org.interphase.core.assess.Assessor;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.quantity.QuantityException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TextBundleTest {

	private static final String ENGLISH = "It returned nothing.";

	private final Locale machine = Locale.getDefault();
	private final TextBundle texts = new TextBundle(internalClass());

	/** A class beside the texts, which is no API. */
	private static Class<?> internalClass() {
		try {
			return Class.forName("org.interphase.core.internal.assess.Supervisor", false, Assessor.class.getClassLoader());
		} catch (ClassNotFoundException exception) {
			throw new AssertionError(exception);
		}
	}

	@AfterEach
	void restore() {
		Locale.setDefault(machine);
		TextLanguage.use(Locale.ROOT);
	}

	@Test
	void isEnglishOnAnyMachine() {
		Locale.setDefault(Locale.GERMANY);
		assertEquals(Locale.ROOT, TextLanguage.current());
		assertEquals(ENGLISH, texts.text("fault.nothing"));
	}

	@Test
	void followsTheLanguageInUse() {
		assertEquals(ENGLISH, texts.text("fault.nothing"));
		TextLanguage.use(Locale.GERMANY);
		assertEquals("Er gab nichts zur\u00fcck.", texts.text("fault.nothing"));
		TextLanguage.use(Locale.ROOT);
		assertEquals(ENGLISH, texts.text("fault.nothing"));
	}

	/** A language without texts is English, not that of the machine. */
	@Test
	void isEnglishWhereThereIsNoTranslation() {
		Locale.setDefault(Locale.GERMANY);
		for (Locale language : new Locale[] { Locale.FRANCE, Locale.ENGLISH, Locale.US }) {
			TextLanguage.use(language);
			assertEquals(ENGLISH, texts.text("fault.nothing"), language.toString());
		}
	}

	@Test
	void saysWhatIsMissing() {
		assertTrue(texts.has("fault.nothing"));
		assertFalse(texts.has("fault.ofNobody"));
		assertThrows(MissingResourceException.class, () -> texts.text("fault.ofNobody"));
	}

	@Test
	void messagesOfTheCoreFollow() {
		assertEquals("\"bananas\" is no known unit; write one such as um, nm, MPa, mS/cm or ohm cm2.", complaint());
		TextLanguage.use(Locale.GERMAN);
		assertEquals("\"bananas\" ist keine bekannte Einheit; schreiben Sie eine wie um, nm, MPa, mS/cm oder ohm cm2.",
				complaint());
	}

	private static String complaint() {
		return String.valueOf(
				assertThrows(QuantityException.class, () -> Quantities.parse("5 bananas", "um")).getMessage());
	}
}
