/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.interphase.core.context.LayerKind;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.rule.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LabelsTest {

	@AfterEach
	void backToEnglish() {
		TextLanguage.use(Locale.ROOT);
	}

	/** In English the words are those that files hold. */
	@Test
	void englishWordsAreTheStableOnes() {
		same(Mechanism.values(), Labels::of, Mechanism::label);
		same(Basis.values(), Labels::of, Basis::label);
		same(InterphaseKind.values(), Labels::of, InterphaseKind::label);
		same(LayerKind.values(), Labels::of, LayerKind::label);
		same(Severity.values(), Labels::of, Severity::label);
	}

	@Test
	void labelsOfTheApiStayEnglish() {
		TextLanguage.use(Locale.GERMANY);
		assertEquals("Festelektrolyt", Labels.of(LayerKind.SOLID_ELECTROLYTE));
		assertEquals("solid electrolyte", LayerKind.SOLID_ELECTROLYTE.label());
		assertEquals("gemischtleitend", Labels.of(InterphaseKind.MIXED_CONDUCTING));
	}

	private static <E> void same(E[] constants, Function<E, String> word, Function<E, String> label) {
		assertEquals(Stream.of(constants).map(label).toList(), Stream.of(constants).map(word).toList());
	}
}
