/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.TermResult;
import org.interphase.core.estimate.InterphaseVerdict;
import org.interphase.core.uncertainty.Summary;
import org.interphase.model.Boundary;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.scene.Amounts;
import org.interphase.ui.internal.Messages;
import org.interphase.ui.internal.design.LiveAssessment;

/** What the assessment says about an element, as rows for the property sheet. */
final class Results {

	private final List<Result> rows = new ArrayList<>();

	private Results() {
	}

	static List<Result> of(EObject element, LiveAssessment assessment) {
		Results results = new Results();
		StackAssessment stack = stackOf(element, assessment);
		if (stack != null) {
			switch (element) {
			case Stack ignored -> results.add(stack);
			case Layer layer -> stack.layers().stream().filter(result -> result.layer().id().equals(layer.getId()))
					.map(LayerAssessment::estimates).forEach(results::add);
			case Boundary boundary -> stack.boundaries().stream()
					.filter(result -> result.boundary().id().equals(boundary.getId())).forEach(results::add);
			default -> { // nothing is computed for other parts
			}
			}
		}
		return results.rows;
	}

	private static @Nullable StackAssessment stackOf(EObject element, LiveAssessment assessment) {
		if (element instanceof Stack stack) {
			return assessment.of(stack);
		}
		return element.eContainer() instanceof Stack stack ? assessment.of(stack) : null;
	}

	private void add(StackAssessment stack) {
		Summary asr = stack.totals().asr();
		row(Messages.properties_asr, asr == null ? Messages.properties_unknown : Amounts.asr(asr));
		if (!stack.totals().missing().isEmpty()) {
			row(Messages.properties_missing, String.join(", ", stack.totals().missing())); //$NON-NLS-1$
		}
		row(Messages.properties_total_thickness, Amounts.thickness(stack.totals().thickness()));
	}

	private void add(BoundaryAssessment boundary) {
		InterphaseVerdict verdict = boundary.interphase();
		row(Messages.properties_interphase, verdict.kind().label());
		if (!verdict.reason().isEmpty()) {
			row(Messages.properties_reason, verdict.reason());
		}
		add(boundary.estimates());
	}

	private void add(List<EstimateResult> estimates) {
		if (estimates.isEmpty()) {
			row(Messages.properties_asr, Messages.properties_unknown);
		}
		for (EstimateResult estimate : estimates) {
			row(Messages.properties_asr, Amounts.asr(estimate.asr()) + ", " + estimate.name()); //$NON-NLS-1$
			for (TermResult term : estimate.terms()) {
				row("    " + term.term().name(), Amounts.asr(term.asr())); //$NON-NLS-1$
			}
		}
	}

	private void row(String name, String text) {
		rows.add(new Result("result" + rows.size(), name, text)); //$NON-NLS-1$
	}
}
