/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.BoundaryEstimator;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;
import org.interphase.core.evidence.EvidenceLibrary;
import org.interphase.core.evidence.EvidenceLookup;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.evidence.EvidenceValue;
import org.interphase.core.evidence.EvidenceValue.Limit;
import org.interphase.core.material.Provenance;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.registry.Registries;
import org.interphase.core.uncertainty.Distribution;
import org.junit.jupiter.api.Test;

class CalibrationTest {

	private static final String CELL = "Li | LLZO @ 25 C";

	private final List<EvidenceRecord> records = new ArrayList<>();

	@Test
	void anEstimatorSeesNothingOfThePaperThatItIsJudgedBy() {
		record("a", 10);
		record("b", 1000);
		CalibrationReport report = report(estimator(Basis.EVIDENCE, 0, "", CalibrationTest::mean));
		assertEquals(List.of(1000.0, 10.0), medians(report.headlines()));
		assertEquals(2, report.headline().medianError(), 1e-9);
	}

	@Test
	void papersThatReportTheSameMeasurementAreLeftOutTogether() {
		record("a", 10);
		record("b a", 20);
		record("b", 30);
		record("c", 1000);
		CalibrationReport report = report(estimator(Basis.EVIDENCE, 0, "", CalibrationTest::mean));
		assertEquals(List.of(1000.0, 1000.0, 1000.0), medians(report.headlines()).subList(0, 3));
	}

	@Test
	void anEstimateWithAConstantFromThePaperIsNoPrediction() {
		record("a", 10);
		record("b", 10);
		CalibrationReport report = report(estimator(Basis.MECHANISTIC, 0, "z a", evidence -> 10),
				estimator(Basis.EVIDENCE, 9, "", evidence -> 500));
		assertEquals(List.of(500.0, 10.0), medians(report.headlines()));
		assertEquals(List.of(Basis.EVIDENCE, Basis.MECHANISTIC),
				report.headlines().stream().map(Prediction::basis).toList());
		assertEquals(List.of(10.0, 10.0), medians(report.informed()));
		assertEquals(1, report.basis(Basis.MECHANISTIC).count());
		assertEquals(2, report.basis(Basis.EVIDENCE).count());
	}

	@Test
	void whatNobodyElseCanPredictIsMissing() {
		record("a", 10);
		CalibrationReport report = report(estimator(Basis.MECHANISTIC, 0, "a", evidence -> 10));
		assertEquals(List.of("X1 after"), report.missing().stream().map(CalibrationCase::label).toList());
		assertEquals(0, report.headline().count());
		assertTrue(Double.isNaN(report.headline().medianError()));
	}

	@Test
	void onlyResistancesOfCountedInterfacesAreCompared() {
		record("a", "ASR", "ohm cm2", "single interface", value(10, Limit.NONE, CELL));
		record("a", "ASR", "ohm cm2", "wetted on both sides (two interfaces)", value(30, Limit.NONE, CELL));
		record("a", "ASR", "ohm cm2", "two interfaces + pellet", value(50, Limit.NONE, CELL));
		record("a", "ASR", "ohm cm2", "not stated", value(60, Limit.NONE, CELL));
		record("a", "ASR", "ohm cm2", "single interface", value(70, Limit.NONE, ""));
		record("a", "cell_resistance", "ohm", "single interface", value(80, Limit.NONE, CELL));
		CalibrationReport report = report(estimator(Basis.MECHANISTIC, 0, "", evidence -> 1));
		assertEquals(List.of(10.0, 15.0),
				report.headlines().stream().map(prediction -> prediction.compared().measured()).toList());
	}

	@Test
	void aValueThatIsReportedTwiceCountsOnce() {
		record("a", 10);
		record("b a", 10);
		record("c", 10);
		assertEquals(2, report(estimator(Basis.MECHANISTIC, 0, "", evidence -> 1)).headlines().size());
	}

