/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import java.util.List;

import org.interphase.cli.internal.report.CalibrationRow;
import org.interphase.cli.internal.report.Messages;
import org.interphase.core.calibration.CalibrationCase;
import org.interphase.core.calibration.CalibrationReport;

/** How well estimates meet published resistances that they do not know, as a page in Markdown. */
public final class CalibrationMarkdown {

	private CalibrationMarkdown() {
	}

	/** The report. */
	public static String render(CalibrationReport report) {
		StringBuilder text = new StringBuilder();
		text.append("# ").append(Messages.get("calibrationTitle")).append("\n\n") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.append(Messages.get("calibrationHow")).append("\n\n"); //$NON-NLS-1$ //$NON-NLS-2$
		row(text, List.of(Messages.get("columnClass"), "n", Messages.get("columnHeadline"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Messages.get("columnCoverage"), Messages.get("columnEvidence"), Messages.get("columnMechanisms"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Messages.get("columnClassMean"))); //$NON-NLS-1$
		text.append("|---|--:|--:|--:|--:|--:|--:|\n"); //$NON-NLS-1$
		for (CalibrationRow row : CalibrationRow.of(report)) {
			row(text, List.of(row.title(), String.valueOf(row.headline().count()), CalibrationText.error(row.headline()),
					CalibrationText.coverage(row.headline()), CalibrationText.error(row.evidence()),
					CalibrationText.error(row.mechanistic()), CalibrationText.error(row.classMean())));
		}
		text.append('\n');
		CalibrationRow.lines(report).forEach(
				(key, accuracy) -> text.append("- ").append(CalibrationText.line(key, accuracy)).append('\n')); //$NON-NLS-1$
		if (!report.missing().isEmpty()) {
			text.append('\n').append(Messages.get("labelNotPredicted")) //$NON-NLS-1$
					.append(String.join(", ", report.missing().stream().map(CalibrationCase::label).toList())) //$NON-NLS-1$
					.append('\n');
		}
		return text.toString();
	}

	private static void row(StringBuilder text, List<String> cells) {
		// a class such as Li|garnet must not end its cell
		text.append("| ").append(String.join(" | ", cells.stream().map(cell -> cell.replace("|", "\\|")).toList())) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.append(" |\n"); //$NON-NLS-1$
	}
}
