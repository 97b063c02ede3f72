/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.interphase.core.estimate.Basis;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.evidence.EvidenceValue;
import org.interphase.core.evidence.EvidenceValue.Limit;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccuracyTest {

	@Test
	void isTheMedianOfTheErrorsAndTheShareInsideTheBand() {
		Accuracy accuracy = Accuracy.of(List.of(prediction(10, Limit.NONE, 9, 10, 11), prediction(10, Limit.NONE, 50, 100, 200),
				prediction(10, Limit.NONE, 0.001, 0.01, 20)));
		assertEquals(3, accuracy.count());
		assertEquals(1, accuracy.medianError(), 1e-12);
		assertEquals(2 / 3.0, accuracy.coverage(), 1e-12);
	}

	@Test
	void anEvenNumberHasTheMeanOfTheMiddleTwo() {
		assertEquals(0.5, Accuracy.of(List.of(prediction(10, Limit.NONE, 1, 10, 20), prediction(10, Limit.NONE, 1, 100, 200)))
				.medianError(), 1e-12);
	}

	@Test
	void withoutPredictionsNothingIsSaid() {
		Accuracy none = Accuracy.of(List.of());
		assertEquals(0, none.count());
		assertTrue(Double.isNaN(none.medianError()) && Double.isNaN(none.coverage()));
	}

	@ParameterizedTest
	@CsvSource({ "UPPER, 0.5, 1, 2, 0, true", "UPPER, 50, 100, 200, 1, false", "UPPER, 5, 100, 200, 1, true",
			"LOWER, 50, 100, 200, 0, true", "LOWER, 0.5, 1, 2, -1, false", "LOWER, 0.5, 1, 20, -1, true",
			"NONE, 0.5, 1, 20, -1, true", "NONE, 0.5, 1, 2, -1, false" })
	void aLimitIsObeyedOnItsSide(Limit limit, double p5, double median, double p95, double error, boolean covers) {
		Prediction prediction = prediction(10, limit, p5, median, p95);
		assertEquals(error, prediction.error(), 1e-12);
		assertEquals(covers, prediction.covers());
	}

	private static Prediction prediction(double measured, Limit limit, double p5, double median, double p95) {
		EvidenceValue value = new EvidenceValue(measured, measured, limit, "Li | LLZO");
		EvidenceRecord record = new EvidenceRecord("X1", "a", "b", "class", "", "", "ASR", Optional.empty(), Optional.of(value),
				"", "ohm cm2", "single interface", 25, Double.NaN, "", Provenance.READ, "", "a", "high");
		return new Prediction(new CalibrationCase(record, true, value, measured), Basis.EVIDENCE, 0,
				new Summary(p5, median, p95));
	}
}
