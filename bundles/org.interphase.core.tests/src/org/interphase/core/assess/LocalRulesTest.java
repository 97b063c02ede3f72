/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.BoundaryEstimator;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.BoundaryRule;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.LayerRule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.RuleParameter;
import org.interphase.core.rule.RuleSetting;
import org.interphase.core.rule.Severity;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Design;
import org.interphase.model.SolidElectrolyte;
import org.interphase.model.Stack;
import org.junit.jupiter.api.Test;

/** Rules that look no further than the neighbours: asked where something has changed, and nowhere else. */
class LocalRulesTest {

	private static final int LAYERS = 12;
	private static final List<String> NOBODY = List.of();

	private final AssessmentMemory memory = new AssessmentMemory();
	private final Design design = chain();
	private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
	private AssessmentOptions options = new AssessmentOptions(1, 200);

	@Test
	void aLayerIsJudgedAgainWhereItOrANeighbourHasChanged() {
		Registries registries = Fakes.registries(layers((context, layer) -> context.finding(layer.name()).at(layer).report()));
		assertEquals(LAYERS, assess(registries).findings().size());
		asked.clear();
		thicken(5);
		StackAssessment stack = assess(registries);
		assertEquals(List.of("layer 4", "layer 5", "layer 6"), asked);
		assertEquals(labels(0, LAYERS), stack.findings().stream().map(Finding::label).toList());
	}

	@Test
	void aBoundaryIsJudgedAgainWhereALayerBehindItHasChanged() {
		Registries registries = Fakes.registries(boundaries((context, boundary) -> {
		}));
		assess(registries);
		asked.clear();
		thicken(5);
		assess(registries);
		assertEquals(List.of("layer 3|layer 4", "layer 4|layer 5", "layer 5|layer 6", "layer 6|layer 7"), asked);
	}

	@Test
	void whatWasFoundMovesWithItsLayer() {
		Registries registries = Fakes.registries(layers((context, layer) -> context.finding(layer.name()).at(layer).report()));
		assess(registries);
		stack().getLayers().move(0, 8);
		List<String> moved = new ArrayList<>(labels(0, LAYERS));
		moved.addFirst(moved.remove(8));
		assertEquals(moved, assess(registries).findings().stream().map(Finding::label).toList());
	}

