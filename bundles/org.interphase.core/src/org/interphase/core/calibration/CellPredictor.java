/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.calibration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.calibration.CellPrediction.Part;
import org.interphase.core.estimate.Basis;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;

/**
 * Predicts the resistance between the outermost layers of a cell: all boundaries and all layers but the outermost two, which
 * a measurement of an interface does not count.
 */
final class CellPredictor {

	private final NotationParser parser;
	private final Assessor assessor;
	private final AssessmentOptions options;
	private final Set<String> papers;

	/** A predictor that does without what these papers say of boundaries. */
	CellPredictor(Registries registries, AssessmentOptions options, Set<String> papers) {
		parser = NotationParser.of(registries);
		assessor = new Assessor(registries);
		this.options = options;
		this.papers = papers;
	}

	/** The prediction for a cell. */
	CellPrediction predict(String notation) {
		List<List<EstimateResult>> all = new ArrayList<>();
		List<List<EstimateResult>> independent = new ArrayList<>();
		StackAssessment stack = assess(notation);
		for (LayerAssessment layer : stack.layers().subList(1, stack.layers().size() - 1)) {
			all.add(layer.estimates());
			independent.add(layer.estimates());
		}
		for (BoundaryAssessment boundary : stack.boundaries()) {
			all.add(boundary.estimates());
			independent.add(boundary.estimates().stream().filter(estimate -> !knowsPaper(estimate)).toList());
		}
		return new CellPrediction(headlines(independent), headlines(all), byBasis(independent));
	}

	private StackAssessment assess(String notation) {
		try {
			return assessor.assess(parser.parse(notation), options).stacks().getFirst();
		} catch (NotationException e) {
			throw new IllegalArgumentException("Evidence with a cell that does not parse: " + notation, e); //$NON-NLS-1$
		}
	}

	private boolean knowsPaper(EstimateResult estimate) {
		return estimate.terms().stream().flatMap(term -> term.term().parameters().stream())
				.anyMatch(parameter -> CalibrationCase.cites(parameter.sources(), papers));
	}

	private static List<Part> headlines(List<List<EstimateResult>> parts) {
		return parts.stream().anyMatch(List::isEmpty) ? List.of()
				: parts.stream().map(part -> part(part.getFirst())).toList();
	}

	/** What each basis says that has an estimate for all boundaries; parts with one estimate count with that. */
	private static Map<Basis, List<Part>> byBasis(List<List<EstimateResult>> parts) {
		Map<Basis, List<Part>> bases = new EnumMap<>(Basis.class);
		for (Basis basis : Basis.values()) {
			List<Part> chosen = new ArrayList<>();
			for (List<EstimateResult> part : parts) {
				part.stream().filter(result -> result.basis() == basis || part.size() == 1).findFirst()
						.ifPresent(result -> chosen.add(part(result)));
			}
			if (!parts.isEmpty() && chosen.size() == parts.size()
					&& chosen.stream().anyMatch(result -> result.basis() == basis)) {
				bases.put(basis, chosen);
			}
		}
		return bases;
	}

	private static Part part(EstimateResult result) {
		return new Part(result.basis(), result.distance(), result.asr());
	}
}
