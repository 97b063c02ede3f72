/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.calibration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.estimate.Basis;
import org.interphase.core.registry.Registries;

/**
 * Compares estimates with published resistances, leaving one paper out at a time. While the values of a paper are predicted,
 * the evidence that estimators see holds nothing from that paper, nor from papers that report the same measurements. An
 * estimate that rests on a constant from the paper (one of its parameters cites it) is set aside, and the next one in the order
 * of the headline policy takes its place; what the product says with such constants is reported apart. Only resistances per area
 * of cells that the notation can say are compared, each value of a cell once.
 */
public final class Calibration {

	private final Registries registries;
	private final AssessmentOptions options;

	/** A calibration of these contributions. */
	public Calibration(Registries registries, AssessmentOptions options) {
		this.registries = registries;
		this.options = options;
	}

	/** The comparison with all published resistances that can be compared. */
	public CalibrationReport leaveOnePaperOut() {
		List<CalibrationCase> cases = CalibrationCases.of(registries.evidence());
		List<Prediction> headlines = new ArrayList<>();
		List<Prediction> alternatives = new ArrayList<>();
		List<Prediction> informed = new ArrayList<>();
		List<CalibrationCase> missing = new ArrayList<>();
		for (List<CalibrationCase> held : CalibrationCases.byPaper(cases)) {
			Set<String> papers = new HashSet<>();
			held.forEach(found -> papers.addAll(found.papers()));
			CellPredictor predictor = new CellPredictor(
					registries.withEvidence(record -> !CalibrationCase.cites(record.source(), papers)), options, papers);
			for (CalibrationCase found : held) {
				CellPrediction cell = predictor.predict(found.value().notation());
				cell.byBasis().forEach((basis, parts) -> add(found, basis, parts, alternatives));
				add(found, cell.informed(), informed);
				if (!add(found, cell.headline(), headlines)) {
					missing.add(found);
				}
			}
		}
		return new CalibrationReport(headlines, alternatives, informed, ClassMean.predictions(cases), missing);
	}

	private static boolean add(CalibrationCase compared, List<CellPrediction.Part> parts, List<Prediction> predictions) {
		Optional<Basis> weakest = parts.stream().map(CellPrediction.Part::basis).min(Basis::compareTo);
		weakest.ifPresent(basis -> add(compared, basis, parts, predictions));
		return weakest.isPresent();
	}

	private static void add(CalibrationCase compared, Basis basis, List<CellPrediction.Part> parts,
			List<Prediction> predictions) {
		double distance = parts.stream().mapToDouble(CellPrediction.Part::distance).max().orElse(0);
		predictions.add(new Prediction(compared, basis, distance, CellPrediction.sum(parts)));
	}
}
