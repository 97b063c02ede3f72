/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.TermResult;
import org.interphase.core.estimate.Driver;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.Estimator;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;

/** An estimate with the numbers made of it. */
record Evaluation(EstimateResult result, Numbers numbers) {

	static Evaluation of(Estimator estimator, Estimate estimate, Numbers numbers) {
		List<TermResult> terms = IntStream.range(0, estimate.terms().size()).mapToObj(
				i -> new TermResult(estimate.terms().get(i), numbers.terms().get(i), numbers.shares().get(i))).toList();
		return new Evaluation(new EstimateResult(estimator.id(), estimator.name(), estimate.basis(), estimate.distance(),
				numbers.asr(), terms, drivers(estimate, numbers.drivers())), numbers);
	}

	/** The same drivers by the parameters of this estimate, which may say other things of them than one that has the same numbers. */
	private static List<Driver> drivers(Estimate estimate, List<Driver> drivers) {
		if (drivers.isEmpty()) {
			return drivers;
		}
		Map<String, Parameter> own = new HashMap<>();
		Uncertain.of(estimate.terms()).forEach(parameter -> own.put(parameter.key(), parameter));
		return drivers.stream().map(driver -> new Driver(own.getOrDefault(driver.parameter().key(), driver.parameter()),
				driver.share(), driver.atLow(), driver.atHigh())).toList();
	}

	List<Term> terms() {
		return result.terms().stream().map(TermResult::term).toList();
	}

	/** Draws of the sum of its terms, ohm cm2. */
	double[] sum(Draws draws) {
		return Numbers.Drawn.of(terms(), draws).sum();
	}
}
