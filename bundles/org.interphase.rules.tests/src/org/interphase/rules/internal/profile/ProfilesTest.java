/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.RuleProfile;
import org.interphase.core.rule.Severity;
import org.interphase.model.Design;
import org.interphase.model.FindingLevel;
import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.Registered;
import org.interphase.rules.fixture.TestMaterials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfilesTest {

	private static final Map<String, RuleDescriptor> RULES = Registered.rules().map(Rule::descriptor)
			.collect(Collectors.toMap(RuleDescriptor::id, rule -> rule));

	@Test
	void five() {
		assertEquals(Set.of("oxide", "sulphide", "polymer", "strict", "teaching"),
				Registered.profiles().map(RuleProfile::id).collect(Collectors.toSet()));
	}

	@ParameterizedTest
	@MethodSource("org.interphase.rules.fixture.Registered#profiles")
	void namesOnlyKnownRulesAndParametersInRange(RuleProfile profile) {
		assertFalse(profile.settings().isEmpty());
		profile.settings().forEach((rule, setting) -> {
			RuleDescriptor descriptor = RULES.get(rule);
			assertNotNull(descriptor, rule);
			setting.parameters().forEach((name, value) -> assertTrue(
					descriptor.parameter(name).filter(parameter -> parameter.accepts(value)).isPresent(),
					() -> profile.id() + ": " + rule + " " + name));
		});
	}

	/** A setting that repeats the default says nothing. */
	@ParameterizedTest
	@MethodSource("org.interphase.rules.fixture.Registered#profiles")
	void changesWhatItSets(RuleProfile profile) {
		profile.settings().forEach((rule, setting) -> {
			RuleDescriptor descriptor = RULES.get(rule);
			assertNotNull(descriptor, rule);
			assertNotEquals(descriptor.severity().name(), setting.level().name(), () -> profile.id() + ": " + rule);
			assertTrue(setting.level() != FindingLevel.DEFAULT || !setting.parameters().isEmpty(), rule);
			setting.parameters().forEach((name, value) -> assertNotEquals(
					descriptor.parameter(name).orElseThrow().defaultValue(), value, () -> profile.id() + ": " + rule));
		});
	}

	@ParameterizedTest
	@MethodSource("org.interphase.rules.fixture.Registered#profiles")
	void saysWhy(RuleProfile profile) {
		assertFalse(profile.name().isBlank());
		assertTrue(profile.description().endsWith("."), profile.description());
		for (String rule : profile.settings().keySet()) {
			assertTrue(((CatalogueProfile) profile).reason(rule).endsWith("."), () -> profile.id() + ": " + rule);
		}
	}

	/** What a design is found to be by default and in a profile. */
	@ParameterizedTest
	@CsvSource({ "oxide, Li|LLZO|LFP, R-TOP-10, WARNING, ERROR", "sulphide, Li|LPSCl|NMC811, R-ECH-07, WARNING, ERROR",
			"polymer, Li|ILE|LATP|ILE|LFP, R-ECH-04, WARNING, INFO", "strict, Li|LLZO|LFP, R-TOP-03, INFO, ERROR",
			"teaching, Li|LLZO|LFP, R-TOP-03, INFO, HINT", "teaching, Li|LLZO|LFP, R-ECH-02, INFO, WARNING" })
	void grades(String profile, String notation, String rule, Severity before, Severity after) {
		assertEquals(Set.of(before), severities("", notation, rule));
		assertEquals(Set.of(after), severities(profile, notation, rule));
	}

	@Test
	void threshold() {
		assertEquals(Set.of(), severities("", "Li|LPSCl|LFP", "R-MEC-06"));
		assertEquals(Set.of(Severity.WARNING), severities("sulphide", "Li|LPSCl|LFP", "R-MEC-06"));
	}

	private static Set<Severity> severities(String profile, String notation, String rule) {
		Registries.Builder registries = new Registries.Builder().add(TestMaterials.INSTANCE);
		Registered.rules().forEach(registries::add);
		Registered.profiles().forEach(registries::add);
		Design design = Designs.ofNotation(notation);
		design.getConditions().setStackPressure(12.0);
		return new Assessor(registries.build())
				.assess(design, AssessmentOptions.DEFAULT.withRules(profile, Map.of())).stacks().get(0).findings()
				.stream().filter(finding -> finding.rule().equals(rule) && !finding.unknown()).map(Finding::severity)
				.collect(Collectors.toSet());
	}
}
