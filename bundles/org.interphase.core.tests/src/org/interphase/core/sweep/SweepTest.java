/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.Fakes;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.LayerEstimator;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Term;
import org.interphase.core.registry.Registries;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Conditions;
import org.interphase.model.Design;
import org.junit.jupiter.api.Test;

class SweepTest {

	private static final AssessmentOptions OPTIONS = new AssessmentOptions(1, 100);

	private final Design design = Fakes.design();
	private final Registries registries = Fakes.registries(new ThicknessTimesTemperature(),
			Fakes.estimator("none", Basis.MECHANISTIC, 0, Fakes.product("r", Fakes.lognormal("r", 1e-9, 1.001))),
			Fakes.rule("T-1", context -> context.finding(String.valueOf(context.totalAsr())).report()));
	private final Sweep sweep = new Sweep(new Assessor(registries), OPTIONS);

	SweepTest() {
		Conditions conditions = CellstackFactory.eINSTANCE.createConditions();
		conditions.setId("conditions");
		design.setConditions(conditions);
	}

	@Test
	void allCombinationsAreAssessedTheLastAxisFastest() {
		List<SweepPoint> points = run(thickness(10, 20), temperature(1, 2, 3));
		assertEquals(List.of(List.of(10.0, 1.0), List.of(10.0, 2.0), List.of(10.0, 3.0), List.of(20.0, 1.0),
				List.of(20.0, 2.0), List.of(20.0, 3.0)), points.stream().map(SweepPoint::values).toList());
		assertEquals(List.of(10L, 20L, 30L, 20L, 40L, 60L), points.stream().map(SweepTest::asr).toList());
	}

	@Test
	void eachPointIsWhatAnAssessmentOfItsOwnSays() {
		List<SweepPoint> points = run(thickness(10, 20, 30), temperature(1, 2, 3));
		for (SweepPoint point : points) {
			design.getStacks().getFirst().getLayers().get(1).setThickness(point.values().get(0));
			Objects.requireNonNull(design.getConditions()).setTemperature(point.values().get(1));
			StackAssessment own = Fakes.assess(registries, design, OPTIONS);
			StackAssessment swept = point.assessment().stacks().getFirst();
			assertEquals(own.totals(), swept.totals());
			assertEquals(own.findings().toString(), swept.findings().toString());
			assertEquals(own.stack().layers(), swept.stack().layers());
		}
	}

	@Test
	void theDesignStaysAsItIs() {
		run(thickness(10, 20));
		assertNull(design.getStacks().getFirst().getLayers().get(1).getThickness());
	}

	@Test
	void progressIsToldAndCancellingEndsIt() {
		AtomicInteger done = new AtomicInteger();
		sweep.run(design, List.of(thickness(1, 2, 3)), count -> done.accumulateAndGet(count, Math::max), () -> false);
		assertEquals(3, done.get());
		assertTrue(sweep.run(design, List.of(thickness(1, 2, 3)), count -> {
		}, () -> true).isEmpty());
	}

	@Test
	void anElementThatDoesNotExistIsRefused() {
		SweepAxis axis = new SweepAxis("nobody", CellstackPackage.Literals.LAYER__THICKNESS, List.of(1.0));
		assertThrows(IllegalArgumentException.class, () -> run(axis));
	}

	@Test
	void rangesAreLinearOrLogarithmic() {
		assertEquals(List.of(1.0, 2.0, 3.0), SweepAxis.linear(1, 3, 3));
		assertEquals(10, SweepAxis.logarithmic(1, 100, 3).get(1), 1e-9);
		assertThrows(IllegalArgumentException.class, () -> SweepAxis.logarithmic(0, 1, 3));
	}

	private List<SweepPoint> run(SweepAxis... axes) {
		return sweep.run(design, List.of(axes), count -> {
		}, () -> false);
	}

	private static SweepAxis thickness(int... values) {
		return new SweepAxis("llzo", CellstackPackage.Literals.LAYER__THICKNESS, boxed(values));
	}

	private static SweepAxis temperature(int... values) {
		return new SweepAxis("conditions", CellstackPackage.Literals.CONDITIONS__TEMPERATURE, boxed(values));
	}

	private static List<Double> boxed(int... values) {
		return Arrays.stream(values).mapToObj(Double::valueOf).toList();
	}

	private static long asr(SweepPoint point) {
		return Math.round(point.assessment().stacks().getFirst().layers().get(1).headline().orElseThrow().asr().median());
	}

	private static final class ThicknessTimesTemperature implements LayerEstimator {

		@Override
		public String id() {
			return "product";
		}

		@Override
		public String name() {
			return "product";
		}

		@Override
		public Optional<Estimate> estimate(LayerContext layer, StackContext stack) {
			if (Double.isNaN(layer.thickness())) {
				return Optional.empty();
			}
			double asr = layer.thickness() * (Double.isNaN(stack.conditions().temperature()) ? 1
					: stack.conditions().temperature());
			return Optional.of(new Estimate(Basis.MECHANISTIC,
					List.of(new Term("r", "r", Mechanism.BULK, "", "r", List.of(), values -> asr, List.of()))));
		}
	}
}
