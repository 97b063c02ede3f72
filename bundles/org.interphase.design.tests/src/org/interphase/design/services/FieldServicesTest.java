/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.interphase.design.TestStack;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage.Literals;
import org.interphase.model.SolidElectrolyte;
import org.junit.jupiter.api.Test;

class FieldServicesTest {

	private final FieldServices services = new FieldServices();
	private final TestStack cell = new TestStack(TestStack.GARNET);
	private final SolidElectrolyte garnet = (SolidElectrolyte) cell.layer(2);

	@Test
	void whatHasAPlaceOfItsOwnIsNoField() {
		assertEquals(
				List.of(Literals.LAYER__THICKNESS, Literals.LAYER__POROSITY, Literals.LAYER__AREA,
						Literals.SOLID_ELECTROLYTE__GRAIN_SIZE, Literals.SOLID_ELECTROLYTE__SINTER_TEMPERATURE,
						Literals.SOLID_ELECTROLYTE__CONNECTED_PORES,
						Literals.SOLID_ELECTROLYTE__CARBONATE_AT_GRAIN_BOUNDARIES),
				services.fieldFeatures(garnet));
	}

	@Test
	void whatIsSoOrNotIsTurned() {
		assertFalse(services.isOn(garnet, "connectedPores"));
		cell.tool(() -> services.turn(garnet, "connectedPores", true));
		assertTrue(services.isOn(garnet, "connectedPores"));
		cell.tool(() -> services.turn(garnet, "connectedPores", false));
		assertFalse(garnet.isConnectedPores());
	}

	@Test
	void aBlankTextIsNone() {
		assertEquals("", services.plainText(garnet, "notes"));
		cell.tool(() -> services.setText(garnet, "notes", " sintered twice "));
		assertEquals("sintered twice", services.plainText(garnet, "notes"));
		cell.tool(() -> services.setText(garnet, "notes", "  "));
		assertNull(garnet.getNotes());
	}

	@Test
	void otherFeaturesAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> services.setText(garnet, "remarks", "none"));
		assertThrows(IllegalArgumentException.class, () -> services.isOn(garnet, "anodeFree"));
	}

	@Test
	void whatWasRemovedIsNotInUse() {
		assertTrue(services.isInUse(cell.boundary(1).getRightFace().getTreatments().get(0)));
		assertFalse(services.isInUse(CellstackFactory.eINSTANCE.createTreatment()));
	}
}