	@Test
	void nearHeadlinesRestOnEvidenceOfTheSameClass() {
		record("a", 10);
		assertEquals(1, report(estimator(Basis.EVIDENCE, 1, "", evidence -> 10)).near().count());
		assertEquals(0, report(estimator(Basis.EVIDENCE, 1.5, "", evidence -> 10)).near().count());
		assertEquals(0, report(estimator(Basis.MECHANISTIC, 0, "", evidence -> 10)).near().count());
	}

	@Test
	void theClassMeanIsThatOfTheOtherPapers() {
		record("a", 10);
		record("a", 20);
		record("b", 1000);
		record("c", 100_000);
		CalibrationReport report = report(estimator(Basis.MECHANISTIC, 0, "", evidence -> 10));
		assertEquals(List.of(10_000.0, 10_000.0), medians(report.classMeans()).subList(0, 2));
		assertEquals(4, report.headlineWhereClassMean().count());
		assertEquals(List.of("class"), List.copyOf(report.classes()));
		assertEquals(report.classMean(), report.classMean("class"));
		assertEquals(report.headline(), report.headline("class"));
		assertEquals(0, report.classMean("other").count());
	}

	@Test
	void aCellThatDoesNotParseIsNamed() {
		record("a", "ASR", "ohm cm2", "single interface", value(10, Limit.NONE, "Li | | LLZO"));
		String message = assertThrows(IllegalArgumentException.class,
				() -> report(estimator(Basis.MECHANISTIC, 0, "", evidence -> 1))).getMessage();
		assertTrue(String.valueOf(message).contains("Li | | LLZO"), message);
	}

	private CalibrationReport report(BoundaryEstimator... estimators) {
		Registries.Builder builder = new Registries.Builder().add(new Library(records)).add(new TestMaterials());
		List.of(estimators).forEach(builder::add);
		return new Calibration(builder.build(), new AssessmentOptions(1, 100)).leaveOnePaperOut();
	}

	private static List<Double> medians(List<Prediction> predictions) {
		return predictions.stream().map(prediction -> Math.rint(1e6 * prediction.asr().median()) / 1e6).toList();
	}

	private static double mean(EvidenceLookup evidence) {
		return Math.exp(evidence.all().stream().mapToDouble(found -> Math.log(found.after().orElseThrow().central())).average()
				.orElseThrow());
	}

	private void record(String source, double asr) {
		record(source, "ASR", "ohm cm2", "single interface", value(asr, Limit.NONE, CELL));
	}

	private static EvidenceValue value(double asr, Limit limit, String cell) {
		return new EvidenceValue(asr, asr, limit, cell);
	}

	private void record(String source, String quantity, String unit, String per, EvidenceValue value) {
		records.add(new EvidenceRecord("X" + (records.size() + 1), "a", "b", "class", "", "", quantity, Optional.empty(),
				Optional.of(value), "", unit, per, 25, Double.NaN, "", Provenance.READ, "", source, "high"));
	}

	private static BoundaryEstimator estimator(Basis basis, double distance, String sources,
			ToDoubleFunction<EvidenceLookup> asr) {
		return new BoundaryEstimator() {

			@Override
			public String id() {
				return "test." + basis;
			}

			@Override
			public String name() {
				return id();
			}

			@Override
			public Optional<Estimate> estimate(BoundaryContext boundary, StackContext stack) {
				Parameter parameter = new Parameter("r", "R", "ohm cm2", new Distribution.Exact(asr.applyAsDouble(stack.evidence())),
						Provenance.READ, sources, "");
				return Optional.of(new Estimate(basis, List.of(new Term("r", "r", Mechanism.WHOLE, "", "R",
						List.of(parameter), values -> values[0], List.of())), distance));
			}
		};
	}

	private static final class Library implements EvidenceLibrary {

		private final List<EvidenceRecord> records;

		Library(List<EvidenceRecord> records) {
			this.records = records;
		}

		@Override
		public String id() {
			return "test";
		}

		@Override
		public Collection<EvidenceRecord> evidence() {
			return records;
		}

		@Override
		public Collection<SourceRecord> sources() {
			return List.of();
		}
	}
}
