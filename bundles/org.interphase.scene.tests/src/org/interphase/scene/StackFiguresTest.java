/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.LayerKind;
import org.interphase.core.estimate.InterphaseKind;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.model.Treatment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StackFiguresTest {

	private final Stack stack = CellstackFactory.eINSTANCE.createStack();

	@BeforeEach
	void buildStack() {
		stack.setId("s");
		stack.setName("Half cell");
		add(CellstackFactory.eINSTANCE.createMetalElectrode(), "li", "Lithium");
		add(CellstackFactory.eINSTANCE.createSolidElectrolyte(), "llzo", null);
	}

	private void add(Layer layer, String material, @Nullable String name) {
		layer.setId("layer-" + material);
		layer.setMaterial(material);
		layer.setName(name);
		stack.getLayers().add(layer);
	}

	@Test
	void showsTheModelBeforeItIsAssessed() {
		stack.getLayers().get(1).setThickness(500.0);
		StackFigure figure = StackFigures.of(stack, null, false);
		assertEquals("Half cell", figure.name());
		assertEquals(List.of("Lithium", "llzo"), figure.layers().stream().map(LayerFigure::name).toList());
		assertEquals(List.of(LayerKind.METAL_ELECTRODE, LayerKind.SOLID_ELECTROLYTE),
				figure.layers().stream().map(LayerFigure::kind).toList());
		assertEquals(500, figure.layers().get(1).thickness());
		assertTrue(Double.isNaN(figure.layers().get(0).thickness()));
		assertFalse(figure.current());
	}

	@Test
	void boundaryWithoutResultIsUnknown() {
		BoundaryFigure boundary = StackFigures.of(stack, null, false).boundaries().get(0);
		assertEquals(stack.getBoundaries().get(0).getId(), boundary.id());
		assertEquals("Lithium|llzo", boundary.name());
		assertEquals(InterphaseKind.UNKNOWN, boundary.verdict());
		assertNull(boundary.asr());
	}

	@Test
	void everyKindOfLayerOfTheModelIsKnown() {
		List<Layer> all = List.of(CellstackFactory.eINSTANCE.createCurrentCollector(),
				CellstackFactory.eINSTANCE.createMetalElectrode(), CellstackFactory.eINSTANCE.createCompositeElectrode(),
				CellstackFactory.eINSTANCE.createSolidElectrolyte(), CellstackFactory.eINSTANCE.createCoating(),
				CellstackFactory.eINSTANCE.createLiquidInterlayer(),
				CellstackFactory.eINSTANCE.createIonicLiquidInterlayer(),
				CellstackFactory.eINSTANCE.createPolymerInterlayer(), CellstackFactory.eINSTANCE.createGelInterlayer(),
				CellstackFactory.eINSTANCE.createCompositeInterlayer(), CellstackFactory.eINSTANCE.createBipolarPlate());
		stack.getLayers().clear();
		stack.getLayers().addAll(all);
		assertEquals(List.of(LayerKind.values()),
				StackFigures.of(stack, null, false).layers().stream().map(LayerFigure::kind).toList());
	}

	@Test
	void anEditChangesOnlyTheFiguresThatItTouches() {
		add(CellstackFactory.eINSTANCE.createCompositeElectrode(), "lfp", null);
		StackFigures figures = StackFigures.over(null);
		StackFigure before = figures.figure(stack, false);
		stack.getLayers().get(1).setThickness(20.0);
		stack.getLayers().get(2).setName("Cathode");
		Treatment polished = CellstackFactory.eINSTANCE.createTreatment();
		polished.setKind("polished");
		stack.getBoundaries().get(0).getRightFace().getTreatments().add(polished);
		StackFigure after = figures.figure(stack, false);
		assertSame(before.layers().get(0), after.layers().get(0));
		assertEquals(20, after.layers().get(1).thickness());
		assertEquals("llzo|Cathode", after.boundaries().get(1).name());
		assertEquals("polished", after.boundaries().get(0).lower());
		polished.setKind("air-exposed");
		assertEquals("air-exposed", figures.figure(stack, false).boundaries().get(0).lower());
		stack.getBoundaries().get(0).getRightFace().getTreatments().clear();
		assertEquals("", figures.figure(stack, false).boundaries().get(0).lower());
	}
}
