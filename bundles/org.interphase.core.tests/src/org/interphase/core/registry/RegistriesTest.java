/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.interphase.core.assess.Fakes;
import org.interphase.core.command.CliCommand;
import org.interphase.core.estimate.Basis;
import org.interphase.core.rule.RuleContext;
import org.junit.jupiter.api.Test;

class RegistriesTest {

	private final Registries registries = Fakes.registries(Fakes.rule("T-2", RegistriesTest::nothing),
			Fakes.rule("T-1", RegistriesTest::nothing), Fakes.estimator("e", Basis.MECHANISTIC, 0),
			(CliCommand) () -> 0);

	@Test
	void contributionsAreListedWithWhatTheyAre() {
		assertEquals(List.of("boundary estimator e", "rule T-1", "rule T-2"),
				registries.contributions().stream().filter(info -> !info.kind().equals("command"))
						.map(info -> info.kind() + " " + info.id()).toList());
		assertEquals("org.interphase.core.assess.Fakes$1", registries.contributions().getFirst().type());
	}

	@Test
	void contributionsCanBeLeftOut() {
		Registries fewer = registries.without(Set.of("T-1", "nobody"));
		assertEquals(List.of("T-2"), fewer.rules().stream().map(rule -> rule.descriptor().id()).toList());
		assertEquals(1, fewer.boundaryEstimators().size());
		assertEquals(1, fewer.commands().size());
	}

	@Test
	void anIdThatIsTakenBecomesAProblemAndTheFirstStays() {
		Registries twice = Fakes.registries(Fakes.rule("T-1", RegistriesTest::nothing),
				Fakes.rule("T-1", RegistriesTest::nothing));
		assertEquals(1, twice.rules().size());
		assertEquals("There is a rule with the id 'T-1' already.", twice.problems().getFirst().problem());
	}

	@Test
	void problemsStayWithACopy() {
		Registries problematic = new Registries.Builder().addProblem("x", "gone").build();
		assertEquals(problematic.problems(), problematic.without(Set.of()).problems());
		assertTrue(problematic.withEvidence(record -> false).evidence().all().isEmpty());
	}

	private static void nothing(RuleContext context) {
		context.stack();
	}
}
