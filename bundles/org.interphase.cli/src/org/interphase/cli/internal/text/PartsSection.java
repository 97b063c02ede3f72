/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.text.Table.Column;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.TermResult;
import org.interphase.core.context.LayerContext;
import org.interphase.core.quantity.Figures;
import org.interphase.core.uncertainty.Summary;

/** The layers of a stack and the boundaries between them. */
final class PartsSection {

	private PartsSection() {
	}

	static void write(Page page, StackAssessment stack) {
		page.heading(Messages.get("headingLayers")); //$NON-NLS-1$
		page.table(1, layers(stack));
		if (!stack.boundaries().isEmpty()) {
			page.heading(Messages.get("headingBoundaries")); //$NON-NLS-1$
			page.table(1, boundaries(stack));
		}
	}

	private static Table layers(StackAssessment stack) {
		Table table = new Table(Column.numbers(""), Column.words(Messages.get("columnLayer")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.words(Messages.get("columnMaterial")), Column.words(Messages.get("columnKind")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.numbers(Messages.get("columnThickness")), Column.numbers(Messages.get("columnAsr")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.words(Messages.get("columnRange"))); //$NON-NLS-1$
		for (LayerAssessment assessment : stack.layers()) {
			LayerContext layer = assessment.layer();
			Optional<EstimateResult> headline = assessment.headline();
			// nothing is known of what ions do not cross, and nothing needs to be
			boolean carriesIons = headline.isPresent()
					|| !layer.kind().isCollectorOrPlate() && !layer.isLithiumMetal();
			table.row(String.valueOf(layer.index() + 1), layer.name(), layer.material().name(), layer.kind().label(),
					Figures.number(layer.thickness()),
					carriesIons ? Bands.median(asr(headline)) : "-", //$NON-NLS-1$
					Bands.range(asr(headline)));
		}
		return table;
	}

	private static Table boundaries(StackAssessment stack) {
		Table table = new Table(Column.words(Messages.get("columnBoundary")), //$NON-NLS-1$
				Column.words(Messages.get("columnInterphase")), Column.numbers(Messages.get("columnAsr")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.words(Messages.get("columnRange")), Column.words(Messages.get("columnBasis")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.words(Messages.get("columnMechanism"))); //$NON-NLS-1$
		for (BoundaryAssessment assessment : stack.boundaries()) {
			Optional<EstimateResult> headline = assessment.headline();
			table.row(assessment.boundary().left().name() + " | " + assessment.boundary().right().name(), //$NON-NLS-1$
					assessment.interphase().kind().label(),
					Bands.median(asr(headline)),
					Bands.range(asr(headline)),
					headline.map(estimate -> estimate.basis().label()).orElse("-"), //$NON-NLS-1$
					headline.flatMap(EstimateResult::dominant).map(PartsSection::mechanism).orElse("-")); //$NON-NLS-1$
		}
		return table;
	}

	private static @Nullable Summary asr(Optional<EstimateResult> headline) {
		return headline.isPresent() ? headline.get().asr() : null;
	}

	/** What dominates; where nothing is left to dominate, why. */
	private static String mechanism(TermResult term) {
		if (term.asr().p95() == 0 && !term.term().flags().isEmpty()) {
			return term.term().flags().get(0);
		}
		String mechanism = term.term().mechanism().label();
		String model = term.term().model();
		return model.isEmpty() ? mechanism : Messages.get("mechanismAndModel", mechanism, model); //$NON-NLS-1$
	}
}
