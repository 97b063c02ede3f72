/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.calibration.Accuracy;
import org.interphase.core.calibration.Calibration;
import org.interphase.core.calibration.CalibrationReport;
import org.interphase.core.estimate.Basis;
import org.interphase.core.registry.Registries;
import org.junit.jupiter.api.Test;

/** Guards the accuracy that was reached on papers that the estimators do not know, with a small margin. */
class CalibrationFiguresTest {

	private static final CalibrationReport REPORT = new Calibration(Registries.standard(), new AssessmentOptions(1, 2000))
			.leaveOnePaperOut();

	/** Values of whose kind of interface no other paper reports anything are missing, not guessed. */
	@Test
	void nearlyEveryValueIsPredicted() {
		assertEquals(57, REPORT.headlines().size() + REPORT.missing().size());
		assertTrue(REPORT.headlines().size() >= 51, () -> REPORT.missing().toString());
		assertEquals(48, REPORT.classMeans().size());
	}

	@Test
	void headlinesOfUnknownPapersAreWithinAFactorOfTwoAndAThird() {
		assertAccuracy(REPORT.headline(), 0.37, 0.80);
	}

	@Test
	void whereLikeInterfacesWereMeasuredHeadlinesAreBetter() {
		assertTrue(REPORT.near().count() >= 20);
		assertAccuracy(REPORT.near(), 0.25, 0.80);
		assertAccuracy(REPORT.headline("Li|garnet"), 0.26, 0.80);
	}

	@Test
	void headlinesBeatTheGeometricMeanOfTheClass() {
		assertTrue(REPORT.headlineWhereClassMean().medianError() < 0.6 * REPORT.classMean().medianError());
		assertTrue(REPORT.headlineWhereClassMean().coverage() > REPORT.classMean().coverage());
		assertTrue(REPORT.headline("Li|garnet").medianError() < 0.5 * REPORT.classMean("Li|garnet").medianError());
	}

	@Test
	void publishedMeasurementsAloneAreAsGood() {
		assertTrue(REPORT.basis(Basis.EVIDENCE).count() >= 51);
		assertAccuracy(REPORT.basis(Basis.EVIDENCE), 0.37, 0.80);
	}

	@Test
	void whatTheProductShowsIsWithinAFactorOfTwo() {
		assertAccuracy(REPORT.informedAccuracy(), 0.27, 0.80);
	}

	private static void assertAccuracy(Accuracy accuracy, double median, double coverage) {
		assertTrue(accuracy.medianError() <= median, accuracy::toString);
		assertTrue(accuracy.coverage() >= coverage && accuracy.coverage() <= 0.97, accuracy::toString);
	}
}
