/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.interphase.design.services.FindingServices;
import org.interphase.design.services.LayerTools;
import org.interphase.design.services.MaterialServices;
import org.interphase.design.services.MeasurementServices;
import org.interphase.design.services.QuantityServices;
import org.interphase.design.services.TreatmentServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RefusedEditsTest {

	private final TestStack cell = new TestStack(TestStack.GARNET);
	private final List<String> reasons = new ArrayList<>();

	@AfterEach
	void nobodyListens() {
		RefusedEdits.tellTo(null);
	}

	@Test
	void theListenerHearsWhy() {
		RefusedEdits.tellTo(reasons::add);
		RefusedEdits.attempt(() -> {
			throw new IllegalArgumentException("too thick");
		});
		assertEquals(List.of("too thick"), reasons);
	}

	@Test
	void withoutAListenerTheEditFails() {
		assertThrows(IllegalArgumentException.class, () -> RefusedEdits.attempt(() -> {
			throw new IllegalArgumentException("too thick");
		}));
	}

	@Test
	void whatSomebodyTypesIsRefusedWithAReasonAndChangesNothing() {
		RefusedEdits.tellTo(reasons::add);
		String before = cell.notation();
		new LayerTools().editLabel(cell.layer(2), "Pellet \u00b7 5 kg");
		new QuantityServices().setQuantity(cell.layer(2), "thickness", "thick");
		new MeasurementServices().measure(cell.boundary(1), "5 kg");
		new TreatmentServices().treatLeft(cell.boundary(1), "licked");
		new TreatmentServices().treatRight(cell.boundary(1), "licked");
		new MaterialServices().makeOf(cell.layer(2), "unobtainium");
		new FindingServices().applyFixNamed(cell.layer(0), "make it better");
		assertEquals(7, reasons.size());
		assertTrue(reasons.get(0).contains("5 kg is a mass"), reasons.get(0));
		assertTrue(reasons.get(3).contains("licked") && reasons.get(3).contains("Polished"), reasons.get(3));
		assertEquals(before, cell.notation());
	}
}
