/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.interphase.core.calibration.Accuracy;
import org.interphase.core.calibration.CalibrationReport;
import org.interphase.core.estimate.Basis;

/**
 * How well a class of interfaces is predicted.
 *
 * @param name        the class; empty for all together
 * @param headline    accuracy of the headline values
 * @param evidence    accuracy of the estimates from published measurements
 * @param mechanistic accuracy of the estimates from mechanisms
 * @param classMean   accuracy of the geometric mean of the class
 */
public record CalibrationRow(String name, Accuracy headline, Accuracy evidence, Accuracy mechanistic,
		Accuracy classMean) {

	/** A row for each class, and one for all together at the end. */
	public static List<CalibrationRow> of(CalibrationReport report) {
		List<CalibrationRow> rows = new ArrayList<>();
		for (String name : report.classes()) {
			rows.add(new CalibrationRow(name, report.headline(name), report.basis(Basis.EVIDENCE, name),
					report.basis(Basis.MECHANISTIC, name), report.classMean(name)));
		}
		rows.add(new CalibrationRow("", report.headline(), report.basis(Basis.EVIDENCE), //$NON-NLS-1$
				report.basis(Basis.MECHANISTIC), report.classMean()));
		return rows;
	}

	/** Accuracies of all together that need a line of their own, by the key of their text. */
	public static Map<String, Accuracy> lines(CalibrationReport report) {
		Map<String, Accuracy> lines = new LinkedHashMap<>();
		lines.put("calibrationNear", report.near()); //$NON-NLS-1$
		lines.put("calibrationComparable", report.headlineWhereClassMean()); //$NON-NLS-1$
		lines.put("calibrationInformed", report.informedAccuracy()); //$NON-NLS-1$
		return lines;
	}

	/** The class as a title. */
	public String title() {
		return name.isEmpty() ? Messages.get("allClasses") : name; //$NON-NLS-1$
	}
}
