/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.internal.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Face;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.model.Treatment;
import org.interphase.model.Waiver;
import org.interphase.model.provider.StackItemProvider;
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

	@Test
	void layersWithoutANameSayTheirMaterial() {
		Layer lithium = boundary().getLeft();
		assertEquals("Metal electrode Li", label(lithium));
		lithium.setName("Anode");
		assertEquals("Metal electrode Anode", label(lithium));
		lithium.setName(null);
		lithium.setMaterial(null);
		assertEquals("Metal electrode", label(lithium));
	}

	@Test
	void eachKindOfLayerHasAnIconOfItsOwn() {
		List<EClass> kinds = CellstackPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(CellstackPackage.Literals.LAYER::isSuperTypeOf)
				.filter(kind -> !kind.isAbstract()).toList();
		Set<String> icons = kinds.stream().map(EcoreUtil::create).map(SpeakingItemProviderAdapterFactoryTest::icon).collect(Collectors.toSet());
		assertEquals(kinds.size(), icons.size(), icons::toString);
	}

	@Test
	void otherPartsHaveAnIconToo() {
		assertTrue(icon(FACTORY.createStack()).endsWith("/Stack.svg"));
		assertTrue(icon(FACTORY.createRuleSetting()).endsWith("/Part.svg"));
	}

	@Test
	void otherAdaptersAreTheGeneratedOnes() {
		Stack stack = FACTORY.createStack();
		assertInstanceOf(StackItemProvider.class,
				new SpeakingItemProviderAdapterFactory().adapt((Object) stack, IEditingDomainItemProvider.class));
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
		return labels(part).getText(part);
	}

	private static String icon(EObject part) {
		return assertInstanceOf(URL.class, labels(part).getImage(part)).getPath();
	}

	private static IItemLabelProvider labels(EObject part) {
		return (IItemLabelProvider) new SpeakingItemProviderAdapterFactory().adapt((Object) part, IItemLabelProvider.class);
	}
}
