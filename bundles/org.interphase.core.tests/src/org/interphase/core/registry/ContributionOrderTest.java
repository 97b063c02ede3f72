/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.Fakes;
import org.interphase.core.estimate.Basis;
import org.interphase.core.evidence.EvidenceLibrary;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.SourceRecord;
import org.junit.jupiter.api.Test;

class ContributionOrderTest {

	private static final String ESTIMATORS = "boundary estimator";
	private static final String LIBRARIES = "material library";
	private static final String EVIDENCE = "evidence library";

	private final Registries registries = Fakes.registries(estimator("a"), estimator("b"), estimator("c"),
			new Library("low", 0), new Library("high", 10));

	@Test
	void amongEqualEstimatesTheFirstInTheOrderIsTheHeadline() {
		assertEquals("a", headline(registries));
		assertEquals("c", headline(registries.ordered(ContributionOrder.parse("c, b"))));
		assertEquals(List.of("c", "b", "a"), ids(registries.ordered(ContributionOrder.parse("c, b")), ESTIMATORS));
	}

	@Test
	void librariesGoByRankUnlessTheOrderNamesThem() {
		assertEquals("high", registries.materials().find("x").orElseThrow().library());
		Registries ordered = registries.ordered(ContributionOrder.parse("low"));
		assertEquals("low", ordered.materials().find("x").orElseThrow().library());
		assertEquals(List.of("high", "low"), ids(registries, LIBRARIES));
		assertEquals(List.of("low", "high"), ids(ordered, LIBRARIES));
	}

	@Test
	void whoIsMovedIsAskedEarlierOrLater() {
		List<ContributionInfo> asked = registries.contributions(ESTIMATORS);
		ContributionOrder up = ContributionOrder.DEFAULT.moved(asked, "c", -1);
		assertEquals(List.of("a", "c", "b"), ids(registries.ordered(up), ESTIMATORS));
		ContributionOrder down = up.moved(registries.ordered(up).contributions(ESTIMATORS), "a", 1);
		assertEquals(List.of("c", "a", "b"), ids(registries.ordered(down), ESTIMATORS));
		assertEquals(List.of("c", "a", "b"),
				ids(registries.ordered(down.moved(registries.ordered(down).contributions(ESTIMATORS), "c", -9)), ESTIMATORS));
		assertEquals(down, down.moved(asked, "nobody", 1));
	}

	@Test
	void movingOneKindLeavesTheOthers() {
		ContributionOrder libraries = ContributionOrder.DEFAULT.moved(registries.contributions(LIBRARIES), "low", -1);
		ContributionOrder both = libraries.moved(registries.contributions(ESTIMATORS), "b", -1);
		assertEquals(List.of("low", "high"), ids(registries.ordered(both), LIBRARIES));
		assertEquals(List.of("b", "a", "c"), ids(registries.ordered(both), ESTIMATORS));
	}

	@Test
	void librariesOfOneIdButTwoKindsHaveAnOrderEach() {
		Registries both = registries.with(new Evidence("low"), new Evidence("high"));
		ContributionOrder moved = ContributionOrder.DEFAULT.moved(both.contributions(LIBRARIES), "low", -1)
				.moved(both.contributions(EVIDENCE), "high", -1);
		assertEquals(List.of("low", "high"), ids(both.ordered(moved), LIBRARIES));
		assertEquals(List.of("high", "low"), ids(both.ordered(moved), EVIDENCE));
		assertEquals(moved, ContributionOrder.parse(moved.text()));
	}

	@Test
	void oneContributionOfTwoKindsHasAPlaceInEach() {
		Registries both = Fakes.registries(new Both("a"), new Both("b"));
		ContributionOrder moved = ContributionOrder.DEFAULT.moved(both.contributions(EVIDENCE), "b", -1);
		assertEquals(List.of("b", "a"), ids(both.ordered(moved), EVIDENCE));
		assertEquals(List.of("a", "b"), ids(both.ordered(moved), LIBRARIES));
		assertEquals(List.of("b", "a"),
				both.ordered(moved).evidenceLibraries().stream().map(EvidenceLibrary::id).toList());
	}

