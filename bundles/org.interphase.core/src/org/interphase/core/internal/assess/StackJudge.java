/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
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
import org.interphase.core.internal.text.Texts;
import org.interphase.core.registry.Registries;
import org.interphase.model.EstimateBasis;

/** Asks all estimators about layers and boundaries of one stack. Safe for use from several threads. */
final class StackJudge {

	private static final Texts TEXTS = new Texts(StackJudge.class);

	private final StackContext stack;
	private final Known known;
	private final Watch watch;
	private final List<Asked<LayerEstimator>> layerEstimators;
	private final List<Asked<BoundaryEstimator>> boundaryEstimators;
	private final List<Asked<InterphaseModel>> interphaseModels;

	StackJudge(Registries registries, StackContext stack, Known known, Watch watch, Faults faults) {
		this.stack = stack;
		this.known = known;
		this.watch = watch;
		layerEstimators = Asked.of(registries.layerEstimators(), faults);
		boundaryEstimators = Asked.of(registries.boundaryEstimators(), faults);
		interphaseModels = Asked.of(registries.interphaseModels(), faults);
	}

	/**
	 * Judges a layer.
	 *
	 * @param before what was said when it and its neighbours were as they are; null if that is not known
	 * @param tally  is told the draws of its numbers
	 */
	Judgement layer(LayerContext layer, @Nullable Judgement before, Tally tally) {
		Window window = Window.around(layer, stack);
		LayerContext local = window.layer(layer);
		return Judgement.of(answers(layerEstimators, before, asked -> answer(asked, layer.name(),
				() -> asked.local() ? asked.estimator().estimate(local, window.stack())
						: asked.estimator().estimate(layer, stack),
				window, local.index(), tally)), EstimateBasis.AUTOMATIC, null);
	}

	/**
	 * Judges a boundary.
	 *
	 * @param before what was said when it and its neighbours were as they are; null if that is not known
	 * @param tally  is told the draws of its numbers
	 */
	Judgement boundary(BoundaryContext boundary, @Nullable Judgement before, Tally tally) {
		Window window = Window.around(boundary, stack);
		BoundaryContext local = window.boundary(boundary);
		List<Answer> answers = answers(boundaryEstimators, before, asked -> answer(asked, boundary.label(),
				() -> asked.local() ? asked.estimator().estimate(local, window.stack())
						: asked.estimator().estimate(boundary, stack),
				window, local.index(), tally));
		Verdict verdict = before == null ? null : before.verdict();
		return Judgement.of(answers, boundary.preferredBasis(),
				verdict != null && verdict.lasting() ? verdict : verdict(boundary, local, window));
	}

	private static <E extends Estimator> List<Answer> answers(List<Asked<E>> estimators, @Nullable Judgement before,
			Function<Asked<E>, Answer> question) {
		List<Answer> answers = new ArrayList<>();
		for (Asked<E> asked : estimators) {
			Answer last = before == null ? null : before.answers().get(answers.size());
			answers.add(last != null && last.lasting() ? last : question.apply(asked));
		}
		return answers;
	}

	private Answer answer(Asked<?> asked, String element, Supplier<Optional<Estimate>> question, Window window, int place,
			Tally tally) {
		Estimator estimator = asked.estimator();
		Faults faults = new Faults(watch);
		Optional<Evaluation> evaluation = faults.guard(estimator.id(), element, Optional.<Estimate>empty(), question::get)
				.flatMap(estimate -> faults.guard(estimator.id(), element, Optional.<Evaluation>empty(),
						() -> Optional.of(Evaluation.of(estimator, estimate, asked.local()
								? shared(Likeness.of(estimator, place, window, estimate), estimate, tally)
								: numbers(estimate, tally)))));
		return new Answer(evaluation, faults.list(), asked.local() && !faults.failed());
	}

	private Numbers shared(Likeness likeness, Estimate estimate, Tally tally) {
		return known.numbers().get(likeness, unknown -> numbers(estimate, tally));
	}

	private Numbers numbers(Estimate estimate, Tally tally) {
		Numbers.Drawn drawn = Numbers.Drawn.of(estimate.terms(), known.draws());
		Numbers numbers = Numbers.of(estimate, drawn, known.draws());
		tally.drawn(numbers, drawn.sum());
		known.freshDraws().keep(numbers, drawn.sum());
		return numbers;
	}

	private Verdict verdict(BoundaryContext boundary, BoundaryContext local, Window window) {
		Faults faults = new Faults(watch);
		boolean lasting = true;
		for (Asked<InterphaseModel> asked : interphaseModels) {
			InterphaseModel model = asked.estimator();
			lasting &= asked.local();
			Optional<InterphaseVerdict> verdict = faults.guard(model.id(), boundary.label(),
					Optional.<InterphaseVerdict>empty(),
					() -> asked.local() ? model.judge(local, window.stack()) : model.judge(boundary, stack));
			if (verdict.isPresent()) {
				return new Verdict(verdict.get(), faults.list(), lasting && !faults.failed());
			}
		}
		return new Verdict(new InterphaseVerdict(InterphaseKind.UNKNOWN, TEXTS.get("verdict.none"), List.of()), //$NON-NLS-1$
				faults.list(), lasting && !faults.failed());
	}
}
