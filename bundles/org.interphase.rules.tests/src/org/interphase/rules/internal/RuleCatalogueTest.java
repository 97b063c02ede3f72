/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.interphase.core.rule.QuickFix;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.RuleParameter;
import org.interphase.core.rule.RuleProfile;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.Registered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All built-in rules together. */
class RuleCatalogueTest {

	/** The ids of the catalogue with their default severities. */
	private static final Map<String, Severity> CATALOGUE = catalogue("""
			R-TOP-01 ERROR
			R-TOP-02 ERROR
			R-TOP-03 INFO
			R-TOP-04 ERROR
			R-TOP-05 ERROR
			R-TOP-06 ERROR
			R-TOP-07 WARNING
			R-TOP-08 ERROR
			R-TOP-09 WARNING
			R-TOP-10 WARNING
			R-TOP-11 INFO
			R-ECH-01 WARNING
			R-ECH-02 INFO
			R-ECH-03 ERROR
			R-ECH-04 WARNING
			R-ECH-05 WARNING
			R-ECH-06 WARNING
			R-ECH-07 WARNING
			R-ECH-08 ERROR
			R-ECH-09 WARNING
			R-ECH-10 WARNING
			R-ECH-11 WARNING
			R-ECH-12 WARNING
			R-ECH-13 WARNING
			R-ECH-14 INFO
			R-ECH-15 WARNING
			R-ECH-16 WARNING
			R-ECH-17 INFO
			R-ECH-18 WARNING
			R-ECH-19 WARNING
			R-AIR-01 ERROR
			R-AIR-02 WARNING
			R-AIR-03 INFO
			R-AIR-04 WARNING
			R-THM-01 WARNING
			R-THM-02 WARNING
			R-THM-03 INFO
			R-THM-04 WARNING
			R-SAF-01 WARNING
			R-SAF-02 ERROR
			R-MEC-01 WARNING
			R-MEC-02 WARNING
			R-MEC-03 WARNING
			R-MEC-04 INFO
			R-MEC-05 WARNING
			R-MEC-06 ERROR
			R-MEC-07 INFO
			R-MEC-08 WARNING
			R-MEC-09 WARNING
			R-MEC-10 WARNING
			R-MEC-11 INFO
			R-MEC-12 WARNING
			R-TRN-01 WARNING
			R-TRN-02 WARNING
			R-TRN-03 WARNING
			R-TRN-04 WARNING
			R-TRN-05 WARNING
			R-TRN-06 WARNING
			R-TRN-07 WARNING
			R-TRN-08 INFO
			R-TRN-09 WARNING
			R-TRN-10 WARNING
			R-MAT-01 ERROR
			R-MAT-02 WARNING
			R-MAT-03 WARNING
			R-MAT-04 WARNING
			R-MAT-05 WARNING
			R-MAT-06 INFO
			R-MAT-07 WARNING
			R-GEO-01 WARNING
			R-GEO-02 ERROR
			R-GEO-03 WARNING
			R-GEO-04 WARNING
			R-GEO-05 INFO
			R-DAT-01 ERROR
			R-DAT-02 WARNING
			R-DAT-03 WARNING
			R-DAT-04 WARNING
			R-DAT-05 WARNING
			R-DAT-06 INFO
			R-DAT-07 WARNING
			""");
	/** What a reason says in brackets where no source stands behind it. */
	private static final Pattern FOUNDATION = Pattern
			.compile("\\((by definition|derived|project rule|handbook value, not verified|industry figure, .*)\\)\\.$");

	@ParameterizedTest
	@MethodSource("org.interphase.rules.fixture.Registered#rules")
	void isInTheCatalogue(Rule rule) {
		RuleDescriptor descriptor = rule.descriptor();
		assertEquals(CATALOGUE.get(descriptor.id()), descriptor.severity(), descriptor.id());
	}

	@ParameterizedTest
	@MethodSource("org.interphase.rules.fixture.Registered#rules")
	void isDescribed(Rule rule) {
		RuleDescriptor descriptor = rule.descriptor();
		assertFalse(descriptor.title().isBlank(), descriptor.id());
		assertTrue(descriptor.category().matches("[A-Z]\\w+/[A-Z]\\w+"), descriptor.id());
		assertFalse(new RuleTexts(descriptor.id()).format("message").isBlank(), descriptor.id());
		assertTrue(descriptor.reason().endsWith("."), descriptor.id());
		boolean founded = FOUNDATION.matcher(descriptor.reason()).find();
		assertEquals(descriptor.sources().isEmpty(), founded, descriptor.id() + " needs a source or says why there is none");
	}