	@Test
	void aRuleSeesNoFurtherThanTheNeighbours() {
		List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());
		assess(Fakes.registries(layers((context, layer) -> sizes.add(context.stack().layers().size()))));
		assertEquals(2, sizes.getFirst());
		assertEquals(3, sizes.get(5));
		sizes.clear();
		assess(Fakes.registries(boundaries((context, boundary) -> sizes.add(context.stack().layers().size()))));
		assertEquals(3, sizes.getFirst());
		assertEquals(4, sizes.get(5));
	}

	@Test
	void anotherResistanceIsJudgedAgainThoughNothingElseThereHasChanged() {
		Registries registries = Fakes.registries(new AsThickAsTheFirst(), boundaries((context, boundary) -> context
				.finding(String.valueOf(context.asr(boundary))).at(boundary).report()));
		List<String> before = assess(registries).findings().stream().map(Finding::message).toList();
		asked.clear();
		assess(registries);
		assertEquals(NOBODY, asked);
		thicken(0);
		List<String> after = assess(registries).findings().stream().map(Finding::message).toList();
		assertEquals(LAYERS - 1, asked.size());
		assertEquals(LAYERS - 1, after.size());
		after.forEach(message -> assertTrue(!before.contains(message)));
	}

	@Test
	void anotherThresholdIsJudgedAgain() {
		Registries registries = Fakes.registries(layers((context, layer) -> context
				.finding(String.valueOf(context.parameter("limit"))).at(layer).report()));
		assess(registries);
		asked.clear();
		options = options.withRules("", Map.of("T-LOCAL", RuleSetting.parameter("limit", 3)));
		assertEquals(List.of("3.0"), assess(registries).findings().stream().map(Finding::message).distinct().toList());
		assertEquals(LAYERS, asked.size());
	}

	@Test
	void whatBelongsToTheWholeStackIsOutOfSight() {
		for (BiConsumer<RuleContext, LayerContext> look : List.<BiConsumer<RuleContext, LayerContext>>of(
				(context, layer) -> context.totalAsr(), (context, layer) -> context.drivers())) {
			List<Fault> faults = assess(Fakes.registries(layers(look))).faults().stream()
					.filter(fault -> fault.contribution().equals("T-LOCAL")).toList();
			assertEquals(1, faults.size());
			assertTrue(faults.getFirst().problem().contains("no further than the neighbours"));
		}
	}

	@Test
	void aRuleThatFailsFindsWhatItWouldFindAfresh() {
		Registries registries = Fakes.registries(layers((context, layer) -> {
			context.finding(layer.name()).at(layer).report();
			if (layer.thickness() > 50) {
				throw new IllegalStateException("too thick");
			}
		}));
		assess(registries);
		thicken(7);
		StackAssessment failed = assess(registries);
		assertEquals(labels(0, 8), failed.findings().stream().map(Finding::label).toList());
		stack().getLayers().get(7).setThickness(10.0);
		assertEquals(labels(0, LAYERS), assess(registries).findings().stream().map(Finding::label).toList());
	}

	private StackAssessment assess(Registries registries) {
		return new Assessor(registries).assess(design, options, memory, () -> false).stacks().getFirst();
	}

	private void thicken(int layer) {
		stack().getLayers().get(layer).setThickness(77.0);
	}

	private Stack stack() {
		return design.getStacks().getFirst();
	}

	private static List<String> labels(int from, int to) {
		return IntStream.range(from, to).mapToObj(i -> "layer " + i).toList();
	}

	private static Design chain() {
		Design design = CellstackFactory.eINSTANCE.createDesign();
		Stack stack = CellstackFactory.eINSTANCE.createStack();
		stack.setId("stack");
		for (int i = 0; i < LAYERS; i++) {
			SolidElectrolyte layer = CellstackFactory.eINSTANCE.createSolidElectrolyte();
			layer.setId("layer" + i);
			layer.setName("layer " + i);
			layer.setThickness(10.0);
			stack.getLayers().add(layer);
		}
		design.getStacks().add(stack);
		return design;
	}

	private static RuleDescriptor descriptor() {
		return new RuleDescriptor("T-LOCAL", "Test", Severity.WARNING, RuleDescriptor.Scope.LAYER, "local", "because", List.of(),
				List.of(new RuleParameter("limit", "1", 1, 0, 10)));
	}

	private LayerRule layers(BiConsumer<RuleContext, LayerContext> check) {
		return new LayerRule() {

			@Override
			public RuleDescriptor descriptor() {
				return LocalRulesTest.descriptor();
			}

			@Override
			public void check(RuleContext context, LayerContext layer) {
				asked.add(layer.name());
				check.accept(context, layer);
			}
		};
	}

	private BoundaryRule boundaries(BiConsumer<RuleContext, BoundaryContext> check) {
		return new BoundaryRule() {

			@Override
			public RuleDescriptor descriptor() {
				return LocalRulesTest.descriptor();
			}

			@Override
			public void check(RuleContext context, BoundaryContext boundary) {
				asked.add(boundary.label());
				check.accept(context, boundary);
			}
		};
	}

	/** Says of all boundaries what the thickness of the first layer is. */
	private static final class AsThickAsTheFirst implements BoundaryEstimator {

		@Override
		public String id() {
			return "first";
		}

		@Override
		public String name() {
			return "first";
		}

		@Override
		public Optional<Estimate> estimate(BoundaryContext boundary, StackContext stack) {
			return Optional.of(new Estimate(Basis.MECHANISTIC,
					List.of(Fakes.product("r", Fakes.lognormal("r", stack.layers().getFirst().thickness(), 2)))));
		}
	}
}
