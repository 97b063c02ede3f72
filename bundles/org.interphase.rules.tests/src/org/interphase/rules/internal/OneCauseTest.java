/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.interphase.core.rule.Finding;
import org.interphase.core.text.TextLanguage;
import org.interphase.rules.fixture.BadStacks;
import org.interphase.rules.fixture.BadStacks.BadStack;
import org.interphase.rules.fixture.Registered;
import org.interphase.rules.fixture.Verdicts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One cause, one message: a stack that breaks a rule is found by this rule, and by others only for causes of their own. */
class OneCauseTest {

	@AfterEach
	void backToEnglish() {
		TextLanguage.use(Locale.ROOT);
	}

	@Test
	void eachRuleHasABadStack() {
		assertEquals(Registered.rules().map(rule -> rule.descriptor().id()).collect(Collectors.toCollection(TreeSet::new)),
				BadStacks.all().map(BadStack::rule).collect(Collectors.toCollection(TreeSet::new)));
		assertEquals(81, BadStacks.all().count());
	}

	@ParameterizedTest
	@MethodSource("org.interphase.rules.fixture.BadStacks#all")
	void givesItsFindingsAndNoMore(BadStack bad) {
		Set<String> found = Registered.rules().flatMap(rule -> Verdicts.run(rule, bad.stack()).stream())
				.filter(finding -> !finding.unknown()).map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
		Set<String> expected = new TreeSet<>(bad.also());
		expected.add(bad.rule());
		assertEquals(expected, found);
	}

	/** Lists show the place beside the message, so that a message that begins with it says it twice. */
	@ParameterizedTest
	@MethodSource("org.interphase.rules.fixture.BadStacks#all")
	void noMessageBeginsWithItsPlace(BadStack bad) {
		for (Locale language : List.of(Locale.ROOT, Locale.GERMAN)) {
			TextLanguage.use(language);
			Registered.rules().flatMap(rule -> Verdicts.run(rule, bad.stack()).stream())
					.filter(finding -> !finding.label().isEmpty())
					.forEach(finding -> assertFalse(beginsWithItsPlace(finding), () -> finding.rule() + ": " + finding.message()));
		}
	}

	private static boolean beginsWithItsPlace(Finding finding) {
		String rest = finding.message().startsWith(finding.label()) ? finding.message().substring(finding.label().length()) : "x";
		return rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0));
	}
}
