/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.interphase.core.assess.StackAssessment;
import org.interphase.report.internal.Assumptions;
import org.interphase.report.internal.Bibliography;
import org.interphase.report.internal.BoundaryTable;
import org.interphase.report.internal.Contributions;
import org.interphase.report.internal.Drawing;
import org.interphase.report.internal.Findings;
import org.interphase.report.internal.Inputs;
import org.interphase.report.internal.Page;
import org.interphase.report.internal.Results;
import org.interphase.report.internal.Texts;
import org.interphase.report.internal.Waterfall;

/**
 * The report of an assessed design as one self-contained HTML file: drawing, inputs, results, findings, assumptions, bibliography
 * and BibTeX. It loads nothing from elsewhere and prints well. The same input gives the same bytes.
 */
public final class HtmlReport {

	private HtmlReport() {
	}

	/**
	 * Writes a report.
	 *
	 * @param out where to, as UTF-8; it stays open
	 * @throws IOException if it cannot be written
	 */
	public static void write(ReportInput input, Writer out) throws IOException {
		String name = input.assessment().name();
		Bibliography bibliography = new Bibliography(input.registries());
		try (Page page = Page.begin(out, name.isBlank() ? Texts.get("untitled") : name)) { //$NON-NLS-1$
			page.element("p", "lead", Texts.get("lead", input.product(), input.date())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			String notes = input.design().getNotes();
			if (notes != null && !notes.isBlank()) {
				page.element("p", "notes", notes); //$NON-NLS-1$ //$NON-NLS-2$
			}
			Inputs.conditions(page, input.assessment().conditions());
			List<StackAssessment> stacks = input.assessment().stacks();
			for (int index = 0; index < stacks.size(); index++) {
				stack(page, input, index, bibliography);
			}
			bibliography.write(page);
			Contributions.write(page, input);
		}
	}

	private static void stack(Page page, ReportInput input, int index, Bibliography bibliography) throws IOException {
		StackAssessment stack = input.assessment().stacks().get(index);
		page.heading(stack.stack().name().isBlank() ? Texts.get("stack", index + 1) : stack.stack().name()); //$NON-NLS-1$
		Results.write(page, stack, input.outputs().get(index));
		Drawing.write(page, input.design().getStacks().get(index), stack);
		Waterfall.write(page, stack);
		Findings.write(page, stack, bibliography);
		BoundaryTable.write(page, stack, input.registries(), bibliography);
		Inputs.layers(page, stack, bibliography);
		Assumptions.write(page, stack);
	}
}
