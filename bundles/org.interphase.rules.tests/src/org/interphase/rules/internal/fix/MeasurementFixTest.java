/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.interphase.core.rule.QuickFix;
import org.interphase.core.rule.Rule;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Design;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Measurement;
import org.interphase.model.PressureKind;
import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.FixedDesign;
import org.interphase.rules.internal.plausibility.PerInterfaceOrCell;
import org.interphase.rules.internal.plausibility.StatedTemperature;
import org.interphase.rules.internal.plausibility.WhichPressure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The quick fixes that complete measurements. */
class MeasurementFixTest {

	private static Measurement resistance() {
		Measurement measurement = CellstackFactory.eINSTANCE.createMeasurement();
		measurement.setQuantity(MeasuredQuantity.ASR);
		measurement.setValue(100.0);
		measurement.setPressure(5.0);
		return measurement;
	}

	static Stream<Arguments> fixes() {
		return Stream.of(Arguments.of(new PerTwoInterfaces(), new PerInterfaceOrCell()),
				Arguments.of(new PressureInOperation(), new WhichPressure()),
				Arguments.of(new PressureAtFabrication(), new WhichPressure()),
				Arguments.of(new MeasuredAtRoomTemperature(), new StatedTemperature()));
	}

	@ParameterizedTest
	@MethodSource("fixes")
	void atABoundary(QuickFix fix, Rule rule) {
		Design design = Designs.ofNotation("Li|LLZO|Li");
		Designs.boundary(design, 0).getMeasurements().addAll(List.of(resistance(), resistance()));
		new FixedDesign(design, rule).assertRemovedBy(fix);
	}

	@ParameterizedTest
	@MethodSource("fixes")
	void ofTheStack(QuickFix fix, Rule rule) {
		Design design = Designs.ofNotation("Li|LLZO|Li");
		Designs.stack(design).getMeasurements().add(resistance());
		new FixedDesign(design, rule).assertRemovedBy(fix);
	}

	@ParameterizedTest
	@MethodSource("fixes")
	void notAtALayer(QuickFix fix, Rule rule) {
		Design design = Designs.ofNotation("Li|LLZO|Li");
		Designs.stack(design).getMeasurements().add(resistance());
		new FixedDesign(design, rule).assertNotExecutable(fix, Designs.layer(design, 0));
	}

	@Test
	void pressureIsTheOneThatWasSaid() {
		Design design = Designs.ofNotation("Li|LLZO|Li");
		Measurement measurement = resistance();
		Designs.stack(design).getMeasurements().add(measurement);
		new FixedDesign(design, new WhichPressure()).assertRemovedBy(new PressureAtFabrication());
		assertEquals(PressureKind.FABRICATION, measurement.getPressureKind());
	}
}
