/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.interphase.design.TestStack;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CompositeElectrode;
import org.junit.jupiter.api.Test;

class ShownServicesTest {

	private final ShownServices services = new ShownServices();
	private final TestStack cell = new TestStack(TestStack.GARNET);

	@Test
	void aLayerShowsThicknessKindAndMaterial() {
		assertEquals("LLZO \u00b7 500 \u00b5m\nsolid electrolyte, " + new LayerServices().materialName(cell.layer(2)),
				services.shownLabel(cell.layer(2)));
		cell.layer(2).setName(new LayerServices().materialName(cell.layer(2)));
		assertTrue(services.shownLabel(cell.layer(2)).endsWith("\nsolid electrolyte"), "the name says the material");
	}

	@Test
	void stacksAndBoundariesHaveLabelsOfTheirOwn() {
		assertEquals(new StackServices().stackLabel(cell.stack()), services.shownLabel(cell.stack()));
		assertEquals(new BoundaryServices().boundaryName(cell.boundary(1)), services.shownLabel(cell.boundary(1)));
		assertEquals(new AsrServices().asrLabel(cell.boundary(1)), services.shownLabelWithAsr(cell.boundary(1)));
		assertEquals(services.shownLabel(cell.layer(2)), services.shownLabelWithAsr(cell.layer(2)));
	}

	@Test
	void thePotentialFollowsTheThickness() {
		assertEquals(services.shownLabel(cell.layer(2)).replace("\n",
				" \u00b7 " + new PotentialServices().potentialText(cell.layer(2)) + "\n"),
				services.shownLabelWithPotential(cell.layer(2)));
		assertEquals(services.shownLabel(cell.layer(0)), services.shownLabelWithPotential(cell.layer(0)),
				"a collector has none");
		assertEquals(services.shownLabel(cell.stack()), services.shownLabelWithPotential(cell.stack()));
	}

	@Test
	void tooltipsFitTheElement() {
		assertEquals(new LayerServices().layerTooltip(cell.layer(2)), services.shownTooltip(cell.layer(2)));
		assertTrue(services.shownTooltip(cell.boundary(1)).startsWith(new BoundaryServices().boundaryName(cell.boundary(1))));
		assertEquals(new FindingServices().findingsText(cell.stack()), services.shownTooltip(cell.stack()));
	}

	@Test
	void otherElementsShowNothing() {
		assertEquals("", services.shownLabel(EcorePackage.eINSTANCE));
		assertEquals("", services.shownTooltip(EcorePackage.eINSTANCE));
	}

	@Test
	void eachPhaseHasALine() {
		CompositeElectrode electrode = CellstackFactory.eINSTANCE.createCompositeElectrode();
		electrode.getPhases().add(CellstackFactory.eINSTANCE.createPhaseFraction());
		assertEquals(2, services.shownHeight(electrode) - services.shownHeight(cell.layer(1)));
	}

	@Test
	void aViewShowsItsTarget() {
		EReference target = EcoreFactory.eINSTANCE.createEReference();
		target.setName("target");
		target.setEType(EcorePackage.Literals.EOBJECT);
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.getEStructuralFeatures().add(target);
		EcoreFactory.eINSTANCE.createEPackage().getEClassifiers().add(type);
		EObject view = new DynamicEObjectImpl(type);
		assertThrows(IllegalArgumentException.class, () -> services.partShown(view));
		view.eSet(target, cell.layer(1));
		assertSame(cell.layer(1), services.partShown(view));
		assertThrows(IllegalArgumentException.class, () -> services.partShown(cell.layer(1)));
	}
}
