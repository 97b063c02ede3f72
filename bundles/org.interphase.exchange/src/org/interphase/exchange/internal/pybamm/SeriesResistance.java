/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange.internal.pybamm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.context.LayerKind;
import org.interphase.core.uncertainty.Summary;

/**
 * The resistance of a stack without its electrodes: electrolytes, coatings and all boundaries.
 *
 * @param parts   what is known of it, in order
 * @param missing labels of what nobody knows
 */
record SeriesResistance(List<Part> parts, List<String> missing) {

	/**
	 * A layer or boundary.
	 *
	 * @param label what people call it
	 * @param asr   ohm cm2
	 */
	record Part(String label, Summary asr) {
	}

	static SeriesResistance of(StackAssessment stack) {
		List<Part> parts = new ArrayList<>();
		List<String> missing = new ArrayList<>();
		for (LayerAssessment layer : stack.layers()) {
			LayerKind kind = layer.layer().kind();
			if (kind.isElectrolyte() || kind == LayerKind.COATING) {
				add(layer.layer().name(), layer.headline(), parts, missing);
			}
		}
		for (BoundaryAssessment boundary : stack.boundaries()) {
			add(boundary.boundary().label(), boundary.headline(), parts, missing);
		}
		return new SeriesResistance(List.copyOf(parts), List.copyOf(missing));
	}

	/** Sum of the medians, ohm cm2; NaN if a part is missing. */
	double medians() {
		return missing.isEmpty() ? parts.stream().mapToDouble(part -> part.asr().median()).sum() : Double.NaN;
	}

	private static void add(String label, Optional<EstimateResult> headline, List<Part> parts, List<String> missing) {
		headline.ifPresentOrElse(estimate -> parts.add(new Part(label, estimate.asr())), () -> missing.add(label));
	}
}
