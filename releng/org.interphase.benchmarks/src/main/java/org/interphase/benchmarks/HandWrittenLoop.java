/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.TermResult;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;

/**
 * The baseline: what somebody writes who needs nothing but the bands of the same terms. Each parameter is drawn once, each term
 * is evaluated for each draw, terms are added up to estimates and headlines to the total, and all are sorted for their quantiles.
 * No explanation, no drivers, no checks, no rules.
 */
final class HandWrittenLoop {

	private final int draws;
	private final List<Sum> sums = new ArrayList<>();

	/** Terms that add up, and whether their sum is part of the total. */
	private record Sum(List<Term> terms, boolean headline) {
	}

	/** A loop over the terms of an assessed stack. */
	HandWrittenLoop(StackAssessment stack, int draws) {
		this.draws = draws;
		Stream.concat(stack.layers().stream().map(layer -> layer.estimates()),
				stack.boundaries().stream().map(boundary -> boundary.estimates())).forEach(this::add);
	}

	private void add(List<EstimateResult> ranked) {
		for (EstimateResult estimate : ranked) {
			sums.add(new Sum(estimate.terms().stream().map(TermResult::term).toList(), estimate == ranked.getFirst()));
		}
	}

	/** The 95 % quantiles of all terms, estimates and the total, added up so that nothing is left out. */
	double run(long seed) {
		Map<String, double[]> columns = new HashMap<>();
		SplittableRandom random = new SplittableRandom(seed);
		double[] total = new double[draws];
		double quantiles = 0;
		for (Sum estimate : sums) {
			double[] sum = new double[draws];
			for (Term term : estimate.terms()) {
				double[] asr = evaluate(term, columns, random);
				for (int i = 0; i < draws; i++) {
					sum[i] += asr[i];
				}
				quantiles += quantile(asr);
			}
			if (estimate.headline()) {
				for (int i = 0; i < draws; i++) {
					total[i] += sum[i];
				}
			}
			quantiles += quantile(sum);
		}
		return quantiles + quantile(total);
	}

	private double[] evaluate(Term term, Map<String, double[]> columns, SplittableRandom random) {
		List<Parameter> parameters = term.parameters();
		double[][] drawn = new double[parameters.size()][];
		for (int p = 0; p < drawn.length; p++) {
			Parameter parameter = parameters.get(p);
			drawn[p] = columns.computeIfAbsent(parameter.key(), key -> draw(parameter, random));
		}
		double[] values = new double[drawn.length];
		double[] asr = new double[draws];
		for (int i = 0; i < draws; i++) {
			for (int p = 0; p < drawn.length; p++) {
				values[p] = drawn[p][i];
			}
			asr[i] = term.function().asr(values);
		}
		return asr;
	}

	private double[] draw(Parameter parameter, SplittableRandom random) {
		double[] column = new double[draws];
		if (parameter.value().isExact()) {
			Arrays.fill(column, parameter.value().median());
			return column;
		}
		for (int i = 0; i < draws; i++) {
			column[i] = parameter.value().quantile(random.nextDouble(Double.MIN_NORMAL, 1));
		}
		return column;
	}

	private static double quantile(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[(int) (0.95 * sorted.length)];
	}
}
