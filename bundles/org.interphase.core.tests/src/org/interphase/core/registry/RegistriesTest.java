/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.Fakes;
import org.interphase.core.command.CliCommand;
import org.interphase.core.estimate.Basis;
import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.SourceRecord;
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

	@Test
	void problemsOfALibraryGoWithIt() {
		Registries broken = new Registries.Builder().addProblem("x", "gone").add(new MaterialLibrary() {
			@Override
			public String id() {
				return "broken";
			}

			@Override
			public Collection<MaterialRecord> materials() {
				return List.of();
			}

			@Override
			public Collection<SourceRecord> sources() {
				return List.of();
			}

			@Override
			public List<String> problems() {
				return List.of("line 7");
			}
		}).build();
		assertEquals(2, broken.problems().size());
		assertEquals(List.of("gone"), broken.without(Set.of("broken")).problems().stream()
				.map(Registries.ContributionProblem::problem).toList());
	}

	@Test
	void whatIsAddedTakesThePlaceOfItsNamesake() {
		Registries more = registries.with(Fakes.rule("T-1", context -> context.finding("new").report()),
				Fakes.rule("T-3", RegistriesTest::nothing));
		assertEquals(List.of("T-1", "T-2", "T-3"), more.rules().stream().map(rule -> rule.descriptor().id()).toList());
		assertTrue(more.problems().isEmpty());
		assertEquals(List.of("new"), new Assessor(more).assess(Fakes.design(), new AssessmentOptions(1, 100)).stacks()
				.getFirst().findings().stream().map(finding -> finding.message()).toList());
		assertEquals(2, registries.rules().size());
	}

	private static void nothing(RuleContext context) {
		context.stack();
	}
}
