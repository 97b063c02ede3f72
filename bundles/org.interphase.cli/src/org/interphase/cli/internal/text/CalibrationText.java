/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import org.interphase.cli.internal.report.CalibrationRow;
import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.text.Table.Column;
import org.interphase.core.calibration.Accuracy;
import org.interphase.core.calibration.CalibrationCase;
import org.interphase.core.calibration.CalibrationReport;
import org.interphase.core.quantity.Figures;

/** How well estimates meet published resistances that they do not know, for people. */
public final class CalibrationText {

	private CalibrationText() {
	}

	/** The report. */
	public static String render(CalibrationReport report) {
		Page page = new Page();
		page.line(0, Messages.get("calibrationTitle")); //$NON-NLS-1$
		page.gap();
		page.line(0, Messages.get("calibrationHow")); //$NON-NLS-1$
		page.gap();
		Table table = new Table(Column.words(Messages.get("columnClass")), Column.numbers("n"), //$NON-NLS-1$ //$NON-NLS-2$
				Column.numbers(Messages.get("columnHeadline")), Column.numbers(Messages.get("columnCoverage")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.numbers(Messages.get("columnEvidence")), Column.numbers(Messages.get("columnMechanisms")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.numbers(Messages.get("columnClassMean"))); //$NON-NLS-1$
		for (CalibrationRow row : CalibrationRow.of(report)) {
			table.row(row.title(), String.valueOf(row.headline().count()), error(row.headline()), coverage(row.headline()),
					error(row.evidence()), error(row.mechanistic()), error(row.classMean()));
		}
		page.table(0, table);
		page.gap();
		CalibrationRow.lines(report).forEach((key, accuracy) -> page.line(0, line(key, accuracy)));
		if (!report.missing().isEmpty()) {
			page.gap();
			page.labelled(0, Messages.get("labelNotPredicted"), //$NON-NLS-1$
					String.join(", ", report.missing().stream().map(CalibrationCase::label).toList())); //$NON-NLS-1$
		}
		return page.toString();
	}

	/** An accuracy in words. */
	static String line(String key, Accuracy accuracy) {
		return Messages.get("calibrationLine", Messages.get(key), error(accuracy), coverage(accuracy), //$NON-NLS-1$
				String.valueOf(accuracy.count()));
	}

	/** Median absolute error in decades; a dash if nothing was compared. */
	static String error(Accuracy accuracy) {
		return accuracy.count() == 0 ? "-" : Figures.number(accuracy.medianError()); //$NON-NLS-1$
	}

	/** Share inside the 90 % band in per cent; a dash if nothing was compared. */
	static String coverage(Accuracy accuracy) {
		return accuracy.count() == 0 ? "-" : Figures.number(Math.round(100 * accuracy.coverage())); //$NON-NLS-1$
	}
}
