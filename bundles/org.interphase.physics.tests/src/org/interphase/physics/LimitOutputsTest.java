/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.core.assess.StackOutputs;
import org.interphase.core.output.OutputResult;
import org.interphase.core.uncertainty.Summary;
import org.interphase.model.ContactState;
import org.interphase.model.ElectrodeRole;
import org.junit.jupiter.api.Test;

/** Limits of current, losses and ageing. */
class LimitOutputsTest {

	@Test
	void strippingFollowsThePressureAndIsUnverified() {
		OutputResult garnet = output(garnet(2), "critical-stripping-current");
		assertEquals(0.4, garnet.value().median(), 0.02);
		assertTrue(hasFlag(garnet, "unverified"));
		assertEquals(0.2, output(argyrodite(3), "critical-stripping-current").value().median(), 0.01);
		assertFalse(hasFlag(output(argyrodite(5), "critical-stripping-current"), "extrapolated"));
		assertTrue(hasFlag(output(argyrodite(15), "critical-stripping-current"), "extrapolated"));
	}

	@Test
	void strippingIsSilentWithoutPressureDataOrLaw() {
		assertTrue(argyrodite(100).outputs().output("critical-stripping-current").isEmpty());
		assertTrue(new Cell().lithium().solid("llzo", 500).outputs().output("critical-stripping-current").isEmpty());
		Cell latp = new Cell().lithium().solid("latp", 500).at(found -> found.setStackPressure(2.));
		assertTrue(latp.outputs().output("critical-stripping-current").isEmpty());
	}

	@Test
	void capacityToVoidsIsKnownWithoutPressureOnly() {
		assertEquals(1.5, output(garnet(0), "strippable-capacity").value().median(), 0.05);
		assertTrue(garnet(2).outputs().output("strippable-capacity").isEmpty());
	}

	@Test
	void criticalCurrentIsCappedByTheFamily() {
		Summary garnet = output(molten(), "critical-current-density").value();
		assertEquals(2, garnet.p95(), 1e-9);
		OutputResult poor = output(garnet(0), "critical-current-density");
		assertTrue(poor.value().median() < 0.1, poor.value()::toString);
		assertTrue(hasFlag(poor, "unverified: fracture toughness"));
		Cell dense = argyrodite(25).last(layer -> layer.setPorosity(0.005));
		assertTrue(output(dense, "critical-current-density").value().p95() > 1);
		assertTrue(output(argyrodite(25), "critical-current-density").value().p95() <= 1);
	}

	@Test
	void shearRatioIsInformation() {
		OutputResult ratio = output(molten(), "monroe-newman-ratio");
		assertEquals(21.2, ratio.value().median(), 0.01);
		assertTrue(hasFlag(ratio, "information only"));
		assertTrue(new Cell().lithium().solid("latp", 500).outputs().output("monroe-newman-ratio").isEmpty());
	}

	@Test
	void electronsLeak() {
		Cell cell = new Cell().lithium().solid("llzo", 100).cathode("nmc811", electrode -> {
			electrode.setRole(ElectrodeRole.CATHODE);
			electrode.setArealCapacity(2.);
		});
		assertEquals(3.8e-3, output(cell, "electronic-leakage").value().median(), 1e-6);
	}

	@Test
	void dropNeedsACurrentAndAWholeResistance() {
		Cell cell = new Cell().lithium().solid("llzo", 500).lithium().treated(0, "polished").treated(0, "molten");
		assertTrue(cell.outputs().output("ohmic-drop").isEmpty());
		cell.at(found -> found.setCurrentDensity(0.1));
		OutputResult drop = output(cell, "ohmic-drop");
		assertTrue(drop.value().median() > 10, drop.value()::toString);
		assertTrue(cell.solid("unobtainium", 5).outputs().output("ohmic-drop").isEmpty());
	}

	@Test
	void timeToAGivenResistanceFollowsTheSlope() {
		Cell cell = new Cell().lithium().solid("lpscl", 500)
				.boundary(0, found -> found.setContact(ContactState.DEPOSITED));
		assertEquals(660, output(cell, "time-to-100-ohm-cm2").value().median(), 40);
		Summary loose = output(argyrodite(0.5), "time-to-100-ohm-cm2").value();
		assertEquals(0, loose.median());
		assertTrue(molten().outputs().output("time-to-100-ohm-cm2").isEmpty());
	}

	private static Cell garnet(double pressure) {
		return new Cell().lithium().solid("llzo", 500).at(found -> found.setStackPressure(pressure));
	}

	private static Cell argyrodite(double pressure) {
		return new Cell().lithium().solid("lpscl", 500).at(found -> found.setStackPressure(pressure));
	}

	private static Cell molten() {
		return new Cell().lithium().solid("llzo", 500).treated(0, "polished", "molten");
	}

	private static OutputResult output(Cell cell, String id) {
		StackOutputs outputs = cell.outputs();
		assertTrue(outputs.faults().isEmpty(), () -> outputs.faults().toString());
		return outputs.output(id).orElseThrow(() -> new AssertionError("no " + id));
	}

	private static boolean hasFlag(OutputResult result, String part) {
		return result.output().flags().stream().anyMatch(flag -> flag.contains(part));
	}
}
