/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.StackAssessment;
import org.interphase.report.internal.Assumptions;
import org.interphase.report.internal.Bibliography;
import org.interphase.report.internal.BoundaryTable;
import org.interphase.report.internal.Contributions;
import org.interphase.report.internal.Drawing;
import org.interphase.report.internal.Findings;
import org.interphase.report.internal.Focus;
import org.interphase.report.internal.Inputs;
import org.interphase.report.internal.Page;
import org.interphase.report.internal.Results;
import org.interphase.report.internal.Texts;
import org.interphase.report.internal.Waterfall;

/**
 * The report of an assessed design as one self-contained HTML file: drawing, inputs, results, findings, assumptions, bibliography
 * and BibTeX. It loads nothing from elsewhere and prints well. The same input gives the same bytes. A {@link ReportSelection}
 * leaves parts out.
 */
public final class HtmlReport {

	private static final Set<ReportPart> PER_STACK = EnumSet.range(ReportPart.RESULTS, ReportPart.ASSUMPTIONS);
	private static final Set<ReportPart> WITH_SOURCES = EnumSet.of(ReportPart.FINDINGS, ReportPart.BOUNDARIES, ReportPart.LAYERS);

	private HtmlReport() {
	}

	/**
	 * Writes a report with all its parts.
	 *
	 * @param out where to, as UTF-8; it stays open
	 * @throws IOException if it cannot be written
	 */
	public static void write(ReportInput input, Writer out) throws IOException {
		write(input, ReportSelection.ALL, out);
	}

	/**
	 * Writes some parts of a report. The bibliography has the sources of the parts that are written; where none of them has
	 * sources, those of all that the report could tell.
	 *
	 * @param out where to, as UTF-8; it stays open
	 * @throws IOException              if it cannot be written
	 * @throws IllegalArgumentException if a selected boundary is not in the design; nothing is written then
	 */
	public static void write(ReportInput input, ReportSelection selection, Writer out) throws IOException {
		Focus focus = new Focus(input.assessment(), selection.boundaries());
		String name = input.assessment().name();
		Bibliography bibliography = new Bibliography(input.registries());
		try (Page page = Page.begin(out, name.isBlank() ? Texts.get("untitled") : name)) { //$NON-NLS-1$
			page.element("p", "lead", Texts.get("lead", input.product(), input.date())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (selection.has(ReportPart.NOTES)) {
				notes(page, input.design().getNotes());
			}
			if (selection.has(ReportPart.CONDITIONS)) {
				Inputs.conditions(page, input.assessment().conditions());
			}
			List<StackAssessment> stacks = input.assessment().stacks();
			for (int index = 0; index < stacks.size(); index++) {
				if (focus.holds(stacks.get(index)) && !Collections.disjoint(selection.parts(), PER_STACK)) {
					stack(page, input, index, selection, focus, bibliography);
				}
			}
			if (selection.has(ReportPart.BIBLIOGRAPHY)) {
				if (Collections.disjoint(selection.parts(), WITH_SOURCES)) {
					stacks.stream().filter(focus::holds).forEach(stack -> bibliography.cite(stack, focus));
				}
				bibliography.write(page);
			}
			if (selection.has(ReportPart.CONTRIBUTIONS)) {
				Contributions.write(page, input);
			}
		}
	}

	private static void notes(Page page, @Nullable String notes) throws IOException {
		if (notes != null && !notes.isBlank()) {
			page.element("p", "notes", notes); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static void stack(Page page, ReportInput input, int index, ReportSelection selection, Focus focus,
			Bibliography bibliography) throws IOException {
		StackAssessment stack = input.assessment().stacks().get(index);
		page.heading(stack.stack().name().isBlank() ? Texts.get("stack", index + 1) : stack.stack().name()); //$NON-NLS-1$
		for (ReportPart part : ReportPart.values()) {
			if (selection.has(part)) {
				switch (part) {
				case RESULTS -> Results.write(page, stack, input.outputs().get(index));
				case DRAWING -> Drawing.write(page, input.design().getStacks().get(index), stack);
				case WATERFALL -> Waterfall.write(page, stack);
				case FINDINGS -> Findings.write(page, stack, focus, bibliography);
				case BOUNDARIES -> BoundaryTable.write(page, stack, focus, input.registries(), bibliography);
				case LAYERS -> Inputs.layers(page, stack, focus, bibliography);
				case ASSUMPTIONS -> Assumptions.write(page, stack, focus);
				case NOTES, CONDITIONS, BIBLIOGRAPHY, CONTRIBUTIONS -> {
					// of the whole design
				}
				}
			}
		}
	}
}
