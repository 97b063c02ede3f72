/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.core.registry.Registries;
import org.interphase.design.TestStack;
import org.interphase.model.Boundary;
import org.interphase.model.Treatment;
import org.junit.jupiter.api.Test;

class TreatmentServicesTest {

	private final TreatmentServices services = new TreatmentServices();
	private final TestStack cell = new TestStack(TestStack.GARNET);
	private final Boundary garnet = cell.boundary(1);
	private final String polished = Registries.standard().treatment("polished").orElseThrow().label();
	private final String exposed = Registries.standard().treatment("air-exposed").orElseThrow().label();

	@Test
	void bothFacesAreShown() {
		assertTrue(services.isTreated(garnet));
		assertFalse(services.isTreated(cell.boundary(0)));
		assertEquals("", services.leftTreatments(garnet));
		assertEquals(polished, services.rightTreatments(garnet));
		assertEquals(polished, services.faceTreatments(garnet.getRightFace()));
		services.treatLeft(garnet, "polished");
		String tooltip = new ShownServices().shownTooltip(garnet);
		assertTrue(tooltip.contains("Treatments: " + polished + " | " + polished), tooltip);
	}

	@Test
	void treatRight() {
		cell.tool(() -> services.treatRight(garnet, "air-exposed, polished"));
		assertEquals(exposed + ", " + polished, services.rightTreatments(garnet));
	}

	@Test
	void treatLeft() {
		cell.tool(() -> services.treatLeft(garnet, polished));
		assertEquals(polished, services.leftTreatments(garnet));
	}

	@Test
	void treatFace() {
		cell.tool(() -> services.treatFace(garnet.getLeftFace(), "polished"));
		assertEquals(polished, services.leftTreatments(garnet));
	}

	@Test
	void anEmptyTextCleansTheFace() {
		cell.tool(() -> services.treatRight(garnet, " "));
		assertFalse(services.isTreated(garnet));
	}

	@Test
	void aTreatmentThatStaysKeepsItsData() {
		Treatment treatment = garnet.getRightFace().getTreatments().get(0);
		treatment.setDuration(3.0);
		cell.tool(() -> services.treatRight(garnet, "polished, air-exposed"));
		assertEquals(3.0, garnet.getRightFace().getTreatments().get(0).getDuration());
	}

	@Test
	void anUnknownTreatmentChangesNothingAndNamesTheKnownOnes() {
		String message = assertThrows(IllegalArgumentException.class, () -> services.treatRight(garnet, "polished, magic"))
				.getMessage();
		assertTrue(message.contains("magic") && message.contains("Exposed to air"), message);
		assertEquals(polished, services.rightTreatments(garnet));
	}

	@Test
	void allKindsAreOffered() {
		Registries.standard().treatments()
				.forEach(kind -> assertTrue(services.treatmentNames(garnet).contains(kind.label()), kind.id()));
	}
}
