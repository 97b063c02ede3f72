/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.internal.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage.Literals;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A viewer that draws what it is told to draw anew shows no old label, and draws no more than that. */
class DerivedLabelsTest {

	private static final CellstackFactory FACTORY = CellstackFactory.eINSTANCE;

	private final ComposedAdapterFactory factory = new ComposedAdapterFactory(new SpeakingItemProviderAdapterFactory());
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(factory, new BasicCommandStack());
	private final Stack stack = FACTORY.createStack();
	/** What a viewer shows: it takes new labels of what it is told, and of parts that are new to it. */
	private final Map<EObject, String> shown = new HashMap<>();
	private final Set<EObject> relabelled = new HashSet<>();

	@BeforeEach
	void showAStack() {
		for (String material : List.of("Cu", "Li", "LLZO", "LFP", "Al")) {
			Layer layer = FACTORY.createSolidElectrolyte();
			layer.setMaterial(material);
			stack.getLayers().add(layer);
		}
		show();
		factory.addListener(this::hear);
	}

	@Test
	void aNameTellsTheBoundariesAndFacesOnBothSides() {
		Layer lithium = layer(1);
		assertRelabels(set(lithium, Literals.NAMED__NAME, "Anode"), lithium, boundary(0), boundary(0).getRightFace(),
				boundary(1), boundary(1).getLeftFace());
		assertEquals("Anode | LLZO", shown.get(boundary(1)));
	}

	@Test
	void aMaterialNamesALayerThatHasNoName() {
		Layer lithium = layer(1);
		assertRelabels(set(lithium, Literals.LAYER__MATERIAL, "Na"), lithium, boundary(0), boundary(0).getRightFace(),
				boundary(1), boundary(1).getLeftFace());
		assertEquals("Cu | Na", shown.get(boundary(0)));
	}

	@Test
	void aMaterialDoesNotNameALayerThatHasAName() {
		Layer lithium = layer(1);
		lithium.setName("Anode");
		assertRelabels(set(lithium, Literals.LAYER__MATERIAL, "Na"), lithium);
	}

	@Test
	void whatNamesNothingTellsTheLayerAlone() {
		assertRelabels(set(layer(1), Literals.LAYER__THICKNESS, 20.0), layer(1));
		assertRelabels(set(layer(1), Literals.NAMED__NOTES, "rolled"), layer(1));
	}

	@Test
	void theOutermostLayersHaveOneBoundary() {
		assertRelabels(set(layer(0), Literals.NAMED__NAME, "Foil"), layer(0), boundary(0), boundary(0).getLeftFace());
		assertRelabels(set(layer(4), Literals.NAMED__NAME, "Foil"), layer(4), boundary(3), boundary(3).getRightFace());
	}

	@Test
	void aBoundaryWithoutFacesIsToldAlone() {
		boundary(0).setLeftFace(null);
		assertRelabels(set(layer(0), Literals.NAMED__NAME, "Foil"), layer(0), boundary(0));
	}

	@Test
	void neighboursThatChangePlacesTurnTheirBoundaryRound() {
		Boundary turned = boundary(1);
		assertRelabels(MoveCommand.create(domain, stack, Literals.STACK__LAYERS, layer(1), 2), turned, turned.getLeftFace(),
				turned.getRightFace());
		assertEquals("LLZO | Li", shown.get(turned));
	}

	@Test
	void otherMovesAddAndRemoveBoundariesAndRelabelNone() {
		assertRelabels(MoveCommand.create(domain, stack, Literals.STACK__LAYERS, layer(0), 3));
	}

	@Test
	void newLayersAndLostOnesRelabelNone() {
		Layer coating = FACTORY.createCoating();
		coating.setMaterial("LiNbO3");
		assertRelabels(AddCommand.create(domain, stack, Literals.STACK__LAYERS, coating, 2));
		assertRelabels(RemoveCommand.create(domain, stack, Literals.STACK__LAYERS, coating));
	}

	@Test
	void aLayerOfNoStackIsToldAlone() {
		Layer loose = FACTORY.createCoating();
		factory.adapt(loose, IItemLabelProvider.class);
		loose.setName("Loose");
		assertEquals(Set.of(loose), relabelled);
	}

	@Test
	void labelsAreToldWithoutAdaptersOfTheirOwn() {
		Layer lithium = layer(1);
		int adapters = lithium.eAdapters().size() + boundary(0).eAdapters().size();
		lithium.setName("Anode");
		lithium.setName("Negative electrode");
		assertEquals(adapters, lithium.eAdapters().size() + boundary(0).eAdapters().size());
	}

	private void assertRelabels(Command command, EObject... expected) {
		assertTrue(command.canExecute());
		assertRelabels(() -> domain.getCommandStack().execute(command), expected);
		assertRelabels(domain.getCommandStack()::undo, expected);
		assertRelabels(domain.getCommandStack()::redo, expected);
	}

	private void assertRelabels(Runnable step, EObject... expected) {
		relabelled.clear();
		step.run();
		assertEquals(Set.of(expected), relabelled, "told to draw anew");
		show();
		shown.forEach((part, label) -> assertEquals(label(part), label, "an old label is shown"));
	}

	private Command set(EObject part, EStructuralFeature feature, Object value) {
		return SetCommand.create(domain, part, feature, value);
	}

	private void hear(Notification notification) {
		if (notification instanceof IViewerNotification told && told.isLabelUpdate()) {
			assertFalse(told.isContentRefresh(), "children stay as they are");
			EObject part = (EObject) told.getElement();
			relabelled.add(part);
			shown.put(part, label(part));
		}
	}

	/** Shows the parts that are new, and those that are gone no longer. */
	private void show() {
		Set<EObject> present = new HashSet<>();
		EcoreUtil.getAllContents(stack, false).forEachRemaining(part -> present.add((EObject) part));
		shown.keySet().retainAll(present);
		present.forEach(part -> shown.computeIfAbsent(part, this::label));
	}

	private String label(EObject part) {
		return ((IItemLabelProvider) factory.adapt(part, IItemLabelProvider.class)).getText(part);
	}

	private Layer layer(int index) {
		return stack.getLayers().get(index);
	}

	private Boundary boundary(int index) {
		return stack.getBoundaries().get(index);
	}
}
