/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import java.util.List;

import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.text.Table.Column;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.TermResult;
import org.interphase.core.quantity.Figures;

/** The terms behind each resistance, of all estimates, the headline first. */
final class TermsSection {

	private TermsSection() {
	}

	static void write(Page page, StackAssessment stack) {
		Table table = new Table(Column.words(Messages.get("columnPart")), Column.words(Messages.get("columnBasis")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.words(Messages.get("columnTerm")), Column.words(Messages.get("columnModel")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.numbers(Messages.get("columnAsr")), Column.words(Messages.get("columnRange")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.numbers(Messages.get("columnShare")), Column.words(Messages.get("columnFlags"))); //$NON-NLS-1$ //$NON-NLS-2$
		for (LayerAssessment layer : stack.layers()) {
			add(table, layer.layer().name(), layer.estimates());
		}
		for (BoundaryAssessment boundary : stack.boundaries()) {
			add(table, boundary.boundary().label(), boundary.estimates());
		}
		if (!table.isEmpty()) {
			page.heading(Messages.get("headingTerms")); //$NON-NLS-1$
			page.table(1, table);
		}
		for (BoundaryAssessment boundary : stack.boundaries()) {
			if (!boundary.interphase().reason().isEmpty()) {
				page.line(1, Messages.get("interphaseReason", boundary.boundary().label(), //$NON-NLS-1$
						boundary.interphase().reason()));
			}
		}
	}

	private static void add(Table table, String part, List<EstimateResult> estimates) {
		for (EstimateResult estimate : estimates) {
			for (TermResult term : estimate.terms()) {
				table.row(part, estimate.basis().label(), term.term().name(), term.term().model(),
						Bands.median(term.asr()), Bands.range(term.asr()),
						Figures.number(Math.round(100 * term.varianceShare())),
						String.join("; ", term.term().flags())); //$NON-NLS-1$
			}
		}
	}
}
