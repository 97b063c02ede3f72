/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphase.core.quantity.QuantityException;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.CompositeElectrode;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.model.Treatment;
import org.interphase.model.provider.CellstackItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;

/** Each edit is done, undone and redone. */
class StackEditsTest {

	private final BasicCommandStack commands = new BasicCommandStack();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new CellstackItemProviderAdapterFactory(),
			commands);
	private final Stack stack = CellstackFactory.eINSTANCE.createStack();
	private final Layer lithium = layer("Li", 50);
	private final Layer garnet = layer("LLZO", 500);
	private final Layer cathode = layer("LFP", 60);

	StackEditsTest() {
		stack.getLayers().addAll(List.of(lithium, garnet, cathode));
		boundary(0).getRightFace().getTreatments().add(treatment("polished"));
	}

	@Test
	void insertLayer() {
		check(StackEdits.insertLayer(domain, stack, layer("Cu", 8), 0),
				"Cu 8 | Li 50 | [polished] LLZO 500 | LFP 60");
	}

	@Test
	void insertIntoABoundaryKeepsTheFacesTreated() {
		check(StackEdits.insertInto(domain, boundary(0), layer("ILE", 10)),
				"Li 50 | ILE 10 | [polished] LLZO 500 | LFP 60");
	}

	@Test
	void removeLayers() {
		check(StackEdits.removeLayers(domain, List.of(lithium, cathode)), "LLZO 500");
	}

	@Test
	void moveLayer() {
		check(StackEdits.moveLayer(domain, cathode, 0), "LFP 60 | Li 50 | [polished] LLZO 500");
	}

	@Test
	void moveLayersTogether() {
		check(StackEdits.moveLayers(domain, List.of(cathode, lithium), 2), "LLZO 500 | Li 50 | LFP 60");
		check(StackEdits.moveLayers(domain, List.of(lithium, garnet), 3), "LFP 60 | Li 50 | [polished] LLZO 500");
		check(StackEdits.moveLayers(domain, List.of(garnet, cathode), 0), "LLZO 500 | LFP 60 | Li 50");
		check(StackEdits.moveLayers(domain, List.of(garnet), 1), state());
		assertFalse(StackEdits.moveLayers(domain, List.of(garnet), 4).canExecute());
	}

	@Test
	void replaceLayerKeepsTheNeighboursTreated() {
		Layer replacement = CellstackFactory.eINSTANCE.createMetalElectrode();
		check(StackEdits.replaceLayer(domain, lithium, replacement), "Li 50 | [polished] LLZO 500 | LFP 60");
		check(StackEdits.replaceLayer(domain, cathode, CellstackFactory.eINSTANCE.createMetalElectrode()),
				"Li 50 | [polished] LLZO 500 | LFP 60");
		assertFalse(StackEdits.replaceLayer(domain, cathode, garnet).canExecute());
	}

	@Test
	void replaceLayerKeepsTheThickness() {
		Layer replacement = CellstackFactory.eINSTANCE.createGelInterlayer();
		replacement.setName("gel");
		check(StackEdits.replaceLayer(domain, garnet, replacement), "Li 50 | gel 500 | LFP 60");
	}

	@Test
	void duplicateLayersGivesFreshIds() {
		check(StackEdits.duplicateLayers(domain, List.of(garnet, cathode)),
				"Li 50 | [polished] LLZO 500 | LFP 60 | LLZO 500 | LFP 60");
		commands.redo();
		assertNotEquals(garnet.getId(), stack.getLayers().get(3).getId());
	}

	@Test
	void splitLayer() {
		check(StackEdits.splitLayer(domain, garnet), "Li 50 | [polished] LLZO 250 | LLZO 250 | LFP 60");
	}

	@Test
	void splitElectrodeSharesItsCapacity() {
		CompositeElectrode electrode = CellstackFactory.eINSTANCE.createCompositeElectrode();
		electrode.setName("NMC");
		electrode.setArealCapacity(3.0);
		electrode.setLoading(20.0);
		stack.getLayers().add(electrode);
		String before = state();
		Command split = StackEdits.splitLayer(domain, electrode);
		check(split, before + " | NMC null");
		commands.redo();
		for (Layer layer : stack.getLayers().subList(3, 5)) {
			assertEquals(1.5, ((CompositeElectrode) layer).getArealCapacity());
			assertEquals(10, ((CompositeElectrode) layer).getLoading());
		}
		commands.undo();
		assertEquals(3, electrode.getArealCapacity());
	}

	@Test
	void materials() {
		garnet.setMaterial("llzo");
		commands.execute(StackEdits.setMaterial(domain, garnet, "latp", "LATP"));
		assertEquals("LATP latp", garnet.getName() + ' ' + garnet.getMaterial());
		commands.undo();
		assertEquals("LLZO llzo", garnet.getName() + ' ' + garnet.getMaterial());
		commands.redo();
		assertEquals("LATP latp", garnet.getName() + ' ' + garnet.getMaterial());
		commands.execute(StackEdits.setMaterial(domain, garnet, "lagp", null));
		assertEquals("LATP lagp", garnet.getName() + ' ' + garnet.getMaterial());
	}

	@Test
	void noTreatmentsMakeAFaceUntreated() {
		check(StackEdits.setTreatments(domain, boundary(0).getRightFace(), List.of()), "Li 50 | LLZO 500 | LFP 60");
		check(StackEdits.setTreatments(domain, boundary(0).getRightFace(), List.of(treatment("a"), treatment("b"))),
				"Li 50 | [a][b] LLZO 500 | LFP 60");
	}

	@Test
	void treatments() {
		check(StackEdits.addTreatment(domain, boundary(0).getRightFace(), treatment("coated")),
				"Li 50 | [polished][coated] LLZO 500 | LFP 60");
		check(StackEdits.setTreatment(domain, boundary(0).getRightFace(), treatment("air-exposed")),
				"Li 50 | [air-exposed] LLZO 500 | LFP 60");
	}

	@Test
	void quantitiesInAnyUnitThatFits() throws QuantityException {
		check(StackEdits.setQuantity(domain, garnet, CellstackPackage.Literals.LAYER__THICKNESS, "0.3 mm"),
				"Li 50 | [polished] LLZO 300 | LFP 60");
		check(StackEdits.setQuantity(domain, garnet, CellstackPackage.Literals.LAYER__THICKNESS, " "),
				"Li 50 | [polished] LLZO null | LFP 60");
	}

	@Test
	void quantitiesThatDoNotFitAreRefused() {
		for (String text : List.of("5 bar", "-3 um", "NaN", "1e9 m", "thick")) {
			assertThrows(QuantityException.class, () -> StackEdits.setQuantity(domain, garnet,
					CellstackPackage.Literals.LAYER__THICKNESS, text), text);
		}
	}

	@Test
	void whatDoesNotApplyIsNotExecutable() {
		assertFalse(StackEdits.removeLayers(domain, List.of()).canExecute());
		assertFalse(StackEdits.moveLayer(domain, layer("loose", 1), 0).canExecute());
		assertFalse(StackEdits.insertInto(domain, CellstackFactory.eINSTANCE.createBoundary(), layer("x", 1))
				.canExecute());
	}

	private void check(Command command, String expected) {
		String before = state();
		Boundary first = boundary(0);
		assertTrue(command.canExecute());
		commands.execute(command);
		assertEquals(expected, state());
		commands.undo();
		assertEquals(before, state());
		assertSame(first, boundary(0), "the boundary that was there before is back");
		commands.redo();
		assertEquals(expected, state());
		commands.undo();
	}

	private Boundary boundary(int index) {
		return stack.getBoundaries().get(index);
	}

	private String state() {
		StringBuilder text = new StringBuilder();
		for (Layer layer : stack.getLayers()) {
			int index = stack.getLayers().indexOf(layer);
			text.append(index == 0 ? "" : " | ");
			if (index > 0) {
				boundary(index - 1).getRightFace().getTreatments()
						.forEach(treatment -> text.append('[').append(treatment.getKind()).append(']'));
				if (!boundary(index - 1).getRightFace().getTreatments().isEmpty()) {
					text.append(' ');
				}
			}
			Double thickness = layer.getThickness();
			text.append(layer.getName()).append(' ').append(thickness == null ? "null" : (long) (double) thickness);
		}
		return text.toString();
	}

	private static Treatment treatment(String kind) {
		Treatment treatment = CellstackFactory.eINSTANCE.createTreatment();
		treatment.setKind(kind);
		return treatment;
	}

	private static Layer layer(String name, double thickness) {
		Layer layer = CellstackFactory.eINSTANCE.createSolidElectrolyte();
		layer.setName(name);
		layer.setThickness(thickness);
		return layer;
	}
}
