/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.design.TestStack;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.GelInterlayer;
import org.interphase.model.Layer;
import org.interphase.model.SolidElectrolyte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each tool is done, undone and redone. */
class LayerToolsTest {

	private final LayerTools tools = new LayerTools();
	private final TestStack cell = new TestStack(TestStack.GARNET);

	@Test
	void createBehindALayer() {
		cell.tool(() -> tools.createBehind(cell.layer(1), "GelInterlayer"));
		assertInstanceOf(GelInterlayer.class, cell.layer(2));
		assertInStep();
	}

	@Test
	void createBeforeALayer() {
		cell.tool(() -> tools.createBefore(cell.layer(1), "GelInterlayer"));
		assertInstanceOf(GelInterlayer.class, cell.layer(1));
		assertInStep();
	}

	@Test
	void aCopyIsPastedBehindALayerIntoABoundaryOrAtTheEnd() {
		Layer copied = EcoreUtil.copy(cell.layer(2));
		assertTrue(tools.takesCopy(cell.layer(0), copied));
		assertTrue(tools.takesCopy(cell.boundary(0), copied));
		assertFalse(tools.takesCopy(cell.layer(0), cell.boundary(0)));
		assertFalse(tools.takesCopy(cell.design(), copied));
		cell.tool(() -> tools.pasteLayer(cell.layer(0), copied));
		cell.tool(() -> tools.pasteLayer(cell.boundary(4), copied));
		cell.tool(() -> tools.pasteLayer(cell.stack(), copied));
		for (int place : new int[] { 1, 5, 7 }) {
			assertInstanceOf(SolidElectrolyte.class, cell.layer(place));
			assertNotEquals(cell.layer(3).getId(), cell.layer(place).getId());
			assertEquals(500, cell.layer(place).getThickness());
		}
		assertInStep();
	}

	@Test
	void createAtTheEndsOfTheStack() {
		cell.tool(() -> tools.createBefore(cell.stack(), "SolidElectrolyte"));
		cell.tool(() -> tools.createBehind(cell.stack(), "SolidElectrolyte"));
		assertInstanceOf(SolidElectrolyte.class, cell.layer(0));
		assertInstanceOf(SolidElectrolyte.class, cell.layer(6));
		assertInStep();
	}

	@Test
	void anInterlayerInABoundaryLeavesTheFacesTreated() {
		Boundary boundary = cell.boundary(1);
		cell.tool(() -> tools.createBehind(boundary, "IonicLiquidInterlayer"));
		assertEquals("polished", cell.boundary(2).getRightFace().getTreatments().get(0).getKind());
		assertInStep();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Layer", "Boundary", "Nonsense" })
	void onlyKindsOfLayersAreCreated(String kind) {
		assertTrue(assertThrows(IllegalArgumentException.class, () -> tools.createBehind(cell.stack(), kind)).getMessage()
				.contains(kind));
		assertEquals(5, cell.stack().getLayers().size());
	}

	@Test
	void layersAreTakenByStacksLayersAndBoundaries() {
		assertTrue(tools.takesLayer(cell.stack()) && tools.takesLayer(cell.layer(0)) && tools.takesLayer(cell.boundary(0)));
		assertFalse(tools.takesLayer(cell.design()));
		assertFalse(tools.takesLayer(CellstackFactory.eINSTANCE.createCoating()));
		assertThrows(IllegalArgumentException.class, () -> tools.createBehind(cell.design(), "Coating"));
	}

	@Test
	void moveByOnePlace() {
		Layer lithium = cell.layer(1);
		cell.tool(() -> tools.moveBy(lithium, 1));
		assertSame(lithium, cell.layer(2));
		cell.tool(() -> tools.moveBy(lithium, -2));
		assertSame(lithium, cell.layer(0));
		tools.moveBy(lithium, -1);
		assertSame(lithium, cell.layer(0));
		assertInStep();
	}

	@Test
	void moveToThePlaceOfAnotherLayer() {
		Layer lithium = cell.layer(1);
		assertTrue(tools.isOfSameStack(lithium, cell.layer(3)));
		cell.tool(() -> tools.moveTo(lithium, cell.layer(3)));
		assertSame(lithium, cell.layer(3));
		assertInStep();
	}

	@Test
	void layersStayInTheirStack() {
		Layer other = new TestStack(TestStack.REDUCED).layer(0);
		assertFalse(tools.isOfSameStack(other, cell.layer(0)));
		assertFalse(tools.isOfSameStack(CellstackFactory.eINSTANCE.createCoating(), cell.layer(0)));
	}

	@Test
	void deleteLayer() {
		cell.tool(() -> tools.deleteLayer(cell.layer(2)));
		assertEquals(4, cell.stack().getLayers().size());
		assertInStep();
	}

	@Test
	void duplicateLayer() {
		cell.tool(() -> tools.duplicateLayer(cell.layer(2)));
		assertEquals(500, cell.layer(3).getThickness());
		assertFalse(cell.layer(2).getId().equals(cell.layer(3).getId()));
		assertInStep();
	}

	@Test
	void splitLayer() {
		cell.tool(() -> tools.splitLayer(cell.layer(2)));
		assertEquals(List.of(250.0, 250.0), List.of(cell.layer(2).getThickness(), cell.layer(3).getThickness()));
		assertInStep();
	}

	@Test
	void rename() {
		cell.tool(() -> tools.rename(cell.layer(2), " Pellet 7 "));
		assertEquals("Pellet 7", cell.layer(2).getName());
		cell.tool(() -> tools.rename(cell.layer(2), ""));
		assertNull(cell.layer(2).getName());
		cell.tool(() -> tools.rename(cell.stack(), "Cell A"));
		assertEquals("Cell A", cell.stack().getName());
	}

	@Test
	void editNameAndThicknessInOneStep() {
		cell.tool(() -> tools.editLabel(cell.layer(2), "Pellet 7 \u00b7 0.4 mm"));
		assertEquals("Pellet 7", cell.layer(2).getName());
		assertEquals(400, cell.layer(2).getThickness(), 1e-9);
	}

	@Test
	void editingOnePartLeavesTheOtherAsItIs() {
		cell.layer(2).setThickness(123.456789);
		String name = cell.layer(2).getName();
		String shown = new LayerServices().layerName(cell.layer(2));
		cell.tool(() -> tools.editLabel(cell.layer(2), " Pellet 7 "));
		assertEquals(123.456789, cell.layer(2).getThickness());
		cell.tool(() -> tools.rename(cell.layer(2), name == null ? "" : name));
		cell.tool(() -> tools.editLabel(cell.layer(2), shown + " \u00b7 20 um"));
		assertEquals(name, cell.layer(2).getName());
	}

	@Test
	void aThicknessThatIsNoneChangesNothing() {
		assertThrows(IllegalArgumentException.class, () -> tools.editLabel(cell.layer(2), "Pellet 7 \u00b7 5 bar"));
		assertFalse("Pellet 7".equals(cell.layer(2).getName()));
		assertEquals(500, cell.layer(2).getThickness());
	}

	private void assertInStep() {
		assertEquals(cell.stack().getLayers().size() - 1, cell.stack().getBoundaries().size());
		for (int index = 0; index < cell.stack().getBoundaries().size(); index++) {
			assertSame(cell.layer(index), cell.boundary(index).getLeft());
			assertSame(cell.layer(index + 1), cell.boundary(index).getRight());
		}
	}
}
