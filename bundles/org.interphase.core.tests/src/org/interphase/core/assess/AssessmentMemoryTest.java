/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.BoundaryEstimator;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.Reach;
import org.interphase.core.isolation.Isolation;
import org.interphase.core.registry.Registries;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Design;
import org.interphase.model.SolidElectrolyte;
import org.interphase.model.Stack;
import org.junit.jupiter.api.Test;

class AssessmentMemoryTest {

	private static final AssessmentOptions OPTIONS = new AssessmentOptions(1, 500);
	private static final int LAYERS = 60;

	private final AssessmentMemory memory = new AssessmentMemory();
	private final Design design = chain();
	private final Counting near = new Counting("near", Reach.NEIGHBOURS);
	private final Counting far = new Counting("far", Reach.STACK);

	@Test
	void anEditAsksOnlyAboutTheBoundariesThatSeeIt() {
		Registries registries = Fakes.registries(near);
		assess(registries);
		assertEquals(LAYERS - 1, near.asked());
		stack().getLayers().get(30).setThickness(77.0);
		assess(registries);
		assertEquals(4, near.asked());
	}

	@Test
	void anInsertionMovesTheRestButAsksNobodyAboutIt() {
		Registries registries = Fakes.registries(near);
		assess(registries);
		near.asked();
		stack().getLayers().add(10, layer(999));
		assess(registries);
		assertEquals(4, near.asked());
	}

	@Test
	void anEstimatorThatMayLookAtTheWholeStackIsAlwaysAsked() {
		Registries registries = Fakes.registries(far);
		assess(registries);
		far.asked();
		assess(registries);
		assertEquals(LAYERS - 1, far.asked());
	}

	@Test
	void otherDrawsAreAnotherMatter() {
		Registries registries = Fakes.registries(near);
		assess(registries);
		near.asked();
		DesignAssessment other = new Assessor(registries).assess(design, new AssessmentOptions(2, 500), memory, () -> false);
		assertEquals(LAYERS - 1, near.asked());
		assertNotEquals(total(assess(registries)), total(other));
	}

	@Test
	void otherConditionsAreAnotherMatter() {
		Registries registries = Fakes.registries(near);
		assess(registries);
		near.asked();
		design.setConditions(CellstackFactory.eINSTANCE.createConditions());
		design.getConditions().setTemperature(60.0);
		assess(registries);
		assertEquals(LAYERS - 1, near.asked());
	}

	@Test
	void whatFailedIsAskedAgain() {
		near.failing = true;
		Registries registries = Fakes.registries(near);
		assertEquals(List.of("near"), assess(registries).stacks().getFirst().faults().stream().map(Fault::contribution)
				.distinct().toList());
		near.failing = false;
		near.asked();
		assertEquals(List.of(), assess(registries).stacks().getFirst().faults());
		assertEquals(LAYERS - 1, near.asked());
	}

	@Test
	void whatIsSuspendedIsMissingUntilItIsReleased() {
		Isolation isolation = new Isolation(Duration.ofSeconds(10), 1000);
		Assessor assessor = new Assessor(Fakes.registries(near), isolation);
		isolation.suspend("near", "It was a test.");
		for (int i = 0; i < 2; i++) {
			StackAssessment stack = assessor.assess(design, OPTIONS, memory, () -> false).stacks().getFirst();
			assertEquals(1, stack.faults().size());
			assertEquals(LAYERS - 1, stack.totals().missing().stream().filter(label -> label.contains("|")).count());
		}
		isolation.release("near");
		StackAssessment stack = assessor.assess(design, OPTIONS, memory, () -> false).stacks().getFirst();
		assertEquals(List.of(), stack.faults());
		assertEquals(LAYERS - 1, near.asked());
	}

