/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.interphase.core.registry.Registries;
import org.interphase.design.TestStack;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Treatment;
import org.junit.jupiter.api.Test;

class FaceServicesTest {

	private final FaceServices services = new FaceServices();
	private final TestStack cell = new TestStack(TestStack.GARNET);
	private final Boundary garnet = cell.boundary(1);
	private final Treatment polish = garnet.getRightFace().getTreatments().get(0);

	@Test
	void aBoundaryHasTwoFaces() {
		assertEquals(List.of(garnet.getLeftFace(), garnet.getRightFace()), services.faces(garnet));
		assertEquals(List.of(garnet.getLeftFace()), services.faces(garnet.getLeftFace()));
		assertEquals(List.of(), services.faces(cell.layer(0)));
		garnet.setLeftFace(null);
		assertEquals(List.of(garnet.getRightFace()), services.faces(garnet));
	}

	@Test
	void theTreatmentsOfTheLeftFaceComeFirst() {
		Treatment coating = CellstackFactory.eINSTANCE.createTreatment();
		garnet.getLeftFace().getTreatments().add(coating);
		assertEquals(List.of(coating, polish), services.treatments(garnet));
		assertEquals(List.of(polish), services.treatments(garnet.getRightFace()));
		assertEquals(List.of(polish), services.treatments(polish));
		assertEquals(List.of(), services.treatments(cell.layer(0)));
	}

	@Test
	void facesAreNamedAfterTheirLayers() {
		assertEquals("Face of Li", services.faceTitle(garnet.getLeftFace()));
		assertEquals("Face of LLZO", services.faceTitle(garnet.getRightFace()));
		assertEquals("Face of ?", services.faceTitle(CellstackFactory.eINSTANCE.createFace()));
	}

	@Test
	void treatmentsAreNamedAfterTheirKindAndFace() {
		String polished = Registries.standard().treatment("polished").orElseThrow().label();
		assertEquals(polished + ", face of LLZO", services.treatmentTitle(polish));
		garnet.getRightFace().getTreatments().clear();
		assertEquals(polished, services.treatmentTitle(polish));
	}
}
