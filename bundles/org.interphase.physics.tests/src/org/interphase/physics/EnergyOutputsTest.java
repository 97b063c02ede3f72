/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.core.assess.StackOutputs;
import org.interphase.core.output.OutputResult;
import org.interphase.model.CompositeElectrode;
import org.interphase.model.ElectrodeRole;
import org.interphase.model.Phase;
import org.interphase.model.VoltageKind;
import org.junit.jupiter.api.Test;

/** The reference stack of the model description, once through the whole assessment. */
class EnergyOutputsTest {

	@Test
	void referenceStackHasItsEnergy() {
		StackOutputs outputs = reference(30, "lpscl", 0.05).outputs();
		assertTrue(outputs.faults().isEmpty(), () -> outputs.faults().toString());
		assertEquals(4.0, value(outputs, "areal-capacity"), 1e-9);
		assertEquals(39.6104, value(outputs, "mass"), 1e-3);
		assertEquals(383.737, value(outputs, "gravimetric-energy"), 0.04);
		assertEquals(908.130, value(outputs, "volumetric-energy"), 0.09);
		assertEquals(167.377, value(outputs, "charged-thickness"), 0.02);
		assertEquals(1.51549, value(outputs, "np-ratio"), 1e-4);
		assertEquals(80.126, value(outputs, "materials-cost"), 0.01);
		assertEquals(3.8, value(outputs, "open-circuit-voltage"), 1e-9);
	}

	@Test
	void pelletHasLittleEnergyAndNoPriceNoCost() {
		StackOutputs outputs = reference(500, "llzo", 0.03).outputs();
		assertEquals(53.8731, value(outputs, "gravimetric-energy"), 0.01);
		assertTrue(outputs.output("materials-cost").isEmpty());
	}

	@Test
	void missingDataGiveNoNumbers() {
		StackOutputs unknown = new Cell().lithium().solid("unobtainium", 30)
				.cathode("nmc811", EnergyOutputsTest::details).outputs();
		assertEquals(4, value(unknown, "areal-capacity"), 1e-9);
		assertTrue(unknown.output("gravimetric-energy").isEmpty());
		StackOutputs bare = new Cell().lithium().solid("lpscl", 30).cathode("lfp", electrode -> {
		}).outputs();
		assertTrue(bare.output("areal-capacity").isEmpty());
		assertTrue(bare.output("open-circuit-voltage").isEmpty());
		assertTrue(new Cell().outputs().outputs().isEmpty());
	}

	@Test
	void withoutPhasesOnlyTheActiveMaterialCountsAndThatIsSaid() {
		Cell cell = new Cell().lithium().solid("lpscl", 30).cathode("nmc811", electrode -> {
			details(electrode);
			electrode.getPhases().clear();
		});
		OutputResult mass = cell.outputs().output("mass").orElseThrow();
		assertTrue(mass.output().flags().stream().anyMatch(flag -> flag.contains("only the active material")));
	}

	@Test
	void cellsInSeriesAddTheirVoltages() {
		Cell cell = new Cell().lithium().solid("lpscl", 30).cathode("nmc811", EnergyOutputsTest::details)
				.with(Cell.FACTORY.createBipolarPlate(), "al", 10).lithium().solid("lpscl", 30)
				.cathode("nmc811", EnergyOutputsTest::details);
		assertEquals(7.6, value(cell.outputs(), "open-circuit-voltage"), 1e-9);
		assertTrue(cell.outputs().output("np-ratio").isEmpty());
	}

	@Test
	void symmetricCellHasNoVoltage() {
		assertTrue(new Cell().lithium().solid("lpscl", 30).lithium().outputs().output("open-circuit-voltage").isEmpty());
	}

	private static Cell reference(double separator, String material, double porosity) {
		return new Cell().with(Cell.FACTORY.createCurrentCollector(), "cu", 8)
				.with(Cell.FACTORY.createMetalElectrode(), "li", 10).solid(material, separator)
				.last(layer -> layer.setPorosity(porosity)).cathode("nmc811", EnergyOutputsTest::details)
				.last(layer -> layer.setThickness(null)).with(Cell.FACTORY.createCurrentCollector(), "al", 12)
				.stack(stack -> {
					stack.setAnnotatedVoltage(3.8);
					stack.setAnnotatedVoltageKind(VoltageKind.MEAN_DISCHARGE);
				});
	}

	private static void details(CompositeElectrode electrode) {
		electrode.setRole(ElectrodeRole.CATHODE);
		electrode.setLoading(20.);
		electrode.setSpecificCapacity(200.);
		electrode.setPorosity(0.1);
		electrode.getPhases().add(Cell.phase(Phase.ACTIVE, "nmc811", 0.7));
		electrode.getPhases().add(Cell.phase(Phase.CATHOLYTE, "lpscl", 0.25));
		electrode.getPhases().add(Cell.phase(Phase.CARBON, "cb", 0.05));
	}

	private static double value(StackOutputs outputs, String id) {
		return outputs.output(id).orElseThrow(() -> new AssertionError("no " + id)).value().median();
	}
}