	@Test
	void aCancelledAssessmentLeavesTheMemoryAsItWas() {
		Registries registries = Fakes.registries(near);
		Assessor assessor = new Assessor(registries);
		assess(registries);
		near.asked();
		stack().getLayers().get(30).setThickness(77.0);
		assertThrows(CancellationException.class, () -> assessor.assess(design, OPTIONS, memory, () -> true));
		assertEquals(total(assessor.assess(design, OPTIONS)), total(assess(registries)));
	}

	@Test
	void anAssessmentIsCancelledBetweenTwoBoundaries() {
		Registries registries = Fakes.registries(near);
		AtomicInteger looks = new AtomicInteger();
		assertThrows(CancellationException.class,
				() -> new Assessor(registries).assess(design, OPTIONS, memory, () -> looks.incrementAndGet() > 10));
		assertEquals(true, near.asked() < 12);
	}

	@Test
	void anAssessmentIsCancelledWhileAContributionHangs() {
		AtomicBoolean hangs = new AtomicBoolean();
		Registries registries = Fakes.registries(Fakes.rule("T-1", context -> {
			hangs.set(true);
			while (!Thread.interrupted()) {
				Thread.onSpinWait();
			}
		}));
		assertTimeoutPreemptively(Duration.ofSeconds(5),
				() -> assertThrows(CancellationException.class, () -> new Assessor(registries,
						new Isolation(Duration.ofMinutes(1), 1)).assess(design, OPTIONS, memory, hangs::get)));
	}

	@Test
	void equalBoundariesHaveEqualNumbersThatAddUpDrawByDraw() {
		StackAssessment stack = assess(Fakes.registries(near)).stacks().getFirst();
		assertEquals(1, stack.boundaries().stream().map(boundary -> boundary.headline().orElseThrow().asr()).distinct()
				.count());
		double one = stack.boundaries().getFirst().headline().orElseThrow().asr().p95();
		assertEquals((LAYERS - 1) * one, Objects.requireNonNull(stack.totals().asr()).p95(), one * 1e-9);
	}

	private DesignAssessment assess(Registries registries) {
		return new Assessor(registries).assess(design, OPTIONS, memory, () -> false);
	}

	private static Object total(DesignAssessment assessment) {
		Totals totals = assessment.stacks().getFirst().totals();
		return totals.asr() == null ? "unknown" : totals;
	}

	private Stack stack() {
		return design.getStacks().getFirst();
	}

	/** Many equal layers with ids of their own. */
	private static Design chain() {
		Design design = CellstackFactory.eINSTANCE.createDesign();
		Stack stack = CellstackFactory.eINSTANCE.createStack();
		stack.setId("stack");
		for (int i = 0; i < LAYERS; i++) {
			stack.getLayers().add(layer(i));
		}
		design.getStacks().add(stack);
		return design;
	}

	private static SolidElectrolyte layer(int number) {
		SolidElectrolyte layer = CellstackFactory.eINSTANCE.createSolidElectrolyte();
		layer.setId("layer" + number);
		layer.setMaterial("llzo");
		layer.setThickness(10.0);
		return layer;
	}

	/** Counts how often it is asked; says the same everywhere. */
	private static final class Counting implements BoundaryEstimator {

		private final String id;
		private final Reach reach;
		private final AtomicInteger count = new AtomicInteger();
		volatile boolean failing;

		Counting(String id, Reach reach) {
			this.id = id;
			this.reach = reach;
		}

		int asked() {
			return count.getAndSet(0);
		}

		@Override
		public String id() {
			return id;
		}

		@Override
		public String name() {
			return id;
		}

		@Override
		public Reach reach() {
			return reach;
		}

		@Override
		public Optional<Estimate> estimate(BoundaryContext boundary, StackContext stack) {
			count.incrementAndGet();
			if (failing) {
				throw new IllegalStateException("failing");
			}
			return Optional.of(new Estimate(Basis.MECHANISTIC, List.of(Fakes.product("r", Fakes.lognormal("r", 5, 2)))));
		}
	}
}
