/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.Fault;
import org.interphase.core.assess.HeadlinePolicy;
import org.interphase.core.estimate.InterphaseVerdict;
import org.interphase.model.EstimateBasis;

/**
 * What all estimators say of a layer or boundary.
 *
 * @param answers   one of each estimator, in their order
 * @param estimates the estimates, the headline first
 * @param headline  the headline; empty if nobody knows
 * @param verdict   which interphase forms; null for a layer
 * @param notes     what went wrong
 * @param lasting   whether nobody needs to be asked again as long as nothing changes here
 */
record Judgement(List<Answer> answers, List<EstimateResult> estimates, Optional<Evaluation> headline,
		@Nullable Verdict verdict, List<Fault> notes, boolean lasting) {

	/** Ranks the estimates. */
	static Judgement of(List<Answer> answers, EstimateBasis preferred, @Nullable Verdict verdict) {
		List<Evaluation> evaluations = answers.stream().map(Answer::evaluation).flatMap(Optional::stream).toList();
		List<EstimateResult> ranked = HeadlinePolicy.ranked(evaluations.stream().map(Evaluation::result).toList(), preferred);
		return new Judgement(List.copyOf(answers), ranked,
				evaluations.stream().filter(evaluation -> evaluation.result() == ranked.getFirst()).findFirst(), verdict,
				notes(answers, verdict),
				(verdict == null || verdict.lasting()) && answers.stream().allMatch(Answer::lasting));
	}

	private static List<Fault> notes(List<Answer> answers, @Nullable Verdict verdict) {
		List<Fault> notes = new ArrayList<>();
		answers.forEach(answer -> notes.addAll(answer.notes()));
		if (verdict != null) {
			notes.addAll(verdict.notes());
		}
		return List.copyOf(notes);
	}

	/** Which interphase forms. */
	InterphaseVerdict interphase() {
		Verdict found = verdict;
		if (found == null) {
			throw new IllegalStateException("Within a layer no interphase forms."); //$NON-NLS-1$
		}
		return found.verdict();
	}
}
