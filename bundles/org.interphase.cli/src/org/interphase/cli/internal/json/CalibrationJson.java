/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

import java.io.IOException;
import java.util.List;

import org.interphase.cli.internal.report.CalibrationRow;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.calibration.Accuracy;
import org.interphase.core.calibration.CalibrationCase;
import org.interphase.core.calibration.CalibrationReport;
import org.interphase.core.calibration.Prediction;

/**
 * How well estimates meet published resistances, for programs. The JSON Schema {@code schema/calibration-1.schema.json} of
 * this bundle describes it.
 */
public final class CalibrationJson {

	private static final String SCHEMA = "urn:interphase:schema:calibration-1"; //$NON-NLS-1$

	private final JsonOutput json;

	private CalibrationJson(JsonOutput json) {
		this.json = json;
	}

	/** The report; the same for the same options, byte by byte. */
	public static String render(CalibrationReport report, AssessmentOptions options) {
		return JsonOutput.render(json -> new CalibrationJson(json).write(report, options));
	}

	private void write(CalibrationReport report, AssessmentOptions options) throws IOException {
		json.beginReport(SCHEMA);
		json.integer("seed", options.seed()); //$NON-NLS-1$
		json.integer("draws", options.draws()); //$NON-NLS-1$
		List<CalibrationRow> rows = CalibrationRow.of(report);
		json.beginArray("classes"); //$NON-NLS-1$
		for (CalibrationRow row : rows.subList(0, rows.size() - 1)) {
			json.beginObject();
			json.text("id", row.name()); //$NON-NLS-1$
			accuracies(row);
			json.endObject();
		}
		json.endArray();
		json.beginObject("all"); //$NON-NLS-1$
		accuracies(rows.get(rows.size() - 1));
		json.endObject();
		accuracy("near", report.near()); //$NON-NLS-1$
		accuracy("comparable", report.headlineWhereClassMean()); //$NON-NLS-1$
		accuracy("informed", report.informedAccuracy()); //$NON-NLS-1$
		json.beginArray("predictions"); //$NON-NLS-1$
		for (Prediction prediction : report.headlines()) {
			prediction(prediction);
		}
		json.endArray();
		json.texts("missing", report.missing().stream().map(CalibrationCase::label).toList()); //$NON-NLS-1$
		json.endObject();
	}

	private void accuracies(CalibrationRow row) throws IOException {
		accuracy("headline", row.headline()); //$NON-NLS-1$
		accuracy("evidence", row.evidence()); //$NON-NLS-1$
		accuracy("mechanistic", row.mechanistic()); //$NON-NLS-1$
		accuracy("class_mean", row.classMean()); //$NON-NLS-1$
	}

	private void accuracy(String key, Accuracy accuracy) throws IOException {
		json.beginObject(key);
		json.integer("count", accuracy.count()); //$NON-NLS-1$
		json.number("median_error_decades", accuracy.medianError()); //$NON-NLS-1$
		json.number("coverage", accuracy.coverage()); //$NON-NLS-1$
		json.endObject();
	}

	private void prediction(Prediction prediction) throws IOException {
		CalibrationCase compared = prediction.compared();
		json.beginObject();
		json.text("id", compared.record().id()); //$NON-NLS-1$
		json.flag("treated", compared.treated()); //$NON-NLS-1$
		json.text("class", compared.record().interfaceClass()); //$NON-NLS-1$
		json.text("notation", compared.value().notation()); //$NON-NLS-1$
		json.text("basis", prediction.basis().label()); //$NON-NLS-1$
		json.number("measured_ohm_cm2", compared.measured()); //$NON-NLS-1$
		json.summary("predicted_ohm_cm2", prediction.asr()); //$NON-NLS-1$
		json.number("error_decades", prediction.error()); //$NON-NLS-1$
		json.flag("covered", prediction.covers()); //$NON-NLS-1$
		json.endObject();
	}
}
