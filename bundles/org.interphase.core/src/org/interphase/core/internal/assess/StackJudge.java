/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.HeadlinePolicy;
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.BoundaryEstimator;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.Estimator;
import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.estimate.InterphaseModel;
import org.interphase.core.estimate.InterphaseVerdict;
import org.interphase.core.estimate.LayerEstimator;
import org.interphase.core.registry.Registries;
import org.interphase.model.EstimateBasis;

/** Asks all estimators about the layers and boundaries of one stack. */
final class StackJudge {

	private final Registries registries;
	private final StackContext stack;
	private final Draws draws;
	private final Faults faults;
	private final TotalResistance total;

	StackJudge(Registries registries, StackContext stack, Draws draws, Faults faults) {
		this.registries = registries;
		this.stack = stack;
		this.draws = draws;
		this.faults = faults;
		total = new TotalResistance(draws);
	}

	TotalResistance total() {
		return total;
	}

	LayerAssessment layer(LayerContext layer) {
		List<Evaluation> evaluations = new ArrayList<>();
		for (LayerEstimator estimator : registries.layerEstimators()) {
			evaluate(estimator, layer.name(), () -> estimator.estimate(layer, stack), evaluations);
		}
		List<EstimateResult> ranked = ranked(evaluations, EstimateBasis.AUTOMATIC);
		if (!layer.kind().isCollectorOrPlate() && !layer.isLithiumMetal()) {
			total.add(layer.name(), headline(evaluations, ranked));
		}
		return new LayerAssessment(layer, ranked);
	}

	BoundaryAssessment boundary(BoundaryContext boundary) {
		List<Evaluation> evaluations = new ArrayList<>();
		for (BoundaryEstimator estimator : registries.boundaryEstimators()) {
			evaluate(estimator, boundary.label(), () -> estimator.estimate(boundary, stack), evaluations);
		}
		List<EstimateResult> ranked = ranked(evaluations, boundary.preferredBasis());
		total.add(boundary.label(), headline(evaluations, ranked));
		return new BoundaryAssessment(boundary, verdict(boundary), ranked);
	}

	private void evaluate(Estimator estimator, String element, Supplier<Optional<Estimate>> question,
			List<Evaluation> evaluations) {
		faults.guard(estimator.id(), element, Optional.<Estimate>empty(), question::get)
				.flatMap(estimate -> faults.guard(estimator.id(), element, Optional.<Evaluation>empty(),
						() -> Optional.of(Evaluation.of(estimator, estimate, draws))))
				.ifPresent(evaluations::add);
	}

	private static List<EstimateResult> ranked(List<Evaluation> evaluations, EstimateBasis preferred) {
		return HeadlinePolicy.ranked(evaluations.stream().map(Evaluation::result).toList(), preferred);
	}

	private static Optional<Evaluation> headline(List<Evaluation> evaluations, List<EstimateResult> ranked) {
		return evaluations.stream().filter(evaluation -> evaluation.result() == ranked.get(0)).findFirst();
	}

	private InterphaseVerdict verdict(BoundaryContext boundary) {
		for (InterphaseModel model : registries.interphaseModels()) {
			Optional<InterphaseVerdict> verdict = faults.guard(model.id(), boundary.label(),
					Optional.<InterphaseVerdict>empty(), () -> model.judge(boundary, stack));
			if (verdict.isPresent()) {
				return verdict.get();
			}
		}
		return new InterphaseVerdict(InterphaseKind.UNKNOWN, "No contribution knows this pair of materials.", List.of()); //$NON-NLS-1$
	}
}
