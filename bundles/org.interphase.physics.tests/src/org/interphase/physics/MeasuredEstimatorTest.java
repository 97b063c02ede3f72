/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;

import org.interphase.core.assess.EstimateResult;
import org.interphase.core.estimate.Basis;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Measurement;
import org.interphase.model.Normalisation;
import org.junit.jupiter.api.Test;

class MeasuredEstimatorTest {

	@Test
	void measuredValueLeads() {
		EstimateResult result = headline(asr(109, Normalisation.SINGLE_INTERFACE));
		assertEquals(Basis.MEASURED, result.basis());
		assertEquals(109, result.asr().median(), 1);
		assertEquals(Math.pow(1.2, 1.645), result.asr().p95() / result.asr().median(), 0.01);
	}

	@Test
	void twoInterfacesAreHalved() {
		assertEquals(50, headline(asr(100, Normalisation.TWO_INTERFACES)).asr().median(), 1);
	}

	@Test
	void cellResistanceIsConvertedWithItsBulkAndArea() {
		EstimateResult result = headline(measurement -> {
			measurement.setQuantity(MeasuredQuantity.CELL_RESISTANCE);
			measurement.setValue(250.);
			measurement.setBulkResistance(150.);
			measurement.setArea(0.785398);
			measurement.setUnit("ohm");
			measurement.setPer(Normalisation.TWO_INTERFACES);
		});
		assertEquals(39.2699, result.asr().median(), 0.5);
	}

	@Test
	void whatCannotBeConvertedIsLeftAlone() {
		assertEquals(Basis.MECHANISTIC, headline(measurement -> {
			measurement.setQuantity(MeasuredQuantity.CELL_RESISTANCE);
			measurement.setValue(250.);
			measurement.setUnit("ohm");
			measurement.setPer(Normalisation.TWO_INTERFACES);
		}).basis());
		assertEquals(Basis.MECHANISTIC, headline(measurement -> {
			measurement.setQuantity(MeasuredQuantity.CRITICAL_CURRENT_DENSITY);
			measurement.setValue(1.);
			measurement.setUnit("mA/cm2");
		}).basis());
		assertEquals(Basis.MECHANISTIC, headline(asr(-3, Normalisation.SINGLE_INTERFACE)).basis());
		assertEquals(Basis.MECHANISTIC, headline(measurement -> measurement.setQuantity(MeasuredQuantity.ASR)).basis());
	}

	@Test
	void severalValuesGiveTheirGeometricMeanAndSpread() {
		EstimateResult result = headline(asr(10, Normalisation.SINGLE_INTERFACE),
				asr(1000, Normalisation.SINGLE_INTERFACE));
		assertEquals(100, result.asr().median(), 5);
		assertTrue(result.asr().p95() > 1000);
	}

	@Test
	void otherTemperatureAndMissingCountAreSaid() {
		EstimateResult result = headline(measurement -> {
			asr(100, Normalisation.UNSPECIFIED).accept(measurement);
			measurement.setTemperature(60.);
		});
		assertEquals(2, result.terms().get(0).term().flags().size());
	}

	private static Consumer<Measurement> asr(double value, Normalisation per) {
		return measurement -> {
			measurement.setQuantity(MeasuredQuantity.ASR);
			measurement.setValue(value);
			measurement.setUnit("ohm cm2");
			measurement.setPer(per);
		};
	}

	@SafeVarargs
	private static EstimateResult headline(Consumer<Measurement>... measurements) {
		Cell cell = new Cell().lithium().solid("llzo", 500);
		for (Consumer<Measurement> details : measurements) {
			cell.measured(0, details);
		}
		assertTrue(cell.assessed().faults().isEmpty(), () -> cell.assessed().faults().toString());
		return cell.assessed().boundaries().get(0).headline().orElseThrow();
	}
}
