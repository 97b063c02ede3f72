/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules, together with the library whose sources they cite. */
class RuleSourcesTest {

	private static final Registries REGISTRIES = Registries.standard();

	static Stream<RuleDescriptor> rules() {
		return REGISTRIES.rules().stream().map(Rule::descriptor);
	}

	@Test
	void allRulesAreThere() {
		assertEquals(81, REGISTRIES.rules().size());
		assertEquals(List.of("oxide", "polymer", "strict", "sulphide", "teaching"),
				REGISTRIES.profiles().stream().map(profile -> profile.id()).toList());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void citesSourcesThatTheLibraryHolds(RuleDescriptor rule) {
		assertEquals(List.of(), rule.sources().stream().filter(key -> REGISTRIES.materials().source(key).isEmpty())
				.filter(key -> REGISTRIES.evidence().source(key).isEmpty()).toList(), rule.id());
	}
}
