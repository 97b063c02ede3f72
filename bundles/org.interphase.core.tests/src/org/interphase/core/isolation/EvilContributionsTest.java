/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.Fakes;
import org.interphase.core.assess.Fault;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.BoundaryEstimator;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Term;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleDescriptor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No contribution, however bad, keeps the others from their work. */
class EvilContributionsTest {

	private static final AssessmentOptions OPTIONS = new AssessmentOptions(1, 100);
	private static final Duration LIMIT = Duration.ofMillis(300);
	private static final BoundaryEstimator GOOD = Fakes.estimator("good", Basis.MECHANISTIC, 0,
			Fakes.product("r", Fakes.lognormal("r", 5, 1.001)));

	private static final Map<String, Supplier<Optional<Estimate>>> EVIL = Map.of(
			"throws", () -> {
				throw new IllegalStateException("evil");
			}, "null", () -> new HashMap<String, Optional<Estimate>>().get("nobody"), //
			"NaN", () -> answer(Double.NaN), //
			"negative", () -> answer(-1), //
			"infinite", () -> answer(Double.POSITIVE_INFINITY), //
			"recurses", EvilContributionsTest::endless, //
			"links", () -> {
				throw new NoClassDefFoundError("gone");
			}, "eats memory", () -> {
				List<long[]> eaten = new ArrayList<>();
				while (eaten.size() < Integer.MAX_VALUE) {
					eaten.add(new long[Integer.MAX_VALUE]);
				}
				return Optional.empty();
			}, "sleeps", () -> {
				try {
					Thread.sleep(Duration.ofHours(1));
				} catch (InterruptedException woken) {
					Thread.currentThread().interrupt();
				}
				return Optional.empty();
			}, "does not wake up", EvilContributionsTest::endlessLoop);

	private static final AtomicBoolean FOREVER = new AtomicBoolean(true);

	static Stream<String> evil() {
		return EVIL.keySet().stream().sorted();
	}

	@ParameterizedTest
	@MethodSource("evil")
	void anEvilEstimatorIsNamedAndTheOthersAnswer(String kind) {
		Registries registries = Fakes.registries(estimator(kind), GOOD);
		StackAssessment stack = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assess(registries));
		assertEquals(5, stack.boundaries().getFirst().headline().orElseThrow().asr().median(), 0.01);
		assertEquals(List.of(kind), stack.faults().stream().map(Fault::contribution).toList());
	}

	@ParameterizedTest
	@MethodSource("evil")
	void underParallelAssessmentToo(String kind) throws Exception {
		Registries registries = Fakes.registries(estimator(kind), GOOD);
		Assessor assessor = new Assessor(registries, new Isolation(LIMIT, 1000));
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Future<StackAssessment>> running = new ArrayList<>();
			for (int i = 0; i < 4; i++) {
				Callable<StackAssessment> assessment = () -> assessor.assess(Fakes.design(), OPTIONS).stacks().getFirst();
				running.add(threads.submit(assessment));
			}
			for (Future<StackAssessment> one : running) {
				assertEquals("good", one.get().boundaries().getFirst().headline().orElseThrow().estimator());
				assertEquals(kind, one.get().faults().getFirst().contribution());
			}
		}
	}

	@Test
	void aRuleThatHangsIsSuspendedAndTheFindingsOfTheOthersStay() {
		Rule hangs = Fakes.rule("T-1", context -> endlessLoop());
		Rule works = Fakes.rule("T-2", context -> context.finding("found").report());
		Isolation isolation = new Isolation(LIMIT, 1000);
		StackAssessment stack = new Assessor(Fakes.registries(hangs, works), isolation)
				.assess(Fakes.design(), OPTIONS).stacks().getFirst();
		assertEquals(List.of("found"), stack.findings().stream().map(finding -> finding.message()).toList());
		assertEquals("It is suspended for this session. It did not answer within 0.3 s.",
				stack.faults().getFirst().problem());
		assertEquals(List.of("T-1"), isolation.suspended().stream().map(Suspension::contribution).toList());
	}

	@Test
	void aSuspendedContributionIsNotAskedUntilItIsReleased() {
		AtomicBoolean evil = new AtomicBoolean(true);
		Rule moody = Fakes.rule("T-1", context -> {
			if (evil.get()) {
				endlessLoop();
			}
			context.finding("well again").report();
		});
		Isolation isolation = new Isolation(LIMIT, 1000);
		Assessor assessor = new Assessor(Fakes.registries(moody), isolation);
		assessor.assess(Fakes.design(), OPTIONS);
		evil.set(false);
		assertTrue(assessor.assess(Fakes.design(), OPTIONS).stacks().getFirst().findings().isEmpty());
		isolation.release("T-1");
		assertEquals("well again",
				assessor.assess(Fakes.design(), OPTIONS).stacks().getFirst().findings().getFirst().message());
	}

	@Test
	void aRepeatedOffenderIsSuspendedAndOneThatRecoversIsNot() {
		Isolation isolation = new Isolation(LIMIT, 3);
		AtomicBoolean evil = new AtomicBoolean(true);
		Assessor assessor = new Assessor(Fakes.registries(Fakes.rule("T-1", context -> {
			if (evil.get()) {
				throw new IllegalStateException("evil");
			}
		})), isolation);
		assessor.assess(Fakes.design(), OPTIONS);
		assessor.assess(Fakes.design(), OPTIONS);
		evil.set(false);
		assessor.assess(Fakes.design(), OPTIONS);
		evil.set(true);
		assessor.assess(Fakes.design(), OPTIONS);
		assessor.assess(Fakes.design(), OPTIONS);
		assertTrue(isolation.suspended().isEmpty());
		assessor.assess(Fakes.design(), OPTIONS);
		assertEquals("It failed in 3 assessments running.", isolation.suspended().getFirst().reason());
	}

	@Test
	void aContributionThatCannotSayWhatItIsBecomesAProblem() {
		Rule nameless = new Rule() {
			@Override
			public RuleDescriptor descriptor() {
				throw new IllegalStateException("nameless");
			}

			@Override
			public void check(org.interphase.core.rule.RuleContext context) {
				context.finding("never").report();
			}
		};
		Registries registries = Fakes.registries(nameless, GOOD);
		assertEquals("java.lang.IllegalStateException: nameless", registries.problems().getFirst().problem());
		assertTrue(registries.rules().isEmpty());
		assertEquals(1, registries.boundaryEstimators().size());
	}

	private static StackAssessment assess(Registries registries) {
		return new Assessor(registries, new Isolation(LIMIT, 1000)).assess(Fakes.design(), OPTIONS).stacks().getFirst();
	}

	private static Optional<Estimate> answer(double asr) {
		return Optional.of(new Estimate(Basis.MEASURED,
				List.of(new Term("r", "r", Mechanism.WHOLE, "", "r", List.of(), values -> asr, List.of()))));
	}

	private static Optional<Estimate> endless() {
		return endless().or(EvilContributionsTest::endless);
	}

	/** Ends with the tests, so that the thread that was given up does not eat the processor. */
	private static Optional<Estimate> endlessLoop() {
		while (FOREVER.get()) {
			Thread.onSpinWait();
		}
		return Optional.empty();
	}

	@AfterAll
	static void end() {
		FOREVER.set(false);
	}

	private static BoundaryEstimator estimator(String kind) {
		return new BoundaryEstimator() {
			@Override
			public String id() {
				return kind;
			}

			@Override
			public String name() {
				return kind;
			}

			@Override
			public Optional<Estimate> estimate(BoundaryContext boundary, StackContext stack) {
				return EVIL.get(kind).get();
			}
		};
	}
}
