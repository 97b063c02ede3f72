/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.interphase.core.rule.Finding;
import org.interphase.rules.fixture.BadStacks;
import org.interphase.rules.fixture.BadStacks.BadStack;
import org.interphase.rules.fixture.Registered;
import org.interphase.rules.fixture.Verdicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One cause, one message: a stack that breaks a rule is found by this rule, and by others only for causes of their own. */
class OneCauseTest {

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
}
