/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.interphase.core.rule.Finding;
import org.interphase.core.rule.QuickFix;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.text.TextLanguage;
import org.interphase.rules.fixture.BadStacks.BadStack;
import org.interphase.rules.fixture.Registered;
import org.interphase.rules.fixture.Verdicts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules in German: the same judgement in other words. */
class GermanTextsTest {

	private static final Pattern PLACE = Pattern.compile("\\{\\d}");
	private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?(E-?\\d+)?");

	@AfterEach
	void backToEnglish() {
		TextLanguage.use(Locale.ROOT);
	}

	@Test
	void germanHasTheSameKeysAndPlaces() throws IOException {
		Properties english = read("messages.properties");
		Properties german = read("messages_de.properties");
		assertEquals(english.stringPropertyNames(), german.stringPropertyNames());
		for (String key : english.stringPropertyNames()) {
			assertEquals(places(english.getProperty(key)), places(german.getProperty(key)), key);
			assertFalse(german.getProperty(key).isBlank(), key);
		}
	}

	/** Nothing but what people read differs. */
	@ParameterizedTest
	@MethodSource("org.interphase.rules.fixture.BadStacks#all")
	void judgesAlikeInBothLanguages(BadStack bad) {
		List<Finding> english = findings(bad);
		TextLanguage.use(Locale.GERMANY);
		List<Finding> german = findings(bad);
		assertEquals(english.size(), german.size());
		for (int index = 0; index < english.size(); index++) {
			Finding one = english.get(index);
			Finding other = german.get(index);
			assertEquals(silenced(one), silenced(other));
			assertEquals(numbers(one.message()), numbers(other.message()), one.message() + " / " + other.message());
			assertNotEquals(one.message(), other.message());
			assertNotEquals(one.reason(), other.reason());
		}
	}

	@ParameterizedTest
	@MethodSource("org.interphase.rules.fixture.Registered#rules")
	void describesTheSameRule(Rule rule) throws ReflectiveOperationException {
		RuleDescriptor english = rule.descriptor();
		TextLanguage.use(Locale.GERMAN);
		RuleDescriptor german = rule.getClass().getConstructor().newInstance().descriptor();
		assertNotEquals(english.title(), german.title());
		assertEquals(english, new RuleDescriptor(german.id(), english.category(), german.severity(), german.scope(),
				english.title(), english.reason(), german.sources(), german.parameters()));
	}

	@Test
	void fixesAreCalledOtherwiseAndAreTheSame() {
		List<QuickFix> english = Registered.quickFixes().toList();
		TextLanguage.use(Locale.GERMAN);
		List<QuickFix> german = Registered.quickFixes().toList();
		assertEquals(english.stream().map(QuickFix::id).toList(), german.stream().map(QuickFix::id).toList());
		for (int index = 0; index < english.size(); index++) {
			assertNotEquals(english.get(index).label(), german.get(index).label());
		}
	}

	@Test
	void categoriesAreWords() {
		TextLanguage.use(Locale.GERMAN);
		assertEquals(List.of("Aufbau/Elektroden"), Registered.rules().map(Rule::descriptor)
				.filter(rule -> rule.id().equals("R-TOP-01")).map(RuleDescriptor::category).toList());
	}

	private static List<Finding> findings(BadStack bad) {
		return Registered.rules().flatMap(rule -> Verdicts.run(rule, bad.stack()).stream()).toList();
	}

	private static Finding silenced(Finding finding) {
		return new Finding(finding.rule(), finding.severity(), finding.element(), finding.label(), "", "", finding.value(),
				finding.threshold(), finding.unit(), finding.sources(), finding.unknown(), finding.waived(),
				finding.waiverReason());
	}

	/** The numbers of a message, sorted: the order of words may differ. */
	private static List<String> numbers(String message) {
		return NUMBER.matcher(message).results().map(MatchResult::group).sorted().toList();
	}

	private static List<String> places(String text) {
		return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
	}

	private static Properties read(String file) throws IOException {
		Properties texts = new Properties();
		try (InputStream in = RuleTexts.class.getResourceAsStream(file)) {
			assertNotNull(in, file);
			texts.load(in);
		}
		return texts;
	}
}
