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

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.design.TestStack;
import org.junit.jupiter.api.Test;

class MeasurementServicesTest {

	private final MeasurementServices services = new MeasurementServices();
	private final TestStack cell = new TestStack(TestStack.GARNET);

	@Test
	void aMeasuredValueIsNotedAndJudged() {
		assertEquals("", services.measuredAsr(cell.boundary(1)));
		cell.tool(() -> services.measure(cell.boundary(1), "0.045 kohm cm2"));
		assertEquals("45 \u03a9 cm\u00b2", services.measuredAsr(cell.boundary(1)));
		assertTrue(new AsrServices().asrMedian(cell.boundary(1)).startsWith("4"),
				new AsrServices().asrMedian(cell.boundary(1)));
	}

	@Test
	void aSecondEntryCorrectsTheFirst() {
		services.measure(cell.boundary(1), "45");
		cell.tool(() -> services.measure(cell.boundary(1), "50"));
		assertEquals("50 \u03a9 cm\u00b2", services.measuredAsr(cell.boundary(1)));
		assertEquals(1, cell.boundary(1).getMeasurements().size());
	}

	@Test
	void severalMeasurementsAreNotTyped() {
		services.measure(cell.boundary(1), "45");
		assertTrue(services.canMeasure(cell.boundary(1)));
		cell.boundary(1).getMeasurements().add(EcoreUtil.copy(cell.boundary(1).getMeasurements().get(0)));
		assertFalse(services.canMeasure(cell.boundary(1)));
		assertFalse(services.canMeasure(cell.stack()));
		assertEquals("45 \u03a9 cm\u00b2; 45 \u03a9 cm\u00b2", services.measuredAsr(cell.boundary(1)));
	}

	@Test
	void anotherQuantityIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> services.measure(cell.boundary(1), "45 mV"));
		assertTrue(cell.boundary(1).getMeasurements().isEmpty());
	}
}
