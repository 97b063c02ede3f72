/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.estimate.ResistancePart;
import org.interphase.core.estimate.Resistances;
import org.interphase.core.uncertainty.Summary;

/** The headline resistances of a stack, in the order in which current flows through them. */
public final class Headlines {

	private Headlines() {
	}

	/** The headline resistances of a stack. Layers and boundaries that nobody could estimate are missing. */
	public static Resistances of(StackAssessment stack) {
		List<ResistancePart> parts = new ArrayList<>();
		Map<Integer, Summary> boundaries = new HashMap<>();
		for (LayerAssessment layer : stack.layers()) {
			LayerContext context = layer.layer();
			layer.headline().ifPresent(headline -> headline.terms().forEach(term -> parts.add(new ResistancePart(
					context.id(), context.name(), false, context.index(), term.term(), term.asr()))));
			if (context.index() < stack.boundaries().size()) {
				BoundaryAssessment boundary = stack.boundaries().get(context.index());
				boundary.headline().ifPresent(headline -> {
					boundaries.put(context.index(), headline.asr());
					parts.addAll(parts(boundary.boundary(), headline));
				});
			}
		}
		@Nullable
		Summary total = stack.totals().missing().isEmpty() ? stack.totals().asr() : null;
		return new Resistances(parts, boundaries, total);
	}

	private static List<ResistancePart> parts(BoundaryContext boundary, EstimateResult headline) {
		return headline.terms().stream().map(term -> new ResistancePart(boundary.id(), boundary.label(), true,
				boundary.index(), term.term(), term.asr())).toList();
	}
}
