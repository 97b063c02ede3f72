/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.interphase.core.assess.Fakes;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.junit.jupiter.api.Test;

class StackContextTest {

	/** Electrolyte (e), lithium (l) and plates (p): cells of two, none, one and one layer. */
	private final StackContext stack = stack("elppeple");

	@Test
	void aLayerHasTheLayersBesideItForNeighbours() {
		assertEquals(List.of(1), places(stack.neighbours(stack.layers().get(0))));
		assertEquals(List.of(2, 4), places(stack.neighbours(stack.layers().get(3))));
		assertEquals(List.of(6), places(stack.neighbours(stack.layers().get(7))));
	}

	@Test
	void aLayerHasTheBoundariesOnBothSides() {
		assertEquals(List.of(0), boundaries(0));
		assertEquals(List.of(2, 3), boundaries(3));
		assertEquals(List.of(6), boundaries(7));
	}

	@Test
	void aLayerStandsInTheCellBetweenItsPlates() {
		assertEquals(List.of(0, 0, -1, -1, 2, -1, 3, 3), IntStream.range(0, 8)
				.mapToObj(i -> stack.cellOf(stack.layers().get(i)).map(CellContext::number).orElse(-1)).toList());
	}

	private List<Integer> boundaries(int layer) {
		return stack.boundariesOf(stack.layers().get(layer)).stream().map(BoundaryContext::index).toList();
	}

	private static List<Integer> places(List<LayerContext> layers) {
		return layers.stream().map(LayerContext::index).toList();
	}

	private static StackContext stack(String letters) {
		Design design = CellstackFactory.eINSTANCE.createDesign();
		Stack stack = CellstackFactory.eINSTANCE.createStack();
		letters.chars().mapToObj(StackContextTest::layer).forEach(stack.getLayers()::add);
		design.getStacks().add(stack);
		return Fakes.assess(Fakes.registries(), design, AssessmentOptions.DEFAULT).stack();
	}

	private static Layer layer(int letter) {
		CellstackFactory factory = CellstackFactory.eINSTANCE;
		return switch (letter) {
		case 'e' -> factory.createSolidElectrolyte();
		case 'l' -> factory.createMetalElectrode();
		default -> factory.createBipolarPlate();
		};
	}
}
