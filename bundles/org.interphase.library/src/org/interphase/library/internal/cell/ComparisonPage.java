/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal.cell;

import java.util.List;
import java.util.StringJoiner;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.registry.Registries;
import org.interphase.library.ReferenceCells;

/** The page that compares what the models give for the reference cells with what was reported, in Markdown. */
public final class ComparisonPage {

	private static final String INTRODUCTION = """
			# Reference cells: model and report

			This page is generated from the library and the installed models; do not edit it. Each row is a published cell of
			the examples (`examples/reference-cells`). The numbers of the models follow from the design in that file, whose notes
			name what is assumed because the source does not give it; thicknesses and loadings of most cells are such
			assumptions, so orders of magnitude can be compared, not digits. The open-circuit voltage is that of the mean potentials. The
			resistance (ASR) is the sum over all layers and boundaries of the fresh cell: the median, and in brackets the 5 and 95 %
			limits. The drop is this median at the current density.

			"""; //$NON-NLS-1$
	private static final List<String> HEADINGS = List.of("Cell", "Stack", "OCV, V", "Areal capacity, mAh/cm2", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"Current density, mA/cm2", "ASR, ohm cm2", "Ohmic drop, mV", "Reported", "Comment"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private ComparisonPage() {
	}

	/** The page for the models of these registries; the same at each call. */
	public static String markdown(Registries registries) {
		StringBuilder page = new StringBuilder(INTRODUCTION);
		page.append(line(HEADINGS)).append(line(HEADINGS.stream().map(heading -> "---").toList())); //$NON-NLS-1$
		Assessor assessor = new Assessor(registries);
		ReferenceCells.all().stream()
				.map(cell -> CellComparison.of(cell,
						assessor.assess(CellDesigner.design(cell), AssessmentOptions.DEFAULT).stacks().get(0)))
				.map(CellComparison::row).map(ComparisonPage::line).forEach(page::append);
		return page.toString();
	}

	private static String line(List<String> cells) {
		StringJoiner line = new StringJoiner(" | ", "| ", " |\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		// a bar in a cell would end it
		cells.forEach(cell -> line.add(cell.replace("|", "\\|"))); //$NON-NLS-1$ //$NON-NLS-2$
		return line.toString();
	}
}
