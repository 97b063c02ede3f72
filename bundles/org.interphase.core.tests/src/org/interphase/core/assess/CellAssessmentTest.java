/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.BoundaryEstimator;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.Reach;
import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.material.Provenance;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.registry.Registries;
import org.interphase.core.uncertainty.Summary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.junit.jupiter.api.Test;

/** What is said of each cell of a series. */
class CellAssessmentTest {

	private static final AssessmentOptions OPTIONS = new AssessmentOptions(1, 4000);
	private static final double NEXT_DIGITS = 1e-9;

	private final Design design = CellstackFactory.eINSTANCE.createDesign();
	private final Stack stack = CellstackFactory.eINSTANCE.createStack();
	private final Pairs pairs = new Pairs();
	private final Registries registries = Fakes.registries(pairs, new Library());

	CellAssessmentTest() {
		stack.setId("stack");
		design.getStacks().add(stack);
	}

	@Test
	void theOnlyCellHasTheResistanceOfTheStack() {
		lay("li", "lfp");
		StackAssessment judged = judged();
		CellAssessment cell = judged.cells().getFirst();
		assertEquals(1, judged.cells().size());
		assertEquals(judged.totals().asr(), cell.asr());
		assertEquals(3.4, cell.voltage(), NEXT_DIGITS);
		assertEquals(judged.totals().openCircuitVoltage(), cell.voltage(), NEXT_DIGITS);
	}

	@Test
	void partsOfACellAreAddedDrawByDraw() {
		lay("a", "b", "c", "plate", "a", "b", "plate");
		Summary cell = asr(judged().cells().getFirst().asr());
		lay("a", "b", "c", "end");
		StackAssessment alone = judged();
		assertEquals(asr(alone.totals().asr()).median(), cell.median(), NEXT_DIGITS);
		assertEquals(asr(alone.totals().asr()).p5(), cell.p5(), NEXT_DIGITS);
		assertEquals(asr(alone.totals().asr()).p95(), cell.p95(), NEXT_DIGITS);
		double sumOfMedians = alone.boundaries().stream()
				.mapToDouble(boundary -> boundary.headline().orElseThrow().asr().median()).sum();
		assertTrue(cell.median() > 1.05 * sumOfMedians, "log-normal parts have a sum whose median is above theirs");
	}

	@Test
	void cellsThatShareTheirParametersAddUpToTheStack() {
		pairs.shared = true;
		lay("a", "b", "plate", "a", "b", "c");
		StackAssessment judged = judged();
		Summary first = asr(judged.cells().get(0).asr());
		Summary second = asr(judged.cells().get(1).asr());
		Summary total = asr(judged.totals().asr());
		assertEquals(total.p5(), first.p5() + second.p5(), NEXT_DIGITS);
		assertEquals(total.median(), first.median() + second.median(), NEXT_DIGITS);
		assertEquals(total.p95(), first.p95() + second.p95(), NEXT_DIGITS);
		assertEquals(3 * first.median(), 2 * second.median(), NEXT_DIGITS, "each has the boundary to its plate");
	}

	@Test
	void whatACellLacksIsToldAtThatCell() {
		pairs.silent = "b|plate";
		lay("a", "b", "plate", "a", "b");
		StackAssessment judged = judged();
		assertEquals(List.of("b|plate"), judged.cells().get(0).missing().stream().filter(part -> part.contains("|")).toList());
		assertEquals(List.of(), judged.cells().get(1).missing().stream().filter(part -> part.contains("|")).toList());
		assertEquals(judged.totals().missing().size(),
				judged.cells().stream().mapToInt(cell -> cell.missing().size()).sum());
	}

	@Test
	void aPlateAtTheEndLeavesACellOfNothing() {
		lay("a", "b", "plate");
		CellAssessment nothing = judged().cells().getLast();
		assertNull(nothing.asr());
		assertEquals(List.of(), nothing.missing());
		assertEquals(Double.NaN, nothing.voltage());
	}

	@Test
	void voltagesOfTheCellsAddUp() {
		lay("li", "lfp", "plate", "li", "lfp");
		StackAssessment judged = judged();
		assertEquals(List.of(3.4, 3.4), judged.cells().stream().map(CellAssessment::voltage).toList());
		assertEquals(6.8, judged.totals().openCircuitVoltage(), NEXT_DIGITS);
	}

	@Test
	void anEditedCellIsAddedUpAnewAndTheOthersAreAsTheyWere() {
		AssessmentMemory memory = new AssessmentMemory();
		lay("a", "b", "plate", "a", "c", "plate", "a", "b");
		List<CellAssessment> before = judged(memory).cells();
		stack.getLayers().get(4).setMaterial("b");
		List<CellAssessment> after = judged(memory).cells();
		assertEquals(judged().cells(), after);
		assertNotEquals(before.get(1).asr(), after.get(1).asr());
		assertEquals(before.get(0).asr(), after.get(0).asr());
		stack.getLayers().move(0, 5);
		assertEquals(judged().cells(), judged(memory).cells());
	}

	private void lay(String... materials) {
		stack.getLayers().clear();
		for (String material : materials) {
			Layer layer = layer(material);
			layer.setId("layer" + stack.getLayers().size());
			layer.setMaterial(material);
			stack.getLayers().add(layer);
		}
	}

	private static Layer layer(String material) {
		CellstackFactory factory = CellstackFactory.eINSTANCE;
		return switch (material) {
		case "plate" -> factory.createBipolarPlate();
		case "lfp" -> factory.createCompositeElectrode();
		case "li" -> factory.createMetalElectrode();
		default -> factory.createCoating();
		};
	}

	private StackAssessment judged() {
		return Fakes.assess(registries, design, OPTIONS);
	}

	private StackAssessment judged(AssessmentMemory memory) {
		return new Assessor(registries).assess(design, OPTIONS, memory, () -> false).stacks().getFirst();
	}

	private static Summary asr(@Nullable Summary asr) {
		return Objects.requireNonNull(asr);
	}

	/** Knows the resistance of each boundary from one parameter, which may be the same for all. */
	private static final class Pairs implements BoundaryEstimator {

		boolean shared;
		String silent = "";

		@Override
		public String id() {
			return "pairs";
		}

		@Override
		public String name() {
			return "pairs";
		}

		@Override
		public Reach reach() {
			return Reach.NEIGHBOURS;
		}

		@Override
		public Optional<Estimate> estimate(BoundaryContext boundary, StackContext seen) {
			String key = shared ? "all" : boundary.label().replace("plate", "end");
			return boundary.label().equals(silent) ? Optional.empty() : Optional.of(
					new Estimate(Basis.MECHANISTIC, List.of(Fakes.product(key, Fakes.lognormal(key, 5, 2)))));
		}
	}

	private static final class Library implements MaterialLibrary {

		@Override
		public String id() {
			return "test";
		}

		@Override
		public Collection<MaterialRecord> materials() {
			return List.of(new MaterialRecord("li", "Li", "metal", "Li", List.of(), Set.of(), List.of(), "", "test"),
					new MaterialRecord("lfp", "LFP", "olivine", "LiFePO4", List.of(), Set.of(),
							List.of(new PropertyRecord(Property.AVERAGE_POTENTIAL, 3.4, 3.4, "", "", Double.NaN,
									Provenance.DERIVED, "", "")),
							"", "test"));
		}

		@Override
		public Collection<SourceRecord> sources() {
			return List.of();
		}
	}
}
