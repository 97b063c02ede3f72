/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.internal.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Face;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.model.Treatment;
import org.interphase.model.Waiver;
import org.junit.jupiter.api.Test;

/** No label is an id. */
class SpeakingItemProviderAdapterFactoryTest {

	private static final CellstackFactory FACTORY = CellstackFactory.eINSTANCE;

	@Test
	void boundaryIsNamedAfterItsLayers() {
		assertEquals("Li | Separator", label(boundary()));
	}

	@Test
	void boundaryOfALayerWithoutMaterialNamesItsKind() {
		Boundary boundary = boundary();
		boundary.getLeft().setMaterial(null);
		assertEquals("Metal electrode | Separator", label(boundary));
	}

	@Test
	void facesNameTheirLayer() {
		Boundary boundary = boundary();
		Face left = FACTORY.createFace();
		Face right = FACTORY.createFace();
		boundary.setLeftFace(left);
		boundary.setRightFace(right);
		assertEquals("Face Li", label(left));
		assertEquals("Face Separator", label(right));
	}

	@Test
	void conditionsNeedNoMore() {
		assertEquals("Conditions", label(FACTORY.createConditions()));
	}

	@Test
	void treatmentAndWaiverSayWhatTheyAreOf() {
		Treatment treatment = FACTORY.createTreatment();
		treatment.setKind("polished");
		Waiver waiver = FACTORY.createWaiver();
		waiver.setRule("R-INT-01");
		assertEquals("Treatment polished", label(treatment));
		assertEquals("Waiver R-INT-01", label(waiver));
	}

	private static Boundary boundary() {
		Stack stack = FACTORY.createStack();
		Layer lithium = FACTORY.createMetalElectrode();
		lithium.setMaterial("Li");
		Layer separator = FACTORY.createSolidElectrolyte();
		separator.setMaterial("LLZO");
		separator.setName("Separator");
		stack.getLayers().add(lithium);
		stack.getLayers().add(separator);
		return stack.getBoundaries().get(0);
	}

	private static String label(EObject part) {
		IItemLabelProvider labels = (IItemLabelProvider) new SpeakingItemProviderAdapterFactory().adapt((Object) part,
				IItemLabelProvider.class);
		return labels.getText(part);
	}
}