	@Test
	void anIdAloneStandsForAllKindsAsItDidInOlderVersions() {
		Registries both = registries.with(new Evidence("high"), new Evidence("low"));
		ContributionOrder old = ContributionOrder.parse("low,high");
		assertEquals(List.of("low", "high"), ids(both.ordered(old), LIBRARIES));
		assertEquals(List.of("low", "high"), ids(both.ordered(old), EVIDENCE));
		ContributionOrder moved = old.moved(both.ordered(old).contributions(EVIDENCE), "high", -1);
		assertEquals(List.of("low", "high"), ids(both.ordered(moved), LIBRARIES));
		assertEquals(List.of("high", "low"), ids(both.ordered(moved), EVIDENCE));
	}

	@Test
	void theDefaultOrderComesBack() {
		Registries ordered = registries.ordered(ContributionOrder.parse("c"));
		assertEquals(List.of("a", "b", "c"), ids(ordered.ordered(ContributionOrder.DEFAULT), ESTIMATORS));
	}

	@Test
	void anOrderIsWrittenAndReadBack() {
		ContributionOrder order = new ContributionOrder(List.of("a", "b", "a"));
		assertEquals("a,b", order.text());
		assertEquals(order, ContributionOrder.parse(" a ,, b,"));
		assertEquals(ContributionOrder.DEFAULT, ContributionOrder.parse(""));
	}

	@Test
	void theOrderStaysWithCopies() {
		Registries ordered = registries.ordered(ContributionOrder.parse("c"));
		assertEquals(List.of("c", "b"), ids(ordered.without(Set.of("a")), ESTIMATORS));
		assertEquals(List.of("c", "a", "b", "d"), ids(ordered.with(estimator("d")), ESTIMATORS));
		assertEquals(ContributionOrder.parse("c"), ordered.withEvidence(record -> true).order());
		assertEquals(ContributionOrder.DEFAULT, ordered.ordered(ContributionOrder.DEFAULT).order());
	}

	@Test
	void rulesGoByTheirIds() {
		assertFalse(ContributionOrder.matters("rule"));
		assertTrue(ContributionOrder.matters(LIBRARIES));
	}

	private static String headline(Registries registries) {
		return new Assessor(registries).assess(Fakes.design(), new AssessmentOptions(1, 100)).stacks().getFirst()
				.boundaries().getFirst().headline().orElseThrow().estimator();
	}

	private static List<String> ids(Registries registries, String kind) {
		return registries.contributions(kind).stream().map(ContributionInfo::id).toList();
	}

	private static Object estimator(String id) {
		return Fakes.estimator(id, Basis.MECHANISTIC, 0, Fakes.product("r", Fakes.lognormal("r", 5, 1.001)));
	}

	private record Evidence(String id) implements EvidenceLibrary {

		@Override
		public String id() {
			return id;
		}

		@Override
		public Collection<EvidenceRecord> evidence() {
			return List.of();
		}

		@Override
		public Collection<SourceRecord> sources() {
			return List.of();
		}
	}

	private record Both(String id) implements MaterialLibrary, EvidenceLibrary {

		@Override
		public String id() {
			return id;
		}

		@Override
		public Collection<MaterialRecord> materials() {
			return List.of();
		}

		@Override
		public Collection<EvidenceRecord> evidence() {
			return List.of();
		}

		@Override
		public Collection<SourceRecord> sources() {
			return List.of();
		}
	}

	private record Library(String id, int rank) implements MaterialLibrary {

		@Override
		public String id() {
			return id;
		}

		@Override
		public Collection<MaterialRecord> materials() {
			return List.of(new MaterialRecord("x", "X", "f", "X", List.of(), Set.of(), List.of(), "", id));
		}

		@Override
		public Collection<SourceRecord> sources() {
			return List.of();
		}
	}
}