	@ParameterizedTest
	@MethodSource("org.interphase.rules.fixture.Registered#rules")
	void saysTheSameAtEachCall(Rule rule) {
		assertEquals(rule.descriptor(), rule.descriptor());
	}

	@Test
	void allRulesOfTheCatalogueAreThere() {
		assertEquals(81, CATALOGUE.size());
		assertEquals(new TreeSet<>(CATALOGUE.keySet()),
				Registered.rules().map(rule -> rule.descriptor().id()).collect(Collectors.toCollection(TreeSet::new)));
	}

	@ParameterizedTest
	@MethodSource("org.interphase.rules.fixture.Registered#rules")
	void thresholdsHaveUnitsAndRanges(Rule rule) {
		for (RuleParameter parameter : rule.descriptor().parameters()) {
			String name = rule.descriptor().id() + " " + parameter.name();
			assertTrue(parameter.name().matches("[a-z][A-Za-z]*"), name);
			assertFalse(parameter.unit().isBlank(), name);
			assertTrue(Double.isFinite(parameter.maximum() - parameter.minimum()), name);
			assertTrue(parameter.minimum() < parameter.maximum(), name);
			assertEquals(Set.of(), unknownWords(parameter.unit()), name);
		}
		List<String> names = rule.descriptor().parameters().stream().map(RuleParameter::name).toList();
		assertEquals(Set.copyOf(names).size(), names.size(), rule.descriptor().id());
	}

	/** Words of a unit that no quantity of a model has. */
	private static Set<String> unknownWords(String unit) {
		Set<String> words = Stream.of(unit.split("[ /()]+")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
		words.removeAll(Set.of("1", "%", "V", "e", "eV", "um", "uL", "cm2", "cm", "degC", "MPa", "GPa", "K", "S", "mA",
				"mAh", "g", "ohm", "deg", "m0.5"));
		return words;
	}

	/** Each rule has a test of its own, with a good and a bad stack. */
	@ParameterizedTest
	@MethodSource("org.interphase.rules.fixture.Registered#rules")
	void hasATest(Rule rule) {
		String test = rule.getClass().getName() + "Test";
		assertDoesNotThrow(() -> RuleCatalogueTest.class.getClassLoader().loadClass(test), test);
	}

	@Test
	void idsAreUnique() {
		List<String> ids = Registered.rules().map(rule -> rule.descriptor().id()).toList();
		assertEquals(Set.copyOf(ids).size(), ids.size());
	}

	@Test
	void servicesAndExtensionsAreTheSame() {
		assertEquals(Registered.extensions("rule"), Registered.services(Rule.class));
		assertEquals(Registered.extensions("quickFix"), Registered.services(QuickFix.class));
		assertEquals(Registered.extensions("profile"), Registered.services(RuleProfile.class));
	}

	@Test
	void quickFixesAreForKnownRules() {
		Set<String> ids = Registered.rules().map(rule -> rule.descriptor().id()).collect(Collectors.toSet());
		List<QuickFix> fixes = Registered.quickFixes().toList();
		assertFalse(fixes.isEmpty());
		for (QuickFix fix : fixes) {
			assertFalse(fix.label().isBlank(), fix.id());
			assertTrue(ids.containsAll(fix.rules()), fix.id());
		}
	}

	@Test
	void noTextIsLeftOver() {
		Set<String> ids = Stream.concat(Registered.rules().map(rule -> rule.descriptor().id()),
				Registered.quickFixes().map(QuickFix::id)).collect(Collectors.toCollection(HashSet::new));
		ids.addAll(Set.of("oxidation", "category"));
		Registered.profiles().forEach(profile -> ids.add("profile." + profile.id()));
		ResourceBundle texts = ResourceBundle.getBundle("org.interphase.rules.internal.messages", Locale.ROOT,
				RuleTexts.class.getClassLoader());
		for (String key : texts.keySet()) {
			assertTrue(ids.stream().anyMatch(id -> key.startsWith(id + ".")), key);
		}
	}

	private static Map<String, Severity> catalogue(String lines) {
		Map<String, Severity> catalogue = new HashMap<>();
		lines.lines().map(line -> line.split(" ")).filter(words -> words.length == 2)
				.forEach(words -> catalogue.put(words[0], Severity.valueOf(words[1])));
		return catalogue;
	}
}
